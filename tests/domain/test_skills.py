from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.attempts import AskedItem, Attempt, Mode, Response, ask
from borderlens.domain.events import Json
from borderlens.domain.items import CANNOT_TELL, DIFFERENT, SAME, Competency, Item, ItemType, Kind, Role
from borderlens.domain.skills import (
    FEW,
    VARIED,
    WINDOW,
    Cell,
    Skill,
    Standing,
    Topic,
    places_of,
    skill_of,
    skills,
    topics_of,
)


def asked(key: str, role: Role | None, options: tuple[str, ...] = ("a", "b", CANNOT_TELL), **more: str) -> AskedItem:
    values = {"competency": "identification", "kind": "ivory", **more}
    return AskedItem(key=key, version=1, hash=b"\0" * 32, role=role, options=options, **values)


def answered(item: AskedItem, number: int, points: float) -> Response:
    return Response(
        attempt="a",
        position=0,
        item=item.key,
        item_version=1,
        item_hash=item.hash,
        competency=item.competency,
        kind=item.kind,
        role=item.role.value if item.role else None,
        response="a",
        points=points,
        outcome="hit",
        critical=False,
        duration_ms=1,
        given_at=f"2026-11-24T10:{number:02}:00.000Z",
        changes=0,
        event=f"e{number:03}",
    )


def attempt(items: list[AskedItem], responses: list[Response]) -> Attempt:
    return Attempt(
        id="a",
        person="p",
        session=None,
        device="d",
        pack="x",
        pack_version=1,
        form="whole",
        mode=Mode.TRAINING,
        photo_check=False,
        language="en",
        opened_at="2026-11-24T10:00:00.000Z",
        closed_at=None,
        ended=None,
        items=tuple(items),
        responses=tuple(responses),
    )


@pytest.mark.parametrize(
    ("item", "skill"),
    [
        (asked("p", Role.PROTECTED), Skill.LOOK_ALIKES),
        (asked("l", Role.LOOK_ALIKE), Skill.LOOK_ALIKES),
        (asked("u", Role.UNDECIDABLE), Skill.LIMITS),
        (asked("h", None, (CANNOT_TELL,)), Skill.CUE),
        (asked("pair", None, (SAME, DIFFERENT, CANNOT_TELL)), Skill.LOOK_ALIKES),
        (asked("pair-u", Role.UNDECIDABLE, (SAME, DIFFERENT, CANNOT_TELL)), Skill.LIMITS),
        (asked("step", None, competency="evidence"), Skill.CUE),
        (asked("law", None, competency="legal"), Skill.CUE),
        (asked("refer-it", Role.UNDECIDABLE, competency="cooperation"), Skill.LIMITS),
    ],
)
def test_each_item_trains_one_skill(item: AskedItem, skill: Skill) -> None:
    assert skill_of(item) is skill
    assert skill_of(item, ["gate.stop", "yard.photograph"]) is Skill.DECIDE
    assert skill_of(item, ["photograph", "seal"]) is skill


@pytest.mark.parametrize(
    ("item", "topics"),
    [
        (asked("p", Role.PROTECTED, kind="tiger"), [Topic.TIGER]),
        (asked("l", Role.LOOK_ALIKE), [Topic.IVORY, Topic.MATERIALS]),
        (asked("m", None, kind="general"), [Topic.MATERIALS]),
        (asked("e", None, competency="evidence"), [Topic.EVIDENCE]),
        (asked("w", None, competency="legal", kind="general"), [Topic.LAW]),
        (asked("c", None, competency="cooperation"), [Topic.LAW]),
        (asked("x", None, kind="rhino"), []),
        (asked("y", None, competency="cooking"), []),
    ],
)
def test_each_item_counts_for_its_topics(item: AskedItem, topics: list[Topic]) -> None:
    assert list(topics_of(item, skill_of(item))) == topics


