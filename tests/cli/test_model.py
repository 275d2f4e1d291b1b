"""``borderlens model``: what goes to which stream, one line for each mistake, and a pack that check can use."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.services.model_room.agency import base_pack, photographs

from borderlens.cli import cli
from borderlens.packs.model_pack import ModelPack, read_model_pack
from borderlens.services import check as service
from borderlens.services.check import Checker
from borderlens.services.model_room import embeddings, training
from borderlens.vision.session import OnnxModel

open_checker = service.open_checker


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelPack:
    """A small pack stands for the one that came with the program."""
    pack = base_pack(tmp_path / "base" / "small-v1")
    monkeypatch.setattr(embeddings, "MOST_VIEWS", 2)
    monkeypatch.setattr(training, "STRENGTHS", (1.0,))
    monkeypatch.setattr(
        service,
        "open_checker",
        lambda paths, model=None, threads=2: (
            Checker(OnnxModel(pack, 1)) if model is None else open_checker(paths, model, threads)
        ),
    )
    return pack


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.mark.usefixtures("base")
def test_from_a_folder_to_a_pack_that_check_uses(tmp_path: Path) -> None:
    place = photographs(tmp_path / "photos", {"tiger_skin": 6, "bone": 6, "shell": 4})
    out = tmp_path / "made" / "gate-4"
    result = run("model", "train", place, "--out", out, "--signer", "Gate 4", "--seed", "3")
    assert result.exit_code == 0, result.output
    assert "Tiger skin: 6 photos, 6 objects" in result.stderr
    assert result.stderr.count("[look]") == 1
    lines = result.stdout.splitlines()
    assert lines[0].startswith(f"{out}: learnt from 12 photos of 12 objects in ")
    assert lines[-1] == f"Everything else stands in {out}/card.md. Read it before the pack is used."
    assert sum(" of " in line and "likely" in line for line in lines) == 10
    pack = read_model_pack(out)
    assert [label.key for label in pack.labels] == ["tiger_skin", "bone", "none"]
    assert (out / "signature.toml").is_file()
    checked = run("check", place / "bone" / "IMG_000.jpg", "--model", out, "--format", "jsonl")
    assert json.loads(checked.stdout)["model"]["id"] == "gate-4"
    card = run("model", "card", out)
    assert card.stdout == (out / "card.md").read_text("utf-8")
    again = run("model", "train", place, "--out", out)
    assert (again.exit_code, again.stdout) == (1, "")
    assert again.stderr.splitlines() == [
        f"{out}: there is something at this place already. Choose another name for the new pack."
    ]


@pytest.mark.usefixtures("base")
def test_shipped_labels_are_kept_when_asked(tmp_path: Path) -> None:
    place = photographs(tmp_path / "photos", {"tiger_skin": 6, "bone": 6})
    result = run("model", "train", place, "--out", tmp_path / "both", "--keep", "shipped")
    assert result.exit_code == 0, result.output
    assert "resin" in [label.key for label in read_model_pack(tmp_path / "both").labels]
    assert not (tmp_path / "both" / "signature.toml").exists()


@pytest.mark.usefixtures("base")
def test_a_folder_that_stops_says_why_and_ends_with_one_line(tmp_path: Path) -> None:
    place = photographs(tmp_path / "photos", {"tiger_skin": 6, "Tiger-Skin": 6})
    result = run("model", "train", place, "--out", tmp_path / "own")
    assert (result.exit_code, result.stdout) == (1, "")
    assert [line for line in result.stderr.splitlines() if line.startswith("[STOP]")]
    assert result.stderr.splitlines()[-1].startswith(f"{place}: cannot train yet")
    assert not (tmp_path / "own").exists()


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize(
    ("folder", "out", "said"),
    [
        ("absent", "own", "there is nothing at this place"),
        ("photos", "No_Pack", "a pack cannot have this name"),
    ],
)
def test_mistakes_are_one_line(tmp_path: Path, folder: str, out: str, said: str) -> None:
    (tmp_path / "photos").mkdir()
    result = run("model", "train", tmp_path / folder, "--out", tmp_path / out)
    assert (result.exit_code, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 1
    assert said in result.stderr


def test_the_card_of_an_unknown_pack(tmp_path: Path) -> None:
    result = run("model", "card", "nothing-like-it")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "there is no model pack of this name" in result.stderr
