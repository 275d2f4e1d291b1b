"""Before and after on the same people: the four cells, the difference, and whether forms can be laid side by side.

A pair is one person in one session who sat both phases; over several sessions each person is one pair, in the last
session that has both. Those who came once only are in no pair.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.attempts import Mode
from borderlens.domain.items import Competency
from borderlens.domain.sessions import PHASES
from borderlens.services.figures.calibration import Calibration, right_answers, same
from borderlens.services.figures.counts import AT
from borderlens.services.figures.layouts import COMPETENCIES
from borderlens.services.figures.records import COUNTS_ONLY, EQUATE_LEAST, Change, Filter, Pair
from borderlens.services.figures.selection import Occasion, group_of, one_each, seats_of
from borderlens.services.figures.statistics.change import mcnemar, power
from borderlens.services.figures.statistics.equating import equated
from borderlens.services.figures.statistics.intervals import newcombe_paired
from borderlens.services.figures.table import Flags, Places, Table

LEAST_COMMON = 8
"""Items that two forms must share to be equated (study, section 5)."""

OccasionOf = Callable[[Mode], Occasion]
CalibrationOf = Callable[[tuple[Mode, ...]], Calibration | None]


def changes(
    table: Table, wanted: Filter, allowed: Flags, occasion: OccasionOf, calibration: CalibrationOf
) -> tuple[Change, ...]:
    """Every two phases that somebody sat both of, in their order.

    Args:
        allowed: seats beside which none is looked at.
        occasion: of a phase, with the filter's photo check. calibration: of these phases together, None where there is
            no estimate.
    """
    made = (_change(table, wanted, allowed, one, two, occasion, calibration) for one, two in combinations(PHASES, 2))
    return tuple(change for change in made if change is not None)


def _change(
    table: Table,
    wanted: Filter,
    allowed: Flags,
    one: Mode,
    two: Mode,
    occasion: OccasionOf,
    calibration: CalibrationOf,
) -> Change | None:
    before, after = occasion(one), occasion(two)
    place = COMPETENCIES.index(wanted.competency)
    both = allowed & seats_of(table, wanted) & _told(before, place) & _told(after, place)
    both = one_each(table, both, both) & group_of(table, wanted)
    seats = table.order[both[table.order]]
    if not len(seats):
        return None
    was, became = before.verdicts[wanted.competency], after.verdicts[wanted.competency]
    decided = both & was.decided & became.decided
    gained, lost, stayed, never = (
        int((decided & was_so & became_so).sum())
        for was_so, became_so in (
            (~was.competent, became.competent),
            (was.competent, ~became.competent),
            (was.competent, became.competent),
            (~was.competent, ~became.competent),
        )
    )
    pairs = int(decided.sum())
    enough = pairs >= COUNTS_ONLY
    low, high = newcombe_paired(stayed, lost, gained, never) if enough else (None, None)
    raw, told = _equated(table, wanted.competency, seats, (before, after), lambda: calibration((one, two)))
    return Change(
        phase_before=one,
        phase_after=two,
        pairs=pairs,
        gained=gained,
        lost=lost,
        stayed=stayed,
        never=never,
        difference=(gained - lost) / pairs if enough else None,
        low=low,
        high=high,
        p=mcnemar(gained, lost) if enough else None,
        power=power(pairs) if enough else None,
        people=_people(table, seats, place, (before, after), wanted.competency),
        raw=raw,
        equated=told,
    )


def _told(held: Occasion, place: int) -> Flags:
    """Seats that were asked about the competency, every answer scored."""
    told: Flags = held.sat & (held.counts[:, place, AT["asked"]] > 0) & (held.counts[:, place, AT["unscored"]] == 0)
    return told


def _people(
    table: Table, seats: Places, place: int, both: tuple[Occasion, Occasion], competency: Competency
) -> tuple[Pair, ...]:
    shares, verdicts = [], []
    for held in both:
        shares.append((100 * held.points[seats, place] / held.counts[seats, place, AT["asked"]]).tolist())
        said = held.verdicts[competency]
        known, competent = said.decided[seats].tolist(), said.competent[seats].tolist()
        verdicts.append([yes if decided else None for decided, yes in zip(known, competent, strict=True)])
    places = seats.tolist()
    people = [table.people[seat] for seat in places]
    codes = [table.codes[seat] for seat in places]
    countries = [table.countries[at] for at in table.country[seats].tolist()]
    return tuple(map(Pair, people, codes, countries, *shares, *verdicts))


@dataclass(frozen=True, slots=True)
class _Sat:
    """For each seat the block of its one form with the competency, -1 for none or several, and its right answers."""

    block: NDArray[np.intp]
    right: NDArray[np.int64]


def _sat(table: Table, held: Occasion, competency: Competency) -> _Sat:
    block = np.full(len(table.people), -1, np.intp)
    forms, right = np.zeros((2, len(table.people)), np.int64)
    for number, one in enumerate(table.blocks):
        places = one.layout.places(competency)
        if not places:
            continue
        rows, answers = right_answers(one, places, held.sheets)
        seats = table.seat[rows]
        block[seats] = number
        right[seats] = answers.sum(1)
        forms[seats] += 1
    block[forms > 1] = -1
    return _Sat(block, right)


def _equated(
    table: Table,
    competency: Competency,
    seats: Places,
    both: tuple[Occasion, Occasion],
    calibration: Callable[[], Calibration | None],
) -> tuple[bool, float | None]:
    """Whether raw points are all there is though forms differ; the mean change in per cent once they are equated."""
    before, after = (_sat(table, held, competency) for held in both)
    used = set(before.block[seats].tolist()) | set(after.block[seats].tolist())
    if (before.block[seats] == after.block[seats]).all() and -1 not in used:
        return False, None
    layouts = {number: table.blocks[number].layout for number in used if number >= 0}
    items = {
        number: {same(layout.items[place]) for place in layout.places(competency)} for number, layout in layouts.items()
    }
    if -1 in used or any(len(items[one] & items[two]) < LEAST_COMMON for one, two in combinations(sorted(items), 2)):
        return True, None
    scale = calibration()
    if scale is None or any(scale.takers.get(number, 0) < EQUATE_LEAST for number in used):
        return True, None
    gains = []
    for one, two in sorted(set(zip(before.block[seats].tolist(), after.block[seats].tolist(), strict=True))):
        mine = seats[(before.block[seats] == one) & (after.block[seats] == two)]
        given, wanted = scale.of(two), scale.of(one)
        points = after.right[mine] if one == two else equated(given, wanted)[after.right[mine]]
        gains.append(100 * (points - before.right[mine]) / len(wanted))
    return False, float(np.concatenate(gains).mean())
