"""What is kept and what for, before anybody is asked anything: agree, agree without a name, or go back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from borderlens.domain.people import Person
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label


class ConsentView(Card):
    """``agreed(leave_out)``: True where the name is left out; ``away_asked``."""

    agreed = Signal(bool)
    away_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(style="title", margins=(24, 16, 20, 16), spacing=10)
        self._person: Person | None = None
        self._names = True
        self._text = ("", 0)
        self._who = Label(style="lead", strong=True)
        self.text = Label(reading=True)
        self.version = Label(style="caption", tone="text_2")
        self.leave_out = CheckBox()
        self._hint = Label(style="caption", tone="text_2", reading=True)
        for widget in (self._who, self.text, self.version, self.leave_out, self._hint):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.away = Button(icon="back")
        self.away.clicked.connect(self.away_asked)
        self.agree = Button(kind="primary", icon="done", size="big")
        self.agree.clicked.connect(lambda: self.agreed.emit(self.leave_out.isChecked()))
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        left = QWidget()
        flow = FlowLayout(left, gap=12)
        flow.addWidget(self.away)
        row.addWidget(left, 1)
        row.addWidget(self.agree)
        self.body.addWidget(ground)

    def show_person(self, person: Person, text: str, version: int, *, names: bool) -> None:
        """``text`` is what is agreed to, in the language of the window; ``version`` its number."""
        self._person, self._text = person, (text, version)
        self._names = names and person.name != person.code
        self.leave_out.setChecked(False)
        self.say()

    def begin(self) -> None:
        self.agree.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, language: str = "") -> None:
        person = self._person
        if person is None:
            return
        words, version = self._text
        self.set_title(say("join.consent"))
        self._who.setText(" · ".join(dict.fromkeys(part for part in (person.code, person.name) if part)))
        self.text.setText(words)
        self.version.setText(say("join.consent.version", version=version))
        self.leave_out.setText(say("join.consent.leave_out"))
        self._hint.setText(say("join.consent.leave_out.hint"))
        for widget in (self.leave_out, self._hint):
            widget.setVisible(self._names)
        self.away.setText(say("join.consent.away"))
        self.agree.setText(say("join.consent.agree"))
