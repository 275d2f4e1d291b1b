"""A list of people on its way in: read, its columns named, looked through; enrolled by one press."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from borderlens.domain.errors import Mistake
from borderlens.domain.people import Country
from borderlens.exchange.roster import Field, Preview, Sheet, preview, propose, read_roster
from borderlens.ui.jobs import Job
from borderlens.ui.pages.sessions.desk import SessionsDesk


class RosterWork(QObject):
    """``changed`` after every step. ``mistake`` says why there is no sheet or no preview."""

    changed = Signal()

    def __init__(self, desk: SessionsDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.file: Path | None = None
        self.encoding = ""  # empty: UTF-8, as the file itself says
        self.country = ""  # of rows whose country stands nowhere
        self.sheet: Sheet | None = None
        self.columns: dict[Field, int] = {}
        self.preview: Preview | None = None
        self.mistake: Mistake | None = None
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        return self._job is not None

    def read(self, file: Path, encoding: str = "") -> None:
        """Read a table; what was read before is forgotten."""
        self.file, self.encoding = file, encoding
        self.sheet = self.preview = self.mistake = None
        self._run(lambda job: read_roster(file, encoding or None), self._take_sheet)

    def name(self, field: Field, column: int | None) -> None:
        """Say which column (from 0) holds a field; None for none. A column holds one thing."""
        kept = {one: at for one, at in self.columns.items() if one is not field and at != column}
        self.columns = kept if column is None else {**kept, field: column}
        self.look()

    def choose_country(self, country: str) -> None:
        self.country = country
        self.look()

    def look(self) -> None:
        """Look through all rows; nothing is written."""
        whole, sheet = self._desk.whole, self.sheet
        if whole is None or sheet is None:
            return
        known = [member.person for member in whole.members if member.person is not None]
        columns, names = dict(self.columns), whole.row.session.plan.names
        country = Country(self.country) if self.country else None
        tables = self._desk.context.paths.assets / "tables"

        def work(job: Job) -> Preview:
            return preview(sheet, columns, known, tables=tables, country=country, names=names)

        self.mistake = None
        self._run(work, self._take_preview)

    def enrol(self, done: Callable[[int], None], failed: Callable[[Exception], None]) -> None:
        """Put everybody of the preview into the session, all or none."""
        assert self.preview is not None
        people, session = self.preview.people, self._desk.session
        self._desk.act(
            lambda sessions, store: sessions.enrol(session, people), lambda entries: done(len(entries)), failed
        )

    def forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.file = self.sheet = self.preview = self.mistake = None
        self.encoding = self.country = ""
        self.columns = {}

    def _run(self, work: Callable[[Job], object], take: Callable[[object], None]) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._desk.context.jobs.run(work, take, self._refused, owner=self)
        self.changed.emit()

    def _take_sheet(self, sheet: Sheet) -> None:
        self._job, self.sheet, self.columns = None, sheet, propose(sheet)
        self.look()

    def _take_preview(self, found: Preview) -> None:
        self._job, self.preview = None, found
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        self._job, self.preview = None, None
        if isinstance(error, Mistake):
            self.mistake = error
        else:
            self._desk.context.errors.show(error)
        self.changed.emit()
