"""Tusks and, for comparison, cattle and buffalo horns: their textures and the choice of their forms.

Shown on tusks: hollow root end and round or oval section (IV-019), worn tip without enamel (IV-021), broad growth
bands (IV-022); on horns the hollow, flattened, curved form with rough cross grooves (LA-020).
"""

from __future__ import annotations

import bpy
import numpy as np
from heap import Lying
from specimen import Specimen
from surfaces import Skin
from textures import Stops, blend, cracks, field, grid, ramp, step
from tubes import Shape, lay_out, tube

RAW: dict[str, Stops] = {
    "cream": ((0.0, "#8f7f66"), (0.3, "#b7a88c"), (0.6, "#d5c9b0"), (1.0, "#e9e1cf")),
    "grey cream": ((0.0, "#7d7462"), (0.3, "#a59c88"), (0.6, "#c8c0ad"), (1.0, "#e0dacb")),
    "yellowed": ((0.0, "#7d6543"), (0.3, "#a88e63"), (0.6, "#c6b189"), (1.0, "#dfd0ae")),
    "brown stained": ((0.0, "#4c3a27"), (0.3, "#776043"), (0.6, "#a08a68"), (1.0, "#c9b796")),
    "polished": ((0.0, "#b3a17d"), (0.3, "#cbbb98"), (0.6, "#dccfb2"), (1.0, "#e8dec8")),
}

HORN: dict[str, Stops] = {
    "whitish": ((0.0, "#8c8069"), (0.35, "#bfb498"), (0.65, "#d9d0b8"), (1.0, "#e9e3d2")),
    "honey": ((0.0, "#5c4525"), (0.35, "#94774a"), (0.65, "#bda47a"), (1.0, "#dccdb0")),
    "grey": ((0.0, "#36322c"), (0.35, "#68604f"), (0.65, "#938a77"), (1.0, "#bdb5a2")),
    "black": ((0.0, "#0f0e0d"), (0.35, "#22201e"), (0.65, "#3a3631"), (1.0, "#655d52")),
}


def _tusk_skin(rng: np.random.Generator, tone_name: str, fine: tuple[int, int]) -> Skin:
    """Texture of a tusk: rows from root to tip, columns around."""
    s, _ = grid(fine)
    polished = tone_name == "polished"
    streak, hair = field(rng, fine, 2.2, (7, 1), low=3), field(rng, fine, 1.5, (26, 1), low=10)
    cloud, spots = field(rng, fine, 2.6, (1.0, 1.0), low=1.5), field(rng, fine, 1.9, low=5)
    bands = np.interp(s + 0.004 * cloud, np.linspace(0, 1, 46), rng.normal(size=46)).astype(np.float32)
    amount = 0.35 if polished else 1.0
    tone = 0.66 + amount * (0.11 * streak + 0.13 * cloud + 0.05 * hair + 0.04 * bands)
    colour = ramp(tone, RAW[tone_name])
    split = cracks(rng, fine, 10 if polished else int(rng.integers(34, 60)), (0.10, 0.75), 0.25)
    split_fine = cracks(rng, fine, 20 if polished else 120, (0.03, 0.16), 0.3)
    gum = rng.uniform(0.20, 0.30)
    if not polished:
        shade = step(s + 0.012 * cloud + 0.012 * streak, gum + 0.05, gum - 0.04)
        colour = blend(colour, "#5d4a33", 0.42 * shade * (0.8 + 0.25 * cloud))
        ring = np.exp(-(((s - gum + 0.010 * streak) / 0.014) ** 2))
        colour = blend(colour, "#3d2e1e", 0.5 * ring)
        colour = blend(colour, "#57462f", 0.60 * step(cloud + 0.7 * spots + 0.4 * streak, 0.7, 2.3))
        colour = blend(colour, "#6e6a60", 0.45 * step(field(rng, fine, 2.3, (2, 1)), 0.7, 2.2))
        colour = blend(colour, "#3a3026", 0.55 * step(spots + 0.5 * hair, 1.7, 2.6))
        colour = blend(colour, "#e3d8bf", 0.5 * step(s, 0.80, 0.97))
    colour = blend(colour, "#2b2117", (0.45 if polished else 0.85) * split + (0.2 if polished else 0.45) * split_fine)
    height = amount * (0.22 * hair + 0.18 * streak + 0.15 * spots + 0.12 * bands) - 1.5 * split - 0.6 * split_fine
    rough = (
        (0.22 if polished else 0.46)
        + amount * (0.06 * cloud + 0.05 * spots)
        - (0 if polished else 0.12) * step(s, 0.7, 0.95)
    )
    return Skin(
        colour, height.astype(np.float32), rough.astype(np.float32), relief=0.012, coat=0.3 if polished else 0.04
    )


