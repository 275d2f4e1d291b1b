"""Lines drawn by nature: seams, slits and cracks along a wandering path, in plane millimetres."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import CubicSpline
from scipy.spatial import cKDTree

from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.surface import Surface
from studio.view import View

Path = NDArray[Any]


def wandering(rng: Rng, corners: ArrayLike, roughness: float, halvings: int = 5) -> Path:
    """Path (n, 2) through `corners`, each leg bent again and again sideways by `roughness` of its length."""
    points: Path = np.asarray(corners, float)
    for _ in range(halvings):
        leg = np.diff(points, axis=0)
        side = np.c_[-leg[:, 1], leg[:, 0]] * np.clip(rng.normal(size=(len(leg), 1)), -2, 2) * roughness
        between = (points[1:] + points[:-1]) / 2 + side
        points = np.insert(points, np.arange(1, len(points)), between, axis=0)
    return points


def away(view: View, path: Path, reach: float) -> tuple[Field, Field]:
    """Distance in mm of every pixel from a path, at most `reach`, and how far along it (0..1) the nearest place is."""
    step = 0.5 / view.pixels_per_mm
    lengths = np.r_[0, np.cumsum(np.hypot(*np.diff(path, axis=0).T))]
    count = int(np.clip(lengths[-1] / step, 8, 6000))
    places = np.linspace(0, lengths[-1], count)
    dense = np.c_[np.interp(places, lengths, path[:, 0]), np.interp(places, lengths, path[:, 1])]
    distance = np.full(view.shape, reach, np.float32)
    along = np.zeros(view.shape, np.float32)
    x, y = view.plane
    (left, top), (right, bottom) = dense.min(0) - reach, dense.max(0) + reach
    near = (x > left) & (x < right) & (y > top) & (y < bottom)
    if near.any():
        found, index = cKDTree(dense).query(np.c_[x[near], y[near]], distance_upper_bound=reach)
        distance[near] = np.minimum(found, reach)
        along[near] = np.minimum(index, count - 1) / (count - 1)
    return distance, along


def curved(corners: ArrayLike, count: int = 48) -> Path:
    """Smooth path (count, 2) through `corners` in their order."""
    points = np.asarray(corners, float)
    lengths = np.r_[0, np.cumsum(np.hypot(*np.diff(points, axis=0).T))]
    spline = CubicSpline(lengths, points, axis=0, bc_type="natural")
    return np.asarray(spline(np.linspace(0, lengths[-1], count)))


def ribbon(path: Path, half: float) -> Path:
    """Outline of a band of `half` mm on both sides of a path."""
    thin = path[:: max(1, len(path) // 14)]
    thin = thin if np.allclose(thin[-1], path[-1]) else np.r_[thin, path[-1:]]
    heading = np.gradient(thin, axis=0)
    side = np.c_[-heading[:, 1], heading[:, 0]] / np.maximum(np.hypot(*heading.T), 1e-9)[:, None] * half
    return np.asarray(np.r_[thin + side, (thin - side)[::-1]])


def fissure(
    view: View,
    rng: Rng,
    surface: Surface,
    path: Path,
    width: float,
    *,
    dark: str = "#35241a",
    dirt: str = "#a17c4c",
    open_end: float = 1.0,
) -> None:
    """Cut a crack of `width` mm into a surface: widest at the path's start, closing to nothing at its end."""
    narrow = 0.55 / view.pixels_per_mm
    distance, along = away(view, path, max(6 * width, 5 * narrow))
    grown = 0.6 + 0.4 * np.interp(along, np.linspace(0, 1, 24), rng.uniform(0, 1, 24) * 2)
    half = np.maximum(width / 2 * open_end * (1 - along) ** 0.7 * grown, narrow).astype(np.float32)
    fade = smoothstep(1.0, 0.82, along)
    strength = fade * np.minimum(1.0, width * (1.15 - along) / (1.2 * narrow))
    share = np.exp(-((distance / half) ** 2)) * strength
    soiled = np.exp(-((distance / (3.2 * half)) ** 2)) * fade
    surface.albedo = mix(mix(surface.albedo, rgb(dirt), 0.26 * soiled), rgb(dark), 0.9 * share)
    surface.bump = surface.bump - 2.2 * share.astype(np.float32)
