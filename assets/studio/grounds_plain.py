"""Plain grounds of tables and floors: wood, cloth, steel, paper, concrete, felt. Sizes are in mm of the table."""

from __future__ import annotations

import numpy as np

from studio.noise import Field, Rng, mix, ramp, rgb, smoothstep
from studio.view import View

Look = tuple[Field, Field, float]
"""Albedo (h, w, 3) sRGB, bump (h, w) in pixels, gloss 0..1."""

_CLOTHS = (
    *("#2d4259", "#5a2f2c", "#36503b", "#8b8272", "#c8c0b0", "#3b3b42"),
    *("#7b6a8a", "#b98f4e", "#8f3a3f", "#d9d6cf"),
)


def wood(view: View, rng: Rng) -> Look:
    x, y = view.plane
    turn = float(rng.choice([0.0, np.pi / 2]) + rng.normal() * 0.12)
    side = -x * np.sin(turn) + y * np.cos(turn)
    plank = float(rng.uniform(90, 190))
    offset = float(rng.uniform(0, plank))
    number = np.floor((side + offset) / plank)
    tone = ((number * 0.618 + rng.random()) % 1).astype(np.float32)
    rings = side / float(rng.uniform(4, 9)) + 2.2 * view.noise(rng, 400, 30, 2.8, turn, 5) + tone * 9
    grain = 0.5 + 0.5 * np.cos(rings * 2 * np.pi * 0.6) * smoothstep(2.5, 6.0, 12 * view.pixels_per_mm)
    pores = np.maximum(view.noise(rng, 9, 0.6, 0.9, turn, 18) - 0.7, 0)
    stops = (
        [(0.0, "#4a2c18"), (0.5, "#6d4426"), (1.0, "#8a5d37")],
        [(0.0, "#a9814f"), (0.5, "#c19a66"), (1.0, "#d3b283")],
        [(0.0, "#6e5b46"), (0.5, "#8b775f"), (1.0, "#a3917a")],
        [(0.0, "#2c1d14"), (0.5, "#412b1d"), (1.0, "#573b28")],
    )[int(rng.integers(4))]
    value = 0.45 + 0.3 * (grain - 0.5) + 0.16 * (tone - 0.5) + 0.09 * view.noise(rng, 60, 1.5, 1.6, turn, 14)
    albedo = ramp(np.clip(value, 0, 1), stops) * (1 - 0.16 * np.clip(pores, 0, 1.6))[..., None]
    gap = np.abs((side + offset) / plank - np.round((side + offset) / plank)) * plank
    joint = smoothstep(1.4 + 0.8 / view.pixels_per_mm, 0.5, gap) if rng.random() < 0.6 else np.zeros_like(gap)
    albedo = albedo * (1 - 0.75 * joint)[..., None]
    scratch = np.maximum(view.noise(rng, 25, 0.8, 0.8, float(rng.uniform(0, np.pi)), 40) - 2.2, 0)
    return albedo, -0.3 * pores - 1.2 * joint - 0.5 * scratch, float(rng.uniform(0.1, 0.5))


def cloth(view: View, rng: Rng) -> Look:
    x, y = view.plane
    turn, pitch = float(rng.uniform(0, np.pi)), float(rng.uniform(0.7, 1.6))
    sway = 0.2 * pitch * view.noise(rng, 60, 8, 2.4)
    u = (x * np.cos(turn) + y * np.sin(turn) + sway) / pitch
    v = (-x * np.sin(turn) + y * np.cos(turn) + sway) / pitch
    # Under three pixels a thread the weave only makes a moire pattern; a camera sees an even colour there.
    seen = float(smoothstep(2.4, 4.5, pitch * view.pixels_per_mm))
    weave = (np.cos(2 * np.pi * u) * np.cos(2 * np.pi * v) + 0.3 * np.cos(2 * np.pi * (u + v))) * seen
    tint = rgb(str(rng.choice(_CLOTHS)))
    slub = view.noise(rng, 14, 1.0, 1.4, turn, 10)
    worn = view.noise(rng, 300, 60, 3.0)
    albedo = tint * (1 + 0.09 * weave + 0.035 * slub + 0.03 * worn)[..., None]
    if rng.random() < 0.3:
        check = sum(smoothstep(0.0, 0.1, np.cos(axis * pitch / 22 * 2 * np.pi)) for axis in (u, v))
        albedo = mix(albedo, np.clip(tint * 1.7 + 0.1, 0, 1), 0.28 * check)
    return albedo, 0.3 * weave + 0.12 * slub + draped(view, rng, float(rng.uniform(0.03, 0.28))), 0.02


