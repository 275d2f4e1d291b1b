from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.polygons import area, crosses_itself, distance, inside

SQUARE = ((0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8))
BOW_TIE = ((0.2, 0.2), (0.8, 0.8), (0.8, 0.2), (0.2, 0.8))


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


@pytest.mark.parametrize(
    ("point", "away"), [((0.5, 0.5), 0), ((0.8, 0.3), 0), ((0.9, 0.5), 40), ((0.5, 0.1), 30), ((0.95, 0.0), 84.853)]
)
def test_the_distance_beside_a_polygon_is_taken_in_pixels(point: tuple[float, float], away: float) -> None:
    assert distance(SQUARE, *point, 400, 300) == pytest.approx(away, abs=1e-3)


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
