from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.packs.conftest import write_pack

from borderlens.cli import cli
from borderlens.cli.state import State
from borderlens.packs.lint import lint
from borderlens.packs.quiz_pack import read_quiz_pack

Run = Callable[..., Result]
ASKED = ("--kind", "general", "--competency", "evidence")


@pytest.fixture
def run(data_folder: Path) -> Run:
    return lambda *arguments: CliRunner().invoke(cli, ["packs", *map(str, arguments)], obj=State())


def test_a_pack_goes_out_for_moodle_in_one_language(run: Run, tmp_path: Path) -> None:
    result = run("export", "first-look", "--format", "moodle", "--language", "vi", "--out", tmp_path)
    assert result.exit_code == 0
    assert result.stdout.strip() == str(tmp_path / "first-look-vi.xml")
    text = (tmp_path / "first-look-vi.xml").read_text("utf-8")
    assert "Điều không nhìn thấy được:" in text
    assert text.count("<question type=") == 13
    assert "kept: ivory-crossing-lines: as ivory-crossing-lines" in result.stderr
    assert "changed: pangolin-scale-base: the answer 'cannot tell' cannot be given in Moodle here" in result.stderr
    assert "12 questions carried over, 0 left out, 2 changes." in result.stderr


def test_moodle_needs_a_language(run: Run, tmp_path: Path) -> None:
    assert run("export", "first-look", "--format", "moodle", "--out", tmp_path).exit_code == 2
    pack = write_pack(tmp_path / "small")
    result = run("export", pack, "--format", "moodle", "--language", "vi", "--out", tmp_path / "x.xml")
    assert result.exit_code == 1
    assert "small has no texts in 'vi'. Choose one of: en, lo." in result.stderr


def test_what_went_out_comes_in_again(run: Run, tmp_path: Path, data_folder: Path) -> None:
    out = tmp_path / "small.xml"
    run("export", write_pack(tmp_path / "small"), "--format", "moodle", "--language", "en", "--out", out)
    result = run("import", out, "--format", "moodle", "--id", "again", *ASKED)
    assert result.exit_code == 0
    folder = data_folder / "quizzes" / "again"
    assert result.stdout == f"quiz\tagain\t5 items\t{folder}\n"
    before, after = read_quiz_pack(tmp_path / "small"), read_quiz_pack(folder)
    assert [entry.item for entry in before.items] == [entry.item for entry in after.items]
    assert after.texts["en"].items == before.texts["en"].items
    assert "again" in run("list").stdout


def test_gift_becomes_a_draft_whose_open_words_are_found(run: Run, tmp_path: Path, data_folder: Path) -> None:
    file = tmp_path / "questions.gift"
    file.write_text("::Rim::Where are lines clear? {~canal#faint =rim ~tip}\n\n::Bad::Which? {a ~b}\n", "utf-8")
    result = run("import", file, "--format", "gift", "--id", "cuts", *ASKED, "--licence", "CC0")
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "kept: Rim (line 1): as rim",
        "left out: Bad (line 3): 'a' stands without = or ~ before it; put one there",
        "1 questions carried over, 1 left out, 0 changes. Read the changes before you use them.",
    ]
    pack = read_quiz_pack(data_folder / "quizzes" / "cuts")
    assert pack.licence == "CC0"
    found = [finding.fields["name"] for finding in lint(pack, {}) if finding.rule == "missing.words"]
    assert sorted(map(str, found)) == ["cannot_see", "mistakes.option_3", "next_time", "why"]
    assert run("validate", data_folder / "quizzes" / "cuts").exit_code == 1


def test_a_pack_that_is_there_is_replaced_only_when_asked(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "questions.gift"
    file.write_text("True? {T}", "utf-8")
    arguments = ("import", file, "--format", "gift", "--id", "cuts", *ASKED)
    assert run(*arguments).exit_code == 0
    again = run(*arguments)
    assert again.exit_code == 1
    assert "there is something at this place already" in again.stderr
    assert run(*arguments, "--replace").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("--id", "cuts", "--kind", "ivory"), 2, "needs one FILE"),
        (("--id", "cuts", "--kind", "ivory", "--competency", "legal"), 2, "needs --true-on"),
        (("--id", "Cuts 1", *ASKED), 1, "a pack cannot have this name"),
        (("--id", "cuts", *ASKED), 1, "none of 1 entries could be carried over"),
    ],
)
def test_what_is_missing_is_said(run: Run, tmp_path: Path, arguments: tuple[str, ...], status: int, said: str) -> None:
    file = tmp_path / "questions.gift"
    file.write_text("Only words.", "utf-8")
    result = run("import", file, "--format", "gift", *arguments)
    assert result.exit_code == status
    assert said in result.stderr


def test_a_file_that_is_no_moodle_xml_says_where(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "quiz.xml"
    file.write_text("<quiz>\n<question>", "utf-8")
    result = run("import", file, "--format", "moodle", "--id", "x", *ASKED)
    assert result.exit_code == 1
    assert f"{file}, line 2: this cannot be read as questions" in result.stderr


@pytest.mark.shared
@pytest.mark.parametrize("name", ["moodle-import.xml", "moodle-4.1.10-export.xml"])
def test_files_of_a_real_moodle_come_in(run: Run, shared: Path, data_folder: Path, name: str) -> None:
    result = run("import", shared / "golden" / name, "--format", "moodle", "--id", "golden", *ASKED)
    assert result.exit_code == 0
    lines = [line.split(" (line ")[0] + line.split(")")[-1] for line in result.stderr.splitlines()[:-1]]
    assert sorted(lines) == [
        "changed: MA1: part of the points is counted in the program's own way",
        "changed: O1: part of the points is counted in the program's own way",
        "changed: S1 single with cannot-tell: wrong answers cost no points here",
        "kept: M1 multiple: as q2",
        "kept: MA1: as q4",
        "kept: N1 angle: as q5",
        "kept: O1: as q6",
        "kept: S1 single with cannot-tell: as q1",
        "kept: T1: as q3",
        "left out: G1: there is nothing like a question of type gapselect",
        "left out: H1 marker on image: its region lies outside of the picture",
    ]
    assert result.stderr.splitlines()[-1].startswith("6 questions carried over, 2 left out, 3 changes.")
    pack = read_quiz_pack(data_folder / "quizzes" / "golden")
    items = {entry.item.key: entry.item for entry in pack.items}
    assert {key: (item.type.value, item.version) for key, item in items.items()} == {
        "q1": ("single", 3),
        "q2": ("multiple", 1),
        "q3": ("true_false", 1),
        "q4": ("matching", 1),
        "q5": ("numeric", 1),
        "q6": ("ordering", 1),
    }
    number = items["q5"].number
    assert number is not None
    assert (number.low, number.high, number.near, number.unit) == (353, 363, 10, "degrees")
    assert items["q4"].fits == ("target_1", "target_2")
    words = pack.texts["en"].items["q1"]
    assert (words.stem, words.why, words.mistakes["option_2"]) == ("Which record?", "why", "no")
    assert not any(entry.item.scored for entry in pack.items)
