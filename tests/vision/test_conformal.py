from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.vision.conformal import mass_set, raps_scores, raps_set, raps_threshold


def test_scores_by_hand() -> None:
    scores = raps_scores(np.array([0.2, 0.5, 0.3]), penalty=0.1, free_ranks=1)
    assert scores == pytest.approx([1.0 + 0.2, 0.5, 0.8 + 0.1])


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
