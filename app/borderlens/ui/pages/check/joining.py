"""Photos of one object joined to the one that is looked at, and taken away again. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from borderlens.domain.errors import Mistake
from borderlens.ui.jobs import Job, Jobs
from borderlens.ui.pages.check.desk import Desk
from borderlens.ui.pages.check.loader import Joined, View
from borderlens.ui.pages.check.photo_list import Entry, State
from borderlens.ui.pages.check.sentences import MOST_PHOTOS
from borderlens.ui.pages.check.several import Several, called
from borderlens.ui.pages.check.sources import Source


class Joining(QObject):
    """``add`` photos to what the desk looks at, ``join`` those given with it, ``remove`` or ``show`` one of them.

    The joint finding comes as any other does: by the desk's ``ready``.
    """

    turned = Signal(object, object)  # Several and View: another of its photos is to be seen, nothing else changed
    refused = Signal(int)  # so many photos are more than can be judged together
    changed = Signal()  # work began, went on or ended

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk)
        self._desk, self._jobs = desk, jobs
        self._job: Job | None = None
        self.done, self.total = 0, 0

    @property
    def running(self) -> bool:
        return self._job is not None

    def add(self, photos: Sequence[Source]) -> None:
        """Judge what is looked at and these photos as one object; what is too much is refused."""
        here = self._desk.entry
        if here is None:
            return
        members = list(here.members) if isinstance(here, Several) else [here]
        room = MOST_PHOTOS - len(members)
        if len(photos) > room:
            self.refused.emit(len(photos) - room)
        added = [Entry(source) for source in photos[:room]]
        if added:
            self._run(here, members + added)

    def given_together(self) -> list[Entry]:
        """The photos given at once with the one looked at, all checked and few enough for one object; else none."""
        photos, here = self._desk.photos, self._desk.entry
        if photos is None or self._desk.listed or here not in photos.entries:
            return []
        few = 1 < len(photos.entries) <= MOST_PHOTOS
        return list(photos.entries) if few and all(entry.settled for entry in photos.entries) else []

    def join(self) -> None:
        """Judge the photos given at once as one object."""
        here, members = self._desk.entry, self.given_together()
        if here is not None and members:
            self._run(here, members)

    def remove(self, member: Entry) -> None:
        """Judge without one of the photos; the last one left is a photo by itself again."""
        here = self._desk.entry
        if not isinstance(here, Several) or member not in here.members:
            return
        left = [one for one in here.members if one is not member]
        if len(left) == 1:
            self.cancel()
            if here.began_with is not None:
                here.began_with.together = None
            self._desk.look_at(left[0])
        else:
            self._run(here, left)

    def show(self, member: Entry) -> None:
        """Show another of the photos."""
        here = self._desk.entry
        if not isinstance(here, Several) or member is here.shown:
            return
        loader, finding, before = self._desk.loader, here.finding, here.shown
        assert finding is not None
        here.shown = member

        def turn(view: View) -> None:
            if here.shown is member and self._desk.entry is here:
                here.view = view
                self.turned.emit(here, view)

        def stay(error: Exception) -> None:
            if here.shown is member:
                here.shown = before
            if not isinstance(error, Mistake):
                self._desk.faulted.emit(error)

        self._jobs.run(lambda job: loader.view_for(member.source, finding), turn, stay, owner=self)

    def alone(self) -> bool:
        """From the joint finding back to that on the photo it began with; False when there is none."""
        here = self._desk.entry
        if not isinstance(here, Several) or here.began_with is None:
            return False
        self.cancel()
        self._desk.look_at(here.began_with)
        return True

    def again(self) -> None:
        """To the joint finding that the photo looked at belongs to."""
        here = self._desk.entry
        if here is not None and here.together is not None:
            self._desk.look_at(here.together)

    def cancel(self) -> None:
        """Stop what runs; the finding shown stays."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _run(self, here: Entry, members: list[Entry]) -> None:
        self.cancel()
        loader = self._desk.loader
        photos = [(member.source, member.seen) for member in members]
        self.done, self.total = 0, len(members)
        self._job = self._jobs.run(
            lambda job: loader.join(photos, job.report, job.check),
            lambda joined: self._joined(here, members, joined),
            lambda error: self._failed(here, error),
            progress=self._progressed,
            owner=self,
        )
        self.changed.emit()

    def _progressed(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        self.changed.emit()

    def _joined(self, here: Entry, members: list[Entry], joined: Joined) -> None:
        self._end()
        for member, found in zip(members, joined.members, strict=True):
            if found is not None:
                member.keep(found)
        if self._desk.entry is not here:  # somebody looks at something else by now
            return
        began_with = here.began_with if isinstance(here, Several) else here
        if began_with not in members:
            began_with = members[0]
        several = Several(
            called(members),
            State.FOUND,
            joined.finding,
            at=max(member.at for member in members if member.at is not None),
            members=members,
            shown=members[joined.shown],
            began_with=began_with,
        )
        if isinstance(here, Several):
            several.ticked = here.ticked
        began_with.together = several
        self._desk.entry = several
        self._desk.bring(several, joined.view)

    def _failed(self, here: Entry, error: Exception) -> None:
        self._end()
        if not isinstance(error, Mistake):
            self._desk.faulted.emit(error)
        elif self._desk.entry is here:
            self._desk.unreadable.emit(here, error)

    def _end(self) -> None:
        self._job = None
        self.changed.emit()
