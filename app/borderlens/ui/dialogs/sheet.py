"""A plate with fields over the page: what is safe is a press of Esc away, Enter does what the main button does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.focus import FocusRing
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.scroll import Scroll

_WIDE, _HIGH = 560, 640  # px at 100 % text; never larger than the window it belongs to


class Sheet(QDialog):
    """Title, ``column`` for fields, and two buttons. ``allowed`` says whether the main one may be pressed."""

    def __init__(self, title: str, go: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 12, 14, 16)
        outer.setSpacing(8)
        heading = Label(title, "title", strong=True)
        heading.setContentsMargins(6, 0, 6, 0)
        outer.addWidget(heading)
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(6, 6, 6, 6)
        self.column.setSpacing(10)
        outer.addWidget(Scroll(inner), 1)
        row = QWidget()
        row.setContentsMargins(6, 0, 6, 0)
        buttons = FlowLayout(row, gap=12)
        self.cancel = Button(say("references.cancel"))
        self.go = Button(go, "primary")
        for button in (self.cancel, self.go):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        outer.addWidget(row)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.submit)
        self._ring = FocusRing(self)

    def submit(self) -> None:
        """Close with what was written, when it is all there."""
        self.accept()

    def fit(self) -> None:
        """As large as the fields want, within the window."""
        room = self.parentWidget().window().size() if self.parentWidget() else None
        wide = theme().scaled(_WIDE)
        wanted = self.column.totalHeightForWidth(wide - 40) + 140
        if room is not None:
            wide = min(wide, room.width() - 48)
            wanted = min(max(wanted, 200), room.height() - 32)
        self.resize(wide, min(wanted, theme().scaled(_HIGH) if room is None else wanted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.go.isEnabled():
                self.submit()
            return
        super().keyPressEvent(event)
