"""Which forms a person of a session sits: crosswise and balanced, the same on every laptop that reckons it.

Forms of one blueprint are parallel. The first people are enrolled together and get them by ``record.crosswise``; who
comes later gets the row of forms that was given least, so that every form is still sat by as many people on every
occasion, give or take one. Nobody sits a form twice where the plan has enough forms for that.
"""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import product

from borderlens.domain.sessions import PHASES, Enrolled
from borderlens.services.forms.record import crosswise

MOST = 12
"""Forms in one phase of a plan."""
_ADDED = PHASES[-1].value
Row = tuple[str, ...]
Assigned = dict[str, dict[str, tuple[str, ...]]]


def assign(
    session: str,
    forms: Mapping[str, Sequence[str]],
    blueprints: Mapping[str, str],
    before: Iterable[Enrolled],
    newcomers: Iterable[str],
) -> Assigned:
    """For each newcomer the forms of each phase, one of every blueprint.

    Args:
        session: its id; all chance comes from it.
        forms: of the plan, by phase.
        blueprints: name of each form's blueprint; forms that are not in it are taken for parallel ones.
        before: people who have their forms already.
    """
    order = sorted(set(newcomers))
    there = list(before)
    given: Assigned = {person: {} for person in order}
    for blueprint, by_phase in _by_blueprint(forms, blueprints).items():
        seed = _number(session, blueprint)
        phases = list(by_phase)
        taken = Counter(row for person in there if (row := _row_of(person, by_phase)))
        if not taken and len({tuple(sorted(set(names))) for names in by_phase.values()}) == 1:
            rows = crosswise(order, tuple(dict.fromkeys(by_phase[phases[0]])), seed)
            rows = {person: tuple(row[at % len(row)] for at in range(len(phases))) for person, row in rows.items()}
        else:
            rows = _least_given(order, by_phase, taken, seed)
        for person, row in rows.items():
            for phase, form in zip(phases, row, strict=True):
                given[person][phase] = (*given[person].get(phase, ()), form)
    return given


def by_code(
    session: str, forms: Mapping[str, Sequence[str]], blueprints: Mapping[str, str], code: str
) -> dict[str, tuple[str, ...]]:
    """The forms of somebody known by a code only, on a laptop without a roster: the same on every such laptop."""
    given: dict[str, tuple[str, ...]] = {}
    for blueprint, by_phase in _by_blueprint(forms, blueprints).items():
        rows = _rows(by_phase)
        row = rows[_number(session, blueprint, code.casefold()) % len(rows)]
        for phase, form in zip(by_phase, row, strict=True):
            given[phase] = (*given.get(phase, ()), form)
    return given


def assign_added(
    session: str, forms: Sequence[str], blueprints: Mapping[str, str], people: Mapping[str, Sequence[str]]
) -> dict[str, tuple[str, ...]]:
    """For each person the forms of a phase that was added, one of every blueprint: as balanced as can be.

    Args:
        people: for each person the forms of the other phases; none of them is given again where there is another.
    """
    given: dict[str, tuple[str, ...]] = dict.fromkeys(sorted(people), ())
    for blueprint, by_phase in _by_blueprint({_ADDED: forms}, blueprints).items():
        chance = random.Random(_number(session, blueprint, _ADDED))
        choices, order = list(by_phase[_ADDED]), list(given)
        chance.shuffle(choices)
        chance.shuffle(order)
        used: Counter[str] = Counter()
        for person in order:
            form = min(choices, key=lambda form: (form in people[person], used[form]))
            used[form] += 1
            given[person] = (*given[person], form)
    return given


def _by_blueprint(
    forms: Mapping[str, Sequence[str]], blueprints: Mapping[str, str]
) -> dict[str, dict[str, tuple[str, ...]]]:
    """For each blueprint its forms by phase, phases in their order."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for phase in (phase.value for phase in PHASES):
        for form in dict.fromkeys(forms.get(phase, ())):
            by_phase = found.setdefault(blueprints.get(form, ""), {})
            by_phase[phase] = (*by_phase.get(phase, ()), form)
    return found


def _rows(by_phase: Mapping[str, Sequence[str]]) -> list[Row]:
    """The rows with the fewest forms in them twice, in a fixed order."""
    rows = list(product(*by_phase.values()))
    most = max(len(set(row)) for row in rows)
    return [row for row in rows if len(set(row)) == most]


def _row_of(person: Enrolled, by_phase: Mapping[str, Sequence[str]]) -> Row:
    """The row that a person has; empty where it is none of these."""
    row = []
    for phase, names in by_phase.items():
        mine = [form for form in person.forms.get(phase, ()) if form in names]
        if not mine:
            return ()
        row.append(mine[0])
    return tuple(row)


def _least_given(
    people: Sequence[str], by_phase: Mapping[str, Sequence[str]], taken: Counter[Row], seed: int
) -> dict[str, Row]:
    chance = random.Random(seed)
    rows, order = _rows(by_phase), list(people)
    chance.shuffle(rows)
    chance.shuffle(order)
    used = Counter((at, form) for row, times in taken.items() for at, form in enumerate(row) for _ in range(times))
    whole = Counter(taken)
    given: dict[str, Row] = {}
    for person in order:
        row = min(rows, key=lambda row: (sum(used[place] for place in enumerate(row)), whole[row]))
        given[person] = row
        whole[row] += 1
        used.update(enumerate(row))
    return given


def _number(*parts: str) -> int:
    return int.from_bytes(hashlib.sha256("\0".join(parts).encode()).digest()[:6], "big")
