"""The outer angle of crossing lines on a tusk cut across, measured on a photograph, with an interval.

The rule (IV-004, IV-008, IV-009, IV-012): the mean of angles from the outer zone of one cross-cut, concave and convex
together; above 115 degrees it fits living elephants, below 90 the extinct mammoth, between them it cannot tell. Here a
zone is said only when the whole interval lies in it and the outer rim is seen, because inner lines open differently
(IV-002). Finding no pattern concludes nothing: a lengthwise cut shows none (IV-015).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from borderlens.vision.crossing_places import Place, crossing_places
from borderlens.vision.crossings import Winding, crossing_pairs, find_winding, levels
from borderlens.vision.rim import Rim, find_rim
from borderlens.vision.unrolled import Readings, Strip, read_windows, together, unroll

__all__ = ["ELEPHANT_ABOVE", "MAMMOTH_BELOW", "Place", "SchregerEstimate", "Stopped", "Zone", "measure", "zone_of"]

MAMMOTH_BELOW, ELEPHANT_ABOVE = 90.0, 115.0  # degrees, IV-012
WORKING_SIDE = 960  # px, longer side at which lines are looked for
_SEED = 20

# Chosen on pictures and photographs that models/recipe/schreger.md does not report on.
_STRENGTH, _STRENGTH_RIMLESS = 8.0, 10.0  # of the laid spectra; most surfaces stay under 4
_WINDOWS, _SHARE = 9, 0.06  # windows, and share of the picture, that agree on a centre
_TURN = 18.0  # degrees over which the radii must turn: straight lines that cross do not
_LINES = (36.0, 220.0)  # of one family round the whole tusk
_OPENINGS = (38.0, 152.0)  # beyond them two families cannot be told from one
_PURE = 0.3  # share of a window's power that the two waves hold
_OFF = 15.0  # degrees a window may differ from the laid spectra
_UNEVEN = 0.3  # log ratio of a window's pace along the rim to the usual one, and of the two families'
_PATCH, _CELLS = 12, 1.2  # neighbouring windows with both families; their area in whole windows
_WHOLE = 0.3  # share of all windows with both families that lie in that patch
_SPREAD = 11.0  # degrees between the quartiles
_READ, _READ_RIMLESS = 8, 20  # windows of the outer zone
_OVERLAP = 1 / 8  # independent windows in one
_TIMES, _LEAN, _FLOOR = 1.9, 0.4, 2.0  # the last two in degrees


class Zone(StrEnum):
    """What the interval fits by the working rule; NO_PATTERN concludes nothing."""

    ELEPHANT = "elephant"
    MAMMOTH = "mammoth"
    BETWEEN = "between"
    NO_PATTERN = "no_pattern"


@dataclass(frozen=True, slots=True)
class SchregerEstimate:
    """zone: see ``Zone``. mean, low, high: degrees, the mean of outer angles and its 95 % interval; 0 without a
    pattern. windows: how many parts of the outer zone were read. rim: whether the outer rim was found. places: some of
    the crossings, to be drawn. strength: how far the pattern stands out of the rest.
    """

    zone: Zone
    mean: float = 0.0
    low: float = 0.0
    high: float = 0.0
    windows: int = 0
    rim: bool = False
    places: tuple[Place, ...] = ()
    strength: float = 0.0


@dataclass(frozen=True)
class _Look:
    winding: Winding
    strip: Strip
    readings: Readings
    size: tuple[int, int]  # (width, height) of the picture as it was measured


class Stopped(Exception):
    """The caller no longer wants the estimate."""


def measure(pixels: NDArray[np.uint8], cancelled: Callable[[], bool] | None = None) -> SchregerEstimate:
    """The estimate from upright RGB pixels, uint8 H x W x 3, of any size.

    Raises:
        Stopped: ``cancelled`` said so.
    """
    look = _best_look(pixels, cancelled or (lambda: False))
    if look is None:
        return SchregerEstimate(Zone.NO_PATTERN)
    return _judged(look)


def _best_look(pixels: NDArray[np.uint8], cancelled: Callable[[], bool]) -> _Look | None:
    """The scale at which most of the picture shows one winding pattern; coarse scales first, since they cost least."""
    if min(pixels.shape[:2]) < 96:
        return None
    picture = Image.fromarray(pixels)
    picture.thumbnail((WORKING_SIDE, WORKING_SIDE), Image.Resampling.BOX)
    grey = np.asarray(picture.convert("L"), np.float32)
    colour = np.asarray(picture.reduce(2) if min(picture.size) > 300 else picture, np.float32)
    pyramid = levels(grey)
    best: _Look | None = None
    for level, scale in reversed(pyramid):
        if cancelled():
            raise Stopped
        pairs, looked = crossing_pairs(level, scale)
        winding = find_winding(pairs, looked, np.random.default_rng(_SEED))
        if winding is None or winding.windows < _WINDOWS or winding.share < _SHARE:
            continue
        strip = unroll(pyramid, colour, winding)
        readings = read_windows(strip, winding) if strip is not None else None
        if strip is None or readings is None or readings.strength < _STRENGTH:
            continue
        if best is None or winding.share > 1.15 * best.winding.share:
            best = _Look(winding, strip, readings, picture.size)
        if best.winding.share > 0.35 and best.readings.strength > 2 * _STRENGTH:
            break
    return best


def _judged(look: _Look) -> SchregerEstimate:
    readings, strip = look.readings, look.strip
    nothing = SchregerEstimate(Zone.NO_PATTERN, strength=readings.strength)
    patch = _patch(look)
    if patch is None:
        return nothing
    rim = find_rim(strip, readings, patch)
    if rim is None and readings.strength < _STRENGTH_RIMLESS:
        return nothing
    outer = patch & _outer_zone(strip, readings, patch, rim)
    if outer.sum() < (_READ if rim is not None else _READ_RIMLESS):
        return nothing
    angles = readings.opening[outer]
    spread = float(np.subtract(*np.percentile(angles, [75, 25])))
    if spread > _SPREAD:
        return nothing
    near = np.abs(angles - np.median(angles)) < _OFF
    mean = float(np.average(angles[near], weights=readings.pure[outer][near]))
    half = half_width(spread, int(near.sum()), look.winding.turn, mean)
    low, high = mean - half, mean + half
    return SchregerEstimate(
        zone_of(low, high) if rim is not None else Zone.BETWEEN,
        mean,
        low,
        high,
        int(outer.sum()),
        rim is not None,
        crossing_places(strip, readings, outer, look.winding.lines, look.size),
        readings.strength,
    )


def _patch(look: _Look) -> NDArray[np.bool_] | None:
    """The windows that show two families winding about the centre; None where that is no pattern of a tusk."""
    readings, winding = look.readings, look.winding
    if winding.turn < _TURN or not _LINES[0] < winding.lines < _LINES[1]:
        return None
    lit = (readings.pure > _PURE) & (np.abs(readings.opening - readings.opening_laid) < _OFF)
    if lit.sum() < _PATCH:
        return None
    all_lit = int(lit.sum())
    pace = readings.waves[:, :, 1]
    usual = float(np.median(pace[lit]))
    lit &= (np.abs(np.log(np.maximum(pace, 1e-6) / usual)) < _UNEVEN).all(1)
    patch = together(readings, lit)
    cells = patch.sum() * (readings.stride / readings.size) ** 2
    if patch.sum() < max(_PATCH, _WHOLE * all_lit) or cells < _CELLS:
        return None
    columns = readings.column[patch]
    wide = np.degrees((columns.max() - columns.min() + 0.5 * readings.size) * look.strip.step)
    opening = float(np.median(readings.opening[patch]))
    return patch if wide > _TURN and _OPENINGS[0] < opening < _OPENINGS[1] else None


def zone_of(low: float, high: float) -> Zone:
    """The zone in which the whole interval lies (IV-012)."""
    if low > ELEPHANT_ABOVE:
        return Zone.ELEPHANT
    return Zone.MAMMOTH if high < MAMMOTH_BELOW else Zone.BETWEEN


def half_width(spread: float, windows: int, turn: float, mean: float) -> float:
    """Half of the 95 % interval in degrees.

    spread: between the quartiles of the windows' angles. turn: degrees of the rim that were seen. A camera that leans
    stretches the face: on one side of a tusk the angle grows, a quarter turn on it shrinks, so what is left of it falls
    with the turn that is seen. The floor is for tusks less regular than the studio draws them: it was taken from
    outlines that bend the lines, so that the interval holds there and is wider than need be on even ones
    (models/recipe/schreger.md).
    """
    chance = spread / 1.35 / np.sqrt(max(windows * _OVERLAP, 1.0))
    seen = np.radians(min(turn, 180.0))
    lean = _LEAN * np.sin(np.radians(mean)) * (1 - 0.8 * seen / np.pi)
    return float(_TIMES * np.sqrt(chance**2 + lean**2 + _FLOOR**2))


def _outer_zone(strip: Strip, readings: Readings, lit: NDArray[np.bool_], rim: Rim | None) -> NDArray[np.bool_]:
    """Windows near the rim; without one, those in the outer part of the lines that are seen."""
    at = strip.low + readings.row * strip.step
    turn = strip.start + readings.column * strip.step
    half = 0.5 * readings.size * strip.step
    if rim is not None:
        depth = rim.at(turn) - at
        return np.asarray((depth < 0.42) & (depth > 0.65 * half))
    return np.asarray(at > np.percentile(at[lit], 60))
