from __future__ import annotations

import random
from pathlib import Path

import pytest
from tests.packs.conftest import write_pack

from borderlens.domain.attempts import Ended, Mode, Tally
from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Role
from borderlens.domain.skills import Skill, Standing
from borderlens.packs.quiz_pack import QuizItem, QuizPack, read_quiz_pack
from borderlens.services.attempts import Attempts
from borderlens.services.learning import (
    DECIDING,
    PART,
    PART_ITEMS,
    SAMPLE,
    SAMPLE_ITEMS,
    begin,
    competent,
    entries,
    few_items,
    open_round,
    overview,
    sample,
    shuffled,
)
from borderlens.store.memory import MemoryStore


@pytest.fixture
def pack(tmp_path: Path) -> QuizPack:
    return read_quiz_pack(write_pack(tmp_path / "small"))


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


def test_beginning_twice_goes_on_with_what_is_open(store: MemoryStore, pack: QuizPack) -> None:
    first = begin(store, "p", pack, Mode.SELF, "lo", random.Random(1))
    Attempts(store).give_answer(first.id, pack.items[0].item, "tiger_skin", 5)
    again = begin(store, "p", pack, Mode.SELF, "en", random.Random(2))
    assert again.id == first.id
    assert again.language == "lo"
    assert [item.options for item in again.items] == [item.options for item in first.items]
    assert again.next_index == 1
    assert begin(store, "p", pack, Mode.TRAINING, "en", random.Random(1)).id != first.id
    assert begin(store, "other", pack, Mode.SELF, "en", random.Random(1)).id != first.id


def test_an_overview_tells_what_is_open_closed_and_answered(store: MemoryStore, pack: QuizPack) -> None:
    service = Attempts(store)
    done = begin(store, "p", pack, Mode.SELF, "en", random.Random(1))
    service.give_answer(done.id, pack.item("skin").item, "tiger_skin", 5)
    service.give_answer(done.id, pack.item("two-skins").item, CANNOT_TELL, 5)
    service.close_attempt(done.id)
    still_open = begin(store, "p", pack, Mode.TRAINING, "en", random.Random(1))
    service.give_answer(still_open.id, pack.item("skin").item, "dyed_dog", 5)
    begin(store, "other", pack, Mode.SELF, "en", random.Random(1))
    found = overview(store, "p")
    assert [attempt.id for attempt in found.open] == [still_open.id]
    assert [attempt.id for attempt in found.closed] == [done.id]
    assert found.answered_of(pack) == 2
    assert found.open_in(pack, Mode.TRAINING) is not None
    assert found.open_in(pack, Mode.SELF) is None
    cell = found.skills[Kind.TIGER, Skill.LOOK_ALIKES]
    assert (cell.right, cell.answers, cell.items) == (1, 2, 1)
    assert found.skills[Kind.TIGER, Skill.LIMITS].standing is Standing.STARTED


def test_a_session_counts_for_the_rings_once_it_is_closed_but_is_not_offered(
    store: MemoryStore, pack: QuizPack
) -> None:
    service = Attempts(store)
    items = [entry.item for entry in pack.items]
    sitting = service.open_attempt("p", pack.id, "A", Mode.PRE, items, pack_version=3, session="s")
    service.give_answer(sitting.id, items[0], "tiger_skin", 5)
    assert overview(store, "p").open == ()
    assert overview(store, "p").skills[Kind.TIGER, Skill.LOOK_ALIKES].answers == 0
    service.close_attempt(sitting.id)
    assert overview(store, "p").closed == ()
    assert overview(store, "p").skills[Kind.TIGER, Skill.LOOK_ALIKES].answers == 1


def test_an_open_test_tells_nothing_of_its_answers(store: MemoryStore, pack: QuizPack) -> None:
    sitting = begin(store, "p", pack, Mode.SELF, "en", random.Random(1))
    Attempts(store).give_answer(sitting.id, pack.item("skin").item, "dyed_dog", 5)
    assert not any(cell.answers for cell in overview(store, "p").skills.values())
    Attempts(store).close_attempt(sitting.id)
    assert sum(cell.answers for cell in overview(store, "p").skills.values()) == 1


def test_a_changed_item_is_no_longer_what_was_asked(store: MemoryStore, pack: QuizPack, tmp_path: Path) -> None:
    sitting = begin(store, "p", pack, Mode.SELF, "en", random.Random(1))
    found = entries(sitting, [pack])
    assert found is not None
    assert [entry.item.key for entry in found] == [item.key for item in sitting.items]
    assert entries(sitting, []) is None
    file = pack.folder / "items.toml"
    file.write_text(file.read_text("utf-8").replace("difficulty = 0.4", "difficulty = 0.5"), "utf-8")
    assert entries(sitting, [read_quiz_pack(pack.folder)]) is None


def test_orders_differ_and_hold_every_option_with_cannot_tell_last(pack: QuizPack) -> None:
    items = [entry.item for entry in pack.items]
    seen = set()
    for seed in range(30):
        orders = shuffled(items, random.Random(seed))
        seen.add(orders["steps"])
        for item in items:
            assert sorted(orders[item.key]) == sorted(item.options)
            if item.offers_cannot_tell:
                assert orders[item.key][-1] == CANNOT_TELL
        assert orders["claw"] == ("true", "false")
        assert orders["two-skins"] == ("same", "different", CANNOT_TELL)
    assert len(seen) == 6


