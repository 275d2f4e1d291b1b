from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from borderlens.vision.learning.folds import ENOUGH_SOURCES, FOLDS, ONLY_TEACHES, alike, folds_of
from borderlens.vision.learning.samples import NOT_SAID, Samples


def circle(degrees: list[float]) -> np.ndarray:
    turns = np.radians(degrees)
    return np.stack([np.cos(turns), np.sin(turns)], axis=1).astype(np.float32)


def samples(
    labels: list[int],
    objects: list[int],
    sources: list[int] | None = None,
    drawn: int = 0,
    degrees: list[float] | None = None,
) -> Samples:
    """The first ``drawn`` rows are no photographs; they all look the same where no ``degrees`` are given."""
    count = len(labels)
    numbers, yes = np.arange(count), np.ones(count, dtype=bool)
    named = np.full(count, NOT_SAID) if sources is None else np.array(sources)
    x = circle([45.0] * count if degrees is None else degrees)
    return Samples(x, np.array(labels), numbers, np.array(objects), named, yes, numbers >= drawn)


def test_five_objects_of_a_label_lie_in_five_folds() -> None:
    found = folds_of(samples([0] * 5 + [1] * 5, list(range(10))))
    assert sorted(found[:5]) == sorted(found[5:]) == [0, 1, 2, 3, 4]


def test_photographs_of_one_object_stay_together() -> None:
    objects = [0, 0, 0, 1, 2, 2, 3]
    found = folds_of(samples([0] * 7, objects))
    assert all(len(set(found[np.array(objects) == number])) == 1 for number in range(4))
    assert len(set(found)) == 4


def test_a_label_of_four_sources_is_parted_by_source_and_one_of_three_by_looks() -> None:
    four = [0, 0, 1, 1, 2, 2, 3, 3]
    found = folds_of(samples([0] * 8, list(range(8)), four))
    assert all(len(set(found[np.array(four) == number])) == 1 for number in range(4))
    three = [0, 0, 0, 0, 1, 1, 2, 2]
    found = folds_of(samples([0] * 8, list(range(8)), three, degrees=[0, 40, 80, 120, 160, 200, 240, 280]))
    assert len(set(found[:4])) > 1


def test_photographs_that_look_alike_are_asked_about_together() -> None:
    """Photographs of eight places, none of them named: whoever answers has learnt from other places."""
    random = np.random.default_rng(1)
    places = np.arange(28) % 8
    near = places * 40 + random.uniform(-4, 4, 28)
    found = folds_of(samples([0] * 28, list(range(28)), degrees=near.tolist()))
    assert all(len(set(found[places == place])) == 1 for place in range(8))
    assert set(found) == set(range(FOLDS))


def test_groups_of_like_photographs_by_hand() -> None:
    """Of sixteen objects six groups, one and a half times the root: here the six places they come from."""
    places = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5]
    found = alike(circle([60.0 * place + 1.5 * (i % 3) for i, place in enumerate(places)]), np.arange(16))
    assert sorted(set(found.tolist())) == list(range(6))
    assert len(set(zip(places, found.tolist(), strict=True))) == 6


def test_an_object_is_placed_by_the_mean_of_its_photographs_and_never_parted() -> None:
    # The first object is shown from 0 and from 80 degrees and so lies at 40, with the second, not at 80 with the third.
    objects = np.array([0, 0, 1, 2, 3, 4, 5])
    found = alike(circle([0, 80, 41, 80, 160, 220, 290]), objects)
    assert found[0] == found[1] == found[2]
    assert len(set(found)) == FOLDS


def test_copies_are_five_groups_too() -> None:
    """Equal distances leave it open who goes with whom, and not how many groups there are."""
    assert len(set(alike(circle([45.0] * 12), np.arange(12)))) == FOLDS
    assert len(set(alike(np.eye(12, dtype=np.float32), np.arange(12)))) == FOLDS
    assert set(folds_of(samples([0] * 12, list(range(12))))) == set(range(FOLDS))


@given(
    st.lists(st.tuples(st.integers(0, 30), st.sampled_from([0.0, 0.0, 1.0, 90.0, 200.0])), min_size=1, max_size=60),
    st.integers(0, 2**32 - 1),
)
def test_objects_are_never_parted_and_groups_are_five_at_least(rows: list[tuple[int, float]], seed: int) -> None:
    objects = np.array([number for number, _ in rows])
    turned = np.random.default_rng(seed).uniform(0, 1, len(rows)) + [degrees for _, degrees in rows]
    found = alike(circle(turned.tolist()), objects)
    assert all(len(set(found[objects == number])) == 1 for number in objects)
    count = len(set(objects.tolist()))
    assert len(set(found.tolist())) == min(count, max(FOLDS, round(1.5 * count**0.5)))


def test_labels_that_look_alike_are_not_taken_for_one_group() -> None:
    found = folds_of(samples([0] * 5 + [1] * 5, list(range(10))))
    assert sorted(found[:5].tolist()) == sorted(found[5:].tolist()) == list(range(5))


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
    turned = [float(37 * number % 360) for number in objects]
    given_rows = samples(labels, [9 * label + number for label, number in zip(labels, objects, strict=True)], sources)
    given_rows = replace(given_rows, embeddings=circle(turned))
    found = folds_of(given_rows)
    named = {(label, source) for label, source in zip(labels, sources, strict=True) if source != NOT_SAID}
    by_looks = np.array([sum(of == label for of, _ in named) < ENOUGH_SOURCES for label in labels])
    for fold in set(found.tolist()) - {ONLY_TEACHES}:
        here = found == fold
        assert set(given_rows.labels[here]) <= set(given_rows.labels[~here])
        assert not set(given_rows.objects[here & by_looks]) & set(given_rows.objects[~here & by_looks])
