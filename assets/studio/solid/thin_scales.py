"""Scales that are no pangolin's: of fish, of cones, and cast in plastic. Scene units of 100 mm.

Fish: small, thin, see-through, with rings of growth. Cones: woody, with a thick end (PA-049). Plastic: one mould, so
that all are alike and clean (PA-013), of one colour (PA-014), as sold for scales (LA-022).
"""

from __future__ import annotations

import numpy as np
from heap import MILLIMETRES, Mark, Piece
from surfaces import Points, Skin, sheet
from textures import Array, Stops, blend, cracks, field, grid, ramp, step

UP, DOWN = np.array([0.0, 0.0, 1.0]), np.array([0.0, 0.0, -1.0])

FISH: dict[str, Stops] = {
    "silver": ((0.0, "#77786f"), (0.4, "#a9aaa1"), (0.7, "#cbcbc2"), (1.0, "#eeeee8")),
    "cream": ((0.0, "#8a7a5b"), (0.4, "#b8a783"), (0.7, "#d6c9a8"), (1.0, "#eee7d2")),
    "amber": ((0.0, "#5f4523"), (0.4, "#9a7440"), (0.7, "#c29d63"), (1.0, "#e2ca9c")),
    "pale grey": ((0.0, "#6a6b66"), (0.4, "#9b9c96"), (0.7, "#bdbeb7"), (1.0, "#e2e2dc")),
}
CONE: dict[str, Stops] = {
    "brown": ((0.0, "#1b100a"), (0.4, "#4a2f1b"), (0.7, "#795430"), (1.0, "#aa8557")),
    "red brown": ((0.0, "#240f08"), (0.4, "#572a16"), (0.7, "#844829"), (1.0, "#b27d52")),
    "weathered grey": ((0.0, "#272320"), (0.4, "#57504a"), (0.7, "#857d73"), (1.0, "#b1a99e")),
    "tan": ((0.0, "#3a2615"), (0.4, "#775635"), (0.7, "#a58156"), (1.0, "#cdb389")),
}
PLASTIC: dict[str, Stops] = {
    "dark brown": ((0.0, "#2a1c12"), (1.0, "#3b2919")),
    "brown": ((0.0, "#4a2f18"), (1.0, "#5e3d21")),
    "grey brown": ((0.0, "#453c33"), (1.0, "#574d42")),
    "amber": ((0.0, "#6f4c22"), (1.0, "#85602f")),
    "black": ((0.0, "#131110"), (1.0, "#1f1c1a")),
}


def _closed(outer: Points, inner: Points) -> tuple[Points, Points]:
    """A closed body from two faces (rows, columns, 3); the outer one has the left half of the texture."""
    rows, columns = outer.shape[:2]
    across = (np.linspace(0, 1, columns) * 0.5)[None, :] * np.ones((rows, 1))
    along = np.repeat(np.linspace(0, 1, rows)[:, None], 2 * columns, axis=1)
    points = np.concatenate([outer, inner[:, ::-1]], axis=1)
    return points, np.stack([np.concatenate([across, across + 0.5], 1), along], -1)


def _joined(outer: tuple[Array, Array, Array], inner: tuple[Array, Array, Array]) -> list[Array]:
    return [np.concatenate([a, b[:, ::-1]], axis=1).astype(np.float32) for a, b in zip(outer, inner, strict=True)]


def _around(face: Points, rows: tuple[float, float], across: tuple[float, float]) -> Points:
    """Outline of the part of a face between two shares of its rows and of its columns."""
    (top, low), (left, right) = (
        (round(a * (n - 1)), round(b * (n - 1))) for (a, b), n in zip((rows, across), face.shape[:2], strict=True)
    )
    part = face[top : low + 1, left : right + 1]
    return np.concatenate([part[0], part[:, -1], part[-1, ::-1], part[::-1, 0]])


