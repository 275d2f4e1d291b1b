"""The picture of the first page: a drawn cut face, and a brass angle that measures its crossing lines.

The angle is laid where the truth beside the picture says the lines cross; without the picture the lines are drawn.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.packs.pictures import find_picture, read_picture
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import ruler
from borderlens.ui.widgets.picture_marks import cased, draw_plate

HEIGHT = 300
STEM = "ivory-closeup-124"
_ARM = 88.0  # stage pixels
_DEPTH = 0.8  # of the radius: lines are clearest near the rim (fact IV-002)
_LINES = 44  # spirals of each drawn family
_TURN = 1.05  # radians a drawn line turns from the inner to the outer circle


@dataclass(frozen=True)
class _Cut:
    """A picture of a cut face with its centre (pixels), radius (pixels) and the angle of its lines (degrees)."""

    image: QImage
    centre: QPointF
    radius: float
    angle: float


class Engraving(QWidget):
    """Says nothing to screen readers: an ornament from the work itself."""

    def __init__(self, pictures: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cut = _read(pictures)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def restyle(self) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, HEIGHT + 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        stage = QRectF(0, 0, self.width(), HEIGHT)
        painter.save()
        painter.setClipRect(stage)
        painter.fillRect(stage, theme().colour("stage"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._cut is not None:
            self._paint_picture(painter, stage, self._cut)
        else:
            _paint_lines(painter, stage)
        painter.restore()
        painter.translate(0, HEIGHT + 2)
        ruler(painter, self.width(), theme().colour("rail_text"))

    def _paint_picture(self, painter: QPainter, stage: QRectF, cut: _Cut) -> None:
        """The part of the picture round the place that is measured, and the angle there."""
        toward = cut.image.rect().center() - cut.centre.toPoint()
        length = math.hypot(toward.x(), toward.y())
        outward = QPointF(toward.x() / length, toward.y() / length)
        place = cut.centre + outward * (cut.radius * _DEPTH)
        scale = max(stage.width() / cut.image.width(), stage.height() / cut.image.height())
        left = min(max(place.x() * scale - stage.width() / 2, 0), cut.image.width() * scale - stage.width())
        top = min(max(place.y() * scale - stage.height() / 2, 0), cut.image.height() * scale - stage.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(
            stage, cut.image, QRectF(left / scale, top / scale, stage.width() / scale, stage.height() / scale)
        )
        corner = QPointF(place.x() * scale - left, place.y() * scale - top)
        inward = math.atan2(-outward.y(), -outward.x())
        half = math.radians(cut.angle / 2)
        _paint_angle(painter, corner, inward - half, inward + half)
        draw_plate(painter, say("shell.picture.drawn"), stage)


def _read(pictures: Path) -> _Cut | None:
    file = find_picture(pictures, STEM)
    if file is None:
        return None
    known = read_picture(file).quantities
    if not known.keys() >= {"centre_x_px", "centre_y_px", "radius_px", "angle_measured"}:
        return None
    image = QImage(str(file))
    centre = QPointF(known["centre_x_px"], known["centre_y_px"])
    return None if image.isNull() else _Cut(image, centre, known["radius_px"], known["angle_measured"])


def _paint_angle(painter: QPainter, corner: QPointF, first: float, second: float) -> None:
    """Two arms and the arc between them; directions in radians, clockwise from the right as the screen counts."""
    arms = QPainterPath(corner + QPointF(_ARM * math.cos(first), _ARM * math.sin(first)))
    arms.lineTo(corner)
    arms.lineTo(corner + QPointF(_ARM * math.cos(second), _ARM * math.sin(second)))
    cased(painter, lambda: painter.drawPath(arms), "mark_chosen")
    box = QRectF(corner.x() - 30, corner.y() - 30, 60, 60)
    start, span = round(-math.degrees(first) * 16), round(-math.degrees(second - first) * 16)
    cased(painter, lambda: painter.drawArc(box, start, span), "mark_chosen")


def _paint_lines(painter: QPainter, stage: QRectF) -> None:
    """Two families of lines that cross, drawn, for a copy of the program that came without its pictures."""
    look = theme()
    centre, outer = QPointF(stage.width() / 2, -60), 310.0
    painter.setPen(QPen(look.colour("rail_text"), 1))
    painter.setOpacity(0.75)
    for family in (1, -1):
        for line in range(_LINES):
            painter.drawPath(_spiral(centre, outer, 2 * math.pi * line / _LINES, family * _TURN))
    painter.setOpacity(1)
    for radius, width in ((outer, 3.0), (outer + 16, 1.5)):
        painter.setPen(QPen(look.colour("rail_text"), width))
        painter.drawEllipse(centre, radius, radius)
    corner = QPointF(stage.width() / 2, 214)
    _paint_angle(painter, corner, math.radians(-130), math.radians(-47))


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
