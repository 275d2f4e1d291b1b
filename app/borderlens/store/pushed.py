"""What was pushed where: the id of every statement that a Learning Record Store has answered for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from borderlens.domain.events import timestamp
from borderlens.store.database import Database, mistakes_named


class Status(StrEnum):
    """``conflict``: the store holds other content under the id; ``refused``: it takes the statement for wrong."""

    STORED = "stored"
    VOIDED = "voided"
    CONFLICT = "conflict"
    REFUSED = "refused"


class Pushed(Protocol):
    """One row a statement and store; ``lrs`` is the store's address."""

    def of(self, lrs: str, attempt: str) -> dict[str, Status]:
        """Status of the statements that were made from an attempt, by id."""

    def attempts(self, lrs: str) -> list[str]:
        """Attempts of which the store holds statements that stand."""

    def mark(self, lrs: str, rows: Iterable[tuple[str, str | None]], status: Status) -> None:
        """Keep the status of statements, given by id and attempt (None for one that only voids another)."""


class SqlitePushed:
    """``Pushed`` in SQLite."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def of(self, lrs: str, attempt: str) -> dict[str, Status]:
        with mistakes_named(self._database.file):
            rows = self._database.db.execute(
                "SELECT statement_id, status FROM pushed p JOIN record_stores s ON s.id = p.lrs"
                " WHERE s.url = ? AND p.attempt = ?",
                (lrs, attempt),
            ).fetchall()
        return {id: Status(status) for id, status in rows}

    def attempts(self, lrs: str) -> list[str]:
        with mistakes_named(self._database.file):
            rows = self._database.db.execute(
                "SELECT DISTINCT attempt FROM pushed p JOIN record_stores s ON s.id = p.lrs"
                " WHERE s.url = ? AND p.attempt IS NOT NULL AND p.status = ? ORDER BY attempt",
                (lrs, Status.STORED.value),
            ).fetchall()
        return [row[0] for row in rows]

    def mark(self, lrs: str, rows: Iterable[tuple[str, str | None]], status: Status) -> None:
        at = timestamp(self._clock())
        with self._database.transaction():
            db = self._database.db
            db.execute("INSERT INTO record_stores (url) VALUES (?) ON CONFLICT (url) DO NOTHING", (lrs,))
            number = db.execute("SELECT id FROM record_stores WHERE url = ?", (lrs,)).fetchone()[0]
            db.conn.executemany(
                "INSERT OR REPLACE INTO pushed (lrs, statement_id, at, status, attempt) VALUES (?, ?, ?, ?, ?)",
                [(number, id, at, status.value, attempt) for id, attempt in rows],
            )


class MemoryPushed:
    """``Pushed`` over a dictionary."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], tuple[Status, str | None]] = {}

    def of(self, lrs: str, attempt: str) -> dict[str, Status]:
        return {id: status for (url, id), (status, of) in self.rows.items() if url == lrs and of == attempt}

    def attempts(self, lrs: str) -> list[str]:
        found = self.rows.items()
        stand = {of for (url, _), (status, of) in found if url == lrs and status is Status.STORED and of is not None}
        return sorted(stand)

    def mark(self, lrs: str, rows: Iterable[tuple[str, str | None]], status: Status) -> None:
        self.rows.update({(lrs, id): (status, attempt) for id, attempt in rows})
