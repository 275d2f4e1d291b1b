"""Other goods around the thing, as in a parcel of souvenirs: beads, coins, packets, tissue, rings. None is of a kind
that the program teaches, and all lie under the thing, so that they hide no sign."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.surface import Surface
from studio.view import View

_COLOURS = ("#2f6b4a", "#7a2323", "#1f4f86", "#a8641c", "#3a3a3d", "#6b3f7c", "#8c6a2c", "#1d7f86")


def around(view: View, rng: Rng, count: int, thing: Field) -> list[Surface]:
    """`count` things along the edges, away from the middle of `thing` (h, w) 0..1; the first ones lie lowest."""
    found = []
    taken = thing.copy()
    for number in range(count):
        places = rng.uniform([0.04, 0.04], [0.96, 0.96], (6, 2))
        free = [float(taken[int(y * view.height), int(x * view.width)]) for x, y in places]
        x, y = places[int(np.argmin(free))]
        maker = (_tissue, _packet, _beads, _coin, _ring)[0 if number == 0 else int(rng.integers(5))]
        size = float(rng.uniform(0.07, 0.16)) * view.width
        surface = maker(view, rng, (x * view.width, y * view.height), size)
        taken = np.maximum(taken, surface.mask)
        found.append(surface)
    return found


def _axes(view: View, at: tuple[float, float], turn: float) -> tuple[Field, Field]:
    rows, columns = np.mgrid[0 : view.height, 0 : view.width].astype(np.float32)
    dx, dy = columns - at[0], rows - at[1]
    c, s = np.float32(np.cos(turn)), np.float32(np.sin(turn))
    return dx * c + dy * s, -dx * s + dy * c


def _made(view: View, albedo: Field, bump: ArrayLike, mask: ArrayLike, gloss: float, height: float) -> Surface:
    """A surface `height` pixels thick."""
    return Surface(
        np.clip(albedo, 0.01, 1).astype(np.float32),
        np.asarray(bump, np.float32),
        np.asarray(np.clip(np.asarray(mask, np.float32), 0, 1)),
        gloss=gloss,
        thickness=height / view.pixels_per_mm,
    )


def _tint(rng: Rng) -> Field:
    return rgb(str(rng.choice(_COLOURS))) * np.float32(rng.uniform(0.8, 1.25))


def _tissue(view: View, rng: Rng, at: tuple[float, float], size: float) -> Surface:
    """Crumpled tissue or packing paper, a ragged patch."""
    u, v = _axes(view, at, float(rng.uniform(0, np.pi)))
    scale = view.pixels_per_mm
    size *= 2.2
    ragged = view.noise(rng, 1.5 * size / scale, size / 4 / scale, 3.0)
    away = np.maximum(np.abs(u), np.abs(v) * 1.3) + 0.16 * size * ragged
    mask = np.clip((size - away) / 1.5 + 0.5, 0, 1)
    folds = np.abs(view.noise(rng, size / scale, size / 5 / scale, 3.4))
    folds = folds + np.abs(view.noise(rng, size / 1.5 / scale, size / 5 / scale, 3.4))
    tint = rgb(str(rng.choice(("#e9e7e1", "#d9c7a3", "#d8b7b4", "#c9d5d8", "#c2a878"))))
    albedo = tint * (1 - 0.08 * np.exp(-folds * 6))[..., None]
    return _made(view, albedo, folds * size * 0.05, mask, 0.02, 0.06 * size)


def _packet(view: View, rng: Rng, at: tuple[float, float], size: float) -> Surface:
    """A small printed box: a border, a band and a patch, without any letters."""
    u, v = _axes(view, at, float(rng.uniform(0, np.pi)))
    tall = size * float(rng.uniform(0.55, 0.95))
    away = np.maximum(np.abs(u) - size, np.abs(v) - tall)
    mask = np.clip(0.5 - away / 1.5, 0, 1)
    base, ink = _tint(rng), rgb(str(rng.choice(("#e8dfc9", "#d6b45a", "#c9cdd1", "#2b2b2d"))))
    band = smoothstep(0.18 * tall + 1, 0.18 * tall, np.abs(v - 0.4 * tall))
    frame = smoothstep(0.08 * size + 1, 0.08 * size, np.abs(away + 0.14 * size))
    patch = smoothstep(0.3 * size + 1, 0.3 * size, np.hypot(u, v + 0.25 * tall))
    albedo = mix(np.broadcast_to(base, (*view.shape, 3)), ink, 0.85 * np.maximum.reduce([band, frame * 0.7, patch]))
    bump = np.clip(-away / (0.05 * size), 0, 1) * 0.04 * size
    return _made(view, albedo, bump, mask, float(rng.uniform(0.1, 0.7)), 0.35 * size)


def _beads(view: View, rng: Rng, at: tuple[float, float], size: float) -> Surface:
    """A string of beads laid in an uneven loop."""
    count = int(rng.integers(12, 22))
    ring = np.linspace(0, 2 * np.pi, count, endpoint=False)
    wobble = 1 + 0.25 * np.cos(2 * ring + float(rng.uniform(0, 6))) + 0.08 * rng.normal(size=count)
    radius = 1.15 * np.pi * size / count
    rows, columns = np.mgrid[0 : view.height, 0 : view.width].astype(np.float32)
    height = np.zeros(view.shape, np.float32)
    tone = np.zeros(view.shape, np.float32)
    for angle, far in zip(ring, wobble, strict=True):
        x, y = at[0] + size * far * np.cos(angle), at[1] + size * far * np.sin(angle)
        dome = np.clip(1 - ((columns - x) ** 2 + (rows - y) ** 2) / radius**2, 0, None)
        tone = np.where(dome > height, np.float32(rng.normal() * 0.12), tone)
        height = np.maximum(height, dome)
    mask = np.clip(height * radius / 1.2, 0, 1)
    albedo = _tint(rng) * (1 + tone)[..., None]
    return _made(view, albedo, np.sqrt(height) * radius * 0.7, mask, 0.8, radius)


def _coin(view: View, rng: Rng, at: tuple[float, float], size: float) -> Surface:
    """A round piece of brass with a raised rim, a square hole now and then."""
    u, v = _axes(view, at, float(rng.uniform(0, np.pi)))
    size *= 0.6
    away = np.hypot(u, v)
    mask = np.clip((size - away) / 1.2 + 0.5, 0, 1)
    worn = view.noise(rng, size / 2 / view.pixels_per_mm, 0.0, 1.6)
    bump = 0.05 * size * smoothstep(0.8 * size, 0.88 * size, away) + 0.012 * size * worn
    if rng.random() < 0.6:
        hole = np.maximum(np.abs(u), np.abs(v))
        mask = mask * np.clip((hole - 0.2 * size) / 1.2 + 0.5, 0, 1)
        bump = bump + 0.05 * size * smoothstep(0.34 * size, 0.26 * size, hole)
    tint = rgb(str(rng.choice(("#9a7b3c", "#6f5a3a", "#8d8f90", "#5f6b57"))))
    return _made(view, tint * (1 + 0.12 * worn)[..., None], bump, mask, 0.85, 0.08 * size)


def _ring(view: View, rng: Rng, at: tuple[float, float], size: float) -> Surface:
    """A bracelet of wood, stone or coloured glass, flecked."""
    u, v = _axes(view, at, 0.0)
    thick = size * float(rng.uniform(0.1, 0.18))
    inner = np.clip(1 - ((np.hypot(u, v) - 0.8 * size) / thick) ** 2, 0, None)
    mask = np.clip(inner * thick / 1.2, 0, 1)
    fleck = view.noise(rng, size / 2 / view.pixels_per_mm, 0.0, 1.8)
    return _made(view, _tint(rng) * (1 + 0.16 * fleck)[..., None], np.sqrt(inner) * thick * 0.8, mask, 0.7, thick)
