"""Quiz items without words: what is shown, what can be answered, what fits, and where the cues lie.

Everything here is language-neutral; the words of an item are in its pack, one file a language. Source of the
types and of the rule that identification items offer "cannot tell - refer": design, "Packs".
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from borderlens.domain.events import canonical

CANNOT_TELL = "cannot_tell"
SAME = "same"
DIFFERENT = "different"

Point = tuple[float, float]
Polygon = tuple[Point, ...]


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

    @property
    def is_scorable(self) -> bool:
        """False for types that packs may name but this version cannot run."""
        return self in SCORABLE


SCORABLE = frozenset({ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE, ItemType.HOTSPOT, ItemType.PAIR})


class Competency(StrEnum):
    IDENTIFICATION = "identification"
    LEGAL = "legal"
    EVIDENCE = "evidence"


class Kind(StrEnum):
    IVORY = "ivory"
    PANGOLIN = "pangolin"
    TIGER = "tiger"


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

    def holds(self, x: float, y: float) -> bool:
        """True when the point (fractions) lies inside the polygon or on its edge."""
        return inside(self.polygon, x, y)


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


@dataclass(frozen=True, slots=True)
class Item:
    """One question.

    Attributes:
        key: stable name, ``a-z``, digits and hyphens; with ``version`` it never changes meaning.
        options: keys in the order shown; of a hotspot only ``cannot_tell``.
        answer: the option keys that fit; of a hotspot the cue ids of the regions, any of which will do.
        accuses: options that name a protected product; they tell a miss from a slip between two protected ones.
        critical: options that are a critical evidence error (burning, scratching, cleaning, release on a guess).
        marks: the cues shown with the feedback, and the regions of a hotspot.
        difficulty: author's judgement, 0 easy to 1 hard.
        facts: ids of the facts that the item rests on.
        scored: False for practice only.
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

    @property
    def content_hash(self) -> str:
        """SHA-256 (hex) of the canonical JSON of everything above, pictures by their own SHA-256.

        Any change that can change a score or what a person saw changes it; words do not enter.
        """
        record = {
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
        return hashlib.sha256(canonical(record)).hexdigest()


def inside(polygon: Polygon, x: float, y: float) -> bool:
    """True when (x, y) lies inside the polygon (even-odd rule) or on an edge of it."""
    found = False
    for (ax, ay), (bx, by) in zip(polygon, polygon[1:] + polygon[:1], strict=True):
        if _on_segment((ax, ay), (bx, by), (x, y)):
            return True
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            found = not found
    return found


def area(polygon: Polygon) -> float:
    """Area in fractions of the picture (shoelace formula), never negative."""
    pairs = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs)) / 2


def crosses_itself(polygon: Polygon) -> bool:
    """True when two edges that are no neighbours touch, or two neighbours fold back on each other."""
    edges = list(zip(polygon, polygon[1:] + polygon[:1], strict=True))
    count = len(edges)
    for first in range(count):
        for second in range(first + 1, count):
            (a, b), (c, d) = edges[first], edges[second]
            if second == first + 1:
                shared = _on_segment(a, b, d) or _on_segment(c, d, a)
            elif first == 0 and second == count - 1:
                shared = _on_segment(a, b, c) or _on_segment(c, d, b)
            else:
                shared = _segments_meet(a, b, c, d)
            if shared:
                return True
    return False


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _on_segment(a: Point, b: Point, p: Point) -> bool:
    return (
        _turn(a, b, p) == 0
        and min(a[0], b[0]) <= p[0] <= max(a[0], b[0])
        and min(a[1], b[1]) <= p[1] <= max(a[1], b[1])
    )


def _segments_meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    if any((_on_segment(a, b, c), _on_segment(a, b, d), _on_segment(c, d, a), _on_segment(c, d, b))):
        return True
    return (_turn(a, b, c) > 0) != (_turn(a, b, d) > 0) and (_turn(c, d, a) > 0) != (_turn(c, d, b) > 0)
