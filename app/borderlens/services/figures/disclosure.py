"""What may leave the trainer's laptop: no people, no small cells, and nothing from which a hidden cell can be reckoned.

A cell is a group of people: those enrolled, those who sat, those decided. None of a shared report is below
``LEAST_CELL``, none below ``LEAST_ACROSS`` where the people are of several countries. A hidden row must not come out by
subtraction, so the next smallest is hidden with it (assessment study, section 9). That is held as follows. People fall
into *atoms*: the same session, country and agency. Every row that is shown is a sum of atoms. Safe is a report when no
combination of what it shows gives a row that it hides, nor any group of atoms with a cell below the least. Where there
are few atoms every group is tried. Where there are many, only breakdowns that lie one inside the other are shown
(sessions are not): all that comes out of those are unions of what is left of each row beside the rows inside it.

One report is held at a time; a report of another phase or of a narrower filter is laid out from the same plan: a
country or an agency that is hidden in the whole has no report of its own. Sessions too small for a report of their own
are left out where sessions are pooled.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from borderlens.services.figures.records import LEAST_ACROSS, LEAST_CELL
from borderlens.services.figures.selection import Chosen
from borderlens.services.figures.table import Flags, Places, Table

Numbers = NDArray[np.float64]
BREAKDOWNS = ("sessions", "countries", "agencies")
_SESSIONS, _AGENCIES = 0, 2
_EVERY_GROUP = 14  # atoms of which every group is tried
_NOTHING = 1e-6


@dataclass(frozen=True, slots=True)
class Plan:
    """What may be shown of the people of one filter.

    Attributes:
        least: the least cell. shown: for each breakdown the places of the rows that are shown.
    """

    least: int
    shown: dict[str, frozenset[int]]


def least_cell(table: Table, seats: Flags) -> int:
    """The least cell for these people."""
    return LEAST_CELL if len(np.unique(table.country[seats])) < 2 else LEAST_ACROSS


def large_sessions(table: Table, chosen: Chosen, decided: Flags) -> Flags:
    """Seats of the sessions that could have a report of their own."""
    fits = np.zeros(len(table.sessions), np.bool_)
    for place in np.unique(table.session[chosen.seats]).tolist():
        here = chosen.seats & (table.session == place)
        sizes = [int((here & flags).sum()) for flags in (here, chosen.sat, decided)]
        fits[place] = bool(_large(np.array(sizes, np.float64), least_cell(table, here)))
    large: Flags = fits[table.session]
    return large


def plan(table: Table, seats: Flags, sat: Flags, decided: Flags) -> Plan:
    """Which rows are shown for these people, who together are enough; the fewest people are hidden first."""
    keys, sizes = _atoms(table, seats, sat, decided)
    least = least_cell(table, seats)
    named = [(name, place) for at, name in enumerate(BREAKDOWNS) for place in np.unique(keys[:, at]).tolist()]
    rows = np.array([keys[:, BREAKDOWNS.index(name)] == place for name, place in named], np.float64)
    kinds = np.array([BREAKDOWNS.index(name) for name, _ in named])
    shown = safe_rows(rows, kinds, sizes, least)
    return Plan(
        least,
        {
            name: frozenset(place for at, (kind, place) in enumerate(named) if kind == name and shown[at])
            for name in BREAKDOWNS
        },
    )


def safe_rows(rows: Numbers, kinds: Places, sizes: Numbers, least: int) -> Flags:
    """Which rows can be shown beside the sum of all atoms.

    Args:
        rows: 0 or 1, (rows, atoms). kinds: the breakdown of each row. sizes: cells of each atom, (atoms, cells).
    """
    people = rows @ sizes
    shown = _large(people, least)
    whole = rows.all(1)  # the sum of all is shown anyhow
    if len(sizes) > _EVERY_GROUP:
        shown &= whole | (kinds != _SESSIONS)
        if not _nested(rows[shown]):
            shown &= whole | (kinds != _AGENCIES)
    while (bad := _reckoned(rows, shown, sizes, least)) is not None:
        can = np.flatnonzero(shown & ~whole)
        order = can[np.argsort(people[can, 0], kind="stable")]
        shown[next((at for at in order.tolist() if not _given_by(rows, shown, at, bad)), order[0])] = False
    return shown


def _reckoned(rows: Numbers, shown: Flags, sizes: Numbers, least: int) -> Numbers | None:
    """A group of atoms that must not come out and does; None where the report is safe."""
    span = _span(rows[shown])
    hidden = rows[~shown & ~rows.all(1)]
    found = hidden[_inside(hidden, span)]
    if len(found):
        return np.array(found[0])
    groups = _every_group(len(sizes)) if len(sizes) <= _EVERY_GROUP else _rests(rows[shown])
    groups = groups[~_large(groups @ sizes, least)]
    found = groups[_inside(groups, span)]
    return np.array(found[0]) if len(found) else None


def _given_by(rows: Numbers, shown: Flags, without: int, group: Numbers) -> bool:
    """The group still comes out of what is shown without one row."""
    left = shown.copy()
    left[without] = False
    return bool(_inside(group[None], _span(rows[left]))[0])


def _large(people: Numbers, least: int) -> Flags:
    """No cell between nobody and the least, (groups, cells)."""
    large: Flags = ((people == 0) | (people >= least)).all(-1)
    return large


def _every_group(atoms: int) -> Numbers:
    numbers = np.arange(1, 1 << atoms)
    return (numbers[:, None] >> np.arange(atoms) & 1).astype(np.float64)


def _nested(rows: Numbers) -> bool:
    """Any two rows are apart, or one lies in the other."""
    common, size = rows @ rows.T, rows.sum(1)
    return bool(((common == 0) | (common == np.minimum(size, size[:, None]))).all())


def _rests(rows: Numbers) -> Numbers:
    """What is left of the whole and of each row beside the largest rows inside it, of rows that are nested."""
    order = rows[np.argsort(-rows.sum(1), kind="stable")]
    rests = np.vstack([np.ones(rows.shape[1]), order])
    for rest in rests:
        for row in order[(order <= rest).all(1) & (order != rest).any(1)]:
            if (row <= rest).all():
                rest -= row
    return rests


def _atoms(table: Table, seats: Flags, sat: Flags, decided: Flags) -> tuple[Places, Numbers]:
    """Places of each atom in the breakdowns, and its people enrolled, sat and decided."""
    places = np.stack([table.session, table.country, table.agency], 1)[seats]
    keys, atom = np.unique(places, axis=0, return_inverse=True)
    cells = [np.bincount(atom.ravel(), flags[seats], minlength=len(keys)) for flags in (seats, sat, decided)]
    return keys, np.stack(cells, 1)


def _span(rows: Numbers) -> Numbers:
    """An orthonormal basis of all combinations of the rows and of the sum of all, (rank, atoms)."""
    _, strength, basis = np.linalg.svd(np.vstack([np.ones(rows.shape[1]), rows]), full_matrices=False)
    kept: Numbers = basis[strength > _NOTHING]
    return kept


def _inside(groups: Numbers, span: Numbers) -> Flags:
    """Which groups are a combination."""
    left: Flags = np.abs(groups - groups @ span.T @ span).max(1, initial=0) < _NOTHING
    return left
