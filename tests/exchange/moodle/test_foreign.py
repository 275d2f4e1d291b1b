"""Files that other Moodles write: every variant comes in as an item or is left out by name."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.exchange.moodle.random_packs import picture

from borderlens.domain.items import Competency, Item, Kind
from borderlens.exchange.bring_in import Brought, bring_in
from borderlens.exchange.item_types import Ask
from borderlens.exchange.moodle.read import read_moodle
from borderlens.exchange.report import Fate
from borderlens.packs.quiz_pack import QuizPack, read_quiz_pack

Bring = Callable[..., tuple[Brought, QuizPack | None]]
ASK = Ask("en", Kind.IVORY, Competency.EVIDENCE)
PNG = picture("PNG", (100, 50), 30)


@pytest.fixture
def bring(tmp_path: Path) -> Bring:
    def one(questions: str, ask: Ask = ASK) -> tuple[Brought, QuizPack | None]:
        file = tmp_path / "quiz.xml"
        file.write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n{questions}\n</quiz>\n', "utf-8")
        done = bring_in(read_moodle(file, ask.language), tmp_path / "in", "brought", ask, "CC0", replace=True)
        return done, None if done.folder is None else read_quiz_pack(done.folder)

    return one


def question(kind: str, body: str, stem: str = "<p>Which?</p>", files: str = "", name: str = "Q") -> str:
    return (
        f'<question type="{kind}"><name><text>{name}</text></name><questiontext format="html">'
        f"<text><![CDATA[{stem}]]></text>{files}</questiontext>{body}</question>"
    )


def answer(text: str, share: object, feedback: str = "") -> str:
    return (
        f'<answer fraction="{share}"><text><![CDATA[{text}]]></text>'
        f"<feedback><text>{feedback}</text></feedback></answer>"
    )


def attached(name: str, content: bytes = PNG) -> str:
    return f'<file name="{name}" path="/" encoding="base64">\n{base64.b64encode(content).decode()}\n</file>'


def only(pack: QuizPack | None) -> Item:
    assert pack is not None
    assert len(pack.items) == 1
    return pack.items[0].item


def codes(done: Brought, fate: Fate = Fate.CHANGED) -> list[str]:
    return [note.code for note in done.report.of([fate])]


THREE = answer("label", 100, "yes") + answer("bag", 0, "no number") + answer("note", 0)


def test_a_single_choice_in_cdata_is_practice_until_facts_are_named(bring: Bring) -> None:
    done, pack = bring(question("multichoice", f"<single>true</single>{THREE}"))
    item = only(pack)
    assert (item.type, item.answer, item.scored, item.facts) == ("single", ("option_1",), False, ())
    assert (item.kind, item.competency) == (Kind.IVORY, Competency.EVIDENCE)
    assert pack is not None
    words = pack.texts["en"].items["q"]
    assert (words.stem, words.options["option_2"]) == ("Which?", "bag")
    assert words.mistakes == {"option_2": "no number", "option_3": "Not written yet"}
    assert pack.texts["en"].status == "draft"
    assert codes(done, Fate.KEPT) == ["kept"]


@pytest.mark.parametrize("single", ["<single>false</single>", "<single>0</single>"])
def test_a_multiple_choice(bring: Bring, single: str) -> None:
    body = single + answer("a", "33.33333") + answer("b", "33.33333") + answer("c", "33.33333") + answer("d", -100)
    assert only(bring(question("multichoice", body))[1]).answer == ("option_1", "option_2", "option_3")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (answer("a", 50) + answer("b", 0) + answer("c", 0), "shares_single"),
        (answer("a", 100) + answer("b", 100) + answer("c", 0), "shares_single"),
        ("<single>false</single>" + answer("a", 50) + answer("b", 20) + answer("c", 0), "shares"),
        ("<single>false</single>" + answer("a", 0) + answer("b", 0) + answer("c", 0), "shares"),
        (answer("a", 100) + answer("b", 0), "refused"),
        (answer("a", 100) + answer("", 0) + answer("c", 0), "empty_option"),
        ("", "shares_single"),
    ],
)
def test_shares_that_do_not_add_up_keep_the_question_out(bring: Bring, body: str, code: str) -> None:
    done, pack = bring(question("multichoice", body) + question("multichoice", THREE, name="Good"))
    assert codes(done, Fate.LEFT_OUT) == [code]
    assert only(pack).key == "good"


def test_points_that_have_no_place_here_are_named(bring: Bring) -> None:
    body = answer("a", 100) + answer("b", -50) + answer("c", 25)
    done, _ = bring(question("multichoice", f"<defaultgrade>2.0000000</defaultgrade>{body}<hint><text>h</text></hint>"))
    assert codes(done) == ["hints", "grade", "minus", "part"]


def test_an_identification_item_gets_cannot_tell_at_its_end(bring: Bring) -> None:
    ask = Ask("vi", Kind.IVORY, Competency.IDENTIFICATION)
    done, pack = bring(question("multichoice", answer("Ngà", 100) + answer("Xương", 0)), ask)
    assert only(pack).options == ("option_1", "option_2", "cannot_tell")
    assert codes(done) == ["cannot_tell_here"]
    assert pack is not None
    assert pack.texts["vi"].items["q"].options["cannot_tell"].startswith("Không xác định được")


def test_cannot_tell_is_known_by_its_words(bring: Bring) -> None:
    ask = Ask("en", Kind.IVORY, Competency.IDENTIFICATION)
    body = answer("Cannot tell - refer", 100) + answer("Elephant", 0) + answer("Mammoth", 0)
    done, pack = bring(question("multichoice", body), ask)
    item = only(pack)
    assert (item.options, item.answer) == (("option_1", "option_2", "cannot_tell"), ("cannot_tell",))
    assert item.role == "undecidable"
    assert codes(done) == []


@pytest.mark.parametrize(
    ("first", "second", "right"),
    [
        (("true", 100), ("false", 0), "true"),
        (("false", 100), ("true", 0), "false"),
        (("Đúng", 0), ("Sai", 100), "false"),
    ],
)
def test_true_and_false_in_any_order_and_language(
    bring: Bring, first: tuple[str, int], second: tuple[str, int], right: str
) -> None:
    item = only(bring(question("truefalse", answer(*first) + answer(*second)))[1])
    assert (item.type, item.answer) == ("true_false", (right,))


def test_matching_with_a_distractor_and_a_shared_target(bring: Bring) -> None:
    pairs = [("<p>A</p>", "one"), ("<p>B</p>", "two"), ("C", "one"), ("", "three")]
    body = "".join(
        f'<subquestion format="html"><text><![CDATA[{a}]]></text><answer><text>{b}</text></answer></subquestion>'
        for a, b in pairs
    )
    item = only(bring(question("matching", body))[1])
    assert (len(item.options), item.targets) == (3, ("target_1", "target_2", "target_3"))
    assert item.fits == ("target_1", "target_2", "target_1")


@pytest.mark.parametrize(
    ("body", "low", "high", "near", "unit"),
    [
        ('<answer fraction="100"><text>124</text><tolerance>9</tolerance></answer>', 115, 133, None, ""),
        ("<answer>12,5<fraction>1</fraction><tolerance>0,5</tolerance></answer>", 12, 13, None, ""),
        (
            '<answer fraction="100"><text>358</text><tolerance>5</tolerance></answer>'
            '<answer fraction="50"><text>358</text><tolerance>15</tolerance></answer>'
            "<units><unit><multiplier>1</multiplier><unit_name>deg</unit_name></unit></units>",
            353,
            363,
            10,
            "degrees",
        ),
        ('<answer fraction="100"><text>-3</text><tolerance>0</tolerance></answer>', -3, -3, None, ""),
    ],
)
def test_numbers(bring: Bring, body: str, low: float, high: float, near: float | None, unit: str) -> None:
    number = only(bring(question("numerical", body))[1]).number
    assert number is not None
    assert (number.low, number.high, number.near, number.unit) == (low, high, near, unit)
    assert number.least <= low <= high <= number.most


def test_the_feedback_on_every_other_number_is_kept(bring: Bring) -> None:
    body = '<answer fraction="100"><text>5</text><tolerance>1</tolerance></answer>' + answer("*", 0, "Measure again.")
    _, pack = bring(question("numerical", body))
    assert pack is not None
    assert pack.texts["en"].items["q"].mistakes == {"too_low": "Measure again.", "too_high": "Measure again."}


def test_steps_stand_in_the_order_of_their_places(bring: Bring) -> None:
    body = answer("Third", "3.0000000") + answer("First", "1.0000000") + answer("Second", "2.0000000")
    _, pack = bring(question("ordering", body))
    item = only(pack)
    assert pack is not None
    assert [pack.texts["en"].items["q"].options[key] for key in item.answer] == ["First", "Second", "Third"]
    assert item.options != item.answer


def marker(drops: str, drags: str = "<drag><no>1</no><text>rim</text></drag>", file: str = "") -> str:
    return question("ddmarker", f"{file or attached('bg.png')}{drags}{drops}")


def drop(shape: str, coords: str, choice: int = 1) -> str:
    return f"<drop><no>1</no><shape>{shape}</shape><coords>{coords}</coords><choice>{choice}</choice></drop>"


@pytest.mark.parametrize(
    ("shape", "coords", "corners", "first"),
    [
        ("polygon", "10,10;60,10;60,40", 3, (0.1, 0.2)),
        ("rectangle", "10,10;50,30", 4, (0.1, 0.2)),
        ("circle", "50,25;10", 24, (0.6, 0.5)),
        ("polygon", "-20,10;60,10;60,400", 3, (0.0, 0.2)),
    ],
)
def test_regions_of_every_shape(
    bring: Bring, shape: str, coords: str, corners: int, first: tuple[float, float]
) -> None:
    item = only(bring(marker(drop(shape, coords)))[1])
    assert item.type == "hotspot"
    assert [len(mark.polygon) for mark in item.regions] == [corners]
    assert item.regions[0].polygon[0] == first
    assert (item.pictures[0].width, item.pictures[0].height) == (100, 50)


@pytest.mark.parametrize(
    ("drops", "file", "code"),
    [
        (drop("polygon", "1,1;9,9"), "", "shape"),
        (drop("star", "1,1;9,9;1,9"), "", "shape"),
        (drop("polygon", "200,200;300,200;300,300"), "", "region_outside"),
        (drop("polygon", "1,1;9,1;9,9") + drop("circle", "5,5;2", 2), "", "markers"),
        ("", "", "markers"),
        (drop("circle", "5,5;2"), attached("bg.gif", b"GIF89a"), "picture_kind"),
        (drop("circle", "5,5;2"), "<x/>", "picture_missing"),
    ],
)
def test_markers_that_cannot_be_taken_are_named(bring: Bring, drops: str, file: str, code: str) -> None:
    done, pack = bring(marker(drops, file=file))
    assert pack is None
    assert codes(done, Fate.LEFT_OUT) == [code]


@pytest.mark.parametrize(
    ("stem", "files"),
    [
        ('<p>See <img src="@@PLUGINFILE@@/cut%20a.png" alt="A cut"></p>', attached("cut a.png")),
        ('<p>See <img src="@@PLUGINFILE@@/sub/cut.png" alt="A cut"></p>', attached("cut.png")),
        (f'See <img alt="A cut" src="data:image/png;base64,{base64.b64encode(PNG).decode()}">', ""),
    ],
)
def test_pictures_in_the_text_come_along(bring: Bring, stem: str, files: str) -> None:
    _, pack = bring(question("multichoice", THREE, stem, files))
    assert pack is not None
    entry = pack.items[0]
    assert entry.picture_paths[0].read_bytes() == PNG
    assert list(pack.texts["en"].items["q"].pictures.values()) == ["A cut"]


def test_the_old_way_to_hold_a_picture(bring: Bring) -> None:
    old = f"<image>quiz/cut.png</image><image_base64>{base64.b64encode(PNG).decode()}</image_base64>"
    assert len(only(bring(question("multichoice", THREE + old))[1]).pictures) == 1


@pytest.mark.parametrize(
    ("stem", "files", "fate", "code"),
    [
        ('x <img src="@@PLUGINFILE@@/gone.png">', "", Fate.LEFT_OUT, "picture_missing"),
        ('x <img src="https://example.org/cut.png">', "", Fate.CHANGED, "picture_elsewhere"),
        ('x <img src="@@PLUGINFILE@@/a.gif">', attached("a.gif", b"GIF89a"), Fate.CHANGED, "picture_kind"),
        ("<b>x</b>", "", Fate.CHANGED, "format"),
        ("x <video src='y'></video>", "", Fate.CHANGED, "media"),
        ("y" * 601, "", Fate.LEFT_OUT, "long"),
        ("", "", Fate.LEFT_OUT, "no_stem"),
        ("The {mean} angle", "", Fate.LEFT_OUT, "refused"),
    ],
)
def test_what_a_text_loses_is_named(bring: Bring, stem: str, files: str, fate: Fate, code: str) -> None:
    assert codes(bring(question("multichoice", THREE, stem, files))[0], fate) == [code]


@pytest.mark.parametrize(
    "kind",
    [
        *("essay", "shortanswer", "cloze", "multianswer", "calculated", "calculatedmulti", "calculatedsimple"),
        *("gapselect", "ddwtos", "ddimageortext", "description", "randomsamatch", "stack", ""),
    ],
)
def test_types_without_a_counterpart_are_named(bring: Bring, kind: str) -> None:
    done, pack = bring(question(kind, "", name="Odd") + question("multichoice", THREE))
    note = done.report.of([Fate.LEFT_OUT])[0]
    assert (note.question, note.code, note.line) == ("Odd", "type", 3)
    assert note.fields == {"type": kind or "?"}
    assert only(pack).type == "single"


def test_long_feedback_is_cut_and_named(bring: Bring) -> None:
    done, pack = bring(
        question("multichoice", f"<generalfeedback><text>{'why ' * 300}</text></generalfeedback>{THREE}")
    )
    assert pack is not None
    assert len(pack.texts["en"].items["q"].why) <= 600
    assert codes(done) == ["cut"]


def test_tags_and_ids_of_ours_are_heard(bring: Bring) -> None:
    tags = ["competency:legal", "kind:tiger", "facts:TI-002", "facts:nonsense", "week 3"]
    body = (
        "<idnumber>skin-2.v4</idnumber><tags>" + "".join(f"<tag><text>{tag}</text></tag>" for tag in tags) + "</tags>"
    )
    ask = Ask("en", Kind.IVORY, Competency.EVIDENCE, date(2026, 11, 22))
    done, pack = bring(question("multichoice", THREE + body), ask)
    item = only(pack)
    assert (item.key, item.version, item.kind, item.facts) == ("skin-2", 4, Kind.TIGER, ("TI-002",))
    assert (item.competency, item.true_on, item.scored) == (Competency.LEGAL, date(2026, 11, 22), False)
    assert done.report.of([Fate.CHANGED])[0].fields == {"tags": "week 3"}


def test_law_without_its_day_is_left_out(bring: Bring) -> None:
    tag = "<tags><tag><text>competency:legal</text></tag></tags>"
    assert codes(bring(question("multichoice", THREE + tag))[0], Fate.LEFT_OUT) == ["no_day"]


def test_questions_of_one_name_get_keys_of_their_own(bring: Bring) -> None:
    _, pack = bring(question("multichoice", THREE, name="Cắt ngang") * 3)
    assert pack is not None
    assert [entry.item.key for entry in pack.items] == ["cat-ngang", "cat-ngang-2", "cat-ngang-3"]


def test_a_category_gives_the_pack_its_title(bring: Bring) -> None:
    category = '<question type="category"><category><text>$course$/top/Ivory // bone</text></category></question>'
    _, pack = bring(category + question("multichoice", THREE))
    assert pack is not None
    assert pack.texts["en"].title == "Ivory / bone"


def test_one_language_of_several_is_taken(bring: Bring) -> None:
    stem = '<span lang="en" class="multilang">Which?</span><span lang="vi" class="multilang">Cái nào?</span>'
    _, pack = bring(question("multichoice", THREE, stem), Ask("vi", Kind.IVORY, Competency.EVIDENCE))
    assert pack is not None
    assert pack.texts["vi"].items["q"].stem == "Cái nào?"


def test_more_than_a_pack_holds_is_named(bring: Bring) -> None:
    done, pack = bring("".join(question("truefalse", answer("true", 100) + answer("false", 0)) for _ in range(201)))
    assert pack is not None
    assert len(pack.items) == 200
    assert codes(done, Fate.LEFT_OUT) == ["too_many"]
