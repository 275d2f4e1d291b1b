"""Quiz items without words: what is shown, what can be answered, what fits, and where the cues lie.

Everything here is language-neutral; the words of an item are in its pack, one file a language. Source of the
types and of the rule that identification items offer "cannot tell - refer": design, "Packs".
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from borderlens.domain.events import canonical
from borderlens.domain.polygons import Polygon, distance
from borderlens.domain.scenario import Scenario

CANNOT_TELL = "cannot_tell"
HAND = 0.025
"""A finger on a screen is no pointer, and a sign does not end where its outline was drawn."""
SAME = "same"
DIFFERENT = "different"

LASTS_DAYS = 365
"""A statement of law is taken as true for so long after the day on which the law was read."""


class ItemType(StrEnum):
    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true_false"
    HOTSPOT = "hotspot"
    PAIR = "pair"
    ORDERING = "ordering"
    MATCHING = "matching"
    SORTING = "sorting"
    NUMERIC = "numeric"
    SCENARIO = "scenario"


class Competency(StrEnum):
    IDENTIFICATION = "identification"
    LEGAL = "legal"
    EVIDENCE = "evidence"
    COOPERATION = "cooperation"


class Kind(StrEnum):
    """What an item is about: one of the three products, or none of them alone (law, evidence, cooperation)."""

    IVORY = "ivory"
    PANGOLIN = "pangolin"
    TIGER = "tiger"
    GENERAL = "general"


PRODUCTS = (Kind.IVORY, Kind.PANGOLIN, Kind.TIGER)


class Role(StrEnum):
    """What the shown object is to the two error rates; none for items that ask about a cue or a step."""

    PROTECTED = "protected"
    LOOK_ALIKE = "look_alike"
    UNDECIDABLE = "undecidable"


@dataclass(frozen=True, slots=True)
class Mark:
    """A cue on a picture.

    Attributes:
        picture: name of the picture.
        cue: id of the cue; its words are in the pack's text.
        polygon: corners (x, y) in fractions of width and height, from the top left, not closed.
    """

    picture: str
    cue: str
    polygon: Polygon


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a pack: name (file name without ending), SHA-256 of its bytes, size in pixels.

    ``drawn`` says that it was made by code, so that the window can say so; ``width_mm`` is the width of the
    pictured plane in millimetres where the scale is known.
    """

    name: str
    sha256: str
    width: int
    height: int
    drawn: bool
    width_mm: float | None = None


