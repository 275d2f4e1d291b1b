"""Heaps taken for pangolin scales: chips of cattle or buffalo horn, pod valves and husks. Scene units of 100 mm.

Husks, seeds and cut horn chips have neither the ridged outer face nor the bow-shaped inner ridge together (PA-049).
"""

from __future__ import annotations

import numpy as np
from heap import Mark, Piece
from surfaces import Points, Skin, sheet
from textures import Array, Stops, blend, cracks, field, grid, ramp, step

UP, DOWN = np.array([0.0, 0.0, 1.0]), np.array([0.0, 0.0, -1.0])

HORN: dict[str, Stops] = {
    "black": ((0.0, "#0d0c0b"), (0.45, "#23201d"), (0.7, "#3b352e"), (1.0, "#7b6d5a")),
    "dark brown": ((0.0, "#17110c"), (0.35, "#35281c"), (0.65, "#5d452d"), (1.0, "#9c7e55")),
    "honey": ((0.0, "#4a3a26"), (0.35, "#836a45"), (0.6, "#a6906a"), (1.0, "#cdbf9f")),
    "grey": ((0.0, "#2a2623"), (0.4, "#5b544b"), (0.7, "#8b8272"), (1.0, "#bcb29e")),
}

HONEY = "#a37d49"  # thin horn that light falls through

WOOD: dict[str, Stops] = {
    "brown": ((0.0, "#20140b"), (0.4, "#4d331d"), (0.7, "#7b5935"), (1.0, "#a88a60")),
    "red brown": ((0.0, "#2a1109"), (0.4, "#5b2c17"), (0.7, "#874c2a"), (1.0, "#b58558")),
    "grey brown": ((0.0, "#282019"), (0.4, "#564839"), (0.7, "#83735d"), (1.0, "#b0a188")),
    "tan": ((0.0, "#44301b"), (0.4, "#7d603b"), (0.7, "#a88a5d"), (1.0, "#cdb78d")),
}


def _jagged_radius(rng: np.random.Generator, angle: Points) -> Points:
    """Distance of a broken outline from its middle: a few straight edges with a splintered rim."""
    corners = int(rng.integers(4, 8))
    normals = (np.arange(corners) + rng.uniform(-0.32, 0.32, corners)) * 2 * np.pi / corners
    reach = rng.uniform(0.36, 0.58, corners)
    facing = np.cos(angle[:, None] - normals)
    radius = np.where(facing > 0.12, reach / np.maximum(facing, 0.12), 9.0).min(1)
    splinter = np.interp(angle, np.linspace(0, 2 * np.pi, 70), rng.normal(size=70) * 0.005, period=2 * np.pi)
    return np.asarray(np.minimum(radius, 0.8) + splinter)


def _chip(seed: int, length: float, around: int, inward: int) -> tuple[Points, Points, Points]:
    """Points, texture coordinates and rim of a shard; the broken wall steps down in layers."""
    rng = np.random.default_rng(seed)
    angle = np.linspace(0, 2 * np.pi, around + 1)
    radius = _jagged_radius(rng, angle)
    radius[-1] = radius[0]
    slim, thick = rng.uniform(0.32, 1.0), rng.uniform(0.035, 0.10)
    bend, twist = rng.uniform(-0.2, 0.9), rng.normal() * 0.2
    steps = np.interp(angle, np.linspace(0, 2 * np.pi, 24), rng.uniform(-0.05, 0.05, 24), period=2 * np.pi)
    share = np.concatenate([np.linspace(0, 0.82, inward), np.linspace(0.85, 1, inward)])

    def face(q: float, upper: bool) -> Points:
        x, y = radius * q * np.cos(angle) * slim, radius * q * np.sin(angle)
        edge = 1 - q + steps * (1 if upper else -1)
        lost = sum(0.21 * (edge < limit) for limit in (0.13, 0.07, 0.03))
        half = thick / 2 * (1 - (lost if upper else 0.6 * lost))
        z = (half if upper else -half) - bend * x**2 + twist * x * y
        return np.stack([x, y, z], -1)

    top, bottom = [face(q, True) for q in share], [face(q, False) for q in share[::-1]]
    wall = [top[-1] * (1 - w) + bottom[0] * w for w in np.linspace(0, 1, 4)]
    points = np.stack([*top, *wall, *bottom])
    plane = points[..., :2] / np.array([slim, 1.0]) / 1.7 + 0.5
    uv = np.stack([plane[..., 0] * 0.5, plane[..., 1]], -1)
    for k in range(len(wall)):
        uv[len(top) + k] = np.stack([0.5 + 0.5 * angle / (2 * np.pi), np.full_like(angle, 0.04 + 0.30 * k)], -1)
    rim = np.concatenate(wall)
    return points * length, uv, rim * length


