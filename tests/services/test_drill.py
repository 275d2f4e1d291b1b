from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.services.practised import Diary

from borderlens import paths
from borderlens.domain.attempts import Mode
from borderlens.domain.items import CANNOT_TELL, ItemType, Role
from borderlens.packs.kinds import known_kinds
from borderlens.packs.quiz_pack import QuizPack
from borderlens.services import drill
from borderlens.services.drill import MOST_OF_ONE, ROUND, Drill
from borderlens.services.drill_items import ALL_MARKED, BESIDE, library_pack, thing_of
from borderlens.words import LANGUAGES

START = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def library() -> QuizPack:
    root = paths.bundled() / "assets"
    return library_pack(root / "pictures", root / "translations")


@pytest.fixture(scope="module")
def names(library: QuizPack) -> list[drill.Pick]:
    return drill.pool(Drill.PAIRS, [library])


def test_every_picture_that_the_eye_can_read_is_asked_once(library: QuizPack) -> None:
    named = [entry for entry in library.items if entry.item.type is ItemType.SINGLE]
    kinds = known_kinds()
    files = [f for f in library.folder.rglob("*.webp") if kinds[f.parent.name].standing != "not_by_eye"]
    assert {entry.picture_paths[0] for entry in named} == set(files)
    assert len({entry.item.key for entry in library.items}) == len(library.items)


def test_options_are_few_alike_and_end_with_cannot_tell(library: QuizPack) -> None:
    for entry in library.items:
        item = entry.item
        assert item.options[-1] == CANNOT_TELL
        if item.type is ItemType.SINGLE:
            others = set(item.options) - {CANNOT_TELL, thing_of(entry)}
            assert 2 <= len(others) <= BESIDE
            assert thing_of(entry) in item.options
            if thing_of(entry) == "bone_section":
                assert "ivory_section" in others, "what matters most is always offered"


def test_what_shows_no_sign_is_referred_and_a_bone_is_never_a_species(library: QuizPack) -> None:
    blurred = library.item("name-ivory-blurred").item
    assert blurred.answer == (CANNOT_TELL,)
    assert blurred.role is Role.UNDECIDABLE
    bone = library.item("name-bone-section").item
    assert bone.role is None, "no photograph settles it: it counts for neither error rate"
    assert bone.answer == ("bone_section",)
    for entry in library.items:
        if entry.item.role in (Role.PROTECTED, Role.LOOK_ALIKE):
            accused = entry.item.answer[0] in entry.item.accuses
            assert accused is (entry.item.role is Role.PROTECTED)


def test_a_cue_is_asked_only_where_it_is_marked_and_can_be_hit(library: QuizPack) -> None:
    found = [entry.item for entry in library.items if entry.item.type is ItemType.HOTSPOT]
    assert len(found) > 80
    for item in found:
        assert item.answer[0] in ALL_MARKED
        assert item.regions == item.marks


def test_an_angle_fits_around_what_was_measured(library: QuizPack) -> None:
    item = library.item("angle-ivory-section-100-degrees").item
    assert item.number is not None
    assert item.number.low < 100 < item.number.high
    assert library.item("angle-ivory-blurred").item.answer == (CANNOT_TELL,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_has_all_its_words(library: QuizPack, language: str) -> None:
    for entry in library.items:
        words = entry.in_language(language)
        assert words.draft is (language != "en")
        told = [words.stem, words.why, words.cannot_see, words.next_time, *words.options.values()]
        told += [*words.mistakes.values(), *words.pictures.values()]
        assert all(text and "{" not in text for text in told), entry.item.key
        assert set(words.options) == set(entry.item.options)
        assert {mark.cue for mark in entry.item.marks} == set(words.cues)


def test_items_stay_the_same_from_one_reading_to_the_next(library: QuizPack) -> None:
    root = paths.bundled() / "assets"
    again = library_pack.__wrapped__(root / "pictures", root / "translations")
    assert [e.item.content_hash for e in again.items] == [e.item.content_hash for e in library.items]


def test_without_pictures_there_is_nothing_to_drill(tmp_path: Path) -> None:
    empty = library_pack(tmp_path, paths.bundled() / "assets" / "translations")
    assert drill.choose(drill.pool(Drill.PAIRS, [empty]), [], random.Random(1)) == []


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6), answers=st.lists(st.tuples(st.integers(0, 378), st.booleans()), max_size=60))
def test_any_history_gives_a_round_of_different_things(
    names: list[drill.Pick], seed: int, answers: list[tuple[int, bool]]
) -> None:
    diary = Diary(START)
    for number, right in answers:
        diary.answer(names[number % len(names)], Mode.DRILL, right=right)
    weights = drill.weights(names, diary.history)
    assert all(weight > 0 for weight in weights)
    chosen = drill.choose(names, diary.history, random.Random(seed))
    assert len({(pack.id, entry.item.key) for pack, entry in chosen}) == ROUND
    assert max(Counter(thing_of(entry) for _, entry in chosen).values()) <= MOST_OF_ONE
    assert chosen == drill.choose(names, diary.history, random.Random(seed)), "the same seed, the same round"


