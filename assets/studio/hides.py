"""A skin spread flat, spine along x, in mm: its outline, where each place lies on the animal, the lie of the hair."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy import ndimage

from studio.noise import Field, Rng, blur, sample, smoothstep

Points = NDArray[Any]

# Upper half of a cat's outline in units of nose to tail root, nose at (0, 0).
_CAT = (
    (0.0, 0.016), (0.012, 0.045), (0.045, 0.07), (0.077, 0.086), (0.09, 0.112), (0.104, 0.115), (0.119, 0.097),
    (0.145, 0.104), (0.17, 0.135), (0.168, 0.19), (0.145, 0.25), (0.112, 0.315), (0.078, 0.37), (0.05, 0.412),
    (0.058, 0.445),
    (0.098, 0.448), (0.14, 0.415), (0.185, 0.36), (0.232, 0.308), (0.275, 0.272), (0.33, 0.262), (0.42, 0.258),
    (0.52, 0.243), (0.60, 0.228), (0.66, 0.233), (0.71, 0.262), (0.762, 0.315), (0.812, 0.375), (0.858, 0.432),
    (0.90, 0.468), (0.945, 0.46), (0.948, 0.418), (0.915, 0.36), (0.895, 0.295), (0.892, 0.22), (0.905, 0.15),
    (0.935, 0.085), (0.97, 0.045), (1.0, 0.024),
)  # fmt: skip
# A hoofed animal's: neck in place of the head, broad barrel, short leg flaps.
_HOOFED = (
    (0.03, 0.035), (0.02, 0.075), (0.05, 0.11), (0.10, 0.125), (0.15, 0.145), (0.19, 0.185), (0.19, 0.25),
    (0.165, 0.32), (0.15, 0.385), (0.17, 0.42), (0.21, 0.405), (0.24, 0.35), (0.275, 0.315), (0.34, 0.32),
    (0.45, 0.325), (0.56, 0.315), (0.66, 0.305), (0.73, 0.32), (0.785, 0.36), (0.825, 0.41), (0.86, 0.445),
    (0.90, 0.43), (0.90, 0.375), (0.90, 0.30), (0.925, 0.225), (0.955, 0.14), (0.985, 0.07), (1.0, 0.024),
)  # fmt: skip
_LEGS = {"cat": (((0.225, 0.235), (0.085, 0.43)), ((0.80, 0.25), (0.915, 0.455))),
         "hoofed": (((0.235, 0.26), (0.18, 0.41)), ((0.82, 0.27), (0.87, 0.43)))}  # fmt: skip
_NOSE = 0.52
_GRID = 240


@dataclass(frozen=True, eq=False)
class Hide:
    """One flat skin. length: mm from nose to tail root. build: "cat" or "hoofed". outline: (n, 2) mm, closed, the tail
    with it. tail: the tail's middle line (n, 2) in mm."""

    length: float
    build: str
    outline: Points
    tail: Points

    @classmethod
    def drawn(cls, rng: Rng, length: float, build: str, tail: float) -> Hide:
        """`tail` in units of `length`; legs, head and tail differ from hide to hide, and may be cut away."""
        sides = []
        sway = rng.normal(size=3) * (0.018, 0.012, 0.03)
        head = rng.random() < 0.25
        for sign in (1, -1):
            half = np.array(_CAT if build == "cat" else _HOOFED)
            half[1:-1] += rng.normal(size=(len(half) - 2, 2)) * (0.006, 0.006)
            cut = float(rng.uniform(0.36, 0.41)) if rng.random() < 0.22 else 1.0
            fore = half[:, 0] < 0.5
            stretch = np.where(fore, rng.uniform(0.9, 1.08), rng.uniform(0.9, 1.08))
            half[:, 1] = np.where(half[:, 1] > 0.27, 0.27 + (half[:, 1] - 0.27) * stretch, half[:, 1])
            half[:, 1] = np.where(fore, np.minimum(half[:, 1], cut + 0.01 * rng.normal(size=len(half))), half[:, 1])
            half[:, 1] *= float(rng.uniform(0.93, 1.05))
            if head and build == "cat":
                half = half[7:]
            half = _scalloped(half, rng)
            half[:, 1] *= sign
            sides.append(half)
        reach = tail * float(rng.uniform(0.85, 1.1)) * (float(rng.uniform(0.1, 0.5)) if rng.random() < 0.15 else 1.0)
        along = np.linspace(0.04, reach, 12)
        turn = float(rng.normal() * 0.9) * (along / reach) ** 1.3 + 0.15 * rng.normal() * np.sin(along / reach * 5)
        wide = np.interp(along, [0, 0.15 * reach, 0.85 * reach, reach], [0.026, 0.021, 0.018, 0.008])
        step = np.diff(along, prepend=0)
        middle = np.c_[1 + np.cumsum(step * np.cos(turn)), np.cumsum(step * np.sin(turn))]
        aside = np.c_[-np.sin(turn), np.cos(turn)] * wide[:, None]
        end = np.r_[middle + aside, (middle - aside)[::-1]]
        points, line = _smooth(np.r_[sides[0], end, sides[1][::-1]], 5), middle.copy()
        for place in (points, line):
            place[:, 0] -= _NOSE
            place[:, 1] += sway[0] * np.sin(3.0 * place[:, 0] + sway[1] * 90) + sway[2] * place[:, 0] ** 2
        return cls(length, build, points * length, line * length)

    @cached_property
    def legs(self) -> tuple[tuple[Points, Points, int], ...]:
        """(start, end) of the four legs in mm with the side they stand on, fore pair first."""
        found = []
        for start, end in _LEGS[self.build]:
            for sign in (1, -1):
                a, b = (np.array([p[0] - _NOSE, sign * p[1]]) * self.length for p in (start, end))
                found.append((a, b, sign))
        return tuple(found)

    @property
    def framed(self) -> tuple[Points, Points]:
        """Smallest and largest (x, y) in mm of the body with two thirds of the tail."""
        body = self.outline[self.outline[:, 0] < 0.5 * self.length]
        points = np.r_[body, self.tail[: 2 * len(self.tail) // 3]]
        return points.min(0), points.max(0)

    def along(self, x: Field) -> Field:
        """0 at the nose to 1 at the tail root."""
        return np.asarray(x / self.length + _NOSE, np.float32)

    def rim(self, x: Field, y: Field) -> Field:
        """Distance inwards from the outline in mm; 0 outside."""
        grid, left, top, pitch = self._depth
        return sample(grid, (y - top) / pitch, (x - left) / pitch, "nearest")

    @cached_property
    def _depth(self) -> tuple[Field, float, float, float]:
        pitch = self.length / _GRID
        left, top = self.outline.min(0) - 4 * pitch
        size = np.ceil((self.outline.max(0) + 4 * pitch - (left, top)) / pitch).astype(int)
        canvas = Image.new("1", (int(size[0]), int(size[1])))
        ImageDraw.Draw(canvas).polygon([tuple(p) for p in ((self.outline - (left, top)) / pitch).tolist()], fill=1)
        deep = ndimage.distance_transform_edt(np.asarray(canvas)) * pitch
        return blur(deep, 1.2), float(left), float(top), pitch

    def on_tail(self, x: Field, y: Field) -> Field:
        """1 on the tail, 0 elsewhere."""
        share = np.zeros(np.shape(x), np.float32)
        if float(np.max(x)) < (0.98 - _NOSE) * self.length:
            return share
        for (ax, ay), (bx, by) in zip(self.tail[:-1].tolist(), self.tail[1:].tolist(), strict=True):
            dx, dy = bx - ax, by - ay
            t = np.clip(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0, 1)
            away = np.hypot(x - ax - t * dx, y - ay - t * dy)
            share = np.maximum(share, smoothstep(0.045 * self.length, 0.03 * self.length, away))
        return share

    def rings(self, apart: float, wide: float, rng: Rng) -> list[tuple[Points, float]]:
        """Lines (5, 2) across the tail about `apart` mm from each other, each with its width, `wide` mm on average."""
        steps = np.r_[0, np.cumsum(np.hypot(*np.diff(self.tail, axis=0).T))]
        found, at = [], 0.5 * apart
        while at < steps[-1]:
            place, ahead = (np.array([np.interp(at + d, steps, self.tail[:, i]) for i in (0, 1)]) for d in (0.0, 4.0))
            way = (ahead - place) / max(float(np.hypot(*(ahead - place))), 1e-6)
            aside = np.array([-way[1], way[0]])
            line = place + np.linspace(-0.04, 0.04, 5)[:, None] * self.length * aside + rng.normal(size=(5, 2)) * 1.5
            found.append((line, wide * float(rng.uniform(0.75, 1.25)) * (0.8 + 0.5 * at / steps[-1])))
            at += apart * float(rng.uniform(0.82, 1.15))
        return found

    def limb(self, x: Field, y: Field) -> tuple[Field, Field, Field]:
        """(share 0..1 of being on a leg, and the direction down that leg as x and y)."""
        share, dx, dy = (np.zeros(np.shape(x), np.float32) for _ in range(3))
        for start, end, _ in self.legs:
            step = end - start
            long = float(np.hypot(*step))
            t = ((x - start[0]) * step[0] + (y - start[1]) * step[1]) / long**2
            away = np.hypot(x - start[0] - np.clip(t, 0, 1.3) * step[0], y - start[1] - np.clip(t, 0, 1.3) * step[1])
            near = smoothstep(0.13 * self.length, 0.08 * self.length, away) * smoothstep(-0.25, 0.3, t)
            share = np.maximum(share, near)
            dx, dy = dx + near * np.float32(step[0] / long), dy + near * np.float32(step[1] / long)
        return share, dx, dy

    def hair(self, x: Field, y: Field) -> tuple[Field, Field]:
        """Lie of the hair (plane axes, unit length): from head to tail, outwards on the flanks, down the legs."""
        share, dx, dy = self.limb(x, y)
        side = y / (0.25 * self.length)
        right = (1 - share) * 1.0 + share * dx
        down = (1 - share) * 0.75 * np.clip(side, -1, 1) + share * dy
        norm = np.maximum(np.hypot(right, down), 1e-3)
        return (right / norm).astype(np.float32), (down / norm).astype(np.float32)


def _scalloped(half: Points, rng: Rng) -> Points:
    """The edge between nails: shallow bays along the barrel."""
    dense = np.repeat(half, 2, axis=0)[:-1]
    dense[1::2] = (half[1:] + half[:-1]) / 2
    barrel = (dense[1::2, 0] > 0.28) & (dense[1::2, 0] < 0.7)
    dense[1::2, 1] -= barrel * np.abs(rng.normal(size=len(barrel))) * 0.012
    return dense


def _smooth(points: Points, parts: int = 6) -> Points:
    """Catmull and Rom's spline through a closed ring of points."""
    t = np.linspace(0, 1, parts, endpoint=False)[:, None]
    rings = [np.roll(points, k, axis=0)[:, None, :] for k in (1, 0, -1, -2)]
    a, b, c, d = rings
    curve = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
    return np.asarray(curve.reshape(-1, 2))
