from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from borderlens.domain.finding import Outcome
from borderlens.domain.products import Group, Label
from borderlens.packs.model_manifest import write_manifest
from borderlens.packs.model_pack import ModelPack, read_model_pack, references_bytes
from borderlens.packs.model_records import ANY_NEARNESS
from borderlens.vision.judge import judge
from borderlens.vision.learning.calibrate import coverage
from borderlens.vision.learning.folds import folds_of
from borderlens.vision.learning.learn import Learnt, fit_all, learn, nearness_of, no_product_of
from borderlens.vision.learning.references import References
from borderlens.vision.learning.samples import Samples, each_its_own, joined
from borderlens.vision.learning.thresholds import ALPHA, GATE_QUANTILE, NEARNESS_QUANTILE
from borderlens.vision.pixels import Measures
from borderlens.vision.twin import twin_pack

TUSK = Label("tusk", Group.TARGET, "ivory", "tusk")
RESIN = Label("resin", Group.LOOK_ALIKE, "other", "resin")
NONE = Label("none", Group.NONE, "none", "none")
LABELS = (TUSK, RESIN, NONE)
WIDTH = 16
GOOD = Measures(sharpness=1e6, light=200.0, size=2000)
UNNAMED = References.named(np.zeros((0, WIDTH), dtype=np.float32), [], [])


def around(labels: np.ndarray, seed: int, wide: float = 0.15) -> np.ndarray:
    """Points of length 1 about one direction for each label."""
    random = np.random.default_rng(seed)
    points = random.normal(scale=wide, size=(len(labels), WIDTH)) + np.eye(WIDTH)[labels]
    return (points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float32)


def made(count: int, seed: int, wide: float = 0.15, of: int = 3) -> Samples:
    labels = np.arange(count, dtype=np.int64) % of
    return each_its_own(around(labels, seed, wide), labels)


def packed(learnt: Learnt, place: Path) -> ModelPack:
    """What was learnt, written as a pack and read again."""
    calibration, gate, references = learnt.as_pack()
    folder = place / "twin"
    folder.mkdir()
    (folder / "model.onnx").write_bytes(b"no graph is asked for here")
    (folder / "references.npz").write_bytes(references_bytes(references))
    sums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
    manifest = replace(
        twin_pack().manifest,
        labels=learnt.labels,
        calibration=replace(calibration, set_calibrated_on="points about one direction for each label"),
        gate=gate,
        references=len(references.label),
        files=sums,
    )
    write_manifest(manifest, folder)
    return read_model_pack(folder)


def test_learning_tells_toy_pictures_apart_and_sets_the_gate() -> None:
    train, held, test = made(120, 1), made(60, 2), made(60, 3)
    learnt = learn(train, held, LABELS, UNNAMED, seed=1)
    assert (learnt.probabilities(test.embeddings).argmax(axis=1) == test.labels).all()
    known = held.labels != 2
    assert (learnt.cosines(held.embeddings[known]) < learnt.nearest_cosine).mean() <= 2 * GATE_QUANTILE
    turned_away = learnt.nearness(held.embeddings[known]) < learnt.least_nearness
    assert turned_away.mean() == pytest.approx(NEARNESS_QUANTILE, abs=0.03)
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
    strengths = (0.01, 0.1)
    learnt = learn(train, None, LABELS, UNNAMED, seed=1, strengths=strengths)
    assert learnt.asked.rows.tolist() == list(range(60))
    folds = folds_of(train)
    for fold in range(5):
        here = folds == fold
        others = fit_all(train.where(~here), 3, strengths, lambda: None)
        head = others.heads[strengths.index(learnt.head.strength)]
        assert learnt.asked.logits[here] == pytest.approx(head.logits(train.embeddings[here]), abs=1e-3)
        near = nearness_of(others.near, train.embeddings[here])
        assert learnt.asked.nearness[here] == pytest.approx(near, abs=1e-3)
    alone = train.where(folds != folds[0])
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
    learnt = learn(made(120, 6, 0.45), None, LABELS, UNNAMED, seed=1, strengths=(0.01, 0.03))
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
    assert (learnt.rule.least, learnt.rule.kept) == ((0.0, 0.0, 0.0), 0.0)
    assert (learnt.nearest_cosine, learnt.near, learnt.least_nearness) == (0.6, None, ANY_NEARNESS)
    assert (learnt.nearness(made(3, 10).embeddings) == 0).all()
    assert (learnt.probabilities(made(3, 10).embeddings).argmax(axis=1) == [0, 1, 2]).all()


