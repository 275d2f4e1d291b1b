from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from recipe.augment import View
from recipe.data import Picture
from recipe.labels import LABELS, NONE
from recipe.learn import GATE_QUANTILE, Seen, group_threshold, learn, none_threshold
from recipe.make import truth_of

TUSK = next(label for label in LABELS if label.key == "tusk")
IVORY = next(label for label in LABELS if label.key == "proboscidean_ivory")
RESIN = next(label for label in LABELS if label.key == "resin")
NO_PRODUCT = LABELS[-1]


def test_none_threshold_is_the_widest_that_the_budget_allows() -> None:
    labels = (TUSK, RESIN, NO_PRODUCT)
    calm = np.array([[0.1, 0.1, 0.8], [0.1, 0.6, 0.3]])
    assert none_threshold(calm, 100, labels) == 0.5
    # Two of a hundred lead with a protected label, at p(none) 0.35 and 0.15: one may pass.
    loud = np.array([[0.6, 0.05, 0.35], [0.8, 0.05, 0.15]])
    assert none_threshold(loud, 100, labels) == 0.3
    assert none_threshold(loud, 200, labels) == 0.5


def test_group_threshold_sums_the_labels_of_a_product() -> None:
    labels = (IVORY, TUSK, RESIN, NO_PRODUCT)
    p = np.array([[0.5, 0.45, 0.05, 0.0], [0.4, 0.4, 0.2, 0.0], [0.4, 0.2, 0.4, 0.0]])
    # Sums 0.95, 0.8, 0.6; the last shows resin, so that 0.6 would be wrong in one of three.
    assert group_threshold(p, np.array([0, 1, 2]), labels) == pytest.approx(0.8)


def made(split: str, count: int, seed: int) -> Seen:
    """Three labels around three directions of 16, drawn; every third picture is a photograph of nothing."""
    random = np.random.default_rng(seed)
    labels = np.arange(count, dtype=np.int64) % 3
    points = random.normal(scale=0.15, size=(count, 16)) + np.eye(16)[labels]
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    pictures = [
        Picture(Path(), f"{split}-{i}", NONE, split, f"{split}-{i}", "texture", 0)
        if label == 2
        else Picture(Path(), f"{split}-{i}", "tusk", split, f"{split}-{i}", "tusk")
        for i, label in enumerate(labels)
    ]
    return Seen(pictures, [View(0, "") for _ in pictures], points.astype(np.float32), labels)


def test_learning_from_toy_pictures_tells_them_apart_and_sets_the_gate() -> None:
    labels = (TUSK, RESIN, NO_PRODUCT)
    train, held = made("train", 120, 1), made("calibrate", 60, 2)
    nothing = (np.zeros((0, 16), dtype=np.float32), [], [])
    learnt = learn(train, held, labels, nothing, widest_gate=1.0, seed=1)
    test = made("test", 60, 3)
    assert (learnt.probabilities(test.embeddings).argmax(axis=1) == test.labels).all()
    known = held.labels != 2
    assert (learnt.cosines(held.embeddings[known]) < learnt.nearest_cosine).mean() <= 2 * GATE_QUANTILE
    assert set(learnt.references.label.tolist()) == {0, 1}
    wide = learn(train, held, labels, nothing, widest_gate=0.25, seed=1)
    assert wide.nearest_cosine == 0.25


def test_views_of_one_picture_weigh_as_much_as_one() -> None:
    picture = Picture(Path(), "a", NONE, "train", "a", "texture", 0)
    other = Picture(Path(), "b", NONE, "train", "b", "texture", 0)
    seen = Seen([picture] * 4 + [other], [View(i, "texture") for i in (0, 1, 2, 3, 0)], np.eye(5), np.zeros(5, int))
    assert seen.shares.tolist() == [0.25] * 4 + [1.0]
    assert seen.is_whole.tolist() == [True, False, False, False, True]


def test_truth_beside_a_teaching_picture(tmp_path: Path, root: Path) -> None:
    assert truth_of(tmp_path / "alone.jpg") == ("", 1.0)
    kind, difficulty = truth_of(root / "assets" / "pictures" / "tusk" / "tusk.webp")
    assert kind == "tusk"
    assert 0 <= difficulty < 1
