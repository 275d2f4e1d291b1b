"""What a reader of one type of item is given, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass, field

from borderlens.domain.items import CANNOT_TELL, Competency, ItemType, Mark, Number
from borderlens.domain.scenario import Scenario
from borderlens.packs.pack_pictures import Gallery, PackPicture
from borderlens.packs.toml_file import KEY, OPTION, Table


@dataclass(frozen=True, slots=True)
class Parts:
    """The fields of an item that depend on its type; see ``domain.items.Item``."""

    pictures: tuple[PackPicture, ...] = ()
    options: tuple[str, ...] = ()
    answer: tuple[str, ...] = ()
    accuses: frozenset[str] = frozenset()
    critical: frozenset[str] = frozenset()
    marks: tuple[Mark, ...] = ()
    targets: tuple[str, ...] = ()
    fits: tuple[str, ...] = ()
    number: Number | None = None
    scenario: Scenario | None = None


@dataclass(slots=True)
class Asked:
    """The table of one item, of which the type and the competency were read."""

    table: Table
    type: ItemType
    competency: Competency
    gallery: Gallery
    shown: tuple[PackPicture, ...] = field(default=())

    @property
    def identifies(self) -> bool:
        return self.competency is Competency.IDENTIFICATION

    @property
    def referral(self) -> tuple[str, ...]:
        return (CANNOT_TELL,) if self.identifies else ()

    def show(self, least: int, most: int) -> tuple[PackPicture, ...]:
        """The item's pictures; their marks can be named afterwards."""
        self.shown = self.gallery.names(self.table, "pictures", least, most)
        return self.shown

    def marks(self) -> tuple[Mark, ...]:
        """All marks with the named cues on the item's pictures, in the order the item names the cues."""
        there = [mark for entry in self.shown for mark in entry.marks]
        known = sorted({mark.cue for mark in there})
        cues = self.table.names("marks", OPTION, default=[])
        for cue in cues:
            if cue not in known:
                raise self.table.mistake("not_a_mark", "marks", value=cue, known=", ".join(known) or "none")
        return tuple(mark for cue in cues for mark in there if mark.cue == cue)

    def options(self, least: int, most: int) -> tuple[str, ...]:
        return self.table.names("options", KEY, least=least, most=most)

    def fixed_options(self, wanted: tuple[str, ...]) -> tuple[str, ...]:
        """The options that items of this type always have; where there are none the field may be left out."""
        if not wanted and "options" not in self.table.data:
            return ()
        options = self.table.names("options", OPTION, most=9)
        if options != wanted:
            told = ", ".join(wanted) or "none"
            raise self.table.mistake("fixed_options", "options", type=self.type.value, wanted=told)
        return options
