"""Two plates: a passphrase typed twice, and the recovery code that is shown once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from borderlens.store.locking import LEAST
from borderlens.ui.dialogs.sheet import Sheet
from borderlens.ui.say import Say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.field import Field
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note


class PassphraseSheet(Sheet):
    """``chosen`` sends a passphrase that is long enough and was typed alike twice."""

    chosen = Signal(str)

    def __init__(self, say: Say, parent: QWidget) -> None:
        super().__init__(say("privacy.passphrase.title"), say("privacy.passphrase.go"), parent)
        self._say = say
        text = Label(say("privacy.passphrase.text", least=LEAST), tone="text_2", reading=True)
        self.first = Field(say("privacy.passphrase"), say("privacy.passphrase.hint"), limit=1000)
        self.again = Field(say("privacy.passphrase.again"), limit=1000)
        self.shown = CheckBox(say("privacy.show_typed"))
        self.shown.toggled.connect(self._show_typed)
        for widget in (text, self.first, self.again, self.shown):
            self.column.addWidget(widget)
        self._show_typed(False)
        self.first.edit.setFocus()

    def submit(self) -> None:
        passphrase = self.first.edit.text().strip()
        if len(passphrase) < LEAST:
            self.first.set_error(self._say("errors.short_passphrase", least=LEAST))
            self.first.edit.setFocus()
            return
        if passphrase != self.again.edit.text().strip():
            self.again.set_error(self._say("privacy.passphrase.differs"))
            self.again.edit.setFocus()
            return
        self.accept()
        self.chosen.emit(passphrase)

    def _show_typed(self, shown: bool) -> None:
        for field in (self.first, self.again):
            field.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


class CodeSheet(Sheet):
    """Closes only once somebody says that the code was written down."""

    def __init__(self, say: Say, code: str, parent: QWidget) -> None:
        super().__init__(say("privacy.code.title"), say("privacy.code.go"), parent)
        self.code = Label(code, "headline", strong=True)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = Button(say("privacy.code.copy"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(code))
        self.written = CheckBox(say("privacy.code.written"))
        self.written.toggled.connect(self.go.setEnabled)
        self.go.setEnabled(False)
        self.cancel.hide()
        note = Note("attention")
        note.say(say("privacy.code.once"))
        for widget in (Label(say("privacy.code.text"), tone="text_2", reading=True), self.code, note, self.written):
            self.column.addWidget(widget)
        self.column.insertWidget(2, self.copy)
        self.written.setFocus()

    def reject(self) -> None:
        """Esc does not throw the code away unread."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.go.isEnabled():
            super().keyPressEvent(event)
