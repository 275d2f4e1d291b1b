"""Opening the store of a data folder, locked or not; the key of a locked one is held for this run only.

What the store needs is loaded when it is opened: a window asks only whether there is a lock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from borderlens.paths import Paths
from borderlens.store import locking

if TYPE_CHECKING:
    from borderlens.store.sqlite import SqliteStore


class Opener:
    """The way to one laptop's store. ``open`` runs on the thread that will use the store."""

    def __init__(self, paths: Paths) -> None:
        self._file = paths.database
        self._key: bytes | None = None

    @property
    def is_locked(self) -> bool:
        """True for a database that is kept encrypted."""
        if not locking.is_locked(self._file):
            return False
        from borderlens.store.database import is_plain

        return not is_plain(self._file)

    @property
    def waits(self) -> bool:
        """True while nobody has given the passphrase of a locked database."""
        return self._key is None and self.is_locked

    def unlock(self, typed: str) -> None:
        """Take the passphrase or the recovery code. Takes a third of a second, or two.

        Raises:
            WrongPassphrase, DamagedLock: it stays locked.
        """
        self._key = locking.unlock(self._file, typed)

    def open(self) -> SqliteStore:
        """The store. Raises ``LockedDatabase`` while its passphrase is not given, and what ``SqliteStore`` raises."""
        from borderlens.store.sqlite import SqliteStore

        return SqliteStore(self._file, key=self._key)

    def lock(self, passphrase: str) -> str:
        """Encrypt the database, which is closed meanwhile; gives the recovery code, to be shown once.

        Raises what ``converting.lock_database`` raises.
        """
        from borderlens.store import converting

        self.open().close()  # there is something to lock, and it is sound
        code = converting.lock_database(self._file, passphrase)
        self._key = locking.unlock(self._file, passphrase)
        return code

    def open_up(self) -> None:
        """Make the database plain again, which is closed meanwhile. Raises what ``converting.open_up`` raises."""
        from borderlens.store import converting

        if self._key is not None:
            converting.open_up(self._file, self._key)
            self._key = None

    def change_passphrase(self, passphrase: str) -> None:
        """Another passphrase; the recovery code stays. Raises ``ShortPassphrase``, ``DamagedLock``."""
        if self._key is not None:
            locking.change_passphrase(self._file, self._key, passphrase)

    def new_code(self) -> str:
        """A fresh recovery code in place of the old one; empty where nothing is locked."""
        return locking.new_code(self._file, self._key) if self._key is not None else ""
