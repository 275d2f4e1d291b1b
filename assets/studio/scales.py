"""Scales in the picture: which one lies where, and the length that can be read off it. Never on a thing if that can be
helped; on it in a close view that leaves no room, as one photographs a detail."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from studio.measure import inside
from studio.noise import Field, Rng
from studio.ruler import BREADTH, INK, PAPER, START, channels, read, ruler
from studio.surface import Surface
from studio.view import Polygon, View

SCALES = ("none", "ruler", "bar", "corner")
ODDS = (0.82, 0.08, 0.06, 0.04)
LENGTHS = (300, 150, 100, 50, 20)
"""Lengths in mm that bars are made in."""
_TAIL = 3


@dataclass(frozen=True)
class Scale:
    """A scale in the picture. polygon: outline, in fractions of the picture, of the part from its first mark to the
    last one in the picture; mm: how long that is. block: mm from one mark, or change of colour, to the next. on:
    whether it lies on the thing."""

    name: str
    surface: Surface
    polygon: Polygon
    mm: float
    block: float
    on: bool


def drawn(rng: Rng) -> str:
    """The name of a scale, by ODDS."""
    return str(rng.choice(SCALES, p=ODDS))


def scale(view: View, rng: Rng, name: str, thing: Field) -> Scale | None:
    """A scale along that side of the picture where `thing` (h, w) 0..1 covers it least; on the thing where it must.

    None for "none" and where not even two centimetres fit. Raises ValueError for a name that is not in SCALES.
    """
    if name not in SCALES:
        raise ValueError(f"no scale called {name}")
    lean, steel, longest = float(rng.normal() * 0.04), bool(rng.random() < 0.5), int(rng.integers(2))
    sides = rng.permutation(4)
    across = min(view.shape) / view.pixels_per_mm
    fitting = [length for length in LENGTHS if length < 0.66 * across]
    if name == "none" or not fitting:
        return None
    length = 300 if name == "ruler" else fitting[min(longest, len(fitting) - 1)]
    best: Scale | None = None
    least = 2.0
    for side in sides:
        found = _laid(view, name, length, int(side), lean, steel)
        if found is None:
            continue
        covered = float((found.surface.mask * thing).sum() / max(float(found.surface.mask.sum()), 1e-6))
        if covered < least:
            best, least = found, covered
        if least < 0.02:
            break
    if best is None:
        return None
    return Scale(best.name, best.surface, best.polygon, best.mm, best.block, least >= 0.02)


def is_clear(polygon: Polygon, on_top: Field) -> bool:
    """Whether nine tenths of a polygon are free of what lies on the thing (h, w)."""
    region = inside(polygon, on_top.shape)
    return bool(region.any()) and float((on_top[region] > 0.5).mean()) < 0.1


def _laid(view: View, name: str, length: int, side: int, lean: float, steel: bool) -> Scale | None:
    """The scale along side 0 lower, 1 left, 2 upper, 3 right, the marks towards the middle."""
    breadth = float(BREADTH) if name == "ruler" else float(np.clip(round(0.2 * length), 7, 22))
    deep = breadth * view.pixels_per_mm
    if deep > 0.28 * min(view.shape):
        return None
    w, h, gap = view.width, view.height, 0.03 * view.width
    place = ((gap, h - gap - deep), (gap + deep, gap), (w - gap, gap + deep), (w - gap - deep, h - gap))[side]
    ahead = np.array(((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[side])
    # The way of the side as the plane has it where the scale begins: a leaning camera turns the plane's own axes.
    corner, further = view.to_plane(np.array([place, ahead + place]))
    turn = float(np.arctan2(*(further - corner)[::-1])) + lean
    origin = (float(corner[0]), float(corner[1]))
    if name == "ruler":
        return _found(
            view, name, ruler(view, origin, turn, length, steel), origin, turn, (START, length - START, 10, breadth)
        )
    block = 10 if length >= 50 else 5
    head = round(breadth) if name == "corner" else _TAIL
    surface = _card(view, origin, turn, length, round(breadth), block, name == "corner")
    return _found(view, name, surface, origin, turn, (head, head + length, block, breadth))


def _found(
    view: View, name: str, surface: Surface, origin: tuple[float, float], turn: float, size: tuple[int, int, int, float]
) -> Scale | None:
    """The longest run of whole blocks from the first mark on that lies in the picture; None under two of them.

    size: first and last mark, block and breadth in mm.
    """
    first, end, block, breadth = size
    c, s = np.cos(turn), np.sin(turn)
    for last in range(first + (end - first) // block * block, first + block, -block):
        box = np.array([(first, 0), (last, 0), (last, breadth), (first, breadth)], float)
        corners = np.array(origin) + np.c_[box[:, 0] * c - box[:, 1] * s, box[:, 0] * s + box[:, 1] * c]
        places = (view.to_pixels(corners) + 0.5) / (view.width, view.height)
        if places.min() >= 0.004 and places.max() <= 0.996:
            polygon = tuple((round(float(x), 4), round(float(y), 4)) for x, y in places)
            return Scale(name, surface, polygon, float(last - first), float(block), False)
    return None


def _card(
    view: View, origin: tuple[float, float], turn: float, length: int, breadth: int, block: int, second: bool
) -> Surface:
    """The bar, or the L, whose first arm starts at `origin`; the L's second arm goes off to the marks' side."""
    density = 12 if length <= 100 else 6
    card = _corner(length, breadth, block, density) if second else _bar(length, breadth, block, density)
    rise = card[0].shape[0] / density - breadth
    start = (origin[0] + rise * float(np.sin(turn)), origin[1] - rise * float(np.cos(turn)))
    along, side, bands = read(view, start, turn, card, density)
    height, width = card[0].shape
    inward = np.minimum.reduce([along, width / density - along, side, height / density - side])
    mask = np.clip(0.5 + inward * view.pixels_per_mm / 1.5, 0, 1) * bands[..., 3]
    bump = np.zeros(view.shape, np.float32)
    return Surface(bands[..., :3], bump, mask.astype(np.float32), gloss=0.25, thickness=1.0)


@lru_cache(maxsize=12)
def _bar(length: int, breadth: int, block: int, density: int) -> tuple[Field, ...]:
    """Bands of a straight card: colour, and 1 all over."""
    return channels(_arm(length, breadth, block, density, _TAIL, True))


@lru_cache(maxsize=12)
def _corner(length: int, breadth: int, block: int, density: int) -> tuple[Field, ...]:
    """Bands of an L: colour, and its outline. Both arms start where the inner edges meet; there a ring and a cross."""
    flat = _arm(length, breadth, block, density, breadth, True)
    upright = _arm(length, breadth, block, density, breadth, False).transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    canvas = Image.new("RGBA", (flat.width, flat.width), (*PAPER, 0))
    canvas.paste(upright.transpose(Image.Transpose.ROTATE_270), (0, 0))
    canvas.paste(flat, (0, flat.width - flat.height))
    pen = ImageDraw.Draw(canvas)
    x, y, r = flat.height / 2, flat.width - flat.height / 2, 0.3 * flat.height
    pen.ellipse((x - r, y - r, x + r, y + r), outline=INK, width=max(1, density // 3))
    for dx, dy in ((r, 0), (0, r)):
        pen.line((x - dx, y - dy, x + dx, y + dy), fill=INK, width=max(1, density // 3))
    return channels(canvas)


def _arm(length: int, breadth: int, block: int, density: int, head: int, numbered: bool) -> Image.Image:
    """Two rows of black and white blocks out of step along the upper edge, numbers (cm, or mm under 50) below them."""
    deep = breadth * density
    card = Image.new("RGBA", ((head + length + _TAIL) * density, deep), (*PAPER, 255))
    pen = ImageDraw.Draw(card)
    font = ImageFont.load_default(size=0.3 * deep)
    count = length // block
    left, right = head * density, (head + length) * density
    pen.rectangle((left, 0.05 * deep, right, 0.45 * deep), outline=INK, width=max(1, density // 6))
    for number in range(count):
        start, top = (head + number * block) * density, 0.05 if number % 2 == 0 else 0.25
        pen.rectangle((start, top * deep, start + block * density - 1, (top + 0.2) * deep), fill=INK)
        if numbered and number and (count <= 15 or number % 5 == 0):
            told = number if block == 10 else number * block
            pen.text((start, 0.72 * deep), str(told), fill=INK, font=font, anchor="mm")
    return card
