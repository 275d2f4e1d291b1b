"""The window as a program of its own: it opens, paints, closes with status 0, and loads nothing heavy to do so."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import gc, json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from borderlens import wiring
from borderlens.ui.shell import Shell

begin = Shell.start
seen = {}

def start(shell):
    seen["spared"] = not gc.isenabled()
    seen["before"] = [m for m in HEAVY if m in sys.modules]
    begin(shell)
    seen["first_start"] = shell.room == ""
    QTimer.singleShot(50, shell.close)

HEAVY = ("numpy", "onnxruntime", "PIL", "sqlite3", "sqlite_utils", "PySide6.QtNetwork")
Shell.start = start
seen["status"] = wiring.open_window(Path(sys.argv[1]))
seen["collects"] = gc.isenabled() and gc.get_freeze_count() > 10_000
print(json.dumps(seen))
"""


def test_the_program_opens_its_window_and_closes(root: Path, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT, str(tmp_path / "data")],
        capture_output=True,
        text=True,
        timeout=120,
        env={"PYTHONPATH": str(root / "app"), "QT_QPA_PLATFORM": "offscreen", "PATH": "", "HOME": str(tmp_path)},
        check=False,
    )
    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout)
    assert seen == {"spared": True, "before": [], "first_start": True, "status": 0, "collects": True}


def test_a_window_that_was_only_looked_at_leaves_no_log(root: Path, tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "data")],
        capture_output=True,
        timeout=120,
        env={"PYTHONPATH": str(root / "app"), "QT_QPA_PLATFORM": "minimal", "PATH": "", "HOME": str(tmp_path)},
        check=True,
    )
    assert not (tmp_path / "data" / "borderlens.log").exists()
