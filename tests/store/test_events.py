"""The events table: appended, read back whole, guarded, and every byte of tampering found."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from borderlens.domain.events import EVENT_FIELDS, Draft, EventKind, FaultKind, verify_chain
from borderlens.store.protocol import Store
from borderlens.store.sqlite import SqliteStore

ANSWER = Draft(
    EventKind.ANSWER_GIVEN,
    {"response": ["象牙", "ງາ"], "points": 0.5, "duration_ms": 1200.0},
    session="s1",
    person="p1",
    item="tusk",
    item_version=3,
    item_hash=bytes(range(32)),
    clock_offset_ms=-1500,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A closed database with a chain of four: the registration and three answers."""
    path = tmp_path / "borderlens.db"
    with SqliteStore(path) as store:
        for _ in range(3):
            store.events.append(ANSWER)
    return path


def test_the_first_event_registers_the_device(store: Store) -> None:
    (first,) = store.events.read()
    assert (first.kind, first.seq, first.device) == (EventKind.DEVICE_REGISTERED, 0, store.device)


def test_what_is_appended_reads_back_equal(store: Store) -> None:
    made = [store.events.append(ANSWER) for _ in range(3)]
    assert store.events.read()[1:] == made
    assert [store.events.get(event.id) for event in made] == made
    assert store.events.get("no such") is None
    assert [event.seq for event in made] == [1, 2, 3]
    assert made[0].body == {"response": ["象牙", "ງາ"], "points": 0.5, "duration_ms": 1200}
    assert store.events.verify() == verify_chain(store.events.read()) == []


def test_reading_takes_conditions(store: Store) -> None:
    answer = store.events.append(ANSWER)
    other = store.events.append(Draft("answer.given", {}, session="s2", attempt="a2"))
    assert store.events.read(kind="answer.given") == [answer, other]
    assert store.events.read(session="s2", kind="answer.given") == [other]
    assert store.events.read(attempt="a2") == [other]
    assert store.events.read(device="elsewhere") == []
    assert len(store.events.read(device=store.device)) == 3


def test_an_unknown_kind_is_kept(store: Store) -> None:
    event = store.events.append(Draft("radio.heard", {"x": 1}))
    assert store.events.get(event.id) == event
    assert store.events.verify() == []


def test_what_cannot_be_written_leaves_nothing(store: Store) -> None:
    before = store.events.read()
    with pytest.raises(ValueError, match="no place"):
        store.events.append(Draft("check.made", {"p": float("nan")}))
    assert store.events.read() == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE events SET body = '{}'",
        "UPDATE events SET seq = seq + 10 WHERE seq = 1",
        "DELETE FROM events",
        "DELETE FROM events WHERE seq = 3",
        "INSERT OR REPLACE INTO events SELECT * FROM events WHERE seq = 1",
        "REPLACE INTO events SELECT * FROM events",
    ],
)
def test_no_statement_changes_or_deletes_an_event(file: Path, sql: str) -> None:
    with SqliteStore(file) as store:
        before = store.events.read()
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            store.database.db.execute(sql)
        assert store.events.read() == before


def tampered(column: str, value: Any) -> Iterator[tuple[Any, str]]:
    """Every value one byte away, and the SQL that writes it as the column's own type."""
    if value is None:
        yield {"item_hash": bytes(32), "item_version": 1, "clock_offset_ms": 1}.get(column, "x"), "?"
    elif isinstance(value, int):
        yield value + 1000, "?"
        yield -value - 1 if column != "seq" else 0x7FFF, "?"
    else:
        raw, written = (value, "?") if isinstance(value, bytes) else (value.encode(), "CAST(? AS TEXT)")
        for place in range(len(raw)):
            yield raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :], written
        if column not in ("prev", "hash"):
            yield raw + b"x", written
            yield raw[:-1], written


@pytest.mark.parametrize("seq", [0, 2, 3])
def test_any_byte_changed_in_a_row_is_found_and_named(file: Path, seq: int) -> None:
    with SqliteStore(file) as store, closing(sqlite3.connect(file, isolation_level=None)) as intruder:
        device = store.device
        intruder.execute("DROP TRIGGER events_never_updated")
        row = intruder.execute(f"SELECT {', '.join(EVENT_FIELDS)} FROM events WHERE seq = ?", (seq,)).fetchone()
        intruder.execute("BEGIN")
        tried = 0
        for column, value in zip(EVENT_FIELDS, row, strict=True):
            for changed, written in tampered(column, value):
                intruder.execute("SAVEPOINT one")
                intruder.execute(f"UPDATE events SET {column} = {written} WHERE id = ?", (changed, row[0]))
                faults = verify_through(store, intruder)
                named = {(fault.device, fault.seq) for fault in faults}
                expected = {(device, seq)} if column != "seq" else {(device, changed), (device, seq)}
                if column == "device":
                    assert any(fault.kind in (FaultKind.ALTERED, FaultKind.UNREADABLE) for fault in faults)
                else:
                    assert named & expected, (column, changed, faults)
                intruder.execute("ROLLBACK TO one")
                tried += 1
        intruder.execute("ROLLBACK")
        assert tried >= sum(len(value) for value in row if isinstance(value, str | bytes)) > 190
        assert store.events.verify() == []


def verify_through(store: SqliteStore, intruder: sqlite3.Connection) -> list[Any]:
    """Verify what the intruder's transaction sees, without a commit for each of some thousand changes."""
    own, store.database.db.conn = store.database.db.conn, intruder
    try:
        return store.events.verify()
    finally:
        store.database.db.conn = own


@pytest.mark.parametrize(
    ("sql", "seq", "kind"),
    [
        ("DELETE FROM events WHERE seq = 1", 1, FaultKind.GAP),
        ("DELETE FROM events WHERE seq = 0", 0, FaultKind.GAP),
        ("UPDATE events SET body = 'no json' WHERE seq = 2", 2, FaultKind.UNREADABLE),
        ("UPDATE events SET body = '[]' WHERE seq = 2", 2, FaultKind.UNREADABLE),
        ("UPDATE events SET body = body || ' ' WHERE seq = 2", 2, FaultKind.UNREADABLE),
        ("UPDATE events SET body = '{\"a\":NaN}' WHERE seq = 2", 2, FaultKind.UNREADABLE),
    ],
)
def test_what_was_taken_away_or_garbled_is_named(file: Path, sql: str, seq: int, kind: FaultKind) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as intruder:
        for trigger in ("events_never_updated", "events_never_deleted"):
            intruder.execute(f"DROP TRIGGER {trigger}")
        intruder.execute(sql)
    with SqliteStore(file) as store:
        faults = store.events.verify()
        assert (store.device, seq, kind) in {(fault.device, fault.seq, fault.kind) for fault in faults}
