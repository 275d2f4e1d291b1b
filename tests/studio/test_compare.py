"""Sheets that hold photographs stay out of what is committed, and say what differs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from studio.compare import KeptPathError, Verdict, check_uncommitted, cut, main, real_rows, study_rows, verdicts
from studio.kinds import KINDS
from studio.library import ROOT

WORDS = {"convincing", "usable", "schematic"}
VERDICT = """
[resin_section]
study = "usable"
study_picture = "04.png"
study_box = [0.5, 0.0, 1.0, 0.5]
now = "convincing"
differs = "Too few bubbles."
real = ["product/resin/001.png", "product/resin/absent.png"]
"""


@pytest.fixture
def given(tmp_path: Path) -> Path:
    for name, colour in (("photos/product/resin/001.png", (9, 99, 9)), ("render-study/04.png", (99, 9, 9))):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (80, 40), colour).save(tmp_path / name)
    (tmp_path / "verdicts").mkdir()
    (tmp_path / "verdicts" / "few.toml").write_text(VERDICT, encoding="utf-8")
    return tmp_path


def test_ours_stand_left_of_the_photographs(given: Path) -> None:
    ((title, tiles),) = real_rows(verdicts(given / "verdicts"), given / "photos", given / "library", 96)
    assert title == "resin_section (convincing): Too few bubbles."
    assert [tile.words for tile in tiles] == ["seed 9301", "seed 9302", "seed 9303", "real: resin/001.png"]
    last = tiles[-1].picture
    assert last is not None
    assert last.getpixel((5, 5)) == (9, 99, 9)


def test_the_study_is_cut_to_the_kind_and_both_words_are_said(given: Path) -> None:
    ((_, tiles),) = study_rows(verdicts(given / "verdicts"), given / "render-study", given / "library", 96)
    assert tiles[0].words == "study: usable"
    assert tiles[0].picture is not None
    assert tiles[0].picture.size == (40, 20)
    assert tiles[-1].words == "now: convincing"


def test_a_picture_of_the_library_comes_before_a_fresh_one(given: Path) -> None:
    folder = given / "library" / "resin_section"
    folder.mkdir(parents=True)
    Image.new("RGB", (40, 30), (7, 7, 77)).save(folder / "resin-one.webp")
    ((_, tiles),) = real_rows(verdicts(given / "verdicts"), given / "photos", given / "library", 96)
    assert [tile.words for tile in tiles[:-1]] == ["resin-one"]


def test_cutting_keeps_at_least_a_pixel() -> None:
    assert cut(Image.new("RGB", (100, 50)), (0.1, 0.2, 0.5, 1.0)).size == (40, 40)
    assert cut(Image.new("RGB", (100, 50)), (0.5, 0.5, 0.5, 0.5)).size == (1, 1)


def test_a_folder_that_would_be_committed_is_refused(given: Path) -> None:
    with pytest.raises(KeptPathError):
        check_uncommitted(ROOT / "assets" / "pictures")
    check_uncommitted(ROOT / "build" / "sheets")
    check_uncommitted(given)
    assert main(["--shared", str(given), "--out", str(ROOT / "assets")]) == 1
    assert not (ROOT / "assets" / "real.png").exists()


def test_the_command_writes_both_sheets(given: Path) -> None:
    call = ["--shared", str(given), "--out", str(given), "--verdicts", str(given / "verdicts"), "--size", "96"]
    call += ["--library", str(given / "library")]
    assert main(call) == 0
    assert main([*call, "--study"]) == 0
    for name in ("real.png", "study.png"):
        with Image.open(given / name) as made:
            assert made.width > 3 * 96
    assert main([*call, "--only", "tusk"]) == 1


def test_an_unknown_kind_in_a_verdict_is_refused(given: Path) -> None:
    (given / "verdicts" / "more.toml").write_text(VERDICT.replace("resin_section", "unicorn"), encoding="utf-8")
    with pytest.raises(ValueError, match="no kind unicorn"):
        verdicts(given / "verdicts")


def test_the_committed_verdicts_are_complete() -> None:
    found = verdicts()
    assert found
    for verdict in found:
        assert isinstance(verdict, Verdict)
        assert verdict.kind in KINDS
        assert verdict.now in WORDS
        assert verdict.differs.endswith(".")
        x0, y0, x1, y1 = verdict.study_box
        assert 0 <= x0 < x1 <= 1
        assert 0 <= y0 < y1 <= 1
