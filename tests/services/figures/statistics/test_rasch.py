"""Conditional Rasch against R eRm, against published values, and against counting every pattern."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from scipy.optimize import minimize
from tests.services.figures.statistics.published import lsat6

from borderlens.services.figures.statistics.rasch import (
    Group,
    NoEstimate,
    abilities,
    chances,
    fit,
    symmetric,
)


def answers(locations: np.ndarray, people: int, seed: int, mean: float = 0.0) -> np.ndarray:
    chance = np.random.default_rng(seed)
    ability = chance.normal(mean, 1, (people, 1))
    return (chance.random((people, len(locations))) < 1 / (1 + np.exp(locations - ability))).astype(np.int64)


@pytest.mark.shared
def test_locations_and_errors_are_those_of_r_erm(shared: Path) -> None:
    right = np.loadtxt(shared / "golden" / "raschdat1.csv", delimiter=",", skiprows=1).astype(np.int64)
    theirs = np.loadtxt(shared / "golden" / "raschdat1_erm.csv", delimiter=",", skiprows=1)
    told = fit([Group(np.arange(30), right)], 30)
    assert np.abs(told.value - theirs[:, 0]).max() < 4e-5
    assert np.abs(told.error - theirs[:, 1]).max() < 1.3e-5


def test_locations_of_the_published_test() -> None:
    """LSAT section 6 by conditional likelihood: the values that R gives (eRm, RM), three decimals."""
    told = fit([Group(np.arange(5), lsat6())], 5)
    assert told.value == pytest.approx([-1.256, 0.475, 1.236, 0.168, -0.623], abs=1e-3)
    assert told.value.sum() == pytest.approx(0, abs=1e-9)


def test_the_maximum_is_the_one_that_a_search_over_all_patterns_finds() -> None:
    right = answers(np.array([-1.0, -0.2, 0.3, 0.9]), 200, 5)
    patterns = np.array(list(itertools.product((0, 1), repeat=4)))

    def unlikely(free: np.ndarray) -> float:
        value = np.append(free, -free.sum())
        weights = np.exp(-patterns @ value)
        by_score = {score: weights[patterns.sum(1) == score].sum() for score in range(5)}
        return float(sum(row @ value + np.log(by_score[row.sum()]) for row in right))

    found = minimize(unlikely, np.zeros(3), tol=1e-12).x
    told = fit([Group(np.arange(4), right)], 4).value
    assert told == pytest.approx(np.append(found, -found.sum()), abs=1e-4)


def test_symmetric_functions_are_sums_over_all_choices() -> None:
    easiness = np.array([0.5, 1.5, 2.0, 0.1])
    every = [sum(np.prod(some) for some in itertools.combinations(easiness, order)) for order in range(5)]
    assert symmetric(easiness) == pytest.approx(every)


def test_forms_hang_together_by_their_common_items() -> None:
    true = np.linspace(-1.5, 1.5, 12)
    true -= true.mean()
    first, second = np.arange(8), np.arange(4, 12)
    told = fit([Group(first, answers(true[first], 4000, 1)), Group(second, answers(true[second], 4000, 2, 0.8))], 12)
    assert np.abs(told.value - true).max() < 4 * told.error.max()
    assert told.error.max() < 0.1


def test_forms_without_a_common_item_have_no_scale() -> None:
    groups = [Group(np.arange(4), answers(np.zeros(4), 50, 1)), Group(np.arange(4, 8), answers(np.zeros(4), 50, 2))]
    with pytest.raises(NoEstimate, match="share no item"):
        fit(groups, 8)


def test_an_item_that_all_got_right_has_no_location_and_spoils_no_other() -> None:
    right = answers(np.array([-0.5, 0.0, 0.5]), 300, 3)
    whole = np.column_stack([right, np.ones(300, np.int64)])
    told = fit([Group(np.arange(4), whole)], 4)
    assert np.isnan(told.value[3])
    assert told.value[:3] == pytest.approx(fit([Group(np.arange(3), right)], 3).value)


def test_answers_that_tell_nobody_apart_have_no_estimate() -> None:
    with pytest.raises(NoEstimate):
        fit([Group(np.arange(3), np.ones((40, 3), np.int64))], 3)
    ladder = np.array([[1, 0, 0], [1, 1, 0]] * 20)
    with pytest.raises(NoEstimate):
        fit([Group(np.arange(3), ladder)], 3)
    # nobody gets the second two right without the first two: how much harder they are has no bound
    steps = np.array([[1, 0, 0, 0], [0, 1, 0, 0], [1, 1, 1, 0], [1, 1, 0, 1]] * 20)
    with pytest.raises(NoEstimate, match="no maximum"):
        fit([Group(np.arange(4), steps)], 4)


def test_warm_abilities_rise_with_the_score_and_stay_finite() -> None:
    locations = np.linspace(-2, 2, 20)
    told = abilities(locations)
    assert np.isfinite(told).all()
    assert (np.diff(told) > 0).all()
    assert told == pytest.approx(-told[::-1], abs=1e-6)


def test_a_warm_ability_solves_its_equation() -> None:
    locations = np.array([-1.0, 0.2, 0.7, 1.4])
    for score, ability in enumerate(abilities(locations)):
        p = chances(np.array([ability]), locations)[0]
        spread = p * (1 - p)
        bias = (spread * (1 - 2 * p)).sum() / (2 * spread.sum())
        assert score - p.sum() + bias == pytest.approx(0, abs=1e-9)
