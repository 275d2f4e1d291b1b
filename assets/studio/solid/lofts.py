"""Forms of one grid: sections carried along a bent line, rays shot at a solid, faces of a cut, and how pieces are laid.

Points are (rows, columns, 3) in scene units; the last column meets the first, so that textures close around a thing.
"""

from __future__ import annotations

from collections.abc import Callable

import bpy
import numpy as np
from heap import Lying, Mark, Piece
from mathutils import Euler
from surfaces import Points, Skin, points_of, sheet
from textures import Array, step

Solid = Callable[[Points], Points]


def bent_line(length: float, bend: float, shares: Points, tightening: float = 1.0) -> Points:
    """A line (n, 3) in the level plane that turns left by `bend` radians; above 1 it tightens towards its end."""
    fine = np.linspace(0, 1, 600)
    angle = bend * fine**tightening
    walk = np.stack([np.cos(angle), np.sin(angle)], -1) * length / 599
    line = np.concatenate([np.zeros((1, 2)), np.cumsum(walk[:-1], 0)])
    return np.stack([np.interp(shares, fine, line[:, 0]), np.interp(shares, fine, line[:, 1]), 0 * shares], -1)


def carried(line: Points, across: Points, over: Points) -> Points:
    """The surface of sections (rows, columns) along `line`: `across` towards the inside of the bend, `over` upwards."""
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1)[:, None]
    side = np.stack([-tangent[:, 1], tangent[:, 0], 0 * tangent[:, 0]], -1)
    return line[:, None] + side[:, None] * across[..., None] + np.array([0.0, 0.0, 1.0]) * over[..., None]


def turn(columns: int) -> Points:
    """Angles around a section, from 0 to one full turn."""
    return np.linspace(0, 2 * np.pi, columns)


def uv_of(points: Points, rows: Points | None = None) -> Points:
    """Texture coordinates of a grid: around it and along it, or by the shares `rows`."""
    n, k = points.shape[:2]
    along = np.linspace(0, 1, n) if rows is None else rows
    return np.stack(np.broadcast_arrays(np.linspace(0, 1, k)[None, :], along[:, None]), -1)


def spread(values: Points, shape: tuple[int, int]) -> Array:
    """Values of a grid's corners drawn out evenly to a texture of `shape`."""
    rows, columns = values.shape
    v, u = np.linspace(0, rows - 1, shape[0]), np.linspace(0, columns - 1, shape[1])
    i, j = np.minimum(v.astype(int), rows - 2), np.minimum(u.astype(int), columns - 2)
    a, b = (v - i)[:, None], (u - j)[None, :]
    upper = values[i][:, j] * (1 - b) + values[i][:, j + 1] * b
    lower = values[i + 1][:, j] * (1 - b) + values[i + 1][:, j + 1] * b
    return np.asarray(upper * (1 - a) + lower * a, dtype=np.float32)


def solid_noise(rng: np.random.Generator, points: Points, scale: float, octaves: int = 4) -> Points:
    """Noise through space at `points`, about mean 0 and deviation 1, `scale` waves in a unit in its first octave."""
    total = np.zeros(points.shape[:-1])
    for octave in range(octaves):
        for _ in range(11):
            wave = rng.normal(size=3)
            wave *= 2 * np.pi * scale * 2**octave * rng.uniform(0.7, 1.4) / np.linalg.norm(wave)
            total += np.sin(points @ wave + rng.uniform(0, 2 * np.pi)) * 0.62**octave
    return np.asarray(total / 3.0)


def soft_min(a: Points, b: Points, k: float) -> Points:
    """The lesser of two distances, rounded over `k` where they meet."""
    h = np.maximum(k - np.abs(a - b), 0) / k
    return np.asarray(np.minimum(a, b) - h * h * k / 4)


def soft_max(a: Points, b: Points, k: float) -> Points:
    """The greater of two distances, rounded over `k` where they meet."""
    return -soft_min(-a, -b, k)


def rod(points: Points, start: tuple[float, ...], end: tuple[float, ...], r0: float, r1: float) -> Points:
    """Distance to a rounded rod whose radius runs from `r0` to `r1`."""
    a, b = np.array(start), np.array(end)
    t = np.clip((points - a) @ (b - a) / ((b - a) @ (b - a)), 0, 1)
    return np.asarray(np.linalg.norm(points - a - t[..., None] * (b - a), axis=-1) - (r0 + (r1 - r0) * t))


