from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from borderlens.domain.errors import NotAPhoto
from borderlens.services.schreger import MEASURING_SIDE, Stopped, estimate
from borderlens.vision.photo import read_photo
from borderlens.vision.schreger import Zone

SECTION = Path(__file__).resolve().parents[2] / "assets" / "pictures" / "ivory_section" / "ivory-closeup-124.webp"


def test_a_file_its_bytes_and_a_photo_read_before_give_the_same() -> None:
    from_file = estimate(SECTION)
    assert from_file.zone is Zone.ELEPHANT
    assert estimate(SECTION.read_bytes()) == from_file
    assert estimate(read_photo(SECTION, reading_side=MEASURING_SIDE)) == from_file


def test_a_file_is_read_larger_than_for_judging() -> None:
    buffer = io.BytesIO()
    Image.fromarray(np.zeros((1500, 2000, 3), np.uint8)).save(buffer, "PNG")
    assert read_photo(buffer.getvalue(), reading_side=MEASURING_SIDE).short_side == 1500
    assert min(read_photo(buffer.getvalue(), reading_side=MEASURING_SIDE).pixels.shape[:2]) == 750
    assert min(read_photo(buffer.getvalue()).pixels.shape[:2]) == 500


def test_what_is_no_photo_is_said_so() -> None:
    with pytest.raises(NotAPhoto):
        estimate(b"no picture at all")


def test_it_stops_between_scales() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (640, 800, 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).save(buffer, "PNG")
    asked: list[bool] = []

    def once() -> bool:
        asked.append(True)
        return len(asked) > 1

    with pytest.raises(Stopped):
        estimate(buffer.getvalue(), cancelled=once)
    assert len(asked) == 2
