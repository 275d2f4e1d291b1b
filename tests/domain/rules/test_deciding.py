from __future__ import annotations

import pytest

from borderlens.domain.items import Item
from borderlens.domain.scoring import ItemOutcome, ResponseError, grows, is_complete, score

BEST = ["road.stop", "sack.open", "call.police"]


@pytest.mark.parametrize(
    ("path", "points", "critical", "complete"),
    [
        (BEST, 1.0, False, True),
        (BEST[:1], 1 / 1.5, False, False),
        (BEST[:2], 1.25 / 1.5, False, False),
        (["road.wave"], 0.0, True, True),
        (["road.stop", "sack.burn"], 1.1 / 1.5, True, True),
        ([*BEST[:2], "call.nobody"], 1.25 / 1.5, False, True),
    ],
)
def test_a_path_is_worth_what_was_decided(
    scenario: Item, path: list[str], points: float, critical: bool, complete: bool
) -> None:
    scored = score(scenario, path)
    assert scored.points == pytest.approx(points)
    assert (scored.points == 1) is (points == 1)
    assert scored.outcome is (ItemOutcome.RIGHT if points == 1 else ItemOutcome.WRONG)
    assert scored.critical is critical
    assert is_complete(scenario, path) is complete


@pytest.mark.parametrize(
    "path",
    [
        [],
        None,
        "road.stop",
        ["road"],
        ["sack.open"],
        ["road.stop", "road.stop"],
        ["road.fly"],
        ["road.stop", "sack.open.x"],
        ["road.wave", "gone.again"],
        [*BEST, "kept.more"],
        [3],
    ],
)
def test_only_what_can_be_chosen_there_is_a_decision(scenario: Item, path: object) -> None:
    with pytest.raises(ResponseError, match="sack"):
        score(scenario, path)
    with pytest.raises(ResponseError, match="sack"):
        is_complete(scenario, path)


def test_a_path_grows_at_its_end_only(scenario: Item, ordering: Item) -> None:
    assert grows(scenario, BEST[:1], BEST)
    assert not grows(scenario, BEST, BEST)
    assert not grows(scenario, BEST, BEST[:2])
    assert not grows(scenario, ["road.wave"], BEST)
    assert not grows(ordering, ["look"], ["look", "bag"])
