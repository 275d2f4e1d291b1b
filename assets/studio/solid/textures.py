"""Periodic noise and colour ramps for textures of solid things. Arrays are float32, rows first, colours linear."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Stops = Sequence[tuple[float, str]]


def field(
    rng: np.random.Generator,
    shape: tuple[int, int],
    beta: float = 2.4,
    stretch: tuple[float, float] = (1.0, 1.0),
    low: float = 0.0,
) -> Array:
    """Noise with a power-law spectrum, mean 0 and standard deviation 1, that repeats without a seam on both axes.

    `stretch` (rows, columns) above 1 draws marks out along that axis; frequencies below `low` cycles are left out.
    """
    rows, columns = shape
    fy = np.fft.fftfreq(rows)[:, None] * rows * stretch[0]
    fx = np.fft.rfftfreq(columns)[None, :] * columns * stretch[1]
    frequency = np.hypot(fy, fx)
    gain = np.zeros_like(frequency)
    kept = frequency > max(low, 1e-9)
    gain[kept] = frequency[kept] ** (-beta / 2)
    noise = np.fft.irfft2(np.fft.rfft2(rng.standard_normal(shape)) * gain, s=shape)
    noise -= noise.mean()
    return np.asarray(noise / (noise.std() + 1e-9), dtype=np.float32)


def linear(colour: str) -> Array:
    """Three linear components of a colour written #rrggbb in sRGB."""
    values = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], dtype=np.float32) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4).astype(np.float32)


def ramp(value: Array, stops: Stops) -> Array:
    """Colours (..., 3) looked up along `stops`, which rise in position."""
    positions = [position for position, _ in stops]
    colours = np.stack([linear(colour) for _, colour in stops])
    return np.stack([np.interp(value, positions, colours[:, i]) for i in range(3)], -1).astype(np.float32)


def blend(under: Array, over: Array | str, share: NDArray[np.floating[Any]] | float) -> Array:
    """`over` laid on `under` by `share` (0 to 1)."""
    top = linear(over) if isinstance(over, str) else over
    amount = np.clip(np.asarray(share, dtype=np.float32), 0, 1)[..., None]
    return np.asarray(under * (1 - amount) + top * amount, dtype=np.float32)


def step(value: Array, start: float, end: float) -> Array:
    """Smooth rise from 0 at `start` to 1 at `end`; falls where `end` is below `start`."""
    x = np.clip((value - start) / (end - start), 0, 1)
    return np.asarray(x * x * (3 - 2 * x), dtype=np.float32)


def grid(shape: tuple[int, int]) -> tuple[Array, Array]:
    """Row and column coordinates from 0 to 1 as two arrays of `shape`."""
    rows, columns = np.meshgrid(
        np.linspace(0, 1, shape[0], dtype=np.float32), np.linspace(0, 1, shape[1], dtype=np.float32), indexing="ij"
    )
    return rows, columns


def cracks(
    rng: np.random.Generator, shape: tuple[int, int], count: int, length: tuple[float, float], drift: float
) -> Array:
    """Thin lines that wander along the rows, 1 in the crack, 0 beside it; `length` in shares of the rows."""
    rows, columns = shape
    drawn = np.zeros(shape, dtype=np.float32)
    for _ in range(count):
        span = int(rows * rng.uniform(*length))
        start = int(rng.uniform(-0.05, 0.95) * rows)
        wander = np.cumsum(rng.normal(size=span)) * drift
        column = rng.uniform(0, columns) + wander + np.cumsum(np.full(span, rng.normal() * drift * 0.4))
        width = rng.uniform(0.5, 1.5) * np.sin(np.linspace(0.05, np.pi - 0.05, span)) ** 0.6 * (columns / 700)
        for i in range(span):
            row = start + i
            if not 0 <= row < rows:
                continue
            near = np.arange(int(column[i]) - 3, int(column[i]) + 5)
            depth = np.clip(1.2 - np.abs(near - column[i]) / max(width[i], 0.25), 0, 1)
            at = near % columns
            drawn[row, at] = np.maximum(drawn[row, at], depth)
    return drawn
