"""Cat-like claws and casts of them. Scene units of 100 mm.

A loose claw is at most a cat claw, never a species (TI-014). Shown on claws: the horny sheath in layers, closed only in
part underneath (LA-028), and the opening where the bone sat; on casts the seam and bubbles of a mould (LA-005).
"""

from __future__ import annotations

import bpy
import numpy as np
from heap import MILLIMETRES, Mark, Piece, drop
from lofts import bent_line, carried, dress, face, facing, hollow, patch, piece, rest, side_by_side, turn, uv_of
from specimen import Specimen
from surfaces import Points, Skin, sheet
from textures import Stops, blend, cracks, field, grid, linear, ramp, step

TONES: dict[str, Stops] = {
    "ivory": ((0.0, "#5d4a33"), (0.3, "#9a8361"), (0.6, "#cdbb97"), (1.0, "#ece2cb")),
    "honey": ((0.0, "#4a331c"), (0.3, "#86633a"), (0.6, "#bb9a68"), (1.0, "#e0cda6")),
    "grey": ((0.0, "#3a352e"), (0.3, "#746b5c"), (0.6, "#aaa08c"), (1.0, "#dad2c0")),
    "brown": ((0.0, "#2a1c11"), (0.3, "#583d26"), (0.6, "#8e6c48"), (1.0, "#c6a981")),
}
CAST = {"cream": "#d9c48f", "ivory white": "#e3d7b8", "yellow": "#cfae68", "grey": "#b9ad97"}
PAINT = ("#3b2413", "#54341b", "#241811", "#6a4a2a")
COUNTS = (1, 4, 1, 6, 2, 1, 3, 9, 1, 4)
ROWS, COLUMNS = 120, 73
TEXTURE = (720, 560)


def _form(rng: np.random.Generator, length: float, real: bool) -> tuple[Points, Points]:
    """Grid of a claw from base to tip and the shares of its rows; the first column runs along the underside."""
    s = 1 - (1 - np.linspace(0, 1, ROWS)) ** 1.25
    t = turn(COLUMNS)
    line = bent_line(length, float(rng.uniform(1.45, 2.1)), s, float(rng.uniform(0.8, 1.15)))
    depth = length * rng.uniform(0.185, 0.245) * (1 - s ** rng.uniform(1.25, 1.6)) ** rng.uniform(0.8, 0.95)
    depth = np.maximum(depth * (1 - 0.10 * np.exp(-s / 0.06)), 0.006 * length)
    slim = rng.uniform(0.46, 0.60) * (1 - 0.12 * s)
    below = np.clip(np.cos(t), 0, 1)
    across = depth[:, None] * (np.cos(t) + 0.10 * below**3)
    groove = sum(np.exp(-(((t - a) / 0.17) ** 2)) for a in (1.02, 2 * np.pi - 1.02))
    fade = np.clip((0.85 - s) / 0.3, 0, 1)[:, None]
    over = depth[:, None] * slim[:, None] * np.sin(t) * (1 - 0.42 * below**1.5) * (1 - 0.16 * fade * groove)
    points = carried(line, across, over)
    if real:
        layers = np.interp(s, np.linspace(0, 1, 26), rng.normal(size=26).cumsum() * 0.004)
        points = points + (points - line[:, None]) * (layers - layers.mean())[:, None, None]
    back = 0.30 * np.cos(t) + 0.06 * np.cos(2 * t) + 0.05 * np.interp(t, np.linspace(0, 2 * np.pi, 9), _loop(rng, 8))
    along = np.exp(-((s / 0.16) ** 2))[:, None, None] * (points[2, 0] - points[0, 0] + points[2, 36] - points[0, 36])
    along = along / np.linalg.norm(along[0, 0])
    return points + along * np.exp(-((s / 0.16) ** 2))[:, None, None] * (back * depth[0])[None, :, None], s


def _loop(rng: np.random.Generator, count: int) -> Points:
    values = rng.normal(size=count + 1)
    values[-1] = values[0]
    return values


