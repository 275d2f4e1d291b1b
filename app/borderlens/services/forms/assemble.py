"""Parallel forms from a bank and a blueprint: ``assemble``.

Every form keeps the blueprint; forms share the common items and nothing else, hold the same number of items of each
role and each competency, and are matched in expected score from low to high ability, over the whole and within each
role, because found, accused and referred are judged apart. Before anything is solved each rule is counted, so that a
bank that is too small is answered by the sort of item that is wanting.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from borderlens.domain.blueprint import Blueprint, Cell, location
from borderlens.domain.form_errors import FormNotPossible, FormsNotBalanced
from borderlens.services.forms.bank import Bank, BankItem, ItemName
from borderlens.services.forms.classes import Classes

LETTERS = "ABCDEF"


@dataclass(frozen=True, slots=True)
class Assembly:
    """Parallel forms.

    Attributes:
        forms: the items of each form in the order asked, common ones among them.
        common: names of the items that every form holds.
        locations: observed locations in logits that took the place of the author's difficulty.
    """

    blueprint: Blueprint
    seed: int
    forms: tuple[tuple[BankItem, ...], ...]
    common: frozenset[ItemName]
    locations: Mapping[ItemName, float]

    def place(self, entry: BankItem) -> float:
        """The item's location in logits."""
        return self.locations.get(entry.name, location(entry.item.difficulty))

    @property
    def used(self) -> frozenset[ItemName]:
        return frozenset(entry.name for form in self.forms for entry in form)


def assemble(
    bank: Bank,
    blueprint: Blueprint,
    seed: int,
    *,
    locations: Mapping[ItemName, float] | None = None,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Assembly:
    """Make the blueprint's forms. The same bank, blueprint and seed give the same forms where the solver ends in time.

    Args:
        locations: observed Rasch locations of items, in logits, instead of the author's difficulty.
        progress: called with steps done and steps at most.

    Raises:
        FormNotPossible: the bank holds too few items of a sort; the mistake names the sort and how many are lacking.
        FormsNotBalanced: no choice keeps all rules at once, and no further items would help.
        Cancelled: somebody asked to stop.
    """
    _check_supply(bank, blueprint)
    from borderlens.services.forms import solving  # scipy: a second that only this needs

    observed = dict(locations or {})
    classes = Classes(bank.items, observed)
    chosen = solving.solve(classes.problem(blueprint, seed), cancelled, progress)
    if chosen is None:
        raise _wanting(classes, blueprint, seed, cancelled)
    shared, own = classes.pick(chosen.common, chosen.own, random.Random(f"{seed}/items"))
    forms = []
    for letter, items in zip(LETTERS, own, strict=False):
        order = [*shared, *items]
        random.Random(f"{seed}/order/{letter}").shuffle(order)
        forms.append(tuple(order))
    return Assembly(blueprint, seed, tuple(forms), frozenset(e.name for e in shared), observed)


def _check_supply(bank: Bank, blueprint: Blueprint) -> None:
    """Each rule alone: with as many common items of its sort as can be, so many different ones are needed at least."""
    items = [entry.item for entry in bank.items]
    lacking = []
    for cell in blueprint.rules:
        shared = min(blueprint.common, cell.least)
        lack = shared + blueprint.forms * (cell.least - shared) - cell.count(items)
        if lack > 0:
            lacking.append((lack, cell.label))
    if lacking:
        narrow = [entry for entry in lacking if entry[1] != Cell(0, 0).label] or lacking
        worst = max(narrow, key=lambda entry: entry[0])
        others = [label for _, label in narrow if label != worst[1]]
        raise FormNotPossible(blueprint=blueprint.name, cell=worst[1], count=worst[0], others=", ".join(others) or "-")


def _wanting(
    classes: Classes, blueprint: Blueprint, seed: int, cancelled: Callable[[], bool] | None
) -> FormNotPossible | FormsNotBalanced:
    """What would have to be written: the same choice with items of every sort added, as few of them as will do."""
    from borderlens.services.forms import solving

    wider = classes.widened(blueprint)
    chosen = solving.solve(wider.problem(blueprint, seed, match=False), cancelled)
    if chosen is None:
        return FormsNotBalanced(blueprint=blueprint.name)
    lack: dict[str, int] = {}
    for at, members in enumerate(wider.members):
        count = 0 if members else chosen.common[at] + sum(row[at] for row in chosen.own)
        if count:
            label = blueprint.label(wider.sorts[at])
            lack[label] = lack.get(label, 0) + count
    worst = max(lack, key=lambda label: lack[label])
    others = ", ".join(sorted(label for label in lack if label != worst)) or "-"
    return FormNotPossible(blueprint=blueprint.name, cell=worst, count=lack[worst], others=others)
