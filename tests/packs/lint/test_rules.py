"""Each rule fires on a pack made bad in one way, and stays quiet on one that is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.packs.lint.conftest import MARKS, TODAY, Linted, item, rules, words

from borderlens.packs.lint import Finding, Level, lint, read_marks
from borderlens.packs.lint.position import chi_square_99
from borderlens.packs.quiz_pack import QuizPack, read_quiz_pack
from borderlens.words import LANGUAGES, Words

ROOT = Path(__file__).resolve().parents[3]
SHOWN = {
    "competency": "identification",
    "pictures": ["cut"],
    "options": ["bag", "label", "cannot_tell"],
    "answer": ["label"],
}
REFER = {"options": {"bag": "The bag", "label": "The label", "cannot_tell": "Cannot tell"}}
REFER_MISTAKES = {"mistakes": {"bag": "It has no number.", "cannot_tell": "It can be told."}}


def one(findings: tuple[Finding, ...], rule: str) -> Finding:
    found = [finding for finding in findings if finding.rule == rule]
    assert len(found) == 1, findings
    return found[0]


@pytest.fixture(scope="module")
def first_look() -> QuizPack:
    return read_quiz_pack(ROOT / "quizzes" / "first-look")


def test_the_pack_of_the_program_is_clean(first_look: QuizPack) -> None:
    assert lint(first_look, read_marks(ROOT / "assets")) == ()


def test_a_good_pack_of_one_language_only_lacks_the_others(linted: Linted) -> None:
    finding = one(linted([(item("one"), {"en": words()})]), "missing.language")
    assert (finding.level, finding.file.name, finding.line) == (Level.WARNING, "pack.toml", 4)
    assert finding.fields["languages"] == "vi, zh-Hans, lo"


def test_words_left_open_by_an_import_are_errors(linted: Linted) -> None:
    findings = linted([(item("one"), {"en": words(why="Not written yet"), "lo": words(why="ຍັງບໍ່ທັນຂຽນ")})])
    open_words = [finding for finding in findings if finding.rule == "missing.words"]
    assert [finding.file.stem for finding in open_words] == ["en", "lo"]
    assert {(finding.level, finding.fields["name"]) for finding in open_words} == {(Level.ERROR, "why")}
    line = next(n for n, text in enumerate(open_words[0].file.read_text("utf-8").splitlines(), 1) if "Not w" in text)
    assert open_words[0].line == line


@pytest.mark.parametrize(
    ("facts", "scored", "fired"),
    [
        (["IV-001", "IV-002"], True, []),
        (["IV-999"], True, ["facts.unknown"]),
        (["IV-999"], False, ["facts.unknown"]),
        (["IV-003"], True, ["facts.unread"]),
        (["IV-004", "IV-001"], True, ["facts.unread"]),
        (["IV-003", "IV-004"], False, []),
    ],
)
def test_scored_items_rest_on_facts_that_somebody_read(
    linted: Linted, facts: list[str], scored: bool, fired: list[str]
) -> None:
    findings = linted([(item("one", facts=facts, scored=scored), {"en": words()})])
    assert rules(findings) == fired
    if fired:
        finding = one(findings, fired[0])
        assert finding.level is Level.ERROR
        assert finding.file.read_text("utf-8").splitlines()[finding.line - 1].startswith("facts = ")


@pytest.mark.parametrize(
    ("competency", "true_on", "fired"),
    [
        ("legal", None, ["law.undated"]),
        ("evidence", None, []),
        ("legal", date(2026, 11, 22), []),
        ("legal", date(2025, 12, 1), []),
        ("legal", date(2025, 11, 30), ["law.old"]),
        ("evidence", date(2024, 1, 1), ["law.old"]),
        ("legal", date(2026, 12, 2), ["law.ahead"]),
    ],
)
def test_law_says_when_it_was_read(
    first_look: QuizPack, competency: str, true_on: date | None, fired: list[str]
) -> None:
    entry = next(entry for entry in first_look.items if entry.item.competency.value == "evidence")
    dated = replace(entry.item, competency=type(entry.item.competency)(competency), true_on=true_on)
    pack = replace(first_look, items=(replace(entry, item=dated),))
    assert rules(lint(pack, read_marks(ROOT / "assets"), TODAY)) == fired


def test_what_an_identification_item_shows_must_be_known(linted: Linted) -> None:
    findings = linted([(item("one", **SHOWN), {"en": words(**REFER, **REFER_MISTAKES)})], {"cut": ""},
                      pictures={"cut": "A cut."})  # fmt: skip
    finding = one(findings, "truth")
    assert (finding.level, finding.fields["picture"]) == (Level.ERROR, "cut")
    assert rules(findings) == ["truth"]


def test_practice_on_an_unknown_picture_is_a_warning(linted: Linted) -> None:
    fields = item("one", **SHOWN, scored=False)
    findings = linted([(fields, {"en": words(**REFER, **REFER_MISTAKES)})], {"cut": ""}, pictures={"cut": "A cut."})
    assert one(findings, "truth").level is Level.WARNING


def test_a_marked_picture_is_known(linted: Linted) -> None:
    mark = '[[mark]]\ncue = "rim"\npolygon = [[0.1, 0.1], [0.4, 0.1], [0.4, 0.9]]\n'
    findings = linted([(item("one", **SHOWN), {"en": words(**REFER, **REFER_MISTAKES)})], {"cut": mark},
                      pictures={"cut": "A cut."})  # fmt: skip
    assert rules(findings) == []


def test_evidence_items_may_show_anything(linted: Linted) -> None:
    findings = linted([(item("one", pictures=["cut"]), {"en": words()})], {"cut": ""}, pictures={"cut": "A cut."})
    assert rules(findings) == []


POINTED = {"type": "hotspot", "pictures": ["cut"], "options": ["cannot_tell"], "answer": ["spots"], "marks": ["spots"]}
POINTED |= {"competency": "identification"}
SPOTS = {
    "cues": {"spots": {"name": "Spots", "note": "They lie all over it."}},
    "pictures": {"cut": "A cut."},
}


@pytest.mark.parametrize(
    ("size", "scored", "percent"),
    [(0.45, True, 99), (0.3, True, 50), (0.25, True, 0), (0.45, False, 0)],
)
def test_spots_all_over_the_picture_measure_nothing(linted: Linted, size: float, scored: bool, percent: int) -> None:
    """Four small spots are one answer: together they leave hardly a place that is wrong."""
    spots = ""
    for x, y in ((0.02, 0.02), (0.52, 0.02), (0.02, 0.52), (0.52, 0.52)):
        corners = [[x, y], [x + size, y], [x + size, y + size], [x, y + size]]
        spots += f'[[mark]]\ncue = "spots"\npolygon = {corners}\n'
    said = words(options={"cannot_tell": "Cannot tell"}, mistakes={"cannot_tell": "It can.", "elsewhere": "Not here."})
    findings = linted([(item("one", **POINTED, scored=scored), {"en": said})], {"cut": spots}, **SPOTS)
    assert rules(findings) == (["wide"] if percent else [])
    if percent:
        finding = one(findings, "wide")
        assert finding.level is Level.WARNING
        assert finding.fields["percent"] == pytest.approx(percent, abs=1)
        assert finding.file.read_text("utf-8").splitlines()[finding.line - 1].startswith("answer = ")


def same_place(place: int) -> list[tuple[dict, dict]]:
    """Twenty-four items whose stems and options differ, with the answer at ``place`` or moving on when 0."""
    entries = []
    for number in range(24):
        keys = ["bag", "label", "note", "seal"]
        fields = item(f"item-{number}", options=keys, answer=[keys[place - 1 if place else number % 4]])
        options = {key: f"{key} {number}" for key in keys}
        mistakes = {key: f"Not {key} {number}." for key in keys if key not in fields["answer"]}
        stem = f"{'abcdefghijklmnopqrstuvwy'[number] * 12} in case {number}?"
        entries.append((fields, {"en": words(stem, options=options, mistakes=mistakes)}))
    return entries


def test_answers_that_stand_in_one_place_give_themselves_away(linted: Linted) -> None:
    finding = one(linted(same_place(2)), "position")
    assert (finding.level, finding.file.name) == (Level.WARNING, "items.toml")
    assert finding.fields == {"place": 2, "found": 24, "expected": 6, "count": 24}


def test_answers_spread_over_the_places_are_quiet(linted: Linted) -> None:
    assert rules(linted(same_place(0))) == []


def test_nineteen_items_are_too_few_to_judge(linted: Linted) -> None:
    assert rules(linted(same_place(2)[:19])) == []


@pytest.mark.parametrize(("freedom", "value"), [(1, 6.635), (2, 9.210), (3, 11.345), (7, 18.475)])
def test_the_approximation_of_chi_square_is_near_the_tables(freedom: int, value: float) -> None:
    assert chi_square_99(freedom) == pytest.approx(value, rel=0.02)


def test_right_options_that_are_the_longest_give_themselves_away(linted: Linted) -> None:
    entries = same_place(0)
    for fields, by_language in entries:
        by_language["en"]["options"][fields["answer"][0]] += " with every word that makes it sure to be right"
    finding = one(linted(entries), "longest")
    assert (finding.file.name, finding.level) == ("en.toml", Level.WARNING)
    assert finding.fields == {"found": 24, "count": 24, "expected": 6}


def test_the_same_question_twice_is_an_error(linted: Linted) -> None:
    finding = one(linted([(item("one"), {"en": words()}), (item("two"), {"en": words()})]), "stem.same")
    assert (finding.level, finding.item, finding.fields["other"]) == (Level.ERROR, "two", "one")


def test_nearly_the_same_question_is_a_warning(linted: Linted) -> None:
    first = words("Which of these things do you write on the label before anything else?")
    second = words("Which of these things do you write on the label before anything else")
    other = second | {"options": {"bag": "Its bag", "label": "Its label", "note": "Notes"}}
    findings = linted([(item("one"), {"en": first}), (item("two"), {"en": other})])
    assert one(findings, "stem.near").level is Level.WARNING


def test_one_question_on_two_pictures_is_two_questions(linted: Linted) -> None:
    shown = {"pictures": ["cut"]}, {"pictures": ["rim-cut"]}
    entries = [(item("one", **shown[0]), {"en": words()}), (item("two", **shown[1]), {"en": words()})]
    findings = linted(entries, {"cut": "", "rim-cut": ""}, pictures={"cut": "A cut.", "rim-cut": "A rim."})
    assert rules(findings) == []


def test_numbers_tell_stems_apart(linted: Linted) -> None:
    first = words("Ten outer angles on this cut have a mean of 102 degrees. What fits best?")
    second = words("Ten outer angles on this cut have a mean of 131 degrees. What fits best?")
    second["options"] = {"bag": "Its bag", "label": "Its label", "note": "Notes"}
    assert rules(linted([(item("one"), {"en": first}), (item("two"), {"en": second})])) == []


@pytest.mark.parametrize(
    ("first", "second", "fired"),
    [
        ("The label.", "the label", ["option.same"]),
        ("Five concave and five convex angles", "Five concave and five convex angle", ["option.near"]),
        ("The mean of angles from 90 to 115", "The mean of angles from 95 to 115", []),
        ("In the bag", "On the bag", []),
        ("Leopard skin", "Tiger skin", []),
    ],
)
def test_options_that_cannot_be_told_apart(linted: Linted, first: str, second: str, fired: list[str]) -> None:
    options = {"bag": first, "label": second, "note": "A note"}
    findings = linted([(item("one"), {"en": words(options=options)})])
    assert rules(findings) == fired
    if fired == ["option.same"]:
        assert findings[0].level is Level.ERROR


def test_a_text_in_another_language_is_found(linted: Linted) -> None:
    vietnamese = words(
        "Việc gì làm trước?",
        why="Nhãn nối túi với biên bản.",
        cannot_see="The person who packed it and closed the bag.",
        next_time="Bắt đầu từ nhãn.",
        options={"bag": "Túi", "label": "Nhãn", "note": "Biên bản"},
        mistakes={"bag": "Túi chưa có số.", "note": "Cần có số trước."},
    )
    finding = one(linted([(item("one"), {"en": words(), "vi": vietnamese})]), "script")
    assert (finding.file.name, finding.fields["name"], finding.fields["count"]) == ("vi.toml", "cannot_see", 1)


def test_a_harmful_method_is_no_right_answer(linted: Linted) -> None:
    bad = words(options={"bag": "The bag", "label": "Burn a hair and smell the smoke", "note": "A note"})
    finding = one(linted([(item("one"), {"en": bad})]), "methods")
    assert (finding.level, finding.fields["words"], finding.fields["name"]) == (Level.ERROR, "Burn", "options.label")


def test_a_harmful_method_as_wrong_answer_is_what_packs_teach(linted: Linted) -> None:
    good = words(options={"bag": "Burn a hair and smell it", "label": "Do not burn a hair", "note": "Scratch it"})
    assert rules(linted([(item("one"), {"en": good})])) == []


def test_a_reason_that_gives_a_verdict_is_a_warning(linted: Linted) -> None:
    finding = one(linted([(item("one"), {"en": words(why="The permit is old, so the piece is illegal.")})]), "claims")
    assert (finding.level, finding.fields["name"]) == (Level.WARNING, "why")


def test_a_reason_that_denies_a_verdict_is_quiet(linted: Linted) -> None:
    why = "The label does not show whether the piece is farmed. Nobody says here whether it is legal or illegal."
    assert rules(linted([(item("one"), {"en": words(why=why)})])) == []


def test_findings_come_errors_first_and_a_shared_text_once(linted: Linted) -> None:
    entries = [(item("one", facts=["IV-999"]), {"en": words()}), (item("two"), {"en": words("Another question?")})]
    for fields, by_language in entries:
        fields["options"], fields["answer"] = ["bag", "label", "note"], ["label"]
        del by_language["en"]["options"]["label"]
    findings = linted(entries, options={"label": "Burn it"})
    assert [finding.level for finding in findings] == sorted((f.level for f in findings), key=lambda x: x == "warning")
    assert rules(findings).count("methods") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_can_be_said(linted: Linted, language: str) -> None:
    entries = same_place(2)
    for fields, by_language in entries:
        by_language["en"]["options"][fields["answer"][0]] += " with every word that makes it sure to be right"
    entries[0][0]["facts"] = ["IV-999"]
    entries[1][1]["en"]["why"] = "This proves it."
    entries[2][1]["en"]["next_time"] = "Not written yet"
    said = Words(language=language)
    findings = linted(entries)
    assert {"facts.unknown", "claims", "missing.words", "position", "longest"} <= {f.rule for f in findings}
    for finding in findings:
        assert said.say(finding.what, **finding.fields)
        assert said.say(finding.mend, **finding.fields)


def test_the_marks_of_the_program_are_read() -> None:
    marks = read_marks(ROOT / "assets")
    assert set(marks.values()) <= {"V", "SEED", "M", "C"}
    assert marks["IV-001"] == "V"
    assert MARKS.keys() <= marks.keys() | {"IV-003", "IV-004"}


@pytest.mark.parametrize(("best", "fired"), [("Scratch the scale with a knife", ["methods"]), ("Weigh the sack", [])])
def test_the_best_choice_of_a_scenario_harms_nothing(linted: Linted, best: str, fired: list[str]) -> None:
    choices = [{"key": "first", "to": "end", "worth": 1.0}, {"key": "second", "to": "end", "worth": 0.0}]
    scenario = {"type": "scenario", "options": None, "answer": None, "start": "gate", "ends": ["end"]}
    fields = item("one", **scenario, state=[{"key": "gate", "choice": choices}])
    said = words("A sack at the gate.", options=None, mistakes=None) | {
        "states": {
            "gate": {
                "text": "The sack is open.",
                "choices": {"first": best, "second": "Burn one scale"},
                "after": {"first": "It is written down.", "second": "The scale is gone."},
            }
        },
        "ends": {"end": "The shift ends."},
    }
    findings = linted([(fields, {"en": {name: value for name, value in said.items() if value is not None}})])
    assert rules(findings) == fired
