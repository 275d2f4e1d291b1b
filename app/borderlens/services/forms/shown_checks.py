"""Whether what a form shows can be asked: it may come from anybody, and a sitting must never stumble on it."""

from __future__ import annotations

from collections.abc import Mapping

from borderlens.domain.items import Item, ItemType
from borderlens.domain.scenario import Scenario
from borderlens.packs.quiz_text import ItemWords
from borderlens.services.forms.codec import Misshapen

ITEMS = 120
OPTIONS = 12
STATES = 60
_WITH_OPTIONS = (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE, ItemType.PAIR, ItemType.ORDERING)
_WITH_TARGETS = (ItemType.MATCHING, ItemType.SORTING)


def check_shown(items: tuple[Item, ...], words: Mapping[str, Mapping[str, ItemWords]]) -> None:
    """Every item is sealed, bears its place's name, holds what its type needs, and has its words in every language.

    Raises:
        Misshapen: the first thing that is wrong.
    """
    if not 1 <= len(items) <= ITEMS or not words:
        raise Misshapen(f"it does not hold 1 to {ITEMS} items with their words")
    for number, item in enumerate(items, 1):
        if item.key != f"q{number:02}" or not item.is_sealed or item.answer or item.marks or item.fits:
            raise Misshapen(f"item {number} is no sealed item")
        if not _has_its_parts(item):
            raise Misshapen(f"item {number} lacks what its type needs")
        for told in words.values():
            if not _has_words(item, told.get(item.key)):
                raise Misshapen(f"words of item {number} are missing")


def _has_its_parts(item: Item) -> bool:
    keys = (*item.options, *item.targets)
    if len(item.options) > OPTIONS or len(set(item.options)) < len(item.options) or len(set(keys)) > 2 * OPTIONS:
        return False
    if item.type in _WITH_OPTIONS:
        return len(item.options) > 1
    if item.type in _WITH_TARGETS:
        return bool(item.options) and len(set(item.targets)) == len(item.targets) > 1
    if item.type is ItemType.HOTSPOT:
        return len(item.pictures) == 1
    if item.type is ItemType.NUMERIC:
        return item.number is not None and item.number.least < item.number.most and item.number.step > 0
    return item.scenario is not None and _can_be_told(item.scenario, {picture.name for picture in item.pictures})


def _can_be_told(scenario: Scenario, pictures: set[str]) -> bool:
    """Every way leads to a state or an end, none round in a circle."""
    states = {state.key: state for state in scenario.states}
    if len(states) != len(scenario.states) or len(states) > STATES or scenario.start not in states:
        return False
    known = states.keys() | set(scenario.ends)
    for state in scenario.states:
        ways = [choice.key for choice in state.choices]
        if not ways or len(set(ways)) < len(ways) or not set(state.pictures) <= pictures:
            return False
        if any(choice.to not in known or choice.worth or choice.critical for choice in state.choices):
            return False
    left = set(states)
    while done := {key for key in left if not any(choice.to in left for choice in states[key].choices)}:
        left -= done
    return not left and not states.keys() & set(scenario.ends)


def _has_words(item: Item, words: ItemWords | None) -> bool:
    if words is None or not words.stem:
        return False
    whole = set(item.options) <= set(words.options) and set(item.targets) <= set(words.targets)
    states = item.scenario.states if item.scenario else ()
    return (
        whole
        and {picture.name for picture in item.pictures} <= set(words.pictures)
        and all(
            state.key in words.states and {c.key for c in state.choices} <= set(words.states[state.key].choices)
            for state in states
        )
    )
