"""The table of people: sorted by a press on a head, opened by Enter."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from borderlens.services.figures.records import PersonRow
from borderlens.ui.pages.dashboard.fitted_table import FittedTable
from borderlens.ui.pages.dashboard.people_model import People

_GIVING = {"session": 60, "why": 80, "name": 64, "agency": 48}  # px at 100 % text that each column keeps


class PeopleTable(FittedTable):
    """``opened`` with a person; ``arranged`` when the order is another."""

    opened = Signal(object)
    arranged = Signal()

    def __init__(self, model: People, parent: QWidget | None = None) -> None:
        self.people = model  # its columns are asked for while the table is made
        super().__init__(model, parent)
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self.chosen_row.connect(lambda row: self.opened.emit(self.people.rows[row]))

    def giving(self) -> Mapping[int, int]:
        columns = self.people.columns
        times = 2 if "country" in columns else 1  # a table of the whole page is scrolled sideways rather than crushed
        return {columns.index(name): times * least for name, least in _GIVING.items() if name in columns}

    def chosen_person(self) -> PersonRow | None:
        index = self.currentIndex()
        return self.people.rows[index.row()] if index.isValid() else None

    def _sort(self, section: int) -> None:
        if self.people.sort_by(self.people.columns[section]):
            self.arranged.emit()
