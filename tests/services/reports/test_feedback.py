"""The sheet of one person: own counts, own cues, nothing of anybody else."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.figures.room import form, question
from tests.services.forms.made_packs import make_form

from borderlens.domain.attempts import Attempt, Mode
from borderlens.domain.items import Competency, Item, Kind
from borderlens.packs.quiz_pack import QuizItem
from borderlens.paths import bundled
from borderlens.services.attempts import Attempts
from borderlens.services.demo.answers import best, shown
from borderlens.services.forms.receiving import receive
from borderlens.services.forms.sealed import ReleasedForm, unlock
from borderlens.services.forms.sitting import begin
from borderlens.services.reports.feedback import Counts, Cue, Feedback, feedback, feedback_data
from borderlens.store.memory import MemoryStore

TRANSLATIONS = bundled() / "assets" / "translations"
ITEMS = [*form(3, 3, 2), question("e00", Competency.EVIDENCE, critical=True), question("r00", Competency.LEGAL)]


def no_form(form: str) -> ReleasedForm | None:
    return None


def no_item(pack: str, key: str) -> QuizItem | None:
    return None


def sit(wrong: dict[str, str], items: list[Item] | None = None, name: str = "A", **more: bool) -> Attempt:
    attempts, asked = Attempts(MemoryStore()), items or ITEMS
    opened = attempts.open_attempt(
        "p", "quiz", name, Mode.POST, asked, pack_version=1, photo_check=more.get("check", False)
    )
    for item in asked:
        if given := wrong.get(item.key, item.answer[0]):
            attempts.give_answer(opened.id, item, given, 1000)
    return attempts.close_attempt(opened.id) if more.get("closed", True) else attempts.attempt(opened.id)


def told(*attempts: Attempt, mode: Mode = Mode.POST) -> Feedback | None:
    return feedback("Anna", "en", mode, attempts, no_form, no_item)


def test_counts_by_product_with_their_own_denominators() -> None:
    sheet = told(sit({"p00": "bone", "p01": "", "l00": "ivory", "u00": "ivory", "e00": "wrong"}))
    assert sheet is not None
    assert sheet.products == {Kind.IVORY: Counts(3, 1, 3, 1, 2, 1)}
    assert sheet.subjects == {Competency.LEGAL: (1, 1), Competency.EVIDENCE: (0, 1)}
    assert (sheet.critical, sheet.sealed) == (True, 0)


def test_only_the_first_closed_sitting_without_the_photo_check_counts() -> None:
    bad = {"p00": "bone"}
    assert told(sit({}, check=True), sit({}, closed=False)) is None
    assert told(sit({}), mode=Mode.PRE) is None
    first, again = told(sit(bad), sit({})), told(sit({}, check=True), sit({}))
    assert first is not None
    assert again is not None
    assert (first.products[Kind.IVORY].found, again.products[Kind.IVORY].found) == (2, 3)


@pytest.fixture
def sealed(tmp_path: Path) -> tuple[ReleasedForm, Attempt]:
    """A sitting of a sealed form: the tusk's look-alike accused, everything else right."""
    _, made = make_form(tmp_path / "made")
    received = receive(made.file, tmp_path / "laptop")
    key = unlock(received, made.code)
    store = MemoryStore()
    sitting = begin(store, received, "p", Mode.POST)
    for place, entry in enumerate(received.items):
        answer = best(key.items[place].item) if place else "tusk"
        Attempts(store).give_answer(sitting.id, entry.item, shown(answer, key.names[place]), 900)  # type: ignore[arg-type]
    return key, Attempts(store).close_attempt(sitting.id)


def test_a_sealed_form_is_told_with_its_key_and_names_the_cue_to_practise(
    sealed: tuple[ReleasedForm, Attempt],
) -> None:
    key, attempt = sealed
    sheet = feedback("Anna", "vi", Mode.POST, [attempt], {key.record.id: key}.get, no_item)
    assert sheet is not None
    assert sheet.products[Kind.IVORY].look_alikes == sheet.products[Kind.IVORY].accused == 1
    words = key.items[0].in_language("vi").cues["bands"]
    assert sheet.cues == (Cue(words.name, words.note, 1),)
    assert sheet.sealed == 0


def test_without_the_key_sealed_answers_count_for_nothing(sealed: tuple[ReleasedForm, Attempt]) -> None:
    _, attempt = sealed
    sheet = told(attempt)
    assert sheet is not None
    assert sheet.sealed == len(attempt.items)
    assert (sheet.products, sheet.subjects, sheet.cues) == ({}, {}, ())


@pytest.mark.parametrize("language", ["en", "vi", "zh-Hans", "lo"])
def test_the_sheet_says_own_counts_and_no_word_of_failing(language: str) -> None:
    sheet = told(sit({"p00": "bone", "e00": "wrong"}))
    assert sheet is not None
    data = feedback_data([Feedback(**{**_fields(sheet), "language": language})], TRANSLATIONS, "Border week", False)
    (part,) = data["parts"]
    assert part["languages"] == [language]
    text = repr(part["blocks"]).casefold()
    assert not any(word in text for word in ("fail", "rank", "average"))
    kinds = [block["kind"] for block in part["blocks"]]
    assert kinds.count("table") == 2
    assert "note" in kinds


def _fields(sheet: Feedback) -> dict[str, object]:
    return {name: getattr(sheet, name) for name in Feedback.__dataclass_fields__}
