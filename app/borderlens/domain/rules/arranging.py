"""Putting steps in order, and putting each thing with what it goes with.

Ordering: (pairs in the right order - pairs in the wrong order) / pairs, never below 0: Kendall's tau, so that one step
out of place costs little and an order turned round earns nothing.

Matching and sorting, with ``n`` options and ``T`` targets: (right - wrong / (T - 1)) / n, never below 0, so that
placing by chance earns nothing on average. What is not placed is neither right nor wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from borderlens.domain.items import Item
from borderlens.domain.outcomes import ResponseError, Scored, right_or_wrong


class OrderingRule:
    """All option keys in an order."""

    def check(self, item: Item, response: object) -> None:
        _order(item, response)

    def score(self, item: Item, response: object) -> Scored:
        place = {key: number for number, key in enumerate(item.answer)}
        pairs = list(combinations(_order(item, response), 2))
        right = sum(place[first] < place[second] for first, second in pairs)
        return right_or_wrong(max(0.0, (2 * right - len(pairs)) / len(pairs)))


class PlacingRule:
    """A mapping from options to targets; options may be left out."""

    def check(self, item: Item, response: object) -> None:
        _placed(item, response)

    def score(self, item: Item, response: object) -> Scored:
        fitting = dict(zip(item.options, item.fits, strict=True))
        placed = _placed(item, response)
        right = sum(fitting[option] == target for option, target in placed.items())
        wrong = len(placed) - right
        return right_or_wrong(max(0.0, (right - wrong / (len(item.targets) - 1)) / len(item.options)))


def _order(item: Item, response: object) -> list[str]:
    if not isinstance(response, list | tuple) or not all(isinstance(key, str) for key in response):
        raise ResponseError(f"{item.key}: a list of option keys is needed")
    if sorted(response) != sorted(item.options):
        raise ResponseError(f"{item.key}: every option is needed once")
    return list(response)


def _placed(item: Item, response: object) -> dict[str, str]:
    if not isinstance(response, Mapping):
        raise ResponseError(f"{item.key}: a target for each option is needed")
    for option, target in response.items():
        if option not in item.options:
            raise ResponseError(f"{item.key}: {option!r:.60} is no option")
        if not isinstance(target, str) or target not in item.targets:
            raise ResponseError(f"{item.key}: {target!r:.60} is no target")
    return dict(response)
