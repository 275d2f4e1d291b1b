"""What is to be mended in the item in hand, or in the pack; pressed, it leads to the place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.services.authoring.problems import Problem
from borderlens.ui.pages.author import sentences
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.form import column
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import IconButton
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.scroll import Lines, Scroll
from borderlens.words import LANGUAGES

SHOWN_MOST = 30
UNTRANSLATED = "author.problem.untranslated"


class ProblemsCard(Card):
    """``asked(problem)`` when somebody wants to go where it is."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(margins=(16, 12, 12, 12))
        self._shown: tuple[object, ...] = ()
        self.buttons: list[tuple[Problem, IconButton]] = []
        self._scroll = Scroll()
        self.body.addWidget(self._scroll, 1)
        self.setAccessibleName(say("author.problems"))

    def show_desk(self, desk: Desk) -> None:
        self.set_title(say("author.problems"))
        checked = desk.checked
        if checked is None:
            self._fill((), desk, say("author.problems.looking"), "search", "text_2")
            return
        found = (*_together(checked.of_item(desk.key)), *checked.of_item(""))
        self._fill(found[:SHOWN_MOST], desk, say("author.problems.none"), "done", "done")

    def _fill(self, problems: tuple[Problem, ...], desk: Desk, otherwise: str, icon: str, tone: str) -> None:
        shown = (problems, otherwise, desk.key)
        if shown == self._shown:
            return
        self._shown, self.buttons = shown, []
        ground = Lines()
        lines = QVBoxLayout(ground)
        lines.setContentsMargins(2, 2, 6, 2)
        lines.setSpacing(8)
        if not problems:
            first = QWidget()
            row = QHBoxLayout(first)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(IconLabel(icon, tone, 20), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(otherwise), 1)
            lines.addWidget(first)
        for place, problem in enumerate(problems):
            if place:
                lines.addWidget(Rule())
            lines.addWidget(self._row(problem, desk.item))
        lines.addStretch(1)
        self._scroll.replace(ground)

    def _row(self, problem: Problem, item: Mapping[str, Any] | None) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        tone = "fault" if problem.is_error else "attention"
        row.addWidget(IconLabel("attention", tone, 20), 0, Qt.AlignmentFlag.AlignTop)
        place = sentences.where(problem, item if problem.item else None)
        words = [Label(sentences.what(problem))]
        if place:
            words.insert(0, Label(place, "caption", strong=True, tone="text_2"))
        words.append(Label(sentences.mend(problem), "caption", tone="text_2"))
        row.addWidget(column(*words, gap=0), 1)
        button = IconButton("next", f"{say('author.problems.go')}: {sentences.what(problem)}")
        button.clicked.connect(partial(self.asked.emit, problem))
        self.buttons.append((problem, button))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        button.setVisible(bool(problem.slot) or not problem.item)
        return ground


def _together(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """One line for all translations in which texts are missing; it leads to the first of them."""
    missing = [problem for problem in problems if problem.what == UNTRANSLATED]
    if len(missing) < 2:
        return problems
    names = ", ".join(LANGUAGES[problem.language] for problem in missing)
    count = sum(problem.fields["count"] for problem in missing)
    fields = {"count": count, "language": names}
    together = replace(missing[0], fields=fields)
    return (*(problem for problem in problems if problem.what != UNTRANSLATED), together)
