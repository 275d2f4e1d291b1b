"""What things lie on in a whole picture: tables of five kinds and a black-and-white scale bar on them.

Sizes are given in millimetres and turned into scene units by the specimen's own scale, so that a weave or a grain is
as large beside a tusk as beside a scale.
"""

from __future__ import annotations

from collections.abc import Callable

import bpy
import numpy as np
import scene
from surfaces import Points, Skin, sheet
from textures import Array, blend, cracks, field, grid, ramp, step

HALF = 40.0
TEXELS = (1024, 1024)
TILE_MM = {"wood": 420.0, "laminate": 300.0, "cloth": 110.0, "steel": 380.0, "concrete": 520.0}


def _wood(rng: np.random.Generator) -> Skin:
    grain, pores = field(rng, TEXELS, 2.1, (14, 1), low=2), field(rng, TEXELS, 1.3, (40, 1), low=12)
    cloud, worn = field(rng, TEXELS, 2.6), field(rng, TEXELS, 2.4, (3, 1))
    stops = (
        ((0.0, "#3d2a1b"), (0.45, "#6b4c31"), (1.0, "#9a7650")),
        ((0.0, "#6d5234"), (0.45, "#a98458"), (1.0, "#cbab7d")),
        ((0.0, "#3b352d"), (0.45, "#6e6455"), (1.0, "#9a8e7b")),
    )[int(rng.integers(3))]
    colour = ramp(0.5 + 0.13 * grain + 0.06 * pores + 0.05 * cloud, stops)
    _, columns = grid(TEXELS)
    plank = np.abs((columns * 4 + 0.5) % 1 - 0.5) * TILE_MM["wood"] / 4
    joint = np.exp(-((plank / 0.9) ** 2)) * float(rng.random() < 0.6)
    scratch = cracks(rng, TEXELS, 16, (0.02, 0.2), 1.0)
    colour = blend(blend(colour, "#17110b", 0.8 * joint), "#cdbb9b", 0.18 * scratch)
    height = 0.4 * grain + 0.4 * pores - 6 * joint - 0.6 * scratch
    return Skin(colour, height, 0.44 + 0.07 * cloud + 0.06 * worn, relief=0.45)


def _laminate(rng: np.random.Generator) -> Skin:
    grit, cloud, smear = field(rng, TEXELS, 1.0, low=40), field(rng, TEXELS, 2.6), field(rng, TEXELS, 2.0, (6, 1))
    stops = (
        ((0.0, "#9b9d9c"), (0.5, "#b4b6b3"), (1.0, "#cbccc8")),
        ((0.0, "#b9b4a6"), (0.5, "#d3cec0"), (1.0, "#e4e0d4")),
        ((0.0, "#5b6a72"), (0.5, "#71828b"), (1.0, "#8b9aa2")),
    )[int(rng.integers(3))]
    colour = ramp(0.5 + 0.12 * grit + 0.08 * cloud, stops)
    colour = blend(colour, "#8b8479", 0.25 * step(field(rng, TEXELS, 2.2), 1.4, 2.8))
    scratch = cracks(rng, TEXELS, 14, (0.02, 0.15), 1.6)
    colour = blend(colour, "#e6e5e0", 0.2 * scratch)
    return Skin(colour, 0.2 * grit - 0.3 * scratch, 0.36 + 0.05 * cloud + 0.05 * smear, relief=0.2)


def _cloth(rng: np.random.Generator) -> Skin:
    v, u = grid(TEXELS)
    cloud, grit = field(rng, TEXELS, 2.6), field(rng, TEXELS, 1.0, low=40)
    threads = 92
    sway = 0.12 * field(rng, TEXELS, 2.6)
    weave = np.sin((v * threads + sway) * 2 * np.pi) * np.sin((u * threads + sway) * 2 * np.pi)
    slub = field(rng, TEXELS, 1.2, (30, 1), low=6) + field(rng, TEXELS, 1.2, (1, 30), low=6)
    stops = (
        ((0.0, "#252c35"), (0.5, "#3c4754"), (1.0, "#5c6875")),
        ((0.0, "#2a3a2c"), (0.5, "#41543f"), (1.0, "#627559")),
        ((0.0, "#7d7566"), (0.5, "#a09883"), (1.0, "#bdb6a2")),
    )[int(rng.integers(3))]
    colour = ramp(0.5 + 0.14 * weave + 0.07 * cloud + 0.06 * grit + 0.05 * slub, stops)
    height = (weave + 0.3 * grit + 0.25 * slub).astype(np.float32)
    return Skin(colour, height, np.full(TEXELS, 0.95, np.float32), relief=0.5)


