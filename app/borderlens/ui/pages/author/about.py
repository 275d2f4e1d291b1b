"""What an item is about: competency, product, how hard, whether it is scored, and the facts that it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from borderlens.domain.items import Competency, Kind, Role
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.form import Section
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.field import ChoiceField, Field
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label

NONE = "none"
ROLES = (NONE, Role.PROTECTED.value, Role.LOOK_ALIKE.value)
FOUND_MOST = 12
SCORED = ("V", "SEED")


class AboutSection(Section):
    """Choices that hold at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("author.about"))
        item = desk.item or {}
        self.choices: dict[str, ChoiceField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.addWidget(self._choice("competency", [each.value for each in Competency]), 0, 0)
        grid.addWidget(self._choice("kind", [each.value for each in Kind]), 0, 1)
        hard = f"{item.get('difficulty', 0.5):g}"
        steps = dict.fromkeys([f"{n / 10:g}" for n in range(11)] + [hard])
        levels = [
            (step, say("author.hard", number=step, word=say(f"author.hard.{_word(step)}"))) for step in sorted(steps)
        ]
        self.difficulty = ChoiceField(say("author.difficulty"), choices=levels, value=hard)
        self.difficulty.changed.connect(lambda value: self._set("difficulty", float(value)))
        grid.addWidget(self.difficulty, 1, 0)
        if item.get("competency") == Competency.IDENTIFICATION and item.get("type") in ("single", "true_false"):
            grid.addWidget(self._role(str(item.get("role", NONE))), 1, 1)
        if item.get("competency") == Competency.LEGAL:
            grid.addWidget(self._day(item.get("true_on")), 1, 1)
        self.body.addLayout(grid)
        self.scored = CheckBox(say("author.scored"), item.get("scored", True))
        self.scored.clicked.connect(self._score)
        self.body.addWidget(self.scored)
        self.body.addWidget(Label(say("author.scored.text"), "caption", tone="text_2"))

    def _choice(self, name: str, values: list[str]) -> ChoiceField:
        choices = [(value, say(f"author.{name}.{value}")) for value in values]
        field = ChoiceField(say(f"author.{name}"), choices=choices, value=str((self.desk.item or {}).get(name, "")))
        field.combo.setObjectName(name)
        field.changed.connect(partial(self._set, name))
        self.choices[name] = field
        return field

    def _role(self, role: str) -> ChoiceField:
        if role == Role.UNDECIDABLE:
            field = ChoiceField(say("author.role"), choices=[(role, say("author.role.undecidable"))], value=role)
            field.combo.setEnabled(False)  # it follows from the answer
        else:
            field = ChoiceField(
                say("author.role"), choices=[(each, say(f"author.role.{each}")) for each in ROLES], value=role
            )
        field.changed.connect(lambda value: self._set("role", None if value == NONE else value))
        self.choices["role"] = field
        return field

    def _day(self, day: object) -> Field:
        self.day = Field(say("author.true_on"), say("author.true_on.hint"), text=str(day or ""), limit=10)
        self.day.changed.connect(self._day_typed)
        return self.day

    def _day_typed(self, text: str) -> None:
        try:
            self._set("true_on", date.fromisoformat(text))
        except ValueError:
            self.day.set_error(say("author.true_on.wrong"))

    def _score(self) -> None:
        self._set("scored", None if self.scored.isChecked() else False)

    def _set(self, name: str, value: object) -> None:
        item = dict(self.desk.item or {})
        item[name] = value
        if value is None:
            del item[name]
        self.desk.set_item(item, (name, item.get("key")) if name == "true_on" else ())


class FactsSection(Section):
    """The facts an item rests on, by id; typing in the field finds more."""

    def __init__(self, desk: Desk, marks: Mapping[str, str]) -> None:
        super().__init__(desk, say("author.facts"), say("author.facts.lead"))
        self._marks = marks
        self.chosen: dict[str, Button] = {}
        self.found: dict[str, Chip] = {}
        facts = [str(fact) for fact in (desk.item or {}).get("facts", [])]
        ground = QWidget()
        flow = FlowLayout(ground, gap=8, row_gap=6)
        for fact in facts:
            button = Button(fact, icon="close", size="compact")
            button.setAccessibleName(say("author.facts.remove", fact=fact))
            button.setToolTip(self._standing(fact))
            button.setObjectName(f"fact/{fact}")
            button.clicked.connect(partial(self._remove, fact))
            self.chosen[fact] = button
            flow.addWidget(button)
        self.body.addWidget(ground)
        ground.setVisible(bool(facts))
        self.search = Field("", placeholder=say("author.facts.search"), limit=20)
        self.search.edit.setObjectName("fact-search")
        self.search.edit.setAccessibleName(say("author.facts.search"))
        self.search.changed.connect(self._look)
        self.search.edit.returnPressed.connect(self._take_first)
        self.body.addWidget(self.search)
        self._results = QWidget()
        self._flow = FlowLayout(self._results, gap=8, row_gap=6)
        self.body.addWidget(self._results)
        self._results.hide()

    def matches(self, text: str) -> list[str]:
        """Known facts that have the letters in their id and are not chosen yet."""
        wanted = "".join(c for c in text.upper() if c.isalnum())
        free = (fact for fact in self._marks if fact not in self.chosen)
        return [fact for fact in free if wanted and wanted in fact.replace("-", "")]

    def _standing(self, fact: str) -> str:
        return say("author.facts.read" if self._marks.get(fact) in SCORED else "author.facts.unread", fact=fact)

    def _look(self, text: str) -> None:
        while self._flow.count():
            gone = self._flow.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        self.found = {}
        for fact in self.matches(text)[:FOUND_MOST]:
            chip = Chip(fact, icon="plus", line=self._marks[fact] not in SCORED, pressable=True)
            chip.setToolTip(self._standing(fact))
            chip.setAccessibleDescription(self._standing(fact))
            chip.clicked.connect(partial(self._add, fact))
            self.found[fact] = chip
            self._flow.addWidget(chip)
        self._results.setVisible(bool(self.found))
        self.search.set_error(say("author.facts.none") if text and not self.found else "")

    def _take_first(self) -> None:
        if self.found:
            self._add(next(iter(self.found)))

    def _add(self, fact: str) -> None:
        item = dict(self.desk.item or {})
        self.desk.set_item({**item, "facts": [*item.get("facts", []), fact]})

    def _remove(self, fact: str) -> None:
        item = dict(self.desk.item or {})
        self.desk.set_item({**item, "facts": [each for each in item["facts"] if each != fact]})


def _word(step: str) -> str:
    value = float(step)
    return "easy" if value <= 0.3 else "hard" if value >= 0.7 else "middle"
