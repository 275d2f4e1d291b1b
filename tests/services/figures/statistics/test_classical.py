"""Alpha, item-rest correlations and their intervals: R psych on published data, scipy on the rest."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import pearsonr
from tests.services.figures.statistics.published import lsat6

from borderlens.services.figures.statistics.classical import alpha, facilities, feldt, item_rest

POINTS = lsat6().astype(float)


def test_alpha_and_its_interval_are_those_of_r_psych() -> None:
    value = alpha(POINTS)
    assert value == pytest.approx(0.2950, abs=5e-5)
    assert feldt(0.2950, 1000, 5) == pytest.approx((0.22, 0.36), abs=0.005)


@pytest.mark.shared
def test_the_patterns_are_the_published_answers(shared: Path) -> None:
    rows = np.loadtxt(shared / "golden" / "lsat6.csv", delimiter=",", skiprows=1)
    assert sorted(map(tuple, rows)) == sorted(map(tuple, POINTS))


def test_facilities_are_the_published_shares() -> None:
    assert facilities(POINTS) == pytest.approx([0.924, 0.709, 0.553, 0.763, 0.870])


def test_item_rest_correlation_and_interval_are_those_of_scipy() -> None:
    for place, told in enumerate(item_rest(POINTS)):
        theirs = pearsonr(POINTS[:, place], np.delete(POINTS, place, 1).sum(1))
        bounds = theirs.confidence_interval(0.95)
        assert told is not None
        assert (told.value, told.low, told.high) == pytest.approx((theirs.statistic, bounds.low, bounds.high))


def test_an_item_that_all_got_right_has_no_correlation() -> None:
    points = np.array([[1, 0, 0], [1, 1, 0], [1, 0, 1], [1, 1, 1], [1, 1, 1]], float)
    first, second, _ = item_rest(points)
    assert first is None
    assert second is not None


def test_too_few_people_or_items_have_none() -> None:
    assert item_rest(np.ones((3, 2))) == [None, None]
    assert item_rest(np.eye(5)[:, :1]) == [None]
    assert alpha(np.eye(5)[:, :1]) is None
    assert alpha(np.ones((1, 4))) is None
    assert alpha(np.tile([1.0, 0.0], (6, 1))) is None


def test_a_perfect_correlation_has_an_interval_without_width() -> None:
    told = item_rest(np.array([[0, 0], [1, 1], [0, 0], [1, 1]], float))[0]
    assert told is not None
    assert (told.value, told.low, told.high) == (1.0, 1.0, 1.0)
    assert not math.isnan(told.low)
