"""Several photos of one object: the entry that holds their joint finding."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from borderlens.domain.finding import PhotoPart
from borderlens.ui.pages.check.photo_list import Entry
from borderlens.ui.pages.check.sentences import MOST_PHOTOS, UNREAD
from borderlens.ui.pages.check.sources import Source

if TYPE_CHECKING:
    from borderlens.ui.pages.check.loader import Loader, View


@dataclass(eq=False)
class Several(Entry):
    """The finding on ``members``, photos of one object.

    Attributes:
        shown: the member whose picture is shown.
        began_with: the photo that the others were added to, to go back to.
    """

    members: list[Entry] = field(default_factory=list)
    shown: Entry | None = None
    began_with: Entry | None = None

    def load(self, loader: Loader) -> View:
        assert self.shown is not None
        assert self.finding is not None
        return loader.view_for(self.shown.source, self.finding)

    @property
    def room(self) -> int:
        """How many more photos can be added."""
        return MOST_PHOTOS - len(self.members)

    def part_of(self, member: Entry) -> PhotoPart:
        """What the finding says of one of its photos."""
        assert self.finding is not None
        return self.finding.photos[self.members.index(member)]


def called(members: list[Entry]) -> Source:
    """What several photos are called: as the first, and how many more."""
    first = members[0].source
    return Source(f"{first.name} + {len(members) - 1}", drawn=first.drawn)


def photos_of(entry: Entry) -> tuple[Source, ...]:
    """The photos that can be added to confirmed ones: none that is drawn, none too poor to be compared with."""
    if isinstance(entry, Several):
        return tuple(one.source for one in entry.members if entry.part_of(one).counted and not one.source.drawn)
    poor = entry.finding is None or entry.finding.reason in UNREAD
    return () if poor or entry.source.drawn else (entry.source,)