def egg(points: Points, middle: tuple[float, ...], radii: tuple[float, ...]) -> Points:
    """About the distance to an ellipsoid."""
    offset, r = points - np.array(middle), np.array(radii)
    k0, k1 = np.linalg.norm(offset / r, axis=-1), np.linalg.norm(offset / r**2, axis=-1)
    return np.asarray(k0 * (k0 - 1) / np.maximum(k1, 1e-6))


def crate(points: Points, half: tuple[float, ...], rounding: float) -> Points:
    """Distance to a box about the origin with rounded edges."""
    q = np.abs(points) - np.array(half) + rounding
    return np.asarray(np.linalg.norm(np.maximum(q, 0), axis=-1) + np.minimum(q.max(-1), 0) - rounding)


def shot(solid: Solid, origins: Points, directions: Points, reach: float, steps: int = 44) -> Points:
    """Where rays that come in from `reach` along `directions` towards `origins` first meet the solid."""
    left = np.full(directions.shape[:-1], reach)
    for _ in range(steps):
        left = np.maximum(left - 0.85 * np.maximum(solid(origins + directions * left[..., None]), 0), 0.002)
    return origins + directions * left[..., None]


def shot_along(solid: Solid, stations: Points, columns: int, reach: float, cap: int) -> Points:
    """A surface around the x axis: rays square to it at `stations`, and `cap` rows that close each end like a dome."""
    t = turn(columns)
    ring = np.stack([0 * t, np.cos(t), np.sin(t)], -1)
    tilt = np.sin(np.linspace(np.pi / 2, 0.0, cap + 1)[:-1] * 1.0) ** 1.2 * np.pi / 2
    rows: list[tuple[float, float]] = [(stations[0], -a) for a in tilt] + [(x, 0.0) for x in stations]
    rows += [(stations[-1], a) for a in tilt[::-1]]
    at, angle = np.array([r[0] for r in rows]), np.array([r[1] for r in rows])
    directions = np.cos(angle)[:, None, None] * ring + np.sin(angle)[:, None, None] * np.array([1.0, 0, 0])
    origins = np.broadcast_to((at[:, None] * np.array([1.0, 0, 0]))[:, None], directions.shape)
    return shot(solid, origins, directions, reach)


def shot_around(solid: Solid, rows: int, columns: int, reach: float) -> Points:
    """A closed surface about the origin: rays from every side, rows from the least x to the greatest."""
    lat, lon = np.linspace(-np.pi / 2, np.pi / 2, rows)[:, None], turn(columns)[None, :]
    directions = np.stack([np.sin(lat) + 0 * lon, np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon)], -1)
    return shot(solid, np.zeros_like(directions), directions, reach)


