"""Kinds that lie in heaps: which pieces fall, how many, and what such a heap shows from any side."""

from __future__ import annotations

from importlib import import_module

import bpy
import heap
import numpy as np
from specimen import Specimen

PIECES = {
    "pangolin_scales": ("scales", "pieces"),
    "pangolin_processed": ("processed", "pieces"),
    "horn_chips": ("lookalikes", "horn_chips"),
    "seed_pods": ("lookalikes", "seed_pods"),
    "fish_scales": ("thin_scales", "fish_scales"),
    "cone_scales": ("thin_scales", "cone_scales"),
    "plastic_scales": ("thin_scales", "plastic_scales"),
}
STANDING_FACTS = {
    "pangolin_scales": ["PA-013"],
    "plastic_scales": ["PA-013", "LA-022"],
    "fish_scales": ["PA-049"],
    "cone_scales": ["PA-049"],
    "seed_pods": ["PA-049"],
    "horn_chips": ["PA-049"],
}


def make(kind: str, rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> Specimen:
    """A heap of the kind, or up to four pieces laid singly."""
    count = heap.COUNTS[shape % len(heap.COUNTS)]
    module, maker = PIECES[kind]
    pieces, chosen = getattr(import_module(module), maker)(rng, count)
    lying = heap.drop(pieces, count, rng, ground)
    return Specimen(lying, {"count": len(lying), **chosen}, STANDING_FACTS.get(kind, []), heap.MILLIMETRES)
