from __future__ import annotations

import math

import numpy as np
import pytest

from borderlens.vision.learning.head import (
    SCALE,
    Head,
    balanced_weights,
    choose_strength,
    fit,
    fit_rows,
    fit_temperature,
    log_loss,
    loss_at_best,
)
from borderlens.vision.learning.whitening import whiten


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
    assert loss_at_best(head.logits(x[30:]), y[30:], weights) == pytest.approx(losses[1.0])


def test_temperature_by_hand() -> None:
    # Logit gap 2, right in three of four: sigma(2 / T) = 3/4, T = 2 / ln 3.
    logits = np.array([[2.0, 0.0]] * 4)
    found = fit_temperature(logits, np.array([0, 0, 0, 1]), np.ones(4))
    assert found == pytest.approx(2 / math.log(3), rel=1e-3)


def test_heads_are_compared_at_the_temperature_of_each() -> None:
    logits, labels = np.array([[2.0, 0.0]] * 4), np.array([0, 0, 0, 1])
    least = -(3 * math.log(0.75) + math.log(0.25)) / 4
    for times in (0.2, 1.0, 5.0):
        assert loss_at_best(times * logits, labels, np.ones(4)) == pytest.approx(least, rel=1e-4)
    assert log_loss(5 * logits, labels, np.ones(4)) > 2 * least


def penalised(weight: np.ndarray, bias: np.ndarray, x: np.ndarray, y: np.ndarray, strength: float) -> float:
    head = Head((weight / SCALE).astype(np.float32), bias.astype(np.float32), strength)
    return len(y) * log_loss(head.logits(x), y, np.ones(len(y))) + float((weight**2).sum()) / (2 * strength)


def test_the_penalty_is_one_in_whitened_coordinates() -> None:
    """The head is the least of the cost there, however it is turned back, and so another one than without."""
    random = np.random.default_rng(1)
    y = np.arange(30, dtype=np.int64) % 3
    x = random.normal(size=(30, 5)) * [0.5, 0.3, 0.1, 0.05, 0.02] + np.eye(5)[y]
    x = (x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32)
    whitening = whiten(x, y, np.ones(30))
    there = whitening.of(x)
    head, plain = fit(x, y, 3, 0.01, whitening=whitening, iterations=500), fit(x, y, 3, 0.01, iterations=500)
    direct = fit((there / SCALE), y, 3, 0.01, iterations=500)
    assert head.logits(x) == pytest.approx(direct.logits(there / SCALE), abs=0.02)
    assert np.abs(head.logits(x) - plain.logits(x)).max() > 0.1
    own = penalised(direct.weight.astype(np.float64), direct.bias.astype(np.float64), there, y, 0.01)
    for seed in range(5):
        step = np.random.default_rng(seed).normal(scale=0.02, size=direct.weight.shape)
        assert own < penalised(direct.weight + step, direct.bias.astype(np.float64), there, y, 0.01)


def test_every_strength_is_tried_in_whitened_coordinates_and_heard_of() -> None:
    random = np.random.default_rng(2)
    y = np.arange(40, dtype=np.int64) % 2
    x = random.normal(scale=0.3, size=(40, 6)) + np.eye(6)[y]
    x = (x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32)
    whitening, heard = whiten(x[:20], y[:20], np.ones(20)), []
    sides = (x[:20], y[:20], np.ones(20)), (x[20:], y[20:], np.ones(20))
    head, losses = choose_strength(*sides, 2, (0.003, 0.3), whitening, lambda *step: heard.append(step))
    assert heard == [(1, 2), (2, 2)]
    assert list(losses) == [0.003, 0.3]
    assert losses[head.strength] == min(losses.values())
    assert loss_at_best(head.logits(x[20:]), y[20:], np.ones(20)) == pytest.approx(min(losses.values()))


def test_a_path_of_strengths_ends_where_each_alone_would() -> None:
    random = np.random.default_rng(3)
    y = np.arange(60, dtype=np.int64) % 3
    x = (10 * (random.normal(scale=0.3, size=(60, 5)) + np.eye(5)[y])).astype(np.float32)
    steps: list[int] = []
    path = fit_rows(x, y, 3, (0.0001, 0.001, 0.01), np.ones(60), iterations=500, done=lambda: steps.append(1))
    assert [head.strength for head in path] == [0.0001, 0.001, 0.01]
    assert len(steps) == 3
    for head in path:
        (alone,) = fit_rows(x, y, 3, (head.strength,), np.ones(60), iterations=500)
        assert head.logits(x / SCALE) == pytest.approx(alone.logits(x / SCALE), abs=0.03)
    lengths = [float((head.weight**2).sum()) for head in path]
    assert lengths == sorted(lengths)

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        fit_rows(x, y, 3, (0.001,), np.ones(60), done=stop)
