"""Sessions out of their events, and events of sessions: the one place that knows the bodies.

Who may say what: only the trainer's laptop, the one that wrote ``session.opened``, fixes criteria, adds forms, accepts
laptops, merges people and closes. Any laptop of the session enrols people, takes down their consent and who was there;
where two laptops say different things of one person, the trainer's word stands. An event of a newer schema, or whose
body is not of the known shape, counts for nothing; so does a voided one, voided by its own laptop or by the trainer's.
Consent can be taken back on any laptop.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from borderlens.domain.competence import Criteria
from borderlens.domain.events import SCHEMA, Event, EventKind, Json
from borderlens.domain.sessions import PHASES, Enrolled, Laptop, Plan, Session, TrainerKeys

KINDS = (
    EventKind.SESSION_OPENED,
    EventKind.CRITERIA_FIXED,
    EventKind.FORMS_ADDED,
    EventKind.SESSION_JOINED,
    EventKind.DEVICE_ACCEPTED,
    EventKind.PERSON_ENROLLED,
    EventKind.PERSON_MERGED,
    EventKind.PERSON_ATTENDED,
    EventKind.CONSENT_GIVEN,
    EventKind.SESSION_CLOSED,
    EventKind.EVENT_VOIDED,
)
"""The kinds that a session is read from."""


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person agreed to: the number of the text, in which language, when (UTC), and the id of the event."""

    text: int
    language: str
    given_at: str
    event: str


@dataclass(frozen=True, slots=True)
class Register:
    """One session with everything its events tell.

    Attributes:
        enrolled: by person; somebody who was merged into another entry is here, too.
        laptops: by device, without the trainer's own.
        attendance: by person and day, True when present.
        consents: by person, the last one that stands.
        merged: for an entry that stands for another one, the person it comes to in the end.
        walk_ins: people whom only a laptop enrolled, not the trainer.
        withdrawn: people whose consent was taken back and not given again.
    """

    session: Session
    enrolled: Mapping[str, Enrolled] = field(default_factory=dict)
    laptops: Mapping[str, Laptop] = field(default_factory=dict)
    attendance: Mapping[str, Mapping[str, bool]] = field(default_factory=dict)
    consents: Mapping[str, Consent] = field(default_factory=dict)
    merged: Mapping[str, str] = field(default_factory=dict)
    walk_ins: frozenset[str] = frozenset()
    withdrawn: frozenset[str] = frozenset()

    @property
    def people(self) -> tuple[Enrolled, ...]:
        """Everybody enrolled, each person once, by id."""
        return tuple(self.enrolled[id] for id in sorted(self.enrolled) if id not in self.merged)


def plan_record(plan: Plan) -> dict[str, Json]:
    """The plan as it stands in ``session.opened``; what is empty is kept out."""
    record: dict[str, Json] = {
        "title": plan.title,
        "place": plan.place,
        "province": plan.province,
        "crossing": plan.crossing,
        "starts_on": plan.starts_on,
        "ends_on": plan.ends_on,
        "partners": list(plan.partners),
        "modules": list(plan.modules),
        "forms": {str(phase): list(forms) for phase, forms in plan.forms.items() if forms},
        "languages": list(plan.languages),
        "simulated": plan.simulated,
    }
    if not plan.names:
        record["names"] = False
    return {name: value for name, value in record.items() if value or name == "names"}


def read_plan(record: Mapping[str, Json]) -> Plan:
    """Inverse of ``plan_record``; unknown fields are passed over. Raises ``ValueError`` for a misshapen one."""
    return Plan(
        title=_words(record, "title"),
        place=_words(record, "place"),
        province=_words(record, "province"),
        crossing=_words(record, "crossing"),
        starts_on=_words(record, "starts_on"),
        ends_on=_words(record, "ends_on"),
        partners=_list(record.get("partners", [])),
        modules=_list(record.get("modules", [])),
        forms=_forms(record),
        languages=_list(record.get("languages", [])) or ("en",),
        names=record.get("names") is not False,
        simulated=record.get("simulated") is True,
    )


def enrolled_record(enrolled: Enrolled) -> dict[str, Json]:
    """As it stands in ``person.enrolled``: without the id, which is the event's own."""
    record: dict[str, Json] = {
        "country": enrolled.country,
        "agency": enrolled.agency,
        "language": enrolled.language,
        "province": enrolled.province,
        "rank": enrolled.rank,
        "forms": {str(phase): list(forms) for phase, forms in enrolled.forms.items() if forms},
    }
    return {name: value for name, value in record.items() if value}


