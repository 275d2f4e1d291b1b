"""What can be laid on the ground: one function for every kind, seeded by the kind and the number of the shape."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import heap
import lookalikes
import numpy as np
import scales
import scene
import tusk
from surfaces import Points, points_of

HEAPS = {"pangolin_scales": scales.pieces, "horn_chips": lookalikes.horn_chips, "seed_pods": lookalikes.seed_pods}
LONG = {"tusk": tusk.tusks, "cattle_horn": tusk.horns}
KINDS = (*HEAPS, *LONG)

# Worn and irregular scales; whole tusks are known by their form.
STANDING_FACTS = {"pangolin_scales": ["PA-013"], "tusk": ["IV-018"]}


@dataclass(frozen=True)
class Specimen:
    """Things at rest, what was chosen for them, the facts they show from any side, and the scale of the scene."""

    lying: list[heap.Lying]
    chosen: dict[str, object]
    facts: list[str]
    millimetres: float

    def points(self) -> Points:
        """All vertices (n, 3) in the scene."""
        return np.concatenate([points_of(piece.thing) for piece in self.lying])


def shape_seed(kind: str, shape: int) -> int:
    """Seed of a shape; differs between kinds, stays the same for ever."""
    return zlib.crc32(f"{kind} {shape}".encode())


def lay(kind: str, shape: int) -> Specimen:
    """Builds a shape in the empty scene, on a ground that the camera does not see."""
    rng = np.random.default_rng(shape_seed(kind, shape))
    ground = scene.floor()
    if kind in HEAPS:
        count = heap.COUNTS[shape % len(heap.COUNTS)]
        pieces, chosen = HEAPS[kind](rng, count)
        lying = heap.drop(pieces, count, rng, ground)
        chosen = {"count": len(lying), **chosen}
        millimetres = scales.MILLIMETRES
    else:
        lying, chosen, millimetres = LONG[kind](rng, shape)
    facts = [] if chosen["forms"] == ["piece"] else STANDING_FACTS.get(kind, [])
    return Specimen(lying, chosen, facts, millimetres)
