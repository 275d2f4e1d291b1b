"""Sittings taken on this laptop as a table: every count with its denominator."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from borderlens.domain.attempts import AttemptSummary, Tally
from borderlens.store.protocol import Store
from borderlens.ui.say import say

COLUMNS = ("person", "mode", "pack", "opened", "answered", "right", "found", "accused", "referred", "state")


@dataclass(frozen=True, slots=True)
class Sitting:
    """One attempt with its counts over all competencies. ``person`` is None for someone who was erased."""

    attempt: AttemptSummary
    person: str | None
    asked: int
    answered: int
    right: int
    protected: int
    found: int
    look_alikes: int
    accused: int
    undecidable: int
    referred: int


def read_sittings(store: Store) -> list[Sitting]:
    """All sittings, the latest first. For the database thread."""
    tallies: dict[str, list[Tally]] = {}
    for tally in store.reading.scores():
        tallies.setdefault(tally.attempt, []).append(tally)
    names = {person.id: person.name for person in store.people.all()}
    return [_sitting(row, names.get(row.person), tallies.get(row.id, [])) for row in reversed(store.reading.attempts())]


def _sitting(row: AttemptSummary, person: str | None, tallies: Sequence[Tally]) -> Sitting:
    def count(name: str) -> int:
        return sum(getattr(tally, name) for tally in tallies)

    names = (
        *("asked", "answered", "right", "protected", "found"),
        *("look_alikes", "accused", "undecidable", "referred"),
    )
    return Sitting(row, person, **{name: count(name) for name in names})


class Sittings(QAbstractTableModel):
    """Read-only; words in the chosen language."""

    def __init__(self, rows: Sequence[Sitting] = ()) -> None:
        super().__init__()
        self._rows = list(rows)
        self._titles: Mapping[str, str] = {}

    def show(self, rows: Sequence[Sitting]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def retranslate(self, titles: Mapping[str, str]) -> None:
        """``titles`` of the packs by their id; one that is not on this laptop any more is shown by its id."""
        self.beginResetModel()
        self._titles = titles
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, as Qt declares it
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(f"sessions.head.{COLUMNS[section]}")
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            row, column = self._rows[index.row()], COLUMNS[index.column()]
            return self._titles.get(row.attempt.pack, row.attempt.pack) if column == "pack" else _cell(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[index.column()] in ("answered", "right"):
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def _cell(row: Sitting, column: str) -> str:
    attempt = row.attempt
    if column == "person":
        return row.person or say("sessions.person_erased")
    if column == "mode":
        return say(f"sessions.mode.{attempt.mode.value}")
    if column == "opened":
        return _local(attempt.opened_at)
    if column == "state":
        return say(f"sessions.state.{attempt.ended.value if attempt.ended else 'open'}")
    part, whole = {
        "answered": (row.answered, row.asked),
        "right": (row.right, row.answered),
        "found": (row.found, row.protected),
        "accused": (row.accused, row.look_alikes),
        "referred": (row.referred, row.undecidable),
    }[column]
    return say("sessions.of", part=part, whole=whole) if whole else "–"


def _local(moment: str) -> str:
    """Day and minute where the laptop stands, from an ISO 8601 moment."""
    return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")
