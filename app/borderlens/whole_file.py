"""Write a file whole or not at all: a temporary name in the same folder, synced, renamed."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from borderlens.domain.errors import CannotWrite, DiskFull

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def write_whole(path: Path, content: bytes) -> None:
    """Put ``content`` at ``path``, making its folder; what was there before stays until the new file is on the disk.

    Raises:
        DiskFull: there was no room.
        CannotWrite: the system refused.
    """
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)  # mkstemp makes files that only their maker can read
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        if error.errno in _FULL:
            raise DiskFull(file=str(path)) from error
        raise CannotWrite(file=str(path), why=error.strerror or str(error)) from error
