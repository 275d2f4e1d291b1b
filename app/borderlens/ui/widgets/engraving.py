"""A line drawing for the first page: crossing lines in a cut face, and a brass angle that measures them."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import ruler
from borderlens.ui.widgets.picture_marks import cased

_LINES = 44  # spirals of each family
_TURN = 1.05  # radians a line turns from the inner to the outer circle


class Engraving(QWidget):
    """Says nothing: an ornament from the work itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def restyle(self) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 309)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        stage = QRectF(0, 0, self.width(), 300)
        painter.save()
        painter.setClipRect(stage)
        painter.fillRect(stage, look.colour("stage"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, outer = QPointF(stage.width() / 2, -60), 310.0
        painter.setPen(QPen(look.colour("rail_text"), 1))
        painter.setOpacity(0.75)
        for family in (1, -1):
            for line in range(_LINES):
                start = 2 * math.pi * line / _LINES
                painter.drawPath(_spiral(centre, outer, start, family * _TURN))
        painter.setOpacity(1)
        for radius, width in ((outer, 3.0), (outer + 16, 1.5)):
            painter.setPen(QPen(look.colour("rail_text"), width))
            painter.drawEllipse(centre, radius, radius)
        corner = QPointF(stage.width() / 2, 214)
        arms = QPainterPath(corner + QPointF(-80, -96))
        arms.lineTo(corner)
        arms.lineTo(corner + QPointF(86, -92))
        cased(painter, lambda: painter.drawPath(arms), "mark_chosen")
        cased(
            painter,
            lambda: painter.drawArc(QRectF(corner.x() - 36, corner.y() - 36, 72, 72), 47 * 16, 83 * 16),
            "mark_chosen",
        )
        painter.restore()
        painter.translate(0, 302)
        ruler(painter, self.width(), look.colour("rail_text"))


def _spiral(centre: QPointF, outer: float, start: float, turn: float) -> QPainterPath:
    """A line that turns by ``turn`` radians on its way out, faster near the edge."""
    path = QPainterPath()
    for step in range(25):
        share = step / 24
        angle = start + turn * share**1.6
        radius = outer * (0.12 + 0.88 * share)
        point = centre + QPointF(radius * math.cos(angle), radius * math.sin(angle))
        if step:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