@pytest.mark.parametrize("role", [None, *Role])
@pytest.mark.parametrize("competency", Competency)
@pytest.mark.parametrize("kind", Kind)
def test_an_item_of_a_pack_trains_the_cells_its_answers_count_in(
    role: Role | None, competency: Competency, kind: Kind
) -> None:
    item = Item(
        key="i", version=1, type=ItemType.SINGLE, competency=competency, kind=kind, role=role, difficulty=0.5,
        facts=("IV-001",), pictures=(), options=("a", CANNOT_TELL), answer=("a",),
    )  # fmt: skip
    counted = skills([attempt([ask(item)], [answered(ask(item), 1, 1.0)])])
    assert set(places_of(item)) == {place for place, cell in counted.items() if cell.answers}
    story = replace(item, type=ItemType.SCENARIO)
    assert {skill for _, skill in places_of(story)} == {Skill.DECIDE}


def test_a_scenario_about_a_product_is_decided_there_and_only_at_its_end() -> None:
    item = asked("road", None, (), competency="evidence")
    path: list[Json] = ["gate.stop"]
    done = replace(answered(item, 1, 1.0), response=path)
    assert skills([attempt([item], [done])])[Topic.IVORY, Skill.DECIDE] == Cell(1, 1, 1)
    underway = replace(done, complete=False)
    assert set(skills([attempt([item], [underway])]).values()) == {Cell()}


@pytest.mark.parametrize(
    ("cell", "standing"),
    [
        (Cell(0, 0, 0), Standing.NOT_TRIED),
        (Cell(0, 1, 1), Standing.STARTED),
        (Cell(2, 2, 2), Standing.STARTED),
        (Cell(1, FEW, 3), Standing.STARTED),
        (Cell(2, FEW, 3), Standing.GETTING_THERE),
        (Cell(9, 9, 9), Standing.GETTING_THERE),
        (Cell(7, WINDOW, 8), Standing.GETTING_THERE),
        (Cell(8, WINDOW, VARIED), Standing.RELIABLE),
        (Cell(10, WINDOW, VARIED - 1), Standing.GETTING_THERE),
        (Cell(4, WINDOW, 8), Standing.STARTED),
    ],
)
def test_the_rule_of_the_rings(cell: Cell, standing: Standing) -> None:
    assert cell.standing is standing


def test_only_the_latest_answers_count_whatever_the_order_of_sittings() -> None:
    items = [asked(f"i{number}", Role.PROTECTED) for number in range(14)]
    responses = [answered(item, number, float(number >= 4)) for number, item in enumerate(items)]
    early, late = attempt(items[:6], responses[:6]), attempt(items[6:], responses[6:])
    for order in ([early, late], [late, early]):
        assert skills(order)[Topic.IVORY, Skill.LOOK_ALIKES] == Cell(10, 10, 10)


def test_half_a_point_is_not_right() -> None:
    item = asked("u", Role.UNDECIDABLE)
    found = skills([attempt([item], [answered(item, 1, 0.5)])])
    assert found[Topic.IVORY, Skill.LIMITS] == Cell(0, 1, 1)


def test_an_answer_without_a_score_is_neither_right_nor_wrong() -> None:
    item = asked("u", Role.UNDECIDABLE)
    sealed = replace(answered(item, 1, 0.0), points=None, outcome=None)
    assert skills([attempt([item], [sealed])])[Topic.IVORY, Skill.LIMITS] == Cell()


def test_every_cell_is_there_and_an_unknown_kind_is_passed_over() -> None:
    item = replace(asked("x", Role.PROTECTED), kind="rhino")
    found = skills([attempt([item], [answered(item, 1, 1.0)])])
    assert set(found) == {(topic, skill) for topic in Topic for skill in Skill}
    assert set(found.values()) == {Cell()}


@given(st.integers(0, WINDOW), st.integers(0, WINDOW), st.integers(1, WINDOW))
def test_a_further_right_answer_never_takes_a_ring_back(right: int, wrong: int, items: int) -> None:
    answers = right + wrong
    if not 0 < answers < WINDOW:
        return
    order = list(Standing)
    before, after = Cell(right, answers, items), Cell(right + 1, answers + 1, items)
    assert order.index(after.standing) >= order.index(before.standing)
