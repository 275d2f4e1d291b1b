"""What the makers of carved forms hand on: pieces to be cut, where they lie, and cords. All lengths in mm."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from carved_form import Array, Cut, Field, Place
from numpy.typing import NDArray

Boxed = tuple[Field, Place, Place]
"""A form with the corners of the box that holds it."""


@dataclass(frozen=True)
class Part:
    """A form and how it was taken from the raw piece: `turn` puts z along the grain. `ringed`: cut around the axis of
    the tusk, as bangles are. `parting` is square to the plane in which a mould for it opens."""

    cut: Cut
    turn: Array
    ringed: bool = False
    parting: tuple[float, float, float] = (0.0, 1.0, 0.0)
    middle: tuple[float, float, float] = (0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Lay:
    """Part number `part` turned by `turn` and put at `place`; without a height it is set down on the ground."""

    part: int
    turn: Array
    place: tuple[float, float]
    height: float | None = None


@dataclass(frozen=True)
class Cord:
    """A string along points (n, 3)."""

    path: NDArray[np.floating]
    thick: float
    colour: str


@dataclass(frozen=True)
class Layout:
    """One subject: its longest side, its parts and where they lie, how rough the tool left it (0 is polished)."""

    size: float
    parts: list[Part]
    lying: list[Lay]
    chosen: dict[str, object]
    cords: list[Cord] = field(default_factory=list)
    saw: float = 0.0
    uneven: float = 0.03
