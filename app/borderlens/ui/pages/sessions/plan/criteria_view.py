"""What counts as competent: decided on the form at hand, before anybody sits a test."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout

from borderlens.domain.competence import DECIDING, Criteria
from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.plan import sharpness
from borderlens.ui.pages.sessions.plan.criterion import Criterion
from borderlens.ui.pages.sessions.plan.desk import PlanDesk
from borderlens.ui.pages.sessions.plan.error_grid import ErrorGrid
from borderlens.ui.pages.sessions.plan.form_facts import FormFacts, deciding_form, questions_of
from borderlens.ui.pages.sessions.plan.sharp_card import SharpCard
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Lines

ROWS = {
    "found": ("consistent", "consistent"),
    "accused": ("look-alike", "look_alike"),
    "referred": ("cannot-tell", "cannot_tell"),
    "right": ("law", "text_2"),
}


class CriteriaView(Lines):
    """Mock 12. What is moved goes to the desk at once."""

    def __init__(self, desk: PlanDesk) -> None:
        super().__init__()
        self._desk = desk
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 24, 12)
        self._row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(0)
        self._title, self._lead = Label(style="headline", strong=True), Label(style="lead", tone="text_2")
        head.addWidget(self._title)
        head.addWidget(self._lead)
        left.addLayout(head)
        left.addWidget(self._make_rows())
        left.addWidget(self._make_critical())
        self.sharp = SharpCard()
        left.addWidget(self.sharp)
        left.addStretch(1)
        self._row.addLayout(left, 6)
        self._row.addLayout(self._make_right(), 5)
        follow(self)

    def _make_rows(self) -> Card:
        card = Card(margins=(20, 14, 20, 14))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(11)
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(3, 3)
        self.rows: dict[str, Criterion] = {}
        for place, (key, (icon, role)) in enumerate(ROWS.items()):
            if place:
                grid.addWidget(Rule(), 2 * place - 1, 0, 1, 6)
            self.rows[key] = Criterion(grid, 2 * place, icon, role)
            self.rows[key].slider.valueChanged.connect(lambda _, name=key: self._moved(name))
        card.body.addLayout(grid)
        return card

    def _make_critical(self) -> Card:
        card = Card(margins=(20, 10, 20, 10), spacing=2)
        self.critical = CheckBox()
        self.critical.clicked.connect(lambda on: self._decide(critical=on))
        self._critical_text = Label(style="caption", tone="text_2")
        row = QHBoxLayout()
        row.setSpacing(10)
        self._critical_name = Label(strong=True)
        self._critical_name.setBuddy(self.critical)
        row.addWidget(self.critical, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._critical_name)
        words.addWidget(self._critical_text)
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card

    def _make_right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(12)
        self._picture = Card(style="title")
        self._form = Label(tone="text_2")
        self.grid = ErrorGrid()
        self._picture.body.addWidget(self._form)
        self._picture.body.addWidget(self.grid, 1)
        right.addWidget(self._picture, 1)
        self.enough, self.few = Note("done"), Note("attention")
        right.addWidget(self.enough)
        right.addWidget(self.few)
        right.addWidget(self._make_lock())
        return right

    def _make_lock(self) -> Card:
        card = Card(margins=(16, 6, 16, 6), spacing=0)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel("lock"), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._lock_text = Label(style="caption")
        self.fingerprint = Label(strong=True, wrap=False)
        words.addWidget(self._lock_text)
        words.addWidget(self.fingerprint)
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card

    def begin(self) -> None:
        self.rows["found"].slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_draft(self) -> None:
        """All of it as the desk has it, in the language of the window."""
        draft = self._desk.draft
        if draft is None:
            return
        criteria, locked = draft.criteria, draft.locked
        form = deciding_form(draft.plan.forms, self._desk.facts)
        sizes = (form.protected, form.look_alikes, form.undecidable) if form else DECIDING
        self._title.setText(say("session_plan.criteria.title"))
        self._lead.setText(say("session_plan.criteria.locked" if locked else "session_plan.criteria.lead"))
        self._show_rows(criteria, sizes, locked)
        self.critical.setChecked(criteria.critical)
        self.critical.setEnabled(not locked)
        self.critical.setAccessibleName(say("session_plan.critical.title"))
        self._critical_name.setText(say("session_plan.critical.title"))
        self._critical_text.setText(say("session_plan.critical.text"))
        self.sharp.show_line(criteria, sizes[0], sizes[1])
        self._show_form(form, criteria, sizes)
        self._lock_text.setText(say("session_plan.lock.text"))
        self.fingerprint.setText(criteria.shown_hash)
        self.fingerprint.setAccessibleName(f"{say('session_plan.lock.text')} {criteria.shown_hash}")

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)

    def _show_rows(self, criteria: Criteria, sizes: tuple[int, int, int], locked: bool) -> None:
        asked = questions_of(self._desk.plan.forms, self._desk.facts)
        questions = min(asked.values(), default=0)
        counts = {
            "found": (sharpness.least_found(criteria, sizes[0]), sizes[0]),
            "accused": (sharpness.most_accused(criteria, sizes[1]), sizes[1]),
            "referred": (sharpness.least_referred(criteria, sizes[2]), sizes[2]),
            "right": (sharpness.least_right(criteria, questions), questions),
        }
        for key, row in self.rows.items():
            part, whole = counts[key]
            told = say("session_plan.row.count", part=part, whole=whole) if whole else say("session_plan.row.none")
            bound = say("session_plan.row.at_most" if key == "accused" else "session_plan.row.at_least")
            row.show(say(f"session_plan.row.{key}"), bound, getattr(criteria, key), told, locked)

    def _show_form(self, form: FormFacts | None, criteria: Criteria, sizes: tuple[int, int, int]) -> None:
        protected, look_alikes, _ = sizes
        self._picture.set_title(say("session_plan.grid.title"))
        self._form.setText(
            say("session_plan.grid.form", form=form.letter, count=form.items)
            if form
            else say("session_plan.grid.example", protected=protected, look_alikes=look_alikes)
        )
        self.grid.show_line(
            protected,
            look_alikes,
            sharpness.least_found(criteria, protected),
            sharpness.most_accused(criteria, look_alikes),
        )
        good, bad = names.verdict_on_forms(self._desk.plan.forms, self._desk.facts)
        self.enough.say(good)
        self.enough.setVisible(bool(good))
        self.few.say(bad)
        self.few.setVisible(bool(bad))

    def _moved(self, key: str) -> None:
        self._decide(**{key: self.rows[key].percent})

    def _decide(self, **values: int | bool) -> None:
        assert self._desk.draft is not None
        self._desk.decide(replace(self._desk.draft.criteria, **values))
