"""Forms as signed distances (mm, negative inside) and the mesh of their surface: how a carving is cut from a block.

Points are (n, 3) float32 arrays; every function of them gives (n,) distances. Distances need only be right near the
surface.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float32]
Array = NDArray[np.float32]
Field = Callable[[Points], Array]
Place = Sequence[float] | NDArray[np.floating]

COARSE = 4


def vector(place: Place) -> Array:
    """Three numbers as a float32 array."""
    return np.asarray(place, dtype=np.float32)


def rotation(x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Array:
    """Matrix that turns by degrees about x, then y, then z."""
    a, b, c = np.radians([x, y, z])
    about_x = np.array([[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]])
    about_y = np.array([[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]])
    about_z = np.array([[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]])
    return np.asarray(about_z @ about_y @ about_x, dtype=np.float32)


def inside_frame(p: Points, centre: Place, turn: Array | None = None) -> Points:
    """Points as seen from a frame at `centre` turned by `turn`."""
    moved = p - vector(centre)
    return moved if turn is None else np.asarray(moved @ turn, dtype=np.float32)


def length(p: Points) -> Array:
    """Distance of each point from the origin."""
    return np.sqrt(np.einsum("ij,ij->i", p, p))


def ellipsoid(p: Points, centre: Place, radii: Place, turn: Array | None = None) -> Array:
    """Near its surface the distance to an ellipsoid."""
    q = inside_frame(p, centre, turn)
    half = vector(radii)
    first = length(q / half)
    second = length(q / (half * half))
    return np.asarray(first * (first - 1) / np.maximum(second, 1e-6), dtype=np.float32)


def limb(p: Points, start: Place, end: Place, first: float, last: float) -> Array:
    """A capsule whose radius goes from `first` to `last`."""
    a, along = vector(start), vector(end) - vector(start)
    q = p - a
    share = np.clip(q @ along / max(float(along @ along), 1e-9), 0, 1)
    return np.asarray(length(q - share[:, None] * along) - (first + (last - first) * share), dtype=np.float32)


def chain(p: Points, path: NDArray[np.floating], radii: Place, soft: float) -> Array:
    """Capsules from point to point of `path`, melted together."""
    whole = limb(p, path[0], path[1], radii[0], radii[1])
    for i in range(1, len(path) - 1):
        whole = join(whole, limb(p, path[i], path[i + 1], radii[i], radii[i + 1]), soft)
    return whole


def curve(knots: NDArray[np.floating] | Sequence[Place], count: int) -> NDArray[np.floating]:
    """`count` points of a smooth (Catmull-Rom) curve through `knots`."""
    k = np.asarray(knots, dtype=np.float64)
    k = np.concatenate([2 * k[:1] - k[1:2], k, 2 * k[-1:] - k[-2:-1]])
    t = np.linspace(0, len(k) - 3 - 1e-6, count)
    i = t.astype(int)
    u = (t - i)[:, None]
    a, b, c, d = k[i], k[i + 1], k[i + 2], k[i + 3]
    return np.asarray(b + 0.5 * u * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a))))


def box(p: Points, centre: Place, half: Place, rounded: float, turn: Array | None = None) -> Array:
    """A box with edges rounded by `rounded`."""
    q = np.abs(inside_frame(p, centre, turn)) - (vector(half) - np.float32(rounded))
    return np.asarray(length(np.maximum(q, 0)) + np.minimum(q.max(1), 0) - rounded, dtype=np.float32)


def column(p: Points, centre: Place, radius: float, half: float, rounded: float) -> Array:
    """An upright cylinder with rounded rims."""
    q = p - vector(centre)
    out = np.stack([np.hypot(q[:, 0], q[:, 1]) - radius + rounded, np.abs(q[:, 2]) - half + rounded], -1)
    return np.asarray(np.hypot(*np.maximum(out, 0).T) + np.minimum(out.max(1), 0) - rounded, dtype=np.float32)


def join(a: Array, b: Array, soft: float) -> Array:
    """Union with a fillet of about `soft`."""
    share = np.maximum(soft - np.abs(a - b), 0) / soft
    return np.asarray(np.minimum(a, b) - share * share * (soft / 4), dtype=np.float32)


def cut(a: Array, b: Array, soft: float) -> Array:
    """`a` without `b`, the edge eased by `soft`."""
    return -join(-a, b, soft)


def keep(a: Array, b: Array, soft: float) -> Array:
    """What lies in both."""
    return -join(-a, -b, soft)


def mirrored(p: Points) -> Points:
    """Points with the left half laid on the right: what is built at +x then stands on both sides."""
    two = p.copy()
    two[:, 0] = np.abs(two[:, 0])
    return two


def near(p: Points, centre: Place, reach: float, form: Field) -> Array:
    """`form` worked out only within `reach` of `centre`; farther off a coarse distance stands in."""
    off = length(p - vector(centre))
    whole = np.asarray(off - 0.75 * reach, dtype=np.float32)
    close = off < reach
    if close.any():
        whole[close] = form(p[close])
    return whole


def rise(value: Array, start: float, end: float) -> Array:
    """Smooth rise from 0 at `start` to 1 at `end`; falls where `end` is below `start`."""
    x = np.clip((value - start) / (end - start), 0, 1)
    return np.asarray(x * x * (3 - 2 * x), dtype=np.float32)


def groove(phase: Array, sharp: float = 2.0) -> Array:
    """0 on rounded ridges, 1 in the narrow valleys between them, once every 2 pi."""
    return np.asarray(np.abs(np.cos(phase / 2)) ** (2 * sharp), dtype=np.float32)


@dataclass(frozen=True)
class Waves:
    """Smooth noise of space: standard deviation 1, marks about `size` mm wide."""

    directions: Array
    phases: Array

    @classmethod
    def draw(cls, rng: np.random.Generator, size: float | Place, count: int = 22) -> Waves:
        """`size` may be three lengths, for marks drawn out along an axis."""
        step = rng.normal(size=(count, 3)) * rng.uniform(0.5, 1.5, (count, 1))
        scale = np.broadcast_to(np.asarray(size, dtype=np.float64), (3,))
        return cls((step * 2.2 / scale).astype(np.float32), rng.uniform(0, 2 * np.pi, count).astype(np.float32))

    def __call__(self, p: Points) -> Array:
        total = np.zeros(len(p), dtype=np.float32)
        for direction, phase in zip(self.directions, self.phases, strict=True):
            total += np.cos(p @ direction + phase)
        return total * np.float32(np.sqrt(2 / len(self.phases)))


@dataclass(frozen=True)
class Cut:
    """A form ready to be meshed: its distances in mm, the box that holds it and how wide a cell may be."""

    field: Field
    low: Place
    high: Place
    cell: float


@dataclass(frozen=True)
class Surface:
    """Vertices (n, 3) in mm, their outward normals, quads (m, 4), and where the surface is hollow or worn.

    hollow: 0 on open surface to 1 deep in a groove, fine scale; deep: the same for wide recesses; worn: 0 to 1 on
    edges and high points. area: square millimetres that one vertex stands for.
    """

    points: Points
    normals: Points
    quads: NDArray[np.int32]
    hollow: Array
    deep: Array
    worn: Array
    area: float


def _values(form: Cut) -> tuple[Array, Array]:
    """Distances on the whole grid (exact near the surface only) and the grid's corner."""
    low, high = vector(form.low), vector(form.high)
    blocks = np.ceil((high - low) / (form.cell * COARSE)).astype(int) + 2
    corner = low - form.cell * COARSE
    wide = form.cell * COARSE
    centres = np.stack(np.meshgrid(*[(np.arange(n) + 0.5) * wide for n in blocks], indexing="ij"), -1)
    rough = form.field((centres.reshape(-1, 3) + corner).astype(np.float32)).reshape(blocks)
    close = np.abs(rough) < wide * 1.35
    values = np.where(rough < 0, -wide, wide).astype(np.float32)
    values = np.repeat(np.repeat(np.repeat(values, COARSE, 0), COARSE, 1), COARSE, 2)
    blocks_at = np.argwhere(close)
    steps = np.stack(np.meshgrid(*[np.arange(COARSE)] * 3, indexing="ij"), -1).reshape(-1, 3)
    index = (blocks_at[:, None] * COARSE + steps[None]).reshape(-1, 3)
    fine = form.field((index * np.float32(form.cell) + corner).astype(np.float32))
    values[index[:, 0], index[:, 1], index[:, 2]] = fine
    return values, corner.astype(np.float32)


