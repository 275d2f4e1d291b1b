"""Measures on finished pictures: the crossing angle, a print's repeat, the density of pits, contrast and sharpness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy import fft, linalg, ndimage

from studio.noise import Field, blur

Picture = NDArray[Any]
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
_PAD = 256
# Degrees between the quartiles of all windows: crossing lines gave 4 to 8, faces without them 25 and more.
_SPREAD = 15.0
# Fewer places than the study asked for of each kind of angle (IV-008) give no reading.
LEAST_PLACES = 5
# Third-order moments of white noise seen through equal Gaussians: the tensor that noise alone would leave.
_NOISE = np.array([[15.0, 0, 9], [0, 9, 0], [9, 0, 15]])
_AGREE = 10.0
# A window shows two directions when the tensor's least level is under this share of the next.
_SINGLE = 0.4
# Under this share of the strongest level the second one is no second direction.
_FAINT = 0.06
# Darker or lighter than this many times the usual: a crack or a stain's edge, not a line.
_STRANGE = 4.5
_SCALES = (0.09, 0.12, 0.16, 0.21, 0.27)
_ORDERS = ((3, 1), (2, 2), (1, 3))


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


@dataclass(frozen=True)
class Crossing:
    """angle: opening in degrees along the radius, the mean of the places that agree, the clearest counting most.

    places: the openings, one a window that could be read. read: share of the windows on the face that could be. agree:
    share of the read ones that lie within 10 degrees of their median.
    """

    angle: float
    places: tuple[float, ...]
    read: float
    agree: float


def crossing_angle(
    image: Picture, centre: tuple[float, float], face: NDArray[np.bool_], spacing: float
) -> Crossing | None:
    """Opening between the two line families, from a structure tensor for two directions at once.

    centre: the tusk's middle in pixels (x, y), also outside the picture. face: (h, w) where to look: the outer zone.
    spacing: pixels along the rim between lines of one family; right to a third is enough. None when fewer than
    LEAST_PLACES windows can be read.

    The rule: in log-polar coordinates about the centre, which keep angles, the lines run straight. A mixed derivative
    along and across the radius leaves both families and takes away what runs along a ring or a ray (rind, growth bands,
    the beat of the families). For f = g1 + g2 with g1 constant along u and g2 along v the second derivatives satisfy
    a f_xx + b f_xy + c f_yy = 0 with a = u_x v_x, b = u_x v_y + u_y v_x, c = u_y v_y (Aach, Mota, Stuke, Muehlich and
    Barth, 2006); (a, b, c) is the eigenvector of the smallest eigenvalue of their tensor, taken against the tensor of
    noise alone, so that noise does not bend the angle.
    """
    unrolled = _unrolled(luma(image), face, centre)
    if unrolled is None:
        return None
    strip, cover, scale = unrolled
    pitch = spacing / scale
    parts, inner = _bent(_levelled(strip, cover, pitch), cover, pitch)
    window, stride = 0.9 * pitch, max(2, round(0.9 * pitch))
    full = _mean(inner, window)[::stride, ::stride]
    tensor = np.zeros((3, 3, *full.shape), np.float32)
    for row in range(3):
        for column in range(row, 3):
            spread = _mean(parts[row] * parts[column], window)[::stride, ::stride]
            tensor[row, column] = tensor[column, row] = spread
    looked = np.argwhere(full > 0.5 * full.max())
    ways = np.array([_two_ways(tensor[:, :, row, column]) for row, column in looked]).reshape(-1, 2)
    ways = ways[ways[:, 0] < _SINGLE]
    if len(ways) < LEAST_PLACES:
        return None
    found = ways[:, 1]
    near = np.abs(found - np.median(found)) <= _AGREE
    angle = float(np.average(found[near], weights=(_SINGLE - ways[near, 0]) ** 2))
    return Crossing(angle, tuple(float(a) for a in found), len(found) / len(looked), float(near.mean()))


def _levelled(strip: Field, cover: Field, pitch: float) -> Field:
    """Brightness less its slow shade, equally strong everywhere; 0 off the face and on cracks and edges of stains."""
    usual, share, flat = cover, cover, strip
    for _ in range(2):
        share = np.maximum(_mean(usual, pitch), 1e-3)
        flat = np.where(usual > 0.5, strip - _mean(strip * usual, pitch) / share, 0).astype(np.float32)
        typical = float(np.median(np.abs(flat[usual > 0.5]))) if usual.any() else 0.0
        usual = np.where(ndimage.binary_dilation(np.abs(flat) > _STRANGE * typical), 0, usual).astype(np.float32)
    flat = np.where(usual > 0.5, flat, 0).astype(np.float32)
    return np.asarray(flat / np.sqrt(_mean(flat * flat, pitch) / share + 1e-6), np.float32)


def _mean(field: Field, sigma: float) -> Field:
    """Mean over a neighbourhood as wide as a Gaussian of `sigma`: two running boxes, quick at any width."""
    size = max(1, round(2.45 * sigma))
    once = ndimage.uniform_filter(field, size, mode="constant")
    return np.asarray(ndimage.uniform_filter(once, size, mode="constant"), np.float32)


def _bent(flat: Field, cover: Field, pitch: float) -> tuple[list[Field], Field]:
    """Second derivatives (along, mixed, across the radius) of the mixed derivative, at the scale that shows two
    directions best, and where they are free of the face's edge."""
    best: tuple[float, list[Field], Field] | None = None
    for part in _SCALES:
        fine = max(0.9, part * pitch)
        inner = ndimage.binary_erosion(cover > 0.5, iterations=round(2 * fine), border_value=0).astype(np.float32)
        parts = [ndimage.gaussian_filter(flat, fine, order=order, truncate=4.0) * inner for order in _ORDERS]
        single, _ = _two_ways(np.array([[float((x * y).sum()) for y in parts] for x in parts]))
        if best is None or single < best[0]:
            best = single, parts, inner
    assert best is not None
    return best[1], best[2]


