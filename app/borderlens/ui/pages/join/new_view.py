"""Somebody who is not in the list: a code, a name where names are taken, country and agency."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.field import Field
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.person_form import Agencies, PersonForm

CODE_LIMIT = 24


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What was written. ``name`` is empty in a session of codes only."""

    code: str
    name: str
    country: str
    agency: str


class NewView(Card):
    """``written(newcomer)`` when the form is whole; ``away_asked``."""

    written = Signal(object)
    away_asked = Signal()

    def __init__(self, agencies: Agencies, parent: QWidget | None = None) -> None:
        super().__init__(style="title", margins=(24, 16, 20, 16), spacing=12)
        self._names = True
        self._lead = Label(tone="text_2", reading=True)
        self.code = Field(limit=CODE_LIMIT)
        self.code.edit.returnPressed.connect(self.submit)
        self.form = PersonForm(agencies)
        self.form.role.hide()  # whoever joins a session sits its tests
        self.form.submitted.connect(self.submit)
        self.refused = Note("attention")
        self.refused.hide()
        for widget in (self._lead, self.code, self.form, self.refused):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        self.away = Button(icon="back")
        self.away.clicked.connect(self.away_asked)
        self.go = Button(kind="primary", trailing="next", size="big")
        self.go.clicked.connect(self.submit)
        foot.addWidget(self.away)
        foot.addStretch(1)
        foot.addWidget(self.go)
        self.body.addLayout(foot)

    def show_form(self, code: str, *, names: bool) -> None:
        self._names = names
        self.form.name.setVisible(names)
        self.form.name.set_text("")
        self.code.set_text(code if len(code) <= CODE_LIMIT else "")
        self.refuse("")
        self.say()

    def begin(self) -> None:
        (self.form.name.edit if self._names and self.code.text() else self.code.edit).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def refuse(self, why: str) -> None:
        self.refused.say(why)
        self.refused.setVisible(bool(why))

    def submit(self) -> None:
        """Send what was written; what is missing is said at its field."""
        code = " ".join(unicodedata.normalize("NFC", self.code.text()).split())
        self.code.set_error("" if code else say("join.new.code_missing"))
        if not self._names:
            self.form.name.set_text(code or "-")
        person = self.form.person()
        if not code:
            self.code.edit.setFocus()
        elif person is not None:
            self.written.emit(Newcomer(code, person.name if self._names else "", person.country, person.agency))

    def say(self, language: str = "") -> None:
        self.set_title(say("join.new"))
        self._lead.setText(say("join.new.lead" if self._names else "join.new.lead.codes"))
        self.code.say(say("join.new.code"), say("join.new.code.hint"))
        self.away.setText(say("join.back"))
        self.go.setText(say("join.new.go"))
