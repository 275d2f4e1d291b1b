"""A plain ruler with millimetre marks, laid in the table's plane beside the thing."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from studio.noise import Field, sample
from studio.surface import Surface
from studio.view import View

_DENSITY = 12
_BREADTH = 26


@lru_cache(maxsize=4)
def _strip(length: int, steel: bool) -> tuple[Field, ...]:
    """Colour channels of a ruler `length` mm long at 12 pixels a mm."""
    ground = (186, 188, 190) if steel else (244, 242, 234)
    canvas = Image.new("RGB", (length * _DENSITY, _BREADTH * _DENSITY), ground)
    pen = ImageDraw.Draw(canvas)
    font = ImageFont.load_default(size=5.2 * _DENSITY)
    for mm in range(3, length - 2):
        mark = mm - 3
        deep = 9.0 if mark % 10 == 0 else 6.5 if mark % 5 == 0 else 4.2
        at = mm * _DENSITY
        wide = 3 if mark % 10 == 0 else 2
        pen.rectangle((at - wide, 0, at + wide, deep * _DENSITY), fill=(28, 28, 30))
        if mark % 10 == 0 and mm + 4 < length:
            pen.text((at, 13.5 * _DENSITY), str(mark // 10), fill=(28, 28, 30), font=font, anchor="mm")
    pixels = np.asarray(canvas, np.float32) / 255
    return tuple(np.ascontiguousarray(pixels[..., i]) for i in range(3))


def ruler(view: View, corner: tuple[float, float], turn: float, length: int = 150, steel: bool = False) -> Surface:
    """Ruler with its first mark near `corner` (plane mm) running along `turn` (radians, plane axes)."""
    x, y = view.plane
    along = (x - corner[0]) * np.cos(turn) + (y - corner[1]) * np.sin(turn)
    side = -(x - corner[0]) * np.sin(turn) + (y - corner[1]) * np.cos(turn)
    rows, columns = side * _DENSITY, along * _DENSITY
    taps = np.array([-0.25, 0.25], np.float32) * _DENSITY / np.float32(view.pixels_per_mm)
    layers = []
    for channel in _strip(length, steel):
        reads = [sample(channel, rows + a, columns + b, "nearest") for a in taps for b in taps]
        layers.append(np.mean(reads, axis=0))
    inward = np.minimum.reduce([along, length - along, side, _BREADTH - side])
    mask = np.clip(0.5 + inward * view.pixels_per_mm / 1.5, 0, 1)
    bump = np.zeros(view.shape, np.float32)
    return Surface(np.stack(layers, -1), bump, mask.astype(np.float32), gloss=0.6 if steel else 0.3, thickness=1.5)
