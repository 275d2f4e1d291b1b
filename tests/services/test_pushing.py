"""Pushing: nothing twice, nothing missing, whatever the store answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.exchange.fake_lrs import PASSWORD, USER, FakeLrs, Reply, running
from tests.services.sitting_room import PEOPLE, items_of, open_session, paths_of, sit
from uuid6 import uuid7

from borderlens.domain.attempts import Mode
from borderlens.domain.errors import DiskFull
from borderlens.domain.events import Draft, EventKind
from borderlens.domain.lrs_errors import LrsRefusesUser, LrsTakesNothing, LrsUnreachable
from borderlens.exchange.lrs import Lrs
from borderlens.exchange.lrs_address import read_address
from borderlens.exchange.xapi import statements as made_by
from borderlens.services import pushing
from borderlens.services.pushing import BATCH, BATCH_BYTES, Report, dry_run, push
from borderlens.services.sessions.sessions import Sessions
from borderlens.services.statements import Statements
from borderlens.store.protocol import Store
from borderlens.store.pushed import Status
from borderlens.store.sqlite import SqliteStore


@pytest.fixture
def fake() -> Iterator[FakeLrs]:
    with running(FakeLrs()) as server:
        yield server


@pytest.fixture
def room(store: Store, tmp_path: Path) -> tuple[Store, str]:
    """A session in which two people sat two forms, on disk and in memory."""
    session = open_session(store, paths_of(tmp_path))
    with store.transaction():
        for person in PEOPLE[:2]:
            sit(store, person, items_of("first-look"), pack="first-look", session=session)
            sit(store, person, items_of("ivory")[:20], pack="ivory", session=session, mode=Mode.POST)
    return store, session


def source(store: Store, tmp_path: Path) -> Statements:
    return Statements(store, paths_of(tmp_path))


def send(store: Store, tmp_path: Path, fake: FakeLrs, password: str = PASSWORD, **more: Any) -> Report:
    lrs = Lrs(read_address(fake.url), USER, password, lambda seconds: None)
    return push(store, source(store, tmp_path), lrs, **more)


def wanted(store: Store, tmp_path: Path) -> dict[str, dict[str, Any]]:
    told = source(store, tmp_path)
    return {s["id"]: s for sitting in told.sittings() for s in told.of(sitting).made.statements}


def held(fake: FakeLrs) -> dict[str, dict[str, Any]]:
    return {id: {k: v for k, v in s.items() if k not in ("stored", "version")} for id, s in fake.held.items()}


def test_everything_arrives_once_and_a_second_push_sends_nothing(
    room: tuple[Store, str], tmp_path: Path, fake: FakeLrs
) -> None:
    store, _ = room
    report = send(store, tmp_path, fake)
    all_of_them = wanted(store, tmp_path)
    assert held(fake) == all_of_them
    assert (report.stored, report.before, report.is_whole) == (len(all_of_them), 0, True)
    assert len(fake.sent) == len(set(fake.sent)) == len(all_of_them)
    posts = len(fake.posts)
    again = send(store, tmp_path, fake)
    assert (again.stored, again.before, len(fake.posts)) == (0, len(all_of_them), posts)


def test_batches_are_no_larger_than_agreed(
    room: tuple[Store, str], tmp_path: Path, fake: FakeLrs, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, _ = room
    assert (BATCH, BATCH_BYTES) == (500, 4_000_000)
    monkeypatch.setattr(pushing, "BATCH", 17)
    monkeypatch.setattr(pushing, "BATCH_BYTES", 20_000)
    fake.limit = 20_000
    send(store, tmp_path, fake)
    assert held(fake) == wanted(store, tmp_path)
    assert max(map(len, fake.posts)) <= 17
    assert all(int(h["content-length"]) <= 20_000 for h in fake.headers)


def test_a_push_that_is_broken_off_goes_on_where_it_stopped(
    room: tuple[Store, str], tmp_path: Path, fake: FakeLrs, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, _ = room
    monkeypatch.setattr(pushing, "BATCH", 20)
    fake.script = lambda number, batch: Reply(503) if number >= 3 else None
    with pytest.raises(LrsUnreachable):
        send(store, tmp_path, fake)
    assert len(fake.held) == 60
    fake.script = lambda number, batch: None
    first = len(fake.posts)
    report = send(store, tmp_path, fake)
    assert report.before == 60
    assert held(fake) == wanted(store, tmp_path)
    assert len([s for batch in fake.posts[first:] for s in batch]) == len(fake.held) - 60


def test_what_was_taken_before_we_could_write_it_down_is_sent_again_and_changes_nothing(
    tmp_path: Path, fake: FakeLrs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pushing, "BATCH", 20)
    with SqliteStore(tmp_path / "b.db") as store:
        session = open_session(store, paths_of(tmp_path))
        sit(store, PEOPLE[0], items_of("ivory")[:60], pack="ivory", session=session)
        pages = store.database.db.execute("PRAGMA page_count").fetchone()[0]
        store.database.db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskFull) as caught:
            send(store, tmp_path, fake)
        assert caught.value.fields == {"file": str(tmp_path / "b.db")}
        taken = len(fake.held)
        assert taken
        store.database.db.execute("PRAGMA max_page_count = 1000000")
        report = send(store, tmp_path, fake)
        assert report.stored + report.before == len(fake.held) > taken
        assert held(fake) == wanted(store, tmp_path)


def test_a_conflicting_statement_is_found_among_many_and_named(
    room: tuple[Store, str], tmp_path: Path, fake: FakeLrs
) -> None:
    store, _ = room
    all_of_them = wanted(store, tmp_path)
    odd = sorted(all_of_them)[7]
    fake.held[odd] = all_of_them[odd] | {"timestamp": "2000-01-01T00:00:00Z"}
    report = send(store, tmp_path, fake)
    assert [(t.id, t.why) for t in report.conflicts] == [(odd, '{"detail": "differs"}')]
    assert held(fake).keys() == all_of_them.keys()
    assert report.stored == len(all_of_them) - 1
    assert not report.is_whole
    posts = len(fake.posts)
    again = send(store, tmp_path, fake)
    assert [t.id for t in again.conflicts] == [odd]
    assert len(fake.posts) == posts + 1  # it spoils no batch a second time
    del fake.held[odd]
    assert send(store, tmp_path, fake).is_whole
    assert held(fake) == all_of_them


def test_equal_content_that_a_store_calls_a_conflict_counts_as_stored(
    room: tuple[Store, str], tmp_path: Path, fake: FakeLrs
) -> None:
    """ADL_LRS answers 409 to what it already has (study, section 2)."""
    store, _ = room
    for statement in wanted(store, tmp_path).values():
        fake.keep([statement])
    fake.equal_is_conflict, fake.bare = True, True
    report = send(store, tmp_path, fake)
    assert report.is_whole
    assert report.stored == len(fake.held)


def test_a_refused_statement_is_found_and_named_and_the_others_arrive(
    room: tuple[Store, str], tmp_path: Path, fake: FakeLrs
) -> None:
    store, _ = room
    all_of_them = wanted(store, tmp_path)
    fake.wrong = set(sorted(all_of_them)[3:5])
    report = send(store, tmp_path, fake)
    assert {t.id for t in report.refused} == fake.wrong
    assert {t.why for t in report.refused} == {'{"detail": "verb is wrong"}'}
    assert held(fake).keys() == all_of_them.keys() - fake.wrong


def test_a_store_that_takes_nothing_is_left_alone_soon(room: tuple[Store, str], tmp_path: Path, fake: FakeLrs) -> None:
    store, _ = room
    fake.wrong = set(wanted(store, tmp_path))
    with pytest.raises(LrsTakesNothing):
        send(store, tmp_path, fake)
    assert len(fake.posts) < 100


def test_a_store_with_small_hands_gets_small_batches(
    room: tuple[Store, str], tmp_path: Path, fake: FakeLrs, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, _ = room
    monkeypatch.setattr(pushing, "BATCH", 40)
    fake.limit = 30_000
    report = send(store, tmp_path, fake)
    assert report.is_whole
    assert held(fake) == wanted(store, tmp_path)
    refused = [int(h["content-length"]) > fake.limit for h in fake.headers]
    assert any(refused)
    assert not any(refused[6:])  # it was learnt from the first batch


def test_a_wrong_password_changes_nothing(room: tuple[Store, str], tmp_path: Path, fake: FakeLrs) -> None:
    store, _ = room
    with pytest.raises(LrsRefusesUser):
        send(store, tmp_path, fake, password="wrong")
    assert (fake.held, store.pushed.attempts(read_address(fake.url).url)) == ({}, [])


def test_a_corrected_answer_takes_back_the_one_that_went_out(store: Store, tmp_path: Path, fake: FakeLrs) -> None:
    from borderlens.services.attempts import Attempts

    session = open_session(store, paths_of(tmp_path))
    item = next(i for i in items_of("ivory") if len(i.options) > 2 and i.answer)
    attempts = Attempts(store)
    sitting = attempts.open_attempt(PEOPLE[0], "ivory", "A", Mode.PRE, [item], pack_version=1, session=session)
    first = attempts.give_answer(sitting.id, item, item.options[0], 10)
    assert send(store, tmp_path, fake).stored == 2
    second = attempts.give_answer(sitting.id, item, item.options[1], 10)
    report = send(store, tmp_path, fake)
    assert (report.stored, report.voided) == (1, 1)
    assert second.event in fake.held
    (void,) = [s for s in fake.held.values() if s["verb"]["id"].endswith("/voided")]
    assert void["object"] == {"objectType": "StatementRef", "id": first.event}
    assert (send(store, tmp_path, fake).stored, send(store, tmp_path, fake).voided) == (0, 0)


def test_a_new_mapping_sends_all_anew_and_takes_back_the_old(
    room: tuple[Store, str], tmp_path: Path, fake: FakeLrs
) -> None:
    from dataclasses import replace

    store, _ = room
    send(store, tmp_path, fake)
    old = set(fake.held)
    told = source(store, tmp_path)
    told.terms = replace(told.terms, mapping=2)
    report = push(store, told, Lrs(read_address(fake.url), USER, PASSWORD, lambda s: None))
    assert (report.stored, report.voided) == (len(old), len(old))
    voids = [s for s in fake.held.values() if s["verb"]["id"].endswith("/voided")]
    assert {s["object"]["id"] for s in voids} == old
    assert len(fake.held) == 3 * len(old)


def test_who_takes_consent_back_is_taken_back(room: tuple[Store, str], tmp_path: Path, fake: FakeLrs) -> None:
    store, session = room
    sessions = Sessions(store, paths_of(tmp_path))
    sessions.consent(session, PEOPLE[0], 1, "vi")
    send(store, tmp_path, fake)
    told = source(store, tmp_path)
    actor = told.actor(PEOPLE[0])
    theirs = {id for id, s in fake.held.items() if s["actor"]["account"]["name"] == actor}
    consent = store.events.read(kind=EventKind.CONSENT_GIVEN)[-1]
    store.events.append(Draft(EventKind.EVENT_VOIDED, {"event": consent.id}, session=session, person=PEOPLE[0]))
    report = send(store, tmp_path, fake)
    assert (report.withdrawn, report.voided) == (2, len(theirs))
    voids = [s for s in fake.held.values() if s["verb"]["id"].endswith("/voided")]
    assert {s["object"]["id"] for s in voids} == theirs


def test_a_sitting_whose_opening_is_voided_is_taken_back(
    room: tuple[Store, str], tmp_path: Path, fake: FakeLrs
) -> None:
    store, session = room
    send(store, tmp_path, fake)
    opened = store.events.read(kind=EventKind.ATTEMPT_OPENED)[0]
    store.events.append(
        Draft(
            EventKind.EVENT_VOIDED,
            {"event": opened.id},
            session=session,
            person=opened.person,
            attempt=opened.attempt,
        )
    )
    assert opened.attempt is not None
    known = store.pushed.of(read_address(fake.url).url, opened.attempt)
    report = send(store, tmp_path, fake)
    assert report.voided == len(known)


def test_a_faulty_statement_is_not_sent_and_named(
    room: tuple[Store, str], tmp_path: Path, fake: FakeLrs, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, _ = room
    whole = made_by.statements

    def spoiled(*more: Any) -> Any:
        made = whole(*more)
        made.statements[1]["result"]["score"]["scaled"] = 1.7
        return made

    monkeypatch.setattr("borderlens.services.statements.statements", spoiled)
    report = send(store, tmp_path, fake)
    assert len(report.faulty) == 4
    assert {t.why for t in report.faulty} == {"result.score.scaled: not from -1 to 1"}
    assert not {t.id for t in report.faulty} & set(fake.sent)


def test_a_dry_run_says_what_a_push_does_and_sends_nothing(
    room: tuple[Store, str], tmp_path: Path, fake: FakeLrs
) -> None:
    store, session = room
    url = read_address(fake.url).url
    dry = dry_run(store, source(store, tmp_path), url, session=session)
    assert fake.posts == []
    assert send(store, tmp_path, fake).stored == dry.stored > 0
    again = dry_run(store, source(store, tmp_path), url)
    assert (again.stored, again.before) == (0, dry.stored)


def test_stopping_keeps_what_was_taken(
    room: tuple[Store, str], tmp_path: Path, fake: FakeLrs, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stop(Exception):
        pass

    store, _ = room
    monkeypatch.setattr(pushing, "BATCH", 10)
    asked: list[int] = []

    def cancelled() -> None:
        asked.append(len(fake.posts))
        if len(fake.posts) == 2:
            raise Stop

    with pytest.raises(Stop):
        send(store, tmp_path, fake, cancelled=cancelled)
    assert len(fake.held) == 20
    seen: list[tuple[int, int]] = []
    report = send(store, tmp_path, fake, progress=lambda done, total: seen.append((done, total)))
    assert report.before == 20
    assert seen == [(n, 4) for n in range(5)]


def test_another_session_is_not_sent_along(room: tuple[Store, str], tmp_path: Path, fake: FakeLrs) -> None:
    store, _ = room
    other = open_session(store, paths_of(tmp_path))
    sit(store, PEOPLE[0], items_of("first-look"), pack="first-look", session=other)
    send(store, tmp_path, fake, session=other)
    sessions = {s["context"]["contextActivities"]["grouping"][0]["id"] for s in fake.held.values()}
    assert len(sessions) == 1
    assert sessions.pop().endswith(other)


def test_the_table_is_as_small_as_the_page_on_deployment_says(tmp_path: Path) -> None:
    """``docs/national-deployment.md`` reckons with 220 bytes a statement on the laptop that pushes."""
    with SqliteStore(tmp_path / "b.db") as store:
        before = _size(store.database.db.conn)
        attempts = [str(uuid7()) for _ in range(100)]
        rows = [(str(uuid7()), attempts[n // 50]) for n in range(5000)]
        store.pushed.mark("https://lrs.example.org/xAPI", rows, Status.STORED)
        assert 180 < (_size(store.database.db.conn) - before) / 5000 < 240


def _size(connection: sqlite3.Connection) -> int:
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages * size)
