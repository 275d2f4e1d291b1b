"""Things that goods lie in: the grey tray of a hand-luggage belt and the cardboard box, seen from above with walls."""

from __future__ import annotations

import numpy as np

from studio.grounds_field import cardboard
from studio.grounds_plain import Look, concrete, tray, wood
from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.view import View

Held = tuple[Look, Field, float]
"""The look, the share of each pixel that stands up as a wall, and the walls' height in mm."""
_FLOORS = (concrete, tray, wood)


def luggage_tray(view: View, rng: Rng) -> Held:
    """Moulded grey plastic: ribs or dimples on the bottom, scuffs, sloping walls, a rolled rim."""
    inward, u, v = _box(view, rng, (300.0, 220.0), 45.0)
    tint = rgb(str(rng.choice(["#8b9094", "#767b80", "#a2a6a8", "#5f666d", "#7f8a94"])))
    cloud, grain = view.noise(rng, 300, 40, 2.6), view.noise(rng, 3, 0.6, 0.8)
    scuff = np.maximum(view.noise(rng, 50, 0.8, 0.9, float(rng.uniform(0, np.pi)), 30) - 1.7, 0)
    dull = np.maximum(view.noise(rng, 90, 6, 1.8) - 0.8, 0)
    albedo = tint * (1 + 0.02 * cloud + 0.012 * grain + 0.09 * np.clip(scuff, 0, 1.5) - 0.04 * dull)[..., None]
    scale = view.pixels_per_mm
    pitch = float(rng.uniform(22, 48))
    inside = smoothstep(14.0, 22.0, inward)
    if rng.random() < 0.6:
        rib = np.exp(-((np.abs(u / pitch - np.round(u / pitch)) * pitch / 2.2) ** 2))
    else:
        du, dv = (np.abs(w / pitch - np.round(w / pitch)) * pitch for w in (u, v))
        rib = smoothstep(6.0, 3.5, np.hypot(du, dv))
    bump = 0.9 * scale * rib * inside + 0.05 * grain - 0.25 * scuff
    return _walled(view, rng, (albedo, bump, float(rng.uniform(0.25, 0.6))), inward, tint, (55.0, 9.0, 7.0))


def carton(view: View, rng: Rng) -> Held:
    """A cardboard box, opened: its bottom, walls of the same board."""
    inward, _, _ = _box(view, rng, (190.0, 140.0), 4.0)
    albedo, bump, gloss = cardboard(view, rng)
    tint = np.asarray(albedo.mean((0, 1)), np.float32)
    return _walled(view, rng, (albedo, bump, gloss), inward, tint, (90.0, 4.0, 12.0))


def _box(view: View, rng: Rng, half: tuple[float, float], corner: float) -> tuple[Field, Field, Field]:
    """Distance in mm inwards from the edge of a rounded box about the picture's middle, and the box's own axes.

    The box has its real size, or is a larger one where the picture is wide: the edge shows in about half of them.
    """
    x, y = view.plane
    cx, cy = view.to_plane([[view.width / 2, view.height / 2]])[0]
    across = view.width / view.pixels_per_mm
    turn = float(rng.normal() * 0.12 + rng.integers(0, 2) * np.pi / 2)
    grow = max(1.0, float(rng.uniform(0.42, 0.62)) * across / half[1])
    a, b = half[0] * grow, half[1] * grow
    slip = rng.uniform(-1, 1, 2) * np.array([max(a - 0.45 * across, 0.0), max(b - 0.45 * across, 0.0)])
    u = (x - cx) * np.cos(turn) + (y - cy) * np.sin(turn) + np.float32(slip[0])
    v = -(x - cx) * np.sin(turn) + (y - cy) * np.cos(turn) + np.float32(slip[1])
    du, dv = np.abs(u) - (a - corner), np.abs(v) - (b - corner)
    away = np.hypot(np.maximum(du, 0), np.maximum(dv, 0)) + np.minimum(np.maximum(du, dv), 0) - corner
    return np.asarray(-away, np.float32), np.asarray(u, np.float32), np.asarray(v, np.float32)


def _walled(view: View, rng: Rng, bottom: Look, inward: Field, tint: Field, size: tuple[float, float, float]) -> Held:
    """Bottom, sloping wall, rim and the floor outside; `size`: height, width of the rim, width of the wall in mm."""
    tall, rim, slope = size
    albedo, bump, gloss = bottom
    soft = 0.8 / view.pixels_per_mm
    outside = smoothstep(-rim + soft, -rim - soft, inward)
    wall = smoothstep(slope + soft, slope - soft, inward) * (1 - outside)
    floor, floor_bump, _ = _FLOORS[int(rng.integers(len(_FLOORS)))](view, rng)
    # Light reaches the foot of a wall from half the room only.
    foot = 1 - 0.38 * np.exp(-np.clip(inward - slope, 0, None) / (0.35 * tall))
    grime = view.noise(rng, 60, 3, 1.6)
    board = tint * (1 + 0.02 * grime)[..., None]
    steps = np.clip((slope - inward) / slope, 0, 1)
    lip = np.exp(-(((inward + rim / 2) / (0.45 * rim)) ** 2))
    albedo = mix(albedo * foot[..., None], board * (0.72 + 0.28 * steps)[..., None], wall)
    albedo = mix(albedo, floor * (1 - 0.5 * np.exp(np.clip(inward + rim, None, 0) / 25))[..., None], outside)
    # The wall is steeper than a bump can tell: its shading stops at 60 degrees.
    rise = 1.7 * slope * view.pixels_per_mm * steps * (1 - outside) + 0.5 * rim * view.pixels_per_mm * lip
    bump = bump * (1 - wall) * (1 - outside) + rise + floor_bump * outside
    return (albedo, bump, gloss), np.asarray(wall, np.float32), tall
