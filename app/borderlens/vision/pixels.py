"""From upright pixels to the model's input, and the photo's quality measures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from borderlens.vision.flatten import READING_SIDE

_LUMINANCE = np.array([0.299, 0.587, 0.114], dtype=np.float32)  # ITU-R BT.601
_LIGHT_QUANTILE = 0.9


@dataclass(frozen=True, slots=True)
class Measures:
    """What ``borderlens.domain.finding.Quality`` reports, without the limits, which belong to the model pack."""

    sharpness: float
    light: float
    size: int


def to_input(pixels: NDArray[np.uint8], size: int) -> NDArray[np.float32]:
    """The whole frame squeezed to a square: float32 1 x 3 x size x size, RGB, 0 to 255.

    Whole frame, not a centre crop: better within and across sources (classifier study, section 11).
    """
    squeezed = Image.fromarray(pixels).resize((size, size), Image.Resampling.BICUBIC)
    return np.ascontiguousarray(np.asarray(squeezed, dtype=np.float32).transpose(2, 0, 1)[None])


def quality(pixels: NDArray[np.uint8], original_short_side: int) -> Measures:
    """Sharpness and light at the reading size, and the shorter side of the original.

    Args:
        pixels: uint8 H x W x 3 as ``read_photo`` gives them.
        original_short_side: px.
    """
    luminance = np.asarray(pixels, dtype=np.float32) @ _LUMINANCE
    short = min(luminance.shape)
    if short > READING_SIDE:  # the Laplacian depends on scale: compare photos at one
        height, width = (max(1, round(side * READING_SIDE / short)) for side in luminance.shape)
        resized = Image.fromarray(luminance).resize((width, height), Image.Resampling.BICUBIC)
        luminance = np.asarray(resized, dtype=np.float32)
    return Measures(
        sharpness=_laplacian_variance(luminance),
        light=float(np.quantile(luminance, _LIGHT_QUANTILE)),
        size=original_short_side,
    )


def _laplacian_variance(luminance: NDArray[np.float32]) -> float:
    """Variance of the 4-neighbour Laplacian inside the frame; 0 for a picture under 3 pixels wide or high."""
    if min(luminance.shape) < 3:
        return 0.0
    centre = luminance[1:-1, 1:-1]
    around = luminance[:-2, 1:-1] + luminance[2:, 1:-1] + luminance[1:-1, :-2] + luminance[1:-1, 2:]
    return float(np.var(around - 4.0 * centre, dtype=np.float64))
