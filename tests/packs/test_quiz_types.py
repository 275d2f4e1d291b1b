"""Arranged, measured and decided items out of a pack; pictures from the library; a pack that takes them with it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image
from tests.packs.wide_pack import write_library, write_wide_pack

from borderlens.domain.errors import PackMistake
from borderlens.domain.items import Competency, ItemType, Kind, Number, Unit
from borderlens.domain.scoring import score
from borderlens.packs.pack_archive import export_pack
from borderlens.packs.pack_import import import_pack
from borderlens.packs.quiz_pack import list_quiz_packs, read_quiz_pack
from borderlens.packs.signing import own_keys, sign


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return write_library(tmp_path / "library")


@pytest.fixture
def wide(tmp_path: Path) -> Path:
    return write_wide_pack(tmp_path / "quizzes" / "small")


def replace(folder: Path, name: str, old: str, new: str) -> int:
    """Replace the last place of ``old``; the line (from 1) of its start."""
    file = folder / name
    before, found, after = file.read_text("utf-8").rpartition(old)
    assert found, old
    file.write_text(before + new + after, "utf-8")
    return before.count("\n") + 1


def test_every_type_is_read(wide: Path, library: Path) -> None:
    pack = read_quiz_pack(wide, library)
    assert {entry.item.type for entry in pack.items} == set(ItemType)
    order, match, sort, angle, road = (pack.item(key).item for key in ("order", "match", "sort", "angle", "road"))
    assert (order.options, order.answer) == (("pack", "look", "label"), ("look", "pack", "label"))
    assert (match.targets, match.fits) == (("paper", "jar", "sea"), ("paper", "jar"))
    assert (match.competency, match.kind) == (Competency.COOPERATION, Kind.GENERAL)
    assert sort.fits == ("striped", "plain", "cannot_tell")
    assert angle.number == Number(100, 110.5, 0, 180, 0.5, Unit.DEGREES, near=5)
    assert pack.item("blurred").item.number == Number(0, 180, 0, 180, 1, Unit.DEGREES)
    assert road.scenario is not None
    assert road.scenario.state("sack").pictures == ("cut", "skin")
    assert [picture.name for picture in road.pictures] == ["skin", "cut"]
    assert score(road, ["stop.open", "sack.seal"]).points == 1
    assert score(road, ["stop.wave"]).critical
    assert score(sort, {"skin": "striped"}).points == pytest.approx(1 / 3)


def test_words_of_targets_numbers_and_states(wide: Path, library: Path) -> None:
    pack = read_quiz_pack(wide, library)
    match, sort, angle, road = (pack.item(key).in_language("en") for key in ("match", "sort", "angle", "road"))
    assert match.targets == {"paper": "A paper bag", "jar": "A jar", "sea": "The sea"}
    assert match.mistakes == {}
    assert sort.options == {
        "skin": "A piece of striped skin.",
        "other": "Another piece of skin.",
        "a_tooth": "A loose tooth",
    }
    assert set(angle.mistakes) == {"cannot_tell", "too_low", "too_high"}
    assert set(pack.item("blurred").in_language("en").mistakes) == {"too_low", "too_high"}
    assert road.states["stop"].choices == {"open": "Open it", "wave": "Wave it on"}
    assert road.states["sack"].after["leave"] == "It is gone at noon."
    assert road.states["stop"].text == "The van stands before you."
    assert road.ends == {"kept": "The sack is with the laboratory.", "gone": "Nothing is left."}
    assert "\u200b" not in road.ends["gone"]


def test_a_picture_of_the_library_has_its_size_scale_and_marks(wide: Path, library: Path) -> None:
    entry = read_quiz_pack(wide, library).item("angle")
    picture = entry.item.pictures[0]
    assert (picture.width, picture.height, picture.drawn, picture.width_mm) == (100, 80, True, 30.3)
    assert entry.picture_paths == (library / "ivory_section" / "cut.webp",)
    assert [(mark.picture, mark.cue, len(mark.polygon)) for mark in entry.item.marks] == [("cut", "lines", 3)]


def test_what_is_said_of_a_borrowed_picture_gives_no_answer_away(wide: Path, library: Path) -> None:
    pack = read_quiz_pack(wide, library)
    assert pack.item("angle").in_language("en").pictures == {"cut": "The cut face of a piece."}
    assert pack.item("angle").in_language("lo").pictures["cut"].startswith("ໜ້າຕັດ")
    replace(wide, "text/en.toml", "[pictures]\n", '[pictures]\ncut = "A pale cut."\n')
    assert read_quiz_pack(wide, library).item("angle").in_language("en").pictures == {"cut": "A pale cut."}


def test_the_packs_own_picture_goes_before_the_librarys(wide: Path, library: Path) -> None:
    Image.new("RGB", (10, 10)).save(wide / "pictures" / "cut.png")
    mark = '[[mark]]\ncue = "lines"\npolygon = [[0, 0], [1, 0], [1, 1]]\n'
    (wide / "pictures" / "cut.toml").write_text(f'file = "cut.png"\ndrawn = true\n{mark}', "utf-8")
    with pytest.raises(PackMistake) as caught:
        read_quiz_pack(wide, library)
    assert caught.value.fields["problem"] == "text_missing", "of a picture whose kind is not known"
    (wide / "pictures" / "cut.toml").write_text(f'file = "cut.png"\ndrawn = true\nkind = "tusk"\n{mark}', "utf-8")
    assert read_quiz_pack(wide, library).item("angle").picture_paths == (wide / "pictures" / "cut.png",)


def test_without_a_library_the_picture_is_named(wide: Path, library: Path) -> None:
    with pytest.raises(PackMistake) as caught:
        read_quiz_pack(wide)
    assert caught.value.fields["problem"] == "no_picture"
    (library / "ivory_section" / "cut.picture.toml").write_text("kind = [", "utf-8")
    with pytest.raises(PackMistake) as caught:
        read_quiz_pack(wide, library)
    assert caught.value.fields["problem"] == "no_picture"


def test_a_pack_file_takes_borrowed_pictures_with_it(wide: Path, library: Path, tmp_path: Path) -> None:
    here = read_quiz_pack(wide, library)
    for keys in (None, own_keys(tmp_path / "keys")):
        out = tmp_path / "small.blpack"
        export_pack(wide, out, keys, "Laboratory" if keys else "", library=library)
        data = tmp_path / f"there-{keys is not None}"
        done = import_pack(out, data)
        assert (done.signature is not None) is (keys is not None)
        there = read_quiz_pack(done.folder)
        assert [entry.item for entry in there.items] == [entry.item for entry in here.items]
        assert there.texts == here.texts
        assert there.item("angle").picture_paths == (done.folder / "pictures" / "cut.webp",)
    assert not (wide / "pictures" / "cut.webp").exists()


def test_an_outline_with_a_seam_travels_too(wide: Path, library: Path, tmp_path: Path) -> None:
    replace(wide, "items.toml", 'marks = ["lines"]', 'marks = ["ring"]')
    for language in ("en", "lo"):
        replace(wide, f"text/{language}.toml", "[cues.lines]", "[cues.ring]")
    export_pack(wide, tmp_path / "small.blpack", library=library)
    done = import_pack(tmp_path / "small.blpack", tmp_path / "there")
    item = read_quiz_pack(done.folder).item("angle").item
    assert item == read_quiz_pack(wide, library).item("angle").item
    replace(done.folder, "pictures/cut.toml", "seam = true\n", "")
    with pytest.raises(PackMistake) as caught:
        read_quiz_pack(done.folder)
    assert caught.value.fields["problem"] == "polygon_crossing"


def test_a_signed_pack_keeps_its_signature_and_borrows_where_it_is_read(
    wide: Path, library: Path, tmp_path: Path
) -> None:
    signed = sign(wide, own_keys(tmp_path / "keys"), "Laboratory")
    out = tmp_path / "small.blpack"
    assert export_pack(wide, out, own_keys(tmp_path / "other"), "Somebody", library=library) == signed
    with pytest.raises(PackMistake) as caught:
        import_pack(out, tmp_path / "there")
    assert caught.value.fields["problem"] == "no_picture"
    done = import_pack(out, tmp_path / "there", library=library)
    assert done.signature == signed
    assert read_quiz_pack(done.folder, library).id == "small"


def test_a_list_reads_a_pack_again_once_a_file_of_it_changed(wide: Path, library: Path) -> None:
    first = list_quiz_packs([wide], library).loaded[0]
    assert list_quiz_packs([wide], library).loaded[0] is first
    replace(wide, "items.toml", "difficulty = 0.6", "difficulty = 0.7")
    assert list_quiz_packs([wide], library).loaded[0].item("road").item.difficulty == 0.7
    shutil.rmtree(wide / "text")
    assert list_quiz_packs([wide], library).set_aside[0].folder == wide


ITEM = "items.toml"
EN = "text/en.toml"
CASES = [
    # ordering
    (ITEM, 'answer = ["look", "pack", "label"]', 'answer = ["look", "pack"]', "order_answer"),
    (ITEM, 'answer = ["look", "pack", "label"]', 'answer = ["look", "pack", "label", "seal"]', "order_answer"),
    (ITEM, 'options = ["pack", "look", "label"]', 'options = ["pack", "look"]', "too_few"),
    (ITEM, 'options = ["pack", "look", "label"]', 'options = ["pack", "look", "La bel"]', "bad_key"),
    (
        ITEM,
        'options = ["pack", "look", "label"]',
        'critical = ["pack"]\noptions = ["pack", "look", "label"]',
        "unknown_field",
    ),
    # matching
    (ITEM, 'powder_bag = "jar"\n', 'powder_bag = "pot"\n', "not_a_target"),
    (ITEM, 'powder_bag = "jar"\n', 'powder = "jar"\n', "not_an_option"),
    (ITEM, 'powder_bag = "jar"\n', "powder_bag = 3\n", "wrong_kind"),
    (ITEM, 'targets = ["paper", "jar", "sea"]', 'targets = ["paper"]', "too_few"),
    (ITEM, 'targets = ["paper", "jar", "sea"]', 'targets = ["paper", "jar", "jar"]', "twice"),
    # sorting
    (ITEM, 'targets = ["striped", "plain", "cannot_tell"]', 'targets = ["striped", "plain"]', "targets_last"),
    (
        ITEM,
        'targets = ["striped", "plain", "cannot_tell"]',
        'targets = ["a", "b", "c", "d", "e", "cannot_tell"]',
        "too_many",
    ),
    (
        ITEM,
        'pictures = ["skin", "other"]\noptions = ["skin"',
        'pictures = ["nowhere"]\noptions = ["skin"',
        "no_picture",
    ),
    # numeric
    (ITEM, "low = 100", "low = -1", "out_of_range"),
    (ITEM, "high = 110.5", "high = 99", "out_of_range"),
    (ITEM, "high = 110.5", "high = 181", "out_of_range"),
    (ITEM, "near = 5", "near = -5", "out_of_range"),
    (ITEM, "near = 5", "nearly = 5", "unknown_field"),
    (ITEM, "step = 0.5", "step = 0", "out_of_range"),
    (ITEM, "step = 0.5", "step = nan", "out_of_range"),
    (ITEM, 'step = 0.5\nunit = "degrees"', 'unit = "rad"\nstep = 0.5', "unknown_value"),
    # scenario
    (ITEM, 'start = "stop"', 'start = "begin"', "not_a_state"),
    (ITEM, 'ends = ["kept", "gone"]', 'ends = ["kept", "gone", "lost"]', "unreached"),
    (ITEM, 'ends = ["kept", "gone"]', "ends = []", "too_few"),
    (ITEM, 'to = "kept"', 'to = "stop"', "circle"),
    (ITEM, 'to = "kept"', 'to = "sack"', "circle"),
    (ITEM, 'to = "kept"', 'to = "jail"', "not_a_state"),
    (ITEM, "worth = 0.5", "worth = 1.5", "out_of_range"),
    (ITEM, "critical = true", 'critical = "yes"', "wrong_kind"),
    (ITEM, 'pictures = ["cut", "skin"]', 'pictures = ["cut", "skin", "other"]', "too_many"),
    (ITEM, 'key = "leave"', 'key = "seal"', "twice"),
    (ITEM, 'key = "sack"\n', 'key = "kept"\n', "twice"),
    # text
    (EN, 'mistakes.too_low = "There', 'mistakes.elsewhere = "There', "text_missing"),
    (EN, "mistakes.too_high", "mistakes.much_too_high", "text_missing"),
    (EN, 'plain = "Plain"\n', "", "text_missing"),
    (EN, 'text = "A sack', 'word = "A sack', "text_missing"),
    (EN, 'after.leave = "', 'after.left = "', "text_missing"),
    (EN, 'choices.leave = "', 'choices.left = "', "text_missing"),
    (EN, 'gone = "Nothing', 'lost = "Nothing', "text_missing"),
    (EN, 'gone = "Nothing', 'lost = "Who knows."\ngone = "Nothing', "text_unused"),
    (EN, 'choices.leave = "', 'choices.burn = "Burn"\nchoices.leave = "', "text_unused"),
    (EN, '[targets]\npaper = "', '[targets]\nbox = "A box"\npaper = "', "text_unused"),
    (EN, 'options.a_tooth = "', 'options.skin = "A skin"\noptions.a_tooth = "', "text_unused"),
    (EN, "[items.road.states.sack]", "[items.road.states.bag]", "text_missing"),
]
ELSEWHERE = {"text_missing", "text_unused", "unreached", "circle", "twice", "unknown_field", "order_answer"}


@pytest.mark.parametrize(("name", "old", "new", "problem"), CASES)
def test_a_mistake_names_file_line_and_mend(
    wide: Path, library: Path, name: str, old: str, new: str, problem: str
) -> None:
    line = replace(wide, name, old, new)
    with pytest.raises(PackMistake) as caught:
        read_quiz_pack(wide, library)
    fields = caught.value.fields
    assert fields["problem"] == problem
    assert fields["file"] == str(wide / name)
    if problem not in ELSEWHERE and not new.startswith(("pictures", "unit")):
        assert fields["line"] == line


@pytest.mark.parametrize(
    ("old", "new", "problem", "line_holds"),
    [
        ('to = "kept"', 'to = "stop"', "circle", 'to = "stop"'),
        ('to = "sack"\n', 'to = "kept"\n', "unreached", 'key = "sack"'),
        ('to = "kept"', 'to = "gone"', "unreached", 'ends = ["kept", "gone"]'),
        ("worth = 0.5", "worth = 0.0", None, ""),
        ('key = "leave"', 'key = "seal"', "twice", 'key = "seal"'),
        ('powder_bag = "jar"\n', "", "no_target", "[item.fits]"),
    ],
)
def test_the_line_is_that_of_the_choice_or_the_state(
    wide: Path, library: Path, old: str, new: str, problem: str | None, line_holds: str
) -> None:
    replace(wide, ITEM, old, new)
    if problem is None:
        assert read_quiz_pack(wide, library).item("road").item.scenario is not None
        return
    with pytest.raises(PackMistake) as caught:
        read_quiz_pack(wide, library)
    line = caught.value.fields["line"]
    assert isinstance(line, int)
    assert caught.value.fields["problem"] == problem
    assert line_holds in (wide / ITEM).read_text("utf-8").split("\n")[line - 1]


def test_a_scenario_in_which_nothing_is_worth_anything_is_refused(wide: Path, library: Path) -> None:
    for old, new in (("worth = 0.5", "worth = 0.0"), ("worth = 1\n", "worth = 0\n")):
        replace(wide, ITEM, old, new)
    with pytest.raises(PackMistake) as caught:
        read_quiz_pack(wide, library)
    assert caught.value.fields["problem"] == "no_worth"
