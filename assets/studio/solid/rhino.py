"""Rhinoceros horns, whole and sawn. Scene units of 200 mm.

Shown: packed hair-like fibres, an oval section, a rough fibrous sponge-like base without a bone core (LA-016). Fibres
alone are not proof, for fakes have them too (LA-018).
"""

from __future__ import annotations

from itertools import pairwise

import bpy
import numpy as np
from heap import Mark, Piece
from lofts import bent_line, carried, face, facing, patch, piece, rest, side_by_side, turn, uv_of
from specimen import Specimen
from surfaces import Points, Skin, sheet
from textures import Array, Stops, blend, cracks, field, grid, ramp, step

TONES: dict[str, Stops] = {
    "grey brown": ((0.0, "#1d1814"), (0.3, "#433a31"), (0.6, "#766959"), (1.0, "#b3a58f")),
    "dark grey": ((0.0, "#141312"), (0.3, "#2f2d2a"), (0.6, "#57534c"), (1.0, "#8f897d")),
    "brown": ((0.0, "#1d140e"), (0.3, "#433225"), (0.6, "#75604a"), (1.0, "#b09a7d")),
    "pale grey": ((0.0, "#34302a"), (0.3, "#655e53"), (0.6, "#968d7e"), (1.0, "#c5bcab")),
}
MILLIMETRES = 200.0
ROWS, COLUMNS = 150, 97
TEXTURE = (1100, 1100)


def _form(rng: np.random.Generator, length: float, cut: tuple[float, float]) -> tuple[Points, Points]:
    """Grid of a horn from base to tip and the shares of its rows."""
    low, high = cut
    s = low + (high - low) * (1 - (1 - np.linspace(0, 1, ROWS)) ** 1.25)
    t = turn(COLUMNS)
    broad = length * rng.uniform(0.20, 0.29)
    core = (1 - s ** rng.uniform(1.1, 1.7)) ** rng.uniform(0.75, 0.95)
    foot = rng.uniform(0.08, 0.30) * np.exp(-((s / rng.uniform(0.07, 0.13)) ** 1.3))
    radius = broad * (0.82 * core + foot)
    blunt = rng.uniform(0.05, 0.12)
    left = (1 - s) * length
    radius = np.hypot(radius, blunt * broad) * np.clip(left / (1.6 * blunt * broad), 0, 1) ** 0.5
    radius = np.maximum(radius, 0.003) * (1 + 0.012 * np.interp(s, np.linspace(0, 1, 12), rng.normal(size=12)))
    line = bent_line(length, float(rng.uniform(0.45, 1.05)), s, float(rng.uniform(0.9, 1.5)))
    ridges = sum(
        rng.uniform(0.2, 1.0) * np.cos(n * t + rng.uniform(0, 6) + 1.5 * np.sin(3 * s[:, None]))
        for n in (3, 5, 9, 14, 23)
    )
    fade = np.exp(-s / 0.35)[:, None]
    form = 1 + (0.010 + 0.022 * fade) * ridges
    flute = 0.10 * np.exp(-(((t - 0.15) / 0.35) ** 2)) * np.exp(-s / 0.5)[:, None]
    across = radius[:, None] * np.cos(t) * (form - flute) * rng.uniform(1.06, 1.22)
    over = radius[:, None] * np.sin(t) * form * rng.uniform(0.84, 0.96)
    points = carried(line, across, over)
    if low == 0:
        tooth = np.interp(t, np.linspace(0, 2 * np.pi, 121), rng.normal(size=121)) * 0.014
        slow = 0.05 * np.cos(t + rng.uniform(0, 6)) + 0.03 * np.cos(2 * t + rng.uniform(0, 6))
        back = (tooth + slow - np.clip(rng.uniform(-0.1, 0.12) * np.cos(t), -1, 1)) * broad
        ease = np.exp(-np.arange(ROWS) / 6.0)
        points[..., 0] += ease[:, None] * (back - back[0] * (t / (2 * np.pi) >= 1))[None, :]
        points[:, -1] = points[:, 0]
    return points, s


