"""Answer sheets on disk: what figures need of an attempt, one small row each, and quick reading of plain events.

A sheet goes when its attempt's row is made anew, so that what is missing here is just what has to be done.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import orjson

from borderlens.domain.attempts import Mode
from borderlens.domain.events import EVENT_FIELDS, SCHEMA, Event
from borderlens.store.database import Database, mistakes_named
from borderlens.store.event_rows import COUNTING
from borderlens.store.taken import holes

if TYPE_CHECKING:
    from borderlens.store.memory import MemoryStore

PHASES = (Mode.PRE, Mode.POST, Mode.FOLLOW_UP)
_BODY = EVENT_FIELDS.index("body")
_BROKEN = "sheets.broken"


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


class Columns(NamedTuple):
    """All sheets, field by field, as ``Sheet`` names them."""

    attempt: tuple[str, ...]
    layout: tuple[int, ...]
    session: tuple[str, ...]
    person: tuple[str, ...]
    mode: tuple[str, ...]
    photo_check: tuple[int, ...]
    paper: tuple[int, ...]
    closed: tuple[int, ...]
    opened_at: tuple[str, ...]
    unscored: tuple[int, ...]
    points: tuple[bytes, ...]
    outcomes: tuple[bytes, ...]
    choices: tuple[bytes, ...]
    sums: tuple[bytes, ...]


def columns_of(rows: Sequence[tuple[Any, ...]]) -> Columns:
    """Rows turned into columns: a tuple a field is ten times as quick as a record a row."""
    return Columns._make(zip(*rows, strict=True)) if rows else Columns._make(() for _ in Columns._fields)


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

    def columns(self) -> Columns:
        """Every sheet, field by field; each column in the same order."""

    def events(self, kinds: Sequence[str]) -> list[Event]:
        """Events of these kinds that count and that this program can read, by device and sequence.

        For many at once: bodies are not compared with what was written (``EventLog.verify`` does that).
        """

    def people(self) -> dict[str, tuple[str, str, str]]:
        """Code, country and agency of everybody in the table of people, by id."""

    def broken(self) -> frozenset[str]:
        """Laptops of whose chain events are missing, as far as they are held here."""


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

    def columns(self) -> Columns:
        return columns_of(self._rows(f"SELECT {', '.join(Sheet._fields)} FROM sheets"))

    def events(self, kinds: Sequence[str]) -> list[Event]:
        rows = self._rows(
            f"SELECT {', '.join(EVENT_FIELDS)} FROM events WHERE kind IN ({_places(kinds)}) AND schema <= ?"
            f" AND {COUNTING} ORDER BY device, seq",
            (*kinds, SCHEMA),
        )
        return [event for row in rows if (event := _event(row)) is not None]

    def people(self) -> dict[str, tuple[str, str, str]]:
        rows = self._rows("SELECT id, code, country, agency FROM people")
        return {id: (code, country, agency) for id, code, country, agency in rows}

    def broken(self) -> frozenset[str]:
        """Looked at again are only laptops with events that are new since the last time; rows are never taken away."""
        top = self._rows("SELECT coalesce(max(rowid), 0) FROM events")[0][0]
        kept = self._rows("SELECT value FROM local WHERE key = ?", (_BROKEN,))
        seen, known = orjson.loads(kept[0][0]) if kept else (0, [])
        if top == seen:
            return frozenset(known)
        touched = {device for (device,) in self._rows("SELECT DISTINCT device FROM events WHERE rowid > ?", (seen,))}
        found = sorted({*known} - touched | {device for device in touched if self._has_hole(device)})
        with self._database.transaction():
            self._database.db.execute(
                "INSERT INTO local (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (_BROKEN, orjson.dumps((top, found)).decode()),
            )
        return frozenset(found)

    def _has_hole(self, device: str) -> bool:
        """Few chains lack a number at all; only of those the kinds are read."""
        span = "SELECT max(seq) - min(seq) + 1 - count(*) FROM events WHERE device = ?"
        if not self._rows(span, (device,))[0][0]:
            return False
        return bool(holes(self._rows("SELECT seq, kind FROM events WHERE device = ? ORDER BY seq", (device,))))

    def _rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with mistakes_named(self._database.file):
            return self._database.db.execute(sql, tuple(parameters)).fetchall()


def _event(row: tuple[Any, ...]) -> Event | None:
    values = list(row)
    try:
        values[_BODY] = orjson.loads(values[_BODY])
    except orjson.JSONDecodeError:
        return None
    return Event(*values) if isinstance(values[_BODY], dict) else None


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
        return sorted((sheet.attempt, sheet.layout) for sheet in self._standing() if sheet.unscored)

    def layout(self, record: str) -> int:
        return self._layouts.setdefault(record, len(self._layouts) + 1)

    def layouts(self) -> dict[int, str]:
        return {number: record for record, number in self._layouts.items()}

    def put(self, sheets: Iterable[Sheet]) -> None:
        self._sheets.update({sheet.attempt: (sheet, self._events(sheet.attempt)) for sheet in sheets})

    def columns(self) -> Columns:
        return columns_of(self._standing())

    def events(self, kinds: Sequence[str]) -> list[Event]:
        fitting = (e for e in self._store.events.read() if e.kind in kinds and e.schema <= SCHEMA)
        return sorted(fitting, key=lambda e: (e.device, e.seq))

    def people(self) -> dict[str, tuple[str, str, str]]:
        return {person.id: (person.code, person.country.value, person.agency) for person in self._store.people.all()}

    def broken(self) -> frozenset[str]:
        chains: dict[str, list[tuple[int, str]]] = {}
        for event in self._store.events.read():
            chains.setdefault(event.device, []).append((event.seq, event.kind))
        return frozenset(device for device, places in chains.items() if holes(sorted(places)))

    def _standing(self) -> list[Sheet]:
        return [sheet for sheet, _ in self._sheets.values() if self._stands(sheet.attempt)]

    def _stands(self, attempt: str) -> bool:
        kept = self._sheets.get(attempt)
        return kept is not None and kept[1] == self._events(attempt)

    def _events(self, attempt: str) -> int:
        return len(self._store.events.read(attempt=attempt))
