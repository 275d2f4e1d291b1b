from __future__ import annotations

import io
import sys

import pytest

from borderlens.cli import progress
from borderlens.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_short_work_and_pipes_show_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with Progress(2, "Checking") as bar:
        bar.step()
        bar.clear()
    assert terminal.getvalue() == ""
    pipe = io.StringIO()
    monkeypatch.setattr(sys, "stderr", pipe)
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    with Progress(2, "Checking") as bar:
        bar.step()
    assert pipe.getvalue() == ""


def test_long_work_on_a_terminal_shows_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    with Progress(4, "Checking") as bar:
        bar.step()
        bar.step(3)
        bar.clear()
    assert "Checking" in terminal.getvalue()
    assert "75%" in terminal.getvalue()
    assert "\x1b[2K" in terminal.getvalue()
