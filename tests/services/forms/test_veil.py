"""Veiled items: answers stand anywhere, and a response to the veiled item is one to the item itself."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from tests.services.forms.made_packs import every_type

from borderlens.domain.items import CANNOT_TELL, Item, ItemType
from borderlens.domain.scoring import check_response, score
from borderlens.services.demo.answers import best, shown
from borderlens.services.forms.veil import Names, true_response, veil


def veiled(item: Item, seed: int = 1) -> tuple[Item, Names]:
    pictures = {picture.name: f"p{number:03}" for number, picture in enumerate(item.pictures, 1)}
    return veil(item, "q01", pictures, "c" * 64, random.Random(seed))


@pytest.fixture
def items(tmp_path: Path) -> dict[ItemType, Item]:
    return {item.type: item for item in every_type(tmp_path)}


@pytest.mark.parametrize("type_", list(ItemType))
def test_a_response_fits_the_veiled_item_and_scores_as_one_to_the_item(
    items: dict[ItemType, Item], type_: ItemType
) -> None:
    item = items[type_]
    for seed in range(5):
        bare, names = veiled(item, seed)
        given = shown(best(item), names)
        check_response(bare, given)
        true = true_response(given, item, names)  # type: ignore[arg-type]
        assert true == best(item)
        assert score(item, true).points == 1


def test_a_response_to_what_is_not_shown_is_none(items: dict[ItemType, Item]) -> None:
    item = items[ItemType.SINGLE]
    with pytest.raises(KeyError):
        true_response("resin", item, veiled(item)[1])


def test_the_right_option_stands_anywhere_and_cannot_tell_last(items: dict[ItemType, Item]) -> None:
    places = Counter[int]()
    for seed in range(120):
        bare, names = veiled(items[ItemType.SINGLE], seed)
        places[[names.options[key] for key in bare.options].index("resin")] += 1
        assert bare.options == ("a", "b", "c", CANNOT_TELL)
    assert set(places) == {0, 1, 2}
    assert min(places.values()) > 20


def test_the_steps_of_an_ordering_do_not_stand_in_their_order(items: dict[ItemType, Item]) -> None:
    item = items[ItemType.ORDERING]
    right = sum(tuple(veiled(item, seed)[1].options.values()) == item.answer for seed in range(120))
    assert right < 20  # one order in 24


def test_what_is_matched_to_moves_and_groups_stay(items: dict[ItemType, Item]) -> None:
    moved = {tuple(veiled(items[ItemType.MATCHING], seed)[1].targets.values()) for seed in range(80)}
    groups = {tuple(veiled(items[ItemType.SORTING], seed)[1].targets.values()) for seed in range(80)}
    assert len(moved) == 6
    assert groups == {("cast", "grown", CANNOT_TELL)}


def test_pictures_that_are_sorted_keep_the_name_they_are_shown_under(items: dict[ItemType, Item]) -> None:
    bare, _ = veiled(items[ItemType.SORTING])
    assert set(bare.options) == {picture.name for picture in bare.pictures}


def test_a_scenario_has_one_end_and_its_ways_in_any_order(items: dict[ItemType, Item]) -> None:
    item = items[ItemType.SCENARIO]
    first = set()
    for seed in range(30):
        bare, names = veiled(item, seed)
        assert bare.scenario is not None
        assert bare.scenario.ends == ("end",)
        assert names.states[bare.scenario.start] == "road"
        first.add(names.choices[bare.scenario.start]["a"])
    assert first == {"hold", "wave_on"}