def _horn_skin(rng: np.random.Generator, tone_name: str, fine: tuple[int, int], tip: str) -> Skin:
    """Texture of a cattle or buffalo horn: rough base with rings, lengthwise fibre, dark tip."""
    s, _ = grid(fine)
    streak, hair = field(rng, fine, 2.0, (12, 1), low=3), field(rng, fine, 1.4, (40, 1), low=12)
    cloud, flake = field(rng, fine, 2.6), field(rng, fine, 1.6, (1, 1.6), low=8)
    rings = np.sin(170 * s + 3 * np.sin(9 * s) + 0.3 * cloud) * np.exp(-s / 0.35)
    colour = ramp(0.60 + 0.15 * streak + 0.10 * cloud + 0.05 * hair + 0.07 * rings, HORN[tone_name])
    dark = step(s + 0.03 * cloud + 0.035 * streak, rng.uniform(0.50, 0.66), rng.uniform(0.76, 0.92))
    colour = blend(colour, tip, 0.95 * dark)
    base = step(s + 0.03 * cloud, 0.28, 0.04)
    colour = blend(colour, "#6b5d49", base * np.clip(0.35 + 0.25 * flake, 0, 1))
    colour = blend(colour, "#4a3e30", 0.5 * step(field(rng, fine, 2.2), 0.8, 2.2))
    split = cracks(rng, fine, 24, (0.05, 0.3), 0.3)
    colour = blend(colour, "#241d16", 0.6 * split)
    height = 0.08 * hair + 0.2 * streak + 0.35 * rings + base * 0.8 * flake - 0.9 * split
    rough = 0.38 + 0.06 * cloud + 0.3 * base
    return Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.014, coat=0.12)


def _end_skin(rng: np.random.Generator, stops: Stops, hollow: bool) -> Skin:
    """Texture of an open end: rows from the rim inwards."""
    shape = (220, 440)
    q, _ = grid(shape)
    cloud, fine = field(rng, shape, 2.4), field(rng, shape, 1.6, (1, 5), low=5)
    colour = ramp(0.62 + 0.08 * cloud + 0.05 * fine, stops)
    if hollow:
        colour = blend(colour, "#4b3a27", step(q + 0.03 * cloud, 0.08, 0.20) * (0.62 + 0.15 * cloud))
        colour = blend(colour, "#1b140d", 0.8 * step(q, 0.3, 0.95))
    else:
        colour = blend(colour, "#7a6546", 0.55 * step(q + 0.01 * cloud, 0.14, 0.06))
        colour = blend(colour, "#a8946f", 0.22 * (0.5 + 0.5 * np.cos(q * 55 + cloud)))
        colour = blend(colour, "#3a2c1c", step(q, 0.90, 0.97))
        radial = cracks(rng, shape, 14, (0.2, 0.7), 0.5)
        colour = blend(colour, "#2b2117", 0.7 * radial)
    return Skin(colour, (0.4 * fine + 0.2 * cloud).astype(np.float32), np.full(shape, 0.55, np.float32), relief=0.008)


