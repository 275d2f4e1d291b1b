from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.vision.conformal import (
    least_set,
    least_threshold,
    mass_set,
    raps_scores,
    raps_set,
    raps_threshold,
)


def test_scores_by_hand() -> None:
    scores = raps_scores(np.array([0.2, 0.5, 0.3]), penalty=0.1, free_ranks=1)
    assert scores == pytest.approx([1.0 + 0.2, 0.5, 0.8 + 0.1])
    several = raps_scores(np.array([[0.2, 0.5, 0.3], [0.7, 0.1, 0.2]]), 0.1, 1)
    assert several == pytest.approx(np.array([[1.2, 0.5, 0.9], [0.7, 1.2, 1.0]]))


@pytest.mark.parametrize(
    ("count", "alpha", "threshold", "promised"),
    [
        (19, 0.05, 1 / 20, 0.95),  # floor(20 * 0.05) = the least of all
        (39, 0.05, 2 / 20, 0.95),
        (38, 0.05, 1 / 20, 0.95),
        (18, 0.05, 1 / 20, 18 / 19),
        (1, 0.05, 1 / 20, 1 / 2),
        (9, 0.5, 5 / 20, 0.5),
        (0, 0.05, 0.0, 0.0),
    ],
)
def test_a_labels_threshold_by_hand(count: int, alpha: float, threshold: float, promised: float) -> None:
    given_to_true = np.arange(1, count + 1)[::-1] / 20
    assert least_threshold(given_to_true, alpha) == pytest.approx((threshold, promised))


@given(st.lists(st.floats(0, 1, width=32), max_size=80), st.floats(0.001, 0.5))
def test_at_most_alpha_of_its_own_photographs_miss_a_threshold(values: list[float], alpha: float) -> None:
    threshold, promised = least_threshold(np.array(values), alpha)
    reached = sum(value >= threshold for value in values)
    assert reached >= (1 - alpha) * len(values) - 1e-9
    # One more photograph is as likely in any place among them: all that reach are what the promise counts on.
    assert reached >= promised * (len(values) + 1) - 1 - 1e-9
    assert promised <= 1 - alpha
    assert promised == pytest.approx(min(1 - alpha, len(values) / (len(values) + 1)))


def test_new_photographs_reach_their_threshold_as_often_as_was_promised() -> None:
    rng = np.random.default_rng(4)
    for count in (12, 60, 400):
        rows = rng.beta(3, 1, size=(3000, count + 1))
        found = [least_threshold(row[:-1], 0.1) for row in rows]
        kept = np.mean([row[-1] >= threshold for row, (threshold, _) in zip(rows, found, strict=True)])
        assert kept == pytest.approx(0.9, abs=0.025 if count > 12 else 0.04)
        assert kept >= found[0][1] - 0.02


def test_a_set_by_thresholds_is_ranked_and_never_empty() -> None:
    probabilities = np.array([0.2, 0.5, 0.3])
    assert least_set(probabilities, (0.2, 0.6, 0.3)) == [1, 2, 0]  # the most probable one is always in
    assert least_set(probabilities, (0.3, 0.5, 0.2)) == [1, 2]
    assert least_set(probabilities, (1.0, 1.0, 1.0)) == [1]
    assert least_set(probabilities, (0.0, 0.0, 0.0)) == [1, 2, 0]
    assert least_set(np.array([0.4, 0.4, 0.2]), (1.0, 1.0, 1.0)) == [0]


@given(st.lists(st.tuples(st.floats(0, 1, width=32), st.floats(0, 1)), min_size=1, max_size=20), st.floats(0, 1))
def test_a_lower_threshold_never_makes_a_set_smaller(pairs: list[tuple[float, float]], share: float) -> None:
    values = np.array([value for value, _ in pairs], dtype=np.float32)
    members = least_set(values, [threshold for _, threshold in pairs])
    assert members[0] == int(np.argmax(values))
    ranked = [float(values[m]) for m in members]
    assert ranked == sorted(ranked, reverse=True)
    assert set(members) <= set(least_set(values, [share * threshold for _, threshold in pairs]))


def test_set_takes_labels_up_to_the_threshold() -> None:
    probabilities = np.array([0.2, 0.5, 0.3])
    assert raps_set(probabilities, 0.1, 1, 0.49) == [1]  # the most probable one is always in
    assert raps_set(probabilities, 0.1, 1, 0.5) == [1]
    assert raps_set(probabilities, 0.1, 1, 0.9) == [1, 2]
    assert raps_set(probabilities, 0.1, 1, 1.2) == [1, 2, 0]


def test_threshold_is_the_corrected_quantile() -> None:
    probabilities = np.array([[p, 1 - p] for p in np.linspace(0.51, 0.99, 19)])
    labels = np.zeros(19, dtype=np.int64)
    assert raps_threshold(probabilities, labels, 0.1, 0.0, 5) == pytest.approx(np.linspace(0.51, 0.99, 19)[17])
    assert raps_threshold(probabilities, labels, 0.01, 0.0, 5) == 1.0  # 19 pictures cannot vouch for 99 %
    assert raps_threshold(probabilities, labels, 0.01, 0.5, 1) == 1.5


def test_sets_cover_as_often_as_was_asked() -> None:
    rng = np.random.default_rng(3)
    logits = rng.normal(0, 2, (4000, 6))
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    labels = np.array([rng.choice(6, p=p) for p in probabilities])
    threshold = raps_threshold(probabilities[:2000], labels[:2000], 0.1, 0.01, 2)
    sets = [raps_set(p, 0.01, 2, threshold) for p in probabilities[2000:]]
    covered = np.mean([label in members for label, members in zip(labels[2000:], sets, strict=True)])
    assert 0.88 <= covered <= 0.93
    assert np.mean([len(members) for members in sets]) < 4


@given(
    st.lists(st.floats(0, 1, width=32), min_size=1, max_size=20), st.floats(0, 0.5), st.integers(0, 5), st.floats(0, 3)
)
def test_a_set_is_ranked_and_grows_with_the_threshold(
    values: list[float], penalty: float, free: int, top: float
) -> None:
    probabilities = np.array(values, dtype=np.float32)
    members = raps_set(probabilities, penalty, free, top)
    assert members
    assert [float(probabilities[m]) for m in members] == sorted(
        (float(probabilities[m]) for m in members), reverse=True
    )
    assert set(members) <= set(raps_set(probabilities, penalty, free, top + 0.5))


@pytest.mark.parametrize(
    ("mass", "members"), [(0.0, [1]), (0.5, [1]), (0.57, [1]), (0.58, [1, 2]), (0.95, [1, 2, 0]), (1.0, [1, 2, 0, 3])]
)
def test_a_mass_set_holds_the_fewest_labels_that_reach_it(mass: float, members: list[int]) -> None:
    assert mass_set(np.array([0.05, 0.57, 0.36, 0.02]), mass) == members
