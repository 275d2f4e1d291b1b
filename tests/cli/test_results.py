"""``borderlens results``: the command as a person gives it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from borderlens.cli import cli
from borderlens.domain.attempts import Mode
from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Role
from borderlens.exchange.csv_table import read_table
from borderlens.services.attempts import Attempts
from borderlens.store.sqlite import SqliteStore

ITEMS = [
    Item(
        key=f"q{number}",
        version=1,
        type=ItemType.SINGLE,
        competency=Competency.IDENTIFICATION,
        kind=Kind.IVORY,
        role=Role.PROTECTED,
        difficulty=0.5,
        facts=(),
        pictures=(),
        options=("ivory", "bone", CANNOT_TELL),
        answer=("ivory",),
    )
    for number in range(12)
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    with SqliteStore(tmp_path / "laptop" / "borderlens.db") as store:
        attempts = Attempts(store)
        sitting = attempts.open_attempt("p1", "first-look", "A", Mode.PRE, ITEMS, pack_version=1, session="s1")
        for item in ITEMS:
            attempts.give_answer(sitting.id, item, "ivory", 10)
    return tmp_path / "laptop"


def test_twelve_answers_are_twelve_rows(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "answers.csv"
    run = CliRunner().invoke(cli, ["results", "export", "--format", "csv", "--out", str(out), "--data", str(data)])
    assert run.exit_code == 0, run.output
    assert run.stdout == ""
    assert run.stderr == f"12 rows written to {out}.\n"
    assert len(read_table(out).rows) == 12


def test_scores_of_a_session(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "scores.csv"
    arguments = ["results", "export", "--table", "scores", "--out", str(out), "--session", "s1", "--data", str(data)]
    assert CliRunner().invoke(cli, arguments).exit_code == 0
    (row,) = read_table(out).rows
    assert row[read_table(out).header.index("found")] == "12"


def test_an_unknown_session_is_one_line_and_exit_1(data: Path, tmp_path: Path) -> None:
    arguments = ["results", "export", "--out", str(tmp_path / "x.csv"), "--session", "s9", "--data", str(data)]
    run = CliRunner().invoke(cli, arguments)
    assert run.exit_code == 1
    assert run.stderr.count("\n") == 1
    assert "s9" in run.stderr
    assert not (tmp_path / "x.csv").exists()


def test_a_missing_or_strange_option_is_exit_2(data: Path, tmp_path: Path) -> None:
    assert CliRunner().invoke(cli, ["results", "export", "--data", str(data)]).exit_code == 2
    arguments = ["results", "export", "--format", "clay", "--out", str(tmp_path / "x"), "--data", str(data)]
    assert CliRunner().invoke(cli, arguments).exit_code == 2


def test_rebuild_mends_the_tables_and_names_faults(data: Path) -> None:
    with SqliteStore(data / "borderlens.db") as store:
        store.database.db.execute("UPDATE scores SET found = 1")
    run = CliRunner().invoke(cli, ["results", "rebuild", "--data", str(data)])
    assert (run.exit_code, run.stdout) == (0, "")
    assert "1 sittings" in run.stderr
    with SqliteStore(data / "borderlens.db") as store:
        assert store.reading.scores()[0].found == 12
        store.database.db.execute("DROP TRIGGER events_never_updated")
        store.database.db.execute("UPDATE events SET ts = '2020' WHERE seq = 3")
        device = store.device
    run = CliRunner().invoke(cli, ["results", "rebuild", "--data", str(data)])
    assert run.exit_code == 1
    assert run.stdout == f"Laptop {device}, record 3: its content was changed after it was written.\n"


def test_a_newer_database_is_one_line_and_exit_1(data: Path, tmp_path: Path) -> None:
    with SqliteStore(data / "borderlens.db") as store:
        store.database.db.execute("PRAGMA user_version = 99")
    run = CliRunner().invoke(cli, ["results", "export", "--out", str(tmp_path / "x.csv"), "--data", str(data)])
    assert run.exit_code == 1
    assert run.stderr.count("\n") == 1
    assert [p.name for p in data.iterdir()] == ["borderlens.db"]
