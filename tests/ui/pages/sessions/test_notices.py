"""Walk-ins, suggested joins and consent that was taken back on another laptop: by real bundles, clicks and keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from tests.services.sessions.laptops import desk, person
from tests.ui.pages.sessions.conftest import Hands, Key

from borderlens.domain.competence import Criteria
from borderlens.domain.people import Person
from borderlens.domain.sessions import Plan
from borderlens.paths import find_paths
from borderlens.services.collecting.collecting import Collecting
from borderlens.services.sessions.sessions import Sessions
from borderlens.ui.pages.sessions.one.view import OneView
from borderlens.wiring import open_store

Start = Callable[..., Hands]
LISTED = [person(at, code=f"LS-00{at}") for at in range(3)]


class Room:
    """The trainer's laptop is the window's; a second one joins by the ticket, a third one by the file."""

    def __init__(self, data_folder: Path, tmp_path: Path) -> None:
        self.where, self.tmp_path = find_paths(data_folder), tmp_path
        self.by_ticket, self.by_file = desk(tmp_path / "ticket"), desk(tmp_path / "file")
        with open_store(self.where) as store:
            sessions = Sessions(store, self.where)
            self.id = sessions.fix(sessions.open(Plan("Border week", starts_on="2026-11-24")).id, Criteria()).id
            sessions.enrol(self.id, LISTED)
            self.by_ticket.sessions.join_ticket(sessions.ticket(self.id).png, "08")
            self.by_file.sessions.join(sessions.write_file(self.id, tmp_path / "room.blsession"), "07")

    def collect(self, close: bool = False) -> None:
        stick = self.tmp_path / "stick"
        stick.mkdir()
        for laptop in (self.by_ticket, self.by_file):
            Collecting(laptop.store, laptop.paths).export(self.id, stick)
        with open_store(self.where) as store:
            collecting = Collecting(store, self.where)
            collecting.merge([stick])
            for laptop in (self.by_ticket, self.by_file):
                collecting.accept(self.id, laptop.store.device)
            if close:
                Sessions(store, self.where).close(self.id)


@pytest.fixture
def room(data_folder: Path, tmp_path: Path) -> Room:
    return Room(data_folder, tmp_path)


def inside(hands: Start, room: Room) -> tuple[Hands, OneView]:
    here = hands()
    here.shell.chosen.session = room.id
    here.go("sessions")
    return here, here.page.one


def notes(one: OneView) -> list[str]:
    model = one.people.model
    column = model.columns.index("note")
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def kept(here: Hands, room: Room) -> dict[str, Person]:
    found: list[Sequence[Person]] = []
    here.page.desk.act(lambda _, store: store.people.all(), found.append, again=False)
    here.still()
    return {row.id: row for row in found[0]}


def test_a_room_without_cases_shows_no_notice(hands: Start, room: Room) -> None:
    _, one = inside(hands, room)
    assert not one.people.notices.isVisible()
    assert "walk-in" not in "".join(notes(one))


def test_walk_ins_are_marked_and_counted(hands: Start, room: Room) -> None:
    room.by_ticket.sessions.enrol(room.id, [person(9, code="GX-900")])
    room.collect()
    here, one = inside(hands, room)
    codes = [member.code for member in one.people.model.rows]
    assert [note for code, note in zip(codes, notes(one), strict=True) if code == "GX-900"] == ["walk-in"]
    assert notes(one).count("") == 3
    assert "walk-ins: 1" in here.words(one.people)
    assert not one.people.notices.isVisible()


def test_one_code_twice_is_suggested_and_joined_by_a_person_only(hands: Start, room: Room) -> None:
    room.by_ticket.sessions.enrol(room.id, [person(11, code="ls-001"), person(12, code="LS-002")])
    room.collect(close=True)  # bundles come in after the end, too
    here, one = inside(hands, room)
    same = one.people.notices.same
    assert same.isVisible()
    assert len(one.people.model.rows) == 5  # nothing was joined by itself
    first = here.words(same)
    assert "Next (1 of 2)" in same.further.text()
    here.key(Key.Key_Space, same.further)
    assert here.words(same) != first
    here.press(same.further)
    assert here.words(same) == first
    here.press(same.go)
    here.answer(safe=True)
    assert [note for note in notes(one) if "same person" in note] == []
    here.press(same.go)
    here.answer(safe=False)
    assert len([note for note in notes(one) if "same person" in note]) == 1
    assert same.isVisible()
    assert not same.further.isVisible()
    here.press(here.shell._toast.action)  # undone: it is suggested again
    assert same.further.isVisible()


def test_consent_that_was_taken_back_is_erased_here_after_a_question(hands: Start, room: Room) -> None:
    gone = LISTED[1]
    room.by_file.sessions.consent(room.id, gone.id, 1, "vi")
    room.by_file.sessions.erase(gone.id)
    room.collect()
    here, one = inside(hands, room)
    notice = one.people.notices.withdrawn
    assert "LS-001" in here.words(notice)
    assert notes(one).count("consent taken back") == 1
    here.press(notice.go)
    here.answer(safe=True)
    assert kept(here, room)[gone.id].name
    here.press(notice.go)
    assert "LS-001" in here.words(here.shell._question)
    here.answer(safe=False)
    assert gone.id not in kept(here, room)
    assert not notice.isVisible()
    assert {row.id for row in LISTED} - kept(here, room).keys() == {gone.id}


def test_who_was_joined_is_erased_with_both_entries(hands: Start, room: Room) -> None:
    twin = person(11, code="LS-001")
    room.by_ticket.sessions.enrol(room.id, [twin])
    room.by_ticket.sessions.consent(room.id, twin.id, 1, "vi")
    room.by_ticket.sessions.erase(twin.id)
    room.by_file.sessions.consent(room.id, LISTED[1].id, 1, "vi")
    room.by_file.sessions.erase(LISTED[1].id)
    room.collect()
    with open_store(room.where) as store:
        store.people.put(twin)
        Sessions(store, room.where).merge_people(room.id, twin.id, LISTED[1].id)
    here, one = inside(hands, room)
    notice = one.people.notices.withdrawn
    assert not notice.further.isVisible()  # one person, one case
    here.press(notice.go)
    here.answer(safe=False)
    assert not {twin.id, LISTED[1].id} & kept(here, room).keys()
    assert not one.people.notices.isVisible()
