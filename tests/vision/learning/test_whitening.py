from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from borderlens.vision.learning.arrays import SCALE
from borderlens.vision.learning.head import Head, balanced_weights
from borderlens.vision.learning.whitening import SHRINKAGE, nearness, whiten

WIDTH = 6
STRETCH = np.array([1.0, 0.6, 0.3, 0.1, 0.05, 0.02])


def stretched(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows of length 1 of three labels that scatter fifty times further in one direction than in another."""
    random = np.random.default_rng(seed)
    labels = np.arange(count, dtype=np.int64) % 3
    rows = random.normal(size=(count, WIDTH)) * STRETCH * 0.2 + np.eye(WIDTH)[labels]
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32), labels


def scatter_of(rows: np.ndarray, labels: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """About the means of the labels, row by row."""
    found = np.zeros((rows.shape[1], rows.shape[1]))
    for label in np.unique(labels):
        own = labels == label
        mean = np.average(rows[own].astype(np.float64), axis=0, weights=weights[own])
        for row, weight in zip(rows[own], weights[own], strict=True):
            found += weight * np.outer(row - mean, row - mean)
    return found / weights.sum()


def shrunk(scatter: np.ndarray) -> np.ndarray:
    return (1 - SHRINKAGE) * scatter + SHRINKAGE * np.trace(scatter) / len(scatter) * np.eye(len(scatter))


def test_photographs_of_one_label_scatter_alike_in_every_direction() -> None:
    rows, labels = stretched(300, 1)
    weights = balanced_weights(labels, 3)
    found = whiten(rows, labels, weights, shrinkage=0.0)
    assert scatter_of(found.of(rows), labels, weights) == pytest.approx(found.scale**2 * np.eye(WIDTH), rel=0.02, abs=1)


def test_the_share_of_a_round_scatter_is_all_that_keeps_it_from_being_round() -> None:
    rows, labels = stretched(300, 1)
    weights = balanced_weights(labels, 3)
    found = whiten(rows, labels, weights)
    before = scatter_of(rows, labels, weights)
    after = scatter_of(found.of(rows), labels, weights) / found.scale**2
    root = np.linalg.inv(np.linalg.cholesky(shrunk(before)))
    mixed_in = SHRINKAGE * np.trace(before) / WIDTH * root @ root.T
    assert (1 - SHRINKAGE) * after + mixed_in == pytest.approx(np.eye(WIDTH), abs=1e-3)
    assert np.linalg.eigvalsh(after).max() <= 1 / (1 - SHRINKAGE) + 1e-3
    assert np.linalg.cond(after) < np.linalg.cond(before) / 10


def test_rows_are_as_long_as_a_head_is_used_to() -> None:
    rows, labels = stretched(60, 2)
    weights = balanced_weights(labels, 3)
    moved = whiten(rows, labels, weights).of(rows)
    assert (weights[:, None] * moved.astype(np.float64) ** 2).sum() / weights.sum() == pytest.approx(SCALE**2, rel=1e-4)
    assert moved.dtype == np.float32
    assert np.average(moved, axis=0, weights=weights) == pytest.approx(np.zeros(WIDTH), abs=1e-3)


def test_two_views_that_weigh_half_count_as_the_one_they_are_views_of() -> None:
    rows, labels = stretched(30, 3)
    once = whiten(rows, labels, np.ones(30))
    twice = whiten(np.repeat(rows, 2, axis=0), np.repeat(labels, 2), np.full(60, 0.5))
    assert twice.root == pytest.approx(once.root, abs=1e-5)
    assert twice.of(rows) == pytest.approx(once.of(rows), abs=1e-2)


def test_a_label_of_many_rows_says_no_more_than_its_weight() -> None:
    rows, labels = stretched(90, 4)
    kept = (labels != 0) | (np.arange(90) < 30)
    few, named = rows[kept], labels[kept]
    weights = balanced_weights(named, 3)
    found = whiten(few, named, weights)
    apart = np.mean([scatter_of(few[named == n], named[named == n], np.ones((named == n).sum())) for n in range(3)], 0)
    assert (found.root.astype(np.float64) @ found.root.T) == pytest.approx(shrunk(apart), abs=1e-5)


@given(st.integers(0, 1000), st.integers(1, 5))
@settings(max_examples=25)
def test_a_rule_brought_back_gives_the_same_values_on_the_embedding(seed: int, labels: int) -> None:
    rows, names = stretched(30, seed)
    found = whiten(rows, names, np.ones(30))
    random = np.random.default_rng(seed)
    weight, bias = random.normal(size=(labels, WIDTH)), random.normal(size=labels)
    brought_back = Head(*found.back(weight, bias), 1.0)
    there = found.of(rows).astype(np.float64) @ weight.T + bias
    assert brought_back.logits(rows) == pytest.approx(there, abs=1e-2)
    assert brought_back.weight.dtype == brought_back.bias.dtype == np.float32


def test_nearness_is_half_the_relative_mahalanobis_distance() -> None:
    rows, labels = stretched(90, 5)
    weights = balanced_weights(labels, 3) * np.linspace(0.5, 1.5, 90)
    found = whiten(rows, labels, weights)
    rule = nearness(found.of(rows), labels, weights, np.array([0, 2]))
    inverse = np.linalg.inv(shrunk(scatter_of(rows, labels, weights)))
    centre = np.average(rows.astype(np.float64), axis=0, weights=weights)

    def distance(row: np.ndarray, mean: np.ndarray) -> float:
        return float((row - mean) @ inverse @ (row - mean))

    values = Head(*found.back(*rule), 0.0).logits(rows)
    assert values.shape == (90, 2)
    for place, label in enumerate((0, 2)):
        own = labels == label
        mean = np.average(rows[own].astype(np.float64), axis=0, weights=weights[own])
        by_hand = [found.scale**2 * (distance(row, centre) - distance(row, mean)) / 2 for row in rows]
        assert values[:, place] == pytest.approx(by_hand, rel=1e-3, abs=0.05)
    assert values[labels == 0, 0].min() > values[labels == 1].max()


@pytest.mark.parametrize("times", [1, 2, 7])
@pytest.mark.parametrize("labels", [1, 3])
def test_labels_that_lie_in_one_point_each_say_nothing_of_scatter(times: int, labels: int) -> None:
    """Copies differ from their mean by rounding, which is no scatter either."""
    points = np.random.default_rng(6).normal(size=(labels, 40))
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    rows = np.repeat(points, times, axis=0).astype(np.float32)
    with pytest.raises(ValueError, match="one point"):
        whiten(rows, np.repeat(np.arange(labels), times), np.random.default_rng(7).random(times * labels) + 0.1)


def test_no_row_says_nothing_of_scatter() -> None:
    with pytest.raises(ValueError, match="one point"):
        whiten(np.zeros((0, WIDTH), dtype=np.float32), np.zeros(0, dtype=np.int64), np.zeros(0))


def test_one_label_that_scatters_is_enough() -> None:
    rows, _ = stretched(5, 8)
    found = whiten(rows, np.array([0, 0, 0, 0, 1]), np.ones(5))
    assert np.isfinite(found.of(rows)).all()
