"""From sittings to figures: who counts, once, and by which criteria."""

from __future__ import annotations

import pytest
from tests.services.figures.room import Room, form, question

from borderlens.domain.attempts import Mode
from borderlens.domain.competence import Criteria, Shortfall
from borderlens.domain.events import Draft, EventKind
from borderlens.domain.items import Competency
from borderlens.domain.sessions import Plan
from borderlens.services.figures.figures import Figures
from borderlens.services.figures.records import Filter
from borderlens.store.memory import MemoryStore
from borderlens.store.protocol import Store

MISSED = {f"p{n:02}": "bone" for n in range(3)}


def test_an_empty_session_says_nothing_but_who_is_enrolled(room: Room, figures: Figures) -> None:
    room.enrol("a")
    board = figures.dashboard(Filter(room.id))
    assert (board.indicator.enrolled, board.indicator.sat, board.indicator.share.of) == (1, 0, 0)
    assert board.people == ()


def test_a_session_that_is_not_here_is_a_key_error(figures: Figures) -> None:
    with pytest.raises(KeyError):
        figures.dashboard(Filter("nowhere"))


def test_counts_of_a_person_carry_their_denominators(room: Room, figures: Figures) -> None:
    room.enrol("a")
    room.sit("a", {**MISSED, "l00": "ivory", "u00": "ivory", "p09": "cannot_tell", "l09": ""})
    (row,) = figures.dashboard(Filter(room.id)).people
    assert (row.code, row.country, row.agency, row.session) == ("A", "LA", "la-customs", room.id)
    assert (row.protected, row.found, row.look_alikes, row.accused) == (10, 6, 10, 1)
    assert (row.undecidable, row.referred, row.over_referred, row.critical) == (4, 3, 1, 0)
    assert (row.asked, row.points) == (24, 17)
    assert row.verdict.shortfalls == (Shortfall.MISSED,)
    assert not row.verdict.competent


def test_the_indicator_counts_those_who_can_be_decided(room: Room, figures: Figures) -> None:
    for person in ("a", "b", "c", "d"):
        room.enrol(person)
    room.sit("a", {})
    room.sit("b", MISSED)
    room.sit("c", {}, items=[item for item in form() if not item.key.startswith("u")])
    told = figures.dashboard(Filter(room.id)).indicator
    assert (told.enrolled, told.sat, told.undecided) == (4, 3, 1)
    assert (told.share.count, told.share.of, told.share.low) == (1, 2, None)
    assert told.criteria == Criteria()
    assert told.fixed_at


def test_the_range_if_absent_stands_from_ten_people_on(room: Room, figures: Figures) -> None:
    for number in range(12):
        room.enrol(f"p{number:02}")
    for number in range(10):
        room.sit(f"p{number:02}", {} if number < 8 else MISSED)
    told = figures.dashboard(Filter(room.id)).indicator
    assert told.if_absent == (8 / 12, 10 / 12)
    assert (told.share.low, told.share.high) == (pytest.approx(0.4902, abs=1e-4), pytest.approx(0.9433, abs=1e-4))


def test_the_first_sitting_counts_and_a_second_is_told(room: Room, figures: Figures) -> None:
    room.enrol("a")
    first = room.sit("a", MISSED)
    room.sit("a", {})
    (row,) = figures.dashboard(Filter(room.id)).people
    assert (row.found, row.twice) == (7, True)
    opening = room.store.events.read(attempt=first.id)[0]
    room.store.events.append(Draft(EventKind.EVENT_VOIDED, {"event": opening.id}, session=room.id, attempt=first.id))
    (row,) = figures.dashboard(Filter(room.id)).people
    assert (row.found, row.twice) == (10, False)


def test_two_blueprints_of_one_phase_are_added_up(room: Room, figures: Figures) -> None:
    room.enrol("a")
    law = [question(f"q{n}", Competency.LEGAL) for n in range(10)]
    room.sit("a", {})
    room.sit("a", {"q0": "wrong"}, items=law, pack="law")
    (row,) = figures.dashboard(Filter(room.id)).people
    assert (row.asked, row.twice) == (24, False)
    assert row.verdict.competent
    (row,) = figures.dashboard(Filter(room.id, competency=Competency.LEGAL)).people
    assert (row.asked, row.points, row.verdicts["legal"].competent) == (10, 9, True)


def test_a_critical_error_counts_wherever_it_was_made(room: Room, figures: Figures) -> None:
    room.enrol("a")
    room.sit("a", {})
    room.sit("a", {"e": "wrong"}, items=[question("e", Competency.EVIDENCE, critical=True)], pack="evidence")
    (row,) = figures.dashboard(Filter(room.id)).people
    assert row.critical == 1
    assert row.verdict.shortfalls == (Shortfall.CRITICAL,)


