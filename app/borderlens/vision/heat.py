"""Where the model looked: a class-activation map, and its drawing over the photo.

With generalised-mean pooling the map is a good approximation, no longer exact (classifier study, section 11).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

LOW = (0xFF, 0xD3, 0x6B, 0x00)  # assets/themes/tokens.toml, colour.mark.heat_low
HIGH = (0xFF, 0xB0, 0x2E, 0xCC)  # heat_high
CASING = (0x0B, 0x11, 0x14)  # casing
CORE = (0xFF, 0xFF, 0xFF)  # core
HALF = 0.5


def heat_map(
    feature_map: NDArray[np.floating], weights: NDArray[np.floating], width: int, height: int
) -> NDArray[np.float32]:
    """Activation of one label over the picture: float32 height x width, 0 to 1 with its maximum at 1.

    Args:
        feature_map: D x h x w.
        weights: D, the label's row of the head.

    Returns:
        All zeros when nothing in the picture speaks for the label.
    """
    activation = np.maximum(np.einsum("dhw,d->hw", feature_map, weights, dtype=np.float64), 0.0)
    if activation.max() <= 0:
        return np.zeros((height, width), dtype=np.float32)
    small = Image.fromarray((activation / activation.max()).astype(np.float32))
    large = np.clip(np.asarray(small.resize((width, height), Image.Resampling.BICUBIC)), 0.0, 1.0)
    return np.asarray(large / large.max(), dtype=np.float32)


def overlay(pixels: NDArray[np.uint8], heat: NDArray[np.float32]) -> NDArray[np.uint8]:
    """The photo (H x W x 3) under one amber hue, with a cased outline where ``heat`` (H x W) is half its maximum."""
    low, high = np.array(LOW, dtype=np.float32), np.array(HIGH, dtype=np.float32)
    ramp = low + (high - low) * heat[..., None]
    opacity = ramp[..., 3:] / 255.0
    drawn = pixels * (1.0 - opacity) + ramp[..., :3] * opacity
    result = np.clip(np.rint(drawn), 0, 255).astype(np.uint8)
    inside = Image.fromarray(np.where(heat >= HALF, 255, 0).astype(np.uint8))
    result[_edge(inside, 5)] = CASING
    result[_edge(inside, 3)] = CORE
    return result


def _edge(inside: Image.Image, size: int) -> NDArray[np.bool_]:
    """A line of ``size`` - 1 pixels along the border of a mask."""
    outer = np.asarray(inside.filter(ImageFilter.MaxFilter(size)))
    inner = np.asarray(inside.filter(ImageFilter.MinFilter(size)))
    return np.asarray(outer != inner, dtype=np.bool_)