def _fish_body(seed: int, form: str, length: float, rows: int, columns: int) -> tuple[Points, Points]:
    rng = np.random.default_rng(seed)
    q = np.linspace(0, 1, rows)[:, None] ** 0.8
    angle = np.linspace(0, 2 * np.pi, columns)[None, :]
    wide, square = rng.uniform(0.78, 1.02), rng.uniform(2.1, 3.0)
    if form == "large":
        wide, square = rng.uniform(0.58, 0.78), rng.uniform(2.0, 2.6)
    reach = (np.abs(np.cos(angle)) ** square + np.abs(np.sin(angle) / wide) ** square) ** (-1 / square) / 2
    front = np.exp(-((np.cos(angle / 2) ** 2 / 0.16) ** 2))
    reach = reach * (1 - front * 0.07 * np.abs(np.sin(angle * rng.integers(5, 8) / 2 + 0.4)))
    comb = np.exp(-((np.sin(angle / 2) ** 2 / 0.12) ** 2))
    if form == "combed":
        reach = reach * (1 + 0.022 * comb * np.cos(angle * 95))
    for k, size in ((2, 0.02), (3, 0.02), (5, 0.012), (9, 0.006)):
        reach = reach * (1 + rng.normal() * size * np.cos(k * angle + rng.uniform(0, 6)))
    y, x = q * reach * np.cos(angle), q * reach * np.sin(angle)
    cup, curl, twist = rng.uniform(0.1, 0.5), rng.normal() * 0.22, rng.normal() * 0.3
    z = -cup * x**2 - curl * y**2 + twist * x * y + 0.012 * np.sin(9 * x + 7 * y + rng.uniform(0, 6))
    # One sheet without thickness: so thin that its edge shows as a line only.
    points = np.stack([x, y, z], -1)
    return points * length, np.clip(points[..., :2] + 0.5, 0.004, 0.996)


def _fish_face(rng: np.random.Generator, form: str, size: int, stops: Stops) -> tuple[Array, Array, Array]:
    shape = (size, size)
    y, x = (2 * part - 1 for part in grid(shape))
    focus = rng.uniform(-0.25, 0.15)
    away, turn = np.hypot(x, y - focus), np.arctan2(x, y - focus)
    cloud, grit = field(rng, shape, 2.8), field(rng, shape, 1.3, low=12)
    uneven = away + 0.012 * cloud + 0.02 * np.cos(2 * turn)
    fine = np.cos(uneven * 2 * np.pi * rng.uniform(26, 40)) * step(away, 0.04, 0.15)
    years = sum(
        rng.uniform(0.5, 1.0) * np.exp(-(((uneven - place) / rng.uniform(0.008, 0.022)) ** 2))
        for place in np.cumsum(rng.uniform(0.10, 0.24, 5)) + 0.08
    )
    front = step(-(y - focus) / np.maximum(away, 1e-3), 0.1, 0.8)
    radii = step(np.cos(turn * rng.integers(14, 22) + 0.5 * cloud), 0.93, 1.0) * front * step(away, 0.2, 0.4)
    tone = 0.66 + 0.10 * cloud + 0.085 * fine - 0.30 * np.clip(years, 0, 1) - 0.18 * radii
    tone = tone - 0.10 * step(away, 0.22, 0.0)
    colour = ramp(tone, stops)
    sheen = field(rng, shape, 3.2)
    colour = blend(colour, "#c9a8a4", 0.22 * step(sheen, 0.2, 1.8))
    colour = blend(colour, "#9fb5a6", 0.22 * step(sheen, -0.2, -1.8))
    rough = 0.26 + 0.05 * cloud
    back = step(y - focus, 0.15, 0.45)
    if form == "large":
        grains = step(field(rng, shape, 0.9, (1.6, 1), low=16), -0.3, 1.2) * back
        colour = blend(colour, "#35302a", 0.80 * back * (0.8 + 0.2 * cloud))
        colour = blend(colour, "#8d5a4a", 0.30 * step(y, 0.6, 0.95))
        height = 0.10 * fine * (1 - back) - 0.3 * years + 0.9 * grains
        rough = rough + 0.22 * back
    else:
        spots = step(field(rng, shape, 1.4, low=7), 1.0, 2.2) * back
        colour = blend(colour, "#3a3a38", 0.35 * spots)
        teeth = np.cos(turn * 95) * back * step(away, 0.5, 0.8) if form == "combed" else np.zeros(shape)
        height = 0.14 * fine - 0.45 * years - 0.5 * radii + 0.35 * teeth
    colour = blend(colour, "#7d6c55", 0.25 * step(field(rng, shape, 2.4) + 0.3 * grit, 1.0, 2.4))
    return colour, np.asarray(height + 0.08 * grit, np.float32), np.asarray(rough, np.float32)


