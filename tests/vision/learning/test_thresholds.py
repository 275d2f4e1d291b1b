from __future__ import annotations

import numpy as np
import pytest

from borderlens.domain.products import Group, Label
from borderlens.packs.model_records import ANY_NEARNESS
from borderlens.vision.learning.samples import each_its_own
from borderlens.vision.learning.thresholds import (
    NEARNESS_QUANTILE,
    Asked,
    calibrate,
    distance_gate,
    group_threshold,
    none_threshold,
)

IVORY = Label("proboscidean_ivory", Group.TARGET, "ivory", "proboscidean_ivory")
TUSK = Label("tusk", Group.TARGET, "ivory", "tusk")
RESIN = Label("resin", Group.LOOK_ALIKE, "other", "resin")
NONE = Label("none", Group.NONE, "none", "none")


def asked_of(
    logits: np.ndarray, labels: list[int], cosines: list[float] | None = None, nearness: list[float] | None = None
) -> Asked:
    samples = each_its_own(np.ones((len(labels), 1), dtype=np.float32), np.array(labels, dtype=np.int64))
    near = np.array(cosines if cosines else [0.5] * len(labels))
    return Asked(
        samples, np.arange(len(labels)), logits, near, near, np.array(nearness if nearness else [1.0] * len(labels))
    )


def test_none_threshold_is_the_widest_that_the_budget_allows() -> None:
    labels = (TUSK, RESIN, NONE)
    calm = np.array([[0.1, 0.1, 0.8], [0.1, 0.6, 0.3]])
    assert none_threshold(calm, 100, labels) == 0.5
    # Two of a hundred lead with a protected label, at p(none) 0.35 and 0.15: one may pass.
    loud = np.array([[0.6, 0.05, 0.35], [0.8, 0.05, 0.15]])
    assert none_threshold(loud, 100, labels) == 0.3
    assert none_threshold(loud, 200, labels) == 0.5


def test_group_threshold_sums_the_labels_of_a_product() -> None:
    labels = (IVORY, TUSK, RESIN, NONE)
    p = np.array([[0.5, 0.45, 0.05, 0.0], [0.4, 0.4, 0.2, 0.0], [0.4, 0.2, 0.4, 0.0]])
    # Sums 0.95, 0.8, 0.6; the last shows resin, so that 0.6 would be wrong in one of three.
    assert group_threshold(p, np.array([0, 1, 2]), labels) == pytest.approx(0.8)
    assert group_threshold(p, np.array([0, 1, 2]), (RESIN, RESIN, RESIN, NONE)) == 1


def test_distance_gate_turns_away_two_in_a_hundred_at_most() -> None:
    cosines = np.linspace(0.5, 1.0, 101)
    assert distance_gate(cosines, 1.0) == pytest.approx(0.51)
    assert distance_gate(cosines, 0.4) == 0.4
    assert distance_gate(np.zeros(0), 0.6) == 0.6


def test_photographs_of_no_product_can_be_kept_out_of_the_promise() -> None:
    # Thirty tusks, four of them given 0.3 alone, beside ninety easy ones of nothing. Nothing shows resin, which takes
    # the threshold of all there are.
    hard = np.log(np.array([[0.3, 0.6, 0.1]] * 4 + [[0.8, 0.1, 0.1]] * 26))
    easy = np.log(np.array([[0.005, 0.005, 0.99]] * 90))
    asked = asked_of(np.concatenate([hard, easy]), [0] * 30 + [2] * 90)
    products = asked.samples.labels != 2
    diluted = calibrate(asked, (TUSK, RESIN, NONE), np.ones(120, dtype=bool))
    strict = calibrate(asked, (TUSK, RESIN, NONE), products)
    assert diluted.temperature == strict.temperature
    assert strict.rule.least[0] == diluted.rule.least[0]
    assert strict.rule.least[1] == strict.rule.least[0] < diluted.rule.least[1]
    assert diluted.rule.least[2] > 0.9


def test_a_hard_product_and_an_easy_look_alike_have_thresholds_of_their_own() -> None:
    tusks = np.log(np.array([[0.3, 0.6, 0.1]] * 2 + [[0.8, 0.1, 0.1]] * 28))
    resin = np.log(np.array([[0.05, 0.9, 0.05]] * 30))
    asked = asked_of(np.concatenate([tusks, resin]), [0] * 30 + [1] * 30)
    found = calibrate(asked, (TUSK, RESIN, NONE), np.ones(60, dtype=bool), mass=0.9)
    together = calibrate(asked, (TUSK, IVORY, NONE), np.ones(60, dtype=bool))
    assert found.rule.least[0] < together.rule.least[0] == together.rule.least[1] < found.rule.least[1]
    assert (found.rule.kept, found.rule.mass) == (0.95, 0.9)


def test_the_gate_is_set_by_known_things_alone() -> None:
    asked = asked_of(np.zeros((4, 3)), [0, 1, 2, 2], [0.8, 0.8, 0.1, 0.1])
    assert calibrate(asked, (TUSK, RESIN, NONE), np.ones(4, dtype=bool)).nearest_cosine == pytest.approx(0.8)


def test_the_gate_of_the_means_is_set_by_known_things_alone() -> None:
    nearness = [*np.linspace(0.0, 10.0, 101), *[-50.0] * 40]
    asked = asked_of(np.zeros((141, 3)), [0] * 50 + [1] * 51 + [2] * 40, nearness=nearness)
    found = calibrate(asked, (TUSK, RESIN, NONE), np.ones(141, dtype=bool))
    assert found.least_nearness == pytest.approx(10 * NEARNESS_QUANTILE)


@pytest.mark.parametrize(("cosine", "nearness", "lowered"), [(0.6, 3.0, True), (0.6, -3.0, False), (0.1, 3.0, False)])
def test_what_either_gate_turns_away_does_not_lower_the_threshold_of_nothing(
    cosine: float, nearness: float, lowered: bool
) -> None:
    tusks = np.log(np.array([[0.9, 0.05, 0.05]] * 100))
    nothing = np.log(np.array([[0.6, 0.05, 0.35]] * 5 + [[0.01, 0.01, 0.98]] * 95))
    asked = asked_of(
        np.concatenate([tusks, nothing]),
        [0] * 100 + [2] * 100,
        [0.5] * 100 + [cosine] * 100,
        [1.0] * 100 + [nearness] * 100,
    )
    found = calibrate(asked, (TUSK, RESIN, NONE), np.ones(200, dtype=bool))
    assert (found.none_probability < 0.5) == lowered


def test_with_nothing_to_ask_a_set_holds_every_label() -> None:
    found = calibrate(asked_of(np.zeros((0, 3)), []), (TUSK, RESIN, NONE), np.zeros(0, dtype=bool), widest_gate=0.6)
    assert (found.temperature, found.nearest_cosine, found.group_threshold) == (1.0, 0.6, 1.0)
    assert (found.rule.least, found.rule.kept) == ((0.0, 0.0, 0.0), 0.0)
    assert found.least_nearness == ANY_NEARNESS
