"""Teaching pictures are read with their truth; a damaged truth never hides a picture."""

from __future__ import annotations

from pathlib import Path

import pytest

from borderlens.packs.pictures import UNDECIDED, find_picture, picture_files, read_picture, read_pictures

TRUTH = """
kind = "ivory_section"
facts = ["IV-001"]
difficulty = 0.5
drawn = true
[quantities]
px_per_mm = 4.5
radius_px = 300
[[cues]]
id = "crossing_lines"
polygon = [[0.1, 0.1], [0.4, 0.1], [0.4, 0.6]]
fact = "IV-001"
[[cues]]
id = "a_line"
polygon = [[0.1, 0.1], [0.4, 0.1]]
fact = ""
"""


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    file = tmp_path / "one.jpg"
    file.write_bytes(b"not looked into")
    (tmp_path / "one.picture.toml").write_text(TRUTH, "utf-8")
    return file


def test_a_picture_has_its_truth(picture: Path) -> None:
    found = read_picture(picture)
    assert (found.stem, found.kind, found.facts, found.per_millimetre, found.drawn) == (
        "one", "ivory_section", ("IV-001",), 4.5, True,
    )  # fmt: skip
    assert [cue.id for cue in found.cues] == ["crossing_lines"]  # two corners enclose nothing to show
    assert (found.difficulty, found.quantities) == (0.5, {"px_per_mm": 4.5, "radius_px": 300.0})
    assert found.fault == ""


def test_a_picture_without_a_scale_has_none(picture: Path) -> None:
    picture.with_name("one.picture.toml").write_text('kind = "x"', "utf-8")
    assert read_picture(picture).per_millimetre == 0


def test_a_picture_is_found_by_its_stem(picture: Path) -> None:
    assert find_picture(picture.parent, "one") == picture
    assert find_picture(picture.parent, "two") is None


def test_a_folder_is_read_by_name_and_other_files_are_no_pictures(picture: Path) -> None:
    picture.with_name("b.PNG").write_bytes(b"")
    picture.with_name("notes.txt").write_text("x")
    assert [found.file.name for found in read_pictures(picture.parent)] == ["b.PNG", "one.jpg"]


def test_pictures_lie_in_folders_of_their_kind_too(picture: Path) -> None:
    below = picture.parent / "ivory_section"
    below.mkdir()
    for name in ("two.webp", "one.webp", "two.png", "deeper"):
        (below / name).write_bytes(b"")
    assert [file.relative_to(picture.parent).as_posix() for file in picture_files(picture.parent).values()] == [
        "ivory_section/one.webp", "ivory_section/two.webp",
    ]  # fmt: skip
    assert find_picture(picture.parent, "two") == below / "two.webp"


def test_family_standing_and_how_it_was_made_come_from_the_table(picture: Path) -> None:
    found = read_picture(picture)
    assert (found.family, found.standing, found.rendered) == ("ivory", "target", False)
    picture.with_name("one.picture.toml").write_text('kind = "claw_cast"', "utf-8")
    found = read_picture(picture)
    assert (found.family, found.standing, found.rendered) == ("tiger", "look_alike", True)
    picture.with_name("one.picture.toml").write_text('kind = "moon_rock"', "utf-8")
    found = read_picture(picture)
    assert (found.family, found.standing, found.rendered) == ("", "", False)


@pytest.mark.parametrize(
    ("origin", "standing"), [("elephant", "target"), ("mammoth", UNDECIDED), ("between", UNDECIDED)]
)
def test_ivory_drawn_as_mammoth_or_between_stays_undecided(picture: Path, origin: str, standing: str) -> None:
    picture.with_name("one.picture.toml").write_text(f'{TRUTH}[parameters]\norigin = "{origin}"', "utf-8")
    assert read_picture(picture).standing == standing


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert read_pictures(tmp_path / "none") == []


@pytest.mark.parametrize(
    "truth",
    [
        "",
        "kind = [",
        "facts = []",
        'kind = "x"\ncues = 3',
        'kind = "x"\nquantities = 3',
        'kind = "x"\n[quantities]\nradius_px = "wide"',
        'kind = "x"\n[[cues]]\nid = "a"',
        'kind = "x"\n[[cues]]\nid = "a"\npolygon = [[1], [2], [3]]',
    ],
)
def test_a_damaged_truth_leaves_the_picture_and_says_why(picture: Path, truth: str) -> None:
    picture.with_name("one.picture.toml").write_text(truth, "utf-8")
    found = read_picture(picture)
    assert found.file == picture
    assert "one.picture.toml" in found.fault
    assert found.cues == ()


def test_bytes_that_are_no_text_are_a_damaged_truth(picture: Path) -> None:
    picture.with_name("one.picture.toml").write_bytes(b"\xff\xfe\x00")
    assert read_picture(picture).fault


def test_the_teaching_pictures_of_the_program_are_whole(root: Path) -> None:
    found = read_pictures(root / "assets" / "pictures")
    assert found
    assert [picture.stem for picture in found if picture.fault] == []
    assert all(picture.drawn for picture in found)


def test_every_cue_and_kind_has_words_in_all_languages(root: Path) -> None:
    """A cue that a new picture brings in would be shown by its id."""
    from borderlens.words import LANGUAGES, read_catalogue

    pictures = read_pictures(root / "assets" / "pictures")
    cues = {f"reference.cue.{cue.id}" for picture in pictures for cue in picture.cues}
    for language in LANGUAGES:
        texts = read_catalogue(root / "assets" / "translations", language).texts
        assert cues <= set(texts), language
