"""Long canine teeth of a carnivore and casts of them. Scene units of 100 mm.

A loose canine is referred, never named (TI-022): some are resin, some of a bear (LA-026). Shown on teeth: the line
between root and crown, the root with its rings and open or closed tip, grooves and fine cracks of the crown; on casts
the seam and bubbles of a mould (LA-005).
"""

from __future__ import annotations

import bpy
import numpy as np
from heap import MILLIMETRES, Mark, Piece, drop
from lofts import bent_line, carried, face, facing, hollow, patch, piece, rest, side_by_side, turn, uv_of
from specimen import Specimen
from surfaces import Points, Skin, sheet
from textures import Array, Stops, blend, cracks, field, grid, linear, ramp, step

ROOTS: dict[str, Stops] = {
    "yellow": ((0.0, "#5e4424"), (0.3, "#94733f"), (0.6, "#c0a168"), (1.0, "#dccb9f")),
    "brown": ((0.0, "#3a2716"), (0.3, "#6b4d2c"), (0.6, "#9a7a4e"), (1.0, "#c3a97c")),
    "pale": ((0.0, "#7a6748"), (0.3, "#ab9670"), (0.6, "#cfbf9c"), (1.0, "#e6dcc2")),
    "grey brown": ((0.0, "#40372b"), (0.3, "#736650"), (0.6, "#a1937a"), (1.0, "#c9bea7")),
}
CROWN: Stops = ((0.0, "#a98f5e"), (0.35, "#d3c097"), (0.7, "#ebe1c8"), (1.0, "#f6f1e3"))
CAST = {"cream": "#e0d0a6", "white": "#ece6d5", "yellow": "#d8bd80"}
COUNTS = (1, 3, 1, 5, 2, 1, 4, 7, 1, 2)
ROWS, COLUMNS = 130, 65
TEXTURE = (900, 420)
GROOVES = (0.13, 0.37, 0.62, 0.86)


def _form(rng: np.random.Generator, length: float, crown: float, opened: bool, worn: float) -> tuple[Points, Points]:
    """Grid of a tooth from the root's end to the crown's tip and the shares of its rows."""
    s = 0.5 - 0.5 * np.cos(np.pi * np.linspace(0.02, 1, ROWS) ** 0.95)
    s = (s - s[0]) / (s[-1] - s[0])
    t = turn(COLUMNS)
    root = np.clip(s / crown, 0, 1)
    swell = 0.52 + 0.50 * np.sin(np.pi * np.clip(root, 0, 1) ** 0.9 * 0.60)
    closing = 1 if opened else (1 - (1 - np.clip(root / 0.40, 0, 1)) ** 1.7) ** 0.6
    top = np.clip((s - crown) / (1 - crown), 0, 1)
    taper = (1 - top ** rng.uniform(1.25, 1.55)) ** 0.92
    blunt = (1 - np.clip((s - 1 + worn) / worn, 0, 1) ** 2.4) ** 0.5
    radius = length * rng.uniform(0.105, 0.125) * swell * closing * np.maximum(taper, worn * 0.9) * blunt
    radius = np.maximum(radius, 0.002 * length)
    waist = 1 - 0.03 * np.exp(-(((s - crown) / 0.04) ** 2)) + 0.025 * np.exp(-(((s - crown - 0.07) / 0.06) ** 2))
    radius = radius * waist * (1 + 0.008 * np.interp(s, np.linspace(0, 1, 30), rng.normal(size=30)))
    line = bent_line(length, float(rng.uniform(0.7, 1.15)), s, float(rng.uniform(0.8, 1.3)))
    slim = rng.uniform(0.68, 0.82) + 0.10 * top
    line_of = np.clip(top / 0.12, 0, 1) * np.clip((1 - top) / 0.25, 0, 1)
    share = t / (2 * np.pi)
    cut = sum(np.exp(-(((share - g) / 0.016) ** 2)) for g in GROOVES)
    form = 1 - 0.06 * line_of[:, None] * cut[None, :]
    furrow = 0.05 * np.clip(1 - top * 6, 0, 1) * np.clip(root * 3, 0, 1)
    form = form - furrow[:, None] * (np.sin(t) ** 8)[None, :]
    across = radius[:, None] * np.cos(t) * form
    over = radius[:, None] * slim[:, None] * np.sin(t) * form
    return carried(line, across, over), s


def _crown_line(rng: np.random.Generator, crown: float) -> Array:
    """How far up the tooth its enamel starts, for every column of the texture."""
    _, u = grid(TEXTURE)
    return np.asarray(
        crown + 0.018 * np.cos(4 * np.pi * u + rng.uniform(-0.4, 0.4)) + 0.008 * np.cos(2 * np.pi * u), np.float32
    )


