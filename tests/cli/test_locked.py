"""Commands open a locked database by its passphrase, and say so in one line without it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from borderlens.cli import cli
from borderlens.cli.state import PASSPHRASE
from borderlens.paths import find_paths
from borderlens.services.opening import Opener
from borderlens.store import locking

WORDS = "three words of nobody"


@pytest.fixture
def locked(data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder whose database is locked."""
    monkeypatch.setattr(locking, "_COST", 1 << 4)
    monkeypatch.delenv(PASSPHRASE, raising=False)
    Opener(find_paths()).lock(WORDS)
    return data_folder


def run(out: Path) -> tuple[int, str]:
    done = CliRunner().invoke(cli, ["results", "export", "--format", "csv", "--out", str(out)])
    return done.exit_code, done.stderr


@pytest.mark.parametrize(("given", "told"), [(None, "locked"), ("something else", "passphrase")])
def test_without_the_passphrase_it_is_one_line_and_no_file(
    locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str | None, told: str
) -> None:
    if given is not None:
        monkeypatch.setenv(PASSPHRASE, given)
    status, said = run(tmp_path / "out.csv")
    assert status == 1
    assert told in said
    assert len(said.splitlines()) == 1
    assert not (tmp_path / "out.csv").exists()


def test_with_the_passphrase_it_goes_as_ever(locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSPHRASE, WORDS)
    status, said = run(tmp_path / "out.csv")
    assert status == 0, said
    assert (tmp_path / "out.csv").exists()
