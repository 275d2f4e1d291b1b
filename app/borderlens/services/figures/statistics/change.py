"""Before and after on the same people: exact McNemar, and what such a test can find at all."""

from __future__ import annotations

import numpy as np
from scipy.stats import binom, binomtest

LEVEL = 0.05
GAIN, LOSE = 0.25, 0.05
"""The change that power is told for: of 100 people 25 become competent and 5 cease to be."""


def mcnemar(gained: int, lost: int) -> float:
    """Two-sided p of the exact test: those who changed are a fair coin, if nothing changes. 1.0 if nobody did."""
    if gained + lost == 0:
        return 1.0
    return float(binomtest(gained, gained + lost, 0.5).pvalue)


def power(pairs: int, gain: float = GAIN, lose: float = LOSE) -> float:
    """Chance that the exact test at 5 % finds a change of that size with so many pairs, by summing all outcomes."""
    changed = np.arange(pairs + 1)
    # most that one side may have, so that both tails together stay within the level
    least = binom.ppf(LEVEL / 2, changed, 0.5)
    least = np.where(2 * binom.cdf(least, changed, 0.5) <= LEVEL, least, least - 1)
    towards = gain / (gain + lose)
    found = binom.cdf(least, changed, towards) + binom.sf(changed - least - 1, changed, towards)
    found = np.where(least >= 0, found, 0.0)
    return min(1.0, float((binom.pmf(changed, pairs, gain + lose) * found).sum()))
