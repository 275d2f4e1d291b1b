"""A plain ruler with millimetre marks, laid in the table's plane beside the thing; and how printed cards are laid."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from studio.noise import Field, sample
from studio.surface import Surface
from studio.view import View

INK, PAPER, STEEL = (28, 28, 30), (244, 242, 234), (186, 188, 190)
START, BREADTH = 3, 26
"""mm from the end of a ruler to its zero, and across it."""
_DENSITY = 12


@lru_cache(maxsize=4)
def _strip(length: int, steel: bool) -> tuple[Field, ...]:
    """Colour channels of a ruler `length` mm long at 12 pixels a mm."""
    canvas = Image.new("RGB", (length * _DENSITY, BREADTH * _DENSITY), STEEL if steel else PAPER)
    pen = ImageDraw.Draw(canvas)
    font = ImageFont.load_default(size=5.2 * _DENSITY)
    for mm in range(START, length - START + 1):
        mark = mm - START
        deep = 9.0 if mark % 10 == 0 else 6.5 if mark % 5 == 0 else 4.2
        at = mm * _DENSITY
        wide = 3 if mark % 10 == 0 else 2
        pen.rectangle((at - wide, 0, at + wide, deep * _DENSITY), fill=INK)
        if mark % 10 == 0 and mm + 4 < length:
            pen.text((at, 13.5 * _DENSITY), str(mark // 10), fill=INK, font=font, anchor="mm")
    return channels(canvas)


def channels(canvas: Image.Image) -> tuple[Field, ...]:
    """Each band of a picture as 0..1."""
    pixels = np.asarray(canvas, np.float32) / 255
    return tuple(np.ascontiguousarray(pixels[..., i]) for i in range(pixels.shape[-1]))


def read(
    view: View, corner: tuple[float, float], turn: float, card: tuple[Field, ...], density: float
) -> tuple[Field, Field, Field]:
    """Places along and beside a printed card in mm (h, w), and its bands read there (h, w, n), four reads a pixel.

    `corner` is the card's upper left in plane mm, `turn` the way of its rows, `density` its pixels a mm. A place just
    off the card reads what lies nearest on it.
    """
    x, y = view.plane
    c, s = np.float32(np.cos(turn)), np.float32(np.sin(turn))
    along = (x - corner[0]) * c + (y - corner[1]) * s
    side = -(x - corner[0]) * s + (y - corner[1]) * c
    height, width = card[0].shape
    near = (along > -5) & (along < width / density + 5) & (side > -5) & (side < height / density + 5)
    bands = np.zeros((*view.shape, len(card)), np.float32)
    rows, columns = side[near] * density - 0.5, along[near] * density - 0.5
    taps = np.array([-0.25, 0.25], np.float32) * density / np.float32(view.pixels_per_mm)
    for number, field in enumerate(card):
        bands[near, number] = np.mean([sample(field, rows + a, columns + b, "nearest") for a in taps for b in taps], 0)
    return along, side, bands


def ruler(view: View, corner: tuple[float, float], turn: float, length: int = 150, steel: bool = False) -> Surface:
    """Ruler with its first mark near `corner` (plane mm) running along `turn` (radians, plane axes)."""
    along, side, layers = read(view, corner, turn, _strip(length, steel), _DENSITY)
    inward = np.minimum.reduce([along, length - along, side, BREADTH - side])
    mask = np.clip(0.5 + inward * view.pixels_per_mm / 1.5, 0, 1).astype(np.float32)
    bump = np.zeros(view.shape, np.float32)
    return Surface(layers, bump, mask, gloss=0.6 if steel else 0.3, thickness=1.5)
