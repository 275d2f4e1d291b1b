from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from borderlens.services.model_room.records import Photograph
from borderlens.services.model_room.split import keep_apart

ROWS = st.lists(
    st.tuples(st.sampled_from(["bone", "resin"]), st.integers(0, 30), st.sampled_from(["", "a", "b", "c", "d", "e"])),
    max_size=80,
)


def shots(rows: list[tuple[str, int, str]]) -> list[Photograph]:
    return [
        Photograph(Path(f"{n}.jpg"), f"{n}.jpg", label, f"{label}/{thing}", source)
        for n, (label, thing, source) in enumerate(rows)
    ]


@given(ROWS, st.integers(0, 5))
def test_some_objects_are_kept_and_some_are_left_of_every_label(rows: list[tuple[str, int, str]], seed: int) -> None:
    photographs = shots(rows)
    kept = keep_apart(photographs, seed)
    assert kept == keep_apart(photographs[::-1], seed)
    objects: dict[str, set[str]] = defaultdict(set)
    for photograph in photographs:
        objects[photograph.label].add(photograph.object)
    for names in objects.values():
        apart = len(names & kept)
        if len(names) == 1:
            assert apart == 0
        else:
            assert 1 <= apart <= max(1, len(names) // 2)


def test_a_quarter_is_kept_and_the_seed_decides_which() -> None:
    photographs = shots([("bone", thing, "") for thing in range(40)])
    assert len(keep_apart(photographs, 1)) == 10
    assert keep_apart(photographs, 1) != keep_apart(photographs, 2)


def test_whole_sources_are_kept_and_the_same_of_every_label() -> None:
    rows = [(label, thing, "abcdefgh"[thing % 8]) for label in ("bone", "resin") for thing in range(24)]
    photographs = shots(rows)
    kept = keep_apart(photographs, 3)
    sides: dict[str, set[bool]] = defaultdict(set)
    for photograph in photographs:
        sides[photograph.source].add(photograph.object in kept)
    assert all(len(side) == 1 for side in sides.values())
    assert len(kept) == 12
