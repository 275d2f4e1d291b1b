"""Chances to pass a line: exact, and said as people say them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from borderlens.domain.competence import Criteria
from borderlens.ui.pages.sessions.plan.sharpness import (
    COIN,
    GOOD,
    Odds,
    chance,
    least_found,
    least_referred,
    least_right,
    most_accused,
    odds,
)


def test_the_usual_criteria_on_ten_and_ten() -> None:
    usual = Criteria()
    assert (least_found(usual, 10), most_accused(usual, 10), least_referred(usual, 4)) == (8, 2, 2)
    assert chance(usual, 10, 10, COIN) == Fraction(56, 1024) ** 2
    assert odds(chance(usual, 10, 10, COIN)) == Odds(3, 1000)
    assert odds(chance(usual, 10, 10, GOOD)) == Odds(86, 100)


@given(st.integers(0, 100), st.integers(0, 100), st.integers(1, 30), st.integers(1, 30), st.floats(0.01, 0.99))
def test_chances_are_those_of_the_binomial(found: int, accused: int, n: int, m: int, right: float) -> None:
    line = Criteria(found=found, accused=accused)
    expected = binom.sf(least_found(line, n) - 1, n, right) * binom.cdf(most_accused(line, m), m, 1 - right)
    assert float(chance(line, n, m, Fraction(right))) == pytest.approx(expected, rel=1e-9, abs=1e-15)


@given(st.integers(0, 100), st.integers(0, 40))
def test_counts_are_the_edge_of_the_rule(percent: int, n: int) -> None:
    line = Criteria(found=percent, accused=percent, referred=percent, right=percent)
    least, most = least_found(line, n), most_accused(line, n)
    assert line.enough_found(least, n)
    assert not least or not line.enough_found(least - 1, n)
    assert line.few_accused(most, n)
    assert most == n or not line.few_accused(most + 1, n)
    assert least_referred(line, n) == least_right(line, n) == least


@pytest.mark.parametrize(
    ("share", "told"),
    [
        (Fraction(0), Odds(0, 1)),
        (Fraction(1), Odds(1, 1)),
        (Fraction(1, 100), Odds(1, 100)),
        (Fraction(1, 101), Odds(10, 1000)),
        (Fraction(999, 1000), Odds(99, 100, more=True)),
        (Fraction(1, 10_000_000), Odds(1, 1_000_000, fewer=True)),
    ],
)
def test_odds_never_round_to_nothing_or_to_certainty(share: Fraction, told: Odds) -> None:
    assert odds(share) == told
