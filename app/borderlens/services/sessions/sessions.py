"""Joint sessions of this laptop: opened and led here, or joined by the trainer's file.

What a session is stands in events (``domain.session_events``); names and codes stand in the table of people alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from uuid6 import uuid7

from borderlens.domain.competence import Criteria
from borderlens.domain.events import Draft, EventKind, Json, canonical
from borderlens.domain.people import Person
from borderlens.domain.session_errors import (
    CriteriaFixed,
    NotEnrolled,
    NotTheTrainer,
    SamePerson,
    SessionClosed,
    UnknownSession,
)
from borderlens.domain.session_events import (
    KINDS,
    Consent,
    Register,
    enrolled_record,
    opened_record,
    plan_record,
    read_plan,
    read_registers,
)
from borderlens.domain.sessions import Enrolled, Laptop, Plan, Session
from borderlens.paths import Paths
from borderlens.services.collecting.keys import trainer_keys
from borderlens.services.sessions.assigning import assign
from borderlens.services.sessions.planning import checked_day, checked_plan
from borderlens.store.protocol import Store

_DRAFT = "session.draft"


class Sessions:
    """Sessions over one laptop's store. ``paths`` is where its keys, forms and joined sessions lie."""

    def __init__(self, store: Store, paths: Paths) -> None:
        self._store = store
        self._paths = paths
        self._read_at = -1
        self._registers: dict[str, Register] = {}

    def all(self) -> tuple[Session, ...]:
        """Every session, led or joined, in the order in which they were opened."""
        return tuple(register.session for register in self.registers().values())

    def get(self, id: str) -> Session:
        """The session of that id. Raises ``UnknownSession``."""
        return self.register(id).session

    def register(self, id: str) -> Register:
        """Everything that is known of a session. Raises ``UnknownSession``."""
        registers = self.registers()
        if id not in registers:
            raise UnknownSession(session=id, known=", ".join(registers) or "-")
        return registers[id]

    def registers(self) -> Mapping[str, Register]:
        """Every session with everything known of it, by id; read anew only when something was written."""
        version = self._store.reading.version()
        if version != self._read_at:
            events = [event for kind in KINDS for event in self._store.events.read(kind=kind)]
            self._registers = read_registers(events, self._store.device)
            self._read_at = version
        return self._registers

    def leads(self, id: str) -> bool:
        """True on the laptop that opened the session."""
        return self.get(id).device == self._store.device

    def draft(self) -> Plan | None:
        """The plan that was begun and kept on this laptop."""
        kept = self._store.recall(_DRAFT)
        try:
            return read_plan(json.loads(kept)) if kept else None
        except (ValueError, AttributeError):
            return None

    def keep_draft(self, plan: Plan) -> None:
        """Keep a plan in progress, as far as it has come."""
        self._store.remember(_DRAFT, canonical(plan_record(plan)).decode())

    def drop_draft(self) -> None:
        self._store.remember(_DRAFT, None)

    def open(self, plan: Plan) -> Session:
        """Open a session; this laptop leads it from now on. The kept draft is dropped.

        Raises:
            TitleMissing, NotADay, UnknownPhase, TooManyForms: the plan cannot be opened so.
            PackMistake, NotABoxKey, CannotWrite, DiskFull: this laptop has no keys.
        """
        plan, keys, id = checked_plan(plan), trainer_keys(self._paths), str(uuid7())
        with self._writing():
            self._write(EventKind.SESSION_OPENED, id, opened_record(plan, keys))
            self.drop_draft()
        return self.get(id)

    def fix(self, id: str, criteria: Criteria) -> Session:
        """Fix the criteria, once; the same ones again change nothing.

        Raises:
            CriteriaFixed: others were fixed before. NotTheTrainer, UnknownSession.
        """
        with self._writing():
            session = self._led(id)
            if session.criteria is None:
                body: dict[str, Json] = {"criteria": criteria.record, "hash": criteria.hash}
                self._write(EventKind.CRITERIA_FIXED, id, body)
            elif session.criteria != criteria:
                raise CriteriaFixed(session=session.plan.title, hash=session.criteria.shown_hash)
        return self.get(id)

    def enrol(self, id: str, people: Iterable[Person]) -> tuple[Enrolled, ...]:
        """Put people into the table and into the session, all or none; gives them as enrolled.

        Forms are assigned crosswise for each phase and blueprint; who is enrolled already keeps the forms given. On a
        laptop that only joined the session they are walk-ins. Where the session takes no names, the code stands for it.

        Raises:
            SessionClosed, UnknownSession. NameMissing: somebody has neither name nor code.
        """
        rows = list({person.id: person for person in people}.values())
        with self._writing():
            register = self.register(id)
            self._open_only(register.session)
            new = [person.id for person in rows if person.id not in register.enrolled]
            forms = self._assigned(register, new)
            for person in rows:
                before = register.enrolled.get(person.id)
                entry = Enrolled(
                    person.id,
                    person.country.value,
                    person.agency,
                    person.language,
                    person.province,
                    person.rank,
                    before.forms if before else forms[person.id],
                )
                self._store.people.put(person if register.session.plan.names else replace(person, name=person.code))
                if entry != before:
                    self._write(EventKind.PERSON_ENROLLED, id, enrolled_record(entry), person.id)
        enrolled = self.register(id).enrolled
        return tuple(enrolled[person.id] for person in rows)

    def enrolled(self, id: str) -> tuple[Enrolled, ...]:
        """Everybody in the session, each person once, by id. Raises ``UnknownSession``."""
        return self.register(id).people

    def laptops(self, id: str) -> list[Laptop]:
        """Laptops that joined or were accepted, by label; the trainer's own is not among them."""
        return sorted(self.register(id).laptops.values(), key=lambda laptop: (laptop.label, laptop.device))

    def merge_people(self, id: str, person: str, into: str) -> None:
        """Say that two entries are one person; never done by name alone. ``unmerge`` undoes it.

        Raises:
            SamePerson: they are joined already. NotEnrolled, NotTheTrainer, UnknownSession.
        """
        with self._writing():
            self._led(id)
            register = self.register(id)
            for one in (person, into):
                self._in(register, one)
            end = register.merged.get(into, into)
            if person == end or person in register.merged:
                raise SamePerson(person=self._shown(person))
            self._write(EventKind.PERSON_MERGED, id, {"into": end}, person)

    def unmerge(self, id: str, person: str) -> None:
        """Undo every joining of this entry. Raises ``NotTheTrainer``, ``UnknownSession``."""
        with self._writing():
            self._led(id)
            for event in self._store.events.read(kind=EventKind.PERSON_MERGED, session=id):
                if event.person == person and event.device == self._store.device:
                    self._void(event.id, id)

    def merged(self, id: str) -> Mapping[str, str]:
        """For each entry that was joined to another one, the person whom it comes to."""
        return self.register(id).merged

    def attend(self, id: str, person: str, day: str, present: bool) -> None:
        """Note who was there on a day (ISO 8601); the later note stands.

        Raises:
            NotADay, NotEnrolled, UnknownSession.
        """
        with self._writing():
            register = self.register(id)
            self._in(register, person)
            body: dict[str, Json] = {"day": checked_day(day), "present": present}
            if register.attendance.get(person, {}).get(day) is not present:
                self._write(EventKind.PERSON_ATTENDED, id, body, person)

    def attendance(self, id: str) -> Mapping[str, Mapping[str, bool]]:
        """For each person the days that were noted, True when present."""
        return self.register(id).attendance

    def consent(self, id: str, person: str, text_version: int, language: str) -> None:
        """Note that a person agreed to the text of that number, as read in that language.

        Raises:
            NotEnrolled, UnknownSession.
        """
        with self._writing():
            self._in(self.register(id), person)
            self._write(EventKind.CONSENT_GIVEN, id, {"text": text_version, "language": language}, person)

    def consents(self, id: str) -> Mapping[str, Consent]:
        """What each person agreed to, the last that stands."""
        return self.register(id).consents

    def close(self, id: str) -> Session:
        """Close the session: nobody joins or is enrolled any more; closing it again changes nothing.

        Raises:
            NotTheTrainer, UnknownSession.
        """
        with self._writing():
            if self._led(id).closed_at is None:
                self._write(EventKind.SESSION_CLOSED, id, {})
        return self.get(id)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """A transaction; what was read inside one that is taken back is not believed any more."""
        try:
            with self._store.transaction():
                yield
        except BaseException:
            self._read_at = -1
            raise

    def _assigned(self, register: Register, new: list[str]) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        session = register.session
        return assign(session.id, session.plan.forms, {}, register.enrolled.values(), new)

    def _led(self, id: str) -> Session:
        session = self.get(id)
        if session.device != self._store.device:
            raise NotTheTrainer(session=session.plan.title)
        return session

    @staticmethod
    def _open_only(session: Session) -> None:
        if session.closed_at is not None:
            raise SessionClosed(session=session.plan.title)

    def _in(self, register: Register, person: str) -> None:
        if person not in register.enrolled:
            raise NotEnrolled(person=self._shown(person), session=register.session.plan.title)

    def _shown(self, person: str) -> str:
        known = self._store.people.get(person)
        return (known.code or known.name[:40]) if known else person

    def _write(self, kind: EventKind, session: str, body: Mapping[str, Json], person: str | None = None) -> None:
        self._store.events.append(Draft(kind, body, session=session, person=person))

    def _void(self, event: str, session: str) -> None:
        self._store.events.append(Draft(EventKind.EVENT_VOIDED, {"event": event}, session=session))
