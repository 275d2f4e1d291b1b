"""Your answer, what fits better, and a tag that names the kind of error. Never a verdict on the person."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import Item, ItemType
from borderlens.packs.quiz_text import ItemWords
from borderlens.ui.pages.learn import sentences
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import edged_plate
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.tag import Tag

_SEVERAL_FIT = (ItemType.HOTSPOT, ItemType.NUMERIC)  # a right answer may be one of several
SHORT = 40  # characters up to which what fits is set as a headline


class Verdict(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "done"
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 16, 10)
        column.setSpacing(6)
        first = QHBoxLayout()
        first.setSpacing(16)
        column.addLayout(first)
        given, fits = QVBoxLayout(), QVBoxLayout()
        self._given_name, self._given = Label(style="caption", tone="text_2"), Label(style="lead")
        self._fits_name, self._fits = Label(style="caption", tone="text_2"), Label(style="title", strong=True)
        self._arrow = IconLabel("next")
        for side, name, words in ((given, self._given_name, self._given), (fits, self._fits_name, self._fits)):
            side.setSpacing(0)
            side.addWidget(name)
            side.addWidget(words)
            side.addStretch(1)
        self._first = first
        first.addLayout(given, 2)
        first.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addLayout(fits, 3)
        self.tag = Tag("", "done")
        self._second = QHBoxLayout()
        self._second.addWidget(self.tag)
        self._second.addStretch(1)
        column.addLayout(self._second)
        follow(self)

    def show_answer(self, item: Item, words: ItemWords, response: Json) -> None:
        """What was answered (None: nothing), what fits, and the kind of error."""
        if response is None:
            given, tag, self._tone = say("learn.no_answer"), say("learn.outcome.open"), "attention"
        else:
            given = sentences.answer_words(item, words, response, "\n")
            tag, self._tone = sentences.judged(item, response)
        counted = item.type in sentences.COUNTED  # what fits stands in the record below
        fitting = given if counted else sentences.fitting_words(item, words, "\n")
        right = self._tone == "done"
        alone = counted or (right and (item.type not in _SEVERAL_FIT or given == fitting))
        self._given_name.setText(say("learn.your_answer"))
        self._given.setText(given)
        self._fits_name.setText(say("learn.fits" if right else "learn.fits_better"))
        self._fits.setText(fitting)
        self._fits.set_style("title" if len(fitting) <= SHORT else "body")
        self._given.set_style("lead" if len(given) <= SHORT else "body")
        for widget in (self._given_name, self._given, self._arrow):
            widget.setVisible(not alone)
        self._first.setStretch(0, 0 if alone else 2)
        self._first.setSpacing(0 if alone else 16)
        if alone:
            self._fits_name.setText(say("learn.your_answer"))
        self.tag.show_state(tag, self._tone)
        self.setAccessibleName(". ".join(part for part in (tag, "" if alone else given, fitting) if part))
        self.update()

    def announce(self) -> None:
        """Tell screen readers, politely, as a banner does."""
        event = QAccessibleAnnouncementEvent(self, self.accessibleName())
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        edged_plate(
            QPainter(self),
            QRectF(self.rect()),
            look.colour("surface"),
            look.colour(self._tone),
            6,
            look.radius("card"),
            edge=look.colour("line"),
        )
