"""Bundles read one after the other away from the window; what is dropped meanwhile waits its turn."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from borderlens.domain.errors import Mistake
from borderlens.services.collecting.records import Received
from borderlens.store.protocol import Store
from borderlens.ui.context import Context
from borderlens.ui.jobs import Job
from borderlens.ui.pages.collect.service import Service
from borderlens.ui.sticks import Stamp, stamp_of


class Reader(QObject):
    """``began(done, total)`` at the start and with each file; ``ended(results)``; ``refused(why)``."""

    began = Signal(int, int)
    ended = Signal(object)
    refused = Signal(str)

    def __init__(self, context: Context, service: Service, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._service = context, service
        self._waiting: list[Path] = []
        self._stop = threading.Event()
        self._seen: set[Stamp] = set()
        self._results: tuple[Received, ...] = ()
        self.reading = False

    def read(self, files: Sequence[Path]) -> None:
        """Read files and folders, now or after those that are being read."""
        if self.reading:
            self._waiting += files
        elif files:
            self._results = ()
            self._start(list(files))

    def cancel(self) -> None:
        """Stop before the next file; what was read stays read."""
        self._waiting = []
        self._stop.set()

    def unread(self, files: Sequence[Path]) -> tuple[Path, ...]:
        """Files of a stick that were not read here yet, or were written anew since."""
        return tuple(file for file in files if (stamp := stamp_of(file)) is not None and stamp not in self._seen)

    def _start(self, files: list[Path]) -> None:
        self.reading = True
        self._stop.clear()
        self._seen.update(stamp for file in files if (stamp := stamp_of(file)) is not None)
        service, paths, stop = self._service, self._context.paths, self._stop
        jobs: list[Job] = []

        def report(done: int, total: int) -> None:
            for job in jobs:
                job.report(done, total)

        def work(store: Store) -> tuple[Received, ...]:
            return service.collecting(store, paths).merge(files, progress=report, cancelled=stop.is_set)

        self.began.emit(0, len(files))
        jobs.append(self._context.database.run(work, self._done, self._failed, progress=self.began.emit, owner=self))

    def _done(self, results: tuple[Received, ...]) -> None:
        self._results += results
        files, self._waiting = self._waiting, []
        if files:
            self._start(files)
            return
        self.reading = False
        self.ended.emit(self._results)

    def _failed(self, error: Exception) -> None:
        self.reading, self._waiting = False, []
        why = self._context.say.mistake(error) if isinstance(error, Mistake) else ""
        self.refused.emit(why)
        if not isinstance(error, Mistake):
            self._context.errors.show(error)
