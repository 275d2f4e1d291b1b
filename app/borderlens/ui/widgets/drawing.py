"""Strokes that every painted component shares."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

DASH = [4.0, 3.0]


def plate(
    painter: QPainter,
    rect: QRectF,
    fill: QColor | None,
    edge: QColor | None,
    *,
    width: float = 1.0,
    radius: float = 4.0,
    dashed: bool = False,
) -> None:
    """A flat rounded rectangle whose edge lies inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    pen = QPen(edge, width)
    if dashed:
        pen.setDashPattern(DASH)
    painter.setPen(pen)
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def edged_plate(
    painter: QPainter,
    rect: QRectF,
    fill: QColor,
    bar: QColor,
    bar_width: float,
    radius: float,
    edge: QColor | None = None,
) -> None:
    """A plate with a strong left edge, as under a banner or a note; the strip is clipped to the rounding."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5) if edge is not None else rect
    path = QPainterPath()
    path.addRoundedRect(inner, radius, radius)
    painter.fillPath(path, fill)
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(QRectF(rect.left(), rect.top(), bar_width, rect.height()), bar)
    painter.restore()
    if edge is not None:
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


def ruler(painter: QPainter, width: int, colour: QColor) -> None:
    """Ticks every 8 px, long ones every 40 px, hanging from the top; 1 px, never smoothed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(colour, 1))
    for x in range(0, width, 8):
        painter.drawLine(x, 0, x, 6 if x % 40 == 0 else 2)
