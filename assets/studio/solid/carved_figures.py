"""Figures: people, beasts, pendants and small compact carvings, by turns with the number of the shape."""

from __future__ import annotations

import carved_people
import numpy as np
from carved_form import Cut, rotation
from carved_layout import Lay, Layout, Part

MOTIFS = {
    "seated": carved_people.seated,
    "standing": carved_people.standing,
}
ORDER = ("seated", "standing")
CELLS = 165


def figure(rng: np.random.Generator, shape: int) -> Layout:
    """One figure of 30 to 58 mm."""
    motif = ORDER[shape % len(ORDER)]
    form, low, high = MOTIFS[motif](rng)
    long = float(max(h - b for b, h in zip(low, high, strict=True)))
    size = float(rng.uniform(30, 58))
    scale = np.float32(size / long)
    cut = Cut(
        lambda p: form(p / scale) * scale, tuple(v * scale for v in low), tuple(v * scale for v in high), size / CELLS
    )
    # Most are cut with the grain upright; small compact ones any way round.
    turn = rotation(*rng.normal(size=2) * 7) if rng.random() < 0.75 else rotation(y=90, z=float(rng.uniform(0, 360)))
    middle = tuple(float((a + b) / 2 * scale) for a, b in zip(low, high, strict=True))
    part = Part(cut, turn, middle=middle)
    spin = rotation(z=float(rng.uniform(0, 360)))
    chosen: dict[str, object] = {"motif": motif, "count": 1, "long_mm": round(size, 1)}
    return Layout(size, [part], [Lay(0, spin, (0.0, 0.0))], chosen, uneven=0.012)
