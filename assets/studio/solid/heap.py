"""Heaps: pieces dropped by rigid-body physics once, then kept as plain transforms under any number of cameras."""

from __future__ import annotations

from dataclasses import dataclass

import bpy
import numpy as np
from mathutils import Euler
from numpy.typing import NDArray

Points = NDArray[np.float64]

# How many pieces lie in each heap; shared by the product and its look-alikes so that the count tells nothing.
COUNTS = (60, 1, 100, 4, 30, 120, 2, 45, 25, 80)
SETTLE_FRAMES = 120
MILLIMETRES = 100.0  # in a unit of the scene, the same for a product and its look-alikes


@dataclass(frozen=True)
class Mark:
    """A visible cue on a piece: points in the piece's own coordinates, the way they face, and the facts behind them.

    `closed` points run round the cue in order; others are a cloud whose convex outline is meant. A mark that
    faces away counts as hidden: `slant` is the least cosine between its facing and the line to the camera.
    """

    name: str
    facts: tuple[str, ...]
    outline: Points
    facing: Points | None
    closed: bool = True
    slant: float = 0.4


@dataclass(frozen=True)
class Piece:
    """A form that is laid out many times: the mesh that is seen, the coarse one that falls, and its cues."""

    seen: bpy.types.Object
    hull: bpy.types.Object
    marks: tuple[Mark, ...]


@dataclass
class Lying:
    """A piece where it came to rest, its cues, and the names of further objects that belong to it."""

    thing: bpy.types.Object
    marks: tuple[Mark, ...] = ()
    parts: tuple[str, ...] = ()


def drop(pieces: list[Piece], count: int, rng: np.random.Generator, ground: bpy.types.Object) -> list[Lying]:
    """Lets `count` pieces fall on `ground` and returns them at rest, without any physics left in the scene.

    Up to four pieces are laid down nearly flat, every third face down, so that both faces can be seen clearly.
    """
    scene = bpy.context.scene
    bpy.ops.rigidbody.world_add()
    scene.rigidbody_world.substeps_per_frame = 8
    scene.rigidbody_world.point_cache.frame_end = SETTLE_FRAMES
    _body(ground, "BOX", 0.005, passive=True)
    few = count <= 4
    fallen: list[tuple[bpy.types.Object, Piece]] = []
    for i in range(count):
        piece = pieces[int(rng.integers(len(pieces)))]
        thing = bpy.data.objects.new("piece", piece.hull.data)
        bpy.context.collection.objects.link(thing)
        thing.scale = (float(rng.uniform(0.78, 1.22)),) * 3
        if few:
            turn = 2 * np.pi * i / count + rng.uniform(-0.3, 0.3)
            reach = 0.0 if count == 1 else 0.42
            thing.location = (reach * np.cos(turn), reach * np.sin(turn), 0.2 + 0.12 * i)
            flip = np.pi if i % 3 == 2 or (count == 1 and rng.random() < 0.3) else 0.0
            thing.rotation_euler = Euler((flip + rng.normal() * 0.15, rng.normal() * 0.15, rng.uniform(0, 2 * np.pi)))
        else:
            reach = 0.08 + 0.022 * np.sqrt(count)
            thing.location = (rng.normal() * reach, rng.normal() * reach, 0.3 + i * 0.075)
            thing.rotation_euler = Euler(tuple(rng.uniform(0, 2 * np.pi, 3)))
        _body(thing, "CONVEX_HULL", 0.003)
        fallen.append((thing, piece))
    for frame in range(1, SETTLE_FRAMES + 1):
        scene.frame_set(frame)
    rest = [thing.matrix_world.copy() for thing, _ in fallen]
    bpy.ops.rigidbody.world_remove()
    scene.frame_set(1)
    lying = []
    for (thing, piece), matrix in zip(fallen, rest, strict=True):
        bpy.data.objects.remove(thing)
        if np.hypot(matrix.translation.x, matrix.translation.y) > 0.55 + 0.11 * np.sqrt(count):
            continue
        seen = bpy.data.objects.new("piece", piece.seen.data)
        bpy.context.collection.objects.link(seen)
        seen.matrix_world = matrix
        lying.append(Lying(seen, piece.marks))
    for piece in pieces:
        piece.seen.hide_render = piece.hull.hide_render = True
        piece.seen.hide_viewport = piece.hull.hide_viewport = True
    bpy.context.view_layer.update()
    return lying


def _body(thing: bpy.types.Object, shape: str, margin: float, passive: bool = False) -> None:
    bpy.context.view_layer.objects.active = thing
    bpy.ops.rigidbody.object_add(type="PASSIVE" if passive else "ACTIVE")
    body = thing.rigid_body
    body.collision_shape = shape
    body.friction = 1.0
    body.linear_damping, body.angular_damping = 0.45, 0.75
    body.use_margin = True
    body.collision_margin = margin
