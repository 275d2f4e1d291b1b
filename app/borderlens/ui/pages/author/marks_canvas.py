"""A picture on which signs are drawn: corners by clicks or keys, dragged or moved step by step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF, QWheelEvent

from borderlens.domain.polygons import Point, Polygon
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.picture_canvas import Canvas
from borderlens.ui.widgets.picture_marks import Mark, cased, draw_pointed
from borderlens.ui.widgets.picture_view import ZOOM_STEP

REACH = 12  # px within which a corner is grasped
STEP, LONG_STEP = 1, 10
LEAST = 3
MANY = 16  # corners from which on they are drawn as points
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class MarksCanvas(Canvas):
    """``drawn(polygon)`` after a new outline was closed, ``altered(number, polygon)`` after one was changed.

    While an outline is drawn: a click or Space sets a corner, Enter or a press on the first corner closes, Backspace
    takes the last away, Esc gives up. Else: a press chooses a sign, corners are dragged; Page Up and Down choose a
    corner, arrows move it (10 px with Shift), Insert adds one behind it, Backspace takes it away, Delete the sign.
    """

    drawn = Signal(object)
    altered = Signal(int, object)
    chosen = Signal(int)
    remove_asked = Signal(int)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.editable, self.drawing = False, False
        self.corners: list[Point] = []
        self.corner: int | None = None
        self._cursor: QPointF | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        follow(self)

    def show_signs(self, polygons: Sequence[Polygon], number: int | None) -> None:
        """Signs numbered from 1; the chosen one can be changed."""
        self.set_marks([Mark(place + 1, polygon) for place, polygon in enumerate(polygons)], number)
        polygon = self._polygon
        if polygon is None or (self.corner is not None and self.corner >= len(polygon)):
            self.corner = 0 if polygon else None
        self.update()

    def begin(self) -> None:
        """Draw a new outline."""
        self.drawing, self.corners, self._cursor = True, [], None
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.retranslate()

    def end(self) -> None:
        self.drawing, self.corners = False, []
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.retranslate()
        self.ended.emit()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleDescription(say("author.marks.drawing" if self.drawing else "author.marks.keys"))

    @property
    def _polygon(self) -> Polygon | None:
        return next((mark.polygon for mark in self.marks if mark.number == self.chosen_mark), None)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.image is None:
            return
        at = event.position()
        if self.drawing:
            self._set_corner(at)
            return
        near = self._corner_at(at)
        if near is not None and self.editable:
            self.corner, self._dragging = near, True
        else:
            number = self._mark_at(at)
            if number is not None:
                self.corner = 0
                self.chosen.emit(number)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.drawing:
            self._cursor = event.position()
            self.update()
        elif self._dragging and self.corner is not None:
            self._move_corner(self._place(event.position()), done=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self._move_corner(self._place(event.position()), done=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.drawing:
            self._close()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._view.zoom_at(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
        self.update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not (self._draw_key(key, event) if self.drawing else self._edit_key(key, event)):
            super().keyPressEvent(event)
            return
        self.update()

    def _draw_key(self, key: Qt.Key, event: QKeyEvent) -> bool:
        if key in _ARROWS:
            at = (self._cursor or QPointF(self.width() / 2, self.height() / 2)) + _way(key, event)
            self._cursor = QPointF(min(max(at.x(), 0), self.width()), min(max(at.y(), 0), self.height()))
        elif key == Qt.Key.Key_Space:
            self._set_corner(self._cursor or QPointF(self.width() / 2, self.height() / 2))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close()
        elif key == Qt.Key.Key_Backspace:
            self.corners = self.corners[:-1]
        elif key == Qt.Key.Key_Escape:
            self.end()
        else:
            return False
        return True

    def _edit_key(self, key: Qt.Key, event: QKeyEvent) -> bool:
        polygon = self._polygon
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            middle = QPointF(self.width() / 2, self.height() / 2)
            self._view.zoom_at(1 / ZOOM_STEP if key == Qt.Key.Key_Minus else ZOOM_STEP, middle)
            return True
        if polygon is None or self.corner is None:
            return False
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.corner = (self.corner + (1 if key == Qt.Key.Key_PageDown else -1)) % len(polygon)
            return True
        if not self.editable:
            return False
        if key in _ARROWS:
            self._move_corner(self._place(self.to_stage(*polygon[self.corner]) + _way(key, event)), done=True)
        elif key == Qt.Key.Key_Insert:
            (ax, ay), (bx, by) = polygon[self.corner], polygon[(self.corner + 1) % len(polygon)]
            behind = self.corner + 1
            self.corner = behind
            self._alter((*polygon[:behind], ((ax + bx) / 2, (ay + by) / 2), *polygon[behind:]))
        elif key == Qt.Key.Key_Backspace:
            if len(polygon) > LEAST:
                left = (*polygon[: self.corner], *polygon[self.corner + 1 :])
                self.corner = min(self.corner, len(left) - 1)
                self._alter(left)
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit(self.chosen_mark or 0)
        else:
            return False
        return True

    # Inside

    def _place(self, at: QPointF) -> Point:
        spot = self.to_picture(at)
        return min(max(spot.x(), 0.0), 1.0), min(max(spot.y(), 0.0), 1.0)

    def _set_corner(self, at: QPointF) -> None:
        first = self.to_stage(*self.corners[0]) if self.corners else None
        if first is not None and len(self.corners) >= LEAST and (at - first).manhattanLength() <= REACH:
            self._close()
            return
        place = self._place(at)
        if not self.corners or self.corners[-1] != place:
            self.corners.append(place)
        self._cursor = at
        self.update()

    def _close(self) -> None:
        if len(self.corners) < LEAST:
            return
        polygon = tuple(self.corners)
        self.end()
        self.drawn.emit(polygon)

    def _corner_at(self, at: QPointF) -> int | None:
        near = [(self.to_stage(x, y) - at).manhattanLength() for x, y in self._polygon or ()]
        best = min(range(len(near)), key=near.__getitem__, default=None)
        return best if best is not None and near[best] <= REACH else None

    def _move_corner(self, place: Point, *, done: bool) -> None:
        polygon, corner = self._polygon, self.corner
        if polygon is None or corner is None:
            return
        moved = (*polygon[:corner], place, *polygon[corner + 1 :])
        if done:
            self._alter(moved)
        else:
            here = self.chosen_mark
            self.set_marks([Mark(m.number, moved if m.number == here else m.polygon) for m in self.marks], here)

    def _alter(self, polygon: Polygon) -> None:
        self.altered.emit(self.chosen_mark or 0, polygon)

    def paint_pointed(self, painter: QPainter) -> None:
        if self.drawing:
            line = [self.to_stage(x, y) for x, y in self.corners]
            if self._cursor is not None and line:
                line.append(self._cursor)
            cased(painter, lambda: painter.drawPolyline(QPolygonF(line)), "mark_chosen")
            if self._cursor is not None:
                draw_pointed(painter, self._cursor, cursor=True)
        corners = self.corners if self.drawing else (self._polygon or ()) if self.editable else ()
        for place, (x, y) in enumerate(corners):
            here = place == self.corner and not self.drawing
            painter.setPen(QPen(theme().colour("mark_casing"), 2))
            painter.setBrush(theme().colour("mark_chosen" if here else "mark_core"))
            size = 7 if here else 5 if len(corners) <= MANY else 2.5
            painter.drawEllipse(self.to_stage(x, y), size, size)


def _way(key: Qt.Key, event: QKeyEvent) -> QPointF:
    far = LONG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
    x, y = _ARROWS[key]
    return QPointF(x * far, y * far)
