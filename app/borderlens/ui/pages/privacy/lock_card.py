"""The lock of the database: set with a passphrase, its recovery code shown once, changed, and taken away again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from borderlens.ui.context import Context
from borderlens.ui.pages.privacy.sheets import CodeSheet, PassphraseSheet
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.tag import Tag


class LockCard(Card):
    """State, one sentence, and what can be done in that state."""

    def __init__(self, context: Context) -> None:
        super().__init__(style="title")
        self._context = context
        self._locked = False
        self._state = Tag("", "attention")
        self._text = Label(tone="text_2", reading=True)
        ground = QWidget()
        buttons = FlowLayout(ground, gap=12, row_gap=8)
        self.lock = Button(kind="primary", icon="lock")
        self.change, self.code, self.open_up = Button(icon="edit"), Button(icon="undo"), Button(kind="quiet")
        self.lock.clicked.connect(lambda: self._ask_passphrase(self._lock))
        self.change.clicked.connect(lambda: self._ask_passphrase(self._change))
        self.code.clicked.connect(self._new_code)
        self.open_up.clicked.connect(self._ask_open_up)
        for button in (self.lock, self.change, self.code, self.open_up):
            buttons.addWidget(button)
        self.head.addWidget(self._state)
        self.body.addWidget(self._text)
        self.body.addWidget(ground)
        self.sheet: PassphraseSheet | CodeSheet | None = None

    @property
    def first(self) -> Button:
        """Where work begins."""
        return self.change if self._locked else self.lock

    def look(self) -> None:
        """Show the state that the database is in."""
        opener = self._context.opener
        self._locked = opener is not None and opener.is_locked
        self.lock.setVisible(not self._locked)
        self.lock.setEnabled(opener is not None and not self._context.unkept())
        for button in (self.change, self.code, self.open_up):
            button.setVisible(self._locked)
        self.retranslate()

    def retranslate(self) -> None:
        say = self._context.say
        which = "locked" if self._locked else "open"
        self.set_title(say("privacy.lock"))
        self._state.show_state(say(f"privacy.lock.{which}"), "done" if self._locked else "attention", "lock")
        self._text.setText(self._context.unkept() or say(f"privacy.lock.{which}_text"))
        self.lock.setText(say("privacy.lock.go"))
        self.change.setText(say("privacy.lock.change"))
        self.code.setText(say("privacy.lock.new_code"))
        self.open_up.setText(say("privacy.lock.open_up"))

    def _ask_passphrase(self, then: Callable[[str], None]) -> None:
        sheet = PassphraseSheet(self._context.say, self.window())
        sheet.chosen.connect(then)
        self._open(sheet)

    def _open(self, sheet: PassphraseSheet | CodeSheet) -> None:
        self.sheet = sheet
        # once the window is the active one again, and has put the focus where it was
        sheet.finished.connect(lambda _: QTimer.singleShot(0, self.first, self.first.setFocus))
        sheet.fit()
        sheet.open()

    def _lock(self, passphrase: str) -> None:
        opener = self._context.opener
        if opener is not None:
            self._apart(self.lock, partial(opener.lock, passphrase), self._show_code)

    def _change(self, passphrase: str) -> None:
        opener = self._context.opener
        if opener is not None:
            self._apart(self.change, partial(opener.change_passphrase, passphrase), self._changed)

    def _new_code(self) -> None:
        opener = self._context.opener
        if opener is not None:
            self._apart(self.code, opener.new_code, self._show_code)

    def _ask_open_up(self) -> None:
        say = self._context.say
        self._context.ask(
            say("privacy.open_up.title"), say("privacy.open_up.text"), say("privacy.open_up.keep"),
            say("privacy.lock.open_up"), self._open_up,
        )  # fmt: skip

    def _open_up(self) -> None:
        opener = self._context.opener
        if opener is not None:
            self._apart(self.open_up, opener.open_up, lambda _: self._opened_up())

    def _apart(self, button: Button, work: Callable[[], object], done: Callable[[object], None]) -> None:
        """Work on the closed database; the names in the settings file go or come with it."""
        button.set_working(True)

        def ended(result: object) -> None:
            button.set_working(False)
            self._context.save_settings()
            self.look()
            self.first.setFocus()
            done(result)

        def refused(error: Exception) -> None:
            button.set_working(False)
            self.look()
            self._context.errors.show(error)

        self._context.database.apart(work, ended, refused, owner=self)

    def _show_code(self, code: object) -> None:
        self._open(CodeSheet(self._context.say, str(code), self.window()))

    def _changed(self, _: object) -> None:
        self._context.toast(self._context.say("privacy.changed"))

    def _opened_up(self) -> None:
        self._context.toast(self._context.say("privacy.opened_up"))
