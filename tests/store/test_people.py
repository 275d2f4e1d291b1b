"""The people table: editable, outside the chain, and erasable without a trace in any file."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from borderlens.domain.errors import DamagedDatabase, DatabaseBusy
from borderlens.domain.events import Draft
from borderlens.domain.people import Country, Person, Role
from borderlens.store.database import back_up, backups_of
from borderlens.store.protocol import Store
from borderlens.store.sqlite import SqliteStore

RANGER = Person("p1", "Officer Spruce-Kiểm-lâm", Country.VN, "forest-protection", "vi", Role.TRAINEE)
TRAINER = Person("p2", "培训师甲", Country.CN, "customs", "zh-Hans", Role.TRAINER)


def test_people_are_kept_changed_and_listed_by_name(store: Store) -> None:
    store.people.put(TRAINER)
    store.people.put(RANGER)
    assert store.people.all() == [RANGER, TRAINER]
    moved = replace(RANGER, agency="customs", role=Role.OFFICER)
    store.people.put(moved)
    assert store.people.get("p1") == moved
    assert len(store.people.all()) == 2
    assert store.people.get("p3") is None


def test_a_change_of_people_tells_readers(store: Store) -> None:
    version = store.reading.version()
    store.people.put(RANGER)
    added = store.reading.version()
    store.people.erase("p1")
    assert version < added < store.reading.version()


def test_what_the_laptop_remembers(store: Store) -> None:
    assert store.recall("working") is None
    store.remember("working", "p1")
    store.remember("working", "p2")
    assert store.recall("working") == "p2"
    store.remember("working", None)
    assert store.recall("working") is None


def test_an_erased_person_leaves_the_chain_whole(store: Store) -> None:
    store.people.put(RANGER)
    store.people.put(TRAINER)
    store.remember("working", "p1")
    event = store.events.append(Draft("consent.given", {}, person="p1"))
    store.people.erase("p1")
    assert store.people.all() == [TRAINER]
    assert store.recall("working") is None
    assert store.events.get(event.id) == event
    assert store.events.verify() == []


def test_an_erased_name_is_in_no_file_any_more(tmp_path: Path) -> None:
    name = RANGER.name.encode()

    def holders() -> list[str]:
        return [p.name for p in tmp_path.rglob("*") if p.is_file() and name in p.read_bytes()]

    file = tmp_path / "borderlens.db"
    with SqliteStore(file) as store:
        store.people.put(RANGER)
        store.people.put(TRAINER)
        back_up(store.database.db.conn, file, 1)
        assert len(holders()) >= 2
        store.people.erase("p1")
        assert holders() == []
    (backup,) = backups_of(file)
    with SqliteStore(backup) as restored:
        assert restored.people.all() == [TRAINER]
        assert restored.events.verify() == []


def test_an_erasure_that_cannot_be_finished_says_so(tmp_path: Path) -> None:
    file = tmp_path / "borderlens.db"
    with SqliteStore(file, busy_seconds=0.05) as store, SqliteStore(file) as reader:
        store.people.put(RANGER)
        reader.database.db.execute("BEGIN")
        assert reader.people.get("p1") == RANGER
        with pytest.raises(DatabaseBusy):
            store.people.erase("p1")
        reader.database.db.execute("COMMIT")
        store.people.erase("p1")
        assert RANGER.name.encode() not in file.read_bytes() + file.with_name("borderlens.db-wal").read_bytes()


def test_a_damaged_backup_is_named_and_not_the_database(tmp_path: Path) -> None:
    file = tmp_path / "borderlens.db"
    with SqliteStore(file) as store:
        store.people.put(RANGER)
        backup = back_up(store.database.db.conn, file, 1)
        backup.write_bytes(backup.read_bytes()[:4096] + b"\xff" * 8192)
        with pytest.raises(DamagedDatabase) as caught:
            store.people.erase("p1")
        assert caught.value.fields["file"] == str(backup)
        assert store.people.get("p1") is None


def test_a_country_outside_the_three_is_refused(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "borderlens.db") as store, pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        store.people.put(replace(RANGER, country="TH"))  # type: ignore[arg-type]
