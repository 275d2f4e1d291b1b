"""Pointing at a picture and giving a number: both answered by figures, or by "cannot tell" where it is offered."""

from __future__ import annotations

from collections.abc import Mapping

from borderlens.domain.items import CANNOT_TELL, Item
from borderlens.domain.outcomes import ItemOutcome, ResponseError, Scored, referral, right_or_wrong

_ROUNDING = 1e-9  # 0.1 + 0.2 is not to lie outside of 0.3


class HotspotRule:
    """``{"x": 0.42, "y": 0.31}`` in fractions of the picture: 1 in any region of the answer or at its edge
    (``Item.touched``)."""

    def check(self, item: Item, response: object) -> None:
        if response == CANNOT_TELL and item.offers_cannot_tell:
            return
        _point(item, response)

    def score(self, item: Item, response: object) -> Scored:
        if response == CANNOT_TELL:
            return referral(item)
        x, y = _point(item, response)
        return right_or_wrong(1.0 if item.touched(x, y) else 0.0)


class NumericRule:
    """A number that can be entered: 1 from low to high, half a point where it is near, else 0.

    Where nobody can tell, every number is wrong.
    """

    def check(self, item: Item, response: object) -> None:
        if response == CANNOT_TELL and item.offers_cannot_tell:
            return
        _number(item, response)

    def score(self, item: Item, response: object) -> Scored:
        if response == CANNOT_TELL:
            return referral(item)
        value, asked = _number(item, response), item.number
        if asked is None or not item.is_decidable:
            return Scored(0.0, ItemOutcome.WRONG)
        outside = max(asked.low - value, value - asked.high)
        if outside <= _ROUNDING:
            return right_or_wrong(1.0)
        return right_or_wrong(0.5 if asked.near is not None and outside <= asked.near + _ROUNDING else 0.0)


def _point(item: Item, response: object) -> tuple[float, float]:
    if not isinstance(response, Mapping) or set(response) != {"x", "y"}:
        raise ResponseError(f"{item.key}: a point with x and y is needed")
    x, y = response["x"], response["y"]
    for value in (x, y):
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ResponseError(f"{item.key}: x and y are numbers")
        if not 0 <= value <= 1:  # refuses what is not a number, too
            raise ResponseError(f"{item.key}: x and y lie between 0 and 1")
    return x, y


def _number(item: Item, response: object) -> float:
    if item.number is None:
        raise ResponseError(f"{item.key}: the item asks for no number")
    if isinstance(response, bool) or not isinstance(response, int | float):
        raise ResponseError(f"{item.key}: a number is needed")
    if not item.number.least <= response <= item.number.most:  # refuses what is not a number, too
        raise ResponseError(f"{item.key}: {response!r:.40} cannot be entered")
    return response
