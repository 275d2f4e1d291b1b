from __future__ import annotations

import math

import numpy as np
import pytest

from borderlens.vision.learning.head import SCALE, balanced_weights, choose_strength, fit, log_loss


def test_balanced_weights_by_hand() -> None:
    # Four pictures, two labels: each label weighs 2 in all.
    assert balanced_weights(np.array([0, 0, 0, 1]), 2) == pytest.approx([2 / 3, 2 / 3, 2 / 3, 2])


def test_balanced_weights_keep_the_proportions_within_a_label() -> None:
    weights = balanced_weights(np.array([0, 0, 1]), 3, np.array([1.0, 3.0, 5.0]))
    assert weights == pytest.approx([0.375, 1.125, 1.5])


def test_fit_stops_where_the_slope_is_zero() -> None:
    # One picture of each label at +1 and -1: by symmetry W = (v, -v) and 2·SCALE·σ(-2·SCALE·v) = v/C.
    head = fit(np.array([[1.0], [-1.0]], dtype=np.float32), np.array([0, 1]), 2, strength=0.01, iterations=500)
    v = float(head.weight[0, 0])
    assert float(head.weight[1, 0]) == pytest.approx(-v, rel=1e-3)
    assert 2 * SCALE / (1 + math.exp(2 * SCALE * v)) == pytest.approx(v / 0.01, rel=1e-2)


def test_log_loss_by_hand() -> None:
    logits = np.log(np.array([[0.5, 0.5], [0.25, 0.75]]))
    assert log_loss(logits, np.array([0, 0]), np.array([1.0, 3.0])) == pytest.approx(
        (math.log(2) + 3 * math.log(4)) / 4
    )


def test_strength_is_chosen_on_the_held_out_pictures() -> None:
    random = np.random.default_rng(0)
    x = random.normal(size=(60, 20)).astype(np.float32)
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    y = (x[:, 0] > 0).astype(np.int64)
    weights = np.ones(30)
    head, losses = choose_strength((x[:30], y[:30], weights), (x[30:], y[30:], weights), 2, (0.001, 1.0))
    assert losses[1.0] < losses[0.001]
    assert head.strength == 1.0
    assert log_loss(head.logits(x[30:]), y[30:], weights) == pytest.approx(losses[1.0])
