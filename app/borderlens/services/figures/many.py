"""Thousands of officers at once, made up and written straight into a store: to measure figures by, and to test them.

The model: each officer has an ability (normal, one logit); an item is right with the chance of the Rasch model at its
location; the course adds 0.8 logits. A wrong answer to a protected product is a miss or a referral by even chance; one
to a look-alike an accusation or a referral. Every session says that it is simulated.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.attempts import Mode
from borderlens.domain.competence import Criteria
from borderlens.domain.events import Draft, EventKind, Json
from borderlens.domain.items import CANNOT_TELL, Competency, Kind, Role
from borderlens.domain.people import Country, Person
from borderlens.domain.people import Role as Work
from borderlens.domain.scoring import ItemOutcome
from borderlens.domain.session_events import enrolled_record, opened_record
from borderlens.domain.sessions import Enrolled, Plan, TrainerKeys
from borderlens.services.figures.layouts import LaidItem, Layout
from borderlens.services.figures.sheets import FULL, OUTCOMES
from borderlens.store.sheets import Sheet
from borderlens.store.sqlite import SqliteStore

AGENCIES = {"CN": ("cn-customs",), "VN": ("vn-customs", "vn-border-guard"), "LA": ("la-customs",)}
LEARNT = 0.8
_CODE = {outcome: OUTCOMES.index(outcome) + 1 for outcome in OUTCOMES}
_RIGHT = {
    Role.PROTECTED: ItemOutcome.HIT,
    Role.LOOK_ALIKE: ItemOutcome.CORRECT_CLEAR,
    Role.UNDECIDABLE: ItemOutcome.REFERRED,
}
_WRONG = {Role.PROTECTED: ItemOutcome.MISS, Role.LOOK_ALIKE: ItemOutcome.FALSE_ACCUSATION}


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: ids of the sessions, people, sheets and answers."""

    sessions: tuple[str, ...]
    officers: int
    sheets: int
    answers: int