def fish_scale(name: str, rng: np.random.Generator, form: str, colour: str, length: float, fine: bool) -> Piece:
    """A fish scale: `form` is "ringed" (smooth), "combed" (teeth on the edge) or "large" (dark rough free part)."""
    rows, columns = (26, 220) if fine else (12, 110)
    seed = int(rng.integers(2**31))
    points, uv = _fish_body(seed, form, length, rows, columns)
    coarse, coarse_uv = _fish_body(seed, "ringed" if form == "combed" else form, length, 3, 14)
    size = 560 if fine else 260
    colours, height, rough = _fish_face(rng, form, size, FISH[colour])
    skin = Skin(colours, height, rough, relief=0.006 * length, coat=0.35, tint=0.14)
    made = sheet(name, points, uv, skin)
    made.data.materials[0].use_transparent_shadow = False  # else every shadow is traced through the whole heap
    shader = made.data.materials[0].node_tree.nodes["Principled BSDF"]
    shader.inputs["Alpha"].default_value = 0.93 if form == "large" else float(rng.uniform(0.60, 0.80))
    rim = points[rows - 1]
    rings = points[int(rows * 0.7)]
    marks = (
        Mark("piece_outline", ("PA-049",), rim, None),
        Mark("growth_rings", (), rings, UP),
        Mark("face_without_ridges", ("PA-049",), rings, DOWN),
    )
    return Piece(made, sheet(name + " hull", coarse, coarse_uv), marks, spread=0.3)


def _cone_body(seed: int, length: float, rows: int, columns: int) -> tuple[Points, Points]:
    """A cone scale: a flat woody tongue that ends in a thick lozenge with a cross ridge and a boss."""
    rng = np.random.default_rng(seed)
    v = (1 - (1 - np.linspace(0, 1, rows)) ** 1.6)[:, None]
    u = np.sin(np.linspace(-np.pi / 2, np.pi / 2, columns))[None, :]
    starts = rng.uniform(0.58, 0.70)
    rise = rng.uniform(0.36, 0.52) + 0.6 * np.clip(v / (starts + 0.12), 0, 1) ** rng.uniform(1.2, 2.0)
    tip = np.clip((v - starts - 0.12) / (0.88 - starts), 0, 1)
    half = rise * (1 - tip ** rng.uniform(1.5, 2.4)) ** rng.uniform(0.55, 0.8) * rng.uniform(0.40, 0.56) / 2
    half = np.maximum(half * (1 - (1 - np.clip(v / 0.08, 0, 1)) ** 2.4) ** 0.5, 0.004)
    half = half * (1 + 0.05 * np.interp(v[:, 0], np.linspace(0, 1, 12), rng.normal(size=12))[:, None])
    head = step(np.asarray(v + 0.07 * u**2, np.float32), starts, starts + 0.09)
    boss = (starts + 1.0) / 2 + rng.uniform(-0.03, 0.04)
    high = rng.uniform(0.06, 0.11)
    lozenge = np.clip(1 - np.abs(u) ** 1.3 * 0.9 - np.abs(v - boss) / 0.30, 0, 1)
    ridge = np.exp(-(np.abs(v - boss - 0.05 * u**2) / 0.022)) * (1 - u**4)
    umbo = np.exp(-(((v - boss) / 0.038) ** 2) - (u / 0.26) ** 2)
    spine = np.exp(-(((v - boss - 0.015) / 0.014) ** 2) - (u / 0.08) ** 2) * rng.uniform(0.0, 1.0)
    outer = 0.026 + head * (0.03 + high * lozenge + 0.028 * ridge + 0.035 * umbo + 0.05 * spine)
    inner = -0.018 - 0.035 * head * (1 - u**2)
    arch = rng.uniform(0.04, 0.16) * (2 * v - 1) ** 2 + rng.uniform(0.1, 0.5) * u**2 * half
    arch = arch + rng.normal() * 0.10 * u * half * (2 * v - 1)
    edge = (1 - u**8) * (1 - (1 - v) ** 10) * (1 - v**30)
    x = u * half + rng.normal() * 0.07 * v**2
    y = (v - 0.5) * np.ones_like(u) + 0.015 * np.interp(u[0], np.linspace(-1, 1, 11), rng.normal(size=11)) * (
        1 - v
    ) ** 4
    faces = [np.stack([x, y, -arch + outer * edge], -1), np.stack([x, y, -arch + inner * edge], -1)]
    points, uv = _closed(faces[0], faces[1])
    uv[..., 1] = v
    return points * length, uv


