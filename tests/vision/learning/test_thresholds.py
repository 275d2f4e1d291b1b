from __future__ import annotations

import numpy as np
import pytest

from borderlens.domain.products import Group, Label
from borderlens.vision.learning.samples import each_its_own
from borderlens.vision.learning.thresholds import Asked, calibrate, distance_gate, group_threshold, none_threshold

IVORY = Label("proboscidean_ivory", Group.TARGET, "ivory", "proboscidean_ivory")
TUSK = Label("tusk", Group.TARGET, "ivory", "tusk")
RESIN = Label("resin", Group.LOOK_ALIKE, "other", "resin")
NONE = Label("none", Group.NONE, "none", "none")


def asked_of(logits: np.ndarray, labels: list[int], cosines: list[float] | None = None) -> Asked:
    samples = each_its_own(np.ones((len(labels), 1), dtype=np.float32), np.array(labels, dtype=np.int64))
    near = np.array(cosines if cosines else [0.5] * len(labels))
    return Asked(samples, np.arange(len(labels)), logits, near, near)


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
    # Ten tusks of which a third are given 0.3 at most, beside ninety easy ones of nothing.
    hard = np.log(np.array([[0.3, 0.6, 0.1]] * 4 + [[0.8, 0.1, 0.1]] * 26))
    easy = np.log(np.array([[0.005, 0.005, 0.99]] * 90))
    asked = asked_of(np.concatenate([hard, easy]), [0] * 30 + [2] * 90)
    products = asked.samples.labels != 2
    diluted = calibrate(asked, (TUSK, RESIN, NONE), np.ones(120, dtype=bool))
    strict = calibrate(asked, (TUSK, RESIN, NONE), products)
    assert diluted.temperature == strict.temperature
    assert strict.rule.threshold > diluted.rule.threshold


def test_the_gate_is_set_by_known_things_alone() -> None:
    asked = asked_of(np.zeros((4, 3)), [0, 1, 2, 2], [0.8, 0.8, 0.1, 0.1])
    assert calibrate(asked, (TUSK, RESIN, NONE), np.ones(4, dtype=bool)).nearest_cosine == pytest.approx(0.8)


def test_with_nothing_to_ask_a_set_holds_every_label() -> None:
    found = calibrate(asked_of(np.zeros((0, 3)), []), (TUSK, RESIN, NONE), np.zeros(0, dtype=bool), widest_gate=0.6)
    assert (found.temperature, found.nearest_cosine, found.group_threshold) == (1.0, 0.6, 1.0)
    assert found.rule.threshold >= 1.0
