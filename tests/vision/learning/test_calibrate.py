from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from borderlens.vision.learning.calibrate import (
    Sets,
    coverage,
    expected_calibration_error,
    fit_sets,
    limit_between,
    lowest_passing,
    nearest_cosines,
    sets_of,
)


def test_sets_hold_the_labels_that_reach_their_threshold_and_never_nothing() -> None:
    p = np.array([[0.2, 0.5, 0.3], [0.98, 0.01, 0.01], [0.15, 0.59, 0.26]])
    rule = Sets((0.2, 0.6, 0.3), 0.95)
    assert sets_of(p, rule).tolist() == [[True, True, True], [True, False, False], [False, True, False]]
    assert sets_of(p, Sets((1.0, 1.0, 1.0), 0.95)).tolist() == np.eye(3, dtype=bool)[[1, 0, 1]].tolist()


def test_a_set_is_never_smaller_than_the_probabilities_say() -> None:
    p = np.array([[0.55, 0.4, 0.05]])
    assert sets_of(p, Sets((0.5, 0.5, 0.5), 0.95)).tolist() == [[True, False, False]]
    assert sets_of(p, Sets((0.5, 0.5, 0.5), 0.95, mass=0.95)).tolist() == [[True, True, False]]


def rows_of(own: list[tuple[int, float]], labels: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows whose true label is given a probability; the others share the rest."""
    p = np.array([[(1 - share) / (labels - 1)] * labels for _, share in own])
    true = np.array([label for label, _ in own], dtype=np.int64)
    p[np.arange(len(own)), true] = [share for _, share in own]
    return p, true


def test_thresholds_of_a_group_are_those_of_all_its_labels() -> None:
    many = [(0, (50 + i) / 100) for i in range(45)]  # 0.50 to 0.94
    few = [(1, share) for share in (0.1, 0.2, 0.3, 0.4, 0.45)]
    alone = [(2, share) for share in (0.6, 0.7, 0.8, 0.9, 0.95)]
    found = fit_sets(*rows_of(many + few + alone, 4), groups=(1, 1, 0, 7), alpha=0.1)
    # Group: 5th of 50. Alone: the least of 5, which promises 5 of 6. No rows: 5th of all 55.
    assert found.least == pytest.approx((0.45, 0.45, 0.6, 0.45))
    assert found.kept == pytest.approx(5 / 6)
    assert found.mass == 0
    assert fit_sets(*rows_of(many, 4), groups=(1, 1, 0, 7), alpha=0.1, mass=0.8).mass == 0.8


def test_an_easy_group_does_not_pay_for_a_hard_one() -> None:
    hard, easy = [(0, 0.1 + i / 100) for i in range(30)], [(1, 0.99)] * 1000
    found = fit_sets(*rows_of(hard + easy, 2), groups=(1, 0), alpha=0.1)
    assert found.least == pytest.approx((0.12, 0.99))


def test_with_no_photograph_every_label_is_in_the_set_and_nothing_is_promised() -> None:
    found = fit_sets(np.zeros((0, 3)), np.zeros(0, dtype=np.int64), (1, 0, 2), 0.05)
    assert (found.least, found.kept) == ((0.0, 0.0, 0.0), 0.0)
    assert sets_of(np.array([[0.9, 0.08, 0.02]]), found).all()


@given(
    arrays.arrays(np.float64, (60, 4), elements=st.floats(0.01, 1.0)),
    st.lists(st.integers(0, 3), min_size=60, max_size=60),
    st.lists(st.integers(0, 2), min_size=4, max_size=4),
)
def test_sets_cover_their_own_calibration_pictures_in_every_group(
    raw: np.ndarray, labels: list[int], groups: list[int]
) -> None:
    p, y = raw / raw.sum(axis=1, keepdims=True), np.array(labels)
    rule = fit_sets(p, y, groups, 0.1)
    inside, of_group = sets_of(p, rule)[np.arange(60), y], np.array(groups)[y]
    for group in set(of_group.tolist()):
        assert inside[of_group == group].mean() >= 0.9


def test_calibration_error_by_hand() -> None:
    p = np.array([[0.9, 0.1], [0.9, 0.1], [0.4, 0.6], [0.4, 0.6]])
    # Bin of 0.9: half right, gap 0.4; bin of 0.6: all right, gap 0.4.
    assert expected_calibration_error(p, np.array([0, 1, 1, 1])) == pytest.approx(0.4)


def test_coverage_is_counted_for_each_label() -> None:
    p = np.array([[0.9, 0.1], [0.2, 0.8], [0.9, 0.1]])
    assert coverage(p, np.array([0, 1, 1]), Sets((0.5, 0.5), 0.95), 2) == [(1, 1), (1, 2)]


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


def test_without_references_everything_is_far() -> None:
    assert nearest_cosines(np.eye(2), np.zeros((0, 2))).tolist() == [-1, -1]
