"""Outlines of cut faces: an irregular oval or rounded triangle in polar form, in millimetres."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from studio.noise import Field, Rng


@dataclass(frozen=True)
class Outline:
    """r(t) = radius (1 + sum of lobes cos(k t + phase) - dents) in a frame squashed by `squash` along y.

    dents: (direction, depth as share of the radius, half width in radians) of furrows in the outline.
    """

    radius: float
    squash: float = 1.0
    lobes: tuple[tuple[int, float, float], ...] = ()
    dents: tuple[tuple[float, float, float], ...] = ()

    @classmethod
    def oval(cls, rng: Rng, radius: float, squash: float, unevenness: float) -> Outline:
        lobes = [(k, unevenness / k, float(rng.uniform(0, 2 * np.pi))) for k in range(2, 6)]
        return cls(radius, squash, tuple(lobes))

    @classmethod
    def triangle(cls, rng: Rng, radius: float) -> Outline:
        """Rounded triangle with one corner up (towards negative y)."""
        corner = float(rng.uniform(0.085, 0.12))
        uneven = ((2, float(rng.normal() * 0.03), 0.0), (1, float(rng.normal() * 0.02), 1.0))
        return cls(radius, 1.0, ((3, corner, 3 * np.pi / 2), *uneven))

    def reach(self, turn: ArrayLike) -> NDArray[Any]:
        """Radius in mm in direction `turn` (radians, squashed frame)."""
        turn = np.asarray(turn)
        grown = 1 + sum(a * np.cos(k * turn + phase) for k, a, phase in self.lobes)
        for at, depth, width in self.dents:
            off = np.angle(np.exp(1j * (turn - at)))
            grown = grown - depth * np.exp(-((off / width) ** 2))
        return np.asarray(self.radius * grown)

    def polar(self, x: Field, y: Field) -> tuple[Field, Field]:
        """Share of the radius (1 on the outline) and direction of every place (mm)."""
        flat = y / self.squash
        turn = np.arctan2(flat, x)
        return (np.hypot(x, flat) / self.reach(turn)).astype(np.float32), turn.astype(np.float32)

    def place(self, rho: ArrayLike, turn: ArrayLike) -> NDArray[Any]:
        """Plane mm (n, 2) of polar places."""
        r = np.asarray(rho) * self.reach(turn)
        return np.asarray(np.c_[r * np.cos(turn), r * np.sin(turn) * self.squash])

    def turn_of(self, point: Sequence[float] | NDArray[Any]) -> float:
        return float(np.arctan2(point[1] / self.squash, point[0]))
