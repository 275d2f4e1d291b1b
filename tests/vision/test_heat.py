from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from borderlens.vision import heat


def features(row: int, column: int) -> np.ndarray:
    values = np.zeros((4, 9, 9), dtype=np.float32)
    values[2, row, column] = 3.0
    values[1, 0, 0] = 9.0
    return values


def test_peak_is_where_the_label_fires() -> None:
    found = heat.heat_map(features(6, 2), np.array([0, 0, 1, 0], dtype=np.float32), width=180, height=90)
    assert found.shape == (90, 180)
    assert found.dtype == np.float32
    row, column = np.unravel_index(found.argmax(), found.shape)
    assert (row // 10, column // 20) == (6, 2)
    assert (found.min(), found.max()) == (0.0, 1.0)


def test_speaking_against_gives_no_heat() -> None:
    assert not heat.heat_map(features(6, 2), np.array([0, 0, -1, 0]), 40, 30).any()


@given(st.integers(1, 50), st.integers(1, 50), st.integers(0, 2**32 - 1))
def test_map_stays_between_nothing_and_one(width: int, height: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    found = heat.heat_map(rng.normal(size=(5, 9, 9)), rng.normal(size=5), width, height)
    assert found.shape == (height, width)
    assert found.min() >= 0
    assert found.max() == 1 or not found.any()


def test_overlay_is_clear_where_cold_amber_where_hot_and_outlined_at_half() -> None:
    pixels = np.full((60, 60, 3), 100, dtype=np.uint8)
    warmth = np.tile(np.linspace(0, 1, 60, dtype=np.float32), (60, 1))
    drawn = heat.overlay(pixels, warmth)
    assert (drawn[:, 0] == 100).all()
    assert (drawn[30, 59] == np.rint(100 * 0.2 + np.array(heat.HIGH[:3]) * 0.8)).all()
    assert (drawn[30, 29] == heat.CORE).all()
    assert (drawn[30, 30] == heat.CORE).all()
    assert (drawn[30, 28] == heat.CASING).all()
    assert (drawn[30, 31] == heat.CASING).all()
    assert (pixels == 100).all()  # the photo itself is untouched


def test_no_heat_leaves_the_photo_as_it_is() -> None:
    pixels = np.arange(27, dtype=np.uint8).reshape(3, 3, 3)
    assert (heat.overlay(pixels, np.zeros((3, 3), dtype=np.float32)) == pixels).all()


def test_colours_are_those_of_the_theme(root: Path) -> None:
    marks = tomllib.loads((root / "assets/themes/tokens.toml").read_text("utf-8"))["colour"]["mark"]
    for name, colour in {
        "heat_low": heat.LOW,
        "heat_high": heat.HIGH,
        "casing": heat.CASING,
        "core": heat.CORE,
    }.items():
        assert bytes.fromhex(marks[name][1:]) == bytes(colour)