def _skin(rng: np.random.Generator, tone: str, cut: tuple[float, float]) -> Skin:
    """Texture of the outside: rows from the lower to the upper end, columns around."""
    v, _ = grid(TEXTURE)
    s = cut[0] + (cut[1] - cut[0]) * v
    drift = field(rng, TEXTURE, 2.8, (3, 1))
    thread = field(rng, TEXTURE, 1.1, (60, 1), low=45)
    streak, strand = field(rng, TEXTURE, 1.9, (14, 1), low=3), field(rng, TEXTURE, 1.3, (26, 1), low=16)
    cloud, grit = field(rng, TEXTURE, 2.6, (1.3, 1)), field(rng, TEXTURE, 1.3, (3, 1), low=20)
    base = step(s + 0.025 * streak + 0.03 * cloud, float(rng.uniform(0.24, 0.34)), 0.04)
    top = step(s + 0.04 * cloud, 0.55, 0.98)
    tone_map = 0.46 + 0.10 * streak + 0.10 * cloud + (0.075 - 0.04 * top) * thread + 0.07 * strand + 0.03 * drift
    tone_map = tone_map + 0.12 * base - 0.10 * top
    colour = ramp(tone_map, TONES[tone])
    colour = blend(colour, "#8f7a5c", base * np.clip(0.40 + 0.22 * strand + 0.18 * thread, 0, 0.85))
    gap = step(strand + 0.7 * thread, -0.9, -2.0)
    colour = blend(colour, "#17110c", gap * (0.35 + 0.55 * base))
    colour = blend(colour, "#c2b196", 0.5 * step(strand + 0.5 * grit, 1.5, 2.4) * base)
    peel = cloud + 0.6 * streak + 0.7 * (0.5 - s)
    for limit in (0.9, 1.5):
        colour = blend(colour, "#a08d70", 0.32 * step(peel, limit, limit + 0.12) * (0.8 + 0.3 * strand))
        colour = blend(colour, "#1b1510", 0.5 * np.exp(-(((peel - limit - 0.04) / 0.05) ** 2)))
    mud = step(field(rng, TEXTURE, 2.3, (1.5, 1)) + 0.3 * grit, 0.8, 2.2)
    colour = blend(colour, "#7d6b50", 0.40 * mud)
    worn = step(s + 0.03 * cloud, 0.84, 0.97)
    colour = blend(colour, str(rng.choice(["#2c2723", "#564c40", "#8c7d66"])), 0.6 * worn)
    split = cracks(rng, TEXTURE, 26, (0.05, 0.4), 0.25)
    colour = blend(colour, "#120d0a", 0.80 * split)
    height = (0.18 + 0.35 * base) * thread + 0.28 * strand * (0.5 + base) + 0.15 * streak - 0.9 * split - 0.6 * gap
    height = height * (1 - 0.8 * top) * (1 - 0.7 * worn) - 0.5 * step(peel, 0.9, 1.05)
    rough = 0.50 + 0.05 * cloud + 0.25 * base - 0.16 * top - 0.06 * worn + 0.1 * mud
    return Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.008, coat=0.05)


def _dots(rng: np.random.Generator, size: int, cells: int) -> Array:
    """Cut hairs seen end on: a small round dot in every cell of a jittered grid, 1 in the dot."""
    v, u = grid((size, size))
    y, x = v * cells, u * cells
    jitter = rng.uniform(0.25, 0.75, (cells + 1, cells + 1, 2)).astype(np.float32)
    i, j = np.minimum(y.astype(int), cells - 1), np.minimum(x.astype(int), cells - 1)
    off = np.hypot(y - i - jitter[i, j, 0], x - j - jitter[i, j, 1])
    return step(off, 0.34, 0.14)


