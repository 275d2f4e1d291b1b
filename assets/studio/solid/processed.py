"""Pangolin scales after roasting in sand or frying: swollen, curled, golden, blistered (PA-010). Units of 100 mm.

One quenched in vinegar is brighter (PA-011). Some are broken across. The outline is that of a raw scale,
drawn in and rolled; the ridges are gone.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from heap import MILLIMETRES, Mark, Piece
from scales import FORMS, half_width, wavering
from surfaces import Points, Skin, sheet
from textures import Array, Stops, blend, field, ramp, step

GOLDEN: dict[str, Stops] = {
    "golden": ((0.0, "#4f2b0d"), (0.3, "#99601e"), (0.6, "#c8913a"), (0.85, "#dcb261"), (1.0, "#ead09a")),
    "bright yellow": ((0.0, "#69400f"), (0.3, "#b57c24"), (0.6, "#dcab45"), (0.85, "#e9c56e"), (1.0, "#f2dda6")),
    "yellow brown": ((0.0, "#3a2210"), (0.3, "#79501f"), (0.6, "#a87a3a"), (0.85, "#c39c5b"), (1.0, "#dcc08c")),
    "dark roast": ((0.0, "#1f120a"), (0.3, "#4f2f14"), (0.6, "#805425"), (0.85, "#a87d42"), (1.0, "#c9a46a")),
}
UP, DOWN = np.array([0.0, 0.0, 1.0]), np.array([0.0, 0.0, -1.0])


@dataclass(frozen=True)
class Roast:
    """What is common to a heap: colour, blisters for each face, share of sand left, and how far scales roll up."""

    colour: str
    blisters: int
    sand: float
    rolled: float


def _blisters(rng: np.random.Generator, shape: tuple[int, int], count: int, tall: float) -> tuple[Array, Array]:
    """Height of domes (0 to 1) and the pits of those that burst, on a face `tall` times as long as wide."""
    rows, columns = shape
    height, burst = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    for _ in range(count):
        radius = min(0.012 + rng.exponential(0.028), 0.13)
        v, u = rng.uniform(0.05, 0.97), rng.uniform(0.04, 0.96)
        reach_v, reach_u = radius / tall, radius
        top, low = (int(np.clip((v + s * reach_v) * rows, 0, rows)) for s in (-1, 1))
        left, right = (int(np.clip((u + s * reach_u) * columns, 0, columns)) for s in (-1, 1))
        if low - top < 2 or right - left < 2:
            continue
        y = ((np.arange(top, low) + 0.5) / rows - v)[:, None] / reach_v
        x = ((np.arange(left, right) + 0.5) / columns - u)[None, :] / reach_u
        x = x + 0.15 * rng.normal() * y
        apart = x**2 * rng.uniform(0.8, 1.5) + y**2
        dome = np.sqrt(np.clip(1 - apart, 0, 1)) * min(radius / 0.05, 1.0) ** 0.7
        part = height[top:low, left:right]
        np.maximum(part, dome, out=part)
        if rng.random() < 0.10:
            pit = step(apart.astype(np.float32), rng.uniform(0.3, 0.6), 0.14)
            part -= 0.9 * pit * min(radius / 0.05, 1.0)
            np.maximum(burst[top:low, left:right], pit, out=burst[top:low, left:right])
    return height, burst


def _sampled(plane: Array, along: Points, columns: int) -> Points:
    """Values of `plane` at the shares `along` of its rows and at even places across."""
    v = np.rint(along * (plane.shape[0] - 1)).astype(int)
    u = np.linspace(0, plane.shape[1] - 1, columns).astype(int)
    return np.asarray(plane[v][:, u], dtype=np.float64)


def _form(
    seed: int, form: str, length: float, swollen: tuple[Array, Array], rows: int, columns: int, roast: Roast
) -> tuple[Points, Points]:
    """Points and texture coordinates of a rolled, swollen scale; the outer face has the left half of the texture."""
    rng = np.random.default_rng(seed)
    # Rows crowd towards both ends, so that these are round.
    v = (0.5 - 0.5 * np.cos(np.linspace(0, np.pi, rows)))[:, None]
    u = np.sin(np.linspace(-np.pi / 2, np.pi / 2, columns))[None, :]
    begin, end = (0.0, 1.0) if rng.random() < 0.84 else tuple(rng.uniform([0.0, 0.66], [0.30, 1.0]))
    along = begin + (end - begin) * v
    shape = FORMS[form]
    blunt = (1 - (1 - np.clip(v / 0.10, 0, 1)) ** 2.4) ** 0.5 * (1 - (1 - np.clip((1 - v) / 0.05, 0, 1)) ** 2.4) ** 0.5
    half = np.maximum(half_width(shape, along.astype(np.float32)), 0.12) * np.maximum(blunt, 0.03) * shape.width / 2
    edges = [wavering(rng, v[:, 0], 0.05)[:, None] for _ in range(2)]
    half = half * (1 + np.where(u > 0, edges[0], edges[1]))
    across = u * half + rng.normal() * 0.08 * v**2
    ahead = (v - 0.5) * (end - begin) * 0.95 + wavering(rng, u[0], 0.03) * (2 * v - 1)
    # Rolling about a slanted axis: the arc's length stays, so that a scale curls and does not stretch.
    slant = rng.normal() * 0.35
    a, b = across * np.cos(slant) + ahead * np.sin(slant), ahead * np.cos(slant) - across * np.sin(slant)
    turn_a = roast.rolled * rng.uniform(1.0, 4.2) * rng.choice([1, 1, -1])
    turn_b = roast.rolled * rng.uniform(-1.0, 2.0)
    wave = 0.03 * np.sin(b * rng.uniform(6, 12) + rng.uniform(0, 6)) + 0.025 * np.sin(
        a * rng.uniform(7, 14) + rng.uniform(0, 6)
    )
    x = np.sin(turn_a * a) / turn_a
    z = -(1 - np.cos(turn_a * a)) / turn_a - turn_b * b**2 * 0.5 + wave
    middle = np.stack([x, b * np.cos(turn_b * b * 0.5), z], -1)
    normal = np.cross(np.gradient(middle, axis=1), np.gradient(middle, axis=0))
    normal /= np.maximum(np.linalg.norm(normal, axis=-1, keepdims=True), 1e-9)
    rim = (1 - u**6) * (1 - (2 * v - 1) ** 14)
    thick = rng.uniform(0.022, 0.050) * rim
    rise = [0.055 * _sampled(part, v[:, 0], columns) * rim for part in swollen]
    outer = middle + normal * (thick + rise[0])[..., None]
    inner = middle - normal * (thick + rise[1])[..., None]
    points = np.concatenate([outer, inner[:, ::-1]], axis=1)
    share = (np.linspace(0, 1, columns) * 0.5)[None, :] * np.ones_like(v)
    uv = np.stack([np.concatenate([share, share + 0.5], 1), np.repeat(v, 2 * columns, axis=1)], -1)
    return points * length, uv


def _face(
    rng: np.random.Generator, domes: Array, burst: Array, roast: Roast, scorch: float
) -> tuple[Array, Array, Array]:
    shape = domes.shape
    v, u = np.meshgrid(np.linspace(0, 1, shape[0]), np.linspace(-1, 1, shape[1]), indexing="ij")
    cloud, fine, grit = field(rng, shape, 2.8), field(rng, shape, 1.8, low=5), field(rng, shape, 1.1, low=20)
    rim = np.maximum(step(np.abs(u).astype(np.float32), 0.78, 1.0), step(np.abs(2 * v - 1).astype(np.float32), 0.84, 1))
    tone = 0.50 + 0.13 * cloud + 0.06 * fine + 0.22 * domes - 0.17 * scorch * rim * (1 + 0.6 * fine)
    tone = tone - 0.26 * scorch * step(field(rng, shape, 2.6), 0.7, 2.2)
    stops = GOLDEN[roast.colour]
    colour = ramp(tone, stops)
    colour = blend(colour, stops[0][1], 0.85 * burst)
    hollow = step(domes + 0.12 * fine, 0.25, -0.05)
    sand = step(grit + 0.5 * fine, 1.5 - 1.2 * roast.sand, 2.6 - 0.9 * roast.sand)
    colour = blend(colour, "#b9ad98", 0.75 * sand * (0.25 + 0.75 * hollow))
    colour = blend(colour, "#d9cdb4", 0.22 * roast.sand * step(cloud + fine, 0.0, 2.0))
    height = 1.0 * domes + 0.10 * fine + 0.05 * grit + 0.10 * sand - 0.3 * burst
    rough = 0.44 + 0.10 * cloud + 0.20 * sand - 0.10 * domes
    return colour, height.astype(np.float32), rough.astype(np.float32)


def piece(name: str, rng: np.random.Generator, form: str, length: float, roast: Roast, fine: bool) -> Piece:
    """One roasted scale, whole or broken across."""
    rows, columns = (110, 72) if fine else (52, 34)
    shape = (620, 420) if fine else (250, 170)
    seed = int(rng.integers(2**31))
    made = [_blisters(rng, shape, max(4, int(roast.blisters * rng.uniform(0.5, 1.5))), 1.1) for _ in range(2)]
    flat = (np.zeros((2, 2), np.float32),) * 2
    points, uv = _form(seed, form, length, (made[0][0], made[1][0]), rows, columns, roast)
    coarse, coarse_uv = _form(seed, form, length, flat, 9, 7, roast)
    scorch = float(rng.uniform(0.2, 1.2))
    outer, inner = (_face(rng, domes, burst, roast, scorch) for domes, burst in made)
    joined = [np.concatenate([a, b[:, ::-1]], axis=1) for a, b in zip(outer, inner, strict=True)]
    skin = Skin(joined[0], joined[1], joined[2], relief=0.030 * length, coat=0.12, tint=0.14)
    rim = np.concatenate([points[:, 0], points[::-1, columns - 1]])
    face = points[rows // 6 : -rows // 6, columns // 6 : columns - columns // 6]
    around = np.concatenate([face[0], face[:, -1], face[-1, ::-1], face[::-1, 0]])
    marks = (
        Mark("swollen_curled", ("PA-010",), np.concatenate([rim, around]), None, closed=False),
        Mark("blistered_face", ("PA-010",), around, UP, closed=False, slant=0.3),
    )
    return Piece(sheet(name, points, uv, skin), sheet(name + " hull", coarse, coarse_uv), marks, spread=0.28)


def pieces(rng: np.random.Generator, count: int) -> tuple[list[Piece], dict[str, object]]:
    """The roasted scales of one heap and what was chosen for them."""
    roast = Roast(
        colour=str(rng.choice(list(GOLDEN), p=[0.40, 0.22, 0.24, 0.14])),
        blisters=int(rng.integers(30, 130)),
        sand=float(rng.uniform(0, 1) ** 1.3),
        rolled=float(rng.uniform(0.7, 1.25)),
    )
    mean = float(rng.uniform(0.34, 0.56))
    kinds = min(count, 8)
    forms = [str(f) for f in rng.choice(list(FORMS), kinds, p=[0.30, 0.22, 0.30, 0.18])]
    sizes = mean * np.linspace(0.62, 1.34, kinds) if kinds > 4 else mean * rng.uniform(0.8, 1.2, kinds)
    made = [
        piece(f"roasted {i}", rng, form, float(length), roast, count <= 4)
        for i, (form, length) in enumerate(zip(forms, sizes, strict=True))
    ]
    return made, {
        "colour": roast.colour,
        "forms": sorted(set(forms)),
        "piece_length_mm": round(mean * MILLIMETRES, 1),
        "sand": round(roast.sand, 2),
        "rolled": round(roast.rolled, 2),
    }
