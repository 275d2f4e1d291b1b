"""What the program writes for Moodle it reads back as the same pack; what somebody changed there comes along."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.moodle.random_packs import SQUARE, TEXTS, packs
from tests.packs.wide_pack import write_library, write_wide_pack

from borderlens.domain.errors import LanguageNotInPack
from borderlens.domain.items import Competency, Kind
from borderlens.exchange.bring_in import Brought, bring_in
from borderlens.exchange.drafts import Draft
from borderlens.exchange.item_types import Ask
from borderlens.exchange.moodle.export import export_moodle
from borderlens.exchange.moodle.markers import size_of
from borderlens.exchange.moodle.read import read_moodle
from borderlens.exchange.pack_folder import NewPack, fill
from borderlens.exchange.questions import Question, QuestionType
from borderlens.exchange.report import Fate
from borderlens.packs.quiz_pack import QuizPack, read_quiz_pack
from borderlens.words import LANGUAGES

ROOT = Path(__file__).resolve().parents[3]
LABELS = {"cannot_see": "What cannot be seen", "next_time": "Next <time> & then"}
ASK = Ask("en", Kind.GENERAL, Competency.EVIDENCE)
Change = Callable[[str], str]


def back(pack: QuizPack, language: str, place: Path, change: Change = str) -> tuple[Brought, QuizPack]:
    """The pack through a file, which may be changed on the way."""
    file = place / "moodle.xml"
    export_moodle(pack, language, file, LABELS)
    file.write_text(change(file.read_text("utf-8")), "utf-8")
    done = bring_in(read_moodle(file, language), place / "back", pack.id, Ask(language, ASK.kind, ASK.competency), "?")
    assert done.folder is not None
    return done, read_quiz_pack(done.folder)


def same(before: QuizPack, after: QuizPack, language: str) -> None:
    head = ("id", "version", "licence", "minutes")
    assert [getattr(before, name) for name in head] == [getattr(after, name) for name in head]
    one, two = before.texts[language], after.texts[language]
    assert (one.title, one.summary, one.status) == (two.title, two.summary, two.status)
    kept = [entry for entry in before.items if entry.item.key in two.items]
    assert [entry.item for entry in kept] == [entry.item for entry in after.items]
    for first, second in zip(kept, after.items, strict=True):
        assert one.items[first.item.key] == two.items[second.item.key]
        assert first.item.content_hash == second.item.content_hash
        pictures = zip(first.picture_paths, second.picture_paths, strict=True)
        assert all(left.read_bytes() == right.read_bytes() for left, right in pictures)


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def made(place: Path, drafts: list[Draft], language: str, title: str = "A pack", summary: str = "Made.") -> QuizPack:
    folder = place / "made"
    fill(folder, NewPack("made", language, "CC0", title[:80].strip(), summary, 3, 12, "reviewed"), drafts, put)
    return read_quiz_pack(folder)


@given(packs(), st.sampled_from(list(LANGUAGES)), TEXTS, TEXTS)
@settings(max_examples=25)
def test_any_pack_comes_back_equal(drafts: list[Draft], language: str, title: str, summary: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        place = Path(name).resolve()
        pack = made(place, drafts, language, title, summary)
        done, again = back(pack, language, place)
        assert {note.fate for note in done.report.notes} == {Fate.KEPT}
        assert len(again.items) == len(drafts)
        same(pack, again, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pack_of_the_program_comes_back_equal(language: str, tmp_path: Path) -> None:
    pack = read_quiz_pack(ROOT / "quizzes" / "first-look")
    done, again = back(pack, language, tmp_path)
    assert (done.items, len(again.items)) == (12, 12)
    same(pack, again, language)


def test_what_moodle_has_nothing_like_is_named(tmp_path: Path) -> None:
    pack = read_quiz_pack(ROOT / "quizzes" / "first-look")
    report = export_moodle(pack, "en", tmp_path / "moodle.xml", LABELS)
    assert report.count(Fate.KEPT) == 12
    assert {(note.question, note.code) for note in report.of([Fate.CHANGED])} == {
        ("ivory-hippo-tooth", "cannot_tell_there"),
        ("pangolin-scale-base", "cannot_tell_there"),
    }


def test_a_number_that_nobody_can_tell_is_named_and_not_made_a_choice(tmp_path: Path) -> None:
    wide = write_wide_pack(tmp_path / "small")
    report = export_moodle(read_quiz_pack(wide, write_library(tmp_path / "library")), "en", tmp_path / "m.xml", LABELS)
    left = {note.question: note.code for note in report.of([Fate.LEFT_OUT])}
    assert left == {"blurred": "undecidable_number", "road": "scenario"}
    questions = [entry for entry in read_moodle(tmp_path / "m.xml") if isinstance(entry, Question)]
    assert {q.name: q.type for q in questions if q.name in ("angle", "blurred")} == {"angle": QuestionType.NUMERICAL}


def test_a_language_that_the_pack_lacks_is_a_mistake(small_pack: Path, tmp_path: Path) -> None:
    with pytest.raises(LanguageNotInPack):
        export_moodle(read_quiz_pack(small_pack), "vi", tmp_path / "moodle.xml", LABELS)


def test_feedback_texts_stand_in_every_question_that_has_a_place_for_them(small_pack: Path, tmp_path: Path) -> None:
    export_moodle(read_quiz_pack(small_pack), "en", tmp_path / "moodle.xml", LABELS)
    questions = (tmp_path / "moodle.xml").read_text("utf-8").split("<question type=")[2:]
    assert len(questions) == 5
    for question in questions:
        wanted = not question.startswith('"truefalse"')
        for name in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback", "shownumcorrect"):
            assert (f"<{name}" in question) is wanted
        assert "<idnumber>" in question
        assert all(len(tag.split("<")[0]) <= 50 for tag in question.split("<tag><text>")[1:])


def test_a_region_is_drawn_on_the_picture_that_moodle_keeps(tmp_path: Path) -> None:
    """Moodle makes a larger picture fit 600 by 400 and leaves the regions where they were."""
    pack = read_quiz_pack(ROOT / "quizzes" / "first-look")
    export_moodle(pack, "en", tmp_path / "moodle.xml", LABELS)
    markers = [q for q in read_moodle(tmp_path / "moodle.xml") if getattr(q, "type", "") == "ddmarker"]
    assert len(markers) == 2
    for question in markers:
        width, height = size_of(question.pictures[0].content)
        assert (width, height) <= (600, 400)
        assert height <= 400
        item = pack.item(question.id.split(".")[0]).item
        wanted = [corner for mark in item.regions for corner in mark.polygon]
        for x, y in [corner for region in question.regions for corner in region]:
            assert min(abs(x - a) + abs(y - b) for a, b in wanted) < 0.01


EDITS: dict[str, tuple[str, str, str, object]] = {
    "stem": ("What fits best?", "What does it fit?", "skin", "What does it fit?"),
    "why": ('bl-why"&gt;Stripes.', 'bl-why"&gt;Dark stripes.', "skin", "Dark stripes."),
    "options.dyed_dog": ("Dyed dog skin", "A dyed dog's skin", "skin", "A dyed dog's skin"),
    "mistakes.hot_pin": ("It destroys evidence.", "It destroys the exhibit.", "steps", "It destroys the exhibit."),
}


@pytest.mark.parametrize("name", EDITS)
def test_words_changed_in_moodle_come_along(small_pack: Path, tmp_path: Path, name: str) -> None:
    old, new, key, said = EDITS[name]
    done, again = back(read_quiz_pack(small_pack), "en", tmp_path, lambda text: text.replace(old, new, 1))
    changed = done.report.of([Fate.CHANGED])
    assert [(note.question, note.code, note.fields) for note in changed] == [(key, "edited", {"names": name})]
    part, _, option = name.partition(".")
    words = getattr(again.texts["en"].items[key], part)
    assert (words[option] if option else words) == said


def test_another_right_answer_comes_along(small_pack: Path, tmp_path: Path) -> None:
    def change(text: str) -> str:
        before, _, steps = text.partition("<name><text>steps</text>")
        steps = steps.replace('fraction="50"', 'fraction="-100"', 1).replace('fraction="50"', 'fraction="100"', 1)
        return f"{before}<name><text>steps</text>{steps}"

    _, again = back(read_quiz_pack(small_pack), "en", tmp_path, change)
    assert again.item("steps").item.answer == ("lens",)
    assert again.texts["en"].items["steps"].mistakes["photograph"] == "Not written yet"


def test_a_tag_changed_in_moodle_comes_along(small_pack: Path, tmp_path: Path) -> None:
    done, again = back(read_quiz_pack(small_pack), "en", tmp_path, lambda t: t.replace("facts:TI-002", "facts:TI-003"))
    assert again.item("skin").item.facts == ("TI-003",)
    assert [note.fields for note in done.report.of([Fate.CHANGED])] == [{"names": "facts"}]


def test_an_answer_added_in_moodle_makes_it_a_new_question(small_pack: Path, tmp_path: Path) -> None:
    more = '<answer fraction="0" format="html"><text>A cow</text></answer><tags>'
    done, again = back(read_quiz_pack(small_pack), "en", tmp_path, lambda text: text.replace("<tags>", more, 1))
    assert "rebuilt" in {note.code for note in done.report.of([Fate.CHANGED])}
    item = again.item("skin").item
    assert (len(item.options), item.scored, item.version) == (4, False, 1)
    assert item.kind is Kind.TIGER


def test_a_damaged_record_is_left_out_by_name(small_pack: Path, tmp_path: Path) -> None:
    def change(text: str) -> str:
        start = text.index('<file name="borderlens.json"')
        cut = text.index(">", start) + 1
        return text[:cut] + "e30=" + text[text.index("</file>", cut) :]

    done, again = back(read_quiz_pack(small_pack), "en", tmp_path, change)
    assert [(note.question, note.code) for note in done.report.of([Fate.LEFT_OUT])] == [("skin", "record_damaged")]
    assert len(again.items) == 4


def test_regions_moved_in_moodle_come_along(tmp_path: Path) -> None:
    pack = read_quiz_pack(ROOT / "quizzes" / "first-look")

    def change(text: str) -> str:
        start = text.index("<coords>") + len("<coords>")
        return text[:start] + "10,10;110,10;110,60;10,60" + text[text.index("</coords>", start) :]

    done, again = back(pack, "en", tmp_path, change)
    key = done.report.of([Fate.CHANGED])[0].question
    assert done.report.of([Fate.CHANGED])[0].fields == {"names": "marks"}
    assert [len(mark.polygon) for mark in again.item(key).item.regions] == [4]
    assert [list(corner) for corner in again.item(key).item.regions[0].polygon] != SQUARE
