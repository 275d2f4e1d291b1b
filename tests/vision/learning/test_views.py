from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from borderlens.vision.learning.views import LEAST_SIDE, finish, make_view, opened
from borderlens.vision.photo import read_photo


@pytest.fixture
def data() -> bytes:
    steps = np.random.default_rng(2).integers(0, 256, (12, 16, 3), dtype=np.uint8).repeat(50, axis=0).repeat(50, axis=1)
    exif = Image.Exif()
    exif[274] = 6
    out = BytesIO()
    Image.fromarray(steps).save(out, "JPEG", quality=90, exif=exif)
    return out.getvalue()


def test_views_repeat_and_differ(data: bytes) -> None:
    one = make_view(data, 3, 7)
    assert one == make_view(data, 3, 7)
    assert one != make_view(data, 4, 7)
    assert one != make_view(data, 3, 8)
    assert make_view(data, 0, 7) == data


def test_every_view_is_a_photograph_the_reader_takes(data: bytes) -> None:
    for number in range(1, 8):
        photo = read_photo(make_view(data, number, 1))
        assert LEAST_SIDE - 1 <= photo.short_side <= 640


def test_a_view_is_of_the_upright_picture(data: bytes) -> None:
    assert opened(data).size == (600, 800)


def test_a_camera_is_no_brighter_than_allowed() -> None:
    grey = Image.new("RGB", (400, 400), (100, 100, 100))
    levels = []
    for seed in range(12):
        with Image.open(BytesIO(finish(grey.copy(), np.random.default_rng(seed), brightest=0.7))) as found:
            levels.append(float(np.asarray(found.convert("L")).mean()))
    assert max(levels) <= 100 * 0.7 * 1.1 + 1
    assert min(levels) >= 100 * 0.6 * 0.9 - 1
