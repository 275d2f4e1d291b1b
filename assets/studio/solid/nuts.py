"""Tagua nuts, "vegetable ivory": hard palm seeds of a few centimetres, whole and cut open. Scene units of 100 mm.

A plant product (LA-013); other palm nuts look otherwise (LA-014). Small, brown skin remains, a hollow in the middle
(LA-015).
"""

from __future__ import annotations

import bpy
import numpy as np
from heap import MILLIMETRES, Lying, Mark
from mathutils import Euler, Matrix
from specimen import Specimen
from surfaces import Points, Skin, points_of, sheet
from textures import Stops, blend, cracks, field, grid, ramp, step

SKINS: dict[str, Stops] = {
    "brown": ((0.0, "#24150c"), (0.4, "#4f3320"), (0.7, "#765236"), (1.0, "#a38562")),
    "dark brown": ((0.0, "#160e09"), (0.4, "#35231a"), (0.7, "#574033"), (1.0, "#86705b")),
    "red brown": ((0.0, "#2a120a"), (0.4, "#5c2d19"), (0.7, "#854d30"), (1.0, "#b1835e")),
    "grey brown": ((0.0, "#2a221b"), (0.4, "#574a3d"), (0.7, "#7f7061"), (1.0, "#aa9d8c")),
}
FLESH: Stops = ((0.0, "#a08660"), (0.35, "#cbbb97"), (0.65, "#ddd0b3"), (1.0, "#ede5d2"))
UP = np.array([0.0, 0.0, 1.0])


