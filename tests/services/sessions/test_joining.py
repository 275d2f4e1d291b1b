"""Laptops that join by the trainer's file or code: what they know then, what they refuse, who is erased stays so."""

from __future__ import annotations

import json
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from tests.services.sessions.laptops import Desk, desk, fixed, made_form, people, person

from borderlens.domain.attempts import Mode
from borderlens.domain.competence import Criteria
from borderlens.domain.errors import NoSuchFile
from borderlens.domain.events import Draft, EventKind
from borderlens.domain.session_errors import (
    CriteriaNotFixed,
    FormNotHere,
    LabelMissing,
    NotASessionFile,
    NotTheTrainer,
    OtherTrainersSession,
    SessionClosed,
)
from borderlens.domain.sessions import Laptop, Plan, Session
from borderlens.services.sessions.duties import DutyState
from borderlens.store.protocol import Store


@pytest.fixture(scope="module")
def maker(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Data of a laptop that made a form, and the form's id: sealing takes a while, so once for all."""
    maker = desk(tmp_path_factory.mktemp("maker"))
    return maker.paths.data, made_form(maker, tmp_path_factory.mktemp("made"))


@pytest.fixture
def trainer(tmp_path: Path, maker: tuple[Path, str]) -> Desk:
    shutil.copytree(maker[0], tmp_path / "trainer")
    return desk(tmp_path / "trainer")


@pytest.fixture
def laptop(tmp_path: Path, store: Store) -> Desk:
    return desk(tmp_path / "laptop", store)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def session(trainer: Desk, maker: tuple[Path, str]) -> Session:
    opened = fixed(trainer, forms={"pre": maker[1:], "post": maker[1:]}, partners=("vn-customs",), modules=("ivory",))
    trainer.sessions.enrol(opened.id, people(4))
    return opened


def test_a_laptop_that_joined_knows_session_people_and_forms(
    trainer: Desk, laptop: Desk, session: Session, stick: Path
) -> None:
    file = trainer.sessions.write_file(session.id, stick)
    assert file.name.startswith("joint-course-l-ng-s-n-")
    joined = laptop.sessions.join(file, " 07 ")
    assert joined == session
    assert laptop.sessions.joined() == (session,)
    assert trainer.sessions.joined() == ()
    assert laptop.sessions.people(session.id) == trainer.sessions.people(session.id)
    assert laptop.sessions.enrolled(session.id) == trainer.sessions.enrolled(session.id)
    assert not laptop.sessions.walk_ins(session.id)
    assert laptop.sessions.label(session.id) == "07"
    assert [duty.state for duty in laptop.sessions.duties(people(1)[0].id)] == [DutyState.READY, DutyState.READY]
    kept = (laptop.paths.data / "sessions" / f"{session.id}.json").read_text("utf-8")
    assert "Nguyễn" not in kept
    assert "LS-0" not in kept


def test_joining_again_brings_what_is_new_and_keeps_what_was_there(
    trainer: Desk, laptop: Desk, session: Session, stick: Path
) -> None:
    laptop.sessions.join(trainer.sessions.write_file(session.id, stick), "07")
    trainer.sessions.enrol(session.id, people(1, first=9))
    trainer.store.events.append(
        Draft(
            EventKind.DEVICE_ACCEPTED,
            {"device": laptop.store.device, "public_key": "ab" * 32, "label": "07"},
            session=session.id,
        )
    )
    laptop.sessions.join(trainer.sessions.write_file(session.id, stick), "8")
    assert len(laptop.sessions.people(session.id)) == 5
    assert laptop.sessions.laptops(session.id) == [Laptop(laptop.store.device, "07", "ab" * 32, accepted=True)]
    laptop.sessions.join_ticket(trainer.sessions.ticket(session.id).png, "07")
    assert len(laptop.sessions.people(session.id)) == 5


def test_no_file_before_the_criteria_and_none_after_the_end(trainer: Desk, session: Session, stick: Path) -> None:
    early = trainer.sessions.open(Plan("Early"))
    for give in (lambda id: trainer.sessions.write_file(id, stick), trainer.sessions.ticket):
        with pytest.raises(CriteriaNotFixed):
            give(early.id)
    trainer.sessions.close(session.id)
    for give in (lambda id: trainer.sessions.write_file(id, stick), trainer.sessions.ticket):
        with pytest.raises(SessionClosed):
            give(session.id)
    assert list(stick.iterdir()) == []


def test_a_form_that_is_not_at_hand_is_named(trainer: Desk, stick: Path) -> None:
    session = fixed(trainer, forms={"pre": ("ab" * 32,)})
    with pytest.raises(FormNotHere) as caught:
        trainer.sessions.write_file(session.id, stick)
    assert caught.value.fields["form"] == "abababababab"


def test_names_are_left_out_on_demand(trainer: Desk, laptop: Desk, session: Session, stick: Path) -> None:
    file = trainer.sessions.write_file(session.id, stick, names=False)
    assert "Nguyễn".encode() not in file.read_bytes()
    laptop.sessions.join(file, "07")
    assert next((row.name, row.code) for row in laptop.sessions.people(session.id)) == ("LS-001", "LS-001")


def test_the_trainers_own_laptop_takes_part_without_joining(trainer: Desk, session: Session, stick: Path) -> None:
    assert trainer.sessions.join(trainer.sessions.write_file(session.id, stick), "") == session
    assert trainer.store.events.read(kind=EventKind.SESSION_JOINED) == []
    duty = trainer.sessions.duties(people(1)[0].id)[0]
    assert duty.state is DutyState.READY
    attempt = trainer.sessions.sit(session.id, people(1)[0].id, duty.phase, duty.form)
    assert (attempt.session, attempt.mode, attempt.form) == (session.id, Mode.PRE, duty.form)
    states = [d.state for d in trainer.sessions.duties(people(1)[0].id)]
    assert states == [DutyState.BEGUN, DutyState.READY]


def test_only_the_trainer_leads(trainer: Desk, laptop: Desk, session: Session, stick: Path) -> None:
    laptop.sessions.join(trainer.sessions.write_file(session.id, stick), "07")
    first, second = (row.id for row in people(2))
    for act in (
        lambda: laptop.sessions.fix(session.id, Criteria(found=1)),
        lambda: laptop.sessions.close(session.id),
        lambda: laptop.sessions.merge_people(session.id, first, second),
        lambda: laptop.sessions.write_file(session.id, stick),
        lambda: laptop.sessions.ticket(session.id),
    ):
        with pytest.raises(NotTheTrainer):
            act()
    assert laptop.sessions.get(session.id) == session


def test_a_laptops_own_word_does_not_change_the_criteria(
    trainer: Desk, laptop: Desk, session: Session, stick: Path
) -> None:
    laptop.sessions.join(trainer.sessions.write_file(session.id, stick), "07")
    other = Criteria(found=1)
    for kind, body in (
        (EventKind.CRITERIA_FIXED, {"criteria": other.record, "hash": other.hash}),
        (EventKind.SESSION_CLOSED, {}),
        (EventKind.DEVICE_ACCEPTED, {"device": "x", "public_key": "ab" * 32}),
        (EventKind.PERSON_MERGED, {"into": people(2)[1].id}),
    ):
        laptop.store.events.append(Draft(kind, body, session=session.id, person=people(1)[0].id))
    assert laptop.sessions.get(session.id) == session
    assert [row.device for row in laptop.sessions.laptops(session.id)] == [laptop.store.device]
    assert laptop.sessions.merged(session.id) == {}


def test_somebody_who_is_not_on_the_list_walks_in(trainer: Desk, laptop: Desk, session: Session, stick: Path) -> None:
    laptop.sessions.join(trainer.sessions.write_file(session.id, stick), "07")
    (entry,) = laptop.sessions.enrol(session.id, [person(7)])
    assert laptop.sessions.walk_ins(session.id) == {person(7).id}
    assert laptop.sessions.find(session.id, "LS-07-001")[0].id == person(7).id
    assert entry.forms.keys() == {"pre", "post"}
    assert laptop.sessions.duties(person(7).id)[0].state is DutyState.READY


def test_a_ticket_needs_no_roster_and_gives_a_code_its_forms(
    trainer: Desk, laptop: Desk, session: Session, tmp_path: Path
) -> None:
    png = tmp_path / "wall.png"
    png.write_bytes(trainer.sessions.ticket(session.id).png)
    joined = laptop.sessions.join_ticket(png, "12")
    assert joined == replace(session, plan=replace(session.plan, partners=()))
    assert laptop.sessions.enrolled(session.id) == ()
    laptop.sessions.enrol(session.id, [person(9, code="LS-001"), person(8, code="LS-002")])
    assert [duty.state for duty in laptop.sessions.duties(person(9).id)] == [DutyState.NO_FORM, DutyState.NO_FORM]
    with pytest.raises(FormNotHere):
        laptop.sessions.sit(session.id, person(9).id, Mode.PRE, session.plan.forms["pre"][0])


def test_a_walk_in_with_a_code_of_the_list_is_offered_for_joining_never_joined(
    trainer: Desk, laptop: Desk, session: Session, stick: Path
) -> None:
    laptop.sessions.join(trainer.sessions.write_file(session.id, stick), "07")
    twin = replace(person(8), code="ls-002")
    laptop.store.people.put(twin)
    laptop.store.events.append(Draft(EventKind.PERSON_ENROLLED, {"country": "VN"}, session=session.id, person=twin.id))
    listed = laptop.sessions.find(session.id, "LS-002")
    assert {row.id for row in listed} == {twin.id, people(2)[1].id}
    assert laptop.sessions.same_codes(session.id) == ((twin.id, people(2)[1].id),)


def test_who_was_erased_here_does_not_come_back_with_a_file(
    trainer: Desk, laptop: Desk, session: Session, stick: Path
) -> None:
    gone = people(1)[0].id
    trainer.sessions.consent(session.id, gone, 1, "vi")
    file = trainer.sessions.write_file(session.id, stick)
    laptop.sessions.join(file, "07")
    assert list(laptop.sessions.consents(session.id)) == [gone]
    laptop.sessions.erase(gone)
    assert laptop.sessions.register(session.id).withdrawn == {gone}
    laptop.sessions.join(file, "07")
    assert laptop.store.people.get(gone) is None
    assert len(laptop.sessions.people(session.id)) == 3


def test_another_trainers_session_of_the_same_id_is_refused(
    trainer: Desk, laptop: Desk, session: Session, stick: Path, tmp_path: Path
) -> None:
    laptop.sessions.join(trainer.sessions.write_file(session.id, stick), "07")
    rogue = desk(tmp_path / "rogue")
    plan: dict[str, object] = {"plan": {"title": "Joint course"}}
    keys = {"sign": rogue.sessions.open(Plan("x")).trainer.sign, "box": "cd" * 32}
    rogue.store.events.append(Draft(EventKind.SESSION_OPENED, {**plan, "trainer": keys}, session=session.id))  # type: ignore[arg-type]
    rogue.sessions.fix(session.id, Criteria(found=1))
    with pytest.raises(OtherTrainersSession):
        laptop.sessions.join(rogue.sessions.write_file(session.id, stick / "rogue.blsession"), "07")
    assert laptop.sessions.get(session.id) == session


@pytest.mark.parametrize("label", ["", "  ", "x" * 21])
def test_a_laptop_needs_a_label(trainer: Desk, laptop: Desk, session: Session, stick: Path, label: str) -> None:
    file = trainer.sessions.write_file(session.id, stick)
    with pytest.raises(LabelMissing):
        laptop.sessions.join(file, label)
    assert laptop.sessions.all() == ()
    assert not (laptop.paths.data / "sessions").exists()


def test_what_cannot_be_trusted_changes_nothing(trainer: Desk, laptop: Desk, session: Session, stick: Path) -> None:
    good = trainer.sessions.write_file(session.id, stick / "good.blsession")
    with zipfile.ZipFile(good) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    record = json.loads(parts["session.json"])
    record["criteria"]["found"] = 1
    bad = stick / "bad.blsession"
    with zipfile.ZipFile(bad, "w") as archive:
        for name, content in {**parts, "session.json": json.dumps(record).encode()}.items():
            archive.writestr(name, content)
    with pytest.raises(NotASessionFile) as caught:
        laptop.sessions.join(bad, "07")
    assert "changed after" in str(caught.value.fields["why"])
    with pytest.raises(NoSuchFile):
        laptop.sessions.join(stick / "absent.blsession", "07")
    assert laptop.sessions.all() == ()
    assert laptop.store.people.all() == []


def test_a_record_that_was_damaged_on_the_laptop_is_passed_over(
    trainer: Desk, laptop: Desk, session: Session, stick: Path
) -> None:
    laptop.sessions.join(trainer.sessions.write_file(session.id, stick), "07")
    file = laptop.paths.data / "sessions" / f"{session.id}.json"
    file.write_bytes(file.read_bytes()[:-9])
    assert desk(laptop.paths.data, laptop.store).sessions.all() == ()
