"""Canonical JSON, hashes, chains: what is written once stays as it was, and every change is named."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.events import (
    FIRST_PREV,
    Draft,
    Event,
    EventKind,
    Fault,
    FaultKind,
    canonical,
    event_hash,
    from_record,
    seal,
    timestamp,
    to_record,
    verify_chain,
)

NOON = datetime(2026, 11, 5, 12, 0, tzinfo=UTC)
A, B = "device-a", "device-b"
GOLDEN = "2f9d6d571f1221768da5885431500d6eb1d5ac0db140ba0cfdd12d12d534a008"

numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
plain = st.recursive(
    st.none() | st.booleans() | numbers | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def chain(device: str, length: int) -> list[Event]:
    events: list[Event] = []
    for seq in range(length):
        draft = Draft(
            EventKind.ANSWER_GIVEN,
            {"response": "ivory", "points": 1, "n": seq},
            person="p",
            attempt="a",
            item="tusk",
            item_version=1,
            item_hash=bytes([seq]) * 32,
            clock_offset_ms=-40,
        )
        prev = events[-1].hash if events else FIRST_PREV
        events.append(
            seal(
                draft,
                id=f"{device}-{seq}",
                device=device,
                seq=seq,
                prev=prev,
                moment=NOON + timedelta(seconds=seq),
            )
        )
    return events


def test_canonical_json_sorts_keys_and_leaves_no_spaces() -> None:
    value = {"b": [1, 2.5, None, True], "a": {"象": "牙", "é": "\n"}}
    assert canonical(value) == '{"a":{"é":"\\n","象":"牙"},"b":[1,2.5,null,true]}'.encode()


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.0, b"1"), (-0.0, b"0"), (0.1, b"0.1"), (2.0**53, b"9007199254740992.0"), (2**70, b"1180591620717411303424")],
)
def test_a_float_that_is_a_whole_number_is_written_as_one(value: float, text: bytes) -> None:
    assert canonical(value) == text


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [float("-inf")], {"x": float("nan")}, "\ud800"])
def test_what_has_no_one_meaning_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"no place|surrogates"):
        canonical(value)


@pytest.mark.parametrize("value", [{1: "a"}, {"a": b"x"}, {"a": {1, 2}}, datetime(2026, 1, 1, tzinfo=UTC)])
def test_what_json_has_no_place_for_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        canonical(value)


@given(plain)
def test_reading_canonical_json_and_writing_it_again_changes_no_byte(value: Any) -> None:
    text = canonical(value)
    assert canonical(json.loads(text)) == text


@given(st.dictionaries(st.text(max_size=5), numbers, max_size=6))
def test_the_order_of_keys_does_not_matter(value: dict[str, float]) -> None:
    assert canonical(dict(reversed(value.items()))) == canonical(value)


def test_the_hash_of_a_known_event_never_changes() -> None:
    """A golden value: another hash here means that chains already written no longer verify."""
    event = seal(
        Draft(EventKind.ANSWER_GIVEN, {"response": "象牙", "points": 0.5}, person="p", item="tusk", item_version=2),
        id="0190a1b2-0000-7000-8000-000000000001",
        device="d",
        seq=0,
        prev=FIRST_PREV,
        moment=NOON,
    )
    assert event.ts == "2026-11-05T12:00:00.000Z"
    assert event.hash.hex() == GOLDEN


def test_the_time_is_utc_whatever_the_laptop_says() -> None:
    hanoi = timezone(timedelta(hours=7))
    assert timestamp(datetime(2026, 11, 5, 19, 0, 0, 123_999, tzinfo=hanoi)) == "2026-11-05T12:00:00.123Z"


def test_the_body_is_the_events_own_copy() -> None:
    body: dict[str, Any] = {"list": [1]}
    event = seal(Draft("check.made", body), id="i", device="d", seq=0, prev=FIRST_PREV, moment=NOON)
    body["list"].append(2)
    assert event_hash(event) == event.hash


def test_a_record_is_the_event_again() -> None:
    for event in chain(A, 2):
        assert from_record(json.loads(json.dumps(to_record(event)))) == event


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("seq", "1"),
        ("seq", True),
        ("hash", "ab"),
        ("prev", None),
        ("item_hash", "zz"),
        ("body", []),
        ("person", 7),
        ("kind", None),
    ],
)
def test_a_record_of_another_shape_is_refused(field: str, value: object) -> None:
    record = to_record(chain(A, 1)[0]) | {field: value}
    with pytest.raises(ValueError, match=r"is not|non-hexadecimal"):
        from_record(record)


def test_a_record_with_a_missing_or_strange_field_is_refused() -> None:
    record = to_record(chain(A, 1)[0])
    with pytest.raises(ValueError, match="name"):
        from_record(record | {"name": "Officer"})
    del record["ts"]
    with pytest.raises(ValueError, match="ts"):
        from_record(record)


def test_whole_chains_of_two_laptops_in_any_order_have_no_fault() -> None:
    events = chain(A, 5) + chain(B, 3)
    assert verify_chain(events) == []
    assert verify_chain(reversed(events)) == []
    assert verify_chain([]) == []


@pytest.mark.parametrize("name", [f.name for f in fields(Event) if f.name not in ("device", "seq")])
def test_a_changed_field_is_named_with_device_and_sequence(name: str) -> None:
    events = chain(A, 4)
    old = getattr(events[2], name)
    if isinstance(old, bytes):
        new: object = bytes([old[0] ^ 1]) + old[1:]
    elif isinstance(old, int):
        new = old + 1
    elif isinstance(old, dict):
        new = {**old, "points": 0}
    else:
        new = f"{old}x"
    events[2] = replace(events[2], **{name: new})
    faults = verify_chain(events)
    assert (A, 2) in {(fault.device, fault.seq) for fault in faults}


def test_a_rewritten_event_with_a_fresh_hash_breaks_the_link_after_it() -> None:
    events = chain(A, 4)
    forged = replace(events[1], body={"points": 1})
    events[1] = replace(forged, hash=event_hash(forged))
    assert verify_chain(events) == [Fault(A, 2, FaultKind.BROKEN_LINK, 2)]


def test_missing_events_are_named_from_first_to_last() -> None:
    events = chain(A, 6)
    assert verify_chain(events[:2] + events[4:]) == [Fault(A, 2, FaultKind.GAP, 3)]
    assert verify_chain(events[1:]) == [Fault(A, 0, FaultKind.GAP, 0)]


def test_two_events_in_one_place_are_named() -> None:
    events = chain(A, 3)
    assert verify_chain([*events, replace(events[1], id="other")]) == [Fault(A, 1, FaultKind.DOUBLE, 1)]


def test_an_event_moved_to_another_laptop_is_named() -> None:
    events = chain(A, 3) + chain(B, 1)
    events[2] = replace(events[2], device=B, seq=1)
    faults = {(fault.device, fault.seq, fault.kind) for fault in verify_chain(events)}
    assert (B, 1, FaultKind.ALTERED) in faults
    assert (B, 1, FaultKind.BROKEN_LINK) in faults


def test_a_chain_may_go_on_from_what_is_already_known() -> None:
    events = chain(A, 6)
    assert verify_chain(events[3:], {A: (2, events[2].hash)}) == []
    assert verify_chain(events[3:], {A: (1, events[1].hash)}) == [Fault(A, 2, FaultKind.GAP, 2)]
    assert verify_chain(events[3:], {A: (2, FIRST_PREV)}) == [Fault(A, 3, FaultKind.BROKEN_LINK, 3)]
