"""A face unrolled about a centre, where winding lines run straight: how strong they are, how they open, where they end.

In (log radius, turn) coordinates, which keep angles, the lines of one family on the outer part of a tusk are parallel
and evenly apart everywhere. So the spectra of all windows may be laid over each other: crossing lines that wind about
this centre leave two sharp spots, one on each side of the radius; straight lines, whose direction turns, leave a smear.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from borderlens.vision.crossings import Grey, Numbers, Winding, evened

_WAVE = 7.0  # samples from line to line, across the line
_ROUND = 2.6  # lines of one family that a window holds along the rim
_LEAST_WINDOW = 40
_INNER, _OUTER = 0.5, 1.45  # times the reach of the windows that fit
_COVERED = 0.98


@dataclass(frozen=True)
class Strip:
    """values: (rows out, columns round) evened brightness. cover: same, True inside the picture. step: of both axes,
    in radians and in log radius. low: log radius of row 0. start: turn of column 0. colour: (rows, columns, 3)."""

    values: Grey
    cover: NDArray[np.bool_]
    step: float
    low: float
    start: float
    colour: Grey
    centre: tuple[float, float]

    def place(self, row: float, column: float) -> Numbers:
        """Pixel (x, y) of a place in the strip."""
        radius, turn = np.exp(self.low + row * self.step), self.start + column * self.step
        return np.array([self.centre[0] + radius * np.cos(turn), self.centre[1] + radius * np.sin(turn)])

    def way(self, row: float, column: float, step: Numbers) -> Numbers:
        """What a small ``step`` (out, round) there is in pixels (x, y): turned and scaled, so that angles stay."""
        radius, turn = np.exp(self.low + row * self.step), self.start + column * self.step
        cos, sin = np.cos(turn), np.sin(turn)
        return np.asarray(radius * self.step * np.array([[cos, -sin], [sin, cos]]) @ step)


@dataclass(frozen=True)
class Readings:
    """One row a window of a strip that lies within the picture.

    row, column: its middle. opening: degrees between the two families along the radius. pure: twice the weaker
    wave's share of all power at its wave number, 0 to 1.
    phase: (n, 2) of either wave at the middle. waves: (n, 2, 2) radians a sample (out, round).
    strength, opening_laid: of all spectra laid over each other. size, stride: of the windows, in samples.
    """

    row: Numbers
    column: Numbers
    opening: Numbers
    pure: Numbers
    phase: Numbers
    waves: Numbers
    strength: float
    opening_laid: float
    size: int
    stride: int


def unroll(pyramid: list[tuple[Grey, float]], colour: Grey, winding: Winding) -> Strip | None:
    height, width = pyramid[0][0].shape
    cx, cy = winding.centre
    step = 2 * np.pi / winding.lines * float(np.cos(np.radians(winding.opening) / 2)) / _WAVE
    low, high = np.log(_INNER * winding.reach), np.log(_OUTER * winding.reach)
    corners = np.array([[0, 0], [width, 0], [0, height], [width, height]], float) - (cx, cy)
    high = min(high, float(np.log(np.hypot(*corners.T).max())))
    inside = 0 <= cx < width and 0 <= cy < height
    if inside:
        start, end = -np.pi, np.pi
    else:
        toward = float(np.arctan2(height / 2 - cy, width / 2 - cx))
        aside = np.angle(np.exp(1j * (np.arctan2(corners[:, 1], corners[:, 0]) - toward)))
        start, end = toward + float(aside.min()), toward + float(aside.max())
    rows, columns = int((high - low) / step), int((end - start) / step)
    if rows < _LEAST_WINDOW or columns < _LEAST_WINDOW or rows * columns > 4_000_000:
        return None
    radius = np.exp(low + np.arange(rows) * step)[:, None]
    turn = (start + np.arange(columns) * step)[None, :]
    x, y = cx + radius * np.cos(turn), cy + radius * np.sin(turn)
    cover = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
    wanted = 1 / (step * 0.8 * winding.reach)
    level, scale = min(pyramid, key=lambda one: abs(np.log(one[1] / min(wanted, 1.0))))
    values = sampled(level, (x + 0.5) * scale - 0.5, (y + 0.5) * scale - 0.5)
    values = np.where(cover, values, float(values[cover].mean()) if cover.any() else 0).astype(np.float32)
    shrunk = colour.shape[0] / height
    colours = sampled(colour, (x + 0.5) * shrunk - 0.5, (y + 0.5) * shrunk - 0.5)
    return Strip(evened(values, 2 * _WAVE), cover, step, float(low), start, colours, winding.centre)


def sampled(field: Grey, x: Numbers, y: Numbers) -> Grey:
    """Values between pixels, linearly; the nearest edge outside."""
    height, width = field.shape[:2]
    x, y = np.clip(x, 0, width - 1.001), np.clip(y, 0, height - 1.001)
    left, top = x.astype(np.int32), y.astype(np.int32)
    right, bottom = np.minimum(left + 1, width - 1), np.minimum(top + 1, height - 1)
    u, v = (x - left).astype(np.float32), (y - top).astype(np.float32)
    if field.ndim == 3:
        u, v = u[..., None], v[..., None]
    over = field[top, left] * (1 - u) + field[top, right] * u
    under = field[bottom, left] * (1 - u) + field[bottom, right] * u
    return np.asarray(over * (1 - v) + under * v, np.float32)


def read_windows(strip: Strip, winding: Winding) -> Readings | None:
    """The two waves of every window, and of all windows laid over each other."""
    half = np.radians(winding.opening) / 2
    size = int(max(_LEAST_WINDOW, round(_ROUND * _WAVE / np.cos(half))))
    size += size % 2
    if min(strip.values.shape) < size:
        return None
    stride = max(4, size // 4)
    cover = np.lib.stride_tricks.sliding_window_view(strip.cover, (size, size))[::stride, ::stride].mean((2, 3))
    where = np.argwhere(cover >= _COVERED)
    if len(where) < 8:
        return None
    taper = np.hanning(size + 2)[1:-1].astype(np.float32)
    taper = np.outer(taper, taper)
    pad = size * 3 // 2
    bins = _Bins.of(pad, half)
    laid = np.zeros(bins.shape)
    rows = []
    views = np.lib.stride_tricks.sliding_window_view(strip.values, (size, size))[::stride, ::stride]
    for begin in range(0, len(where), 256):
        some = where[begin : begin + 256]
        windows = views[some[:, 0], some[:, 1]]
        windows = (windows - windows.mean((1, 2), keepdims=True)) * taper
        spectrum = np.fft.rfft2(windows, s=(pad, pad), axes=(1, 2))
        power = np.abs(spectrum).astype(np.float32) ** 2 + np.float32(1e-9)
        total = power[:, bins.ring].mean(1) + 1e-6
        laid += (power / total[:, None, None]).sum(0)
        rows.append(bins.lobes(spectrum, power, size))
    laid /= len(where)
    joined = [np.concatenate(part) for part in zip(*rows, strict=True)]
    opening, pure, phase, waves = joined
    strength, opening_laid = bins.laid(laid)
    middle = (where * stride + (size - 1) / 2).astype(np.float64)
    return Readings(middle[:, 0], middle[:, 1], opening, pure, phase, waves, strength, opening_laid, size, stride)


def together(readings: Readings, chosen: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The largest patch of neighbouring windows among the chosen ones."""
    places = {
        (round(row / readings.stride), round(column / readings.stride)): int(n)
        for n, row, column in zip(np.flatnonzero(chosen), readings.row[chosen], readings.column[chosen], strict=True)
    }
    largest: list[int] = []
    while places:
        waiting = [next(iter(places))]
        patch = [places.pop(waiting[0])]
        while waiting:
            row, column = waiting.pop()
            for beside in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
                if beside in places:
                    patch.append(places.pop(beside))
                    waiting.append(beside)
        largest = max(largest, patch, key=len)
    found = np.zeros(len(chosen), bool)
    found[largest] = True
    return found


