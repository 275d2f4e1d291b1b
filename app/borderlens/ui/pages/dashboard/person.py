"""One person in a pane: every count with its interval and its criterion, every verdict with its reasons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from borderlens.domain.items import Competency
from borderlens.services.figures.records import Dashboard, PersonRow
from borderlens.services.figures.statistics.intervals import wilson
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.people_model import why_words
from borderlens.ui.say import say
from borderlens.ui.widgets.card import Rule
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.tag import Tag


class PersonView(QWidget):
    """What a row of the table stands for."""

    def __init__(self, row: PersonRow, board: Dashboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(8)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        criteria = board.indicator.criteria
        asked = {
            "found": (row.found, row.protected, "least", criteria.found if criteria else None),
            "accused": (row.accused, row.look_alikes, "most", criteria.accused if criteria else None),
            "referred": (row.referred, row.undecidable, "least", criteria.referred if criteria else None),
        }
        for name, (part, whole, way, bound) in asked.items():
            self._count(f"dashboard.person.{name}", part, whole, way, bound)
        self._count("dashboard.person.over_referred", row.over_referred, row.protected + row.look_alikes, "", None)
        if row.critical:
            self._line(say("dashboard.person.critical"), str(row.critical), "")
        column.addWidget(Rule())
        for competency in Competency:
            verdict = row.verdict if competency is board.filter.competency else row.verdicts.get(competency.value)
            if verdict is not None:
                self._verdict(names.competency_name(competency), verdict.competent)
        notes = why_words(row)
        if notes:
            column.addWidget(Label(notes, tone="text_2"))
        column.addWidget(Label(say("dashboard.person.limit"), "caption", tone="text_2", reading=True))
        column.addStretch(1)

    def _count(self, key: str, part: int, whole: int, way: str, bound: int | None) -> None:
        if not whole:
            return
        words = say("dashboard.of", part=part, whole=whole)
        words = say("dashboard.with_interval", count=words, interval=names.percents(*wilson(part, whole)))
        rule = say(f"dashboard.person.{way}", bound=bound) if way and bound is not None else ""
        self._line(say(key), words, rule)

    def _line(self, name: str, words: str, rule: str) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(Label(name), row, 0)
        self._grid.addWidget(Label(words, strong=True, wrap=False), row, 1)
        self._grid.addWidget(Label(rule, tone="text_2", wrap=False), row, 2)

    def _verdict(self, name: str, competent: bool | None) -> None:
        tone, icon = {True: ("done", "done"), False: ("attention", "practice"), None: ("cannot_tell", "")}[competent]
        row = self._grid.rowCount()
        self._grid.addWidget(Label(name), row, 0)
        tag = Tag(names.verdict_words(competent), tone, icon=icon)
        self._grid.addWidget(tag, row, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
