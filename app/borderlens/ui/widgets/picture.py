"""The picture: a dark stage with marks on it, zoom, a loupe, a heat map, and a place to point at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from borderlens.ui import say as words
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets import picture_marks as marks_on
from borderlens.ui.widgets.picture_canvas import Canvas
from borderlens.ui.widgets.picture_marks import Point
from borderlens.ui.widgets.picture_view import ZOOM_STEP

LOUPE_STEP = 24  # stage pixels that an arrow moves the loupe
STEP, LONG_STEP = 1, 10  # stage pixels that an arrow moves the keyboard's cursor
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class Picture(Canvas):
    """Wheel, + and − zoom, 0 shows all, dragging or arrows pan, Z held down is a loupe.

    With ``set_pointing(True)`` a click, or arrows and Enter, points at a place: ``pointed(x, y)`` in fractions of
    the picture. ``mark_pressed(number)`` when a cue mark is pressed. ``moved(zoom, x, y)`` when the person zoomed or
    panned: what is in the middle now, in fractions.
    """

    pointed = Signal(float, float)
    mark_pressed = Signal(int)
    zoomed = Signal(float)
    moved = Signal(float, float, float)

    def __init__(self, parent: QWidget | None = None, *, fill: bool = False, corners: bool = True) -> None:
        super().__init__(parent, fill=fill, corners=corners)
        self._pointing, self._point, self._cursor = False, None, None  # type: bool, Point | None, QPointF | None
        self._loupe, self._loupe_at = False, None  # type: bool, QPointF | None
        self._mouse = QPointF()
        self._pressed: QPointF | None = None
        self._dragged = False
        self.focus_radius = theme().radius("picture")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow(self)
        words.follow(self)

    @property
    def loupe(self) -> bool:
        return self._loupe

    @property
    def point(self) -> Point | None:
        """Where the person pointed, in fractions of the picture."""
        return self._point

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

    def show_view(self, zoom: float, x: float, y: float) -> None:
        """Show the same part as another picture; sends nothing."""
        self._view.show(zoom, x, y)
        self.update()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleDescription(say("shell.picture.point_help" if self._pointing else "shell.picture.help"))

    def forget_pointed(self) -> None:
        self._point = self._cursor = None

    def paint_pointed(self, painter: QPainter) -> None:
        if self._point is not None:
            marks_on.draw_pointed(painter, self._view.to_stage(*self._point), cursor=False)
        if self._cursor is not None and self._pointing and self.hasFocus():
            marks_on.draw_pointed(painter, self._cursor, cursor=True)

    def paint_over(self, painter: QPainter) -> None:
        if self._loupe and self._image is not None:
            marks_on.draw_loupe(painter, self._image, self._view.place(), self._loupe_place())

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
                self._pan(way.x(), way.y())
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
            self._viewed()
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
            self._pan(-x * 40, -y * 40)
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

    def _loupe_place(self) -> QPointF:
        if self._loupe_at is not None:
            return self._loupe_at
        if self._cursor is not None and self._pointing:
            return self._cursor
        return self._mouse if self.underMouse() else QPointF(self.width() / 2, self.height() / 2)

    def _zoom_at(self, factor: float, point: QPointF) -> None:
        self._view.zoom_at(factor, point)
        self._viewed()
        self.update()

    def _pan(self, x: float, y: float) -> None:
        self._view.pan(x, y)
        self.moved.emit(*self.view)
        self.update()

    def _viewed(self) -> None:
        self.zoomed.emit(self._view.zoom)
        self.moved.emit(*self.view)

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
