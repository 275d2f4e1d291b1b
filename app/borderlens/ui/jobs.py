"""Slow work away from the window: one API for any job, and one thread that owns the database.

``run(work, success, failure, ...)`` hands ``work`` to a thread; its result or its exception comes back on the
window's thread. Nothing comes back when the job was cancelled or when ``owner`` no longer exists.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

log = logging.getLogger(__name__)

WAIT_AT_EXIT_MS = 5_000
LEAST_AT_ONCE = 3
"""Jobs that may run side by side however few processors there are: a long one must not keep a photo check waiting."""


class Cancelled(Exception):
    """No error, somebody asked for it: raised inside ``work`` by ``Job.check`` once the job was cancelled."""


class Job(QObject):
    """A running job, seen from both sides.

    The window holds it to ``cancel()``; ``work`` receives it to ``report`` progress and to ``check`` whether to stop.
    """

    _finished = Signal(object, object)
    _reported = Signal(int, int)

    def __init__(
        self,
        success: Callable[[Any], None] | None,
        failure: Callable[[Exception], None] | None,
        progress: Callable[[int, int], None] | None,
        owner: QObject | None,
        ended: Callable[[Job], None],
    ) -> None:
        super().__init__()
        self._success, self._failure, self._progress = success, failure, progress
        self._owner = owner
        self._owned = owner is not None
        self._ended = ended
        self.cancelled = False
        self.done = False
        self.error: Exception | None = None
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop and drop whatever it still brings."""
        self.cancelled = True

    def check(self) -> None:
        """For the work: stop here if somebody cancelled.

        Raises:
            Cancelled: the job was cancelled.
        """
        if self.cancelled:
            raise Cancelled

    def report(self, done: int, total: int) -> None:
        """For the work: ``done`` of ``total`` parts are finished."""
        self._reported.emit(done, total)

    @property
    def _wanted(self) -> bool:
        return not self.cancelled and (not self._owned or shiboken6.isValid(self._owner))

    def _run(self, work: Callable[[], object]) -> None:
        """On the job's own thread."""
        result: object = None
        error: Exception | None = None
        try:
            if not self.cancelled:
                result = work()
        except Cancelled:
            self.cancelled = True
        except Exception as caught:
            error = self.error = caught
        self._finished.emit(result, error)

    @Slot(object, object)
    def _deliver(self, result: object, error: object) -> None:
        self.done = True
        self._ended(self)
        if not self._wanted:
            return
        if isinstance(error, Exception):
            if self._failure is not None:
                self._failure(error)
        elif self._success is not None:
            self._success(result)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if self._wanted and not self.done and self._progress is not None:
            self._progress(done, total)


class Jobs(QObject):
    """Any slow work. ``unhandled`` shows a failure that the caller gave no ``failure`` for."""

    def __init__(self, unhandled: Callable[[Exception], None], threads: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unhandled = unhandled
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads or max(LEAST_AT_ONCE, self._pool.maxThreadCount()))
        self._running: set[Job] = set()

    def run(
        self,
        work: Callable[[Job], Any],
        success: Callable[[Any], None] | None = None,
        failure: Callable[[Exception], None] | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Do ``work(job)`` on a thread, then ``success(result)`` or ``failure(error)`` on the window's thread."""
        return self._start(lambda job: lambda: work(job), success, failure, progress, owner)

    @property
    def busy(self) -> bool:
        """True while something was asked whose result is not delivered yet."""
        return bool(self._running)

    @property
    def undelivered(self) -> list[Exception]:
        """What failed and was told to nobody, because the window is closing."""
        return [job.error for job in self._running if job.error is not None]

    def close(self) -> None:
        """Cancel what runs and wait for it, at most ``WAIT_AT_EXIT_MS``."""
        for job in list(self._running):
            job.cancel()
        if not self._pool.waitForDone(WAIT_AT_EXIT_MS):
            log.warning("a job did not stop within %d ms", WAIT_AT_EXIT_MS)

    def _start(
        self,
        bind: Callable[[Job], Callable[[], object]],
        success: Callable[[Any], None] | None,
        failure: Callable[[Exception], None] | None,
        progress: Callable[[int, int], None] | None,
        owner: QObject | None,
    ) -> Job:
        job = Job(success, failure or self._unhandled, progress, owner, self._running.discard)
        self._running.add(job)  # keeps it alive until its result is delivered
        work = bind(job)
        self._pool.start(lambda: job._run(work))
        return job


class Database(Jobs):
    """The one thread that opens, uses and closes the store.

    ``run`` is that of ``Jobs``, but ``work`` receives the store: ``database.run(lambda store: ..., success)``.
    """

    def __init__(
        self, open_store: Callable[[], Any], unhandled: Callable[[Exception], None], parent: QObject | None = None
    ) -> None:
        super().__init__(unhandled, threads=1, parent=parent)
        self._pool.setExpiryTimeout(-1)  # the same thread for as long as the window lives
        self._open = open_store
        self._store: Any = None

    def run(
        self,
        work: Callable[[Any], Any],
        success: Callable[[Any], None] | None = None,
        failure: Callable[[Exception], None] | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Do ``work(store)`` on the database thread; the store is opened by the first call."""
        return self._start(lambda job: lambda: work(self._opened()), success, failure, progress, owner)

    def open_with(self, open_store: Callable[[], Any]) -> None:
        """Use another store from the next piece of work on; the one before, if it did open, is closed."""

        def change() -> None:
            self._shut()
            self._open = open_store

        self._start(lambda job: change, None, None, None, None)

    def apart(
        self,
        work: Callable[[], Any],
        success: Callable[[Any], None] | None = None,
        failure: Callable[[Exception], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> Job:
        """Do ``work()`` on the database thread while the store is closed; it is opened again by the next ``run``."""

        def alone() -> Any:
            self._shut()
            return work()

        return self._start(lambda job: alone, success, failure, None, owner)

    def close(self) -> None:
        """Let what was asked finish (an answer is never dropped), then close the store on its own thread."""
        self._start(lambda job: self._shut, None, None, None, None)
        if not self._pool.waitForDone(WAIT_AT_EXIT_MS):
            log.warning("the database thread did not stop within %d ms", WAIT_AT_EXIT_MS)

    def _opened(self) -> Any:
        if self._store is None:
            self._store = self._open()
        return self._store

    def _shut(self) -> None:
        close = getattr(self._store, "close", None)
        self._store = None
        if close is not None:
            close()