def share(names: list[drill.Pick], diary: Diary, kind: str, rounds: int = 120) -> float:
    """How many of the pictures of many rounds show that kind."""
    shown = [
        thing_of(entry)
        for seed in range(rounds)
        for _, entry in drill.choose(names, diary.history, random.Random(seed))
    ]
    return shown.count(kind) / len(shown)


def of_kind(names: list[drill.Pick], kind: str) -> list[drill.Pick]:
    return [pick for pick in names if thing_of(pick[1]) == kind and pick[1].item.is_decidable]


def test_what_is_mixed_up_comes_more_often_on_both_sides(names: list[drill.Pick]) -> None:
    diary = Diary(START)
    before = {kind: share(names, diary, kind) for kind in ("bone_section", "ivory_section", "tusk")}
    for pick in of_kind(names, "bone_section")[:6]:
        diary.answer(pick, Mode.DRILL, said="ivory_section")
    (pair,) = drill.confused(diary.history, names)
    assert (pair.one, pair.other) == ("bone_section", "ivory_section")
    assert share(names, diary, "bone_section") > 1.5 * before["bone_section"]
    assert share(names, diary, "ivory_section") > 1.3 * before["ivory_section"]
    assert share(names, diary, "tusk") < before["tusk"] * 1.1


def test_what_is_known_comes_less_often_and_what_was_just_shown_hardly(names: list[drill.Pick]) -> None:
    diary = Diary(START)
    fresh = share(names, diary, "seed_pods")
    pods = of_kind(names, "seed_pods")
    for pick in pods * 2:
        diary.answer(pick, Mode.DRILL, right=True)
    assert share(names, diary, "seed_pods") < 0.6 * fresh
    weights = dict(zip([entry.item.key for _, entry in names], drill.weights(names, diary.history), strict=True))
    latest, first = pods[-1][1].item.key, pods[0][1].item.key
    assert weights[latest] < weights[first] * (1 + 1e-9)


def test_answers_outside_of_drills_do_not_count(names: list[drill.Pick]) -> None:
    diary = Diary(START)
    for pick in of_kind(names, "bone_section")[:6]:
        diary.answer(pick, Mode.TRAINING, right=False)
    assert drill.weights(names, diary.history) == drill.weights(names, [])


def test_items_of_open_tests_are_never_drilled(library: QuizPack) -> None:
    barred = (library.id, library.items[0].item.key)
    kept = drill.pool(Drill.PAIRS, [library], [barred])
    assert len(kept) == len(drill.pool(Drill.PAIRS, [library])) - 1


def test_a_confusion_of_long_ago_is_forgotten(names: list[drill.Pick]) -> None:
    diary = Diary(START, step=timedelta(minutes=1))
    diary.answer(of_kind(names, "bone_section")[0], Mode.DRILL, said="ivory_section")
    assert len(drill.confused(diary.history, names)) == 1
    for pick in of_kind(names, "tiger_skin")[:5] * 10:
        diary.answer(pick, Mode.DRILL, right=True)
    assert drill.confused(diary.history, names) == []
