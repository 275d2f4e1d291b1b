"""Contact sheets hold what was asked for, in its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from studio.developing import flat
from studio.plan import read
from studio.sheet import library_rows, main, span, steps, vary_rows
from studio.tiles import GAP, Tile, broken, sheet


def test_spans_and_steps_are_read() -> None:
    assert list(span("2:5")) == [2, 3, 4]
    assert list(span("7")) == [7]
    assert steps("60:140:20") == [60, 80, 100, 120, 140]
    assert steps("0.1:0.3:0.1") == pytest.approx([0.1, 0.2, 0.3])
    with pytest.raises(ValueError, match="no range"):
        steps("5:1:1")


def test_tiles_lie_in_rows() -> None:
    red, blue = (Image.new("RGB", (80, 60), colour) for colour in ((200, 0, 0), (0, 0, 200)))
    made = sheet([("", [Tile(red), Tile(blue)]), ("", [Tile(blue), Tile(None)])], 40)
    assert made.getpixel((GAP + 20, GAP + 15)) == (200, 0, 0)
    assert made.getpixel((2 * GAP + 60, GAP + 15)) == (0, 0, 200)
    assert made.getpixel((GAP + 20, 3 * GAP + 45)) == (0, 0, 200)
    with pytest.raises(ValueError, match="nothing"):
        sheet([], 40)


def test_words_are_broken_to_the_width() -> None:
    lines = broken("one two three four five six seven eight nine ten eleven twelve", 60)
    assert len(lines) == 3
    assert lines[0].startswith("one")
    assert lines[-1].endswith("…")


def test_a_cue_is_shown_through_its_range() -> None:
    rows = vary_rows("ivory_section", "angle", [70.0, 120.0], [9001], 128)
    ((title, tiles),) = rows
    assert "angle" in title
    assert [tile.words for tile in tiles] == ["70", "120"]
    first, second = (tile.picture for tile in tiles)
    assert first is not None
    assert second is not None
    assert first.tobytes() != second.tobytes()


def test_the_library_shows_what_is_there_and_what_is_not(tmp_path: Path) -> None:
    plan = tmp_path / "library.toml"
    text = "".join(
        f'[[picture]]\nname = "{name}"\nkind = "resin_section"\nseed = {seed}\n' for seed, name in enumerate("abc")
    )
    plan.write_text(text, encoding="utf-8")
    entries = read(plan).entries
    flat(entries[0], 96).save(entries[0].stem(tmp_path))
    flat(entries[0], 96).save(entries[1].stem(tmp_path))
    ((_, tiles),) = library_rows(read(plan), tmp_path)
    assert [tile.picture is not None for tile in tiles] == [True, True, False]
    assert [tile.words for tile in tiles] == ["a", "b (of an older plan)", "c"]


def test_the_command_writes_a_sheet_and_names_a_wrong_wish(tmp_path: Path) -> None:
    out = tmp_path / "sheet.webp"
    assert main(["--kind", "resin_section", "--seeds", "3:5", "--size", "96", "--out", str(out)]) == 0
    with Image.open(out) as made:
        assert made.format == "WEBP"
        assert made.width == 3 * GAP + 2 * 96
    assert main(["--kind", "resin_section", "--vary", "colour", "1:2:1", "--out", str(out)]) == 1
    with pytest.raises(SystemExit):
        main(["--out", str(tmp_path / "sheet.txt")])
