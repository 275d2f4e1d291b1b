"""The angle of crossing lines on a photo of a tusk cut across."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from borderlens.vision.photo import Photo, read_photo
from borderlens.vision.schreger import SchregerEstimate, Stopped, measure

__all__ = ["MEASURING_SIDE", "SchregerEstimate", "Stopped", "estimate"]

MEASURING_SIDE = 720  # px; lines are looked for at 960 px of the longer side, which this leaves in a 4:3 photo


def estimate(source: Photo | Path | str | bytes, cancelled: Callable[[], bool] | None = None) -> SchregerEstimate:
    """The estimate from a photo's file or bytes, or from one that was read already.

    Fine lines want pixels: give the file rather than the photo read for judging, which is smaller. Places are fractions
    of the upright picture.

    Raises:
        Mistake: the photo cannot be read (see ``vision.photo.read_photo``).
        Stopped: ``cancelled`` said so, asked several times a second.
    """
    photo = source if isinstance(source, Photo) else read_photo(source, reading_side=MEASURING_SIDE)
    return measure(photo.pixels, cancelled)
