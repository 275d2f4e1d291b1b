from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.finding import Candidate, Outcome, Quality, Reason
from borderlens.domain.products import Group
from borderlens.vision.judge import Verdict
from borderlens.vision.learning.counts import Share, auroc, confusion, is_accusation, share_of, two_errors


def verdict(outcome: Outcome, group: Group = Group.NONE, reason: Reason | None = None) -> Verdict:
    top = (Candidate("tusk", Group.TARGET, 0.9),)
    return Verdict(outcome, reason, None, group, (), Quality(100, 200, 400, 1, 1, 1), top, ())


CONSISTENT = verdict(Outcome.CONSISTENT, Group.TARGET)
NARROWED = verdict(Outcome.NARROWED, Group.PROTECTED)
CLEARED = verdict(Outcome.LOOK_ALIKE, Group.LOOK_ALIKE)
UNDECIDED = verdict(Outcome.CANNOT_TELL, reason=Reason.AMBIGUOUS)


def test_only_consistent_and_narrowed_accuse() -> None:
    assert [is_accusation(v) for v in (CONSISTENT, NARROWED, CLEARED, UNDECIDED)] == [True, True, False, False]


def test_each_error_is_counted_among_its_own_side() -> None:
    verdicts = [CONSISTENT, NARROWED, CLEARED, UNDECIDED, CONSISTENT, CLEARED, CLEARED, UNDECIDED]
    groups = [Group.TARGET, Group.PROTECTED, Group.TARGET, Group.TARGET] + [Group.LOOK_ALIKE] * 3 + [Group.NONE]
    seen = two_errors(verdicts, groups)
    assert (seen.found, seen.missed, seen.undecided) == (Share(2, 4), Share(1, 4), Share(1, 4))
    assert (seen.accused, seen.cleared, seen.unsure) == (Share(1, 3), Share(2, 3), Share(0, 3))


def test_intervals_are_those_of_the_published_formula() -> None:
    # 8 of 10: centre (0.8 + 0.19207) / 1.38415, reach 1.95996 * sqrt(0.016 + 0.0096036) / 1.38415.
    assert Share(8, 10).interval() == pytest.approx((0.4902, 0.9433), abs=1e-4)
    # 0 of 20: z² / (20 + z²).
    assert Share(0, 20).interval() == pytest.approx((0, 3.841459 / 23.841459))
    assert Share(0, 0).interval() == (0, 1)


@given(st.integers(1, 400), st.floats(0, 1))
def test_an_interval_holds_the_share_and_narrows_with_more(of: int, part: float) -> None:
    found = round(of * part)
    low, high = Share(found, of).interval()
    assert 0 <= low <= found / of <= high <= 1
    wide_low, wide_high = Share(10 * found, 10 * of).interval()
    assert wide_high - wide_low < high - low


def test_shares_count_what_is_true() -> None:
    assert share_of(np.array([True, False, True])) == Share(2, 3)


def test_confusion_rows_are_the_truth() -> None:
    table = confusion(np.array([0, 0, 1]), np.array([0, 1, 1]), 3)
    assert table.tolist() == [[1, 1, 0], [0, 1, 0], [0, 0, 0]]


def test_auroc_counts_pairs_and_halves_ties() -> None:
    assert auroc(np.array([2.0, 3.0]), np.array([1.0, 0.0])) == 1
    assert auroc(np.array([1.0, 2.0]), np.array([1.0, 3.0])) == pytest.approx(0.375)
    assert math.isnan(auroc(np.array([1.0]), np.array([])))


@given(
    st.lists(st.integers(0, 6), min_size=1, max_size=30),
    st.lists(st.integers(0, 6), min_size=1, max_size=30),
)
def test_auroc_is_the_share_of_pairs(positive: list[int], negative: list[int]) -> None:
    pairs = [(a > b) + (a == b) / 2 for a in positive for b in negative]
    assert auroc(np.array(positive, float), np.array(negative, float)) == pytest.approx(np.mean(pairs))
