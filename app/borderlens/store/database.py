"""The database file: opening, refusing, migrating, backing up, and naming what went wrong.

A file of a newer program is judged by its first 100 bytes and never opened. Migrations run in a rollback journal,
not in the write-ahead log, so that those bytes always tell the version once a migration is done.

A locked file (``store.locking``) has no such bytes: its version is read under its key, before anything is written.
"""

from __future__ import annotations

import logging
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any

import sqlite_utils

from borderlens.domain.errors import (
    CannotWrite,
    DamagedDatabase,
    DatabaseBusy,
    DiskFull,
    Mistake,
    NewerDatabase,
    Unreadable,
)
from borderlens.domain.report_errors import LockedDatabase
from borderlens.store.locking import is_locked
from borderlens.whole_file import put_in_place, refusal

BUSY_SECONDS = 5.0
KEPT_BACKUPS = 5
READ_THROUGH = 64 << 20
"""Bytes of a database that is read through whenever it is opened; a larger one only when it was not closed in order."""
_BULK_CACHE_KIB = 65_536
_BULK_LOG_PAGES = 16_384  # 64 MB
LITTLE_ROOM = 1 << 20  # with less room than this (bytes), a failed write is called a full disk
_MAGIC = b"SQLite format 3\x00"

_log = logging.getLogger(__name__)


def migrations() -> list[tuple[int, str]]:
    """Number and SQL of every migration, in order, numbered from 1 without a hole."""
    folder = resources.files("borderlens.store") / "migrations"
    found = sorted((int(f.name[:4]), f.read_text("utf-8")) for f in folder.iterdir() if f.name.endswith(".sql"))
    if [number for number, _ in found] != list(range(1, len(found) + 1)):
        raise RuntimeError(f"migrations are not numbered in a row: {[number for number, _ in found]}")
    return found


def file_version(file: Path) -> int:
    """``user_version`` out of the file's header, without opening it as a database; 0 for no file or an empty one.

    Raises ``DamagedDatabase`` when the bytes are no SQLite file, or are gone where there once were some.
    """
    header = _header(file)
    if header is None:
        return 0
    if not header:
        log = file.with_name(file.name + "-wal")
        if backups_of(file) or (log.exists() and log.stat().st_size):
            raise DamagedDatabase(file=str(file))
        return 0
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise DamagedDatabase(file=str(file))
    return int.from_bytes(header[60:64], "big")


def is_plain(file: Path) -> bool:
    """True for a database that anybody can read, and where there is none: also one whose locking was broken off."""
    return (_header(file) or _MAGIC).startswith(_MAGIC)


def _header(file: Path) -> bytes | None:
    """The first 100 bytes; None for no file."""
    try:
        with file.open("rb") as stream:
            return stream.read(100)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Unreadable(file=str(file), why=error.strerror or str(error)) from error


def connect(file: Path, key: bytes | None = None, *, busy_seconds: float = BUSY_SECONDS) -> Any:
    """A connection in autocommit: to a plain file, or under ``key`` (32 bytes) to a locked one.

    An empty key opens a plain file with the engine that can encrypt.
    """
    if key is None:
        return sqlite3.connect(file, timeout=busy_seconds, isolation_level=None)
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(file), timeout=busy_seconds, isolation_level=None)
    if key:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _errors() -> tuple[type[Exception], ...]:
    """What SQLite raises; the errors of the encrypting one are a family of their own."""
    other = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error, other.Error) if other else (sqlite3.Error,)


def _closed_in_order(file: Path) -> bool:
    """True when no write-ahead log was left behind; one is while another program has the database open, too."""
    log = file.with_name(file.name + "-wal")
    try:
        return log.stat().st_size == 0
    except OSError:
        return True


def backups_of(file: Path) -> list[Path]:
    """Backups of a database, oldest first."""
    return sorted((file.parent / "backups").glob(f"{file.stem}-v*.db"), key=lambda p: (p.name.rsplit("-", 1)[1], p))


