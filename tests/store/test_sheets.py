"""Sheets lie beside the events: due when their attempt changes, gone when it is made anew, and cheap to read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from borderlens.domain.attempts import Mode
from borderlens.domain.events import Draft, Event, EventKind, canonical, to_record
from borderlens.domain.people import Country, Person, Role
from borderlens.store.memory import MemoryStore
from borderlens.store.protocol import Store
from borderlens.store.sheets import Sheet
from borderlens.store.sqlite import SqliteStore


def line(event: Event) -> bytes:
    record = to_record(event)
    del record["hash"]
    return canonical(record)


def open_attempt(store: Store, attempt: str, mode: Mode = Mode.POST, session: str | None = "s") -> None:
    body = {
        "pack": "quiz",
        "pack_version": 1,
        "form": "A",
        "mode": mode.value,
        "photo_check": False,
        "language": "en",
        "items": [],
    }
    store.events.append(Draft(EventKind.ATTEMPT_OPENED, body, session=session, person="p", attempt=attempt))


def sheet(attempt: str, layout: int, unscored: int = 0) -> Sheet:
    return Sheet(
        attempt, layout, "s", "p", "post", 0, 0, 1, "2026-11-24T08:00:00.000Z", unscored, b"\x01", b"\x02", b"\x03", b""
    )


def test_what_is_due_are_sittings_of_a_phase_of_a_session(store: Store) -> None:
    open_attempt(store, "a1")
    open_attempt(store, "a2", Mode.PRE)
    open_attempt(store, "a3", Mode.TRAINING)
    open_attempt(store, "a4", session=None)
    assert sorted(store.sheets.due()) == ["a1", "a2"]
    store.sheets.put([sheet("a1", store.sheets.layout("{}"))])
    assert store.sheets.due() == ["a2"]


def test_a_sheet_is_due_again_when_its_attempt_gets_an_event(store: Store) -> None:
    open_attempt(store, "a1")
    store.sheets.put([sheet("a1", store.sheets.layout("{}"))])
    store.events.append(Draft(EventKind.ATTEMPT_CLOSED, {"ended": "completed"}, session="s", person="p", attempt="a1"))
    assert store.sheets.due() == ["a1"]
    assert store.sheets.columns().attempt == ()


def test_a_rebuild_makes_every_sheet_due(store: Store) -> None:
    if not isinstance(store, SqliteStore):
        pytest.skip("nothing is kept in memory that a rebuild could throw away")
    open_attempt(store, "a1")
    store.sheets.put([sheet("a1", store.sheets.layout("{}"))])
    store.reading.rebuild()
    assert store.sheets.due() == ["a1"]


def test_sheets_come_back_as_they_were_put(store: Store) -> None:
    layout = store.sheets.layout('{"items":[]}')
    assert store.sheets.layout('{"items":[]}') == layout
    assert store.sheets.layouts() == {layout: '{"items":[]}'}
    for attempt in ("a1", "a2"):
        open_attempt(store, attempt)
    store.sheets.put([sheet("a1", layout), sheet("a2", layout, unscored=3)])
    store.sheets.put([replaced := sheet("a1", layout)._replace(points=b"\xf0")])
    rows = {row[0]: Sheet._make(row) for row in zip(*store.sheets.columns(), strict=True)}
    assert rows == {"a1": replaced, "a2": sheet("a2", layout, unscored=3)}
    assert store.sheets.sealed() == [("a2", layout)]


def test_no_sheet_is_a_column_of_nothing(store: Store) -> None:
    assert store.sheets.columns() == ((),) * len(Sheet._fields)


def test_events_come_by_kind_as_they_were_written(store: Store) -> None:
    first = store.events.append(Draft(EventKind.SESSION_OPENED, {"plan": {"title": "ງາຊ້າງ"}}, session="s"))
    store.events.append(Draft(EventKind.CHECK_MADE, {"n": 1.5}))
    second = store.events.append(Draft(EventKind.SESSION_CLOSED, {}, session="s"))
    assert store.sheets.events([EventKind.SESSION_OPENED, EventKind.SESSION_CLOSED]) == [first, second]


def test_people_are_told_by_code(store: Store) -> None:
    store.people.put(Person("p", "ນາງ ສົມສີ", Country.LA, "la-customs", "lo", Role.OFFICER, "LA-001"))
    assert store.sheets.people() == {"p": ("LA-001", "LA", "la-customs")}


def test_a_chain_with_a_hole_is_broken_and_a_laptops_own_life_before_a_session_is_none(store: Store) -> None:
    other = MemoryStore()
    other.events.append(Draft(EventKind.CHECK_MADE, {}))
    joined = other.events.append(Draft(EventKind.SESSION_JOINED, {"label": "1", "public_key": "00"}, session="s"))
    events = [joined, *(other.events.append(Draft(EventKind.CHECK_MADE, {"n": n})) for n in range(3))]
    store.events.take_in([line(event) for event in events[:2]])
    assert store.sheets.broken() == frozenset()
    store.events.take_in([line(event) for event in events[3:]])
    assert store.sheets.broken() == {other.device}
    assert store.sheets.broken() == {other.device}
    store.events.take_in([line(events[2])])
    assert store.sheets.broken() == frozenset()


def test_an_event_that_another_one_contradicts_is_not_read(store: Store) -> None:
    other = MemoryStore()
    joined = other.events.append(Draft(EventKind.SESSION_JOINED, {"label": "1", "public_key": "00"}, session="s"))
    store.events.take_in([line(joined)])
    assert [event.id for event in store.sheets.events([EventKind.SESSION_JOINED])] == [joined.id]
    store.events.take_in([line(replace(joined, body={"label": "2", "public_key": "00"}))])
    assert store.sheets.events([EventKind.SESSION_JOINED]) == []
