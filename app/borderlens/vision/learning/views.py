"""Views of a photograph that stand for other photographs of the same thing.

Real photographs are few, so each is also seen as crops at several scales, mirrored, blurred, brighter, darker, and
through JPEG at several qualities. Every view is again a JPEG file in memory, so that it goes through the very same
reader as a photograph from a disk.
"""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter, ImageOps

LARGEST_SIDE = 640
"""A view needs no more pixels than the reader keeps."""
LEAST_SIDE = 320
"""A smaller crop is enlarged to this, as a phone does when it zooms in."""


def make_view(data: bytes, number: int, seed: int) -> bytes:
    """File bytes of view ``number``; 0 is the file as it is. The same bytes, number and seed give the same view."""
    if number == 0:
        return data
    random = random_of(number, seed)
    return finish(cropped(opened(data), random), random)


def random_of(number: int, seed: int) -> np.random.Generator:
    """The chance of one view of one photograph."""
    return np.random.default_rng([seed, number])


def opened(data: bytes) -> Image.Image:
    """The picture upright, in RGB."""
    with Image.open(BytesIO(data)) as picture:
        return ImageOps.exif_transpose(picture).convert("RGB")


def finish(picture: Image.Image, random: np.random.Generator, brightest: float = 1.35) -> bytes:
    """The faults of one more camera, at most ``brightest`` times as light, and JPEG."""
    return encoded(_worsened(picture, random, brightest), int(random.integers(45, 96)))


def encoded(picture: Image.Image, quality: int) -> bytes:
    """JPEG bytes."""
    out = BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def cropped(picture: Image.Image, random: np.random.Generator) -> Image.Image:
    """A part of the picture, 0.3 to 0.95 of its sides, a little stretched, mirrored every other time."""
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
    if short < LEAST_SIDE:
        scale = LEAST_SIDE / short
        size = round(picture.width * scale), round(picture.height * scale)
        picture = picture.resize(size, Image.Resampling.BICUBIC)
    if random.random() < 0.3:
        picture = picture.filter(ImageFilter.GaussianBlur(float(random.uniform(0.4, 1.6))))
    picture = ImageEnhance.Brightness(picture).enhance(float(random.uniform(0.6, brightest)))
    picture = ImageEnhance.Contrast(picture).enhance(float(random.uniform(0.75, 1.25)))
    picture = ImageEnhance.Color(picture).enhance(float(random.uniform(0.6, 1.2)))
    # Lamps and daylight differ by about a fifth between red and blue.
    warm = float(random.uniform(-0.1, 0.1))
    levels = np.asarray(picture, dtype=np.float32) * np.array([1 + warm, 1, 1 - warm], dtype=np.float32)
    return Image.fromarray(np.clip(levels, 0, 255).astype(np.uint8))