def carve(form: Cut) -> Surface:
    """The surface of a form by naive surface nets, each vertex then moved onto the form."""
    values, corner = _values(form)
    inner = values < 0
    held = np.zeros(tuple(n - 1 for n in inner.shape), dtype=np.int8)
    for dx in (0, 1):
        for dy in (0, 1):
            for dz in (0, 1):
                held += inner[dx : dx + held.shape[0], dy : dy + held.shape[1], dz : dz + held.shape[2]]
    cells = np.argwhere((held > 0) & (held < 8))
    number = np.full(held.shape, -1, dtype=np.int32)
    number[tuple(cells.T)] = np.arange(len(cells))
    total, met = np.zeros((len(cells), 3), dtype=np.float32), np.zeros(len(cells), dtype=np.float32)
    for axis in range(3):
        for one in (0, 1):
            for two in (0, 1):
                start = np.zeros(3, dtype=int)
                start[(axis + 1) % 3], start[(axis + 2) % 3] = one, two
                end = start.copy()
                end[axis] = 1
                a, b = values[tuple((cells + start).T)], values[tuple((cells + end).T)]
                crossed = (a < 0) != (b < 0)
                share = np.where(crossed, a / np.where(crossed, a - b, 1), 0)
                place = np.broadcast_to(start.astype(np.float32), total.shape).copy()
                place[:, axis] = share
                total += place * crossed[:, None]
                met += crossed
    points = (cells + total / met[:, None]) * np.float32(form.cell) + corner
    quads = _quads(inner, number)
    for _ in range(2):
        distance = form.field(points)
        points = points - _normals(points, quads) * np.clip(distance, -form.cell, form.cell)[:, None]
    points = points.astype(np.float32)
    normals = _normals(points, quads)
    fine, wide = 3.0 * form.cell, 11.0 * form.cell
    hollow = 1 - form.field(points + normals * fine) / fine
    deep = 1 - form.field(points + normals * wide) / wide
    worn = 1 + form.field(points - normals * fine * 1.4) / (fine * 1.4)
    return Surface(
        points,
        normals,
        quads,
        np.clip(hollow, 0, 1),
        np.clip(deep, 0, 1),
        np.clip(worn, 0, 1),
        1.1 * form.cell * form.cell,
    )


