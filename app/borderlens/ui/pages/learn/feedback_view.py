"""Feedback on one answer: what fits better and why, the signs on the picture, what cannot be seen, where to look."""

from __future__ import annotations

from datetime import date
from functools import partial

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import ItemType
from borderlens.domain.polygons import Polygon
from borderlens.packs.quiz_pack import QuizItem
from borderlens.ui.pages.learn import sentences
from borderlens.ui.pages.learn.cues import Cue, CueRow, cues_of, marks_by_picture
from borderlens.ui.pages.learn.dated import Dated
from borderlens.ui.pages.learn.halves import ENTER, Halves
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.records import make_record, pictures_for
from borderlens.ui.pages.learn.stage import Stage
from borderlens.ui.pages.learn.sureness import Sureness
from borderlens.ui.pages.learn.verdict import Verdict
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.segmented import Segmented

SHARES = (21, 19)
ORIGINAL, CUES = "original", "cues"


class FeedbackView(Halves):
    """Keys: 1…9 show a cue, Enter goes on, Z is a loupe. ``place`` is the item's place in a closed sitting."""

    next_asked = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        self._mode = mode = Segmented([(ORIGINAL, ORIGINAL), (CUES, CUES)], CUES)
        super().__init__(Stage(pictures, mode), parent)
        self._source = pictures
        self._entry: QuizItem | None = None
        self._response: Json = None
        self._confidence: int | None = None
        self._language = "en"
        self._cues: list[Cue] = []
        self.rows: list[CueRow] = []
        self._last = False
        self.place = -1
        mode.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        mode.changed.connect(self._show_marks)
        self.stage.mark_pressed.connect(self.choose)
        self.verdict = Verdict()
        self.words.addWidget(self.verdict)
        self.sureness = Sureness()
        self.dated = Dated()
        self.words.addWidget(self.sureness)
        self.words.addWidget(self.dated)
        self.record: QWidget | None = None
        self._record = QVBoxLayout()
        self.words.addLayout(self._record)
        self._why = Card(margins=(16, 10, 16, 10))
        self._why_words = QVBoxLayout()
        self._why.body.addLayout(self._why_words)
        self.words.addWidget(self._why)
        self._cue_card = Card(margins=(16, 4, 16, 4))
        self._cue_card.body.setSpacing(0)
        self.words.addWidget(self._cue_card)
        self._cannot_see = Note("cannot_tell")
        self._next_time = Note("done", icon="scale")
        self.words.addWidget(self._cannot_see)
        self.words.addWidget(self._next_time)
        self.words.addStretch(1)
        foot = self.below()
        self._stem = Label(style="caption", tone="text_2")
        self._stem.setMinimumHeight(1)
        foot.addWidget(self._stem, 1)
        self.next = Button(kind="primary", size="big", key="Enter")
        self.next.clicked.connect(self.next_asked)
        foot.addWidget(self.next, 0, Qt.AlignmentFlag.AlignRight)
        follow(self)

    def show_feedback(
        self,
        entry: QuizItem,
        response: Json,
        language: str,
        *,
        last: bool = False,
        review: int | None = None,
        confidence: int | None = None,
    ) -> None:
        """Show what came of ``response``; None when the item was not answered. ``review`` is its place in a list.

        ``confidence`` is how sure the person said to be, where it was asked.
        """
        self._entry, self._response, self._last = entry, response, last
        self._confidence = confidence
        self.place = -1 if review is None else review
        self._cues = cues_of(entry.item)
        self._mode.set_value(CUES)
        self._mode.setVisible(bool(self._cues))
        self.stage.show_entry(entry, language, only=pictures_for(entry.item, response))
        self.dated.show_item(entry.item, date.today())
        self._fill()
        self.say(language)
        self.scroll_to_top()
        self._show_marks()
        if isinstance(response, dict) and entry.item.type is ItemType.HOTSPOT:
            self.stage.set_point((float(response["x"]), float(response["y"])))
        self.verdict.announce()

    def begin(self) -> None:
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, language: str) -> None:
        """Put the words anew."""
        self._language = language
        if self._entry is None:
            return
        item, words = self._entry.item, self._entry.in_language(language)
        self.stage.say(language)
        self.stage.caption.setText(say("learn.cue.keys", last=len(self._cues)) if len(self._cues) > 1 else "")
        self._mode.say([say("learn.cue.original"), say("learn.cue.show")], say("learn.cue.mode"))
        self.verdict.show_answer(item, words, self._response)
        self._say_why()
        self.sureness.show_answer(item, self._response, self._confidence)
        self.dated.say()
        _empty(self._record)
        self.record = make_record(self._entry, words, self._response, self._source)
        if self.record is not None:
            self._record.addWidget(self.record)
        for row in self.rows:
            row.say(words.cues[row.cue.key])
        self._cannot_see.say(words.cannot_see, say("learn.cannot_see"))
        self._next_time.say(words.next_time, say("learn.next_time"))
        self._stem.setText(words.stem)
        self.setAccessibleName(words.stem)
        if self.place >= 0:
            self.next.setText(say("learn.back_to_list"))
        else:
            self.next.setText(say("learn.to_result" if self._last else "learn.next_item"))

    def choose(self, number: int) -> bool:
        """Show one cue in brass on the picture; False when there is none of that number."""
        if not any(cue.number == number for cue in self._cues):
            return False
        self._mode.set_value(CUES)
        self._show_marks(number)
        return True

    def status(self) -> tuple[str, str]:
        """What the status line says at its left and at its right."""
        if self._entry is None:
            return "", ""
        drawn = any(picture.drawn for picture in self._entry.item.pictures)
        parts = [say("learn.status.draft")] if self._entry.in_language(self._language).draft else []
        parts.append(say("learn.status.sources", facts=", ".join(self._entry.item.facts)))
        return say("learn.status.drawn") if drawn else "", " · ".join(parts)

    def restyle(self) -> None:
        self.share_room(SHARES)
        self._stem.setVisible(not theme().icons_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.stage.press(event):
            return
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.next_asked.emit()
        elif not (event.text().isdigit() and self.choose(int(event.text()))):
            super().keyPressEvent(event)

    def _fill(self) -> None:
        """Rows for the cues of this item."""
        assert self._entry is not None
        _empty(self._cue_card.body)
        self.rows = []
        names = [picture.name for picture in self._entry.item.pictures]
        for cue in self._cues:
            if self.rows:
                self._cue_card.body.addWidget(Rule())
            row = CueRow(cue)
            row.chosen.connect(self.choose)
            picture, polygon = cue.places[0]
            path = self._entry.picture_paths[names.index(picture)]
            self._source.want(path, partial(_show_part, row, polygon))
            self._cue_card.body.addWidget(row)
            self.rows.append(row)
        self._cue_card.setVisible(bool(self._cues))

    def _say_why(self) -> None:
        assert self._entry is not None
        item, words = self._entry.item, self._entry.in_language(self._language)
        _empty(self._why_words)
        wrong = sentences.mistake_words(item, words, self._response)
        for option, mistake in wrong:
            if option and len(wrong) > 1:
                self._why_words.addWidget(Label(option, strong=True))
            self._why_words.addWidget(Label(mistake))
        self._why_words.addWidget(Label(words.why))

    def _show_marks(self, chosen: object = None) -> None:
        number = chosen if isinstance(chosen, int) else (1 if self._cues else None)
        shown = self._mode.value() == CUES
        self.stage.set_marks(marks_by_picture(self._cues) if shown else {}, number)
        for row in self.rows:
            row.set_chosen(shown and row.cue.number == number)


def _show_part(row: CueRow, polygon: Polygon, image: QImage) -> None:
    if shiboken6.isValid(row):
        row.crop.show_part(image, polygon)


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        widget = layout.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
