"""A picture on a dark stage as it is drawn: marks, heat map, scale bar and plates on it, zoomed or whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.ui.images import read_image
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets import picture_marks as marks_on
from borderlens.ui.widgets.picture_marks import Mark, Point
from borderlens.ui.widgets.picture_view import View


class Canvas(QWidget):
    """What can be shown; what a person does with it is ``widgets.picture``'s."""

    def __init__(self, parent: QWidget | None = None, *, fill: bool = False, corners: bool = True) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._scaled: tuple[tuple[int, int, float], QPixmap] | None = None
        self._view = View()
        self._view.fill = fill
        self._corners = corners
        self._made, self._plate, self._description = "", "", ""
        self._marks: tuple[Mark, ...] = ()
        self._chosen: int | None = None
        self._heat: QImage | None = None
        self._outlines: tuple[tuple[Point, ...], ...] = ()
        self._blend = 0.6
        self._per_millimetre: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(
        self,
        picture: QImage | QPixmap | Path | None,
        description: str = "",
        *,
        drawn: bool = False,
        rendered: bool = False,
    ) -> None:
        """Show a picture from memory or a file, at its whole size.

        ``drawn`` puts the plate "drawn picture" on it, or "rendered picture" where it is ``rendered`` as well.

        Marks, heat map, scale and pointed place of the picture before are taken away.
        """
        if isinstance(picture, Path):
            picture = read_image(picture)
        if isinstance(picture, QPixmap):
            picture = picture.toImage()
        self._image = picture if picture is not None and not picture.isNull() else None
        self._made = ("rendered" if rendered else "drawn") if drawn else ""
        self._scaled, self._description = None, description
        self._marks, self._chosen, self._heat, self._outlines = (), None, None, ()
        self._per_millimetre = None
        self.forget_pointed()
        self._view.reset()
        self._measure()
        self.retranslate()
        self.update()

    @property
    def zoom(self) -> float:
        return self._view.zoom

    @property
    def view(self) -> tuple[float, float, float]:
        """Zoom, and the place in the middle in fractions."""
        return self._view.zoom, *self._view.centre

    @property
    def description(self) -> str:
        return self._description

    def set_description(self, description: str) -> None:
        """Words for a person who does not see the picture."""
        self._description = description
        self.retranslate()

    @property
    def plate(self) -> str:
        return self._plate

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self._marks

    @property
    def chosen_mark(self) -> int | None:
        return self._chosen

    def set_marks(self, marks: Sequence[Mark], chosen: int | None = None) -> None:
        self._marks, self._chosen = tuple(marks), chosen
        self.update()

    def choose_mark(self, number: int | None) -> None:
        """Show one cue mark in brass."""
        self._chosen = number
        self.update()

    def set_heat(self, heat: QImage | None, outlines: Sequence[Sequence[Point]] = ()) -> None:
        """Lay a heat map (with alpha) over the picture; ``outlines`` in fractions are drawn cased over it."""
        self._heat = heat
        self._outlines = tuple(tuple(line) for line in outlines)
        self.update()

    def set_blend(self, blend: float) -> None:
        """How strongly the heat map shows, 0 to 1."""
        self._blend = min(max(blend, 0.0), 1.0)
        self.update()

    def set_scale(self, pixels_per_millimetre: float | None) -> None:
        """Show a scale bar; picture pixels a millimetre, None when the scale is not known."""
        self._per_millimetre = pixels_per_millimetre
        self.update()

    def set_plate(self, text: str) -> None:
        """Words on a plate at the lower left."""
        self._plate = text
        self.update()

    @property
    def image(self) -> QImage | None:
        """The picture at its whole size; None while there is none."""
        return self._image

    def to_stage(self, x: float, y: float) -> QPointF:
        """Where a place of the picture (fractions) is seen, in pixels of this widget."""
        return self._view.to_stage(x, y)

    def to_picture(self, at: QPointF) -> QPointF:
        """The way back: fractions of the picture; outside it they leave 0 to 1."""
        return self._view.to_picture(at)

    def restyle(self) -> None:
        self.update()

    def retranslate(self) -> None:
        parts = [self._description or say("shell.picture.name")]
        if self._made:
            parts.append(say(f"shell.picture.{self._made}"))
        self.setAccessibleName(". ".join(parts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 90)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def forget_pointed(self) -> None:
        """Another picture is shown: what lay on the one before is gone."""

    def paint_pointed(self, painter: QPainter) -> None:
        """What lies on the picture above its marks."""

    def paint_over(self, painter: QPainter) -> None:
        """What lies over everything."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        clip = QPainterPath()
        clip.addRoundedRect(area, theme().radius("picture"), theme().radius("picture"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(clip)
        painter.fillRect(area, theme().colour("stage"))
        if self._image is not None:
            self._paint_picture(painter)
            if self._per_millimetre:
                lift = 34 if self._plate else 0
                inset = 14 if self._corners else 8
                marks_on.draw_scale(painter, self._per_millimetre * self._view.scale, area, lift, inset)
        if self._corners:
            marks_on.draw_corners(painter, area)
        self._paint_plates(painter, area)
        self.paint_over(painter)

    def _paint_picture(self, painter: QPainter) -> None:
        place = self._view.place()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._view.zoom == 1:
            painter.drawPixmap(place, self._whole(place), QRectF(self._whole(place).rect()))
        else:
            seen = QRectF(self.rect()).intersected(place)
            per = self._view.scale
            part = QRectF(
                (seen.x() - place.x()) / per, (seen.y() - place.y()) / per, seen.width() / per, seen.height() / per
            )
            painter.drawImage(seen, self._image, part)
        if self._heat is not None and self._blend > 0:
            painter.setOpacity(self._blend)
            painter.drawImage(place, self._heat, QRectF(self._heat.rect()))
            painter.setOpacity(1)
        for line in self._outlines:
            shape = QPolygonF([self._view.to_stage(x, y) for x, y in line])
            marks_on.cased(painter, lambda outline=shape: painter.drawPolygon(outline))
        marks_on.draw_marks(painter, self._marks, self._chosen, self._view.to_stage)
        self.paint_pointed(painter)

    def _paint_plates(self, painter: QPainter, area: QRectF) -> None:
        inset = 14 if self._corners else 8
        if self._made:
            marks_on.draw_plate(painter, say(f"shell.picture.{self._made}"), area, "top-left", inset)
        if self._plate:
            marks_on.draw_plate(painter, self._plate, area, "bottom-left")
        if self._view.zoom > 1:
            marks_on.draw_plate(painter, f"{self._view.zoom * 100:.0f} %", area, "bottom-right")

    def _whole(self, place: QRectF) -> QPixmap:
        """The picture at the size it is shown; scaled once, not at each paint."""
        ratio = self.devicePixelRatioF()
        key = (round(place.width()), round(place.height()), ratio)
        if self._scaled is None or self._scaled[0] != key:
            small = self._image.scaled(
                QSize(max(round(place.width() * ratio), 1), max(round(place.height() * ratio), 1)),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._scaled = (key, QPixmap.fromImage(small))
        return self._scaled[1]

    def _measure(self) -> None:
        size = QSizeF(self._image.size()) if self._image is not None else QSizeF(1, 1)
        self._view.set_sizes(size, QSizeF(self.size()))

    def _mark_at(self, at: QPointF) -> int | None:
        for mark in self._marks:
            shape = QPolygonF([self._view.to_stage(x, y) for x, y in mark.polygon])
            if shape.containsPoint(at, Qt.FillRule.OddEvenFill):
                return mark.number
        return None
