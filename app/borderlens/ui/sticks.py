"""Sticks that are put in: the mounted volumes are looked at now and then, away from the window."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal

from borderlens.ui.jobs import Jobs

LOOK_MS = 2000
DEEP = 2  # folders below the stick's own that are looked into
MOST = 2000  # entries looked at on one stick: a disk full of photos must not keep a thread for minutes
MOUNTS = ("/media/", "/run/media/", "/Volumes/")
"""Where desktop systems put a stick; on Windows it is any drive but the system's own."""

Stamp = tuple[str, int, int]
Volumes = Callable[[], Sequence[tuple[Path, str]]]


@dataclass(frozen=True, slots=True)
class Stick:
    """A volume, the name it is shown under, and its files of the kinds that are looked for."""

    root: Path
    name: str
    files: tuple[Path, ...] = ()


def mounted() -> tuple[tuple[Path, str], ...]:
    """Root and name of each volume that may be a stick."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isValid() and volume.isReady() and not volume.isRoot() and _is_outside(root):
            found.append((Path(root), volume.displayName() or root))
    return tuple(found)


def _is_outside(root: str) -> bool:
    if os.name != "nt":
        return root.startswith(MOUNTS)
    return root[:2].casefold() != os.environ.get("SYSTEMDRIVE", "C:").casefold()


def files_on(root: Path, suffixes: Collection[str]) -> tuple[Path, ...]:
    """Files of these kinds on a stick, by name; what cannot be read is passed over."""
    return tuple(sorted(file for file in _entries(root, DEEP, [MOST]) if file.suffix.lower() in suffixes))


def _entries(folder: Path, deep: int, left: list[int]) -> Iterator[Path]:
    below = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                left[0] -= 1
                if left[0] < 0:
                    return
                if entry.is_dir(follow_symlinks=False):
                    if deep and not entry.name.startswith("."):
                        below.append(Path(entry.path))
                elif entry.is_file():
                    yield Path(entry.path)
    except OSError:
        return
    for inner in below:
        yield from _entries(inner, deep - 1, left)


def stamp_of(file: Path) -> Stamp | None:
    """What tells a file that was written anew from the one before; None for one that is gone."""
    try:
        found = file.stat()
    except OSError:
        return None
    return str(file), found.st_size, found.st_mtime_ns


class Sticks(QObject):
    """``changed(sticks)`` when a stick or a file came or went, or was written anew. It looks while ``watch(True)``."""

    changed = Signal(object)

    def __init__(
        self, jobs: Jobs, suffixes: Collection[str], parent: QObject, volumes: Volumes = mounted, every: int = LOOK_MS
    ) -> None:
        super().__init__(parent)
        self._jobs, self._suffixes, self._volumes = jobs, frozenset(suffixes), volumes
        self.found: tuple[Stick, ...] = ()
        self._stamps: frozenset[Stamp] = frozenset()
        self._looking = False
        self._timer = QTimer(self, interval=every)
        self._timer.timeout.connect(self.look)

    def watch(self, on: bool) -> None:
        """Look from now on, or stop looking."""
        if on and not self._timer.isActive():
            self._timer.start()
            self.look()
        elif not on:
            self._timer.stop()

    def look(self) -> None:
        """Look once; a look that is still under way is waited for."""
        if not self._looking:
            self._looking = True
            self._jobs.run(lambda job: self._read(), self._take, self._failed, owner=self)

    def _read(self) -> tuple[tuple[Stick, ...], frozenset[Stamp]]:
        sticks = tuple(Stick(root, name, files_on(root, self._suffixes)) for root, name in self._volumes())
        stamps = (stamp_of(file) for stick in sticks for file in stick.files)
        return sticks, frozenset(stamp for stamp in stamps if stamp is not None)

    def _take(self, read: tuple[tuple[Stick, ...], frozenset[Stamp]]) -> None:
        self._looking = False
        if read != (self.found, self._stamps):
            self.found, self._stamps = read
            self.changed.emit(self.found)

    def _failed(self, error: Exception) -> None:
        """A volume that goes while it is looked at is no fault; the next look tells."""
        self._looking = False
