"""Heads that saw nothing of a fold: what is left out, and that they are learnt once."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from borderlens.domain.products import Group, Label
from borderlens.packs.model_pack import ModelPack
from borderlens.packs.model_records import Calibration, Gate, Manifest, QualityLimits, Training
from borderlens.vision.learning.references import References
from recipe.augment import View
from recipe.bench import Bench
from recipe.data import CALIBRATION, TEST, TRAIN, Picture
from recipe.seen import Seen

WIDTH = 12
LABELS = (
    Label("tusk", Group.TARGET, "ivory", "tusk"),
    Label("resin", Group.LOOK_ALIKE, "other", "resin"),
    Label("none", Group.NONE, "none", "none", drawn_only=False),
)
SPLITS = (TRAIN, TRAIN, TRAIN, CALIBRATION, TEST)


def pictures() -> list[Picture]:
    """Drawn tusks and resin, some laid on photographs of a fold, and photographs of nothing from five sources."""
    found: list[Picture] = []
    for i in range(60):
        kind = ("tusk", "resin_block")[i % 2]
        label = ("tusk", "resin")[i % 2]
        split = SPLITS[(i // 2) % 5]
        ground = {TRAIN: 3, CALIBRATION: 4, TEST: 2}[split] if i % 6 == 0 else -1
        found.append(Picture(Path(), f"drawn-{i}", label, split, f"{kind}:{i}", kind, ground=ground))
    for i in range(40):
        found.append(Picture(Path(), f"photo-{i}", "none", TRAIN, f"source {i % 5}", "texture", i % 5))
    return found


class Tiny(Bench):
    """A bench of few numbers, without files."""

    def __init__(self, work: Path) -> None:
        self.asked = Namespace(work=work, seed=1, mass=0.0)
        self.pictures = pictures()
        self.labels = LABELS
        random = np.random.default_rng(5)
        columns = np.array([[label.key for label in LABELS].index(p.label) for p in self.pictures])
        points = random.normal(scale=0.15, size=(len(columns), WIDTH)) + np.eye(WIDTH)[columns]
        rows = (points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float32)
        self.__dict__["seen"] = Seen(self.pictures, [View(0, p.kind) for p in self.pictures], rows, columns)
        self.training = Training(100, 60, 40, "0" * 64, 0.0, "tiny")
        self.pack = ModelPack(work, _manifest(self.training), None)  # type: ignore[arg-type]

    def _backbone(self) -> Path:
        return Path(__file__)

    def _widest_gate(self) -> float:
        return 1.0

    def _teaching(self) -> References:
        return References.named(np.zeros((0, WIDTH), dtype=np.float32), [], [])


def _manifest(training: Training) -> Manifest:
    return Manifest(
        "tiny",
        "1.0.0",
        date(2026, 1, 1),
        "Apache-2.0",
        LABELS,
        Calibration(1.0, 0.05, 0.9, "", set_least=(0.3, 0.3, 0.3)),
        Gate(0.5, 0.02, "none", 0.5),
        QualityLimits(1, 1, 1),
        60,
        training,
        (),
        {"model.onnx": "1" * 64},
    )


@pytest.mark.parametrize("fold", range(5))
def test_nothing_of_a_fold_teaches_or_calibrates_its_head(tmp_path: Path, fold: int) -> None:
    train, held = Tiny(tmp_path).sides(fold)
    for side in (train, held):
        assert all(p.fold != fold and p.ground != fold for p in side.pictures)
        assert any(p.fold >= 0 for p in side.pictures)
    beside = (fold + 1) % 5
    assert {p.fold for p in held.pictures if not p.is_drawn} == {beside}
    assert beside not in {p.fold for p in train.pictures}
    assert {p.split for p in train.pictures if p.is_drawn} == {TRAIN}
    assert {p.split for p in held.pictures if p.is_drawn} == {CALIBRATION}


def test_a_head_is_learnt_once_and_read_back_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bench = Tiny(tmp_path)
    test = bench.seen.where([p.split == TEST for p in bench.pictures])
    first = bench.apart(1)
    p = first.probabilities(test.embeddings)
    assert (p.argmax(axis=1) == test.labels).all()

    def refuse(*_: object) -> None:
        raise AssertionError("learnt again")

    monkeypatch.setattr(Tiny, "_learn_apart", refuse)
    again = Tiny(tmp_path).apart(1)
    assert np.array_equal(again.probabilities(test.embeddings), p)
    assert again.pack.manifest.gate == first.pack.manifest.gate
    other = Tiny(tmp_path)
    other.asked.seed = 2
    with pytest.raises(AssertionError, match="learnt again"):
        other.apart(1)


def test_a_part_belongs_to_the_fold_of_its_photograph(tmp_path: Path) -> None:
    bench = Tiny(tmp_path)
    assert bench.fold_of("photo-3#coat") == bench.fold_of("photo-3") == 3
    assert bench.fold_of("photos/product/shell/001.jpg") == -1
