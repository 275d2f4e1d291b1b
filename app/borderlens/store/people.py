"""The people table: editable, outside the chain, and erasable for good."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from borderlens.domain.errors import DatabaseBusy
from borderlens.domain.people import Country, Person, Role
from borderlens.store.database import Database, erase_in_backups, mistakes_named
from borderlens.store.reading import touch

_COLUMNS = "id, name, country, agency, language, role, code, province, rank"


class SqlitePeople:
    """``PeopleTable`` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Person]:
        return self._select("ORDER BY name COLLATE NOCASE, id", ())

    def get(self, id: str) -> Person | None:
        found = self._select("WHERE id = ?", (id,))
        return found[0] if found else None

    def put(self, person: Person) -> None:
        row = {name: str(value) for name, value in asdict(person).items()}
        with self._database.transaction():
            self._database.db.table("people").upsert(row, pk="id")
            touch(self._database)

    def put_unknown(self, people: Iterable[Person]) -> int:
        with self._database.transaction():
            held = self._database.db.execute("SELECT id FROM people UNION ALL SELECT id FROM erased")
            known = {row[0] for row in held}
            new = [person for person in people if person.id not in known]
            for person in new:
                self.put(person)
        return len(new)

    def erase(self, id: str) -> None:
        """The row goes from the table, from the write-ahead log and from every backup.

        Raises ``DatabaseBusy`` when another program reads an older state: erase again once it is closed.
        """
        with self._database.transaction():
            self._database.db.execute("DELETE FROM people WHERE id = ?", (id,))
            self._database.db.execute("DELETE FROM local WHERE value = ?", (id,))
            self._database.db.execute("INSERT INTO erased (id) VALUES (?) ON CONFLICT DO NOTHING", (id,))
            touch(self._database)
        with mistakes_named(self._database.file):
            blocked = self._database.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if blocked:
                raise DatabaseBusy(file=str(self._database.file))
            erase_in_backups(self._database.file, id, self._database.key)

    def was_erased(self, id: str) -> bool:
        with mistakes_named(self._database.file):
            return bool(self._database.db.execute("SELECT 1 FROM erased WHERE id = ?", (id,)).fetchall())

    def _select(self, tail: str, parameters: tuple[str, ...]) -> list[Person]:
        with mistakes_named(self._database.file):
            rows = self._database.db.execute(f"SELECT {_COLUMNS} FROM people {tail}", parameters).fetchall()
        return [_person(row) for row in rows]


def _person(row: tuple[Any, ...]) -> Person:
    id, name, country, agency, language, role, code, province, rank = row
    return Person(id, name, Country(country), agency, language, Role(role), code, province, rank)
