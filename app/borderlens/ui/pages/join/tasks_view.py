"""My tests: what to do next in one line, each test with its state, and extra time where a test has a limit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.people import Person
from borderlens.services.sessions.duties import DutyState
from borderlens.ui.pages.forms import names
from borderlens.ui.pages.join.records import Task
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.tag import Tag

EXTRA_TIME = 1.5
_TAGS = {
    DutyState.LOCKED: ("attention", "lock"),
    DutyState.NO_FORM: ("attention", "stick"),
    DutyState.BEGUN: ("attention", "practice"),
    DutyState.DONE: ("done", "done"),
}
"""Tone and icon of a state; what can be begun carries its button instead."""


class TasksView(Card):
    """``sit_asked(task, factor)``, ``form_asked`` where a form is not here, ``else_asked`` for somebody else."""

    sit_asked = Signal(object, float)
    form_asked = Signal()
    else_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(style="title", margins=(24, 16, 20, 16), spacing=12)
        self._person: Person | None = None
        self.tasks: tuple[Task, ...] = ()
        self.buttons: dict[str, Button] = {}
        self.extra: dict[str, CheckBox] = {}
        self.other = Button(icon="person", size="compact")
        self.other.clicked.connect(self.else_asked)
        self.head.addWidget(self.other)
        self.next_step = Note("done", icon="next")
        self.refused = Note("attention")
        self.refused.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.body.addWidget(self.next_step)
        self.body.addWidget(self.refused)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def show_tasks(self, person: Person, tasks: Sequence[Task]) -> None:
        """The same again changes nothing on the screen: a button that is about to be pressed stays."""
        before = (self._person, self.tasks)
        self._person, self.tasks = person, tuple(tasks)
        if before != (self._person, self.tasks):
            self.say()

    def refuse(self, why: str) -> None:
        self.refused.say(why)
        self.refused.setVisible(bool(why))

    def begin(self) -> None:
        first = next(iter(self.buttons.values()), self.other)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, language: str = "") -> None:
        person = self._person
        if person is None:
            return
        who = person.code or person.name
        self.set_title(say("join.tests", who=who if len(who) <= 40 else f"{who[:39]}…"))
        self.other.setText(say("join.else"))
        self.next_step.say(self.next_words())
        self._show_rows()

    def next_words(self) -> str:
        """The one next step."""
        first = next((task for task in self.tasks if task.can_be_sat), None)
        if first is not None:
            words = "join.next.go_on" if first.state is DutyState.BEGUN else "join.next.sit"
            return say(words, test=say(f"sessions.mode.{first.phase}"))
        if any(task.state is DutyState.NO_FORM for task in self.tasks):
            return say("join.next.form")
        if any(task.state is DutyState.DONE for task in self.tasks):
            return say("join.next.bundle")
        return say("join.next.call")

    def _show_rows(self) -> None:
        held = next((form for form, button in self.buttons.items() if button.hasFocus()), "")
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.buttons, ticked = {}, {key for key, box in self.extra.items() if box.isChecked()}
        self.extra = {}
        for place, task in enumerate(self.tasks):
            if place:
                self._rows.addWidget(Rule())
            self._rows.addWidget(self._row(task, ticked))
        if not self.tasks:
            self._rows.addWidget(Label(say("join.no_tests"), tone="text_2", reading=True))
        if held in self.buttons:
            self.buttons[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, task: Task, ticked: set[str]) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = say(f"sessions.mode.{task.phase}")
        words.addWidget(Label(title, "lead", strong=True))
        words.addWidget(Label(_facts(task), "caption", tone="text_2"))
        key = f"{task.phase} {task.form}"
        if task.can_be_sat and task.minutes and task.state is DutyState.READY:
            box = CheckBox(say("join.extra", minutes=round(task.minutes * EXTRA_TIME), usual=task.minutes))
            box.setChecked(key in ticked)
            self.extra[key] = box
            words.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)  # else it would hold the row to its own width
        row.addLayout(words, 1)
        if task.state in _TAGS:
            tone, icon = _TAGS[task.state]
            row.addWidget(Tag(say(f"join.test.{task.state.value}"), tone, icon=icon))
        if task.can_be_sat:
            row.addWidget(self._button(task, key, title))
        elif task.state is DutyState.NO_FORM:
            button = Button(say("forms_room.shelf.open"), icon="stick")
            button.clicked.connect(self.form_asked)
            self.buttons[key] = button
            row.addWidget(button)
        return ground

    def _button(self, task: Task, key: str, title: str) -> Button:
        words = "forms_room.go.on" if task.state is DutyState.BEGUN else "forms_room.go.begin"
        button = Button(say(words), "plain" if self.buttons else "primary", trailing="next", size="big")
        button.setAccessibleName(f"{button.text()}: {title}, {_facts(task)}")
        button.clicked.connect(partial(self._send, task, key))
        self.buttons[key] = button
        return button

    def _send(self, task: Task, key: str) -> None:
        box = self.extra.get(key)
        self.sit_asked.emit(task, EXTRA_TIME if box is not None and box.isChecked() else 1.0)


def _facts(task: Task) -> str:
    parts = []
    if task.letter:
        parts.append(names.form_name(task.letter, task.blueprint))
    elif task.blueprint:
        parts.append(names.blueprint_name(task.blueprint))
    else:
        parts.append(names.grouped(task.form))
    if task.state in (DutyState.BEGUN, DutyState.DONE) and task.items:
        parts.append(say("learn.open.text", answered=task.answered, count=task.items))
    elif task.items:
        parts.append(say("forms_room.items", count=task.items))
    if task.minutes:
        parts.append(say("forms_room.minutes", count=task.minutes))
    return " · ".join(parts)
