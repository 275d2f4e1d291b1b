"""A pause: the question is covered and the clock stands still."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.ui.pages.learn.halves import ENTER
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import IconLabel, Label


class Cover(QWidget):
    """Lies over the whole question until the person goes on."""

    go_on = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.focus_ring = None
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(12)
        self._icon = IconLabel("pause", "brass", 48)
        self.title = Label(style="headline", strong=True)
        self._text = Label(style="lead", tone="text_2")
        self.button = Button(kind="primary", size="big", key="Enter")
        self.button.clicked.connect(self.go_on)
        for widget in (self.title, self._text):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        over.installEventFilter(self)
        self.hide()
        follow(self)

    def lay(self) -> None:
        """Cover the question; the keyboard is here now."""
        self.say()
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self) -> None:
        self.title.setText(say("learn.pause.title"))
        self._text.setText(say("learn.pause.text"))
        self.button.setText(say("learn.pause.go_on"))

    def restyle(self) -> None:
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The keyboard stays here."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.isAutoRepeat():
            self.go_on.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the page knows the way out
            return
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().colour("window"))
