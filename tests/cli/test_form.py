"""``borderlens form`` over packs made on disk: made, shown, unlocked, and each mistake in one line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.packs.conftest import write_pack

from borderlens.cli import cli
from borderlens.cli.state import State
from borderlens.services.forms.receiving import looked_into

Run = Callable[..., Result]
SMALL = """format = 1
[[blueprint]]
name = "tiny"
minutes = 5
forms = 2
length = 2
common = 2
"""


@pytest.fixture
def run(data_folder: Path) -> Run:
    return lambda *arguments: CliRunner().invoke(cli, ["form", *map(str, arguments)], obj=State())


@pytest.fixture
def blueprint(tmp_path: Path) -> Path:
    file = tmp_path / "tiny.toml"
    file.write_text(SMALL)
    return file


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "mine" / "small")


def make(run: Run, blueprint: Path, pack: Path, out: Path, *more: object) -> Result:
    return run("make", "--blueprint", blueprint, "--packs", pack, "--out", out, "--seed", 1, *more)


def test_forms_are_made_shown_and_unlocked(run: Run, blueprint: Path, pack: Path, tmp_path: Path) -> None:
    made = make(run, blueprint, pack, tmp_path / "out", "--paced", "--report", tmp_path / "match.json")
    assert made.exit_code == 0, made.output
    rows = [line.split("\t") for line in made.stdout.splitlines()]
    assert [row[0] for row in rows] == ["A", "B"]
    assert sorted(Path(row[1]) for row in rows) == sorted((tmp_path / "out").iterdir())
    assert "2 forms of 2 items each" in made.stderr
    assert "do not decide" in made.stderr
    assert "come with the program" not in made.stderr
    assert json.loads((tmp_path / "match.json").read_bytes())["whole"]["largest"] == 0

    _, file, id, code = rows[0]
    shown = run("show", file, "--codes")
    lines = [line.split("\t") for line in shown.stdout.splitlines()]
    assert [line[0] for line in lines] == ["q01", "q02"]
    assert all(len(line[1]) == 4 and line[1].isdecimal() for line in lines)
    assert code in shown.stderr
    assert id in shown.stderr
    assert code not in run("show", file).stderr

    opened = run("unlock", file, code.lower().replace("-", ""))
    assert opened.exit_code == 0, opened.output
    assert all(line.split("\t")[1].startswith("small/") for line in opened.stdout.splitlines())


@pytest.mark.parametrize("asked", [(), ("--sureness",)])
def test_the_sealed_form_asks_how_sure_one_is_where_wanted(
    run: Run, blueprint: Path, pack: Path, tmp_path: Path, asked: tuple[str, ...]
) -> None:
    made = make(run, blueprint, pack, tmp_path / "out", *asked)
    assert made.exit_code == 0, made.output
    for line in made.stdout.splitlines():
        with looked_into(Path(line.split("\t")[1])) as form:
            assert form.open.sureness is bool(asked)


def test_a_wrong_code_and_a_missing_file_are_one_line_each(
    run: Run, blueprint: Path, pack: Path, tmp_path: Path
) -> None:
    made = make(run, blueprint, pack, tmp_path / "out")
    file = made.stdout.splitlines()[0].split("\t")[1]
    for arguments in (("unlock", file, "AAAAA-AAAAA"), ("unlock", file, "hello"), ("show", tmp_path / "absent.blform")):
        result = run(*arguments)
        assert (result.exit_code, result.stdout) == (1, "")
        assert len(result.stderr.splitlines()) == 1


def test_another_laptop_does_not_know_the_codes(run: Run, blueprint: Path, pack: Path, tmp_path: Path) -> None:
    file = make(run, blueprint, pack, tmp_path / "out", "--paced").stdout.splitlines()[0].split("\t")[1]
    shown = run("show", file, "--codes", "--data", tmp_path / "other")
    assert "made on another laptop" in shown.stderr
    assert [len(line.split("\t")) for line in shown.stdout.splitlines()] == [5, 5]


def test_what_is_lacking_is_said_and_nothing_is_written(run: Run, pack: Path, tmp_path: Path) -> None:
    result = run("make", "--blueprint", "law-and-evidence", "--packs", pack, "--out", tmp_path / "out")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "lack" in result.stderr
    assert not (tmp_path / "out").exists()
    assert run("make", "--blueprint", "no-such", "--packs", pack, "--out", tmp_path).exit_code == 1
    assert run("make", "--blueprint", "whole-course", "--packs", "absent", "--out", tmp_path).exit_code == 1


def test_packs_of_the_program_are_warned_of(run: Run, blueprint: Path, tmp_path: Path) -> None:
    made = make(run, blueprint, Path("first-look"), tmp_path / "out")
    assert made.exit_code == 0, made.output
    assert "come with the program, answers and all: first-look" in made.stderr
