"""The passphrase of a locked database: asked for once, before anything else is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from borderlens.domain.errors import Mistake
from borderlens.ui.context import Context
from borderlens.ui.jobs import Job
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.field import Field
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.language_menu import offer_languages
from borderlens.words import LANGUAGES

_WIDE = 520


class UnlockPage(QWidget):
    """``finished`` once the passphrase or the recovery code fits."""

    finished = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        self.language = Chip(icon="language", line=True, pressable=True)
        self.language.clicked.connect(lambda: offer_languages(self.language, self._choose_language))
        column.addWidget(self.language, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(2)
        self._card = Card(margins=(32, 28, 32, 28))
        self._card.body.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("lock", "primary", 32), 0, Qt.AlignmentFlag.AlignTop)
        self._title = Label(style="headline", strong=True)
        head.addWidget(self._title, 1)
        self._text = Label(tone="text_2", reading=True)
        self.field = Field(limit=1000)
        self.field.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.edit.returnPressed.connect(self._try)
        self.shown = CheckBox()
        self.shown.toggled.connect(self._show_typed)
        self.go = Button(kind="primary")
        self.go.clicked.connect(self._try)
        self._hint = Label(style="caption", tone="text_2", reading=True)
        self._card.body.addLayout(head)
        for widget in (self._text, self.field, self.shown):
            self._card.body.addWidget(widget)
        self._card.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)
        self._card.body.addWidget(self._hint)
        middle = QHBoxLayout()  # no alignment: it would not ask the card how high it is at that width
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(3)
        follow(self)
        self.retranslate()

    def entered(self) -> None:
        self.field.edit.setFocus()

    def restyle(self) -> None:
        self._card.setFixedWidth(theme().scaled(_WIDE))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def retranslate(self) -> None:
        say = self._context.say
        self.language.setText(LANGUAGES[say.language])
        self.language.setAccessibleDescription(say("shell.language.change"))
        self._title.setText(say("privacy.unlock.title"))
        self._text.setText(say("privacy.unlock.text"))
        self.field.say(say("privacy.passphrase"), say("privacy.unlock.or_code"))
        self.shown.setText(say("privacy.show_typed"))
        self.go.setText(say("privacy.unlock.go"))
        self._hint.setText(say("privacy.unlock.hint"))

    def _choose_language(self, language: str) -> None:
        self._context.settings.language = language
        self._context.save_settings()

    def _show_typed(self, shown: bool) -> None:
        self.field.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _try(self) -> None:
        typed, opener = self.field.edit.text(), self._context.opener
        if not typed or opener is None or self.go.working:
            return
        self.go.set_working(True)

        def work(job: Job) -> None:
            opener.unlock(typed)

        self._context.jobs.run(work, lambda _: self.finished.emit(""), self._refused, owner=self)

    def _refused(self, error: Exception) -> None:
        self.go.set_working(False)
        if not isinstance(error, Mistake):
            self._context.errors.show(error)
            return
        self.field.set_error(self._context.say.mistake(error))
        self.field.edit.selectAll()
        self.field.edit.setFocus()
