"""What is said of how sure a person was: sure and not right is named, kindly; a guess that fits as well."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from borderlens.domain.attempts import Confidence
from borderlens.domain.events import Json
from borderlens.domain.items import Item
from borderlens.domain.scoring import score
from borderlens.ui.say import say
from borderlens.ui.widgets.note import Note


class Sureness(Note):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("attention", icon="search", parent=parent)
        self.hide()

    def show_answer(self, item: Item, response: Json, confidence: int | None) -> None:
        """Nothing is said where it was not asked, or where answer and sureness agree."""
        told = ""
        if confidence is not None and response is not None:
            right = score(item, response).points == 1
            if confidence == Confidence.SURE and not right:
                told = "over"
            elif confidence == Confidence.GUESS and right:
                told = "lucky"
        self.setVisible(bool(told))
        if told:
            self.say(say(f"learn.sure.{told}.text"), say(f"learn.sure.{told}.title"))
