"""The events table: append, read, verify. Nothing here updates or deletes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from uuid6 import uuid7

from borderlens.domain.events import (
    EVENT_FIELDS,
    FIRST_PREV,
    Draft,
    Event,
    Fault,
    FaultKind,
    canonical,
    event_hash,
    seal,
    verify_chain,
)
from borderlens.store.database import Database, mistakes_named
from borderlens.store.protocol import Clock

_COLUMNS = ", ".join(EVENT_FIELDS)
_PLACES = ", ".join("?" for _ in EVENT_FIELDS)


def to_row(event: Event) -> tuple[Any, ...]:
    """The event as a row of the table, the body as canonical JSON text."""
    values = [getattr(event, name) for name in EVENT_FIELDS]
    values[EVENT_FIELDS.index("body")] = canonical(event.body).decode()
    return tuple(values)


def from_row(row: tuple[Any, ...]) -> Event:
    """The event of a row. ``ValueError`` when the body is not the canonical JSON it was written as."""
    values = dict(zip(EVENT_FIELDS, row, strict=True))
    text = values["body"]
    values["body"] = json.loads(text)
    if not isinstance(values["body"], dict) or canonical(values["body"]) != text.encode():
        raise ValueError(f"the body of event {values['id']} is not as it was written")
    return Event(**values)


class SqliteEvents:
    """``EventLog`` in SQLite. ``appended`` is called inside the transaction of each event."""

    def __init__(self, database: Database, device: str, clock: Clock, appended: Callable[[Event], None]) -> None:
        self._database = database
        self._device = device
        self._clock = clock
        self._appended = appended

    def append(self, draft: Draft) -> Event:
        with self._database.transaction():
            last = self._database.db.execute(
                "SELECT seq, hash FROM events WHERE device = ? ORDER BY seq DESC LIMIT 1", (self._device,)
            ).fetchone()
            seq, prev = (last[0] + 1, last[1]) if last else (0, FIRST_PREV)
            event = seal(draft, id=str(uuid7()), device=self._device, seq=seq, prev=prev, moment=self._clock())
            self._database.db.execute(f"INSERT INTO events ({_COLUMNS}) VALUES ({_PLACES})", to_row(event))
            self._appended(event)
        return event

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
        where = " AND ".join(f"{name} = :{name}" for name in given) or "1"
        return [from_row(row) for row in self._rows(f"WHERE {where} ORDER BY device, seq", given)]

    def readable(self, attempt: str) -> list[Event]:
        """Events of an attempt, without rows that are no event any more; ``verify`` names those."""
        events = []
        for row in self._rows("WHERE attempt = :attempt ORDER BY device, seq", {"attempt": attempt}):
            try:
                events.append(from_row(row))
            except (ValueError, TypeError):
                continue
        return events

    def get(self, id: str) -> Event | None:
        rows = self._rows("WHERE id = :id", {"id": id})
        return from_row(rows[0]) if rows else None

    def verify(self) -> list[Fault]:
        events: list[Event] = []
        unreadable: list[Fault] = []
        # text that is no UTF-8 any more must come back as bytes, not stop the reading
        connection = self._database.db.conn
        connection.text_factory = _text_or_bytes
        try:
            rows = self._rows("", {})
        finally:
            connection.text_factory = str
        for row in rows:
            try:
                event = from_row(row)
                event_hash(event)
            except (ValueError, TypeError, AttributeError):
                device, seq = row[EVENT_FIELDS.index("device")], row[EVENT_FIELDS.index("seq")]
                unreadable.append(Fault(str(device), seq, FaultKind.UNREADABLE, seq))
            else:
                events.append(event)
        return sorted(unreadable + verify_chain(events), key=lambda fault: (fault.device, fault.seq, fault.kind))

    def _rows(self, tail: str, parameters: dict[str, Any]) -> list[tuple[Any, ...]]:
        with mistakes_named(self._database.file):
            return self._database.db.execute(f"SELECT {_COLUMNS} FROM events {tail}", parameters).fetchall()


def _text_or_bytes(value: bytes) -> str | bytes:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value
