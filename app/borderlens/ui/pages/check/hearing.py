"""Confirmed photographs are made ready for the checks while the room goes on; until then a check works without them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from borderlens.domain.errors import Mistake
from borderlens.paths import Paths
from borderlens.ui.jobs import Job, Jobs
from borderlens.ui.pages.check.loader import Loader


class Hearing(QObject):
    """``refresh`` whenever they, or the model, may have changed: where they have not, nothing is done.

    Attributes:
        done, total: photographs that the model has looked at, of those that it must; 0 of 0 until one was.
    """

    changed = Signal()  # work began to be seen, went on or ended
    faulted = Signal(object)

    def __init__(self, loader: Loader, paths: Paths, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader, self._paths, self._jobs = loader, paths, jobs
        self._job: Job | None = None
        self._again = False
        self.done, self.total = 0, 0

    @property
    def running(self) -> bool:
        return self._job is not None

    def refresh(self) -> None:
        """See whether there is something new to hear; while that is being done, once more after it."""
        if self._job is not None:
            self._again = True
            return
        loader, paths = self._loader, self._paths
        self._job = self._jobs.run(
            lambda job: loader.hear(paths, job.report, lambda: job.cancelled),
            lambda _: self._end(),
            self._failed,
            progress=self._progressed,
            owner=self,
        )

    def cancel(self) -> None:
        """Stop; what was made is kept, and the next ``refresh`` goes on with it."""
        if self._job is not None:
            self._job.cancel()
            self._again = False
            self._end()

    def _progressed(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Mistake):  # a model that cannot be used is said where it is opened
            self.faulted.emit(error)
        self._again = False
        self._end()

    def _end(self) -> None:
        self._job = None
        self.done = self.total = 0
        self.changed.emit()
        if self._again:
            self._again = False
            self.refresh()
