"""Single and multiple choice, true/false, and same/different/cannot tell.

One answer is right (1) or not (0). Multiple choice gives (right chosen - wrong chosen) / right there are, never below
0, so that ticking everything earns nothing more than guessing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from borderlens.domain.items import CANNOT_TELL, Item, Role
from borderlens.domain.outcomes import ItemOutcome, ResponseError, Scored, referral


@dataclass(frozen=True, slots=True)
class ChoiceRule:
    """An option key, or with ``several`` a list of different option keys; "cannot tell" stands alone."""

    several: bool = False

    def check(self, item: Item, response: object) -> None:
        self._chosen(item, response)

    def score(self, item: Item, response: object) -> Scored:
        chosen = self._chosen(item, response)
        if CANNOT_TELL in chosen:
            return referral(item)
        right = len(chosen & set(item.answer))
        points = max(0.0, (right - (len(chosen) - right)) / len(item.answer))
        return Scored(points, _outcome(item, chosen, points == 1.0), not item.critical.isdisjoint(chosen))

    def _chosen(self, item: Item, response: Any) -> frozenset[str]:
        if self.several:
            if not isinstance(response, list | tuple) or not all(isinstance(key, str) for key in response):
                raise ResponseError(f"{item.key}: a list of option keys is needed")
            chosen = frozenset(response)
            if len(chosen) != len(response):
                raise ResponseError(f"{item.key}: an option is named twice")
        elif isinstance(response, str):
            chosen = frozenset({response})
        else:
            raise ResponseError(f"{item.key}: one option key is needed")
        if not chosen <= set(item.options):
            raise ResponseError(f"{item.key}: {sorted(chosen - set(item.options))} are no options")
        if CANNOT_TELL in chosen and len(chosen) > 1:
            raise ResponseError(f"{item.key}: cannot tell stands alone")
        return chosen


def _outcome(item: Item, chosen: frozenset[str], right: bool) -> ItemOutcome:
    accused = not item.accuses.isdisjoint(chosen)
    if item.role is Role.PROTECTED:
        if right:
            return ItemOutcome.HIT
        return ItemOutcome.WRONG if accused else ItemOutcome.MISS
    if item.role is Role.LOOK_ALIKE:
        if right:
            return ItemOutcome.CORRECT_CLEAR
        return ItemOutcome.FALSE_ACCUSATION if accused else ItemOutcome.WRONG
    return ItemOutcome.RIGHT if right else ItemOutcome.WRONG