@dataclass(frozen=True)
class _Bins:
    shape: tuple[int, int]
    out: Numbers
    round: Numbers
    ring: NDArray[np.bool_]
    sides: tuple[NDArray[np.int64], NDArray[np.int64]]

    @classmethod
    def of(cls, pad: int, half: float) -> _Bins:
        out = np.fft.fftfreq(pad)[:, None] * np.ones((1, pad // 2 + 1))
        around = np.fft.rfftfreq(pad)[None, :] * np.ones((pad, 1))
        size, lean = np.hypot(out, around), np.abs(np.arctan2(out, around))
        ring = (size > 0.62 / _WAVE) & (size < 1.5 / _WAVE)
        near = ring & (lean > half - 0.3) & (lean < half + 0.3) & (lean > 0.17) & (lean < 1.49)
        sides = tuple(np.flatnonzero(near & (side * out > 0)) for side in (1, -1))
        return cls(out.shape, out.ravel(), around.ravel(), ring, (sides[0], sides[1]))

    def lobes(
        self, spectrum: NDArray[np.complexfloating], power: Grey, size: int
    ) -> tuple[Numbers, Numbers, Numbers, Numbers]:
        """Opening, purity, phases and waves of windows from their spectra."""
        flat, waves_flat = power.reshape(len(power), -1), spectrum.reshape(len(power), -1)
        leans, phases, waves, held = [], [], [], []
        whole = np.maximum(power[:, self.ring].sum(1), 1e-9)
        every = np.arange(len(power))
        for side in self.sides:
            best = side[flat[:, side].argmax(1)]
            row, column = self._peak(power, best)
            near = np.hypot(
                self.out[side][None, :] - self.out[best][:, None], self.round[side][None, :] - self.round[best][:, None]
            )
            out, around = self.out[best] + row / self.shape[0], self.round[best] + column / self.shape[0]
            held.append((flat[:, side] * (near < 1.5 / size)).sum(1))
            leans.append(np.arctan2(np.abs(out), around))
            # The transform counts from the window's corner; its middle is wanted.
            turn = 2 * np.pi * (self.out[best] + self.round[best]) * (size - 1) / 2
            phases.append(np.angle(waves_flat[every, best]) + turn)
            waves.append(np.stack([out, around], -1) * 2 * np.pi)
        opening = np.degrees(leans[0] + leans[1])
        return opening, 2 * np.minimum(*held) / whole, np.stack(phases, -1), np.stack(waves, 1)

    def _peak(self, power: Grey, best: NDArray[np.int64]) -> tuple[Numbers, Numbers]:
        """How far, in bins down and across, the top of each spectrum lies from its highest bin: a parabola through the
        logarithms of three bins, which a Hann window's lobe nearly is."""
        every = np.arange(len(power))
        row, column = best // self.shape[1], best % self.shape[1]
        found = []
        for down, across in ((1, 0), (0, 1)):
            low, top, high = (
                np.log(
                    power[every, (row + k * down) % self.shape[0], np.clip(column + k * across, 0, self.shape[1] - 1)]
                )
                for k in (-1, 0, 1)
            )
            bend = low - 2 * top + high
            found.append(np.clip(0.5 * (low - high) / np.where(bend < -1e-6, bend, -1e-6), -0.6, 0.6))
        return found[0], found[1]

    def laid(self, mean: Numbers) -> tuple[float, float]:
        """Height of the weaker spot of the laid spectra over the middling level of the ring, and the spots' opening."""
        flat = mean.ravel()
        floor = float(np.median(mean[self.ring]))
        heights, leans = [], []
        for side in self.sides:
            best = side[flat[side].argmax()]
            row, column = self._peak(mean.astype(np.float32)[None], np.array([best]))
            out = float(self.out[best] + row[0] / self.shape[0])
            around = float(self.round[best] + column[0] / self.shape[0])
            leans.append(float(np.arctan2(abs(out), around)))
            heights.append(float(flat[best]) / max(floor, 1e-9))
        return min(heights), float(np.degrees(sum(leans)))
