"""Blueprints: bands, locations and expected scores by hand, cells that count."""

from __future__ import annotations

import math

import pytest

from borderlens.domain.blueprint import Band, Blueprint, Cell, Sort, curve, expected, location
from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Role


def item(kind: Kind = Kind.IVORY, role: Role | None = Role.PROTECTED, difficulty: float = 0.5) -> Item:
    options, answer = ("tusk", "bone", CANNOT_TELL), ("tusk",)
    where = Competency.IDENTIFICATION
    return Item("one", 1, ItemType.SINGLE, where, kind, role, difficulty, ("IV-001",), (), options, answer)


@pytest.mark.parametrize(
    ("difficulty", "band"),
    [(0, Band.EASY), (0.39, Band.EASY), (0.4, Band.MIDDLE), (0.69, Band.MIDDLE), (0.7, Band.HARD), (1, Band.HARD)],
)
def test_a_difficulty_has_its_band(difficulty: float, band: Band) -> None:
    assert Band.of(difficulty) is band


def test_difficulty_becomes_logits_spread_evenly() -> None:
    assert [location(d) for d in (0, 0.5, 1)] == [-2, 0, 2]
    assert expected(0, location(0.2)) == pytest.approx(0.769, abs=1e-3)
    assert expected(0, location(0.8)) == pytest.approx(0.231, abs=1e-3)


def test_an_item_at_a_persons_own_ability_is_solved_half_the_time() -> None:
    assert expected(1.3, 1.3) == 0.5
    assert expected(1, 0) == pytest.approx(math.e / (1 + math.e))


def test_a_curve_adds_up_the_items() -> None:
    assert curve([0, 0, 1], (0, 1)) == pytest.approx([0.5 + 0.5 + expected(0, 1), 2 * expected(1, 0) + 0.5])


def test_a_cell_counts_what_it_names_and_nothing_else() -> None:
    cell = Cell(1, 2, kinds=frozenset({Kind.IVORY}), roles=frozenset({Role.PROTECTED}))
    there = [item(), item(kind=Kind.TIGER), item(role=Role.LOOK_ALIKE), item(role=None), item(difficulty=0.9)]
    assert cell.count(there) == 2
    assert Cell(0, 9).count(there) == 5
    assert cell.label == "ivory, protected"
    assert Cell(0, 9, kinds=frozenset({Kind.TIGER, Kind.IVORY})).label == "ivory/tiger"
    assert Cell(0, 9).label == "all items"


def test_a_form_is_told_which_rules_it_breaks() -> None:
    hard = Cell(1, 1, bands=frozenset({Band.HARD}))
    blueprint = Blueprint("small", 5, 1, 2, 0, (hard,))
    assert not blueprint.broken([item(), item(difficulty=0.8)])
    assert blueprint.broken([item(), item()]) == (hard,)
    assert blueprint.broken([item(difficulty=0.8), item(difficulty=0.8)]) == (hard,)
    assert [cell.label for cell in blueprint.broken([item(difficulty=0.8)])] == ["all items"]


def test_a_sort_is_said_as_far_as_the_blueprint_tells_it_apart() -> None:
    blueprint = Blueprint("small", 5, 1, 2, 0, (Cell(1, 1, bands=frozenset({Band.HARD})),))
    assert blueprint.label(Sort.of(item(difficulty=0.8))) == "hard"
    assert blueprint.label(Sort.of(item())) == ""
