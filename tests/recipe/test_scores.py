from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from borderlens.domain.products import Group, Label
from borderlens.packs.model_manifest import Training
from borderlens.packs.model_pack import ModelPack, Near, References
from borderlens.packs.model_records import Calibration, Gate, Manifest, QualityLimits
from borderlens.vision.learning.arrays import SCALE, Floats
from borderlens.vision.learning.head import Head
from borderlens.vision.learning.samples import each_its_own
from recipe.bench import Answering
from recipe.scores import NAMES, Pair, Scoring, order, taken_for_known

LABELS = (
    Label("tusk", Group.TARGET, "ivory", "tusk"),
    Label("resin", Group.LOOK_ALIKE, "other", "resin"),
    Label("none", Group.NONE, "none", "none", drawn_only=False),
)
WIDTH = 12


def cloud(count: int, at: int, seed: int) -> Floats:
    points = np.random.default_rng(seed).normal(scale=0.15, size=(count, WIDTH)) + np.eye(WIDTH)[at]
    return np.asarray(points / np.linalg.norm(points, axis=1, keepdims=True), dtype=np.float32)


@pytest.fixture
def scoring() -> Scoring:
    rows = np.concatenate([cloud(30, label, label) for label in range(3)])
    labels = np.repeat(np.arange(3), 30)
    weight = np.eye(WIDTH, dtype=np.float32)[:3]
    near = Near(10 * np.eye(WIDTH, dtype=np.float32)[:2], np.zeros(2, dtype=np.float32))
    references = References(rows[:60], labels[:60].astype(np.int16), ("",) * 60, weight, None, near)
    manifest = Manifest(
        "tiny",
        "1",
        date(2026, 1, 1),
        "Apache-2.0",
        LABELS,
        Calibration(1.0, 0.05, 0.9, "", set_least=(0.3, 0.3, 0.3)),
        Gate(0.5, 0.02, "none", 0.5),
        QualityLimits(1, 1, 1),
        60,
        Training(90, 90, 0, "0" * 64, 0.0, ""),
        (),
        {},
    )
    answering = Answering(
        ModelPack(Path("tiny"), manifest, references), Head(weight, np.zeros(3, np.float32), 1.0), 1.0
    )
    samples = each_its_own(rows, labels, is_photograph=False)
    held = each_its_own(np.concatenate([cloud(20, 0, 7), cloud(20, 1, 8)]), np.repeat([0, 1], 20), is_photograph=False)
    return Scoring.of(answering, samples, held)


def test_every_score_finds_what_was_taught_more_familiar_than_what_was_not(scoring: Scoring) -> None:
    known = scoring.table(np.concatenate([cloud(25, 0, 11), cloud(25, 1, 12)]))
    foreign = scoring.table(cloud(50, 6, 13))
    for name in NAMES:
        assert order([Pair(known[name], foreign[name])]) > 0.9, name


def test_the_scores_are_what_their_names_say(scoring: Scoring) -> None:
    asked = cloud(4, 0, 21)
    found = scoring.table(asked)
    references = scoring.answering.pack.references.embedding
    cosines = np.sort(asked @ references.T, axis=1)[:, ::-1]
    logits = SCALE * asked[:, :3].astype(float)
    p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    assert found["nearest reference (cosine)"] == pytest.approx(cosines[:, 0], abs=1e-6)
    assert found["mean of the 5 nearest (cosine)"] == pytest.approx(cosines[:, :5].mean(axis=1), abs=1e-6)
    assert found["largest probability"] == pytest.approx(p[:, :2].max(axis=1), abs=1e-6)
    assert found["not `none`"] == pytest.approx(1 - p[:, 2], abs=1e-6)
    assert found["energy"] == pytest.approx(np.log(np.exp(logits[:, :2]).sum(axis=1)), abs=1e-5)
    assert found["relative Mahalanobis (the gate of the means)"] == pytest.approx(
        10 * asked[:, :2].max(axis=1), abs=1e-5
    )
    means = scoring.means
    away = ((scoring.whitening.of(asked)[:, None] - means[None]) ** 2).sum(axis=2).min(axis=1)
    assert -found["Mahalanobis, shared scatter"] == pytest.approx(away, rel=1e-3)
    assert (found["both gates together"] <= 1).all()


def test_only_pairs_that_one_head_scored_are_compared() -> None:
    first = Pair(np.array([0.9, 0.8]), np.array([0.1]))
    second = Pair(np.array([109.0, 108.0]), np.array([101.0, 110.0]))
    assert order([first]) == 1
    assert order([first, second]) == pytest.approx((2 * 1 + 4 * 0.5) / 6)
    assert np.isnan(order([Pair(np.array([]), np.array([1.0]))]))


def test_taken_for_known_is_counted_at_each_heads_own_threshold() -> None:
    known = np.arange(100, dtype=float)
    share = taken_for_known([Pair(known, np.array([3.9, 4.0, 50.0])), Pair(known + 1000, np.array([900.0, 1004.0]))])
    assert (share.found, share.of) == (3, 5)