def tray(view: View, rng: Rng) -> Look:
    turn = float(rng.uniform(0, np.pi))
    brushed = view.noise(rng, 30, 0.5, 0.8, turn, 60)
    cloud = view.noise(rng, 300, 40, 2.8)
    scratches = np.maximum(view.noise(rng, 30, 0.6, 0.7, float(rng.uniform(0, np.pi)), 45) - 2.0, 0)
    tint = mix(rgb("#a9adb0"), rgb("#8b8d8c"), float(rng.random()))
    albedo = tint * (1 + 0.05 * brushed + 0.05 * cloud + 0.10 * scratches)[..., None]
    bump = 0.14 * brushed - 0.5 * scratches + 2.0 * cloud * min(view.pixels_per_mm, 1.5)
    return albedo, bump, float(rng.uniform(0.6, 0.95))


def paper(view: View, rng: Rng) -> Look:
    x, y = view.plane
    fibre = view.noise(rng, 4, 0.4, 1.0)
    sheets = view.noise(rng, 160, 25, 2.6)
    tint = rgb(str(rng.choice(["#e9e6de", "#dfd8c8", "#d9dcdf", "#c9ab7c", "#e6dfb4"])))
    albedo = tint * (1 + 0.018 * fibre + 0.02 * sheets)[..., None]
    bump = 0.1 * fibre + 1.2 * sheets * min(view.pixels_per_mm, 2.0)
    style = rng.random()
    if style < 0.35:
        creases = np.zeros(view.shape, np.float32)
        for _ in range(int(rng.integers(1, 4))):
            turn, at = float(rng.uniform(0, np.pi)), float(rng.uniform(-0.7, 0.7)) * float(np.abs(x).max())
            away = x * np.cos(turn) + y * np.sin(turn) - at
            creases += np.clip(1 - np.abs(away) * view.pixels_per_mm / 2.2, 0, 1)
        bump = bump + 1.5 * creases
        albedo = albedo * (1 - 0.05 * creases)[..., None]
    elif style < 0.6:
        pitch = float(rng.uniform(7, 10))
        turn = float(rng.normal() * 0.2)
        line = np.abs(((-x * np.sin(turn) + y * np.cos(turn)) / pitch + 0.5) % 1 - 0.5) * pitch
        albedo = mix(
            albedo, rgb("#8fa3bd"), 0.45 * smoothstep(0.35, 0.12, line) * smoothstep(14, 28, pitch * view.pixels_per_mm)
        )
    return albedo, bump, 0.05


def concrete(view: View, rng: Rng) -> Look:
    blotch = view.noise(rng, 500, 30, 2.4)
    grit = view.noise(rng, 5, 0.5, 0.8)
    pits = np.maximum(view.noise(rng, 6, 1.2, 1.2) - 2.1, 0)
    tint = rgb(str(rng.choice(["#8d8a84", "#a39d92", "#77777a", "#9a8f80"])))
    albedo = tint * (1 + 0.09 * blotch + 0.07 * grit - 0.35 * np.clip(pits, 0, 1))[..., None]
    if rng.random() < 0.35:
        x, y = view.plane
        pitch, turn = float(rng.uniform(250, 420)), float(rng.normal() * 0.3)
        u = (x * np.cos(turn) + y * np.sin(turn)) / pitch + float(rng.random())
        v = (-x * np.sin(turn) + y * np.cos(turn)) / pitch + float(rng.random())
        away = np.minimum(np.abs(u - np.round(u)), np.abs(v - np.round(v))) * pitch
        joint = smoothstep(3.2 + 0.8 / view.pixels_per_mm, 1.6, away)
        albedo = mix(albedo, rgb("#5c5751"), 0.8 * joint)
    return albedo, 0.35 * grit - 1.4 * pits, 0.05


def felt(view: View, rng: Rng) -> Look:
    fibres = [np.maximum(view.noise(rng, 5, 0.6, 0.8, float(rng.uniform(0, np.pi)), 7) - 0.6, 0) for _ in range(2)]
    nap = fibres[0] + fibres[1]
    cloud = view.noise(rng, 120, 10, 2.2)
    tint = rgb(str(rng.choice(["#1f2226", "#26324a", "#1f3a2e", "#3a2226", "#34323a"])))
    lint = np.maximum(view.noise(rng, 6, 0.8, 0.8, float(rng.uniform(0, np.pi)), 20) - 3.1, 0)
    albedo = tint * (1 + 0.16 * nap + 0.08 * cloud)[..., None]
    return mix(albedo, rgb("#9a978f"), 0.4 * np.clip(lint, 0, 1) * min(1.0, view.pixels_per_mm / 2)), 0.28 * nap, 0.0


def draped(view: View, rng: Rng, slope: float) -> Field:
    """Relief in pixels of cloth that does not lie flat: a few long folds of about the given slope, and slack."""
    across = view.width / view.pixels_per_mm
    turn = float(rng.uniform(0, np.pi))
    long = float(rng.uniform(0.25, 0.6)) * across
    fold = view.noise(rng, long, long / 4, 3.2, turn, float(rng.uniform(2.0, 5.0)))
    slack = view.noise(rng, long / 2, long / 10, 3.0)
    height = np.tanh(1.2 * fold) + 0.35 * slack
    down, right = np.gradient(height)
    steep = float(np.percentile(np.hypot(down, right), 80)) + 1e-6
    return np.asarray(height * (slope / steep), np.float32)
