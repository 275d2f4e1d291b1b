"""Tables for reading: whatever is appended, they say what a rebuild says, and what the cheap twin says."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from borderlens.domain.attempt_events import derive
from borderlens.domain.attempts import Ended
from borderlens.domain.events import Draft, Event, EventKind
from borderlens.store import reading
from borderlens.store.memory import MemoryStore
from borderlens.store.protocol import Clock, Store
from borderlens.store.sqlite import SqliteStore

ATTEMPTS = ("attempt-1", "attempt-2")
ITEMS = ("tusk", "bone-seal", "polished")
ROLES = {"tusk": "protected", "bone-seal": "look_alike", "polished": "undecidable"}
OUTCOMES = {
    "tusk": ("hit", "miss", "over-referred"),
    "bone-seal": ("correct-clear", "false-accusation", "over-referred"),
    "polished": ("referred", "wrong", None),  # the last as of a sealed item
}
TABLES = ("attempts", "responses", "scores")


def ticking() -> Clock:
    ticks = count()
    return lambda: datetime(2026, 11, 5, tzinfo=UTC) + timedelta(seconds=next(ticks))


def opening(attempt: str, session: str | None = None, person: str = "p1") -> Draft:
    items: list[Any] = [
        {
            "key": key,
            "version": 1,
            "hash": bytes([place] * 32).hex(),
            "competency": "evidence" if key == "polished" else "identification",
            "kind": "ivory",
            "role": ROLES[key],
            "options": ["ivory", "bone", "cannot_tell"],
        }
        for place, key in enumerate(ITEMS)
    ]
    body = {"pack": "first-look", "pack_version": 1, "form": "A", "mode": "pre", "photo_check": False}
    return Draft(
        EventKind.ATTEMPT_OPENED,
        body | {"language": "lo", "items": items},
        session=session,
        person=person,
        attempt=attempt,
    )


def answer(attempt: str, item: str, choice: int = 0, corrects: str | None = None) -> Draft:
    outcome = OUTCOMES.get(item, ("right", "wrong", "wrong"))[choice]
    body: dict[str, Any] = {
        "response": ["ivory", "bone", "cannot_tell"][choice],
        "points": None if outcome is None else [1, 0.1, 0][choice],
        "outcome": outcome,
        "critical": choice == 1,
        "duration_ms": 1000 + choice,
    }
    if choice == 1:
        body |= {"confidence": 3, "complete": False}
    if corrects is not None:
        body["corrects"] = corrects
    return Draft(
        EventKind.ANSWER_GIVEN,
        body,
        person="p1",
        attempt=attempt,
        item=item,
        item_version=1,
        item_hash=bytes(32),
    )


def closing(attempt: str, ended: Ended = Ended.COMPLETED) -> Draft:
    return Draft(EventKind.ATTEMPT_CLOSED, {"ended": ended.value}, person="p1", attempt=attempt)


def voiding(attempt: str, event: str) -> Draft:
    return Draft(EventKind.EVENT_VOIDED, {"event": event, "reason": "by mistake"}, attempt=attempt)


@pytest.fixture(params=["sqlite", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore(clock=ticking())
        return
    with SqliteStore(tmp_path / "borderlens.db", clock=ticking()) as opened:
        yield opened


def dump(store: SqliteStore) -> dict[str, list[tuple[Any, ...]]]:
    db = store.database.db
    return {name: sorted(db.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in TABLES}


steps = st.lists(
    st.one_of(
        st.tuples(st.just("open"), st.sampled_from(ATTEMPTS), st.just(0), st.just(0)),
        st.tuples(
            st.sampled_from(["answer", "change", "change"]),
            st.sampled_from(ATTEMPTS),
            st.integers(0, 3),
            st.integers(0, 2),
        ),
        st.tuples(st.sampled_from(["void", "close"]), st.sampled_from(ATTEMPTS), st.integers(0, 9), st.just(0)),
        st.tuples(st.just("other"), st.sampled_from(ATTEMPTS), st.just(0), st.just(0)),
    ),
    max_size=25,
)


def play(store: Store, script: list[tuple[str, str, int, int]]) -> None:
    """Append what the script says, sense or nonsense, events naming earlier ones by their place."""
    made: list[Event] = []
    names = (*ITEMS, "stranger")
    for what, attempt, number, choice in script:
        earlier = made[number % len(made)].id if made else "none"
        if what == "open":
            draft = opening(attempt, session="s1" if attempt == ATTEMPTS[0] else None)
        elif what == "answer":
            draft = answer(attempt, names[number], choice)
        elif what == "change":
            of_item = [e.id for e in made if e.item == names[number] and e.attempt == attempt]
            draft = answer(attempt, names[number], choice, corrects=of_item[-1] if of_item else earlier)
        elif what == "void":
            draft = voiding(attempt, earlier)
        elif what == "close":
            draft = closing(attempt)
        else:
            draft = Draft("radio.heard", {}, attempt=attempt)
        made.append(store.events.append(draft))


@settings(deadline=None, max_examples=60)
@given(steps)
def test_whatever_is_appended_the_tables_say_what_a_rebuild_says(script: list[tuple[str, str, int, int]]) -> None:
    full = [("open", ATTEMPTS[0], 0, 0), *script]
    with (
        tempfile.TemporaryDirectory() as folder,
        SqliteStore(Path(folder) / "borderlens.db", clock=ticking()) as store,
    ):
        store.database.db.execute("PRAGMA synchronous = OFF")
        play(store, full)
        before, version = dump(store), store.reading.version()
        store.reading.rebuild()
        assert dump(store) == before
        assert store.reading.version() == version + 1
        twin = MemoryStore(clock=ticking())
        play(twin, full)

        def comparable(one: Store) -> tuple[object, ...]:
            summaries = [replace(row, device="") for row in one.reading.attempts()]
            return summaries, [replace(r, event="") for r in one.reading.responses()], one.reading.scores()

        assert comparable(store) == comparable(twin)


def test_a_rebuild_mends_tables_that_were_tampered_with(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "borderlens.db") as store:
        play(store, [("open", "attempt-1", 0, 0), ("answer", "attempt-1", 0, 0), ("answer", "attempt-1", 1, 1)])
        right = dump(store)
        assert len(right["responses"]) == 2
        store.database.db.execute("UPDATE scores SET found = 9")
        store.database.db.execute("DELETE FROM responses WHERE item = 'tusk'")
        store.database.db.execute("UPDATE attempts SET person = 'someone'")
        assert dump(store) != right
        assert store.reading.rebuild() == 1
        assert dump(store) == right


def test_tables_made_by_other_rules_are_rebuilt_when_the_store_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "borderlens.db"
    with SqliteStore(file) as store:
        play(store, [("open", "attempt-1", 0, 0), ("answer", "attempt-1", 0, 0)])
        right = dump(store)
        store.database.db.execute("UPDATE scores SET found = 9")
    with SqliteStore(file) as store:
        assert dump(store) != right
    monkeypatch.setattr(reading, "DERIVATION", reading.DERIVATION + 1)
    with SqliteStore(file) as store:
        assert dump(store) == right
        assert not store.reading.is_stale()


def test_reading_by_session_and_person(store: Store) -> None:
    store.events.append(opening("attempt-2", session="s1", person="p2"))
    store.events.append(opening("attempt-1"))
    store.events.append(answer("attempt-2", "tusk"))
    store.events.append(answer("attempt-1", "bone-seal"))
    assert [row.id for row in store.reading.attempts()] == ["attempt-2", "attempt-1"]
    assert [row.id for row in store.reading.attempts(session="s1")] == ["attempt-2"]
    assert [row.id for row in store.reading.attempts(person="p1")] == ["attempt-1"]
    assert [row.item for row in store.reading.responses()] == ["tusk", "bone-seal"]
    assert [row.item for row in store.reading.responses(session="s1")] == ["tusk"]
    assert {row.attempt for row in store.reading.scores(session="s1")} == {"attempt-2"}
    assert store.reading.scores(session="elsewhere") == []
    assert store.reading.attempt("attempt-9") is None


def test_a_voided_answer_counts_for_nothing(store: Store) -> None:
    store.events.append(opening("attempt-1"))
    given = store.events.append(answer("attempt-1", "tusk"))
    assert store.reading.responses()[0].event == given.id
    store.events.append(voiding("attempt-1", given.id))
    assert store.reading.responses() == []
    assert store.reading.attempts()[0].answered == 0


def test_a_voided_opening_takes_the_attempt_out_of_the_figures(store: Store) -> None:
    opened = store.events.append(opening("attempt-1"))
    store.events.append(answer("attempt-1", "tusk"))
    store.events.append(voiding("attempt-1", opened.id))
    assert store.reading.attempts() == []
    assert store.reading.responses() == []
    assert store.reading.scores() == []


def test_the_first_answer_stands_unless_it_is_named(store: Store) -> None:
    store.events.append(opening("attempt-1"))
    first = store.events.append(answer("attempt-1", "tusk", 0))
    store.events.append(answer("attempt-1", "tusk", 1))
    store.events.append(answer("attempt-1", "tusk", 2, corrects="not this one"))
    assert [row.event for row in store.reading.responses()] == [first.id]
    changed = store.events.append(answer("attempt-1", "tusk", 2, corrects=first.id))
    assert [(row.event, row.changes) for row in store.reading.responses()] == [(changed.id, 1)]


def test_nothing_after_the_closing_counts(store: Store) -> None:
    store.events.append(opening("attempt-1"))
    store.events.append(closing("attempt-1", Ended.TERMINATED))
    store.events.append(answer("attempt-1", "tusk"))
    (row,) = store.reading.attempts()
    assert (row.answered, row.ended) == (0, Ended.TERMINATED)


def test_an_event_of_a_newer_schema_is_passed_over(store: Store) -> None:
    events = [
        store.events.append(opening("attempt-1")),
        store.events.append(answer("attempt-1", "tusk")),
        store.events.append(answer("attempt-1", "bone-seal")),
    ]
    events[1] = replace(events[1], schema=2)
    attempt = derive(reversed(events))
    assert attempt is not None
    assert [row.item for row in attempt.responses] == ["bone-seal"]
    assert derive([replace(events[0], schema=2), events[2]]) is None


@pytest.mark.parametrize("body", [{}, {"points": None}, {"response": 1, "points": "much", "outcome": "hit"}])
def test_an_answer_of_a_strange_shape_counts_for_nothing(store: Store, body: dict[str, Any]) -> None:
    store.events.append(opening("attempt-1"))
    store.events.append(replace(answer("attempt-1", "tusk"), body=body))
    store.events.append(replace(closing("attempt-1"), body={"ended": "blown up"}))
    store.events.append(answer("attempt-1", "bone-seal"))
    (row,) = store.reading.attempts()
    assert (row.answered, row.ended) == (1, None)
    store.events.append(replace(opening("attempt-2"), body={"pack": "first-look"}))
    assert [row.id for row in store.reading.attempts()] == ["attempt-1"]


def test_a_row_that_is_no_event_any_more_does_not_stop_the_reading(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "borderlens.db") as store:
        play(store, [("open", "attempt-1", 0, 0), ("answer", "attempt-1", 0, 0), ("answer", "attempt-1", 1, 0)])
        store.database.db.execute("DROP TRIGGER events_never_updated")
        store.database.db.execute("UPDATE events SET body = '{' WHERE item = 'tusk'")
        assert store.reading.rebuild() == 1
        assert [row.item for row in store.reading.responses()] == ["bone-seal"]
        assert [(fault.seq, fault.kind) for fault in store.events.verify()] == [(2, "gap"), (2, "unreadable")]


def test_answers_of_another_laptop_under_the_same_attempt_do_not_count(store: Store) -> None:
    opened = store.events.append(opening("attempt-1"))
    stray = replace(store.events.append(answer("attempt-1", "tusk")), device="another")
    attempt = derive([opened, stray])
    assert attempt is not None
    assert attempt.responses == ()