class Nut:
    """The uneven body of one nut: facets pressed by its neighbours in the fruit, and a navel at one end."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.axes = np.array([rng.uniform(0.78, 0.95), rng.uniform(0.74, 0.92), 1.0]) * rng.uniform(0.19, 0.26)
        facets = int(rng.integers(2, 5))
        turn = rng.uniform(0, 2 * np.pi, facets)
        slope = rng.normal(size=facets) * 0.35
        self.planes = np.stack([np.cos(turn) * np.cos(slope), np.sin(turn) * np.cos(slope), np.sin(slope)], -1)
        self.depth = rng.uniform(0.70, 0.90, facets)
        self.lumps = rng.normal(size=(7, 3)) * 1.6
        self.phase = rng.uniform(0, 2 * np.pi, 7)
        self.navel = rng.uniform(0.05, 0.14)

    def radius(self, way: Points) -> Points:
        """Distance from the middle, before stretching by the axes, along unit vectors (..., 3)."""
        reach = np.ones(way.shape[:-1])
        for plane, depth in zip(self.planes, self.depth, strict=True):
            towards = way @ plane
            flat = depth / np.maximum(towards, 0.3)
            soft = 0.5 * (reach + flat - np.sqrt((reach - flat) ** 2 + 0.006))
            reach = np.where(towards > 0.3, soft, reach)
        lump = sum(np.sin(way @ lump + phase) for lump, phase in zip(self.lumps, self.phase, strict=True))
        point = np.exp(-(((way[..., 2] - 1) / 0.05) ** 2))
        return np.asarray(reach * (1 + 0.012 * lump) + self.navel * point)

    def at(self, way: Points) -> Points:
        """Points (..., 3) of the surface along unit vectors."""
        return way * self.radius(way)[..., None] * self.axes


def _ways(rows: int, columns: int, begin: float = 0.0) -> Points:
    """Unit vectors from the pole z = 1 (or from the share `begin` of the way down) to the other pole."""
    fall = np.pi * np.linspace(begin, 1, rows)[:, None]
    turn = np.linspace(0, 2 * np.pi, columns)[None, :]
    return np.stack([np.sin(fall) * np.cos(turn), np.sin(fall) * np.sin(turn), np.cos(fall) + 0 * turn], -1)


def _uv(rows: int, columns: int, begin: float = 0.0) -> Points:
    v, u = np.meshgrid(np.linspace(begin, 1, rows), np.linspace(0, 1, columns), indexing="ij")
    return np.stack([u, v], -1)


def _husk(rng: np.random.Generator, stops: Stops, peeled: float) -> Skin:
    """The brown skin, scuffed and flaked off down to the pale seed over the share `peeled`."""
    shape = (360, 520)
    cloud, fine, grit = field(rng, shape, 2.8), field(rng, shape, 1.9, (1.5, 1), low=5), field(rng, shape, 1.2, low=16)
    veins = np.abs(field(rng, shape, 2.3, (3.0, 1), low=3))
    tone = 0.48 + 0.13 * cloud + 0.08 * fine + 0.05 * grit - 0.12 * step(veins, 0.25, 0.0)
    colour = ramp(tone, stops)
    colour = blend(colour, "#a3957f", 0.45 * step(field(rng, shape, 2.5) + 0.3 * grit, 0.9, 2.4))
    bare = step(field(rng, shape, 2.7) + 0.25 * fine, 2.6 - 2.6 * peeled, 2.72 - 2.6 * peeled)
    flesh = ramp(0.42 + 0.10 * cloud + 0.06 * grit, FLESH)
    colour = blend(colour, flesh, 0.92 * bare)
    scratch = cracks(rng, shape, 14, (0.05, 0.3), 1.3)
    colour = blend(colour, "#c7b596", 0.4 * scratch)
    height = 0.35 * fine + 0.12 * grit - 0.35 * step(veins, 0.22, 0.0) - 0.9 * bare - 0.4 * scratch
    rough = 0.58 + 0.08 * cloud + 0.05 * grit - 0.10 * bare
    return Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.006, tint=0.12)


def _cut(rng: np.random.Generator, stops: Stops, slit: tuple[float, float]) -> Skin:
    """The sawn face in (share of the radius, angle): brown skin, white flesh with fine rings, a slit-like hollow."""
    shape = (420, 720)
    rows, turns = grid(shape)
    angle = turns * 2 * np.pi
    x, y = rows * np.cos(angle), rows * np.sin(angle)
    cloud = field(rng, shape, 3.0)
    lines = np.cos(2 * np.pi * (rng.uniform(22, 34) * rows + 0.25 * field(rng, shape, 2.8, (1, 3))))
    saw = np.sin((x * np.cos(slit[0]) + y * np.sin(slit[0])) * rng.uniform(90, 130) + 0.6 * cloud)
    tone = 0.66 + 0.08 * cloud + 0.030 * lines - 0.14 * step(rows, 0.72, 0.98)
    colour = ramp(tone, FLESH)
    along, aside = x * np.cos(slit[0]) + y * np.sin(slit[0]), -x * np.sin(slit[0]) + y * np.cos(slit[0])
    wide = 0.035 + 0.5 * slit[1] * np.exp(-((along / 0.22) ** 2))
    hollow = np.hypot(along / (0.30 + slit[1]), aside / wide) + 0.10 * cloud
    colour = blend(colour, "#8a6a44", 0.75 * step(hollow, 1.5, 1.0))
    colour = blend(colour, "#2c1d12", step(hollow, 1.05, 0.75))
    rim = step(rows + 0.006 * cloud, 0.955, 0.972)
    colour = blend(colour, stops[1][1], 0.95 * rim)
    height = 0.05 * lines + 0.10 * saw + 0.06 * cloud - 6.0 * step(hollow, 1.1, 0.5)
    rough = 0.34 + 0.06 * cloud + 0.25 * step(hollow, 1.1, 0.9) + 0.15 * rim
    return Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.03, coat=0.05)


def _whole(name: str, nut: Nut, skin: Skin) -> bpy.types.Object:
    return sheet(name, nut.at(_ways(90, 121)), _uv(90, 121), skin)


def _half(
    name: str, nut: Nut, husk: Skin, cut: Skin, level: float
) -> tuple[bpy.types.Object, bpy.types.Object, Points]:
    """What of a nut lies below `level` (share of its height), its cut face, and the rim of that face."""
    # The saw runs along the nut, through its navel: its long axis lies in the cut face.
    body = nut.at(_ways(64, 121, level)[..., [0, 2, 1]])[..., [0, 2, 1]]
    height = float(body[0, :, 2].mean())
    body[0, :, 2] = height
    rim = body[0]
    share = np.linspace(0, 1, 40)[:, None, None]
    middle = rim.mean(0)
    face = middle + (rim - middle)[None] * share
    face[..., 2] = height
    v, u = np.meshgrid(np.linspace(0.0, 1.0, 40), np.linspace(0, 1, 121), indexing="ij")
    return sheet(name, body, _uv(64, 121, level), husk), sheet(name + " face", face, np.stack([u, v], -1), cut), rim


def _settle(things: list[bpy.types.Object], turn: Euler, place: tuple[float, float]) -> None:
    """Turns things about the origin and puts them on the ground at `place`."""
    matrix = turn.to_matrix().to_4x4()
    for thing in things:
        thing.matrix_world = matrix
    bpy.context.view_layer.update()
    lowest = min(float(points_of(thing)[:, 2].min()) for thing in things)
    lift = Matrix.Translation((*place, -lowest))
    for thing in things:
        thing.matrix_world = lift @ matrix
    bpy.context.view_layer.update()


def _places(rng: np.random.Generator, count: int) -> list[tuple[float, float]]:
    """Places on the ground that nuts can lie at without touching, close to each other."""
    places: list[tuple[float, float]] = []
    reach = 0.1
    while len(places) < count:
        spot = rng.uniform(-reach, reach, 2)
        if all(np.hypot(spot[0] - x, spot[1] - y) > 0.53 for x, y in places):
            places.append((float(spot[0]), float(spot[1])))
        reach += 0.02
    return places


def make(kind: str, rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> Specimen:
    """Whole nuts and at least one cut open, with both halves on the table or only one."""
    whole = int(rng.integers(1, 6))
    halves = int(rng.integers(1, 3))
    name = str(rng.choice(list(SKINS)))
    stops = SKINS[name]
    peeled = float(rng.uniform(0, 0.55))
    lying: list[Lying] = []
    places = _places(rng, whole + halves)
    opened = Nut(rng)
    slit = (float(rng.uniform(0, np.pi)), float(rng.uniform(0.02, 0.30)))
    for i in range(halves):
        husk = _husk(rng, stops, peeled)
        body, face, rim = _half(f"half {i}", opened, husk, _cut(rng, stops, slit), 0.5)
        lean = Euler((rng.normal() * 0.12, rng.normal() * 0.12, rng.uniform(0, 2 * np.pi)))
        _settle([body, face], lean, places[i])
        middle = rim.mean(0)
        hollow = middle + (rim - middle) * min(0.34 + slit[1], 0.6)
        marks = [Mark("tagua_skin", ("LA-015",), rim, UP)]
        if slit[1] > 0.06:
            marks.append(Mark("tagua_cavity", ("LA-015",), hollow, UP))
        lying.append(Lying(body, tuple(marks), (face.name,)))
    for i in range(whole):
        nut = Nut(rng)
        husk = _husk(rng, stops, peeled * float(rng.uniform(0.3, 1.3)))
        thing = _whole(f"nut {i}", nut, husk)
        turn = Euler((np.pi / 2 + rng.normal() * 0.4, rng.normal() * 0.6, rng.uniform(0, 2 * np.pi)))
        _settle([thing], turn, places[halves + i])
        body = nut.at(_ways(12, 24)).reshape(-1, 3)
        lying.append(Lying(thing, (Mark("piece_outline", ("LA-014",), body, None, closed=False),)))
    length = float(np.mean([np.ptp(points_of(item.thing), axis=0).max() for item in lying])) * MILLIMETRES
    chosen: dict[str, object] = {
        "count": len(lying),
        "whole": whole,
        "halves": halves,
        "colour": name,
        "piece_length_mm": round(length, 1),
        "hollow": round(slit[1], 2),
        "peeled": round(peeled, 2),
    }
    return Specimen(lying, chosen, ["LA-013", "LA-014"], MILLIMETRES)
