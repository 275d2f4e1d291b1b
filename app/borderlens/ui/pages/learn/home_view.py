"""Learn home: what one can tell apart, what there is to do today, a sitting to go on with, packs, drills, results."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.attempts import Attempt, total
from borderlens.domain.skills import Cell, Place, Skill, Topic, places_of
from borderlens.packs.quiz_pack import QuizPacks
from borderlens.services import learning
from borderlens.services.learning import Overview
from borderlens.ui.pages.learn import sentences
from borderlens.ui.pages.learn.drills_card import DrillsCard
from borderlens.ui.pages.learn.due_card import Day, DueCard
from borderlens.ui.pages.learn.legend_card import LegendCard
from borderlens.ui.pages.learn.packs_card import PacksCard
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.session_card import SessionCard
from borderlens.ui.pages.learn.skills_card import SkillsCard
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note

LATEST = 3  # results shown
NOTHING = {(topic, skill): Cell() for topic in Topic for skill in Skill}
TOPIC_KINDS = {
    Topic.IVORY: "ivory_section",
    Topic.PANGOLIN: "pangolin_scales",
    Topic.TIGER: "tiger_skin",
    Topic.MATERIALS: "resin_bangle",
    Topic.EVIDENCE: "pangolin_processed",
    Topic.LAW: "tusk",
}
"""Kinds of the picture library that stand for the topics."""
PLAIN = ("", "-table", "-whole", "-close")  # endings of the plainest pictures' names
DRILLED = frozenset(
    (topic, skill)
    for topic in (Topic.IVORY, Topic.PANGOLIN, Topic.TIGER)
    for skill in (Skill.CUE, Skill.LOOK_ALIKES, Skill.LIMITS)
) | {(Topic.MATERIALS, Skill.LOOK_ALIKES)}
"""Cells that drills train, whatever packs there are."""


class HomeView(QWidget):
    start_asked = Signal(object, object)  # pack, mode
    resume_asked = Signal(object)
    give_up_asked = Signal(object)
    result_asked = Signal(object)
    why_asked = Signal(str, str)
    person_asked = Signal()

    def __init__(self, pictures: Pictures, library: Path, parent: QWidget | None = None) -> None:
        """``library`` is the folder of the program's pictures."""
        super().__init__(parent)
        self._packs = QuizPacks((), ())
        self._done: Overview | None = None
        self._day: Day | None = None
        self._library = library
        self._loaded = False
        self._kept = True
        self.resume_button: Button | None = None
        self.results: list[Button] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 24, 16)
        self._row.setSpacing(16)
        self.skills = SkillsCard(pictures)
        self.legend = LegendCard()
        mine = QVBoxLayout()
        mine.setSpacing(12)
        mine.addWidget(self.skills)
        mine.addWidget(self.legend)
        mine.addStretch(1)
        self._row.addLayout(mine, 17)
        side = QWidget()
        self._side = QVBoxLayout(side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(12)
        self._row.addWidget(side, 10)
        self._top = QVBoxLayout()
        self._top.setSpacing(12)
        self.due = DueCard(pictures)
        self._side.addWidget(self.due)
        self._side.addLayout(self._top)
        self.session = SessionCard()
        self._side.addWidget(self.session)
        self.drills = DrillsCard()
        self._side.addWidget(self.drills)
        self.packs = PacksCard()
        self.packs.start_asked.connect(self.start_asked)
        self.packs.why_asked.connect(self.why_asked)
        self._side.addWidget(self.packs)
        self._last = Card(margins=(20, 12, 20, 12))
        self._side.addWidget(self._last)
        self._side.addStretch(1)
        follow(self)

    def show_nobody(self, packs: QuizPacks, *, kept: bool) -> None:
        """Nobody said who is working, or answers cannot be kept: the packs are there, but nothing can be begun."""
        self._packs, self._done, self._day, self._loaded, self._kept = packs, None, None, True, kept

    def show_overview(self, packs: QuizPacks, done: Overview, day: Day) -> None:
        self._packs, self._done, self._day, self._loaded, self._kept = packs, done, day, True, True

    def begin(self) -> None:
        """Put the focus on the main way on, once it is shown: the ring around it is drawn only then."""
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        due = self.due.start if self._day is not None and not self.due.start.isHidden() else None
        first = self.resume_button or due or next(iter(self.packs.train.values()), None)
        if first is not None and self.isVisible() and not self.holds_focus:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, language: str) -> None:
        """Put everything anew, in the language of the window; the focus stays with what it was on."""
        if not self._loaded:
            return
        held = next((name for name, button in self._named().items() if button.hasFocus()), "")
        self.skills.show_skills(
            self._done.skills if self._done else NOTHING, self._topic_pictures(), _taught(self._packs)
        )
        self.legend.show_rules()
        self._show_top()
        self.due.setVisible(self._day is not None)
        if self._day is not None:
            self.due.show_day(self._day, lead=self.resume_button is None)
        self.session.say()
        self.session.setVisible(self._kept)
        self.drills.say(awake=self._done is not None)
        leads = self.resume_button is None and (self._day is None or not self._day.leads)
        self.packs.show_packs(self._packs, self._done, lead=leads)
        self._show_results()
        if held in self._named():
            self._named()[held].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def holds_focus(self) -> bool:
        """True while one of the ways on has the focus."""
        return any(button.hasFocus() for button in self._named().values())

    def _named(self) -> dict[str, QWidget]:
        """The ways on that are made anew, by a name that stays."""
        own = {"start": self.due.start, "review": self.due.review, "dates": self.due.dates}
        if self.resume_button is not None:
            own["resume"] = self.resume_button
        own |= {f"train {id}": button for id, button in self.packs.train.items()}
        return own | {f"test {id}": button for id, button in self.packs.test.items()}

    def restyle(self) -> None:
        stacked = theme().icons_only
        self._row.setDirection(QBoxLayout.Direction.BottomToTop if stacked else QBoxLayout.Direction.LeftToRight)
        self.say(speaker().language)

    def _show_top(self) -> None:
        """The card of the sitting that is open, or what keeps one from beginning."""
        self.resume_button = None
        while self._top.count():
            widget = self._top.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        if not self._kept:
            self._top.addWidget(Note("attention", say("learn.unkept")))
        elif self._done is None:
            note = Note("attention", say("learn.nobody"))
            self._top.addWidget(note)
            button = Button(say("learn.nobody.go"), "primary", icon="person")
            button.clicked.connect(self.person_asked)
            self.resume_button = button
            self._top.addWidget(button)
        elif self._done.open:
            self._top.addWidget(self._open_card(self._done.open[0]))

    def _open_card(self, attempt: Attempt) -> QWidget:
        card = Card(margins=(20, 14, 16, 14), edge="primary")
        can_go_on = learning.entries(attempt, self._packs.loaded) is not None
        title = say("learn.open.test" if attempt.mode.is_test else "learn.open.train", pack=self._title(attempt.pack))
        answered = say("learn.open.text", answered=len(attempt.responses), count=len(attempt.items))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, strong=True))
        words.addWidget(Label(answered if can_go_on else say("learn.open.gone"), "caption", tone="text_2"))
        card.body.addLayout(words)
        row = QHBoxLayout()
        row.addStretch(1)
        if can_go_on:
            place = min(attempt.next_index + 1, len(attempt.items))
            button = Button(say("learn.go_on", place=place), "primary", trailing="next", key="Enter", size="big")
            button.clicked.connect(partial(self.resume_asked.emit, attempt))
        else:
            button = Button(say("learn.open.close"))
            button.clicked.connect(partial(self.give_up_asked.emit, attempt))
        self.resume_button = button
        row.addWidget(button)
        card.body.addLayout(row)
        return card

    def _show_results(self) -> None:
        self._last.set_title(say("learn.results"))
        self.results = []
        while self._last.body.count():
            widget = self._last.body.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        closed = [attempt for attempt in (self._done.closed if self._done else ()) if attempt.responses][:LATEST]
        for attempt in closed:
            if self.results:
                self._last.body.addWidget(Rule())
            self._last.body.addWidget(self._result_row(attempt))
        self._last.setVisible(bool(closed))

    def _result_row(self, attempt: Attempt) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        mode = say("learn.mode.test" if attempt.mode.is_test else "learn.mode.train")
        words.addWidget(Label(f"{self._title(attempt.pack)} · {mode}"))
        counts = total(attempt)
        facts = say("learn.results.right", right=counts.right, asked=counts.asked)
        words.addWidget(Label(f"{sentences.moment(attempt.opened_at)} · {facts}", "caption", tone="text_2"))
        row.addLayout(words, 1)
        button = Button(say("learn.results.open"), "quiet", size="compact")
        button.setAccessibleName(f"{button.text()}: {self._title(attempt.pack)}, {mode}, {facts}")
        button.clicked.connect(partial(self.result_asked.emit, attempt))
        self.results.append(button)
        row.addWidget(button)
        return ground

    def _title(self, pack: str) -> str:
        found = next((p for p in self._packs.loaded if p.id == pack), None)
        return found.in_language(speaker().language).title if found else pack

    def _topic_pictures(self) -> dict[Topic, Path]:
        found = ((topic, first_of(self._library, kind)) for topic, kind in TOPIC_KINDS.items())
        return {topic: file for topic, file in found if file is not None}


def first_of(library: Path, kind: str) -> Path | None:
    """A picture that stands for a kind, a plain one if there is one; None where the library has none."""
    files = sorted((library / kind).glob("*.webp"))
    stem = kind.replace("_", "-")
    plain = [f"{stem}{ending}" for ending in PLAIN]
    return min(files, key=lambda f: plain.index(f.stem) if f.stem in plain else len(plain), default=None)


def _taught(packs: QuizPacks) -> frozenset[Place]:
    items = (entry.item for pack in packs.loaded for entry in pack.items)
    return DRILLED.union(*(places_of(item) for item in items))
