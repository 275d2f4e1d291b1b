"""What every answer promises: the item view knows nothing else of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.domain.events import Json
from borderlens.packs.quiz_pack import QuizItem
from borderlens.packs.quiz_text import ItemWords
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.stage import Stage
from borderlens.ui.theme import follow

_SPECIAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class Asked:
    """What an answer is made for: the item, its options in the order shown, its words, and where pictures come from.

    ``tells`` says that what follows from a decision is told at once, as in training.
    """

    entry: QuizItem
    options: tuple[str, ...]
    words: ItemWords
    stage: Stage
    pictures: Pictures
    tells: bool


class Answer(QWidget):
    """The answer to one item, between the question and the buttons. ``changed`` after each change by the person."""

    changed = Signal()
    next_words = ""  # id of the words on the button that goes on; the page's usual ones when empty
    whole_width = False  # the item's pictures are part of the answer and the stage stays away

    def __init__(self, options: Sequence[str], words: ItemWords) -> None:
        super().__init__()
        self.options, self.words = tuple(options), words
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    def start(self) -> None:
        """Called once all parts are made."""
        follow(self)

    def response(self) -> Json:
        """As ``domain.scoring`` reads it; None while nothing is answered."""
        return None

    def show_response(self, response: Json) -> None:
        """Show an answer given before; sends nothing."""

    @property
    def ready(self) -> bool:
        """True when training may judge it."""
        return self.response() is not None

    @property
    def unreadable(self) -> bool:
        """True when something is entered that is no answer: it is not to get lost in silence."""
        return False

    def missing(self) -> str:
        """Id of the sentence that asks for what is missing."""
        return "learn.hint.answer_first"

    def hints(self) -> list[str]:
        """Sentences in the person's language on how it is answered."""
        return []

    def begin(self) -> QWidget | None:
        """Where the focus belongs when the item is shown; None leaves it to the question."""
        return None

    def in_sight(self) -> QWidget | None:
        """What has to be seen now; None for the top of the page."""
        return None

    def first(self) -> QWidget | None:
        """Where up and down lead from the question."""
        return None

    def press(self, number: int) -> bool:
        """What a number key does; False when it does nothing."""
        return False

    def take_key(self, event: QKeyEvent) -> bool:
        """What a key pressed anywhere on the page does; False when it does nothing."""
        return event.text().isdigit() and not event.modifiers() & _SPECIAL and self.press(int(event.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Before what scrolls takes the arrows."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def decide(self) -> None:
        """The person goes on: what is chosen so far belongs to the response now."""

    def advance(self) -> bool:
        """After the response was written: go on inside the item; False when there is nothing more in it."""
        return False

    def retire(self) -> None:
        """Another item takes the page: take away what was laid on the stage."""

    def say(self, words: ItemWords) -> None:
        """Put the words anew; the answer stays."""
        self.words = words
        self.restyle()

    def restyle(self) -> None:
        """Sizes and words anew."""


def announce(widget: QWidget, text: str) -> None:
    """Tell screen readers, politely."""
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
