from __future__ import annotations

import dataclasses
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.items import (
    SCORABLE,
    Competency,
    Item,
    ItemType,
    Kind,
    Mark,
    Picture,
    Role,
    area,
    crosses_itself,
    inside,
)

SQUARE = ((0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8))
BOW_TIE = ((0.2, 0.2), (0.8, 0.8), (0.8, 0.2), (0.2, 0.8))
PICTURE = Picture("tiger-skin", "ab" * 32, 800, 600, drawn=True)
ITEM = Item(
    key="tiger-skin",
    version=1,
    type=ItemType.SINGLE,
    competency=Competency.IDENTIFICATION,
    kind=Kind.TIGER,
    role=Role.PROTECTED,
    difficulty=0.25,
    facts=("TI-002",),
    pictures=(PICTURE,),
    options=("tiger_skin", "dyed_dog", "cannot_tell"),
    answer=("tiger_skin",),
    accuses=frozenset({"tiger_skin"}),
    marks=(Mark("tiger-skin", "stripe", SQUARE),),
)


def star(corners: int, turn: float) -> tuple[tuple[float, float], ...]:
    """A star-shaped polygon round the middle: never crosses itself, holds its middle."""
    radii = [0.1 + 0.35 * ((7 * i + 3) % corners) / corners for i in range(corners)]
    angles = [turn + 2 * math.pi * i / corners for i in range(corners)]
    return tuple((0.5 + r * math.cos(a), 0.5 + r * math.sin(a)) for r, a in zip(radii, angles, strict=True))


@pytest.mark.parametrize(
    ("point", "found"),
    [((0.5, 0.5), True), ((0.2, 0.5), True), ((0.8, 0.8), True), ((0.1, 0.5), False), ((0.81, 0.5), False)],
)
def test_the_edge_belongs_to_the_polygon(point: tuple[float, float], found: bool) -> None:
    assert inside(SQUARE, *point) is found


def test_a_dent_is_outside() -> None:
    arrow = ((0.0, 0.0), (1.0, 0.0), (0.5, 0.5), (1.0, 1.0), (0.0, 1.0))
    assert inside(arrow, 0.2, 0.5)
    assert not inside(arrow, 0.9, 0.5)


@given(st.integers(4, 24), st.floats(0, 6.28), st.floats(0, 1), st.floats(0, 1))
def test_where_the_polygon_starts_and_which_way_it_turns_do_not_matter(
    corners: int, turn: float, x: float, y: float
) -> None:
    polygon = star(corners, turn)
    assert inside(polygon, 0.5, 0.5)
    assert not crosses_itself(polygon)
    shifted = polygon[2:] + polygon[:2]
    assert inside(shifted, x, y) == inside(polygon, x, y) == inside(polygon[::-1], x, y)
    assert area(shifted) == pytest.approx(area(polygon)) == pytest.approx(area(polygon[::-1]))


@pytest.mark.parametrize(
    ("polygon", "crosses"),
    [
        (SQUARE, False),
        (BOW_TIE, True),
        (((0.0, 0.0), (1.0, 0.0), (0.5, 0.0), (0.5, 1.0)), True),
        (((0.0, 0.0), (0.5, 0.0), (1.0, 0.0), (1.0, 1.0)), False),
        (((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)), False),
        (((0.1, 0.1), (0.9, 0.1), (0.5, 0.5), (0.9, 0.9), (0.1, 0.9), (0.5, 0.5)), True),
    ],
)
def test_crossing_touching_and_folding_back_are_seen(polygon: tuple[tuple[float, float], ...], crosses: bool) -> None:
    assert crosses_itself(polygon) is crosses


def test_area_of_a_square() -> None:
    assert area(SQUARE) == pytest.approx(0.36)


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"type": ItemType.PAIR},
        {"role": None},
        {"difficulty": 0.5},
        {"facts": ("TI-001",)},
        {"pictures": (dataclasses.replace(PICTURE, sha256="cd" * 32),)},
        {"options": ("dyed_dog", "tiger_skin", "cannot_tell")},
        {"answer": ("dyed_dog",)},
        {"accuses": frozenset()},
        {"critical": frozenset({"dyed_dog"})},
        {"marks": ()},
        {"scored": False},
    ],
)
def test_every_change_of_content_changes_the_hash(change: dict[str, object]) -> None:
    assert dataclasses.replace(ITEM, **change).content_hash != ITEM.content_hash


def test_the_hash_is_the_same_on_every_machine() -> None:
    """A stored answer names this value: it must not drift with a refactoring."""
    assert ITEM.content_hash == "91125d076a1e8b8912855dfb4413edbbf430c9c1fc1e38cff458c62a8348392c"
    assert dataclasses.replace(ITEM).content_hash == ITEM.content_hash
    # no float where an integer does, as in every hash of the program
    assert (
        dataclasses.replace(ITEM, difficulty=1.0).content_hash == dataclasses.replace(ITEM, difficulty=1).content_hash
    )


def test_types_that_wait_for_a_newer_version_are_named_and_not_scorable() -> None:
    waiting = {kind for kind in ItemType if not kind.is_scorable}
    assert waiting == {
        ItemType.ORDERING,
        ItemType.MATCHING,
        ItemType.SORTING,
        ItemType.NUMERIC,
        ItemType.SCENARIO,
    }
    assert len(SCORABLE) == 5


def test_wrong_options_and_regions() -> None:
    assert ITEM.wrong_options == ("dyed_dog", "cannot_tell")
    assert ITEM.regions == ()
    hotspot = dataclasses.replace(ITEM, type=ItemType.HOTSPOT, options=("cannot_tell",), answer=("stripe",))
    assert hotspot.regions == ITEM.marks
    assert ITEM.is_decidable
    assert not dataclasses.replace(ITEM, answer=("cannot_tell",)).is_decidable
