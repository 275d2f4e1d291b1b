from __future__ import annotations

import numpy as np
import pytest

from borderlens.domain.products import Group, Label
from borderlens.vision.learning.calibrate import coverage
from borderlens.vision.learning.folds import folds_of
from borderlens.vision.learning.learn import learn, no_product_of, out_of_fold
from borderlens.vision.learning.references import References
from borderlens.vision.learning.samples import Samples, each_its_own, joined
from borderlens.vision.learning.thresholds import GATE_QUANTILE

TUSK = Label("tusk", Group.TARGET, "ivory", "tusk")
RESIN = Label("resin", Group.LOOK_ALIKE, "other", "resin")
NONE = Label("none", Group.NONE, "none", "none")
LABELS = (TUSK, RESIN, NONE)
WIDTH = 16
UNNAMED = References.named(np.zeros((0, WIDTH), dtype=np.float32), [], [])


def around(labels: np.ndarray, seed: int, wide: float = 0.15) -> np.ndarray:
    """Points of length 1 about one direction for each label."""
    random = np.random.default_rng(seed)
    points = random.normal(scale=wide, size=(len(labels), WIDTH)) + np.eye(WIDTH)[labels]
    return (points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float32)


def made(count: int, seed: int, wide: float = 0.15, of: int = 3) -> Samples:
    labels = np.arange(count, dtype=np.int64) % of
    return each_its_own(around(labels, seed, wide), labels)


def test_learning_tells_toy_pictures_apart_and_sets_the_gate() -> None:
    train, held, test = made(120, 1), made(60, 2), made(60, 3)
    learnt = learn(train, held, LABELS, UNNAMED, seed=1)
    assert (learnt.probabilities(test.embeddings).argmax(axis=1) == test.labels).all()
    known = held.labels != 2
    assert (learnt.cosines(held.embeddings[known]) < learnt.nearest_cosine).mean() <= 2 * GATE_QUANTILE
    assert set(learnt.references.label.tolist()) == {0, 1}
    assert learn(train, held, LABELS, UNNAMED, seed=1, widest_gate=0.25).nearest_cosine == 0.25


def test_teaching_pictures_are_references_but_do_not_set_the_gate() -> None:
    train, held = made(90, 1, 0.3), made(45, 2, 0.3)
    shown = References.named(held.embeddings[:2], [0, 1], ["tusk-cut", "resin-cut"])
    learnt = learn(train, held, LABELS, shown, seed=1)
    assert learnt.references.name[-2:].tolist() == ["tusk-cut", "resin-cut"]
    assert learnt.nearest_cosine == learn(train, held, LABELS, UNNAMED, seed=1).nearest_cosine
    assert learnt.asked.shown_cosines[0] == pytest.approx(1)
    assert learnt.asked.cosines[0] < 0.999


def test_cross_fitting_answers_for_every_photograph_with_a_head_that_never_saw_its_object() -> None:
    train = made(60, 4)
    learnt = learn(train, None, LABELS, UNNAMED, seed=1, strengths=(1.0, 10.0))
    assert learnt.asked.rows.tolist() == list(range(60))
    folds = folds_of(train)
    by_hand = out_of_fold(train, folds, 3, (learnt.head.strength,))[0]
    alone = train.where(folds != folds[0])
    assert learnt.asked.logits == pytest.approx(by_hand, abs=0.2)
    assert learnt.asked.cosines[0] == pytest.approx(
        (alone.embeddings[alone.labels != 2] @ train.embeddings[0]).max(), abs=1e-6
    )


def test_the_object_itself_is_never_learnt_from() -> None:
    """Half of the objects are under the wrong label: one's own head would learn them by heart, another cannot."""
    labels = np.arange(24, dtype=np.int64) % 2
    train = each_its_own(around(np.zeros(24, dtype=np.int64), 5, 0.6), labels)
    learnt = learn(train, None, LABELS, UNNAMED, seed=1, strengths=(30.0,))
    own = (learnt.head.logits(train.embeddings).argmax(axis=1) == labels).mean()
    other = (learnt.asked.logits.argmax(axis=1) == labels).mean()
    assert own > 0.9
    assert other < 0.7
    assert learnt.temperature > 1.5


def test_cross_fitted_sets_keep_their_promise_on_new_objects() -> None:
    learnt = learn(made(120, 6, 0.45), None, LABELS, UNNAMED, seed=1, strengths=(0.3, 1.0))
    test = made(600, 7, 0.45)
    inside = coverage(learnt.probabilities(test.embeddings), test.labels, learnt.rule, 3)
    assert sum(hits for hits, _ in inside[:2]) / sum(of for _, of in inside[:2]) >= 0.92


def test_a_label_without_photographs_is_never_in_front() -> None:
    train = made(40, 8, of=2)
    learnt = learn(train, None, LABELS, UNNAMED, seed=1, strengths=(1.0,))
    assert learnt.no_product is None
    p = learnt.probabilities(made(40, 9).embeddings)
    assert p[:, 2].max() < 0.1
    assert learnt.none_probability == 0.5


def test_one_object_of_each_label_teaches_but_promises_nothing() -> None:
    learnt = learn(made(3, 10), None, LABELS, UNNAMED, seed=1, widest_gate=0.6)
    assert (len(learnt.asked.rows), learnt.losses, learnt.temperature) == (0, {}, 1.0)
    assert learnt.rule.threshold >= 1
    assert learnt.nearest_cosine == 0.6
    assert (learnt.probabilities(made(3, 10).embeddings).argmax(axis=1) == [0, 1, 2]).all()


def test_progress_counts_every_head_and_may_stop_the_learning() -> None:
    heard: list[tuple[int, int]] = []
    learn(made(30, 11), None, LABELS, UNNAMED, 1, strengths=(1.0, 3.0), progress=lambda *step: heard.append(step))
    assert heard == [(done, 10) for done in range(1, 11)]

    def stop(done: int, of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        learn(made(30, 11), None, LABELS, UNNAMED, 1, strengths=(1.0,), progress=stop)
    with pytest.raises(InterruptedError):
        learn(made(30, 11), made(15, 12), LABELS, UNNAMED, 1, strengths=(1.0,), progress=stop)


def test_no_product_is_handed_on_bounded_untouched_files_first() -> None:
    labels = np.full(8, 2, dtype=np.int64)
    whole = each_its_own(around(labels, 13), labels, np.arange(8) // 2)
    no = np.zeros(8, dtype=bool)
    views = Samples(
        around(labels, 14), labels, whole.pictures, whole.objects, whole.sources, no, np.ones(8, dtype=bool)
    )
    drawn = each_its_own(around(labels, 15), labels, is_photograph=False)
    rows = joined(whole, views, drawn)
    few = no_product_of(rows, 2, seed=1, most=10)
    assert few is not None
    assert len(few.source) == 10
    kept = {tuple(row) for row in few.embedding.tolist()}
    assert {tuple(row) for row in whole.embeddings.tolist()} <= kept
    assert not kept & {tuple(row) for row in drawn.embeddings.tolist()}
    assert no_product_of(rows, 1, seed=1) is None