def _unrolled(grey: Field, face: NDArray[np.bool_], centre: tuple[float, float]) -> tuple[Field, Field, float] | None:
    """The face in log-polar coordinates about `centre`: brightness and cover, (log radius, turn), both in equal steps,
    and the pixels that a step is long in the middle of the face."""
    rows, columns = np.nonzero(face)
    if len(rows) < 64:
        return None
    away, turn = np.hypot(columns - centre[0], rows - centre[1]), np.arctan2(rows - centre[1], columns - centre[0])
    near, far = max(float(away.min()), 4.0), float(away.max())
    toward = float(np.angle(np.exp(1j * turn).mean()))
    aside = np.angle(np.exp(1j * (turn - toward)))
    step = 1.0 / far
    u = np.arange(np.log(near), np.log(far) + step, step)
    t = toward + np.arange(float(aside.min()), float(aside.max()) + step, step)
    radius, angle = np.exp(u)[:, None], t[None, :]
    places = [centre[1] + radius * np.sin(angle), centre[0] + radius * np.cos(angle)]
    strip = ndimage.map_coordinates(grey, places, order=1, mode="nearest")
    cover = ndimage.map_coordinates(face.astype(np.float32), places, order=0, mode="constant")
    return strip.astype(np.float32), cover.astype(np.float32), step * float(np.sqrt(near * far))


def _two_ways(tensor: NDArray[Any]) -> tuple[float, float]:
    """How far a tensor is from two clean directions (0 to 1), and their opening in degrees along the first axis."""
    size = float(np.trace(tensor))
    if size <= 0:
        return 1.0, 0.0
    levels, vectors = linalg.eigh(tensor / size, _NOISE)
    a, b, c = vectors[:, 0]
    if a * c >= 0 or levels[1] < _FAINT * levels[2]:
        return 1.0, 0.0
    root = float(np.sqrt(b * b - 4 * a * c))
    slopes = (b + root) / (2 * a), (b - root) / (2 * a)
    opening = float(np.degrees(np.arctan(max(slopes)) - np.arctan(min(slopes))))
    return float(max(levels[0], 0) / max(levels[1], 1e-12)), opening


def lie_of_lines(image: Picture, mask: NDArray[np.bool_], pitch: float) -> float:
    """Direction of the strongest parallel lines in a region, degrees from the picture's x axis, 0 to 180.

    pitch: pixels from line to line; right to a third is enough. The rule: the structure tensor of brightness at that
    scale; lines lie across its stronger direction.
    """
    grey = luma(image)
    flat = blur(grey, max(0.8, 0.2 * pitch)) - blur(grey, 0.6 * pitch)
    down, right = np.gradient(flat)
    inner = ndimage.binary_erosion(mask, iterations=max(2, round(0.5 * pitch)))
    across = 0.5 * np.arctan2(2 * (right * down)[inner].sum(), (right**2 - down**2)[inner].sum())
    return float((np.degrees(across) + 90) % 180)


def line_pitch(image: Picture, mask: NDArray[np.bool_], turn: float, shortest: float, longest: float) -> float:
    """Distance in pixels between parallel lines that lie in direction `turn` (degrees), between the two bounds.

    The rule: the strongest period of the mean brightness along each line.
    """
    rows, columns = np.nonzero(ndimage.binary_erosion(mask, iterations=2))
    grey = luma(image) - blur(luma(image), longest)
    place = -columns * np.sin(np.radians(turn)) + rows * np.cos(np.radians(turn))
    place = place - place.min()
    bins = np.floor(2 * place).astype(int)
    profile = np.bincount(bins, weights=grey[rows, columns]) / np.maximum(np.bincount(bins), 1)
    at = np.arange(len(profile)) / 2
    periods = np.linspace(shortest, longest, 400)
    taper = np.hanning(len(profile))
    power = np.abs(np.exp(-2j * np.pi * at[None, :] / periods[:, None]) @ (profile * taper))
    return float(periods[int(power.argmax())])


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
