"""Each type of item as an interaction of xAPI, and each response as its text.

Source: assessment study, section 3. xAPI has no hotspot and checkers refuse the word: a hotspot is ``other`` with the
name of the region, and the point itself stands in extensions. "Cannot tell - refer" is a choice like any other where
there are choices; a number has no word for it, so that there the outcome alone says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from borderlens.domain.events import Json
from borderlens.domain.items import CANNOT_TELL, Item, ItemType, Number, Unit
from borderlens.domain.outcomes import ResponseError
from borderlens.domain.scenario import State

REFER = "cannot-tell"
OUTSIDE = "outside"
"""A touch that meets no region of the answer."""
TURN = 360.0
_CHOICES = (ItemType.SINGLE, ItemType.PAIR, ItemType.TRUE_FALSE, ItemType.MULTIPLE)


@dataclass(frozen=True, slots=True)
class Said:
    """A response as text, None where it has none, and extensions of the result by their short names."""

    text: str | None
    extensions: Mapping[str, Json] = field(default_factory=dict)


def definition(item: Item) -> dict[str, Any]:
    """Interaction type, components and pattern of the right response, of an item with its answer."""
    if item.type in _CHOICES:
        return _choice(item)
    if item.type is ItemType.ORDERING:
        return {
            "interactionType": "sequencing",
            "choices": _components(item.options),
            "correctResponsesPattern": [_list(item.answer)],
        }
    if item.type in (ItemType.MATCHING, ItemType.SORTING):
        return {
            "interactionType": "matching",
            "source": _components(item.options),
            "target": _components(item.targets),
            "correctResponsesPattern": [_pairs(dict(zip(item.options, item.fits, strict=True)), item)],
        }
    if item.type is ItemType.NUMERIC and item.number is not None:
        return _numeric(item, item.number)
    if item.type is ItemType.HOTSPOT:
        right = item.answer if item.is_decidable else (REFER,)
        return {"interactionType": "other", "correctResponsesPattern": list(right)}
    if item.scenario is not None:
        steps = [f"{state.key}.{choice.key}" for state in item.scenario.states for choice in state.choices]
        return {"interactionType": "sequencing", "choices": _components(steps)}
    raise ResponseError(f"{item.key}: no interaction for {item.type}")


def decision(state: State) -> dict[str, Any]:
    """One state of a scenario. Which choice was best is a matter of the whole path: there is no pattern."""
    return {"interactionType": "choice", "choices": _components(choice.key for choice in state.choices)}


def said(item: Item, response: Json) -> Said:
    """The response to an item with its answer.

    Raises:
        ResponseError: it is no response to this item.
    """
    if item.type is ItemType.HOTSPOT:
        return _touch(item, response)
    if item.type is ItemType.NUMERIC:
        return _figure(item, response)
    if isinstance(response, str) and item.type in _CHOICES:
        return Said(_word(response))
    if isinstance(response, list):
        order = item.options if item.type is ItemType.MULTIPLE else response
        return Said(_list(str(key) for key in order if key in response))
    if isinstance(response, dict) and item.targets:
        return Said(_pairs({key: str(target) for key, target in response.items()}, item))
    raise ResponseError(f"{item.key}: no response to {item.type}")


def lifted(value: float, low: float, high: float) -> float:
    """A bearing with whole turns added or taken, so that it lies as near to the middle of the interval as it can.

    From 353 to 363 degrees, 2 becomes 362.
    """
    turns = round(((low + high) / 2 - value) / TURN)
    return value + turns * TURN


def figure(value: float) -> str:
    """A number without exponent and without zeros that say nothing."""
    text = f"{value:.6f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _choice(item: Item) -> dict[str, Any]:
    answer = [_word(key) for key in item.options if key in item.answer]
    if item.type is ItemType.TRUE_FALSE and not item.offers_cannot_tell:
        return {"interactionType": "true-false", "correctResponsesPattern": answer}
    return {
        "interactionType": "choice",
        "choices": _components(item.options),
        "correctResponsesPattern": [_list(answer)],
    }


def _numeric(item: Item, number: Number) -> dict[str, Any]:
    found: dict[str, Any] = {"interactionType": "numeric"}
    if number.unit is not Unit.NONE:
        found["description"] = {"en": number.unit.value}
    if item.is_decidable:
        found["correctResponsesPattern"] = [f"{figure(number.low)}[:]{figure(number.high)}"]
    return found


def _figure(item: Item, response: Json) -> Said:
    if response == CANNOT_TELL:
        return Said(None)
    if item.number is None or isinstance(response, bool) or not isinstance(response, int | float):
        raise ResponseError(f"{item.key}: a number is needed")
    number = item.number
    crosses = number.unit is Unit.DEGREES and (number.low < 0 or number.high > TURN)
    return Said(figure(lifted(response, number.low, number.high) if crosses else response))


def _touch(item: Item, response: Json) -> Said:
    if response == CANNOT_TELL:
        return Said(REFER)
    if not isinstance(response, dict):
        raise ResponseError(f"{item.key}: a point is needed")
    x, y = response.get("x"), response.get("y")
    if not isinstance(x, int | float) or not isinstance(y, int | float):
        raise ResponseError(f"{item.key}: a point with x and y is needed")
    met = [mark.cue for mark in item.touched(x, y)]
    more: dict[str, Json] = {"point": [x, y]}
    if item.pictures:
        more["image-sha256"] = item.pictures[0].sha256
    return Said(met[0] if met else OUTSIDE, more)


def _components(keys: Iterable[str]) -> list[dict[str, str]]:
    return [{"id": _word(key)} for key in keys]


def _list(keys: Iterable[str]) -> str:
    return "[,]".join(map(_word, keys))


def _pairs(placed: Mapping[str, str], item: Item) -> str:
    return "[,]".join(f"{_word(key)}[.]{_word(placed[key])}" for key in item.options if key in placed)


def _word(key: str) -> str:
    return REFER if key == CANNOT_TELL else key
