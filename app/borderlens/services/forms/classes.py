"""Items that no rule and no score can tell apart, as one class; and what a choice among classes has to keep."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from borderlens.domain.blueprint import ABILITIES, Band, Blueprint, Sort, expected, location
from borderlens.domain.items import Competency, ItemType, Kind, Role
from borderlens.services.forms.bank import BankItem, ItemName

GOOD_ENOUGH = 0.1
"""Points: a difference in expected score of a tenth of an item is not worth making smaller."""
GOOD_ENOUGH_WITHIN = 0.2
"""The same among the items of one role."""
_GRID = ABILITIES[::3]
"""Expected scores are smooth: forms that are alike on this grid are alike on the finer one that is reported."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Each form holds ``least`` to ``most`` items of the classes ``members``."""

    members: frozenset[int]
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Problem:
    """What to choose from and what to keep.

    Attributes:
        supply: items there are of each class; None where any number may be taken, at the cost of one each.
        equal: groups of classes of which all forms hold the same number.
        points: (classes, abilities): expected points of one item of a class.
        watched: groups of classes within which the forms are matched too.
        floor, side_floor: distances in points that are good enough, over the whole and within a watched group; nothing
            is gained below them.
        seed: chance among equally good choices.
    """

    supply: tuple[int | None, ...]
    forms: int
    common: int
    rules: tuple[Rule, ...]
    equal: tuple[frozenset[int], ...]
    points: tuple[tuple[float, ...], ...]
    watched: tuple[frozenset[int], ...]
    floor: float
    side_floor: float
    seed: int


@dataclass(frozen=True, slots=True)
class Choice:
    """How many of each class are common, and how many each form holds of its own: ``own[form][class]``."""

    common: tuple[int, ...]
    own: tuple[tuple[int, ...], ...]


class Classes:
    """Items that neither a rule nor a score can tell apart, together."""

    def __init__(self, items: Sequence[BankItem], locations: Mapping[ItemName, float]) -> None:
        groups: defaultdict[tuple[str, ...], list[BankItem]] = defaultdict(list)
        self.sorts: list[Sort] = []
        self.places: list[float] = []
        for entry in items:
            place = locations.get(entry.name, location(entry.item.difficulty))
            key = (*(str(part) for part in Sort.of(entry.item)), f"{place:.6f}")
            if key not in groups:
                self.sorts.append(Sort.of(entry.item))
                self.places.append(place)
            groups[key].append(entry)
        self.members: list[list[BankItem]] = list(groups.values())

    def widened(self, blueprint: Blueprint) -> Classes:
        """With an empty class of every sort that the blueprint can tell apart."""
        wider = Classes([], {})
        wider.members, wider.sorts, wider.places = list(self.members), list(self.sorts), list(self.places)
        cells = blueprint.cells
        types = sorted({t for cell in cells for t in cell.types} | {ItemType.SINGLE})
        new: list[Sort] = [
            Sort(competency, kind, band, type_, role)
            for competency in Competency
            for kind in Kind
            for band in Band
            for type_ in types
            for role in ((*Role, None) if competency is Competency.IDENTIFICATION else (None,))
        ]
        wider.members += [[] for _ in new]
        wider.sorts += new
        wider.places += [0.0] * len(new)
        return wider

    def problem(self, blueprint: Blueprint, seed: int, *, match: bool = True) -> Problem:
        roles = [self._where([sort.role is role for sort in self.sorts]) for role in Role]
        competencies = [self._where([sort.competency is one for sort in self.sorts]) for one in Competency]
        return Problem(
            supply=tuple(len(members) or None for members in self.members),
            forms=blueprint.forms,
            common=blueprint.common,
            rules=tuple(
                Rule(self._where([cell.takes(sort) for sort in self.sorts]), cell.least, cell.most)
                for cell in blueprint.rules
            ),
            equal=tuple(group for group in (*roles, *competencies) if group),
            points=tuple(
                tuple(expected(ability, place) for ability in _GRID) if match else () for place in self.places
            ),
            watched=tuple(group for group in roles if group) if match else (),
            floor=GOOD_ENOUGH,
            side_floor=GOOD_ENOUGH_WITHIN,
            seed=seed,
        )

    @staticmethod
    def _where(holds: Sequence[bool]) -> frozenset[int]:
        return frozenset(at for at, true in enumerate(holds) if true)

    def pick(
        self, common: Sequence[int], own: Sequence[Sequence[int]], chance: random.Random
    ) -> tuple[list[BankItem], list[list[BankItem]]]:
        """Items for the counts, by chance; one form shows the same picture twice only where nothing else is left."""
        left = [chance.sample(members, len(members)) for members in self.members]
        seen: list[set[str]] = [set() for _ in own]

        def take(counts: Sequence[int], forms: Sequence[int]) -> list[BankItem]:
            taken = []
            for at, count in enumerate(counts):
                for _ in range(count):
                    there = set().union(*(seen[form] for form in forms))
                    fresh = (e for e in left[at] if there.isdisjoint(_pictures(e)))
                    entry = next(fresh, left[at][0])
                    left[at].remove(entry)
                    taken.append(entry)
                    for form in forms:
                        seen[form].update(_pictures(entry))
            return taken

        shared = take(common, range(len(own)))
        return shared, [take(counts, [form]) for form, counts in enumerate(own)]


def _pictures(entry: BankItem) -> set[str]:
    return {picture.sha256 for picture in entry.item.pictures}