@dataclass(frozen=True, slots=True)
class _Crowd:
    """Officers by number, with their abilities, and the locations of the items by name, in logits."""

    store: SqliteStore
    people: Sequence[str]
    sessions: Sequence[str]
    a_session: int
    able: NDArray[np.float64]
    known: Mapping[str, float]
    chance: np.random.Generator

    def session_of(self, officer: int) -> str:
        return self.sessions[officer // self.a_session]


def form(
    name: str, own: int, protected: int = 15, look_alikes: int = 15, undecidable: int = 6, law: int = 14
) -> Layout:
    """A form whose items have their own names from the place ``own`` of each sort on; those before are common."""

    def item(sort: str, at: int, competency: Competency, role: Role | None, answer: str = "") -> LaidItem:
        key = f"{sort}{at:02}" if at < own else f"{sort}{at:02}{name}"
        options = ("ivory", "bone", "resin", CANNOT_TELL) if answer else ()
        said = role.value if role else ""
        return LaidItem(f"many/{key}", 1, key, competency.value, Kind.IVORY.value, said, 4, options, answer)

    one = Competency.IDENTIFICATION
    items = [
        *(item("p", at, one, Role.PROTECTED, "ivory") for at in range(protected)),
        *(item("l", at, one, Role.LOOK_ALIKE, "bone") for at in range(look_alikes)),
        *(item("u", at, one, Role.UNDECIDABLE) for at in range(undecidable)),
        *(item("q", at, Competency.LEGAL, None) for at in range(law)),
    ]
    return Layout(f"form-{name}", "many", tuple(items), keyed=True)


def fill(
    store: SqliteStore,
    officers: int,
    a_session: int,
    phases: Sequence[Mode] = (Mode.PRE, Mode.POST),
    forms: Sequence[Layout] | None = None,
    seed: int = 20261124,
    ability: float = 1.0,
) -> Made:
    """Enrol officers in sessions of ``a_session`` people, and have them sit the forms crosswise."""
    layouts = [form(letter, 4) for letter in "ABC"] if forms is None else list(forms)
    chance = np.random.default_rng(seed)
    known = {item.name: float(chance.normal(0, 0.8)) for layout in layouts for item in layout.items}
    able = chance.normal(ability, 1, officers)
    people = [_uuid(1, number) for number in range(officers)]
    sessions = [_uuid(2, number) for number in range(-(-officers // a_session))]
    crowd = _Crowd(store, people, sessions, a_session, able, known, chance)
    with store.transaction():
        numbers = [store.sheets.layout(layout.record) for layout in layouts]
        for number, session in enumerate(sessions):
            _open(store, session, number)
        for number, person in enumerate(people):
            _enrol(store, crowd.session_of(number), person, number)
        for turn, phase in enumerate(phases):
            for at, layout in enumerate(layouts):
                rows = np.flatnonzero((np.arange(officers) + turn) % len(layouts) == at)
                _sit(crowd, layout, numbers[at], phase, turn, rows)
        # what is written beside the events is told to readers by hand
        store.database.db.execute("UPDATE reading SET version = version + 1")
    sheets = officers * len(phases)
    return Made(tuple(sessions), officers, sheets, sum(len(layouts[0].items) for _ in phases) * officers)


def _open(store: SqliteStore, session: str, number: int) -> None:
    plan = Plan(f"Session {number + 1}", starts_on=f"2026-{1 + number % 12:02}-{1 + number % 28:02}", simulated=True)
    criteria = Criteria()
    keys = TrainerKeys("00" * 32, "00" * 32)
    store.events.append(Draft(EventKind.SESSION_OPENED, opened_record(plan, keys), session=session))
    body: dict[str, Json] = {"criteria": criteria.record, "hash": criteria.hash}
    store.events.append(Draft(EventKind.CRITERIA_FIXED, body, session=session))


def _enrol(store: SqliteStore, session: str, person: str, number: int) -> None:
    country = list(AGENCIES)[number % len(AGENCIES)]
    agency = AGENCIES[country][number // 3 % len(AGENCIES[country])]
    store.people.put(
        Person(person, f"Simulated {number}", Country(country), agency, "en", Work.OFFICER, f"S-{number:05}")
    )
    body = enrolled_record(Enrolled(person, country, agency, "en"))
    store.events.append(Draft(EventKind.PERSON_ENROLLED, body, session=session, person=person))


def _sit(crowd: _Crowd, layout: Layout, number: int, phase: Mode, turn: int, rows: NDArray[np.intp]) -> None:
    """The officers ``rows`` sit a form; ``turn`` counts the phases."""
    store, chance = crowd.store, crowd.chance
    locations = np.array([crowd.known[item.name] for item in layout.items])
    right = chance.random((len(rows), len(locations))) < 1 / (
        1 + np.exp(locations - (crowd.able[rows] + turn * LEARNT)[:, None])
    )
    referred = chance.random(right.shape) < 0.5
    points = np.where(right, FULL, 0).astype(np.uint8)
    roles = [Role(item.role) if item.role else None for item in layout.items]
    hit = np.array([_CODE[_RIGHT[role]] if role else _CODE[ItemOutcome.RIGHT] for role in roles])
    missed = np.array(
        [_CODE[_WRONG.get(role, ItemOutcome.WRONG)] if role else _CODE[ItemOutcome.WRONG] for role in roles]
    )
    decidable = np.array([role in _WRONG for role in roles])
    outcomes = np.where(right, hit, np.where(decidable & referred, _CODE[ItemOutcome.OVER_REFERRED], missed)).astype(
        np.uint8
    )
    shown = np.array([bool(item.answer) for item in layout.items])
    own = np.array([item.options.index(item.answer) + 1 if item.answer else 0 for item in layout.items])
    said = np.where(right, own, np.where(referred, 4, np.where(own == 1, 2, 1)))
    choices = np.where(shown, said, 0).astype(np.uint8)
    competencies = [np.array(layout.places(competency)) for competency in layout.competencies]
    sums = np.stack([right[:, places].sum(1) for places in competencies], 1).astype(float)
    sheets, attempts = [], []
    for at, officer in enumerate(rows.tolist()):
        id, session = _uuid(3 + turn, officer), crowd.session_of(officer)
        opened = f"2026-0{1 + turn}-01T08:00:00.000Z"
        attempts.append(
            (id, crowd.people[officer], session, store.device, phase.value, layout.form, len(locations), opened)
        )
        sheets.append(
            Sheet(
                id,
                number,
                session,
                crowd.people[officer],
                phase.value,
                0,
                0,
                1,
                opened,
                0,
                points[at].tobytes(),
                outcomes[at].tobytes(),
                choices[at].tobytes(),
                struct.pack(f"<{sums.shape[1]}d", *sums[at]),
            )
        )
    store.database.db.conn.executemany(
        "INSERT INTO attempts (id, person, session, device, mode, form, asked, answered, opened_at, closed_at, ended,"
        " pack, pack_version, photo_check, language)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8, ?8, 'completed', 'many', 1, 0, 'en')",
        attempts,
    )
    store.sheets.put(sheets)


def _uuid(sort: int, number: int) -> str:
    return str(UUID(int=(sort << 96) | number, version=4))
