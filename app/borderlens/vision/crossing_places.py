"""Places where two lines cross on an unrolled face, to be drawn on the picture with both lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from borderlens.vision.crossings import Numbers
from borderlens.vision.unrolled import Readings, Strip

MOST_PLACES = 14  # seven of each kind; the study takes five (IV-008)
_APART = 2.2  # times the distance of lines along the rim
_ARM = 1.1  # of a line, as far as it crosses the next ones


@dataclass(frozen=True, slots=True)
class Place:
    """A crossing of two lines, in fractions of the picture (x, y).

    vertex: where they cross. first, second: ends of the arms along the lines, inward for a concave angle and outward
    for a convex one (IV-003). angle: degrees.
    """

    vertex: tuple[float, float]
    first: tuple[float, float]
    second: tuple[float, float]
    angle: float
    concave: bool


def crossing_places(
    strip: Strip, readings: Readings, chosen: NDArray[np.bool_], lines: float, size: tuple[int, int]
) -> tuple[Place, ...]:
    """Crossings nearest to the middles of the chosen windows, the clearest first, apart, as many of either kind.

    lines: of one family round the whole tusk. size: (width, height) of the picture the strip was taken from.
    """
    # The narrow ones of the light and dark stripes are the lines; the wide ones lie between them.
    light = 0.0 if float((strip.values**3).mean()) >= 0 else np.pi
    around = 2 * np.pi / lines / strip.step
    arm = _ARM * around / float(np.sin(np.radians(readings.opening_laid) / 2))
    taken: list[Numbers] = []
    found: list[Place] = []
    for n in sorted(np.flatnonzero(chosen), key=lambda i: -readings.pure[i]):
        waves, phase = readings.waves[n], np.angle(np.exp(1j * (readings.phase[n] - light)))
        if abs(np.linalg.det(waves)) < 1e-6:
            continue
        vertex = np.array([readings.row[n], readings.column[n]]) + np.linalg.solve(waves, -phase)
        if any(np.hypot(*(vertex - other)) < _APART * around for other in taken):
            continue
        concave = 2 * sum(place.concave for place in found) <= len(found)
        at = strip.place(vertex[0], vertex[1])
        ends = []
        for wave in waves:
            line = np.array([-wave[1], wave[0]]) / np.hypot(*wave)
            line = line if (line[0] < 0) == concave else -line
            ends.append(at + arm * strip.way(vertex[0], vertex[1], line))
        share = (np.array([at, *ends]) + 0.5) / size
        if share.min() < 0 or share.max() > 1:
            continue
        taken.append(vertex)
        points = [(float(u), float(v)) for u, v in share]
        found.append(Place(points[0], points[1], points[2], float(readings.opening[n]), concave))
        if len(found) == MOST_PLACES:
            break
    return tuple(found)