def _tooth(rng: np.random.Generator, tone: str, crown: float, opened: bool) -> Skin:
    s, u = grid(TEXTURE)
    streak, hair = field(rng, TEXTURE, 2.0, (8, 1), low=3), field(rng, TEXTURE, 1.4, (30, 1), low=12)
    cloud, spots = field(rng, TEXTURE, 2.6, (1.4, 1)), field(rng, TEXTURE, 1.8, (1.4, 1), low=6)
    line = _crown_line(rng, crown) + 0.004 * hair
    ringed = field(rng, TEXTURE, 1.8, (1, 12), low=9)
    root = ramp(0.58 + 0.10 * streak + 0.13 * cloud + 0.06 * ringed + 0.03 * hair, ROOTS[tone])
    root = blend(root, "#3d2a17", 0.55 * step(cloud + 0.8 * spots, 0.9, 2.4))
    root = blend(root, "#e3d8bd", 0.4 * step(field(rng, TEXTURE, 2.4, (2, 1)), 0.8, 2.0))
    age = float(rng.uniform(0.0, 0.16))
    enamel = ramp(0.80 - age + 0.05 * streak + 0.06 * cloud + 0.03 * hair - 0.05 * np.abs(spots) * age * 6, CROWN)
    enamel = blend(enamel, "#b98f52", (0.10 + age * 2.2) * step(s + 0.02 * streak, line + 0.20, line))
    cut = sum(np.exp(-(((u + 0.002 * streak - g) / 0.006) ** 2)) for g in GROOVES)
    cut = cut * step(s, crown + 0.03, crown + 0.10) * step(s, 0.93, 0.80)
    enamel = blend(enamel, "#6d4c28", 0.68 * cut)
    fine = cracks(rng, TEXTURE, 26, (0.06, 0.36), 0.22)
    enamel = blend(enamel, "#5b4127", 0.85 * fine)
    enamel = blend(enamel, "#9c7b4a", 0.5 * step(s + 0.015 * cloud, 0.94, 0.995))
    on_crown = step(s, line - 0.006, line + 0.006)
    colour = blend(root, enamel, on_crown)
    edge = np.exp(-(((s - line + 0.004) / 0.006) ** 2))
    colour = blend(colour, "#3a2817", 0.80 * edge)
    tartar = step(cloud + 0.5 * spots, 0.1, 1.3) * np.exp(-(((s - line - 0.015) / 0.035) ** 2))
    colour = blend(colour, "#6b5230", 0.55 * tartar)
    split = cracks(rng, TEXTURE, 9, (0.15, 0.5), 0.2) * (1 - 0.5 * on_crown)
    colour = blend(colour, "#2a1c10", 0.85 * split)
    if not opened:
        colour = blend(colour, "#4d371f", 0.5 * step(s, 0.05, 0.0))
    height = (1 - on_crown) * (0.25 * ringed + 0.2 * spots + 0.12 * hair) + 0.5 * on_crown + 0.25 * tartar * spots
    height = height - 1.0 * split - 0.35 * fine - 0.6 * cut
    rough = 0.56 + 0.05 * cloud - (0.36 - age) * on_crown * (1 - 0.5 * tartar)
    return Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.006, coat=0.15)


def _cast_skin(rng: np.random.Generator, colour_name: str, crown: float) -> Skin:
    s, u = grid(TEXTURE)
    cloud, brush = field(rng, TEXTURE, 2.8), field(rng, TEXTURE, 2.0, (1, 3), low=3)
    colour = np.broadcast_to(linear(CAST[colour_name]), (*TEXTURE, 3)).astype(np.float32) * (
        1 + 0.02 * cloud[..., None]
    )
    line = crown + float(rng.uniform(-0.02, 0.03))
    share = step(s + 0.006 * brush, line + rng.uniform(0.01, 0.06), line - 0.02)
    colour = blend(colour, str(rng.choice(["#a67f45", "#b8935a", "#8a6334", "#c2a468"])), share * (0.62 + 0.10 * brush))
    cut = sum(np.exp(-(((u - g) / 0.008) ** 2)) for g in GROOVES[1:3]) * step(s, crown + 0.06, crown + 0.14)
    colour = blend(colour, "#b69a64", 0.35 * cut * step(s, 0.9, 0.75))
    off = 0.010 * np.sin(4 * s + rng.uniform(0, 6))
    beside = np.minimum(np.abs(((u + off + 0.5) % 1) - 0.5), np.abs(u + off - 0.5))
    seam = np.exp(-((beside / 0.007) ** 2)) * np.clip(0.8 + 0.3 * field(rng, TEXTURE, 2.2, (1, 4)), 0.3, 1)
    colour = blend(colour, "#fbf5e2", 0.5 * seam)
    colour = blend(colour, "#7e6238", 0.55 * np.exp(-(((beside - 0.014) / 0.007) ** 2)))
    bubbles = np.zeros(TEXTURE, np.float32)
    for _ in range(int(rng.integers(14, 32))):
        r = rng.uniform(0.005, 0.013)
        a, b = rng.uniform(0.05, 0.95, 2)
        bubbles = np.maximum(bubbles, step(np.hypot((s - a) * 2.4, u - b), r, 0.6 * r))
    colour = blend(colour, "#75572f", 0.75 * bubbles)
    rough = 0.20 + 0.03 * cloud + 0.08 * share
    return Skin(
        colour, (0.9 * seam - 1.2 * bubbles).astype(np.float32), rough.astype(np.float32), relief=0.007, coat=0.5
    )


