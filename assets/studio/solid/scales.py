"""Pangolin scales: outline, thickness, outer and inner face. Lengths in scene units of 100 mm.

Modelled after the project's facts: fan, triangle, diamond and shield outlines, flat or half folded (PA-003); thick
middle, thin edge (PA-004); dozens of lengthwise ridges at the wide end and a few cross lines (PA-005); smooth narrow
base (PA-006); paler inner face with a bow-shaped ridge (PA-007); slightly see-through edges (PA-008); skin remains
(PA-012); scratches and soil (PA-013). Colours stand for no species: it is not read from loose scales (PA-026).
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
    "triangle": Form(0.20, 0.80, 2.8, 0.45, 0.94),
    "shield": Form(0.52, 0.52, 1.75, 0.66, 0.96),
    "diamond": Form(0.26, 0.52, 1.35, 0.82, 0.84),
}

OUTER: dict[str, Stops] = {
    "black brown": ((0.0, "#100d0a"), (0.35, "#262019"), (0.6, "#41372b"), (0.85, "#665842"), (1.0, "#8b7a5c")),
    "dark brown": ((0.0, "#1d1610"), (0.35, "#3d3022"), (0.6, "#614d36"), (0.85, "#86704e"), (1.0, "#a18b68")),
    "grey brown": ((0.0, "#221d18"), (0.35, "#4a4136"), (0.6, "#6f6352"), (0.85, "#928470"), (1.0, "#aea18c")),
    "olive brown": ((0.0, "#1d1a12"), (0.35, "#423a27"), (0.6, "#675d3d"), (0.85, "#8d8159"), (1.0, "#aca07c")),
    "brown": ((0.0, "#24170c"), (0.35, "#503720"), (0.6, "#765531"), (0.85, "#9c7848"), (1.0, "#b89a6c")),
    "yellow brown": ((0.0, "#3a2611"), (0.35, "#75531f"), (0.6, "#9c7637"), (0.85, "#bd9a5a"), (1.0, "#d2b981")),
}

SOILS = {"grey dust": "#8f8679", "red earth": "#7d4a30", "ochre earth": "#947349", "dark mud": "#3b3026"}

AMBER = "#a2834f"  # horn that light falls through
REMAINS: dict[str, Stops] = {
    "skin": ((0.0, "#2e1c14"), (0.5, "#5e4030"), (1.0, "#a08468")),
    "blood": ((0.0, "#160705"), (0.5, "#3b130d"), (1.0, "#6b2f22")),
}


@dataclass(frozen=True)
class State:
    """What befell the scales of one heap: colour of the soil on them, and from 0 to 1 how much soil and wear."""

    soil: str
    dirt: float
    wear: float


def half_width(form: Form, v: Array) -> Array:
    """Share of the greatest half-width at `v` (0 base, 1 free end)."""
    rise = form.base + (1 - form.base) * np.sin(np.pi / 2 * np.clip(v / form.widest, 0, 1)) ** 0.9
    fall = (1 - np.clip((v - form.widest) / (1 - form.widest), 0, 1) ** form.power) ** form.round
    return np.asarray(rise * fall, dtype=np.float32)


def wavering(rng: np.random.Generator, place: Points, size: float) -> Points:
    """A smooth uneven line over `place` (about -1 to 1), about `size` high."""
    waves = [np.sin(place * rate + rng.uniform(0, 6.3)) / n for n, rate in enumerate((3.5, 8.0, 17.0, 31.0), 1)]
    return np.asarray(size * np.sum(waves, axis=0) * rng.uniform(0.4, 1.3))


def _body(rng: np.random.Generator, form: Form, length: float, rows: int, columns: int) -> tuple[Points, Points]:
    """Points and texture coordinates of a closed scale; the outer face has the left half of the texture."""
    v = (1 - (1 - np.linspace(0, 1, rows)) ** 1.8)[:, None]
    u = np.sin(np.linspace(-np.pi / 2, np.pi / 2, columns))[None, :]
    blunt = (1 - (1 - np.clip(v / 0.12, 0, 1)) ** 2.4) ** 0.5
    half = np.maximum(half_width(form, v.astype(np.float32)) * blunt, 0.004) * form.width / 2
    ragged = [wavering(rng, v[:, 0], 0.016)[:, None] for _ in range(2)]
    half = half * (1 + np.where(u > 0, ragged[0], ragged[1]))
    lean, fold = rng.normal() * 0.10, abs(rng.normal()) * 0.10 + (rng.uniform(0.3, 0.6) if rng.random() < 0.15 else 0)
    x = u * half + lean * v**2
    notch = (np.abs(wavering(rng, u[0], 0.020)) + wavering(rng, u[0] * 0.4, 0.010))[None, :]
    foot = wavering(rng, u[0], 0.012)[None, :]
    y = v - 0.46 - notch * v**7 + foot * (1 - v) ** 9
    thick = 0.062 * rng.uniform(0.8, 1.2)
    profile = (1 - np.abs(u) ** 3) * (1 - (1 - v) ** 5) * (1 - 0.72 * v**1.6) * (1 - v**14)
    keel = 0.020 * rng.uniform(0, 1) * np.exp(-((u / 0.2) ** 2)) * np.sin(np.pi * v) ** 0.7
    cup, curl, twist = rng.uniform(0.02, 0.10), rng.uniform(-0.03, 0.09), rng.normal() * 0.09
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


def _outer(
    rng: np.random.Generator, shape: tuple[int, int], form: Form, stops: Stops, state: State
) -> tuple[Array, Array, Array]:
    v, across = grid(shape)
    u = np.sin((across - 0.5) * np.pi)
    # Ridges run on to the free edge: they keep the width the scale would have without its rounded end.
    straight = u * (1 - np.clip((v - form.widest) / (1 - form.widest), 0, 1) ** form.power) ** form.round
    along = ((np.arcsin(straight) / np.pi + 0.5) * (shape[1] - 1)).astype(int), np.arange(shape[0])[:, None]
    count = int(rng.integers(26, 44))
    place = straight + 0.010 * field(rng, shape, 3.4, (6, 1))
    fine = field(rng, shape, 1.5, (40, 1), low=6)[along[1], along[0]]
    ridges = np.cos(np.pi * count * place) + 0.45 * np.cos(np.pi * count * 1.73 * place + 1.3)
    ridges = ridges * (0.75 + 0.35 * field(rng, shape, 2.2, (12, 1))[along[1], along[0]])
    blotch, cloud = field(rng, shape, 2.8), field(rng, shape, 3.2)
    worn = step(field(rng, shape, 2.6, (2, 1)), -1.7, 0.5)
    tip = step(v + 0.05 * blotch + 0.06 * u**2, 0.98 - 0.35 * state.wear, 1.02) * state.wear
    ribbed = step(v + 0.05 * field(rng, shape, 3, (1, 2)), 0.16, 0.46) * (0.35 + 0.65 * worn) * (1 - 0.8 * tip)
    bow = v + 0.26 * straight**2 + 0.006 * field(rng, shape, 3)
    lines = np.zeros(shape, dtype=np.float32)
    for place in rng.uniform(0.40, 1.0, int(rng.integers(3, 8))):
        lines += rng.uniform(0.25, 1.0) * np.exp(-(((bow - place) / rng.uniform(0.004, 0.012)) ** 2))
    scratch = cracks(rng, shape, 22, (0.05, 0.3), 0.9)
    thin = np.maximum(step(np.abs(u), 0.90, 1.0), step(v + 0.01 * blotch, 0.93, 1.0))
    pale_base = float(rng.uniform(0.25, 1.0))
    tone = 0.36 + 0.085 * ridges * ribbed + 0.12 * blotch + 0.07 * fine + 0.08 * np.sin(3 * bow + rng.uniform(0, 6))
    tone = tone - 0.14 * np.clip(lines, 0, 1) + 0.16 * pale_base * step(v, 0.40, 0.0) + 0.20 * tip
    colour = ramp(tone, stops)
    colour = blend(colour, stops[-1][1], 0.45 * pale_base * step(v + 0.04 * blotch, 0.34, 0.04))
    colour = blend(colour, AMBER, 0.50 * thin * (0.7 + 0.3 * cloud))
    soil = step(cloud + 0.7 * blotch, 1.6 - 1.8 * state.dirt, 3.0 - 1.2 * state.dirt)
    groove = step(ridges * ribbed, 0.2, -1.1) + np.clip(lines, 0, 1)
    colour = blend(colour, SOILS[state.soil], (0.15 + 0.55 * state.dirt) * np.clip(0.55 * soil + 0.5 * groove, 0, 1))
    colour = blend(colour, "#a3947c", 0.30 * scratch * worn)
    height = 0.55 * ridges * ribbed + 0.10 * fine * ribbed - 1.3 * lines - 0.7 * scratch + 0.16 * field(rng, shape, 2.2)
    rough = 0.52 + 0.16 * soil * state.dirt + 0.10 * blotch - 0.10 * step(v, 0.4, 0.1) - 0.20 * tip
    return colour, height.astype(np.float32), rough.astype(np.float32)


def _inner(
    rng: np.random.Generator, shape: tuple[int, int], stops: Stops, state: State, remains: str
) -> tuple[Array, Array, Array]:
    v, across = grid(shape)
    u = np.sin((across - 0.5) * np.pi)
    bow = v + 0.20 * u**2
    blotch, fine = field(rng, shape, 2.8), field(rng, shape, 1.6, (20, 1), low=5)
    grit = field(rng, shape, 1.5, low=6)
    lines = np.cos(bow * 150 + 0.9 * field(rng, shape, 3)) * step(bow, 0.42, 0.5) * step(bow, 0.98, 0.7)
    colour = ramp(0.60 + 0.11 * blotch + 0.05 * fine + 0.035 * lines, stops)
    colour = blend(colour, AMBER, 0.14 + 0.18 * step(bow, 0.6, 1.0))
    colour = blend(colour, stops[1][1], 0.55 * np.exp(-(((bow - 0.345) / 0.025) ** 2)) + 0.35 * step(bow, 0.34, 0.1))
    colour = blend(colour, stops[2][1], 0.35 * step(blotch + 0.6 * fine, 0.2, 1.8))
    ragged = 0.05 * blotch + 0.02 * grit
    height = 0.16 * lines + 0.2 * fine + 0.25 * blotch
    rough = 0.38 + 0.1 * blotch
    if remains:
        left = step(bow + ragged, 0.30, 0.22) * step(grit + 1.2 * blotch, -1.6, -0.6)
        colour = blend(colour, ramp(0.5 + 0.2 * blotch + 0.16 * grit, REMAINS[remains]), 0.94 * left)
        height, rough = height + left * (1.1 + 0.5 * grit), rough + 0.22 * left
    colour = blend(colour, SOILS[state.soil], 0.35 * state.dirt * step(field(rng, shape, 2.6) + 0.4 * grit, 0.2, 1.8))
    return colour, height.astype(np.float32), rough.astype(np.float32)


def _patch(points: Points, uv: Points, columns: int, rows: tuple[float, float], across: tuple[float, float]) -> Points:
    """Outline of a part of the outer face, from its rows and columns (shares)."""
    v = uv[:, 0, 1]
    near = [int(np.argmin(np.abs(v - r))) for r in rows]
    low, high = (int(a * (columns - 1)) for a in across)
    face = points[:, :columns]
    sides = [face[near[0], low:high], face[near[0] : near[1], high], face[near[1], low:high][::-1]]
    return np.concatenate([*sides, face[near[0] : near[1], low][::-1]])


def scale(
    name: str, rng: np.random.Generator, form: str, colour: str, length: float, fine: bool, state: State
) -> Piece:
    """One scale of the given outline and colour; `fine` for pictures that show few scales large."""
    rows, columns = (96, 56) if fine else (44, 26)
    shape = (900, 520) if fine else (330, 206)
    seed = int(rng.integers(2**31))
    points, uv = _body(np.random.default_rng(seed), FORMS[form], length, rows, columns)
    coarse, coarse_uv = _body(np.random.default_rng(seed), FORMS[form], length, 9, 6)
    remains = str(rng.choice(["", *REMAINS], p=[0.55, 0.25, 0.20]))
    outer = _outer(rng, shape, FORMS[form], OUTER[colour], state)
    inner = _inner(rng, shape, OUTER[colour], state, remains)
    joined = [np.concatenate([a, b[:, ::-1]], axis=1) for a, b in zip(outer, inner, strict=True)]
    skin = Skin(joined[0], joined[1], joined[2], relief=0.016 * length, tint=0.22)
    up, down = np.array([0.0, 0.0, 1.0]), np.array([0.0, 0.0, -1.0])
    rim = np.concatenate([points[:, 0], points[::-1, columns - 1]])
    mirrored = points[:, columns:][:, ::-1]
    inner_uv = uv[:, columns:]
    marks = [
        Mark("scale_outline", ("PA-003",), rim, None),
        Mark("ridges_wide_end", ("PA-005",), _patch(points, uv, columns, (0.45, 0.88), (0.16, 0.84)), up),
        Mark("smooth_base", ("PA-006",), _patch(points, uv, columns, (0.02, 0.22), (0.12, 0.88)), up),
        Mark("inner_bow_ridge", ("PA-007",), _patch(mirrored, inner_uv, columns, (0.28, 0.50), (0.14, 0.86)), down),
    ]
    if remains:
        base = _patch(mirrored, inner_uv, columns, (0.01, 0.24), (0.16, 0.84))
        marks.append(Mark("skin_remains", ("PA-012",), base, down))
    made, hull = sheet(name, points, uv, skin), sheet(name + " hull", coarse, coarse_uv)
    return Piece(made, hull, tuple(marks), spread=0.26)


def assortment(
    rng: np.random.Generator, colours: list[str], count: int, mean: float, fine: bool
) -> tuple[list[Piece], State, list[str]]:
    """`count` different scales about `mean` long, their common state and their outlines; the first colour prevails."""
    state = State(str(rng.choice(list(SOILS))), float(rng.uniform(0, 1) ** 1.4), float(rng.uniform(0.2, 1)))
    forms = [str(f) for f in rng.choice(list(FORMS), count, p=[0.30, 0.22, 0.30, 0.18])]
    sizes = mean * np.linspace(0.62, 1.34, count) if count > 4 else mean * rng.uniform(0.8, 1.2, count)
    made = []
    for i, (form, length) in enumerate(zip(forms, sizes, strict=True)):
        colour = colours[-1] if rng.random() < 0.3 else colours[0]
        made.append(scale(f"scale {i}", rng, form, colour, float(length), fine, state))
    return made, state, forms


def pieces(rng: np.random.Generator, count: int) -> tuple[list[Piece], dict[str, object]]:
    """The scales of one heap and what was chosen for them; a heap may hold scales of two colours."""
    colours = [str(c) for c in rng.choice(list(OUTER), 2 if rng.random() < 0.6 else 1, replace=False)]
    mean = float(rng.uniform(0.40, 0.62))
    made, state, forms = assortment(rng, colours, min(count, 7), mean, count <= 4)
    return made, {
        "colour": ", ".join(colours),
        "forms": sorted(set(forms)),
        "piece_length_mm": round(mean * MILLIMETRES, 1),
        "soil": state.soil,
        "dirt": round(state.dirt, 2),
        "wear": round(state.wear, 2),
    }
