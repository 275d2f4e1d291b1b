from __future__ import annotations

import os
import re
import shutil
import string
import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

import borderlens
from borderlens.domain.errors import PackMistake
from borderlens.domain.items import ItemType, Role
from borderlens.domain.scoring import score
from borderlens.packs.problems import PROBLEMS, pack_mistake
from borderlens.packs.quiz_pack import list_quiz_packs, read_quiz_pack


def replace(folder: Path, name: str, old: str, new: str) -> None:
    file = folder / name
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def refused(folder: Path) -> PackMistake:
    with pytest.raises(PackMistake) as caught:
        read_quiz_pack(folder)
    return caught.value


def test_a_good_pack_is_read_whole(small_pack: Path) -> None:
    pack = read_quiz_pack(small_pack)
    assert (pack.id, pack.version, pack.minutes, pack.licence) == ("small", 3, 5, "Apache-2.0")
    assert pack.languages == ("en", "lo")
    assert [entry.item.type for entry in pack.items] == [
        ItemType.SINGLE,
        ItemType.MULTIPLE,
        ItemType.HOTSPOT,
        ItemType.PAIR,
        ItemType.TRUE_FALSE,
    ]
    skin = pack.item("skin")
    assert skin.item.role is Role.PROTECTED
    assert (skin.item.pictures[0].width, skin.item.pictures[0].height, skin.item.pictures[0].width_mm) == (120, 80, 120)
    assert skin.item.pictures[0].drawn
    assert not pack.item("two-skins").item.pictures[1].drawn
    assert skin.picture_paths == (small_pack / "pictures" / "skin.jpg",)
    assert [mark.cue for mark in skin.item.marks] == ["stripe"]
    assert not pack.item("two-skins").item.scored
    assert score(pack.item("stripes").item, {"x": 0.2, "y": 0.5}).points == 1
    assert score(pack.item("stripes").item, {"x": 0.8, "y": 0.3}).points == 0
    with pytest.raises(KeyError):
        pack.item("nothing")


@pytest.mark.parametrize("words", ["Which two do you choose, and what to do then?", "R&D; 5 < 6 & 7 > 2", "a\u200bb"])
def test_ordinary_sentences_are_neither_placeholders_nor_markup(small_pack: Path, words: str) -> None:
    replace(small_pack, "text/en.toml", "Which two?", words)
    assert read_quiz_pack(small_pack).item("steps").in_language("en").stem == words


