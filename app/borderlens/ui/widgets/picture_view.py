"""Where a picture lies in its stage: fit or fill, zoom, pan, and the way between screen and picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

ZOOM_STEP = 1.25
ZOOM_MOST = 16.0


class View:
    """Zoom 1 shows the whole picture, or fills the stage with ``fill``. Points of the picture are fractions, 0 to 1."""

    def __init__(self) -> None:
        self.fill = False
        self.zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._picture = QSizeF(1, 1)
        self._stage = QSizeF(1, 1)

    def set_sizes(self, picture: QSizeF, stage: QSizeF) -> None:
        self._picture = picture if not picture.isEmpty() else QSizeF(1, 1)
        self._stage = stage
        self._hold()

    def reset(self) -> None:
        self.zoom, self._centre = 1.0, QPointF(0.5, 0.5)

    @property
    def centre(self) -> tuple[float, float]:
        """The place of the picture (fractions) in the middle of the stage."""
        return self._centre.x(), self._centre.y()

    def show(self, zoom: float, x: float, y: float) -> None:
        """Zoom so and put a place of the picture in the middle, as far as its edges allow."""
        self.zoom, self._centre = min(max(zoom, 1.0), ZOOM_MOST), QPointF(x, y)
        self._hold()

    @property
    def scale(self) -> float:
        """Screen pixels (logical) per picture pixel."""
        across = self._stage.width() / self._picture.width()
        down = self._stage.height() / self._picture.height()
        return (max if self.fill else min)(across, down) * self.zoom

    def place(self) -> QRectF:
        """Where the whole picture lies, in stage pixels; it may reach beyond the stage."""
        width, height = self._picture.width() * self.scale, self._picture.height() * self.scale
        return QRectF(
            self._stage.width() / 2 - self._centre.x() * width,
            self._stage.height() / 2 - self._centre.y() * height,
            width,
            height,
        )

    def to_stage(self, x: float, y: float) -> QPointF:
        place = self.place()
        return QPointF(place.x() + x * place.width(), place.y() + y * place.height())

    def to_picture(self, point: QPointF) -> QPointF:
        """Fractions of the picture; outside it they leave 0 to 1."""
        place = self.place()
        return QPointF((point.x() - place.x()) / place.width(), (point.y() - place.y()) / place.height())

    def zoom_at(self, factor: float, point: QPointF) -> None:
        """Zoom so that what lies under ``point`` stays there."""
        held = self.to_picture(point)
        self.zoom = min(max(self.zoom * factor, 1.0), ZOOM_MOST)
        now = self.to_stage(held.x(), held.y())
        self.pan(point.x() - now.x(), point.y() - now.y())

    def pan(self, x: float, y: float) -> None:
        """Move the picture by stage pixels; never further than its edge."""
        place = self.place()
        self._centre -= QPointF(x / place.width(), y / place.height())
        self._hold()

    def _hold(self) -> None:
        place = QSizeF(self._picture.width() * self.scale, self._picture.height() * self.scale)
        for size, stage, get, put in (
            (place.width(), self._stage.width(), self._centre.x, self._centre.setX),
            (place.height(), self._stage.height(), self._centre.y, self._centre.setY),
        ):
            half = min(stage / (2 * size), 0.5)
            put(min(max(get(), half), 1 - half))
