"""Sections of the materials of carvings, in mm across the grain; pushed along the grain they give the solid pattern.

Channels: pattern (0.5 is none, more is darker), cracks (0 to 1), fine grain (0.5 is none).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from carved_form import Array, rise
from textures import field

PIXELS = 1280


@dataclass(frozen=True)
class Plane:
    """The part of a section that is drawn: mm coordinates of its corners and of its pixels."""

    low: Array
    high: Array

    def axes(self) -> tuple[Array, Array]:
        """x and y (rows, columns) in mm, the first row lowest."""
        wide, tall = self.high - self.low
        per_mm = PIXELS / max(wide, tall)
        columns, rows = max(64, int(wide * per_mm)), max(64, int(tall * per_mm))
        x = np.linspace(self.low[0], self.high[0], columns, dtype=np.float32)
        y = np.linspace(self.low[1], self.high[1], rows, dtype=np.float32)
        return np.meshgrid(x, y)  # type: ignore[return-value]


def spiral(rho: Array, angle: float) -> Array:
    """F(rho) of the line families cos(N(t - F)) and cos(N(t + F)); they open by `angle` degrees in the outer zone and
    by less nearer to the axis, since only the outer zone carries the species angle (IV-002)."""
    radii = np.linspace(0.03, 3.0, 3200)
    inner = max(25.0, 0.42 * angle)
    opening = np.radians(inner + (angle - inner) * rise(radii.astype(np.float32), 0.1, 0.6))
    slope = np.tan(opening / 2) / radii
    turned = np.concatenate([[0.0], np.cumsum((slope[1:] + slope[:-1]) / 2 * np.diff(radii))])
    return np.asarray(np.interp(rho, radii, turned), np.float32)


def _noise(rng: np.random.Generator, like: Array, beta: float, low: float = 0.0) -> Array:
    return field(rng, (like.shape[0], like.shape[1]), beta, low=low)


def ivory(rng: np.random.Generator, plane: Plane, radius: float, spacing: float, angle: float, cracks: int) -> Array:
    """Crossing lines `spacing` mm apart at the rim of a tusk of `radius` mm whose axis is the origin."""
    x, y = plane.axes()
    squash = float(rng.uniform(0.9, 1.1))
    rho = np.hypot(x, y * squash) / radius
    turn = np.arctan2(y * squash, x)
    lines = round(2 * np.pi * radius / spacing)
    opened = spiral(rho, angle)
    wobble = _noise(rng, x, 3.0) * 0.010
    first, second = (np.cos(lines * (turn + wobble + sign * opened)) for sign in (-1, 1))
    ridge = [2 * ((1 + wave) / 2) ** 1.5 - 1 for wave in (first, second)]
    lines_seen = 0.62 * np.maximum(*ridge) + 0.38 * (first + second) / 2 - 0.15
    growth = np.cos(rho * 38 + 0.8 * _noise(rng, x, 3.0)) + 0.6 * np.cos(rho * 97)
    pattern = 0.5 - 0.26 * lines_seen + 0.03 * growth + 0.012 * _noise(rng, x, 2.4)
    return _packed(pattern, _radial_cracks(rng, rho, turn, radius, cracks), 0.5 + 0.12 * _noise(rng, x, 1.1, 40))


def _radial_cracks(rng: np.random.Generator, rho: Array, turn: Array, radius: float, count: int) -> Array:
    """Fine drying cracks along radii, seen as lines on a cross face and as long lines on the sides."""
    drawn = np.zeros_like(rho)
    spots = rng.integers(0, rho.size, count)
    for spot in spots:
        aim, at = float(turn.flat[spot]), float(rho.flat[spot])
        reach = float(rng.uniform(1.2, 4.0)) / radius
        drift = np.cumsum(rng.normal(size=90)) * 0.004
        steps = np.linspace(0, 3, 90)
        path = aim + np.interp(rho, steps, drift - np.interp(at, steps, drift))
        off = np.abs(np.angle(np.exp(1j * (turn - path)))) * rho * radius
        within = rise(np.abs(rho - at), reach, 0.5 * reach)
        width = float(rng.uniform(0.04, 0.09))
        drawn = np.maximum(drawn, np.exp(-((off / width) ** 2)) * within)
    return drawn


def bone(rng: np.random.Generator, plane: Plane) -> Array:
    """Compact bone: faint layers and a fibrous grain; its channels are dug by the shader."""
    x, y = plane.axes()
    layers = np.cos(np.hypot(x + 6, y - 9) * 4.5 + 1.6 * _noise(rng, x, 2.6))
    pattern = 0.5 + 0.05 * layers + 0.06 * _noise(rng, x, 1.8, 4)
    return _packed(pattern, np.zeros_like(x), 0.5 + 0.16 * _noise(rng, x, 1.0, 30))


def resin(rng: np.random.Generator, plane: Plane, spacing: float) -> Array:
    """Cast piece: straight parallel bands `spacing` mm apart as a false grain, or none where it is 0."""
    x, _ = plane.axes()
    pattern = np.full_like(x, 0.5)
    if spacing:
        across = x + 0.05 * spacing * _noise(rng, x, 3.4)
        wave = 0.6 * np.cos(across * 2 * np.pi / spacing) + 0.4 * np.cos(across * 2 * np.pi * 0.437 / spacing)
        pattern = pattern + 0.24 * wave
    return _packed(pattern, np.zeros_like(x), np.full_like(x, 0.5))


def tagua(rng: np.random.Generator, plane: Plane) -> Array:
    """Flesh of a palm nut: very fine, weak rings and rays."""
    x, y = plane.axes()
    away = np.hypot(x, 1.2 * y)
    cloud = _noise(rng, x, 2.6)
    rings = np.cos(away * 2 * np.pi / 1.05 + 1.2 * cloud) + 0.7 * np.cos(away * 2 * np.pi / 2.4 + cloud)
    rays = np.cos(np.arctan2(y, x) * 70 + 2 * cloud) * rise(away, 4, 9)
    pattern = 0.5 + 0.10 * rings + 0.04 * rays + 0.02 * cloud
    return _packed(pattern, np.zeros_like(x), 0.5 + 0.06 * _noise(rng, x, 1.2, 40))


def _packed(pattern: Array, cracks: Array, grain: Array) -> Array:
    return np.clip(np.stack([pattern, cracks, grain], -1), 0, 1).astype(np.float32)
