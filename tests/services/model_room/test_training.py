"""Training from end to end on a small network: what is written, what is measured, what is left when it is stopped."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tests.services.model_room.agency import photographs

from borderlens.domain.errors import BadPackName, Cancelled, NotReadyToTrain, PackExists, PhotoChanged, TooFewToTrain
from borderlens.domain.products import Group, Label
from borderlens.packs.model_pack import ModelPack, read_model_pack
from borderlens.packs.signing import verify
from borderlens.paths import find_paths
from borderlens.services.check import Checker
from borderlens.services.model_room import embeddings, training
from borderlens.services.model_room.pack import install
from borderlens.services.model_room.records import Keep, Stage, Survey, Trained, Wish
from borderlens.services.model_room.survey import survey
from borderlens.services.model_room.training import train
from borderlens.vision.session import OnnxModel
from borderlens.words import Words

GOOD = {"tiger_skin": 14, "bone": 13, "shell": 12}


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    """Two views and two strengths: every step is taken, none of them for long."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(embeddings, "MOST_VIEWS", 2)
        patch.setattr(training, "STRENGTHS", (1.0, 3.0))
        yield


@pytest.fixture(scope="module")
def surveyed(tmp_path_factory: pytest.TempPathFactory, base: ModelPack, words: Words) -> Survey:
    return survey(photographs(tmp_path_factory.mktemp("good") / "photos", GOOD), base, words)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory, surveyed: Survey, base: ModelPack, cache: Path) -> Trained:
    place = tmp_path_factory.mktemp("made")
    checker = Checker(OnnxModel(base, 1))
    wish = Wish("own-v1", signer="Gate 4")
    return train(surveyed, wish, base, place, cache, installed=checker, keys=place / "keys")


def test_the_pack_is_whole_signed_and_answers(trained: Trained, surveyed: Survey) -> None:
    pack = read_model_pack(trained.folder)
    assert [label.key for label in pack.labels] == ["tiger_skin", "bone", "shell", "none"]
    assert not any(label.drawn_only for label in pack.labels[:-1])
    assert (pack.id, pack.manifest.training.photographs) == ("own-v1", 39)
    signature = verify(trained.folder)
    assert signature is not None
    assert signature.signer == "Gate 4"
    assert sorted(path.name for path in trained.folder.parent.iterdir()) == ["keys", "own-v1"]
    checker = Checker(OnnxModel(pack, 1))
    front = [checker.examine(p.path).finding.weighed[0].label == p.label for p in surveyed.photographs]
    assert np.mean(front) > 0.9


def test_the_report_counts_what_was_kept_apart(trained: Trained) -> None:
    report = trained.report
    assert (trained.learnt_photographs, trained.learnt_objects) == (39, 39)
    assert (report.photographs, report.objects) == (10, 10)
    assert [count.name for count in report.counts] == ["missed", "accused", "in_set", "cannot_tell", "answered_right"]
    assert [count.name for count in report.together] == [count.name for count in report.counts]
    counted = {count.name: count for count in report.counts}
    assert (counted["missed"].of, counted["accused"].of, counted["in_set"].of) == (4, 6, 10)
    assert counted["answered_right"].of == 10 - counted["cannot_tell"].found
    assert {key: sum(row.values()) for key, row in report.table.items()} == {"tiger_skin": 4, "bone": 3, "shell": 3}
    assert {(key, said): n for key, row in report.table.items() for said, n in row.items()} == {
        cell: len({photograph.path for photograph in behind}) for cell, behind in report.behind.items()
    }
    assert all(photograph.label == key for (key, _), behind in report.behind.items() for photograph in behind)
    assert math.isnan(report.expected_calibration_error)
    said_wrong = sum(n for key, row in report.table.items() for said, n in row.items() if said not in (key, ""))
    assert len(report.mistakes) <= said_wrong
    assert report.comparison is not None
    assert report.comparison.installed == "small-v1"
    names = ["missed", "accused", "cannot_tell", "group_right"]
    assert [c.name for c in report.comparison.new] == [c.name for c in report.comparison.old] == names


