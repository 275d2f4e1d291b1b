"""Stepper: where one is in a row of steps; a step that is done carries a tick in a ring."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.ui import icons
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.sized import Sized

RING = 26
_GAP, _LINK = 8, 24


class Stepper(Sized, QWidget):
    """``show_step(names, present)``; steps before ``present`` are done."""

    def __init__(self, names: Sequence[str] = (), present: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = tuple(names)
        self._present = present
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow(self)
        self.show_step(names, present)

    def show_step(self, names: Sequence[str], present: int) -> None:
        self._names, self._present = tuple(names), present
        if self._names:
            self.setAccessibleName(f"{present + 1}/{len(self._names)} {self._names[present]}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width(len(self._names)), self._height())

    def minimumSizeHint(self) -> QSize:
        """Names other than the present one give way when there is no room."""
        return QSize(self._width(1 if self._names else 0), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        ring = look.scaled(RING)
        every = self.width() >= self.sizeHint().width()
        top = (self.height() - ring) / 2
        x = 0.0
        for place, name in enumerate(self._names):
            done, here = place < self._present, place == self._present
            edge = "done" if done else "primary" if here else "control"
            frame = QRectF(x, top, ring, ring)
            plate(
                painter, frame, look.colour("primary") if here else None, look.colour(edge), width=1.5, radius=ring / 2
            )
            if done:
                mark = look.scaled(16)
                icons.paint(painter, "done", "done", x + (ring - mark) / 2, top + (ring - mark) / 2, mark)
            else:
                painter.setFont(look.font("caption", strong=True))
                painter.setPen(look.colour("on_primary" if here else "text_2"))
                painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, str(place + 1))
            x += ring + _GAP
            if every or here:
                font = look.font(strong=here)
                width = QFontMetricsF(look.font(strong=True)).horizontalAdvance(name)
                painter.setFont(font)
                painter.setPen(look.colour("text" if here else "text_2"))
                painter.drawText(QRectF(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
                x += width + _GAP
            if place < len(self._names) - 1:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                painter.setPen(QPen(look.colour("control"), 1))
                link = _LINK if every else 6
                painter.drawLine(round(x), self.height() // 2, round(x) + link, self.height() // 2)
                x += link + _GAP

    def _width(self, named: int) -> int:
        metrics = QFontMetricsF(theme().font(strong=True))
        widths = sorted((metrics.horizontalAdvance(name) + _GAP for name in self._names), reverse=True)
        link = _LINK if named == len(self._names) else 6
        ring = theme().scaled(RING) + _GAP
        return round(sum(widths[:named]) + len(self._names) * ring + max(len(self._names) - 1, 0) * (link + _GAP) + 2)

    def _height(self) -> int:
        return max(theme().scaled(RING) + 2, round(QFontMetricsF(theme().font()).height()))
