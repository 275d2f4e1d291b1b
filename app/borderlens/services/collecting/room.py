"""The room: which laptops have brought their results of a phase, and of whom nothing has come yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from borderlens.domain.attempts import AttemptSummary
from borderlens.domain.events import EventKind
from borderlens.domain.session_events import Register
from borderlens.domain.sessions import Enrolled, Laptop
from borderlens.services.collecting.kept import Kept, Shelf, shown_gaps
from borderlens.services.collecting.keys import fingerprint
from borderlens.services.collecting.records import (
    FileState,
    Gap,
    LaptopRow,
    LaptopState,
    Missing,
    MissingPerson,
    Room,
)
from borderlens.store.protocol import Store

_CAME = (FileState.MERGED, FileState.NOTHING_NEW)
_ASIDE = (FileState.QUARANTINED, FileState.REFUSED, FileState.CONFLICT)


@dataclass(frozen=True, slots=True)
class _Held:
    """What is here of one session: sittings of the phase, and bundles by the laptop they are of."""

    register: Register
    sittings: list[AttemptSummary]
    bundles: Mapping[str, list[Kept]]
    unattributed: list[Kept]

    def who(self, person: str) -> str:
        """The person as which an entry counts."""
        return self.register.merged.get(person, person)


def read_room(store: Store, shelf: Shelf, register: Register, phase: str) -> Room:
    """See ``records.Room``."""
    session = register.session
    bundles: defaultdict[str, list[Kept]] = defaultdict(list)
    for kept in shelf.all(session.id):
        bundles[kept.received.device].append(kept)
    sittings = [attempt for attempt in store.reading.attempts(session=session.id) if attempt.mode == phase]
    held = _Held(register, sittings, bundles, [*bundles.pop("", []), *shelf.all("")])
    laptops = _laptops(store, held)
    closed = _by_person(held, closed=True)
    people = register.people
    here = {person.person for person in people if _is_here(person, phase, closed.get(person.person, []))}
    arrivals = [kept.received_at for came in bundles.values() for kept in came if kept.received.state in _CAME]
    return Room(
        session=session.id,
        phase=phase,
        laptops=laptops,
        enrolled=len(people),
        here=len(here),
        answers=sum(attempt.answered for attempt in sittings),
        missing=_missing(store, held, [person for person in people if person.person not in here]),
        aside=tuple(kept.received for kept in _aside(held)),
        last_at=max(arrivals, default=None),
    )


def _by_person(held: _Held, *, closed: bool) -> dict[str, list[AttemptSummary]]:
    found: defaultdict[str, list[AttemptSummary]] = defaultdict(list)
    for attempt in held.sittings:
        if (attempt.ended is not None) == closed:
            found[held.who(attempt.person)].append(attempt)
    return found


def _is_here(person: Enrolled, phase: str, closed: list[AttemptSummary]) -> bool:
    """Every form that the person is to sit in this phase has come to its end; any one where none is assigned."""
    forms = person.forms.get(phase, ())
    return bool(closed) and set(forms) <= {attempt.form for attempt in closed}


def _laptops(store: Store, held: _Held) -> tuple[LaptopRow, ...]:
    known = dict(held.register.laptops)
    for device, came in held.bundles.items():
        got = came[-1].received
        known.setdefault(device, Laptop(device, got.label, came[-1].public_key, accepted=False))
    sat: defaultdict[str, set[str]] = defaultdict(set)
    for attempt in held.sittings:
        if attempt.answered:
            sat[attempt.device].add(held.who(attempt.person))
    rows = [_row(store, held, laptop, sat[laptop.device]) for laptop in known.values()]
    return tuple(sorted(rows, key=lambda row: (_natural(row.label), row.device)))


def _row(store: Store, held: _Held, laptop: Laptop, sat: set[str]) -> LaptopRow:
    came = held.bundles.get(laptop.device, [])
    merged = [kept for kept in came if kept.received.state in _CAME]
    aside = [kept for kept in came if kept.received.state in _ASIDE]
    gaps = _gaps(store, held, laptop) if merged else ()
    return LaptopRow(
        device=laptop.device,
        label=laptop.label,
        fingerprint=fingerprint(laptop.public_key),
        state=_state(merged, aside, gaps, sat),
        people=len(sat),
        arrived_at=merged[-1].received_at if merged else None,
        gaps=gaps,
        clock=next((kept.received.clock for kept in reversed(came) if kept.received.clock is not None), None),
        why=aside[-1].received.why if aside else None,
    )


def _state(merged: list[Kept], aside: list[Kept], gaps: tuple[Gap, ...], sat: set[str]) -> LaptopState:
    if aside:
        return LaptopState.SET_ASIDE
    if not merged or not sat:
        return LaptopState.WAITING  # a bundle without a sitting of this phase is one of an earlier day
    return LaptopState.INCOMPLETE if gaps or merged[-1].received.unread else LaptopState.HERE


def _gaps(store: Store, held: _Held, laptop: Laptop) -> tuple[Gap, ...]:
    session = held.register.session.id
    joined = store.events.read(device=laptop.device, kind=EventKind.SESSION_JOINED, session=session)
    return shown_gaps(store.events.gaps(laptop.device, joined[0].seq if joined else None))


def _missing(store: Store, held: _Held, people: list[Enrolled]) -> tuple[MissingPerson, ...]:
    begun = _by_person(held, closed=False)
    closed = _by_person(held, closed=True)
    aside = {
        held.who(person): kept.received.label for kept in _aside(held) for person in kept.sat if kept.received.label
    }
    labels = {laptop.device: laptop.label for laptop in held.register.laptops.values()}
    found = []
    for person in people:
        known = store.people.get(person.person)
        attempts = begun.get(person.person, []) + closed.get(person.person, [])
        if begun.get(person.person):
            why, label = Missing.UNFINISHED, labels.get(attempts[0].device, "")
        elif person.person in aside:
            why, label = Missing.SET_ASIDE, aside[person.person]
        elif attempts:  # one of several forms
            why, label = Missing.UNFINISHED, labels.get(attempts[0].device, "")
        else:
            why, label = Missing.NO_LAPTOP, ""
        found.append(MissingPerson(person.person, known.code if known else "", label, why))
    return tuple(sorted(found, key=lambda missing: (_natural(missing.code), missing.person)))


def _aside(held: _Held) -> list[Kept]:
    every = [*(kept for came in held.bundles.values() for kept in came), *held.unattributed]
    return sorted(
        (kept for kept in every if kept.received.state in _ASIDE),
        key=lambda kept: (kept.received_at, kept.received.sha256),
    )


def _natural(label: str) -> tuple[int, int, str]:
    """Labels that are numbers by their value, the others after them by their letters."""
    return (0, int(label), "") if label.isascii() and label.isdigit() and len(label) < 19 else (1, 0, label)
