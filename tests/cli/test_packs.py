from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from borderlens.cli import cli
from borderlens.cli.state import State

Run = Callable[..., Result]


@pytest.fixture
def run(data_folder: Path) -> Run:
    return lambda *arguments: CliRunner().invoke(cli, ["packs", *map(str, arguments)], obj=State())


@pytest.fixture
def quiz_folder(data_folder: Path, root: Path) -> Path:
    """The user's own quiz folder with one good copy under another name and one broken pack."""
    folder = data_folder / "quizzes"
    (folder / "broken").mkdir(parents=True)
    (folder / "broken" / "pack.toml").write_text('format = 1\nid = "broken"\nversion = "one"\n', encoding="utf-8")
    return folder


def test_list_shows_bundled_packs_and_names_what_is_set_aside(run: Run, quiz_folder: Path) -> None:
    result = run("list")
    assert result.exit_code == 0
    lines = [line.split("\t") for line in result.stdout.splitlines()]
    first = next(line for line in lines if line[1] == "first-look")
    assert first[:5] == ["quiz", "first-look", "1", "12 items", "en vi zh-Hans lo"]
    aside = next(line for line in lines if line[1] == "set aside")
    assert aside[2] == "broken"
    assert f"{quiz_folder / 'broken' / 'pack.toml'}, line 3" in aside[3]
    assert "write a whole number" in aside[3]


def test_validate_of_a_good_pack_is_status_0(run: Run, root: Path) -> None:
    result = run("validate", root / "quizzes" / "first-look")
    assert result.exit_code == 0
    assert "first-look" in result.stdout
    assert "1 packs can be used, 0 set aside." in result.stderr


def test_validate_names_file_line_and_mend_and_ends_with_1(run: Run, root: Path, tmp_path: Path) -> None:
    pack = tmp_path / "first-look"
    shutil.copytree(root / "quizzes" / "first-look", pack)
    items = pack / "items.toml"
    text = items.read_text("utf-8").replace('answer = ["elephant_or_mammoth"]', 'answer = ["walrus"]', 1)
    items.write_text(text, encoding="utf-8")
    line = next(n for n, part in enumerate(text.splitlines(), 1) if "walrus" in part)
    for place in (pack, tmp_path, pack / "pack.toml"):
        result = run("validate", place)
        assert result.exit_code == 1
        assert f"{items}, line {line}: 'walrus' in 'answer' is not among the options" in result.stdout
        assert "use one of: elephant_or_mammoth" in result.stdout


def test_an_empty_folder_says_what_is_missing(run: Run, tmp_path: Path) -> None:
    result = run("validate", tmp_path)
    assert result.exit_code == 1
    assert "pack.toml" in result.stdout


def test_a_path_that_is_not_there_is_a_mistake(run: Run, tmp_path: Path) -> None:
    result = run("validate", tmp_path / "nowhere")
    assert result.exit_code == 1
    assert "nowhere" in result.stderr


def test_model_packs_are_checked_beside_quiz_packs(run: Run, tmp_path: Path, root: Path) -> None:
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "manifest.toml").write_text("format = 1\n", encoding="utf-8")
    shutil.copytree(root / "quizzes" / "first-look", tmp_path / "first-look")
    result = run("validate", tmp_path)
    assert result.exit_code == 1
    kinds = [line.split("\t")[:2] for line in result.stdout.splitlines()]
    assert kinds == [["model", "set aside"], ["quiz", "first-look"]]
    assert str(tmp_path / "ours" / "manifest.toml") in result.stdout
