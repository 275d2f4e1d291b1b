"""Exact McNemar against scipy, and power against simulation and the study's table."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from borderlens.services.figures.statistics.change import LEVEL, mcnemar, power


@given(st.integers(0, 300), st.integers(0, 300))
def test_p_is_that_of_the_exact_binomial_test(gained: int, lost: int) -> None:
    if gained + lost == 0:
        assert mcnemar(0, 0) == 1
        return
    # both tails of a fair coin, added up one by one
    fewest, flips = min(gained, lost), gained + lost
    tail = binomtest(fewest, flips, 0.5, alternative="less").pvalue
    assert mcnemar(gained, lost) == pytest.approx(min(1.0, 2 * tail if gained != lost else 1.0), rel=1e-9)


@pytest.mark.parametrize(("pairs", "told"), [(15, 0.09), (20, 0.20), (30, 0.40), (40, 0.55), (60, 0.80), (100, 0.96)])
def test_power_is_that_of_the_study(pairs: int, told: float) -> None:
    assert power(pairs) == pytest.approx(told, abs=0.02)


def test_power_is_how_often_the_test_finds_it() -> None:
    chance = np.random.default_rng(7)
    cells = chance.multinomial(25, [0.25, 0.05, 0.7], 20_000)
    found = {(g, n): mcnemar(g, n) <= LEVEL for g, n in {tuple(row[:2].tolist()) for row in cells}}
    simulated = np.mean([found[tuple(row[:2].tolist())] for row in cells])
    assert power(25) == pytest.approx(simulated, abs=0.01)


def test_power_grows_to_certainty_and_never_beyond() -> None:
    assert power(0) == 0
    assert power(5) == 0
    assert 0.999 < power(20_000) <= 1
