"""The measurement of confirmed photographs, on made-up classes whose answer is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from borderlens.vision.neighbours import RULE
from recipe.neighbours import Draw, Photographs, choose_margin, cleared, draws, measure, measure_all, read, report

CLASSES, EACH, SIZE = 4, 40, 32
ALL = np.ones(CLASSES, dtype=np.bool_)


@pytest.fixture(scope="module")
def photos() -> Photographs:
    """Clouds of photographs: 30 to learn from and 10 from elsewhere in each class."""
    random = np.random.default_rng(3)
    centres = np.eye(CLASSES, SIZE)
    label = np.repeat(np.arange(CLASSES), EACH)
    embedding = centres[label] + 0.16 * random.normal(size=(len(label), SIZE))
    embedding /= np.linalg.norm(embedding, axis=1, keepdims=True)
    test = np.tile(np.arange(EACH) >= 30, CLASSES)
    return Photographs(embedding.astype(np.float32), label, test, tuple("abcd"))


def unsure(photos: Photographs) -> list[Draw]:
    """A head that always puts the class after the right one a little before it."""
    truth = photos.label[photos.test]
    before = np.full((len(truth), CLASSES), 0.1)
    before[np.arange(len(truth)), truth] = 0.35
    before[np.arange(len(truth)), (truth + 1) % CLASSES] = 0.45
    spare = tuple(np.flatnonzero((photos.label == c) & ~photos.test)[5:] for c in range(CLASSES))
    return [Draw(before, spare)]


def test_a_head_that_is_a_little_wrong_is_put_right_for_the_class_that_was_added(photos: Photographs) -> None:
    found = measure(photos, unsure(photos), ALL, RULE)
    assert (found.own, found.own_before, found.others, found.others_before) == (40, 0, 120, 0)
    assert found.own_after > 30
    assert found.others_after == 0
    assert found.gain == found.own_after / 40


def test_a_rule_without_any_rise_changes_nothing(photos: Photographs) -> None:
    found = measure(photos, unsure(photos), ALL, replace(RULE, log_odds=0.0))
    assert (found.gain, found.loss) == (0.0, 0.0)


def test_too_few_photographs_change_nothing(photos: Photographs) -> None:
    assert measure(photos, unsure(photos), ALL, RULE, RULE.fewest - 1).gain == 0


def test_only_the_classes_asked_for_are_counted(photos: Photographs) -> None:
    found = measure(photos, unsure(photos), np.array([True, False, True, False]), RULE)
    assert (found.own, found.others) == (20, 20)


def test_with_every_class_added_all_are_put_right(photos: Photographs) -> None:
    assert measure_all(photos, unsure(photos), ALL, RULE).own_after > 30
    assert choose_margin(photos, unsure(photos), ALL, RULE).margin in (0.01, 0.02, 0.05, 0.1)


def test_a_protected_kind_is_not_lost_to_a_look_alike_that_is_far(photos: Photographs) -> None:
    found = cleared(photos, unsure(photos), ALL, RULE)
    assert (found.unequal, found.equal) == (0, 0)
    assert found.own == 20


def test_heads_see_five_photographs_a_class_and_the_report_names_its_counts(photos: Photographs) -> None:
    made = draws(photos, ALL)
    assert len(made) == 3
    for draw in made:
        assert [len(rows) for rows in draw.spare] == [25] * CLASSES
        assert not set(np.concatenate(draw.spare)) & set(np.flatnonzero(photos.test))
        assert draw.before.sum(axis=1) == pytest.approx(1.0)
    text = report(photos, ALL, made[:1], RULE)
    assert "| 20 of one kind |" in text
    assert " of 40)" in text


def test_arrays_and_table_must_fit(tmp_path: Path) -> None:
    table, arrays = tmp_path / "images.csv", tmp_path / "a.npz"
    table.write_text("file,class,split\na.jpg,b,train\nc.jpg,a,test\n", encoding="utf-8")
    np.savez(arrays, gem=np.array([[3.0, 4.0], [0.0, 2.0]], dtype=np.float32))
    found = read(table, arrays)
    assert found.embedding == pytest.approx(np.array([[0.6, 0.8], [0.0, 1.0]]))
    assert (found.label.tolist(), found.test.tolist(), found.names) == ([1, 0], [False, True], ("a", "b"))
    np.savez(arrays, gem=np.ones((3, 2), dtype=np.float32))
    with pytest.raises(ValueError, match="3 rows"):
        read(table, arrays)
