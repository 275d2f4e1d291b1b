"""The training set's plan: no shape or texture on two sides, and shares of 60, 20 and 20 in a hundred."""

import csv
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from studio import cutouts, dataset
from studio.recipes import FLAT_KINDS


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


def test_a_set_is_drawn_once_and_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutouts, "KINDS", ())
    arguments = ["--out", str(tmp_path), "--per-kind", "1", "--size", "96"]
    assert dataset.main(arguments) == 0
    rows = list(csv.DictReader((tmp_path / "manifest.csv").read_text().splitlines()))
    assert {row["kind"] for row in rows} == set(FLAT_KINDS)
    first = {row["path"]: (tmp_path / row["path"]).stat().st_mtime_ns for row in rows}
    assert all((tmp_path / row["path"]).with_suffix(".picture.toml").exists() for row in rows)
    assert dataset.main(arguments) == 0
    assert first == {path: (tmp_path / path).stat().st_mtime_ns for path in first}
    assert not list(tmp_path.rglob("*.part"))
