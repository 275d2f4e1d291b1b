"""Pictures of a pack, read on a job's thread before they are needed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from borderlens.ui.images import read_image
from borderlens.ui.jobs import Jobs

KEPT = 24

Arrived = Callable[[QImage], None]


class Pictures(QObject):
    """``want(file, arrived)`` calls ``arrived(image)``: at once when it was read before, else when it has been read."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._read: OrderedDict[Path, QImage] = OrderedDict()
        self._waiting: dict[Path, list[Arrived]] = {}

    def want(self, file: Path, arrived: Arrived) -> None:
        if file in self._read:
            self._read.move_to_end(file)
            arrived(self._read[file])
            return
        waiting = self._waiting.setdefault(file, [])
        waiting.append(arrived)
        if len(waiting) == 1:
            self._jobs.run(lambda job: read_image(file), lambda image: self._arrive(file, image), owner=self)

    def prepare(self, files: Iterable[Path]) -> None:
        """Read what will be wanted soon."""
        for file in files:
            self.want(file, lambda image: None)

    def _arrive(self, file: Path, image: QImage) -> None:
        self._read[file] = image
        while len(self._read) > KEPT:
            self._read.popitem(last=False)
        for arrived in self._waiting.pop(file, []):
            arrived(image)
