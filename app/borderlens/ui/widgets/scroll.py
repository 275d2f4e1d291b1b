"""Scrolled ground for a page or for the part of a page between pinned rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget


class Scroll(QScrollArea):
    """Scrolls up and down when its content is too high; keeps the focused widget in sight."""

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewport(_Viewport())
        QApplication.instance().focusChanged.connect(self._focus_moved)
        if content is not None:
            self.setWidget(content)

    def setWidget(self, content: QWidget) -> None:
        super().setWidget(content)
        content.setAutoFillBackground(False)

    def replace(self, content: QWidget) -> None:
        """Another content; the one before goes when nothing in it is at work any more, e.g. sending a signal."""
        before = self.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self.setWidget(content)
        content.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # there is no way sideways; a page may turn with them
        else:
            super().keyPressEvent(event)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.widget() is not None and self.widget().isAncestorOf(new):
            self.ensureWidgetVisible(new, 8, 8)


class _Viewport(QWidget):
    """Qt's own would be unknown to Python: to find its class takes 20 ms the first time, at the start of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("qt_scrollarea_viewport")  # as Qt names it, and the style sheet


class Lines(QWidget):
    """Content of a scrolled ground: as high as its words are at the width they have.

    Qt would make it as high as they were if each word stood on a line of its own, and leave a void below.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Fitted(QVBoxLayout):
    """Column of a page whose parts scroll inside it: the page takes the height it is given.

    A scroll area would else make it as high as its words would like, and push its buttons out of sight.
    """

    def hasHeightForWidth(self) -> bool:
        return False
