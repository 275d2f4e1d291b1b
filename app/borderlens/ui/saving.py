"""Writing the settings: soon after a change, off the window's thread, and for certain at the end."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from borderlens.domain.errors import Mistake
from borderlens.ui import settings as settings_file
from borderlens.ui.errors import Errors
from borderlens.ui.jobs import Job, Jobs
from borderlens.ui.settings import Settings

AFTER_MS = 300


class Saving(QObject):
    """Keeps ``file`` at the state of ``settings``; an older state never comes last.

    While ``discreet()`` no name is written: it is in a locked database, and read from there.
    """

    def __init__(
        self,
        file: Path,
        settings: Settings,
        jobs: Jobs,
        errors: Errors,
        parent: QObject,
        discreet: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._discreet = discreet
        self._file, self._settings, self._jobs, self._errors = file, settings, jobs, errors
        self._job: Job | None = None
        self._given_up = False
        self._timer = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._write)

    def soon(self) -> None:
        """Something was changed."""
        if not self._given_up:
            self._timer.start()

    def give_up(self) -> None:
        """The file cannot be written: what is changed lasts until the window closes."""
        self._given_up = True
        self._timer.stop()

    @property
    def waiting(self) -> bool:
        """True while the file may hold an older state."""
        return self._timer.isActive() or (self._job is not None and not self._job.done)

    def finish(self) -> None:
        """At the very end, when no job is left that writes an older state."""
        if not self.waiting:
            return
        self._timer.stop()
        try:
            settings_file.write(self._file, self._told())
        except Mistake as refused:
            self._errors.log(refused)

    def _write(self) -> None:
        if self._job is not None and not self._job.done:  # a slow stick is still at the state before
            self._timer.start()
            return
        state = self._told()
        self._job = self._jobs.run(lambda job: settings_file.write(self._file, state), owner=self)

    def _told(self) -> Settings:
        state = copy.deepcopy(self._settings)
        if self._discreet():
            state.person = replace(state.person, name="", agency="")
        return state
