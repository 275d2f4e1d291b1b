"""A database that is locked keeps everything, shows nothing to others, and becomes plain again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from borderlens.domain.errors import DamagedDatabase, DatabaseBusy, DiskFull, NewerDatabase
from borderlens.domain.events import Draft, EventKind
from borderlens.domain.people import Country, Person, Role
from borderlens.domain.report_errors import LockedDatabase
from borderlens.store import converting, locking
from borderlens.store.converting import lock_database, open_up
from borderlens.store.database import backups_of, connect, is_plain, migrations
from borderlens.store.locking import is_locked, unlock
from borderlens.store.sqlite import SqliteStore

WORDS = "ด່ານ ປາກຊັນ 2026"
SOMEBODY = Person("p1", "Nguyễn Văn Mẫu", Country.VN, "vn-customs", "vi", Role.TRAINEE, "QN-001")


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "_COST", 1 << 4)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    file = tmp_path / "laptop" / "borderlens.db"
    with SqliteStore(file) as store:
        store.people.put(SOMEBODY)
        for number in range(20):
            store.events.append(Draft(EventKind.CHECK_MADE, {"number": number}))
    return file


def everything(file: Path, key: bytes | None = None) -> tuple[object, ...]:
    with SqliteStore(file, key=key) as store:
        return store.device, tuple(store.events.read()), tuple(store.people.all()), tuple(store.events.verify())


def readable(file: Path) -> bytes:
    return b"".join(p.read_bytes() for p in sorted(file.parent.rglob("*")) if p.is_file())


def test_locked_and_opened_up_it_holds_the_same(file: Path) -> None:
    before = everything(file)
    assert SOMEBODY.name.encode() in readable(file)
    lock_database(file, WORDS)
    key = unlock(file, WORDS)
    assert not is_plain(file)
    assert SOMEBODY.name.encode() not in readable(file)
    assert everything(file, key) == before
    open_up(file, key)
    assert not is_locked(file)
    assert everything(file) == before


def test_the_recovery_code_opens_it_when_the_passphrase_is_forgotten(file: Path) -> None:
    before = everything(file)
    code = lock_database(file, WORDS)
    assert everything(file, unlock(file, code)) == before


def test_without_a_key_it_says_so_and_is_not_touched(file: Path) -> None:
    lock_database(file, WORDS)
    before = readable(file)
    with pytest.raises(LockedDatabase):
        SqliteStore(file)
    assert readable(file) == before


def test_a_wrong_key_is_no_key(file: Path) -> None:
    lock_database(file, WORDS)
    with pytest.raises(DamagedDatabase):
        SqliteStore(file, key=bytes(32))


def test_it_is_written_to_like_any_other(file: Path) -> None:
    lock_database(file, WORDS)
    key = unlock(file, WORDS)
    with SqliteStore(file, key=key) as store:
        store.people.erase(SOMEBODY.id)
        store.events.append(Draft(EventKind.CHECK_MADE, {"number": 99}))
        assert store.database.check() == []
    _, events, people, faults = everything(file, key)
    assert isinstance(events, tuple)
    assert events[-1].body == {"number": 99}
    assert (people, faults) == ((), ())


def test_backups_are_locked_with_it_and_forget_a_person_too(file: Path) -> None:
    backup = file.parent / "backups" / "borderlens-v1-20260101T000000000000Z.db"
    backup.parent.mkdir(exist_ok=True)
    backup.write_bytes(file.read_bytes())
    lock_database(file, WORDS)
    assert not any(is_plain(found) for found in backups_of(file))
    key = unlock(file, WORDS)
    with SqliteStore(file, key=key) as store:
        store.people.erase(SOMEBODY.id)
    copy = connect(backup, key)
    assert copy.execute("SELECT count(*) FROM people").fetchone() == (0,)
    copy.close()
    open_up(file, key)
    assert all(is_plain(found) for found in backups_of(file))


def test_one_that_is_open_elsewhere_stays_as_it_is(file: Path) -> None:
    holding = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT * FROM people').fetchone(); "
    holding += "print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", holding, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"open"
        with pytest.raises(DatabaseBusy):
            lock_database(file, WORDS)
        other.communicate()
    assert is_plain(file)
    assert not is_locked(file)


def test_a_full_disk_leaves_it_plain(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(file)

    def full(*_: object) -> None:
        raise DiskFull(file=str(file))

    monkeypatch.setattr(converting, "_check", full)
    with pytest.raises(DiskFull):
        lock_database(file, WORDS)
    assert not is_locked(file)
    assert everything(file) == before
    assert not list(file.parent.glob("*.part"))


def test_one_that_was_broken_off_between_lock_and_copy_opens_without_a_key(file: Path) -> None:
    before = everything(file)
    locking.make_lock(file, WORDS)
    assert everything(file) == before
    lock_database(file, WORDS)
    assert everything(file, unlock(file, WORDS)) == before


def test_a_newer_locked_database_is_refused_untouched(file: Path) -> None:
    lock_database(file, WORDS)
    key = unlock(file, WORDS)
    other = connect(file, key)
    other.execute(f"PRAGMA user_version = {len(migrations()) + 1}")
    other.close()
    before = readable(file)
    with pytest.raises(NewerDatabase):
        SqliteStore(file, key=key)
    assert readable(file) == before
