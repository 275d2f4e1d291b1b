"""Sessions out of events: whose word stands, what is voided, and bodies that are of no known shape."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.competence import Criteria
from borderlens.domain.events import FIRST_PREV, Draft, Event, EventKind, Json, seal
from borderlens.domain.session_events import (
    Register,
    enrolled_record,
    opened_record,
    plan_record,
    read_enrolled,
    read_plan,
    read_registers,
)
from borderlens.domain.sessions import Enrolled, Laptop, Plan, TrainerKeys

KEYS = TrainerKeys("ab" * 32, "cd" * 32)
_SEEN: list[int] = []


def told(device: str, seq: int, kind: str, body: dict[str, Json] | None = None, person: str | None = None) -> Event:
    """Event ``seq`` of a device, about the session ``s``."""
    _SEEN.append(seq)
    draft = Draft(kind, body or {}, session="s", person=person)
    id, moment = str(UUID(int=len(_SEEN))), datetime(2026, 11, 24, 1, 0, seq % 60, tzinfo=UTC)
    return seal(draft, id=id, device=device, seq=seq, prev=FIRST_PREV, moment=moment)


OPENED = told("t", 1, EventKind.SESSION_OPENED, opened_record(Plan("Course"), KEYS))


def fixing(device: str, seq: int, criteria: Criteria, sum: str | None = None) -> Event:
    return told(device, seq, EventKind.CRITERIA_FIXED, {"criteria": criteria.record, "hash": sum or criteria.hash})


def enrolling(device: str, seq: int, person: str, **more: str) -> Event:
    body = enrolled_record(Enrolled(person, more.get("country", "VN"), "", "vi", rank=more.get("rank", "")))
    return told(device, seq, EventKind.PERSON_ENROLLED, body, person)


def read(*events: Event) -> Register:
    return read_registers(events, "t")["s"]


_NAMES = st.lists(st.text(max_size=5), max_size=3).map(tuple)
_FORMS = st.dictionaries(st.sampled_from(["pre", "post", "follow-up"]), _NAMES.filter(bool))


@given(
    st.builds(
        Plan, title=st.text(max_size=9), place=st.text(max_size=9), partners=_NAMES, modules=_NAMES, forms=_FORMS,
        languages=_NAMES.filter(bool), names=st.booleans(), simulated=st.booleans(),
    )
)  # fmt: skip
def test_a_plan_comes_back_from_its_record(plan: Plan) -> None:
    assert read_plan(plan_record(plan)) == plan


@given(st.builds(Enrolled, person=st.just("p"), country=st.text(max_size=2), agency=st.text(max_size=9), forms=_FORMS))
def test_an_entry_comes_back_from_its_record(entry: Enrolled) -> None:
    assert read_enrolled("p", enrolled_record(entry)) == entry


def test_the_first_criteria_stand_and_only_the_trainers() -> None:
    first, other = Criteria(), Criteria(found=1)
    found = read(
        OPENED,
        fixing("a", 1, other),
        fixing("t", 2, other, sum="00" * 32),  # a hash that is not theirs
        told("t", 3, EventKind.CRITERIA_FIXED, {"criteria": {"found": 80}}),
        fixing("t", 4, first),
        fixing("t", 5, other),
    )
    assert found.session.criteria == first
    assert found.session.fixed_at == "2026-11-24T01:00:04.000Z"


def test_the_trainers_word_stands_over_a_laptops_and_the_later_over_the_earlier() -> None:
    found = read(
        OPENED,
        enrolling("t", 2, "p", rank="junior"),
        enrolling("z", 9, "p", rank="leading"),
        enrolling("t", 3, "p", rank="senior"),
        enrolling("z", 8, "w"),
    )
    assert found.enrolled["p"].rank == "senior"
    assert found.walk_ins == {"w"}
    assert [entry.person for entry in found.people] == ["p", "w"]


def test_a_voided_event_counts_for_nothing_when_its_laptop_or_the_trainer_says_so() -> None:
    mine, theirs, stays = enrolling("t", 2, "p"), enrolling("a", 2, "q"), enrolling("b", 2, "r")
    voids = [
        told("t", 7, EventKind.EVENT_VOIDED, {"event": mine.id}),
        told("t", 8, EventKind.EVENT_VOIDED, {"event": theirs.id}),
        told("a", 3, EventKind.EVENT_VOIDED, {"event": stays.id}),
    ]
    assert list(read(OPENED, mine, theirs, stays, *voids).enrolled) == ["r"]


def adding(device: str, seq: int, phase: str, *forms: str, person: str | None = None) -> Event:
    return told(device, seq, EventKind.FORMS_ADDED, {"phase": phase, "forms": list(forms)}, person)


def test_forms_are_added_to_a_phase_without_any_by_the_trainer_only() -> None:
    planned = told("t", 1, EventKind.SESSION_OPENED, opened_record(Plan("Course", forms={"pre": ("a",)}), KEYS))
    has = enrolled_record(Enrolled("p", "VN", "", "vi", forms={"pre": ("a",)}))
    entry = told("t", 2, EventKind.PERSON_ENROLLED, has, "p")
    walk_in = enrolling("l", 2, "w")
    added, first = adding("t", 5, "post", "b", "c"), adding("t", 6, "post", "b", person="p")
    good = read(planned, entry, walk_in, first, added, adding("t", 7, "post", "c", person="w"))
    assert good.session.plan.forms == {"pre": ("a",), "post": ("b", "c")}
    assert {id: dict(one.forms) for id, one in good.enrolled.items()} == {
        "p": {"pre": ("a",), "post": ("b",)},
        "w": {"post": ("c",)},
    }
    assert good.walk_ins == {"w"}
    without_effect = (
        adding("t", 7, "post", "d"),
        adding("t", 8, "pre", "d"),
        adding("t", 9, "train", "d"),
        adding("t", 10, "follow-up"),
        adding("t", 11, "post", "c", person="p"),
        adding("t", 12, "post", "d", person="w"),
        adding("t", 13, "post", "c", person="nobody"),
        adding("l", 3, "follow-up", "d"),
        told("t", 14, EventKind.FORMS_ADDED, {"phase": "follow-up", "forms": "d"}),
    )
    assert read(planned, entry, walk_in, added, first, *without_effect) == read(planned, entry, walk_in, added, first)
    void = told("t", 20, EventKind.EVENT_VOIDED, {"event": added.id})
    assert read(planned, entry, added, first, void).session.plan.forms == {"pre": ("a",)}


def test_consent_that_was_taken_back_can_be_given_again() -> None:
    first = told("a", 2, EventKind.CONSENT_GIVEN, {"text": 1, "language": "vi"}, "p")
    void = told("a", 3, EventKind.EVENT_VOIDED, {"event": first.id})
    elsewhere = told("b", 3, EventKind.EVENT_VOIDED, {"event": first.id})
    for taken_back in (void, elsewhere):
        gone = read(OPENED, first, taken_back)
        assert (dict(gone.consents), gone.withdrawn) == ({}, {"p"})
    by_file = read_registers([elsewhere], "b", [read(OPENED, first)])["s"]
    assert (dict(by_file.consents), by_file.withdrawn) == ({}, {"p"})
    again = told("a", 4, EventKind.CONSENT_GIVEN, {"text": 2, "language": "lo"}, "p")
    back = read(OPENED, first, void, again)
    assert (back.consents["p"].text, back.consents["p"].language, back.withdrawn) == (2, "lo", frozenset())


def test_laptops_join_and_only_the_trainer_accepts_them() -> None:
    key = "ef" * 32
    joined = told("a", 2, EventKind.SESSION_JOINED, {"label": "07", "public_key": key})
    own = told("a", 3, EventKind.DEVICE_ACCEPTED, {"device": "a", "public_key": key})
    assert read(OPENED, joined, own).laptops == {"a": Laptop("a", "07", key, accepted=False)}
    accepted = told("t", 2, EventKind.DEVICE_ACCEPTED, {"device": "a", "public_key": key, "label": ""})
    assert read(OPENED, joined, accepted).laptops == {"a": Laptop("a", "07", key, accepted=True)}
    another = told("a", 4, EventKind.SESSION_JOINED, {"label": "08", "public_key": "00" * 32})
    assert read(OPENED, joined, accepted, another).laptops["a"].public_key == key


def test_entries_joined_in_a_ring_come_to_nobody() -> None:
    people = [enrolling("t", 2 + at, person) for at, person in enumerate("pqr")]
    into = {"p": "q", "q": "p", "r": "q"}
    merges = [told("t", 9 + at, EventKind.PERSON_MERGED, {"into": into[one]}, one) for at, one in enumerate(into)]
    assert read(OPENED, *people, *merges).merged == {}
    assert len(read(OPENED, *people, *merges).people) == 3
    assert read(OPENED, *people, merges[0], merges[2]).merged == {"p": "q", "r": "q"}
    nobody = told("t", 20, EventKind.PERSON_MERGED, {"into": "stranger"}, "p")
    assert read(OPENED, *people, nobody).merged == {}


def test_where_two_laptops_opened_a_session_ones_own_word_stands() -> None:
    other = told("a", 1, EventKind.SESSION_OPENED, opened_record(Plan("Theirs"), KEYS))
    assert read(OPENED, other).session.plan.title == "Course"
    assert read_registers([OPENED, other], "x")["s"].session.device == "a"
    assert read_registers([OPENED, other], "x", [read(OPENED)])["s"].session.device == "t"


def test_a_newer_event_and_one_of_no_session_count_for_nothing() -> None:
    newer = replace(fixing("t", 2, Criteria()), schema=2)
    alone = replace(enrolling("t", 3, "p"), session=None)
    found = read(OPENED, newer, alone)
    assert found.session.criteria is None
    assert not found.enrolled
    assert read_registers([fixing("t", 2, Criteria())]) == {}


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_in_which_events_come_changes_nothing(order: int) -> None:
    events = [OPENED, fixing("t", 2, Criteria()), enrolling("a", 3, "p", rank="junior"), enrolling("b", 4, "p")]
    assert read(*events[::order]) == read(*events)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=6,
)
_FIELDS = (*("plan", "trainer", "criteria", "hash", "into", "day"), *("present", "text", "label", "device", "forms"))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(EventKind)), st.dictionaries(st.sampled_from(_FIELDS), _JSON), st.sampled_from("ta")
        ),
        max_size=6,
    )
)
def test_bodies_of_no_known_shape_never_stop_the_reading(rows: list[tuple[EventKind, dict[str, Json], str]]) -> None:
    odd = [told(device, 2 + at, kind, body, "p") for at, (kind, body, device) in enumerate(rows)]
    found = read(OPENED, *odd, enrolling("t", 30, "q"))
    assert found.session.plan.title == "Course"
    assert "q" in found.enrolled
