"""Outline of a tusk cut across: a near-circle whose growth rings and crossing lines keep their angles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from studio.noise import Field, Rng
from studio.outline import Outline

_TURNS = 4
_FAR = 1.25


@dataclass(frozen=True)
class Tusk(Outline):
    """z = radius (w + sum of terms[k] w^(k+2)) takes the unit disc to the face, z in mm as a complex number.

    The map is conformal, so an angle drawn in the disc is the same angle on the face, however oval it is: the asked
    opening of the crossing lines holds all around the rim. w = 0 is the nerve canal, |w| = 1 the outline.
    """

    terms: tuple[complex, ...] = ()

    @classmethod
    def drawn(cls, rng: Rng, radius: float) -> Tusk:
        """Round or oval (IV-019), the canal a little off the middle."""
        sizes = np.array([0.035, 0.04, 0.01, 0.005]) * np.minimum(np.abs(rng.normal(size=4)) * 0.8 + 0.1, 1.5)
        return cls(radius, terms=tuple(complex(c) for c in sizes * np.exp(2j * np.pi * rng.random(4))))

    def polar(self, x: Field, y: Field) -> tuple[Field, Field]:
        z = (np.asarray(x, np.float32) + 1j * np.asarray(y, np.float32)) / np.float32(self.radius)
        far = np.abs(z) > _FAR
        near = np.where(far, 0, z).astype(np.complex64)
        w = near.copy()
        for _ in range(_TURNS):
            value, slope = w.copy(), np.ones_like(w)
            power = w.copy()
            for k, term in enumerate(self.terms, 2):
                slope += np.complex64(k * term) * power
                power = power * w
                value += np.complex64(term) * power
            w -= (value - near) / slope
        w = np.where(far, z, w)
        return np.abs(w).astype(np.float32), np.angle(w).astype(np.float32)

    def place(self, rho: ArrayLike, turn: ArrayLike) -> NDArray[Any]:
        w = np.asarray(rho) * np.exp(1j * np.asarray(turn))
        z = self.radius * (w + sum(term * w**k for k, term in enumerate(self.terms, 2)))
        return np.asarray(np.c_[z.real, z.imag])

    def reach(self, turn: ArrayLike) -> NDArray[Any]:
        """Radius in mm of the outline in the disc's direction `turn`."""
        return np.asarray(np.hypot(*self.place(np.ones_like(np.asarray(turn, float)), turn).T))

    def turn_of(self, point: Sequence[float] | NDArray[Any]) -> float:
        """Direction in the disc of a place in mm."""
        at = np.array([[point[0]]], np.float32), np.array([[point[1]]], np.float32)
        return float(self.polar(*at)[1][0, 0])
