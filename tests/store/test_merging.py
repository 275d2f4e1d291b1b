"""Chains of other laptops: a union by id, the same on disk and in the cheap twin, whatever order they come in."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.chains import Chain, lines_of

from borderlens.domain.errors import DiskFull
from borderlens.domain.events import SCHEMA, Draft, EventKind
from borderlens.store import merging
from borderlens.store.lines import BadLine
from borderlens.store.memory import MemoryStore
from borderlens.store.protocol import Store
from borderlens.store.sqlite import SqliteStore


@contextmanager
def both() -> Iterator[tuple[SqliteStore, MemoryStore]]:
    with tempfile.TemporaryDirectory() as folder, SqliteStore(Path(folder) / "borderlens.db") as disk:
        yield disk, MemoryStore()


def told(store: Store) -> tuple[object, ...]:
    """What a reader sees, without what the laptop itself did."""
    reading = store.reading
    held = [event for event in store.events.read() if event.device != store.device]
    return held, reading.attempts(), reading.responses(), reading.scores(), store.events.not_counting()


def agrees_with_a_rebuild(store: SqliteStore) -> None:
    before = told(store)
    store.reading.rebuild()
    assert told(store) == before
    assert store.database.check() == []


def test_a_chain_is_taken_in_and_again_changes_nothing(store: Store) -> None:
    chain = Chain("d1", start=7)
    chain.add(Draft(EventKind.SESSION_JOINED, {"label": "1"}, session="s1"))
    chain.sit("a1")
    got = store.events.take_in(chain.lines)
    assert (got.device, got.first, got.last, got.count, got.new, got.answers) == ("d1", 7, 12, 6, 6, 3)
    assert (got.people, got.sat, got.head) == ({"p1"}, {"p1"}, chain.events[-1].hash)
    assert store.events.read(device="d1") == chain.events
    assert [row.points for row in store.reading.responses()] == [0.5] * 3
    version = store.reading.version()
    again = store.events.take_in(chain.lines)
    assert (again.new, again.answers, again.count, store.reading.version()) == (0, 0, 6, version)
    assert store.events.verify() == []


def test_own_events_go_on_behind_those_of_others(store: Store) -> None:
    chain = Chain("d1")
    chain.sit("a1")
    store.events.take_in(chain.lines)
    event = store.events.append(Draft(EventKind.CHECK_MADE))
    assert event.seq == 1
    assert store.events.verify() == []


def test_an_event_of_a_newer_schema_and_one_of_an_unknown_kind_are_kept_unread(store: Store) -> None:
    chain = Chain("d1")
    chain.sit("a1", answers=1)
    chain.add(Draft("photo.smelled", {"smell": 3}, session="s1", attempt="a1"))
    chain.add(Draft(EventKind.ANSWER_GIVEN, {"shape": "new"}, attempt="a1", item="tusk"), schema=SCHEMA + 2)
    got = store.events.take_in(chain.lines)
    assert (got.new, got.answers, got.unread, got.needs) == (5, 1, 1, SCHEMA + 2)
    assert [event.schema for event in store.events.read(device="d1")][-1] == SCHEMA + 2
    assert len(store.reading.responses()) == 1
    assert store.events.verify() == []


def test_a_voided_answer_counts_no_more_once_its_voiding_comes(store: Store) -> None:
    chain = Chain("d1")
    events = chain.sit("a1")
    store.events.take_in(chain.lines)
    chain.add(Draft(EventKind.EVENT_VOIDED, {"event": events[1].id}, attempt="a1"))
    store.events.take_in(chain.lines)
    assert [row.item for row in store.reading.responses()] == ["bone-seal", "polished"]


def test_the_same_id_with_other_content_counts_on_neither_side(store: Store) -> None:
    one, other = Chain("d1"), Chain("d2")
    events = one.sit("a1")
    other.sit("a2")
    other.answer("a2", 0, id=events[1].id, outcome="miss")
    tail = other.answer("a2", 1)
    store.events.take_in(one.lines)
    got = store.events.take_in(other.lines)
    assert got.conflicts == [events[1].id]
    assert (got.count, got.new) == (7, 6)
    assert store.events.not_counting() == [events[1].id]
    assert [row.item for row in store.reading.responses() if row.attempt == "a1"] == ["bone-seal", "polished"]
    assert events[1].id not in [event.id for event in store.events.read()]
    assert store.events.get(events[1].id) == events[1]
    assert store.events.get(tail.id) == tail
    assert store.events.gaps("d2", 0) == []
    assert store.events.take_in(other.lines).conflicts == [events[1].id]
    assert store.events.take_in(one.lines).conflicts == []


def test_a_laptop_set_back_to_an_older_copy_contradicts_itself(store: Store) -> None:
    first, second = Chain("d1"), Chain("d1")
    opened = first.add(Draft(EventKind.SESSION_JOINED, {"label": "1"}, session="s1"))
    second.add(Draft(EventKind.SESSION_JOINED, {"label": "1"}, session="s1"), id=opened.id)
    first.sit("a1")
    second.sit("a2")
    store.events.take_in(first.lines)
    got = store.events.take_in(second.lines)
    assert (got.new, len(got.conflicts)) == (0, 10)
    assert len(store.events.not_counting()) == 5
    assert store.reading.responses() == []
    assert store.reading.attempts() == []


def test_a_part_that_hangs_on_another_chain_is_refused(store: Store) -> None:
    chain, other = Chain("d1"), Chain("d1")
    for kept in (chain, other):
        kept.sit("a1")
        kept.sit("a2")
    store.events.take_in(chain.lines[:5])
    with pytest.raises(BadLine, match="does not follow what"):
        store.events.take_in(other.lines[5:])
    store.events.take_in(chain.lines[8:])
    with pytest.raises(BadLine, match="does not follow it"):
        store.events.take_in(forked(chain))
    assert store.events.gaps("d1", 0) == [(5, 7)]


def forked(chain: Chain) -> list[bytes]:
    """Three events that follow the fifth, as the chain's own do, and are others."""
    fork = Chain("d1", start=5)
    fork._prev = chain.events[4].hash
    for _ in range(3):
        fork.add(Draft(EventKind.CHECK_MADE))
    return fork.lines


