"""Agencies, countries or sessions as rows, each share with its denominator and its interval."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from borderlens.services.figures.records import GroupRow
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.people_model import CELL
from borderlens.ui.say import say

COLUMNS = ("name", "enrolled", "sat", "competent", "interval")


class Groups(QAbstractTableModel):
    """``show`` rows of one sort; ``name`` gives a key its words."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[GroupRow] = ()
        self._name: Callable[[str], str] = str
        self._sort = "agencies"

    def show(self, sort: str, rows: Sequence[GroupRow], name: Callable[[str], str]) -> None:
        self.beginResetModel()
        self._sort, self.rows, self._name = sort, rows, name
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        column = COLUMNS[section]
        return say(f"dashboard.groups.one.{self._sort}" if column == "name" else f"dashboard.groups.{column}")

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], COLUMNS[index.column()]
        if role == CELL and column == "interval":
            return row.share if row.share is not None and row.share.of else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, column)
        return None

    def _words(self, row: GroupRow, column: str) -> str:
        if column == "name":
            return self._name(row.key)
        if column in ("enrolled", "sat"):
            count = getattr(row, column)
            return names.NONE if count is None else str(count)
        if row.share is None:
            return say("dashboard.groups.hidden") if column == "competent" else ""
        if not row.share.of:
            return names.NONE if column == "competent" else ""
        if column == "competent":
            return say("dashboard.of", part=row.share.count, whole=row.share.of)
        if row.share.low is None or row.share.high is None:
            return say("dashboard.groups.few")
        return names.percents(row.share.low, row.share.high)