def _sheath(rng: np.random.Generator, tone: str) -> tuple[Skin, str]:
    """Texture of a real sheath: rows from base to tip, columns from the underside around."""
    s, u = grid(TEXTURE)
    around = np.cos(2 * np.pi * u)
    streak, hair = field(rng, TEXTURE, 2.0, (11, 1), low=3), field(rng, TEXTURE, 1.4, (34, 1), low=12)
    cloud, grit = field(rng, TEXTURE, 2.6, (1.5, 1)), field(rng, TEXTURE, 1.5, (2, 1), low=8)
    slant = s + 0.16 * around + 0.012 * streak + 0.02 * cloud
    layer = np.sin(2 * np.pi * slant * rng.uniform(9, 13) + 0.6 * cloud)
    lip = np.clip(layer, 0, 1) ** 8 * step(s, 0.9, 0.6)
    dark_base = step(slant, 0.34, 0.05)
    tip = step(s + 0.05 * cloud, 0.62, 0.97)
    tone_map = 0.60 + 0.12 * streak + 0.09 * cloud + 0.05 * hair + 0.045 * layer - 0.22 * dark_base + 0.12 * tip
    colour = blend(ramp(tone_map, TONES[tone]), "#3d2c1c", 0.34 * lip * np.clip(0.6 + 0.5 * cloud, 0, 1))
    worn = "pale" if rng.random() < 0.6 else "dark"
    colour = blend(colour, "#efe6d2" if worn == "pale" else "#3d2f22", 0.55 * tip)
    height = 0.16 * streak + 0.07 * hair + 0.06 * layer
    for limit in (0.55, 1.1):
        peel = cloud + 0.5 * streak + 0.9 * (0.55 - s) + 0.35 * np.abs(around)
        lost = step(peel, limit, limit + 0.10)
        rim = np.exp(-(((peel - limit - 0.05) / 0.06) ** 2))
        colour = blend(
            colour, ramp(np.asarray(0.80 + 0.10 * grit + 0.06 * streak, np.float32), TONES[tone]), 0.55 * lost
        )
        colour = blend(colour, "#3a2a1a", 0.60 * rim)
        height = height - 0.55 * lost
    sole = step(around + 0.06 * streak, 0.80, 0.93) * step(s, 0.72, 0.50)
    colour = blend(colour, "#b7a483", 0.70 * sole * (0.8 + 0.2 * grit))
    edge = np.exp(-(((around + 0.06 * streak - 0.80) / 0.035) ** 2)) * step(s, 0.75, 0.5)
    colour = blend(colour, "#2f2116", 0.75 * edge)
    side = np.exp(-(((np.abs(((u + 0.5) % 1) - 0.5) - 0.163) / 0.017) ** 2)) * step(s, 0.85, 0.55)
    colour = blend(colour, "#3a2919", 0.62 * side)
    colour = blend(colour, "#2c1b12", 0.75 * step(slant + 0.03 * grit, 0.09, -0.04))
    split = cracks(rng, TEXTURE, 16, (0.06, 0.35), 0.35)
    colour = blend(colour, "#231812", 0.75 * split)
    height = height * (1 - 0.6 * tip) - 0.9 * split + 0.25 * grit * sole - 0.6 * edge
    rough = 0.36 + 0.05 * cloud + 0.25 * sole + 0.15 * dark_base - 0.08 * tip
    return Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.006, coat=0.12), worn


def _cast_skin(rng: np.random.Generator, colour_name: str) -> Skin:
    """Texture of a cast: one colour, paint at the base, a seam along back and underside, bubbles."""
    s, u = grid(TEXTURE)
    cloud, brush = field(rng, TEXTURE, 2.8), field(rng, TEXTURE, 2.0, (7, 1), low=3)
    paint = str(rng.choice(PAINT))
    colour = np.broadcast_to(linear(CAST[colour_name]), (*TEXTURE, 3)).astype(np.float32)
    colour = colour * (1 + 0.025 * cloud[..., None])
    reach = float(rng.uniform(0.16, 0.34))
    share = step(s + 0.014 * brush + 0.006 * cloud, reach + rng.uniform(0.02, 0.10), reach - 0.02)
    colour = blend(colour, paint, share * (0.95 + 0.025 * brush))
    off = 0.012 * np.sin(5 * s + rng.uniform(0, 6))
    beside = np.minimum(np.abs(((u + off + 0.5) % 1) - 0.5), np.abs(u + off - 0.5))
    seam = np.exp(-((beside / 0.006) ** 2)) * np.clip(0.75 + 0.35 * field(rng, TEXTURE, 2.2, (1, 4)), 0.25, 1)
    shade = np.exp(-(((beside - 0.011) / 0.006) ** 2))
    colour = blend(colour, "#f4ebd2", 0.55 * seam * (1 - 0.5 * share))
    colour = blend(colour, "#7d6238", 0.50 * shade)
    bubbles = np.zeros(TEXTURE, np.float32)
    for _ in range(int(rng.integers(14, 34))):
        r = rng.uniform(0.004, 0.011)
        a, b = rng.uniform(0.05, 0.95, 2)
        bubbles = np.maximum(bubbles, step(np.hypot((s - a) * 1.6, u - b), r, 0.6 * r))
    colour = blend(colour, "#6e5230", 0.72 * bubbles)
    height = 0.9 * seam - 1.2 * bubbles + 0.05 * brush * share
    rough = 0.20 + 0.04 * cloud + 0.12 * share
    return Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.006, coat=0.5)


