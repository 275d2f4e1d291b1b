"""What the room asks of the services, on the database's thread; tests put other sessions behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from uuid6 import uuid7

from borderlens.domain.errors import Mistake
from borderlens.domain.people import Country, Person, Role
from borderlens.paths import Paths
from borderlens.services.attempts import Attempts
from borderlens.services.people import People, clean_name
from borderlens.services.sessions.duties import Duty, DutyState
from borderlens.store.protocol import Store
from borderlens.ui.pages.join.new_view import Newcomer
from borderlens.ui.pages.join.records import Joined, Task

if TYPE_CHECKING:
    from borderlens.services.sessions.sessions import Sessions
    from borderlens.ui.say import Say

LAST = "join.session"
"""Under this the laptop remembers which of its sessions the room was left in."""


@dataclass(frozen=True, slots=True)
class Place:
    """Every session this laptop joined, and the one that the room was left in."""

    joined: tuple[Joined, ...]
    last: str


def sessions(store: Store, paths: Paths) -> Sessions:
    from borderlens.services.sessions.sessions import Sessions

    return Sessions(store, paths)


def read_place(paths: Paths) -> Callable[[Store], Place]:
    def work(store: Store) -> Place:
        found = sessions(store, paths)
        joined = tuple(_joined(found, store, paths, session.id) for session in found.joined())
        return Place(joined, store.recall(LAST) or "")

    return work


def _joined(found: Sessions, store: Store, paths: Paths, id: str) -> Joined:
    from borderlens.packs.signing import own_keys
    from borderlens.services.collecting.keys import fingerprint, key_folder

    register = found.register(id)
    session = register.session
    people = (store.people.get(entry.person) for entry in register.people)
    mine = register.laptops.get(store.device)
    return Joined(
        session=id,
        title=session.plan.title,
        place=session.plan.place,
        starts_on=session.plan.starts_on,
        ends_on=session.plan.ends_on,
        label=mine.label if mine is not None else "",
        fingerprint=fingerprint(own_keys(key_folder(paths)).public_key.hex()),
        names=session.plan.names,
        closed=session.closed_at is not None,
        people=tuple(person for person in people if person is not None),
        agreed=frozenset(register.consents),
    )


def join_by(paths: Paths, source: Path | bytes, label: str, *, photo: bool) -> Callable[[Store], str]:
    """Join by a session's file, or by a picture of its code; gives the session's id. Raises what the service does."""

    def work(store: Store) -> str:
        found = sessions(store, paths)
        session = found.join_ticket(source, label) if photo else found.join(_file(source), label)
        store.remember(LAST, session.id)
        return session.id

    return work


def _file(source: Path | bytes) -> Path:
    if isinstance(source, bytes):
        raise TypeError("a session's file is a file")
    return source


def enter(id: str) -> Callable[[Store], None]:
    """Remember the session that the room goes on with."""
    return lambda store: store.remember(LAST, id)


def choose(id: str) -> Callable[[Store], Person]:
    """Say that this person works now."""
    return lambda store: People(store).choose(id)


def enrol(paths: Paths, session: str, new: Newcomer, language: str) -> Callable[[Store], Person]:
    """Enrol somebody who was not in the list; the name is the code where none is taken."""

    def work(store: Store) -> Person:
        person = Person(
            id=str(uuid7()),
            name=clean_name(new.name or new.code),
            country=Country(new.country),
            agency=new.agency,
            language=language,
            role=Role.TRAINEE,
            code=new.code,
        )
        sessions(store, paths).enrol(session, [person])
        return People(store).choose(person.id)

    return work


def agree(
    paths: Paths, session: str, person: Person, version: int, language: str, *, leave_out: bool
) -> Callable[[Store], Person]:
    """Note the consent; with ``leave_out`` the code takes the name's place first."""

    def work(store: Store) -> Person:
        kept = person
        with store.transaction():
            if leave_out:
                kept = People(store).change(replace(person, name=person.code or person.id[-6:]))
            sessions(store, paths).consent(session, person.id, version, language)
        return kept

    return work


def read_tasks(paths: Paths, session: str, person: str) -> Callable[[Store], tuple[Task, ...]]:
    """The person's tests in the session."""

    def work(store: Store) -> tuple[Task, ...]:
        duties = [duty for duty in sessions(store, paths).duties(person) if duty.session == session]
        return tuple(_tasks(store, paths, duties))

    return work


def _tasks(store: Store, paths: Paths, duties: Iterable[Duty]) -> Iterable[Task]:
    from borderlens.services.forms.shelf import received_form

    for duty in duties:
        facts: dict[str, Any] = {}
        try:
            form = received_form(duty.form, paths.data).open
        except Mistake:
            state = DutyState.NO_FORM if duty.state is DutyState.READY else duty.state
        else:
            state = duty.state
            minutes = None if form.pace else form.minutes
            facts = {"letter": form.name, "items": len(form.items), "minutes": minutes}
        if duty.attempt:
            facts["answered"] = len(Attempts(store).attempt(duty.attempt).responses)
        yield Task(duty.phase.value, duty.form, duty.blueprint, state, **facts)


def take_form(paths: Paths, file: Path) -> None:
    """Take in a form's file. For a job's thread; raises ``NotAForm``, ``NewerForm``."""
    from borderlens.services.forms.receiving import receive

    receive(file, paths.data)


def write_bundle(paths: Paths, session: str, folder: Path) -> Callable[[Store], Path]:
    """Write this laptop's bundle into a folder; gives the file."""

    def work(store: Store) -> Path:
        from borderlens.services.collecting.collecting import Collecting

        return Collecting(store, paths).export(session, folder)

    return work


def consent_text(words: Say) -> tuple[str, int]:
    """What a person agrees to, in the language of the window, and its number."""
    from borderlens.services.sessions import consent_text as agreed

    return "\n\n".join(agreed.consent_text(words.words)), agreed.VERSION