def test_the_card_says_it_all_and_names_no_folder(trained: Trained, surveyed: Survey) -> None:
    card = (trained.folder / "card.md").read_text("utf-8")
    for part in ("Wilson", "twin of this pack", "What must not be concluded", "Gate 4", "`bone`", "Beside small-v1"):
        assert part in card
    assert str(surveyed.folder.parent) not in card
    manifest = read_model_pack(trained.folder).manifest
    assert [(m.found, m.of) for m in manifest.measured] == [
        (c.found, c.of) for c in (*trained.report.counts, *trained.report.together)
    ]


def test_the_same_seed_makes_the_same_pack_and_uses_what_was_kept(
    tmp_path: Path, trained: Trained, surveyed: Survey, base: ModelPack, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise AssertionError("an embedding was made twice")

    monkeypatch.setattr(embeddings, "_read", never)
    again = train(surveyed, Wish("own-v1"), base, tmp_path, cache)
    for name in ("model.onnx", "references.npz"):
        assert (again.folder / name).read_bytes() == (trained.folder / name).read_bytes()
    assert again.report.counts == trained.report.counts
    assert verify(again.folder) is None


def test_a_damaged_cache_is_made_again(tmp_path: Path, surveyed: Survey, base: ModelPack) -> None:
    model = OnnxModel(base, 1)
    first = embeddings.embed(surveyed.photographs[:6], 2, model, tmp_path, 1)
    for file in tmp_path.rglob("*.npz"):
        file.write_bytes(file.read_bytes()[:100])
    again = embeddings.embed(surveyed.photographs[:6], 3, model, tmp_path, 1)
    for one, other in zip(first, again, strict=True):
        assert one.measures == other.measures
        assert (one.embeddings == other.embeddings[:2]).all()
        assert len(other.embeddings) == 3


def test_shipped_labels_stay_as_they_were_known(tmp_path: Path, surveyed: Survey, base: ModelPack, cache: Path) -> None:
    made = train(surveyed, Wish("both", Keep.SHIPPED), base, tmp_path, cache)
    pack = read_model_pack(made.folder)
    assert [label.key for label in pack.labels] == ["tiger_skin", "resin", "bone", "shell", "none"]
    drawn = {label.key: label.drawn_only for label in pack.labels}
    assert (drawn["resin"], drawn["tiger_skin"]) == (True, False)
    assert made.report.limits == {"resin": "drawn_only", "bone": "not_by_eye"}
    resin = pack.references.label == 1
    assert resin.sum() == 6
    assert "resin" not in made.report.table


def test_labels_are_merged_left_out_and_given_a_meaning(
    tmp_path: Path, surveyed: Survey, base: ModelPack, cache: Path
) -> None:
    meaning = Label("casts", Group.LOOK_ALIKE, "other", "casts", by_eye=False)
    merged = Wish("merged", into={"bone": "casts", "shell": "casts"}, meanings={"casts": meaning})
    pack = read_model_pack(train(surveyed, merged, base, tmp_path, cache).folder)
    assert [label.key for label in pack.labels] == ["tiger_skin", "casts", "none"]
    assert (pack.labels[1].group, pack.labels[1].by_eye) == (Group.LOOK_ALIKE, False)
    nothing = replace(merged, into={"shell": "none"})
    pack = read_model_pack(train(surveyed, replace(nothing, id="nothing"), base, tmp_path, cache).folder)
    assert [label.key for label in pack.labels] == ["tiger_skin", "bone", "none"]
    assert pack.references.no_product is not None
    assert len(pack.references.no_product.source) > 0
    with pytest.raises(TooFewToTrain):
        train(surveyed, Wish("few", into={"bone": "", "shell": ""}), base, tmp_path, cache)


@pytest.mark.parametrize("stage", list(Stage)[1:])
def test_stopping_leaves_nothing_half_written(
    tmp_path: Path, surveyed: Survey, base: ModelPack, cache: Path, stage: Stage
) -> None:
    seen: list[Stage] = []
    with pytest.raises(Cancelled):
        train(
            surveyed,
            Wish("stopped"),
            base,
            tmp_path / "out",
            tmp_path / "cache" if stage is Stage.READING else cache,
            lambda now, done, of: seen.append(now),
            lambda: stage in seen,
        )
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_stages_come_in_order_and_end_whole(tmp_path: Path, surveyed: Survey, base: ModelPack, cache: Path) -> None:
    steps: list[tuple[Stage, int, int]] = []
    train(surveyed, Wish("steps"), base, tmp_path, cache, lambda *step: steps.append(step))
    order = list(Stage)
    stages = [order.index(stage) for stage, _, _ in steps]
    assert stages == sorted(stages)
    last = {stage: (done, of) for stage, done, of in steps}
    assert set(last) == set(order[1:])
    assert all(done == of for done, of in last.values())


def test_what_cannot_be_trained(tmp_path: Path, surveyed: Survey, base: ModelPack, cache: Path, words: Words) -> None:
    for name in ("", "Own", "a b", "../own", "own_1", "x" * 41):
        with pytest.raises(BadPackName):
            train(surveyed, Wish(name), base, tmp_path, cache)
    one = survey(photographs(tmp_path / "one", {"bone": 6}), base, words)
    with pytest.raises(NotReadyToTrain):
        train(one, Wish("own"), base, tmp_path, cache)
    (tmp_path / "taken").mkdir()
    with pytest.raises(PackExists):
        train(surveyed, Wish("taken"), base, tmp_path, cache)
    assert list((tmp_path / "taken").iterdir()) == []


def test_a_photograph_that_changed_since_the_survey(tmp_path: Path, base: ModelPack, words: Words, cache: Path) -> None:
    place = photographs(tmp_path / "photos", {"bone": 5, "shell": 5}, seed=9)
    found = survey(place, base, words)
    (place / "bone" / "IMG_000.jpg").write_bytes((place / "bone" / "IMG_001.jpg").read_bytes())
    with pytest.raises(PhotoChanged):
        train(found, Wish("own"), base, tmp_path / "out", cache)


def test_an_installed_pack_is_found_by_check_and_never_replaced(
    tmp_path: Path, trained: Trained, surveyed: Survey, base: ModelPack, cache: Path
) -> None:
    paths = replace(find_paths(tmp_path / "data"), bundle=tmp_path / "bundle")
    pack = install(trained, paths)
    assert pack.folder == tmp_path / "data" / "models" / "own-v1"
    assert verify(pack.folder) is not None
    assert install(trained, paths).folder == pack.folder
    other = train(surveyed, Wish("own-v1", seed=2), base, tmp_path / "out", cache)
    with pytest.raises(PackExists):
        install(other, paths)
    assert read_model_pack(pack.folder).manifest == pack.manifest
    assert [path.name for path in pack.folder.parent.iterdir()] == ["own-v1"]


@pytest.mark.shared
def test_five_kinds_of_real_photographs_on_the_shipped_network(
    tmp_path: Path, shared: Path, root: Path, words: Words
) -> None:
    base = read_model_pack(root / "models" / "products-v2")
    place = tmp_path / "photos"
    for kind in ("lemon", "garlic", "avocado", "ginger", "red-beet"):
        for file in sorted((shared / "phone-photos" / kind).glob("train*.jpg"))[:8]:
            target = place / kind / file.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.read_bytes())
    found = survey(place, base, words)
    made = train(found, Wish("greens"), base, tmp_path / "out", tmp_path / "cache")
    right = sum(row.get(key, 0) + row.get("", 0) for key, row in made.report.table.items())
    assert (made.report.photographs, right) == (10, 10)
    assert {count.name: count.found for count in made.report.counts}["in_set"] >= 9
