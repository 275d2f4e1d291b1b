from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray
from PIL import Image

from borderlens.vision.schreger import SchregerEstimate, Stopped, Zone, half_width, measure, zone_of
from borderlens.vision.unrolled import Strip

Pixels = NDArray[np.uint8]
DRAWN = Path(__file__).resolve().parents[2] / "assets" / "pictures" / "ivory_section"


def face(angle: float, side: int = 400, lines: int = 80, radius: float = 260, rim: bool = True) -> Pixels:
    """Crossing spirals of one opening about a corner of the picture, on a dark ground beyond the rim."""
    y, x = np.mgrid[0:side, 0:side] + 0.5
    away, turn = np.hypot(x, y), np.arctan2(y, x)
    bend = np.tan(np.radians(angle) / 2) * np.log(away)
    pattern = np.maximum(np.cos(lines * (turn - bend)), np.cos(lines * (turn + bend)))
    grain = np.random.default_rng(1).normal(scale=4, size=(side, side))
    dentine = np.clip(190 + 22 * pattern + grain, 0, 255)[..., None] * [1, 0.95, 0.85]
    ground = np.full((side, side, 3), 70.0) + grain[..., None]
    edge = radius if rim else 10 * side
    return np.where((away < edge)[..., None], dentine, ground).astype(np.uint8)


@cache
def read(angle: float) -> SchregerEstimate:
    return measure(face(angle))


def weave(side: int = 400, across: float = 11.0, turn: float = 0.5) -> Pixels:
    """Straight threads that cross."""
    y, x = np.mgrid[0:side, 0:side]
    u, v = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    cloth = 128 + 50 * np.maximum(np.cos(2 * np.pi * u / across), np.cos(2 * np.pi * v / across))
    return np.repeat(cloth[..., None], 3, 2).astype(np.uint8)


def rings(side: int = 400) -> Pixels:
    """Rings of growth, as a tree or a hippopotamus tooth has them."""
    y, x = np.mgrid[0:side, 0:side]
    return np.repeat((150 + 40 * np.cos(np.hypot(x, y) / 2))[..., None], 3, 2).astype(np.uint8)


@pytest.mark.parametrize(
    ("angle", "zone"), [(66, Zone.MAMMOTH), (80, Zone.MAMMOTH), (102, Zone.BETWEEN), (125, Zone.ELEPHANT)]
)
def test_the_angle_of_a_face_is_found_with_its_zone(angle: float, zone: Zone) -> None:
    found = read(angle)
    assert found.rim
    assert found.zone is zone
    assert abs(found.mean - angle) < 2
    assert found.low <= angle <= found.high


def test_places_lie_on_the_face_and_open_as_they_say() -> None:
    found = read(125)
    assert {place.concave for place in found.places} == {True, False}
    for place in found.places:
        arms = [np.subtract(end, place.vertex) for end in (place.first, place.second)]
        cosine = arms[0] @ arms[1] / (np.hypot(*arms[0]) * np.hypot(*arms[1]))
        assert np.degrees(np.arccos(cosine)) == pytest.approx(place.angle, abs=0.5)
        inward = -np.array(place.vertex)  # the centre is the picture's corner
        assert ((arms[0] + arms[1]) @ inward > 0) == place.concave
        assert np.hypot(*place.vertex) * 400 < 260


def test_vertices_lie_on_light_lines_of_both_families() -> None:
    picture = face(102)
    light = picture.mean()
    where = [(round(y * 400 - 0.5), round(x * 400 - 0.5)) for x, y in (p.vertex for p in read(102).places)]
    assert np.mean([picture[row, column].mean() > light for row, column in where]) > 0.8


def test_without_a_rim_no_zone_is_said() -> None:
    found = measure(face(125, rim=False))
    assert found.zone is Zone.BETWEEN
    assert not found.rim
    assert found.mean == pytest.approx(125, abs=3)


@pytest.mark.parametrize("picture", [weave(across=7, turn=0.0), rings(), np.full((300, 400, 3), 128, np.uint8)])
def test_straight_threads_rings_and_blank_pictures_show_no_pattern(picture: Pixels) -> None:
    assert measure(picture).zone is Zone.NO_PATTERN


