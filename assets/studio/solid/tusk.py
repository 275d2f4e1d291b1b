"""Tusks and, for comparison, cattle and buffalo horns: their textures and the choice of their forms.

Shown on tusks: hollow root end and round or oval section (IV-019), worn tip without enamel (IV-021), growth bands
(IV-022), stains of long burial and a thick rind (IV-024, IV-023); on horns the hollow, flattened, curved form with
rough cross grooves (LA-020).
"""

from __future__ import annotations

import bpy
import numpy as np
from heap import Lying
from specimen import Specimen
from surfaces import Skin
from textures import Array, Stops, blend, cracks, field, grid, ramp, step
from tubes import Shape, lay_out, tube

RAW: dict[str, Stops] = {
    "cream": ((0.0, "#7b6a50"), (0.3, "#ab9a7c"), (0.6, "#cfc1a4"), (1.0, "#e8dfcb")),
    "grey cream": ((0.0, "#6d6454"), (0.3, "#989080"), (0.6, "#beb5a3"), (1.0, "#ddd6c5")),
    "yellowed": ((0.0, "#6d5430"), (0.3, "#9c7f50"), (0.6, "#c0a878"), (1.0, "#dccba5")),
    "brown stained": ((0.0, "#3d2c1b"), (0.3, "#694f33"), (0.6, "#987e5a"), (1.0, "#c7b391")),
}
POLISHED: dict[str, Stops] = {
    "polished white": ((0.0, "#b3a17d"), (0.3, "#cbbb98"), (0.6, "#dccfb2"), (1.0, "#e8dec8")),
    "polished yellow": ((0.0, "#8f6d38"), (0.3, "#b8955a"), (0.6, "#d0b37e"), (1.0, "#e3cfa4")),
    "polished brown": ((0.0, "#57412a"), (0.3, "#8a7250"), (0.6, "#b39c77"), (1.0, "#d8c8a6")),
}
STAINED: dict[str, Stops] = {
    "brown": ((0.0, "#1c120b"), (0.3, "#3f2a19"), (0.6, "#6d4d30"), (1.0, "#a6845a")),
    "blue grey": ((0.0, "#26231f"), (0.3, "#474a4a"), (0.6, "#737a78"), (1.0, "#a8a698")),
    "dark brown": ((0.0, "#0f0a07"), (0.3, "#261a12"), (0.6, "#4a3624"), (1.0, "#80644a")),
    "green brown": ((0.0, "#1d1d11"), (0.3, "#434028"), (0.6, "#736a48"), (1.0, "#a89a72")),
}
PLAN = (
    ("raw", "whole"),
    ("raw", "pair"),
    ("polished", "piece"),
    ("stained", "whole"),
    ("polished", "whole"),
    ("raw", "piece"),
    ("raw", "whole"),
    ("polished", "pair"),
    ("stained", "piece"),
    ("raw", "whole"),
)
STATES = {"raw": RAW, "polished": POLISHED, "stained": STAINED}

HORN: dict[str, Stops] = {
    "whitish": ((0.0, "#8c8069"), (0.35, "#bfb498"), (0.65, "#d9d0b8"), (1.0, "#e9e3d2")),
    "honey": ((0.0, "#5c4525"), (0.35, "#94774a"), (0.65, "#bda47a"), (1.0, "#dccdb0")),
    "grey": ((0.0, "#36322c"), (0.35, "#68604f"), (0.65, "#938a77"), (1.0, "#bdb5a2")),
    "black": ((0.0, "#0f0e0d"), (0.35, "#22201e"), (0.65, "#3a3631"), (1.0, "#655d52")),
}


def _tusk_skin(rng: np.random.Generator, state: str, tone_name: str, fine: tuple[int, int]) -> Skin:
    """Texture of a tusk that is raw, polished or stained by long burial: rows from root to tip, columns around."""
    s, u = grid(fine)
    polished, stained = state == "polished", state == "stained"
    streak, hair = field(rng, fine, 2.2, (7, 1), low=3), field(rng, fine, 1.5, (26, 1), low=10)
    cloud, spots = field(rng, fine, 2.6, (1.0, 1.0), low=1.5), field(rng, fine, 1.9, low=5)
    bands = np.interp(s + 0.004 * cloud, np.linspace(0, 1, 40), rng.normal(size=40)).astype(np.float32)
    amount = 0.4 if polished else 1.0
    tone = 0.62 + amount * (0.12 * streak + 0.14 * cloud + 0.05 * hair + 0.055 * bands)
    if stained:
        tone = tone - 0.10 + 0.10 * spots
    colour = ramp(tone, STATES[state][tone_name])
    long = cracks(rng, fine, int(rng.integers(3, 8)), (0.45, 1.0), 0.09)
    split = cracks(rng, fine, 8 if polished else int(rng.integers(26, 54)), (0.10, 0.55), 0.13)
    split_fine = cracks(rng, fine, 20 if polished else 120, (0.03, 0.16), 0.18)
    height = amount * (0.22 * hair + 0.18 * streak + 0.15 * spots + 0.14 * bands)
    rough = (0.20 if polished else 0.48) + amount * (0.06 * cloud + 0.05 * spots)
    if state == "raw":
        colour = _dirt(rng, colour, s, streak, cloud, spots, hair)
        worn = step(s + 0.012 * cloud, float(rng.uniform(0.78, 0.88)), 0.96)
        colour = blend(colour, "#e6dcc4", 0.65 * worn)
        facet = np.exp(-(((u - rng.uniform(0.2, 0.8)) / 0.16) ** 2)) * step(s, 0.86, 0.93)
        colour = blend(colour, "#a58c66", 0.5 * facet * (0.7 + 0.3 * hair))
        rough = rough - 0.16 * worn
        split, split_fine = split * (1 - 0.7 * worn), split_fine * (1 - 0.8 * worn)
    if stained:
        pale = step(cloud + 0.45 * streak + 0.35 * spots, 0.95, 1.12)
        colour = blend(colour, ramp(0.62 + 0.16 * streak + 0.06 * hair, RAW["yellowed"]), 0.85 * pale)
        rim = np.exp(-(((cloud + 0.45 * streak + 0.35 * spots - 1.0) / 0.07) ** 2))
        colour = blend(colour, "#17100a", 0.65 * rim)
        crust = step(field(rng, fine, 2.2, (2, 1)), 0.7, 1.9)
        colour = blend(colour, str(rng.choice(["#46525c", "#7d6a48", "#2c2118"])), 0.50 * crust)
        height = height - 0.9 * pale + 0.5 * crust * spots
        rough = rough + 0.1 * crust
    deep = np.maximum(long * (0.25 if polished else 1.0), split)
    colour = blend(colour, "#2b2117" if not polished else "#6a4c29", (0.5 if polished else 0.88) * deep)
    colour = blend(colour, "#2b2117", (0.15 if polished else 0.45) * split_fine)
    height = height - 1.6 * deep - 0.6 * split_fine
    coat = 0.35 if polished else 0.04
    return Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.012, coat=coat)


