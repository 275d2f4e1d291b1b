"""A window on a flat skin: which place of the hide each pixel shows, and marks drawn there as polygons in mm."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from studio.hides import Hide
from studio.noise import Field, Rng
from studio.view import View

Points = NDArray[Any]


@dataclass(frozen=True, eq=False)
class Sheet:
    """hide place = turned @ plane place + offset (mm). `turned` is a rotation, with a reflection where a fold turns
    the skin over."""

    view: View
    hide: Hide
    turned: Points
    offset: Points

    @classmethod
    def flat(cls, view: View, hide: Hide) -> Sheet:
        return cls(view, hide, np.eye(2), np.zeros(2))

    @cached_property
    def place(self) -> tuple[Field, Field]:
        """Hide coordinates x, y in mm of every pixel."""
        x, y = self.view.plane
        t = self.turned.astype(np.float32)
        shift = self.offset.astype(np.float32)
        return t[0, 0] * x + t[0, 1] * y + shift[0], t[1, 0] * x + t[1, 1] * y + shift[1]

    def smooth(self, made: Callable[[Field, Field], Sequence[Field]]) -> list[Field]:
        """Fields made(x, y) that change slowly over the hide, reckoned at every fourth pixel and spread out."""
        x, y = self.place
        ways = [np.unique(np.r_[np.arange(0, size, 4), size - 1]) for size in self.shape]
        few = np.ix_(*ways)
        down, right = (_between(way, size) for way, size in zip(ways, self.shape, strict=True))
        return [np.asarray(down @ field @ right.T, np.float32) for field in made(x[few], y[few])]

    @cached_property
    def window(self) -> tuple[float, float, float, float]:
        """Smallest and largest x, then y, in mm of the hide."""
        x, y = self.place
        return float(x.min()), float(x.max()), float(y.min()), float(y.max())

    @property
    def scale(self) -> float:
        """Pixels a millimetre."""
        return self.view.pixels_per_mm

    @property
    def shape(self) -> tuple[int, int]:
        return self.view.shape

    def to_pixels(self, points: Points) -> Points:
        """Hide places (n, 2) in mm to pixel places."""
        return self.view.to_pixels((points - self.offset) @ self.turned)

    def fill(self, polygons: Sequence[Points], finest: int = 2) -> Field:
        """Share 0..1 of every pixel under any of the polygons (hide mm), each (n, 2)."""
        left, right, top, bottom = self.window
        canvas = Image.new("L", (self.view.width * finest, self.view.height * finest))
        pen = ImageDraw.Draw(canvas)
        for points in polygons:
            low, high = points.min(0), points.max(0)
            if high[0] < left or low[0] > right or high[1] < top or low[1] > bottom:
                continue
            pen.polygon([tuple(p) for p in ((self.to_pixels(points) + 0.5) * finest).tolist()], fill=255)
        small = canvas.resize((self.view.width, self.view.height), Image.Resampling.BOX)
        return np.asarray(np.asarray(small, np.float32) / np.float32(255), np.float32)

    def arrows(self, dx: Field, dy: Field) -> tuple[Field, Field]:
        """Directions on the hide as unit vectors in the picture (right, down)."""
        t = self.turned.T.astype(np.float32)
        px, py = t[0, 0] * dx + t[0, 1] * dy, t[1, 0] * dx + t[1, 1] * dy
        spin = float(np.arctan2(self.view.matrix[1, 0], self.view.matrix[0, 0]))
        c, s = np.float32(np.cos(spin)), np.float32(np.sin(spin))
        return c * px + s * py, -s * px + c * py


def _between(places: Points, size: int) -> Field:
    """Matrix (size, n) that interpolates linearly from values at `places` to every whole number."""
    wide = np.arange(size)
    after = np.clip(np.searchsorted(places, wide), 1, len(places) - 1)
    share = (wide - places[after - 1]) / (places[after] - places[after - 1])
    matrix = np.zeros((size, len(places)), np.float32)
    matrix[wide, after - 1], matrix[wide, after] = 1 - share, share
    return matrix


@dataclass(frozen=True)
class Sway:
    """A smooth random displacement of the plane: a few long waves. waves: (kx, ky, phase, amount) rows, in mm."""

    waves: Points

    @classmethod
    def drawn(cls, rng: Rng, wavelength: float, amount: float, count: int = 7) -> Sway:
        turn = rng.uniform(0, 2 * np.pi, count)
        long = wavelength * np.exp(rng.uniform(-0.6, 0.6, count))
        k = 2 * np.pi / long
        share = amount * rng.uniform(0.4, 1, count) * np.sqrt(2 / count)
        return cls(np.c_[k * np.cos(turn), k * np.sin(turn), rng.uniform(0, 2 * np.pi, count), share])

    def at(self, x: Any, y: Any) -> Any:
        """Displacement in mm at places of any shape."""
        total = np.zeros(np.shape(x), np.float32)
        for kx, ky, phase, amount in self.waves.astype(np.float32):
            total = total + amount * np.sin(kx * x + ky * y + phase)
        return total


def stroke(middle: Points, width: Points, rng: Rng, rough: float = 0.1) -> Points:
    """Outline (2 n, 2) of a brush-like mark: a line (n, 2) in mm and its full width at each point, sides uneven."""
    ahead = np.gradient(middle, axis=0)
    norm = np.maximum(np.hypot(ahead[:, 0], ahead[:, 1]), 1e-6)[:, None]
    aside = np.c_[-ahead[:, 1], ahead[:, 0]] / norm
    left, right = (width * (0.5 + rough * rng.normal(size=len(width))) for _ in range(2))
    return np.asarray(np.r_[middle + aside * left[:, None], (middle - aside * right[:, None])[::-1]])


def blot(rng: Rng, centre: Points, long: float, wide: float, turn: float, rough: float = 0.1) -> Points:
    """Outline of an uneven spot in mm, `long` by `wide` across, its long axis along `turn`."""
    t = np.linspace(0, 2 * np.pi, 14, endpoint=False)
    lobes = sum(rough / k**0.5 * rng.normal() * np.cos(k * t + rng.uniform(0, 7)) for k in (2, 3, 4))
    a, b = long / 2 * np.cos(t) * (1 + lobes), wide / 2 * np.sin(t) * (1 + lobes)
    c, s = np.cos(turn), np.sin(turn)
    return np.asarray(centre + np.c_[a * c - b * s, a * s + b * c])