def test_progress_counts_every_head_and_may_stop_the_learning() -> None:
    heard: list[tuple[int, int]] = []
    learn(made(30, 11), None, LABELS, UNNAMED, 1, strengths=(1.0, 3.0), progress=lambda *step: heard.append(step))
    assert heard == [(done, 11) for done in range(1, 12)]
    heard.clear()
    learn(
        made(30, 11), made(15, 12), LABELS, UNNAMED, 1, strengths=(1.0, 3.0), progress=lambda *step: heard.append(step)
    )
    assert heard == [(1, 2), (2, 2)]

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


def test_nothing_of_no_product_says_what_the_coordinates_or_the_means_are() -> None:
    train = made(60, 16)
    elsewhere = train.embeddings.copy()
    elsewhere[train.labels == 2] = around(np.full(20, 7), 17, 0.01)
    moved = replace(train, embeddings=elsewhere)
    one, other = (fit_all(rows, 3, (0.01,), lambda: None) for rows in (train, moved))
    assert one.near is not None
    assert other.near is not None
    assert one.near.weight.shape == (2, WIDTH)
    assert one.near.logits(train.embeddings) == pytest.approx(other.near.logits(train.embeddings), abs=1e-3)
    assert np.abs(one.heads[0].weight - other.heads[0].weight).max() > 0.01


def test_the_gate_of_the_means_turns_away_what_lies_by_no_label() -> None:
    learnt = learn(made(120, 18), made(60, 19), LABELS, UNNAMED, seed=1)
    strange = around(np.full(50, 9), 20)
    assert (learnt.nearness(strange) < learnt.least_nearness).mean() > 0.9


def test_what_was_learnt_decides_alike_as_a_pack(tmp_path: Path) -> None:
    learnt = learn(made(120, 21), None, LABELS, UNNAMED, seed=1, mass=0.9)
    pack, test = packed(learnt, tmp_path), made(30, 22)
    rule, gate = pack.manifest.calibration, pack.manifest.gate
    assert (rule.set_method, rule.set_alpha, rule.set_mass) == ("least", ALPHA, 0.9)
    assert (rule.set_least, rule.set_kept) == (learnt.rule.least, learnt.rule.kept)
    assert (gate.nearest_cosine, gate.least_nearness) == (learnt.nearest_cosine, learnt.least_nearness)
    for row, near in zip(test.embeddings, learnt.nearness(test.embeddings), strict=True):
        assert pack.references.nearness(row) == pytest.approx(near, rel=1e-4, abs=1e-3)
    assert pack.references.head_weight == pytest.approx(learnt.head.weight, rel=1e-3, abs=1e-4)
    found = [
        judge(p, e, GOOD, pack) for p, e in zip(learnt.probabilities(test.embeddings), test.embeddings, strict=True)
    ]
    right = {0: Outcome.CONSISTENT, 1: Outcome.LOOK_ALIKE, 2: Outcome.CANNOT_TELL}
    told = [verdict.outcome is right[int(label)] for verdict, label in zip(found, test.labels, strict=True)]
    assert sum(told) >= 27


def copies_of(labels: list[int], points: int) -> Samples:
    """Every row of a label is the same; with one point all rows are."""
    column = np.array(labels, dtype=np.int64)
    return each_its_own(around(np.arange(points), 23)[column % points], column)


@pytest.mark.parametrize(
    ("labels", "asked"),
    [
        ([0] * 5 + [1] * 5, 10),
        ([0] * 5 + [1], 5),
        ([0, 1], 0),
        ([0, 0, 1], 2),
        ([0], 0),
        ([2] * 6, 6),
    ],
)
@pytest.mark.parametrize("points", [0, 3, 1])
def test_tiny_material_makes_a_pack_that_can_be_read(
    tmp_path: Path, labels: list[int], asked: int, points: int
) -> None:
    """Photographs that differ, copies of one for each label, and copies of one alone."""
    column = np.array(labels, dtype=np.int64)
    train = copies_of(labels, points) if points else each_its_own(around(column, 24), column)
    learnt = learn(train, None, LABELS, UNNAMED, seed=1, widest_gate=0.6)
    assert len(learnt.asked.rows) == asked
    p = learnt.probabilities(train.embeddings)
    assert p.sum(axis=1) == pytest.approx(np.ones(len(train)))
    assert np.abs(learnt.head.weight).max() < 100
    assert learnt.rule.kept <= 1 - ALPHA
    assert 0 < learnt.temperature <= 20
    if points != 1:
        assert (p.argmax(axis=1) == column).all()
    if {0, 1} & set(labels):
        pack = packed(learnt, tmp_path)
        assert (pack.references.near is None) == (points > 0 or max(np.bincount(column[column < 2])) < 2)
        assert judge(p[0], train.embeddings[0], GOOD, pack).weighed[0].probability == pytest.approx(p[0].max())
