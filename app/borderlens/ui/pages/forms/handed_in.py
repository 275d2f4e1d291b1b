"""After the end of a sealed sitting: it is handed in; the answers open when the trainer reads out the code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.services.forms.release import GROUP, GROUPS
from borderlens.ui.pages.forms.code_entry import CodeEntry
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note

SIGNS = GROUP * GROUPS + 2  # a dash, and one sign too many that can be seen


class HandedIn(QWidget):
    """``code.typed`` with the release code; ``away_asked`` when the person goes without it."""

    away_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._answered, self._count = "", 0, 0
        self._in_session = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 16)
        outer.setSpacing(12)
        self._note = Note("done")
        outer.addWidget(self._note)
        self.next_step = Note("done", icon="next")
        outer.addWidget(self.next_step)
        self.card = Card(style="title", margins=(32, 24, 32, 24), spacing=16)
        self._lead = Label(style="lead", tone="text_2", reading=True)
        self.code = CodeEntry(SIGNS)
        self.card.body.addWidget(self._lead)
        self.card.body.addWidget(self.code)
        outer.addWidget(self.card)
        self.away = Button()
        self.away.clicked.connect(self.away_asked)
        outer.addWidget(self.away)
        outer.addStretch(1)

    def show_state(self, name: str, answered: int, count: int, *, in_session: bool = False) -> None:
        """``name`` is the person's, so that everyone sees whose sitting it is; in a session the next step is said."""
        self._name, self._answered, self._count, self._in_session = name, answered, count, in_session
        self.say()

    def say(self, language: str = "") -> None:
        self._note.say(
            say("forms_room.handed.text", name=self._name, answered=self._answered, count=self._count),
            say("forms_room.handed.title"),
        )
        self.next_step.say(say("join.next.handed"))
        self.next_step.setVisible(self._in_session)
        self.card.set_title(say("forms_room.release.title"))
        self._lead.setText(say("forms_room.release.lead"))
        self.code.say(say("forms_room.release.code"), say("forms_room.release.open"))
        self.away.setText(say("join.to_tests" if self._in_session else "forms_room.handed.away"))
        self.code.go.set_kind("plain" if self._in_session else "primary")
        self.away.set_kind("primary" if self._in_session else "plain")

    def begin(self) -> None:
        self.code.begin()
        if self._in_session:
            self.away.setFocus()
