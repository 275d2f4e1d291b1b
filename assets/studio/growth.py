"""What grown matter shares: fine lines that follow the outline, layers of a rind, cells, bores, side walls."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.spatial import cKDTree

from studio.noise import Field, Rng, blur, mix, rgb, scattered, smoothstep
from studio.outline import Outline
from studio.surface import Surface
from studio.view import View


def lines(rng: Rng, depth: Field, count: float, pixel: float, uneven: float = 0.35) -> Field:
    """Growth lines -1..1: `count` of them while `depth` goes from 0 to 1, none equally wide or strong as the next.

    pixel: a pixel's size in the unit of depth; lines under two pixels wide are left out, as a camera would.
    """
    clear = float(smoothstep(1.8, 3.4, 1 / (count * pixel)))
    places = np.linspace(-0.1, 1.3, 4096)
    knots = int(max(6, 0.7 * count))
    slow = np.interp(places, np.linspace(-0.1, 1.3, knots), rng.normal(size=knots))
    strength = np.interp(places, np.linspace(-0.1, 1.3, knots), rng.uniform(1 - 1.6 * uneven, 1, knots))
    profile = strength * np.cos(2 * np.pi * count * places + 1.6 * uneven * slow)
    return np.asarray(clear * np.interp(depth, places, profile), np.float32)


def broken(view: View, rng: Rng, size: float, least: float = 0.15) -> Field:
    """How clear fine lines are from place to place, least..1.4; `size` mm is the width of a clear patch."""
    return np.asarray(np.clip(0.72 + 0.5 * view.noise(rng, size, size / 8, 2.0), least, 1.4), np.float32)


def aim(view: View, rng: Rng, outline: Outline) -> float:
    """Direction from the thing's centre to the picture's, or any when the whole thing is in view."""
    middle = view.to_plane(np.array([[view.width / 2, view.height / 2]]))[0]
    free = float(rng.uniform(0, 2 * np.pi))
    return outline.turn_of(middle) if np.hypot(*middle) > 0.3 * outline.radius else free


def band(outline: Outline, inner: float, outer: float, start: float, end: float, count: int = 40) -> NDArray[Any]:
    """Polygon in mm between two shares of the radius and two directions."""
    t = np.linspace(start, end, count)
    return np.asarray(np.r_[outline.place(np.full(count, inner), t), outline.place(np.full(count, outer), t[::-1])])


def disc(outline: Outline, rho: float, count: int = 36) -> NDArray[Any]:
    """Polygon in mm of the outline shrunk to a share of its radius."""
    return outline.place(np.full(count, rho), np.linspace(0, 2 * np.pi, count, endpoint=False))


def seen(view: View, reach: float, margin: float = 0.0) -> tuple[float, float, float, float]:
    """Box (left, top, right, bottom) in mm that the picture shows of the square of half side `reach`."""
    corners = view.to_plane([[0, 0], [view.width, 0], [view.width, view.height], [0, view.height]])
    left, top = np.maximum(corners.min(0) - margin, -reach)
    right, bottom = np.minimum(corners.max(0) + margin, reach)
    return float(left), float(top), float(max(right, left + 1e-3)), float(max(bottom, top + 1e-3))


def cells(
    view: View, rng: Rng, spacing: float, where: NDArray[np.bool_], warp: float = 0.1, jitter: float = 1.2
) -> tuple[Field, Field, NDArray[np.intp], int]:
    """Cells about `spacing` mm wide: distance to the nearest and second seed in spacings, cell number, their count.

    Found only where asked; 9 elsewhere. warp: how far the cells' borders are bent, in spacings.
    """
    x, y = view.plane
    box = seen(view, 1e4, 2 * spacing)
    points = scattered(rng, box, spacing, jitter)
    bend = [view.noise(rng, 3 * spacing, 0.8 * spacing, 3.0) * warp * spacing for _ in range(2)]
    first, second = np.full(view.shape, 9.0, np.float32), np.full(view.shape, 9.0, np.float32)
    number = np.zeros(view.shape, np.intp)
    if where.any():
        distance, index = cKDTree(points).query(np.c_[(x + bend[0])[where], (y + bend[1])[where]], k=2)
        first[where], second[where] = (distance / spacing).T
        number[where] = index[:, 0]
    return first, second, number, len(points)


def bore(view: View, rng: Rng, surface: Surface, inside: Field, wall: str, floor: str) -> None:
    """Sink a hole into a surface: its far wall lit on one side, its floor in the dark. inside: (h, w) 0..1."""
    turn = float(rng.uniform(0, 2 * np.pi))
    width = float(np.sqrt(max(float(inside.sum()), 1.0)))
    reach = float(rng.uniform(0.04, 0.16)) * width
    under = inside * ndimage.shift(inside, (reach * np.sin(turn), reach * np.cos(turn)), order=1, mode="nearest")
    under = np.minimum(blur(under, max(1.0, 0.1 * reach)), inside)
    deep = blur(inside, max(2.0, 0.09 * width))
    tone = mix(np.broadcast_to(rgb(wall) * 0.62, (*view.shape, 3)), rgb(floor), 0.93 * under)
    tone = tone * (1.15 - 0.55 * np.clip(deep, 0, 1) * inside)[..., None]
    surface.albedo = mix(surface.albedo, tone, inside)
    surface.bump = surface.bump * (1 - inside) - 1.6 * inside


def sidewall(view: View, rng: Rng, surface: Surface, depth: float) -> None:
    """Show the cut side of a thick slice seen at a slant: the rim's own colours drawn down by `depth` of the width."""
    steps = max(3, round(depth * view.width))
    face = surface.mask
    grown, rim = face.copy(), surface.albedo.copy()
    down = np.zeros(view.shape, np.float32)
    inset = max(2, round(0.004 * view.width))
    pad = np.pad(face, ((steps, 0), (0, 0)))
    colours = np.pad(blur(surface.albedo, 0.8), ((steps + inset, 0), (0, 0), (0, 0)), mode="edge")
    for step in range(1, steps + 1):
        shifted = pad[steps - step : steps - step + view.height]
        fresh = (shifted > 0.5) & (grown <= 0.5)
        source = colours[steps - step : steps - step + view.height]
        rim[fresh] = source[fresh]
        down[fresh] = step / steps
        grown = np.maximum(grown, shifted)
    side = np.clip(grown - face, 0, 1)
    scratch = view.noise(
        rng, 0.04 * view.width / view.pixels_per_mm, 0, 1.2, float(np.arctan2(*view.matrix[:2, 1][::-1])), 9
    )
    tone = np.clip(0.84 - 0.3 * down + 0.035 * scratch, 0.2, 1)
    surface.albedo = mix(surface.albedo, rim * tone[..., None], np.where(face > 0.5, 0, 1))
    lip = np.exp(-(((down - 0.06) / 0.07) ** 2)) * (side > 0.5)
    surface.albedo = np.clip(surface.albedo + 0.05 * lip[..., None], 0, 1).astype(np.float32)
    surface.bump = np.where(side > 0.5, -0.5 * down * 3 + 0.15 * scratch, surface.bump).astype(np.float32)
    surface.mask = grown.astype(np.float32)
    surface.thickness = max(1.0, 0.3 * surface.thickness)
