from __future__ import annotations

import numpy as np

from borderlens.vision.learning.references import References, choose, k_centres, spread


def circle(degrees: list[float]) -> np.ndarray:
    turns = np.radians(degrees)
    return np.stack([np.cos(turns), np.sin(turns)], axis=1).astype(np.float32)


def test_k_centres_reach_the_far_ends() -> None:
    points = circle([0, 1, 2, 3, 90, 180])
    picked = {int(i) for i in k_centres(points, 3, seed=0)}
    # Whatever comes first, the farthest from it and the farthest from both follow.
    assert 4 in picked
    assert 5 in picked


def test_spread_takes_no_picture_twice_and_all_when_few() -> None:
    points = circle([float(d) for d in range(50)])
    picked = spread(points, 20, seed=3)
    assert len(set(picked.tolist())) == 20
    assert spread(points[:5], 20, seed=3).tolist() == [0, 1, 2, 3, 4]


def test_references_keep_labels_apart_and_teaching_pictures_named() -> None:
    points = circle([0, 10, 20, 200, 210])
    labels = np.array([0, 0, 0, 1, 1])
    found = choose(points, labels, [0, 1], References.named(circle([15]), [0], ["tusk-cut"]), seed=1, per_label=2)
    assert found.label.tolist() == [0, 0, 1, 1, 0]
    assert found.name.tolist() == ["", "", "", "", "tusk-cut"]
    assert (found.embedding[:2, 1] < 0.5).all()
    assert (found.embedding[2:4, 0] < 0).all()
