"""One item of each of the types that are arranged, measured or decided step by step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from borderlens.domain.items import Competency, Item, ItemType, Kind, Number, Unit
from borderlens.domain.scenario import Choice, Scenario, State

BASE = Item(
    key="base",
    version=1,
    type=ItemType.ORDERING,
    competency=Competency.EVIDENCE,
    kind=Kind.GENERAL,
    role=None,
    difficulty=0.5,
    facts=("PR-021",),
    pictures=(),
    options=(),
    answer=(),
)
STEPS = ("look", "photograph", "bag", "seal")


@pytest.fixture
def ordering() -> Item:
    return replace(BASE, key="steps", options=("bag", "look", "seal", "photograph"), answer=STEPS)


@pytest.fixture
def matching() -> Item:
    return replace(
        BASE,
        key="bags",
        type=ItemType.MATCHING,
        options=("scales", "tusk", "glue", "skin"),
        targets=("paper", "box", "bottle"),
        fits=("paper", "box", "bottle", "paper"),
    )


@pytest.fixture
def numeric() -> Item:
    number = Number(110.0, 120.0, 0.0, 180.0, 1.0, Unit.DEGREES, near=5.0)
    return replace(BASE, key="angle", type=ItemType.NUMERIC, options=("cannot_tell",), number=number)


def scenario_item() -> Item:
    """Two ways to the point: 1.5 is the most that a path can reach."""
    states = (
        State("road", (), (Choice("stop", "sack", 1.0), Choice("wave", "gone", 0.0, critical=True))),
        State("sack", (), (Choice("open", "call", 0.25), Choice("burn", "gone", 0.1, critical=True))),
        State("call", (), (Choice("police", "kept", 0.25), Choice("nobody", "gone", 0.0))),
    )
    return replace(BASE, key="sack", type=ItemType.SCENARIO, scenario=Scenario("road", states, ("kept", "gone")))


@pytest.fixture
def scenario() -> Item:
    return scenario_item()
