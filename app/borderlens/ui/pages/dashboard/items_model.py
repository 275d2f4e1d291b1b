"""Items of the forms as rows: how many were right, and how an item goes with the rest of its form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from borderlens.domain.items import Competency
from borderlens.services.figures.records import ItemRow
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.people_model import CELL, Bar
from borderlens.ui.pages.dashboard.shelf import Shelf
from borderlens.ui.say import say
from borderlens.ui.theme import theme

COLUMNS = ("place", "question", "competency", "right", "rest", "flag")
_SORTS: Mapping[str, Callable[[ItemRow], Any]] = {
    "place": lambda row: (row.form, row.place),
    "right": lambda row: row.right / row.asked if row.asked else 0.0,
    "rest": lambda row: row.rest if row.rest is not None else 2.0,
    "flag": lambda row: (row.flag is None, row.form, row.place),
}


def number(row: ItemRow, letters: Mapping[str, str]) -> str:
    """Where an item stands: letter of its form and place in it, e.g. A-07."""
    return say("dashboard.items.number", form=letters.get(row.form, row.form), place=f"{row.place + 1:02}")


def flag_words(row: ItemRow) -> str:
    """Why an item is to be looked at; empty where nothing is."""
    if row.flag is None:
        return ""
    words = say(f"dashboard.flag.{row.flag.value}", asked=row.asked, right=row.right)
    return say("dashboard.flag.few", words=words) if row.few else words


def letters_of(rows: Sequence[ItemRow]) -> dict[str, str]:
    """A letter for every form, in the order of their first appearance; a name that is a letter already stays."""
    forms = list(dict.fromkeys(row.form for row in rows))
    if all(len(form) <= 2 for form in forms):
        return {form: form for form in forms}
    return {form: chr(ord("A") + at) if at < 26 else str(at + 1) for at, form in enumerate(forms)}


class Items(QAbstractTableModel):
    """Read-only; in the order of the forms until sorted."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self.rows: list[ItemRow] = []
        self.letters: Mapping[str, str] = {}
        self.columns = COLUMNS
        self.order, self.down = "place", False

    def show(self, rows: Sequence[ItemRow]) -> None:
        self.beginResetModel()
        self.rows, self.letters = list(rows), letters_of(rows)
        alike = len({row.competency for row in rows}) < 2
        self.columns = tuple(column for column in COLUMNS if column != "competency" or not alike)
        self._arrange()
        self.endResetModel()

    def sort_by(self, column: str) -> bool:
        if column not in _SORTS:
            return False
        self.beginResetModel()
        self.down = not self.down if column == self.order else False
        self.order = column
        self._arrange()
        self.endResetModel()
        return True

    def _arrange(self) -> None:
        self.rows.sort(key=_SORTS["place"])
        self.rows.sort(key=_SORTS[self.order], reverse=self.down)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        column = self.columns[section]
        arrow = f" {'↓' if self.down else '↑'}" if column == self.order else ""
        return say(f"dashboard.items.{column}") + arrow

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, column)
        if role == CELL and column == "right" and row.asked:
            return Bar(row.right, row.asked, None, False)
        if role == Qt.ItemDataRole.ForegroundRole and row.few:
            return theme().colour("hint")
        return None

    def _words(self, row: ItemRow, column: str) -> str:
        if column == "place":
            return number(row, self.letters)
        if column == "question":
            return self._shelf.question(row.name)
        if column == "competency":
            return names.competency_name(Competency(row.competency))
        if column == "right":
            return say("dashboard.of", part=row.right, whole=row.asked)
        if column == "flag":
            return flag_words(row)
        if row.rest is None or row.rest_low is None or row.rest_high is None:
            return names.NONE
        return say("dashboard.items.correlation", value=f"{row.rest:.2f}", low=f"{row.rest_low:.2f}",
                   high=f"{row.rest_high:.2f}")  # fmt: skip
