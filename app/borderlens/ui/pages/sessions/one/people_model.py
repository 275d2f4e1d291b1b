"""People of a session as a table: 400 rows are data, not widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.rows import Member
from borderlens.ui.say import say

COLUMNS = ("code", "name", "note", "country", "agency", "province", "language", "forms", "sat")
SHOWN = 60  # of a name; whole in its tooltip
_Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractTableModel):
    """``words(member, column)`` gives agency, province and forms in words; the rest is known here."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Member] = []
        self.columns = COLUMNS
        self._words: Callable[[Member, str], str] = lambda member, column: ""

    def show_people(self, rows: Sequence[Member], words: Callable[[Member, str], str], *, named: bool) -> None:
        self.beginResetModel()
        self.rows, self._words = list(rows), words
        self.columns = COLUMNS if named else tuple(column for column in COLUMNS if column != "name")
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(f"sessions.people.head.{self.columns[section]}")
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        member, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(member, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in ("name", "agency"):
            return member.name if column == "name" else self._words(member, column)
        return None

    def cell(self, member: Member, column: str) -> str:
        if column == "code":
            return member.code
        if column == "name":
            return shortened(member.name) if member.person else say("sessions.person_erased")
        if column == "country":
            return names.country(member.enrolled.country)
        if column == "language":
            return names.language(member.enrolled.language)
        if column == "sat":
            done = [names.phase(phase) for phase in names.phases() if phase in member.sat]
            return ", ".join(done) or "–"
        return self._words(member, column)


def shortened(name: str) -> str:
    """The beginning of a long name; it is kept whole."""
    return name if len(name) <= SHOWN else f"{name[: SHOWN - 1]}…"


def matches(member: Member, typed: str) -> bool:
    """Whether what was typed stands in code or name, whatever its capitals."""
    wanted = typed.casefold().split()
    held = f"{member.code} {member.name}".casefold()
    return all(word in held for word in wanted)
