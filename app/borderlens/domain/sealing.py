"""Items without their answers, for a form that is sat where nobody may read the key, and their scores afterwards.

A sealed item has all that is shown and all that can be answered, and the content hash of the whole item. Its role is
not known either, as it would tell the answer; nor are its marks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from borderlens.domain.attempts import Attempt, Response
from borderlens.domain.items import CANNOT_TELL, Item, ItemType
from borderlens.domain.scenario import Scenario
from borderlens.domain.scoring import ResponseError, score

_ORDER_TELLS = (ItemType.ORDERING, ItemType.MATCHING, ItemType.SORTING)


def without_answer(item: Item) -> Item:
    """The sealed item; one that is sealed stays as it is."""
    if item.is_sealed:
        return item
    number = item.number and replace(item.number, low=item.number.least, high=item.number.most, near=None)
    return replace(
        item,
        role=None,
        difficulty=0.0,
        facts=(),
        options=_sorted(item.options) if item.type in _ORDER_TELLS else item.options,
        answer=(),
        accuses=frozenset(),
        critical=frozenset(),
        marks=(),
        targets=_sorted(item.targets),
        fits=(),
        number=number,
        scenario=item.scenario and _without_worth(item.scenario),
        sealed_hash=item.content_hash,
    )


def unsealed(attempt: Attempt, items: Iterable[Item]) -> Attempt:
    """The attempt as it is once the whole items are known: their roles, and a score for every answer without one.

    No event is altered. An answer stays unscored where no item of its key and hash is given, or where it is no
    response to that item.
    """
    whole = {(item.key, bytes.fromhex(item.content_hash)): item for item in items if not item.is_sealed}
    asked = tuple(
        replace(entry, role=found.role) if (found := whole.get((entry.key, entry.hash))) else entry
        for entry in attempt.items
    )
    responses = tuple(
        _scored(response, found) if (found := whole.get((response.item, response.item_hash))) else response
        for response in attempt.responses
    )
    return replace(attempt, items=asked, responses=responses)


def _scored(response: Response, item: Item) -> Response:
    if response.is_scored:
        return response
    try:
        scored = score(item, response.response)
    except ResponseError:
        return response
    role = item.role.value if item.role else None
    return replace(response, role=role, points=scored.points, outcome=scored.outcome.value, critical=scored.critical)


def _sorted(keys: tuple[str, ...]) -> tuple[str, ...]:
    """By name, "cannot tell" last: the order in which an author wrote them may tell the answer."""
    return tuple(sorted(keys, key=lambda key: (key == CANNOT_TELL, key)))


def _without_worth(scenario: Scenario) -> Scenario:
    return replace(
        scenario,
        states=tuple(
            replace(state, choices=tuple(replace(choice, worth=0.0, critical=False) for choice in state.choices))
            for state in scenario.states
        ),
    )