def _base(rng: np.random.Generator, real: bool, tone: str, points: Points) -> bpy.types.Object:
    """What fills the base: the socket of the bone, empty or with dried rest, or the flat pour mark of a cast."""
    shape = (260, 260)
    v, u = grid(shape)
    r = np.hypot(v - 0.5, u - 0.5) * 2
    cloud, grit = field(rng, shape, 2.4), field(rng, shape, 1.6, low=6)
    if real and rng.random() < 0.5:
        q, _ = grid((160, 200))
        dim = field(rng, (160, 200), 2.3)
        colour = ramp(np.asarray(0.62 + 0.08 * dim - 0.5 * q, np.float32), TONES[tone])
        colour = blend(colour, "#120c08", step(q, 0.15, 0.7) * 0.92)
        skin = Skin(colour, dim, np.full((160, 200), 0.7, np.float32), relief=0.004)
        return hollow("socket", points[0], (points[44].mean(0) - points[0].mean(0)), 0.14, skin)
    if real:
        bone = step(r + 0.04 * cloud, 0.70, 0.58)
        colour = ramp(np.asarray(0.45 + 0.10 * cloud + 0.06 * grit, np.float32), TONES[tone])
        colour = blend(colour, "#b59c72", 0.85 * bone * (0.85 + 0.12 * cloud))
        colour = blend(colour, "#4a2f1e", 0.8 * bone * step(grit, 0.5, 1.4))
        colour = blend(colour, "#20140c", 0.85 * np.exp(-(((r + 0.04 * cloud - 0.66) / 0.05) ** 2)))
        return face("bone core", points[0], Skin(colour, grit, np.full(shape, 0.75, np.float32), relief=0.012), -0.10)
    colour = np.broadcast_to(linear(str(rng.choice(PAINT))), (*shape, 3)).astype(np.float32)
    rings = np.cos(r * 34 + cloud)
    colour = blend(colour, "#a58a5c", 0.35 * step(cloud + 0.3 * rings, 0.4, 1.8))
    skin = Skin(colour, (0.3 * rings + 0.3 * cloud).astype(np.float32), np.full(shape, 0.3, np.float32), relief=0.006)
    return face("poured base", points[0], skin, 0.03)


