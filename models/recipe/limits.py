"""Quality limits of a pack, from copies of drawn pictures that were blurred, darkened and shrunk step by step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from borderlens.packs.model_manifest import QualityLimits
from borderlens.vision import photo, pixels
from borderlens.vision.learning.head import Floats, Ints
from borderlens.vision.pixels import Measures
from recipe.augment import SPOILT, View, make_view
from recipe.data import Picture

LOST = 0.1
"""A step spoils when the share of right answers is this much lower than on the untouched pictures."""
TURNED_AWAY = 0.9
"""Share of the copies of that step that the limit turns away, as far as ``KEPT`` allows. Sizes are whole steps, alike
for every copy: there the limit is the last size that did not spoil."""
KEPT = 0.98
"""Share of ordinary pictures that each limit must let through."""


def measures_of(picture: Picture, view: View, seed: int) -> Measures:
    """Quality measures as the program takes them."""
    read = photo.read_photo(make_view(picture.path.read_bytes(), view, seed))
    return pixels.quality(read.pixels, read.short_side)


def choose_limits(
    pictures: Sequence[Picture],
    ordinary: Sequence[Measures],
    true: Ints,
    answers: Callable[[Sequence[tuple[Picture, View]]], tuple[Floats, list[Measures]]],
) -> tuple[QualityLimits, list[tuple[str, float, int, int]]]:
    """Limits, and for each step (fault, level, right, of); level 0 is the untouched pictures.

    Args:
        pictures: drawn calibration pictures, whose labels are the columns ``true``.
        ordinary: measures of pictures that must pass, drawn and photographed.
        answers: probabilities and measures of views of pictures.
    """
    untouched, _ = answers([(picture, View(0, picture.kind)) for picture in pictures])
    base = int((untouched.argmax(axis=1) == true).sum())
    steps: list[tuple[str, float, int, int]] = [("untouched", 0.0, base, len(pictures))]
    limits: dict[str, float] = {}
    for fault, name in (("blurred", "sharpness"), ("darkened", "light"), ("shrunk", "size")):
        passing = float(np.quantile([getattr(m, name) for m in ordinary], 1 - KEPT))
        limits[name] = 0.0
        held = passing  # the measure of the copies of the last step that did not spoil
        for number, level in enumerate(SPOILT[fault], start=1):
            p, measures = answers([(picture, View(number, fault)) for picture in pictures])
            right = int((p.argmax(axis=1) == true).sum())
            steps.append((fault, level, right, len(pictures)))
            if limits[name] > 0.0:
                continue
            found = [getattr(m, name) for m in measures]
            if right < base - LOST * len(pictures):
                spoilt = held if name == "size" else float(np.quantile(found, TURNED_AWAY))
                limits[name] = min(passing, spoilt)
            held = float(np.median(found))
    return QualityLimits(round(limits["sharpness"], 2), round(limits["light"], 1), max(1, int(limits["size"]))), steps
