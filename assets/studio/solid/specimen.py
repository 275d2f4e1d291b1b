"""What every maker of a solid thing hands on: pieces at rest, what was chosen, facts and scale."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from heap import Lying
from surfaces import Points, points_of


@dataclass(frozen=True)
class Specimen:
    """Things at rest on the ground at height 0.

    chosen: what was drawn for them, as plain numbers and words. facts: ids of the fact lines they show from any side.
    millimetres: how many there are in a unit of the scene.
    """

    lying: list[Lying]
    chosen: dict[str, object]
    facts: list[str]
    millimetres: float

    def points(self) -> Points:
        """All vertices (n, 3) in the scene."""
        return np.concatenate([points_of(piece.thing) for piece in self.lying])
