"""What lies on the desk of the Check room: the photos given, the one looked at, what was found before. No widgets."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from borderlens.domain.errors import Mistake, Unreadable
from borderlens.services.photo_files import PhotoFiles, find_photos
from borderlens.ui.jobs import Job, Jobs
from borderlens.ui.pages.check.loader import Loader, View
from borderlens.ui.pages.check.photo_list import Entry, PhotoList, State
from borderlens.ui.pages.check.several import Several
from borderlens.ui.pages.check.sources import Given, Source
from borderlens.ui.say import say

FEW = 12  # up to so many photos are gone through one by one; more are a list
HISTORY = 5
VIEWS_KEPT = 4  # photos ready to be drawn that stay in memory


class Desk(QObject):
    """``take`` photos, ``look_at`` one, ``cancel``.

    Attributes:
        photos: the photos given last.
        listed: they are many, and a finding leads back to their list.
        folder: where they lie, when that is one folder.
        entry: the photo looked at, or waited for.
        history: findings of this run, newest first.
    """

    ready = Signal(object, object)  # Entry and View: the finding somebody wants to see
    unreadable = Signal(object, object)  # Entry and Mistake, likewise
    queued = Signal(object)  # PhotoList: few photos, gone through one by one
    listed_now = Signal(object)  # PhotoList: many photos
    settled = Signal(object)  # any Entry that has its finding or its mistake now
    remembered = Signal()
    work_changed = Signal()
    faulted = Signal(object)

    def __init__(self, loader: Loader, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.loader = loader
        self._jobs = jobs
        self.photos: PhotoList | None = None
        self.listed = False
        self.folder: Path | None = None
        self.entry: Entry | None = None
        self.history: deque[Entry] = deque(maxlen=HISTORY)
        self._viewed: deque[Entry] = deque()
        self._search: Job | None = None
        self._searched = ""

    @property
    def searched(self) -> str:
        """Name of the folder that is being searched for photos; empty when none is."""
        return self._searched if self._search is not None else ""

    @property
    def name(self) -> str:
        """What the list is called: as its folder, else by the number of photos."""
        if self.folder is not None:
            return self.folder.name
        return say("check.list.title", total=len(self.photos.entries) if self.photos else 0)

    def take(self, given: Given) -> None:
        """Check what was given: a few photos one after the other, many or a folder as a list."""
        if given.folders:
            self._find(given)
        elif len(given.photos) > FEW:
            self._list(PhotoFiles(()), given.photos, None)
        else:
            self._queue(given.photos)
        self.work_changed.emit()

    def look_at(self, entry: Entry) -> None:
        """Bring what became of a photo; of one that is not ready yet as soon as it is."""
        self.entry = entry
        if entry.state is State.ASIDE:
            self.unreadable.emit(entry, entry.mistake)
        elif entry.state is State.FOUND and entry.view is not None:
            self.bring(entry, entry.view)
        elif entry.state is State.FOUND:
            loader = self.loader
            self._jobs.run(
                lambda job: entry.load(loader),
                lambda view: self.bring(entry, view),
                lambda error: self._view_failed(entry, error),
                owner=self,
            )
        elif self.photos is not None:
            self.photos.shown = entry

    def beside(self, way: int) -> Entry | None:
        """The photo before (-1) or after (1) the one looked at."""
        here = self.entry.began_with if isinstance(self.entry, Several) else self.entry
        if self.photos is None or here not in self.photos.entries:
            return None
        place = self.photos.row_of(here) + way
        return self.photos.entries[place] if 0 <= place < len(self.photos.entries) else None

    def leave(self) -> Entry | None:
        """Nothing is looked at any more; returns what was."""
        left, self.entry = self.entry, None
        return left

    def cancel(self) -> None:
        """Stop what runs; what was found stays."""
        self._stop_search()
        if self.photos is not None:
            self.photos.cancel()
        self.work_changed.emit()

    def go_on(self) -> None:
        """Check what was left when the work was cancelled."""
        if self.photos is not None:
            self.photos.start()
            self.work_changed.emit()

    def _queue(self, photos: tuple[Source, ...]) -> None:
        """Put photos at the end of the row that is being checked, or begin a new one."""
        self._stop_search()
        photos_now = self.photos
        goes_on = photos_now is not None and photos_now.running and not self.listed
        if goes_on and len(photos_now.entries) + len(photos) <= FEW:
            photos_now.add(photos)
            self.queued.emit(photos_now)
            return
        made = self._begin(listed=False, folder=None)
        self.entry = made.shown = made.add(photos)[0]
        self.queued.emit(made)
        made.start()

    def _find(self, given: Given) -> None:
        """Look for photos below folders, on a job's thread, then list them."""
        self._stop_search()
        self._searched = given.folders[0].name
        single = given.folders[0] if len(given.folders) == 1 and not given.photos else None
        self._search = self._jobs.run(
            lambda job: find_photos(given.folders), lambda found: self._list(found, given.photos, single), owner=self
        )

    def _list(self, found: PhotoFiles, photos: tuple[Source, ...], folder: Path | None) -> None:
        self._search = None
        self.entry = None
        made = self._begin(listed=True, folder=folder)
        for refused, why in found.refused:
            made.add_aside(Source(refused.name, path=refused), Unreadable(file=str(refused), why=why))
        made.add([*photos, *(Source(_below(file, folder), path=file) for file in found.files)])
        made.passed_over = found.passed_over
        made.start()
        self.listed_now.emit(made)
        self.work_changed.emit()

    def _begin(self, *, listed: bool, folder: Path | None) -> PhotoList:
        if self.photos is not None:
            self.photos.cancel()
            self.photos.disconnect(self)
        made = PhotoList(self.loader, self._jobs, self)
        made.settled.connect(self._settled)
        made.ended.connect(self._ended)
        made.faulted.connect(self.faulted)
        self.photos, self.listed, self.folder = made, listed, folder
        return made

    def _settled(self, entry: Entry) -> None:
        if entry.finding is not None and not self.listed:
            self._remember(entry)
        self.settled.emit(entry)
        if entry is self.entry:
            self.look_at(entry)

    def _ended(self, _whole: bool) -> None:
        self.work_changed.emit()

    def bring(self, entry: Entry, view: View) -> None:
        """An entry is ready to be drawn; whoever looks at it is shown it."""
        if entry is not self.entry:
            return
        entry.view = view
        if entry in self._viewed:
            self._viewed.remove(entry)
        self._viewed.append(entry)
        while len(self._viewed) > VIEWS_KEPT:
            self._viewed.popleft().view = None
        self._remember(entry)
        self.ready.emit(entry, view)

    def _view_failed(self, entry: Entry, error: Exception) -> None:
        """A file that was checked may be gone when it is to be shown again."""
        if not isinstance(error, Mistake):
            self.faulted.emit(error)
        elif entry is self.entry:
            self.unreadable.emit(entry, error)

    def _remember(self, entry: Entry) -> None:
        began_with = entry.began_with if isinstance(entry, Several) else None
        for known in list(self.history):  # of an object's findings on more and more photos the last is enough
            if known is entry or (began_with and isinstance(known, Several) and known.began_with is began_with):
                self.history.remove(known)
        self.history.appendleft(entry)
        self.remembered.emit()

    def _stop_search(self) -> None:
        if self._search is not None:
            self._search.cancel()
            self._search = None


def _below(file: Path, folder: Path | None) -> str:
    """A file's name in a list: with its subfolders, so that two of one name differ."""
    return str(file.relative_to(folder)) if folder is not None and file.is_relative_to(folder) else file.name