def test_merged_people_count_once_until_the_merging_is_voided(room: Room, figures: Figures) -> None:
    for person in ("a", "b"):
        room.enrol(person)
    room.sit("a", {}, mode=Mode.PRE)
    room.sit("b", {})
    merging = room.write(EventKind.PERSON_MERGED, {"into": "a"}, person="b")
    board = figures.dashboard(Filter(room.id))
    assert board.indicator.enrolled == 1
    assert [row.person for row in board.people] == ["a"]
    room.write(EventKind.EVENT_VOIDED, {"event": merging})
    assert figures.dashboard(Filter(room.id)).indicator.enrolled == 2


def test_sittings_with_the_photo_check_are_apart(room: Room, figures: Figures) -> None:
    room.enrol("a")
    room.sit("a", MISSED)
    room.sit("a", {}, photo_check=True)
    (without,) = figures.dashboard(Filter(room.id)).people
    (having,) = figures.dashboard(Filter(room.id, photo_check=True)).people
    assert (without.found, without.twice, having.found, having.twice) == (7, False, 10, False)


def test_an_open_sitting_does_not_count_yet(room: Room, figures: Figures) -> None:
    room.enrol("a")
    room.sit("a", {}, closed=False)
    assert figures.dashboard(Filter(room.id)).indicator.sat == 0


def test_somebody_who_was_not_on_the_list_was_there(room: Room, figures: Figures) -> None:
    room.sit("a", {}, paper=True)
    board = figures.dashboard(Filter(room.id))
    assert (board.indicator.enrolled, board.indicator.sat) == (1, 1)
    assert board.people[0].paper


def test_pooled_sessions_judge_each_by_its_own_criteria(room: Room, figures: Figures) -> None:
    later = Room(room.store, "2" * 36, Plan("Later", starts_on="2026-12-01"), Criteria(found=70)).open()
    for person, place in (("a", room), ("b", later), ("c", room), ("c", later)):
        place.enrol(person)
    for person, place in (("a", room), ("b", later), ("c", room)):
        place.sit(person, MISSED)
    told = figures.dashboard(Filter()).indicator
    assert (told.criteria, told.fixed_at) == (None, None)
    assert (told.enrolled, told.share.count, told.share.of) == (3, 1, 3)
    later.sit("c", MISSED)
    told = figures.dashboard(Filter()).indicator
    assert (told.enrolled, told.share.count, told.share.of) == (3, 2, 3)


def test_without_fixed_criteria_nobody_is_decided(store: Store, figures: Figures) -> None:
    room = Room(store, criteria=None).open()
    room.sit("a", {})
    told = figures.dashboard(Filter(room.id)).indicator
    assert (told.sat, told.undecided, told.criteria) == (1, 1, None)


def test_sessions_are_listed_the_latest_first(room: Room, figures: Figures) -> None:
    later = Room(room.store, "2" * 36, Plan("Later", starts_on="2026-12-01", simulated=True)).open()
    room.enrol("a")
    room.enrol("b", "VN", "vn-customs")
    room.sit("a", {}, mode=Mode.PRE)
    later.write(EventKind.SESSION_CLOSED, {})
    first, second = figures.sessions()
    assert (first.title, first.simulated, first.closed, first.fixed) == ("Later", True, True, True)
    assert (second.enrolled, second.countries, second.closed) == (2, ("LA", "VN"), False)
    assert second.sat == {Mode.PRE: 1, Mode.POST: 0, Mode.FOLLOW_UP: 0}


def test_a_filter_of_country_and_agency_leaves_its_people(room: Room, figures: Figures) -> None:
    room.enrol("a")
    room.enrol("b", "VN", "vn-customs")
    for person in ("a", "b"):
        room.sit(person, {})
    assert [row.person for row in figures.dashboard(Filter(room.id, country="VN")).people] == ["b"]
    assert [row.person for row in figures.dashboard(Filter(room.id, agency="la-customs")).people] == ["a"]
    assert figures.dashboard(Filter(room.id, country="CN")).indicator.enrolled == 0


def test_missing_events_and_a_demonstration_are_told_with_the_indicator(store: Store, figures: Figures) -> None:
    room = Room(store, plan=Plan("Shown", simulated=True)).open()
    room.sit("a", {})
    laptop = MemoryStore()
    drafts = [
        Draft(EventKind.SESSION_JOINED, {"label": "07", "public_key": "00" * 32}, session=room.id),
        *(Draft(EventKind.CHECK_MADE, {"number": number}, session=room.id) for number in range(3)),
    ]
    chain = [laptop.append(draft) for draft in drafts]
    lines = list(laptop.lines(chain[0].seq))
    store.events.take_in(lines[:1])
    told = figures.dashboard(Filter(room.id)).indicator
    assert (told.gaps, told.simulated) == (0, True)
    store.events.take_in(lines[2:])
    assert figures.dashboard(Filter(room.id)).indicator.gaps == 1


def test_a_form_with_few_items_of_a_sort_says_so(room: Room, figures: Figures) -> None:
    room.sit("a", {}, items=form(10, 10, 3))
    assert figures.dashboard(Filter(room.id)).indicator.few_items