def _cap(rng: np.random.Generator, points: Points, s: Points) -> list[bpy.types.Object]:
    """A metal cap over the base with a ring to hang it by."""
    last = int(np.searchsorted(s, rng.uniform(0.16, 0.24)))
    tone = str(rng.choice(["#c9c6bf", "#b9b5ad", "#cfae6a"]))
    shape = (200, 240)
    v, u = grid(shape)
    tarnish, beads = field(rng, shape, 2.2), np.sin(u * 2 * np.pi * 40) * step(v, 0.80, 0.86)
    line = np.exp(-(((v - 0.78) / 0.015) ** 2)) + np.exp(-(((v - 0.62) / 0.012) ** 2))
    colour = np.broadcast_to(linear(tone), (*shape, 3)).astype(np.float32)
    colour = blend(colour, "#2d2a26", np.clip(0.10 + 0.14 * tarnish + 0.55 * line, 0, 0.9))
    skin = Skin(colour, (beads - line).astype(np.float32), (0.34 + 0.08 * tarnish).astype(np.float32), relief=0.008)
    middle = points[: last + 1].mean(1, keepdims=True)
    shell = middle + (points[: last + 1] - middle) * 1.07
    out = facing(points[0], points[6])
    edge = shell[0]
    size = float(np.linalg.norm(edge - edge.mean(0), axis=1).mean())
    q = np.linspace(0, np.pi / 2, 10)[1:]
    dome = [edge.mean(0) + (edge - edge.mean(0)) * max(np.cos(a), 0.01) + out * size * 0.22 * np.sin(a) for a in q]
    whole = np.concatenate([np.stack(dome[::-1]), shell])
    body = dress(sheet("cap", whole, uv_of(whole), skin), Metallic=0.7)
    a, b = turn(28)[:, None], turn(14)[None, :]
    ring_r, wire = 0.30 * size, 0.07 * size
    across = np.array([0.0, 0.0, 1.0])
    middle_ring = edge.mean(0) + out * (0.22 * size + ring_r * 0.8)
    radial = np.cos(a)[..., None] * out + np.sin(a)[..., None] * across
    normal = np.cross(out, across)
    torus = middle_ring + radial * (ring_r + wire * np.cos(b))[..., None] + normal * (wire * np.sin(b))[..., None]
    return [body, dress(sheet("ring", torus, uv_of(torus), skin), Metallic=0.7)]


def _claw(name: str, rng: np.random.Generator, tone: str, length: float, real: bool, capped: bool) -> tuple[Piece, str]:
    points, s = _form(rng, length, real)
    marks = []
    opening = Mark(
        "base_opening" if real else "poured_base",
        () if real else ("LA-005",),
        points[0],
        facing(points[0], points[5]),
        slant=0.25,
    )
    sides = ((8, 17), (COLUMNS - 18, COLUMNS - 9))
    if real:
        skin, worn = _sheath(rng, tone)
        for low, high in sides:
            marks.append(Mark("side_groove", (), *patch(points, slice(24, 66), slice(low, high)), slant=0.3))
        layered = ((14, 30), (COLUMNS - 31, COLUMNS - 15))
        for low, high in layered:
            marks.append(Mark("sheath_layers", (), *patch(points, slice(26, 84), slice(low, high)), slant=0.3))
    else:
        skin, worn = _cast_skin(rng, tone), "none"
        for low, high in ((34, 39), (0, 3), (COLUMNS - 4, COLUMNS - 1)):
            marks.append(Mark("mould_seam", ("LA-005",), *patch(points, slice(36, 100), slice(low, high)), slant=0.2))
        if not capped:
            for low, high in ((10, 30), (COLUMNS - 31, COLUMNS - 11)):
                marks.append(Mark("painted_base", (), *patch(points, slice(2, 22), slice(low, high)), slant=0.3))
    parts = [sheet(name, points, uv_of(points, s), skin)]
    if capped:
        parts += _cap(rng, points, s)
    else:
        parts.append(_base(rng, real, tone, points))
        marks.append(opening)
    return piece(name, parts, marks), worn


def make(kind: str, rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> Specimen:
    """One to nine claws, or casts of claws, loose or one as a pendant."""
    real = kind == "claw"
    count = COUNTS[shape % len(COUNTS)]
    tones = list(TONES) if real else list(CAST)
    tone = tones[int(rng.integers(len(tones)))]
    capped = shape % 5 == 2
    length = float(rng.uniform(0.42, 0.78))
    made = [
        _claw(f"claw {i}", rng, tone, length * float(rng.uniform(0.85, 1.1)), real, capped)
        for i in range(min(count, 3))
    ]
    pieces = [p for p, _ in made]
    if count == 1:
        flip = np.pi if rng.random() < 0.5 else 0.0
        lying = [rest(pieces[0], (flip + float(rng.normal() * 0.12), float(rng.normal() * 0.08), 0.0))]
    elif count <= 3:
        lying = side_by_side(pieces, rng)
    else:
        lying = drop(pieces, count, rng, ground)
    chosen: dict[str, object] = {
        "count": len(lying),
        "colour": tone,
        "length_mm": round(length * MILLIMETRES, 1),
        "forms": ["pendant" if capped else "loose"],
        "base": "metal cap" if capped else ("sheath" if real else "painted"),
        "tip": made[0][1],
    }
    return Specimen(lying, chosen, ["TI-014"] if real else [], MILLIMETRES)
