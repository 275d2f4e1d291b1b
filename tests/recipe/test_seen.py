from __future__ import annotations

from pathlib import Path

import numpy as np

from recipe.augment import View
from recipe.data import Picture
from recipe.labels import NONE
from recipe.seen import Seen, numbers_of


def test_views_are_of_one_photograph_and_families_are_not_parted() -> None:
    photo = Picture(Path(), "a", NONE, "train", "shop", "texture", 0)
    other = Picture(Path(), "b", NONE, "train", "shop", "texture", 0)
    drawn = [Picture(Path(), name, "tusk", "train", "tusk:1", "tusk") for name in "cd"]
    seen = Seen(
        [photo, photo, other, *drawn],
        [View(number, "texture") for number in (0, 1, 0, 0, 0)],
        np.eye(5, dtype=np.float32),
        np.array([1, 1, 1, 0, 0]),
    )
    samples = seen.samples
    assert samples.shares.tolist() == [0.5, 0.5, 1, 1, 1]
    assert samples.is_whole.tolist() == [True, False, True, True, True]
    assert samples.is_photograph.tolist() == [True, True, True, False, False]
    assert len(set(samples.sources[:3].tolist())) == 1
    first, same, second, *shapes = samples.objects.tolist()
    assert first == same != second
    assert shapes[0] == shapes[1] not in (first, second)
    assert seen.where([False, False, True, False, True]).samples.pictures.tolist() == [0, 1]


def test_numbers_follow_the_alphabet() -> None:
    assert numbers_of(["b", "a", "b"]).tolist() == [1, 0, 1]
    assert numbers_of([]).tolist() == []