def _cone_faces(rng: np.random.Generator, shape: tuple[int, int], stops: Stops, starts: float) -> list[Array]:
    v, across = grid(shape)
    u = np.sin((across - 0.5) * np.pi)
    fibre, grit, cloud = field(rng, shape, 1.9, (6, 1), low=3), field(rng, shape, 1.2, low=14), field(rng, shape, 2.8)
    hidden = step(v + 0.03 * cloud + 0.05 * u**2, starts + 0.04, starts - 0.04)
    boss = (starts + 1.0) / 2
    umbo = np.exp(-(((v - boss) / 0.045) ** 2) - (u / 0.3) ** 2)
    rays = np.abs(field(rng, shape, 1.8, (3, 1), low=6))
    tone = 0.60 + 0.12 * cloud + 0.07 * grit + 0.06 * rays - 0.30 * hidden + 0.08 * fibre * hidden - 0.22 * umbo
    outer = ramp(tone, stops)
    outer = blend(outer, stops[0][1], 0.55 * np.exp(-(((v + 0.05 * u**2 - starts) / 0.022) ** 2)))
    outer = blend(outer, "#9d9384", 0.45 * step(field(rng, shape, 2.4) + 0.3 * grit, 0.9, 2.2) * (1 - hidden))
    resin = step(field(rng, shape, 2.2), 2.3, 2.6)
    outer = blend(outer, "#d8c9a0", 0.7 * resin)
    inner = ramp(0.52 + 0.06 * fibre + 0.13 * cloud, stops)
    for side in (-0.40, 0.40):
        bed = np.exp(-(((u - side + 0.1 * side * v) / 0.30) ** 6) - ((v - 0.40) / 0.30) ** 6)
        inner = blend(inner, "#c8ad80", 0.55 * bed * (0.8 + 0.2 * fibre))
        inner = blend(inner, stops[0][1], 0.5 * np.exp(-(((u - side) / 0.16) ** 4) - ((v - 0.13) / 0.06) ** 4))
    inner = blend(inner, stops[1][1], 0.75 * step(v + 0.02 * cloud, 0.78, 0.88))
    rough = 0.74 + 0.08 * cloud - 0.25 * resin
    height = 0.5 * fibre * hidden + 0.45 * grit + 0.35 * rays * (1 - hidden) + 0.6 * resin
    return _joined((outer, height, rough), (inner, 0.6 * fibre + 0.2 * grit, rough - 0.12))


