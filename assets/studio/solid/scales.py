"""Pangolin scales: outline, thickness, outer and inner face. Lengths in scene units of 100 mm.

Modelled after the project's facts: fan, triangle, diamond and shield outlines, flat or half folded (PA-003); thick
middle, thin edge (PA-004); dozens of lengthwise ridges at the wide end and a few cross lines (PA-005); smooth narrow
base (PA-006); paler inner face with a bow-shaped ridge (PA-007); skin remains (PA-012); scratches and soil (PA-013).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from heap import MILLIMETRES, Mark, Piece
from surfaces import Points, Skin, sheet
from textures import Array, Stops, blend, cracks, field, grid, ramp, step


@dataclass(frozen=True)
class Form:
    """Outline: share of the width at the base, place of the widest part, form of the free end, width by length."""

    base: float
    widest: float
    power: float
    round: float
    width: float


FORMS = {
    "fan": Form(0.34, 0.70, 2.2, 0.55, 1.02),
    "triangle": Form(0.62, 0.34, 1.15, 0.86, 0.92),
    "shield": Form(0.52, 0.52, 1.75, 0.66, 0.96),
    "diamond": Form(0.26, 0.52, 1.35, 0.82, 0.84),
}

OUTER: dict[str, Stops] = {
    "dark brown": ((0.0, "#1d1610"), (0.35, "#3d3022"), (0.6, "#614d36"), (0.85, "#86704e"), (1.0, "#a18b68")),
    "grey brown": ((0.0, "#221d18"), (0.35, "#4a4136"), (0.6, "#6f6352"), (0.85, "#928470"), (1.0, "#aea18c")),
    "brown": ((0.0, "#24170c"), (0.35, "#503720"), (0.6, "#765531"), (0.85, "#9c7848"), (1.0, "#b89a6c")),
    "yellow brown": ((0.0, "#3a2611"), (0.35, "#75531f"), (0.6, "#9c7637"), (0.85, "#bd9a5a"), (1.0, "#d2b981")),
}


def half_width(form: Form, v: Array) -> Array:
    """Share of the greatest half-width at `v` (0 base, 1 free end)."""
    rise = form.base + (1 - form.base) * np.sin(np.pi / 2 * np.clip(v / form.widest, 0, 1)) ** 0.9
    fall = (1 - np.clip((v - form.widest) / (1 - form.widest), 0, 1) ** form.power) ** form.round
    return np.asarray(rise * fall, dtype=np.float32)


def _waver(rng: np.random.Generator, place: Points, size: float) -> Points:
    """A smooth uneven line over `place`, about `size` high."""
    waves = [np.sin(place * rate + rng.uniform(0, 6.3)) / n for n, rate in enumerate((3.5, 8.0, 17.0, 31.0), 1)]
    return np.asarray(size * np.sum(waves, axis=0) * rng.uniform(0.4, 1.3))


def _body(rng: np.random.Generator, form: Form, length: float, rows: int, columns: int) -> tuple[Points, Points]:
    """Points and texture coordinates of a closed scale; the outer face has the left half of the texture."""
    v = (1 - (1 - np.linspace(0, 1, rows)) ** 1.8)[:, None]
    u = np.sin(np.linspace(-np.pi / 2, np.pi / 2, columns))[None, :]
    blunt = (1 - (1 - np.clip(v / 0.12, 0, 1)) ** 2.4) ** 0.5
    half = np.maximum(half_width(form, v.astype(np.float32)) * blunt, 0.004) * form.width / 2
    ragged = [_waver(rng, v[:, 0], 0.016)[:, None] for _ in range(2)]
    half = half * (1 + np.where(u > 0, ragged[0], ragged[1]))
    lean, fold = rng.normal() * 0.07, abs(rng.normal()) * 0.10 + (0.4 if rng.random() < 0.15 else 0)
    x = u * half + lean * v**2
    notch = (np.abs(_waver(rng, u[0], 0.020)) + _waver(rng, u[0] * 0.4, 0.010))[None, :]
    foot = _waver(rng, u[0], 0.012)[None, :]
    y = v - 0.46 - notch * v**7 + foot * (1 - v) ** 9
    thick = 0.062 * rng.uniform(0.8, 1.2)
    profile = (1 - np.abs(u) ** 3) * (1 - (1 - v) ** 5) * (1 - 0.72 * v**1.6) * (1 - v**14)
    keel = 0.020 * rng.uniform(0, 1) * np.exp(-((u / 0.2) ** 2)) * np.sin(np.pi * v) ** 0.7
    cup, curl, twist = rng.uniform(0.05, 0.12), rng.uniform(-0.02, 0.10), rng.normal() * 0.05
    middle = (
        -cup * (x / (form.width / 2)) ** 2 - curl * (2 * v - 0.9) ** 2 + twist * x * (v - 0.5) - fold * np.abs(x) * 0.6
    )
    outer = middle + thick * profile * 0.6 + keel
    bow = v + 0.20 * u**2
    ridge = 0.030 * np.exp(-(((bow - 0.40) / 0.030) ** 2)) * (1 - np.abs(u) ** 4)
    inner = middle - thick * profile * 0.4 + keel * 0.7 - ridge
    ones = np.ones_like(u)
    points = np.concatenate([np.stack([x, y * ones, outer], -1), np.stack([x, y * ones, inner], -1)[:, ::-1]], axis=1)
    across = (np.linspace(0, 1, columns) * 0.5)[None, :] * np.ones_like(v)
    uv = np.stack([np.concatenate([across, across + 0.5], 1), np.repeat(v, 2 * columns, axis=1)], -1)
    return points * length, uv


def _outer(rng: np.random.Generator, shape: tuple[int, int], form: Form, stops: Stops) -> tuple[Array, Array, Array]:
    v, across = grid(shape)
    u = np.sin((across - 0.5) * np.pi)
    # Ridges run on to the free edge: they keep the width the scale would have without its rounded end.
    straight = u * (1 - np.clip((v - form.widest) / (1 - form.widest), 0, 1) ** form.power) ** form.round
    along = ((np.arcsin(straight) / np.pi + 0.5) * (shape[1] - 1)).astype(int), np.arange(shape[0])[:, None]
    count = int(rng.integers(26, 44))
    place = straight + 0.008 * field(rng, shape, 3.4, (6, 1))
    fine = field(rng, shape, 1.5, (40, 1), low=6)[along[1], along[0]]
    ridges = np.cos(np.pi * count * place) + 0.45 * np.cos(np.pi * count * 1.73 * place + 1.3)
    worn = step(field(rng, shape, 2.6, (2, 1)), -1.7, 0.5)
    ribbed = (
        step(v + 0.05 * field(rng, shape, 3, (1, 2)), 0.22, 0.50) * (0.35 + 0.65 * worn) * (1 - 0.35 * step(v, 0.9, 1))
    )
    bow = v + 0.26 * straight**2 + 0.006 * field(rng, shape, 3)
    lines = np.zeros(shape, dtype=np.float32)
    for place in rng.uniform(0.40, 1.0, int(rng.integers(3, 7))):
        lines += rng.uniform(0.35, 1.0) * np.exp(-(((bow - place) / rng.uniform(0.004, 0.010)) ** 2))
    blotch = field(rng, shape, 2.8)
    scratch = cracks(rng, shape, 22, (0.05, 0.3), 0.9)
    edge = np.maximum(step(np.abs(u), 0.86, 1.0), step(v, 0.88, 1.0))
    tone = 0.36 + 0.085 * ridges * ribbed + 0.11 * blotch + 0.07 * fine + 0.10 * edge + 0.16 * step(v, 0.34, 0.0)
    tone = tone - 0.14 * np.clip(lines, 0, 1)
    colour = ramp(tone, stops)
    colour = blend(colour, "#a89a83", 0.38 * step(v + 0.03 * blotch, 0.30, 0.05))
    soil = step(field(rng, shape, 2.7), 0.2, 2.4)
    colour = blend(colour, "#8f8471", 0.30 * soil + 0.25 * scratch * worn)
    height = 0.55 * ridges * ribbed + 0.10 * fine * ribbed - 1.3 * lines - 0.7 * scratch + 0.10 * field(rng, shape, 2.2)
    rough = 0.56 + 0.12 * soil + 0.10 * blotch - 0.10 * step(v, 0.4, 0.1)
    return colour, height.astype(np.float32), rough.astype(np.float32)


def _inner(
    rng: np.random.Generator, shape: tuple[int, int], stops: Stops, skin_left: bool
) -> tuple[Array, Array, Array]:
    v, across = grid(shape)
    u = np.sin((across - 0.5) * np.pi)
    bow = v + 0.20 * u**2
    blotch, fine = field(rng, shape, 2.8), field(rng, shape, 1.6, (20, 1), low=5)
    lines = np.cos(bow * 150 + 0.6 * field(rng, shape, 3)) * step(bow, 0.42, 0.5) * step(bow, 0.98, 0.7)
    lighter = tuple((position * 0.9 - 0.16, colour) for position, colour in stops)
    colour = ramp(0.46 + 0.08 * blotch + 0.05 * fine + 0.03 * lines, lighter)
    colour = blend(colour, "#b9a27a", 0.30)
    colour = blend(colour, "#6b5842", 0.5 * np.exp(-(((bow - 0.345) / 0.025) ** 2)) + 0.2 * step(bow, 0.3, 0.0))
    if skin_left:
        colour = blend(colour, "#5b3a2b", 0.85 * step(bow + 0.05 * blotch, 0.26, 0.14))
    height = 0.16 * lines + 0.2 * fine + 0.25 * blotch
    return colour, height.astype(np.float32), (0.42 + 0.1 * blotch).astype(np.float32)


def _patch(points: Points, uv: Points, columns: int, rows: tuple[float, float], across: tuple[float, float]) -> Points:
    """Outline of a part of the outer face, from its rows and columns (shares)."""
    v = uv[:, 0, 1]
    near = [int(np.argmin(np.abs(v - r))) for r in rows]
    low, high = (int(a * (columns - 1)) for a in across)
    face = points[:, :columns]
    sides = [face[near[0], low:high], face[near[0] : near[1], high], face[near[1], low:high][::-1]]
    return np.concatenate([*sides, face[near[0] : near[1], low][::-1]])


def scale(name: str, rng: np.random.Generator, form: str, colour: str, length: float, fine: bool) -> Piece:
    """One scale of the given outline and colour; `fine` for pictures that show few scales large."""
    rows, columns = (96, 56) if fine else (46, 28)
    shape = (900, 520) if fine else (420, 260)
    seed = int(rng.integers(2**31))
    points, uv = _body(np.random.default_rng(seed), FORMS[form], length, rows, columns)
    coarse, coarse_uv = _body(np.random.default_rng(seed), FORMS[form], length, 9, 6)
    skin_left = bool(rng.random() < 0.35)
    outer, inner = _outer(rng, shape, FORMS[form], OUTER[colour]), _inner(rng, shape, OUTER[colour], skin_left)
    joined = [np.concatenate([a, b[:, ::-1]], axis=1) for a, b in zip(outer, inner, strict=True)]
    skin = Skin(joined[0], joined[1], joined[2], relief=0.016 * length, tint=0.22)
    up, down = np.array([0.0, 0.0, 1.0]), np.array([0.0, 0.0, -1.0])
    rim = np.concatenate([points[:, 0], points[::-1, columns - 1]])
    mirrored = points[:, columns:][:, ::-1]
    inner_uv = uv[:, columns:]
    marks = (
        Mark("scale_outline", ("PA-003",), rim, None),
        Mark("ridges_wide_end", ("PA-005",), _patch(points, uv, columns, (0.45, 0.88), (0.16, 0.84)), up),
        Mark("smooth_base", ("PA-006",), _patch(points, uv, columns, (0.02, 0.22), (0.12, 0.88)), up),
        Mark("inner_bow_ridge", ("PA-007",), _patch(mirrored, inner_uv, columns, (0.28, 0.50), (0.14, 0.86)), down),
    )
    return Piece(sheet(name, points, uv, skin), sheet(name + " hull", coarse, coarse_uv), marks)


def pieces(rng: np.random.Generator, count: int) -> tuple[list[Piece], dict[str, object]]:
    """The scales of one heap and what was chosen for them."""
    colour = list(OUTER)[int(rng.integers(len(OUTER)))]
    mean = float(rng.uniform(0.40, 0.62))
    kinds = min(count, 6)
    forms = [str(f) for f in rng.choice(list(FORMS), kinds, p=[0.34, 0.22, 0.28, 0.16])]
    lengths = [mean * float(rng.uniform(0.8, 1.2)) for _ in forms]
    made = [
        scale(f"scale {i}", rng, form, colour, length, fine=count <= 4)
        for i, (form, length) in enumerate(zip(forms, lengths, strict=True))
    ]
    return made, {
        "colour": colour,
        "forms": sorted(set(forms)),
        "piece_length_mm": round(mean * MILLIMETRES, 1),
    }
