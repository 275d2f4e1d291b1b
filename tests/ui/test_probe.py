"""The measuring itself works: each probe, in a process of its own, prints figures that can be true."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest


def probe(root: Path, *arguments: str) -> dict[str, float]:
    environment = {**os.environ, "PYTHONPATH": str(root / "app"), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-m", "borderlens", "_probe", *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    answer: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return answer


@pytest.mark.parametrize("kind", ["bare", "window"])
def test_a_window_is_painted_after_its_process_began(root: Path, kind: str) -> None:
    started = time.monotonic()
    assert started < probe(root, kind)["painted"] < time.monotonic()


def test_the_loop_is_watched_while_photos_are_checked(root: Path, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    content = (root / "assets" / "pictures" / "tiger_skin" / "tiger-skin.webp").read_bytes()
    for number in range(3):
        (photos / f"{number}.jpg").write_bytes(content + bytes([number]))
    answer = probe(root, "stall", str(photos))
    assert answer["checked"] == 3
    assert 0 < answer["p99"] <= answer["worst"]


def test_a_fault_ends_the_probe_instead_of_leaving_it_waiting(root: Path) -> None:
    code = (
        "import sys; from borderlens import wiring; from borderlens.ui.shell import Shell; "
        "Shell.start = lambda self: 1 / 0; sys.exit(wiring.probe('window'))"
    )
    environment = {**os.environ, "PYTHONPATH": str(root / "app"), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=60)
    assert run.returncode == 1
    assert "ZeroDivisionError" in run.stderr
