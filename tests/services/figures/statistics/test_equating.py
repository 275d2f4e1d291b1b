"""Equating through common items: how far it is off, by simulation, and what the means of two groups would do."""

from __future__ import annotations

import numpy as np
import pytest

from borderlens.services.figures.statistics.equating import equated
from borderlens.services.figures.statistics.rasch import Group, chances, fit

BEFORE, AFTER = np.arange(20), np.arange(12, 32)  # eight common items
HARDER, LEARNT = 0.25, 0.5


def simulated(takers: int, chance: np.random.Generator) -> tuple[float, float]:
    """How many points the equated mean, and the raw mean, of the second group lie off the true one."""
    true = chance.normal(0, 1, 32)
    true[20:] += HARDER * 20 / 12  # the second form as a whole is harder by a quarter of a logit
    ability = chance.normal(0, 1, takers)
    groups = [
        Group(items, (chance.random((takers, 20)) < chances_of(ability + gain, true[items])).astype(np.int64))
        for items, gain in ((BEFORE, 0.0), (AFTER, LEARNT))
    ]
    told = fit(groups, 32).value
    scores = groups[1].right.sum(1)
    wanted = chances_of(ability + LEARNT, true[BEFORE]).sum(1).mean()
    known = np.nan_to_num(told, nan=0.0)
    return equated(known[AFTER], known[BEFORE])[scores].mean() - wanted, scores.mean() - wanted


def chances_of(ability: np.ndarray, locations: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(locations - ability[:, None]))


def test_common_items_take_the_forms_difference_away_and_leave_what_was_learnt() -> None:
    chance = np.random.default_rng(11)
    through, raw = np.array([simulated(40, chance) for _ in range(60)]).T
    assert abs(through.mean()) < 0.25
    assert through.std() < 0.8  # the study found 0.51 points at 40 takers with one of the ways to do it
    assert raw.mean() < -0.6


def test_a_form_is_itself() -> None:
    locations = np.linspace(-1, 1, 10)
    assert equated(locations, locations) == pytest.approx(np.arange(11))


def test_points_of_a_harder_form_are_worth_more() -> None:
    locations = np.linspace(-1, 1, 10)
    told = equated(locations + 0.5, locations)
    assert (told[1:-1] > np.arange(1, 10)).all()
    assert (np.diff(told) > 0).all()


def test_more_items_are_told_in_their_own_number() -> None:
    assert equated(np.zeros(5), np.zeros(10))[-1] == 10
    assert chances(np.zeros(1), np.zeros(4)).sum() == 2
