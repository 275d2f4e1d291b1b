"""A plain database becomes a locked one, or the other way: copied whole, checked, and only then put in its place.

The database must be closed in this process; in another one it is noticed. Backups are converted, too, else they would
stay readable. What was written before may still stand in unused blocks of the disk: only encryption of the whole disk
helps against that, and the page on privacy says so.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from borderlens.domain.errors import DamagedDatabase
from borderlens.store.database import backups_of, connect, is_plain, mistakes_named
from borderlens.store.locking import make_lock, remove_lock
from borderlens.whole_file import put_in_place, refusal

NO_KEY = b""
"""Opens a plain file with the engine that can encrypt."""


def lock_database(file: Path, passphrase: str) -> str:
    """Encrypt ``file`` and its backups under a fresh key; gives the recovery code, to be shown once.

    Raises:
        ShortPassphrase, DatabaseBusy, DamagedDatabase, DiskFull, CannotWrite: the database is as it was.
    """
    made = make_lock(file, passphrase)
    try:
        _convert(file, None, made.key)
    except BaseException:
        if is_plain(file):
            remove_lock(file)
        raise
    for backup in backups_of(file):
        if is_plain(backup):
            _convert(backup, None, made.key)
    return made.code


def open_up(file: Path, key: bytes) -> None:
    """Make a locked database plain again, its backups too, and take the lock away.

    Raises:
        DatabaseBusy, DamagedDatabase, DiskFull, CannotWrite: the database is as it was, and locked.
    """
    for backup in backups_of(file):
        if not is_plain(backup):
            _convert(backup, key, None)
    if not is_plain(file):
        _convert(file, key, None)
    remove_lock(file)


def _convert(file: Path, old: bytes | None, new: bytes | None) -> None:
    part = file.with_name(file.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with mistakes_named(file), closing(connect(file, NO_KEY if old is None else old)) as source:
            source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            source.execute("PRAGMA journal_mode = DELETE")  # refused while another program has it open
            version = source.execute("PRAGMA user_version").fetchone()[0]
            secret = "" if new is None else f"x'{new.hex()}'"
            source.execute("ATTACH DATABASE ? AS other KEY ?", (str(part), secret))
            source.execute("SELECT sqlcipher_export('other')")
            source.execute(f"PRAGMA other.user_version = {version}")
            source.execute("DETACH DATABASE other")
        _check(part, new, version, file)
        put_in_place(part, file)
    except OSError as error:
        raise refusal(error, file) from error
    finally:
        part.unlink(missing_ok=True)


def _check(part: Path, key: bytes | None, version: int, file: Path) -> None:
    """The copy holds what it should before the other one is given up."""
    with mistakes_named(file), closing(connect(part, key)) as copy:
        said = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if said != "ok" or copy.execute("PRAGMA user_version").fetchone()[0] != version:
            raise DamagedDatabase(file=str(file))
