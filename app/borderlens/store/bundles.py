"""The table of bundles that came: what each brought, and which still are set aside."""

from __future__ import annotations

import json
from dataclasses import astuple, fields
from typing import Any

from borderlens.domain.events import canonical
from borderlens.store.database import Database, mistakes_named
from borderlens.store.protocol import BundleRow
from borderlens.store.reading import touch

_FIELDS = tuple(f.name for f in fields(BundleRow))
_COLUMNS = ", ".join(_FIELDS)


class SqliteBundles:
    """``BundleTable`` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, session: str) -> list[BundleRow]:
        return self._select("WHERE session = ? ORDER BY received_at, sha256", session)

    def get(self, sha256: str) -> BundleRow | None:
        found = self._select("WHERE sha256 = ?", sha256)
        return found[0] if found else None

    def put(self, row: BundleRow) -> None:
        values = (*astuple(row)[:-1], canonical(row.record).decode())
        with self._database.transaction():
            self._database.db.execute("DELETE FROM bundles WHERE sha256 = ?", (row.sha256,))
            self._database.db.execute(f"INSERT INTO bundles ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)
            touch(self._database)

    def drop(self, sha256: str) -> None:
        with self._database.transaction():
            self._database.db.execute("DELETE FROM bundles WHERE sha256 = ?", (sha256,))
            touch(self._database)

    def _select(self, tail: str, value: str) -> list[BundleRow]:
        with mistakes_named(self._database.file):
            rows: list[Any] = self._database.db.execute(f"SELECT {_COLUMNS} FROM bundles {tail}", (value,)).fetchall()
        return [BundleRow(*(*row[:-1], json.loads(row[-1]))) for row in rows]
