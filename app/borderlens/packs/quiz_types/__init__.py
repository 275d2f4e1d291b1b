"""Readers of ``items.toml`` for each type of item: which fields it has, and what they have to hold."""

from __future__ import annotations

from collections.abc import Callable

from borderlens.domain.items import ItemType
from borderlens.packs.quiz_types.arranging import read_matching, read_ordering, read_sorting
from borderlens.packs.quiz_types.choosing import read_choice, read_hotspot, read_pair
from borderlens.packs.quiz_types.deciding import read_scenario
from borderlens.packs.quiz_types.measuring import read_numeric
from borderlens.packs.quiz_types.parts import Asked, Parts

READERS: dict[ItemType, Callable[[Asked], Parts]] = {
    ItemType.SINGLE: read_choice,
    ItemType.MULTIPLE: read_choice,
    ItemType.TRUE_FALSE: read_choice,
    ItemType.PAIR: read_pair,
    ItemType.HOTSPOT: read_hotspot,
    ItemType.ORDERING: read_ordering,
    ItemType.MATCHING: read_matching,
    ItemType.SORTING: read_sorting,
    ItemType.NUMERIC: read_numeric,
    ItemType.SCENARIO: read_scenario,
}
