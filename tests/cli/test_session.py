"""``borderlens session`` and ``roster``: from a plan to joined laptops, each mistake in one line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.services.sessions.laptops import desk, made_form

from borderlens.cli import cli
from borderlens.cli.state import State
from borderlens.domain.competence import Criteria

Run = Callable[..., Result]
LIST = "STT;Họ và tên;Đơn vị;Tỉnh\n1;Trần Mẫu;Hải quan;Lạng Sơn\n2;=1+1;Kho bạc;\n3;;Hải quan;\n"


@pytest.fixture
def run(data_folder: Path) -> Run:
    return lambda *arguments: CliRunner().invoke(cli, [*map(str, arguments)], obj=State())


@pytest.fixture
def id(run: Run) -> str:
    made = run("session", "create", "--title", "Lạng Sơn", "--province", "vn-lang-son", "--from", "2026-11-24")
    assert (made.exit_code, made.stderr) == (0, "“Lạng Sơn” is open on this laptop.\n")
    return made.stdout.strip()


@pytest.fixture
def people(tmp_path: Path) -> Path:
    file = tmp_path / "list.csv"
    file.write_text(LIST, "utf-8")
    return file


def test_a_session_goes_from_plan_to_end(run: Run, id: str, people: Path, tmp_path: Path) -> None:
    assert run("roster", "import", people, "--session", id, "--country", "VN").exit_code == 1
    assert run("session", "file", id, "--out", tmp_path).exit_code == 1
    fixed = run("session", "fix", id[-6:])
    assert fixed.stdout.strip() == Criteria().hash
    written = run("session", "file", id, "--out", tmp_path / "a.blsession")
    assert written.stdout.strip() == str(tmp_path / "a.blsession")
    assert run("session", "ticket", id, "--out", tmp_path / "wall.png").exit_code == 0
    for file in ("a.blsession", "wall.png"):
        joined = run("--data", tmp_path / "laptop", "session", "join", tmp_path / file, "--label", "07")
        assert (joined.exit_code, joined.stdout.strip()) == (0, id)
        assert "fingerprint" in joined.stderr
    seen = run("--data", tmp_path / "laptop", "session", "show", id, "--people").stdout.splitlines()
    assert [line.split("\t")[:2] for line in seen] == [["LS-001", "Trần Mẫu"], ["VN-001", "=1+1"]]
    shown = dict(line.split("\t")[:2] for line in run("session", "show", id).stdout.splitlines())
    assert (shown["state"], shown["criteria"], shown["people"]) == ("fixed", Criteria().shown_hash, "2")
    assert run("session", "close", id).exit_code == 0
    (row,) = run("session", "list").stdout.splitlines()
    assert row.split("\t") == [id, "Lạng Sơn", "2026-11-24", "2", "closed"]


def test_forms_made_later_are_added_to_a_phase_without_any(
    run: Run, id: str, people: Path, data_folder: Path, tmp_path: Path
) -> None:
    form = made_form(desk(data_folder), tmp_path / "made")
    run("session", "fix", id)
    run("roster", "import", people, "--session", id, "--country", "VN")
    added = run("session", "add-forms", id, "--phase", "follow-up", "--form", form[:8])
    assert (added.exit_code, added.stdout) == (0, "")
    assert "follow-up: 1; people who have one: 2" in added.stderr
    shown = dict(line.split("\t")[:2] for line in run("session", "show", id).stdout.splitlines())
    assert form.startswith(shown["forms follow-up"])
    for line in run("session", "show", id, "--people").stdout.splitlines():
        assert line.endswith(f"follow-up:{shown['forms follow-up']}")
    other = made_form(desk(data_folder), tmp_path / "other", paced=True)
    refused = run("session", "add-forms", id, "--phase", "follow-up", "--form", other[:8])
    assert (refused.exit_code, refused.stderr.strip()[-12:]) == (1, " They stand.")


def test_forms_are_named_by_their_first_digits(run: Run, data_folder: Path, tmp_path: Path) -> None:
    form = made_form(desk(data_folder), tmp_path / "made")
    made = run("session", "create", "--title", "x", "--pre", form[:8], "--post", form)
    shown = dict(line.split("\t")[:2] for line in run("session", "show", made.stdout.strip()).stdout.splitlines())
    assert shown["forms pre"] == shown["forms post"] == form[:12]


def test_a_dry_run_writes_nothing_and_rows_that_are_not_taken_are_named(run: Run, id: str, people: Path) -> None:
    tried = run("roster", "import", people, "--session", id, "--dry-run")
    assert tried.exit_code == 1
    assert tried.stdout.splitlines() == ["2\t-\tTrần Mẫu\tVN\tvn-customs\t"]
    told = tried.stderr.splitlines()
    assert told[0].startswith("line 3: not taken, no country")
    assert told[1].startswith("line 4: not taken, no name")
    assert told[2] == "People who would be enrolled: 1. Rows not taken: 2. Nothing was written."
    assert run("session", "show", id, "--people").stdout == ""


def test_columns_and_encoding_are_chosen(run: Run, id: str, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes("谁,国家\n样本甲,中国\n".encode("gb18030"))
    arguments = ("roster", "import", file, "--session", id)
    assert "GBK" in run(*arguments).stderr
    assert "name" in run(*arguments, "--encoding", "gb18030").stderr
    done = run(*arguments, "--encoding", "gb18030", "--map", "name=谁")
    assert (done.exit_code, done.stdout) == (0, "2\tCN-001\t样本甲\tCN\tcn-other\t\n")
    again = run(*arguments, "--encoding", "gb18030", "--map", "name=1", "--map", "code=")
    assert "kept as two people" in again.stdout


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("create", "--title", ""), "title"),
        (("create", "--title", "x", "--province", "vn-nowhere"), "vn-nowhere"),
        (("create", "--title", "x", "--crossing", "nowhere"), "nowhere"),
        (("create", "--title", "x", "--pre", "abc"), "abc"),
        (("create", "--title", "x", "--from", "24/11/2026"), "24/11/2026"),
        (("show", "nothing"), "nothing"),
        (("fix", "nothing"), "nothing"),
        (("join", "absent.blsession", "--label", "1"), "absent"),
        (("join", "absent.png", "--label", "1"), "absent"),
    ],
)
def test_a_mistake_is_one_line_and_status_1(run: Run, id: str, arguments: tuple[str, ...], word: str) -> None:
    result = run("session", *arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert word in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_criteria_cannot_be_changed_and_wrong_use_is_status_2(run: Run, id: str) -> None:
    run("session", "fix", id)
    changed = run("session", "fix", id, "--found", 70)
    assert (changed.exit_code, changed.stdout) == (1, "")
    assert Criteria().shown_hash in changed.stderr
    assert run("session", "fix", id, "--found", 101).exit_code == 2
    assert run("roster", "import", "x.csv").exit_code == 2
