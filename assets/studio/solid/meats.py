"""Dried strips and frozen pieces of meat. Of what animal cannot be seen (TI-047, TI-034)."""

from __future__ import annotations

import bpy
import numpy as np
from heap import Lying, Piece, drop
from lofts import (
    crate,
    egg,
    piece,
    rest,
    rod,
    shot_along,
    solid_noise,
    uv_of,
)
from surfaces import Points, Skin, sheet
from textures import Stops, blend, field, ramp, step
from wrapping import TEXTURE, bag, case, flat_uv, lump

MEAT: dict[str, Stops] = {
    "dark": ((0.0, "#160806"), (0.35, "#34120c"), (0.65, "#5a2417"), (1.0, "#8d4a31")),
    "red brown": ((0.0, "#2a0c08"), (0.35, "#541a11"), (0.65, "#833323"), (1.0, "#b36a4c")),
    "brown": ((0.0, "#1f120a"), (0.35, "#472a18"), (0.65, "#74492c"), (1.0, "#a67c55")),
}


def _flesh(rng: np.random.Generator, tone: str, dry: bool) -> Skin:
    fibre, hair = field(rng, TEXTURE, 1.8, (9, 1), low=3), field(rng, TEXTURE, 1.3, (28, 1), low=10)
    cloud, grit = field(rng, TEXTURE, 2.5), field(rng, TEXTURE, 1.5, low=8)
    colour = ramp(0.48 + 0.14 * fibre + 0.13 * cloud + 0.07 * hair, MEAT[tone])
    fat = step(field(rng, TEXTURE, 2.2, (4, 1), low=2), 1.0, 1.7)
    colour = blend(colour, "#c9a878" if dry else "#e3cfae", (0.6 if dry else 0.75) * fat)
    colour = blend(colour, "#120706", 0.5 * step(cloud + 0.4 * grit, 0.9, 2.2))
    if dry:
        colour = blend(colour, "#b0a08a", 0.35 * step(grit + 0.4 * hair, 1.4, 2.6))
    height = 0.5 * fibre + 0.2 * hair + 0.3 * grit - 0.2 * fat
    rough = (0.46 if dry else 0.30) + 0.08 * cloud - 0.1 * fat
    return Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.02, coat=0.25)


def _strip(name: str, rng: np.random.Generator, tone: str, length: float) -> Piece:
    """A dried strip, flattened, twisted and torn at its ends."""
    broad, thick = length * float(rng.uniform(0.10, 0.17)), length * float(rng.uniform(0.035, 0.06))

    def solid(p: Points) -> Points:
        return rod(p * [1, thick / broad, 1], (-0.46 * length, 0, 0), (0.46 * length, 0, 0), thick, thick * 0.75)

    points = shot_along(solid, np.linspace(-0.46, 0.46, 90) * length, 61, 0.4, 10)
    lump = solid_noise(rng, points, 3.0 / length, 4)[..., None]
    points = points * (1 + [0.02, 0.22, 0.22] * lump)
    x = points[..., 0]
    turned = float(rng.normal() * 1.1) * x / length
    y, z = points[..., 1].copy(), points[..., 2].copy()
    points[..., 1] = y * np.cos(turned) - z * np.sin(turned) + float(rng.normal() * 0.35) * x**2 / length
    points[..., 2] = (
        y * np.sin(turned) + z * np.cos(turned) + 0.02 * length * np.sin(7 * x / length + rng.uniform(0, 6))
    )
    points[:, -1] = points[:, 0]
    return piece(name, [sheet(name, points, uv_of(points), _flesh(rng, tone, True))], case("meat", points))


def _chunk(rng: np.random.Generator, tone: str) -> Skin:
    """Frozen meat seen through frost."""
    base = _flesh(rng, tone, False)
    frost = step(field(rng, TEXTURE, 2.7) + 0.25 * field(rng, TEXTURE, 1.6, low=8), -0.6, 2.2)
    colour = blend(base.colour, "#d3d6d8", 0.25 + 0.5 * frost)
    return Skin(
        colour, (base.height + 0.4 * frost).astype(np.float32), (0.35 + 0.4 * frost).astype(np.float32), relief=0.02
    )


def meat(rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> tuple[list[Lying], dict[str, object]]:
    """Dried strips, or a frozen piece, bare or in a bag."""
    tone = list(MEAT)[int(rng.integers(len(MEAT)))]
    form = ("dried strips", "frozen in bag", "dried strips", "frozen piece", "dried pieces")[shape % 5]
    if form.startswith("dried"):
        length = float(rng.uniform(0.75, 0.95)) if form == "dried strips" else 0.42
        pieces = [_strip(f"strip {i}", rng, tone, length * float(rng.uniform(0.8, 1.15))) for i in range(4)]
        return drop(pieces, int(rng.integers(5, 11)), rng, ground), {"colour": tone, "forms": [form]}
    half = (float(rng.uniform(0.42, 0.60)), float(rng.uniform(0.30, 0.42)), float(rng.uniform(0.15, 0.22)))
    if form == "frozen in bag":
        made = bag(rng, half, _chunk(rng, tone), "meat")
    else:
        points = lump(
            lambda p: np.minimum(crate(p, half, 0.8 * half[2]), egg(p, (0.1, 0.05, 0.0), half)), 1.2, rng, 0.05, 1.5
        )
        made = piece("chunk", [sheet("chunk", points, flat_uv(points), _chunk(rng, tone))], case("meat", points))
    return [rest(made, (0.0, 0.0, 0.0))], {"colour": tone, "forms": [form]}
