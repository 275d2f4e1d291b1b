"""The store on disk: one SQLite file with the chain, the people and the tables for reading."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from uuid import uuid4

from borderlens import __version__
from borderlens.domain.events import Draft, EventKind
from borderlens.store.bundles import SqliteBundles
from borderlens.store.database import BUSY_SECONDS, Database, mistakes_named
from borderlens.store.event_rows import SqliteRows
from borderlens.store.events import SqliteEvents
from borderlens.store.people import SqlitePeople
from borderlens.store.protocol import Clock, utc_now
from borderlens.store.pushed import SqlitePushed
from borderlens.store.reading import SqliteReading
from borderlens.store.sheets import SqliteSheets

_DEVICE = "device"


class SqliteStore:
    """``Store`` on disk. Use it from the thread that opened it; another program may have the same file open."""

    def __init__(
        self, file: Path, *, clock: Clock = utc_now, busy_seconds: float = BUSY_SECONDS, key: bytes | None = None
    ) -> None:
        """Open or make the store; ``key`` opens a locked one. Raises what ``Database`` raises."""
        self.database = Database(file, key=key, busy_seconds=busy_seconds)
        try:
            with self.transaction():
                known = self.recall(_DEVICE)
                self._device = known or str(uuid4())
                rows = SqliteRows(self.database)
                self.reading = SqliteReading(self.database, rows)
                self.events = SqliteEvents(self.database, self._device, clock, rows, self.reading)
                self.people = SqlitePeople(self.database)
                self.bundles = SqliteBundles(self.database)
                self.sheets = SqliteSheets(self.database)
                self.pushed = SqlitePushed(self.database, clock)
                if known is None:
                    self.remember(_DEVICE, self._device)
                    self.events.append(Draft(EventKind.DEVICE_REGISTERED, {"app_version": __version__}))
                if self.reading.is_stale():
                    self.reading.rebuild()
        except BaseException:
            self.close()
            raise

    @property
    def device(self) -> str:
        return self._device

    def transaction(self) -> AbstractContextManager[None]:
        return self.database.transaction()

    def bulk(self) -> AbstractContextManager[None]:
        return self.database.bulk()

    def recall(self, key: str) -> str | None:
        with mistakes_named(self.database.file):
            row = self.database.db.execute("SELECT value FROM local WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def remember(self, key: str, value: str | None) -> None:
        with self.transaction():
            self.database.db.execute("DELETE FROM local WHERE key = ?", (key,))
            if value is not None:
                self.database.db.execute("INSERT INTO local (key, value) VALUES (?, ?)", (key, value))

    def close(self) -> None:
        self.database.close()

    def __enter__(self) -> SqliteStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
