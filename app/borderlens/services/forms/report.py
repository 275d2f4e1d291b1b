"""How alike the forms of an assembly are, as data: what the trainer sees before the forms are sealed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from borderlens.domain.blueprint import ABILITIES, Cell, curve
from borderlens.domain.items import Role
from borderlens.services.forms.assemble import Assembly
from borderlens.services.forms.bank import BankItem, ItemName

FEW = {Role.PROTECTED: 10, Role.LOOK_ALIKE: 10, Role.UNDECIDABLE: 4}
"""A form with fewer of these does not decide about identification (design, "Competence")."""


@dataclass(frozen=True, slots=True)
class CellCount:
    """A rule of the blueprint, and how many items of that sort each form holds."""

    cell: Cell
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Expected points of each form at each ability; ``largest`` is the greatest distance between two, in points.

    ``maximum`` is what a form can reach at most, ``at`` the ability (logits) of the greatest distance.
    """

    curves: tuple[tuple[float, ...], ...]
    largest: float
    at: float
    maximum: int

    @property
    def percent(self) -> float:
        """The greatest distance in percent of the maximum."""
        return 100 * self.largest / self.maximum if self.maximum else 0.0


@dataclass(frozen=True, slots=True)
class Report:
    """What was assembled.

    Attributes:
        cells: every rule with its counts.
        abilities: the grid of the curves, in logits.
        whole: the forms as wholes; by_role: the items of one role alone.
        common: items of every form, by name.
        decides: the forms have enough items of each role to decide about identification.
        pictures_twice: for each form how many pictures stand in more than one of its items.
    """

    cells: tuple[CellCount, ...]
    abilities: tuple[float, ...]
    whole: Match
    by_role: dict[Role, Match]
    common: tuple[ItemName, ...]
    decides: bool
    pictures_twice: tuple[int, ...]


def report(assembly: Assembly) -> Report:
    """Counts and curves of an assembly."""
    items = [[entry.item for entry in form] for form in assembly.forms]
    roles = {role: match(assembly, role) for role in Role if any(item.role is role for form in items for item in form)}
    return Report(
        cells=tuple(CellCount(cell, tuple(cell.count(form) for form in items)) for cell in assembly.blueprint.rules),
        abilities=ABILITIES,
        whole=match(assembly),
        by_role=roles,
        common=tuple(sorted(assembly.common)),
        decides=all(sum(item.role is role for item in form) >= few for form in items for role, few in FEW.items()),
        pictures_twice=tuple(_twice(form) for form in assembly.forms),
    )


def match(assembly: Assembly, role: Role | None = None) -> Match:
    """How the forms' expected scores compare, over all items or those of one role."""
    chosen = [[e for e in form if role is None or e.item.role is role] for form in assembly.forms]
    curves = tuple(curve(assembly.place(entry) for entry in form) for form in chosen)
    apart = [max(points) - min(points) for points in zip(*curves, strict=True)]
    largest = max(apart)
    return Match(curves, largest, ABILITIES[apart.index(largest)], max(len(form) for form in chosen))


def _twice(form: Iterable[BankItem]) -> int:
    shown = Counter(picture for entry in form for picture in {p.sha256 for p in entry.item.pictures})
    return sum(count > 1 for count in shown.values())