def test_words_fall_back_to_english_and_say_so(small_pack: Path) -> None:
    pack = read_quiz_pack(small_pack)
    english = pack.item("skin").in_language("en")
    assert not english.draft
    assert next(iter(english.options.items())) == ("tiger_skin", "Tiger skin")
    assert english.options["cannot_tell"] == "Cannot tell - refer"
    assert english.mistakes == {"dyed_dog": "Paint sits on the hair only.", "cannot_tell": "The picture shows enough."}
    assert english.cues["stripe"].name == "Stripe"
    assert english.pictures == {"skin": "A piece of striped skin."}
    lao = pack.item("skin").in_language("lo")
    assert lao.draft
    assert "\u200b" in lao.why
    chinese = pack.item("skin").in_language("zh-Hans")
    assert chinese.draft
    assert (chinese.language, chinese.stem) == ("en", english.stem)
    assert pack.in_language("zh-Hans").title == "Small"
    assert set(pack.item("stripes").in_language("en").mistakes) == {"cannot_tell", "elsewhere"}


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        ("pack.toml", "format = 1", "format = 2", "newer"),
        ("pack.toml", 'id = "small"', 'id = "Small"', "bad_name"),
        ("pack.toml", 'id = "small"', 'id = "smaller"', "wrong_folder"),
        ("pack.toml", "version = 3", "version = 0", "out_of_range"),
        ("pack.toml", "version = 3", "version = true", "wrong_kind"),
        ("pack.toml", '["en", "lo"]', '["en", "fr"]', "unknown_value"),
        ("pack.toml", '["en", "lo"]', '["en", "en"]', "twice"),
        ("pack.toml", '["en", "lo"]', '["en"]', "language_files"),
        ("pack.toml", '["en", "lo"]', '["en", "lo", "vi"]', "absent"),
        ("pack.toml", "minutes = 5", "minuten = 5", "unknown_field"),
        ("pack.toml", "minutes = 5", "minutes = 'five", "not_toml"),
        ("items.toml", 'key = "steps"', 'key = "skin"', "twice"),
        ("items.toml", 'key = "steps"', 'key = "../steps"', "bad_name"),
        ("items.toml", "true_on = 2026-11-22\n", "", "missing_field"),
        ("items.toml", "true_on = 2026-11-22", 'true_on = "2026-11-22"', "not_a_date"),
        ("items.toml", "true_on = 2026-11-22", "true_on = 2026-11-22T08:00:00", "not_a_date"),
        ("items.toml", 'type = "multiple"', 'type = "essay"', "unknown_value"),
        ("items.toml", "difficulty = 0.4", "difficulty = 1.4", "out_of_range"),
        ("items.toml", "difficulty = 0.4", "difficulty = nan", "out_of_range"),
        ("items.toml", '"IV-049"', '"IV-49"', "bad_fact"),
        ("items.toml", 'facts = ["TI-014"]', "facts = []", "too_few"),
        ("items.toml", '"dyed_dog", "cannot_tell"', '"cannot_tell", "dyed_dog"', "cannot_tell_last"),
        ("items.toml", '"tiger_skin", "dyed_dog"', '"tiger_skin", "tiger_skin"', "twice"),
        ("items.toml", '"tiger_skin", "dyed_dog"', '"tiger_skin", "dyed-dog"', "bad_option"),
        ("items.toml", 'answer = ["tiger_skin"]', 'answer = ["lion_skin"]', "not_an_option"),
        ("items.toml", 'answer = ["tiger_skin"]', 'answer = ["tiger_skin", "dyed_dog"]', "too_many"),
        ("items.toml", 'answer = ["tiger_skin"]', 'answer = ["dyed_dog"]', "role_answer"),
        ("items.toml", 'answer = ["tiger_skin"]', 'answer = ["cannot_tell"]', "role_answer"),
        ("items.toml", 'accuses = ["tiger_skin"]', "accuses = []", "role_answer"),
        ("items.toml", 'critical = ["hot_pin"]', 'critical = ["lens"]', "role_answer"),
        ("items.toml", 'role = "undecidable"\n', "", "role_answer"),
        ("items.toml", 'options = ["true", "false"]', 'options = ["false", "true"]', "fixed_options"),
        ("items.toml", 'pictures = ["skin", "other"]', 'pictures = ["skin"]', "too_few"),
        ("items.toml", 'pictures = ["skin", "other"]', 'pictures = ["skin", "third"]', "no_picture"),
        ("items.toml", 'marks = ["stripe"]', 'marks = ["pores"]', "not_a_mark"),
        ("items.toml", 'answer = ["stripe"]', 'answer = ["ground"]', "not_a_mark"),
        ("items.toml", 'answer = ["stripe"]', 'answer = ["stripe", "cannot_tell"]', "cannot_tell_alone"),
        ("items.toml", "scored = false", 'scored = "no"', "wrong_kind"),
        ("pictures/skin.toml", '"skin.jpg"', '"../../skin.jpg"', "unknown_value"),
        ("pictures/skin.toml", "[0.4, 0.1]", "[1.4, 0.1]", "polygon_outside"),
        ("pictures/skin.toml", "[0.4, 0.1]", "[inf, 0.1]", "polygon_outside"),
        ("pictures/skin.toml", "[0.4, 0.1], [0.4, 0.9]", "[0.4, 0.9], [0.4, 0.1]", "polygon_crossing"),
        ("pictures/skin.toml", ", [0.9, 0.1], [0.9, 0.9]", "", "polygon_short"),
        ("pictures/skin.toml", "[0.9, 0.1], [0.9, 0.9]", "[0.601, 0.1], [0.6, 0.101]", "polygon_flat"),
        ("pictures/skin.toml", "[0.4, 0.1]", "[0.4]", "wrong_kind"),
        ("text/en.toml", 'status = "reviewed"', 'status = "done"', "unknown_value"),
        ("text/en.toml", 'stem = "Which two?"', 'stem = ""', "empty_text"),
        ("text/en.toml", 'stem = "Which two?"', 'stem = "TBD"', "placeholder"),
        ("text/en.toml", 'stem = "Which two?"', 'stem = "Which {number}?"', "placeholder"),
        ("text/en.toml", 'stem = "Which two?"', 'stem = "Which\\u0007 two?"', "odd_character"),
        ("text/en.toml", 'stem = "Which two?"', 'stem = "Which \u202e two?"', "odd_character"),
        ("text/en.toml", 'stem = "Which two?"', 'stem = "Which \u2066 two?"', "odd_character"),
        ("text/en.toml", 'stem = "Which two?"', 'stem = "Which\u2028two?"', "odd_character"),
        ("text/en.toml", 'stem = "Which two?"', 'stem = "Which <script>two</script>?"', "markup"),
        ("text/en.toml", 'stem = "Which two?"', 'stem = "Which <b>two?"', "markup"),
        ("text/en.toml", 'stem = "Which two?"', 'stem = "Which &lt;two?"', "markup"),
        ("text/en.toml", 'stem = "Which two?"\n', "", "text_missing"),
        ("text/lo.toml", 'mistakes.dyed_dog = "Paint sits on the hair only."\n', "", "text_missing"),
        ("text/en.toml", '[cues.stripe]\nname = "Stripe"', '[cues.ground]\nname = "Stripe"', "text_missing"),
        ("text/en.toml", "options.dyed_dog", "options.dyed_cat", "text_missing"),
        ("text/en.toml", "[items.claw]", "[items.claws]", "text_missing"),
        ("text/en.toml", 'other = "Another', 'others = "x"\nother = "Another', "text_unused"),
        ("text/en.toml", "mistakes.true =", 'mistakes.false = "x"\nmistakes.true =', "text_unused"),
    ],
)
def test_a_mistake_names_file_line_and_mend(small_pack: Path, name: str, old: str, new: str, problem: str) -> None:
    replace(small_pack, name, old, new)
    mistake = refused(small_pack)
    assert mistake.fields["problem"] == problem
    assert mistake.fields["what"]
    assert mistake.fields["mend"]
    assert Path(str(mistake.fields["file"])).is_relative_to(small_pack)
    assert isinstance(mistake.fields["line"], int)


