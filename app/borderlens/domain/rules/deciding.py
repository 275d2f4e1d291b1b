"""Branching scenarios: the sum of the worth of the decisions taken, of the most that any path can reach.

A path that has not come to an end is worth what was decided so far. It is critical once a critical choice was taken.
"""

from __future__ import annotations

from borderlens.domain.items import Item
from borderlens.domain.outcomes import ResponseError, Scored, right_or_wrong
from borderlens.domain.scenario import Scenario


class ScenarioRule:
    """A list of decisions from the start, each ``state.choice``."""

    def check(self, item: Item, response: object) -> None:
        scenario, path = _read(item, response)
        try:
            scenario.steps(path)
        except ValueError as error:
            raise ResponseError(f"{item.key}: {error}") from error

    def score(self, item: Item, response: object) -> Scored:
        scenario, path = _read(item, response)
        return right_or_wrong(scenario.points(path), any(step.choice.critical for step in scenario.steps(path)))


def at_end(item: Item, response: object) -> bool:
    """True when the path has come to an end of the scenario. Raises ``ResponseError`` for what is no path."""
    scenario, path = _read(item, response)
    try:
        return scenario.where(path) in scenario.ends
    except ValueError as error:
        raise ResponseError(f"{item.key}: {error}") from error


def _read(item: Item, response: object) -> tuple[Scenario, list[str]]:
    if item.scenario is None:
        raise ResponseError(f"{item.key}: the item has no scenario")
    if not isinstance(response, list | tuple) or not response or not all(isinstance(key, str) for key in response):
        raise ResponseError(f"{item.key}: a list of decisions is needed")
    return item.scenario, list(response)
