from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from recipe.faults import FAULTS, Fault, Pixels, spoilt

BY_NAME = {fault.name: fault for fault in FAULTS}


@pytest.fixture
def pixels() -> Pixels:
    random = np.random.default_rng(3)
    return random.integers(30, 226, (12, 16, 3), dtype=np.uint8).repeat(8, axis=0).repeat(8, axis=1)


def change(name: str, pixels: Pixels, level: float) -> Pixels:
    return BY_NAME[name].change(pixels, level, np.random.default_rng(1))


def away(first: Pixels, second: Pixels) -> float:
    return float(np.abs(first.astype(float) - second.astype(float)).mean())


@pytest.mark.parametrize("name", ["blur", "JPEG", "exposure", "grey"])
def test_a_stronger_fault_changes_more(name: str, pixels: Pixels) -> None:
    levels = BY_NAME[name].levels
    differences = [away(change(name, pixels, level), pixels) for level in levels]
    assert 0 < differences[0] < differences[1] < differences[2]


def test_half_the_light_is_half_in_linear_light(pixels: Pixels) -> None:
    half = change("exposure", pixels, 0.5)
    share = (half / 255.0) ** 2.2 / (pixels / 255.0) ** 2.2
    assert share.mean() == pytest.approx(0.5, abs=0.01)


def test_quarters_turn_without_loss(pixels: Pixels) -> None:
    once = change("rotation", pixels, 90)
    assert once.shape == (128, 96, 3)
    assert np.array_equal(change("rotation", once, 270), pixels)


def test_no_colour_left_is_grey(pixels: Pixels) -> None:
    grey = change("grey", pixels, 0.0)
    assert np.array_equal(grey[..., 0], grey[..., 2])


def test_a_crop_is_the_middle_at_the_size_it_has(pixels: Pixels) -> None:
    quarter = change("crop", pixels, 0.25)
    assert np.array_equal(quarter, pixels[24:72, 32:96])


def test_a_screen_adds_a_border_lifts_black_and_beats_against_the_camera() -> None:
    plain: Pixels = np.full((90, 120, 3), 200, dtype=np.uint8)
    plain[30:60, 40:80] = 0
    mild, strong = (change("screen", plain, strength) for strength in (1, 3))
    assert mild.shape == strong.shape == plain.shape
    # bezel and room beside the screen, which fills less of the frame when the fault is strong
    assert strong[45, :8].mean() < 0.6 * strong[45, 25:35].mean()
    black = strong[40:50, 55:65]
    assert black.mean() > 10
    lit = strong[70:76, 40:80].astype(float)
    assert lit.std(axis=(0, 1)).min() > 4, "no moiré on an even field"


def test_the_same_seed_spoils_alike(pixels: Pixels) -> None:
    screen: Fault = BY_NAME["screen"]
    first, again, other = (spoilt(pixels, screen, 2, seed) for seed in (5, 5, 6))
    assert first == again != other
    with Image.open(BytesIO(first)) as picture:
        assert picture.size == (128, 96)
