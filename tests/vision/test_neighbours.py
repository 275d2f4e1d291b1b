"""What confirmed photographs may change, and what they never may."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from borderlens.vision.neighbours import RULE, Neighbours, adapt

SIZE = 64
TUSK, CARVING, PLASTIC, NONE = range(4)
PROTECTED = np.array([True, True, False, False])
EVEN = np.array([0.3, 0.3, 0.3, 0.1], dtype=np.float32)


def around(centre: int, count: int, spread: float, seed: int = 0) -> NDArray[np.float32]:
    """Photographs of one kind: an axis of the embedding, and noise of that length round it."""
    random = np.random.default_rng([centre, seed])
    noise = random.normal(size=(count, SIZE))
    noise[:, centre] = 0.0
    vectors = spread * noise / np.linalg.norm(noise, axis=1, keepdims=True)
    vectors[:, centre] += 1.0
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


def library(*kinds: tuple[int, int]) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    vectors = [around(column, count, 0.6) for column, count in kinds]
    return np.concatenate(vectors), np.repeat([column for column, _ in kinds], [count for _, count in kinds])


def ask(place: int, *kinds: tuple[int, int], probabilities: NDArray[np.float32] = EVEN) -> NDArray[np.float32]:
    return adapt(probabilities, around(place, 1, 0.3, seed=9)[0], *library(*kinds), PROTECTED)


def test_twenty_photographs_raise_the_odds_of_their_kind_by_the_whole_rise() -> None:
    after = ask(TUSK, (TUSK, 20))
    assert after.argmax() == TUSK
    assert after.sum() == pytest.approx(1.0)
    assert (after[TUSK] / after[CARVING]) == pytest.approx(np.exp(RULE.log_odds), rel=1e-4)


def test_fewer_photographs_raise_them_less_and_too_few_not_at_all() -> None:
    shares = [float(ask(TUSK, (TUSK, count))[TUSK]) for count in (4, 5, 10, 20, 40)]
    assert shares[0] == pytest.approx(0.3)
    assert shares[0] < shares[1] < shares[2] < shares[3]
    assert shares[4] == pytest.approx(shares[3], abs=1e-6)


def test_nothing_changes_when_no_neighbour_is_near() -> None:
    assert np.array_equal(ask(NONE, (TUSK, 20), (PLASTIC, 20)), EVEN)


def test_an_empty_library_changes_nothing() -> None:
    nothing = Neighbours(np.zeros((0, SIZE)), np.zeros(0, dtype=int), PROTECTED)
    assert np.array_equal(nothing.adapt(EVEN, around(TUSK, 1, 0.1)[0]), EVEN)


def test_near_identical_shots_support_near_identical_photos_alone_and_little() -> None:
    shots = around(TUSK, 20, 0.05)
    labels = np.zeros(20, dtype=int)
    assert np.array_equal(adapt(EVEN, around(TUSK, 1, 0.6, seed=9)[0], shots, labels, PROTECTED), EVEN)
    assert 0.3 < adapt(EVEN, shots[0], shots, labels, PROTECTED)[TUSK] < 0.4


def test_a_library_without_order_makes_nothing_near() -> None:
    """Photographs that lie nowhere together would let anything pass, were there no floor."""
    random = np.random.default_rng(1)
    mixed = random.normal(size=(20, SIZE)).astype(np.float32)
    mixed /= np.linalg.norm(mixed, axis=1, keepdims=True)
    assert np.array_equal(adapt(EVEN, around(TUSK, 1, 0.3)[0], mixed, np.zeros(20, dtype=int), PROTECTED), EVEN)


def test_a_look_alike_needs_twice_as_many_and_rises_by_less() -> None:
    assert np.array_equal(ask(PLASTIC, (PLASTIC, 9)), EVEN)
    after = ask(PLASTIC, (PLASTIC, 20))
    assert after[PLASTIC] / after[TUSK] == pytest.approx(np.exp(RULE.look_alike * RULE.log_odds), rel=1e-4)


def test_a_look_alike_rises_by_nothing_where_a_protected_kind_has_support() -> None:
    vectors = np.concatenate([around(TUSK, 20, 0.6), around(TUSK, 20, 0.6, seed=1)])
    labels = np.repeat([TUSK, PLASTIC], 20)
    after = adapt(EVEN, around(TUSK, 1, 0.3, seed=9)[0], vectors, labels, PROTECTED)
    assert after[PLASTIC] / after[CARVING] == pytest.approx(1.0, rel=1e-4)
    assert after[TUSK] > EVEN[TUSK]


def test_of_two_near_kinds_the_nearer_one_has_the_support() -> None:
    """A kind whose photographs differ more, round a place a little away, is near as well, but not as near."""
    cloud = around(TUSK, 40, 0.3)
    away = around(TUSK, 40, 0.6, seed=1) + 0.3 * around(CARVING, 40, 0.0)
    vectors = np.concatenate([cloud, away / np.linalg.norm(away, axis=1, keepdims=True)])
    labels = np.repeat([TUSK, CARVING], 40)
    asked = around(TUSK, 1, 0.1, seed=9)[0]
    assert Neighbours(vectors, labels, PROTECTED, replace(RULE, margin=10.0)).support(asked[None])[0, CARVING] > 0.9
    support = Neighbours(vectors, labels, PROTECTED).support(asked[None])[0]
    assert support[TUSK] == pytest.approx(1.0)
    assert support[CARVING] == 0.0


def test_what_is_out_of_the_question_stays_so() -> None:
    sure = np.array([0.0, 1.0, 0.0, 0.0], dtype=np.float32)
    assert np.array_equal(ask(TUSK, (TUSK, 40), probabilities=sure), sure)


@given(
    share=st.floats(0.5, 0.999),
    counts=st.lists(st.integers(0, 60), min_size=4, max_size=4),
    place=st.integers(0, 3),
    seed=st.integers(0, 1000),
)
def test_no_library_can_clear_a_protected_product(share: float, counts: list[int], place: int, seed: int) -> None:
    """The share of protected kinds never falls below what the bound says, whatever was confirmed."""
    split = np.random.default_rng(seed).dirichlet([1.0, 1.0])
    before = np.array([*(share * split), (1 - share) * 0.7, (1 - share) * 0.3], dtype=np.float32)
    vectors, labels = library(*((column, count) for column, count in enumerate(counts)))
    after = adapt(before, around(place, 1, 0.2, seed)[0], vectors, labels, PROTECTED)
    least = share / (share + (1 - share) * np.exp(RULE.look_alike * RULE.log_odds))
    assert np.isfinite(after).all()
    assert float(after.sum()) == pytest.approx(1.0, abs=1e-5)
    assert float(after[PROTECTED].sum()) >= least - 1e-5


def test_what_does_not_fit_is_a_bug() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        adapt(EVEN, np.ones(SIZE), np.ones((3, SIZE)), np.zeros(2, dtype=int), PROTECTED)
    with pytest.raises(ValueError, match="beyond"):
        adapt(EVEN, np.ones(SIZE), np.ones((3, SIZE)), np.full(3, 4), PROTECTED)
