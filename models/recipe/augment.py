"""Views of a photograph that stand for other photographs of the same thing.

Real textures, heaps and animals are few here and the drawn labels must not fire on them, so each photograph is also
seen as crops at several scales, mirrored, blurred, brighter, darker, and through JPEG at several qualities. Every view
is again a JPEG file in memory, so that it goes through the very same reader as a photograph from a disk.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter, ImageOps

from borderlens.vision.flatten import READING_SIDE

LARGEST_SIDE = 640
"""A view needs no more pixels than the reader keeps."""

VIEWS: dict[str, int] = {"texture": 4, "background": 10, "animal": 16, "phone": 3}
"""Views of one photograph by kind, the untouched file among them."""


SPOILT: dict[str, tuple[float, ...]] = {
    "blurred": (1.0, 2.0, 3.0, 5.0, 8.0),
    "darkened": (0.5, 0.3, 0.2, 0.12, 0.06),
    "shrunk": (224, 160, 112, 80, 56),
}
"""Spoilt copies that the quality limits are chosen from, mildest first: blur in pixels at the reading size, share of
the light that is left, shorter side in pixels."""


@dataclass(frozen=True, slots=True)
class View:
    """View ``number`` of a photograph; 0 is the file as it is. For a spoilt copy ``kind`` is the fault."""

    number: int
    kind: str

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.number}" if self.number else "whole"


def views_of(kind: str) -> list[View]:
    """All views of a photograph of that kind; drawn pictures and product photographs have the file alone."""
    return [View(number, kind) for number in range(VIEWS.get(kind, 1))]


def make_view(data: bytes, view: View, seed: int) -> bytes:
    """File bytes of one view; the same bytes, view and seed give the same view."""
    if view.number == 0:
        return data
    random = np.random.default_rng([seed, view.number])
    with Image.open(BytesIO(data)) as opened:
        picture = ImageOps.exif_transpose(opened).convert("RGB")
    if view.kind in SPOILT:
        return _encoded(_spoilt(picture, view.kind, SPOILT[view.kind][view.number - 1]), 90)
    tiled = view.kind == "texture" and view.number == 1
    picture = _tiled(picture) if tiled else _cropped(picture, random)
    return finish(picture, random)


def finish(picture: Image.Image, random: np.random.Generator, brightest: float = 1.35) -> bytes:
    """The faults of one more camera, at most ``brightest`` times as light, and JPEG."""
    return _encoded(_worsened(picture, random, brightest), int(random.integers(45, 96)))


def _spoilt(picture: Image.Image, fault: str, level: float) -> Image.Image:
    if fault == "darkened":
        return ImageEnhance.Brightness(picture).enhance(level)
    if fault == "shrunk":
        scale = level / min(picture.size)
        size = round(picture.width * scale), round(picture.height * scale)
        return picture if scale >= 1 else picture.resize(size, Image.Resampling.BICUBIC)
    return picture.filter(ImageFilter.GaussianBlur(level * min(1.0, min(picture.size) / READING_SIDE)))


def _tiled(picture: Image.Image) -> Image.Image:
    """Two by two, mirrored at the seams: the same material from twice as far."""
    width, height = picture.size
    sheet = Image.new("RGB", (2 * width, 2 * height))
    mirrored = ImageOps.mirror(picture)
    for left, top, tile in (
        (0, 0, picture),
        (width, 0, mirrored),
        (0, height, ImageOps.flip(picture)),
        (width, height, ImageOps.flip(mirrored)),
    ):
        sheet.paste(tile, (left, top))
    return sheet


def _cropped(picture: Image.Image, random: np.random.Generator) -> Image.Image:
    width, height = picture.size
    scale = float(random.uniform(0.3, 0.95))
    stretch = float(np.exp(random.uniform(-0.25, 0.25)))
    wide = max(16, min(width, round(width * scale * stretch)))
    high = max(16, min(height, round(height * scale / stretch)))
    left = int(random.integers(0, max(1, width - wide + 1)))
    top = int(random.integers(0, max(1, height - high + 1)))
    crop = picture.crop((left, top, left + wide, top + high))
    return ImageOps.mirror(crop) if random.random() < 0.5 else crop


def _worsened(picture: Image.Image, random: np.random.Generator, brightest: float) -> Image.Image:
    picture.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
    short = min(picture.size)
    if short < 320:
        scale = 320 / short
        picture = picture.resize(
            (round(picture.width * scale), round(picture.height * scale)), Image.Resampling.BICUBIC
        )
    if random.random() < 0.3:
        picture = picture.filter(ImageFilter.GaussianBlur(float(random.uniform(0.4, 1.6))))
    picture = ImageEnhance.Brightness(picture).enhance(float(random.uniform(0.6, brightest)))
    picture = ImageEnhance.Contrast(picture).enhance(float(random.uniform(0.75, 1.25)))
    picture = ImageEnhance.Color(picture).enhance(float(random.uniform(0.6, 1.2)))
    # Lamps and daylight differ by about a fifth between red and blue.
    warm = float(random.uniform(-0.1, 0.1))
    levels = np.asarray(picture, dtype=np.float32) * np.array([1 + warm, 1, 1 - warm], dtype=np.float32)
    return Image.fromarray(np.clip(levels, 0, 255).astype(np.uint8))


def _encoded(picture: Image.Image, quality: int) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()
