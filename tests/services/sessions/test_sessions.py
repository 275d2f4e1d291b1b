"""Sessions as the trainer leads them: plan, criteria, people, attendance, consent, and a person who is erased."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from tests.services.sessions.laptops import Desk, desk, fixed, people, person

from borderlens.domain.competence import Criteria
from borderlens.domain.errors import NameMissing
from borderlens.domain.events import EventKind, to_record
from borderlens.domain.people import Country
from borderlens.domain.session_errors import (
    CodeTaken,
    CriteriaFixed,
    NotADay,
    NotEnrolled,
    SamePerson,
    SessionClosed,
    TitleMissing,
    TooManyForms,
    UnknownPhase,
    UnknownSession,
)
from borderlens.domain.sessions import Plan
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.protocol import Store


@pytest.fixture
def trainer(tmp_path: Path, store: Store) -> Desk:
    return desk(tmp_path / "trainer", store)


def test_a_session_is_opened_as_planned_and_read_by_another_hand(trainer: Desk) -> None:
    plan = Plan(
        "  Joint\tcourse ",
        place="Lạng Sơn",
        province="vn-lang-son",
        crossing="huu-nghi-pingxiang",
        starts_on="2026-11-24",
        ends_on="2026-11-26",
        partners=("vn-customs", "cn-customs"),
        modules=("ivory",),
        forms={"post": ("b",), "pre": ("a",)},
        languages=("vi", "zh-Hans"),
    )
    opened = trainer.sessions.open(plan)
    assert opened.plan == replace(plan, title="Joint course")
    assert list(opened.plan.forms) == ["pre", "post"]
    assert Sessions(trainer.store, trainer.paths).all() == (opened,)
    assert trainer.sessions.leads(opened.id)
    assert (opened.criteria, opened.closed_at) == (None, None)


@pytest.mark.parametrize(
    ("plan", "mistake"),
    [
        (Plan(" \n"), TitleMissing),
        (Plan("x" * 121), TitleMissing),
        (Plan("x", starts_on="24.11.2026"), NotADay),
        (Plan("x", starts_on="2026-11-24", ends_on="2026-11-23"), NotADay),
        (Plan("x", forms={"train": ("a",)}), UnknownPhase),
        (Plan("x", forms={"pre": tuple(map(str, range(13)))}), TooManyForms),
    ],
)
def test_a_plan_that_cannot_be_opened_writes_nothing(trainer: Desk, plan: Plan, mistake: type[Exception]) -> None:
    with pytest.raises(mistake):
        trainer.sessions.open(plan)
    assert trainer.sessions.all() == ()
    assert trainer.store.events.read(kind=EventKind.SESSION_OPENED) == []


def test_a_draft_is_kept_until_it_is_opened(trainer: Desk) -> None:
    plan = Plan("", place="Móng Cái", names=False, forms={"pre": ("a",)})
    assert trainer.sessions.draft() is None
    trainer.sessions.keep_draft(plan)
    assert Sessions(trainer.store, trainer.paths).draft() == plan
    trainer.sessions.open(replace(plan, title="Now"))
    assert trainer.sessions.draft() is None


def test_criteria_are_fixed_once(trainer: Desk) -> None:
    session = fixed(trainer)
    assert trainer.sessions.fix(session.id, Criteria()) == session
    with pytest.raises(CriteriaFixed) as caught:
        trainer.sessions.fix(session.id, Criteria(found=70))
    assert caught.value.fields["hash"] == Criteria().shown_hash
    assert trainer.sessions.get(session.id).criteria == Criteria()
    assert len(trainer.store.events.read(kind=EventKind.CRITERIA_FIXED)) == 1
    with pytest.raises(UnknownSession):
        trainer.sessions.fix("nothing", Criteria())


def test_people_are_enrolled_with_codes_and_forms_and_their_names_enter_no_event(trainer: Desk) -> None:
    session = fixed(trainer, forms={"pre": ("a", "b"), "post": ("a", "b")})
    rows = people(20)
    done = trainer.sessions.enrol(session.id, rows)
    assert [entry.person for entry in done] == [row.id for row in rows]
    assert {entry.forms["pre"] == entry.forms["post"] for entry in done} == {False}
    assert Counter(entry.forms["pre"] for entry in done) == {("a",): 10, ("b",): 10}
    assert [row.code for row in trainer.sessions.people(session.id)] == [f"LS-{n:03}" for n in range(1, 21)]
    told = json.dumps([to_record(event) for event in trainer.store.events.read()], ensure_ascii=False)
    assert not [row.name for row in rows if row.name in told]
    assert "LS-0" not in told


def test_enrolled_again_the_forms_stay_and_the_later_record_stands(trainer: Desk) -> None:
    session = fixed(trainer, forms={"pre": ("a", "b")})
    (first,) = trainer.sessions.enrol(session.id, [person(1, code="X-1")])
    written = len(trainer.store.events.read())
    assert trainer.sessions.enrol(session.id, [person(1, code="X-1")]) == (first,)
    assert len(trainer.store.events.read()) == written
    moved = replace(person(1, code="X-1"), rank="senior")
    assert trainer.sessions.enrol(session.id, [moved]) == (replace(first, rank="senior"),)
    assert trainer.sessions.enrolled(session.id) == (replace(first, rank="senior"),)


def test_all_are_enrolled_or_none(trainer: Desk) -> None:
    session = fixed(trainer)
    trainer.sessions.enrol(session.id, [person(0, code="LS-007")])
    with pytest.raises(CodeTaken):
        trainer.sessions.enrol(session.id, [person(1), person(2, code="ls-007")])
    with pytest.raises(NameMissing):
        trainer.sessions.enrol(session.id, [person(1), replace(person(2), name=" ")])
    assert len(trainer.sessions.enrolled(session.id)) == 1
    assert [row.id for row in trainer.store.people.all()] == [person(0).id]
    trainer.sessions.enrol(session.id, [person(3)])
    assert [row.code for row in trainer.sessions.people(session.id)] == ["LS-007", "LS-008"]


def test_without_names_the_code_stands_for_the_name(trainer: Desk) -> None:
    session = fixed(trainer, names=False)
    trainer.sessions.enrol(session.id, [person(1), person(2, country=Country.LA, province="")])
    assert [(row.name, row.code) for row in trainer.sessions.people(session.id)] == [
        ("CU-001", "CU-001"),
        ("LS-001", "LS-001"),
    ]
    assert not [row for row in trainer.store.people.all() if "Nguyễn" in row.name]


def test_somebody_is_found_by_the_code_or_by_how_the_name_begins(trainer: Desk) -> None:
    session = fixed(trainer)
    trainer.sessions.enrol(session.id, people(8))
    assert [row.code for row in trainer.sessions.find(session.id, " ls-002 ")] == ["LS-002"]
    assert len(trainer.sessions.find(session.id, "nguyễn")) == 2
    assert trainer.sessions.find(session.id, " ") == ()


def test_two_entries_are_joined_and_parted_again(trainer: Desk) -> None:
    session = fixed(trainer)
    one, two, three = (row.id for row in people(3))
    trainer.sessions.enrol(session.id, people(3))
    trainer.sessions.merge_people(session.id, one, two)
    trainer.sessions.merge_people(session.id, two, three)
    assert trainer.sessions.merged(session.id) == {one: three, two: three}
    assert [entry.person for entry in trainer.sessions.enrolled(session.id)] == [three]
    for pair in ((three, one), (one, two), (one, one)):
        with pytest.raises(SamePerson):
            trainer.sessions.merge_people(session.id, *pair)
    trainer.sessions.unmerge(session.id, two)
    assert trainer.sessions.merged(session.id) == {one: two}
    trainer.sessions.unmerge(session.id, one)
    assert len(trainer.sessions.enrolled(session.id)) == 3
    with pytest.raises(NotEnrolled):
        trainer.sessions.merge_people(session.id, one, person(9).id)


def test_attendance_is_noted_by_day_and_the_later_note_stands(trainer: Desk) -> None:
    session = fixed(trainer)
    trainer.sessions.enrol(session.id, people(2))
    here = people(1)[0].id
    trainer.sessions.attend(session.id, here, "2026-11-24", True)
    trainer.sessions.attend(session.id, here, "2026-11-25", True)
    trainer.sessions.attend(session.id, here, "2026-11-25", False)
    written = len(trainer.store.events.read())
    trainer.sessions.attend(session.id, here, "2026-11-25", False)
    assert len(trainer.store.events.read()) == written
    assert trainer.sessions.attendance(session.id) == {here: {"2026-11-24": True, "2026-11-25": False}}
    with pytest.raises(NotADay):
        trainer.sessions.attend(session.id, here, "tomorrow", True)
    with pytest.raises(NotEnrolled):
        trainer.sessions.attend(session.id, person(7).id, "2026-11-24", True)


def test_a_person_who_is_erased_leaves_events_and_nothing_to_know_them_by(trainer: Desk) -> None:
    session = fixed(trainer)
    trainer.sessions.enrol(session.id, [person(1, code="LS-099"), person(2)])
    gone, stays = person(1).id, person(2).id
    trainer.sessions.consent(session.id, gone, 1, "vi")
    trainer.sessions.consent(session.id, stays, 1, "lo")
    told = len(trainer.store.events.read(session=session.id))
    trainer.sessions.erase(gone)
    assert [row.id for row in trainer.sessions.people(session.id)] == [stays]
    assert trainer.sessions.find(session.id, "LS-099") == ()
    assert trainer.store.people.get(gone) is None
    assert len(trainer.sessions.enrolled(session.id)) == 2
    assert len(trainer.store.events.read(session=session.id)) == told + 1
    assert list(trainer.sessions.consents(session.id)) == [stays]
    assert trainer.sessions.register(session.id).withdrawn == {gone}
    assert trainer.store.events.verify() == []


def test_a_closed_session_enrols_nobody_more(trainer: Desk) -> None:
    session = fixed(trainer)
    closed = trainer.sessions.close(session.id)
    assert closed.closed_at is not None
    assert trainer.sessions.close(session.id) == closed
    with pytest.raises(SessionClosed):
        trainer.sessions.enrol(session.id, people(1))
    assert trainer.sessions.enrolled(session.id) == ()


def test_somebody_enrolled_by_mistake_is_taken_out(trainer: Desk) -> None:
    session = fixed(trainer, forms={"pre": ("a", "b")})
    trainer.sessions.enrol(session.id, people(2))
    trainer.sessions.take_out(session.id, people(1)[0].id)
    assert [entry.person for entry in trainer.sessions.enrolled(session.id)] == [people(2)[1].id]
    (again,) = trainer.sessions.enrol(session.id, people(1))
    assert again in trainer.sessions.enrolled(session.id)
