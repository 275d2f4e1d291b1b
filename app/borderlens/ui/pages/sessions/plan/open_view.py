"""The last look before a session is opened: what was planned, what decides, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout

from borderlens.ui.pages.forms.names import blueprint_name
from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.plan.desk import PlanDesk
from borderlens.ui.pages.sessions.tables import partner_names, place_words
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Lines

FACTS = ("title", "place", "days", "partners", "languages", "kept")
NEXT = ("roster", "file", "sit", "collect")


class OpenView(Lines):
    """Nothing is changed here; the page's foot opens the session."""

    def __init__(self, desk: PlanDesk) -> None:
        super().__init__()
        self._desk = desk
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 24, 16)
        self._row.setSpacing(16)
        self._row.addLayout(self._make_left(), 3)
        self._row.addLayout(self._make_right(), 2)
        follow(self)

    def _make_left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(12)
        self._plan = Card(style="title", margins=(20, 14, 20, 14))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._names: dict[str, Label] = {}
        self.values: dict[str, Label] = {}
        for row, key in enumerate((*FACTS, *names.phases(), "criteria")):
            self._names[key] = Label(tone="text_2", wrap=False)
            self.values[key] = Label(strong=key == "title")
            self._grid.addWidget(self._names[key], row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self.values[key], row, 1)
        self._plan.body.addLayout(self._grid)
        left.addWidget(self._plan)
        self.few = Note("attention")
        left.addWidget(self.few)
        left.addStretch(1)
        return left

    def _make_right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        self._next = Card(style="title", edge="primary", margins=(24, 16, 20, 16), spacing=10)
        self._lead = Label(tone="text_2", reading=True)
        self._next.body.addWidget(self._lead)
        self._steps: dict[str, Label] = {}
        for key in NEXT:
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(IconLabel("next", "primary", 18), 0, Qt.AlignmentFlag.AlignTop)
            self._steps[key] = Label()
            line.addWidget(self._steps[key], 1)
            self._next.body.addLayout(line)
        right.addWidget(self._next)
        right.addStretch(1)
        return right

    def show_draft(self) -> None:
        """All of it as the desk has it, in the language of the window."""
        draft = self._desk.draft
        if draft is None:
            return
        plan, context = draft.plan, self._desk.context
        self._plan.set_title(say("session_plan.open.title"))
        told = {
            "title": plan.title,
            "place": place_words(context, plan),
            "days": names.when(plan),
            "partners": names.listed(partner_names(context, plan.partners), 6),
            "languages": names.listed([names.language(one) for one in plan.languages], 4),
            "kept": say(f"session_plan.people.kept.{'names' if plan.names else 'codes'}"),
            **{phase: self._forms(phase) for phase in names.phases()},
            "criteria": say(
                "session_plan.open.criteria_words",
                found=draft.criteria.found,
                accused=draft.criteria.accused,
                referred=draft.criteria.referred,
                right=draft.criteria.right,
                fingerprint=draft.criteria.shown_hash,
            ),
        }
        for key, value in told.items():
            words = "session_plan.place.name" if key == "title" else f"session_plan.open.{key}"
            name = names.phase(key) if key in names.phases() else say(words)
            self._names[key].setText(name)
            self.values[key].setText(value or say("session_plan.open.none"))
        _, bad = names.verdict_on_forms(plan.forms, self._desk.facts)
        self.few.say(bad)
        self.few.setVisible(bool(bad))
        self._next.set_title(say("session_plan.open.next"))
        self._lead.setText(say("session_plan.open.lead"))
        for key, label in self._steps.items():
            label.setText(say(f"session_plan.open.next.{key}"))

    def _forms(self, phase: str) -> str:
        ids = self._desk.plan.forms.get(phase, ())
        parts = []
        for series in self._desk.series:
            letters = [kept.record.name for kept in series.forms if kept.record.id in ids]
            if letters:
                parts.append(f"{blueprint_name(series.blueprint)} {' '.join(letters)}")
        return " · ".join(parts)

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)
