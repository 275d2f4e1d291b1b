"""What a response can come to, and what every rule of scoring offers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from borderlens.domain.items import Item


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


class Rule(Protocol):
    """How responses to one type of item are read and scored."""

    def check(self, item: Item, response: object) -> None:
        """Raise ``ResponseError`` for what is no response; needs no answer, so that sealed items can be checked."""

    def score(self, item: Item, response: object) -> Scored:
        """Score a response that was checked."""


def referral(item: Item) -> Scored:
    """What "cannot tell - refer" comes to: the point where it is the answer, else none, never an accusation."""
    if item.is_decidable:
        return Scored(0.0, ItemOutcome.OVER_REFERRED)
    return Scored(1.0, ItemOutcome.REFERRED)


def right_or_wrong(points: float, critical: bool = False) -> Scored:
    """Right for the whole point, wrong for less."""
    return Scored(points, ItemOutcome.RIGHT if points == 1 else ItemOutcome.WRONG, critical)
