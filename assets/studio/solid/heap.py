"""Heaps: pieces dropped by rigid-body physics once, then kept as plain transforms under any number of cameras."""

from __future__ import annotations

from dataclasses import dataclass

import bpy
import numpy as np
from mathutils import Euler, Matrix, Quaternion
from numpy.typing import NDArray
from surfaces import points_of

Points = NDArray[np.float64]

# How many pieces lie in each heap; shared by the product and its look-alikes so that the count tells nothing.
COUNTS = (60, 1, 100, 4, 30, 120, 2, 45, 25, 80)
SETTLE_FRAMES = 120
USUAL_LENGTH = 0.5  # scene units; distances of the drop grow with the pieces
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
    """A form that is laid out many times: the mesh that is seen, the coarse one that falls, and its cues.

    `spread` is how much its copies differ in size (share to either side), `share` how often it comes among the others.
    """

    seen: bpy.types.Object
    hull: bpy.types.Object
    marks: tuple[Mark, ...]
    spread: float = 0.22
    share: float = 1.0


@dataclass
class Lying:
    """A piece where it came to rest, its cues, and the names of further objects that belong to it."""

    thing: bpy.types.Object
    marks: tuple[Mark, ...] = ()
    parts: tuple[str, ...] = ()


def drop(
    pieces: list[Piece], count: int, rng: np.random.Generator, ground: bpy.types.Object, within: float | None = None
) -> list[Lying]:
    """Lets `count` pieces fall on `ground` and returns them at rest, without any physics left in the scene.

    The ground is a level plane, or, where `within` is given, a vessel open above (bowl, sack, bag: any mesh, however
    hollow) whose mouth of that radius stands over its origin; pieces that miss it are left out. Either face starts
    upwards as often. Up to four pieces are laid down singly and nearly flat, every third face down.
    """
    scene = bpy.context.scene
    bpy.ops.rigidbody.world_add()
    scene.rigidbody_world.substeps_per_frame = 8
    scene.rigidbody_world.point_cache.frame_end = SETTLE_FRAMES
    _body(ground, "BOX" if within is None else "MESH", 0.005, passive=True)
    size = float(np.mean([np.ptp(points_of(piece.hull), axis=0).max() for piece in pieces])) / USUAL_LENGTH
    middle, start = np.zeros(2), 0.3 * size
    if within is not None:
        middle, start = np.array(ground.matrix_world.translation)[:2], float(points_of(ground)[:, 2].max()) + 0.3 * size
    few = count <= 4
    shares = np.array([piece.share for piece in pieces]) / sum(piece.share for piece in pieces)
    column = (0.08 + 0.022 * np.sqrt(count)) * size if within is None else 0.4 * within
    fallen: list[tuple[bpy.types.Object, Piece]] = []
    for i in range(count):
        piece = pieces[int(rng.choice(len(pieces), p=shares))]
        thing = bpy.data.objects.new("piece", piece.hull.data)
        bpy.context.collection.objects.link(thing)
        thing.scale = (float(rng.uniform(1 - piece.spread, 1 + piece.spread)),) * 3
        if few:
            turn = 2 * np.pi * i / count + rng.uniform(-0.3, 0.3)
            reach = 0.0 if count == 1 else 0.42 * size
            place = np.array([reach * np.cos(turn), reach * np.sin(turn)])
            height = start - 0.1 * size + 0.12 * size * i
            flip = np.pi if i % 3 == 2 or (count == 1 and rng.random() < 0.3) else 0.0
            turned = Euler((flip + rng.normal() * 0.15, rng.normal() * 0.15, rng.uniform(0, 2 * np.pi)))
        else:
            place = np.clip(rng.normal(size=2), -1.6, 1.6) * column
            height = start + i * 0.075 * size
            turned = _tumbled(rng)
        thing.location = (*(middle + place), height)
        thing.rotation_euler = turned
        _body(thing, "CONVEX_HULL", 0.003 * min(size, 1.0))
        fallen.append((thing, piece))
    for frame in range(1, SETTLE_FRAMES + 1):
        scene.frame_set(frame)
    rest = [thing.matrix_world.copy() for thing, _ in fallen]
    bpy.ops.rigidbody.world_remove()
    scene.frame_set(1)
    reach = (0.55 + 0.11 * np.sqrt(count)) * size if within is None else 1.05 * within
    floor = float(points_of(ground)[:, 2].min()) - 0.05 * size
    lying = []
    for (thing, piece), matrix in zip(fallen, rest, strict=True):
        bpy.data.objects.remove(thing)
        x, y, z = matrix.translation
        if np.hypot(x - middle[0], y - middle[1]) > reach or z < floor:
            continue
        seen = bpy.data.objects.new("piece", piece.seen.data)
        bpy.context.collection.objects.link(seen)
        seen.matrix_world = matrix
        if within is None:
            # The coarse form that fell may have lain a little lower than the one that is seen.
            seen.location.z += max(0.0, 0.001 * size - _lowest(seen, matrix))
        lying.append(Lying(seen, piece.marks))
    for piece in pieces:
        piece.seen.hide_render = piece.hull.hide_render = True
        piece.seen.hide_viewport = piece.hull.hide_viewport = True
    bpy.context.view_layer.update()
    return lying


def _lowest(thing: bpy.types.Object, matrix: Matrix) -> float:
    count = len(thing.data.vertices)
    local = np.empty(count * 3, dtype=np.float32)
    thing.data.vertices.foreach_get("co", local)
    return float((local.reshape(count, 3) @ np.array(matrix)[2, :3]).min() + matrix[2][3])


def _tumbled(rng: np.random.Generator) -> Euler:
    """A turn that leaves either face up, tilted by up to a right angle."""
    side = 0.0 if rng.random() < 0.5 else np.pi
    axis = rng.uniform(0, 2 * np.pi)
    tilt = Quaternion((np.cos(axis), np.sin(axis), 0.0), min(abs(rng.normal()) * 0.7, 1.5))
    return (tilt @ Euler((side, 0.0, rng.uniform(0, 2 * np.pi))).to_quaternion()).to_euler()


def _body(thing: bpy.types.Object, shape: str, margin: float, passive: bool = False) -> None:
    bpy.context.view_layer.objects.active = thing
    bpy.ops.rigidbody.object_add(type="PASSIVE" if passive else "ACTIVE")
    body = thing.rigid_body
    body.collision_shape = shape
    body.friction = 1.0
    body.linear_damping, body.angular_damping = 0.45, 0.75
    body.use_margin = True
    body.collision_margin = margin
