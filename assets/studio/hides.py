"""The outline of a skin laid flat, spine along x, and the way stripes run on its trunk, legs and tail."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from studio.marks import Coat
from studio.noise import Field, Rng, blur, fractal, smoothstep
from studio.view import View

# Upper half of the outline in units of nose to tail root, nose at (0, 0).
_HALF = (
    (0.0, 0.018), (0.018, 0.055), (0.06, 0.088), (0.10, 0.108), (0.13, 0.098), (0.155, 0.125), (0.165, 0.18),
    (0.145, 0.255), (0.105, 0.33), (0.07, 0.385), (0.075, 0.425), (0.125, 0.435), (0.18, 0.40), (0.235, 0.335),
    (0.29, 0.292), (0.37, 0.285), (0.47, 0.272), (0.57, 0.255), (0.64, 0.252), (0.70, 0.275), (0.76, 0.335),
    (0.815, 0.395), (0.86, 0.435), (0.91, 0.43), (0.925, 0.38), (0.91, 0.31), (0.915, 0.225), (0.935, 0.135),
    (0.965, 0.062), (1.0, 0.026),
)  # fmt: skip
_FORELEG = ((0.23, 0.23), (0.10, 0.41))
_HINDLEG = ((0.81, 0.24), (0.885, 0.41))


def skin_outline(rng: Rng, length: float) -> NDArray[Any]:
    """Closed outline (n, 2) in mm, centred on the trunk; `length` from nose to tail root in mm."""
    sides = []
    for sign in (1, -1):
        half = np.array(_HALF) * (1, sign)
        half[1:-1] += rng.normal(size=(len(half) - 2, 2)) * (0.007, 0.008)
        sides.append(half)
    reach, droop = float(rng.uniform(0.42, 0.58)), float(rng.normal() * 0.08)
    along = np.linspace(0.06, reach, 8)
    middle = droop * (along / reach) ** 2
    wide = np.interp(along, [0, 0.8 * reach, reach], [0.023, 0.018, 0.006])
    tail = np.r_[np.c_[1 + along, middle + wide], np.c_[1 + along, middle - wide][::-1]]
    points = np.r_[sides[0], tail, sides[1][::-1]]
    return (_smooth(points) - (0.52, 0.0)) * length


def drawn_mask(view: View, points: NDArray[Any], rng: Rng, ragged: float) -> Field:
    """Share 0..1 of the picture inside an outline in mm, its edge ragged by `ragged` mm as hair is."""
    scale = view.pixels_per_mm
    canvas = Image.new("L", (view.width * 2, view.height * 2))
    corners = [(float(x), float(y)) for x, y in (view.to_pixels(points) + 0.5) * 2]
    ImageDraw.Draw(canvas).polygon(corners, fill=255)
    filled = np.asarray(canvas.resize((view.width, view.height), Image.Resampling.BOX), np.float32) / 255
    soft = max(0.7, ragged * scale)
    spread = blur(filled, soft)
    rough = fractal(view.shape, rng, max(soft * 4, 8.0), 2.0, 1.2)
    half = min(0.4, 0.5 / soft + 0.06)
    return smoothstep(0.5 - half, 0.5 + half, spread + 0.6 * rough * spread * (1 - spread))


def hide_coat(view: View, length: float) -> Coat:
    """Where the pixels lie on a flat hide centred as in `skin_outline`."""
    x, y = view.plane
    u, v = x / length + 0.52, y / length
    side = np.abs(v)
    weights = [_beside(u, side, *limb, 0.09) for limb in (_FORELEG, _HINDLEG)]
    fore, hind = (w * smoothstep(0.19, 0.29, side) for w in weights)
    head, tail = smoothstep(0.2, 0.12, u), smoothstep(0.98, 1.05, u)
    limb = np.maximum(fore, hind)
    spin = float(np.arctan2(view.matrix[1, 0], view.matrix[0, 0]))
    trunk = 1 - limb
    upper = (v > 0).astype(np.float32)
    steer = [(np.pi / 2 - spin, trunk)]
    for leg, share in ((_FORELEG, fore), (_HINDLEG, hind)):
        dx, dy = leg[1][0] - leg[0][0], leg[1][1] - leg[0][1]
        for half, sign in ((upper, 1), (1 - upper, -1)):
            along = float(np.arctan2(sign * dy, dx)) + np.pi / 2 - spin
            steer.append((along, (share / np.maximum(fore + hind, 1) * half).astype(np.float32)))
    flank = np.clip(np.where(limb > 0.5, 0.55 + 1.6 * (limb - 0.5) * 0.4, side / 0.29), 0, 1)
    flank = np.where(u > 1.0, 0.3, flank).astype(np.float32)
    small = np.maximum.reduce([limb, head, tail]).astype(np.float32)
    return Coat(blur(flank, 2.0), small, view.pixels_per_mm, steer)


def hair_direction(view: View, length: float) -> Field:
    """Lie of the hair on a flat hide (radians, picture axes): head to tail along the trunk, outward down the legs."""
    x, y = view.plane
    u, v = x / length + 0.52, y / length
    spin = float(np.arctan2(view.matrix[1, 0], view.matrix[0, 0]))
    outward = 0.5 * smoothstep(0.05, 0.25, np.abs(v)) + 0.9 * smoothstep(0.28, 0.4, np.abs(v))
    direction = np.sign(v) * outward * np.where(u < 0.3, 1.35, 1.0)
    return np.asarray(direction - spin, np.float32)


def _beside(u: Field, side: Field, start: tuple[float, float], end: tuple[float, float], reach: float) -> Field:
    """1 near the segment from start to end, 0 beyond `reach` of it."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    t = np.clip(((u - start[0]) * dx + (side - start[1]) * dy) / (dx * dx + dy * dy), 0, 1.2)
    return smoothstep(reach, reach * 0.6, np.hypot(u - start[0] - t * dx, side - start[1] - t * dy))


def _smooth(points: NDArray[Any], parts: int = 6) -> NDArray[Any]:
    """Catmull and Rom's spline through a closed ring of points."""
    t = np.linspace(0, 1, parts, endpoint=False)[:, None]
    rings = [np.roll(points, k, axis=0)[:, None, :] for k in (1, 0, -1, -2)]
    a, b, c, d = rings
    curve = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
    return np.asarray(curve.reshape(-1, 2))