def cone_scale(name: str, rng: np.random.Generator, colour: str, length: float, fine: bool) -> Piece:
    """A woody scale of a pine cone."""
    rows, columns = (96, 48) if fine else (50, 26)
    seed = int(rng.integers(2**31))
    starts = float(np.random.default_rng(seed).uniform(0.58, 0.70))
    points, uv = _cone_body(seed, length, rows, columns)
    coarse, coarse_uv = _cone_body(seed, length, 9, 7)
    colours, height, rough = _cone_faces(rng, (620, 330) if fine else (280, 150), CONE[colour], starts)
    skin = Skin(colours, height, rough, relief=0.022 * length, tint=0.22)
    face, back = points[:, :columns], points[:, columns:][:, ::-1]
    rim = np.concatenate([points[:, 0], points[::-1, columns - 1]])
    marks = (
        Mark("piece_outline", ("PA-049",), rim, None),
        Mark("thick_woody_end", (), _around(face, (0.58, 0.97), (0.08, 0.92)), UP),
        Mark("face_without_ridges", ("PA-049",), _around(back, (0.08, 0.7), (0.1, 0.9)), DOWN),
    )
    return Piece(sheet(name, points, uv, skin), sheet(name + " hull", coarse, coarse_uv), marks, spread=0.28)


def _cast_body(seed: int, length: float, rows: int, columns: int) -> tuple[Points, Points, float]:
    """A cast scale: even ridges of one depth, a rounded flash at the edge, the stub of the sprue at the base."""
    rng = np.random.default_rng(seed)
    v = np.linspace(0, 1, rows)[:, None]
    u = np.sin(np.linspace(-np.pi / 2, np.pi / 2, columns))[None, :]
    widest, power = rng.uniform(0.42, 0.66), rng.uniform(1.6, 2.4)
    rise = 0.34 + 0.66 * np.sin(np.pi / 2 * np.clip(v / widest, 0, 1)) ** 0.9
    fall = (1 - np.clip((v - widest) / (1 - widest), 0, 1) ** power) ** 0.6
    half = rise * fall * rng.uniform(0.82, 1.0) / 2
    stub, broad = rng.uniform(0.05, 0.09), rng.uniform(0.05, 0.08)
    at_stub = step(np.asarray(v, np.float32), stub + 0.025, stub)
    half = np.maximum(half * (1 - at_stub) + broad * at_stub, 0.004)
    half[-1] = 0.004
    ridges = int(rng.integers(9, 16))
    straight = u * fall
    shown = step(np.asarray(v, np.float32), 0.22, 0.40) * (1 - step(np.asarray(v, np.float32), 0.93, 0.98))
    moulded = 0.011 * np.cos(np.pi * ridges * straight) * shown
    cross = 0.012 * np.exp(-(((v + 0.22 * u**2 - 0.62) / 0.014) ** 2))
    cup, curl = rng.uniform(0.06, 0.16), rng.uniform(0.02, 0.12)
    x = u * half
    y = (v - 0.5) * np.ones_like(u)
    middle = -cup * (2 * x) ** 2 - curl * (2 * v - 1) ** 2
    profile = ((1 - u**6) * (1 - v**20)) ** 0.5
    thick = 0.042 * (1 - at_stub) + 0.05 * at_stub
    outer = middle + thick * profile * 0.6 + (moulded + cross) * profile * (1 - at_stub)
    inner = middle - thick * profile * 0.5
    points, uv = _closed(np.stack([x, y, outer], -1), np.stack([x, y, inner], -1))
    return points * length, uv, float(stub)


def _cast_faces(rng: np.random.Generator, shape: tuple[int, int], stops: Stops) -> list[Array]:
    v, across = grid(shape)
    u = np.sin((across - 0.5) * np.pi)
    flow, fine = field(rng, shape, 3.0, (2, 1)), field(rng, shape, 1.5, low=8)
    scuff = cracks(rng, shape, 9, (0.05, 0.25), 1.0)
    outer = blend(ramp(0.5 + 0.18 * flow, stops), "#c4bbae", 0.12 * scuff)
    inner = ramp(0.5 + 0.12 * flow, stops)
    pin = np.hypot((u - 0.0) * 0.45, v - 0.55)
    mark = np.exp(-(((pin - 0.075) / 0.008) ** 2)) + np.exp(-(((pin - 0.004) / 0.008) ** 2))
    sheen = 0.20 + 0.04 * flow + 0.10 * scuff
    height = 0.10 * fine + 0.25 * flow - 0.4 * scuff
    return _joined((outer, height, sheen), (inner, 0.10 * fine - 1.6 * mark, sheen + 0.10))


