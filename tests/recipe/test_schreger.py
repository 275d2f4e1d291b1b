from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from recipe.schreger import leaning
from recipe.schreger_report import write, wrong
from recipe.schreger_rows import CLEAN, PHOTOGRAPH, SECTION, Row

ROW = Row("one", SECTION, CLEAN, 640, "close", 124.0, True, "elephant", 123.0, 121.0, 125.0, True, 0.2)


@pytest.mark.parametrize(
    ("zone", "angle", "kind", "expected"),
    [
        ("elephant", 116, SECTION, False),
        ("elephant", 115, SECTION, True),
        ("mammoth", 89, SECTION, False),
        ("mammoth", 90, SECTION, True),
        ("between", 60, SECTION, False),
        ("elephant", 0, "fabric", True),
        ("between", 0, "fabric", False),
    ],
)
def test_a_wrong_zone_is_one_that_the_drawn_angle_is_not_in(zone: str, angle: float, kind: str, expected: bool) -> None:
    assert wrong(replace(ROW, zone=zone, angle=angle, kind=kind)) is expected


def test_a_camera_that_does_not_lean_changes_nothing_and_one_that_leans_keeps_the_middle() -> None:
    pixels = np.random.default_rng(2).integers(0, 256, (60, 80, 3), np.uint8)
    assert np.array_equal(leaning(pixels, 0.0, 1.0), pixels)
    dot = np.zeros((201, 201, 3), np.uint8)
    dot[96:105, 96:105] = 255
    seen = leaning(dot, 15.0, 0.7)
    rows, columns = np.nonzero(seen[..., 0] > 200)
    assert abs(rows.mean() - 100) < 1.5
    assert abs(columns.mean() - 100) < 1.5


def test_leaning_shortens_across_the_axis_by_the_cosine() -> None:
    lines = np.zeros((400, 400, 3), np.uint8)
    lines[:, 150:155] = lines[:, 245:250] = 255
    seen = leaning(lines, 15.0, np.pi / 2)[200, :, 0].astype(float)
    first, second = (np.average(np.arange(a, b), weights=seen[a:b]) for a, b in ((100, 200), (200, 300)))
    assert second - first == pytest.approx(95 * np.cos(np.radians(15)), abs=1.5)


def test_the_report_counts_and_names_failures(tmp_path: Path) -> None:
    far = replace(ROW, name="far", mean=110.0, low=108.0, high=112.0, zone="between")
    cloth = replace(ROW, name="photos/cloth", kind="texture", condition=PHOTOGRAPH, angle=0.0, zone="between")
    blank = replace(cloth, name="photos/blank", zone="no_pattern")
    write(tmp_path / "report.md", [ROW, far, cloth, blank], 5)
    text = (tmp_path / "report.md").read_text("utf-8")
    assert "| all three cameras | 2 of 2 | 2 of 2 | 1 of 2 = 50.0 %" in text
    assert "outside the interval: `far`" in text
    assert "| texture | 1 of 2 | 0 of 2 | `photos/cloth`" in text
    assert "photos/blank" not in text