def _quads(inner: NDArray[np.bool_], number: NDArray[np.int32]) -> NDArray[np.int32]:
    found = []
    for axis in range(3):
        one, two = (axis + 1) % 3, (axis + 2) % 3
        ahead = np.moveaxis(inner, (axis, one, two), (0, 1, 2))
        cell = np.moveaxis(number, (axis, one, two), (0, 1, 2))
        edges = np.argwhere(ahead[:-1, 1:-1, 1:-1] != ahead[1:, 1:-1, 1:-1])
        i, j, k = edges.T
        out = ahead[i, j + 1, k + 1]
        ring = np.stack([cell[i, j, k], cell[i, j + 1, k], cell[i, j + 1, k + 1], cell[i, j, k + 1]], -1)
        found.append(np.where(out[:, None], ring, ring[:, ::-1]))
    return np.concatenate(found).astype(np.int32)


def _normals(points: Points, quads: NDArray[np.int32]) -> Points:
    a, b, c, d = (points[quads[:, i]] for i in range(4))
    face = np.cross(c - a, d - b)
    total = np.zeros_like(points)
    for axis in range(3):
        weight = np.repeat(face[:, axis], 4)
        total[:, axis] = np.bincount(quads.ravel(), weights=weight, minlength=len(points))
    return np.asarray(total / np.maximum(length(total), 1e-9)[:, None], dtype=np.float32)
