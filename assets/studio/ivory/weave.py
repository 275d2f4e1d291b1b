"""The two families of crossing lines in tusk dentine, and the places where they cross."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.ivory.tusk import Tusk
from studio.noise import Field, Rng, sample, smoothstep
from studio.view import View

_RADII = np.linspace(0.03, 2.5, 3200)
_FINE = 24
OUTER = (0.64, 0.95)


@dataclass(frozen=True)
class Family:
    """Lines of one family: `places` in 0..2 pi are where they run, `phase` and `strength` are read off by place."""

    turns: NDArray[Any]
    phase: NDArray[Any]
    strength: NDArray[Any]
    places: NDArray[Any]

    @classmethod
    def drawn(cls, rng: Rng, lines: int) -> Family:
        """Lines a little unevenly apart and unevenly strong, as in a real tusk; the angle does not change by it."""
        knots = max(8, lines * 2 // 3)
        turns = np.linspace(0, 2 * np.pi, lines * _FINE + 1)
        phase = lines * turns + 0.75 * _loop(rng, turns, knots) + 0.5 * _loop(rng, turns, max(6, knots // 5))
        strength = np.clip(1 + 0.3 * _loop(rng, turns, lines) + 0.25 * _loop(rng, turns, max(6, lines // 6)), 0.25, 1.8)
        places = np.interp(2 * np.pi * np.arange(lines) + phase[0], phase, turns)
        return cls(turns, phase - phase[0], strength, places)

    def wave(self, place: Field) -> tuple[Field, Field]:
        """cos of the phase and the strength of the lines at `place` (any angle)."""
        at = np.mod(place, np.float32(2 * np.pi))
        phase = np.interp(at, self.turns, self.phase)
        return np.cos(phase).astype(np.float32), np.interp(at, self.turns, self.strength).astype(np.float32)


@dataclass(frozen=True)
class Weave:
    """pattern: -1..1, high on a line. clear: 0..1.6, how well it shows, 0 where a line is under two pixels wide."""

    pattern: Field
    clear: Field
    wobble: Field
    turned: NDArray[Any]
    families: tuple[Family, Family]
    tusk: Tusk
    lines: int

    def crossings(self, view: View) -> list[tuple[Field, Field, Field]]:
        """Where two lines cross in the outer zone: (x, y) in pixels, and the unit tangents of both lines, outward.

        Only places within the picture; found by the lines' own numbers, not by looking.
        """
        first, second = (family.places for family in self.families)
        low, high = np.interp(OUTER, _RADII, self.turned)
        gap = np.mod(second[None, :] - first[:, None], 2 * np.pi)
        found = []
        for extra in range(int(np.ceil(high / np.pi)) + 1):
            half = (gap + 2 * np.pi * extra) / 2
            i, j = np.nonzero((half > low) & (half < high))
            rho = np.interp(half[i, j], self.turned, _RADII)
            found.append(np.c_[rho, first[i] + half[i, j], first[i], first[i] + 2 * half[i, j]])
        rho, turn, a, b = np.concatenate(found).T
        turn = turn - self._wobble_at(view, rho, turn)
        here = self._pixels(view, rho, turn)
        inside = ((here > 2) & (here < (view.width - 3, view.height - 3))).all(1)
        rho, a, b, here = rho[inside], a[inside], b[inside], here[inside]
        step = 0.006
        tangents = []
        for number, side in ((a, 1.0), (b, -1.0)):
            ends = []
            for r in (rho - step, rho + step):
                turn = number + side * np.interp(r, _RADII, self.turned)
                ends.append(self._pixels(view, r, turn - self._wobble_at(view, r, turn)))
            way = ends[1] - ends[0]
            tangents.append(way / np.maximum(np.hypot(*way.T), 1e-9)[:, None])
        return list(zip(here, *tangents, strict=True))

    def _pixels(self, view: View, rho: NDArray[Any], turn: NDArray[Any]) -> NDArray[Any]:
        return view.to_pixels(self.tusk.place(rho, turn)) if len(rho) else np.zeros((0, 2))

    def _wobble_at(self, view: View, rho: NDArray[Any], turn: NDArray[Any]) -> NDArray[Any]:
        shift: NDArray[Any] = np.zeros(len(rho))
        for _ in range(2):
            at = self._pixels(view, rho, turn - shift)
            shift = sample(self.wobble, at[:, 1].astype(np.float32), at[:, 0].astype(np.float32), "nearest")
        return np.asarray(shift)


def spiral(angle: float, inner: float) -> NDArray[Any]:
    """F at each of the radii of the line families t = F(rho) + c and t = c - F(rho), whose opening along the radius is
    S(rho): dF/drho = tan(S/2)/rho. S grows from `inner` to `angle` (degrees) by 62 % of the radius, since only the
    outer zone carries the angle (IV-002)."""
    opening = np.radians(inner + (angle - inner) * smoothstep(0.1, 0.62, _RADII))
    slope = np.tan(opening / 2) / _RADII
    return np.concatenate([[0.0], np.cumsum((slope[1:] + slope[:-1]) / 2 * np.diff(_RADII))])


def woven(
    view: View, rng: Rng, tusk: Tusk, rho: Field, theta: Field, *, angle: float, lines: int, patchy: float
) -> Weave:
    """Crossing lines of outer opening `angle` (degrees), `lines` to a family; `patchy` 0 for evenly clear ones."""
    radius = tusk.radius
    turned = spiral(angle, max(25.0, angle * 0.42))
    wobble = (view.noise(rng, radius, radius / 9, 3.2) * 0.0042).astype(np.float32)
    families = Family.drawn(rng, lines), Family.drawn(rng, lines)
    bend = np.interp(rho, _RADII, turned).astype(np.float32)
    first, strong_first = families[0].wave(theta + wobble - bend)
    second, strong_second = families[1].wave(theta + wobble + bend)
    # The polish and the lamp favour one family on one side of the face and the other on the other.
    favour = float(rng.uniform(0.1, 0.4)) * np.cos(2 * theta + float(rng.uniform(0, 2 * np.pi)))
    strong_first, strong_second = strong_first * (1 + favour), strong_second * (1 - favour)
    keen = float(rng.uniform(1.0, 2.2))
    weight = float(rng.uniform(0.25, 0.8))
    lined = strong_first * _ridge(first, keen), strong_second * _ridge(second, keen)
    crossed = np.maximum(lined[0], lined[1])
    pattern = weight * 0.8 * crossed + (1 - 0.6 * weight) * (lined[0] + lined[1]) / 2
    uneven = view.noise(rng, radius * 0.9, radius / 6, 2.5)
    ring = 0.5 * np.sin(rho * float(rng.uniform(9, 22)) + float(rng.uniform(0, 6)) + 0.8 * uneven)
    clear = np.clip(1 + patchy * (1.15 * uneven + ring), 0.12, 1.5)
    pixel = 1 / (view.pixels_per_mm * radius)
    narrow = 2 * np.pi * rho / lines / pixel * np.float32(np.cos(np.radians(angle) / 2))
    clear = clear * smoothstep(1.6, 3.2, narrow)
    return Weave(pattern.astype(np.float32), clear.astype(np.float32), wobble, turned, families, tusk, lines)


def _ridge(wave: Field, keen: float) -> Field:
    return np.asarray(2 * np.maximum((1 + wave) / 2, 0) ** keen - 1, np.float32)


def _loop(rng: Rng, turns: NDArray[Any], knots: int) -> NDArray[Any]:
    """Smooth closed noise round a circle, about -1..1."""
    values = rng.uniform(-1, 1, knots)
    at = turns / (2 * np.pi) * knots
    low = np.floor(at).astype(int)
    share = at - low
    share = share * share * (3 - 2 * share)
    return np.asarray(values[low % knots] * (1 - share) + values[(low + 1) % knots] * share)
