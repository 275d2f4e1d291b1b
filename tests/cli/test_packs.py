from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.packs.conftest import write_pack

from borderlens.cli import cli
from borderlens.cli.state import State
from borderlens.packs.reference_library import create_library

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
    aside = next(line for line in lines if line[1:3] == ["set aside", "broken"])
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


def test_validate_shows_what_is_wrong_with_the_items(run: Run, tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "small")
    items = pack / "items.toml"
    items.write_text(items.read_text("utf-8").replace('"IV-049"', '"IV-999"'), encoding="utf-8")
    result = run("validate", pack)
    assert result.exit_code == 1
    line = next(n for n, part in enumerate(items.read_text("utf-8").splitlines(), 1) if "IV-999" in part)
    found = [line for line in result.stdout.splitlines() if "IV-999" in line]
    assert found == [
        f"error\t{items}, line {line}: steps: no fact has the id IV-999. "
        "Mend: correct the id, or make the table of facts again."
    ]
    assert "1 packs can be used, 0 set aside." in result.stderr
    assert " errors, " in result.stderr


def test_warnings_alone_are_status_0(run: Run, root: Path, tmp_path: Path) -> None:
    pack = tmp_path / "first-look"
    shutil.copytree(root / "quizzes" / "first-look", pack)
    text = pack / "text" / "vi.toml"
    text.write_text(text.read_text("utf-8").replace("102°", "112°", 1), encoding="utf-8")
    result = run("validate", pack)
    assert result.exit_code == 0
    assert [line.split("\t")[0] for line in result.stdout.splitlines()] == ["quiz", "warning"]
    assert "missing 102; only here 112" in result.stdout
    assert result.stderr.endswith("In the items: 0 errors, 1 warnings.\n")


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


def test_list_says_who_signed_a_pack(run: Run, data_folder: Path, tmp_path: Path, root: Path) -> None:
    sent = run("export", "first-look", "--out", tmp_path / "x.blpack")
    assert sent.exit_code == 0
    assert sent.stdout.strip() == str(tmp_path / "x.blpack")
    assert "signed here on " in sent.stderr
    lines = [line.split("\t") for line in run("list").stdout.splitlines()]
    assert next(line for line in lines if line[1] == "first-look")[5] == "unsigned"


def test_a_pack_goes_from_one_laptop_to_another(run: Run, tmp_path: Path, data_folder: Path) -> None:
    mine = write_pack(tmp_path / "mine" / "small")
    out = tmp_path / "small.blpack"
    assert run("export", mine, "--out", out, "--signer", "Laboratory").exit_code == 0
    assert run("import", out, "--data", tmp_path / "there").exit_code == 0
    lines = run("list", "--data", tmp_path / "there").stdout.splitlines()
    line = next(line.split("\t") for line in lines if "\tsmall\t" in line)
    assert line[:5] == ["quiz", "small", "3", "5 items", "en lo"]
    assert line[5].startswith("signed by Laboratory, key known here since ")


def test_the_first_pack_of_a_key_says_that_it_is_unknown(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "small.blpack"
    run("export", write_pack(tmp_path / "mine" / "small"), "--out", out, "--signer", "Laboratory")
    first = run("import", out, "--data", tmp_path / "there")
    assert "signed by Laboratory, key unknown here (" in first.stdout
    second = run("import", out, "--data", tmp_path / "there")
    assert second.exit_code == 0
    assert "the very same; nothing was changed" in second.stderr


def test_import_goes_on_past_a_bad_file_and_replaces_only_when_asked(run: Run, tmp_path: Path) -> None:
    mine, out = write_pack(tmp_path / "mine" / "small"), tmp_path / "small.blpack"
    there = ("--data", tmp_path / "there")
    (tmp_path / "bad.blpack").write_bytes(b"no pack")
    run("export", mine, "--out", out)
    result = run("import", tmp_path / "bad.blpack", out, *there)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"{tmp_path / 'bad.blpack'}: this is no pack file. "
        "Mend: choose a file ending in .blpack, as 'packs export' writes it."
    ]
    assert "\tsmall\t" in result.stdout
    (mine / "pack.toml").write_text((mine / "pack.toml").read_text("utf-8").replace("version = 3", "version = 4"))
    run("export", mine, "--out", out)
    refused = run("import", out, *there)
    assert refused.exit_code == 1
    assert "version 3 of the pack small is here already; the file holds version 4" in refused.stderr
    replaced = run("import", "--replace", out, *there)
    assert replaced.exit_code == 0
    assert "took the place of version 3" in replaced.stderr


def test_a_signed_pack_that_was_changed_is_set_aside(run: Run, tmp_path: Path) -> None:
    out, there = tmp_path / "small.blpack", ("--data", tmp_path / "there")
    run("export", write_pack(tmp_path / "mine" / "small"), "--out", out)
    run("import", out, *there)
    changed = tmp_path / "there" / "quizzes" / "small" / "text" / "lo.toml"
    changed.write_bytes(changed.read_bytes() + b"\n")
    for result in (run("list", *there), run("validate", changed.parents[1])):
        line = next(line for line in result.stdout.splitlines() if "\tsmall\t" in line)
        assert "set aside" in line
        assert f"{changed}: the file was changed after the pack was signed" in line


def test_reference_libraries_are_packs_too(run: Run, tmp_path: Path, data_folder: Path) -> None:
    library = create_library(data_folder / "references", "skins", "Skins", "CC0", date(2026, 11, 24))
    assert f"references\tskins\t1\t0 photographs\t\tunsigned\t{library.folder}" in run("list").stdout
    assert run("validate", library.folder).exit_code == 0
    assert run("export", "skins", "--out", tmp_path).exit_code == 0
    assert (tmp_path / "skins-1.blpack").is_file()


def test_export_of_nothing_says_so(run: Run, tmp_path: Path) -> None:
    result = run("export", "nowhere", "--out", tmp_path)
    assert result.exit_code == 1
    assert "nowhere" in result.stderr
