from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.services.practised import Diary

from borderlens.domain.attempts import Mode
from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Role
from borderlens.domain.skills import Cell, Skill, Topic
from borderlens.packs.quiz_pack import QuizItem, QuizPack
from borderlens.services.history import Asked
from borderlens.services.learning import Overview
from borderlens.services.plan import LONGEST, SECONDS, SHORTEST, USUAL, daily, pace
from borderlens.services.review import Card

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=20)


def item(number: int) -> Item:
    role = (Role.PROTECTED, Role.UNDECIDABLE, None)[number % 3]
    return Item(
        key=f"i{number:02}",
        version=1,
        type=ItemType.SINGLE,
        competency=Competency.IDENTIFICATION,
        kind=(Kind.IVORY, Kind.TIGER)[number % 2],
        role=role,
        difficulty=0.5,
        facts=("IV-001",),
        pictures=(),
        options=("a", "b", CANNOT_TELL),
        answer=(CANNOT_TELL,) if role is Role.UNDECIDABLE else ("a",),
    )


PACK = QuizPack("p", 1, Path("p"), "CC-BY-4.0", None, tuple(QuizItem(item(n), (), {}) for n in range(60)), {})


def done(diary: Diary | None = None, cells: dict[tuple[Topic, Skill], Cell] | None = None, **more: object) -> Overview:
    every = {(topic, skill): Cell() for topic in Topic for skill in Skill}
    history = tuple(diary.history) if diary else ()
    return replace(Overview((), (), frozenset(), every | (cells or {}), history), **more)


def card(number: int, recalled: float = 0.5) -> Card:
    return Card(("p", f"i{number:02}"), 1, NOW, recalled)


def test_a_first_day_is_five_minutes_of_the_usual_pace() -> None:
    plan = daily([PACK], done(), [], NOW)
    assert len(plan.steps) == SECONDS / USUAL
    assert (plan.due, plan.due_steps, plan.seconds) == (0, 0, SECONDS)


@pytest.mark.parametrize(("seconds", "expected"), [(10.0, 10.0), (0.2, SHORTEST), (4000.0, LONGEST)])
def test_the_pace_is_the_persons_own(seconds: float, expected: float) -> None:
    diary = Diary(LONG_AGO)
    for number in range(4):
        diary.answer((PACK, PACK.items[number]), Mode.TRAINING, right=True, seconds=seconds)
    assert pace(diary.history) == USUAL, "four answers are too few"
    diary.answer((PACK, PACK.items[4]), Mode.TRAINING, right=True, seconds=seconds)
    assert pace(diary.history) == expected
    plan = daily([PACK], done(diary), [], NOW)
    assert len(plan.steps) == min(int(SECONDS / expected), 60)
    for number in range(60):
        diary.answer((PACK, PACK.items[number]), Mode.POST, right=True, seconds=1.0)
    assert pace(diary.history) == expected, "a test without feedback takes another time"


def test_what_is_due_comes_first_most_at_risk_before_the_rest() -> None:
    cards = [card(7, 0.1), card(3, 0.4)]
    plan = daily([PACK], done(), cards, NOW)
    assert plan.steps[:2] == (("p", "i07"), ("p", "i03"))
    assert (plan.due, plan.due_steps) == (2, 2)
    many = daily([PACK], done(), [card(n) for n in range(40)], NOW)
    assert many.due == 40
    assert many.due_steps == len(many.steps) == 15


def test_cards_of_items_that_are_gone_are_passed_over_and_drilled_ones_are_not() -> None:
    gone, drilled = Card(("old", "x"), 1, NOW, 0.2), Card(("picture-library", "name-tusk"), 1, NOW, 0.3)
    plan = daily([PACK], done(), [gone, drilled], NOW, {drilled.key})
    assert plan.steps[0] == drilled.key
    assert plan.due == 1


def test_weak_cells_come_before_untried_ones_and_reliable_ones_never() -> None:
    cells = {
        (Topic.IVORY, Skill.LOOK_ALIKES): Cell(10, 10, 10),
        (Topic.TIGER, Skill.LIMITS): Cell(1, 6, 6),
        (Topic.IVORY, Skill.CUE): Cell(3, 6, 6),
    }
    plan = daily([PACK], done(cells=cells), [], NOW)
    roles = [PACK.item(key).item for _, key in plan.steps]
    assert (roles[0].kind, roles[0].role) == (Kind.TIGER, Role.UNDECIDABLE)
    assert (roles[1].kind, roles[1].role) == (Kind.IVORY, None)
    assert not [i for i in roles if i.kind is Kind.IVORY and i.role is Role.PROTECTED]


def test_five_minutes_are_enough_for_a_day() -> None:
    diary = Diary(NOW - timedelta(hours=1))
    for number in range(14):
        diary.answer((PACK, PACK.items[number]), Mode.REVIEW, right=True, seconds=20)
    assert not daily([PACK], done(diary), [], NOW).is_done
    diary.answer((PACK, PACK.items[14]), Mode.REVIEW, right=True, seconds=20)
    plan = daily([PACK], done(diary), [], NOW)
    assert plan.is_done
    asked = {key for _, key in plan.steps}
    assert asked.isdisjoint({f"i{number:02}" for number in range(15)}), "not again on the same day"
    assert not daily([PACK], done(diary), [], NOW + timedelta(days=1)).is_done


@settings(max_examples=60, deadline=None)
@given(
    answers=st.lists(st.tuples(st.integers(0, 59), st.booleans(), st.floats(0.1, 300)), max_size=40),
    waiting=st.lists(st.integers(0, 70), unique=True, max_size=40),
    barred=st.sets(st.integers(0, 59), max_size=20),
)
def test_any_day_has_a_plan_that_fits(
    answers: list[tuple[int, bool, float]], waiting: list[int], barred: set[int]
) -> None:
    diary = Diary(LONG_AGO)
    for number, right, seconds in answers:
        diary.answer((PACK, PACK.items[number]), Mode.TRAINING, right=right, seconds=seconds)
    withheld: frozenset[Asked] = frozenset(("p", f"i{number:02}") for number in barred)
    cards = [card(number) for number in waiting if number not in barred]
    plan = daily([PACK], done(diary, withheld=withheld), cards, NOW)
    assert len(set(plan.steps)) == len(plan.steps)
    assert withheld.isdisjoint(plan.steps)
    assert plan.seconds <= max(SECONDS, pace(diary.history))
    assert plan.due == sum(number < 60 for number in waiting if number not in barred)
    assert list(plan.steps[: plan.due_steps]) == [c.key for c in cards if int(c.key[1][1:]) < 60][: plan.due_steps]
    assert plan == daily([PACK], done(diary, withheld=withheld), cards, NOW)
