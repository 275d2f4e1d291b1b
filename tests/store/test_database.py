"""The database file: refused untouched, migrated with a backup, busy, full, damaged."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.services.answering import ITEMS

from borderlens.domain.attempts import Mode
from borderlens.domain.errors import (
    CannotWrite,
    DamagedDatabase,
    DatabaseBusy,
    DiskFull,
    Mistake,
    NewerDatabase,
    Unreadable,
)
from borderlens.domain.events import Draft, EventKind
from borderlens.services.attempts import Attempts
from borderlens.store import database
from borderlens.store.database import back_up, backups_of, file_version, migrations
from borderlens.store.sqlite import SqliteStore

NOTE = Draft(EventKind.CHECK_MADE, {"n": 1})
SETTINGS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "recursive_triggers": 1}
LANDED = {
    1: "97b3bfef35fff452ac189efad9a542dbd5ca921a01cc68af3999e2c1ce916382",
    2: "29e1695ea8129928ef0fd44a85767aeaccfc86569a0e1a701980cea2a67894e3",
    3: "5808795dc47fe1cf872d705340735df06d2842a65bcb59925c78a3acd24fc9b7",
    4: "4b18e04c76b681691bd30fa6f0b59308d9c2e676e3f59a257f68663a0e58095e",
    5: "38b0292ab22a212097555f6519fac582eb3b1640c1c1a75f1709973caf2faf89",
    6: "b5408486a34fe26eccfc6c283db9310ba3f9573752f8ee6c88ea169879996d04",
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "laptop" / "borderlens.db"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def refused_untouched(file: Path, mistake: type[Mistake]) -> Mistake:
    before = contents(file.parent)
    with pytest.raises(mistake) as caught:
        SqliteStore(file)
    assert contents(file.parent) == before
    return caught.value


def test_a_migration_that_landed_never_changes() -> None:
    assert {number: hashlib.sha256(sql.encode()).hexdigest() for number, sql in migrations()} == LANDED


def test_a_new_database_is_synced_at_every_commit(file: Path) -> None:
    with SqliteStore(file) as store:
        set_to = {name: store.database.db.execute(f"PRAGMA {name}").fetchone()[0] for name in SETTINGS}
    assert set_to == SETTINGS
    assert file_version(file) == len(migrations())


def test_a_closed_database_is_one_file(file: Path) -> None:
    with SqliteStore(file) as store:
        store.events.append(NOTE)
    assert [p.name for p in file.parent.iterdir()] == ["borderlens.db"]


def test_a_newer_database_is_refused_and_no_byte_is_written(file: Path) -> None:
    with SqliteStore(file) as store:
        store.events.append(NOTE)
        store.database.db.execute("PRAGMA user_version = 99")
    refused = refused_untouched(file, NewerDatabase)
    assert refused.fields == {"file": str(file), "found": 99, "known": len(migrations())}
    assert [p.name for p in file.parent.iterdir()] == ["borderlens.db"]


@pytest.mark.parametrize("bytes_", [b"x", b"PK\x03\x04" + bytes(4000), b"SQLite format 3\x00" + bytes(20)])
def test_what_is_no_database_is_refused_untouched(file: Path, bytes_: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(bytes_)
    assert refused_untouched(file, DamagedDatabase).fields == {"file": str(file)}


def test_a_database_cut_short_is_called_damaged(file: Path) -> None:
    with SqliteStore(file) as store:
        for _ in range(50):
            store.events.append(NOTE)
    file.write_bytes(file.read_bytes()[:8192])
    with pytest.raises(DamagedDatabase):
        SqliteStore(file)


def test_a_page_of_noise_is_called_damaged(file: Path) -> None:
    with SqliteStore(file) as store:
        for _ in range(200):
            store.events.append(NOTE)
    whole = bytearray(file.read_bytes())
    whole[len(whole) // 2 : len(whole) // 2 + 4096] = bytes(range(256)) * 16
    file.write_bytes(whole)
    with pytest.raises(DamagedDatabase):
        SqliteStore(file)


def test_a_database_emptied_by_a_power_cut_is_not_begun_anew(file: Path) -> None:
    with SqliteStore(file) as store:
        back_up(store.database.db.conn, file, 1)
    file.write_bytes(b"")
    refused_untouched(file, DamagedDatabase)
    shutil.rmtree(file.parent / "backups")
    file.with_name("borderlens.db-wal").write_bytes(b"leftover")
    refused_untouched(file, DamagedDatabase)


def test_a_folder_in_the_files_place_is_named(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(Unreadable):
        SqliteStore(file)


def test_a_file_in_the_folders_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "laptop").write_text("in the way")
    with pytest.raises((CannotWrite, Unreadable)) as caught:
        SqliteStore(tmp_path / "laptop" / "borderlens.db")
    assert caught.value.fields["file"] == str(tmp_path / "laptop" / "borderlens.db")


def add_migration(monkeypatch: pytest.MonkeyPatch, sql: str) -> None:
    more = [*migrations(), (len(migrations()) + 1, sql)]
    monkeypatch.setattr(database, "migrations", lambda: more)


def test_an_older_database_is_backed_up_then_migrated(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with SqliteStore(file) as store:
        event = store.events.append(NOTE)
        known = len(migrations())
    add_migration(monkeypatch, "CREATE TABLE extra (x TEXT);\nINSERT INTO extra VALUES ('a;b');")
    with SqliteStore(file) as store:
        assert store.events.get(event.id) == event
        assert store.database.db.execute("SELECT x FROM extra").fetchone() == ("a;b",)
        assert store.database.db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert file_version(file) == known + 1
    (backup,) = backups_of(file)
    assert backup.name.startswith(f"borderlens-v{known}-")
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (known,)
        assert copy.execute("SELECT count(*) FROM events WHERE id = ?", (event.id,)).fetchone() == (1,)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert sorted(p.name for p in file.parent.rglob("*") if p.is_file()) == sorted(["borderlens.db", backup.name])


def test_answers_of_the_first_version_read_the_same_after_the_migration(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database as the first version left it, with rows of its own shape in the tables for reading."""
    item = ITEMS[0]
    with SqliteStore(tmp_path / "new.db") as store:
        attempts = Attempts(store)
        sitting = attempts.open_attempt("p1", "first-look", "A", Mode.PRE, [item], pack_version=1)
        attempts.give_answer(sitting.id, item, "ivory", 10)
        wanted, events = store.reading.responses(), list(store.database.db.execute("SELECT * FROM events"))
    with monkeypatch.context() as patched:
        patched.setattr(database, "migrations", lambda: migrations()[:1])
        older = database.Database(file)
        with older.transaction():
            older.db.conn.executemany(f"INSERT INTO events VALUES ({', '.join('?' * len(events[0]))})", events)
            opened = (sitting.id, "p1", None, "d", "p", 1, "A", "pre", 0, "en", sitting.opened_at, None, None, 1, 1)
            older.db.conn.execute(f"INSERT INTO attempts VALUES ({', '.join('?' * len(opened))})", opened)
            given = (sitting.id, 0, item.key, 1, bytes(32), "legal", "ivory", None, '"x"', 0.0, "wrong", 0, 10, "t", 0)
            older.db.conn.execute(f"INSERT INTO responses VALUES ({', '.join('?' * 16)})", (*given, wanted[0].event))
        older.close()
    with SqliteStore(file) as store:
        assert store.reading.responses() == wanted
        assert store.database.check() == []
        assert [row.asked for row in store.reading.scores()] == [1]
    assert file_version(file) == len(migrations())
    assert [backup.name.startswith("borderlens-v1-") for backup in backups_of(file)] == [True]


