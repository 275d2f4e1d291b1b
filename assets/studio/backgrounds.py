"""Tables and floors, made from noise: the same for products and look-alikes. Sizes are in mm of the table's plane."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.noise import Field, Rng, mix, ramp, rgb, smoothstep
from studio.view import View

NAMES = ("wood", "cloth", "tray", "paper", "concrete", "felt")


@dataclass
class Ground:
    """What lies under the thing. albedo: (h, w, 3) sRGB. bump: (h, w) in pixels. gloss: 0..1."""

    name: str
    albedo: Field
    bump: Field
    gloss: float


def ground(view: View, rng: Rng, name: str) -> Ground:
    """One ground by name (see NAMES); ValueError for another."""
    makers = {"wood": _wood, "cloth": _cloth, "tray": _tray, "paper": _paper, "concrete": _concrete, "felt": _felt}
    if name not in makers:
        raise ValueError(f"no ground called {name}")
    albedo, bump, gloss = makers[name](view, rng)
    return Ground(name, np.clip(albedo, 0.01, 1).astype(np.float32), bump.astype(np.float32), gloss)


def _wood(view: View, rng: Rng) -> tuple[Field, Field, float]:
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


def _cloth(view: View, rng: Rng) -> tuple[Field, Field, float]:
    x, y = view.plane
    turn, pitch = float(rng.uniform(0, np.pi)), max(float(rng.uniform(0.7, 1.6)), 3.2 / view.pixels_per_mm)
    sway = 0.25 * pitch * view.noise(rng, 60, 8, 2.4)
    u = (x * np.cos(turn) + y * np.sin(turn) + sway) / pitch
    v = (-x * np.sin(turn) + y * np.cos(turn) + sway) / pitch
    weave = np.cos(2 * np.pi * u) * np.cos(2 * np.pi * v) + 0.3 * np.cos(2 * np.pi * (u + v))
    folds = view.noise(rng, 260, 40, 3.0)
    codes = ["#2d4259", "#5a2f2c", "#36503b", "#8b8272", "#c8c0b0", "#3b3b42", "#7b6a8a", "#b98f4e"]
    tint = rgb(str(rng.choice(codes)))
    slub = view.noise(rng, 14, 1.0, 1.4, turn, 10)
    albedo = tint * (1 + 0.09 * weave + 0.05 * slub + 0.05 * folds)[..., None]
    if rng.random() < 0.3:
        check = sum(smoothstep(0.0, 0.1, np.cos(axis * pitch / 22 * 2 * np.pi)) for axis in (u, v))
        albedo = mix(albedo, np.clip(tint * 1.7 + 0.1, 0, 1), 0.28 * check)
    scale = view.pixels_per_mm
    return albedo, 0.3 * weave + 0.15 * slub + folds * min(5 * scale, 9.0), 0.02


def _tray(view: View, rng: Rng) -> tuple[Field, Field, float]:
    turn = float(rng.uniform(0, np.pi))
    brushed = view.noise(rng, 30, 0.5, 0.8, turn, 60)
    cloud = view.noise(rng, 300, 40, 2.8)
    scratches = np.maximum(view.noise(rng, 30, 0.6, 0.7, float(rng.uniform(0, np.pi)), 45) - 2.0, 0)
    tint = mix(rgb("#a9adb0"), rgb("#8b8d8c"), float(rng.random()))
    albedo = tint * (1 + 0.05 * brushed + 0.05 * cloud + 0.10 * scratches)[..., None]
    bump = 0.14 * brushed - 0.5 * scratches + 2.0 * cloud * min(view.pixels_per_mm, 1.5)
    return albedo, bump, float(rng.uniform(0.6, 0.95))


def _paper(view: View, rng: Rng) -> tuple[Field, Field, float]:
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


def _concrete(view: View, rng: Rng) -> tuple[Field, Field, float]:
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


def _felt(view: View, rng: Rng) -> tuple[Field, Field, float]:
    fibres = [np.maximum(view.noise(rng, 5, 0.6, 0.8, float(rng.uniform(0, np.pi)), 7) - 0.6, 0) for _ in range(2)]
    nap = fibres[0] + fibres[1]
    cloud = view.noise(rng, 120, 10, 2.2)
    tint = rgb(str(rng.choice(["#1f2226", "#26324a", "#1f3a2e", "#3a2226", "#34323a"])))
    lint = np.maximum(view.noise(rng, 6, 0.8, 0.8, float(rng.uniform(0, np.pi)), 20) - 3.1, 0)
    albedo = tint * (1 + 0.16 * nap + 0.08 * cloud)[..., None]
    return mix(albedo, rgb("#9a978f"), 0.4 * np.clip(lint, 0, 1) * min(1.0, view.pixels_per_mm / 2)), 0.28 * nap, 0.0
