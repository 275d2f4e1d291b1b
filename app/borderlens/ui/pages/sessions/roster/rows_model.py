"""Rows of a list that is looked through: those that are taken, those to look at, those that are left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from borderlens.domain.people import Person
from borderlens.exchange.roster import Accepted, Preview, Rejected
from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.one.people_model import shortened
from borderlens.ui.say import say

_Index = QModelIndex | QPersistentModelIndex
SORTS = ("accepted", "warned", "rejected")
_PERSON = ("code", "name", "country", "agency", "province", "language")


def rows_of(preview: Preview, sort: str) -> Sequence[Accepted | Rejected]:
    """The rows of one sort, in the order of the file."""
    if sort == "rejected":
        return preview.rejected
    return [row for row in preview.accepted if row.notices or sort == "accepted"]


class RowsModel(QAbstractTableModel):
    """``words(person, column)`` gives agency and province in words."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Accepted | Rejected] = []
        self.columns: tuple[str, ...] = ()
        self._words: Callable[[Person, str], str] = lambda person, column: ""

    def show_rows(
        self, rows: Sequence[Accepted | Rejected], sort: str, words: Callable[[Person, str], str], *, named: bool
    ) -> None:
        self.beginResetModel()
        self.rows, self._words = list(rows), words
        person = tuple(column for column in _PERSON if named or column != "name")
        if sort == "rejected":
            self.columns = ("line", "why")
        elif sort == "warned":
            self.columns = ("line", *person[:3], "why")
        else:
            self.columns = ("line", *person)
        self.endResetModel()

    @property
    def wide(self) -> int:
        """The column that takes the room left over."""
        return self.columns.index("why") if "why" in self.columns else len(self.columns) - 1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        column = self.columns[section]
        own = column in ("line", "why")
        return say(f"sessions.roster.head.{column}" if own else f"sessions.people.head.{column}")

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if column == "line":
            return str(row.line)
        if isinstance(row, Rejected):
            return say(f"joint.roster.reason.{row.reason.value}", value=row.value, other=row.other)
        if column == "why":
            return " · ".join(
                say(f"joint.roster.notice.{noticed.notice.value}", value=noticed.value) for noticed in row.notices
            )
        if column == "name" and role == Qt.ItemDataRole.ToolTipRole:
            return row.person.name
        return self._person(row.person, column)

    def _person(self, person: Person, column: str) -> str:
        if column == "code":
            return person.code or say("sessions.roster.code_made")
        if column == "name":
            return shortened(person.name)
        if column == "country":
            return names.country(person.country.value)
        if column == "language":
            return names.language(person.language)
        return self._words(person, column)
