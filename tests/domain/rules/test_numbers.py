from __future__ import annotations

from dataclasses import replace

import pytest

from borderlens.domain.items import Item, Role
from borderlens.domain.scoring import ItemOutcome, ResponseError, score


@pytest.mark.parametrize(
    ("value", "points"),
    [(110, 1), (120.0, 1), (115.5, 1), (109, 0.5), (105, 0.5), (104.9, 0), (125, 0.5), (126, 0), (0, 0), (180, 0)],
)
def test_a_number_is_right_inside_and_half_right_near(numeric: Item, value: float, points: float) -> None:
    scored = score(numeric, value)
    assert scored.points == points
    assert scored.outcome is (ItemOutcome.RIGHT if points == 1 else ItemOutcome.WRONG)


def test_without_near_there_is_no_half_point(numeric: Item) -> None:
    assert numeric.number is not None
    item = replace(numeric, number=replace(numeric.number, near=None))
    assert [score(item, value).points for value in (109, 110, 120, 121)] == [0, 1, 1, 0]


def test_sums_of_steps_do_not_fall_out_by_rounding(numeric: Item) -> None:
    assert numeric.number is not None
    item = replace(numeric, number=replace(numeric.number, low=0.1, high=0.3, near=None, least=0.0, most=1.0, step=0.1))
    assert score(item, 0.1 + 0.2).points == 1
    assert score(item, 0.31).points == 0


def test_a_number_can_be_referred(numeric: Item) -> None:
    assert score(numeric, "cannot_tell").outcome is ItemOutcome.OVER_REFERRED
    blurred = replace(numeric, answer=("cannot_tell",), role=Role.UNDECIDABLE)
    assert score(blurred, "cannot_tell").points == 1
    assert score(blurred, 115) == score(blurred, 20)
    assert score(blurred, 115).points == 0


@pytest.mark.parametrize("value", [None, True, "115", [115], -1, 181, float("nan"), float("inf"), 10**400])
def test_what_cannot_be_entered_is_refused(numeric: Item, value: object) -> None:
    with pytest.raises(ResponseError, match="angle"):
        score(numeric, value)
    with pytest.raises(ResponseError, match="angle"):
        score(replace(numeric, options=()), "cannot_tell")
