"""From a response to points and an outcome.

Responses are plain JSON values: an option key (single choice, true/false, pair), a list of option keys (multiple
choice; ordering, there all of them), ``{"x": 0.42, "y": 0.31}`` in fractions of the picture (hotspot), a number
(numeric), a mapping from options to targets (matching, sorting; may be partial), a list of ``state.choice`` (scenario).
``"cannot_tell"`` is one where it is among the options. The points of each type are documented with its rule in
``domain.rules``.

"Cannot tell - refer" earns the point where it is the answer; elsewhere it earns none and is over-referred, never an
accusation.

Outcomes keep the two errors of the design apart: a *miss* names a protected product as a look-alike, a *false
accusation* names a look-alike as protected. A slip between two protected products, or between two look-alikes,
is *wrong* and counts for neither rate.
"""

from __future__ import annotations

from borderlens.domain.items import Item, ItemType
from borderlens.domain.outcomes import ItemOutcome, ResponseError, Rule, Scored
from borderlens.domain.rules.arranging import OrderingRule, PlacingRule
from borderlens.domain.rules.choices import ChoiceRule
from borderlens.domain.rules.deciding import ScenarioRule, at_end
from borderlens.domain.rules.numbers import HotspotRule, NumericRule

__all__ = ["RULES", "ItemOutcome", "ResponseError", "Scored", "check_response", "grows", "is_complete", "score"]

RULES: dict[ItemType, Rule] = {
    ItemType.SINGLE: ChoiceRule(),
    ItemType.MULTIPLE: ChoiceRule(several=True),
    ItemType.TRUE_FALSE: ChoiceRule(),
    ItemType.PAIR: ChoiceRule(),
    ItemType.HOTSPOT: HotspotRule(),
    ItemType.ORDERING: OrderingRule(),
    ItemType.MATCHING: PlacingRule(),
    ItemType.SORTING: PlacingRule(),
    ItemType.NUMERIC: NumericRule(),
    ItemType.SCENARIO: ScenarioRule(),
}


def check_response(item: Item, response: object) -> None:
    """Needs no answer, so that a sealed item's response can be checked.

    Raises:
        ResponseError: the value does not fit the item (unknown option, wrong shape, point outside).
    """
    RULES[item.type].check(item, response)


def score(item: Item, response: object) -> Scored:
    """Score one response.

    Raises:
        ResponseError: as ``check_response``; or the item is sealed, and nobody here knows what fits.
    """
    check_response(item, response)
    if item.is_sealed:
        raise ResponseError(f"{item.key}: the item is sealed")
    return RULES[item.type].score(item, response)


def is_complete(item: Item, response: object) -> bool:
    """False for a scenario that has not come to an end; any other response that was checked is whole."""
    return item.type is not ItemType.SCENARIO or at_end(item, response)


def grows(item: Item, before: object, response: object) -> bool:
    """True when ``response`` takes a scenario's path ``before`` further."""
    if item.type is not ItemType.SCENARIO or not isinstance(before, list) or not isinstance(response, list):
        return False
    return len(response) > len(before) and response[: len(before)] == before
