"""Before and after on the same people."""

from __future__ import annotations

import numpy as np
import pytest
from tests.services.figures.crowd import Crowd
from tests.services.figures.room import Room
from tests.services.figures.room import form as questions

from borderlens.domain.attempts import Mode
from borderlens.domain.sessions import Plan
from borderlens.services.figures.figures import Figures
from borderlens.services.figures.many import form
from borderlens.services.figures.records import Filter
from borderlens.services.figures.statistics.change import mcnemar, power
from borderlens.services.figures.statistics.intervals import newcombe_paired

MISSED = {f"p{n:02}": "bone" for n in range(3)}
BOTH = (Mode.PRE, Mode.POST)


def test_pairs_only_and_their_four_cells(room: Room, figures: Figures) -> None:
    for person, before, after in (
        ("a", MISSED, {}),
        ("b", {}, MISSED),
        ("c", {}, {}),
        ("d", MISSED, MISSED),
        ("e", MISSED, None),
        ("f", None, {}),
    ):
        room.enrol(person)
        if before is not None:
            room.sit(person, before, Mode.PRE)
        if after is not None:
            room.sit(person, after, Mode.POST)
    (told,) = figures.dashboard(Filter(room.id)).changes
    assert (told.phase_before, told.phase_after, told.pairs) == (Mode.PRE, Mode.POST, 4)
    assert (told.gained, told.lost, told.stayed, told.never) == (1, 1, 1, 1)
    assert (told.difference, told.low, told.p, told.power) == (None, None, None, None)
    first = told.people[0]
    assert (first.code, first.was, first.became) == ("A", False, True)
    assert (first.before, first.after) == (pytest.approx(100 * 21 / 24), 100)


def test_from_ten_pairs_on_the_difference_has_its_interval(room: Room, figures: Figures) -> None:
    for number in range(10):
        person = room.enrol(f"p{number:02}")
        room.sit(person, MISSED if number < 7 else {}, Mode.PRE)
        room.sit(person, MISSED if number == 9 else {}, Mode.POST)
    (told,) = figures.dashboard(Filter(room.id)).changes
    assert (told.gained, told.lost, told.stayed, told.never) == (7, 1, 2, 0)
    assert told.difference == pytest.approx(0.6)
    assert (told.low, told.high) == pytest.approx(newcombe_paired(2, 1, 7, 0))
    assert (told.p, told.power) == pytest.approx((mcnemar(7, 1), power(10)))


def test_a_pair_that_cannot_be_decided_is_in_no_cell(room: Room, figures: Figures) -> None:
    few = [item for item in questions() if not item.key.startswith("u")]
    room.sit("a", {}, Mode.PRE, items=few)
    room.sit("a", {}, Mode.POST)
    (told,) = figures.dashboard(Filter(room.id)).changes
    assert (told.pairs, len(told.people), told.people[0].was) == (0, 1, None)


def test_the_follow_up_is_compared_with_both_earlier_phases(room: Room, figures: Figures) -> None:
    for phase in (Mode.PRE, Mode.POST, Mode.FOLLOW_UP):
        room.sit("a", {}, phase)
    told = figures.dashboard(Filter(room.id)).changes
    assert [(change.phase_before, change.phase_after) for change in told] == [
        (Mode.PRE, Mode.POST),
        (Mode.PRE, Mode.FOLLOW_UP),
        (Mode.POST, Mode.FOLLOW_UP),
    ]


def test_over_several_sessions_a_person_is_one_pair_within_one_session(room: Room, figures: Figures) -> None:
    later = Room(room.store, "2" * 36, Plan("Later", starts_on="2026-12-01")).open()
    room.sit("a", MISSED, Mode.PRE)
    room.sit("a", {}, Mode.POST)
    later.sit("a", {}, Mode.PRE)
    (told,) = figures.dashboard(Filter()).changes
    assert (told.pairs, told.gained) == (1, 1)


def test_the_same_form_twice_needs_no_equating(room: Room, figures: Figures) -> None:
    for phase in BOTH:
        room.sit("a", {}, phase)
    (told,) = figures.dashboard(Filter(room.id)).changes
    assert (told.raw, told.equated) == (False, None)


@pytest.mark.parametrize(("officers", "common", "raw"), [(40, 4, False), (38, 4, True), (40, 2, True)])
def test_forms_are_equated_from_forty_takers_through_eight_common_items(
    crowd: Crowd, officers: int, common: int, raw: bool
) -> None:
    """Protected, look-alike and undecidable items have ``common`` each in common; everybody sits both forms."""
    crowd.fill(officers, phases=BOTH, forms=[form("A", common), form("B", common)])
    (told,) = crowd.figures.dashboard(Filter()).changes
    assert (told.raw, told.equated is None) == (raw, raw)


def test_forms_sat_crosswise_change_by_what_was_learnt_either_way(crowd: Crowd) -> None:
    """Half sat A first, half B first: the raw mean is free of the forms' difference, and equated it is the same."""
    crowd.fill(400, phases=BOTH, forms=[form("A", 8, law=0), form("B", 8, law=0)])
    (told,) = crowd.figures.dashboard(Filter()).changes
    raw = np.mean([pair.after - pair.before for pair in told.people])
    assert told.equated == pytest.approx(raw, abs=1.0)
    assert raw > 5
