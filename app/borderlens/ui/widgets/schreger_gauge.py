"""Half circle of degrees with the three zones of the working rule, an interval and its mean."""

from __future__ import annotations

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.sized import Sized
from borderlens.vision.schreger import ELEPHANT_ABOVE, MAMMOTH_BELOW

_LEAST, _MOST = 40.0, 170.0  # degrees at the two ends
_ZONES = (
    (_LEAST, MAMMOTH_BELOW, "narrowed", Qt.BrushStyle.BDiagPattern),
    (MAMMOTH_BELOW, ELEPHANT_ABOVE, "cannot_tell", Qt.BrushStyle.Dense6Pattern),
    (ELEPHANT_ABOVE, _MOST, "consistent", Qt.BrushStyle.NoBrush),
)
_LABELLED = (50, 70, 90, 115, 130, 150)
_FIGURES, _FIGURE_ROOM = ("display", "headline", "title"), 2.6  # largest first; radius over the figure's height
_RING, _TICK, _BAR = 0.23, 0.04, 8  # shares of the radius; px


class SchregerGauge(Sized, QWidget):
    """Zones differ by pattern as well as by colour. ``show_angle`` with None shows the zones alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._angle: tuple[float, float, float] | None = None
        self._under = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def show_angle(self, mean: float | None, low: float = 0.0, high: float = 0.0, under: str = "") -> None:
        """``under``: words below the figure."""
        self._angle = None if mean is None else (mean, low, high)
        self._under = under
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(320), theme().scaled(188))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(240), theme().scaled(188))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        caption = QFontMetricsF(look.font("caption"))
        margin = caption.height() + 8
        side = caption.horizontalAdvance("150°") + 8
        radius = min(self.height() - margin - 4, self.width() / 2 - side)
        middle = QPointF(self.width() / 2, self.height() - 4)
        for first, last, role, pattern in _ZONES:
            self._zone(painter, middle, radius, first, last, role, pattern)
        self._degrees(painter, middle, radius)
        if self._angle is not None:
            self._reading(painter, middle, radius, *self._angle)

    @staticmethod
    def _turn(degrees: float) -> float:
        """Of Qt's turns: 180 at the left end, 0 at the right."""
        held = min(max(degrees, _LEAST), _MOST)
        return 180 - (held - _LEAST) / (_MOST - _LEAST) * 180

    def _zone(
        self,
        painter: QPainter,
        middle: QPointF,
        radius: float,
        first: float,
        last: float,
        role: str,
        pattern: Qt.BrushStyle,
    ) -> None:
        look = theme()
        start, end = self._turn(first), self._turn(last)
        path = QPainterPath()
        path.arcMoveTo(_box(middle, radius), start)
        path.arcTo(_box(middle, radius), start, end - start)
        path.arcTo(_box(middle, radius * (1 - _RING)), end, start - end)
        path.closeSubpath()
        painter.fillPath(path, look.colour(f"{role}_soft"))
        painter.setPen(QPen(look.colour(role), 1.5))
        painter.setBrush(QBrush(look.colour(role), pattern))
        painter.drawPath(path)

    def _degrees(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        look = theme()
        border = {MAMMOTH_BELOW, ELEPHANT_ABOVE}
        for degrees in range(int(_LEAST), int(_MOST) + 1, 10):
            painter.setPen(QPen(look.colour("text_2"), 1))
            painter.drawLine(
                _at(middle, radius * 1.01, self._turn(degrees)), _at(middle, radius * (1 + _TICK), self._turn(degrees))
            )
        for degrees in _LABELLED:
            strong = degrees in border
            font = look.font("caption", strong=strong)
            painter.setFont(font)
            painter.setPen(look.colour("text" if strong else "text_2"))
            words = f"{degrees}°"
            metrics = QFontMetricsF(font)
            reach = radius * (1 + _TICK) + metrics.height() * 0.55 + 2
            at = _at(middle, reach, self._turn(degrees))
            wide = metrics.horizontalAdvance(words)
            share = (at.x() - middle.x()) / reach  # words beside the arc stand wholly outside it
            box = QRectF(
                at.x() - wide / 2 + share * wide * 0.4, at.y() - metrics.height() / 2, wide + 2, metrics.height()
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _reading(self, painter: QPainter, middle: QPointF, radius: float, mean: float, low: float, high: float) -> None:
        look = theme()
        bar = radius * (1 - _RING) - _BAR
        start, end = self._turn(low), self._turn(high)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("brass"), _BAR, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(_box(middle, bar), round(start * 16), round((end - start) * 16))
        tick = QPen(look.colour("text"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(tick)
        turn = self._turn(mean)
        painter.drawLine(_at(middle, bar + _BAR / 2 + 1, turn), _at(middle, radius, turn))
        words = QFontMetricsF(look.font("caption"))
        style = next(
            (s for s in _FIGURES if _FIGURE_ROOM * QFontMetricsF(look.font(s)).height() < radius), _FIGURES[-1]
        )
        figure = QFontMetricsF(look.font(style))
        bottom = self.height() - 2
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text_2"))
        below = QRectF(0, bottom - words.height(), self.width(), words.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, self._under)
        painter.setFont(look.font(style))
        painter.setPen(look.colour("text"))
        above = QRectF(0, below.top() - figure.height(), self.width(), figure.height())
        painter.drawText(above, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, f"{mean:.0f}°")


def _box(middle: QPointF, radius: float) -> QRectF:
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)


def _at(middle: QPointF, radius: float, turn: float) -> QPointF:
    return QPointF(middle.x() + radius * cos(radians(turn)), middle.y() - radius * sin(radians(turn)))