def _dirt(
    rng: np.random.Generator, colour: Array, s: Array, streak: Array, cloud: Array, spots: Array, hair: Array
) -> Array:
    """Root part that sat in the gum, the line of the gum, mud and stains of a raw tusk."""
    fine = (s.shape[0], s.shape[1])
    gum = float(rng.uniform(0.18, 0.32))
    inner = step(s + 0.012 * cloud + 0.014 * streak, gum + 0.02, gum - 0.02)
    tint, share = [("#5d4a33", 0.45), ("#e2dac8", 0.45), ("#7a5a34", 0.50)][int(rng.integers(3))]
    colour = blend(colour, tint, share * inner * (0.8 + 0.25 * cloud))
    ring = np.exp(-(((s - gum + 0.012 * streak + 0.006 * cloud) / 0.013) ** 2))
    colour = blend(colour, "#35271a", (0.62 + 0.15 * spots) * ring)
    beyond = np.exp(-np.clip(s - gum, 0, 1) / 0.06) * step(s, gum - 0.01, gum + 0.01)
    colour = blend(colour, "#5a4229", 0.40 * beyond * np.clip(0.7 + 0.4 * streak, 0, 1))
    heavy = float(rng.uniform(0.2, 0.75))
    colour = blend(colour, "#57462f", heavy * step(cloud + 0.7 * spots + 0.4 * streak, 0.5, 2.1))
    mud = step(field(rng, fine, 2.3, (1.5, 1)) + 0.25 * spots, 0.9, 1.7)
    colour = blend(colour, str(rng.choice(["#8a6a45", "#6e6a60", "#7b4f33"])), 0.75 * heavy * mud)
    return blend(colour, "#3a3026", 0.60 * step(spots + 0.5 * hair, 1.6, 2.6))


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
    state, form = PLAN[shape_number % len(PLAN)]
    number = 2 if form == "pair" else (int(rng.integers(1, 4)) if form == "piece" else 1)
    tones = list(STATES[state])
    tone = tones[int(rng.integers(len(tones)))]
    facts = {"root": ("IV-019",), "tip": ("IV-021",), "band": ()}
    facts["bands"] = ("stained_rind", "IV-024", "IV-023") if state == "stained" else ("growth_bands", "IV-022")
    slender, bend = float(rng.uniform(7.0, 13.0)), float(rng.uniform(0.45, 1.35))
    taper = float(rng.uniform(1.7, 3.0))
    things = []
    for i in range(number):
        cut = (0.0, 1.0)
        if form == "piece":
            low = float(rng.choice([0.0, rng.uniform(0.1, 0.55), 0.7]))
            cut = (low, 1.0 if low == 0.7 else min(low + float(rng.uniform(0.15, 0.36)), 0.86))
        shape = Shape(
            length=3.2,
            radius=3.2 / slender / 2 * 1.5,
            bend=bend * float(rng.uniform(0.9, 1.1)),
            twist=float(rng.uniform(0, 0.5)),
            oval=float(rng.uniform(-0.16, 0.16)),
            taper=taper,
            hollow=float(rng.uniform(0.28, 0.42)),
            wall=float(rng.uniform(0.10, 0.20)),
            cut=cut,
            grooves=0.0,
            blunt=float(rng.choice([0.06, 0.10, 0.18])),
        )
        outer = _tusk_skin(rng, state, tone, (1400, 520))
        inside = _end_skin(rng, RAW["yellowed"] if state == "stained" else STATES[state][tone], cut[0] < shape.hollow)
        things.append(tube(f"tusk {i}", rng, shape, outer, inside, facts))
    lay_out(things, rng)
    millimetres = float(rng.uniform(120, 380))
    chosen: dict[str, object] = {
        "count": number,
        "colour": tone,
        "forms": [state, "piece" if form == "piece" else "whole"],
    }
    return things, chosen, millimetres


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
    forms = chosen["forms"]
    whole = kind == "tusk" and isinstance(forms, list) and "whole" in forms
    return Specimen(lying, chosen, ["IV-018"] if whole else [], millimetres)