def _end(rng: np.random.Generator, points: Points, real: bool, tone: str) -> bpy.types.Object:
    """The open end of a young root, or the flat end of a cast where it was poured."""
    shape = (160, 160)
    q, _ = grid(shape)
    cloud = field(rng, shape, 2.3)
    if real:
        colour = blend(
            ramp(np.asarray(0.6 + 0.1 * cloud, np.float32), ROOTS[tone]), "#140d07", 0.94 * step(q, 0.08, 0.45)
        )
        skin = Skin(colour, cloud, np.full(shape, 0.7, np.float32), relief=0.004)
        return hollow("pulp", points[0], points[46].mean(0) - points[0].mean(0), 0.30, skin)
    colour = np.broadcast_to(linear("#b08d55"), (*shape, 3)).astype(np.float32) * (1 + 0.10 * cloud[..., None])
    return face("poured end", points[0], Skin(colour, cloud, np.full(shape, 0.3, np.float32), relief=0.004), 0.06)


def _tooth_piece(name: str, rng: np.random.Generator, tone: str, length: float, real: bool, opened: bool) -> Piece:
    crown, worn = float(rng.uniform(0.50, 0.60)), float(rng.choice([0.03, 0.05, 0.12]))
    points, s = _form(rng, length, crown, opened or not real, worn)
    skin = _tooth(rng, tone, crown, opened) if real else _cast_skin(rng, tone, crown)
    at = [int(np.searchsorted(s, crown + d)) for d in (-0.05, 0.05, 0.08, 0.38, -0.40, -0.10)]
    marks = []
    views = ((8, 25), (40, 57), (25, 41))
    for low, high in views:
        columns = slice(low, high)
        if real:
            marks.append(Mark("root_crown_line", (), *patch(points, slice(at[0], at[1]), columns), slant=0.3))
            marks.append(Mark("enamel_cracks", (), *patch(points, slice(at[2], at[3]), columns), slant=0.3))
            marks.append(Mark("root_rings", (), *patch(points, slice(at[4], at[5]), columns), slant=0.3))
        else:
            marks.append(Mark("even_surface", ("LA-004",), *patch(points, slice(at[2], at[3]), columns), slant=0.3))
    if not real:
        for low, high in ((29, 36), (0, 4), (COLUMNS - 5, COLUMNS - 1)):
            marks.append(Mark("mould_seam", ("LA-005",), *patch(points, slice(20, 110), slice(low, high)), slant=0.2))
    parts = [sheet(name, points, uv_of(points, s), skin)]
    if opened or not real:
        parts.append(_end(rng, points, real, tone))
        name_of = "open_root" if real else "poured_end"
        facts = () if real else ("LA-005",)
        marks.append(Mark(name_of, facts, points[0], facing(points[0], points[5]), slant=0.25))
    return piece(name, parts, marks)


def make(kind: str, rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> Specimen:
    """One to seven loose canines, or casts of them."""
    real = kind == "canine"
    count = COUNTS[shape % len(COUNTS)]
    tones = list(ROOTS) if real else list(CAST)
    tone = tones[int(rng.integers(len(tones)))]
    opened = bool(rng.random() < 0.5)
    length = float(rng.uniform(0.62, 1.05))
    pieces = [
        _tooth_piece(f"tooth {i}", rng, tone, length * float(rng.uniform(0.85, 1.1)), real, opened)
        for i in range(min(count, 3))
    ]
    if count == 1:
        flip = np.pi if rng.random() < 0.5 else 0.0
        lying = [rest(pieces[0], (flip + float(rng.normal() * 0.15), 0.0, 0.0))]
    elif count <= 3:
        lying = side_by_side(pieces, rng)
    else:
        lying = drop(pieces, count, rng, ground)
    chosen: dict[str, object] = {
        "count": len(lying),
        "colour": tone,
        "length_mm": round(length * MILLIMETRES, 1),
        "forms": ["loose"],
        "root": ("open" if opened else "closed") if real else "poured flat",
    }
    return Specimen(lying, chosen, ["TI-022"] if real else [], MILLIMETRES)
