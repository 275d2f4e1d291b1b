"""The picture: a dark stage with marks on it, zoom, a loupe, a heat map, and a place to point at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.ui import say as words
from borderlens.ui.images import read_image
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets import picture_marks as marks_on
from borderlens.ui.widgets.picture_marks import Mark, Point
from borderlens.ui.widgets.picture_view import ZOOM_STEP, View

LOUPE_STEP = 24  # stage pixels that an arrow moves the loupe
STEP, LONG_STEP = 1, 10  # stage pixels that an arrow moves the keyboard's cursor
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class Picture(QWidget):
    """Wheel, + and − zoom, 0 shows all, dragging or arrows pan, Z held down is a loupe.

    With ``set_pointing(True)`` a click, or arrows and Enter, points at a place: ``pointed(x, y)`` in fractions of
    the picture. ``mark_pressed(number)`` when a cue mark is pressed.
    """

    pointed = Signal(float, float)
    mark_pressed = Signal(int)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None, *, fill: bool = False, corners: bool = True) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._scaled: tuple[tuple[int, int, float], QPixmap] | None = None
        self._view = View()
        self._view.fill = fill
        self._corners = corners
        self._drawn, self._plate, self._description = False, "", ""
        self._marks: tuple[Mark, ...] = ()
        self._chosen: int | None = None
        self._heat: QImage | None = None
        self._outlines: tuple[tuple[Point, ...], ...] = ()
        self._blend = 0.6
        self._per_millimetre: float | None = None
        self._pointing, self._point, self._cursor = False, None, None  # type: bool, Point | None, QPointF | None
        self._loupe, self._loupe_at = False, None  # type: bool, QPointF | None
        self._mouse = QPointF()
        self._pressed: QPointF | None = None
        self._dragged = False
        self.focus_radius = theme().radius("picture")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        follow(self)
        words.follow(self)

    def show_picture(
        self, picture: QImage | QPixmap | Path | None, description: str = "", *, drawn: bool = False
    ) -> None:
        """Show a picture from memory or a file, at its whole size; ``drawn`` puts the plate "drawn picture" on it.

        Marks, heat map, scale and pointed place of the picture before are taken away.
        """
        if isinstance(picture, Path):
            picture = read_image(picture)
        if isinstance(picture, QPixmap):
            picture = picture.toImage()
        self._image = picture if picture is not None and not picture.isNull() else None
        self._scaled, self._drawn, self._description = None, drawn, description
        self._marks, self._chosen, self._heat, self._outlines = (), None, None, ()
        self._per_millimetre = self._point = self._cursor = None
        self._view.reset()
        self._measure()
        self.retranslate()
        self.update()

    @property
    def zoom(self) -> float:
        return self._view.zoom

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
    def loupe(self) -> bool:
        return self._loupe

    @property
    def point(self) -> Point | None:
        """Where the person pointed, in fractions of the picture."""
        return self._point

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

    def set_pointing(self, pointing: bool) -> None:
        """Let the person point at a place."""
        self._pointing = pointing
        self.setCursor(Qt.CursorShape.CrossCursor if pointing else Qt.CursorShape.ArrowCursor)
        self.retranslate()

    def set_point(self, point: Point | None) -> None:
        """Show a place pointed at before; sends nothing."""
        self._point = point
        self.update()

    def set_loupe(self, shown: bool) -> None:
        """Under the mouse or the keyboard's cursor, else in the middle."""
        self._loupe, self._loupe_at = shown, None
        self.update()

    def move_loupe(self, x: int, y: int) -> None:
        """Move it by steps from where it lies."""
        at = self._loupe_place() + QPointF(x * LOUPE_STEP, y * LOUPE_STEP)
        self._loupe_at = QPointF(min(max(at.x(), 0), self.width()), min(max(at.y(), 0), self.height()))
        self.update()

    def set_zoom(self, zoom: float) -> None:
        """Zoom about the middle; 1 shows the whole picture."""
        self._zoom_at(zoom / self._view.zoom, QPointF(self.width() / 2, self.height() / 2))

    def to_stage(self, x: float, y: float) -> QPointF:
        """Where a place of the picture (fractions) is seen, in pixels of this widget."""
        return self._view.to_stage(x, y)

    def restyle(self) -> None:
        self.update()

    def retranslate(self) -> None:
        parts = [self._description or say("shell.picture.name")]
        if self._drawn:
            parts.append(say("shell.picture.drawn"))
        self.setAccessibleName(". ".join(parts))
        self.setAccessibleDescription(say("shell.picture.point_help" if self._pointing else "shell.picture.help"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 90)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._image is None:
            event.ignore()
            return
        self._zoom_at(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._loupe_at = None
        if self._pressed is not None:
            way = event.position() - self._mouse if self._dragged else event.position() - self._pressed
            if self._dragged or way.manhattanLength() > 6:
                self._dragged = True
                self._view.pan(way.x(), way.y())
                self.update()
        self._mouse = event.position()
        if self._loupe:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self._dragged:
            self._pressed = None
            return
        self._pressed = None
        hit = self._mark_at(event.position())
        if self._pointing:
            self._point_at(event.position())
        elif hit is not None:
            self.choose_mark(hit)
            self.mark_pressed.emit(hit)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._pointing:
            self._zoom_at(1 / self._view.zoom if self._view.zoom > 1 else ZOOM_STEP**3, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal) and plain:
            self._zoom_at(ZOOM_STEP, self._cursor or middle)
        elif key == Qt.Key.Key_Minus and plain:
            self._zoom_at(1 / ZOOM_STEP, self._cursor or middle)
        elif key == Qt.Key.Key_0 and plain:
            self._view.reset()
            self.zoomed.emit(1.0)
        elif key == Qt.Key.Key_Z and plain:
            if not event.isAutoRepeat():
                self.set_loupe(True)
        elif key in _ARROWS and self._pointing:
            far = LONG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            x, y = _ARROWS[key]
            at = (self._cursor or middle) + QPointF(x * far, y * far)
            self._cursor = QPointF(min(max(at.x(), 0), self.width()), min(max(at.y(), 0), self.height()))
        elif key in _ARROWS and self._view.zoom > 1:
            x, y = _ARROWS[key]
            self._view.pan(-x * 40, -y * 40)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pointing and self._aims_anew():
            self._point_at(self._cursor)
        else:
            super().keyPressEvent(event)
            return
        self.update()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Z and not event.isAutoRepeat():
            self.set_loupe(False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.set_loupe(False)
        super().focusOutEvent(event)

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
        if self._loupe and self._image is not None:
            marks_on.draw_loupe(painter, self._image, self._view.place(), self._loupe_place())

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
        if self._point is not None:
            marks_on.draw_pointed(painter, self._view.to_stage(*self._point), cursor=False)
        if self._cursor is not None and self._pointing and self.hasFocus():
            marks_on.draw_pointed(painter, self._cursor, cursor=True)

    def _paint_plates(self, painter: QPainter, area: QRectF) -> None:
        inset = 14 if self._corners else 8
        if self._drawn:
            marks_on.draw_plate(painter, say("shell.picture.drawn"), area, "top-left", inset)
        if self._plate:
            marks_on.draw_plate(painter, self._plate, area, "bottom-left")
        if self._view.zoom > 1:
            marks_on.draw_plate(painter, f"{self._view.zoom * 100:.0f} %", area, "bottom-right")

    def _loupe_place(self) -> QPointF:
        if self._loupe_at is not None:
            return self._loupe_at
        if self._cursor is not None and self._pointing:
            return self._cursor
        return self._mouse if self.underMouse() else QPointF(self.width() / 2, self.height() / 2)

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

    def _zoom_at(self, factor: float, point: QPointF) -> None:
        self._view.zoom_at(factor, point)
        self.zoomed.emit(self._view.zoom)
        self.update()

    def _point_at(self, at: QPointF) -> None:
        spot = self._view.to_picture(at)
        if self._image is not None and 0 <= spot.x() <= 1 and 0 <= spot.y() <= 1:
            self._point = (spot.x(), spot.y())
            self.pointed.emit(spot.x(), spot.y())
            self.update()

    def _aims_anew(self) -> bool:
        """The cursor lies elsewhere than the place pointed at; else Enter is left to the page."""
        if self._cursor is None:
            return False
        spot = self._view.to_picture(self._cursor)
        return self._point != (spot.x(), spot.y()) and 0 <= spot.x() <= 1 and 0 <= spot.y() <= 1

    def _mark_at(self, at: QPointF) -> int | None:
        for mark in self._marks:
            shape = QPolygonF([self._view.to_stage(x, y) for x, y in mark.polygon])
            if shape.containsPoint(at, Qt.FillRule.OddEvenFill):
                return mark.number
        return None
