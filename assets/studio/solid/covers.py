"""Thin clear plastic over the things: a film laid loosely over them, or a zip bag that they lie in."""

from __future__ import annotations

import bpy
import numpy as np
from surfaces import Points, image, sheet
from textures import Array, field, grid

COVERS = ("film", "zip bag")
CELLS = 150
FOLDS = (640, 640)
CLEARANCE_MM = 1.5


def _spread(values: Array) -> Array:
    """Each cell the highest of itself and its eight neighbours."""
    wide = np.pad(values, 1, mode="edge")
    parts = [wide[i : i + values.shape[0], j : j + values.shape[1]] for i in range(3) for j in range(3)]
    return np.asarray(np.max(parts, axis=0), np.float32)


def _draped(ground: Array, tension: int) -> Array:
    """A skin stretched over `ground` and let down on its rim: the lowest surface above it that is nearly a membrane."""
    height = ground.copy()
    for _ in range(tension):
        wide = np.pad(height, 1, mode="edge")
        mean = (wide[:-2, 1:-1] + wide[2:, 1:-1] + wide[1:-1, :-2] + wide[1:-1, 2:]) / 4
        height = np.maximum(ground, mean * 0.996)
        height[0], height[-1], height[:, 0], height[:, -1] = 0, 0, 0, 0
    return np.asarray(height, np.float32)


def crinkled(rng: np.random.Generator, shape: tuple[int, int], count: int) -> Array:
    """Stiff folds: long flat facets that meet in sharp lines; about 0 to 1."""
    rows, columns = grid(shape)
    out = np.full(shape, 9.0, np.float32)
    main = rng.uniform(0, np.pi)
    for _ in range(count):
        y, x, turn = rng.random(), rng.random(), main + rng.normal() * 0.7
        along = (columns - x) * np.cos(turn) + (rows - y) * np.sin(turn)
        across = -(columns - x) * np.sin(turn) + (rows - y) * np.cos(turn)
        out = np.minimum(
            out, 0.3 * rng.random() + np.sqrt(count) * np.maximum(np.abs(along) * 0.35, np.abs(across) * 1.2)
        )
    return np.asarray(np.clip(out, 0, 1.4), np.float32)


def clear(name: str, tint: tuple[float, float, float], rough: float, relief: float, folds: Array) -> bpy.types.Material:
    """Clear plastic that lets light straight through and mirrors by its slant; it throws no shadow."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    nodes, links = made.node_tree.nodes, made.node_tree.links
    nodes.remove(nodes["Principled BSDF"])
    through, mirror, mix = (nodes.new(f"ShaderNode{kind}") for kind in ("BsdfTransparent", "BsdfGlossy", "MixShader"))
    through.inputs["Color"].default_value = (*tint, 1)
    mirror.inputs["Roughness"].default_value = rough
    mirror.inputs["Color"].default_value = (1, 1, 1, 1)
    slant, cells, bump, share = (nodes.new(f"ShaderNode{kind}") for kind in ("Fresnel", "TexImage", "Bump", "Math"))
    cells.image = image(f"{name} folds", folds[..., None])
    slant.inputs["IOR"].default_value = 1.4
    bump.inputs["Distance"].default_value = relief
    share.operation = "MULTIPLY_ADD"
    share.inputs[1].default_value, share.inputs[2].default_value = 0.5, 0.012
    links.new(cells.outputs["Color"], bump.inputs["Height"])
    links.new(bump.outputs["Normal"], mirror.inputs["Normal"])
    links.new(bump.outputs["Normal"], slant.inputs["Normal"])
    links.new(slant.outputs[0], share.inputs[0])
    links.new(share.outputs[0], mix.inputs[0])
    links.new(through.outputs[0], mix.inputs[1])
    links.new(mirror.outputs[0], mix.inputs[2])
    links.new(mix.outputs[0], nodes["Material Output"].inputs["Surface"])
    return made


def cover(kind: str, points: Points, rng: np.random.Generator, millimetres: float, floor: float = 0.0) -> None:
    """Lays a film or bag over `points` (n, 3), down to the height `floor`; both reach a little beyond them."""
    low, high = points[:, :2].min(0), points[:, :2].max(0)
    reach = 0.16 * float(np.max(high - low)) + 12 / millimetres
    low, high = low - reach, high + reach * (1.0 if kind == "film" else 1.15)
    shape = (CELLS, CELLS)
    cell = ((points[:, :2] - low) / (high - low) * (CELLS - 1)).round().astype(int)
    ground = np.zeros(shape, np.float32)
    np.maximum.at(ground, (cell[:, 0], cell[:, 1]), (points[:, 2] - floor).astype(np.float32))
    for _ in range(3):
        ground = _spread(ground)
    span = float(np.max(high - low))
    height = _draped(ground, 900 if kind == "film" else 420)
    height = height + span * 0.008 * (crinkled(rng, shape, 40) - 0.3) * np.clip(
        (height - ground) / (0.02 * span), 0.1, 1
    )
    height = np.maximum(height, ground) + CLEARANCE_MM / millimetres + 0.004 * span
    x, y = (np.linspace(low[i], high[i], CELLS) for i in (0, 1))
    sway = field(rng, (CELLS, 2), 3.0) * 0.004 * span
    places = np.stack(np.broadcast_arrays(x[:, None], y[None, :], height + floor), -1).copy()
    places[:, :, 1] += np.linspace(1, 0, CELLS)[None] * sway[:, :1] + np.linspace(0, 1, CELLS)[None] * sway[:, 1:]
    uv = np.stack(np.meshgrid(*(np.linspace(0, 1, CELLS),) * 2, indexing="ij"), -1)
    made = sheet(kind, places, uv)
    folds = 0.7 * crinkled(rng, FOLDS, 150) + 0.3 * crinkled(rng, FOLDS, 420)
    made.data.materials.append(clear(kind, (0.93, 0.94, 0.95), 0.2, 0.012 * span, folds))
    made.visible_shadow = False
    if kind == "zip bag":
        _zip(places, millimetres, rng)


def _zip(places: Points, millimetres: float, rng: np.random.Generator) -> None:
    """The two ridges of the closure along one side, one of them coloured, and the welded rim on the others."""
    colour = [(0.05, 0.18, 0.62), (0.62, 0.05, 0.06), (0.86, 0.86, 0.88)][int(rng.integers(3))]
    width = 2.2 / millimetres
    for number, (share, tint) in enumerate(((0.955, colour), (0.968, (0.9, 0.91, 0.92)))):
        at = places[:, int(share * (CELLS - 1))]
        lines = at + width * np.array([[[0, -0.5, 0]], [[0, 0, 0.8]], [[0, 0.5, 0]]])
        strip = sheet(f"zip {number}", lines, np.zeros((*lines.shape[:2], 2)))
        material = bpy.data.materials.new(f"zip {number}")
        material.use_nodes = True
        shader = material.node_tree.nodes["Principled BSDF"]
        shader.inputs["Base Color"].default_value = (*tint, 1)
        shader.inputs["Roughness"].default_value = 0.25
        shader.inputs["Alpha"].default_value = 0.75
        strip.data.materials.append(material)
