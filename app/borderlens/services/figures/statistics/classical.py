"""Classical test theory on a matrix of points, people by items, each 0 to 1.

Source: assessment study, section 5; alpha and its interval equal R psych on the data of the Law School Admission Test.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import fdtri

from borderlens.services.figures.statistics.intervals import Z95

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ItemRest:
    """Correlation of an item with the sum of the others, with its 95 % interval."""

    value: float
    low: float
    high: float


def facilities(points: Points) -> NDArray[np.float64]:
    """Mean points of each item, (items,)."""
    means: NDArray[np.float64] = points.mean(0)
    return means


def item_rest(points: Points) -> list[ItemRest | None]:
    """Corrected item-rest correlation of each item with Fisher's interval.

    None where the item or the rest has no spread (all right, all wrong), or for fewer than four people, where Fisher's
    interval has no width.
    """
    people, items = points.shape
    if people < 4 or items < 2:
        return [None] * items
    rest = points.sum(1, keepdims=True) - points
    item, rest = points - points.mean(0), rest - rest.mean(0)
    spread = np.sqrt((item**2).sum(0) * (rest**2).sum(0))
    cross = (item * rest).sum(0)
    return [_with_interval(float(cross[at] / spread[at]), people) if spread[at] > 1e-9 else None for at in range(items)]


def _with_interval(r: float, people: int) -> ItemRest:
    r = max(-1.0, min(1.0, r))
    if abs(r) > 1 - 1e-12:
        return ItemRest(r, r, r)
    z, half = math.atanh(r), Z95 / math.sqrt(people - 3)
    return ItemRest(r, math.tanh(z - half), math.tanh(z + half))


def alpha(points: Points) -> float | None:
    """Cronbach's alpha; None for fewer than two people or items, or where all sums are the same."""
    people, items = points.shape
    if people < 2 or items < 2:
        return None
    total = float(points.sum(1).var(ddof=1))
    if total < 1e-12:
        return None
    apart = float(points.var(0, ddof=1).sum())
    return float(items / (items - 1) * (1 - apart / total))


def feldt(value: float, people: int, items: int) -> tuple[float, float]:
    """95 % interval of alpha (Feldt, Woodruff and Salih 1987)."""
    one, two = people - 1, (people - 1) * (items - 1)
    return 1 - (1 - value) * float(fdtri(one, two, 0.975)), 1 - (1 - value) * float(fdtri(one, two, 0.025))
