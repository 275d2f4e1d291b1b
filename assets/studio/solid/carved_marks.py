"""Patches of a surface that show a cue: neighbouring points that face one way."""

from __future__ import annotations

import numpy as np
from carved_form import Points, Surface
from heap import Mark
from numpy.typing import NDArray

MOST_POINTS = 70


def patches(
    surface: Surface, shown: NDArray[np.bool_], reach: float, most: int, upright: float = 0.72
) -> list[tuple[Points, Points]]:
    """Up to `most` patches within `reach` mm of a middle, largest first, as points and the way they face.

    shown: which points show the cue. A patch holds only points whose normal keeps within `upright` (cosine) of it.
    """
    left = np.flatnonzero(shown)
    found = []
    least = 0.35 * np.pi * reach * reach / surface.area
    for _ in range(3 * most):
        if len(left) < least or len(found) == most:
            break
        points, normals = surface.points[left], surface.normals[left]
        box = np.floor(points / reach).astype(np.int64)
        key = (box * (1, 4096, 4096 * 4096)).sum(1) * 8 + ((normals > 0) * (1, 2, 4)).sum(1)
        names, counts = np.unique(key, return_counts=True)
        chosen = key == names[counts.argmax()]
        middle, facing = points[chosen].mean(0), normals[chosen].mean(0)
        facing /= np.linalg.norm(facing) + 1e-9
        off = np.linalg.norm(points - middle, axis=1)
        patch = (off < reach) & (normals @ facing > upright)
        if patch.sum() >= least:
            found.append((points[patch], facing))
        gone = (off < 1.3 * reach) & (patch | chosen | (normals @ facing > 0.3))
        left = left[~gone]
    return found


def mark(name: str, facts: tuple[str, ...], points: Points, facing: Points, unit: float, slant: float = 0.5) -> Mark:
    """A patch as a mark; `unit` is the millimetres in a unit of the scene."""
    every = max(1, len(points) // MOST_POINTS)
    return Mark(name, facts, points[::every].astype(np.float64) / unit, facing.astype(np.float64), False, slant)
