"""Each type of item as the study's table writes it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.events import Json
from borderlens.domain.items import (
    CANNOT_TELL,
    Competency,
    Item,
    ItemType,
    Kind,
    Mark,
    Number,
    Picture,
    Unit,
)
from borderlens.domain.outcomes import ResponseError
from borderlens.domain.scenario import Choice, Scenario, State
from borderlens.exchange.xapi.responses import definition, figure, lifted, said


def item(type_: ItemType, options: tuple[str, ...] = (), answer: tuple[str, ...] = (), **more: Any) -> Item:
    plain = Item("k", 1, type_, Competency.EVIDENCE, Kind.GENERAL, None, 0.5, (), (), options, answer)
    return replace(plain, **more)


PICTURE = Picture("p", "ab" * 32, 100, 100, False)
SQUARE = ((0.2, 0.2), (0.6, 0.2), (0.6, 0.6), (0.2, 0.6))
STORY = Scenario("road", (State("road", (), (Choice("stop", "end", 1.0), Choice("wave", "end", 0.0))),), ("end",))
SINGLE = item(ItemType.SINGLE, ("a", "b", CANNOT_TELL), ("b",))
HOTSPOT = item(ItemType.HOTSPOT, (CANNOT_TELL,), ("r2",), pictures=(PICTURE,), marks=(Mark("p", "r2", SQUARE),))
ANGLE = item(ItemType.NUMERIC, number=Number(353, 363, 180, 540, 0.5, Unit.DEGREES))
CASES: list[tuple[Item, Json, str, str | None, list[str] | None]] = [
    (SINGLE, "b", "choice", "b", ["b"]),
    (SINGLE, CANNOT_TELL, "choice", "cannot-tell", ["b"]),
    (item(ItemType.MULTIPLE, ("a", "b", "c"), ("c", "a")), ["c", "a"], "choice", "a[,]c", ["a[,]c"]),
    (item(ItemType.MULTIPLE, ("a", "b", "c"), ("a",)), [], "choice", "", ["a"]),
    (item(ItemType.TRUE_FALSE, ("true", "false"), ("true",)), "false", "true-false", "false", ["true"]),
    (
        item(ItemType.TRUE_FALSE, ("true", "false", CANNOT_TELL), ("true",)),
        CANNOT_TELL,
        "choice",
        "cannot-tell",
        ["true"],
    ),
    (
        item(ItemType.PAIR, ("same", "different", CANNOT_TELL), (CANNOT_TELL,)),
        "same",
        "choice",
        "same",
        ["cannot-tell"],
    ),
    (
        item(ItemType.ORDERING, ("s1", "s2", "s3"), ("s1", "s2", "s3")),
        ["s1", "s3", "s2"],
        "sequencing",
        "s1[,]s3[,]s2",
        ["s1[,]s2[,]s3"],
    ),
    (
        item(ItemType.MATCHING, ("m1", "m2"), targets=("t1", "t2", "t3"), fits=("t1", "t2")),
        {"m2": "t3", "m1": "t1"},
        "matching",
        "m1[.]t1[,]m2[.]t3",
        ["m1[.]t1[,]m2[.]t2"],
    ),
    (
        item(ItemType.SORTING, ("m1", "m2"), targets=("t1", "t2"), fits=("t1", "t2")),
        {"m2": "t2"},
        "matching",
        "m2[.]t2",
        ["m1[.]t1[,]m2[.]t2"],
    ),
    (ANGLE, 357.5, "numeric", "357.5", ["353[:]363"]),
    (item(ItemType.NUMERIC, (CANNOT_TELL,), ("x",), number=ANGLE.number), CANNOT_TELL, "numeric", None, ["353[:]363"]),
    (HOTSPOT, {"x": 0.3, "y": 0.3}, "other", "r2", ["r2"]),
    (HOTSPOT, {"x": 0.9, "y": 0.9}, "other", "outside", ["r2"]),
    (HOTSPOT, CANNOT_TELL, "other", "cannot-tell", ["r2"]),
    (item(ItemType.SCENARIO, scenario=STORY), ["road.stop"], "sequencing", "road.stop", None),
]


@pytest.mark.parametrize(("asked", "response", "interaction", "text", "pattern"), CASES)
def test_every_type_reads_as_in_the_study(
    asked: Item, response: Json, interaction: str, text: str | None, pattern: list[str] | None
) -> None:
    found = definition(asked)
    assert (found["interactionType"], found.get("correctResponsesPattern")) == (interaction, pattern)
    assert said(asked, response).text == text


def test_every_type_of_item_is_among_them() -> None:
    assert {asked.type for asked, *_ in CASES} == set(ItemType)


def test_components_carry_what_can_be_answered() -> None:
    assert definition(SINGLE)["choices"] == [{"id": "a"}, {"id": "b"}, {"id": "cannot-tell"}]
    matching = definition(item(ItemType.MATCHING, ("m1",), targets=("t1", "t2"), fits=("t1",)))
    assert (matching["source"], matching["target"]) == ([{"id": "m1"}], [{"id": "t1"}, {"id": "t2"}])
    assert definition(item(ItemType.SCENARIO, scenario=STORY))["choices"] == [{"id": "road.stop"}, {"id": "road.wave"}]


def test_a_point_stands_beside_its_region_with_the_picture_it_was_on() -> None:
    assert said(HOTSPOT, {"x": 0.3, "y": 0.25}).extensions == {"point": [0.3, 0.25], "image-sha256": "ab" * 32}


def test_the_unit_of_a_number_is_said() -> None:
    assert definition(ANGLE)["description"] == {"en": "degrees"}
    plain = item(ItemType.NUMERIC, number=replace(ANGLE.number, unit=Unit.NONE))  # type: ignore[type-var]
    assert "description" not in definition(plain)


def test_where_nobody_can_tell_a_number_has_no_right_range() -> None:
    assert "correctResponsesPattern" not in definition(replace(ANGLE, answer=(CANNOT_TELL,)))


@pytest.mark.parametrize(
    ("value", "low", "high", "wanted"),
    [(2, 353, 363, 362), (357.5, 353, 363, 357.5), (350, -10, 5, -10), (3, -10, 5, 3), (722, 353, 363, 362)],
)
def test_a_bearing_across_north_is_lifted_into_its_interval(
    value: float, low: float, high: float, wanted: float
) -> None:
    assert lifted(value, low, high) == wanted


@given(st.floats(-720, 720), st.floats(-180, 360), st.floats(0, 60))
def test_lifting_keeps_the_bearing_and_comes_within_half_a_turn(value: float, low: float, width: float) -> None:
    found = lifted(value, low, low + width)
    assert (found - value) / 360 == pytest.approx(round((found - value) / 360))
    assert abs(found - (low + width / 2)) <= 180 + 1e-6


def test_a_number_that_is_no_bearing_is_never_lifted() -> None:
    weight = item(ItemType.NUMERIC, number=Number(353, 363, 0, 1000, 1, Unit.GRAMS))
    assert said(weight, 2).text == "2"
    angle = item(ItemType.NUMERIC, number=Number(110, 120, 0, 400, 1, Unit.DEGREES))
    assert said(angle, 390).text == "390"


@pytest.mark.parametrize(
    ("value", "text"), [(2.0, "2"), (0.5, "0.5"), (1e-7, "0"), (-0.0, "0"), (12345.25, "12345.25"), (100, "100")]
)
def test_numbers_have_no_exponent_and_no_idle_zeros(value: float, text: str) -> None:
    assert figure(value) == text


@pytest.mark.parametrize(
    ("asked", "response"),
    [(SINGLE, 3), (HOTSPOT, "left"), (HOTSPOT, {"x": 0.1}), (ANGLE, "wide"), (ANGLE, True), (SINGLE, {"a": "b"})],
)
def test_what_is_no_response_is_refused(asked: Item, response: Json) -> None:
    with pytest.raises(ResponseError):
        said(asked, response)
