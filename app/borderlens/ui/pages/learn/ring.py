"""The ring of one skill: four states told by shape, so that colour never stands alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.domain.skills import Standing
from borderlens.ui import icons
from borderlens.ui.theme import follow, theme

LARGE, SMALL = 36, 16
_DOT = {Standing.STARTED: 0.28, Standing.GETTING_THERE: 0.58}  # share of the diameter


class Ring(QWidget):
    """Dashed, with a point, with a disc, or filled with a tick. ``size`` in px at 100 % text."""

    def __init__(self, standing: Standing, size: int = LARGE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing, self._size = standing, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    @property
    def standing(self) -> Standing:
        return self._standing

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        primary = look.colour("primary")
        if self._standing is Standing.NOT_TRIED:
            pen = QPen(look.colour("control"), 1.5)
            pen.setDashPattern([2.5, 2.0])
            painter.setPen(pen)
            painter.drawEllipse(circle)
            return
        painter.setPen(QPen(primary, 1.75))
        reliable = self._standing is Standing.RELIABLE
        painter.setBrush(primary if reliable else look.colour("primary_soft"))
        painter.drawEllipse(circle)
        if reliable:
            mark = round(circle.width() * 0.72)
            at = (self.width() - mark) / 2
            icons.paint(painter, "done", "on_primary", at, at, mark)
            return
        radius = circle.width() * _DOT[self._standing] / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(primary)
        painter.drawEllipse(circle.center(), radius, radius)
