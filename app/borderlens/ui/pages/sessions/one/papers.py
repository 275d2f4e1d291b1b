"""Report, certificates and feedback sheets of the session that is shown, written on the database's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from borderlens.ui.jobs import Cancelled
from borderlens.ui.pages.sessions.desk import SessionsDesk

if TYPE_CHECKING:
    from borderlens.domain.attempts import Mode
    from borderlens.store.protocol import Store

Made = Callable[[Any], None]


class Papers(QObject):
    """One paper at a time: ``progressed`` (done, of) while it is made, ``ended`` once it is, failed or was stopped."""

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, desk: SessionsDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stopping: Event | None = None

    @property
    def working(self) -> bool:
        return self._stopping is not None

    def report(self, out: Path, languages: Sequence[str], made: Made) -> None:
        """In one language or two; ``made`` gets the file."""
        from borderlens.services.reports.paper import write_report

        self._write(write_report, made, out, tuple(languages))

    def certificates(self, folder: Path, made: Made) -> None:
        """``made`` gets the files, the list last."""
        from borderlens.services.reports.paper import write_session_certificates

        self._write(write_session_certificates, made, folder)

    def feedback(self, out: Path, phase: Mode, made: Made) -> None:
        """``made`` gets the number of sheets; without any there is no file."""
        from borderlens.services.reports.paper import write_feedback

        self._write(write_feedback, made, out, phase)

    def stop(self) -> None:
        """Nothing more is written; what is finished stays."""
        if self._stopping is not None:
            self._stopping.set()
            self._end()

    def _write(self, write: Callable[..., Any], made: Made, *rest: object) -> None:
        context, session, stopping = self._desk.context, self._desk.session, Event()
        self._stopping = stopping

        def check() -> None:
            if stopping.is_set():
                raise Cancelled

        def progress(done: int, of: int) -> None:
            if not stopping.is_set():
                self.progressed.emit(done, of)

        def work(store: Store) -> Any:
            return write(store, context.paths, session, *rest, progress=progress, cancelled=check)

        def done(result: Any) -> None:
            if not stopping.is_set():
                self._end()
                made(result)

        def failed(error: Exception) -> None:
            if not stopping.is_set():
                self._end()
                context.errors.show(error)

        context.database.run(work, done, failed, owner=self)

    def _end(self) -> None:
        self._stopping = None
        self.ended.emit()
