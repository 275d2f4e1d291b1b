"""Random fields and colour arithmetic shared by all surfaces. Every field is float32, shape (height, width)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import fft, ndimage

Field = NDArray[np.float32]
Rng = np.random.Generator


def rgb(code: str) -> Field:
    """sRGB triple in 0..1 from a "#rrggbb" code."""
    return np.array([int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)], np.float32)


def smoothstep(low: ArrayLike, high: ArrayLike, value: ArrayLike) -> Field:
    """0 below `low`, 1 above `high`, a smooth cubic between (also with `low` > `high`, then falling)."""
    start = np.asarray(low, np.float32)
    t = np.clip((np.asarray(value, np.float32) - start) / (np.asarray(high, np.float32) - start), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def mix(under: ArrayLike, over: ArrayLike, share: ArrayLike) -> Field:
    """Colours (h, w, 3) or (3,) blended by a share field (h, w) or a number, clipped to 0..1."""
    t = np.clip(np.asarray(share, np.float32), 0, 1)
    if t.ndim == 2:
        t = t[..., None]
    base = np.asarray(under, np.float32)
    return np.asarray(base + (np.asarray(over, np.float32) - base) * t, np.float32)


def ramp(value: Field, stops: Sequence[tuple[float, str]]) -> Field:
    """Colour (h, w, 3) read off a ramp of (position, "#rrggbb")."""
    places = [place for place, _ in stops]
    colours = np.array([rgb(code) for _, code in stops])
    return np.stack([np.interp(value, places, colours[:, i]) for i in range(3)], -1).astype(np.float32)


def blur(image: ArrayLike, sigma: float) -> Field:
    """Gaussian blur over the first two axes, sigma in pixels; three sigma wide."""
    array = np.asarray(image, np.float32)
    if sigma < 0.15:
        return array
    spread = (sigma, sigma) + (0.0,) * (array.ndim - 2)
    return np.asarray(ndimage.gaussian_filter(array, spread, truncate=3.0), np.float32)


def sample(field: Field, rows: Field, columns: Field, mode: str = "mirror") -> Field:
    """Field (h, w) read bilinearly at fractional pixel places."""
    return np.asarray(ndimage.map_coordinates(field, [rows, columns], order=1, mode=mode), np.float32)


@lru_cache(maxsize=8)
def _frequencies(height: int, width: int) -> tuple[Field, Field]:
    down = fft.fftfreq(height).astype(np.float32)[:, None]
    across = fft.rfftfreq(width).astype(np.float32)[None, :]
    return down, across


def frequency(shape: tuple[int, int], turn: float = 0.0, stretch: float = 1.0) -> Field:
    """Spatial frequency in cycles per pixel on the rfft2 grid; `stretch` > 1 draws noise out along direction `turn`."""
    down, across = _frequencies(*shape)
    if stretch == 1.0:
        return np.asarray(np.hypot(across, down), np.float32)
    along = (across * np.cos(turn) + down * np.sin(turn)) * stretch
    side = -across * np.sin(turn) + down * np.cos(turn)
    return np.asarray(np.hypot(along, side), np.float32)


def filtered(noise: Field, gain: NDArray[Any]) -> Field:
    """Field with its rfft2 spectrum multiplied by `gain`."""
    return np.asarray(fft.irfft2(fft.rfft2(noise) * gain, s=noise.shape), np.float32)


def standardised(field: Field) -> Field:
    centred = field - field.mean()
    return np.asarray(centred / (centred.std() + 1e-9), np.float32)


def fractal(
    shape: tuple[int, int],
    rng: Rng,
    longest: float,
    shortest: float = 2.0,
    beta: float = 2.0,
    turn: float = 0.0,
    stretch: float = 1.0,
) -> Field:
    """Noise of power 1/f^beta between two wavelengths in pixels, mean 0 and standard deviation 1.

    Calmer where the longest wavelength passes the picture (a close-up of a slow change) or falls under six pixels (what
    a camera averages out).
    """
    resolved = float(np.clip((longest - 2.0) / 4.0, 0, 1))
    if resolved == 0:
        return np.zeros(shape, np.float32)
    f = frequency(shape, turn, stretch)
    longest = max(longest, 2.5)
    low, high = 1.0 / longest, 1.0 / max(min(shortest, longest * 0.7), 2.0)
    gain = np.where((f >= low) & (f <= high), np.maximum(f, 1e-6) ** (-beta / 2), 0.0).astype(np.float32)
    gain[0, 0] = 0
    if not gain.any():
        return np.zeros(shape, np.float32)
    calm = resolved * min(1.0, max(shape) / longest) ** 0.5
    return standardised(filtered(rng.standard_normal(shape, dtype=np.float32), gain)) * np.float32(calm)


def ripples(
    shape: tuple[int, int],
    rng: Rng,
    wavelength: float,
    turn: float = 0.0,
    stretch: float = 1.0,
    rounds: int = 14,
    steer: Sequence[tuple[float, Field]] = (),
) -> Field:
    """Waves of about -1..1 from repeated band-pass and saturation, a cheap stand-in for reaction and diffusion.

    `turn` is the direction along the stripes in radians (picture axes), `stretch` how much longer than wide they are.
    `steer` gives (direction, weight field) pairs instead of one direction: each round mixes the differently turned
    band-passes by their weights, so the stripes follow a curved body. Periodic in both axes.
    """
    turns = steer or ((turn, np.ones(shape, np.float32)),)
    gains = [_band(shape, wavelength, t, stretch) for t, _ in turns]
    field = rng.standard_normal(shape, dtype=np.float32)
    for number in range(rounds):
        spectrum = fft.rfft2(field)
        field = np.zeros(shape, np.float32)
        for gain, (_, weight) in zip(gains, turns, strict=True):
            field += weight * fft.irfft2(spectrum * gain, s=shape).astype(np.float32)
        field = field / np.float32(field.std() * 1.3 + 1e-6)
        if number < rounds - 1:
            field = np.tanh(2.8 * field)
    return field


def _band(shape: tuple[int, int], wavelength: float, turn: float, stretch: float) -> Field:
    """Gain for waves of one length across direction `turn`; waves that run along it are held back."""
    f = frequency(shape, turn, stretch)
    gain = np.exp(-(((f * wavelength - 1) / 0.33) ** 2))
    if stretch != 1.0:
        down, across = _frequencies(*shape)
        side = np.abs(-across * np.sin(turn) + down * np.cos(turn))
        gain = gain * np.sqrt(side / np.maximum(f, 1e-6))
    return np.asarray(gain, np.float32)


def scattered(rng: Rng, box: tuple[float, float, float, float], spacing: float, jitter: float = 0.9) -> NDArray[Any]:
    """Points (n, 2) as x, y on a jittered triangular grid over box (left, top, right, bottom), in the box's unit."""
    left, top, right, bottom = box
    rows = np.arange(top - spacing, bottom + spacing, spacing * 0.87)
    columns = np.arange(left - spacing, right + spacing, spacing)
    grid = np.array([(x + (j % 2) * spacing / 2, y) for j, y in enumerate(rows) for x in columns])
    return np.asarray(grid + (rng.random(grid.shape) - 0.5) * spacing * jitter)
