"""Between two items of a form in step: the field for the code that the trainer reads out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.services.forms.pace import DIGITS
from borderlens.ui.pages.forms.code_entry import CodeEntry
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note


class StepView(QWidget):
    """``code.typed`` with what was typed; ``end_asked`` when the person wants to hand in."""

    end_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answered = self._count = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 16)
        self.card = Card(style="headline", edge="primary", margins=(32, 24, 32, 24), spacing=16)
        self._lead = Label(style="lead", tone="text_2", reading=True)
        self.code = CodeEntry(DIGITS, whole=DIGITS)
        self._saved = Note("done")
        self.card.body.addWidget(self._lead)
        self.card.body.addWidget(self.code)
        self.card.body.addWidget(self._saved)
        outer.addWidget(self.card)
        self.end = Button(kind="quiet")
        self.end.clicked.connect(self.end_asked)
        outer.addWidget(self.end)
        outer.addStretch(1)

    def show_state(self, answered: int, count: int) -> None:
        self._answered, self._count = answered, count
        self.say()

    def say(self, language: str = "") -> None:
        self.card.set_title(say("forms_room.step.title"))
        self._lead.setText(say("forms_room.step.lead"))
        self.code.say(say("forms_room.step.code"), say("forms_room.step.open"))
        self._saved.say(say("forms_room.step.saved", answered=self._answered, count=self._count))
        self._saved.setVisible(self._answered > 0)
        self.end.setText(say("forms_room.step.end"))

    def begin(self) -> None:
        self.code.begin()