def _chip_skin(rng: np.random.Generator, shape: tuple[int, int], stops: Stops) -> tuple[Array, Array, Array]:
    """Faces in the left half: clouded horn with pale streaks, saw marks and bruises; the layered wall in the right."""
    rows, columns = grid(shape)
    streak, cloud = field(rng, shape, 3.2, (3.5, 1)), field(rng, shape, 3.2)
    fine, grit = field(rng, shape, 1.8, (4, 1), low=8), field(rng, shape, 1.2, low=24)
    tone = 0.42 + 0.17 * cloud + 0.12 * streak + 0.012 * fine
    colour = ramp(tone, stops)
    glow = step(streak + 0.6 * cloud, 0.7, 2.2)
    colour = blend(colour, HONEY, rng.uniform(0.25, 0.75) * glow)
    bruise = step(field(rng, shape, 2.6, (1, 1.5)) + 0.25 * grit, 1.2, 2.6)
    colour = blend(colour, "#b9ae99", 0.45 * bruise)
    slope = rng.uniform(-0.6, 0.6)
    bow = rows + slope * columns + rng.uniform(-0.3, 0.3) * (columns - 0.5) ** 2
    saw = np.sin(2 * np.pi * bow * rng.uniform(28, 46) + 0.8 * cloud) * step(field(rng, shape, 2.8), -0.2, 0.9)
    scratch = cracks(rng, shape, 10, (0.1, 0.4), 1.6)
    colour = blend(colour, "#a3988a", 0.28 * scratch + 0.05 * np.clip(saw, 0, 1))
    layers = np.cos(rows * 2 * np.pi * 9 + 1.2 * field(rng, shape, 2.6, (1, 3)))
    wall = blend(ramp(0.58 + 0.14 * layers + 0.08 * cloud, stops), HONEY, 0.25 * step(layers, 0.2, 1.0))
    height = 0.10 * fine + 0.05 * grit + 0.20 * saw - 0.5 * scratch + 0.35 * cloud + 0.3 * bruise
    rough = 0.30 + 0.05 * cloud + 0.30 * bruise + 0.10 * np.abs(saw)
    joined = np.concatenate([colour, wall], axis=1)
    return (
        joined,
        np.concatenate([height, 0.9 * layers], axis=1).astype(np.float32),
        np.concatenate([rough, np.full_like(rough, 0.5)], axis=1).astype(np.float32),
    )


