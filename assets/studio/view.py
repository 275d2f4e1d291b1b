"""Where the camera stands: the map from picture pixels to the plane of the table, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from studio.noise import Field, Rng, fractal

Polygon = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class View:
    """A picture of `height` x `width` pixels; `matrix` (3 x 3) takes homogeneous pixel places to plane millimetres."""

    height: int
    width: int
    matrix: NDArray[np.float64]

    @classmethod
    def aim(
        cls,
        height: int,
        width: int,
        across: float,
        centre: tuple[float, float] = (0.0, 0.0),
        turn: float = 0.0,
        keystone: tuple[float, float] = (0.0, 0.0),
        stretch: float = 1.0,
    ) -> View:
        """Look straight down on `centre` (mm) with `across` mm along the picture's width.

        `turn` in radians; `keystone` is the relative change of scale from the middle to an edge, for a tilted phone;
        `stretch` how many times more of the plane lies along the height than seen from straight above.
        """
        half = width / 2
        unit = np.array([[1 / half, 0, -1 + 0.5 / half], [0, 1 / half, (0.5 - height / 2) / half], [0, 0, 1]])
        lean = np.array([[1, 0, 0], [0, 1, 0], [keystone[0], keystone[1], 1]])
        scale = across / 2
        cosine, sine = np.cos(turn) * scale, np.sin(turn) * scale
        place = np.array([[cosine, -sine * stretch, centre[0]], [sine, cosine * stretch, centre[1]], [0, 0, 1]])
        return cls(height, width, place @ lean @ unit)

    def rolled(self, turn: float) -> View:
        """The same table through a camera rolled about its axis: all that was upright stands turned by `turn`."""
        c, s = np.cos(turn), np.sin(turn)
        x, y = (self.width - 1) / 2, (self.height - 1) / 2
        back = np.array([[c, s, x - c * x - s * y], [-s, c, y + s * x - c * y], [0, 0, 1]])
        return View(self.height, self.width, self.matrix @ back)

    @property
    def shape(self) -> tuple[int, int]:
        return self.height, self.width

    @cached_property
    def pixels_per_mm(self) -> float:
        """Scale in the middle of the picture."""
        middle = np.array([[self.width / 2, self.height / 2], [self.width / 2 + 1, self.height / 2]])
        a, b = self.to_plane(middle)
        return float(1 / np.hypot(*(b - a)))

    @cached_property
    def plane(self) -> tuple[Field, Field]:
        """Plane coordinates x, y in mm of every pixel centre, each (height, width)."""
        rows, columns = np.mgrid[0 : self.height, 0 : self.width].astype(np.float32)
        m = self.matrix.astype(np.float32)
        depth = m[2, 0] * columns + m[2, 1] * rows + m[2, 2]
        x = (m[0, 0] * columns + m[0, 1] * rows + m[0, 2]) / depth
        y = (m[1, 0] * columns + m[1, 1] * rows + m[1, 2]) / depth
        return x, y

    def to_plane(self, pixels: ArrayLike) -> NDArray[Any]:
        """Pixel places (n, 2) as x, y to plane mm (n, 2)."""
        return _project(self.matrix, pixels)

    def to_pixels(self, points: ArrayLike) -> NDArray[Any]:
        """Plane mm (n, 2) to pixel places (n, 2) as x, y."""
        return _project(np.linalg.inv(self.matrix), points)

    def noise(
        self,
        rng: Rng,
        longest: float,
        shortest: float = 0.0,
        beta: float = 2.0,
        turn: float = 0.0,
        stretch: float = 1.0,
    ) -> Field:
        """Fractal noise with wavelengths in mm, finer than two pixels left out; `turn` in plane axes."""
        scale = self.pixels_per_mm
        spin = float(np.arctan2(self.matrix[1, 0], self.matrix[0, 0]))
        return fractal(self.shape, rng, longest * scale, shortest * scale, beta, turn - spin, stretch)

    def outlined(self, points: ArrayLike, margin: float = 0.004) -> Polygon:
        """Polygon in plane mm as fractions of the picture, clipped to it; empty when nothing of note is left.

        Less than 0.01 % of the picture counts as nothing: at 384 px that is under fifteen pixels.
        """
        corners = (self.to_pixels(points) + 0.5) / (self.width, self.height)
        return clipped(corners, margin)


def clipped(corners: NDArray[Any], margin: float = 0.004) -> Polygon:
    """Polygon (n, 2) in picture fractions cut to the picture less `margin` (Sutherland and Hodgman's rule)."""
    points = [np.asarray(p, float) for p in corners]
    for axis in (0, 1):
        for bound, side in ((margin, 1.0), (1 - margin, -1.0)):
            kept: list[NDArray[Any]] = []
            for here, there in zip(points, points[1:] + points[:1], strict=True):
                inside, after = (here[axis] - bound) * side >= 0, (there[axis] - bound) * side >= 0
                if inside:
                    kept.append(here)
                if inside != after:
                    kept.append(here + (there - here) * (bound - here[axis]) / (there[axis] - here[axis]))
            points = kept
            if len(points) < 3:
                return ()
    if area(np.array(points)) < 1e-4:
        return ()
    return tuple((round(float(x), 4), round(float(y), 4)) for x, y in points)


def cut_to(corners: NDArray[Any], convex: NDArray[Any]) -> NDArray[Any]:
    """Polygon (n, 2) cut to a convex one (m, 2), both in one unit; fewer than three points when nothing is left."""
    turn = np.sign(np.cross(np.append(convex[1] - convex[0], 0), np.append(convex[2] - convex[1], 0))[2])
    points = [np.asarray(p, float) for p in corners]
    for start, end in zip(convex, np.roll(convex, -1, 0), strict=True):
        side = turn * np.array([start[1] - end[1], end[0] - start[0]])
        kept: list[NDArray[Any]] = []
        for here, there in zip(points, points[1:] + points[:1], strict=True):
            before, after = float(side @ (here - start)), float(side @ (there - start))
            if before >= 0:
                kept.append(here)
            if (before >= 0) != (after >= 0):
                kept.append(here + (there - here) * before / (before - after))
        points = kept
    return np.array(points)


def area(corners: NDArray[Any]) -> float:
    """Area of a polygon (n, 2) in its own unit squared."""
    x, y = corners[:, 0], corners[:, 1]
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)


def _project(matrix: NDArray[Any], places: ArrayLike) -> NDArray[Any]:
    places = np.atleast_2d(np.asarray(places, float))
    out = np.c_[places, np.ones(len(places))] @ matrix.T
    return np.asarray(out[:, :2] / out[:, 2:])