def test_steps_are_never_dealt_in_their_right_order() -> None:
    item = Item("steps", 1, ItemType.ORDERING, Competency.EVIDENCE, Kind.GENERAL, None, 0.5, ("EV-001",), (),
                options=("b", "a", "c"), answer=("a", "b", "c"))  # fmt: skip
    dealt = {shuffled([item], random.Random(seed))["steps"] for seed in range(60)}
    assert item.answer not in dealt
    assert len(dealt) == 5


def counted(**given: int) -> Tally:
    usual = {
        "asked": 24, "answered": 24, "right": 0, "protected": 10, "found": 8, "missed": 2, "look_alikes": 10,
        "cleared": 8, "accused": 2, "undecidable": 4, "referred": 2, "over_referred": 0, "critical": 0,
    }  # fmt: skip
    return Tally(attempt="a", competency="", points=0.0, **{**usual, **given})


@pytest.mark.parametrize(
    ("tally", "few"),
    [
        (counted(), False),
        (counted(protected=9), True),
        (counted(look_alikes=9), True),
        (counted(undecidable=3), True),
    ],
)
def test_a_form_that_decides_has_ten_ten_and_four(tally: Tally, few: bool) -> None:
    assert few_items(tally) is few


@pytest.mark.parametrize(
    ("tally", "enough"),
    [
        (counted(), True),
        (counted(found=7), False),
        (counted(accused=3), False),
        (counted(referred=1), False),
        (counted(critical=1), False),
    ],
)
def test_the_default_criteria(tally: Tally, enough: bool) -> None:
    assert competent(tally) is enough


def large_pack(count: int = 40) -> QuizPack:
    """Items in turn protected, look-alike, undecidable, and two without a role of different types."""
    items = []
    for number in range(count):
        role = (Role.PROTECTED, Role.LOOK_ALIKE, Role.UNDECIDABLE, None, None)[number % 5]
        item = Item(
            key=f"i{number:02}",
            version=1,
            type=ItemType.MULTIPLE if number % 5 == 4 else ItemType.SINGLE,
            competency=Competency.IDENTIFICATION,
            kind=Kind.IVORY,
            role=role,
            difficulty=0.5,
            facts=("IV-001",),
            pictures=(),
            options=("a", "b", CANNOT_TELL),
            answer=(CANNOT_TELL,) if role is Role.UNDECIDABLE else ("a",),
            scored=number != 3,
        )
        items.append(QuizItem(item, (), {}))
    return QuizPack("large", 1, Path("large"), "CC-BY-4.0", None, tuple(items), {})


def test_a_large_pack_is_trained_in_parts_and_then_by_its_weakest_items(store: MemoryStore) -> None:
    pack, service = large_pack(), Attempts(store)
    asked: list[str] = []
    for number in range(3):
        sitting = begin(store, "p", pack, Mode.TRAINING, "en", random.Random(number))
        assert sitting.form == PART
        assert len(sitting.items) == PART_ITEMS
        for item in sitting.items[: 10 if number == 2 else None]:
            entry = pack.item(item.key).item
            right = "b" if item.key == "i06" else entry.answer[0]
            service.give_answer(sitting.id, entry, [right] if entry.type is ItemType.MULTIPLE else right, 5)
        service.close_attempt(sitting.id)
        asked += [item.key for item in sitting.items]
    assert asked[:40] == [f"i{number:02}" for number in range(40)]
    assert asked[40] == "i06", "of what was answered the wrong one comes first"


def test_a_self_test_of_a_large_pack_is_a_sample_like_a_form(store: MemoryStore) -> None:
    pack = large_pack(60)
    seen = set()
    for seed in range(8):
        chosen = [entry.item for entry in sample(pack, random.Random(seed))]
        assert len({item.key for item in chosen}) == SAMPLE_ITEMS
        roles = [item.role for item in chosen]
        assert [roles.count(role) for role in (Role.PROTECTED, Role.LOOK_ALIKE, Role.UNDECIDABLE)] == list(DECIDING)
        seen.add(tuple(item.key for item in chosen))
    assert len(seen) == 8
    few = large_pack(30)
    chosen = [entry.item for entry in sample(few, random.Random(1))]
    assert len({item.key for item in chosen}) == SAMPLE_ITEMS
    assert all(item.scored for item in chosen)
    rest = [item.type for item in chosen if item.role is None]
    assert rest.count(ItemType.MULTIPLE) == rest.count(ItemType.SINGLE) == 4
    sitting = begin(store, "p", pack, Mode.SELF, "en", random.Random(1))
    assert (sitting.form, len(sitting.items)) == (SAMPLE, SAMPLE_ITEMS)


def test_a_round_keeps_each_answer_with_its_pack_and_ends_the_round_before(store: MemoryStore, pack: QuizPack) -> None:
    other = large_pack(5)
    chosen = [(pack, pack.item("skin")), (other, other.items[0]), (pack, pack.item("two-skins"))]
    first = open_round(store, "p", chosen, Mode.REVIEW, "today", "en", random.Random(1))
    assert {id: [item.key for item in attempt.items] for id, attempt in first.items()} == {
        pack.id: ["skin", "two-skins"],
        "large": ["i00"],
    }
    Attempts(store).give_answer(first["large"].id, other.items[0].item, "a", 5)
    second = open_round(store, "p", chosen[:1], Mode.REVIEW, "today", "en", random.Random(1))
    assert list(second) == [pack.id]
    assert [Attempts(store).attempt(first[id].id).ended for id in first] == [Ended.TERMINATED] * 2
    found = overview(store, "p")
    assert found.open == found.closed == (), "a review is nothing to go on with or to look back at"
    assert [g.key for g in found.history] == [("large", "i00")]
