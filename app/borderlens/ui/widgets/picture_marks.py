"""What lies on a picture: corner marks, cue marks, plates with words, a scale bar, a pointed place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from borderlens.ui.theme import theme

DISC = 28
CORNER, CORNER_INSET = 18, 6
LOUPE_RADIUS, LOUPE_TIMES = 110, 3.0
_CORNERS_TRIED = 40
_CENTIMETRES = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100)

Point = tuple[float, float]
ToStage = Callable[[float, float], QPointF]


@dataclass(frozen=True, slots=True)
class Mark:
    """A cue on the picture: a polygon in fractions of width and height, and its number (0 shows none)."""

    number: int
    polygon: tuple[Point, ...]

    @property
    def centre(self) -> Point:
        """Where the number sits: always on the area itself."""
        return _number_place(self.polygon)


@lru_cache(maxsize=512)
def _number_place(polygon: tuple[Point, ...]) -> Point:
    """The centroid; where a bent shape leaves it outside, the middle of two corners that lies inside, nearest to it."""
    area = cx = cy = 0.0
    for (ax, ay), (bx, by) in zip(polygon, polygon[1:] + polygon[:1], strict=True):
        cross = ax * by - bx * ay
        area, cx, cy = area + cross, cx + (ax + bx) * cross, cy + (ay + by) * cross
    if abs(area) < 1e-9:
        return sum(x for x, _ in polygon) / len(polygon), sum(y for _, y in polygon) / len(polygon)
    x, y = cx / (3 * area), cy / (3 * area)
    shape, whole = QPolygonF([QPointF(*corner) for corner in polygon]), Qt.FillRule.OddEvenFill
    if shape.containsPoint(QPointF(x, y), whole):
        return x, y
    corners = polygon[:: max(len(polygon) // _CORNERS_TRIED, 1)]
    middles = [((ax + bx) / 2, (ay + by) / 2) for (ax, ay), (bx, by) in combinations(corners, 2)]
    middles.sort(key=lambda middle: (middle[0] - x) ** 2 + (middle[1] - y) ** 2)
    return next((middle for middle in middles if shape.containsPoint(QPointF(*middle), whole)), polygon[0])


def cased(painter: QPainter, draw: Callable[[], object], role: str = "mark_core", dashed: bool = False) -> None:
    """Call ``draw`` twice: a dark casing, then a 2 px core; both cosmetic, so they keep their width at every zoom."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in ((5, "mark_casing"), (2, role)):
        pen = QPen(theme().colour(colour), width)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed and width == 2:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        draw()


def draw_marks(painter: QPainter, marks: Sequence[Mark], chosen: int | None, to_stage: ToStage) -> None:
    """White dashed polygons with dark discs; the chosen one is solid brass, drawn last."""
    for mark in sorted(marks, key=lambda m: m.number == chosen):
        here = mark.number == chosen
        outline = QPolygonF([to_stage(x, y) for x, y in mark.polygon])
        cased(
            painter, lambda shape=outline: painter.drawPolygon(shape), "mark_chosen" if here else "mark_core", not here
        )
        if mark.number:
            _disc(painter, to_stage(*mark.centre), str(mark.number), here)


