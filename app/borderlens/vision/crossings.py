"""Where a picture shows two families of lines that cross, and the centre about which such lines may wind.

Windows at several scales; in each the strongest waves of its spectrum, taken in pairs. A pair says which way the radius
may run (either bisector of the two waves) and how close the lines stand. On a tusk cut across the radii of all windows
meet in one place, and the lines stand closer in proportion to the distance from it; on a weave or a mesh they do not.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.float32]
Numbers = NDArray[np.float64]

WINDOW = 48  # px of a level
_STRIDE = 20
_PAD = 72
_PERIODS = (3.6, 13.0)  # px of a level, from line to line of one family; three waves fit a window
_SMALLEST = 150  # px, shorter side of the coarsest level
_LOBE = 3.4  # bins of the padded spectrum about a peak that belong to it: the window's own width
_PEAKS = 4
_LEAST_HEIGHT = 5.0  # times the mean power elsewhere; the greatest of 100 bins of noise stands at 4.6
_ALIKE = 1.35  # greatest ratio of the two waves' lengths
_MOST_PAIRS = 2400


@dataclass(frozen=True)
class Pairs:
    """Pairs of waves, one row each. Lengths in px of the picture.

    at: (n, 2) window centre (x, y). out: (n, 2) unit vector of the supposed radius, either sign. opening: degrees
    between the two lines along that radius. pace: waves a px across that radius, the same in both. window: which one.
    strength: height of the weaker wave over the mean power elsewhere, log. level: which scale.
    """

    at: Numbers
    out: Numbers
    opening: Numbers
    pace: Numbers
    window: NDArray[np.int64]
    strength: Numbers

    def __len__(self) -> int:
        return len(self.at)


def levels(grey: Grey) -> list[tuple[Grey, float]]:
    """The picture and its halvings, each with its scale against the picture, down to ``_SMALLEST``."""
    found = [(grey, 1.0)]
    while min(found[-1][0].shape) >= 2 * _SMALLEST:
        last, scale = found[-1]
        height, width = (side // 2 * 2 for side in last.shape)
        half = last[:height, :width].reshape(height // 2, 2, width // 2, 2).mean((1, 3), dtype=np.float32)
        found.append((half, scale / 2))
    return found


def evened(grey: Grey, reach: float) -> Grey:
    """Brightness less its mean over ``reach`` px around, over its deviation there, cracks and glints cut off."""
    flat = grey - blurred(grey, reach)
    spread = np.sqrt(blurred(flat * flat, 1.5 * reach))
    floor = max(0.35 * float(np.median(spread)), 0.4)
    return np.clip(flat / np.maximum(spread, floor), -2.5, 2.5)


def blurred(field: Grey, sigma: float) -> Grey:
    """Two running means each way, near to a Gaussian of ``sigma`` px."""
    radius = max(1, round(sigma * 0.95))
    out = field
    for _ in range(2):
        for axis in (0, 1):
            out = _running_mean(out, radius, axis)
    return out


def _running_mean(field: Grey, radius: int, axis: int) -> Grey:
    size = field.shape[axis]
    radius = min(radius, max(1, size - 1))
    padding = [(0, 0), (0, 0)]
    padding[axis] = (radius + 1, radius)
    total = np.cumsum(np.pad(field, padding, mode="edge"), axis=axis, dtype=np.float64)
    span = 2 * radius + 1
    high, low = (slice(span, span + size), slice(0, size))
    picked = (total[high] - total[low]) if axis == 0 else (total[:, high] - total[:, low])
    return np.asarray(picked / span, np.float32)


def crossing_pairs(level: Grey, scale: float) -> tuple[Pairs, int]:
    """Pairs of waves in the windows of one level, and how many windows were looked at."""
    flat = evened(level, _PERIODS[1])
    rows = np.arange(0, flat.shape[0] - WINDOW + 1, _STRIDE)
    columns = np.arange(0, flat.shape[1] - WINDOW + 1, _STRIDE)
    if len(rows) == 0 or len(columns) == 0:
        return _none(), 0
    views = np.lib.stride_tricks.sliding_window_view(flat, (WINDOW, WINDOW))[::_STRIDE, ::_STRIDE]
    windows = views.reshape(-1, WINDOW, WINDOW)
    corners = np.stack(np.meshgrid(columns, rows), -1).reshape(-1, 2).astype(np.float64)
    centres = (corners + (WINDOW - 1) / 2 + 0.5) / scale - 0.5
    taper = np.hanning(WINDOW + 2)[1:-1].astype(np.float32)
    taper = np.outer(taper, taper)
    parts = []
    for start in range(0, len(windows), 256):
        block = windows[start : start + 256] * taper
        power = np.abs(np.fft.rfft2(block, s=(_PAD, _PAD), axes=(1, 2))).astype(np.float32) ** 2
        parts.append(_peaks(power))
    waves, heights = np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts])
    return _paired(waves * scale, heights, centres), len(windows)


class _Ring:
    """Bins of a window's spectrum that a line pattern of this scale can fall on, and which lie near which."""

    def __init__(self) -> None:
        ky = np.fft.fftfreq(_PAD)[:, None] * np.ones((1, _PAD // 2 + 1))
        kx = np.fft.rfftfreq(_PAD)[None, :] * np.ones((_PAD, 1))
        size = np.hypot(kx, ky)
        self.bins = np.flatnonzero((size >= 1 / _PERIODS[1]) & (size <= 1 / _PERIODS[0]))
        self.x, self.y = (k.ravel()[self.bins].astype(np.float32) for k in (kx, ky))
        # Natural pictures fall off with the wave number; a line pattern does not.
        self.lift = size.ravel()[self.bins].astype(np.float32)
        x, y = self.x * _PAD, self.y * _PAD
        apart = np.hypot(x[:, None] - x, y[:, None] - y)
        mirrored = np.hypot(x[:, None] + x, y[:, None] + y)
        self.far = ((apart > _LOBE) & (mirrored > _LOBE)).astype(np.float32)
        self.close = (apart <= 1.9).astype(np.float32)


@cache
def _ring() -> _Ring:
    return _Ring()


def _peaks(power: NDArray[np.float32]) -> tuple[Numbers, Numbers]:
    """The strongest waves of each spectrum: (n, peaks, 2) waves a px (x, y), (n, peaks) height over the rest's mean."""
    ring = _ring()
    values = power.reshape(len(power), -1)[:, ring.bins] * ring.lift
    left = values.copy()
    waves, heights = [], []
    every = np.arange(len(values))
    for _ in range(_PEAKS):
        best = left.argmax(1)
        heights.append(left[every, best])
        close = ring.close[best] * values
        total = np.maximum(close.sum(1), 1e-9)
        waves.append(np.stack([close @ ring.x / total, close @ ring.y / total], -1))
        left *= ring.far[best]
    rest = left.sum(1) / np.maximum((left > 0).sum(1), 1)
    return np.stack(waves, 1).astype(float), (np.stack(heights, 1) / np.maximum(rest, 1e-9)[:, None]).astype(float)


def _paired(waves: Numbers, heights: Numbers, centres: Numbers) -> Pairs:
    found: list[tuple[Any, ...]] = []
    for first, second in combinations(range(waves.shape[1]), 2):
        one, two = waves[:, first], waves[:, second]
        long, other = np.hypot(*one.T), np.hypot(*two.T)
        ratio = np.maximum(long, other) / np.maximum(np.minimum(long, other), 1e-9)
        weaker = np.minimum(heights[:, first], heights[:, second])
        kept = np.flatnonzero((ratio < _ALIKE) & (weaker > _LEAST_HEIGHT))
        one, two, size = one[kept] / long[kept, None], two[kept] / other[kept, None], np.sqrt(long * other)[kept]
        total, gap = one + two, one - two
        for along, across in ((total, gap), (gap, total)):
            # `along` the rim: both waves run the same way along it; the lines then open by twice their lean.
            half = np.arctan2(np.hypot(*across.T), np.hypot(*along.T))
            out = across / np.maximum(np.hypot(*across.T), 1e-9)[:, None]
            found.append((centres[kept], out, np.degrees(2 * half), size * np.cos(half), kept, np.log(weaker[kept])))
    columns = [np.concatenate([part[n] for part in found]) for n in range(6)]
    kept = np.flatnonzero((columns[2] > 30) & (columns[2] < 168))
    kept = kept[np.argsort(-columns[5][kept], kind="stable")][:_MOST_PAIRS]
    return Pairs(*(column[kept] for column in columns))


def _none() -> Pairs:
    return Pairs(np.zeros((0, 2)), np.zeros((0, 2)), np.zeros(0), np.zeros(0), np.zeros(0, np.int64), np.zeros(0))


@dataclass(frozen=True)
class Winding:
    """Lines that wind about a centre. centre: (x, y) px, often outside the picture. lines: of one family, round the
    whole tusk. opening: degrees. windows: how many fit. share: of the windows looked at. spread: degrees over which
    their radii turn. score: sum of the strengths of the windows that fit.
    """

    centre: tuple[float, float]
    lines: float
    opening: float
    windows: int
    share: float
    turn: float
    reach: float
    score: float
    fitting: NDArray[np.int64]


def find_winding(pairs: Pairs, looked: int, rng: np.random.Generator, tries: int = 700) -> Winding | None:
    """The centre that most windows agree on, by trying pairs of windows at random."""
    if len(pairs) < 8:
        return None
    chance = pairs.strength / pairs.strength.sum()
    first, second = rng.choice(len(pairs), (2, tries), p=chance)
    centre, good = _meeting(pairs, first, second)
    lines_a = pairs.pace[first] * np.hypot(*(pairs.at[first] - centre).T)
    lines_b = pairs.pace[second] * np.hypot(*(pairs.at[second] - centre).T)
    good &= np.abs(pairs.opening[first] - pairs.opening[second]) < 14
    good &= np.abs(np.log(np.maximum(lines_a, 1e-9) / np.maximum(lines_b, 1e-9))) < 0.3
    lines = np.sqrt(lines_a * lines_b) * 2 * np.pi
    good &= (lines > 30) & (lines < 260)
    opening = (pairs.opening[first] + pairs.opening[second]) / 2
    best: Winding | None = None
    for n in np.flatnonzero(good):
        found = _fitting(pairs, centre[n], lines[n], opening[n], looked)
        if found is not None and (best is None or found.score > best.score):
            best = found
    if best is None:
        return None
    for _ in range(3):
        better = _refined(pairs, best, looked)
        if better is None or better.score < 0.9 * best.score:
            break
        best = better
    return best


def _meeting(pairs: Pairs, first: NDArray[np.int64], second: NDArray[np.int64]) -> tuple[Numbers, NDArray[np.bool_]]:
    p, d, q, e = pairs.at[first], pairs.out[first], pairs.at[second], pairs.out[second]
    cross = d[:, 0] * e[:, 1] - d[:, 1] * e[:, 0]
    good = (np.abs(cross) > 0.12) & (pairs.window[first] != pairs.window[second])
    gap = q - p
    t = (gap[:, 0] * e[:, 1] - gap[:, 1] * e[:, 0]) / np.where(np.abs(cross) < 1e-6, 1e-6, cross)
    return p + t[:, None] * d, good


def _fitting(pairs: Pairs, centre: Numbers, lines: float, opening: float, looked: int) -> Winding | None:
    away = pairs.at - centre
    reach = np.maximum(np.hypot(*away.T), 1e-6)
    aside = np.abs(away[:, 0] * pairs.out[:, 1] - away[:, 1] * pairs.out[:, 0]) / reach
    fits = aside < 0.17
    fits &= np.abs(np.log(np.maximum(pairs.pace * reach, 1e-9) * 2 * np.pi / lines)) < 0.2
    fits &= np.abs(pairs.opening - opening) < 14
    rows = np.flatnonzero(fits)
    if len(rows) < 6:
        return None
    order = rows[np.argsort(-pairs.strength[rows], kind="stable")]
    _, firsts = np.unique(pairs.window[order], return_index=True)
    chosen = order[firsts]
    directions = away[chosen] / reach[chosen, None]
    middle = directions.mean(0)
    toward = np.arctan2(middle[1], middle[0])
    aside_angle = np.angle(np.exp(1j * (np.arctan2(directions[:, 1], directions[:, 0]) - toward)))
    turn = float(np.degrees(np.percentile(aside_angle, 95) - np.percentile(aside_angle, 5)))
    return Winding(
        (float(centre[0]), float(centre[1])),
        float(lines),
        float(opening),
        len(chosen),
        len(chosen) / max(looked, 1),
        turn,
        float(np.percentile(reach[chosen], 90)),
        float(pairs.strength[chosen].sum()),
        chosen,
    )


def _refined(pairs: Pairs, winding: Winding, looked: int) -> Winding | None:
    """The centre nearest to all radii of the windows that fit, and the lines and opening in their middle."""
    rows = winding.fitting
    normal = np.stack([-pairs.out[rows, 1], pairs.out[rows, 0]], -1)
    away = np.hypot(*(pairs.at[rows] - winding.centre).T)
    weight = 1 / np.maximum(away, 0.2 * winding.reach)
    system = normal * weight[:, None]
    target = (normal * pairs.at[rows]).sum(1) * weight
    solved, _, rank, _ = np.linalg.lstsq(system, target, rcond=None)
    if rank < 2:
        return None
    reach = np.hypot(*(pairs.at[rows] - solved).T)
    lines = float(np.median(pairs.pace[rows] * reach) * 2 * np.pi)
    return _fitting(pairs, solved, max(lines, 1e-6), float(np.median(pairs.opening[rows])), looked)
