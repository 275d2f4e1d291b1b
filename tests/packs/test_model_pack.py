from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.packs.hand_pack import LABELS, make_pack

from borderlens.domain.errors import PackMistake
from borderlens.packs.model_manifest import (
    Calibration,
    Manifest,
    read_manifest,
    write_manifest,
)
from borderlens.packs.model_pack import (
    list_model_packs,
    read_model_pack,
)
from borderlens.packs.model_records import ANY_NEARNESS
from borderlens.paths import Paths

LEAST = Calibration(
    1.37, 0.05, 0.9, "photographs of 12 sources", set_least=(0.41, 0.3, 0.0), set_kept=0.95, set_mass=0.8
)
RAPS = Calibration(
    1.37, 0.05, 0.9, "photographs of 12 sources", set_method="raps", set_lambda=0.02, set_k=1, set_threshold=0.9
)


def with_rule(folder: Path, rule: Calibration) -> Manifest:
    manifest = replace(read_manifest(folder), calibration=rule)
    write_manifest(manifest, folder)
    return manifest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_pack(tmp_path)
    return tmp_path / "hand-v1"


def test_what_is_written_is_read(tmp_path: Path) -> None:
    manifest = make_pack(tmp_path)
    pack = read_model_pack(tmp_path / "hand-v1")
    assert pack.manifest == manifest
    assert (pack.id, pack.version, pack.labels) == ("hand-v1", "1.2.0", LABELS)
    assert pack.references.embedding.dtype == np.float32
    assert np.allclose(np.linalg.norm(pack.references.embedding, axis=1), 1, atol=1e-6)
    assert pack.references.name == ("tusk-01", "", "bone-07", "")
    assert pack.references.head_weight.shape == (3, 8)


def test_written_again_it_is_the_same_file(folder: Path) -> None:
    before = (folder / "manifest.toml").read_bytes()
    write_manifest(read_manifest(folder), folder)
    assert (folder / "manifest.toml").read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == [
        "card.md",
        "manifest.toml",
        "model.onnx",
        "references.npz",
    ]


@pytest.mark.parametrize("rule", [LEAST, RAPS])
def test_either_rule_of_the_sets_is_read_as_it_was_written(folder: Path, rule: Calibration) -> None:
    manifest = with_rule(folder, rule)
    assert read_model_pack(folder).manifest == manifest
    own = {"set_least", "set_kept"} if rule is LEAST else {"set_lambda", "set_k", "set_threshold"}
    text = (folder / "manifest.toml").read_text("utf-8")
    every = ("set_least", "set_kept", "set_lambda", "set_k", "set_threshold")
    assert {name for name in every if f"\n{name} = " in text} == own


@pytest.mark.parametrize(
    ("old", "new", "problem", "words"),
    [
        ("set_least = [0.41, 0.3, 0.0]", "set_least = [0.41, 0.3]", "wrong_kind", "a list of 3 numbers"),
        ("set_least = [0.41, 0.3, 0.0]", "set_least = [0.41, 0.3, 0.0, 0.2]", "wrong_kind", "a list of 3 numbers"),
        ("set_least = [0.41, 0.3, 0.0]", "set_least = []", "wrong_kind", "a list of 3 numbers"),
        ("set_least = [0.41, 0.3, 0.0]", "set_least = 0.41", "wrong_kind", "a list of 3 numbers"),
        ("set_least = [0.41, 0.3, 0.0]", 'set_least = [0.41, "0.3", 0.0]', "wrong_kind", "a list of 3 numbers"),
        ("set_least = [0.41, 0.3, 0.0]", "set_least = [0.41, true, 0.0]", "wrong_kind", "a list of 3 numbers"),
        ("set_least = [0.41, 0.3, 0.0]", "set_least = [0.41, 1.3, 0.0]", "out_of_range", "1.3"),
        ("set_least = [0.41, 0.3, 0.0]", "set_least = [0.41, -0.3, 0.0]", "out_of_range", "-0.3"),
        ("set_least = [0.41, 0.3, 0.0]", "set_least = [0.41, nan, 0.0]", "out_of_range", "nan"),
        ("set_least = [0.41, 0.3, 0.0]", "", "missing_field", "set_least"),
        ("set_kept = 0.95", "", "missing_field", "set_kept"),
        ("set_kept = 0.95", "set_kept = 95", "out_of_range", "95"),
        ("set_kept = 0.95", "set_kept = 0.95\nset_lambda = 0.01", "unknown_field", "set_lambda"),
        ('set_method = "least"', 'set_method = "raps"', "missing_field", "set_lambda"),
        ('set_method = "least"', 'set_method = "guess"', "unknown_value", "least, raps"),
        ('set_method = "least"', "", "missing_field", "set_method"),
    ],
)
def test_thresholds_that_cannot_be_are_a_mistake(folder: Path, old: str, new: str, problem: str, words: str) -> None:
    with_rule(folder, LEAST)
    file = folder / "manifest.toml"
    text = file.read_text("utf-8")
    assert old in text
    named = "[calibration]" if problem == "missing_field" else old
    line = text[: text.index(named)].count("\n") + 1 + (problem == "unknown_field")
    file.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(PackMistake) as caught:
        read_model_pack(folder)
    fields = caught.value.fields
    assert (fields["problem"], fields["line"]) == (problem, line)
    assert words in " ".join([*map(str, fields["details"].values()), str(fields["what"]), str(fields["mend"])])


