"""Stands that figures are carved together with; their upper side lies near height 4."""

from __future__ import annotations

import numpy as np
from carved_form import Array, Field, Points, Waves, ellipsoid, groove, join, keep, rise

STANDS = ("lotus", "rock", "plain", "cloud")


def base(rng: np.random.Generator, wide: float, deep: float, high: float) -> tuple[Field, float]:
    """An oval stand of half widths `wide` and `deep` whose top is near `high`, and how far it reaches below 0."""
    style = str(rng.choice(STANDS))
    uneven, fine = Waves.draw(rng, wide * 0.45, 16), Waves.draw(rng, wide * 0.16, 16)
    petals = int(rng.integers(11, 17))
    foot = float(rng.uniform(1.0, 2.5))

    def form(p: Points) -> Array:
        round_p = p * np.array([1 / wide, 1 / deep, 1], dtype=np.float32)
        out = np.hypot(round_p[:, 0], round_p[:, 1])
        angle = np.arctan2(round_p[:, 1], round_p[:, 0])
        if style == "plain":
            rim = (out - 1) * deep
            slab = np.maximum(rim, p[:, 2] - high * 0.8) + 0.45 * np.exp(-(((p[:, 2] - high * 0.25) / 0.4) ** 2))
            whole = np.asarray(slab, dtype=np.float32)
        elif style == "lotus":
            lift = (p[:, 2] + foot) / (high + foot)
            swell = 1 + 0.10 * np.sin(np.pi * np.clip(lift, 0, 1) * 2 - 0.6)
            whole = np.asarray(np.maximum((out - swell) * deep, p[:, 2] - high), dtype=np.float32)
            row = np.where(lift > 0.5, 0.0, np.pi / 2)
            bow = np.abs(np.cos(angle * petals / 2 + row))
            height = np.abs(lift - 0.5) * 2
            leaf = rise(np.asarray(0.92 * bow**0.6 - height, np.float32), -0.06, 0.12)
            seam = np.exp(-(((lift - 0.5) / 0.06) ** 2))
            bulge = 0.5 * bow * np.sin(np.pi * np.clip(height, 0, 1))
            whole = np.asarray(whole + 0.8 * (1 - leaf) * (lift < 0.97) + 0.6 * seam - bulge * leaf, dtype=np.float32)
        else:
            q = p * np.array([1, 1, 1], dtype=np.float32)
            whole = ellipsoid(q, (0, 0, 0.5), (wide, deep, high))
            if style == "rock":
                whole = np.asarray(whole + 0.9 * uneven(q) + 0.45 * np.abs(fine(q)), dtype=np.float32)
            else:
                scroll = groove(2.6 * uneven(q) + p[:, 2] * 0.8, 1.3)
                whole = np.asarray(whole + 0.9 * scroll + 0.3 * uneven(q), dtype=np.float32)
            whole = join(whole, ellipsoid(p, (0, 0, high * 0.4), (wide * 0.75, deep * 0.75, high * 0.6)), 1.0)
        return keep(np.asarray(whole, dtype=np.float32), np.asarray(-p[:, 2] - foot, dtype=np.float32), 0.6)

    return form, foot
