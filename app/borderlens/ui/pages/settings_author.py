"""Own items, a card of the settings: the way to the authoring room."""

from __future__ import annotations

from PySide6.QtCore import Qt

from borderlens.ui.context import Context
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label


class AuthorCard(Card):
    """One sentence and one button."""

    def __init__(self, context: Context) -> None:
        super().__init__(style="title")
        self._context = context
        self._text = Label(tone="text_2")
        self.room = Button(icon="edit")
        self.room.clicked.connect(lambda: context.go("author"))
        self.body.addWidget(self._text)
        self.body.addWidget(self.room, 0, Qt.AlignmentFlag.AlignLeft)

    def retranslate(self) -> None:
        say = self._context.say
        self.set_title(say("author.title"))
        self._text.setText(say("author.settings.text"))
        self.room.setText(say("author.settings.go"))
