"""One log for window and command line: it begins when there is something to write, and never grows large."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from borderlens import log_file
from borderlens.cli.state import record_bug
from borderlens.log_file import LogFile
from borderlens.paths import find_paths


@pytest.fixture
def written(tmp_path: Path) -> Iterator[LogFile]:
    file = LogFile(tmp_path / "data" / "borderlens.log")
    yield file
    file.close()


def test_a_fault_is_kept_with_its_trace(written: LogFile, monkeypatch: pytest.MonkeyPatch) -> None:
    # Half a character cannot be sent from one test process to another with what was logged.
    monkeypatch.setattr(logging.getLogger("borderlens"), "propagate", False)
    assert not written.file.parent.exists()
    try:
        raise LookupError("ngà voi \udc80")  # half a name from a foreign disk
    except LookupError as fault:
        written.record(fault)
    text = written.file.read_text("utf-8")
    assert "LookupError: ngà voi \\udc80" in text
    assert "test_a_fault_is_kept_with_its_trace" in text


def test_what_any_part_of_the_program_says_goes_there_until_it_is_closed(written: LogFile) -> None:
    part = logging.getLogger("borderlens.store.database")
    assert written.open()
    assert written.open()
    part.warning("slow stick")
    written.close()
    part.warning("nobody listens")
    assert written.file.read_text("utf-8").count("slow stick") == 1
    assert "nobody" not in written.file.read_text("utf-8")


def test_it_turns_over_when_it_is_full(written: LogFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "LOG_BYTES", 2_000)
    for number in range(60):
        written.record(ValueError(f"fault {number} {'x' * 300}"))
    files = sorted(written.file.parent.iterdir())
    assert [file.name for file in files] == ["borderlens.log", "borderlens.log.1", "borderlens.log.2"]
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "fault 59" in written.file.read_text("utf-8")


def test_a_log_that_cannot_be_made_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("x")
    assert not LogFile(tmp_path / "file" / "borderlens.log").open()
    assert "no log file" in caplog.text


def test_a_bug_of_a_command_is_in_the_log_or_comes_back(tmp_path: Path) -> None:
    bug = ZeroDivisionError("a bug")
    kept = record_bug(find_paths(tmp_path / "data"), bug)
    assert "ZeroDivisionError: a bug" in kept.read_text("utf-8")
    (tmp_path / "file").write_text("x")
    with pytest.raises(ZeroDivisionError):
        record_bug(find_paths(tmp_path / "file"), bug)
