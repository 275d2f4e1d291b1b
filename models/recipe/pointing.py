"""Where a heat map points, in numbers: hits, energy, and what chance would reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.ndimage import distance_transform_edt

from borderlens.vision.heat import heat_map
from borderlens.vision.learning.head import Floats
from recipe.shapes import SIZE

REACH = 15
"""Pixels at 260 by which the brightest point may miss a cue: half a cell of the map, which has nine a side."""
SHUFFLES = 20
SURE = 0.05
"""Probability by chance under which hits count as better than chance."""
BETTER, NO_BETTER = "better than chance", "no better than chance"
TOO_LITTLE = "too few pictures or too large cues to tell"
FINDINGS = (BETTER, NO_BETTER, TOO_LITTLE)
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Pointed:
    """One picture. chance: share of the thing within reach of a cue. on_thing: the brightest point lies on the thing,
    whose share of the frame is ``thing``. inside: share of the map's sum within the cues. shuffled, shuffled_inside:
    means over the shuffles. frame: share of the frame within the cues. is_first: the label is the most probable one.
    """

    name: str
    kind: str
    label: str
    is_first: bool
    hit: bool
    shuffled: float
    middle: bool
    on_thing: bool
    thing: float
    chance: float
    inside: float
    shuffled_inside: float
    frame: float

    @property
    def row(self) -> tuple[object, ...]:
        hits = round(self.shuffled * SHUFFLES)
        shares = (f"{share:.4f}" for share in (self.inside, self.shuffled_inside, self.frame))
        own = (self.name, self.kind, self.label, int(self.is_first), int(self.hit), hits, SHUFFLES, int(self.middle))
        return (*own, int(self.on_thing), f"{self.thing:.4f}", f"{self.chance:.4f}", *shares)


def judged(
    name: str,
    kind: str,
    label: str,
    is_first: bool,
    seen: tuple[Floats, Floats],
    outlines: tuple[Mask, Mask],
    seed: int,
) -> Pointed:
    """
    Args:
        seen: feature map [D,h,w] and the label's weights [D].
        outlines: cues and thing, SIZE x SIZE.
    """
    (feature_map, weights), (cues, thing) = seen, outlines
    near: Mask = np.asarray(distance_transform_edt(~cues) <= REACH) if cues.any() else cues
    heat = heat_map(feature_map, weights, SIZE, SIZE)
    random = np.random.default_rng(seed)
    others = [heat_map(feature_map, random.permutation(weights), SIZE, SIZE) for _ in range(SHUFFLES)]
    on_thing = near[thing | cues]
    return Pointed(
        name,
        kind,
        label,
        is_first,
        is_hit(heat, near),
        float(np.mean([is_hit(other, near) for other in others])),
        bool(near[SIZE // 2, SIZE // 2]),
        is_hit(heat, thing),
        float(thing.mean()),
        float(on_thing.mean()) if on_thing.size else 0.0,
        energy(heat, cues),
        float(np.mean([energy(other, cues) for other in others])),
        float(cues.mean()),
    )


def is_hit(heat: Floats, near: Mask) -> bool:
    """The brightest point lies within reach of a cue; an empty map points nowhere."""
    return bool(heat.max() > 0 and near.flat[int(heat.argmax())])


def energy(heat: Floats, inside: Mask) -> float:
    """Share of the map's sum inside; 0 of an empty map."""
    whole = float(heat.sum())
    return float(heat[inside].sum()) / whole if whole > 0 else 0.0


def at_least(hits: int, chances: Sequence[float]) -> float:
    """Probability of so many hits or more when each picture is hit with its own chance."""
    counts = np.ones(1)
    for chance in chances:
        counts = np.convolve(counts, (1 - chance, chance))
    return float(counts[hits:].sum())


def finding(hits: int, chances: Sequence[float]) -> str:
    """Whether so many hits are more than pictures with these chances would give, in words."""
    if at_least(hits, chances) <= SURE:
        return BETTER
    return TOO_LITTLE if at_least(len(chances), chances) > SURE else NO_BETTER