def test_a_rule_that_cannot_be_is_not_written(folder: Path) -> None:
    for rule in (
        replace(LEAST, set_least=(0.1, 0.2)),
        replace(LEAST, set_least=(0.1, 0.2, 1.2)),
        replace(RAPS, set_k=-1),
    ):
        with pytest.raises(PackMistake):
            with_rule(folder, rule)
    assert read_manifest(folder).calibration.set_method == "raps"


def test_the_gate_of_the_means_is_written_and_open_where_nobody_set_it(folder: Path) -> None:
    manifest = read_manifest(folder)
    assert manifest.gate.least_nearness == ANY_NEARNESS
    write_manifest(replace(manifest, gate=replace(manifest.gate, least_nearness=-3.25)), folder)
    assert read_manifest(folder).gate.least_nearness == -3.25
    file = folder / "manifest.toml"
    file.write_text(file.read_text("utf-8").replace("least_nearness = -3.25\n", ""), "utf-8")
    assert read_manifest(folder).gate.least_nearness == ANY_NEARNESS
    for wrong in (float("nan"), float("-inf"), 2e9):
        with pytest.raises(PackMistake):
            write_manifest(replace(manifest, gate=replace(manifest.gate, least_nearness=wrong)), folder)


def test_a_wrong_manifest_is_not_written(folder: Path) -> None:
    before = (folder / "manifest.toml").read_bytes()
    manifest = read_manifest(folder)
    with pytest.raises(PackMistake):
        write_manifest(replace(manifest, gate=replace(manifest.gate, nearest_cosine=1.5)), folder)
    assert (folder / "manifest.toml").read_bytes() == before


SPOILT = [
    # old, new, problem, line that is named
    ('format = "bl-model/1"', 'format = "bl-model/9"', "format", 1),
    ('id = "hand-v1"', 'id = "other"', "wrong_folder", 2),
    ('made = "2026-11-24"', 'made = "24 November"', "not_a_date", 4),
    ("size = 260", "size = 9000", "out_of_range", 8),
    ('framing = "squeeze"', 'framing = "crop"', "unknown_value", 9),
    ('key = "bone"', 'key = "Bone Saw"', "bad_option", 20),
    ('key = "bone"', 'key = "tusk"', "twice", 20),
    ('group = "look_alike"', 'group = "maybe"', "unknown_value", 21),
    ('group = "look_alike"', 'group = "none"', "none_last", 20),
    ("by_eye = false", 'by_eye = "no"', "wrong_kind", 24),
    ("temperature = 1.37", "temperature = nan", "out_of_range", 36),
    ("set_alpha = 0.05", "set_alpha = 0.9", "out_of_range", 37),
    ("set_threshold = 0.93", "set_threshold = -1", "out_of_range", 43),
    ('set_method = "raps"', 'set_method = "guess"', "unknown_value", 40),
    ("set_mass = 0.0", "set_mass = 95", "out_of_range", 44),
    ("nearest_cosine = 0.61", "", "missing_field", 46),
    ('none_label = "none"', 'none_label = "nothing"', "none_last", 28),
    ("size_limit = 160", "size_limit = 160.5", "wrong_kind", 56),
    ("count = 4", "count = 0", "out_of_range", 59),
    ("least_nearness = -1000000000.0", 'least_nearness = "far"', "wrong_kind", 51),
    ('file = "references.npz"', 'file = "../references.npz"', "wrong_kind", 60),
    ("found = 181", "found = 201", "out_of_range", 72),
    ("seeds = 60", "seeds = 60\nmood = 3", "unknown_field", 65),
    ('"model.onnx" = "', '"model.onnx" = "zz', "too_long", 83),
    ("[gate]", "[gate", "not_toml", 46),
]


