"""Cue polygons: outlines of the scene projected into the picture, kept only where rays show that they can be seen."""

from __future__ import annotations

from dataclasses import dataclass

import bpy
import numpy as np
from heap import Lying, Mark
from mathutils import Vector
from numpy.typing import NDArray
from scene import Camera

Points = NDArray[np.float64]

SEEN_SHARE = 0.86
SMALLEST = 0.0015
MOST_POINTS = 18
CONCAVE = 0.6  # an outline seen so steeply that it crosses itself loses more area than this


@dataclass(frozen=True)
class Cue:
    """A polygon in fractions of the picture, the facts it shows and the share of its sample points in plain sight."""

    name: str
    facts: tuple[str, ...]
    polygon: Points
    seen: float


def hull(points: Points) -> Points:
    """Convex outline (k, 2) of points in the plane, by Andrew's monotone chain, thinned."""
    ordered = points[np.lexsort((points[:, 1], points[:, 0]))]

    def half(run: Points) -> list[Points]:
        chain: list[Points] = []
        for point in run:
            while len(chain) > 1:
                (ax, ay), (bx, by) = chain[-1] - chain[-2], point - chain[-2]
                if ax * by - ay * bx > 0:
                    break
                chain.pop()
            chain.append(point)
        return chain[:-1]

    return thin(np.array(half(ordered) + half(ordered[::-1])))


def thin(outline: Points) -> Points:
    """A closed outline with its least corners dropped, by the area they cut off, down to 18."""
    while len(outline) > MOST_POINTS:
        before, after = np.roll(outline, 1, 0) - outline, np.roll(outline, -1, 0) - outline
        lost = np.abs(before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0])
        outline = np.delete(outline, int(lost.argmin()), axis=0)
    return outline


def area(polygon: Points) -> float:
    """Area by the shoelace formula, in shares of the picture."""
    x, y = polygon.T
    return float(abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2)


def seen_share(camera: Camera, points: Points, piece: Lying, extent: float, whole: bool) -> float:
    """Share of `points` in plain sight: no ray from the camera to them is stopped by another thing, nor by the piece
    itself more than a third of `extent` (the mark's size) early; `whole` forgives that, for outlines all round a piece.
    """
    graph = bpy.context.evaluated_depsgraph_get()
    origin = Vector(camera.position)
    own = {piece.thing.name, *piece.parts}
    clear = 0
    for point in points:
        aim = Vector(point) - origin
        hit, place, _, _, met, _ = bpy.context.scene.ray_cast(graph, origin, aim.normalized())
        early = aim.length - (place - origin).length
        clear += bool(not hit or early < extent * 0.02 or (met.name in own and (whole or early < extent * 0.3)))
    return clear / len(points)


def _inside(points: Points, count: int = 20) -> Points:
    """Sample points: the outline drawn a little and then further towards its middle."""
    middle = points.mean(0)
    rim = points[np.linspace(0, len(points), count, endpoint=False).astype(int)]
    return np.concatenate([rim * 0.9 + middle * 0.1, rim[::3] * 0.45 + middle * 0.55])


def find(camera: Camera, lying: list[Lying]) -> list[Cue]:
    """For every kind of mark the largest one in plain sight."""
    candidates: dict[str, list[tuple[float, Lying, Mark, Points, Points]]] = {}
    for piece in lying:
        matrix = np.array(piece.thing.matrix_world)
        for mark in piece.marks:
            outline = mark.outline @ matrix[:3, :3].T + matrix[:3, 3]
            if mark.facing is not None:
                facing = matrix[:3, :3] @ mark.facing
                to_camera = camera.position - outline.mean(0)
                if facing @ to_camera < mark.slant * np.linalg.norm(facing) * np.linalg.norm(to_camera):
                    continue
            flat = camera.project(outline)
            if flat.min() < 0 or flat.max() > 1:
                continue
            polygon = hull(flat)
            if mark.closed and (mark.facing is not None or area(flat) > CONCAVE * area(polygon)):
                polygon = thin(flat)
            candidates.setdefault(mark.name, []).append((area(polygon), piece, mark, outline, polygon))
    found = []
    for options in candidates.values():
        for size, piece, mark, outline, polygon in sorted(options, key=lambda o: -o[0])[:30]:
            if size < SMALLEST:
                break
            extent = float(np.linalg.norm(np.ptp(outline, axis=0)))
            share = seen_share(camera, _inside(outline), piece, extent, mark.facing is None)
            if share >= SEEN_SHARE:
                found.append(Cue(mark.name, mark.facts, polygon, share))
                break
    return found
