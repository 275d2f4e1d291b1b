"""A part of a picture, small, on the stage."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.domain.items import Polygon
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.sized import FixedSize

AROUND = 0.15  # of the polygon's size, shown on each side of it
WHOLE: Polygon = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


def crop_of(polygon: Polygon, picture: QSize, shape: QSize) -> QRectF:
    """The part of a picture that shows a polygon with a little around it, in picture pixels, in the shape given."""
    xs, ys = [x * picture.width() for x, _ in polygon], [y * picture.height() for _, y in polygon]
    width = (max(xs) - min(xs)) * (1 + 2 * AROUND)
    height = (max(ys) - min(ys)) * (1 + 2 * AROUND)
    scale = max(width / shape.width(), height / shape.height())
    scale = min(scale, picture.width() / shape.width(), picture.height() / shape.height())
    part = QRectF(0, 0, shape.width() * scale, shape.height() * scale)
    left = (min(xs) + max(xs)) / 2 - part.width() / 2
    top = (min(ys) + max(ys)) / 2 - part.height() / 2
    part.moveTo(
        min(max(left, 0.0), picture.width() - part.width()), min(max(top, 0.0), picture.height() - part.height())
    )
    return part


class Crop(FixedSize, QWidget):
    """``size`` in px at 100 % text; empty until a picture came."""

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fixed_size = size
        self._image: QImage | None = None
        self._part = QRectF()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def show_part(self, image: QImage, polygon: Polygon = WHOLE) -> None:
        """Show where ``polygon`` lies, or as much of the whole picture as fits the shape."""
        if not image.isNull():
            self._image, self._part = image, crop_of(polygon, image.size(), self.fixed_size)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("stage"))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self._image, self._part)
