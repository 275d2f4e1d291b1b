from __future__ import annotations

from itertools import combinations, permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from borderlens.domain.items import Item
from borderlens.domain.scoring import ItemOutcome, ResponseError, score

KEEP = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize(
    ("order", "points"),
    [
        (["look", "photograph", "bag", "seal"], 1.0),
        (["photograph", "look", "bag", "seal"], 4 / 6),
        (["seal", "look", "photograph", "bag"], 0.0),
        (["look", "photograph", "seal", "bag"], 4 / 6),
        (["look", "bag", "seal", "photograph"], 2 / 6),
        (["seal", "bag", "photograph", "look"], 0.0),
    ],
)
def test_an_order_earns_its_pairs(ordering: Item, order: list[str], points: float) -> None:
    scored = score(ordering, order)
    assert scored.points == pytest.approx(points)
    assert scored.outcome is (ItemOutcome.RIGHT if points == 1 else ItemOutcome.WRONG)
    assert not scored.critical


def test_mending_one_pair_of_neighbours_always_pays_or_costs_nothing(ordering: Item) -> None:
    for order in permutations(ordering.answer):
        for place in range(3):
            first, second = order[place : place + 2]
            if ordering.answer.index(first) > ordering.answer.index(second):
                mended = [*order[:place], second, first, *order[place + 2 :]]
                assert score(ordering, mended).points >= score(ordering, list(order)).points


@pytest.mark.parametrize("order", [[], ["look"], ["look", "look", "bag", "seal"], "look", None, [1, 2, 3, 4], {"a": 1}])
def test_an_order_holds_every_step_once(ordering: Item, order: object) -> None:
    with pytest.raises(ResponseError, match="steps"):
        score(ordering, order)


@pytest.mark.parametrize(
    ("placed", "points"),
    [
        ({"scales": "paper", "tusk": "box", "glue": "bottle", "skin": "paper"}, 1.0),
        ({"scales": "paper", "tusk": "box", "glue": "bottle", "skin": "box"}, (3 - 1 / 2) / 4),
        ({"scales": "paper", "tusk": "box"}, 0.5),
        ({"scales": "box"}, 0.0),
        ({}, 0.0),
    ],
)
def test_what_is_placed_wrong_costs_what_guessing_would_earn(
    matching: Item, placed: dict[str, str], points: float
) -> None:
    scored = score(matching, placed)
    assert scored.points == pytest.approx(points)
    assert scored.outcome is (ItemOutcome.RIGHT if points == 1 else ItemOutcome.WRONG)


def test_placing_by_chance_earns_nothing_on_average(matching: Item) -> None:
    """Over every way to place one option and leave the others out, before the floor at 0."""
    for option, fitting in zip(matching.options, matching.fits, strict=True):
        right = [target == fitting for target in matching.targets]
        assert sum(1 if hit else -1 / (len(right) - 1) for hit in right) == pytest.approx(0)
        assert score(matching, {option: fitting}).points == pytest.approx(1 / 4)


@pytest.mark.parametrize(
    "placed", [None, [], "paper", {"scales": "sea"}, {"horn": "box"}, {"scales": None}, {"scales": ["box"]}, {3: "box"}]
)
def test_only_options_go_to_targets(matching: Item, placed: object) -> None:
    with pytest.raises(ResponseError, match="bags"):
        score(matching, placed)


@KEEP
@given(st.data())
def test_one_more_placed_right_never_costs_and_wrong_never_pays(matching: Item, data: st.DataObject) -> None:
    fitting = dict(zip(matching.options, matching.fits, strict=True))
    placed = data.draw(
        st.dictionaries(st.sampled_from(matching.options), st.sampled_from(matching.targets), max_size=3)
    )
    points = score(matching, placed).points
    assert 0 <= points <= 1
    assert (points == 1) == (placed == fitting)
    for option, target in ((o, t) for o in matching.options if o not in placed for t in matching.targets):
        more = score(matching, placed | {option: target}).points
        assert more >= points if fitting[option] == target else more <= points


def test_points_of_an_order_are_kendalls_tau(ordering: Item) -> None:
    place = ordering.answer.index
    for order in permutations(ordering.answer):
        signs = [1 if place(a) < place(b) else -1 for a, b in combinations(order, 2)]
        assert score(ordering, list(order)).points == pytest.approx(max(0.0, sum(signs) / 6))
