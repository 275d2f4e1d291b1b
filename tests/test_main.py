from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from borderlens import __main__, __version__, wiring


def test_without_arguments_the_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bool] = []

    def open_window() -> int:
        opened.append(True)
        return 0

    monkeypatch.setattr(wiring, "open_window", open_window)
    monkeypatch.setattr(sys, "argv", ["borderlens"])
    with pytest.raises(SystemExit) as end:
        __main__.main()
    assert (opened, end.value.code) == ([True], 0)


def test_with_arguments_it_is_a_command(root: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "borderlens", "--version"],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(root / "app")},
    )
    assert run.stdout.strip() == f"borderlens, version {__version__}"