def test_a_bad_line_takes_everything_back(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "TOGETHER", 2)
    chain = Chain("d1")
    chain.sit("a1")
    lines = chain.lines
    lines[4] = lines[4].replace(b'"completed"', b'"terminated"')
    lines.append(chain.lines[4])
    before = told(store), store.reading.version()
    with pytest.raises(BadLine) as caught:
        store.events.take_in(lines)
    assert caught.value.number == 6
    assert (told(store), store.reading.version()) == before


def test_nothing_is_half_taken_in_on_a_full_disk(tmp_path: Path) -> None:
    chain = Chain("d1")
    for number in range(200):
        chain.sit(f"a{number}")
    with SqliteStore(tmp_path / "borderlens.db") as store:
        before = told(store)
        pages = store.database.db.execute("PRAGMA page_count").fetchone()[0]
        store.database.db.execute(f"PRAGMA max_page_count = {pages + 40}")
        with pytest.raises(DiskFull):
            store.events.take_in(chain.lines)
        assert told(store) == before
        store.database.db.execute("PRAGMA max_page_count = 100000")
        assert store.events.take_in(chain.lines).new == 1000
        agrees_with_a_rebuild(store)


@settings(max_examples=15)
@given(order=st.permutations(range(5)), cut=st.integers(1, 9), together=st.integers(1, 7))
def test_whatever_the_order_disk_and_twin_and_rebuild_agree(order: list[int], cut: int, together: int) -> None:
    chains = [Chain("d1"), Chain("d2", start=3)]
    chains[1].add(Draft(EventKind.SESSION_JOINED, {"label": "2"}, session="s1"))
    chains[0].sit("a1")
    chains[0].sit("a2", "p2")
    chains[1].sit("a3")
    chains[1].answer("a3", 0, id=chains[0].events[2].id)
    one, two = chains[0].lines, chains[1].lines
    parts = [one, one[:cut], one[cut:], two, two[:3]]
    merging.TOGETHER = together
    try:
        with both() as (disk, memory):
            for place in order:
                if parts[place]:
                    results = [store.events.take_in(parts[place]) for store in (disk, memory)]
                    assert results[0] == results[1]
            assert told(disk) == told(memory)
            assert disk.events.verify() == memory.events.verify() == []
            assert disk.events.gaps("d1", 0) == memory.events.gaps("d1", 0) == []
            agrees_with_a_rebuild(disk)
    finally:
        merging.TOGETHER = 5_000


def test_unions_are_the_same_in_every_order() -> None:
    chains = [Chain(f"d{number}") for number in range(3)]
    for number, chain in enumerate(chains):
        chain.sit(f"a{number}", person=f"p{number}")
    seen = []
    for order in itertools.permutations(chains):
        with both() as (disk, _):
            for chain in order:
                disk.events.take_in(chain.lines)
            seen.append(told(disk))
    assert all(found == seen[0] for found in seen)


def test_an_altered_event_of_another_laptop_is_named(tmp_path: Path) -> None:
    chain = Chain("d1", start=4)
    chain.add(Draft(EventKind.SESSION_JOINED, {"label": "1"}, session="s1"))
    chain.sit("a1")
    with SqliteStore(tmp_path / "borderlens.db") as store:
        store.events.take_in(chain.lines)
        assert store.events.verify() == []
        store.database.db.execute("DROP TRIGGER events_never_updated")
        store.database.db.execute("UPDATE events SET person = 'p9' WHERE device = 'd1' AND seq = 6")
        (fault,) = store.events.verify()
        assert (fault.device, fault.seq, fault.kind) == ("d1", 6, "altered")


def test_a_chain_without_its_joining_is_missing_its_beginning(store: Store) -> None:
    chain = Chain("d1", start=4)
    chain.sit("a1")
    store.events.take_in(chain.lines)
    assert [(f.seq, f.last, f.kind) for f in store.events.verify()] == [(0, 3, "gap")]
    assert store.events.gaps("d1") == []
    assert store.events.gaps("d1", 2) == [(2, 3)]


def test_lines_read_back_are_those_that_came(store: Store) -> None:
    store.events.append(Draft(EventKind.CHECK_MADE, {"n": 0.25, "big": 2**80, "words": 'é"\\ \u2028 ສ\x7f'}))
    own = list(store.events.lines(0))
    assert own == lines_of(store.events.read(device=store.device))
    other = MemoryStore()
    assert other.events.take_in(own).new == 2
    assert other.events.read(device=store.device) == store.events.read(device=store.device)