def test_a_migration_that_breaks_leaves_the_old_database(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with SqliteStore(file) as store:
        event = store.events.append(NOTE)
        known = len(migrations())
    with monkeypatch.context() as patched:
        add_migration(patched, "CREATE TABLE extra (x TEXT);\nINSERT INTO nowhere VALUES (1);")
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            SqliteStore(file)
    assert file_version(file) == known
    with SqliteStore(file) as store:
        assert store.events.get(event.id) == event
        assert "extra" not in store.database.db.table_names()


def test_the_last_five_backups_are_kept(file: Path) -> None:
    start = datetime(2026, 11, 5, tzinfo=UTC)
    with SqliteStore(file) as store:
        made = [back_up(store.database.db.conn, file, v, lambda d=v: start + timedelta(days=d)) for v in range(1, 13)]
    assert backups_of(file) == made[-5:]
    assert sorted(p for p in (file.parent / "backups").iterdir()) == sorted(made[-5:])


@pytest.mark.parametrize(("number", "mistake"), [(errno.ENOSPC, DiskFull), (errno.EIO, CannotWrite)])
def test_a_backup_without_room_is_named_and_leaves_no_part(
    file: Path, monkeypatch: pytest.MonkeyPatch, number: int, mistake: type[Mistake]
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    with SqliteStore(file) as store:
        monkeypatch.setattr(os, "fsync", refuse)
        with pytest.raises(mistake) as caught:
            back_up(store.database.db.conn, file, 1)
    assert Path(str(caught.value.fields["file"])).parent.name == "backups"
    assert list((file.parent / "backups").iterdir()) == []


def test_two_programs_write_one_chain(file: Path) -> None:
    with SqliteStore(file) as first, SqliteStore(file) as second:
        assert first.device == second.device
        for _ in range(5):
            first.events.append(NOTE)
            second.events.append(NOTE)
        assert first.events.verify() == []
        assert [e.seq for e in second.events.read()] == list(range(11))


def test_a_held_database_gives_one_clear_mistake(file: Path) -> None:
    with SqliteStore(file) as first, SqliteStore(file, busy_seconds=0.05) as second:
        with first.transaction(), pytest.raises(DatabaseBusy) as caught:
            second.events.append(NOTE)
        assert caught.value.fields == {"file": str(file)}
        assert second.events.append(NOTE).seq == 1


START = """
import sys
from pathlib import Path
from borderlens.domain.events import Draft
from borderlens.store.sqlite import SqliteStore
with SqliteStore(Path(sys.argv[1])) as store:
    for n in range(5):
        store.events.append(Draft("check.made", {"n": n}))
"""


def test_programs_that_start_together_for_the_first_time_share_one_device(file: Path, root: Path) -> None:
    command = [sys.executable, "-c", START, str(file)]
    children = [subprocess.Popen(command, env=os.environ | {"PYTHONPATH": str(root / "app")}) for _ in range(4)]
    assert [child.wait(60) for child in children] == [0, 0, 0, 0]
    with SqliteStore(file) as store:
        assert store.events.verify() == []
        events = store.events.read()
    assert [e.kind for e in events].count("device.registered") == 1
    assert len(events) == 21


def test_a_bug_is_no_mistake(file: Path) -> None:
    with (
        SqliteStore(file) as store,
        pytest.raises(sqlite3.OperationalError, match="no such table"),
        store.transaction(),
    ):
        store.database.db.execute("SELECT * FROM nowhere")


def test_a_transaction_is_all_or_nothing(file: Path) -> None:
    def broken(store: SqliteStore) -> None:
        with store.transaction():
            store.events.append(NOTE)
            raise KeyError("bug")

    with SqliteStore(file) as store:
        with pytest.raises(KeyError):
            broken(store)
        assert len(store.events.read()) == 1
        assert store.events.append(NOTE).seq == 1


def test_health_names_what_is_wrong(file: Path) -> None:
    with SqliteStore(file) as store:
        assert store.database.check() == []
        db = store.database.db
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("INSERT INTO scores VALUES ('none', 'c', 1, 1, 1, 1.0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)")
        assert store.database.check() == ["scores row 1 names no attempts"]


def test_opening_a_database_twice_makes_no_second_device(file: Path) -> None:
    with SqliteStore(file) as store:
        device = store.device
    with SqliteStore(file) as store:
        assert store.device == device
        assert [e.kind for e in store.events.read()] == [EventKind.DEVICE_REGISTERED]


def test_a_database_is_owned_by_its_thread(file: Path) -> None:
    with SqliteStore(file) as store, ThreadPoolExecutor(1) as pool:
        elsewhere = pool.submit(store.reading.version)
        with pytest.raises(sqlite3.ProgrammingError, match="thread"):
            elsewhere.result()


def test_a_large_database_is_read_through_only_where_it_was_not_closed_in_order(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with SqliteStore(file) as store:
        for n in range(200):
            store.events.append(Draft(EventKind.CHECK_MADE, {"n": n, "words": "x" * 500}))
        page = store.database.db.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(file.read_bytes())
    inner = len(content) // page // 2 * page
    content[inner : inner + page] = bytes(page)
    file.write_bytes(content)
    with pytest.raises(DamagedDatabase):
        SqliteStore(file)
    monkeypatch.setattr(database, "READ_THROUGH", 1000)
    with SqliteStore(file) as store, pytest.raises(DamagedDatabase):
        store.database.check()
    file.with_name(file.name + "-wal").write_bytes(b"left behind")
    with pytest.raises(DamagedDatabase):
        SqliteStore(file)
