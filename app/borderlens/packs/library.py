"""The program's picture library as packs borrow from it: a picture by its name."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from borderlens.packs.pictures import TeachingPicture, picture_files, read_picture


class Library:
    """The pictures below ``folder``; without one there are none. The folders are walked once, at the first question."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._files: dict[str, Path] | None = None

    def find(self, name: str) -> TeachingPicture | None:
        """The picture of that name with its truth; None where there is none, or its truth cannot be read."""
        if self._files is None:
            self._files = picture_files(self._folder) if self._folder is not None else {}
        file = self._files.get(name)
        if file is None:
            return None
        truth = file.with_name(f"{file.stem}.picture.toml")
        found = _read(file, truth.stat().st_mtime_ns if truth.exists() else 0)
        return None if found.fault else found


@lru_cache(maxsize=2048)
def _read(file: Path, changed: int) -> TeachingPicture:
    """``changed`` is when the truth was written: another one is read anew."""
    return read_picture(file)
