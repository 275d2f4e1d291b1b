"""Tables for reading: attempts, responses, scores, derived from the events in the transaction that adds them.

An event of an attempt makes that attempt's rows anew from all its events, by the same function that merging and a full
rebuild use, so the three cannot drift apart. An attempt has some dozens of events.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter
from typing import Any

from borderlens.domain.attempt_events import derive
from borderlens.domain.attempts import Attempt, AttemptSummary, Response, Tally
from borderlens.domain.events import Event
from borderlens.store.database import Database, mistakes_named
from borderlens.store.event_rows import SqliteRows
from borderlens.store.reading_rows import RESPONSE, SUMMARY, TALLY, Rows, read_response, read_summary

DERIVATION = 3  # goes up when the rules of ``domain.attempt_events`` change: a store then rebuilds when it is opened
_TOGETHER = 5_000  # responses that are inserted at once


def touch(database: Database) -> None:
    """Tell readers that something they show may have changed."""
    database.db.execute("UPDATE reading SET version = version + 1")


class SqliteReading:
    """``Reading`` in SQLite."""

    def __init__(self, database: Database, rows: SqliteRows) -> None:
        self._database = database
        self._events = rows

    def appended(self, event: Event) -> None:
        """Bring the tables up to an event; called inside the event's transaction."""
        if event.attempt is not None:
            self.derive_again([event.attempt])
        touch(self._database)

    def attempts(self, *, person: str | None = None, session: str | None = None) -> list[AttemptSummary]:
        given = {name: v for name, v in (("person", person), ("session", session)) if v is not None}
        where = " AND ".join(f"{name} = :{name}" for name in given) or "1"
        rows = self._rows(f"SELECT {', '.join(SUMMARY)} FROM attempts WHERE {where} ORDER BY opened_at, id", given)
        return [read_summary(row) for row in rows]

    def attempt(self, id: str) -> Attempt | None:
        return derive(self._events.readable(id))

    def responses(self, *, session: str | None = None) -> list[Response]:
        rows = self._of_session("responses", RESPONSE, "position", session)
        return [read_response(row) for row in rows]

    def scores(self, *, session: str | None = None) -> list[Tally]:
        return [Tally(**row) for row in self._of_session("scores", TALLY, "competency", session)]

    def version(self) -> int:
        return int(self._rows("SELECT version FROM reading", {})[0]["version"])

    def is_stale(self) -> bool:
        """True when the tables were derived by other rules than these."""
        return bool(self._rows("SELECT derivation FROM reading", {})[0]["derivation"] != DERIVATION)

    def rebuild(self) -> int:
        made = 0
        with self._database.bulk(), self._database.transaction():
            for table in ("responses", "scores", "attempts"):  # children first: an emptied table has nobody to look for
                self._database.db.execute(f"DELETE FROM {table}")
            for attempts in _portions(self._events.by_attempt()):
                made += self.insert(attempts)
            self._database.db.execute("UPDATE reading SET version = version + 1, derivation = ?", (DERIVATION,))
        return made

    def derive_again(self, ids: Iterable[str]) -> None:
        """Make the rows of attempts anew from their events."""
        for id in ids:
            self._database.db.execute("DELETE FROM attempts WHERE id = ?", (id,))
            self.insert([self._events.readable(id)])

    def insert(self, attempts: Iterable[list[Event]]) -> int:
        """Rows of attempts that have none yet, each from all its events; gives the number of those that were opened."""
        rows = Rows()
        for events in attempts:
            attempt = derive(events)
            if attempt is not None:
                rows.add(attempt)
        connection: sqlite3.Connection = self._database.db.conn
        for sql, values in rows.tables():
            connection.executemany(sql, values)
        return len(rows.attempts)

    def _of_session(
        self, table: str, columns: tuple[str, ...], order: str, session: str | None
    ) -> list[dict[str, Any]]:
        return self._rows(
            f"SELECT {', '.join(f't.{name}' for name in columns)} FROM {table} t JOIN attempts a ON a.id = t.attempt"
            f" WHERE :session IS NULL OR a.session = :session ORDER BY a.opened_at, a.id, t.{order}",
            {"session": session},
        )

    def _rows(self, sql: str, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        with mistakes_named(self._database.file):
            cursor = self._database.db.execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]


def _portions(events: Iterable[Event]) -> Iterator[list[list[Event]]]:
    """Events in the order of their attempts, attempt by attempt, some thousands at a time."""
    portion: list[list[Event]] = []
    held = 0
    for _, group in groupby(events, key=attrgetter("attempt")):
        portion.append(list(group))
        held += len(portion[-1])
        if held >= _TOGETHER:
            yield portion
            portion, held = [], 0
    yield portion
