"""Nobody can reckon a hidden cell, nor any group of too few people, from what a shared report shows."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from borderlens.services.figures.disclosure import safe_rows

LEAST = 5


@st.composite
def rooms(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Atoms of up to 3 sessions, 3 countries and 2 agencies each, with their people; rows and kinds of breakdowns."""
    every = list(product(range(3), range(3), range(2)))
    some = draw(st.lists(st.sampled_from(every), min_size=1, max_size=7, unique=True))
    keys = np.array([(session, country, 2 * country + agency) for session, country, agency in some])
    sizes = np.array(draw(st.lists(st.integers(1, 14), min_size=len(some), max_size=len(some))), float)[:, None]
    named = [(kind, place) for kind in range(3) for place in np.unique(keys[:, kind])]
    rows = np.array([keys[:, kind] == place for kind, place in named], float)
    return rows, np.array([kind for kind, _ in named]), sizes


def reckonable(rows: np.ndarray, shown: np.ndarray, group: np.ndarray) -> bool:
    """Some combination of the total and the shown rows gives the number of this group whatever the numbers are."""
    known = np.vstack([np.ones(rows.shape[1]), rows[shown]]).T
    mix = np.linalg.lstsq(known, group, rcond=None)[0]
    return bool(np.abs(known @ mix - group).max() < 1e-7)


@settings(max_examples=100)
@given(rooms())
def test_neither_a_hidden_row_nor_a_group_of_few_comes_out(room: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    rows, kinds, sizes = room
    if sizes.sum() < LEAST:
        return
    shown = safe_rows(rows, kinds, sizes, LEAST)
    assert (rows[shown] @ sizes >= LEAST).all()
    for row in rows[~shown]:
        assert not reckonable(rows, shown, row)
    for group in product((0, 1), repeat=len(sizes)):
        if 0 < (np.array(group) @ sizes)[0] < LEAST:
            assert not reckonable(rows, shown, np.array(group, float))


@settings(max_examples=60)
@given(rooms())
def test_many_atoms_are_held_as_safe_as_few(room: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    """The way for many atoms, tried where every group can be tried."""
    rows, kinds, sizes = room
    if sizes.sum() < LEAST:
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("borderlens.services.figures.disclosure._EVERY_GROUP", 0)
        shown = safe_rows(rows, kinds, sizes, LEAST)
    for row in rows[~shown]:
        assert not reckonable(rows, shown, row)
    small = [g for g in product((0, 1), repeat=len(sizes)) if 0 < (np.array(g) @ sizes)[0] < LEAST]
    assert not [group for group in small if reckonable(rows, shown, np.array(group, float))]


def breakdown(*sizes: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return np.eye(len(sizes)), np.full(len(sizes), 2), np.array(sizes, float)[:, None]


def test_large_cells_are_all_shown() -> None:
    assert safe_rows(*breakdown(5, 9, 20), LEAST).all()


def test_the_next_smallest_is_hidden_with_a_hidden_one() -> None:
    assert safe_rows(*breakdown(3, 9, 20), LEAST).tolist() == [False, False, True]


def test_two_hidden_ones_that_are_few_together_take_a_third_along() -> None:
    assert safe_rows(*breakdown(2, 2, 9, 20), LEAST).tolist() == [False, False, False, True]


def test_two_hidden_ones_that_are_enough_together_take_none() -> None:
    assert safe_rows(*breakdown(3, 4, 9, 20), LEAST).tolist() == [False, False, True, True]


def test_an_agency_does_not_tell_on_its_country() -> None:
    """Countries of 9 and 20; the agencies of the second are 3 and 17: the country is known, so both are hidden."""
    rows = np.array([[1, 0, 0], [0, 1, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1]], float)
    shown = safe_rows(rows, np.array([1, 1, 2, 2, 2]), np.array([[9.0], [3.0], [17.0]]), LEAST)
    assert shown.tolist() == [True, True, True, False, False]


def test_a_group_of_which_few_sat_is_hidden_though_many_are_enrolled() -> None:
    rows, kinds, _ = breakdown(1, 1, 1)
    sizes = np.array([[20, 2], [20, 20], [20, 20]], float)
    assert safe_rows(rows, kinds, sizes, LEAST).sum() == 1
