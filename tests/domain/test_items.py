from __future__ import annotations

import dataclasses
from datetime import date, timedelta
from pathlib import Path

import pytest

from borderlens.domain.items import (
    Competency,
    Item,
    ItemType,
    Kind,
    Mark,
    Number,
    Picture,
    Role,
    Unit,
)
from borderlens.domain.scenario import Choice, Scenario, State
from borderlens.packs.quiz_pack import read_quiz_pack

SQUARE = ((0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8))
PICTURE = Picture("tiger-skin", "ab" * 32, 800, 600, drawn=True)
ITEM = Item(
    key="tiger-skin",
    version=1,
    type=ItemType.SINGLE,
    competency=Competency.IDENTIFICATION,
    kind=Kind.TIGER,
    role=Role.PROTECTED,
    difficulty=0.25,
    facts=("TI-002",),
    pictures=(PICTURE,),
    options=("tiger_skin", "dyed_dog", "cannot_tell"),
    answer=("tiger_skin",),
    accuses=frozenset({"tiger_skin"}),
    marks=(Mark("tiger-skin", "stripe", SQUARE),),
)
NUMBER = Number(115.0, 125.0, 0.0, 180.0, 1.0, Unit.DEGREES)
SCENARIO = Scenario(
    "road",
    (State("road", ("tiger-skin",), (Choice("stop", "end", 1.0), Choice("wave", "end", 0.0, critical=True))),),
    ("end",),
)


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"type": ItemType.PAIR},
        {"role": None},
        {"difficulty": 0.5},
        {"facts": ("TI-001",)},
        {"pictures": (dataclasses.replace(PICTURE, sha256="cd" * 32),)},
        {"options": ("dyed_dog", "tiger_skin", "cannot_tell")},
        {"answer": ("dyed_dog",)},
        {"accuses": frozenset()},
        {"critical": frozenset({"dyed_dog"})},
        {"marks": ()},
        {"scored": False},
        {"targets": ("bag", "box"), "fits": ("bag", "bag", "box")},
        {"number": NUMBER},
        {"scenario": SCENARIO},
        {"true_on": date(2026, 11, 22)},
        {"sealed_hash": "ab" * 32},
    ],
)
def test_every_change_of_content_changes_the_hash(change: dict[str, object]) -> None:
    assert dataclasses.replace(ITEM, **change).content_hash != ITEM.content_hash


def test_the_hash_is_the_same_on_every_machine() -> None:
    """A stored answer names this value: it must not drift with a refactoring."""
    assert ITEM.content_hash == "91125d076a1e8b8912855dfb4413edbbf430c9c1fc1e38cff458c62a8348392c"
    assert dataclasses.replace(ITEM).content_hash == ITEM.content_hash
    # no float where an integer does, as in every hash of the program
    assert (
        dataclasses.replace(ITEM, difficulty=1.0).content_hash == dataclasses.replace(ITEM, difficulty=1).content_hash
    )


def test_wrong_options_and_regions() -> None:
    assert ITEM.wrong_options == ("dyed_dog", "cannot_tell")
    assert ITEM.regions == ()
    hotspot = dataclasses.replace(ITEM, type=ItemType.HOTSPOT, options=("cannot_tell",), answer=("stripe",))
    assert hotspot.regions == ITEM.marks
    assert ITEM.is_decidable
    assert not dataclasses.replace(ITEM, answer=("cannot_tell",)).is_decidable


@pytest.mark.parametrize(
    ("field", "changes"),
    [
        (
            "number",
            [
                {"low": 114.0},
                {"high": 126.0},
                {"near": 5.0},
                {"least": 1.0},
                {"most": 90.0},
                {"step": 0.5},
                {"unit": Unit.MILLIMETRES},
            ],
        ),
        ("scenario", [{"start": "lane"}, {"ends": ("end", "other")}, {"states": ()}]),
    ],
)
def test_every_part_of_a_number_and_a_scenario_is_in_the_hash(field: str, changes: list[dict[str, object]]) -> None:
    whole = {"number": NUMBER, "scenario": SCENARIO}[field]
    item = dataclasses.replace(ITEM, **{field: whole})
    changed = [dataclasses.replace(item, **{field: dataclasses.replace(whole, **change)}) for change in changes]
    assert len({item.content_hash, *(other.content_hash for other in changed)}) == len(changes) + 1


@pytest.mark.parametrize("change", [{"worth": 0.5}, {"critical": True}, {"to": "end-b"}, {"key": "go"}])
def test_every_part_of_a_choice_is_in_the_hash(change: dict[str, object]) -> None:
    state = SCENARIO.states[0]
    choices = (dataclasses.replace(state.choices[0], **change), state.choices[1])
    other = dataclasses.replace(SCENARIO, states=(dataclasses.replace(state, choices=choices),))
    items = [dataclasses.replace(ITEM, scenario=scenario) for scenario in (SCENARIO, other)]
    assert items[0].content_hash != items[1].content_hash


FIRST_LOOK = {
    "ivory-crossing-lines": "364e7b29728b9688ed3788758006c0dc1da0a30a99696b29d3e913c6a1dad9e7",
    "ivory-angle-steps": "9377864517bb010ea9a97cdd83c331713914634f6e75852a0566835ed4e9c948",
    "ivory-angle-overlap": "6e12ea3edf7bcb0741861401b8f5d536a17afa1a63d4659e4e176a7e5b253049",
    "ivory-cast-resin": "e5934999bd8be4a1a06d46b7399676f17be03394cf5919b768d4ce09f13476ab",
    "ivory-hippo-tooth": "f3b48be60a46a35d7e9c20822047e0af28d982d3dab6ccd1ae7854f1b0cf6a12",
    "pangolin-heap": "06f3924cd9ab7a8f598deb2f1d1282ac8e73bd804319caffaa1fcc92cf708a86",
    "pangolin-two-heaps": "315773a42e09e9095a48965ce21e6f22fe88795daf6d8bb82f2af20213c639ab",
    "pangolin-scale-base": "e42a290470fd1d3c158df23adcbab21e9ba99c9e0e78fdcc6a7eaff453646b7b",
    "tiger-skin": "8afd78182a4da63129949650337cb03963a34ac74f0660537df8f590a3153d15",
    "tiger-painted-pair": "f376e6594493bd682e9f5c8c6fb1482871e728f7a2044805bfa04cf0ab5f9b6e",
    "tiger-skin-photos": "1a5edf5264fe8aad11cde18781b3d38ff2bdb592f42868e3c5b44ed209f3e853",
    "tiger-bone-piece": "e251ae0c143f0de4d7d6a07531b80de01d2d4ff2a426bb4b1b2c64aa02926ace",
}


def test_the_hashes_of_the_first_pack_stay(root: Path) -> None:
    """Answers given with earlier versions name them."""
    pack = read_quiz_pack(root / "quizzes" / "first-look")
    assert {entry.item.key: entry.item.content_hash for entry in pack.items} == FIRST_LOOK


def test_law_is_out_of_date_after_a_year() -> None:
    read = date(2026, 11, 22)
    law = dataclasses.replace(ITEM, true_on=read)
    assert not law.is_out_of_date(read + timedelta(days=365))
    assert law.is_out_of_date(read + timedelta(days=366))
    assert not ITEM.is_out_of_date(read + timedelta(days=9000))
