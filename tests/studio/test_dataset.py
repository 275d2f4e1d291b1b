"""The training set's plan: no shape or texture on two sides, shares of 60, 20 and 20 in a hundred; and its drawing."""

from __future__ import annotations

import csv
import hashlib
import os
import signal
import subprocess
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from studio import cutouts, dataset
from studio.makers import is_ready
from studio.recipes import FLAT_KINDS, KINDS

ROOT = Path(__file__).parents[2]
CHEAP = ("shell_section", "resin_section")


def contents(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below a folder by its path."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def command(out: Path, workers: int) -> list[str]:
    kinds = [f"--kind={kind}" for kind in CHEAP]
    where = ["--out", str(out), "--per-kind", "40", "--size", "64", "--workers", str(workers)]
    return [sys.executable, "-m", "studio.dataset", *where, *kinds]


def test_no_shape_stands_on_two_sides() -> None:
    sides = defaultdict(set)
    for row in dataset.plan(60, seed0=100):
        sides[row.kind, row.shape].add(row.split)
    assert all(len(split) == 1 for split in sides.values())


def test_shares_hold_in_every_five() -> None:
    counts = Counter(row.split for row in dataset.plan(50) if row.kind == "tiger_skin")
    assert counts == {"train": 30, "calibrate": 10, "test": 10}


def test_the_side_does_not_follow_the_number() -> None:
    assert len({tuple(dataset.split_of(5 * block + k) for k in range(5)) for block in range(20)}) > 5


def test_kinds_that_cannot_be_drawn_yet_are_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutouts, "FOLDER", tmp_path)
    monkeypatch.setenv("BORDERLENS_CUTOUTS", str(tmp_path))
    kinds = {row.kind for row in dataset.plan(1)}
    assert kinds == {kind for kind in FLAT_KINDS if is_ready(kind)}
    assert "tusk" not in kinds


def test_groups_hold_every_row_once_and_one_shape_each() -> None:
    rows = dataset.plan(50, kinds=("tusk", "tiger_skin"))
    groups = dataset.grouped(rows)
    assert sorted(row for group in groups for row in group) == sorted(rows)
    assert all(len({row.shape for row in group}) == 1 for group in groups if group[0].kind == "tusk")
    assert groups == dataset.grouped(rows)


def test_a_set_of_every_kind_is_drawn_once_and_listed(tmp_path: Path) -> None:
    arguments = ["--out", str(tmp_path), "--per-kind", "1", "--size", "96"]
    assert dataset.main(arguments) == 0
    rows = list(csv.DictReader((tmp_path / "manifest.csv").read_text().splitlines()))
    assert {row["kind"] for row in rows} == {kind for kind in KINDS if is_ready(kind)}
    first = {row["path"]: (tmp_path / row["path"]).stat().st_mtime_ns for row in rows}
    assert all((tmp_path / row["path"]).with_suffix(".picture.toml").exists() for row in rows)
    assert dataset.main(arguments) == 0
    assert first == {path: (tmp_path / path).stat().st_mtime_ns for path in first}


def test_what_cannot_be_drawn_is_named_and_the_rest_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = dataset.plan(2, kinds=CHEAP)
    spoilt = rows[1]
    real = dataset.draw

    def draw(kind: str, seed: int, size: int, **asked: float) -> object:
        if (kind, seed) == (spoilt.kind, spoilt.seed):
            raise ValueError("no such crack")
        return real(kind, seed, size, **asked)

    monkeypatch.setattr(dataset, "draw", draw)
    faults = dataset.fill(rows, tmp_path, 64)
    assert faults == [f"{spoilt.path}: ValueError: no such crack"]
    assert {row.path for row in rows if (tmp_path / row.path).exists()} == {row.path for row in rows} - {spoilt.path}


def test_a_run_that_was_killed_ends_with_the_same_bytes(tmp_path: Path) -> None:
    """Killed after 50 pictures and begun again with two workers, against one run in this process."""
    broken, whole = tmp_path / "broken", tmp_path / "whole"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "assets"), "OMP_NUM_THREADS": "1"}
    run = subprocess.Popen(command(broken, 1), env=environment, start_new_session=True, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 100
    while len(list(broken.rglob("*.jpg"))) < 50 and time.monotonic() < until and run.poll() is None:
        time.sleep(0.02)
    os.killpg(run.pid, signal.SIGKILL)
    run.wait()
    left = len(list(broken.rglob("*.jpg")))
    assert 50 <= left < 80
    assert not (broken / "manifest.csv").exists()
    subprocess.run(command(broken, 2), env=environment, check=True, stderr=subprocess.DEVNULL, timeout=120)
    assert dataset.main(command(whole, 1)[3:]) == 0
    assert len(contents(whole)) == 161
    assert contents(broken) == contents(whole)
