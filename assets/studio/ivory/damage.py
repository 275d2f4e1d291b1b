"""What time and the saw do to a cut tusk: cracks along the radius and along the rings, stains, rings of growth."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.outline import Outline
from studio.surface import Surface
from studio.view import View


def polar_noise(rng: Rng, rho: Field, theta: Field, rings: int, turns: int) -> Field:
    """Noise of `rings` cells out to rho = 1.2 and `turns` cells round, mean 0, deviation about 0.7."""
    table = rng.standard_normal((max(rings, 2), turns)).astype(np.float32)
    rows = np.clip(rho, 0, 1.2) * np.float32((max(rings, 2) - 1) / 1.2)
    columns = np.mod(theta / np.float32(2 * np.pi), 1) * turns
    table = np.concatenate([table, table[:, :1]], 1)
    return np.asarray(ndimage.map_coordinates(table, [rows, columns], order=1, mode="nearest"), np.float32)


def growth_bands(rng: Rng, rho: Field, uneven: Field) -> Field:
    """Broad and narrow rings of growth, unevenly apart (IV-022), about -1..1."""
    radii = np.linspace(0, 1.3, 1600)
    total = np.zeros_like(radii)
    for count, share in ((9, 0.6), (26, 0.4), (80, 0.22)):
        total += share * np.interp(radii, np.linspace(0, 1.3, count), rng.uniform(-1, 1, count))
    return np.interp(rho + 0.008 * uneven, radii, total).astype(np.float32)


def radial_crack(
    view: View, rng: Rng, surface: Surface, outline: Outline, rho: Field, theta: Field, aim: float
) -> None:
    """A crack from the rim inward, wide outside and a hair at its end, with dirt in it."""
    depth = float(np.clip(rng.beta(2.2, 2.0), 0.12, 0.92))
    radii = np.linspace(0, 1.1, 90)
    bends = np.cumsum(rng.normal(size=90)) * 0.006 + np.cumsum(rng.normal(size=90) * (rng.random(90) < 0.2)) * 0.018
    bends = np.convolve(np.pad(bends - bends[-1], 3, "edge"), np.hanning(9)[1:-1] / 4, "valid")
    wide = 0.0036 * float(rng.lognormal(0, 0.55))
    dark = float(rng.uniform(0.45, 0.95))
    away = np.abs(np.angle(np.exp(1j * (theta - aim - np.interp(rho, radii, bends))))) * rho
    ramp = smoothstep(depth, 1.05, rho)
    width = wide * (0.12 + 0.88 * ramp) * (0.8 + 0.4 * np.interp(rho, radii, rng.random(90)))
    _cut(view, surface, outline, away.astype(np.float32), width, smoothstep(depth, depth + 0.04, rho), dark)
    r = np.linspace(depth + 0.02, 0.985, 16)
    line = aim + np.interp(r, radii, bends)
    span = 0.02 / r
    ring = np.r_[outline.place(r, line - span), outline.place(r[::-1], (line + span)[::-1])]
    if dark > 0.6:
        surface.mark(view, "radial_crack", ring, "")


def ring_crack(view: View, rng: Rng, surface: Surface, outline: Outline, rho: Field, theta: Field, aim: float) -> None:
    """A crack that follows a ring of growth for a part of the way round, as layers of dentine come apart."""
    at, half = float(rng.uniform(0.45, 0.9)), float(rng.uniform(0.25, 0.9))
    turns = np.linspace(-half, half, 70)
    drift = np.cumsum(rng.normal(size=70)) * 0.0022
    side = np.angle(np.exp(1j * (theta - aim))).astype(np.float32)
    away = np.abs(rho - at - np.interp(side, turns, drift)).astype(np.float32)
    within = smoothstep(half, half * 0.8, np.abs(side))
    width = 0.0017 * float(rng.lognormal(0, 0.45)) * (0.25 + 0.75 * smoothstep(half, 0.2 * half, np.abs(side)))
    dark = float(rng.uniform(0.5, 0.9))
    _cut(view, surface, outline, away, width, within, dark)
    t = np.linspace(-0.8 * half, 0.8 * half, 24)
    line = at + np.interp(t, turns, drift)
    ring = np.r_[outline.place(line - 0.018, aim + t), outline.place((line + 0.018)[::-1], (aim + t)[::-1])]
    if dark > 0.6:
        surface.mark(view, "ring_crack", ring, "")


def _cut(
    view: View, surface: Surface, outline: Outline, away: Field, width: NDArray[Any], within: Field, dark: float
) -> None:
    pixel = 1 / (view.pixels_per_mm * outline.radius)
    drawn = np.maximum(width, 0.55 * pixel)
    near = (away < 9 * drawn) & (within > 0.01)
    if not near.any():
        return
    a, w, inside = away[near], drawn[near], within[near]
    share = np.exp(-((a / w) ** 2)) * inside * dark * np.minimum(1, (width[near] / w) ** 0.5)
    seep = np.exp(-((a / (4 * w)) ** 2)) * inside
    colours = surface.albedo[near]
    colours = colours + (rgb("#9c7643") - colours) * (0.22 * seep)[:, None]
    colours = colours + (rgb("#2e2018") - colours) * np.clip(share, 0, 1)[:, None]
    surface.albedo = np.array(surface.albedo)
    surface.albedo[near] = colours
    surface.bump = np.array(surface.bump)
    surface.bump[near] -= (1.6 * share).astype(np.float32)


def spots(view: View, rng: Rng, surface: Surface, outline: Outline, amount: float) -> None:
    """Rust-brown and grey blotches of handling and of damp, anywhere on the face."""
    if amount <= 0:
        return
    radius = outline.radius
    blotch = view.noise(rng, radius / 1.5, radius / 30, 2.6)
    damp = smoothstep(0.9, 3.0, blotch + 0.25 * view.noise(rng, radius / 10, radius / 80, 1.6))
    surface.albedo = mix(surface.albedo, rgb("#a3743a" if rng.random() < 0.6 else "#8b8071"), 0.45 * amount * damp)
    dust = view.noise(rng, radius * 1.5, radius / 12, 2.0)
    surface.albedo = mix(surface.albedo, rgb("#8c7a5e"), 0.16 * amount * np.clip(dust + 0.3, 0, 1))


def nerve_canal(view: View, rng: Rng, surface: Surface, outline: Outline, rho: Field, theta: Field) -> None:
    """The fine dark canal at the middle, rarely quite round."""
    size = float(rng.uniform(0.009, 0.022))
    lobes = sum(float(rng.normal()) * 0.13 * np.cos(k * theta + float(rng.uniform(0, 6))) for k in (2, 3, 5))
    away = rho / (1 + lobes)
    surface.albedo = mix(surface.albedo, rgb("#b8925c"), 0.4 * smoothstep(size * 7, size, away))
    hole = smoothstep(size * 1.3, size * 0.8, away)
    surface.albedo = mix(surface.albedo, rgb("#2a1d14"), hole * 0.95)
    surface.bump = surface.bump - 2.5 * hole
    t = np.linspace(0, 2 * np.pi, 18, endpoint=False)
    surface.mark(view, "nerve_canal", outline.place(np.full(18, 2.4 * size), t), "IV-002")
