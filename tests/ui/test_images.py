"""Pictures from files: upright, covering, empty where they cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from borderlens.ui.images import read_cover, read_image

RED, BLUE = (200, 30, 30), (30, 30, 200)


def photo(file: Path, orientation: int) -> Path:
    """Red on the left and blue on the right, 80 x 40 as stored."""
    picture = Image.new("RGB", (80, 40), RED)
    picture.paste(BLUE, (40, 0, 80, 40))
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture.save(file, quality=95, exif=exif)
    return file


def colour(image: QImage, x: float, y: float) -> str:
    seen = image.pixelColor(int(x * (image.width() - 1)), int(y * (image.height() - 1)))
    return "red" if seen.red() > seen.blue() else "blue"


@pytest.mark.parametrize(
    ("orientation", "size", "top"), [(1, (80, 40), "red"), (6, (40, 80), "red"), (8, (40, 80), "blue")]
)
def test_a_picture_stands_upright(tmp_path: Path, orientation: int, size: tuple[int, int], top: str) -> None:
    image = read_image(photo(tmp_path / "a.jpg", orientation))
    assert image.size().toTuple() == size
    assert colour(image, 0.1, 0.1) == top


@pytest.mark.parametrize("orientation", [1, 6, 8])
@pytest.mark.parametrize("size", [QSize(24, 18), QSize(18, 24)])
def test_a_cover_fills_its_size_and_shows_the_middle(tmp_path: Path, orientation: int, size: QSize) -> None:
    image = read_cover(photo(tmp_path / "a.jpg", orientation), size)
    assert image.size() == size
    ends = ((0.05, 0.5), (0.95, 0.5)) if orientation == 1 else ((0.5, 0.05), (0.5, 0.95))
    assert {colour(image, x, y) for x, y in ends} == {"red", "blue"}
    for x, y in ((0, 0), (1, 0), (0, 1), (1, 1)):  # to the very corners, nothing is left black
        corner = image.pixelColor(x * (size.width() - 1), y * (size.height() - 1))
        assert max(corner.red(), corner.blue()) > 120


def test_what_is_no_picture_is_an_empty_image(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no picture")
    assert read_image(tmp_path / "a.jpg").isNull()
    assert read_image(tmp_path / "gone.jpg").isNull()
