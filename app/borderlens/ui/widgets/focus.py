"""The focus ring: 2 px with a 2 px gap around whatever has the keyboard. One for the whole window."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from borderlens.ui.theme import theme
from borderlens.ui.widgets.drawing import plate

REACH = 4  # gap and ring
_TEXT = (QLineEdit, QPlainTextEdit, QComboBox)
_FOLLOWED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange}


class FocusRing(QWidget):
    """Lies over the window and follows the focus; let through by the mouse.

    It stays away after a click on anything but a text field and comes back with the next key. A widget may name
    another to be ringed in its stead, or none, by an attribute ``focus_ring``.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        QApplication.instance().focusChanged.connect(self._moved)
        self._moved(None, QApplication.focusWidget())

    @property
    def target(self) -> QWidget | None:
        return self._target

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is None or not self._window.isAncestorOf(new):
            return
        target = getattr(new, "focus_ring", new)
        if target is None:
            return
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._target = target
        self.setParent(_ground(target, self._window))
        place: QWidget | None = target
        while place is not None and place is not self.parentWidget():
            place.installEventFilter(self)
            self._watched.append(place)
            place = place.parentWidget()
        if target is not new:
            new.installEventFilter(self)
            self._watched.append(new)
        if not by_mouse or isinstance(new, _TEXT):
            self._place()

    def _leave(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):  # a page may have made its rows anew meanwhile
                widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        self.hide()

    def _place(self) -> None:
        target, ground = self._target, self.parentWidget()
        if target is None or ground is None or not shiboken6.isValid(target) or not target.isVisibleTo(ground):
            self.hide()
            return
        corner = target.mapTo(ground, QPoint(0, 0))
        self.setGeometry(QRect(corner, target.size()).adjusted(-REACH, -REACH, REACH, REACH))
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not isVisible(): what is focused may be laid out while its page is still hidden, and the ring with it.
        if (event.type() in _FOLLOWED and not self.isHidden()) or event.type() == QEvent.Type.KeyPress:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = float(getattr(self._target, "focus_radius", theme().radius("control"))) + REACH - 1
        plate(painter, QRectF(self.rect()), None, theme().colour("focus"), width=2, radius=radius)


def _ground(target: QWidget, window: QWidget) -> QWidget:
    """Where the ring lies: the nearest scrolled ground, so that it scrolls and is cut off with its target."""
    place = target.parentWidget()
    while place is not None and place is not window:
        above = place.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is place:
            return place
        place = above
    return window
