from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from tests.services.model_room.agency import COLOURS, scene

from borderlens.services.model_room.likeness import Groups, Pair, near_pairs
from borderlens.services.model_room.looks import Look, look_at, perceptual_hash, taken_at


def looks_of(folder: Path, pictures: list[Image.Image]) -> list[Look]:
    found = []
    for number, picture in enumerate(pictures):
        picture.save(folder / f"{number}.png")
        found.append(look_at(folder / f"{number}.png"))
    return found


def test_a_picture_saved_in_other_ways_is_the_same(tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    shot, other = scene(random, COLOURS["bone"]), scene(random, COLOURS["bone"])
    ways = [shot, other, shot.resize((80, 80)), shot.point(lambda level: level * 0.6), shot.convert("L").convert("RGB")]
    pairs = set(near_pairs(looks_of(tmp_path, ways)))
    assert pairs == {Pair(a, b, True) for a, b in [(0, 2), (0, 3), (0, 4), (2, 3), (2, 4), (3, 4)]}


def test_blank_pictures_are_not_compared_by_their_noise(tmp_path: Path) -> None:
    random = np.random.default_rng(2)
    blank = [Image.fromarray(np.clip(random.normal(128, 1.5, (96, 96, 3)), 0, 255).astype(np.uint8)) for _ in range(40)]
    assert list(near_pairs(looks_of(tmp_path, blank))) == []


def test_pairs_are_found_across_blocks(tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    shot = looks_of(tmp_path, [scene(random, COLOURS["bone"])])[0]
    far = [
        Look(
            "",
            shot.measures,
            np.uint64(random.integers(0, 2**63)),
            random.integers(0, 255, (16, 16), np.uint8),
            shot.ring,
            None,
        )
        for _ in range(600)
    ]
    pauses: list[int] = []
    pairs = list(near_pairs([shot, *far, shot], lambda: pauses.append(1)))
    assert pairs == [Pair(0, 601, True)]
    assert len(pauses) >= 3


@given(st.integers(16, 90), st.integers(16, 90))
def test_the_hash_takes_any_shape(width: int, height: int) -> None:
    pixels = np.random.default_rng(width * 100 + height).integers(0, 255, (height, width, 3), np.uint8)
    assert perceptual_hash(pixels) == perceptual_hash(pixels.copy())


@pytest.mark.parametrize("text", ["0000:00:00 00:00:00", "2026:19:01 10:00:00", "2026:02:30 10:00:00"])
def test_a_time_that_is_none_is_passed_over(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.jpg").write_bytes(b"Exif\0\0" + text.encode() + b"\0")
    assert taken_at(tmp_path / "a.jpg") is None
    assert taken_at(tmp_path / "absent.jpg") is None


def test_the_earliest_time_is_that_of_the_exposure(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff2026:11:24 10:00:30\0..2026:11:24 10:00:00\0")
    (tmp_path / "b.jpg").write_bytes(b"2026:11:24 10:00:10\0")
    first, second = taken_at(tmp_path / "a.jpg"), taken_at(tmp_path / "b.jpg")
    assert first is not None
    assert second is not None
    assert second - first == 10


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh"))))
def test_groups_do_not_depend_on_the_order_of_joins(joins: list[tuple[str, str]]) -> None:
    def grouped(order: list[tuple[str, str]]) -> dict[str, str]:
        groups = Groups("abcdefgh")
        for one, other in order:
            groups.join(one, other)
        return {name: groups.name(name) for name in "abcdefgh"}

    assert grouped(joins) == grouped(joins[::-1])
