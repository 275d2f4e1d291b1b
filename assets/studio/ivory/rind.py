"""The rind (cementum) round a tusk: thin and honey-brown on a fresh one, thick, layered and stained on a buried one."""

from __future__ import annotations

import numpy as np

from studio.ivory.damage import polar_noise
from studio.ivory.tusk import Tusk
from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.surface import Surface, crack
from studio.view import View

# Rind thicker than this share of the radius is drawn in layers and cited as such (IV-023).
THICK = 0.06
_FRESH = (("#b89460", "#8a6436"), ("#c3a778", "#9a7849"), ("#a07c4c", "#5f4223"))
_BURIED = (("#8d6d45", "#45311f"), ("#7d6a50", "#3b3630"), ("#a08155", "#5a4630"), ("#77766a", "#3f4a4d"))


def add_rind(
    view: View, rng: Rng, surface: Surface, tusk: Tusk, rho: Field, theta: Field, bark: float, buried: float
) -> None:
    """Colour the outer `bark` share of the radius; `buried` 0..1 darkens it and opens its layers."""
    radius = tusk.radius
    pixel = 1 / (view.pixels_per_mm * radius)
    slow = polar_noise(rng, rho, theta, 2, 14)
    fine = polar_noise(rng, rho, theta, 14, 150) + 0.7 * polar_noise(rng, rho, theta, 30, 420)
    start = 1 - bark * (1 + 0.16 * slow + 0.05 * fine)
    share = smoothstep(start - 1.2 * pixel, start + 1.6 * pixel, rho)
    out = np.clip((rho - start) / np.maximum(1 - start, 1e-3), 0, 1.1)
    pairs = _BURIED if rng.random() < buried else _FRESH
    inner, outer = pairs[int(rng.integers(len(pairs)))]
    blotch = view.noise(rng, radius / 5, radius / 80, 1.8)
    colour = mix(np.broadcast_to(rgb(inner), (*view.shape, 3)), rgb(outer), out**1.3 + 0.16 * blotch + 0.08 * fine)
    count = float(rng.uniform(2.0, 3.5)) if bark < THICK else float(rng.uniform(4.5, 8.0))
    long = polar_noise(rng, rho, theta, 5, 34)
    wave = np.cos((out + 0.06 * slow + 0.045 * long + 0.006 * fine) * count * 2 * np.pi + 0.8 * long)
    gap = np.clip(wave, 0, 1) ** 5 * np.clip(0.35 + 0.9 * polar_noise(rng, rho, theta, 12, 30), 0, 1)
    colour = mix(colour, rgb("#2e2015"), gap * (0.15 + 0.35 * buried))
    colour = mix(colour, rgb("#d8c096"), 0.22 * np.clip(-wave, 0, 1) * (1 - out))
    checks = np.clip(polar_noise(rng, rho, theta, 4, 700) - 1.25, 0, 1) * smoothstep(0.15, 0.6, out)
    colour = mix(colour, rgb("#241810"), np.clip(1.1 * checks, 0, 0.8) * min(1.0, 0.012 / pixel / 3))
    surface.albedo = mix(surface.albedo, colour, share * 0.97)
    seam = crack(np.asarray(rho - start, np.float32), max(0.045 * bark, 0.9 * pixel))
    surface.albedo = mix(surface.albedo, rgb("#5a3f22"), (0.25 + 0.4 * np.clip(0.5 + slow, 0, 1)) * seam)
    pale = smoothstep(start - 1.1 * bark, start, rho) * (1 - share)
    surface.albedo = mix(surface.albedo, rgb("#f3e6c6"), 0.22 * pale * (1 - buried))
    surface.bump = surface.bump + share * (0.22 * blotch + 0.06 * fine) - 0.3 * gap * share - 0.3 * seam
    aim = _toward(view, rng, tusk)
    half = 0.5 if _whole(view, tusk) else 0.9
    t = np.linspace(aim - half, aim + half, 40)
    ring = np.r_[tusk.place(np.full(40, 1 - bark), t), tusk.place(np.full(40, 0.982), t[::-1])]
    surface.mark(view, "outer_bark", ring, "IV-023" if bark > THICK else "IV-002")


def chipped(rng: Rng, rho: Field, theta: Field, buried: float) -> Field:
    """Radius share with the rim's small losses added, so that an edge drawn at 1 is not a clean curve."""
    loss = 0.0022 * polar_noise(rng, rho, theta, 2, 220) + 0.0015 * polar_noise(rng, rho, theta, 2, 700)
    flakes = np.clip(polar_noise(rng, rho, theta, 2, 60) - 0.9, 0, 1) * 0.03 * buried
    return np.asarray(rho + loss * (0.5 + buried) + flakes, np.float32)


def _whole(view: View, tusk: Tusk) -> bool:
    middle = view.to_plane(np.array([[view.width / 2, view.height / 2]]))[0]
    return bool(np.hypot(*middle) <= 0.3 * tusk.radius)


def _toward(view: View, rng: Rng, tusk: Tusk) -> float:
    free = float(rng.uniform(0, 2 * np.pi))
    middle = view.to_plane(np.array([[view.width / 2, view.height / 2]]))[0]
    return free if _whole(view, tusk) else tusk.turn_of(middle)
