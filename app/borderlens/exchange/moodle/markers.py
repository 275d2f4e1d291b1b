"""The picture of a marker question: Moodle keeps it within 600 by 400 pixels and counts its regions in whole pixels.

A larger picture is made smaller here, because Moodle would do so without moving the regions, and cannot do it for
WebP at all.
"""

from __future__ import annotations

import io
import re
from math import cos, pi, sin

from PIL import Image

from borderlens.domain.polygons import Polygon
from borderlens.exchange.questions import Shown

BOX = (600, 400)
_CORNERS_OF_CIRCLE = 24
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def size_of(content: bytes) -> tuple[int, int]:
    """Width and height. Raises OSError or ValueError for what is no JPEG, PNG or WebP."""
    with Image.open(io.BytesIO(content), formats=("JPEG", "PNG", "WEBP")) as picture:
        return picture.size


def fitted(shown: Shown) -> Shown:
    """The picture as Moodle will keep it: unchanged where it fits, else scaled, as PNG or JPEG."""
    with Image.open(io.BytesIO(shown.content), formats=("JPEG", "PNG", "WEBP")) as picture:
        scale = min(1.0, BOX[0] / picture.width, BOX[1] / picture.height)
        if scale == 1.0 and picture.format in ("JPEG", "PNG"):
            return shown
        kind, suffix = ("PNG", "png") if picture.format == "PNG" else ("JPEG", "jpg")
        small = picture.convert("RGBA" if kind == "PNG" else "RGB")
        width, height = (max(1, int(side * scale)) for side in picture.size)
        out = io.BytesIO()
        small.resize((width, height), Image.Resampling.LANCZOS).save(out, kind, quality=88)
    stem = shown.file.rsplit(".", 1)[0]
    return Shown(f"{stem}-{width}x{height}.{suffix}", out.getvalue(), shown.alt)


def coords(region: Polygon, size: tuple[int, int]) -> str:
    """A polygon in fractions as Moodle writes it: whole pixels ``x,y;x,y``."""
    width, height = size
    points = [(round(x * width), round(y * height)) for x, y in region]
    corners = [point for place, point in enumerate(points) if point != points[place - 1]]
    if len(corners) < 3:  # smaller than a pixel: the square round it
        x, y = points[0]
        corners = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)]
    return ";".join(f"{x},{y}" for x, y in corners)


def region(shape: str, written: str, size: tuple[int, int]) -> Polygon:
    """A drop zone of Moodle as polygon in fractions, cut off at the picture's edges; a circle gets 24 corners.

    Raises:
        ValueError: no shape that Moodle knows, or too few numbers.
    """
    numbers = [float(number) for number in _NUMBER.findall(written)]
    if shape == "polygon" and len(numbers) >= 6 and len(numbers) % 2 == 0:
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
    elif shape == "rectangle" and len(numbers) == 4:
        x, y, width, height = numbers
        points = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    elif shape == "circle" and len(numbers) == 3:
        x, y, radius = numbers
        turns = [2 * pi * corner / _CORNERS_OF_CIRCLE for corner in range(_CORNERS_OF_CIRCLE)]
        points = [(x + radius * cos(turn), y + radius * sin(turn)) for turn in turns]
    else:
        raise ValueError(f"{shape} {written}")
    width, height = size
    return tuple((_within(x / width), _within(y / height)) for x, y in points)


def _within(fraction: float) -> float:
    return round(min(1.0, max(0.0, fraction)), 4)