def horn_chip(name: str, rng: np.random.Generator, colour: str, length: float, fine: bool) -> Piece:
    """A flat shard of horn with a layered edge."""
    seed = int(rng.integers(2**31))
    points, uv, rim = _chip(seed, length, 96 if fine else 56, 14 if fine else 9)
    coarse, coarse_uv, _ = _chip(seed, length, 12, 2)
    size = 640 if fine else 300
    colours, height, rough = _chip_skin(rng, (size, size), HORN[colour])
    skin = Skin(colours, height, rough, relief=0.008 * length, coat=0.30, tint=0.22)
    stretch = points.shape[1] // 5
    inner_edge = points[len(points) // 2 - 6]
    layered = np.concatenate([rim[:stretch], inner_edge[:stretch][::-1]])
    face = points[8 if fine else 6]
    marks = (
        Mark("chip_outline", ("PA-049",), rim, None, closed=False),
        Mark("layered_edge", (), layered, UP),
        Mark("face_without_ridges", ("PA-049",), face, UP),
    )
    return Piece(sheet(name, points, uv, skin), sheet(name + " hull", coarse, coarse_uv), marks)


def _plant(seed: int, kind: str, length: float, rows: int, columns: int) -> tuple[Points, Points]:
    """Points and texture coordinates of a pod valve or a husk, outer face in the left half of the texture."""
    rng = np.random.default_rng(seed)
    v = (1 - (1 - np.linspace(0, 1, rows)) ** 1.6)[:, None]
    u = np.sin(np.linspace(-np.pi / 2, np.pi / 2, columns))[None, :]
    along = np.clip(v, 0.001, 0.999)
    if kind == "pod valve":
        half = np.sin(np.pi * along) ** 0.55 * rng.uniform(0.24, 0.40) / 2
        seeds = (np.arange(6) + rng.uniform(0.2, 0.8)) / 6.5
        swell = sum(rng.uniform(0.4, 1.0) * np.exp(-(((v - place) / 0.055) ** 2)) for place in seeds)
        bulge = 0.030 * swell * np.exp(-((u / 0.55) ** 2)) - 0.012 * np.exp(-(((np.abs(u) - 0.9) / 0.08) ** 2))
        outer, inner = 0.020 + bulge, -0.016 + bulge
        arch, roll = rng.uniform(0.4, 0.9) * half * u**2, rng.normal() * 0.9
        bow = rng.uniform(-0.25, 0.30)
    else:
        half = np.sin(np.pi * along ** rng.uniform(0.75, 1.25)) ** 0.72 * rng.uniform(0.55, 0.85) / 2
        ribs = np.cos(u * np.pi * rng.integers(1, 4)) * np.sin(np.pi * v)
        outer, inner = 0.035 + 0.012 * ribs, np.full_like(v * u, -0.022)
        arch, roll = rng.uniform(0.7, 1.2) * half * u**2, rng.normal() * 0.25
        bow = rng.uniform(0.15, 0.5)
    edge = (1 - u**6) * (1 - (1 - v) ** 8) * (1 - v**24)
    half = np.maximum(half * (1 - (1 - np.clip(v / 0.1, 0, 1)) ** 2.4) ** 0.5, 0.004)
    ragged = 1 + np.interp(v[:, 0], np.linspace(0, 1, 12), rng.normal(size=12) * 0.03)[:, None]
    x = u * half * ragged + rng.normal() * 0.08 * (2 * v - 1) ** 2
    y = (v - 0.5) * np.ones_like(u)
    drop = arch + bow * (2 * v - 1) ** 2 * 0.35
    turn = roll * (v - 0.5)
    faces = []
    for face in (outer, inner):
        z = face * edge - drop
        faces.append(np.stack([x * np.cos(turn) - z * np.sin(turn), y, z * np.cos(turn) + x * np.sin(turn)], -1))
    across = (np.linspace(0, 1, columns) * 0.5)[None, :] * np.ones_like(v)
    uv = np.stack([np.concatenate([across, across + 0.5], 1), np.repeat(v, 2 * columns, axis=1)], -1)
    return np.concatenate([faces[0], faces[1][:, ::-1]], axis=1) * length, uv


def _plant_skin(
    rng: np.random.Generator, kind: str, shape: tuple[int, int], stops: Stops
) -> tuple[Array, Array, Array]:
    _, across = grid(shape)
    fibre, grit, cloud = field(rng, shape, 1.9, (5, 1), low=3), field(rng, shape, 1.2, low=12), field(rng, shape, 2.8)
    # Veins run slantwise from the seam and branch; husks wrinkle lengthwise.
    stretch = (1.5, 1.0) if kind == "pod valve" else (4.0, 1.0)
    vein = step(np.abs(field(rng, shape, 2.3, stretch, low=4)), 0.35, 0.0)
    tone = 0.48 + 0.06 * fibre + 0.15 * cloud - 0.13 * vein + 0.04 * grit
    outer = ramp(tone, stops)
    outer = blend(outer, stops[0][1], 0.6 * step(field(rng, shape, 2.0) + 0.4 * grit, 1.5, 2.4))
    outer = blend(outer, "#8d8676", 0.5 * step(field(rng, shape, 2.4), 0.8, 2.0))
    inner = blend(ramp(0.60 + 0.05 * fibre + 0.14 * cloud, stops), "#c2a97d", 0.40)
    inner = blend(inner, stops[1][1], 0.4 * step(cloud + 0.3 * fibre, 0.5, 2.0))
    seam = np.exp(-(((np.abs(2 * across - 1) - 0.97) / 0.05) ** 2))
    outer = blend(outer, stops[0][1], 0.5 * seam)
    height = 0.35 * fibre + 0.35 * grit - 0.9 * vein
    rough = 0.70 + 0.08 * cloud
    return (
        np.concatenate([outer, inner[:, ::-1]], axis=1),
        np.concatenate([height, (0.4 * fibre + 0.2 * grit)[:, ::-1]], axis=1).astype(np.float32),
        np.concatenate([rough, (rough - 0.25)[:, ::-1]], axis=1).astype(np.float32),
    )


def plant_piece(name: str, rng: np.random.Generator, kind: str, colour: str, length: float, fine: bool) -> Piece:
    """A dry plant's piece: `kind` is "pod valve" or "husk"."""
    rows, columns = (90, 40) if fine else (52, 22)
    seed = int(rng.integers(2**31))
    points, uv = _plant(seed, kind, length, rows, columns)
    coarse, coarse_uv = _plant(seed, kind, length, 9, 5)
    shape = (640, 320) if fine else (300, 160)
    colours, height, rough = _plant_skin(rng, kind, shape, WOOD[colour])
    skin = Skin(colours, height, rough, relief=0.018 * length, tint=0.25)
    v = uv[:, 0, 1]
    rim = np.concatenate([points[:, 0], points[::-1, columns - 1]])
    low, high = int(np.argmin(np.abs(v - 0.14))), int(np.argmin(np.abs(v - 0.86)))
    face = points[low:high, 3 : columns - 3]
    marks = (
        Mark("piece_outline", ("PA-049",), rim, None),
        Mark("face_without_ridges", ("PA-049",), np.concatenate([face[:, 0], face[::-1, -1]]), UP),
    )
    return Piece(sheet(name, points, uv, skin), sheet(name + " hull", coarse, coarse_uv), marks)


def horn_chips(rng: np.random.Generator, count: int) -> tuple[list[Piece], dict[str, object]]:
    """The chips of one heap and what was chosen for them."""
    colours = [str(c) for c in rng.choice(list(HORN), 2, replace=False)]
    mean = float(rng.uniform(0.40, 0.62))
    made = [
        horn_chip(f"chip {i}", rng, colours[int(rng.random() < 0.3)], mean * float(rng.uniform(0.7, 1.3)), count <= 4)
        for i in range(min(count, 7))
    ]
    return made, {"colour": ", ".join(colours), "forms": ["shard"], "piece_length_mm": round(mean * 100, 1)}


def seed_pods(rng: np.random.Generator, count: int) -> tuple[list[Piece], dict[str, object]]:
    """The dry husks and pods of one heap and what was chosen for them."""
    colour = list(WOOD)[int(rng.integers(len(WOOD)))]
    mixture = [("husk",), ("pod valve",), ("pod valve", "husk", "pod valve")][int(rng.integers(3))]
    mean = float(rng.uniform(0.40, 0.62))
    made = [
        plant_piece(
            f"pod {i}", rng, mixture[i % len(mixture)], colour, mean * float(rng.uniform(0.75, 1.25)), count <= 4
        )
        for i in range(min(count, 6))
    ]
    return made, {"colour": colour, "forms": sorted(set(mixture)), "piece_length_mm": round(mean * 100, 1)}