def _face_skin(rng: np.random.Generator, tone: str, base: bool) -> Skin:
    """The underside of a horn, sponge-like, or a sawn face: fibres end on, darker in the middle."""
    size = 420
    shape = (size, size)
    v, u = grid(shape)
    cloud, grit = field(rng, shape, 2.4), field(rng, shape, 1.3, low=16)
    r = np.hypot(v - 0.5, u - 0.5) * 2.04 + 0.05 * cloud
    dots = _dots(rng, size, 56 if base else 74)
    colour = ramp(0.60 + 0.07 * cloud + 0.05 * grit + (0.10 if base else 0.0), TONES[tone])
    if base:
        colour = blend(colour, "#7c6646", 0.45)
        colour = blend(colour, "#140d08", 0.80 * dots * np.clip(0.8 + 0.3 * cloud, 0.2, 1))
        colour = blend(colour, "#b7a27c", 0.35 * step(cloud + 0.6 * grit, 0.6, 1.8))
        colour = blend(colour, "#3a2a1b", 0.6 * step(field(rng, shape, 2.0), 0.9, 2.0))
        height = -1.0 * dots + 0.5 * grit + 0.5 * cloud
        return Skin(colour, height.astype(np.float32), np.full(shape, 0.85, np.float32), relief=0.03)
    core = step(r, 0.62, 0.30)
    colour = blend(colour, TONES[tone][0][1], 0.72 * core)
    colour = blend(colour, "#17100b", 0.55 * dots * (1 - 0.6 * core))
    colour = blend(colour, "#a8957a", 0.40 * dots * core)
    colour = blend(colour, "#2a2019", 0.6 * step(r, 0.93, 0.99))
    saw = np.sin((u + 0.35 * v) * 2 * np.pi * 30 + 0.6 * cloud)
    colour = blend(colour, "#c0af94", 0.12 * (0.5 + 0.5 * saw))
    height = 0.25 * saw - 0.3 * dots
    return Skin(colour, height.astype(np.float32), np.full(shape, 0.55, np.float32), relief=0.006)


def _fringe(rng: np.random.Generator, points: Points) -> bpy.types.Object:
    """Loose hairs that stand out of the worn rim of the base, as narrow pointed slips in the colour of the rim."""
    count = int(rng.integers(220, 420))
    column = rng.integers(0, COLUMNS - 1, count)
    out = facing(points[0], points[8])
    radius = float(np.linalg.norm(points[0] - points[0].mean(0), axis=1).mean())
    share = rng.uniform(0, 1, (count, 1))
    foot = (
        points[rng.integers(0, 5, count), column] * (1 - share) + points[rng.integers(0, 5, count), column + 1] * share
    )
    away = points[0, column] - points[0].mean(0)
    way = out + away / radius * rng.uniform(-0.15, 0.55, (count, 1)) + 0.22 * rng.normal(size=(count, 3))
    long = radius * rng.gamma(2.0, 0.045, (count, 1))
    broad = np.cross(way, away)
    broad *= radius * rng.uniform(0.004, 0.011, (count, 1)) / np.linalg.norm(broad, axis=1, keepdims=True)
    bow = 0.25 * long * rng.normal(size=(count, 3))
    corners = np.stack([foot - broad, foot + broad, foot + way * long * 0.6 + bow, foot + way * long + 1.6 * bow], 1)
    faces = np.array([[0, 1, 2], [1, 3, 2]]) + 4 * np.arange(count)[:, None, None]
    mesh = bpy.data.meshes.new("fringe")
    mesh.from_pydata(corners.reshape(-1, 3).tolist(), [], faces.reshape(-1, 3).tolist())
    spot = np.stack([column / (COLUMNS - 1), rng.uniform(0.0, 0.08, count)], -1)
    mesh.uv_layers.new(name="skin").data.foreach_set("uv", np.repeat(spot, 6, axis=0).astype(np.float32).ravel())
    thing = bpy.data.objects.new("fringe", mesh)
    bpy.context.collection.objects.link(thing)
    return thing


