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

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
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

    def sheets_of(self, phase: Mode, photo_check: bool) -> Flags:
        """Sheets that count for a phase."""
        fits: Flags = (self.seat >= 0) & ~self.later
        fits &= (self.phase == PHASES.index(phase)) & (self.photo_check == photo_check)
        return fits

    def repeated(self, phase: Mode, photo_check: bool) -> Flags:
        """Sheets of a phase that came after the first of their kind."""
        again: Flags = self.later & (self.phase == PHASES.index(phase)) & (self.photo_check == photo_check)
        return again


KINDS = (
    EventKind.SESSION_OPENED,
    EventKind.CRITERIA_FIXED,
    EventKind.FORMS_ADDED,
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
    with undisturbed():
        return _read(store)


@contextmanager
def undisturbed() -> Iterator[None]:
    """While hundreds of thousands of records come to be that all stay, looking for dead ones only costs time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _read(store: Store) -> Table:
    found = read_registers(store.sheets.events(KINDS), own=store.device)
    sessions = tuple(sorted(found.values(), key=_age))
    sheets = store.sheets.columns()
    number = len(sheets.attempt)
    seats: dict[tuple[str, str], int] = {}
    for register in sessions:
        for enrolled in register.people:
            seats[register.session.id, enrolled.person] = len(seats)
    count = len(seats)
    seat = np.full(number, -1, np.intp)
    firsts: dict[tuple[int, str, int, str], int] = {}
    layouts = {at: read_layout(record) for at, record in store.sheets.layouts().items()}
    later = []
    for at, (session, person, mode, photo_check, layout, closed) in enumerate(
        zip(sheets.session, sheets.person, sheets.mode, sheets.photo_check, sheets.layout, sheets.closed, strict=True)
    ):
        if not closed or session not in found:
            continue
        mine = seats.setdefault((session, found[session].merged.get(person, person)), len(seats))
        seat[at] = mine
        key = (mine, mode, photo_check, layouts[layout].pack)
        first = firsts.setdefault(key, at)
        if first != at:
            earlier = (sheets.opened_at[at], sheets.attempt[at]) < (sheets.opened_at[first], sheets.attempt[first])
            later.append(first if earlier else at)
            firsts[key] = at if earlier else first
    together = tuple(blocks(sheets, layouts))
    counts = np.zeros((number, len(COMPETENCIES), len(FIELDS)), np.int32)
    points = np.zeros((number, len(COMPETENCIES)))
    for block in together:
        counts[block.rows] = tallies(block)
        points[block.rows] = sums(block, sheets)
    modes = [mode.value for mode in PHASES]
    row = store.sheets.people()
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
        phase=np.array([modes.index(mode) for mode in sheets.mode], np.intp),
        photo_check=np.array(sheets.photo_check, np.bool_),
        paper=np.array(sheets.paper, np.bool_),
        later=np.isin(np.arange(number), later),
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
