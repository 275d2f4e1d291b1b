"""A number on a small gauge: what was right, what was near, and where the person's stands."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import Item, Number
from borderlens.ui.pages.learn import sentences
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.sized import Sized

TRACK, NEEDLE = 18, 9
AROUND = 0.35  # of what has to be seen, shown on each side of it
TICKS = 8  # about so many


class NumberRecord(Card):
    def __init__(self, item: Item, response: Json) -> None:
        super().__init__(margins=(16, 12, 16, 12), spacing=6)
        assert item.number is not None
        value = float(response) if isinstance(response, int | float) else None
        self.gauge = NumberGauge(item.number, value)
        self.body.addWidget(self.gauge)
        if item.number.near is not None:
            near = f"{item.number.near:g} {sentences.unit_words(item.number)}".strip()
            self.body.addWidget(Label(say("learn.record.near", near=near), "caption", tone="text_2"))


class NumberGauge(Sized, QWidget):
    """The part of the scale round the right range and the person's value; both are written beside it."""

    def __init__(self, number: Number, value: float | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.value = number, value
        near = number.near or 0.0
        seen = [number.low - near, number.high + near, *([] if value is None else [value])]
        margin = max((max(seen) - min(seen)) * AROUND, number.step)
        self.low = max(min(seen) - margin, number.least)
        self.high = min(max(seen) + margin, number.most)
        if self.high <= self.low:
            self.low, self.high = number.least, number.most
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fields = {"low": f"{number.low:g}", "high": f"{number.high:g}", "unit": sentences.unit_words(number)}
        told = say("learn.record.gauge.open", **fields)
        if value is not None:
            told = say("learn.record.gauge", value=f"{value:g}", **fields)
        self.setAccessibleName(told.strip())
        follow(self)

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(theme().font("caption")).height()
        strong = QFontMetricsF(theme().font(strong=True)).height()
        return QSize(theme().scaled(320), round(strong + NEEDLE + 4 + TRACK + 8 + line + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        number, caption = self.number, QFontMetricsF(look.font("caption"))
        top = QFontMetricsF(look.font(strong=True)).height() + NEEDLE + 4
        track = QRectF(self._x(self.low), top, self._x(self.high) - self._x(self.low), TRACK)
        painter.fillRect(track, look.colour("sunken"))
        if number.near:
            self._band(painter, top, number.low - number.near, number.high + number.near, "attention", hatched=True)
        self._band(painter, top, number.low, number.high, "done", hatched=False)
        painter.setPen(QPen(look.colour("control"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(track)
        self._ticks(painter, track.bottom())
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text"))
        base = track.bottom() + 8
        self._write(painter, caption, number.low, base, f"{number.low:g}", number.high)
        if number.high > number.low:
            self._write(painter, caption, number.high, base, f"{number.high:g}", number.low)
        if self.value is not None:
            self._needle(painter, top)

    def _x(self, value: float) -> float:
        side = 24.0
        share = (value - self.low) / (self.high - self.low)
        return side + min(max(share, 0.0), 1.0) * (self.width() - 2 * side)

    def _band(self, painter: QPainter, top: float, low: float, high: float, role: str, *, hatched: bool) -> None:
        look = theme()
        left, right = self._x(low), self._x(high)
        area = QRectF(left, top, max(right - left, 3.0), TRACK)
        painter.fillRect(area, look.colour(f"{role}_soft"))
        painter.setPen(QPen(look.colour(role), 1.5))
        painter.setBrush(QBrush(look.colour(role), Qt.BrushStyle.BDiagPattern) if hatched else Qt.BrushStyle.NoBrush)
        painter.drawRect(area)

    def _ticks(self, painter: QPainter, base: float) -> None:
        painter.setPen(QPen(theme().colour("brass"), 1))
        raw = (self.high - self.low) / TICKS
        size = 10 ** math.floor(math.log10(raw))
        pitch = next(size * times for times in (1, 2, 5, 10) if size * times >= raw)
        first = math.ceil(self.low / pitch - 1e-9)
        for place in range(first, math.floor(self.high / pitch + 1e-9) + 1):
            x = self._x(place * pitch)
            painter.drawLine(QPointF(x, base + 1), QPointF(x, base + 6))

    def _write(self, painter: QPainter, metrics: QFontMetricsF, at: float, top: float, text: str, other: float) -> None:
        """Centred below its place, or beside it where the other one stands too near."""
        wide, x = metrics.horizontalAdvance(text) + 2, self._x(at)
        left = x - wide / 2
        if abs(self._x(other) - x) < wide + 8 and other != at:
            left = x - wide if at < other else x
        painter.drawText(QRectF(left, top, wide, metrics.height() + 2), Qt.AlignmentFlag.AlignCenter, text)

    def _needle(self, painter: QPainter, top: float) -> None:
        look = theme()
        x, font = self._x(self.value), look.font(strong=True)
        metrics = QFontMetricsF(font)
        painter.setPen(QPen(look.colour("text"), 2))
        painter.drawLine(QPointF(x, top), QPointF(x, top + TRACK))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("text"))
        tip = [QPointF(x, top), QPointF(x - NEEDLE / 1.5, top - NEEDLE), QPointF(x + NEEDLE / 1.5, top - NEEDLE)]
        painter.drawPolygon(QPolygonF(tip))
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        words = f"{self.value:g} {sentences.unit_words(self.number)}".strip()
        wide = metrics.horizontalAdvance(words) + 2
        left = min(max(x - wide / 2, 0.0), self.width() - wide)
        painter.drawText(QRectF(left, 0, wide, metrics.height()), Qt.AlignmentFlag.AlignCenter, words)
