"""Several photographs of one object: what the joint finding may and may not do."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.vision.test_judge import GOOD, KEYS, NEAR, pack, with_near

from borderlens.domain.finding import Outcome, Reason
from borderlens.packs.model_pack import ModelPack
from borderlens.vision.judge import Verdict, judge
from borderlens.vision.model import Reading
from borderlens.vision.pixels import Measures
from borderlens.vision.together import FLOOR, judge_together, pool

FAR = np.array([-0.6, 0.8], dtype=np.float32)
BLURRED, DARK, SMALL = Measures(2, 120, 800), Measures(50, 20, 800), Measures(50, 120, 90)
PACK = pack()
MAP = np.zeros((2, 1, 1), dtype=np.float32)


def reading(embedding: np.ndarray = NEAR, **shares: float) -> Reading:
    rest = (1 - sum(shares.values())) / (len(KEYS) - len(shares))
    return Reading(np.array([shares.get(key, rest) for key in KEYS], dtype=np.float32), embedding, MAP)


def together(*photos: tuple[Reading, Measures], by: ModelPack = PACK) -> Verdict:
    return judge_together([one for one, _ in photos], [one for _, one in photos], by)


def wary() -> ModelPack:
    """As the shipped pack: its sets hold at least 0.95 of the probability."""
    easy = pack()
    rule = replace(easy.manifest.calibration, set_mass=0.95)
    return replace(easy, manifest=replace(easy.manifest, calibration=rule))


weights = st.lists(st.floats(0.0001, 1), min_size=len(KEYS), max_size=len(KEYS))
embeddings = st.floats(-3.1, 3.1).map(lambda turn: np.array([np.cos(turn), np.sin(turn)], dtype=np.float32))
readings = st.builds(lambda w, e: Reading((np.array(w) / sum(w)).astype(np.float32), e, MAP), weights, embeddings)
good = st.builds(Measures, st.floats(10, 90), st.floats(60, 250), st.integers(200, 4000))
poor = st.sampled_from([BLURRED, DARK, SMALL, Measures(0, 0, 1)])
goods = st.tuples(readings, good)
poors = st.tuples(readings, poor)


@given(goods | poors)
def test_one_photograph_alone_is_judged_as_it_is(photo: tuple[Reading, Measures]) -> None:
    one, measures = photo
    assert together(photo) == judge(one.probabilities, one.embedding, measures, PACK)


@given(st.lists(goods | poors, min_size=1, max_size=5), st.randoms(use_true_random=False))
def test_the_order_does_not_matter(photos: list[tuple[Reading, Measures]], chance: object) -> None:
    mixed = photos.copy()
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert together(*mixed) == together(*photos)


@given(st.lists(goods, min_size=1, max_size=4), st.lists(poors, min_size=1, max_size=4))
def test_a_poor_photograph_changes_nothing(
    good_ones: list[tuple[Reading, Measures]], poor_ones: list[tuple[Reading, Measures]]
) -> None:
    assert together(*good_ones, *poor_ones) == together(*good_ones)


@given(st.lists(readings, min_size=1, max_size=5))
def test_odds_are_those_of_the_surest_times_the_root_of_the_number_at_most(photos: list[Reading]) -> None:
    """Logarithms of the odds of any two labels lie between the least and the greatest of the single photographs, both
    times the square root of how many different photographs there are.

    It holds where every photograph gives both at least the floor; below that a photograph has no say.
    """
    shares = np.array([photo.probabilities for photo in photos], dtype=np.float64)
    root = np.sqrt(len(np.unique(shares, axis=0)))
    heard = (shares >= FLOOR).all(axis=0)
    logs = np.log(shares[:, heard])
    joined = np.log(np.asarray(pool([photo.probabilities for photo in photos]), dtype=np.float64))[heard]
    odds = logs[:, :, None] - logs[:, None, :]
    own = joined[:, None] - joined[None, :]
    assert (own <= root * odds.max(axis=0, initial=-np.inf) + 1e-5).all()
    assert (own >= root * odds.min(axis=0, initial=np.inf) - 1e-5).all()


@pytest.mark.parametrize("leads", [(0.8,), (0.8, 0.6), (0.8, 0.6, 0.3), (0.9, 0.1), (0.9, 0.7, 0.6, 0.55)])
def test_the_sum_of_the_logarithms_is_divided_by_the_root_of_the_number(leads: tuple[float, ...]) -> None:
    joined = pool([np.array([share, 1 - share]) for share in leads])
    odds = sum(np.log(share / (1 - share)) for share in leads)
    assert np.log(joined[0] / joined[1]) == pytest.approx(odds / len(leads) ** 0.5, abs=1e-9)


@given(readings, st.integers(1, 5))
def test_the_same_photograph_again_makes_nothing_surer(photo: Reading, times: int) -> None:
    assert np.asarray(pool([photo.probabilities] * times)) == pytest.approx(photo.probabilities, abs=1e-6)


@given(st.lists(readings, min_size=1, max_size=4), st.lists(st.integers(0, 3), max_size=4))
def test_copies_of_some_change_nothing_about_the_others(photos: list[Reading], again: list[int]) -> None:
    once = [photo.probabilities for photo in photos]
    copies = [once[i % len(once)].copy() for i in again]
    assert np.asarray(pool(once + copies)) == pytest.approx(np.asarray(pool(once)), abs=1e-6)


@given(st.lists(readings, min_size=2, max_size=5), st.randoms(use_true_random=False))
def test_the_order_changes_no_digit(photos: list[Reading], chance: object) -> None:
    shares = [photo.probabilities for photo in photos]
    mixed = shares.copy()
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert (pool(mixed) == pool(shares)).all()


def test_different_photographs_that_agree_are_surer_than_each() -> None:
    one, other = reading(ivory=0.8).probabilities, reading(ivory=0.78).probabilities
    joined = pool([one, other])
    assert joined[KEYS.index("ivory")] > 0.87
    assert pool([one, one])[KEYS.index("ivory")] == pytest.approx(0.8, abs=1e-6)


@given(st.lists(readings, min_size=1, max_size=5))
def test_what_leads_in_every_photograph_leads(photos: list[Reading]) -> None:
    leaders = {int(np.argmax(photo.probabilities)) for photo in photos}
    joined = np.asarray(pool([photo.probabilities for photo in photos]))
    assert joined.sum() == pytest.approx(1)
    if len(leaders) == 1:
        assert joined[leaders.pop()] == pytest.approx(joined.max())


def test_two_doubts_that_differ_leave_what_both_allow() -> None:
    """Each photograph alone fits two labels; only the ivory fits both."""
    one, other = reading(ivory=0.48, resin=0.41), reading(ivory=0.48, bone=0.41)
    assert together((one, GOOD)).reason is Reason.AMBIGUOUS
    assert together((other, GOOD)).reason is Reason.AMBIGUOUS
    both = together((one, GOOD), (other, GOOD))
    assert both.candidates[0].label == "ivory"
    assert both.candidates[0].probability > 0.6


@pytest.mark.parametrize(("protected", "look_alike"), [(0.98, 0.98), (0.9, 1.0), (1.0, 0.9), (1.0, 1.0), (0.97, 1.0)])
def test_photographs_that_contradict_each_other_name_nothing(protected: float, look_alike: float) -> None:
    """However sure each is: a protected product is not let go, nor a look-alike accused, by zeros behind a point."""
    for rest in (1e-9, 1e-5, 1e-3, 3e-3):
        first, second = (np.full(len(KEYS), rest) for _ in range(2))
        first[KEYS.index("ivory")], second[KEYS.index("resin")] = protected, look_alike
        first, second = (Reading((one / one.sum()).astype(np.float32), NEAR, MAP) for one in (first, second))
        both = together((first, GOOD), (second, GOOD), by=wary())
        assert (both.outcome, both.reason, both.label) == (Outcome.CANNOT_TELL, Reason.AMBIGUOUS, None)


def test_four_photographs_outvote_one_that_is_sure_of_another_thing() -> None:
    sure = np.zeros(len(KEYS), dtype=np.float32)
    sure[KEYS.index("resin")] = 1
    joined = np.asarray(pool([reading(ivory=share).probabilities for share in (0.97, 0.96, 0.95, 0.94)] + [sure]))
    assert joined[KEYS.index("ivory")] > 0.8
    assert np.isfinite(joined).all()


@pytest.mark.parametrize(("far", "near", "familiar"), [(1, 1, True), (2, 1, False), (1, 2, True), (1, 0, False)])
def test_half_of_them_must_be_near_something_known(far: int, near: int, familiar: bool) -> None:
    found = together(*[(reading(FAR, ivory=0.98), GOOD)] * far, *[(reading(ivory=0.98), GOOD)] * near)
    assert (found.outcome is Outcome.CONSISTENT) == familiar
    assert (found.reason is Reason.UNFAMILIAR) == (not familiar)


@pytest.mark.parametrize(("limit", "familiar"), [(1.5, True), (1.65, False)])
def test_the_gate_of_the_means_is_asked_for_each_photograph(limit: float, familiar: bool) -> None:
    """Values 2.0, 1.6 and 1.6: half of three must reach the limit, whatever the nearest of them reaches."""
    off = np.array([0.8, 0.6], dtype=np.float32)
    photos = [(reading(NEAR, ivory=0.98), GOOD), (reading(off, ivory=0.97), GOOD), (reading(off, ivory=0.96), GOOD)]
    found = together(*photos, by=with_near(limit))
    assert (found.reason is Reason.UNFAMILIAR) == (not familiar)
    assert together(*photos[:2], by=with_near(limit)).outcome is Outcome.CONSISTENT


def test_a_poor_photograph_has_no_voice_in_what_is_familiar() -> None:
    found = together((reading(ivory=0.98), GOOD), *[(reading(FAR, ivory=0.98), BLURRED)] * 3)
    assert found.label == "ivory"


@pytest.mark.parametrize(
    ("measures", "reason"),
    [
        ([BLURRED, BLURRED], Reason.BLURRED),
        ([BLURRED, DARK], Reason.TOO_DARK),
        ([BLURRED, DARK, SMALL], Reason.TOO_SMALL),
    ],
)
def test_only_poor_photographs_give_the_first_reason_in_the_order_of_the_gates(
    measures: list[Measures], reason: Reason
) -> None:
    for row in (measures, measures[::-1]):
        found = together(*((reading(ivory=0.98), one) for one in row))
        assert (found.outcome, found.reason, found.candidates) == (Outcome.CANNOT_TELL, reason, ())


def test_the_quality_said_is_the_lowest_of_what_counted() -> None:
    one = reading(ivory=0.98)
    found = together((one, Measures(40, 90, 500)), (one, Measures(12, 200, 900)), (one, BLURRED))
    assert (found.quality.sharpness, found.quality.light, found.quality.size) == (12, 90, 500)


def test_references_near_to_any_photograph_are_near() -> None:
    turned = np.array([0.8, 0.6], dtype=np.float32)
    found = together((reading(ivory=0.98), GOOD), (reading(turned, ivory=0.98), GOOD))
    assert dict(found.nearest) == pytest.approx({"tusk-01": 1.0, "tusk-03": 0.96})


def test_nothing_and_uneven_lists_are_refused() -> None:
    with pytest.raises(ValueError, match="0 readings"):
        judge_together([], [], PACK)
    with pytest.raises(ValueError, match="1 readings and 2 measures"):
        judge_together([reading()], [GOOD, GOOD], PACK)