def _disc(painter: QPainter, centre: QPointF, text: str, chosen: bool) -> None:
    look = theme()
    radius = look.scaled(DISC) / 2
    painter.setPen(QPen(look.colour("mark_core"), 1.5))
    painter.setBrush(look.colour("mark_chosen" if chosen else "mark_casing"))
    painter.drawEllipse(centre, radius, radius)
    painter.setFont(look.font(strong=True))
    painter.setPen(look.colour("mark_casing" if chosen else "mark_core"))
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def draw_corners(painter: QPainter, area: QRectF) -> None:
    """The marks at the four corners of a picture that is to be looked at."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    box = area.adjusted(CORNER_INSET, CORNER_INSET, -CORNER_INSET, -CORNER_INSET)
    core = theme().colour("mark_core")
    for x, way_x in ((box.left(), 1), (box.right(), -1)):
        for y, way_y in ((box.top(), 1), (box.bottom(), -1)):
            painter.fillRect(QRectF(x, y, CORNER * way_x, 2 * way_y).normalized(), core)
            painter.fillRect(QRectF(x, y, 2 * way_x, CORNER * way_y).normalized(), core)


def draw_plate(painter: QPainter, text: str, area: QRectF, corner: str = "bottom-left", inset: float = 8) -> QRectF:
    """Words on a dark plate in a corner (``top-left``, ``bottom-right`` …); returns where it lies."""
    look = theme()
    font = look.font("caption")
    metrics = QFontMetricsF(font)
    room = area.width() - 2 * inset - 16
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    bounds = metrics.boundingRect(QRectF(0, 0, room, 1000), int(flags), text)
    size = QRectF(0, 0, bounds.width() + 16, bounds.height() + 4)
    x = area.right() - inset - size.width() if "right" in corner else area.left() + inset
    y = area.top() + inset if "top" in corner else area.bottom() - inset - size.height()
    place = QRectF(x, y, size.width(), size.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("mark_plate"))
    painter.drawRoundedRect(place, look.radius("picture"), look.radius("picture"))
    painter.setFont(font)
    painter.setPen(look.colour("mark_core"))
    painter.drawText(place.adjusted(8, 2, -6, -2), flags, text)
    return place


def draw_scale(painter: QPainter, per_millimetre: float, area: QRectF, lift: float = 0, inset: float = 8) -> None:
    """A bar of a round length, about a quarter of the stage. ``per_millimetre``: screen pixels a millimetre."""
    look = theme()
    wanted = min(area.width() * 0.25, 220)
    length = max((c for c in _CENTIMETRES if c * 10 * per_millimetre <= wanted), default=_CENTIMETRES[0])
    pixels = length * 10 * per_millimetre
    font, words = look.font("caption"), f"{length:g} cm"
    metrics = QFontMetricsF(font)
    high, wide = metrics.height(), max(pixels, metrics.horizontalAdvance(words) + 2)
    box = QRectF(area.left() + 8, area.bottom() - 8 - lift - high - 18, wide + 28, high + 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("mark_plate"))
    painter.drawRoundedRect(box, look.radius("picture"), look.radius("picture"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(look.colour("mark_core"), 2))
    left, base = box.center().x() - pixels / 2, box.bottom() - 8
    painter.drawLine(QPointF(left, base), QPointF(left + pixels, base))
    for part in range(5):
        x = left + pixels * part / 4
        painter.drawLine(QPointF(x, base), QPointF(x, base - (10 if part % 4 == 0 else 5)))
    painter.setFont(font)
    painter.drawText(QRectF(box.left() + 14, box.top() + 2, wide, high), Qt.AlignmentFlag.AlignCenter, words)


def draw_pointed(painter: QPainter, at: QPointF, cursor: bool) -> None:
    """A cased cross with a ring: where a person pointed, or the keyboard's cursor."""

    def cross() -> None:
        arm, gap = 16.0, 5.0
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(at + QPointF(x * gap, y * gap), at + QPointF(x * arm, y * arm))

    cased(painter, cross, "mark_core" if cursor else "mark_chosen")
    if not cursor:
        cased(painter, lambda: painter.drawEllipse(at, 10, 10), "mark_chosen")


def draw_loupe(painter: QPainter, image: QImage, place: QRectF, at: QPointF) -> None:
    """What lies under ``at``, larger, in a round glass; ``place`` is where the whole picture lies on the stage."""
    ring = QPainterPath()
    ring.addEllipse(at, LOUPE_RADIUS, LOUPE_RADIUS)
    painter.save()
    painter.setClipPath(ring)
    painter.fillPath(ring, theme().colour("stage"))
    painter.setTransform(
        QTransform().translate(at.x(), at.y()).scale(LOUPE_TIMES, LOUPE_TIMES).translate(-at.x(), -at.y())
    )
    painter.drawImage(place, image, QRectF(image.rect()))
    painter.restore()
    cased(painter, lambda: painter.drawEllipse(at, LOUPE_RADIUS, LOUPE_RADIUS))
