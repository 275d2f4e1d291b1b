"""What lens and sensor do to linear light (h, w, 3): shake, coloured edges, grease, merged exposures."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from studio.noise import Field, blur


def shaken(image: Field, length: float, turn: float) -> Field:
    """The mean of the picture along a straight way of `length` pixels in direction `turn`."""
    steps = max(2, round(length))
    offsets = np.linspace(-length / 2, length / 2, steps)
    reach = int(np.ceil(length / 2)) + 1
    padded = np.pad(image, ((reach, reach), (reach, reach), (0, 0)), mode="edge")
    total = np.zeros_like(image)
    for offset in offsets:
        row, column = reach + round(offset * np.sin(turn)), reach + round(offset * np.cos(turn))
        total += padded[row : row + image.shape[0], column : column + image.shape[1]]
    return total / np.float32(steps)


def fringed(image: Field, spread: float) -> Field:
    """Red drawn wider and blue narrower about the middle, by `spread` of the way out."""
    height, width = image.shape[:2]
    out = image.copy()
    for channel, scale in ((0, 1 + spread), (2, 1 - spread)):
        offset = ((height - 1) / 2 * (1 - 1 / scale), (width - 1) / 2 * (1 - 1 / scale))
        out[..., channel] = ndimage.affine_transform(
            image[..., channel], (1 / scale, 1 / scale), offset, order=1, mode="nearest"
        )
    return out


def smeared(image: Field, share: float, turn: float) -> Field:
    """Part of the light drawn out along one direction and spread, as grease on the lens does; most of bright places."""
    small = image[::4, ::4]
    bright = small * np.clip(small.mean(-1, keepdims=True), 0, 2)
    streak = shaken(blur(bright, 1.5), 0.35 * small.shape[1], turn) + 0.5 * blur(bright, 0.08 * small.shape[1])
    wide = np.repeat(np.repeat(streak, 4, 0), 4, 1)[: image.shape[0], : image.shape[1]]
    return np.asarray(image * (1 - 0.3 * share) + share * blur(wide, 3.0), np.float32)


def levelled(image: Field, strength: float) -> Field:
    """Regions drawn towards one level, as a phone that merges exposures does."""
    small = np.clip(image, 1e-4, None)[::4, ::4].mean(-1)
    local = np.log2(blur(small, max(2.0, 0.06 * small.shape[1])) + 1e-3)
    change = np.exp2(-strength * 0.6 * (local - local.mean()))
    wide = ndimage.zoom(change, 4, order=1)[: image.shape[0], : image.shape[1]]
    pad = ((0, image.shape[0] - wide.shape[0]), (0, image.shape[1] - wide.shape[1]))
    return np.asarray(image * np.pad(wide, pad, mode="edge")[..., None], np.float32)
