from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from borderlens.vision.learning.folds import ONLY_TEACHES, folds_of
from borderlens.vision.learning.samples import NOT_SAID, Samples


def samples(labels: list[int], objects: list[int], sources: list[int] | None = None, drawn: int = 0) -> Samples:
    """The first ``drawn`` rows are no photographs."""
    count = len(labels)
    numbers, yes = np.arange(count), np.ones(count, dtype=bool)
    named = np.full(count, NOT_SAID) if sources is None else np.array(sources)
    x = np.ones((count, 2), dtype=np.float32)
    return Samples(x, np.array(labels), numbers, np.array(objects), named, yes, numbers >= drawn)


def test_five_objects_of_a_label_lie_in_five_folds() -> None:
    found = folds_of(samples([0] * 5 + [1] * 5, list(range(10))))
    assert sorted(found[:5]) == sorted(found[5:]) == [0, 1, 2, 3, 4]


def test_photographs_of_one_object_stay_together() -> None:
    objects = [0, 0, 0, 1, 2, 2, 3]
    found = folds_of(samples([0] * 7, objects))
    assert all(len(set(found[np.array(objects) == number])) == 1 for number in range(4))
    assert len(set(found)) == 4


def test_a_label_of_four_sources_is_parted_by_source_and_one_of_three_by_object() -> None:
    four = [0, 0, 1, 1, 2, 2, 3, 3]
    found = folds_of(samples([0] * 8, list(range(8)), four))
    assert all(len(set(found[np.array(four) == number])) == 1 for number in range(4))
    three = [0, 0, 0, 0, 1, 1, 2, 2]
    found = folds_of(samples([0] * 8, list(range(8)), three))
    assert len(set(found[:4])) == 4


def test_a_source_of_two_labels_is_on_one_side_for_both() -> None:
    labels, sources = [0, 1] * 4, [0, 0, 1, 1, 2, 2, 3, 3]
    found = folds_of(samples(labels, list(range(8)), sources))
    assert (found[::2] == found[1::2]).all()


def test_drawn_pictures_and_labels_of_one_object_only_teach() -> None:
    found = folds_of(samples([0, 0, 0, 1, 1], [0, 1, 2, 3, 3], drawn=1))
    assert found[0] == ONLY_TEACHES
    assert (found[3:] == ONLY_TEACHES).all()
    assert (found[1:3] != ONLY_TEACHES).all()


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 8), st.integers(-1, 5)), min_size=1, max_size=60))
def test_whoever_is_asked_has_learnt_the_label_but_not_the_object(rows: list[tuple[int, int, int]]) -> None:
    labels, objects, sources = (list(column) for column in zip(*rows, strict=True))
    given_rows = samples(labels, objects, sources)
    found = folds_of(given_rows)
    for fold in set(found.tolist()) - {ONLY_TEACHES}:
        here = found == fold
        assert set(given_rows.labels[here]) <= set(given_rows.labels[~here])