def test_crossing_threads_on_a_round_table_are_not_taken_for_a_tusk() -> None:
    cloth, disc = weave(turn=0.3), face(125, radius=260)
    beyond = disc.max(2) < 100
    cloth[beyond] = disc[beyond]
    assert measure(cloth).zone is Zone.NO_PATTERN


def test_noise_shows_no_pattern() -> None:
    noise = np.random.default_rng(3).integers(0, 256, (420, 560, 3), np.uint8)
    assert measure(noise).zone is Zone.NO_PATTERN


@pytest.mark.parametrize(
    ("name", "zone"), [("ivory-closeup-124", Zone.ELEPHANT), ("ivory-section-70-degrees", Zone.MAMMOTH)]
)
def test_drawn_sections_are_read(name: str, zone: Zone) -> None:
    with Image.open(DRAWN / f"{name}.webp") as picture:
        found = measure(np.asarray(picture.convert("RGB")))
    assert found.zone is zone


def test_the_same_picture_gives_the_same_estimate() -> None:
    assert measure(face(102)) == read(102)


def test_it_stops_when_asked() -> None:
    with pytest.raises(Stopped):
        measure(face(125), cancelled=lambda: True)


@pytest.mark.parametrize(
    ("low", "high", "zone"),
    [
        (115.1, 130, Zone.ELEPHANT),
        (115.0, 130, Zone.BETWEEN),
        (60, 89.9, Zone.MAMMOTH),
        (60, 90.0, Zone.BETWEEN),
        (80, 120, Zone.BETWEEN),
        (95, 100, Zone.BETWEEN),
    ],
)
def test_a_zone_is_said_when_the_whole_interval_lies_in_it(low: float, high: float, zone: Zone) -> None:
    assert zone_of(low, high) is zone


def test_the_interval_grows_with_spread_and_shrinks_with_windows_and_with_the_turn_that_is_seen() -> None:
    usual = half_width(4, 40, 60, 120)
    assert half_width(8, 40, 60, 120) > usual > half_width(4, 200, 60, 120)
    assert half_width(4, 40, 20, 120) > usual > half_width(4, 40, 180, 120)


def test_a_step_on_the_strip_is_a_step_in_the_picture() -> None:
    blank = np.zeros((4, 4), np.float32)
    strip = Strip(blank, blank > 0, 0.01, float(np.log(50)), 0.3, np.zeros((4, 4, 3), np.float32), (7.0, 9.0))
    step = np.array([0.02, -0.03])
    moved = strip.place(1 + step[0], 2 + step[1]) - strip.place(1, 2)
    assert strip.way(1, 2, step) == pytest.approx(moved, rel=1e-2)


@settings(max_examples=15, deadline=None)
@given(
    st.tuples(st.integers(1, 240), st.integers(1, 240)).flatmap(
        lambda shape: arrays.arrays(np.uint8, (*shape, 3), elements=st.integers(0, 255), fill=st.integers(0, 255))
    )
)
def test_any_pixels_of_any_size_are_taken(pixels: Pixels) -> None:
    found = measure(pixels)
    assert isinstance(found, SchregerEstimate)
    assert found.zone is Zone.NO_PATTERN or found.low <= found.mean <= found.high


@settings(max_examples=4, deadline=None)
@given(st.integers(97, 240), st.integers(97, 480), st.integers(0, 2**32 - 1), st.floats(2, 40), st.floats(2, 40))
def test_gratings_of_any_size_never_get_a_zone(height: int, width: int, seed: int, one: float, two: float) -> None:
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width]
    turns = rng.uniform(0, np.pi, 2)
    waves = [np.cos(2 * np.pi * (x * np.cos(t) + y * np.sin(t)) / p) for t, p in zip(turns, (one, two), strict=True)]
    picture = np.repeat((128 + 55 * sum(waves))[..., None], 3, 2).astype(np.uint8)
    assert measure(picture).zone in (Zone.NO_PATTERN, Zone.BETWEEN)
