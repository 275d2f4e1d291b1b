"""Write a file whole or not at all: a temporary name in the same folder, synced, renamed."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from borderlens.domain.errors import CannotWrite, DiskFull

_BINARY = getattr(os, "O_BINARY", 0)  # Windows
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Put ``content`` at ``path``, making its folder; what was there before stays until the new file is on the disk.

    Who may read it is what the system gives every new file: it may hold names. A ``private`` one, and a folder made for
    it, is for its owner alone: keys and release codes.

    Raises:
        DiskFull: there was no room.
        CannotWrite: the system refused.
    """
    part = path.with_name(f".{path.name[:40]}.{secrets.token_hex(6)}.part")
    try:
        path.parent.mkdir(mode=0o700 if private else 0o777, parents=True, exist_ok=True)
        try:
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600 if private else 0o666)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            put_in_place(part, path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise refusal(error, path) from error


def refusal(error: OSError, path: Path) -> DiskFull | CannotWrite:
    """The person's mistake behind a refusal to write ``path``."""
    if error.errno in _FULL:
        return DiskFull(file=str(path))
    return CannotWrite(file=str(path), why=error.strerror or str(error))


def put_in_place(part: Path, path: Path) -> None:
    """Sync a finished file, rename it to ``path`` in the same folder, and sync the folder's entry.

    Raises ``OSError``; ``path`` is then what it was, or the new file whole.
    """
    _sync(part)
    part.replace(path)
    if os.name == "posix":  # Windows opens no folder as a file, and keeps its entries itself
        with suppress(OSError):  # some sticks and shares refuse it; the file is in its place all the same
            _sync(path.parent)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
