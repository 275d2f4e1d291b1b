"""Items and reliability: what is said of how many people, and when an item is flagged."""

from __future__ import annotations

import numpy as np
import pytest
from tests.services.figures.crowd import Crowd
from tests.services.figures.room import Room

from borderlens.domain.items import Competency
from borderlens.services.figures.figures import Figures
from borderlens.services.figures.many import form
from borderlens.services.figures.records import Dashboard, Filter, ItemFlag, ItemRow
from borderlens.services.figures.statistics.classical import alpha, feldt, item_rest


def ladder(people: int, items: int) -> np.ndarray:
    """The first person gets none right, the last one all: every item goes with the others."""
    return (np.arange(people)[:, None] * items >= np.arange(items) * people + people / 2).astype(int)


def of(board: Dashboard, name: str) -> ItemRow:
    return next(row for row in board.items if row.name == f"many/{name}")


@pytest.mark.parametrize(
    ("people", "rest", "few"), [(9, False, True), (19, False, True), (20, True, True), (50, True, False)]
)
def test_correlations_and_alpha_stand_from_twenty_people_and_in_full_from_fifty(
    crowd: Crowd, people: int, rest: bool, few: bool
) -> None:
    crowd.fill(people)
    crowd.write_over(ladder(people, 36))
    board = crowd.figures.dashboard(Filter())
    row = of(board, "p07")
    (told,) = board.reliability
    assert (row.asked, row.rest is not None, row.few) == (people, rest, few)
    assert (told.people, told.items, told.alpha is not None, told.few) == (people, 36, rest, few)


def test_numbers_are_those_of_the_statistics(crowd: Crowd) -> None:
    crowd.fill(60)
    right = (np.random.default_rng(4).random((60, 36)) < 0.6).astype(int)
    crowd.write_over(right)
    board = crowd.figures.dashboard(Filter())
    row, told = of(board, "p03"), item_rest(right.astype(float))[3]
    assert told is not None
    assert (row.place, row.right, row.facility) == (3, int(right[:, 3].sum()), pytest.approx(right[:, 3].mean()))
    assert (row.rest, row.rest_low, row.rest_high) == pytest.approx((told.value, told.low, told.high))
    value = alpha(right.astype(float))
    assert value is not None
    (reliable,) = board.reliability
    assert (reliable.alpha, reliable.low, reliable.high) == pytest.approx((value, *feldt(value, 60, 36)))


def test_an_item_that_the_stronger_get_wrong_is_flagged(crowd: Crowd) -> None:
    crowd.fill(60)
    right = ladder(60, 36)
    right[:, 5] = 1 - right[:, 5]
    crowd.write_over(right)
    board = crowd.figures.dashboard(Filter())
    assert of(board, "p05").flag is ItemFlag.STRONGER_WORSE
    assert of(board, "p06").flag is None


def test_of_few_people_only_a_clear_case_is_flagged(crowd: Crowd) -> None:
    """At 25 people an item that goes weakly against the rest has an upper bound above 0.15; one that is turned not."""
    crowd.fill(25)
    right = ladder(25, 36)
    right[:, 5] = 1 - right[:, 5]
    right[:, 9] = np.arange(25) % 2
    crowd.write_over(right)
    board = crowd.figures.dashboard(Filter())
    weak = of(board, "p09")
    assert weak.rest is not None
    assert weak.rest < 0.15 < (weak.rest_high or 0)
    assert weak.flag is None
    assert of(board, "p05").flag is ItemFlag.STRONGER_WORSE


def test_all_right_all_wrong_and_harder_than_guessing(crowd: Crowd) -> None:
    crowd.fill(60)
    right = ladder(60, 36)
    right[:, 0], right[:, 1] = 1, 0
    right[:, 2] = np.arange(60) >= 56  # four of sixty, where one of four options is right
    crowd.write_over(right)
    board = crowd.figures.dashboard(Filter())
    assert (of(board, "p00").flag, of(board, "p00").rest) == (ItemFlag.ALL_RIGHT, None)
    assert (of(board, "p01").flag, of(board, "p01").rest) == (ItemFlag.ALL_WRONG, None)
    assert of(board, "p02").flag is ItemFlag.TOO_HARD


def test_under_twenty_nothing_is_flagged(crowd: Crowd) -> None:
    crowd.fill(19)
    crowd.write_over(np.ones((19, 36), int))
    assert {row.flag for row in crowd.figures.dashboard(Filter()).items} == {None}


def test_each_competency_has_its_own_items_and_each_form_its_own_rows(crowd: Crowd) -> None:
    crowd.fill(12, forms=[form("A", 4), form("B", 4)])
    board = crowd.figures.dashboard(Filter(competency=Competency.LEGAL))
    assert {row.competency for row in board.items} == {"legal"}
    assert [(row.form, row.people, row.items) for row in board.reliability] == [("form-A", 6, 14), ("form-B", 6, 14)]
    assert sum(row.name == "many/q00" for row in board.items) == 2


def test_what_was_left_out_has_no_points(room: Room, figures: Figures) -> None:
    for person in ("a", "b"):
        room.sit(person, {"p00": "" if person == "a" else "ivory"})
    row = next(row for row in figures.dashboard(Filter(room.id)).items if row.name == "quiz/p00")
    assert (row.asked, row.right, row.facility) == (2, 1, 0.5)
