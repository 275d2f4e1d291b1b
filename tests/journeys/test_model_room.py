"""From a folder to a pack in the window: a person who has never trained a model, by mouse and by keys."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.journeys.model_room_driver import NAME
from tests.journeys.test_journey import environment, read

from borderlens.words import Words

PATIENCE_SECONDS = 280.0
LABELS = {"Tiger skin": "tiger_skin", "resin": "resin_section"}
POOR = ("dark", "dim", "blur", "small", "far", "flash")


def fill(folder: Path, pictures: Path, label: str, kind: str, most: int = 8) -> None:
    """So many of the program's own pictures of a kind, those that a phone spoilt left out."""
    (folder / label).mkdir(parents=True)
    files = sorted(file for file in (pictures / kind).glob("*.webp") if not any(word in file.stem for word in POOR))
    for file in files[:most]:
        shutil.copy(file, folder / label / file.name)


@pytest.fixture
def folders(root: Path, tmp_path: Path) -> dict[str, Path]:
    pictures = root / "assets" / "pictures"
    made = {name: tmp_path / name for name in ("good", "one-label", "three", "twice", "same", "corrupt")}
    for label, kind in LABELS.items():
        fill(made["good"], pictures, label, kind)
    fill(made["one-label"], pictures, "Tiger skin", "tiger_skin")
    for label, kind in LABELS.items():
        fill(made["three"], pictures, label, kind, 3)
    for label in ("Tiger skin", "虎皮"):
        fill(made["twice"], pictures, label, "tiger_skin")
    fill(made["twice"], pictures, "resin", "resin_section")
    for label, kind in LABELS.items():
        fill(made["same"], pictures, label, kind)
        fill(made["corrupt"], pictures, label, kind)
    shutil.copy(next((made["same"] / "resin").iterdir()), made["same"] / "Tiger skin" / "again.webp")
    (made["corrupt"] / "resin" / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut short")
    return made


@pytest.mark.parametrize(("language", "by"), [("vi", "keys"), ("en", "mouse")])
def test_a_folder_becomes_a_pack_that_check_uses(
    root: Path, tmp_path: Path, folders: dict[str, Path], language: str, by: str
) -> None:
    steps = tmp_path / "steps"
    command = [sys.executable, "-m", "tests.journeys.model_room_driver", "--data", str(tmp_path / "data")]
    command += ["--steps", str(steps), "--language", language, "--good", str(folders.pop("good"))]
    if by == "keys":
        for folder in folders.values():
            command += ["--bad", str(folder)]
    else:
        command += ["--mouse"]
    run = subprocess.run(
        command, cwd=root, env=environment(root), capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
    )
    reached = read(steps)
    assert run.returncode == 0, (reached[-2:], run.stderr[-2000:])
    words = Words(root / "assets" / "translations", language)
    said = dict(step.removeprefix("bad ").split(": ", 1) for step in reached if step.startswith("bad "))
    start = dict(step.removeprefix("start ").split(": ", 1) for step in reached if step.startswith("start "))
    tiger, resin = words.say("products.tiger_skin"), words.say("products.resin")
    expected = {
        "one-label": words.say("model_room.notice.one_label", label=tiger),
        "three": words.say("model_room.notice.no_labels", folder="three"),
        "twice": words.say("model_room.notice.label_twice.mend"),
        "same": words.say("model_room.notice.same_under_two_labels", first_label=resin, second_label=tiger),
        "corrupt": words.say("model_room.notice.not_read", count=1),
    }
    for name, line in expected.items() if by == "keys" else ():
        assert line in said[name], name
        assert start[name] == str(name == "corrupt"), name
    assert any(step.startswith("card ") for step in reached)
    assert NAME in reached[-1]
    assert (tmp_path / "data" / "models" / NAME / "signature.toml").exists()
