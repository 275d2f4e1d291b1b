"""From a response to points and an outcome.

Responses are plain JSON values: an option key (single choice, true/false, pair), a list of option keys (multiple
choice), ``{"x": 0.42, "y": 0.31}`` in fractions of the picture or ``"cannot_tell"`` (hotspot).

Points: one answer is right (1) or not (0). Multiple choice gives (right chosen - wrong chosen) / right there are,
never below 0, so that ticking everything earns nothing more than guessing. "Cannot tell - refer" earns the point
where it is the answer; elsewhere it earns none and is over-referred, never an accusation.

Outcomes keep the two errors of the design apart: a *miss* names a protected product as a look-alike, a *false
accusation* names a look-alike as protected. A slip between two protected products, or between two look-alikes,
is *wrong* and counts for neither rate.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from borderlens.domain.items import CANNOT_TELL, Item, ItemType, Role


class ItemOutcome(StrEnum):
    HIT = "hit"
    MISS = "miss"
    CORRECT_CLEAR = "correct-clear"
    FALSE_ACCUSATION = "false-accusation"
    REFERRED = "referred"
    OVER_REFERRED = "over-referred"
    RIGHT = "right"
    WRONG = "wrong"


class ResponseError(ValueError):
    """The value is no response to this item: a fault of the program or a damaged record, not of a person."""


@dataclass(frozen=True, slots=True)
class Scored:
    """Points from 0 to 1, the outcome, and whether a critical evidence error was chosen."""

    points: float
    outcome: ItemOutcome
    critical: bool = False


def score(item: Item, response: object) -> Scored:
    """Score one response.

    Raises:
        ResponseError: the value does not fit the item (unknown option, wrong shape, point outside).
    """
    if not item.type.is_scorable:
        raise ResponseError(f"{item.key}: items of type {item.type} are not scored by this version")
    if item.type is ItemType.HOTSPOT:
        return _score_hotspot(item, response)
    chosen = _chosen(item, response)
    critical = not item.critical.isdisjoint(chosen)
    if CANNOT_TELL in chosen:
        return _score_referral(item)
    right = len(chosen & set(item.answer))
    points = max(0.0, (right - (len(chosen) - right)) / len(item.answer))
    return Scored(points, _outcome(item, chosen, points == 1.0), critical)


def _chosen(item: Item, response: object) -> frozenset[str]:
    if item.type is ItemType.MULTIPLE:
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


def _score_referral(item: Item) -> Scored:
    if item.is_decidable:
        return Scored(0.0, ItemOutcome.OVER_REFERRED)
    return Scored(1.0, ItemOutcome.REFERRED)


def _score_hotspot(item: Item, response: object) -> Scored:
    if response == CANNOT_TELL and item.offers_cannot_tell:
        return _score_referral(item)
    if not isinstance(response, Mapping) or set(response) != {"x", "y"}:
        raise ResponseError(f"{item.key}: a point with x and y is needed")
    x, y = response["x"], response["y"]
    for value in (x, y):
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ResponseError(f"{item.key}: x and y are numbers")
        if not 0 <= value <= 1:  # refuses what is not a number, too
            raise ResponseError(f"{item.key}: x and y lie between 0 and 1")
    found = any(mark.holds(x, y) for mark in item.regions)
    return Scored(1.0, ItemOutcome.RIGHT) if found else Scored(0.0, ItemOutcome.WRONG)


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
