"""Sittings of joint sessions as xAPI statements: what is ready to leave this laptop, and what has to wait.

Only sittings of a session go out; what somebody practises alone stays here. Answers to a sealed form wait until its
code is here, since a statement never changes once it is out. Who has taken back consent, or was erased, goes out no
more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from borderlens.domain.attempts import Attempt, AttemptSummary, Tally, tally
from borderlens.domain.competence import Criteria, decide
from borderlens.domain.errors import NoSuchSession
from borderlens.domain.events import EventKind
from borderlens.domain.items import Item
from borderlens.domain.lrs_errors import NotAProgramme, ProgrammeIsFixed
from borderlens.domain.pseudonyms import pseudonym
from borderlens.domain.session_events import Register
from borderlens.domain.sessions import PHASES
from borderlens.exchange.xapi.shapes import IRI
from borderlens.exchange.xapi.sitting import Judged, Sitting
from borderlens.exchange.xapi.statements import Made, statements, voided
from borderlens.exchange.xapi.terms import PROGRAMME, Terms
from borderlens.paths import Paths
from borderlens.services.figures.sheets import Keys
from borderlens.services.figures.statistics.intervals import wilson
from borderlens.services.forms.sitting import released
from borderlens.services.programme import programme_key
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.protocol import Store

_HELD = "xapi.programme"
_FORM_ID = 64  # digits; the form of a pack has a short name


class Wait(StrEnum):
    """Why a sitting has no statements. Words ``lrs.wait.<value>``."""

    SEALED = "sealed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Told:
    """One sitting: its statements, or why there are none; ``actor`` is the person's pseudonym."""

    attempt: str
    actor: str
    made: Made = field(default_factory=lambda: Made(()))
    waits: Wait | None = None


def programme_of(store: Store, given: str | None = None) -> str:
    """The programme's IRI, kept once it was given.

    Raises:
        NotAProgramme: what was given is no ``https`` IRI.
        ProgrammeIsFixed: another one is kept; every statement that went out would have to be voided.
    """
    held = store.recall(_HELD)
    if given is None:
        return held or PROGRAMME
    wanted = given.strip().rstrip("/")
    if not wanted.startswith("https://") or not IRI.fullmatch(wanted) or "#" in wanted or "?" in wanted:
        raise NotAProgramme(given=given[:120])
    if held is not None and held != wanted:
        raise ProgrammeIsFixed(given=wanted, held=held)
    if held is None:
        store.remember(_HELD, wanted)
    return wanted


class Statements:
    """The statements of one laptop's sessions, sitting by sitting."""

    def __init__(self, store: Store, paths: Paths, *, programme: str | None = None) -> None:
        """Raises as ``programme_of`` and ``services.programme.programme_key``."""
        self.terms = Terms(programme_of(store, programme))
        self._store = store
        self._key = programme_key(paths.data)
        self._keys = Keys(paths, {})
        self._registers: Mapping[str, Register] = Sessions(store, paths).registers()
        self._firsts: dict[str, dict[tuple[str, str, bool], list[str]]] = {}

    def sittings(self, session: str | None = None) -> list[AttemptSummary]:
        """Sittings of one session or of all, oldest first. Raises ``NoSuchSession`` where a session has none."""
        found = [row for row in self._store.reading.attempts(session=session) if row.session is not None]
        if session is not None and not found:
            raise NoSuchSession(session=session)
        return found

    def of(self, sitting: AttemptSummary) -> Told:
        """Everything about one sitting. ``KeyError`` when it is not here any more."""
        actor = self.actor(sitting.person)
        if self._is_withdrawn(sitting):
            return Told(sitting.id, actor, waits=Wait.WITHDRAWN)
        attempt = self._scored(sitting.id)
        if attempt is None:
            return Told(sitting.id, actor, waits=Wait.SEALED)
        events = self._store.events.read(attempt=sitting.id)
        gone = {str(e.body.get("event")) for e in events if e.kind == EventKind.EVENT_VOIDED}
        register = self._registers.get(sitting.session or "")
        whole = Sitting(
            attempt=attempt,
            actor=actor,
            events=tuple(event for event in events if event.id not in gone),
            items=self._items(attempt),
            voided=tuple(sorted(gone & {event.id for event in events})),
            judged=self._judged(sitting, attempt, register),
            simulated=register is not None and register.session.plan.simulated,
        )
        return Told(sitting.id, actor, statements(whole, self.terms))

    def actor(self, person: str) -> str:
        return pseudonym(self._key, person)

    def voiding(self, old: str, actor: str) -> dict[str, object]:
        """The statement that takes back the one of the id ``old``."""
        return voided(old, actor, self.terms)

    def _is_withdrawn(self, sitting: AttemptSummary) -> bool:
        register = self._registers.get(sitting.session or "")
        taken_back = register is not None and sitting.person in register.withdrawn
        return taken_back or self._store.people.was_erased(sitting.person)

    def _scored(self, id: str) -> Attempt | None:
        """The attempt with true names and every answer scored; None while its form is sealed."""
        attempt = self._store.reading.attempt(id)
        if attempt is None:
            raise KeyError(id)
        form = self._keys.form(attempt.form)
        if form is None and len(attempt.form) == _FORM_ID:
            return None
        true = attempt if form is None else released(attempt, form)
        return None if any(response.points is None for response in true.responses) else true

    def _items(self, attempt: Attempt) -> Mapping[tuple[str, str], Item]:
        form = self._keys.form(attempt.form)
        if form is None:
            return self._keys.pack(attempt.pack)
        return {
            (f"{origin.pack}/{origin.key}", entry.item.content_hash): entry.item
            for origin, entry in zip(form.record.items, form.items, strict=True)
        }

    def _judged(self, sitting: AttemptSummary, attempt: Attempt, register: Register | None) -> Judged | None:
        """Under the session's criteria, at the first sitting of a blueprint on an occasion and only when it ended."""
        if register is None or register.session.criteria is None or sitting.mode not in PHASES or attempt.is_open:
            return None
        firsts = self._first_sittings(sitting)
        if sitting.id not in firsts:
            return None
        criteria: Criteria = register.session.criteria
        counts: dict[str, Tally] = {}
        for id in (*(other for other in firsts if other != sitting.id), sitting.id):
            other = self._scored(id)
            counts |= {row.competency: row for row in (tally(other) if other is not None else ())}
        found = {}
        for row in tally(attempt):
            verdict = decide(criteria, counts, row.competency)
            if verdict.competent is not None:
                found[row.competency] = (verdict, row, wilson(row.right, row.asked))
        return Judged(criteria.hash, found)

    def _first_sittings(self, sitting: AttemptSummary) -> list[str]:
        """Sittings that count on this person's occasion: of each blueprint the first."""
        session = sitting.session or ""
        if session not in self._firsts:
            self._firsts[session] = _occasions(self._store.reading.attempts(session=session))
        return self._firsts[session][_occasion(sitting)]


def _occasion(sitting: AttemptSummary) -> tuple[str, str, bool]:
    return sitting.person, sitting.mode.value, sitting.photo_check


def _occasions(sittings: Iterable[AttemptSummary]) -> dict[tuple[str, str, bool], list[str]]:
    found: dict[tuple[str, str, bool], list[str]] = {}
    packs: set[tuple[object, ...]] = set()
    for row in sittings:
        if (*_occasion(row), row.pack) not in packs:
            packs.add((*_occasion(row), row.pack))
            found.setdefault(_occasion(row), []).append(row.id)
    return found
