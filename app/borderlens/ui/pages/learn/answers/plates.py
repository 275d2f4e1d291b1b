"""Plates that answers are laid with: each takes the focus, can be pressed, and can be dragged by mouse or finger."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.sized import AsLaidOut

KEY = 28


class Movable(QWidget):
    """Sends ``pressed`` for a press or Space, ``dragged`` with the place (global) while it is pulled, ``dropped``."""

    pressed = Signal()
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.focus_radius = theme().radius("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._from: QPoint | None = None
        self._pulled = False

    def let_through(self, *kept: QWidget) -> None:
        """Everything on the plate but ``kept`` leaves the mouse to it."""
        for child in self.findChildren(QWidget):
            if child not in kept:
                child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from, self._pulled = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        way = (event.position().toPoint() - self._from).manhattanLength()
        if self._pulled or way > QApplication.startDragDistance():
            self._pulled = True
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        self._from = None
        if self._pulled:
            self.dropped.emit(event.globalPosition().toPoint())
        elif self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.pressed.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()


class Slab(AsLaidOut, Movable):
    """A key in a frame and words; a second line tells what it is matched with. ``chosen`` is the one at work."""

    def __init__(self, key: str, *, cannot_tell: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self.cannot_tell = key, cannot_tell
        self._chosen = self._empty = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.row = QHBoxLayout(self)
        self.row.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(8)
        if cannot_tell:
            first.addWidget(IconLabel("cannot-tell"))
        self.words, self.second = Label(style="lead"), Label(style="caption", tone="text_2")
        first.addWidget(self.words, 1)
        column.addLayout(first)
        column.addWidget(self.second)
        self.row.addLayout(column, 1)
        self.second.hide()
        self.let_through()
        follow(self)

    def show_words(self, words: str, second: str = "", *, strong: bool = False) -> None:
        self.words.setText(words)
        self.second.setText(second)
        self.second.setVisible(bool(second))
        self.second.set_strong(strong)
        self.second.set_tone("text" if strong else "text_2")
        self.setAccessibleName(". ".join(part for part in (self.key, words, second) if part))

    def show_chosen(self, chosen: bool) -> None:
        self._chosen = chosen
        self.update()

    def restyle(self) -> None:
        self.row.setContentsMargins(12 + (theme().scaled(KEY) + 12 if self.key else 0), 8, 12, 8)
        self.setMinimumHeight(theme().size("touch"))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        over = self.underMouse() and self.isEnabled()
        plate(
            painter,
            QRectF(self.rect()),
            look.colour("primary_soft" if self._chosen else "sunken" if over else "surface"),
            look.colour("primary" if self._chosen else "control"),
            width=2.0 if self._chosen else 1.0,
            radius=look.radius("card"),
            dashed=self.cannot_tell and not self._chosen,
        )
        if self.key:
            box = look.scaled(KEY)
            paint_key(painter, QRectF(12, (self.height() - box) / 2, box, box), self.key, self._chosen)


class Ghost(QLabel):
    """A picture of what is being dragged, under the pointer."""

    def __init__(self, dragged: QWidget) -> None:
        super().__init__(dragged.window())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setPixmap(dragged.grab())
        self.adjustSize()
        self.show()

    def follow_to(self, place: QPoint) -> None:
        at = self.parentWidget().mapFromGlobal(place)
        self.move(at - QPoint(self.width() // 2, self.height() // 2))
        self.raise_()


def paint_key(painter: QPainter, frame: QRectF, key: str, chosen: bool) -> None:
    """A key in its frame, as on an option tile."""
    look = theme()
    plate(
        painter,
        frame,
        look.colour("primary" if chosen else "surface"),
        look.colour("primary" if chosen else "control"),
    )
    painter.setFont(look.font(strong=True))
    painter.setPen(look.colour("on_primary" if chosen else "text"))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, key)


def holds(widget: QWidget, place: QPoint) -> bool:
    """True when a place on the screen lies on the widget."""
    return widget.isVisible() and widget.rect().contains(widget.mapFromGlobal(place))
