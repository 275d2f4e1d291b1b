"""What came of a quick answer: a tick and the name, or both names and the sign that tells them apart."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import Item
from borderlens.packs.quiz_text import ItemWords
from borderlens.ui.pages.learn import sentences
from borderlens.ui.pages.learn.answers.answer import announce
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import edged_plate
from borderlens.ui.widgets.label import IconLabel, Label


class Told(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._item: Item | None = None
        self._response: Json = None
        self.right = False
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 16, 10)
        row.setSpacing(10)
        self._tick, self._loop = IconLabel("done", "done", 28), IconLabel("practice", "attention", 28)
        row.addWidget(self._tick)
        row.addWidget(self._loop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.fits = Label(style="title", strong=True)
        self._given_name, self.given = Label(style="caption", tone="text_2"), Label(style="lead")
        self._fits_name = Label(style="caption", tone="text_2")
        self.why = Label()
        for widget in (self._given_name, self.given, self._fits_name, self.fits, self.why):
            column.addWidget(widget)
        row.addLayout(column, 1)
        follow(self)

    def show_answer(self, item: Item, words: ItemWords, response: Json, *, right: bool) -> None:
        self._item, self._response, self.right = item, response, right
        self.say(words)

    def clear(self) -> None:
        """Another item is asked."""
        self._item = None
        self.hide()

    def say(self, words: ItemWords) -> None:
        """Put the words anew."""
        if self._item is None:
            return
        item, right = self._item, self.right
        fits = sentences.fitting_words(item, words)
        self._tick.setVisible(right)
        self._loop.setVisible(not right)
        for widget in (self._given_name, self.given, self._fits_name, self.why):
            widget.setVisible(not right)
        self._given_name.setText(say("practice.drill.given"))
        self.given.setText(sentences.answer_words(item, words, self._response))
        self._fits_name.setText(say("practice.drill.shows"))
        self.fits.setText(say("practice.drill.fits", name=fits) if right else fits)
        self.why.setText(words.why)
        spoken = [self.fits.text()] if right else [self.given.text(), self._fits_name.text(), fits, words.why]
        self.setAccessibleName(". ".join(spoken))

    def announce(self) -> None:
        """Tell screen readers, politely."""
        announce(self, self.accessibleName())

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        edged_plate(
            QPainter(self),
            QRectF(self.rect()),
            look.colour("surface"),
            look.colour("done" if self.right else "attention"),
            6,
            look.radius("card"),
            edge=look.colour("line"),
        )
