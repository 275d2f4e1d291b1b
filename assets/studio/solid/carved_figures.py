"""Figures: people, beasts, pendants and small compact carvings, by turns with the number of the shape."""

from __future__ import annotations

import carved_beasts
import carved_people
import carved_small
import numpy as np
from carved_form import Array, Cut, rotation
from carved_layout import Lay, Layout, Part

MOTIFS = {
    "seated": carved_people.seated,
    "elephant": carved_beasts.elephant,
    "pendant": carved_small.pendant,
    "standing": carved_people.standing,
    "lion": carved_beasts.lion,
    "rabbit": carved_beasts.rabbit,
    "fish": carved_small.fish,
    "tortoise": carved_beasts.tortoise,
    "bird": carved_small.bird,
}
ON_BACK = {"seated": 0.3, "standing": 0.6}
CELLS = 165


def figure(rng: np.random.Generator, shape: int) -> Layout:
    """One figure of 30 to 58 mm."""
    motif = tuple(MOTIFS)[shape % len(MOTIFS)]
    form, low, high = MOTIFS[motif](rng)
    long = float(max(h - b for b, h in zip(low, high, strict=True)))
    size = float(rng.uniform(30, 58))
    scale = np.float32(size / long)
    cut = Cut(
        lambda p: form(p / scale) * scale, tuple(v * scale for v in low), tuple(v * scale for v in high), size / CELLS
    )
    # Most are cut with the grain upright or along the piece; small compact ones any way round.
    turn = rotation(*rng.normal(size=2) * 7) if rng.random() < 0.7 else rotation(y=90, z=float(rng.uniform(0, 360)))
    middle = tuple(float((a + b) / 2 * scale) for a, b in zip(low, high, strict=True))
    parting = (
        (0.0, 0.0, 1.0) if motif == "pendant" else (1.0, 0.0, 0.0) if motif in ("fish", "elephant") else (0.0, 1.0, 0.0)
    )
    part = Part(cut, turn, parting=parting, middle=middle)
    chosen: dict[str, object] = {"motif": motif, "count": 1, "long_mm": round(size, 1)}
    return Layout(size, [part], [Lay(0, _pose(rng, motif), (0.0, 0.0))], chosen, uneven=0.012)


def _pose(rng: np.random.Generator, motif: str) -> Array:
    """Tall pieces are often laid on their backs to be photographed."""
    spin = rotation(z=float(rng.uniform(0, 360)))
    if rng.random() >= ON_BACK.get(motif, 0.0):
        return spin
    return np.asarray(spin @ rotation(x=-90 + float(rng.normal() * 3), y=float(rng.normal() * 6)), dtype=np.float32)
