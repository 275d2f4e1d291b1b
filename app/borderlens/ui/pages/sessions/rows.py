"""What the rooms of sessions read for the window, and what a trainer does next. Without Qt; for the database thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from borderlens.domain.attempts import Ended
from borderlens.domain.people import Person
from borderlens.domain.session_errors import UnknownSession
from borderlens.domain.sessions import PHASES, Enrolled, Laptop, Session
from borderlens.paths import Paths
from borderlens.store.protocol import Store

if TYPE_CHECKING:
    from borderlens.domain.session_events import Register
    from borderlens.services.sessions.sessions import Sessions


class Next(StrEnum):
    """The next thing to do first; words ``sessions.next.<value>``, its text and its button."""

    FIX = "fix"
    PEOPLE = "people"
    FILE = "file"
    SIT = "sit"
    COLLECT = "collect"
    FIGURES = "figures"
    CLOSED = "closed"
    JOINED = "joined"  # led by another laptop


@dataclass(frozen=True, slots=True)
class Row:
    """One session of the list. ``sat`` counts the people with a closed sitting of each phase that are here."""

    session: Session
    enrolled: int = 0
    sat: Mapping[str, int] = field(default_factory=dict)
    countries: tuple[str, ...] = ()
    laptops: int = 0
    filed: bool = False
    leads: bool = True

    @property
    def next(self) -> Next:
        return next_of(self)


@dataclass(frozen=True, slots=True)
class Member:
    """One entry of a session. ``person`` is None where it was erased; ``merged_into`` is the entry it was joined to.

    ``walk_in``: only a laptop enrolled it. ``withdrawn``: the consent was taken back and not given again.
    """

    enrolled: Enrolled
    person: Person | None = None
    sat: frozenset[str] = frozenset()
    merged_into: str = ""
    walk_in: bool = False
    withdrawn: bool = False

    @property
    def id(self) -> str:
        return self.enrolled.person

    @property
    def name(self) -> str:
        return self.person.name if self.person else ""

    @property
    def code(self) -> str:
        return self.person.code if self.person else ""


@dataclass(frozen=True, slots=True)
class Whole:
    """All of one session that its screen shows. ``same_codes`` are ids: a walk-in, and whose code it bears."""

    row: Row
    members: tuple[Member, ...] = ()
    attendance: Mapping[str, Mapping[str, bool]] = field(default_factory=dict)
    laptops: tuple[Laptop, ...] = ()
    file_name: str = ""
    same_codes: tuple[tuple[str, str], ...] = ()

    @property
    def withdrawn(self) -> tuple[tuple[Member, ...], ...]:
        """Entries still here of each person who took the consent back, those joined to one another together."""
        ends = dict.fromkeys(one.merged_into or one.id for one in self.members if one.withdrawn)
        groups = (tuple(one for one in self.members if one.person and end in (one.id, one.merged_into)) for end in ends)
        return tuple(group for group in groups if group)

    @property
    def present(self) -> tuple[Member, ...]:
        """Each person once: entries that were joined to another one are left out."""
        return tuple(member for member in self.members if not member.merged_into)

    def member(self, id: str) -> Member | None:
        return next((member for member in self.members if member.id == id), None)


def next_of(row: Row) -> Next:
    """What comes first: criteria, people, the file, the pre-test, collecting; then the figures."""
    session = row.session
    if session.closed_at is not None:
        return Next.CLOSED
    if not row.leads:
        return Next.JOINED
    if session.fixed_at is None:
        return Next.FIX
    if not row.enrolled:
        return Next.PEOPLE
    if not row.filed and not row.laptops and not any(row.sat.values()):
        return Next.FILE
    planned = [phase.value for phase in PHASES if session.plan.forms.get(phase.value)]
    last = max((at for at, phase in enumerate(planned) if row.sat.get(phase)), default=-1)
    if last < 0:
        return Next.SIT
    if row.sat[planned[last]] < row.enrolled:
        return Next.COLLECT
    return Next.FIGURES


def read_rows(store: Store, paths: Paths) -> list[Row]:
    """Every session, the latest first."""
    from borderlens.services.sessions.sessions import Sessions

    sessions = Sessions(store, paths)
    rows = [_row(store, sessions, register) for register in sessions.registers().values()]
    return sorted(rows, key=lambda row: row.session.opened_at, reverse=True)


def read_whole(store: Store, paths: Paths, id: str) -> Whole | None:
    """One session; None where there is none of that id."""
    from borderlens.services.sessions.joining import file_name
    from borderlens.services.sessions.sessions import Sessions

    sessions = Sessions(store, paths)
    try:
        register = sessions.register(id)
    except UnknownSession:
        return None
    people = {person.id: person for person in store.people.all()}
    sat = _sat(store, register)
    members = [
        Member(
            one,
            people.get(one.person),
            frozenset(phase for phase, ids in sat.items() if one.person in ids),
            register.merged.get(one.person, ""),
            one.person in register.walk_ins,
            one.person in register.withdrawn,
        )
        for one in register.enrolled.values()
    ]
    return Whole(
        _row(store, sessions, register),
        tuple(sorted(members, key=lambda one: (one.code, one.name, one.id))),
        register.attendance,
        tuple(sessions.laptops(id)),
        file_name(register),
        sessions.same_codes(id),
    )


def _row(store: Store, sessions: Sessions, register: Register) -> Row:
    session, enrolled = register.session, register.people
    ids = {one.person for one in enrolled}
    counts = {phase: len(people & ids) for phase, people in _sat(store, register).items()}
    by_country = Counter(one.country for one in enrolled)
    return Row(
        session,
        len(enrolled),
        counts,
        tuple(country for country, _ in by_country.most_common()),
        len(register.laptops),
        bool(store.recall(filed_key(session.id))),
        sessions.leads(session.id),
    )


def _sat(store: Store, register: Register) -> dict[str, set[str]]:
    """People with a completed sitting, by phase; who was joined to another entry counts there."""
    found: dict[str, set[str]] = {phase.value: set() for phase in PHASES}
    for attempt in store.reading.attempts(session=register.session.id):
        if attempt.mode.value in found and attempt.ended is Ended.COMPLETED:
            found[attempt.mode.value].add(register.merged.get(attempt.person, attempt.person))
    return found


def filed_key(session: str) -> str:
    """Under it the laptop remembers when the session's file was last written."""
    return f"session_file.{session}"
