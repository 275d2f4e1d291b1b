"""Tables for reading: attempts, responses, scores, derived from the events in the transaction that adds one.

An event of an attempt makes that attempt's rows anew from all its events, by the same function that a full rebuild
uses, so the two cannot drift apart. An attempt has some dozens of events.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, fields
from typing import Any

from borderlens.domain.attempt_events import derive
from borderlens.domain.attempts import (
    Attempt,
    AttemptSummary,
    Ended,
    Mode,
    Response,
    Tally,
    summary,
    tally,
)
from borderlens.domain.events import Event, canonical
from borderlens.store.database import Database, mistakes_named

DERIVATION = 2  # goes up when the rules of ``domain.attempt_events`` change: a store then rebuilds when it is opened
_SUMMARY = tuple(f.name for f in fields(AttemptSummary))
_RESPONSE = tuple(f.name for f in fields(Response))
_TALLY = tuple(f.name for f in fields(Tally))


def touch(database: Database) -> None:
    """Tell readers that something they show may have changed."""
    database.db.execute("UPDATE reading SET version = version + 1")


class SqliteReading:
    """``Reading`` in SQLite."""

    def __init__(self, database: Database, events_of: Callable[[str], list[Event]]) -> None:
        self._database = database
        self._events_of = events_of

    def appended(self, event: Event) -> None:
        """Bring the tables up to an event; called inside the event's transaction."""
        if event.attempt is not None:
            self._derive(event.attempt)
        touch(self._database)

    def attempts(self, *, person: str | None = None, session: str | None = None) -> list[AttemptSummary]:
        given = {name: v for name, v in (("person", person), ("session", session)) if v is not None}
        where = " AND ".join(f"{name} = :{name}" for name in given) or "1"
        rows = self._rows(f"SELECT {', '.join(_SUMMARY)} FROM attempts WHERE {where} ORDER BY opened_at, id", given)
        return [_read_summary(row) for row in rows]

    def attempt(self, id: str) -> Attempt | None:
        return derive(self._events_of(id))

    def responses(self, *, session: str | None = None) -> list[Response]:
        rows = self._of_session("responses", _RESPONSE, "position", session)
        return [_read_response(row) for row in rows]

    def scores(self, *, session: str | None = None) -> list[Tally]:
        return [Tally(**row) for row in self._of_session("scores", _TALLY, "competency", session)]

    def version(self) -> int:
        return int(self._rows("SELECT version FROM reading", {})[0]["version"])

    def is_stale(self) -> bool:
        """True when the tables were derived by other rules than these."""
        return bool(self._rows("SELECT derivation FROM reading", {})[0]["derivation"] != DERIVATION)

    def rebuild(self) -> int:
        with self._database.transaction():
            self._database.db.execute("DELETE FROM attempts")
            found = self._rows("SELECT DISTINCT attempt FROM events WHERE attempt IS NOT NULL", {})
            made = sum(self._derive(row["attempt"]) for row in found)
            self._database.db.execute("UPDATE reading SET version = version + 1, derivation = ?", (DERIVATION,))
        return made

    def _derive(self, id: str) -> bool:
        """Make one attempt's rows anew; False when its opening is not held here."""
        self._database.db.execute("DELETE FROM attempts WHERE id = ?", (id,))
        attempt = derive(self._events_of(id))
        if attempt is None:
            return False
        self._insert("attempts", _SUMMARY, [asdict(summary(attempt))])
        responses = [{**asdict(r), "response": canonical(r.response).decode()} for r in attempt.responses]
        self._insert("responses", _RESPONSE, responses)
        self._insert("scores", _TALLY, [asdict(t) for t in tally(attempt)])
        return True

    def _insert(self, table: str, columns: tuple[str, ...], rows: Iterable[dict[str, Any]]) -> None:
        places = ", ".join(f":{name}" for name in columns)
        self._database.db.conn.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})", rows)

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


def _read_summary(row: dict[str, Any]) -> AttemptSummary:
    ended = Ended(row["ended"]) if row["ended"] else None
    return AttemptSummary(**{**row, "mode": Mode(row["mode"]), "photo_check": bool(row["photo_check"]), "ended": ended})


def _read_response(row: dict[str, Any]) -> Response:
    flags = {name: bool(row[name]) for name in ("critical", "complete")}
    return Response(**{**row, **flags, "response": json.loads(row["response"])})