@pytest.mark.parametrize(("old", "new", "problem", "line"), SPOILT)
def test_mistake_names_file_line_and_mend(folder: Path, old: str, new: str, problem: str, line: int) -> None:
    file = folder / "manifest.toml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(PackMistake) as caught:
        read_model_pack(folder)
    fields = caught.value.fields
    assert (fields["problem"], fields["line"]) == (problem, line)
    assert Path(str(fields["file"])) == file
    assert fields["what"]
    assert fields["mend"]


def test_altered_or_absent_file_is_named(folder: Path) -> None:
    (folder / "model.onnx").write_bytes(b"another graph")
    with pytest.raises(PackMistake) as caught:
        read_model_pack(folder)
    assert (caught.value.fields["problem"], Path(str(caught.value.fields["file"])).name) == ("altered", "model.onnx")
    (folder / "model.onnx").unlink()
    with pytest.raises(PackMistake) as caught:
        read_model_pack(folder)
    assert caught.value.fields["problem"] == "absent"


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_text_as_manifest_is_a_mistake(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("packs") / "hand-v1"
    folder.mkdir()
    (folder / "manifest.toml").write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(PackMistake):
        read_model_pack(folder)


def spoil_text(folder: Path) -> None:
    (folder / "manifest.toml").write_text("format =", "utf-8")


def spoil_bytes(folder: Path) -> None:
    (folder / "manifest.toml").write_bytes(b"\xff\xfe\0")


def spoil_model(folder: Path) -> None:
    (folder / "model.onnx").write_bytes(b"")


def spoil_manifest(folder: Path) -> None:
    (folder / "manifest.toml").unlink()


@pytest.mark.parametrize("spoil", [spoil_text, spoil_bytes, spoil_model, spoil_manifest])
def test_a_broken_pack_is_set_aside_and_the_others_load(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    paths = Paths(tmp_path / "data", tmp_path / "bundle", portable=False)
    make_pack(tmp_path / "bundle" / "models", "bundled-v1")
    make_pack(tmp_path / "data" / "models", "broken-v1")
    make_pack(tmp_path / "data" / "models", "own-v1")
    (tmp_path / "bundle" / "models" / "recipe").mkdir()
    spoil(tmp_path / "data" / "models" / "broken-v1")
    packs = list_model_packs(paths)
    assert [pack.id for pack in packs.loaded] == ["bundled-v1", "own-v1"]
    assert [aside.folder.name for aside in packs.set_aside] == ["broken-v1"]
    assert "; " in packs.set_aside[0].reason
    own = packs.find("own-v1")
    assert own is not None
    assert own.id == "own-v1"
    assert packs.find("broken-v1") is None


def test_a_second_pack_of_one_id_is_set_aside(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "data", tmp_path / "bundle", portable=False)
    make_pack(tmp_path / "bundle" / "models")
    shutil.copytree(tmp_path / "bundle" / "models", tmp_path / "data" / "models")
    packs = list_model_packs(paths)
    assert len(packs.loaded) == 1
    assert packs.loaded[0].folder.is_relative_to(tmp_path / "bundle")
    assert packs.set_aside[0].mistake.fields["problem"] == "same_id"


def test_no_folder_of_packs_is_no_mistake(tmp_path: Path) -> None:
    packs = list_model_packs(Paths(tmp_path / "none", tmp_path / "nothing", portable=False))
    assert (packs.loaded, packs.set_aside) == ((), ())
