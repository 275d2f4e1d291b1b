from __future__ import annotations

import numpy as np
import pytest

from recipe.pointing import (
    BETTER,
    NO_BETTER,
    REACH,
    TOO_LITTLE,
    Mask,
    Pointed,
    at_least,
    energy,
    finding,
    is_hit,
    judged,
)
from recipe.shapes import SIZE


def square(top: int, left: int, side: int) -> Mask:
    mask: Mask = np.zeros((SIZE, SIZE), dtype=np.bool_)
    mask[top : top + side, left : left + side] = True
    return mask


def pointed(row: int, column: int) -> Pointed:
    """A map of nine cells a side whose first channel is lit in one cell; cues and thing at the upper left."""
    maps = np.full((40, 9, 9), 0.01, dtype=np.float32)
    maps[0, row, column] = 5.0
    weights = np.where(np.arange(40) == 0, 1.0, -0.01).astype(np.float32)
    return judged("one", "tusk", "tusk", True, (maps, weights), (square(20, 20, 40), square(0, 0, 120)), 4)


def test_a_map_that_is_brightest_on_a_cue_hits() -> None:
    found = pointed(1, 1)
    assert found.hit
    assert found.on_thing
    assert found.inside > 0.5
    assert not found.middle
    # only when the lit channel keeps its weight does a shuffled map point anywhere
    assert found.shuffled < 0.3
    assert found.inside > found.shuffled_inside
    assert found.thing == pytest.approx((120 / SIZE) ** 2)
    assert found.chance == pytest.approx((70**2 - (4 - np.pi) * REACH**2) / 120**2, abs=0.005)


def test_a_map_that_is_brightest_elsewhere_misses() -> None:
    found = pointed(8, 8)
    assert not found.hit
    assert not found.on_thing
    assert found.inside < 0.01


def test_an_empty_map_points_nowhere() -> None:
    empty = np.zeros((SIZE, SIZE), dtype=np.float32)
    everywhere: Mask = np.ones((SIZE, SIZE), dtype=np.bool_)
    assert not is_hit(empty, everywhere)
    assert energy(empty, everywhere) == 0


def test_the_probability_of_so_many_hits_is_exact() -> None:
    assert at_least(2, [0.5, 0.5]) == pytest.approx(0.25)
    assert at_least(1, [0.5, 0.2]) == pytest.approx(0.6)
    assert at_least(0, [0.3]) == pytest.approx(1)


def test_a_kind_is_better_than_chance_only_where_that_can_be_told() -> None:
    assert finding(5, [0.3] * 5) == BETTER
    assert finding(2, [0.3] * 5) == NO_BETTER
    assert finding(2, [0.3] * 2) == TOO_LITTLE
    assert finding(9, [1.0] * 9) == TOO_LITTLE
