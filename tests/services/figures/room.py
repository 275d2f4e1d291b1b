"""A room to count in: a session opened on this laptop, people, forms of open items, and sittings answered to order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from borderlens.domain.attempts import Attempt, Mode
from borderlens.domain.competence import Criteria
from borderlens.domain.events import Draft, EventKind, Json
from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Role
from borderlens.domain.people import Country, Person
from borderlens.domain.people import Role as Work
from borderlens.domain.session_events import enrolled_record, opened_record
from borderlens.domain.sessions import Enrolled, Plan, TrainerKeys
from borderlens.services.attempts import Attempts
from borderlens.store.protocol import Store

SESSION = "11111111-1111-7111-8111-111111111111"
KEYS = TrainerKeys("aa" * 32, "bb" * 32)


def single(key: str, role: Role | None, answer: str, others: Sequence[str] = ()) -> Item:
    """A single choice of identification; the first of ``others`` is the wrong answer that accuses or clears."""
    options = (answer, *others) if answer == CANNOT_TELL else (answer, *others, CANNOT_TELL)
    accuses = frozenset(option for option in options if option in ("ivory", "tiger"))
    return Item(
        key, 1, ItemType.SINGLE, Competency.IDENTIFICATION, Kind.IVORY, role, 0.5, (), (), options, (answer,), accuses
    )


def question(key: str, competency: Competency, critical: bool = False) -> Item:
    """A single choice about law, evidence or cooperation."""
    burnt = frozenset({"wrong"}) if critical else frozenset()
    options, answer = ("right", "wrong"), ("right",)
    return Item(
        key, 1, ItemType.SINGLE, competency, Kind.GENERAL, None, 0.5, (), (), options, answer, frozenset(), burnt
    )


def form(protected: int = 10, look_alikes: int = 10, undecidable: int = 4) -> list[Item]:
    """An identification form: ``p00`` is ivory, ``l00`` bone, ``u00`` cannot be told."""
    return [
        *(single(f"p{n:02}", Role.PROTECTED, "ivory", ("bone", "resin")) for n in range(protected)),
        *(single(f"l{n:02}", Role.LOOK_ALIKE, "bone", ("ivory", "resin")) for n in range(look_alikes)),
        *(single(f"u{n:02}", Role.UNDECIDABLE, CANNOT_TELL, ("ivory", "bone")) for n in range(undecidable)),
    ]


@dataclass
class Room:
    """One session on a store."""

    store: Store
    id: str = SESSION
    plan: Plan = field(default_factory=lambda: Plan("Border week", starts_on="2026-11-23", ends_on="2026-11-27"))
    criteria: Criteria | None = field(default_factory=Criteria)

    def open(self) -> Room:
        self.write(EventKind.SESSION_OPENED, opened_record(self.plan, KEYS))
        if self.criteria is not None:
            self.write(EventKind.CRITERIA_FIXED, {"criteria": self.criteria.record, "hash": self.criteria.hash})
        return self

    def write(self, kind: EventKind, body: Mapping[str, Json], person: str | None = None) -> str:
        return self.store.events.append(Draft(kind, body, session=self.id, person=person)).id

    def enrol(self, person: str, country: str = "LA", agency: str = "la-customs", code: str = "") -> str:
        row = Person(person, f"Name {person}", Country(country), agency, "en", Work.OFFICER, code or person.upper())
        self.store.people.put(row)
        self.write(EventKind.PERSON_ENROLLED, enrolled_record(Enrolled(person, country, agency, "en")), person)
        return person

    def sit(
        self,
        person: str,
        answers: Mapping[str, str],
        mode: Mode = Mode.POST,
        items: Sequence[Item] | None = None,
        pack: str = "quiz",
        *,
        photo_check: bool = False,
        paper: bool = False,
        closed: bool = True,
        name: str = "A",
    ) -> Attempt:
        """Answer every item rightly but for ``answers``; an empty answer leaves the item out."""
        asked, attempts = form() if items is None else items, Attempts(self.store)
        with self.store.transaction():
            opened = attempts.open_attempt(
                person,
                pack,
                name,
                mode,
                asked,
                pack_version=1,
                session=self.id,
                photo_check=photo_check,
                paper=paper,
            )
            for item in asked:
                response = answers.get(item.key, item.answer[0] if item.answer else "a")
                if response:
                    attempts.give_answer(opened.id, item, response, 1000)
            return attempts.close_attempt(opened.id) if closed else opened
