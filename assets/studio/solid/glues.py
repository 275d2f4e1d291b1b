"""Slabs and cubes of glue. Glue sold under one name was mixed or of other animals (TI-030, TI-032)."""

from __future__ import annotations

import bpy
import numpy as np
from heap import Lying, Piece
from lofts import (
    crate,
    piece,
    rest,
    side_by_side,
    soft_max,
    solid_noise,
    spread,
    uv_of,
)
from surfaces import Points, Skin, sheet
from textures import Stops, blend, cracks, field, ramp, step
from wrapping import TEXTURE, case, filmed, lump, paper

GLUE: dict[str, Stops] = {
    "dark brown": ((0.0, "#0d0603"), (0.35, "#1f0d05"), (0.65, "#3e1d0a"), (1.0, "#8a4a17")),
    "amber brown": ((0.0, "#160a04"), (0.35, "#3a1b08"), (0.65, "#6e3a10"), (1.0, "#b57425")),
    "black": ((0.0, "#070504"), (0.35, "#120a06"), (0.65, "#25150b"), (1.0, "#5c3416")),
}


def _glue_block(
    name: str,
    rng: np.random.Generator,
    tone: str,
    half: tuple[float, float, float],
    broken: bool,
    in_film: bool,
    wrapping: bpy.types.Object | None,
) -> Piece:
    """A slab or cube of glue: dark, glassy, lighter where it is thin."""
    chips = [(rng.normal(size=3), rng.uniform(0.80, 0.97)) for _ in range(3 if broken else 1)]

    def solid(p: Points) -> Points:
        body = crate(p, half, min(half) * 0.18)
        for way, far in chips:
            w = way / np.linalg.norm(way)
            body = soft_max(body, p @ w - far * float(np.abs(w) @ np.array(half)), 0.01)
        return body

    points = lump(solid, 1.4 * float(np.linalg.norm(half)), rng, 0.007, 1.6 / max(half))
    x, y, z = (spread(points[..., i], TEXTURE) for i in range(3))
    gap = np.sort(np.stack([half[0] - np.abs(x), half[1] - np.abs(y), half[2] - np.abs(z)]), axis=0)
    thin = np.exp(-((gap[0] + gap[1]) / (0.22 * min(half)))) + 0.35 * np.exp(-((gap[1]) / (0.5 * min(half))))
    cloud = spread(solid_noise(rng, points, 1.2 / max(half), 4), TEXTURE)
    grit = field(rng, TEXTURE, 1.4, low=12)
    colour = ramp(0.32 + 0.10 * cloud + 0.60 * thin.astype(np.float32), GLUE[tone])
    dust = step(cloud + 0.6 * grit, 0.9, 3.0)
    colour = blend(colour, "#8a6a45", 0.16 * dust)
    split = cracks(rng, TEXTURE, 8, (0.05, 0.3), 0.8)
    colour = blend(colour, "#6e3f18", 0.5 * split)
    ripple = np.sin((x * 0.7 + y) / max(half) * 9 + 1.5 * cloud)
    height = 0.3 * cloud + 0.15 * ripple - 0.6 * split + 0.05 * grit
    rough = 0.16 + 0.04 * cloud + 0.35 * dust
    skin = Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.05 * min(half), coat=0.5)
    if in_film:
        skin = filmed(rng, skin, 0.05 * min(half))
    parts = [sheet(name, points, uv_of(points), skin)]
    return piece(name, parts if wrapping is None else [*parts, wrapping], case("glue", points))


def glue(rng: np.random.Generator, shape: int) -> tuple[list[Lying], dict[str, object]]:
    """Slabs or cubes of glue, bare, in paper or in film."""
    tone = list(GLUE)[int(rng.integers(len(GLUE)))]
    form = ("slab", "cubes", "broken slab", "slabs", "slab in paper", "cubes in film")[shape % 6]
    count = {
        "slab": 1,
        "broken slab": int(rng.integers(3, 6)),
        "slabs": int(rng.integers(2, 4)),
        "slab in paper": 1,
    }.get(form, int(rng.integers(3, 8)))
    pieces = []
    for i in range(count):
        size = float(rng.uniform(0.85, 1.15))
        if form.startswith("cubes"):
            half = (0.15 * size, 0.14 * size, 0.11 * size)
        elif form == "broken slab":
            half = (float(rng.uniform(0.12, 0.32)), float(rng.uniform(0.12, 0.26)), 0.055)
        else:
            half = (0.46 * size, 0.28 * size, float(rng.uniform(0.05, 0.10)))
        broken = form == "broken slab" or bool(rng.random() < 0.3)
        wrapping = paper(rng, half) if form.endswith("paper") else None
        pieces.append(_glue_block(f"glue {i}", rng, tone, half, broken, form.endswith("film"), wrapping))
    lying = [rest(pieces[0], (0.0, 0.0, 0.0))] if count == 1 else side_by_side(pieces, rng)
    return lying, {"colour": tone, "forms": [form]}
