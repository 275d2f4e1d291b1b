"""What may be shown to others, from a whole store."""

from __future__ import annotations

import pytest
from tests.services.figures.crowd import Crowd
from tests.services.figures.room import Room, form

from borderlens.domain.attempts import Mode
from borderlens.domain.report_errors import TooFewToShare
from borderlens.domain.sessions import Plan
from borderlens.services.figures.figures import Figures
from borderlens.services.figures.records import Filter, GroupRow


def seat(room: Room, count: int, country: str, agency: str, sat: int | None = None) -> None:
    for number in range(count):
        person = room.enrol(f"{room.id[0]}-{agency}-{number:02}", country, agency)
        if number < (count if sat is None else sat):
            room.sit(person, {}, items=SHORT)


SHORT = form(1, 1, 1)


def keys(rows: tuple[GroupRow, ...]) -> dict[str, int | None]:
    return {row.key: row.enrolled for row in rows}


def test_no_person_is_in_it(crowd: Crowd) -> None:
    crowd.fill(120, phases=(Mode.PRE, Mode.POST))
    board = crowd.figures.shared(Filter())
    assert board.people == ()
    assert board.rasch.people == ()
    assert board.rasch.items
    assert [change.people for change in board.changes] == [()]
    assert board.indicator == crowd.figures.dashboard(Filter()).indicator


def test_within_a_country_five_are_enough_and_the_next_smallest_is_hidden_too(room: Room, figures: Figures) -> None:
    for agency, count in (("la-a", 3), ("la-b", 6), ("la-c", 8)):
        seat(room, count, "LA", agency)
    board = figures.shared(Filter(room.id))
    assert keys(board.agencies) == {"la-a": None, "la-b": None, "la-c": 8}
    assert [(row.sat, row.share) for row in board.agencies[:2]] == [(None, None), (None, None)]
    assert keys(board.countries) == {"LA": 17}
    assert keys(figures.dashboard(Filter(room.id)).agencies) == {"la-a": 3, "la-b": 6, "la-c": 8}


def test_across_countries_ten_are(room: Room, figures: Figures) -> None:
    for country, agency, count in (("LA", "la-a", 9), ("VN", "vn-a", 11), ("CN", "cn-a", 12)):
        seat(room, count, country, agency)
    board = figures.shared(Filter(room.id))
    assert keys(board.countries) == {"CN": 12, "LA": None, "VN": None}
    assert keys(board.agencies) == {"cn-a": 12, "la-a": None, "vn-a": None}


def test_a_group_that_is_hidden_has_no_report_of_its_own(room: Room, figures: Figures) -> None:
    for agency, count in (("la-a", 3), ("la-b", 6), ("la-c", 8)):
        seat(room, count, "LA", agency)
    for agency in ("la-a", "la-b"):
        with pytest.raises(TooFewToShare):
            figures.shared(Filter(room.id, agency=agency))
    board = figures.shared(Filter(room.id, agency="la-c"))
    assert board.indicator.enrolled == 8
    assert keys(board.countries) == {"LA": None}


def test_too_few_people_are_not_shared_at_all(room: Room, figures: Figures) -> None:
    seat(room, 4, "LA", "la-a")
    with pytest.raises(TooFewToShare) as caught:
        figures.shared(Filter(room.id))
    assert caught.value.fields == {"people": 4, "least": 5}


def test_few_who_sat_among_many_enrolled_are_not_shared(room: Room, figures: Figures) -> None:
    seat(room, 8, "LA", "la-a", sat=2)
    with pytest.raises(TooFewToShare):
        figures.shared(Filter(room.id))


def test_a_session_too_small_for_a_report_is_not_in_the_pool(room: Room, figures: Figures) -> None:
    seat(room, 6, "LA", "la-a")
    small = Room(room.store, "2" * 36, Plan("Small", starts_on="2026-12-01")).open()
    seat(small, 3, "LA", "la-a")
    board = figures.shared(Filter())
    assert board.indicator.enrolled == 6
    assert keys(board.sessions) == {room.id: 6}


def test_a_session_that_is_not_here_is_a_key_error(figures: Figures) -> None:
    with pytest.raises(KeyError):
        figures.shared(Filter("nowhere"))