def _steel(rng: np.random.Generator) -> Skin:
    brushed, cloud = field(rng, TEXELS, 1.1, (60, 1), low=4), field(rng, TEXELS, 2.8)
    scratch = cracks(rng, TEXELS, 26, (0.03, 0.3), 1.4)
    colour = ramp(0.5 + 0.10 * brushed + 0.06 * cloud, ((0.0, "#76797a"), (0.5, "#9b9e9e"), (1.0, "#bfc1c0")))
    colour = blend(colour, "#6d655b", 0.22 * step(field(rng, TEXELS, 2.3), 1.0, 2.6))
    rough = 0.33 + 0.05 * brushed + 0.06 * cloud + 0.14 * scratch
    return Skin(colour, 0.5 * brushed - 0.8 * scratch, rough, relief=0.06)


def _concrete(rng: np.random.Generator) -> Skin:
    cloud, blotch, grit = field(rng, TEXELS, 2.6), field(rng, TEXELS, 2.0), field(rng, TEXELS, 0.8, low=50)
    colour = ramp(
        0.5 + 0.10 * cloud + 0.07 * blotch + 0.06 * grit, ((0.0, "#67635b"), (0.5, "#8b877e"), (1.0, "#aeaaa0"))
    )
    pits = step(field(rng, TEXELS, 1.1, low=26), 2.3, 3.2)
    stain = step(field(rng, TEXELS, 2.6), 1.0, 2.2)
    colour = blend(blend(colour, "#3b3732", 0.75 * pits), "#5f564a", 0.45 * stain)
    split = cracks(rng, TEXELS, 2, (0.4, 0.9), 1.5)
    colour = blend(colour, "#2e2a26", 0.7 * split)
    height = 0.5 * grit + 0.3 * blotch - 2.2 * pits - 2.0 * split
    return Skin(colour, height, 0.82 + 0.06 * cloud - 0.12 * stain, relief=0.9)


TABLES: dict[str, Callable[[np.random.Generator], Skin]] = {
    "wood": _wood,
    "laminate": _laminate,
    "cloth": _cloth,
    "steel": _steel,
    "concrete": _concrete,
}


def scaled(skin: Skin, millimetres: float) -> Skin:
    """The skin with its relief, given in mm, in scene units of `millimetres`."""
    return Skin(skin.colour, skin.height, skin.roughness, skin.relief / millimetres, skin.coat, skin.tint)


def level(name: str, corners: Points, uv_size: tuple[float, float], skin: Skin) -> bpy.types.Object:
    """A flat four-cornered sheet; `corners` (2, 2, 3), texture repeated `uv_size` times."""
    uv = np.array([[[0, 0], [1, 0]], [[0, 1], [1, 1]]], dtype=float) * uv_size
    return sheet(name, corners, uv, skin)


def shader_of(thing: bpy.types.Object) -> bpy.types.Node:
    """The main shader of a thing's material."""
    return thing.data.materials[0].node_tree.nodes["Principled BSDF"]


def set_table(kind: str, rng: np.random.Generator, millimetres: float, height: float = 0.0) -> bpy.types.Object:
    """Puts a table of `kind` at `height` (scene units) in the place of the unseen ground."""
    if scene.GROUND in bpy.data.objects:
        bpy.data.objects.remove(bpy.data.objects[scene.GROUND])
    turn = float(rng.uniform(0, 2 * np.pi))
    shift = rng.uniform(0, 1, 2)
    c, s = np.cos(turn) * HALF, np.sin(turn) * HALF
    corners = np.array(
        [[[-c + s, -s - c, height], [c + s, s - c, height]], [[-c - s, -s + c, height], [c - s, s + c, height]]]
    )
    repeat = 2 * HALF * millimetres / TILE_MM[kind]
    uv = np.array([[[0, 0], [1, 0]], [[0, 1], [1, 1]]], dtype=float) * repeat + shift
    made = sheet("table", corners, uv, scaled(TABLES[kind](rng), millimetres))
    if kind == "steel":
        shader_of(made).inputs["Metallic"].default_value = 1.0
    return made


def lay_bar(
    points: Points, azimuth: float, length_mm: int, millimetres: float, height: float = 0.0, beyond: float = 0.0
) -> Points:
    """Puts a bar of `length_mm` before the things, a field for each tenth of it; returns its two ends (2, 3).

    `beyond` moves it further towards the camera, in scene units.
    """
    length = length_mm / millimetres
    towards, across = scene.polar(azimuth, 0), scene.polar(azimuth + 90, 0)
    middle = (points.min(0) + points.max(0)) / 2
    reach = float(((points - middle) @ towards).max())
    broad = length * 0.07
    near = np.array([*(middle + towards * (reach + broad * 1.6 + beyond))[:2], height + 0.004 * length])
    start, end = near - across * length / 2, near + across * length / 2
    corners = np.array([[start, end], [start - towards * broad, end - towards * broad]])
    fields = (np.arange(10 * 16) // 16 % 2).astype(np.float32)
    rows: Array = np.stack([fields] * 32 + [1 - fields] * 32)
    colour = blend(np.full((*rows.shape, 3), 0.012, np.float32), "#f1f0ec", rows)
    flat = np.zeros_like(rows)
    level("bar", corners, (1, 1), Skin(colour, flat, flat + 0.5, relief=0.001))
    return np.array([start, end])
