"""Powder in a heap, a bag or a jar. What it was made of cannot be seen (PA-050, TI-047)."""

from __future__ import annotations

import bpy
import numpy as np
from bottles import jar
from heap import Lying, Piece
from lofts import (
    piece,
    rest,
    solid_noise,
)
from surfaces import Points, Skin, sheet
from textures import Array, Stops, blend, field, ramp, step
from wrapping import TEXTURE, bag, case

POWDER: dict[str, Stops] = {
    "off-white": ((0.0, "#a89c82"), (0.4, "#cfc4aa"), (0.7, "#e2dac5"), (1.0, "#f0eadb")),
    "tan": ((0.0, "#7f6542"), (0.4, "#aa8c61"), (0.7, "#c7ae85"), (1.0, "#dfcdab")),
    "brown": ((0.0, "#3c2816"), (0.4, "#664729"), (0.7, "#8a6740"), (1.0, "#b2926a")),
    "grey": ((0.0, "#6d675c"), (0.4, "#958e80"), (0.7, "#b3ac9d"), (1.0, "#d0cabc")),
}


def _grain(rng: np.random.Generator, tone: str, cloud: Array) -> Skin:
    fine, speck = field(rng, TEXTURE, 0.9, low=30), field(rng, TEXTURE, 1.2, low=40)
    lumps = field(rng, TEXTURE, 1.7, low=8)
    colour = ramp(0.56 + 0.09 * cloud + 0.08 * fine + 0.05 * lumps, POWDER[tone])
    colour = blend(colour, POWDER[tone][0][1], 0.7 * step(speck, 1.9, 2.7))
    colour = blend(colour, "#f4efe2", 0.5 * step(-speck, 2.0, 2.8))
    height = 0.5 * fine + 0.7 * lumps
    return Skin(colour, height.astype(np.float32), np.full(TEXTURE, 0.95, np.float32), relief=0.012)


def _crumbs(rng: np.random.Generator, rim: Points, broad: float) -> bpy.types.Object:
    """Loose grains around the rim of a heap, as one mesh of small rough octahedra."""
    count = int(rng.integers(350, 700))
    size = broad * rng.uniform(0.004, 0.015, (count, 1, 1)) * rng.uniform(0.6, 1.4, (count, 3, 1))
    at = rim[rng.integers(0, len(rim), count)] * (0.93 + np.abs(rng.normal(size=(count, 1))) * 0.10)
    corners = np.concatenate([np.eye(3)[None] * size, -np.eye(3)[None] * size], 1) + at[:, None]
    corners[..., 2] += 0.5 * size.max((1, 2))[:, None]
    faces = np.array([[0, 1, 2], [1, 3, 2], [3, 4, 2], [4, 0, 2]])
    mesh = bpy.data.meshes.new("crumbs")
    mesh.from_pydata(
        corners.reshape(-1, 3).tolist(), [], (faces + 6 * np.arange(count)[:, None, None]).reshape(-1, 3).tolist()
    )
    spots = np.repeat(rng.uniform(0, 1, (count, 2)), 12, axis=0)
    mesh.uv_layers.new(name="skin").data.foreach_set("uv", spots.astype(np.float32).ravel())
    thing = bpy.data.objects.new("crumbs", mesh)
    bpy.context.collection.objects.link(thing)
    return thing


def _powder_heap(rng: np.random.Generator, tone: str, broad: float) -> Piece:
    """A poured heap that thins out to loose grains and crumbs."""
    q, t = np.linspace(0, 1, 110)[:, None], np.linspace(0, 2 * np.pi, 181)[None, :]
    way = np.stack([np.cos(t), np.sin(t), 0 * t], -1) * np.ones_like(q)[..., None]
    reach = broad * (1 + 0.07 * solid_noise(rng, way, 0.30, 6))
    flat = (reach * q)[..., None] * way * [1.0, float(rng.uniform(0.75, 1.0)), 1.0]
    lump, fine = solid_noise(rng, flat, 1.4 / broad, 3), solid_noise(rng, flat, 9.0 / broad, 3)
    slope = np.log1p(np.exp((1 - q - 0.20) * 14)) / 14 / 0.82
    peak = 1 - 0.22 * np.exp(-((q / 0.22) ** 2))
    z = broad * float(rng.uniform(0.28, 0.45)) * slope * peak * (1 + 0.10 * lump) + 0.005 * broad * fine * (1 - q**6)
    points = flat.copy()
    points[..., 2] = np.maximum(z, 0) + 0.004 * (1 - q)
    points[-1, :, 2] = 0.0
    points[:, -1] = points[:, 0]
    skin = _grain(rng, tone, field(rng, TEXTURE, 2.2, low=2))
    uv = flat[..., :2] / (2.6 * broad) + 0.5
    parts = [sheet("heap", points, uv, skin)]
    parts.append(_crumbs(rng, points[-1], broad))
    parts[-1].data.materials.append(parts[0].data.materials[0])
    return piece("heap", parts, case("powder", points))


def powder(rng: np.random.Generator, shape: int) -> tuple[list[Lying], dict[str, object]]:
    """Powder in a heap, a clear bag or a jar."""
    tone = list(POWDER)[int(rng.integers(len(POWDER)))]
    form = ("heap", "bag", "jar", "heap", "bag")[shape % 5]
    laid = 0.0
    if form == "heap":
        made = _powder_heap(rng, tone, float(rng.uniform(0.4, 0.9)))
    elif form == "bag":
        half = (float(rng.uniform(0.45, 0.65)), float(rng.uniform(0.32, 0.45)), float(rng.uniform(0.10, 0.17)))
        made = bag(rng, half, _grain(rng, tone, field(rng, TEXTURE, 2.4)), "powder")
    else:
        grain = _grain(rng, tone, field(rng, TEXTURE, 2.4))
        glossy = Skin(grain.colour, grain.height, np.full(TEXTURE, 0.1, np.float32), relief=0.0, coat=1.0)
        parts, body = jar(rng, glossy)
        laid = float(rng.choice([0.0, np.pi / 2, np.pi / 2]))
        made = piece("jar", parts, case("powder", body))
    return [rest(made, (0.0, laid, 0.0))], {"colour": tone, "forms": [form]}
