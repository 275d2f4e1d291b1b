"""The next thing to do: one sentence, why, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.rows import Next, Row
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label

ICONS = {
    Next.FIX: "lock",
    Next.PEOPLE: "sessions",
    Next.FILE: "stick",
    Next.SIT: "zoom",
    Next.COLLECT: "stick",
    Next.FIGURES: "scale",
    Next.CLOSED: "scale",
}


class NextCard(Card):
    """``button`` does it; hidden where this laptop has nothing to do."""

    def __init__(self) -> None:
        super().__init__(edge="primary", margins=(24, 10, 16, 10))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout()
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.words, self._text = Label(style="lead", strong=True), Label(tone="text_2")
        words.addWidget(self.words)
        words.addWidget(self._text)
        row.addLayout(words, 1)
        self.button = Button(kind="primary")
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_next(self, row: Row) -> None:
        step = row.next
        self.words.setText(say(f"sessions.next.{step.value}"))
        missing = self._missing(row)
        self._text.setText(missing or say(f"sessions.next.{step.value}.text"))
        self.button.setVisible(step is not Next.JOINED)
        if step is not Next.JOINED:
            self.button.set_icon(ICONS[step])
            self.button.setText(say(f"sessions.next.{step.value}.go"))

    @staticmethod
    def _missing(row: Row) -> str:
        """Whose answers of the latest occasion are still out."""
        if row.next is not Next.COLLECT:
            return ""
        phase = [phase for phase in names.phases() if row.sat.get(phase)][-1]
        return say("sessions.next.collect.part", phase=names.phase(phase), part=row.sat[phase], whole=row.enrolled)
