from __future__ import annotations

from pathlib import Path

from recipe.make import truth_of


def test_truth_beside_a_teaching_picture(tmp_path: Path, root: Path) -> None:
    assert truth_of(tmp_path / "alone.jpg") == ("", 1.0)
    kind, difficulty = truth_of(root / "assets" / "pictures" / "tusk" / "tusk.webp")
    assert kind == "tusk"
    assert 0 <= difficulty < 1