def read_enrolled(person: str, record: Mapping[str, Json]) -> Enrolled:
    """Inverse of ``enrolled_record``. Raises ``ValueError``."""
    return Enrolled(
        person=person,
        country=_words(record, "country"),
        agency=_words(record, "agency"),
        language=_words(record, "language"),
        province=_words(record, "province"),
        rank=_words(record, "rank"),
        forms=_forms(record),
    )


def opened_record(plan: Plan, keys: TrainerKeys) -> dict[str, Json]:
    """Body of ``session.opened``."""
    return {"plan": plan_record(plan), "trainer": {"sign": keys.sign, "box": keys.box}}


def read_registers(events: Iterable[Event], own: str = "", known: Iterable[Register] = ()) -> dict[str, Register]:
    """Every session that the events tell of, by id, in the order in which they were opened.

    Args:
        events: those of ``KINDS``, in whatever order they come.
        own: the device that reads; where two laptops claim to have opened a session, its own word stands.
        known: sessions that this laptop joined, as their file told; events add to them.
    """
    by_session: dict[str, list[Event]] = {register.session.id: [] for register in known}
    voids = []
    for event in sorted((e for e in events if e.schema <= SCHEMA), key=lambda e: (e.device, e.seq)):
        if event.kind == EventKind.EVENT_VOIDED:
            voids.append(event)
        elif event.session is not None:
            by_session.setdefault(event.session, []).append(event)
    voided = {(str(e.body.get("event")), e.device) for e in voids}
    before = {register.session.id: register for register in known}
    found = [
        register
        for id, told in by_session.items()
        if (register := _register(told, voided, own, before.get(id))) is not None
    ]
    return {r.session.id: r for r in sorted(found, key=lambda r: (r.session.opened_at, r.session.id))}


def _register(events: list[Event], voided: set[tuple[str, str]], own: str, known: Register | None) -> Register | None:
    opened = [session for event in events if (session := _read_opening(event)) is not None]
    session = next((s for s in opened if s.device == own), None) or (known.session if known else None)
    session = session or next(iter(opened), None)
    if session is None:
        return None
    trainer = session.device
    events = sorted(events, key=lambda e: (e.device == trainer, e.device, e.seq))  # the trainer's word comes last
    by_anybody = {id for id, _ in voided}
    gone = {e.id for e in events if (e.id, e.device) in voided or (e.id, trainer) in voided}
    gone |= {e.id for e in events if e.kind == EventKind.CONSENT_GIVEN and e.id in by_anybody}
    standing = [e for e in events if e.id not in gone]
    by_trainer = [e for e in standing if e.device == trainer]
    enrolled = dict(known.enrolled) if known else {}
    for person, entry in _by_person(standing, EventKind.PERSON_ENROLLED, _read_entry).items():
        before = enrolled.get(person)  # a file of the trainer's may tell of forms that were added since
        enrolled[person] = replace(entry, forms={**before.forms, **entry.forms}) if before else entry
    session, enrolled = _with_added(_with_course(session, by_trainer), enrolled, by_trainer)
    listed = {e.person for e in by_trainer if e.kind == EventKind.PERSON_ENROLLED}
    listed |= {person for person in known.enrolled if person not in known.walk_ins} if known else set()
    told = known.consents if known else {}
    consents = {person: consent for person, consent in told.items() if consent.event not in by_anybody}
    taken_back = {person for person in told if person not in consents}
    consents |= _by_person(standing, EventKind.CONSENT_GIVEN, _read_consent)
    taken_back |= {e.person for e in events if e.kind == EventKind.CONSENT_GIVEN and e.id in gone and e.person}
    return Register(
        session=session,
        enrolled=enrolled,
        laptops=_laptops(standing, trainer, known),
        attendance=_attendance(standing),
        consents=consents,
        merged=_merged(by_trainer, enrolled, known),
        walk_ins=frozenset(person for person in enrolled if person not in listed),
        withdrawn=frozenset(taken_back - consents.keys()),
    )


def _read_opening(event: Event) -> Session | None:
    if event.kind != EventKind.SESSION_OPENED or event.session is None:
        return None
    try:
        plan, keys = _table(event.body["plan"]), _table(event.body["trainer"])
        trainer = TrainerKeys(_words(keys, "sign"), _words(keys, "box"))
        return Session(event.session, read_plan(plan), trainer, event.device, event.ts)
    except (KeyError, ValueError):
        return None


