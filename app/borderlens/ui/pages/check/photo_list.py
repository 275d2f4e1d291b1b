"""The photos given at once, in their order: a list model that checks one after the other through the jobs API.

One job a photo, the next started when the last has delivered: the window gets its turn between two photos, and
cancelling stops at once. A photo that cannot be read keeps its row with its mistake, and the others go on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from borderlens.domain.errors import Mistake
from borderlens.domain.finding import Finding, Outcome
from borderlens.ui.jobs import Job, Jobs
from borderlens.ui.pages.check import sentences
from borderlens.ui.pages.check.loader import Checked, Loader, View
from borderlens.ui.pages.check.sources import Source
from borderlens.ui.say import say

if TYPE_CHECKING:
    from borderlens.services.judging import Seen
    from borderlens.vision.schreger import SchregerEstimate

ENTRY = Qt.ItemDataRole.UserRole


class State(Enum):
    WAITING = auto()
    READING = auto()
    FOUND = auto()
    ASIDE = auto()


@dataclass(eq=False)
class Entry:
    """One photo of the list and what became of it.

    ``ticked`` keeps which next step was ticked and when, so that coming back to a finding shows it as it was left.
    ``together`` is the finding on several photos of the object that this one was joined to last, ``lines`` what was
    measured of the crossing lines.
    """

    source: Source
    state: State = State.WAITING
    finding: Finding | None = None
    mistake: Mistake | None = None
    thumb: bytes | None = None
    view: View | None = None
    at: datetime | None = None
    ticked: dict[str, datetime] = field(default_factory=dict)
    seen: Seen | None = None
    together: Entry | None = None
    lines: SchregerEstimate | None = None

    def load(self, loader: Loader) -> View:
        """All that is drawn for it; slow, and raises as ``Loader.check``."""
        return loader.view(self.source)

    def keep(self, found: Checked | Mistake) -> None:
        """What became of it."""
        self.at = datetime.now()
        if isinstance(found, Mistake):
            self.state, self.mistake = State.ASIDE, found
            return
        self.state, self.finding, self.thumb = State.FOUND, found.finding, found.thumb
        self.view, self.seen = found.view, found.seen

    @property
    def settled(self) -> bool:
        return self.state in (State.FOUND, State.ASIDE)


class PhotoList(QAbstractListModel):
    """Rows of ``Entry`` under the role ``ENTRY``."""

    settled = Signal(object)  # an Entry has its finding or its mistake
    progressed = Signal(int, int)
    ended = Signal(bool)  # True when every photo is settled, False when cancelled
    faulted = Signal(object)  # the program itself failed; the rest is not checked

    def __init__(self, loader: Loader, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader, self._jobs = loader, jobs
        self._entries: list[Entry] = []
        self._job: Job | None = None
        self._next = 0
        self._counts: Counter[Outcome | None] = Counter()
        self.shown: Entry | None = None  # the photo somebody waits to see is made ready to be drawn, too
        self.names_rendered_only = False  # a label that was learned from rendered pictures only is named
        self.passed_over = 0  # files of a folder that are no pictures by their name

    @property
    def entries(self) -> list[Entry]:
        return self._entries

    @property
    def running(self) -> bool:
        return self._job is not None

    @property
    def reading(self) -> Entry | None:
        """The photo being checked now."""
        here = self._entries[self._next] if self._next < len(self._entries) else None
        return here if here is not None and here.state is State.READING else None

    @property
    def done(self) -> int:
        """Photos that have their finding or their mistake."""
        return self._counts.total()

    def counts(self) -> Counter[Outcome | None]:
        """Photos by outcome; those set aside under ``None``."""
        return self._counts

    def add(self, sources: Sequence[Source]) -> list[Entry]:
        """Put photos at the end of the list; they wait until ``start``."""
        entries = [Entry(source) for source in sources]
        self._insert(entries)
        return entries

    def add_aside(self, source: Source, mistake: Mistake) -> None:
        """Put something at the end of the list that is known to be unreadable, with its mistake."""
        self._insert([Entry(source, State.ASIDE, mistake=mistake, at=datetime.now())])
        self._counts[None] += 1

    def start(self) -> None:
        """Check what waits; does nothing while a photo is being checked."""
        if self._job is None:
            self._check_next()

    def cancel(self) -> None:
        """Stop. The photo being read goes back to waiting; what was found stays."""
        if self._job is None:
            return
        self._job.cancel()
        self._job = None
        stopped = self.reading
        if stopped is not None:
            stopped.state = State.WAITING
            self._changed(self._next)
        self.ended.emit(False)

    def row_of(self, entry: Entry) -> int:
        return self._entries.index(entry)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.source.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (entry.source.name, said(entry)) if part)
        return None

    def _insert(self, entries: list[Entry]) -> None:
        if not entries:
            return
        first = len(self._entries)
        self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
        self._entries += entries
        self.endInsertRows()

    def _check_next(self) -> None:
        while self._next < len(self._entries) and self._entries[self._next].settled:
            self._next += 1
        if self._next >= len(self._entries):
            self._job = None
            self.ended.emit(True)
            return
        entry = self._entries[self._next]
        entry.state = State.READING
        self._changed(self._next)
        source, loader, with_view = entry.source, self._loader, entry is self.shown
        self._job = self._jobs.run(lambda job: loader.check(source, with_view), self._found, self._failed, owner=self)

    def _found(self, checked: Checked) -> None:
        entry = self._entries[self._next]
        entry.keep(checked)
        self._settle(entry)

    def _failed(self, error: Exception) -> None:
        entry = self._entries[self._next]
        if not isinstance(error, Mistake):
            self._job = None
            entry.state = State.WAITING
            self._changed(self._next)
            self.ended.emit(False)
            self.faulted.emit(error)
            return
        entry.keep(error)
        self._settle(entry)

    def _settle(self, entry: Entry) -> None:
        self._counts[entry.finding.outcome if entry.finding else None] += 1
        if entry.finding is not None and entry.finding.candidates:
            self.names_rendered_only |= entry.finding.drawn_only
        self._changed(self._next)
        self._next += 1
        self.settled.emit(entry)
        self.progressed.emit(self.done, len(self._entries))
        if self._job is not None:  # whoever heard of it may have cancelled
            self._check_next()

    def _changed(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)


def said(entry: Entry) -> str:
    """What a row says: the finding, the mistake, or that it is being read."""
    if entry.finding is not None:
        return sentences.headline(entry.finding)
    if entry.mistake is not None:
        return sentences.mistake_line(entry.mistake, entry.source)
    return say("check.working", file=entry.source.name) if entry.state is State.READING else ""