@pytest.mark.parametrize(
    ("name", "old", "new", "line_holds"),
    [
        (
            "items.toml",
            'answer = ["photograph", "lens"]',
            'answer = ["photograph", "x"]',
            'answer = ["photograph", "x"]',
        ),
        ("items.toml", 'role = "undecidable"', 'role = "doubtful"', 'role = "doubtful"'),
        ("items.toml", 'key = "claw"\n', "", "[[item]]"),
        ("items.toml", 'answer = ["false"]\n', 'answer = ["false"]\npoints = 2\n', "points = 2"),
        ("pack.toml", "minutes = 5", "minutes = [", ""),
        ("pictures/skin.toml", "[0.6, 0.1]", "[0.6, -0.1]", "polygon = [[0.6, -0.1]"),
        (
            "text/en.toml",
            'mistakes.dyed_dog = "Paint sits on the hair only."',
            'mistakes.dyed_dog = ""',
            'dyed_dog = ""',
        ),
        ("text/en.toml", 'hot_pin = "It destroys', 'wash = "x"\nhot_pin = "It destroys', 'wash = "x"'),
        ("text/en.toml", 'note = "Goes', 'colour = "red"\nnote = "Goes', 'colour = "red"'),
    ],
)
def test_the_line_is_the_line_of_the_mistake(small_pack: Path, name: str, old: str, new: str, line_holds: str) -> None:
    replace(small_pack, name, old, new)
    mistake = refused(small_pack)
    line = mistake.fields["line"]
    assert isinstance(line, int)
    assert line_holds in (small_pack / name).read_text("utf-8").split("\n")[line - 1]
    assert mistake.fields["file"] == str(small_pack / name)


def test_line_numbers_survive_long_strings_arrays_and_comments(small_pack: Path) -> None:
    before = (
        '# [items.skin]\n[extra]\nlist = [\n  "a = 1", # ]\n  "[[item]]",\n]\nlong = """\nkey = "x"\n\\""" still\n"""\n'
    )
    text = (small_pack / "items.toml").read_text("utf-8") + before
    (small_pack / "items.toml").write_text(text, "utf-8")
    assert tomllib.loads(text)["extra"]["list"] == ["a = 1", "[[item]]"]
    mistake = refused(small_pack)
    assert mistake.fields["problem"] == "unknown_field"
    line = mistake.fields["line"]
    assert isinstance(line, int)
    assert text.split("\n")[line - 1] == "[extra]"


def test_a_missing_file_is_named(small_pack: Path) -> None:
    (small_pack / "pictures" / "skin.jpg").unlink()
    mistake = refused(small_pack)
    assert (mistake.fields["problem"], mistake.fields["file"]) == ("absent", str(small_pack / "pictures" / "skin.jpg"))
    (small_pack / "items.toml").unlink()
    assert refused(small_pack).fields["file"] == str(small_pack / "items.toml")


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff", b"GIF89a" + bytes(40), b"<svg/>"])
def test_a_picture_that_is_none_is_named(small_pack: Path, content: bytes) -> None:
    (small_pack / "pictures" / "skin.jpg").write_bytes(content)
    mistake = refused(small_pack)
    assert (mistake.fields["problem"], mistake.fields["file"]) == (
        "not_a_picture",
        str(small_pack / "pictures" / "skin.jpg"),
    )


