"""``borderlens report``, ``certificates``, ``verify`` and the tables of ``results export``, as a person gives them."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result
from tests.services.figures.room import SESSION, form
from tests.services.reports.conftest import hold

from borderlens.cli import cli
from borderlens.exchange.csv_table import read_table
from borderlens.store.sqlite import SqliteStore


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trainer")
    with SqliteStore(folder / "borderlens.db") as store:
        hold(store, people=12, items=form(1, 1, 1))
    return folder


def run(data: Path, *words: object) -> Result:
    return CliRunner().invoke(cli, [*map(str, words), "--data", str(data)])


def test_the_report_in_two_languages(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.pdf"
    done = run(data, "report", SESSION[:8], "--out", out, "--language", "en", "--language", "vi")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == f"Report written to {out}.\n"
    beside = run(
        data, "report", SESSION, "--out", tmp_path / "b.pdf", "--language", "lo", "--language", "zh-Hans", "--beside"
    )
    assert beside.exit_code == 0
    assert out.read_bytes()[:5] == (tmp_path / "b.pdf").read_bytes()[:5] == b"%PDF-"


def test_three_languages_are_too_many(data: Path, tmp_path: Path) -> None:
    languages = [word for language in ("en", "vi", "lo") for word in ("--language", language)]
    assert run(data, "report", SESSION, "--out", tmp_path / "r.pdf", *languages).exit_code == 2


def test_an_unknown_session_is_one_line(data: Path, tmp_path: Path) -> None:
    for command in ("report", "certificates"):
        done = run(data, command, "nowhere", "--out", tmp_path / "out")
        assert done.exit_code == 1
        assert done.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_certificates_and_the_check_of_one(data: Path, tmp_path: Path) -> None:
    done = run(data, "certificates", SESSION, "--out", tmp_path, "--feedback")
    assert done.exit_code == 0
    files = [Path(line) for line in done.stdout.splitlines()]
    assert len(files) == 15
    assert {file.name for file in files[-3:]} == {"certificates.pdf", "feedback.pdf", "certificates.csv"}
    assert all(file.is_file() for file in files)
    assert done.stderr.startswith("12 certificates in ")
    code = next(row[0] for row in read_table(files[-1]).rows if row[1] == "identification")
    for more in ([], ["--list", files[-1]]):
        checked = run(data, "verify", *code.lower().split("-"), *more)
        assert checked.exit_code == 0
        assert checked.stdout.startswith(f"{code}: on the list. Took part; competent in: identification;")
        assert checked.stderr == "The list was signed on this laptop.\n"
    elsewhere = run(tmp_path / "other", "verify", code, "--list", files[-1])
    assert elsewhere.exit_code == 0
    assert "signed by the key" in elsewhere.stderr


def test_codes_that_are_none(data: Path, tmp_path: Path) -> None:
    assert run(tmp_path / "new", "verify", "0000-0000-0000-0000").stderr.startswith("No certificates were made")
    mistyped = run(data, "verify", "1234")
    assert (mistyped.exit_code, mistyped.stdout) == (1, "")
    assert mistyped.stderr.startswith("1234: this is no certificate code.")


@pytest.mark.parametrize(
    "table", ["indicator", "people", "items", "confusion", "change", "groups", "responses", "scores"]
)
def test_csv_and_spreadsheet_have_the_same_shape(data: Path, tmp_path: Path, table: str) -> None:
    for style in ("csv", "xlsx"):
        words = ("--session", SESSION, "--table", table, "--format", style)
        assert run(data, "results", "export", "--out", tmp_path / f"t.{style}", *words).exit_code == 0
    csv = read_table(tmp_path / "t.csv")
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    sheet = next(sheet for sheet in book.worksheets if sheet.title.casefold() == table)
    assert tuple(cell.value for cell in sheet[1]) == csv.header
    assert sheet.max_row == len(csv.rows) + 1
    assert sheet.freeze_panes == "A2"
    assert len(book.sheetnames) > 1
    assert not any("1111-0" in cell for row in csv.rows for cell in row)  # no id of a person


def test_people_stand_as_pseudonyms_unless_names_are_asked_for(data: Path, tmp_path: Path) -> None:
    for table in ("responses", "scores", "people"):
        words = ("results", "export", "--session", SESSION, "--table", table, "--out")
        assert run(data, *words, tmp_path / "a.csv").exit_code == 0
        assert run(data, *words, tmp_path / "n.csv", "--names").exit_code == 0
        assert "Name " not in (tmp_path / "a.csv").read_text("utf-8-sig")
        assert "Name " in (tmp_path / "n.csv").read_text("utf-8-sig")
        table_read = read_table(tmp_path / "a.csv")
        at = table_read.header.index("person")
        assert {len(row[at]) for row in table_read.rows} == {32}


def test_research_and_donor_tables(data: Path, tmp_path: Path) -> None:
    for table, style in (
        ("research", "csv"),
        ("research", "xlsx"),
        ("donor", "csv"),
        ("donor", "xlsx"),
        ("donor", "pdf"),
    ):
        done = run(
            data, "results", "export", "--table", table, "--format", style, "--out", tmp_path / f"{table}.{style}"
        )
        assert done.exit_code == 0, done.output
    assert len(read_table(tmp_path / "research.csv").rows) == 12 * 2 * 3
    assert len(read_table(tmp_path / "donor.csv").rows) == 2
    assert (tmp_path / "donor.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    "words",
    [
        ("--table", "research", "--names"),
        ("--table", "scores", "--format", "pdf"),
        ("--table", "figures", "--session", SESSION),
        ("--table", "people"),
    ],
)
def test_what_cannot_be_asked_for_is_usage(data: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    done = run(data, "results", "export", "--out", tmp_path / "t.csv", *words)
    assert done.exit_code == 2
    assert not (tmp_path / "t.csv").exists()
