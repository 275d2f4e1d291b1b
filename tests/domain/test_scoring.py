from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.items import HAND, Competency, Item, ItemType, Kind, Mark, Picture, Role
from borderlens.domain.scoring import ItemOutcome, ResponseError, score

TRIANGLE = ((0.1, 0.1), (0.5, 0.1), (0.1, 0.5))
BASE = Item(
    key="tiger-skin",
    version=1,
    type=ItemType.SINGLE,
    competency=Competency.IDENTIFICATION,
    kind=Kind.TIGER,
    role=Role.PROTECTED,
    difficulty=0.25,
    facts=("TI-002",),
    pictures=(Picture("tiger-skin", "ab" * 32, 800, 600, drawn=True),),
    options=("tiger_skin", "leopard_skin", "dyed_dog", "plush", "cannot_tell"),
    answer=("tiger_skin",),
    accuses=frozenset({"tiger_skin", "leopard_skin"}),
)
LOOK_ALIKE = dataclasses.replace(BASE, role=Role.LOOK_ALIKE, answer=("plush",))
UNDECIDABLE = dataclasses.replace(BASE, role=Role.UNDECIDABLE, answer=("cannot_tell",))
STEP = dataclasses.replace(
    BASE,
    competency=Competency.EVIDENCE,
    role=None,
    type=ItemType.MULTIPLE,
    options=("photograph", "lens", "burn", "wash"),
    answer=("photograph", "lens"),
    accuses=frozenset(),
    critical=frozenset({"burn"}),
)
HOTSPOT = dataclasses.replace(
    BASE,
    role=None,
    type=ItemType.HOTSPOT,
    options=("cannot_tell",),
    answer=("stripe", "edge"),
    marks=(
        Mark("tiger-skin", "stripe", TRIANGLE),
        Mark("tiger-skin", "edge", ((0.8, 0.8), (0.9, 0.8), (0.9, 0.9))),
        Mark("tiger-skin", "ground", ((0.6, 0.1), (0.7, 0.1), (0.7, 0.2))),
    ),
)


@pytest.mark.parametrize(
    ("item", "response", "points", "outcome"),
    [
        (BASE, "tiger_skin", 1, "hit"),
        (BASE, "leopard_skin", 0, "wrong"),
        (BASE, "dyed_dog", 0, "miss"),
        (BASE, "cannot_tell", 0, "over-referred"),
        (LOOK_ALIKE, "plush", 1, "correct-clear"),
        (LOOK_ALIKE, "dyed_dog", 0, "wrong"),
        (LOOK_ALIKE, "tiger_skin", 0, "false-accusation"),
        (LOOK_ALIKE, "cannot_tell", 0, "over-referred"),
        (UNDECIDABLE, "cannot_tell", 1, "referred"),
        (UNDECIDABLE, "tiger_skin", 0, "wrong"),
        (UNDECIDABLE, "plush", 0, "wrong"),
        (dataclasses.replace(BASE, role=None), "tiger_skin", 1, "right"),
        (dataclasses.replace(BASE, role=None), "plush", 0, "wrong"),
    ],
)
def test_the_two_errors_are_kept_apart(item: Item, response: str, points: float, outcome: str) -> None:
    scored = score(item, response)
    assert (scored.points, scored.outcome.value, scored.critical) == (points, outcome, False)


@pytest.mark.parametrize(
    ("response", "points", "outcome", "critical"),
    [
        (["photograph", "lens"], 1.0, "right", False),
        (["lens", "photograph"], 1.0, "right", False),
        (["photograph"], 0.5, "wrong", False),
        (["photograph", "lens", "wash"], 0.5, "wrong", False),
        (["photograph", "burn"], 0.0, "wrong", True),
        (["burn", "wash"], 0.0, "wrong", True),
        (["photograph", "lens", "burn", "wash"], 0.0, "wrong", True),
        ([], 0.0, "wrong", False),
    ],
)
def test_multiple_choice_is_right_minus_wrong(response: list[str], points: float, outcome: str, critical: bool) -> None:
    scored = score(STEP, response)
    assert (scored.points, scored.outcome.value, scored.critical) == (points, outcome, critical)


