"""A tapered tube on an arc with an open or cut end: the form that tusks and horns share. Lengths in scene units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import bpy
import numpy as np
from heap import Lying, Mark
from mathutils import Euler, Vector
from surfaces import Points, Skin, points_of, sheet
from textures import Array


@dataclass(frozen=True)
class Shape:
    """Form of one tube: lengths in scene units, angles in radians; `cut` is the kept part of the whole length,
    `blunt` the worn tip's radius in shares of the largest.
    """

    length: float
    radius: float
    bend: float
    twist: float
    oval: float
    taper: float
    hollow: float
    wall: float
    cut: tuple[float, float]
    grooves: float
    blunt: float = 0.0


def _stations(shape: Shape, s: Array) -> tuple[Points, Points, Points, Points, Points]:
    """Centre line (n, 3), its two cross directions (n, 3), radius (n,) and tangent at the shares `s` of the length."""
    angle = s * shape.bend
    reach = shape.length / shape.bend
    lift = shape.twist * shape.length * 0.25 * s**2
    centre = np.stack([reach * np.sin(angle), reach * (1 - np.cos(angle)), lift], -1)
    tangent = np.stack([np.cos(angle), np.sin(angle), np.zeros_like(angle)], -1)
    side = np.stack([-np.sin(angle), np.cos(angle), np.zeros_like(angle)], -1)
    up = np.broadcast_to(np.array([0.0, 0.0, 1.0]), side.shape)
    radius = shape.radius * (1 - np.clip(s, 0, 1) ** shape.taper) ** (0.62 if shape.taper > 1.5 else 0.80)
    if shape.blunt:
        tip = shape.blunt * shape.radius
        rounding = np.clip((1 - s) * shape.length / (1.5 * tip), 0, 1)
        radius = np.hypot(radius, tip) * (1 - (1 - rounding) ** 2) ** 0.5
    return centre, side, up, np.maximum(radius, 0.012 * shape.radius), tangent


def _rings(shape: Shape, s: Array, rim: Points, around: int, wave: Points) -> Points:
    """Outer surface over the shares `s`; `rim` (around) moves the root edge back, `wave` (n,) swells the rings."""
    centre, side, up, radius, tangent = _stations(shape, s)
    t = np.linspace(0, 2 * np.pi, around)
    radius = radius * (1 + wave)
    flat = 1 - shape.oval * 0.5
    cross = (
        side[:, None] * (radius[:, None] * np.cos(t) * flat)[..., None]
        + up[:, None] * (radius[:, None] * np.sin(t) * (2 - flat))[..., None]
    )
    back = np.exp(-np.arange(len(s)) / 5.0)[:, None] * rim[None, :]
    return centre[:, None] + cross + tangent[:, None] * back[..., None]


def tube(
    name: str, rng: np.random.Generator, shape: Shape, outer: Skin, inside: Skin, facts: Mapping[str, tuple[str, ...]]
) -> Lying:
    """A tusk or horn lying at the origin: outer skin, and the hollow or cut face of each open end."""
    along, around = 190, 97
    start, end = shape.cut
    s = np.asarray(start + (end - start) * (1 - (1 - np.linspace(0, 1, along)) ** 1.3), dtype=np.float32)
    t = np.linspace(0, 2 * np.pi, around)
    rim = _ragged(rng, t) * shape.radius * (1.0 if start == 0 else 0.1)
    slow = np.interp(s, np.linspace(0, 1, 14), rng.normal(size=14) * 0.012)
    groove = shape.grooves * np.sin(170 * s + 3 * np.sin(9 * s)) * np.exp(-s / 0.35)
    surface = _rings(shape, s, rim, around, slow + groove)
    uv = np.stack(np.broadcast_arrays((t / (2 * np.pi))[None, :], s[:, None]), -1)
    body = sheet(name, surface, uv, outer)
    ends = [_end(name + " root", shape, surface[0], float(s[0]), inside, hollow=start < shape.hollow)]
    if end < 1:
        ends.append(_end(name + " cut", shape, surface[-1], float(s[-1]), inside, hollow=False))
    for part in ends:
        part.parent = body
    # An open end is a deep hole and a ring that can be told even from far to the side.
    first_end, last_end = _outward(surface[0], surface[4]), _outward(surface[-1], surface[-5])
    marks = [Mark("root_end" if start == 0 else "cut_end", facts["root"], surface[0], first_end, slant=0.2)]
    if end < 1:
        marks.append(Mark("cut_end", facts["root"], surface[-1], last_end, slant=0.2))
    if start > 0 and end < 1:
        third = along // 3
        marks.append(Mark("side_wall", (), surface[third : 2 * third].reshape(-1, 3), None, closed=False))
    if end == 1:
        marks.append(Mark("tip", facts["tip"], surface[np.searchsorted(s, 0.88) :].reshape(-1, 3), None, closed=False))
    if "bands" in facts:
        low, high = np.searchsorted(s, [start + 0.4 * (end - start), start + 0.8 * (end - start)])
        for column in range(0, around - 24, 24):
            outline = np.concatenate(
                [
                    surface[low, column : column + 20],
                    surface[low + 1 : high, column + 19],
                    surface[high, column : column + 20][::-1],
                    surface[low + 1 : high, column][::-1],
                ]
            )
            away = outline.mean(0) - surface[low:high].reshape(-1, 3).mean(0)
            marks.append(Mark(facts["bands"][0], facts["bands"][1:], outline, away / np.linalg.norm(away)))
    if start == 0:
        first, last = np.searchsorted(s, base_band(shape))
        marks.append(Mark("base_band", facts["band"], surface[first:last].reshape(-1, 3), None, closed=False))
    return Lying(body, tuple(marks), tuple(part.name for part in ends))


def _outward(edge: Points, inner: Points) -> Points:
    """Direction an open end faces, from its ring and one further in."""
    away = edge.mean(0) - inner.mean(0)
    return np.asarray(away / np.linalg.norm(away))


def _ragged(rng: np.random.Generator, t: Points) -> Points:
    """How far the thin root edge has broken back around the ring, in radii: low waves and a few chips."""
    back = 0.05 * (1 + np.sin(2 * t + rng.uniform(0, 6))) + 0.02 * np.sin(5 * t + rng.uniform(0, 6))
    for _ in range(int(rng.integers(1, 5))):
        away = np.angle(np.exp(1j * (t - rng.uniform(0, 2 * np.pi))))
        back = back + rng.uniform(0.04, 0.14) * np.exp(-((away / rng.uniform(0.08, 0.25)) ** 4))
    return np.asarray(back)


def base_band(shape: Shape) -> tuple[float, float]:
    """Shares of the length between which the base band is marked: gum line of a tusk, grooves of a horn."""
    return (0.03, 0.22) if shape.grooves else (0.10, 0.30)


def _end(name: str, shape: Shape, edge: Points, at: float, inside: Skin, hollow: bool) -> bpy.types.Object:
    """The open end behind the ring `edge`: a cone-shaped hollow, or a cut face with the hollow's narrow rest."""
    middle = edge.mean(0)
    s = np.asarray([at], dtype=np.float32)
    tangent = _stations(shape, s)[4][0] * (1 if at < 0.5 or hollow else -1)
    if hollow:
        depth = shape.length * min(max(shape.hollow - at, 0.02) * 0.9, (shape.cut[1] - at) * 0.85)
        share = np.concatenate(
            [[1.0, 1 - shape.wall * 0.5, 1 - shape.wall], (1 - shape.wall) * (1 - np.linspace(0.04, 1, 26) ** 1.4)]
        )
        sunk = np.concatenate([[0, -0.004, 0.004], np.linspace(0.04, 1, 26)]) * depth
    else:
        share = np.concatenate([[1.0, 0.985], np.linspace(0.95, 0.05, 18), [0.03, 0.0]])
        sunk = np.zeros_like(share)
        sunk[-1] = 0.08 * shape.radius
        sunk = sunk + 0.012 * shape.radius * np.sin(share * 9) * (1 - share)
    share = np.maximum(share, 0.002)
    ring = middle + (edge - middle)[None] * share[:, None, None] + tangent * sunk[:, None, None]
    if hollow:
        bent = _stations(shape, np.asarray(at + sunk / shape.length, dtype=np.float32))[0]
        ring = ring + ((bent - bent[0]) - tangent * sunk[:, None])[:, None]
    uv = np.stack(
        np.broadcast_arrays((np.linspace(0, 1, edge.shape[0]))[None, :], (np.linspace(0, 1, len(share)))[:, None]), -1
    )
    return sheet(name, ring, uv, inside)


def lay_out(things: list[Lying], rng: np.random.Generator) -> None:
    """Sets the pieces on the ground with a turn about their long axis, each beside the others without touching."""
    placed: list[Points] = []
    for thing in things:
        body = thing.thing
        roll = rng.normal() * 0.18 + (np.pi if len(placed) and rng.random() < 0.4 else 0)
        body.rotation_euler = Euler((roll, 0.0, rng.normal() * 0.12))
        bpy.context.view_layer.update()
        own = points_of(body)
        body.location = Vector((-own[:, 0].mean() + rng.normal() * 0.1, -own[:, 1].mean(), -own[:, 2].min()))
        bpy.context.view_layer.update()
        for _ in range(120):
            own = points_of(body)
            if not placed or min(_gap(own, other) for other in placed) > 0.02:
                break
            body.location.y -= 0.05
            bpy.context.view_layer.update()
        placed.append(own)


def _gap(one: Points, two: Points) -> float:
    a, b = one[::37, :2], two[::37, :2]
    return float(np.linalg.norm(a[:, None] - b[None], axis=-1).min())
