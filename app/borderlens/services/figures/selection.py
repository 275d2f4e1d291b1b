"""What one filter leaves: seats, and for each seat what its sittings of one phase come to.

Over several sessions a person is looked at once: in the last session (by the day it starts) in which the person sat the
phase, or else the last one the person is enrolled in. Each seat is judged by the criteria of its own session.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.attempts import Mode
from borderlens.domain.items import Competency
from borderlens.services.figures.counts import AT, Ints
from borderlens.services.figures.layouts import COMPETENCIES
from borderlens.services.figures.records import Filter
from borderlens.services.figures.table import Flags, Places, Table
from borderlens.services.figures.verdicts import Verdicts, decide_all


@dataclass(frozen=True, slots=True)
class Occasion:
    """One phase, with or without the photo check, over all seats of the table.

    Attributes:
        sheets: those that count. sat: seats with one at least. counts, points, verdicts: by seat.
    """

    sheets: Flags
    sat: Flags
    counts: Ints
    points: NDArray[np.float64]
    verdicts: Mapping[Competency, Verdicts]

    def asked(self, competency: Competency) -> Flags:
        """Seats that were asked about a competency at all."""
        place = COMPETENCIES.index(competency)
        asked: Flags = self.counts[:, place, AT["asked"]] > 0
        return asked


@dataclass(frozen=True, slots=True)
class Chosen:
    """The seats that a filter leaves, each person once, and the occasion that it names."""

    filter: Filter
    seats: Flags
    occasion: Occasion

    def sheets(self, table: Table) -> Flags:
        """The sheets of these seats that count."""
        fits = self.occasion.sheets.copy()
        fits[fits] = self.seats[table.seat[fits]]
        return fits

    @property
    def sat(self) -> Flags:
        return self.seats & self.occasion.sat


def occasion(table: Table, phase: Mode, photo_check: bool) -> Occasion:
    """Counts of every seat in one phase."""
    sheets = table.sheets_of(phase, photo_check)
    rows = np.flatnonzero(sheets)
    rows = rows[np.argsort(table.seat[rows], kind="stable")]
    counts = np.zeros((len(table.people), *table.counts.shape[1:]), np.int32)
    points = np.zeros((len(table.people), *table.points.shape[1:]))
    sat = np.zeros(len(table.people), np.bool_)
    if len(rows):
        seats = table.seat[rows]
        starts = np.flatnonzero(np.diff(seats, prepend=-1))
        counts[seats[starts]] = np.add.reduceat(table.counts[rows], starts, axis=0)
        points[seats[starts]] = np.add.reduceat(table.points[rows], starts, axis=0)
        sat[seats] = True
    criteria = [register.session.criteria for register in table.sessions]
    return Occasion(sheets, sat, counts, points, decide_all(criteria, table.session, counts, points))


def choose(table: Table, wanted: Filter, held: Occasion) -> Chosen:
    """The seats of a filter. Raises ``KeyError`` for a session that is not here."""
    return Chosen(wanted, one_each(table, seats_of(table, wanted), held.sat) & group_of(table, wanted), held)


def seats_of(table: Table, wanted: Filter) -> Flags:
    """Seats of the filter's session, or of all."""
    if not wanted.session:
        return np.ones(len(table.people), np.bool_)
    ids = [register.session.id for register in table.sessions]
    if wanted.session not in ids:
        raise KeyError(wanted.session)
    here: Flags = table.session == ids.index(wanted.session)
    return here


def group_of(table: Table, wanted: Filter) -> Flags:
    """Seats of the filter's country and agency."""
    fits = np.ones(len(table.people), np.bool_)
    for name, names, place in (
        (wanted.country, table.countries, table.country),
        (wanted.agency, table.agencies, table.agency),
    ):
        if name:
            fits &= place == names.index(name) if name in names else False
    return fits


def one_each(table: Table, seats: Flags, sat: Flags) -> Flags:
    """Of each person's seats the last one in which the person sat, or else the last one."""
    places: Places = np.flatnonzero(seats)
    # sessions stand in their order, so that a seat's session tells which is later
    order = places[np.lexsort((table.session[places], sat[places], table.who[places]))]
    last = np.diff(table.who[order], append=-1) != 0
    chosen = np.zeros(len(table.people), np.bool_)
    chosen[order[last]] = True
    return chosen
