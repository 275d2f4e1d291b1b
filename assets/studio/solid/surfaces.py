"""Meshes from grids of points, and the one material all solid things share: colour, bump and roughness from arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import bpy
import numpy as np
from numpy.typing import NDArray
from textures import Array

Points = NDArray[np.float64]


@dataclass(frozen=True)
class Skin:
    """What a surface looks like: linear colour (rows, columns, 3), height and roughness (rows, columns)."""

    colour: Array
    height: Array
    roughness: Array
    relief: float
    coat: float = 0.0
    tint: float = 0.0


def sheet(name: str, points: Points, uv: Points, skin: Skin | None = None, wrap: bool = False) -> bpy.types.Object:
    """A surface over a grid of points (rows, columns, 3) with texture coordinates (rows, columns, 2).

    `wrap` joins the last column to the first; their texture coordinates must then meet by themselves.
    """
    rows, columns = points.shape[:2]
    index = np.arange(rows * columns).reshape(rows, columns)
    if wrap:
        index = np.concatenate([index, index[:, :1]], axis=1)
    faces = np.stack([index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]], -1).reshape(-1, 4)
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(points.reshape(-1, 3).tolist(), [], faces.tolist())
    layer = mesh.uv_layers.new(name="skin")
    corner = np.empty(len(mesh.loops), dtype=np.int32)
    mesh.loops.foreach_get("vertex_index", corner)
    layer.data.foreach_set("uv", uv.reshape(-1, 2)[corner].astype(np.float32).ravel())
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    mesh.update()
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    if skin is not None:
        mesh.materials.append(material(name, skin))
    return thing


def body(
    name: str, points: Points, quads: NDArray[np.int32], values: Mapping[str, NDArray[np.floating[Any]]]
) -> bpy.types.Object:
    """A closed smooth surface of `points` (n, 3) and `quads` (m, 4) with `values` at its points, (n,) or (n, 3)."""
    mesh = bpy.data.meshes.new(name)
    mesh.vertices.add(len(points))
    mesh.vertices.foreach_set("co", np.asarray(points, dtype=np.float32).ravel())
    mesh.loops.add(quads.size)
    mesh.loops.foreach_set("vertex_index", quads.astype(np.int32).ravel())
    mesh.polygons.add(len(quads))
    mesh.polygons.foreach_set("loop_start", np.arange(0, quads.size, 4, dtype=np.int32))
    mesh.polygons.foreach_set("use_smooth", np.ones(len(quads), dtype=bool))
    for key, value in values.items():
        flat = value.ndim == 1
        layer = mesh.attributes.new(key, "FLOAT" if flat else "FLOAT_VECTOR", "POINT")
        layer.data.foreach_set("value" if flat else "vector", np.asarray(value, dtype=np.float32).ravel())
    mesh.update(calc_edges=True)
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    return thing


def image(name: str, values: Array) -> bpy.types.Image:
    """Values (rows, columns, 1 to 4) as a picture; the first row is the lowest, values are not colours."""
    rows, columns, channels = values.shape
    pixels = np.ones((rows, columns, 4), dtype=np.float32)
    pixels[..., :channels] = values
    image = bpy.data.images.new(name, columns, rows, alpha=False, float_buffer=True, is_data=True)
    image.pixels.foreach_set(pixels.ravel())
    image.update()
    return image


def material(name: str, skin: Skin) -> bpy.types.Material:
    """The skin as a Cycles material; `relief` is the bump's depth in scene units, `tint` the spread between pieces."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    nodes, links = made.node_tree.nodes, made.node_tree.links
    shader = nodes["Principled BSDF"]

    def picture(part: str, values: Array) -> bpy.types.Node:
        node = nodes.new("ShaderNodeTexImage")
        node.image = image(f"{name} {part}", values)
        node.extension = "REPEAT"
        return node

    colour = picture("colour", np.clip(skin.colour, 0, 1)).outputs["Color"]
    if skin.tint:
        chance = nodes.new("ShaderNodeObjectInfo").outputs["Random"]
        spread = nodes.new("ShaderNodeMapRange")
        spread.inputs["To Min"].default_value = 1 - skin.tint
        spread.inputs["To Max"].default_value = 1 + skin.tint
        links.new(chance, spread.inputs["Value"])
        hue = nodes.new("ShaderNodeHueSaturation")
        links.new(spread.outputs[0], hue.inputs["Value"])
        links.new(colour, hue.inputs["Color"])
        colour = hue.outputs["Color"]
    links.new(colour, shader.inputs["Base Color"])
    low, high = float(skin.height.min()), float(skin.height.max())
    relief = np.stack([(skin.height - low) / (high - low + 1e-9), np.clip(skin.roughness, 0.05, 1)], -1)
    surface = nodes.new("ShaderNodeSeparateColor")
    links.new(picture("surface", relief.astype(np.float32)).outputs["Color"], surface.inputs[0])
    bump = nodes.new("ShaderNodeBump")
    bump.inputs["Distance"].default_value = skin.relief
    links.new(surface.outputs[0], bump.inputs["Height"])
    links.new(bump.outputs["Normal"], shader.inputs["Normal"])
    links.new(surface.outputs[1], shader.inputs["Roughness"])
    shader.inputs["Coat Weight"].default_value = skin.coat
    shader.inputs["Coat Roughness"].default_value = 0.15
    return made


def points_of(thing: bpy.types.Object) -> Points:
    """The vertices (n, 3) of `thing` in the scene."""
    count = len(thing.data.vertices)
    local = np.empty(count * 3, dtype=np.float32)
    thing.data.vertices.foreach_get("co", local)
    matrix = np.array(thing.matrix_world)
    return np.asarray(local.reshape(count, 3) @ matrix[:3, :3].T + matrix[:3, 3], dtype=np.float64)
