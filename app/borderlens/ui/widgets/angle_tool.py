"""An angle on a picture: a corner and two arms, moved by mouse, finger or arrows."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.picture import Picture
from borderlens.ui.widgets.picture_marks import cased

HANDLE = 32  # px at 100 % text: a finger finds it
STEP, LONG_STEP = 1.0, 10.0  # pixels of the picture that an arrow moves a handle
LOUPE, LOUPE_TIMES = 76, 3.0  # px of its radius; how much larger than on the stage
LOUPE_SHARE = 0.18  # of a small stage that the radius may take
ARC = 36
CORNER, FIRST, SECOND = "corner", "first", "second"
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_DEALT = {CORNER: (0.50, 0.62), FIRST: (0.36, 0.62), SECOND: (0.60, 0.45)}  # fractions; clearly not laid on anything


@dataclass(frozen=True, slots=True)
class Angle:
    """A corner and the ends of two arms, in pixels of the picture."""

    corner: tuple[float, float]
    first: tuple[float, float]
    second: tuple[float, float]

    @property
    def degrees(self) -> float:
        """0 to 180, to one decimal; 0 while an arm has no length."""
        turns = [
            math.atan2(end[1] - self.corner[1], end[0] - self.corner[0])
            for end in (self.first, self.second)
            if end != self.corner
        ]
        if len(turns) < 2:
            return 0.0
        apart = abs(math.degrees(turns[0] - turns[1])) % 360
        return round(min(apart, 360 - apart), 1)


class AngleTool(QWidget):
    """Lies over a picture and lets the mouse through to it but at its three handles. ``measured`` sends the degrees.

    Nothing is measured until a handle was moved. Tab goes from handle to handle.
    """

    measured = Signal(float)

    def __init__(self, picture: Picture) -> None:
        super().__init__(picture)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = picture
        self._angle: Angle | None = None
        self._reading = False
        self._active: str | None = None
        self.handles = {name: _Handle(self, name, picture) for name in (CORNER, FIRST, SECOND)}
        picture.installEventFilter(self)
        picture.moved.connect(self._lay)
        self._lay()
        self.show()
        follow(self)

    @property
    def angle(self) -> Angle | None:
        """Where it lies; None while there is no picture."""
        if self._angle is None and self._picture.image is not None:
            size = self._picture.image.size()
            corner, first, second = (
                (x * size.width(), y * size.height()) for x, y in (_DEALT[n] for n in (CORNER, FIRST, SECOND))
            )
            self._angle = Angle(corner, first, second)
        return self._angle

    @property
    def degrees(self) -> float | None:
        """What it reads; None before it was laid on anything."""
        return self._angle.degrees if self._reading and self._angle is not None else None

    def forget(self) -> None:
        """The number was given in another way: the tool reads nothing until it is moved again."""
        self._reading = False
        self._name_handles()
        self.update()

    def move(self, name: str, x: float, y: float) -> None:
        """Move a handle by pixels of the picture; the corner takes its arms along."""
        if self.angle is None:
            return
        moved = (CORNER, FIRST, SECOND) if name == CORNER else (name,)
        places = {part: self._held(getattr(self._angle, part), x, y) for part in moved}
        self._take(replace(self._angle, **places))

    def put(self, name: str, x: float, y: float) -> None:
        """Put a handle to a place, in pixels of the picture."""
        if self.angle is not None:
            at = getattr(self._angle, name)
            self.move(name, x - at[0], y - at[1])

    def show_active(self, name: str | None) -> None:
        """The handle at work is seen larger in a glass in the corner of the stage."""
        self._active = name
        self.update()

    def retire(self) -> None:
        """Take the tool off the picture."""
        self._picture.removeEventFilter(self)
        for widget in (*self.handles.values(), self):
            widget.hide()
            widget.deleteLater()

    def restyle(self) -> None:
        self._lay()
        self._name_handles()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Paint) and watched is self._picture:
            self._lay()
        return False

    def _held(self, at: tuple[float, float], x: float, y: float) -> tuple[float, float]:
        size = self._picture.image.size()
        return (min(max(at[0] + x, 0.0), float(size.width())), min(max(at[1] + y, 0.0), float(size.height())))

    def _take(self, angle: Angle) -> None:
        self._angle, self._reading = angle, True
        self._lay()
        self._name_handles()
        self.update()
        self.measured.emit(angle.degrees)

    def _on_stage(self, name: str) -> QPointF:
        size, (x, y) = self._picture.image.size(), getattr(self._angle, name)
        return self._picture.to_stage(x / size.width(), y / size.height())

    def _lay(self, *_: float) -> None:
        """Tool and handles over the picture as it is zoomed now."""
        if self.size() != self._picture.size():
            self.resize(self._picture.size())
        for name, handle in self.handles.items():
            handle.setVisible(self.angle is not None)
            if self.angle is not None:
                handle.lay(self._on_stage(name))

    def _name_handles(self) -> None:
        read = self.degrees
        reading = say("learn.angle.open") if read is None else say("learn.angle.reads", degrees=f"{read:.1f}")
        for name, handle in self.handles.items():
            handle.setAccessibleName(say(f"learn.angle.{name}"))
            handle.setAccessibleDescription(f"{reading} {say('learn.angle.keys')}")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.angle is None:
            return
        painter = QPainter(self)
        self._paint_arms(painter)
        if self.degrees is not None:
            self._paint_reading(painter)
        if self._active is not None:
            self._paint_glass(painter, self._on_stage(self._active))

    def _paint_arms(self, painter: QPainter) -> None:
        corner, first, second = (self._on_stage(name) for name in (CORNER, FIRST, SECOND))
        start = -math.degrees(math.atan2(first.y() - corner.y(), first.x() - corner.x()))
        span = -math.degrees(math.atan2(second.y() - corner.y(), second.x() - corner.x())) - start
        span = (span + 180) % 360 - 180
        around = QRectF(corner.x() - ARC, corner.y() - ARC, 2 * ARC, 2 * ARC)

        def draw() -> None:
            painter.drawPolyline([first, corner, second])
            painter.drawArc(around, round(start * 16), round(span * 16))

        cased(painter, draw, "mark_chosen")

    def _paint_reading(self, painter: QPainter) -> None:
        """On a plate away from the arms."""
        look = theme()
        font = look.font(strong=True)
        words = f"{self.degrees:.1f}°"
        metrics = QFontMetricsF(font)
        corner, first, second = (self._on_stage(name) for name in (CORNER, FIRST, SECOND))
        up = (first.y() + second.y()) / 2 > corner.y()
        wide, high = metrics.horizontalAdvance(words) + 16, metrics.height() + 4
        gap = look.scaled(HANDLE) / 2 + 4
        place = QRectF(corner.x() - wide / 2, corner.y() - gap - high if up else corner.y() + gap, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("mark_casing"))
        painter.drawRoundedRect(place, look.radius("picture"), look.radius("picture"))
        painter.setFont(font)
        painter.setPen(look.colour("mark_core"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_glass(self, painter: QPainter, at: QPointF) -> None:
        radius = min(theme().scaled(LOUPE), LOUPE_SHARE * min(self.width(), self.height()))
        near = at.y() < self.height() / 2  # at the left are plate and scale bar
        y = self.height() - radius - 12 if near else radius + 12
        middle = QPointF(self.width() - radius - 12, y)
        ring = QPainterPath()
        ring.addEllipse(middle, radius, radius)
        image, seen = self._picture.image, 2 * radius / LOUPE_TIMES
        corner = self._picture.to_picture(at - QPointF(seen / 2, seen / 2))
        other = self._picture.to_picture(at + QPointF(seen / 2, seen / 2))
        part = QRectF(
            QPointF(corner.x() * image.width(), corner.y() * image.height()),
            QPointF(other.x() * image.width(), other.y() * image.height()),
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(ring)
        painter.fillPath(ring, theme().colour("stage"))
        painter.drawImage(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), image, part)
        painter.translate(middle)
        painter.scale(LOUPE_TIMES, LOUPE_TIMES)
        painter.translate(-at)
        self._paint_arms(painter)
        painter.restore()
        cased(painter, lambda: painter.drawEllipse(middle, radius, radius))


class _Handle(QWidget):
    """One of the three places: dragged, or moved by arrows, with Shift ten at a time."""

    def __init__(self, tool: AngleTool, name: str, picture: Picture) -> None:
        super().__init__(picture)
        self._tool, self._name, self._picture = tool, name, picture
        self._grip: QPointF | None = None
        self.focus_radius = HANDLE / 2
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeAllCursor)

    def lay(self, at: QPointF) -> None:
        side = theme().scaled(HANDLE)
        self.setGeometry(round(at.x() - side / 2), round(at.y() - side / 2), side, side)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(HANDLE), theme().scaled(HANDLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in _ARROWS:
            event.ignore()
            return
        far = LONG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        self._tool.move(self._name, _ARROWS[key][0] * far, _ARROWS[key][1] * far)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position() - QPointF(self.width() / 2, self.height() / 2)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        spot = self._picture.to_picture(QPointF(self.mapToParent(event.position().toPoint())) - self._grip)
        size = self._picture.image.size()
        self._tool.put(self._name, spot.x() * size.width(), spot.y() * size.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)
        self._tool.show_active(self._name)

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        self._tool.show_active(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        for radius, width, role in ((9.0, 5.0, "mark_casing"), (9.0, 2.0, "mark_chosen")):
            painter.setPen(QPen(look.colour(role), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius, radius)
        if self._name == CORNER:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("mark_chosen"))
            painter.drawEllipse(middle, 3, 3)
