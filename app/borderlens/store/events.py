"""The events table: append, take in, read, verify. Nothing here updates or deletes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uuid6 import uuid7

from borderlens.domain.events import (
    FIRST_PREV,
    Draft,
    Event,
    EventKind,
    Fault,
    FaultKind,
    event_hash,
    seal,
    verify_chain,
)
from borderlens.store.database import Database, mistakes_named
from borderlens.store.event_rows import COLUMNS, COUNTING, INSERT, SqliteRows, from_row, to_row
from borderlens.store.lines import Row, hash_of, line_of
from borderlens.store.merging import SqliteMerging
from borderlens.store.protocol import Clock
from borderlens.store.reading import SqliteReading
from borderlens.store.taken import TakenIn, holes

_READ_TOGETHER = 2_000


class SqliteEvents:
    """``EventLog`` in SQLite. The tables for reading follow inside the transaction of each event."""

    def __init__(self, database: Database, device: str, clock: Clock, rows: SqliteRows, reading: SqliteReading) -> None:
        self._database = database
        self._device = device
        self._clock = clock
        self._rows = rows
        self._reading = reading
        self._merging = SqliteMerging(database, reading, device)

    def append(self, draft: Draft) -> Event:
        with self._database.transaction():
            last = self._database.db.execute(
                "SELECT seq, hash FROM events WHERE device = ? ORDER BY seq DESC LIMIT 1", (self._device,)
            ).fetchone()
            seq, prev = (last[0] + 1, last[1]) if last else (0, FIRST_PREV)
            event = seal(draft, id=str(uuid7()), device=self._device, seq=seq, prev=prev, moment=self._clock())
            self._database.db.execute(INSERT, to_row(event))
            self._reading.appended(event)
        return event

    def take_in(self, lines: Iterable[bytes]) -> TakenIn:
        return self._merging.take_in(lines)

    def read(
        self,
        *,
        device: str | None = None,
        kind: str | None = None,
        attempt: str | None = None,
        session: str | None = None,
    ) -> list[Event]:
        given = {"device": device, "kind": kind, "attempt": attempt, "session": session}
        given = {name: value for name, value in given.items() if value is not None}
        where = " AND ".join([*(f"{name} = :{name}" for name in given), COUNTING])
        return [from_row(row) for row in self._rows.rows(f"WHERE {where} ORDER BY device, seq", given)]

    def get(self, id: str) -> Event | None:
        rows = self._rows.rows("WHERE id = :id", {"id": id})
        return from_row(rows[0]) if rows else None

    def lines(self, first: int) -> Iterator[bytes]:
        for row in self._chain(self._device, first):
            yield line_of(row)

    def gaps(self, device: str, start: int | None = None) -> list[tuple[int, int]]:
        places = (
            "SELECT seq, kind FROM events WHERE device = :device AND seq >= :start"
            " UNION SELECT seq, '' FROM set_aside WHERE device = :device AND seq >= :start ORDER BY seq"
        )
        with mistakes_named(self._database.file):
            found = self._database.db.execute(places, {"device": device, "start": start or 0})
            return holes(found, start)

    def not_counting(self) -> list[str]:
        with mistakes_named(self._database.file):
            return [row[0] for row in self._database.db.execute("SELECT id FROM not_counting ORDER BY id")]

    def verify(self) -> list[Fault]:
        # text that is no UTF-8 any more must come back as bytes, not stop the reading
        connection = self._database.db.conn
        connection.text_factory = _text_or_bytes
        try:
            with mistakes_named(self._database.file):
                devices = [row[0] for row in connection.execute("SELECT DISTINCT device FROM events ORDER BY 1")]
            return [fault for device in devices for fault in self._faults(device)]
        finally:
            connection.text_factory = str

    def _faults(self, device: str) -> list[Fault]:
        faults: list[Fault] = []
        seq, prev = -1, FIRST_PREV
        found = self._database.db.execute("SELECT seq FROM set_aside WHERE device = ?", (device,))
        aside = {row[0] for row in found}
        for row in self._chain(device, 0):
            # the life of another laptop before a session is not missing here, nor is what was set aside
            joins = row[4] == EventKind.SESSION_JOINED and device != self._device
            if row[2] > seq + 1 and (joins or all(at in aside for at in range(seq + 1, row[2]))):
                seq, prev = row[2] - 1, row[3]
            try:
                sound = row[2] == seq + 1 and row[3] == prev and hash_of(line_of(row)) == row[15]
            except ValueError:
                sound = False
            wrong = [] if sound else _fault_of(row, seq, prev)
            faults += wrong
            if not any(fault.kind is FaultKind.UNREADABLE for fault in wrong):
                seq, prev = row[2], row[15]
        return sorted(faults, key=lambda fault: (fault.seq, fault.kind))

    def _chain(self, device: str, first: int) -> Iterator[Row]:
        sql = f"SELECT {COLUMNS} FROM events WHERE device = ? AND seq >= ? ORDER BY seq"
        with mistakes_named(self._database.file):
            cursor = self._database.db.execute(sql, (device, first))
            while rows := cursor.fetchmany(_READ_TOGETHER):
                yield from rows


def _fault_of(row: Row, seq: int, prev: bytes) -> list[Fault]:
    """What is wrong with a row after the event of that number and hash."""
    try:
        event = from_row(row)
        event_hash(event)
    except (ValueError, TypeError, AttributeError):
        return [Fault(str(row[1]), row[2], FaultKind.UNREADABLE, row[2])]
    return verify_chain([event], {event.device: (seq, prev)})


def _text_or_bytes(value: bytes) -> str | bytes:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value
