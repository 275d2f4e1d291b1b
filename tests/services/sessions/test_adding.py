"""Forms that came to a session later: nobody's other forms change, and the laptops learn it by a new file."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from tests.services.sessions.laptops import Desk, desk, made_form, people, person

from borderlens.domain.competence import Criteria
from borderlens.domain.events import EventKind
from borderlens.domain.session_errors import (
    FormNotHere,
    NotTheTrainer,
    PhaseHasForms,
    SessionClosed,
    TooManyForms,
    UnknownPhase,
)
from borderlens.domain.sessions import Plan
from borderlens.services.collecting.collecting import Collecting
from borderlens.services.forms.shelf import file_of
from borderlens.services.sessions.assigning import assign_added
from borderlens.services.sessions.duties import DutyState


@pytest.fixture
def trainer(tmp_path: Path) -> Desk:
    return desk(tmp_path / "trainer")


@pytest.fixture
def before(trainer: Desk, tmp_path: Path) -> str:
    return made_form(trainer, tmp_path / "before")


@pytest.fixture
def later(trainer: Desk, tmp_path: Path) -> str:
    return made_form(trainer, tmp_path / "later", paced=True)


@pytest.fixture
def session(trainer: Desk, before: str) -> str:
    """Four people with a form before the training."""
    opened = trainer.sessions.open(Plan("Joint course", forms={"pre": (before,)}))
    trainer.sessions.fix(opened.id, Criteria())
    trainer.sessions.enrol(opened.id, people(4))
    return opened.id


def test_everybody_gets_a_form_and_keeps_the_others(trainer: Desk, session: str, before: str, later: str) -> None:
    opening = list(trainer.store.events.read(kind=EventKind.SESSION_OPENED))
    plan = trainer.sessions.add_forms(session, "follow-up", (later, later)).plan
    assert plan.forms == {"pre": (before,), "follow-up": (later,)}
    entries = trainer.sessions.enrolled(session)
    assert [dict(one.forms) for one in entries] == [{"pre": (before,), "follow-up": (later,)}] * 4
    assert list(trainer.store.events.read(kind=EventKind.SESSION_OPENED)) == opening
    assert trainer.sessions.get(session).criteria == Criteria()
    assert [duty.state for duty in trainer.sessions.duties(entries[0].person)] == [DutyState.READY] * 2
    (new,) = trainer.sessions.enrol(session, [person(7)])
    assert new.forms["follow-up"] == (later,)


def test_the_same_again_writes_nothing_and_others_are_refused(
    trainer: Desk, session: str, before: str, later: str
) -> None:
    trainer.sessions.add_forms(session, "follow-up", (later,))
    written = len(list(trainer.store.events.read()))
    trainer.sessions.add_forms(session, "follow-up", (later,))
    for phase, forms in (("follow-up", (before,)), ("pre", (later,))):
        with pytest.raises(PhaseHasForms):
            trainer.sessions.add_forms(session, phase, forms)
    assert len(list(trainer.store.events.read())) == written


def test_what_cannot_be_added_is_refused_whole(trainer: Desk, session: str, later: str, tmp_path: Path) -> None:
    written = len(list(trainer.store.events.read()))
    with pytest.raises(UnknownPhase):
        trainer.sessions.add_forms(session, "train", (later,))
    with pytest.raises(TooManyForms):
        trainer.sessions.add_forms(session, "post", [f"{at:064x}" for at in range(13)])
    with pytest.raises(FormNotHere):
        trainer.sessions.add_forms(session, "post", (later, "ab" * 32))
    assert len(list(trainer.store.events.read())) == written
    laptop = desk(tmp_path / "laptop")
    laptop.sessions.join(trainer.sessions.write_file(session, tmp_path / "a.blsession"), "07")
    with pytest.raises(NotTheTrainer):
        laptop.sessions.add_forms(session, "follow-up", (later,))
    trainer.sessions.close(session)
    with pytest.raises(SessionClosed):
        trainer.sessions.add_forms(session, "follow-up", (later,))


def test_laptops_learn_it_by_a_new_file_and_an_old_one_takes_nothing_away(
    trainer: Desk, session: str, later: str, tmp_path: Path
) -> None:
    laptop = desk(tmp_path / "laptop")
    old = trainer.sessions.write_file(session, tmp_path / "old.blsession")
    ticket = trainer.sessions.ticket(session).png
    laptop.sessions.join(old, "07")
    walk_in = person(9)
    laptop.sessions.enrol(session, [walk_in])
    stick = tmp_path / "stick"
    stick.mkdir()
    Collecting(laptop.store, laptop.paths).export(session, stick)
    collecting = Collecting(trainer.store, trainer.paths)
    trainer.sessions.add_forms(session, "follow-up", (later,))
    collecting.merge([stick])
    collecting.accept(session, laptop.store.device)
    assert trainer.sessions.without_forms(session, "follow-up") == (walk_in.id,)
    trainer.sessions.add_forms(session, "follow-up", (later,))
    assert trainer.sessions.without_forms(session, "follow-up") == ()
    assert trainer.sessions.walk_ins(session) == {walk_in.id}  # having a form does not put them on the list

    laptop.sessions.join(trainer.sessions.write_file(session, tmp_path / "new.blsession"), "07")
    laptop.sessions.join(old, "07")
    laptop.sessions.join_ticket(ticket, "07")
    assert (laptop.paths.data / "forms" / later).is_dir()
    assert file_of(later, trainer.paths.data).is_file()
    for who in (people(1)[0].id, walk_in.id):
        duty = laptop.sessions.duties(who)[-1]
        assert (duty.phase.value, duty.form, duty.state) == ("follow-up", later, DutyState.READY)


def test_nobody_gets_a_form_again_while_there_is_another() -> None:
    blueprints = dict.fromkeys("abc", "one") | {"x": "two"}
    had = {f"p{at:02}": tuple("abc"[at % 3] + "bca"[at % 3]) for at in range(31)}
    given = assign_added("s", ("a", "b", "c", "x"), blueprints, had)
    assert all(row[1:] == ("x",) and row[0] not in had[person] for person, row in given.items())
    counts = Counter(row[0] for row in given.values())
    assert max(counts.values()) - min(counts.values()) <= 1
    assert given == assign_added("s", ("a", "b", "c", "x"), blueprints, dict(reversed(had.items())))
    repeated = assign_added("s", ("a",), blueprints, had)
    assert set(repeated.values()) == {("a",)}
