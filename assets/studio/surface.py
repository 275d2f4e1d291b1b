"""What every maker of a flat thing hands on: colours, relief, outline and the cues it put in."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from studio.noise import Field, Rng
from studio.view import Polygon, View

Parameters = dict[str, float | int | str | bool]


@dataclass(frozen=True)
class Cue:
    """One visible sign: `polygon` in fractions of the picture, `fact` the fact line it rests on ("" for none)."""

    id: str
    polygon: Polygon
    fact: str


@dataclass(frozen=True)
class Relief:
    """A solid thing as a lamp meets it, in the picture's frame.

    normal: (h, w, 3) in the picture's axes, x to the right, y down, z to the camera. occlusion: (h, w) share of the
    room that the place sees. roughness: (h, w) 0..1. baked: share of the light it was rendered in that stays.
    """

    normal: Field
    occlusion: Field
    roughness: Field
    baked: float


@dataclass
class Surface:
    """A thing in the picture's own frame.

    albedo: (h, w, 3) sRGB 0..1. bump: (h, w) height in pixels. mask: (h, w) 0..1. lie: direction of the hair as
    (dx, dy) fields, or None for hard matter. strand: (h, w) hair-by-hair brightness, mean 0. thickness: mm above
    the table, for the shadow. gloss: 0..1. lit: linear (h, w, 3) when the thing comes already lit. relief: what a new
    lamp needs to light it, or None. seen_from: how high the camera stands over the table and how far it is rolled, in
    radians.
    """

    albedo: Field
    bump: Field
    mask: Field
    cues: list[Cue] = field(default_factory=list)
    quantities: dict[str, float] = field(default_factory=dict)
    parameters: Parameters = field(default_factory=dict)
    facts: tuple[str, ...] = ()
    gloss: float = 0.25
    thickness: float = 4.0
    lie: tuple[Field, Field] | None = None
    strand: Field | None = None
    lit: Field | None = None
    relief: Relief | None = None
    seen_from: tuple[float, float] = (np.pi / 2, 0.0)

    def mark(self, view: View, cue: str, points: object, fact: str) -> None:
        """Add a cue from its outline in plane mm, if any of it lies within the picture."""
        polygon = view.outlined(np.asarray(points, float))
        if polygon:
            self.cues.append(Cue(cue, polygon, fact))


def crack(distance: Field, width: float) -> Field:
    """Share 0..1 of a crack by distance from its line, in the unit of `width`."""
    return np.asarray(np.exp(-((distance / max(width, 1e-6)) ** 2)), np.float32)


def edge(value: Field, at: float, pixel: float) -> Field:
    """Step from 1 below `at` to 0 above, one and a half pixels soft; `pixel` is a pixel's size in the value's unit."""
    return np.asarray(np.clip(0.5 - (value - at) / (1.5 * pixel), 0, 1), np.float32)


def saw_marks(view: View, rng: Rng, strength: float = 1.0) -> Field:
    """Relief of sawing and sanding: one set of long parallel scratches, a few stray ones, fine grit."""
    turn = float(rng.uniform(0, np.pi))
    fine = max(2.5, view.width / 220) / view.pixels_per_mm
    long = view.noise(rng, 12 * fine, fine, 0.6, turn, 24)
    stray = view.noise(rng, 8 * fine, fine, 0.8, turn + float(rng.uniform(0.4, 1.2)), 30)
    grit = view.noise(rng, 6 * fine, fine * 0.7, 0.8)
    return np.asarray(strength * (0.16 * long + 0.1 * np.maximum(stray - 1.4, 0) + 0.07 * grit), np.float32)