class Unit(StrEnum):
    DEGREES = "degrees"
    MILLIMETRES = "mm"
    KILOGRAMS = "kg"
    GRAMS = "g"
    YEARS = "years"
    DAYS = "days"
    PIECES = "pieces"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Number:
    """The number that a numeric item asks for, in ``unit``.

    Attributes:
        low, high: from here to there every number is right, both ends too.
        least, most, step: what can be entered; low and high lie inside.
        near: so far outside of low and high is still worth half a point; None where nothing is.
    """

    low: float
    high: float
    least: float
    most: float
    step: float
    unit: Unit
    near: float | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One question.

    Attributes:
        key: stable name, ``a-z``, digits and hyphens; with ``version`` it never changes meaning.
        pictures: of a scenario the pictures of all its states, each once.
        options: keys in the order shown; of a hotspot or a number only ``cannot_tell``; the steps of an ordering; what
            is matched or sorted, there also names of pictures.
        answer: the option keys that fit; of a hotspot the cue ids of the regions, any of which will do; of an ordering
            all options in the right order; empty for matching, sorting and scenarios, and for a number but where
            ``cannot_tell`` is the answer.
        accuses: options that name a protected product; they tell a miss from a slip between two protected ones.
        critical: options that are a critical evidence error (burning, scratching, cleaning, release on a guess).
        marks: the cues shown with the feedback, and the regions of a hotspot.
        difficulty: author's judgement, 0 easy to 1 hard.
        facts: ids of the facts that the item rests on.
        scored: False for practice only.
        targets, fits: of matching and sorting: what the options go to, and for each option, in the order of
            ``options``, the target that fits.
        number: of a numeric item. scenario: of a scenario.
        true_on: the day on which the law that the item states was read.
        sealed_hash: of an item without its answer: the content hash of the whole item. See ``domain.sealing``.
    """

    key: str
    version: int
    type: ItemType
    competency: Competency
    kind: Kind
    role: Role | None
    difficulty: float
    facts: tuple[str, ...]
    pictures: tuple[Picture, ...]
    options: tuple[str, ...]
    answer: tuple[str, ...]
    accuses: frozenset[str] = frozenset()
    critical: frozenset[str] = frozenset()
    marks: tuple[Mark, ...] = ()
    scored: bool = True
    targets: tuple[str, ...] = ()
    fits: tuple[str, ...] = ()
    number: Number | None = None
    scenario: Scenario | None = None
    true_on: date | None = None
    sealed_hash: str = ""

    @property
    def is_sealed(self) -> bool:
        """True where the answer is not known here: responses can be checked and kept, not scored."""
        return bool(self.sealed_hash)

    def is_out_of_date(self, today: date) -> bool:
        """True when the item states law that was read more than a year before ``today``."""
        return self.true_on is not None and (today - self.true_on).days > LASTS_DAYS

    @property
    def is_decidable(self) -> bool:
        return self.answer != (CANNOT_TELL,)

    @property
    def offers_cannot_tell(self) -> bool:
        return CANNOT_TELL in self.options

    @property
    def wrong_options(self) -> tuple[str, ...]:
        """Options that are no part of the answer, in the order shown."""
        return tuple(option for option in self.options if option not in self.answer)

    @property
    def regions(self) -> tuple[Mark, ...]:
        """The marks that answer a hotspot."""
        if self.type is not ItemType.HOTSPOT:
            return ()
        return tuple(mark for mark in self.marks if mark.cue in self.answer)

    def touched(self, x: float, y: float) -> tuple[Mark, ...]:
        """The regions that a touch at (x, y), in fractions of the picture, counts for: it lies in them, or beside them
        by at most ``HAND`` of the picture's longer side."""
        sizes = {picture.name: (picture.width, picture.height) for picture in self.pictures}
        return tuple(
            mark
            for mark in self.regions
            if distance(mark.polygon, x, y, *sizes[mark.picture]) <= HAND * max(sizes[mark.picture])
        )

    @property
    def content_hash(self) -> str:
        """SHA-256 (hex) of the canonical JSON of everything above, pictures by their own SHA-256.

        Any change that can change a score or what a person saw changes it; words do not enter. What an item does not
        have does not enter either, so that the hash of an older item stays. A sealed item has that of the whole one.
        """
        if self.is_sealed:
            return self.sealed_hash
        record: dict[str, Any] = {
            "key": self.key,
            "version": self.version,
            "type": self.type.value,
            "competency": self.competency.value,
            "kind": self.kind.value,
            "role": self.role.value if self.role else None,
            "difficulty": self.difficulty,
            "facts": list(self.facts),
            "pictures": [[p.name, p.sha256, p.drawn, p.width_mm] for p in self.pictures],
            "options": list(self.options),
            "answer": list(self.answer),
            "accuses": sorted(self.accuses),
            "critical": sorted(self.critical),
            "marks": [[m.picture, m.cue, [list(point) for point in m.polygon]] for m in self.marks],
            "scored": self.scored,
        }
        if self.targets:
            record |= {"targets": list(self.targets), "fits": list(self.fits)}
        if (n := self.number) is not None:
            record["number"] = [n.low, n.high, n.near, n.least, n.most, n.step, n.unit.value]
        if self.scenario is not None:
            record["scenario"] = self.scenario.record()
        if self.true_on is not None:
            record["true_on"] = self.true_on.isoformat()
        return hashlib.sha256(canonical(record)).hexdigest()
