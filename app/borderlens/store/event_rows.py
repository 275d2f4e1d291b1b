"""Rows of the events table, read as events: those that count, and those that can still be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from borderlens.domain.events import EVENT_FIELDS, Event, canonical
from borderlens.store.database import Database, mistakes_named
from borderlens.store.lines import Row, event_of, read_body

COLUMNS = ", ".join(EVENT_FIELDS)
INSERT = f"INSERT INTO events ({COLUMNS}) VALUES ({', '.join('?' for _ in EVENT_FIELDS)})"
BODY = EVENT_FIELDS.index("body")
COUNTING = "NOT EXISTS (SELECT 1 FROM not_counting n WHERE n.id = events.id)"


def to_row(event: Event) -> Row:
    """The event as a row of the table, the body as canonical JSON text."""
    values = [getattr(event, name) for name in EVENT_FIELDS]
    values[BODY] = canonical(event.body).decode()
    return tuple(values)


def from_row(row: Row) -> Event:
    """The event of a row. ``ValueError`` when the body is not the canonical JSON it was written as."""
    return event_of(row, read_body(row[BODY]))


class SqliteRows:
    """The events table of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def readable(self, attempt: str) -> list[Event]:
        """Events of an attempt that count, without rows that are no event any more; ``verify`` names those."""
        rows = self.rows(f"WHERE attempt = :attempt AND {COUNTING} ORDER BY device, seq", {"attempt": attempt})
        return list(_events(rows))

    def by_attempt(self) -> Iterator[Event]:
        """As ``readable``, of all attempts one after the other."""
        # no order within an attempt: sorting all rows would cost more than deriving them
        sql = f"SELECT {COLUMNS} FROM events INDEXED BY events_attempt WHERE attempt IS NOT NULL AND {COUNTING}"
        with mistakes_named(self._database.file):
            cursor = self._database.db.execute(f"{sql} ORDER BY attempt")
            while rows := cursor.fetchmany(2_000):
                yield from _events(rows)

    def rows(self, tail: str, parameters: dict[str, Any]) -> list[Row]:
        with mistakes_named(self._database.file):
            return self._database.db.execute(f"SELECT {COLUMNS} FROM events {tail}", parameters).fetchall()


def _events(rows: list[Row]) -> Iterator[Event]:
    for row in rows:
        try:
            yield from_row(row)
        except (ValueError, TypeError):
            continue
