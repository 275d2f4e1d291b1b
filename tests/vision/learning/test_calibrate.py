from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from borderlens.vision.conformal import raps_scores, raps_threshold
from borderlens.vision.learning.calibrate import (
    Raps,
    coverage,
    expected_calibration_error,
    fit_raps,
    fit_temperature,
    limit_between,
    lowest_passing,
    nearest_cosines,
    sets_of,
)


def test_raps_scores_by_hand() -> None:
    p = np.array([[0.2, 0.5, 0.3]])
    # In order 0.5, 0.3, 0.2 with k = 1 and lambda = 0.1: 0.5; 0.8 + 0.1; 1.0 + 0.2.
    assert raps_scores(p, 0.1, 1) == pytest.approx(np.array([[1.2, 0.5, 0.9]]))


def test_sets_hold_the_labels_up_to_the_threshold_and_never_nothing() -> None:
    p = np.array([[0.2, 0.5, 0.3], [0.98, 0.01, 0.01]])
    assert sets_of(p, Raps(0.1, 1, 0.9 + 1e-9)).tolist() == [[False, True, True], [True, False, False]]
    assert sets_of(p, Raps(0.1, 1, 0.1)).sum(axis=1).tolist() == [1, 1]


def test_a_set_is_never_smaller_than_the_probabilities_say() -> None:
    p = np.array([[0.55, 0.4, 0.05]])
    # 0.95 + 0.1 is over the threshold, yet the second label is nearly as likely.
    assert sets_of(p, Raps(0.1, 1, 1.0)).tolist() == [[True, False, False]]
    assert sets_of(p, Raps(0.1, 1, 1.0, mass=0.95)).tolist() == [[True, True, False]]


def test_threshold_by_hand() -> None:
    # True labels score 0.1 to 1.0 without penalty; alpha 0.2: the ceil(11 * 0.8) = 9th.
    p = np.array([[i / 10, 1 - i / 10] if i > 5 else [i / 10, 0.0] for i in range(1, 11)])
    assert raps_threshold(p, np.zeros(10, dtype=np.int64), 0.2, 0.0, 2) == pytest.approx(0.9)


def test_temperature_by_hand() -> None:
    # Logit gap 2, right in three of four: sigma(2 / T) = 3/4, T = 2 / ln 3.
    logits = np.array([[2.0, 0.0]] * 4)
    found = fit_temperature(logits, np.array([0, 0, 0, 1]), np.ones(4))
    assert found == pytest.approx(2 / math.log(3), rel=1e-3)


def test_calibration_error_by_hand() -> None:
    p = np.array([[0.9, 0.1], [0.9, 0.1], [0.4, 0.6], [0.4, 0.6]])
    # Bin of 0.9: half right, gap 0.4; bin of 0.6: all right, gap 0.4.
    assert expected_calibration_error(p, np.array([0, 1, 1, 1])) == pytest.approx(0.4)


def test_coverage_is_counted_for_each_label() -> None:
    p = np.array([[0.9, 0.1], [0.2, 0.8], [0.9, 0.1]])
    assert coverage(p, np.array([0, 1, 1]), Raps(0.0, 1, 0.9), 2) == [(1, 1), (1, 2)]


def test_nearest_cosine_takes_the_best_reference() -> None:
    found = nearest_cosines(np.array([[1.0, 0.0]]), np.array([[0.0, 1.0], [0.6, 0.8]]))
    assert found == pytest.approx([0.6])


def test_lowest_passing_by_hand() -> None:
    scores = np.array([0.9, 0.8, 0.7, 0.6])
    wrong = np.array([False, False, True, False])
    assert lowest_passing(scores, wrong, 0.25) == 0.6  # one of four
    assert lowest_passing(scores, wrong, 0.2) == 0.8
    assert lowest_passing(scores, np.ones(4, dtype=bool), 0.2) == 1.0


def test_quality_limit_keeps_the_good_ones() -> None:
    good, bad = np.linspace(100, 200, 101), np.linspace(0, 10, 101)
    assert limit_between(good, bad) == pytest.approx(9.8)
    assert limit_between(good, good) == pytest.approx(102)


@given(
    arrays.arrays(np.float64, (40, 4), elements=st.floats(0.01, 1.0)),
    st.lists(st.integers(0, 3), min_size=40, max_size=40),
)
def test_sets_cover_their_own_calibration_pictures(raw: np.ndarray, labels: list[int]) -> None:
    p = raw / raw.sum(axis=1, keepdims=True)
    y = np.array(labels)
    rule = fit_raps(p, y, 0.1, (0.01,), (1,))
    assert sets_of(p, rule)[np.arange(40), y].mean() >= 0.9


@pytest.mark.parametrize("count", [0, 1, 2, 18])
def test_too_few_pictures_for_the_promise_leave_every_label_in_the_set(count: int) -> None:
    p = np.tile([[0.9, 0.08, 0.02]], (count, 1))
    rule = fit_raps(p, np.zeros(count, dtype=np.int64), 0.05)
    assert sets_of(np.array([[0.9, 0.08, 0.02]]), rule).all()


def test_without_references_everything_is_far() -> None:
    assert nearest_cosines(np.eye(2), np.zeros((0, 2))).tolist() == [-1, -1]
