"""What a sitting came to: counts with their denominators, then every item. Two kinds of error are never added up."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.attempts import Attempt, Ended
from borderlens.packs.quiz_pack import QuizItem
from borderlens.services.attempts import Result
from borderlens.services.learning import DECIDING, competent, few_items
from borderlens.ui.pages.learn import export, sentences
from borderlens.ui.pages.learn.halves import RING
from borderlens.ui.pages.learn.result_row import ResultRow
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Scroll

COUNTS = ("found", "accused", "referred", "knowledge")


class ResultView(QWidget):
    """Up and down move in the list, Enter opens an item with its feedback."""

    item_asked = Signal(int)
    export_asked = Signal(str)
    done_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: Result | None = None
        self._entries: tuple[QuizItem, ...] | None = None
        self._last_opened: int | None = None
        self.rows: list[ResultRow] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 12, 24 - RING, 16)
        outer.setSpacing(12)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, RING, 0)
        column.setSpacing(12)
        self._scroll = Scroll(ground)
        outer.addWidget(self._scroll, 1)
        self._counts = QGridLayout()
        self._counts.setSpacing(12)
        self.counts = {name: _CountCard() for name in COUNTS}
        column.addLayout(self._counts)
        self._verdict = Note("attention", icon="certificate")
        self._critical = Note("attention")
        column.addWidget(self._verdict)
        column.addWidget(self._critical)
        self._list = Card(margins=(20, 12, 20, 8))
        self._list.body.setSpacing(0)
        column.addWidget(self._list)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, RING, 0)
        saving = QWidget()
        flow = FlowLayout(saving, gap=12, row_gap=8)
        self.done = Button(kind="primary", size="big")
        self.done.clicked.connect(self.done_asked)
        self.save_answers = Button(icon="export")
        self.save_answers.clicked.connect(partial(self.export_asked.emit, export.RESPONSES))
        self.save_scores = Button(icon="export")
        self.save_scores.clicked.connect(partial(self.export_asked.emit, export.SCORES))
        for button in (self.save_answers, self.save_scores):
            flow.addWidget(button)
        row.addWidget(saving, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.done, 0, Qt.AlignmentFlag.AlignBottom)
        column.addStretch(1)
        outer.addWidget(foot)
        follow(self)

    def show_result(self, result: Result, entries: tuple[QuizItem, ...] | None) -> None:
        """``entries`` is None when the pack is no longer what was asked: then the items stand by their keys."""
        self._result, self._entries, self._last_opened = result, entries, None

    def begin(self) -> None:
        """Back on the item that was opened, else on the first; at large text the counts alone fill the view."""
        if self.rows and (self._last_opened is not None or not theme().icons_only):
            self.rows[self._last_opened or 0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, language: str) -> None:
        """Put everything anew."""
        if self._result is None:
            return
        attempt, counts = self._result.attempt, self._result.total
        known = [item for item in attempt.items if item.role is None]
        right = sum(r.right for r in attempt.responses if r.role is None)
        self.counts["found"].show_count(counts.found, counts.protected, DECIDING[0])
        self.counts["accused"].show_count(counts.accused, counts.look_alikes, DECIDING[1])
        self.counts["referred"].show_count(counts.referred, counts.undecidable, DECIDING[2])
        self.counts["knowledge"].show_count(right, len(known), 0)
        for name, card in self.counts.items():
            card.say(say(f"learn.count.{name}"), say(f"learn.count.{name}.what"))
        self._say_verdict()
        self._critical.say(say("learn.critical.text", count=counts.critical), say("learn.critical.title"))
        self._critical.setVisible(counts.critical > 0)
        self._list.set_title(say("learn.result.list", answered=counts.answered, asked=counts.asked))
        self._fill(attempt)
        self.done.setText(say("learn.result.done"))
        self.save_answers.setText(say("learn.export.responses"))
        self.save_scores.setText(say("learn.export.scores"))

    def _say_verdict(self) -> None:
        """Competent or not yet is said of a whole test only, and of none with few items."""
        assert self._result is not None
        counts, attempt = self._result.total, self._result.attempt
        few = few_items(counts)
        if few:
            self._verdict.say(say("learn.few.text"), say("learn.few.title"))
        else:
            title = "learn.competent.title" if competent(counts) else "learn.competent.not_yet"
            self._verdict.say(say("learn.competent.text"), say(title))
        self._verdict.setVisible(few or (attempt.mode.is_test and attempt.ended is Ended.COMPLETED))

    def restyle(self) -> None:
        across = 2 if theme().icons_only else 4
        for number, card in enumerate(self.counts.values()):
            self._counts.removeWidget(card)
            self._counts.addWidget(card, number // across, number % across)
        for column in range(4):
            self._counts.setColumnStretch(column, 1 if column < across else 0)
        self.say(speaker().language)

    def _step(self, place: int, step: int) -> None:
        self.rows[min(max(place + step, 0), len(self.rows) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self, attempt: Attempt) -> None:
        self.rows = []
        while self._list.body.count():
            widget = self._list.body.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        for place, asked in enumerate(attempt.items):
            if self.rows:
                self._list.body.addWidget(Rule())
            given = attempt.response_to(asked.key)
            row = ResultRow(place)
            if given is not None and not given.is_scored:
                stem = self._entries[place].in_language(speaker().language).stem if self._entries else asked.key
                row.say(stem, "", say("learn.sealed.short"), "done")
                row.setEnabled(False)
            elif self._entries is None:
                tag = (say(f"learn.outcome.{given.outcome}"), "done" if given.right else "attention") if given else None
                row.say(asked.key, "", *(tag or (say("learn.outcome.open"), "attention")))
                row.setEnabled(False)
            else:
                self._say_row(row, self._entries[place], given.response if given else None)
            row.clicked.connect(partial(self._open, place))
            row.stepped.connect(partial(self._step, place))
            self._list.body.addWidget(row)
            self.rows.append(row)

    def _say_row(self, row: ResultRow, entry: QuizItem, response: object) -> None:
        words = entry.in_language(speaker().language)
        if response is None:
            row.say(words.stem, say("learn.no_answer"), say("learn.outcome.open"), "attention")
        else:
            row.say(words.stem, sentences.answer_words(entry.item, words, response),
                    *sentences.judged(entry.item, response))  # fmt: skip

    def _open(self, place: int) -> None:
        self._last_opened = place
        self.item_asked.emit(place)


class _CountCard(Card):
    """A count with its denominator, what it counts, and whether its items are few."""

    def __init__(self) -> None:
        super().__init__(margins=(16, 10, 16, 10))
        self.body.setSpacing(0)
        self.count = Label(style="display", strong=True, wrap=False)
        self._name, self._what = Label(strong=True), Label(style="caption", tone="text_2")
        for label in (self.count, self._name, self._what):
            self.body.addWidget(label)
        self.body.addStretch(1)
        self._part = self._whole = self._wanted = 0

    def show_count(self, part: int, whole: int, wanted: int) -> None:
        """``wanted`` items are needed to decide; 0 where nothing is decided."""
        self._part, self._whole, self._wanted = part, whole, wanted

    def say(self, name: str, what: str) -> None:
        self.count.setText(say("learn.of", part=self._part, whole=self._whole) if self._whole else "–")
        self._name.setText(name)
        few = self._whole < self._wanted
        self._what.setText(f"{what} {say('learn.count.few', wanted=self._wanted)}" if few else what)
        self.setAccessibleName(f"{name}: {self.count.text()}. {self._what.text()}")
