"""Uneven lumps, and the film, paper and bags that goods lie in. Scene units of 100 mm."""

from __future__ import annotations

import bpy
import numpy as np
from heap import Mark, Piece
from lofts import (
    Solid,
    crate,
    dress,
    piece,
    shot_around,
    solid_noise,
    uv_of,
)
from surfaces import Points, Skin, sheet
from textures import blend, field, linear, step

TEXTURE = (560, 620)
FACTS = {
    "glue": ("TI-030", "TI-032"),
    "wine": ("TI-047",),
    "powder": ("PA-050", "TI-047"),
    "meat": ("TI-047", "TI-034"),
}


def case(kind: str, points: Points) -> list[Mark]:
    """The one mark of goods that the eye cannot settle: their outline."""
    return [Mark("not_by_eye", FACTS[kind], points.reshape(-1, 3), None, closed=False)]


def flat_uv(points: Points) -> Points:
    """Texture laid on from above, a little askew so that upright sides get their share."""
    size = 1.1 * float(np.ptp(points.reshape(-1, 3), axis=0).max())
    return np.stack([points[..., 1] + 0.5 * points[..., 2], points[..., 0] + 0.4 * points[..., 2]], -1) / size + 0.5


def lump(solid: Solid, half: float, rng: np.random.Generator, rough: float, scale: float, octaves: int = 4) -> Points:
    """A closed surface with uneven faces."""
    points = shot_around(solid, 96, 109, half)
    bumps = solid_noise(rng, points, scale, octaves)[..., None]
    points = points * (1 + rough * bumps)
    points[:, -1] = points[:, 0]
    points[0], points[-1] = points[0].mean(0), points[-1].mean(0)
    return points


def filmed(rng: np.random.Generator, skin: Skin, depth: float) -> Skin:
    """The skin of a thing seen through clear film that clings to it: gloss, folds and pale creases."""
    shape = (skin.colour.shape[0], skin.colour.shape[1])
    folds = field(rng, shape, 2.9, (1, 2.2), low=2)
    crease = np.exp(-((np.abs(field(rng, shape, 2.9, (1, 2.5), low=1)) / 0.035) ** 2)) * step(folds, -0.6, 0.8)
    colour = blend(skin.colour, "#dfe3e4", 0.08 + 0.55 * crease)
    return Skin(
        colour,
        (0.6 * folds + 1.2 * crease).astype(np.float32),
        (0.10 + 0.1 * crease).astype(np.float32),
        depth,
        coat=1.0,
    )


def paper(rng: np.random.Generator, half: tuple[float, float, float]) -> bpy.types.Object:
    """A paper sleeve around a block, open towards one end."""
    grown = tuple(h * 1.03 + 0.006 for h in half)
    points = shot_around(lambda p: crate(p, grown, 0.012), 96, 109, 1.5 * float(np.linalg.norm(half)))
    cloud, fibre = field(rng, TEXTURE, 2.5), field(rng, TEXTURE, 1.2, low=20)
    folds = np.exp(-((np.abs(field(rng, TEXTURE, 2.6, (1, 1.6), low=2)) / 0.05) ** 2))
    tint = str(rng.choice(["#ddd6c4", "#c2a878", "#d0cabb"]))
    colour = (
        np.broadcast_to(linear(tint), (*TEXTURE, 3)).astype(np.float32) * (1 + 0.05 * cloud + 0.03 * fibre)[..., None]
    )
    colour = blend(colour, "#7d6a48", 0.30 * folds)
    colour = blend(colour, "#8a5d28", 0.45 * step(cloud, 0.9, 2.4))
    skin = Skin(colour, (0.4 * cloud + 0.7 * folds).astype(np.float32), np.full(TEXTURE, 0.8, np.float32), relief=0.005)
    last = int(96 * rng.uniform(0.55, 0.75))
    ragged = 0.03 * np.interp(np.linspace(0, 1, 109), np.linspace(0, 1, 30), rng.normal(size=30))
    part = points[:last].copy()
    part[-1, :, 0] += ragged
    part[:, -1] = part[:, 0]
    return sheet("paper", part, flat_uv(part), skin)


def bag(rng: np.random.Generator, half: tuple[float, float, float], content: Skin, kind: str) -> Piece:
    """A clear plastic bag lying flat, filled to below its closed top."""

    def pillow(p: Points) -> Points:
        edge = np.clip(1 - (p[..., 0] / half[0]) ** 4, 0, 1) * np.clip(1 - (p[..., 1] / half[1]) ** 4, 0, 1)
        return np.asarray(
            np.maximum(crate(p, (*half[:2], half[2]), 0.6 * half[2]), np.abs(p[..., 2]) - half[2] * edge**0.5)
        )

    inner = lump(pillow, 1.5 * float(np.linalg.norm(half)), rng, 0.03, 0.8 / half[0], 2)
    inside = sheet("content", inner, flat_uv(inner), filmed(rng, content, 0.02))
    folds = field(rng, TEXTURE, 1.9, (1, 2), low=4)
    colour = np.full((*TEXTURE, 3), 0.75, np.float32)
    skin = Skin(colour, folds, np.full(TEXTURE, 0.12, np.float32), relief=0.02, coat=0.8)
    v, u = np.linspace(0, 1, 24)[:, None], np.linspace(-1, 1, 60)[None, :]
    ruff = 0.02 * np.sin(9 * u + rng.uniform(0, 6)) * v
    x = half[0] * (0.98 + 0.42 * v) + 0 * u
    flap = np.stack([x, half[1] * u * (0.98 + 0.05 * v), ruff - half[2] * 0.4 * v], -1)
    top = dress(sheet("flap", flap, uv_of(flap), skin), Transmission_Weight=0.9, IOR=1.05)
    parts = [inside, top]
    if rng.random() < 0.6:
        strip = flap[4:9] + np.array([0, 0, 0.006])
        tint = str(rng.choice(["#2e5fa8", "#b83a32", "#d8d8d4"]))
        plain = np.broadcast_to(linear(tint), (8, 8, 3)).astype(np.float32)
        parts.append(
            sheet(
                "zip",
                strip,
                uv_of(strip),
                Skin(plain, np.zeros((8, 8), np.float32), np.full((8, 8), 0.3, np.float32), 0.001),
            )
        )
    return piece("bag", parts, case(kind, inner))
