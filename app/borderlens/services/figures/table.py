"""Everything that was sat, read once and kept until something changes: sheets, seats, counts.

Which sittings count (all of this is told where figures are shown):

- A *seat* is one person in one session; people who were merged have one seat. Somebody who sat without being enrolled
  has one, too: the person was there.
- Only a sitting that was closed counts; one that is still open may go on. Left before its end, what was not answered
  counts as not found and not right.
- Of several sittings of one blueprint in one phase the first counts, with and without the photo check apart; the seat
  says ``twice``. First is by the time of opening: clocks of laptops differ, and this is all that is asked of them.
  Whoever began again for a good reason has the first one voided. A voided sitting counts for nothing.
- Sittings of different blueprints in one phase (identification, law) are added up.
- A session that was not opened here is in no figure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.attempts import Mode
from borderlens.domain.events import EventKind
from borderlens.domain.session_events import Register, read_registers
from borderlens.domain.sessions import PHASES
from borderlens.services.figures.counts import FIELDS, Block, Ints, blocks, sums, tallies
from borderlens.services.figures.layouts import COMPETENCIES, read_layout
from borderlens.store.protocol import Store

Flags = NDArray[np.bool_]
Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Table:
    """What is held, as arrays.

    Attributes:
        sessions: the oldest first, by the day they start. broken: laptops of which events are missing.
        people, codes: id and shown code of each seat. who: the person's number, the same in every session. session:
            place of its session. country, agency: places in ``countries`` and ``agencies``. enrolled: False for
            somebody who only sat. order: seats by their codes.
        seat: for each sheet its seat; -1 where it counts for nothing. phase: place in ``PHASES``.
        later: True for a sheet that comes after the first of its kind.
        blocks, counts, points: of all sheets.
    """

    sessions: tuple[Register, ...]
    broken: frozenset[str]
    people: tuple[str, ...]
    codes: tuple[str, ...]
    who: Places
    session: Places
    countries: tuple[str, ...]
    country: Places
    agencies: tuple[str, ...]
    agency: Places
    enrolled: Flags
    seat: Places
    phase: Places
    photo_check: Flags
    paper: Flags
    later: Flags
    blocks: tuple[Block, ...]
    counts: Ints
    points: NDArray[np.float64]
    order: Places

    def sheets_of(self, phase: Mode, photo_check: bool, seats: Flags) -> Flags:
        """Which sheets count for a phase and these seats."""
        held = self.seat >= 0
        fits: Flags = held & ~self.later & (self.phase == PHASES.index(phase)) & (self.photo_check == photo_check)
        fits[held] &= seats[self.seat[held]]
        return fits

    def repeated(self, phase: Mode, photo_check: bool) -> Flags:
        """Sheets of a phase that came after the first of their kind."""
        again: Flags = self.later & (self.phase == PHASES.index(phase)) & (self.photo_check == photo_check)
        return again


KINDS = (
    EventKind.SESSION_OPENED,
    EventKind.CRITERIA_FIXED,
    EventKind.SESSION_JOINED,
    EventKind.DEVICE_ACCEPTED,
    EventKind.PERSON_ENROLLED,
    EventKind.PERSON_MERGED,
    EventKind.SESSION_CLOSED,
    EventKind.EVENT_VOIDED,
)
"""What is read of sessions: neither attendance nor consent, of which there is one a day and person."""


def read_table(store: Store) -> Table:
    """The whole table. ``refresh`` has to have been run before."""
    found = read_registers(store.sheets.events(KINDS), own=store.device)
    sessions = tuple(sorted(found.values(), key=_age))
    sheets = store.sheets.all()
    seats: dict[tuple[str, str], int] = {}
    for register in sessions:
        for enrolled in register.people:
            seats[register.session.id, enrolled.person] = len(seats)
    count = len(seats)
    seat = np.full(len(sheets), -1, np.intp)
    later = np.zeros(len(sheets), np.bool_)
    firsts: set[tuple[int, str, int, str]] = set()
    layouts = {number: read_layout(record) for number, record in store.sheets.layouts().items()}
    for at, sheet in enumerate(sheets):
        if not sheet.closed or sheet.session not in found:
            continue
        person = found[sheet.session].merged.get(sheet.person, sheet.person)
        mine = seats.setdefault((sheet.session, person), len(seats))
        key = (mine, sheet.mode, sheet.photo_check, layouts[sheet.layout].pack)
        seat[at] = mine
        later[at] = key in firsts
        firsts.add(key)
    together = tuple(blocks(sheets, layouts))
    counts = np.zeros((len(sheets), len(COMPETENCIES), len(FIELDS)), np.int32)
    points = np.zeros((len(sheets), len(COMPETENCIES)))
    for block in together:
        counts[block.rows] = tallies(block)
        points[block.rows] = sums(block, sheets)
    modes = [mode.value for mode in PHASES]
    row = {person.id: (person.code, str(person.country), person.agency) for person in store.people.all()}
    known_as = [row.get(person, ("", "", "")) for _, person in seats]
    told = [found[session].enrolled.get(person) for session, person in seats]
    codes = [known[0] or person[-6:] for known, (_, person) in zip(known_as, seats, strict=True)]
    countries, country = _coded([t.country if t else k[1] for t, k in zip(told, known_as, strict=True)])
    agencies, agency = _coded([t.agency if t else k[2] for t, k in zip(told, known_as, strict=True)])
    places = {register.session.id: at for at, register in enumerate(sessions)}
    return Table(
        sessions=sessions,
        broken=store.sheets.broken(),
        people=tuple(person for _, person in seats),
        codes=tuple(codes),
        who=_coded([person for _, person in seats])[1],
        session=np.array([places[session] for session, _ in seats], np.intp),
        countries=countries,
        country=country,
        agencies=agencies,
        agency=agency,
        enrolled=np.arange(len(seats)) < count,
        seat=seat,
        phase=np.array([modes.index(sheet.mode) for sheet in sheets], np.intp),
        photo_check=np.array([sheet.photo_check for sheet in sheets], np.bool_),
        paper=np.array([sheet.paper for sheet in sheets], np.bool_),
        later=later,
        blocks=together,
        counts=counts,
        points=points,
        order=np.array(sorted(range(len(codes)), key=lambda at: (codes[at], at)), np.intp),
    )


def _age(register: Register) -> tuple[str, str, str]:
    session = register.session
    return (session.plan.starts_on, session.opened_at, session.id)


def _coded(values: Sequence[str]) -> tuple[tuple[str, ...], Places]:
    names = tuple(sorted(set(values)))
    at = {name: place for place, name in enumerate(names)}
    places: NDArray[Any] = np.array([at[value] for value in values], np.intp)
    return names, places
