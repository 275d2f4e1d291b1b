"""Measures on finished pictures: the crossing angle, a print's repeat, the density of pits, contrast and sharpness."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy import fft, ndimage

from studio.noise import Field, blur

Picture = NDArray[Any]
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
_PAD = 256
# Degrees between the quartiles of all windows: crossing lines gave 4 to 8, faces without them 25 and more.
_SPREAD = 15.0


def luma(image: Picture) -> Field:
    """Brightness 0..1 of a uint8 (h, w, 3) or of a field already."""
    if image.ndim == 2:
        return image.astype(np.float32)
    return np.asarray(image.astype(np.float32) @ (_LUMA / np.float32(255)), np.float32)


def schreger_angle(
    image: Picture,
    centre: tuple[float, float],
    places: list[tuple[float, float]],
    spacing: float,
) -> float | None:
    """Opening in degrees between the two line families, along the radius: the median over windows around `places`.

    centre: the tusk's middle in pixels (x, y), also outside the picture. places: window centres in pixels, in the outer
    zone. spacing: distance in pixels, along the rim, between lines of one family; right to a third is enough. None when
    fewer than three windows show two families, or when the windows disagree. The rule: each family's wave vector is a
    peak of the local spectrum, one on each side of the radius; a line stands at a right angle to its wave vector
    (Espinoza and Mann's outer angle).
    """
    grey = luma(image)
    half = int(np.clip(2.3 * spacing, 12, 120))
    found = []
    for x, y in places:
        column, row = round(x), round(y)
        if not (half <= column < grey.shape[1] - half and half <= row < grey.shape[0] - half):
            continue
        window = grey[row - half : row + half, column - half : column + half]
        angle = _opening(window, float(np.arctan2(y - centre[1], x - centre[0])), spacing)
        if angle is not None:
            found.append(angle)
    if len(found) < 3 or np.subtract(*np.percentile(found, [75, 25])) > _SPREAD:
        return None
    return float(np.median(found))


def _opening(window: Field, radial: float, spacing: float) -> float | None:
    size = window.shape[0]
    taper = np.hanning(size).astype(np.float32)
    pad = _PAD if size <= _PAD else 2 * _PAD
    spectrum = np.abs(fft.fftshift(fft.fft2((window - window.mean()) * np.outer(taper, taper), s=(pad, pad))))
    k = np.arange(-pad // 2, pad // 2)
    kx, ky = np.meshgrid(k, k)
    outward = kx * np.cos(radial) + ky * np.sin(radial)
    along_rim = -kx * np.sin(radial) + ky * np.cos(radial)
    step = pad / spacing
    family = (along_rim > 0.62 * step) & (along_rim < 1.5 * step) & (np.abs(outward) < pad / 2.5)
    floor = float(np.median(spectrum[(np.abs(along_rim) > 0.5 * step) & (np.abs(outward) < 3 * step)]))
    heights, halves = [], []
    for side in (1, -1):
        lobe = np.where(family & (side * outward > 0.3 * step), spectrum, 0)
        peak = np.unravel_index(int(lobe.argmax()), lobe.shape)
        near = lobe * (np.hypot(kx - kx[peak], ky - ky[peak]) < 0.25 * step) * (lobe > 0.6 * lobe[peak])
        heights.append(float(lobe[peak]))
        halves.append(float(np.arctan2(abs((near * outward).sum()), (near * along_rim).sum())))
    if min(heights) < 3 * floor or min(heights) < 0.2 * max(heights):
        return None
    return float(np.degrees(sum(halves)))


def repeat(image: Picture, shortest: float, longest: float) -> tuple[float, float]:
    """Strongest repeat of a picture: (period in pixels, height of the autocorrelation peak over its surroundings).

    Looks between the two periods, in brightness without slow shade.
    """
    grey = luma(image)
    grey = grey - blur(grey, longest / 2)
    taper = np.outer(np.hanning(grey.shape[0]), np.hanning(grey.shape[1])).astype(np.float32)
    shape = (2 * grey.shape[0], 2 * grey.shape[1])
    power = np.abs(fft.rfft2(grey * taper, s=shape)) ** 2
    cover = fft.irfft2(np.abs(fft.rfft2(taper, s=shape)) ** 2, s=shape)
    lags = fft.fftshift(fft.irfft2(power, s=shape) / np.maximum(cover, 0.02 * cover.max()))
    lags = lags / lags[grey.shape[0], grey.shape[1]]
    rows, columns = np.mgrid[-grey.shape[0] : grey.shape[0], -grey.shape[1] : grey.shape[1]]
    reach = np.hypot(rows, columns)
    prominence = lags - blur(lags, max(2.0, shortest / 5))
    ring = np.where((reach >= shortest) & (reach <= longest), prominence, -1)
    at = np.unravel_index(int(ring.argmax()), ring.shape)
    return float(reach[at]), float(ring[at])


def pits(image: Picture, mask: NDArray[np.bool_], smallest: float) -> int:
    """Number of small dark pits inside `mask`: dark spots of a few pixels that stand out from their surroundings."""
    grey = luma(image)
    dip = blur(grey, 3.0 * smallest) - blur(grey, 0.4 * smallest)
    spots, count = ndimage.label((dip > 0.07) & mask)
    sizes = ndimage.sum_labels(np.ones_like(grey), spots, np.arange(1, count + 1)) if count else np.zeros(0)
    return int((np.asarray(sizes) >= 2).sum())


def inside(polygon: tuple[tuple[float, float], ...], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Pixels (h, w) within a polygon given in fractions of the picture."""
    canvas = Image.new("1", (shape[1], shape[0]))
    ImageDraw.Draw(canvas).polygon([(x * shape[1] - 0.5, y * shape[0] - 0.5) for x, y in polygon], fill=1)
    return np.asarray(canvas, bool)


def detail(image: Picture, mask: NDArray[np.bool_], sigma: float) -> float:
    """Local contrast in a region: deviation of brightness from its blur at `sigma` pixels, over its mean."""
    if not mask.any():
        return 0.0
    grey = luma(image)
    fine = grey - blur(grey, sigma)
    return float(fine[mask].std() / max(float(grey[mask].mean()), 0.05))


def sharpness(image: Picture, mask: NDArray[np.bool_]) -> float:
    """Mean gradient of brightness in a region over its mean brightness, per pixel."""
    if not mask.any():
        return 0.0
    grey = luma(image)
    down, right = np.gradient(grey)
    return float(np.hypot(down, right)[mask].mean() / max(float(grey[mask].mean()), 0.05))