def _horn(name: str, rng: np.random.Generator, tone: str, length: float, cut: tuple[float, float]) -> Piece:
    points, s = _form(rng, length, cut)
    parts = [sheet(name, points, uv_of(points, (s - cut[0]) / (cut[1] - cut[0])), _skin(rng, tone, cut))]
    marks = []
    out = facing(points[0], points[8])
    foot = cut[0] == 0
    if foot:
        parts.append(_fringe(rng, points))
        parts[-1].data.materials.append(parts[0].data.materials[0])
    parts.append(face(name + " base", points[0], _face_skin(rng, tone, foot), 0.22 if foot else 0.0))
    marks.append(Mark("fibre_base" if foot else "sawn_face", ("LA-016",), points[0], out, slant=0.25))
    if cut[1] < 1:
        parts.append(face(name + " cut", points[-1], _face_skin(rng, tone, False)))
        marks.append(Mark("sawn_face", ("LA-016",), points[-1], facing(points[-1], points[-9]), slant=0.25))
    else:
        first = int(np.searchsorted(s, 0.86))
        marks.append(Mark("worn_tip", (), points[first:].reshape(-1, 3), None, closed=False))
    rows = slice(
        int(np.searchsorted(s, cut[0] + 0.25 * (cut[1] - cut[0]))),
        int(np.searchsorted(s, cut[1] - 0.2 * (cut[1] - cut[0]))),
    )
    for start in range(0, 88, 22):
        columns = slice(start, start + 18)
        marks.append(Mark("fine_fibres", ("LA-016", "LA-018"), *patch(points, rows, columns)))
        if foot:
            rim = slice(1, int(np.searchsorted(s, 0.14)))
            marks.append(Mark("frayed_rim", ("LA-016",), *patch(points, rim, columns), slant=0.3))
    return piece(name, parts, marks)


def make(kind: str, rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> Specimen:
    """A horn lying or standing on its base, two horns, or sawn pieces of one."""
    del kind, ground
    tone = list(TONES)[int(rng.integers(len(TONES)))]
    length = float(rng.uniform(1.0, 2.3))
    form = ("whole", "whole", "pieces", "whole", "two")[shape % 5]
    chosen: dict[str, object] = {"colour": tone, "length_mm": round(length * MILLIMETRES, 1)}
    if form == "pieces":
        edges = [0.0, *np.sort(rng.choice(np.linspace(0.16, 0.80, 7), int(rng.integers(1, 4)), replace=False)), 1.0]
        spans = [(float(a), float(b)) for a, b in pairwise(edges)][int(rng.integers(2)) :][:3]
        pieces = [_horn(f"horn {i}", rng, tone, length, span) for i, span in enumerate(spans)]
        lying = (
            [rest(pieces[0], (0.0, 0.0, float(rng.uniform(0, 6.28))))]
            if len(pieces) == 1
            else side_by_side(pieces, rng)
        )
        chosen |= {"count": len(lying), "forms": ["sawn piece"]}
        return Specimen(lying, chosen, [], MILLIMETRES)
    if form == "two":
        pieces = [_horn(f"horn {i}", rng, tone, length * (1.0, 0.6)[i], (0.0, 1.0)) for i in range(2)]
        lying = side_by_side(pieces, rng)
    else:
        made = _horn("horn", rng, tone, length, (0.0, 1.0))
        standing = shape % 5 == 3
        upright = (0.0, -np.pi / 2, 0.0)
        lying = [rest(made, upright if standing else (float(rng.choice([0, np.pi]) + rng.normal() * 0.1), 0.0, 0.0))]
    chosen |= {"count": len(lying), "forms": ["whole"]}
    return Specimen(lying, chosen, [], MILLIMETRES)