def test_a_huge_picture_is_refused_by_its_header(small_pack: Path) -> None:
    Image.new("1", (9000, 20)).save(small_pack / "pictures" / "other.png")
    assert refused(small_pack).fields["problem"] == "out_of_range"


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
@pytest.mark.parametrize("name", ["pictures/skin.jpg", "items.toml", "text/en.toml", "pictures/skin.toml"])
def test_a_link_to_the_outside_is_refused(small_pack: Path, tmp_path: Path, name: str) -> None:
    outside = tmp_path / "secret"
    shutil.move(small_pack / name, outside)
    (small_pack / name).symlink_to(outside)
    assert refused(small_pack).fields["problem"] == "outside"


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_linked_folder_is_refused(small_pack: Path, tmp_path: Path) -> None:
    shutil.move(small_pack / "pictures", tmp_path / "elsewhere")
    (small_pack / "pictures").symlink_to(tmp_path / "elsewhere")
    assert refused(small_pack).fields["problem"] == "outside"
    link = tmp_path / "link" / "small"
    link.parent.mkdir()
    link.symlink_to(small_pack)
    assert refused(link).fields["problem"] == "outside"


def test_a_bad_pack_is_set_aside_beside_the_good_ones(small_pack: Path, tmp_path: Path) -> None:
    home = small_pack.parent
    shutil.copytree(small_pack, home / "broken")
    (home / "empty").mkdir()
    (home / ".hidden").mkdir()
    (home / "notes.txt").write_text("no pack")
    again = tmp_path / "stick" / "small"
    shutil.copytree(small_pack, again)
    found = list_quiz_packs([home, tmp_path / "stick", tmp_path / "nowhere"])
    assert [pack.id for pack in found.loaded] == ["small"]
    assert [(entry.folder.name, entry.mistake.fields["problem"]) for entry in found.set_aside] == [
        ("broken", "wrong_folder"),
        ("empty", "absent"),
        ("small", "same_id"),
    ]
    assert str(small_pack) in str(found.set_aside[2].mistake.fields["what"])


def test_a_path_may_be_a_pack_itself(small_pack: Path) -> None:
    assert [pack.id for pack in list_quiz_packs([small_pack]).loaded] == ["small"]


def test_a_pack_is_known_by_the_folder_it_lies_in(small_pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(small_pack)
    assert read_quiz_pack(Path()).id == "small"


def test_companions_that_macos_leaves_are_no_language(small_pack: Path) -> None:
    (small_pack / "text" / "._en.toml").write_bytes(b"\0\5\x16\7")
    assert "en" in read_quiz_pack(small_pack).languages


def test_every_problem_can_be_said() -> None:
    """No sentence asks for a detail that its place does not give; the reader is told what and how to mend."""
    names = {part for pair in PROBLEMS.values() for text in pair for _, part, _, _ in string.Formatter().parse(text)}
    details = {name: "x" for name in names if name}
    source = "".join(f.read_text("utf-8") for f in Path(borderlens.__file__).parent.rglob("*.py"))
    for problem in PROBLEMS:
        mistake = pack_mistake(problem, Path("pack.toml"), 3, **details)
        assert mistake.fields["what"] != mistake.fields["mend"]
        assert len(re.findall(rf'"{problem}"', source)) >= 2, problem


FILES = ("pack.toml", "items.toml", "pictures/skin.toml", "text/en.toml")
VALUES = (
    '""',
    "-1",
    "1e400",
    "nan",
    "true",
    "[]",
    "{}",
    '["x"]',
    "[[1]]",
    "1979-05-27",
    '"\\u0000"',
    "0x" + "f" * 5000,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_changed_pack_is_read_or_refused_and_never_breaks(small_pack: Path, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(FILES))
    file = small_pack / name
    good = file.read_bytes()
    lines = good.decode().split("\n")
    try:
        for _ in range(data.draw(st.integers(1, 3))):
            place = data.draw(st.integers(0, len(lines) - 1))
            match data.draw(st.sampled_from(["value", "drop", "double", "swap", "insert", "cut"])):
                case "value":
                    lines[place] = lines[place].split("=")[0] + "= " + data.draw(st.sampled_from(VALUES))
                case "drop":
                    lines[place] = ""
                case "double":
                    lines.insert(place, lines[place])
                case "swap":
                    other = data.draw(st.integers(0, len(lines) - 1))
                    lines[place], lines[other] = lines[other], lines[place]
                case "insert":
                    lines.insert(place, data.draw(st.text(max_size=20)))
                case "cut":
                    lines[place] = lines[place][: data.draw(st.integers(0, 30))]
        file.write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
        found = list_quiz_packs([small_pack])
        assert len(found.loaded) + len(found.set_aside) == 1
        for entry in found.set_aside:
            fields = entry.mistake.fields
            assert fields["what"]
            assert fields["mend"]
            assert fields["line"] in range(len(lines) + 60)
    finally:
        file.write_bytes(good)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(FILES), content=st.binary(max_size=200))
def test_any_bytes_are_refused(small_pack: Path, name: str, content: bytes) -> None:
    file = small_pack / name
    good = file.read_bytes()
    try:
        file.write_bytes(content)
        refused(small_pack)
    finally:
        file.write_bytes(good)
