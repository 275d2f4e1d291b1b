"""Intervals of shares against scipy, and against a published table."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from borderlens.services.figures.statistics.intervals import newcombe_paired, wilson


@given(st.integers(1, 5000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_wilson_is_that_of_scipy(share: tuple[int, int]) -> None:
    theirs = binomtest(*share).proportion_ci(method="wilson")
    assert wilson(*share) == pytest.approx((theirs.low, theirs.high), abs=1e-9)


def test_wilson_says_how_little_a_few_items_tell() -> None:
    """The two examples of the study's section 5: 8 of 10 found, 0 of 12 accused."""
    assert wilson(8, 10) == pytest.approx((0.49, 0.94), abs=0.005)
    assert wilson(0, 12) == (0.0, pytest.approx(0.24, abs=0.005))


@pytest.mark.parametrize(("count", "of"), [(0, 0), (3, 2), (-1, 4)])
def test_what_is_no_share_has_no_interval(count: int, of: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        wilson(count, of)


def test_newcombe_gives_the_published_interval() -> None:
    """Newcombe (1998), method 10, for 36, 12, 2 and 0 of 50: 0.0569 to 0.3404, the first less the second."""
    low, high = newcombe_paired(36, 12, 2, 0)
    assert (-high, -low) == (pytest.approx(0.0569, abs=5e-5), pytest.approx(0.3404, abs=5e-5))


def test_newcombe_step_by_step() -> None:
    """20 both, 2 only before, 12 only after, 16 neither; every step by hand with four decimals."""
    # before 22/50 = 0.4400, Wilson 0.3116 to 0.5769; after 32/50 = 0.6400, Wilson 0.5014 to 0.7586
    # cross product 20 * 16 - 2 * 12 = 296, less 25 for continuity 271; phi = 271 / sqrt(22 * 28 * 32 * 18) = 0.4550
    below = math.sqrt(0.1386**2 - 2 * 0.4550 * 0.1386 * 0.1369 + 0.1369**2)
    above = math.sqrt(0.1284**2 - 2 * 0.4550 * 0.1284 * 0.1186 + 0.1186**2)
    assert newcombe_paired(20, 2, 12, 16) == pytest.approx((0.20 - below, 0.20 + above), abs=2e-4)


cells = st.integers(0, 60)


@given(cells, cells, cells, cells)
def test_newcombe_holds_the_difference_and_turns_with_the_order(both: int, first: int, second: int, no: int) -> None:
    n = both + first + second + no
    if n == 0:
        return
    low, high = newcombe_paired(both, first, second, no)
    assert -1 - 1e-9 <= low <= (second - first) / n <= high <= 1 + 1e-9
    assert newcombe_paired(both, second, first, no) == pytest.approx((-high, -low), abs=1e-9)
