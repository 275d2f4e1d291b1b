"""Which files below the given paths are photos by their name."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

SUFFIXES = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".tif", ".tiff"),
    *(".heic", ".heif", ".hif", ".avif", ".bmp", ".dib", ".gif"),
)


@dataclass(frozen=True, slots=True)
class PhotoFiles:
    """What was found, in order.

    Attributes:
        files: files that were named, and photos by name below the folders that were named.
        passed_over: number of other files in those folders.
        refused: folders that the system would not list, with its reason.
    """

    files: tuple[Path, ...]
    passed_over: int = 0
    refused: tuple[tuple[Path, str], ...] = ()


def find_photos(paths: Iterable[Path]) -> PhotoFiles:
    """Files as they were named; folders with all their subfolders, sorted by name.

    Links to folders inside a folder are not followed, so that a loop cannot trap the search. Names that begin with a
    dot are passed over: macOS leaves such a companion of each photo on a memory stick.
    """
    files: list[Path] = []
    refused: list[tuple[Path, str]] = []
    passed_over = 0

    def refuse(error: OSError) -> None:
        refused.append((Path(str(error.filename)), error.strerror or str(error)))

    for path in paths:
        if not _is_folder(path):
            files.append(path)
            continue
        for folder, folders, names in os.walk(path, onerror=refuse):
            folders.sort()
            for name in sorted(names):
                if is_photo_name(name):
                    files.append(Path(folder, name))
                else:
                    passed_over += 1
    return PhotoFiles(tuple(files), passed_over, tuple(refused))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # no right to look: reading it as a photo says why
        return False


def is_photo_name(name: str) -> bool:
    return not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES
