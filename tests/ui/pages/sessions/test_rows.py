"""The next step of a session, and the counts of the list."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.pages.sessions.conftest import person

from borderlens.domain.attempts import Mode
from borderlens.domain.competence import Criteria
from borderlens.domain.items import Item, ItemType
from borderlens.domain.sessions import Plan, Session, TrainerKeys
from borderlens.paths import Paths, find_paths
from borderlens.services.attempts import Attempts
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.protocol import Store
from borderlens.ui.pages.sessions.rows import Next, Row, filed_key, read_rows, read_whole

FORMS = {"pre": ("a",), "post": ("b",)}
FIXED = Session(
    "s", Plan("A", forms=FORMS), TrainerKeys("", ""), "d", "2026-12-01T08:00:00Z", Criteria(), "2026-12-01T08:00:00Z"
)


@pytest.mark.parametrize(
    ("row", "step"),
    [
        (Row(replace(FIXED, fixed_at=None)), Next.FIX),
        (Row(FIXED), Next.PEOPLE),
        (Row(FIXED, 4), Next.FILE),
        (Row(FIXED, 4, filed=True), Next.SIT),
        (Row(FIXED, 4, laptops=2), Next.SIT),
        (Row(FIXED, 4, {"pre": 3}, filed=True), Next.COLLECT),
        (Row(FIXED, 4, {"pre": 4}, filed=True), Next.FIGURES),
        (Row(FIXED, 4, {"pre": 4, "post": 1}, filed=True), Next.COLLECT),
        (Row(FIXED, 4, {"pre": 3, "post": 4}), Next.FIGURES),
        (Row(replace(FIXED, closed_at="2026-12-03"), 4, {"pre": 1}), Next.CLOSED),
        (Row(FIXED, leads=False), Next.JOINED),
    ],
)
def test_one_thing_comes_first(row: Row, step: Next) -> None:
    assert row.next is step


def sit(store: Store, who: str, session: str, mode: Mode, question: Item, *, end: bool = True) -> None:
    attempts = Attempts(store)
    attempt = attempts.open_attempt(who, "first-look", "A", mode, [question], pack_version=1, session=session)
    attempts.give_answer(attempt.id, question, "a1", 900)
    if end:
        attempts.close_attempt(attempt.id)


def test_people_count_once_and_only_when_they_have_handed_in(store: Store, data_folder: object) -> None:
    from tests.services.forms.made_packs import made

    where: Paths = find_paths(data_folder)  # type: ignore[arg-type]
    sessions = Sessions(store, where)
    session = sessions.open(Plan("A", forms=FORMS))
    sessions.fix(session.id, Criteria())
    people = [person(at) for at in range(3)]
    sessions.enrol(session.id, people)
    question = made("q", ItemType.SINGLE, ("a1", "b2"), ("a1",))
    sit(store, people[0].id, session.id, Mode.PRE, question)
    sit(store, people[1].id, session.id, Mode.PRE, question)
    sit(store, people[2].id, session.id, Mode.PRE, question, end=False)
    (row,) = read_rows(store, where)
    assert (row.enrolled, row.sat["pre"], row.sat["post"]) == (3, 2, 0)
    assert sorted(row.countries) == ["CN", "LA", "VN"]
    sessions.merge_people(session.id, people[1].id, people[0].id)
    (row,) = read_rows(store, where)
    assert (row.enrolled, row.sat["pre"]) == (2, 1)
    whole = read_whole(store, where, session.id)
    assert whole is not None
    assert len(whole.members) == 3
    assert [one.id for one in whole.members if one.merged_into] == [people[1].id]
    store.remember(filed_key(session.id), "2026-12-01")
    assert read_rows(store, where)[0].filed
    assert read_whole(store, where, "nothing") is None
