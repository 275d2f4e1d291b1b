"""What lies on the desk of the authoring room: a draft, the item in hand, what the checks say of it. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from borderlens.domain.errors import Mistake
from borderlens.paths import Paths
from borderlens.services.authoring.draft import Draft
from borderlens.services.authoring.publishing import Published, blocking, publish
from borderlens.services.authoring.shelf import Shelf
from borderlens.ui.jobs import Job, Jobs

if TYPE_CHECKING:
    from borderlens.services.authoring.checking import Checked, Checker
    from borderlens.services.authoring.folder import Document

CHECK_AFTER_MS = 300
SAVE_AFTER_MS = 1200
WHOLE_AFTER_MS = 2500


class Desk(QObject):
    """``open`` a document, edit its ``draft`` and say ``touched``; checks and saving follow by themselves.

    Attributes:
        place: the item in hand. language: the one that is written in, or translated into.
        checked: what the last check found; None before the first.
        mistake: why the draft could not be kept, while it could not.
    """

    changed = Signal()  # the draft, or which item is in hand
    looked = Signal()  # a check came back
    kept = Signal()  # the draft lies on the disk, or could not be put there
    faulted = Signal(object)

    def __init__(self, paths: Paths, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.paths, self._jobs = paths, jobs
        self.shelf = Shelf(paths)
        self.draft: Draft | None = None
        self.place, self.language = 0, "en"
        self.checked: Checked | None = None
        self.mistake: Mistake | None = None
        self.kept_at: datetime | None = None
        self._kept: Document | None = None
        self._checker: Checker | None = None
        self._checking, self._saving = False, False
        self._whole = False
        self._look = _timer(self, CHECK_AFTER_MS, self._check)
        self._idle = _timer(self, WHOLE_AFTER_MS, self._check_whole)
        self._save = _timer(self, SAVE_AFTER_MS, self.keep)

    # The draft

    def open(self, document: Document, *, fresh: bool) -> None:
        """Lay a draft on the desk; a ``fresh`` one is kept at once."""
        self.close()
        self.draft, self.place, self.checked, self.mistake = Draft(document), 0, None, None
        self.language = self.draft.source
        self._kept, self.kept_at = (None if fresh else document), None
        self.changed.emit()
        self._look.start(0)
        self._idle.start()
        if fresh:
            self.keep()

    def close(self) -> None:
        """Nothing lies on the desk any more; what was not kept yet is kept."""
        for timer in (self._look, self._idle, self._save):
            timer.stop()
        self.keep()
        if self._checker is not None and not self._checking:
            self._checker.close()
        self._checker, self.draft, self.checked = None, None, None

    @property
    def item(self) -> dict[str, Any] | None:
        """The item in hand."""
        if self.draft is None or not 0 <= self.place < len(self.draft.items):
            return None
        return self.draft.items[self.place]

    @property
    def key(self) -> str:
        item = self.item
        return str(item["key"]) if item is not None else ""

    def select(self, place: int) -> None:
        if self.draft is not None and place != self.place and 0 <= place < len(self.draft.items):
            self.draft.pause()
            self.place = place
            self.changed.emit()

    def write_in(self, language: str) -> None:
        """Another language is written in, or translated into."""
        if language != self.language:
            self.language = language
            self.changed.emit()

    def touched(self) -> None:
        """Something of the draft is another now."""
        if self.draft is None:
            return
        self.place = min(self.place, max(len(self.draft.items) - 1, 0))
        self.changed.emit()
        self._look.start()
        self._idle.start()
        self._save.start()

    def say(self, slot: tuple[str | int, ...], words: str, language: str = "") -> None:
        """Words were typed."""
        assert self.draft is not None
        self.draft.say(language or self.language, self.place, slot, words)
        self.touched()

    def set_item(self, item: Mapping[str, Any], touch: tuple[object, ...] = ()) -> None:
        """The item in hand became another."""
        assert self.draft is not None
        self.draft.set_item(self.place, dict(item), touch)
        self.touched()

    def undo(self) -> None:
        self._step(lambda draft: draft.undo())

    def redo(self) -> None:
        self._step(lambda draft: draft.redo())

    def _step(self, take: Callable[[Draft], None]) -> None:
        if self.draft is not None:
            take(self.draft)
            self.place = self.draft.place
            self.touched()

    # Checks

    def _check(self) -> None:
        draft = self.draft
        if draft is None:
            return
        if self._checking:
            self._look.start()
            return
        document, source, whole, held = draft.document, draft.source, self._whole, self._checker
        self._whole, self._checking = False, True
        shelf, assets = self.shelf, self.paths.assets

        def work(job: Job) -> tuple[Checker, Checked | None]:
            from borderlens.packs.lint import read_marks
            from borderlens.services.authoring.checking import Checker

            checker = held or Checker(shelf.place, shelf.library, read_marks(assets))
            return checker, checker.check(document, source, whole=whole, stop=lambda: job.cancelled)

        self._jobs.run(work, self._take_checked, self._check_failed, owner=self)

    def _check_whole(self) -> None:
        self._whole = True
        self._check()

    def _take_checked(self, found: tuple[Checker, Checked | None]) -> None:
        self._checking = False
        checker, checked = found
        if self.draft is None:
            checker.close()
            return
        self._checker = checker
        if checked is not None:
            self.checked = checked
            self.looked.emit()

    def _check_failed(self, error: Exception) -> None:
        self._checking = False
        self.faulted.emit(error)

    @property
    def fresh(self) -> bool:
        """The last check saw the draft as it is now."""
        return self.checked is not None and self.draft is not None and self.checked.document is self.draft.document

    # Keeping

    @property
    def unkept(self) -> bool:
        return self.draft is not None and self.draft.document is not self._kept

    def keep(self) -> None:
        """Put the draft on the disk, on a job's thread."""
        if not self.unkept or self.draft is None:
            return
        if self._saving:
            self._save.start()
            return
        document, self._saving = self.draft.document, True
        self._jobs.run(
            lambda job: self.shelf.save(document),
            lambda _: self._was_kept(document),
            self._not_kept,
            owner=self,
        )

    def keep_now(self) -> None:
        """As ``keep``, before anything else happens: the window is closing."""
        if self.draft is not None and self.unkept:
            document = self.draft.document
            self.shelf.save(document)
            self._kept = document

    def _was_kept(self, document: Document) -> None:
        self._saving, self._kept, self.mistake = False, document, None
        self.kept_at = datetime.now()
        self.kept.emit()

    def _not_kept(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, Mistake):
            self.mistake = error
            self.kept.emit()
        else:
            self.faulted.emit(error)

    # Learn

    @property
    def blocked(self) -> bool:
        """The draft as it was last looked at cannot go into Learn."""
        return self.checked is None or self.draft is None or bool(blocking(self.checked, self.draft.source))

    def publish(self, done: Callable[[Published], None]) -> None:
        """Put the draft, as it was last looked at, into Learn; only where nothing blocks it."""
        if self.checked is None or self.draft is None or self.blocked:
            return
        checked, source, shelf = self.checked, self.draft.source, self.shelf

        def published(found: Published) -> None:
            if self.draft is not None and self.draft.document is checked.document:
                self.draft.change(found.document, self.place)
                self.touched()
            done(found)

        self._jobs.run(
            lambda job: publish(checked, source, shelf.quizzes, shelf.library),
            published,
            self.faulted.emit,
            owner=self,
        )


def _timer(parent: QObject, after: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after)
    timer.timeout.connect(act)
    return timer
