from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from studio import pack_pictures
from studio.pack_pictures import LARGEST_BYTES, LONGEST_SIDE, NoSourceError, fill, small_jpeg

TRUTH = """drawn = true
width = 400
[quantities]
px_per_mm = 8.0
[[cues]]
id = "stripe"
polygon = [[0.125, 0.2], [0.5, 0.2], [0.3333333333333333, 0.9]]
[[cues]]
id = "stripe"
polygon = [[0.6, 0.2], [0.9, 0.2], [0.9, 0.9]]
[[cues]]
id = "ground"
polygon = [[0.6, 0.2], [0.9, 0.2], [0.9, 0.9]]
"""
ITEMS = """[[item]]
pictures = ["skin"]
marks = ["stripe"]
[[item]]
pictures = ["skin", "heap"]
marks = ["stripe", "ridge"]
"""
SOLID = '[[cues]]\nid = "ridge"\npolygon = [[0.1, 0.2], [0.5, 0.2], [0.5, 0.9]]\n'


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    library, pack = tmp_path / "library", tmp_path / "pack"
    monkeypatch.setattr(pack_pictures, "LIBRARY", library)
    for kind, name, truth in (("skins", "skin", TRUTH), ("scales", "heap", SOLID)):
        (library / kind).mkdir(parents=True)
        (library / kind / f"{name}.picture.toml").write_text(truth, encoding="utf-8")
        Image.new("RGB", (400, 300), (200, 180, 150)).save(library / kind / f"{name}.webp")
    pack.mkdir()
    (pack / "items.toml").write_text(ITEMS, encoding="utf-8")
    return pack


def test_the_asked_marks_are_copied_as_they_are(pack: Path) -> None:
    assert fill(pack) == 2
    skin = tomllib.loads((pack / "pictures" / "skin.toml").read_text("utf-8"))
    truth = tomllib.loads(TRUTH)
    assert skin["width_mm"] == 50
    assert [mark["polygon"] for mark in skin["mark"]] == [cue["polygon"] for cue in truth["cues"][:2]]
    assert {mark["cue"] for mark in skin["mark"]} == {"stripe"}
    heap = tomllib.loads((pack / "pictures" / "heap.toml").read_text("utf-8"))
    assert "width_mm" not in heap
    assert [mark["cue"] for mark in heap["mark"]] == ["ridge"]


def test_a_picture_is_coded_as_the_jpeg_that_a_pack_carries(pack: Path) -> None:
    fill(pack)
    with Image.open(pack / "pictures" / "skin.jpg") as carried:
        assert (carried.format, carried.size) == ("JPEG", (400, 300))


def test_a_picture_nobody_has_drawn_stops_before_anything_is_written(pack: Path) -> None:
    (pack / "items.toml").write_text(ITEMS.replace('"heap"', '"claw"'), encoding="utf-8")
    with pytest.raises(NoSourceError, match="claw"):
        fill(pack)
    assert not (pack / "pictures").exists()


def test_a_large_picture_is_made_small_and_a_small_one_is_left_alone(tmp_path: Path) -> None:
    noise = np.random.default_rng(4).integers(90, 166, (210, 450, 3), dtype=np.uint8)
    large = tmp_path / "large.jpg"
    Image.fromarray(noise).resize((1500, 700)).save(large, quality=95)
    assert large.stat().st_size > LARGEST_BYTES
    content = small_jpeg(large)
    assert len(content) <= LARGEST_BYTES
    (tmp_path / "out.jpg").write_bytes(content)
    with Image.open(tmp_path / "out.jpg") as made:
        assert max(made.size) == LONGEST_SIDE
        assert made.size[0] / made.size[1] == pytest.approx(1500 / 700, rel=0.01)
    small = tmp_path / "small.jpg"
    Image.new("RGB", (300, 200)).save(small)
    assert small_jpeg(small) == small.read_bytes()