@pytest.mark.parametrize(
    ("point", "points"),
    [((0.2, 0.2), 1), ((0.1, 0.1), 1), ((0.89, 0.81), 1), ((0.4, 0.4), 0), ((0.66, 0.12), 0), ((1, 0), 0)],
)
def test_a_hotspot_is_a_point_in_any_region_of_the_answer(point: tuple[float, float], points: float) -> None:
    scored = score(HOTSPOT, {"x": point[0], "y": point[1]})
    assert scored.points == points
    assert scored.outcome is (ItemOutcome.RIGHT if points else ItemOutcome.WRONG)


def test_a_touch_just_beside_a_region_counts_for_it() -> None:
    width, height = HOTSPOT.pictures[0].width, HOTSPOT.pictures[0].height
    hand = HAND * max(width, height)
    for beside, points in ((0.9, 1), (1.1, 0)):
        assert score(HOTSPOT, {"x": 0.85, "y": 0.8 - beside * hand / height}).points == points


def test_a_hotspot_can_be_referred() -> None:
    assert score(HOTSPOT, "cannot_tell").outcome is ItemOutcome.OVER_REFERRED
    nothing_to_see = dataclasses.replace(HOTSPOT, answer=("cannot_tell",), role=Role.UNDECIDABLE)
    assert score(nothing_to_see, "cannot_tell").points == 1
    assert score(nothing_to_see, {"x": 0.2, "y": 0.2}).outcome is ItemOutcome.WRONG


@pytest.mark.parametrize(
    ("item", "response"),
    [
        (BASE, "lion_skin"),
        (BASE, None),
        (BASE, True),
        (BASE, ["tiger_skin"]),
        (STEP, "photograph"),
        (STEP, ["photograph", "photograph"]),
        (STEP, ["photograph", 3]),
        (dataclasses.replace(BASE, type=ItemType.MULTIPLE), ["tiger_skin", "cannot_tell"]),
        (HOTSPOT, "stripe"),
        (HOTSPOT, [0.2, 0.2]),
        (HOTSPOT, {"x": 0.2}),
        (HOTSPOT, {"x": 0.2, "y": 1.2}),
        (HOTSPOT, {"x": True, "y": 0.2}),
        (HOTSPOT, {"x": float("nan"), "y": 0.2}),
        (HOTSPOT, {"x": 10**400, "y": 0.2}),
        (dataclasses.replace(HOTSPOT, options=()), "cannot_tell"),
        (dataclasses.replace(BASE, type=ItemType.NUMERIC), "tiger_skin"),
        (dataclasses.replace(BASE, type=ItemType.SCENARIO), ["tiger_skin"]),
        (dataclasses.replace(BASE, sealed_hash="ab" * 32), "tiger_skin"),
    ],
)
def test_what_is_no_response_is_refused(item: Item, response: object) -> None:
    with pytest.raises(ResponseError, match=item.key):
        score(item, response)


@given(st.sets(st.sampled_from(STEP.options)))
def test_one_more_right_option_never_costs_and_one_more_wrong_option_never_pays(chosen: set[str]) -> None:
    points = score(STEP, sorted(chosen)).points
    assert 0 <= points <= 1
    for option in set(STEP.options) - chosen:
        more = score(STEP, sorted(chosen | {option})).points
        assert more >= points if option in STEP.answer else more <= points
    assert (points == 1) == (chosen == set(STEP.answer))


@given(st.sampled_from([BASE, LOOK_ALIKE, UNDECIDABLE]), st.data())
def test_a_referral_is_never_an_accusation_or_a_miss(item: Item, data: st.DataObject) -> None:
    response = data.draw(st.sampled_from(item.options))
    scored = score(item, response)
    if response == "cannot_tell":
        assert scored.outcome in (ItemOutcome.REFERRED, ItemOutcome.OVER_REFERRED)
        assert scored.points == (0 if item.is_decidable else 1)
    if scored.outcome is ItemOutcome.FALSE_ACCUSATION:
        assert item.role is Role.LOOK_ALIKE
        assert response in item.accuses
    if scored.outcome is ItemOutcome.MISS:
        assert item.role is Role.PROTECTED
        assert response not in item.accuses
    assert (scored.points == 1) == (response in item.answer)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["x", "y", "z"]), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from([BASE, STEP, HOTSPOT]), JSON)
def test_any_json_value_is_scored_or_refused(item: Item, response: object) -> None:
    try:
        scored = score(item, response)
    except ResponseError:
        return
    assert 0 <= scored.points <= 1
