"""One round of a session over bundles: the trainer's list, a laptop by the file, one by the ticket, and back again."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.services.sessions.laptops import Desk, desk, fixed, made_form, people, person

from borderlens.domain.attempts import Mode
from borderlens.services.attempts import Attempts
from borderlens.services.collecting.collecting import Collecting
from borderlens.services.collecting.records import FileState
from borderlens.services.forms.receiving import receive
from borderlens.services.forms.shelf import file_of
from borderlens.services.sessions.duties import DutyState


def sat(laptop: Desk, session: str, who: str, form: str) -> None:
    attempt = laptop.sessions.sit(session, who, Mode.PRE, form)
    Attempts(laptop.store).close_attempt(attempt.id)


def test_what_happens_on_laptops_stands_in_the_trainers_register_once_they_are_accepted(tmp_path: Path) -> None:
    trainer, by_file, by_ticket = (desk(tmp_path / name) for name in ("trainer", "file", "ticket"))
    form = made_form(trainer, tmp_path / "made")
    session = fixed(trainer, forms={"pre": (form,)}).id
    trainer.sessions.enrol(session, people(3))
    one, two, three = (row.id for row in people(3))
    twin = person(11, code="LS-002")

    by_file.sessions.join(trainer.sessions.write_file(session, tmp_path / "a.blsession"), "07")
    by_file.sessions.consent(session, one, 1, "vi")
    sat(by_file, session, one, form)
    by_file.sessions.enrol(session, [person(9)])
    by_file.sessions.erase(three)

    by_ticket.sessions.join_ticket(trainer.sessions.ticket(session).png, "08")
    shutil.copy(file_of(form, trainer.paths.data), tmp_path / "form.blform")
    receive(tmp_path / "form.blform", by_ticket.paths.data)
    by_ticket.sessions.enrol(session, [twin])
    sat(by_ticket, session, twin.id, form)

    stick = tmp_path / "stick"
    stick.mkdir()
    for laptop in (by_file, by_ticket):
        Collecting(laptop.store, laptop.paths).export(session, stick)
    collecting = Collecting(trainer.store, trainer.paths)
    assert [got.state for got in collecting.merge([stick])] == [FileState.QUARANTINED] * 2
    assert not trainer.sessions.walk_ins(session)
    for laptop in (by_file, by_ticket):
        collecting.accept(session, laptop.store.device)

    assert [(row.label, row.accepted) for row in trainer.sessions.laptops(session)] == [("07", True), ("08", True)]
    assert trainer.sessions.walk_ins(session) == {person(9).id, twin.id}
    assert {row.code for row in trainer.sessions.find(session, "LS-07-001")} == {"LS-07-001"}
    assert trainer.sessions.consents(session)[one].language == "vi"
    assert trainer.sessions.duties(one)[0].state is DutyState.DONE
    assert trainer.sessions.duties(two)[0].state is DutyState.READY

    assert trainer.sessions.same_codes(session) == ((twin.id, two),)
    trainer.sessions.merge_people(session, twin.id, two)
    assert trainer.sessions.duties(two)[0].state is DutyState.DONE
    assert trainer.sessions.same_codes(session) == ()
    assert len(trainer.sessions.enrolled(session)) == 4

    trainer.sessions.erase(one)
    assert one not in trainer.sessions.consents(session)
    assert trainer.sessions.register(session).withdrawn == {one}
    trainer.sessions.take_out(session, person(9).id)
    assert trainer.sessions.walk_ins(session) == {twin.id}
    trainer.sessions.enrol(session, [person(9)])
    assert trainer.sessions.walk_ins(session) == {twin.id}
    Collecting(by_file.store, by_file.paths).export(session, stick)
    collecting.merge([stick])
    assert trainer.store.people.get(one) is None

    later = desk(tmp_path / "later")
    later.sessions.join(trainer.sessions.write_file(session, tmp_path / "b.blsession"), "09")
    assert [row.device for row in later.sessions.laptops(session) if row.accepted] == sorted(
        (by_file.store.device, by_ticket.store.device), key=lambda d: d != by_file.store.device
    )
    assert later.sessions.merged(session) == {twin.id: two}
    assert later.sessions.walk_ins(session) == {twin.id}
    assert later.store.people.get(one) is None
