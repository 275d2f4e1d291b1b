"""People and what they came to, as rows; sorted and searched here, so that 400 of them answer at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from borderlens.domain.competence import Criteria, Verdict
from borderlens.domain.items import Competency
from borderlens.services.figures.records import Dashboard, PersonRow
from borderlens.ui.pages.dashboard import names
from borderlens.ui.say import say

CELL = Qt.ItemDataRole.UserRole
"""Role of what the delegate paints: ``Bar``, ``Verdict`` or None for plain words."""
IDENTIFICATION = ("found", "accused", "referred")
_RANKING = {"found", "accused", "referred", "points", "competent", *(c.value for c in Competency), "why"}
"""Columns that put people into an order of merit: none of them sorts while names are hidden."""


@dataclass(frozen=True, slots=True)
class Bar:
    """``part`` of ``whole``; ``met`` None where no criterion can be asked. ``alone``: the head has the denominator."""

    part: float
    whole: int
    met: bool | None
    alone: bool

    @property
    def words(self) -> str:
        part = f"{self.part:g}"
        return part if self.alone else f"{part}/{self.whole}"


class People(QAbstractTableModel):
    """``show`` a board; ``sort_by`` a column's key, ``search`` for a part of code, name or agency."""

    def __init__(self, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole  # all columns, for the page of its own
        self._all: Sequence[PersonRow] = ()
        self.rows: list[PersonRow] = []
        self.columns: tuple[str, ...] = ()
        self.hidden = True
        self.order, self.down = "code", False
        self.searched = ""
        self._criteria: Criteria | None = None
        self._competency = Competency.IDENTIFICATION
        self._names: Mapping[str, str] = {}
        self._agencies: Mapping[str, str] = {}
        self._sessions: Mapping[str, str] = {}
        self._alike: dict[str, int | None] = {}

    def show(
        self,
        board: Dashboard,
        people: Sequence[PersonRow],
        *,
        hidden: bool,
        names: Mapping[str, str],
        agencies: Mapping[str, str],
        sessions: Mapping[str, str],
    ) -> None:
        """Put ``people`` of ``board``; while ``hidden`` no name is given out and nobody is ranked."""
        self.beginResetModel()
        self._all, self.hidden = people, hidden
        self._names, self._agencies, self._sessions = names, agencies, sessions
        self._criteria, self._competency = board.indicator.criteria, board.filter.competency
        self.columns = self._chosen_columns(board)
        self._alike = {key: _alike(people, key) for key in _WHOLES}
        if (hidden and self.order in _RANKING | {"name"}) or self.order not in self.columns:
            self.order, self.down = "code", False
        self._arrange()
        self.endResetModel()

    def sort_by(self, column: str) -> bool:
        """Sort by a column, the other way round the second time. False where it would rank people on a projector."""
        if column not in self.columns or (self.hidden and column in _RANKING):
            return False
        self.beginResetModel()
        self.down = not self.down if column == self.order else False
        self.order = column
        self._arrange()
        self.endResetModel()
        return True

    def search(self, words: str) -> None:
        self.beginResetModel()
        self.searched = words
        self._arrange()
        self.endResetModel()

    @property
    def sortable(self) -> list[str]:
        return [column for column in self.columns if not (self.hidden and column in _RANKING)]

    @property
    def total(self) -> int:
        return len(self._all)

    def head(self, column: str) -> str:
        """Name of a column without its denominator."""
        if column in {one.value for one in Competency}:
            return names.competency_name(Competency(column))
        return say(f"dashboard.people.{column}")

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        column = self.columns[section]
        alike = self._alike.get(column)
        head = say("dashboard.people.out_of", head=self.head(column), of=alike) if alike else self.head(column)
        return f"{head} {'↓' if self.down else '↑'}" if column == self.order and self._whole else head

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == CELL:
            return self.cell(row, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.head(column)}: {self.words(row, column)}"
        return None

    def cell(self, row: PersonRow, column: str) -> Bar | Verdict | None:
        """What is painted; None for words."""
        if column in _WHOLES:
            part, whole = _PARTS[column](row), _WHOLES[column](row)
            return Bar(part, whole, self._met(column, part, whole), self._alike.get(column) is not None)
        if column == "competent":
            return row.verdict
        if column in {one.value for one in Competency}:
            return row.verdicts.get(column)
        return None

    def words(self, row: PersonRow, column: str) -> str:
        """A cell in words, for copying and for screen readers."""
        cell = self.cell(row, column)
        if isinstance(cell, Bar):
            return say("dashboard.of", part=f"{cell.part:g}", whole=cell.whole) if cell.whole else names.NONE
        if isinstance(cell, Verdict):
            return names.verdict_words(cell.competent)
        return self._plain(row, column)

    def _plain(self, row: PersonRow, column: str) -> str:
        if column == "code":
            return row.code
        if column == "name":
            return self._names.get(row.person, row.code)
        if column == "agency":
            return self._agencies.get(row.agency, row.agency) or names.NONE
        if column == "country":
            return names.country_name(row.country)
        if column == "session":
            return self._sessions.get(row.session, row.session)
        if column == "why":
            return why_words(row)
        return names.NONE

    def _met(self, column: str, part: float, whole: int) -> bool | None:
        criteria = self._criteria
        if criteria is None or not whole:
            return None
        if column == "points":
            return part * 100 >= criteria.right * whole - 1e-9
        ask = {"found": criteria.enough_found, "accused": criteria.few_accused, "referred": criteria.enough_referred}
        return ask[column](int(part), whole)

    def _chosen_columns(self, board: Dashboard) -> tuple[str, ...]:
        who = ("code",) if self.hidden else ("code", "name")
        counts = IDENTIFICATION if names.is_identification(board) else ("points",)
        if not self._whole:
            return (*who, *(() if not self.hidden else ("agency",)), *counts, "competent")
        where = ("country", "agency") if board.filter.session else ("country", "agency", "session")
        others = tuple(one.value for one in Competency if one is not board.filter.competency)
        return (*who, *where, *counts, "competent", *others, "why")

    def _arrange(self) -> None:
        wanted = self.searched.casefold().strip()
        self.rows = [row for row in self._all if not wanted or wanted in self._sought(row)]
        key: Callable[[PersonRow], object] = _SORTS.get(self.order) or (lambda row: self._plain(row, self.order))
        if self.order in {one.value for one in Competency}:
            key = lambda row: _verdict_order(row.verdicts.get(self.order))  # noqa: E731, one of several keys
        self.rows.sort(key=lambda row: row.code)
        self.rows.sort(key=key, reverse=self.down)  # type: ignore[arg-type]

    def _sought(self, row: PersonRow) -> str:
        name = "" if self.hidden else self._names.get(row.person, "")
        return f"{row.code} {name} {self._agencies.get(row.agency, row.agency)}".casefold()


def why_words(row: PersonRow) -> str:
    """Why somebody is not yet competent, and what else is to be known of the sitting."""
    parts = [say(f"competence.shortfall.{one.value}") for one in row.verdict.shortfalls]
    if row.sealed:
        parts.append(say("dashboard.person.sealed", count=row.sealed))
    if row.twice:
        parts.append(say("dashboard.person.twice"))
    if row.paper:
        parts.append(say("dashboard.person.paper"))
    return " · ".join(parts)


_PARTS: Mapping[str, Callable[[PersonRow], float]] = {
    "found": lambda row: row.found, "accused": lambda row: row.accused, "referred": lambda row: row.referred,
    "points": lambda row: row.points,
}  # fmt: skip
_WHOLES: Mapping[str, Callable[[PersonRow], int]] = {
    "found": lambda row: row.protected, "accused": lambda row: row.look_alikes,
    "referred": lambda row: row.undecidable, "points": lambda row: row.asked,
}  # fmt: skip


def _share_of(column: str) -> Callable[[PersonRow], float]:
    return lambda row: _PARTS[column](row) / _WHOLES[column](row) if _WHOLES[column](row) else -1.0


def _verdict_order(verdict: Verdict | None) -> int:
    return {False: 0, None: 1, True: 2}[verdict.competent if verdict else None]


_SORTS: Mapping[str, Callable[[PersonRow], object]] = {
    **{column: _share_of(column) for column in _WHOLES},
    "competent": lambda row: _verdict_order(row.verdict),
}


def _alike(people: Sequence[PersonRow], column: str) -> int | None:
    """The denominator that all rows share; None where they differ."""
    found = {_WHOLES[column](row) for row in people}
    return found.pop() if len(found) == 1 and 0 not in found else None
