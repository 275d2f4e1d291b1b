"""Prediction set: one bar a label and the brass line beyond which a label stays possible."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.sized import Sized

BAR = 10
_ROW_GAP, _COLUMN_GAP = 2, 12
_LEAST_BAR = 96


@dataclass(frozen=True, slots=True)
class Bar:
    """``value`` from 0 to 1; ``inside`` when the label belongs to the prediction set."""

    name: str
    value: float
    inside: bool


class Bars(Sized, QWidget):
    """What is inside the set is strong and coloured, what is outside is plain. Values are read out of a hundred.

    ``threshold`` (0 to 1) draws the line; ``tone`` is the outcome whose colour the inside bars take.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._threshold: float | None = None
        self._tone = "primary"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def show_set(self, bars: Sequence[Bar], tone: str, threshold: float | None = None) -> None:
        self._bars, self._tone, self._threshold = tuple(bars), tone, threshold
        self.setAccessibleName("; ".join(f"{bar.name} {_figure(bar.value)}" for bar in self._bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._name_width() + _LEAST_BAR * 2 + self._figure_width() + 2 * _COLUMN_GAP, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._name_width() + _LEAST_BAR + self._figure_width() + 2 * _COLUMN_GAP, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        left = self._name_width() + _COLUMN_GAP
        width = self.width() - left - _COLUMN_GAP - self._figure_width()
        row = self._row_height()
        for place, bar in enumerate(self._bars):
            top = place * (row + _ROW_GAP)
            painter.setFont(look.font(strong=bar.inside))
            painter.setPen(look.colour("text" if bar.inside else "text_2"))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, left, row), middle, bar.name)
            painter.drawText(
                QRectF(self.width() - self._figure_width(), top, self._figure_width(), row),
                middle | Qt.AlignmentFlag.AlignRight,
                _figure(bar.value),
            )
            track = QRectF(left, top + (row - BAR) / 2, width, BAR)
            plate(painter, track, look.colour("sunken"), look.colour("line"), radius=BAR / 2)
            if bar.value > 0:
                painter.save()
                painter.setClipRect(QRectF(track.left(), track.top(), max(track.width() * bar.value, 3), BAR))
                plate(painter, track, look.colour(self._tone if bar.inside else "control"), None, radius=BAR / 2)
                painter.restore()
        if self._threshold is not None and self._bars:
            x = round(left + width * self._threshold)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(look.colour("brass"), 2))
            painter.drawLine(x, 0, x, self.height())

    def _row_height(self) -> int:
        return round(QFontMetricsF(theme().font()).height())

    def _height(self) -> int:
        return max(len(self._bars) * (self._row_height() + _ROW_GAP) - _ROW_GAP, 0)

    def _name_width(self) -> int:
        metrics = QFontMetricsF(theme().font(strong=True))
        return round(max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0) + 1)

    def _figure_width(self) -> int:
        return round(QFontMetricsF(theme().font(strong=True)).horizontalAdvance("100") + 4)


def _figure(value: float) -> str:
    """Out of a hundred; what is there but rounds to nothing is not called 0."""
    return "<1" if 0 < value < 0.005 else f"{value * 100:.0f}"