def cast_scale(name: str, rng: np.random.Generator, seed: int, colour: str, length: float, fine: bool) -> Piece:
    """One casting out of the mould `seed`; castings of a mould differ in scuffs alone."""
    rows, columns = (130, 96) if fine else (64, 56)
    points, uv, stub = _cast_body(seed, length, rows, columns)
    coarse, coarse_uv, _ = _cast_body(seed, length, 10, 7)
    colours, height, rough = _cast_faces(rng, (420, 300) if fine else (220, 150), PLASTIC[colour])
    skin = Skin(colours, height, rough, relief=0.006 * length, coat=0.5)
    face = points[:, :columns]
    rim = np.concatenate([points[:, 0], points[::-1, columns - 1]])
    marks = (
        Mark("piece_outline", ("PA-013",), rim, None),
        Mark("moulded_ridges", ("PA-013",), _around(face, (0.36, 0.86), (0.14, 0.86)), UP),
        Mark("sprue_stub", ("LA-005",), _around(face, (0.0, stub + 0.06), (0.05, 0.95)), None),
    )
    return Piece(sheet(name, points, uv, skin), sheet(name + " hull", coarse, coarse_uv), marks, spread=0.0)


def fish_scales(rng: np.random.Generator, count: int) -> tuple[list[Piece], dict[str, object]]:
    """The fish scales of one heap: carp-like small ones (15 to 35 mm) or large ones as of arapaima (50 to 80 mm)."""
    form = str(rng.choice(["ringed", "combed", "large"], p=[0.45, 0.25, 0.30]))
    colour = str(rng.choice(["cream", "amber"] if form == "large" else list(FISH)))
    mean = float(rng.uniform(0.50, 0.80) if form == "large" else rng.uniform(0.15, 0.35))
    made = [
        fish_scale(f"fish scale {i}", rng, form, colour, mean * float(rng.uniform(0.8, 1.2)), count <= 4)
        for i in range(min(count, 6))
    ]
    return made, {"colour": colour, "forms": [form], "piece_length_mm": round(mean * MILLIMETRES, 1)}


def cone_scales(rng: np.random.Generator, count: int) -> tuple[list[Piece], dict[str, object]]:
    """The cone scales of one heap and what was chosen for them."""
    colour = str(rng.choice(list(CONE)))
    mean = float(rng.uniform(0.26, 0.46))
    made = [
        cone_scale(f"cone scale {i}", rng, colour, mean * float(rng.uniform(0.75, 1.25)), count <= 4)
        for i in range(min(count, 7))
    ]
    return made, {"colour": colour, "forms": ["cone scale"], "piece_length_mm": round(mean * MILLIMETRES, 1)}


def plastic_scales(rng: np.random.Generator, count: int) -> tuple[list[Piece], dict[str, object]]:
    """The castings of one heap, all from one mould or from two."""
    colour = str(rng.choice(list(PLASTIC)))
    length = float(rng.uniform(0.40, 0.62))
    moulds = [int(m) for m in rng.integers(2**31, size=1 if rng.random() < 0.7 else 2)]
    made = [
        cast_scale(f"casting {i}", rng, moulds[i % len(moulds)], colour, length, count <= 4)
        for i in range(min(count, 2 * len(moulds)))
    ]
    return made, {
        "colour": colour,
        "forms": ["casting"],
        "moulds": len(moulds),
        "piece_length_mm": round(length * MILLIMETRES, 1),
    }
