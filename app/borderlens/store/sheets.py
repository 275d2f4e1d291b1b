"""Answer sheets on disk: what figures need of an attempt, one small row each, and short reading of plain events.

A sheet goes when its attempt's row is made anew, so that what is missing here is just what has to be done.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from borderlens.domain.attempts import Mode
from borderlens.domain.events import SCHEMA, canonical
from borderlens.store.database import Database, mistakes_named

if TYPE_CHECKING:
    from borderlens.store.memory import MemoryStore

PHASES = (Mode.PRE, Mode.POST, Mode.FOLLOW_UP)


class Sheet(NamedTuple):
    """One sitting of a phase of a session.

    Attributes:
        layout: what was asked, ``Sheets.layouts``.
        mode: the phase. closed: the sitting has come to an end. unscored: answers whose items are sealed.
        points, outcomes, choices: one byte an item in the layout's order; sums: doubles. ``services.figures.sheets``
            writes and reads them.
    """

    attempt: str
    layout: int
    session: str
    person: str
    mode: str
    photo_check: int
    paper: int
    closed: int
    opened_at: str
    unscored: int
    points: bytes
    outcomes: bytes
    choices: bytes
    sums: bytes


class Fact(NamedTuple):
    """An event as it is read by the thousand: its body is JSON text as it was written, unchecked."""

    id: str
    kind: str
    device: str
    seq: int
    ts: str
    session: str | None
    person: str | None
    body: str


class Sheets(Protocol):
    """Rows for figures, derived from attempts; they can be thrown away and made again."""

    def due(self) -> list[str]:
        """Ids of the attempts of a phase of a session that have no sheet."""

    def sealed(self) -> list[tuple[str, int]]:
        """Attempt and layout of every sheet with unscored answers."""

    def layout(self, record: str) -> int:
        """The number of a layout; a new one is kept."""

    def layouts(self) -> dict[int, str]:
        """Every layout by its number."""

    def put(self, sheets: Iterable[Sheet]) -> None:
        """Keep sheets; one of the same attempt is replaced."""

    def all(self) -> list[Sheet]:
        """Every sheet, the earliest opening first; by id where two are of the same moment."""

    def facts(self, kinds: Sequence[str]) -> list[Fact]:
        """Events of these kinds that this program can read, by device and sequence."""

    def spans(self) -> list[tuple[str, str, int, int, int]]:
        """Session, device, first and last sequence of its events there, and how many the device has between."""


class SqliteSheets:
    """``Sheets`` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def due(self) -> list[str]:
        return [
            row[0]
            for row in self._rows(
                "SELECT a.id FROM attempts a LEFT JOIN sheets s ON s.attempt = a.id"
                f" WHERE s.attempt IS NULL AND a.session IS NOT NULL AND a.mode IN ({_places(PHASES)})"
                " ORDER BY a.opened_at, a.id",
                tuple(mode.value for mode in PHASES),
            )
        ]

    def sealed(self) -> list[tuple[str, int]]:
        return self._rows("SELECT attempt, layout FROM sheets WHERE unscored > 0 ORDER BY attempt")

    def layout(self, record: str) -> int:
        digest = hashlib.sha256(record.encode()).digest()
        with self._database.transaction():
            self._database.db.execute(
                "INSERT INTO layouts (hash, record) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING", (digest, record)
            )
            return int(self._rows("SELECT id FROM layouts WHERE hash = ?", (digest,))[0][0])

    def layouts(self) -> dict[int, str]:
        return dict(self._rows("SELECT id, record FROM layouts"))

    def put(self, sheets: Iterable[Sheet]) -> None:
        with self._database.transaction():
            self._database.db.conn.executemany(
                f"INSERT OR REPLACE INTO sheets ({', '.join(Sheet._fields)}) VALUES ({_places(Sheet._fields)})", sheets
            )

    def all(self) -> list[Sheet]:
        rows = self._rows(f"SELECT {', '.join(Sheet._fields)} FROM sheets")
        return sorted(map(Sheet._make, rows), key=lambda sheet: (sheet.opened_at, sheet.attempt))

    def facts(self, kinds: Sequence[str]) -> list[Fact]:
        rows = self._rows(
            f"SELECT {', '.join(Fact._fields)} FROM events WHERE kind IN ({_places(kinds)}) AND schema <= ?"
            " ORDER BY device, seq",
            (*kinds, SCHEMA),
        )
        return list(map(Fact._make, rows))

    def spans(self) -> list[tuple[str, str, int, int, int]]:
        return self._rows(
            "SELECT s.session, s.device, s.first, s.last, (SELECT count(*) FROM events e WHERE e.device = s.device"
            " AND e.seq BETWEEN s.first AND s.last) FROM (SELECT session, device, min(seq) first, max(seq) last"
            " FROM events WHERE session IS NOT NULL GROUP BY session, device) s ORDER BY s.session, s.device"
        )

    def _rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with mistakes_named(self._database.file):
            return self._database.db.execute(sql, tuple(parameters)).fetchall()


def _places(values: Sequence[object]) -> str:
    return ", ".join("?" for _ in values)


class MemorySheets:
    """``Sheets`` over dictionaries. A sheet is due again when its attempt has other events than when it was made."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._layouts: dict[str, int] = {}
        self._sheets: dict[str, tuple[Sheet, int]] = {}

    def due(self) -> list[str]:
        return [
            row.id
            for row in self._store.reading.attempts()
            if row.session is not None and row.mode in PHASES and not self._stands(row.id)
        ]

    def sealed(self) -> list[tuple[str, int]]:
        return sorted((sheet.attempt, sheet.layout) for sheet in self.all() if sheet.unscored)

    def layout(self, record: str) -> int:
        return self._layouts.setdefault(record, len(self._layouts) + 1)

    def layouts(self) -> dict[int, str]:
        return {number: record for record, number in self._layouts.items()}

    def put(self, sheets: Iterable[Sheet]) -> None:
        self._sheets.update({sheet.attempt: (sheet, self._events(sheet.attempt)) for sheet in sheets})

    def all(self) -> list[Sheet]:
        standing = [sheet for sheet, _ in self._sheets.values() if self._stands(sheet.attempt)]
        return sorted(standing, key=lambda sheet: (sheet.opened_at, sheet.attempt))

    def facts(self, kinds: Sequence[str]) -> list[Fact]:
        return [
            Fact(e.id, e.kind, e.device, e.seq, e.ts, e.session, e.person, canonical(e.body).decode())
            for e in sorted(self._store.events.read(), key=lambda e: (e.device, e.seq))
            if e.kind in kinds and e.schema <= SCHEMA
        ]

    def spans(self) -> list[tuple[str, str, int, int, int]]:
        events = self._store.events.read()
        found: dict[tuple[str, str], list[int]] = {}
        for event in events:
            if event.session is not None:
                found.setdefault((event.session, event.device), []).append(event.seq)
        return [
            (session, device, min(at), max(at), sum(e.device == device and min(at) <= e.seq <= max(at) for e in events))
            for (session, device), at in sorted(found.items())
        ]

    def _stands(self, attempt: str) -> bool:
        kept = self._sheets.get(attempt)
        return kept is not None and kept[1] == self._events(attempt)

    def _events(self, attempt: str) -> int:
        return len(self._store.events.read(attempt=attempt))