def _with_course(session: Session, by_trainer: list[Event]) -> Session:
    """The session with its criteria (the first ones stand) and its end."""
    for event in by_trainer:
        if event.kind == EventKind.CRITERIA_FIXED and session.criteria is None:
            try:
                criteria = Criteria.of(_table(event.body["criteria"]))
            except (KeyError, ValueError):
                continue
            if criteria.hash == event.body.get("hash"):
                session = replace(session, criteria=criteria, fixed_at=event.ts)
        elif event.kind == EventKind.SESSION_CLOSED and session.closed_at is None:
            session = replace(session, closed_at=event.ts)
    return session


def _with_added(
    session: Session, enrolled: Mapping[str, Enrolled], by_trainer: list[Event]
) -> tuple[Session, dict[str, Enrolled]]:
    """Forms of phases that the plan had none for; what somebody has for a phase already stands."""
    plan, entries = dict(session.plan.forms), dict(enrolled)
    told = [event for event in by_trainer if event.kind == EventKind.FORMS_ADDED]
    for event in sorted(told, key=lambda event: event.person is not None):
        try:
            phase, forms = _words(event.body, "phase"), _list(event.body.get("forms", []))
        except ValueError:
            continue
        if phase not in {known.value for known in PHASES} or not forms:
            continue
        if event.person is None:
            plan.setdefault(phase, forms)
        elif event.person in entries and set(forms) <= set(plan.get(phase, ())):
            entry = entries[event.person]
            entries[event.person] = replace(entry, forms={phase: forms, **entry.forms})
    return replace(session, plan=replace(session.plan, forms=plan)), entries


def _read_entry(event: Event) -> Enrolled:
    return read_enrolled(event.person or "", event.body)


def _laptops(events: list[Event], trainer: str, known: Register | None) -> dict[str, Laptop]:
    found = dict(known.laptops) if known else {}
    for event in events:
        try:
            if event.kind == EventKind.SESSION_JOINED and event.device != trainer:
                before = found.get(event.device)
                key, label = _words(event.body, "public_key"), _words(event.body, "label")
                if before is None or not before.accepted:
                    found[event.device] = Laptop(event.device, label, key, accepted=False)
            elif event.kind == EventKind.DEVICE_ACCEPTED and event.device == trainer:
                device, key = _words(event.body, "device"), _words(event.body, "public_key")
                before = found.get(device)
                label = _words(event.body, "label") or (before.label if before else "")
                found[device] = Laptop(device, label, key, accepted=True)
        except ValueError:
            continue
    return found


def _attendance(events: list[Event]) -> dict[str, dict[str, bool]]:
    found: dict[str, dict[str, bool]] = {}
    for event in events:
        day, present = event.body.get("day"), event.body.get("present")
        told = isinstance(day, str) and isinstance(present, bool)
        if event.kind == EventKind.PERSON_ATTENDED and event.person and told:
            found.setdefault(event.person, {})[str(day)] = present is True
    return found


def _merged(by_trainer: list[Event], enrolled: Mapping[str, Enrolled], known: Register | None) -> dict[str, str]:
    """Where every merged entry ends; an entry that would come back to itself is merged into nobody."""
    into = dict(known.merged) if known else {}
    for event in by_trainer:
        target = event.body.get("into")
        if event.kind == EventKind.PERSON_MERGED and event.person and isinstance(target, str) and target in enrolled:
            into[event.person] = target
    ends = {}
    for person in into:
        passed, end = {person}, into[person]
        while end in into and end not in passed:
            passed.add(end)
            end = into[end]
        if end not in passed:
            ends[person] = end
    return ends


def _read_consent(event: Event) -> Consent:
    text = event.body.get("text")
    if isinstance(text, bool) or not isinstance(text, int):
        raise ValueError("the text has no number")
    return Consent(text, _words(event.body, "language"), event.ts, event.id)


def _by_person(events: list[Event], kind: EventKind, read: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for event in events:
        if event.kind == kind and event.person:
            try:
                found[event.person] = read(event)
            except ValueError:
                continue
    return found


def _words(record: Mapping[str, Json], name: str) -> str:
    value = record.get(name, "")
    if not isinstance(value, str):
        raise ValueError(f"{name} is no text")
    return value


def _list(value: Json) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
        raise ValueError("no list of texts")
    return tuple(str(entry) for entry in value)


def _table(value: Json) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise ValueError("no table")
    return value


def _forms(record: Mapping[str, Json]) -> dict[str, tuple[str, ...]]:
    by_phase = _table(record.get("forms", {}))
    return {phase.value: _list(by_phase[phase.value]) for phase in PHASES if phase.value in by_phase}