def face(name: str, edge: Points, skin: Skin, sunk: float = 0.0, rings: int = 14) -> bpy.types.Object:
    """A face that closes the ring `edge` (columns, 3), its middle moved inwards by `sunk` radii; texture laid flat."""
    middle = edge[:-1].mean(0)
    ahead, beside = edge[0] - middle, edge[len(edge) // 4] - middle
    normal = np.cross(ahead, beside)
    normal /= np.linalg.norm(normal)
    ahead = ahead / np.linalg.norm(ahead)
    beside = np.cross(normal, ahead)
    share = np.concatenate([[1.0], np.linspace(0.985, 0.002, rings)])
    points = middle + (edge - middle)[None] * share[:, None, None]
    radius = float(np.linalg.norm(edge - middle, axis=1).max())
    points = points + normal * (sunk * radius * step(1 - share.astype(np.float32), 0.0, 0.6))[:, None, None]
    flat = (points - middle) / (2.04 * radius)
    uv = np.stack([flat @ ahead, flat @ beside], -1) + 0.5
    return sheet(name, points, uv, skin)


def hollow(name: str, edge: Points, depth: Points, wall: float, skin: Skin, rows: int = 24) -> bpy.types.Object:
    """The inside of an open end behind the ring `edge`: a cone that narrows along the vector `depth`."""
    middle = edge[:-1].mean(0)
    q = np.linspace(0, 1, rows)
    share = np.concatenate([[1.0, 1 - wall * 0.5], (1 - wall) * (1 - q**1.5) + 0.002])
    sunk = np.concatenate([[0.0, 0.0], 0.01 + q * 0.99])
    points = middle + (edge - middle)[None] * share[:, None, None] + depth * sunk[:, None, None]
    return sheet(name, points, uv_of(points), skin)


def lathe(name: str, radius: Points, height: Points, skin: Skin, columns: int = 65) -> bpy.types.Object:
    """A surface turned about the upright axis."""
    t = turn(columns)
    points = np.stack(
        np.broadcast_arrays(radius[:, None] * np.cos(t), radius[:, None] * np.sin(t), height[:, None]), -1
    )
    return sheet(name, points, uv_of(points), skin)


def dress(thing: bpy.types.Object, **inputs: float) -> bpy.types.Object:
    """Sets inputs of its Principled shaders, spaces written as underscores; returns the thing."""
    for slot in thing.material_slots:
        shader = slot.material.node_tree.nodes["Principled BSDF"]
        for name, value in inputs.items():
            shader.inputs[name.replace("_", " ")].default_value = value
    return thing


def joined(things: list[bpy.types.Object]) -> bpy.types.Object:
    """Several meshes as one thing, each part with its own material."""
    if len(things) == 1:
        return things[0]
    with bpy.context.temp_override(active_object=things[0], selected_editable_objects=things):
        bpy.ops.object.join()
    return things[0]


def piece(name: str, parts: list[bpy.types.Object], marks: list[Mark]) -> Piece:
    """Parts as one piece that can fall: moved onto its middle, with a coarse form for the physics."""
    seen = joined(parts)
    own = points_of(seen)
    middle = (own.min(0) + own.max(0)) / 2
    local = (own - middle).astype(np.float32)
    seen.data.vertices.foreach_set("co", local.ravel())
    seen.data.update()
    chosen = np.unique(np.argmax(local @ _sphere(140).T.astype(np.float32), axis=0))
    mesh = bpy.data.meshes.new(name + " hull")
    corners = local[chosen]
    mesh.from_pydata(corners.tolist(), [], [(0, i, i + 1) for i in range(1, len(corners) - 1)])
    hull = bpy.data.objects.new(name + " hull", mesh)
    bpy.context.collection.objects.link(hull)
    moved = tuple(Mark(m.name, m.facts, m.outline - middle, m.facing, m.closed, m.slant) for m in marks)
    return Piece(seen, hull, moved)


def _sphere(count: int) -> Points:
    i = np.arange(count) + 0.5
    z, a = 1 - 2 * i / count, np.pi * (1 + 5**0.5) * i
    return np.stack([np.sqrt(1 - z * z) * np.cos(a), np.sqrt(1 - z * z) * np.sin(a), z], -1)


def rest(made: Piece, turned: tuple[float, float, float], at: tuple[float, float] = (0.0, 0.0)) -> Lying:
    """One piece set down as it is turned (radians), its lowest point on the ground."""
    thing = made.seen
    bpy.data.objects.remove(made.hull)
    thing.rotation_euler = Euler(turned)
    bpy.context.view_layer.update()
    own = points_of(thing)
    middle = (own.min(0) + own.max(0)) / 2
    thing.location = (at[0] - middle[0], at[1] - middle[1], -own[:, 2].min())
    bpy.context.view_layer.update()
    return Lying(thing, made.marks)


def side_by_side(pieces: list[Piece], rng: np.random.Generator, gap: float = 0.08) -> list[Lying]:
    """Pieces set down flat in loose rows of up to three, each turned a little, none touching another."""
    lying, edge, column, broad = [], 0.0, 0.0, 0.0
    for i, made in enumerate(pieces):
        if i and i % 3 == 0:
            edge, column, broad = float(rng.normal() * 0.06), column + broad + gap, 0.0
        flip = np.pi if rng.random() < 0.5 else 0.0
        one = rest(made, (flip + float(rng.normal() * 0.1), 0.0, float(rng.normal() * 0.35 + rng.choice([0, np.pi]))))
        own = points_of(one.thing)
        one.thing.location.y += edge - own[:, 1].min()
        one.thing.location.x += column - own[:, 0].min() + float(rng.uniform(0, 0.1))
        broad = max(broad, float(np.ptp(own[:, 0])) + 0.1)
        bpy.context.view_layer.update()
        edge += float(np.ptp(own[:, 1])) + gap * float(rng.uniform(0.6, 1.6))
        lying.append(one)
    return lying


def facing(edge: Points, inner: Points) -> Points:
    """Direction an open end faces, from its ring and one further in."""
    away = edge.mean(0) - inner.mean(0)
    return np.asarray(away / np.linalg.norm(away))


def patch(points: Points, rows: slice, columns: slice) -> tuple[Points, Points]:
    """Outline of a part of a grid in order, and the way it faces from the middle of its rows."""
    part = points[rows, columns]
    outline = np.concatenate([part[0], part[1:, -1], part[-1, ::-1], part[1:-1, 0][::-1]])
    away = part.reshape(-1, 3).mean(0) - points[rows].reshape(-1, 3).mean(0)
    return outline, np.asarray(away / (np.linalg.norm(away) + 1e-9))
