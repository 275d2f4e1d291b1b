"""Responses to items: the best, those that earn less, and how a true response is given to a veiled item."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from borderlens.domain.items import CANNOT_TELL, Item, ItemType, Mark
from borderlens.domain.polygons import inside
from borderlens.domain.scenario import Scenario
from borderlens.domain.scoring import score
from borderlens.services.forms.veil import Names


def best(item: Item) -> Any:
    """The response that earns the whole point."""
    if item.type is ItemType.SCENARIO and item.scenario is not None:
        return max(_paths(item.scenario), key=item.scenario.points)
    if item.answer == (CANNOT_TELL,):
        return CANNOT_TELL
    if item.type is ItemType.HOTSPOT:
        return _inside(item.regions[0])
    if item.type is ItemType.NUMERIC and item.number is not None:
        return item.number.low
    if item.targets:
        return dict(zip(item.options, item.fits, strict=True))
    return list(item.answer) if item.type in (ItemType.MULTIPLE, ItemType.ORDERING) else item.answer[0]


def worst(item: Item, chance: random.Random) -> Any:
    """A response that earns as little as can be, by chance among those that do."""
    tried = list(_wrong(item))
    points = [score(item, response).points for response in tried]
    least = [response for response, got in zip(tried, points, strict=True) if got == min(points)]
    return chance.choice(least)


def shown(response: Any, names: Names) -> Any:
    """A true response as it would be given to the veiled item."""
    options = {true: key for key, true in names.options.items()}
    targets = {true: key for key, true in names.targets.items()}
    if isinstance(response, str):
        return options[response]
    if isinstance(response, dict) and targets:
        return {options[a]: targets[b] for a, b in response.items()}
    if isinstance(response, list) and names.states:
        states = {true: key for key, true in names.states.items()}
        ways = {key: {true: way for way, true in row.items()} for key, row in names.choices.items()}
        steps = [step.split(".") for step in response]
        return [f"{states[state]}.{ways[states[state]][choice]}" for state, choice in steps]
    return [options[key] for key in response] if isinstance(response, list) else response


def _wrong(item: Item) -> Iterator[Any]:
    if item.type is ItemType.SCENARIO and item.scenario is not None:
        yield from _paths(item.scenario)
    elif item.type is ItemType.HOTSPOT:
        yield from ({"x": x / 20, "y": y / 20} for x in range(21) for y in range(21))
    elif item.type is ItemType.NUMERIC and item.number is not None:
        yield from (item.number.least, item.number.most)
    elif item.type is ItemType.MULTIPLE:
        yield from ([option] for option in item.options)
    elif item.type is ItemType.ORDERING:
        yield list(reversed(item.answer))
    elif item.targets:
        yield {}
    else:
        yield from item.options


def _paths(scenario: Scenario) -> Iterator[list[str]]:
    waiting: list[list[str]] = [[]]
    while waiting:
        path = waiting.pop()
        here = scenario.where(path)
        if here in scenario.ends:
            yield path
            continue
        waiting += [[*path, f"{here}.{choice.key}"] for choice in scenario.state(here).choices]


def _inside(mark: Mark) -> dict[str, float]:
    xs, ys = zip(*mark.polygon, strict=True)
    spots = [(sum(xs) / len(xs), sum(ys) / len(ys)), *mark.polygon]
    x, y = next(spot for spot in spots if inside(mark.polygon, *spot))
    return {"x": x, "y": y}