def as_mistake(error: Exception, file: Path) -> Mistake | None:
    """The person's mistake behind an error of SQLite, or None when it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & 0xFF
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return DatabaseBusy(file=str(file))
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DamagedDatabase(file=str(file))
    if primary == sqlite3.SQLITE_FULL:
        return DiskFull(file=str(file))
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        if _no_room(file):
            return DiskFull(file=str(file))
        return CannotWrite(file=str(file), why=str(error))
    return None


def _no_room(file: Path) -> bool:
    try:
        return shutil.disk_usage(file.parent).free < LITTLE_ROOM
    except OSError:
        return False


@contextmanager
def mistakes_named(file: Path) -> Iterator[None]:
    """Turn what SQLite says into the mistake a person can mend; bugs pass through."""
    try:
        yield
    except _errors() as error:
        mistake = as_mistake(error, file)
        if mistake is None:
            raise
        raise mistake from error


class Database:
    """One open database file. Use it from the thread that opened it."""

    def __init__(self, file: Path, *, key: bytes | None = None, busy_seconds: float = BUSY_SECONDS) -> None:
        """Open, migrate when older, make when absent.

        Args:
            key: of a locked file (``store.locking.unlock``); one that is plain does not need it.

        Raises ``NewerDatabase`` (the file untouched), ``LockedDatabase``, ``DamagedDatabase``, ``DatabaseBusy``,
        ``DiskFull`` or ``CannotWrite``.
        """
        self.file = file
        self.key = None if is_plain(file) else key
        known = migrations()
        if not is_plain(file) and is_locked(file) and key is None:
            raise LockedDatabase(file=str(file))
        found = file_version(file) if self.key is None else _locked_version(file, self.key)
        if found > len(known):
            raise NewerDatabase(file=str(file), found=found, known=len(known))
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise refusal(error, file) from error
        self._in_order = found == len(known) and _closed_in_order(file)
        with mistakes_named(file):
            connection = connect(file, self.key, busy_seconds=busy_seconds)
            try:
                self.db = sqlite_utils.Database(connection, execute_plugins=False)
                self._prepare(found, known)
            except BaseException:
                connection.close()
                raise

    def _prepare(self, found: int, known: list[tuple[int, str]]) -> None:
        for pragma in ("foreign_keys = ON", "synchronous = FULL", "secure_delete = ON", "trusted_schema = OFF"):
            self.db.execute(f"PRAGMA {pragma}")
        if found < len(known):
            if found:
                back_up(self.db.conn, self.file, found, key=self.key)
                self.db.execute("PRAGMA journal_mode = DELETE")
            self._migrate(known)
        self.db.execute("PRAGMA journal_mode = WAL")
        if self._in_order and self.file.stat().st_size > READ_THROUGH:
            return
        fault = self.db.execute("PRAGMA quick_check(1)").fetchone()[0]
        if fault != "ok":
            _log.error("quick_check of %s: %s", self.file, fault)
            raise DamagedDatabase(file=str(self.file))

    def _migrate(self, known: list[tuple[int, str]]) -> None:
        with self.transaction():
            # another program may have migrated while this one waited for the lock
            version = self.db.execute("PRAGMA user_version").fetchone()[0]
            for number, sql in known[version:]:
                self.db.executescript(sql)
                self.db.execute(f"PRAGMA user_version = {number}")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside or nothing; the write lock is taken at once, the outermost one commits and syncs."""
        with mistakes_named(self.file):
            if self.db.conn.in_transaction:
                with self.db.atomic():
                    yield
                return
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.db.commit()
            except BaseException:
                self.db.rollback()
                raise

    @contextmanager
    def bulk(self) -> Iterator[None]:
        """A cache in which the indexes of a large table find room, and fewer copies out of the write-ahead log.

        Every transaction is on the disk all the same when it is left.
        """
        settings = {"cache_size": -_BULK_CACHE_KIB, "wal_autocheckpoint": _BULK_LOG_PAGES}
        with mistakes_named(self.file):
            before = {name: self.db.execute(f"PRAGMA {name}").fetchone()[0] for name in settings}
            try:
                for name, value in settings.items():
                    self.db.execute(f"PRAGMA {name} = {value}")
                yield
            finally:
                for name, value in before.items():
                    self.db.execute(f"PRAGMA {name} = {value}")
        if not self.db.conn.in_transaction:
            try:
                self.db.execute("PRAGMA wal_checkpoint(PASSIVE)")
            except _errors() as error:  # on a full disk the transactions stay in the log, where they are as safe
                _log.warning("%s keeps its log: %s", self.file, error)

    def check(self) -> list[str]:
        """What SQLite's full integrity check and the foreign keys say; empty when all is well."""
        with mistakes_named(self.file):
            said = [row[0] for row in self.db.execute("PRAGMA integrity_check") if row[0] != "ok"]
            strays = [f"{row[0]} row {row[1]} names no {row[2]}" for row in self.db.execute("PRAGMA foreign_key_check")]
        return said + strays

    def close(self) -> None:
        self.db.close()


def _locked_version(file: Path, key: bytes) -> int:
    """``user_version`` of a locked file, read under its key."""
    with mistakes_named(file), closing(connect(file, key)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def back_up(
    source: Any, file: Path, version: int, now: Callable[[], datetime] | None = None, key: bytes | None = None
) -> Path:
    """Copy the open database to ``backups/`` beside it and keep the last five. Gives the backup's path.

    The backup of a locked database is locked by the same ``key``.

    Raises ``DiskFull`` or ``CannotWrite``.
    """
    moment = (now or (lambda: datetime.now(UTC)))().strftime("%Y%m%dT%H%M%S%fZ")
    backup = file.parent / "backups" / f"{file.stem}-v{version}-{moment}.db"
    try:
        backup.parent.mkdir(exist_ok=True)
        _copy(source, backup, key)
        for old in backups_of(file)[:-KEPT_BACKUPS]:
            old.unlink()
    except OSError as error:
        raise refusal(error, backup) from error
    return backup


def _copy(source: Any, target: Path, key: bytes | None) -> None:
    """Copy a database by SQLite's backup API to a temporary name, sync it, rename it to ``target``."""
    part = target.with_name(target.name + ".part")
    try:
        with closing(connect(part, key)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        put_in_place(part, target)
    finally:
        part.unlink(missing_ok=True)


def erase_in_backups(file: Path, person: str, key: bytes | None = None) -> None:
    """Take one person's row out of every backup, each through a copy that is renamed into place.

    Raises ``DamagedDatabase`` or ``CannotWrite`` with the backup that stands in the way; the later ones are not done.
    """
    for backup in backups_of(file):
        part = backup.with_name(backup.name + ".part")
        try:
            shutil.copyfile(backup, part)
            with mistakes_named(backup), closing(connect(part, None if is_plain(part) else key)) as copy:
                copy.execute("PRAGMA secure_delete = ON")
                copy.execute("DELETE FROM people WHERE id = ?", (person,))
            put_in_place(part, backup)
        except OSError as error:
            raise refusal(error, backup) from error
        finally:
            part.unlink(missing_ok=True)
