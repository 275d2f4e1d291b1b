"""Blueprints of examinations: what every form must hold, and how hard an item is taken to be.

A form is described by *cells*: counts of items of some competency, kind, difficulty band, type and role. Every form of
one assembly obeys the same blueprint; forms share the common items and nothing else. Source of the minimums (10
protected, 10 look-alike, 4 undecidable, 8 common): design, "Competence"; assessment study, section 5.

**From difficulty to a Rasch location.** No item has been calibrated: 20 to 100 takers cannot do it (assessment study,
section 1). The author's difficulty 0...1 is spread evenly over -2...2 logits, so that 0.5 stands at the middle of the
ability scale, 0.2 is solved by about three in four of those who stand there, and 0.8 by one in four. It is an
assumption, good for making forms alike, never for a verdict about a person. Where observed locations exist they are
given to the assembler by item and take its place.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from borderlens.domain.items import Competency, Item, ItemType, Kind, Role

ABILITIES = tuple(step / 2 for step in range(-6, 7))
"""The grid on which expected scores are compared, in logits."""

_SPREAD = 4.0  # logits from the easiest to the hardest item that an author can name
_HARDEST_EASY, _HARDEST_MIDDLE = 0.4, 0.7


class Band(StrEnum):
    """Difficulty bands: easy below 0.4, hard from 0.7."""

    EASY = "easy"
    MIDDLE = "middle"
    HARD = "hard"

    @classmethod
    def of(cls, difficulty: float) -> Band:
        if difficulty < _HARDEST_EASY:
            return cls.EASY
        return cls.MIDDLE if difficulty < _HARDEST_MIDDLE else cls.HARD


def location(difficulty: float) -> float:
    """The Rasch location in logits that an author's difficulty from 0 to 1 is taken for."""
    return _SPREAD * (difficulty - 0.5)


def expected(ability: float, place: float) -> float:
    """Expected points, 0 to 1, of a person of that ability (logits) on an item at that location: the Rasch model."""
    return 1 / (1 + math.exp(place - ability))


def curve(places: Iterable[float], abilities: Sequence[float] = ABILITIES) -> tuple[float, ...]:
    """Expected points of a form with items at these locations, at each ability of the grid."""
    there = tuple(places)
    return tuple(math.fsum(expected(ability, place) for place in there) for ability in abilities)


class Sort(NamedTuple):
    """What a blueprint can tell items apart by."""

    competency: Competency
    kind: Kind
    band: Band
    type: ItemType
    role: Role | None

    @classmethod
    def of(cls, item: Item) -> Sort:
        return cls(item.competency, item.kind, Band.of(item.difficulty), item.type, item.role)


@dataclass(frozen=True, slots=True)
class Cell:
    """Counts of one sort of item in a form. An empty set lets every value through.

    Attributes:
        least, most: how many items of this sort a form holds; both ends count.
    """

    least: int
    most: int
    competencies: frozenset[Competency] = field(default=frozenset())
    kinds: frozenset[Kind] = field(default=frozenset())
    bands: frozenset[Band] = field(default=frozenset())
    types: frozenset[ItemType] = field(default=frozenset())
    roles: frozenset[Role] = field(default=frozenset())

    @property
    def groups(self) -> tuple[frozenset[Any], ...]:
        """What is let through, in the order of ``Sort``."""
        return (self.competencies, self.kinds, self.bands, self.types, self.roles)

    def takes(self, sort: Sort) -> bool:
        """True when items of that sort count here."""
        return all(not group or value in group for group, value in zip(self.groups, sort, strict=True))

    def count(self, items: Iterable[Item]) -> int:
        return sum(self.takes(Sort.of(item)) for item in items)

    @property
    def label(self) -> str:
        """The sort in the blueprint's own words, such as ``identification, ivory, hard``; ``all items`` for any."""
        parts = ["/".join(sorted(member.value for member in group)) for group in self.groups if group]
        return ", ".join(parts) or "all items"


@dataclass(frozen=True, slots=True)
class Blueprint:
    """What every form of an examination holds.

    Attributes:
        name: ``a-z``, digits and hyphens.
        minutes: time for one form.
        forms: how many parallel forms are made; three do for before, after and follow-up.
        length: items in each form, common ones among them.
        common: items that all forms share.
        cells: counts of sorts; roles at least are among them.
    """

    name: str
    minutes: int
    forms: int
    length: int
    common: int
    cells: tuple[Cell, ...]

    @property
    def rules(self) -> tuple[Cell, ...]:
        """The length and every cell."""
        return (Cell(self.length, self.length), *self.cells)

    def label(self, sort: Sort) -> str:
        """The sort in words, as far as the blueprint tells it from others."""
        named = [frozenset[Any]().union(*groups) for groups in zip(*(cell.groups for cell in self.rules), strict=True)]
        pairs = zip(sort, named, strict=True)
        return ", ".join(value.value for value, group in pairs if value is not None and value in group)

    def broken(self, items: Sequence[Item]) -> tuple[Cell, ...]:
        """The rules that a form of these items does not keep."""
        return tuple(cell for cell in self.rules if not cell.least <= cell.count(items) <= cell.most)
