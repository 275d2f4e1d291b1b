"""Before and after on the same people: exact McNemar, and what such a test can find at all."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.special import bdtr, gammaln, xlog1py, xlogy

LEVEL = 0.05
_CERTAIN = 1000  # pairs from which less than 1e-12 is left
GAIN, LOSE = 0.25, 0.05
"""The change that power is told for: of 100 people 25 become competent and 5 cease to be."""


def mcnemar(gained: int, lost: int) -> float:
    """Two-sided p of the exact test: those who changed are a fair coin, if nothing changes. 1.0 if nobody did."""
    changed = gained + lost
    return min(1.0, 2 * float(bdtr(min(gained, lost), changed, 0.5))) if changed else 1.0


@lru_cache(maxsize=64)
def power(pairs: int) -> float:
    """Chance that the exact test at 5 % finds a change of that size with so many pairs, by summing all outcomes."""
    if pairs >= _CERTAIN:
        return 1.0
    changed = np.arange(pairs + 1)
    fewest = _fewest(changed)
    towards = GAIN / (GAIN + LOSE)
    found = bdtr(fewest, changed, towards) + bdtr(fewest, changed, 1 - towards)
    some = _chances(changed, pairs, GAIN + LOSE)
    return min(1.0, float((some * np.where(fewest >= 0, found, 0.0)).sum()))


def _fewest(changed: NDArray[np.intp]) -> NDArray[np.float64]:
    """Of so many who changed, how many at most may be in the smaller part for the test to find it; -1 for none."""
    fewest = np.full(len(changed), -1.0)
    step = np.ceil(np.sqrt(changed) + 1)  # from below the middle in ever smaller steps
    while (step >= 1).any():
        tried = fewest + step
        fits = (tried * 2 < changed) & (2 * bdtr(np.maximum(tried, 0), changed, 0.5) <= LEVEL)
        fewest = np.where(fits & (step >= 1), tried, fewest)
        step = np.where(fits, step, np.floor(step / 2))
    return fewest


def _chances(count: NDArray[np.intp], of: int, share: float) -> NDArray[np.float64]:
    """Chance of each count among ``of`` independent ones."""
    ways = gammaln(of + 1) - gammaln(count + 1) - gammaln(of - count + 1)
    chance: NDArray[np.float64] = np.exp(ways + xlogy(count, share) + xlog1py(of - count, -share))
    return chance
