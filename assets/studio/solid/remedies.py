"""Goods that the eye cannot settle: glue, wine, powder and meat. Scene units of 100 mm.

No mark tells what animal they come from; the one mark outlines the goods as a case for the laboratory.
"""

from __future__ import annotations

import bpy
import numpy as np
from bottles import bottle
from glues import glue
from heap import MILLIMETRES, Lying
from lofts import piece, rest
from meats import meat
from powders import powder
from specimen import Specimen
from wrapping import FACTS, case


def wine(rng: np.random.Generator, shape: int) -> tuple[list[Lying], dict[str, object]]:
    """A bottle or jar of amber liquid with something vague in it."""
    parts, body, chosen = bottle(rng, shape)
    laid = (float(rng.normal() * 0.7), -np.pi / 2, 0.0) if chosen["lying"] else (0.0, 0.0, 0.0)
    return [rest(piece("bottle", parts, case("wine", body)), laid)], chosen


def make(kind: str, rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> Specimen:
    """Glue, wine, powder or meat: each only to teach that it must be referred."""
    if kind == "glue":
        lying, chosen = glue(rng, shape)
    elif kind == "wine":
        lying, chosen = wine(rng, shape)
    elif kind == "powder":
        lying, chosen = powder(rng, shape)
    else:
        lying, chosen = meat(rng, shape, ground)
    return Specimen(lying, {"count": len(lying), **chosen}, list(FACTS[kind]), MILLIMETRES)
