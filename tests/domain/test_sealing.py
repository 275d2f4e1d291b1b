from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from borderlens.domain.items import Competency, Item, ItemType, Mark, Role
from borderlens.domain.scoring import RULES, ResponseError, check_response, score
from borderlens.domain.sealing import without_answer


@pytest.fixture
def choice(ordering: Item) -> Item:
    return replace(
        ordering,
        type=ItemType.SINGLE,
        competency=Competency.IDENTIFICATION,
        role=Role.PROTECTED,
        options=("tusk", "bone", "cannot_tell"),
        answer=("tusk",),
        accuses=frozenset({"tusk"}),
        marks=(Mark("p", "lines", ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0))),),
        true_on=date(2026, 11, 22),
    )


@pytest.fixture
def items(choice: Item, ordering: Item, matching: Item, numeric: Item, scenario: Item) -> list[Item]:
    sorting = replace(matching, type=ItemType.SORTING, targets=("tusk", "bone", "cannot_tell"), fits=("tusk",) * 4)
    return [choice, ordering, matching, sorting, numeric, scenario]


def test_a_sealed_item_has_the_hash_of_the_whole_one_and_nothing_that_tells(items: list[Item]) -> None:
    for item in items:
        sealed = without_answer(item)
        assert sealed.is_sealed
        assert sealed.content_hash == item.content_hash
        assert without_answer(sealed) == sealed
        told = (sealed.role, sealed.answer, sealed.accuses, sealed.critical, sealed.marks, sealed.fits, sealed.facts)
        assert not any(told)
        assert sorted(sealed.options) == sorted(item.options)
        assert sorted(sealed.targets) == sorted(item.targets)
        assert (sealed.true_on, sealed.type) == (item.true_on, item.type)


def test_two_items_that_differ_in_their_answer_alone_are_sealed_alike_but_for_the_hash(items: list[Item]) -> None:
    choice, ordering, matching, sorting, numeric, scenario = items
    assert numeric.number is not None
    assert scenario.scenario is not None
    states = scenario.scenario.states
    turned = tuple(replace(s, choices=tuple(replace(c, worth=1 - c.worth) for c in s.choices)) for s in states)
    others = [
        replace(choice, role=Role.LOOK_ALIKE, answer=("bone",)),
        replace(ordering, options=ordering.answer, answer=ordering.options),
        replace(matching, fits=matching.fits[::-1]),
        replace(sorting, fits=("bone",) * 4),
        replace(numeric, number=replace(numeric.number, low=20.0, high=30.0, near=None)),
        replace(scenario, scenario=replace(scenario.scenario, states=turned)),
    ]
    for item, other in zip(items, others, strict=True):
        assert item.content_hash != other.content_hash
        assert replace(without_answer(item), sealed_hash="") == replace(without_answer(other), sealed_hash="")


def test_the_order_of_a_sorting_keeps_cannot_tell_last(items: list[Item]) -> None:
    assert without_answer(items[3]).targets == ("bone", "tusk", "cannot_tell")


@pytest.mark.parametrize("number", range(6))
def test_a_sealed_item_takes_the_same_responses_and_scores_none(items: list[Item], number: int) -> None:
    good: list[object] = ["tusk", ["look", "photograph", "bag", "seal"], {"tusk": "box"}, {}, 115, ["road.stop"]]
    bad: list[object] = ["horn", ["look"], {"tusk": "sea"}, {"sea": "tusk"}, 200, ["road.fly"]]
    sealed = without_answer(items[number])
    check_response(sealed, good[number])
    with pytest.raises(ResponseError):
        check_response(sealed, bad[number])
    with pytest.raises(ResponseError, match="sealed"):
        score(sealed, good[number])


def test_every_type_has_a_rule() -> None:
    assert set(RULES) == set(ItemType)
