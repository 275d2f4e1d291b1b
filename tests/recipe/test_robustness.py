from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

from recipe.bench import Bench
from recipe.data import TEST, TRAIN, Picture
from recipe.robustness import drawn_cases


def drawn(number: int, shape: int, split: str = TEST, ground: int = -1, kind: str = "tusk") -> Picture:
    label = {"empty_table": "none"}.get(kind, kind)
    return Picture(Path(), f"{kind}-{number}", label, split, f"{kind}:{shape}", kind, ground=ground)


def test_drawn_cases_are_unseen_and_of_different_shapes_first() -> None:
    pictures = [
        drawn(1, 7),
        drawn(2, 7),
        drawn(3, 8),
        drawn(4, 9, split=TRAIN),
        drawn(5, 10, ground=2),
        drawn(6, 1, kind="empty_table"),
        drawn(7, 1, kind="claw"),
    ]
    bench = cast(Bench, SimpleNamespace(pictures=pictures, whole=None))
    assert [case.picture.name for case in drawn_cases(bench, 2)] == ["tusk-1", "tusk-3", "claw-7"]
    assert [case.picture.name for case in drawn_cases(bench, 9)] == ["tusk-1", "tusk-3", "tusk-2", "claw-7"]
    assert drawn_cases(bench, 1)[0].right == ("tusk",)
