"""The pack that comes with the program: what it teaches, in four languages, on pictures whose truth is known."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from borderlens.domain.items import CANNOT_TELL, Competency, ItemType, Role
from borderlens.domain.polygons import inside
from borderlens.domain.scoring import ItemOutcome, score
from borderlens.packs.quiz_pack import QuizItem, QuizPack, read_quiz_pack
from borderlens.words import LANGUAGES
from studio.pack_pictures import LARGEST_BYTES, LONGEST_SIDE, asked_cues, carried, find_source

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "quizzes" / "first-look"
ZERO_WIDTH_SPACE = "\u200b"
CLAIMS = re.compile(
    r"\b(il)?legal|\bfarmed\b|\bwild\b|\bprove|\bfake|\bcriminal|hợp pháp|tội phạm|非法|合法|罪犯|假货|ຜິດກົດໝາຍ",
    re.IGNORECASE,
)
PANGOLIN_SPECIES = re.compile(
    r"manis|sunda|malayan|java|chinese pangolin|indian|philippine|white-bellied|giant pangolin|temminck"
    r"|中华穿山甲|马来|印度|树穿山甲|vàng|châu Phi|Trung Quốc",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def pack() -> QuizPack:
    return read_quiz_pack(FOLDER)


def sentences(entry: QuizItem, language: str) -> Iterator[tuple[str, str]]:
    """Every text of an item with its place."""
    words = entry.in_language(language)
    yield "stem", words.stem
    yield "why", words.why
    yield "cannot_see", words.cannot_see
    yield "next_time", words.next_time
    for group in ("options", "mistakes", "pictures"):
        for key, text in getattr(words, group).items():
            yield f"{group}.{key}", text
    for cue, cue_words in words.cues.items():
        yield f"cues.{cue}.name", cue_words.name
        yield f"cues.{cue}.note", cue_words.note


def test_twelve_items_of_every_kind_and_type(pack: QuizPack) -> None:
    items = [entry.item for entry in pack.items]
    assert Counter(item.kind.value for item in items) == {"ivory": 5, "pangolin": 3, "tiger": 4}
    types = Counter(item.type for item in items)
    assert types[ItemType.SINGLE] >= 5
    assert min(types[ItemType.MULTIPLE], types[ItemType.HOTSPOT], types[ItemType.PAIR]) >= 2
    roles = Counter(item.role for item in items)
    assert roles[Role.UNDECIDABLE] >= 2
    assert min(roles[Role.PROTECTED], roles[Role.LOOK_ALIKE]) >= 1


def test_every_language_is_there_and_the_drafts_say_so(pack: QuizPack) -> None:
    assert set(pack.languages) == set(LANGUAGES)
    drafts = {language: pack.items[0].in_language(language).draft for language in pack.languages}
    assert drafts == {"en": False, "vi": True, "zh-Hans": True, "lo": True}


def test_identification_items_can_be_referred_and_no_one_else_is_accused_by_it(pack: QuizPack) -> None:
    for entry in pack.items:
        item = entry.item
        if item.competency is Competency.IDENTIFICATION:
            scored = score(item, [CANNOT_TELL] if item.type is ItemType.MULTIPLE else CANNOT_TELL)
            assert scored.outcome in (ItemOutcome.REFERRED, ItemOutcome.OVER_REFERRED)
            assert scored.points == (0 if item.is_decidable else 1)


def test_the_answer_earns_the_point_and_destroying_evidence_is_critical(pack: QuizPack) -> None:
    critical = set()
    for entry in pack.items:
        item = entry.item
        if item.type is ItemType.HOTSPOT:
            for region in item.regions:
                inner = next(
                    (x / 60, y / 60) for x in range(61) for y in range(61) if inside(region.polygon, x / 60, y / 60)
                )
                assert score(item, {"x": inner[0], "y": inner[1]}).points == 1
            continue
        answer = list(item.answer) if item.type is ItemType.MULTIPLE else item.answer[0]
        assert score(item, answer).points == 1
        critical |= item.critical
    assert critical == {"scratch", "burnt_hair"}


def test_marks_are_the_truth_of_the_drawn_pictures(pack: QuizPack) -> None:
    for name, cues in asked_cues(FOLDER).items():
        source = find_source(name)
        read = tomllib.loads((FOLDER / "pictures" / f"{name}.toml").read_text("utf-8"))
        marks = [(mark["cue"], mark["polygon"]) for mark in read.get("mark", [])]
        assert marks == [(cue, polygon) for cue in carried(source, cues) for polygon in source.polygons(cue)], name
        assert read["drawn"] is True
    hotspots = [entry.item for entry in pack.items if entry.item.type is ItemType.HOTSPOT]
    assert all(item.regions for item in hotspots)


def test_pictures_fit_on_a_small_stick() -> None:
    files = sorted((FOLDER / "pictures").glob("*.jpg"))
    assert {file.stem for file in files} == set(asked_cues(FOLDER))
    for file in files:
        assert file.stat().st_size <= LARGEST_BYTES
        with Image.open(file) as picture:
            assert max(picture.size) <= LONGEST_SIDE


def test_the_measured_angle_in_the_question_is_the_drawn_one(pack: QuizPack) -> None:
    quantities = find_source("ivory-between-102").truth["quantities"]
    assert quantities["angle_asked"] == 102
    assert quantities["angle_measured"] == pytest.approx(102, abs=6)
    for language in pack.languages:
        assert "102°" in pack.item("ivory-angle-overlap").in_language(language).stem


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_gives_a_verdict_or_a_pangolin_species(pack: QuizPack, language: str) -> None:
    for entry in pack.items:
        for place, text in sentences(entry, language):
            plain = text.replace(ZERO_WIDTH_SPACE, "")
            assert not CLAIMS.search(plain), (entry.item.key, place, text)
            if entry.item.kind == "pangolin" and "gold" not in plain and "vàng óng" not in plain:
                assert not PANGOLIN_SPECIES.search(plain), (entry.item.key, place, text)


@pytest.mark.parametrize("language", [key for key in LANGUAGES if key != "en"])
def test_figures_are_the_same_in_every_language(pack: QuizPack, language: str) -> None:
    for entry in pack.items:
        english = dict(sentences(entry, "en"))
        for place, text in sentences(entry, language):
            assert sorted(re.findall(r"\d+", text)) == sorted(re.findall(r"\d+", english[place])), (place, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short_and_no_option_gives_itself_away(pack: QuizPack, language: str) -> None:
    longest_is_right = 0
    choices = [entry for entry in pack.items if entry.item.type is ItemType.SINGLE]
    for entry in pack.items:
        for place, text in sentences(entry, language):
            plain = text.replace(ZERO_WIDTH_SPACE, "")
            assert all(len(part) <= 150 for part in re.split(r"(?<=[.?!。？！])\s*", plain)), (place, text)
    for entry in choices:
        options = {key: text for key, text in entry.in_language(language).options.items() if key != CANNOT_TELL}
        longest_is_right += max(options, key=lambda key: len(options[key])) in entry.item.answer
    assert longest_is_right <= len(choices) / 2


def test_the_right_answer_stands_in_different_places(pack: QuizPack) -> None:
    places = {
        entry.item.options.index(entry.item.answer[0])
        for entry in pack.items
        if entry.item.type is ItemType.SINGLE and entry.item.is_decidable
    }
    assert len(places) >= 3


def test_lao_words_can_be_broken(pack: QuizPack) -> None:
    for entry in pack.items:
        for place, text in sentences(entry, "lo"):
            runs = re.findall("[\u0e80-\u0eff]+", text)
            assert max((len(run) for run in runs), default=0) <= 24, (entry.item.key, place)


@pytest.mark.shared
def test_scored_items_rest_on_facts_that_were_read(pack: QuizPack, shared: Path) -> None:
    """Only [V] and [SEED] lines, and none whose source is flagged as weak (rule at the head of the fact list)."""
    lines = (shared / "domain" / "facts.md").read_text("utf-8").splitlines()
    facts = {line[2:].split(" | ")[0]: line for line in lines if re.match(r"- [A-Z-]+\d{3} \| ", line)}
    for entry in pack.items:
        for fact in entry.item.facts:
            mark = facts[fact].split(" | ")[1]
            assert mark in ("[V]", "[SEED]"), (entry.item.key, fact, mark)
            if entry.item.scored:
                assert "low authority" not in facts[fact].split("| Source:")[1], (entry.item.key, fact)