def tusks(rng: np.random.Generator, shape_number: int) -> tuple[list[Lying], dict[str, object], float]:
    """One or two tusks or pieces, what was chosen for them, and the millimetres in a scene unit."""
    number = 2 if shape_number % 5 in (1, 3) else 1
    tone = list(RAW)[(0, 3, 4, 1, 2)[shape_number % 5]]
    whole = shape_number % 4 != 2
    facts = {"root": ("IV-019",), "tip": ("IV-021",), "band": ()}
    slender, bend = float(rng.uniform(7.5, 11.5)), float(rng.uniform(0.55, 1.25))
    things = []
    for i in range(number):
        cut = (0.0, 1.0)
        if not whole:
            low = float(rng.uniform(0.0, 0.45))
            cut = (low, min(low + float(rng.uniform(0.28, 0.42)), 0.86))
        shape = Shape(
            length=3.2,
            radius=3.2 / slender / 2 * 1.5,
            bend=bend * float(rng.uniform(0.9, 1.1)),
            twist=float(rng.uniform(0, 0.5)),
            oval=float(rng.uniform(-0.16, 0.16)),
            taper=float(rng.uniform(1.9, 2.8)),
            hollow=float(rng.uniform(0.28, 0.42)),
            wall=float(rng.uniform(0.10, 0.20)),
            cut=cut,
            grooves=0.0,
        )
        outer = _tusk_skin(rng, tone, (1400, 520))
        inside = _end_skin(rng, RAW[tone], hollow=cut[0] < shape.hollow)
        things.append(tube(f"tusk {i}", rng, shape, outer, inside, facts))
    lay_out(things, rng)
    millimetres = float(rng.uniform(120, 380))
    return things, {"count": number, "colour": tone, "forms": ["whole" if whole else "piece"]}, millimetres


def horns(rng: np.random.Generator, shape_number: int) -> tuple[list[Lying], dict[str, object], float]:
    """One or two cattle or buffalo horns, what was chosen for them, and the millimetres in a scene unit."""
    number = 2 if shape_number % 5 in (1, 3) else 1
    tone = list(HORN)[(0, 1, 3, 2)[shape_number % 4]]
    buffalo = tone in ("black", "grey") and bool(rng.random() < 0.7)
    whole = shape_number % 4 != 2
    facts = {"root": ("LA-020",), "tip": ("LA-020",), "band": ("LA-020",)}
    slender, bend = float(rng.uniform(6.0, 9.0)), float(rng.uniform(0.9, 1.9))
    things = []
    for i in range(number):
        cut = (0.0, 1.0)
        if not whole:
            low = float(rng.uniform(0.0, 0.45))
            cut = (low, 1.0) if rng.random() < 0.5 else (0.0, 0.45 + low / 2)
        shape = Shape(
            length=2.6,
            radius=2.6 / slender / 2 * 1.5,
            bend=bend * float(rng.uniform(0.9, 1.1)),
            twist=float(rng.uniform(0.2, 1.1)),
            oval=float(rng.uniform(0.35, 0.6) if buffalo else rng.uniform(-0.1, 0.2)),
            taper=float(rng.uniform(1.0, 1.45)),
            hollow=float(rng.uniform(0.35, 0.5)),
            wall=float(rng.uniform(0.06, 0.13)),
            cut=cut,
            grooves=float(rng.uniform(0.02, 0.04) if buffalo else rng.uniform(0.014, 0.03)),
        )
        outer = _horn_skin(rng, tone, (1200, 520), "#14110f")
        inside = _end_skin(rng, HORN[tone], hollow=cut[0] < shape.hollow)
        things.append(tube(f"horn {i}", rng, shape, outer, inside, facts))
    lay_out(things, rng)
    millimetres = float(rng.uniform(110, 200))
    family = "buffalo" if buffalo else "cattle"
    return things, {"count": number, "colour": tone, "forms": [family, "whole" if whole else "piece"]}, millimetres


def make(kind: str, rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> Specimen:
    """One or two tusks, or cattle or buffalo horns; whole tusks are known by their form."""
    del ground
    lying, chosen, millimetres = (tusks if kind == "tusk" else horns)(rng, shape)
    whole = kind == "tusk" and chosen["forms"] == ["whole"]
    return Specimen(lying, chosen, ["IV-018"] if whole else [], millimetres)
