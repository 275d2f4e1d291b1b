"""What things lie on, made from noise: the same for products and look-alikes. Sizes are in mm of the table's plane."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio import containers, grounds_field, grounds_plain
from studio.noise import Field, Rng
from studio.view import View

PLAIN = ("wood", "cloth", "tray", "paper", "concrete", "felt")
"""Tables of the first recipe; `tray` is one of brushed steel."""
FIELD = ("laminate", "tiles", "terrazzo", "mat", "oilcloth", "cardboard", "woven_sack", "jute_sack")
CONTAINERS = ("luggage_tray", "carton")
NAMES = (*PLAIN, *FIELD)


@dataclass
class Ground:
    """What lies under the thing. albedo: (h, w, 3) sRGB. bump: (h, w) in pixels. gloss: 0..1. standing: (h, w) share
    of walls that stand up and cast a shadow, or None; tall: their height in mm."""

    name: str
    albedo: Field
    bump: Field
    gloss: float
    standing: Field | None = None
    tall: float = 0.0


def ground(view: View, rng: Rng, name: str) -> Ground:
    """One ground by name (PLAIN, FIELD or CONTAINERS); ValueError for another."""
    standing, tall = None, 0.0
    if name in PLAIN:
        albedo, bump, gloss = getattr(grounds_plain, name)(view, rng)
    elif name in FIELD:
        albedo, bump, gloss = getattr(grounds_field, name)(view, rng)
    elif name in CONTAINERS:
        (albedo, bump, gloss), standing, tall = getattr(containers, name)(view, rng)
    else:
        raise ValueError(f"no ground called {name}")
    albedo = np.clip(albedo, 0.01, 1).astype(np.float32)
    return Ground(name, albedo, bump.astype(np.float32), gloss, standing, tall)
