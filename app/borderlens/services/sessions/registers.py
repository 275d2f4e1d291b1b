"""Reading the sessions of a laptop: those it leads, from its events, and those it joined, from the trainer's file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from borderlens.domain.people import Person
from borderlens.domain.session_errors import UnknownSession
from borderlens.domain.session_events import KINDS, Consent, Register, read_registers
from borderlens.domain.sessions import Enrolled, Laptop, Session
from borderlens.packs.places import Places, read_places
from borderlens.paths import Paths
from borderlens.services.forms.receiving import PLACE as FORMS
from borderlens.services.sessions.duties import Duty, duties_of
from borderlens.services.sessions.joining import all_forms, blueprints_here, joined_here
from borderlens.store.protocol import Store


class Registers:
    """What is known of sessions here. ``paths`` is where this laptop's keys, forms and joined sessions lie."""

    def __init__(self, store: Store, paths: Paths) -> None:
        self._store = store
        self._paths = paths
        self._read_at = -1
        self._registers: dict[str, Register] = {}
        self._joined: dict[str, dict[str, str]] = {}

    def all(self) -> tuple[Session, ...]:
        """Every session, led or joined, in the order in which they were opened."""
        return tuple(register.session for register in self.registers().values())

    def get(self, id: str) -> Session:
        """The session of that id. Raises ``UnknownSession``."""
        return self.register(id).session

    def joined(self) -> tuple[Session, ...]:
        """The sessions that this laptop joined by a file or a ticket."""
        registers = self.registers()
        return tuple(register.session for id, register in registers.items() if id in self._joined)

    def leads(self, id: str) -> bool:
        """True on the laptop that opened the session."""
        return self.get(id).device == self._store.device

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
            here = joined_here(self._paths)
            events = self._store.sheets.events(KINDS)  # without those that two laptops tell in two ways
            self._registers = read_registers(events, self._store.device, [register for register, _ in here])
            self._joined = {register.session.id: blueprints for register, blueprints in here}
            self._read_at = version
        return self._registers

    def enrolled(self, id: str) -> tuple[Enrolled, ...]:
        """Everybody in the session, each person once, by id. Raises ``UnknownSession``."""
        return self.register(id).people

    def walk_ins(self, id: str) -> frozenset[str]:
        """People whom a laptop enrolled in the room and who are not on the trainer's list."""
        return self.register(id).walk_ins

    def people(self, id: str) -> tuple[Person, ...]:
        """Names and codes of everybody in the session, each person once, by code; who was erased is not among them."""
        rows = self._rows_of(entry.person for entry in self.enrolled(id))
        return tuple(sorted(rows, key=lambda row: (row.code, row.name, row.id)))

    def find(self, id: str, typed: str) -> tuple[Person, ...]:
        """The people of a session whose code is what was typed; where nobody's is, those whose name begins with it."""
        wanted = " ".join(typed.split()).casefold()
        people = self.people(id) if wanted else ()
        by_code = tuple(row for row in people if row.code.casefold() == wanted)
        return by_code or tuple(row for row in people if row.name.casefold().startswith(wanted))

    def same_codes(self, id: str) -> tuple[tuple[str, str], ...]:
        """Walk-ins that bear the code of somebody on the list: likely one person, to be joined by ``merge_people``."""
        walk_ins, found = self.walk_ins(id), []
        listed = {row.code.casefold(): row.id for row in self.people(id) if row.code and row.id not in walk_ins}
        for row in self.people(id):
            if row.id in walk_ins and row.code.casefold() in listed:
                found.append((row.id, listed[row.code.casefold()]))
        return tuple(found)

    def laptops(self, id: str) -> list[Laptop]:
        """Laptops that joined or were accepted, by label; the trainer's own is not among them."""
        return sorted(self.register(id).laptops.values(), key=lambda laptop: (laptop.label, laptop.device))

    def label(self, id: str) -> str:
        """What this laptop is called in a session that it joined; empty where it did not."""
        found = self.register(id).laptops.get(self._store.device)
        return found.label if found else ""

    def merged(self, id: str) -> Mapping[str, str]:
        """For each entry that was joined to another one, the person whom it comes to."""
        return self.register(id).merged

    def attendance(self, id: str) -> Mapping[str, Mapping[str, bool]]:
        """For each person the days that were noted, True when present."""
        return self.register(id).attendance

    def consents(self, id: str) -> Mapping[str, Consent]:
        """What each person agreed to, the last that stands."""
        return self.register(id).consents

    def duties(self, person: str) -> tuple[Duty, ...]:
        """What the person is to sit on this laptop, session by session, before, after, follow-up."""
        found: list[Duty] = []
        for id, register in self.registers().items():
            if person not in register.enrolled:
                continue
            end = register.merged.get(person, person)
            same = [end, *(one for one, into in register.merged.items() if into == end)]
            sat = [row for one in same for row in self._store.reading.attempts(person=one, session=id)]
            forms = all_forms(register)
            here = frozenset(form for form in forms if (self._paths.data / FORMS / form).is_dir())
            sat.sort(key=lambda row: (row.opened_at, row.id))
            found += duties_of(register, person, sat, self.blueprints(register), here)
        return tuple(found)

    def blueprints(self, register: Register) -> dict[str, str]:
        """The blueprint of each form of a session, as far as it is known here."""
        told = self._joined.get(register.session.id, {})
        return told if told.keys() >= set(all_forms(register)) else told | blueprints_here(register, self._paths)

    def _rows_of(self, ids: Iterable[str]) -> list[Person]:
        """The rows of the table of people that are there, in one reading."""
        wanted = set(ids)
        return [row for row in self._store.people.all() if row.id in wanted]

    @cached_property
    def places(self) -> Places:
        """Provinces and crossings. Raises ``PackMistake`` where the table is damaged."""
        return read_places(self._paths.assets / "tables")
