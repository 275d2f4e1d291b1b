"""A scenario as a list of its moments: what is there, what can be done, what comes of it, where it leads."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.services.authoring import changes
from borderlens.services.authoring.document import put, take
from borderlens.services.authoring.slots import choices_of, states_of
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.form import MenuButton, Section, add_button, column, row
from borderlens.ui.pages.author.graph import Graph
from borderlens.ui.say import say
from borderlens.ui.widgets.card import Rule
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.field import ChoiceField
from borderlens.ui.widgets.label import Label

WORTHS = ("0", "0.25", "0.5", "0.75", "1")


class StorySection(Section):
    """States with their choices, then the ends; above them the ways as lines."""

    picture_asked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        item = desk.item or {}
        super().__init__(desk, say("author.story"), say("author.story.lead"))
        self.graph = Graph(item)
        self.graph.setAccessibleName(say("author.story"))
        self.graph.state_asked.connect(self._go_to)
        self.body.addWidget(self.graph)
        states = states_of(item)
        choices = [(str(s["key"]), say("author.story.moment", number=n)) for n, s in enumerate(states, 1)]
        self.start = ChoiceField(say("author.story.start"), choices=choices, value=str(item.get("start", "")))
        self.start.changed.connect(lambda key: self.desk.set_item({**dict(self.desk.item or {}), "start": key}))
        self.body.addWidget(self.start)
        ends = [(str(e), say("author.story.end", number=n)) for n, e in enumerate(item.get("ends", []), 1)]
        self._targets = [*choices, *ends]
        for place, state in enumerate(states):
            self.body.addWidget(Rule())
            self.body.addWidget(self._state(place, dict(state), len(states)))
        self.body.addWidget(row(add_button(say("author.story.add_state"), self._more_states, "add-state")))
        self.body.addWidget(Rule())
        self.body.addWidget(Label(say("author.story.ends"), strong=True))
        for number, end in enumerate(item.get("ends", []), 1):
            self.body.addWidget(self._end(number, str(end), len(item["ends"])))
        self.body.addWidget(row(add_button(say("author.story.add_end"), self._more_ends, "add-end")))

    def _state(self, place: int, state: dict[str, Any], count: int) -> QWidget:
        key, number = str(state["key"]), place + 1
        ground = QWidget()
        lines = QVBoxLayout(ground)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        shown = [str(name) for name in state.get("pictures", [])]
        entries = (
            [(say("author.story.picture"), partial(self.picture_asked.emit, place), None)] if len(shown) < 2 else []
        )
        for name in shown:
            left = [each for each in shown if each != name]
            gone = partial(self._set, ("state", place, "pictures"), left or None)
            entries.append((say("author.story.no_picture", name=name), gone, None))
        if count > 1:
            entries.append((say("author.story.remove_state"), partial(self._fewer_states, key), None))
        title = Label(say("author.story.moment", number=number), strong=True)
        head: list[QWidget] = [title, MenuButton(say("author.options.more", number=number), entries)]
        lines.addWidget(row(*head, stretch=0))
        if shown:
            lines.addWidget(Label(say("author.story.pictures", names=", ".join(shown)), "caption", tone="text_2"))
        lines.addWidget(self.add(("states", key, "text"), placeholder=say("author.slot.states.text", number=number)))
        for at, choice in enumerate(choices_of(state)):
            lines.addWidget(self._choice(place, key, at, dict(choice), len(choices_of(state))))
        if len(choices_of(state)) < 4:
            lines.addWidget(
                row(add_button(say("author.story.add_choice"), partial(self._more_choices, place), f"add-choice/{key}"))
            )
        return ground

    def _choice(self, place: int, key: str, at: int, choice: dict[str, Any], count: int) -> QWidget:
        name = str(choice["key"])
        words = self.add(("states", key, "choices", name), placeholder=say("author.slot.states.choices", number=at + 1))
        after = self.add(("states", key, "after", name), placeholder=say("author.slot.states.after", number=at + 1))
        path = ("state", place, "choice", at)
        to = ChoiceField(say("author.story.to"), choices=self._targets, value=str(choice.get("to", "")))
        to.combo.setObjectName(f"to/{key}/{name}")
        to.changed.connect(lambda value: self._set((*path, "to"), value))
        worth = f"{choice.get('worth', 0):g}"
        known = [(each, each) for each in dict.fromkeys((*WORTHS, worth))]
        points = ChoiceField(say("author.story.worth"), choices=known, value=worth)
        points.changed.connect(lambda value: self._set((*path, "worth"), float(value)))
        critical = CheckBox(say("author.options.critical"), bool(choice.get("critical")))
        critical.clicked.connect(lambda: self._set((*path, "critical"), critical.isChecked() or None))
        first: list[QWidget] = [words]
        if count > 2:
            less = (say("author.options.remove"), partial(self._fewer_choices, path, key, name), None)
            first.append(MenuButton(say("author.options.more", number=at + 1), [less]))
        ways = row(to, points, stretch=0, gap=12)
        return column(row(*first, stretch=0), after, ways, critical, left=20)

    def _end(self, number: int, end: str, count: int) -> QWidget:
        words = self.add(("ends", end), placeholder=say("author.story.end", number=number))
        if count < 2:
            return words
        less = (say("author.options.remove"), partial(self._fewer_ends, end), None)
        return row(words, MenuButton(say("author.options.more", number=number), [less]), stretch=0)

    def _set(self, path: tuple[str | int, ...], value: object) -> None:
        item = dict(self.desk.item or {})
        self.desk.set_item(take(item, path) if value is None else put(item, path, value))

    def _more_states(self) -> None:
        self.desk.set_item(changes.with_state(dict(self.desk.item or {}))[0])

    def _fewer_states(self, key: str) -> None:
        self._forget(changes.without_state(dict(self.desk.item or {}), key), ("states", key))

    def _more_choices(self, place: int) -> None:
        self.desk.set_item(changes.with_choice(dict(self.desk.item or {}), place)[0])

    def _fewer_choices(self, path: tuple[str | int, ...], key: str, name: str) -> None:
        item = take(dict(self.desk.item or {}), path)
        self._forget(item, ("states", key, "choices", name), ("states", key, "after", name))

    def _more_ends(self) -> None:
        self.desk.set_item(changes.with_end(dict(self.desk.item or {}))[0])

    def _fewer_ends(self, end: str) -> None:
        item = dict(self.desk.item or {})
        self._forget({**item, "ends": [each for each in item["ends"] if each != end]}, ("ends", end))

    def _forget(self, item: dict[str, Any], *slots: tuple[str, ...]) -> None:
        if self.desk.draft is not None:
            self.desk.draft.forget(self.desk.place, item, slots)
            self.desk.touched()

    def _go_to(self, number: int) -> None:
        key = str(states_of(self.desk.item or {})[number - 1]["key"])
        self.fields["states", key, "text"].edit.setFocus()
