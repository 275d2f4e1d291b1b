"""Where the outer rim of a cut tusk lies: the lines end there, at nearly one distance from the centre, at an edge."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from borderlens.vision.crossings import Numbers
from borderlens.vision.unrolled import Readings, Strip

_LEAST_SECTORS = 5
_LEAST_SHARE = 0.6
_STEP = 9.0  # levels of 255, least change of colour at the rim
_STEEP = 2.0  # times the usual change of colour on the face
_HIGH = 0.5  # share of the sector's greatest change that the rind's inner edge may have
_OFF = 0.035  # of the radius, that a sector's edge may stand from the fitted curve
_BENT = 0.3  # greatest bend of log radius against turn: a straight edge has 0.5, an oval tusk seldom over 0.25
_TILTED = 0.5  # greatest slope of log radius against turn
_ROUND_ABOUT = np.radians(200)  # a rim seen over more than this is fitted as a closed curve


@dataclass(frozen=True)
class Rim:
    """Log radius of the rim as a curve of the turn. share: of the sectors with lines, how many show it."""

    middle: float
    closed: bool
    terms: Numbers
    share: float

    def at(self, turn: Numbers) -> Numbers:
        return np.asarray(_basis(turn - self.middle, self.closed) @ self.terms)


def _basis(t: Numbers, closed: bool) -> Numbers:
    if closed:
        return np.stack([np.ones_like(t), np.cos(t), np.sin(t), np.cos(2 * t), np.sin(2 * t)], -1)
    return np.stack([np.ones_like(t), t, t * t], -1)


def find_rim(strip: Strip, readings: Readings, lit: np.ndarray) -> Rim | None:
    """The rim beyond the windows ``lit`` (n, bool) that show lines; None where none is seen or it is no arc about the
    centre, as the straight edge of a worked piece is not."""
    wide = max(8, readings.size // 3)
    turns, edges = [], []
    counted = 0
    for left in range(0, strip.values.shape[1] - wide + 1, wide):
        near = lit & (np.abs(readings.column - (left + wide / 2)) <= wide / 2)
        if near.sum() < 2:
            continue
        counted += 1
        last = float(np.sort(readings.row[near])[-2:].mean())
        edge = _edge(strip, left, wide, last, readings.size)
        if edge is not None:
            turns.append(strip.start + (left + wide / 2) * strip.step)
            edges.append(strip.low + edge * strip.step)
    if len(edges) < _LEAST_SECTORS:
        return None
    turn, edge_at = np.array(turns), np.array(edges)
    middle = float((turn.min() + turn.max()) / 2)
    closed = bool(turn.max() - turn.min() > _ROUND_ABOUT)
    basis = _basis(turn - middle, closed)
    terms = np.zeros(basis.shape[1])
    terms[0] = np.median(edge_at)
    weight = 1 / (1 + ((edge_at - terms[0]) / 0.06) ** 2)
    for scale in (0.06, 0.04, 0.03, 0.02, 0.02):
        root = np.sqrt(weight)
        terms = np.linalg.lstsq(basis * root[:, None], edge_at * root, rcond=None)[0]
        weight = 1 / (1 + ((edge_at - basis @ terms) / scale) ** 2) ** 2
    kept = np.abs(edge_at - basis @ terms) < _OFF
    share = float(kept.sum() / counted)
    if kept.sum() < _LEAST_SECTORS or kept.mean() < _LEAST_SHARE:
        return None
    if not closed and (abs(terms[2]) > _BENT or abs(terms[1]) > _TILTED):
        return None
    return Rim(middle, closed, terms, share)


def _edge(strip: Strip, left: int, wide: int, last: float, size: int) -> float | None:
    """Row of the first strong change of colour beyond the last window with lines in one sector."""
    reach = int(max(3, round(0.02 / strip.step)))
    cover = strip.cover[:, left : left + wide].all(1)
    profile = strip.colour[:, left : left + wide].mean(1)
    total = np.concatenate([np.zeros((1, 3)), np.cumsum(profile, 0)])
    rows = np.arange(reach, len(profile) - reach)
    outer = (total[rows + reach] - total[rows]) / reach
    inner = (total[rows] - total[rows - reach]) / reach
    step = np.zeros(len(profile))
    step[rows] = np.abs(outer - inner).mean(1)
    step[~cover] = 0
    begin, end = int(last - 0.05 * size), int(last + 1.1 * size)
    face = step[max(0, int(last - size)) : max(begin, 1)]
    found = step[max(begin, 0) : min(end, len(step))]
    if len(found) < 3 or len(face) == 0:
        return None
    least = max(_STEP, _STEEP * float(np.median(face)), _HIGH * float(found.max()))
    over = np.flatnonzero(found >= least)
    if len(over) == 0:
        return None
    stop = over[0]
    while stop + 1 < len(found) and found[stop + 1] >= found[stop]:
        stop += 1
    return float(max(begin, 0) + stop)
