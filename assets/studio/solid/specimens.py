"""What can be laid on the ground: one maker for every kind, seeded by the kind and the number of the shape.

A maker is called as `make(kind, rng, shape, ground)` in an empty scene and returns a Specimen; `ground` is the plane
at height 0 that things may fall on.
"""

from __future__ import annotations

import zlib
from importlib import import_module

import numpy as np
import scene
from specimen import Specimen

MAKERS = {
    "tusk": "tusk",
    "cattle_horn": "tusk",
    "rhino_horn": "rhino",
    "hornbill_casque": "casque",
    "claw": "claws",
    "claw_cast": "claws",
    "canine": "canines",
    "canine_cast": "canines",
    "long_bone": "bones",
    "glue": "remedies",
    "wine": "remedies",
    "powder": "remedies",
    "meat": "remedies",
    "tagua_nut": "nuts",
    "pangolin_scales": "heaps",
    "horn_chips": "heaps",
    "seed_pods": "heaps",
    "pangolin_processed": "heaps",
    "fish_scales": "heaps",
    "cone_scales": "heaps",
    "plastic_scales": "heaps",
    "pangolin_skin": "skin_patch",
    **{
        f"{material}_{form}": "carvings"
        for material, forms in {
            "ivory": ("bangle", "beads", "block", "seal", "figure"),
            "bone": ("bangle", "beads", "block", "figure"),
            "resin": ("bangle", "beads", "block", "seal", "figure"),
            "tagua": ("figure",),
        }.items()
        for form in forms
    },
}
"""Kind → module beside this one whose `make` builds it."""
KINDS = tuple(MAKERS)


def shape_seed(kind: str, shape: int) -> int:
    """Seed of a shape; differs between kinds, stays the same for ever."""
    return zlib.crc32(f"{kind} {shape}".encode())


def lay(kind: str, shape: int) -> Specimen:
    """Builds a shape in the empty scene, on a ground that the camera does not see."""
    rng = np.random.default_rng(shape_seed(kind, shape))
    ground = scene.floor()
    specimen: Specimen = import_module(MAKERS[kind]).make(kind, rng, shape, ground)
    return specimen
