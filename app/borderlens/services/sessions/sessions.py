"""Joint sessions of this laptop: opened and led here, or joined by the trainer's file.

What a session is stands in events (``domain.session_events``); names and codes stand in the table of people alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from uuid6 import uuid7

from borderlens.domain.attempts import Attempt, Mode
from borderlens.domain.competence import Criteria
from borderlens.domain.events import EventKind, Json, canonical
from borderlens.domain.people import Person
from borderlens.domain.session_errors import (
    CriteriaFixed,
    CriteriaNotFixed,
    FormNotHere,
    NotAssigned,
    SamePerson,
    SessionClosed,
)
from borderlens.domain.session_events import Register, enrolled_record, opened_record, plan_record, read_plan
from borderlens.domain.sessions import Enrolled, Plan, Session
from borderlens.exchange.session_file import SessionFile, looked_into, write_session_file
from borderlens.exchange.ticket import Ticket, make_ticket, read_ticket
from borderlens.packs.signing import own_keys
from borderlens.services.collecting.keys import fingerprint, key_folder, trainer_keys
from borderlens.services.forms.receiving import PLACE as FORMS
from borderlens.services.forms.record import SHOWN
from borderlens.services.forms.shelf import received_form
from borderlens.services.forms.sitting import begin
from borderlens.services.people import People, clean_name
from borderlens.services.sessions import joining
from borderlens.services.sessions.adding import AddedForms
from borderlens.services.sessions.assigning import assign, by_code
from borderlens.services.sessions.codes import with_codes
from borderlens.services.sessions.planning import checked_day, checked_plan

_DRAFT = "session.draft"


class Sessions(AddedForms):
    """Sessions over one laptop's store: everything that is done in them."""

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
        """Put people into the table and into the session, all or none; gives them as enrolled, in their order.

        Forms are assigned crosswise for each phase and blueprint; who is enrolled already keeps the forms given. Who
        has no code gets one. On a laptop that only joined the session they are walk-ins. Where the session takes no
        names, the code stands for it.

        Raises:
            SessionClosed, UnknownSession. CodeTaken: somebody else has that code. NameMissing: where names are taken,
            somebody has none.
        """
        rows = list({person.id: person for person in people}.values())
        with self._writing():
            register = self.register(id)
            if register.session.closed_at is not None:
                raise SessionClosed(session=register.session.plan.title)
            rows = self._checked(register, rows)
            forms = self._forms_for(register, [row for row in rows if row.id not in register.enrolled])
            for row in rows:
                before = register.enrolled.get(row.id)
                given = before.forms if before else forms[row.id]
                entry = Enrolled(row.id, row.country.value, row.agency, row.language, row.province, row.rank, given)
                self._store.people.put(row)
                if entry != before:
                    self._write(EventKind.PERSON_ENROLLED, id, enrolled_record(entry), row.id)
        enrolled = self.register(id).enrolled
        return tuple(enrolled[row.id] for row in rows)

    def take_out(self, id: str, person: str) -> None:
        """Take back that somebody was enrolled; the row of the table stays.

        A laptop that joined takes back its own walk-ins only.

        Raises:
            NotEnrolled, UnknownSession.
        """
        with self._writing():
            self._in(self.register(id), person)
            self._void_all(EventKind.PERSON_ENROLLED, person, id, None if self.leads(id) else self._store.device)

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
        """Undo every joining of this entry to another one. Raises ``NotTheTrainer``, ``UnknownSession``."""
        with self._writing():
            self._led(id)
            self._void_all(EventKind.PERSON_MERGED, person, id, self._store.device)

    def attend(self, id: str, person: str, day: str, present: bool) -> None:
        """Note who was there on a day (ISO 8601); the later note stands, the same again writes nothing.

        Raises:
            NotADay, NotEnrolled, UnknownSession.
        """
        self.attend_all(id, (person,), day, present)

    def attend_all(self, id: str, people: Iterable[str], day: str, present: bool) -> None:
        """The same of many people, all or none; what is known of the session is read once. Raises as ``attend``."""
        with self._writing():
            register, checked = self.register(id), checked_day(day)
            body: dict[str, Json] = {"day": checked, "present": present}
            for person in dict.fromkeys(people):
                self._in(register, person)
                if register.attendance.get(person, {}).get(checked) is not present:
                    self._write(EventKind.PERSON_ATTENDED, id, body, person)

    def consent(self, id: str, person: str, text_version: int, language: str) -> None:
        """Note that a person agreed to the text of that number, as read in that language.

        Raises:
            NotEnrolled, UnknownSession.
        """
        with self._writing():
            self._in(self.register(id), person)
            self._write(EventKind.CONSENT_GIVEN, id, {"text": text_version, "language": language}, person)

    def erase(self, person: str) -> None:
        """A person takes back the consent: name, code and all of the row go for good, answers stay without a person.

        That consent was taken back stands in the chain. Files that were handed out before keep what they hold; no file
        brings the row back on this laptop.

        Raises:
            DatabaseBusy: another program reads an older state; erase again once it is closed.
        """
        with self._writing():
            standing = {id: register.consents.get(person) for id, register in self.registers().items()}
            voided = self._void_all(EventKind.CONSENT_GIVEN, person)
            for id, consent in standing.items():
                if consent is not None and consent.event not in voided:
                    self._void(consent.event, id, person)  # known here from the session's file only
        People(self._store).erase(person)

    def close(self, id: str) -> Session:
        """Close the session: nobody joins or is enrolled any more; closing it again changes nothing.

        Raises:
            NotTheTrainer, UnknownSession.
        """
        with self._writing():
            if self._led(id).closed_at is None:
                self._write(EventKind.SESSION_CLOSED, id, {})
        return self.get(id)

    def write_file(self, id: str, out: Path, *, names: bool = True) -> Path:
        """Write the session's file for the other laptops to ``out``, or into that folder under its usual name.

        Args:
            names: False writes codes only. A session that takes no names has none to write.

        Raises:
            CriteriaNotFixed, SessionClosed, FormNotHere, NotTheTrainer, UnknownSession.
            CannotWrite, DiskFull: what was there is still there.
        """
        session, register = self._led(id), self.register(id)
        rows = {row.id: row for row in self._rows_of(register.enrolled)}
        content = joining.content_of(register, rows, self._paths, names=names and session.plan.names)
        keys = own_keys(key_folder(self._paths))
        file = out / joining.file_name(register) if out.is_dir() else out
        return write_session_file(content, file, keys, f"Borderlens {fingerprint(session.trainer.sign)}")

    def ticket(self, id: str) -> Ticket:
        """The session's QR code for the wall.

        Raises:
            CriteriaNotFixed, SessionClosed, TicketTooLarge, NotTheTrainer, UnknownSession.
        """
        session = self._led(id)
        if session.criteria is None:
            raise CriteriaNotFixed(session=session.plan.title)
        if session.closed_at is not None:
            raise SessionClosed(session=session.plan.title)
        return make_ticket(session, self.blueprints(self.register(id)), own_keys(key_folder(self._paths)))

    def join(self, file: Path, label: str) -> Session:
        """Take part in the session of a file, as the laptop of that number; again brings what is new in it.

        On the trainer's own laptop nothing happens: it takes part already.

        Raises:
            NoSuchFile, NotASessionFile, NewerSessionFile, OtherTrainersSession, CriteriaNotFixed, SessionClosed,
            LabelMissing, NotAForm, NewerForm, CannotWrite, DiskFull.
        """
        with looked_into(file) as content:
            return self._take_part(content, label, str(file))

    def join_ticket(self, picture: Path | bytes, label: str) -> Session:
        """Take part by a photograph of the code: without roster and forms, which come by a file or a stick.

        Raises:
            NoTicket, TicketDamaged and the mistakes of reading a photograph; the rest as ``join``.
        """
        session, blueprints = read_ticket(picture)
        return self._take_part(SessionFile(Register(session), blueprints), label, str(picture)[:200])

    def sit(
        self,
        id: str,
        person: str,
        phase: Mode,
        form: str,
        *,
        language: str = "en",
        photo_check: bool = False,
        extra_time: float = 1.0,
    ) -> Attempt:
        """Begin the sitting of a form that the person has in that phase; ``extra_time`` is a factor on its minutes.

        Raises:
            CriteriaNotFixed, NotEnrolled, NotAssigned, FormNotHere, UnknownSession.
            AttemptStillOpen: it was begun; go on with it. NotAForm, NewerForm: it cannot be trusted any more.
        """
        register = self.register(id)
        if register.session.criteria is None:
            raise CriteriaNotFixed(session=register.session.plan.title)
        self._in(register, person)
        end = register.merged.get(person, person)
        if form not in register.enrolled[end].forms.get(phase.value, ()):
            raise NotAssigned(form=form[:SHOWN], phase=phase.value)
        if not (self._paths.data / FORMS / form).is_dir():
            raise FormNotHere(form=form[:SHOWN])
        sealed = received_form(form, self._paths.data)
        return begin(
            self._store,
            sealed,
            end,
            phase,
            session=id,
            language=language,
            photo_check=photo_check,
            extra_time=extra_time,
        )

    def _take_part(self, content: SessionFile, label: str, file: str) -> Session:
        register, id = content.register, content.register.session.id
        before = self.registers().get(id)
        joining.check(content, before, file)
        if register.session.device == self._store.device:
            return self.get(id) if before else register.session
        called = joining.checked_label(label)
        key = own_keys(key_folder(self._paths)).public_key.hex()
        joining.take_forms(content, self._paths, file)
        joining.keep(content, self._paths)
        people = [joining.as_person(named, register) for named in content.people]
        with self._writing():
            known = {row.id for row in self._rows_of(person.id for person in people)}
            for person in people:
                if person.id in known:
                    self._store.people.put(person)
            self._store.people.put_unknown(person for person in people if person.id not in known)
            self._write(EventKind.SESSION_JOINED, id, {"label": called, "public_key": key})
        return self.get(id)

    def _checked(self, register: Register, rows: list[Person]) -> list[Person]:
        """The rows with clean names and codes, as the session takes them."""
        mine = {row.id for row in rows}
        others = [row for row in self._rows_of(register.enrolled) if row.id not in mine]
        taken = [row.code for row in others if row.code]
        coded = with_codes(rows, taken, self._paths.assets / "tables", self.label(register.session.id))
        names = register.session.plan.names
        return [replace(row, name=clean_name(row.name) if names else row.code) for row in coded]

    def _forms_for(self, register: Register, new: list[Person]) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        session, blueprints = register.session, self.blueprints(register)
        if register.enrolled.keys() - register.walk_ins or session.device == self._store.device:
            there = register.enrolled.values()
            return assign(session.id, session.plan.forms, blueprints, there, [row.id for row in new])
        return {row.id: by_code(session.id, session.plan.forms, blueprints, row.code) for row in new}
