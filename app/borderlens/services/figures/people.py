"""Rows of people: everybody who sat the phase, in the order of their codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

import numpy as np

from borderlens.domain.competence import Verdict
from borderlens.domain.items import Competency
from borderlens.services.figures.counts import AT
from borderlens.services.figures.layouts import COMPETENCIES
from borderlens.services.figures.records import PersonRow
from borderlens.services.figures.selection import Chosen
from borderlens.services.figures.table import Flags, Table
from borderlens.services.figures.verdicts import verdict

_COUNTED = (
    "protected",
    "found",
    "look_alikes",
    "accused",
    "undecidable",
    "referred",
    "over_referred",
    "critical",
)
"""Counts of a row in its order, over all competencies: only identification has roles."""


def people_rows(table: Table, chosen: Chosen) -> tuple[PersonRow, ...]:
    """One row a person who sat."""
    held = chosen.occasion
    order = table.order[chosen.sat[table.order]]
    seats = order.tolist()
    place = COMPETENCIES.index(chosen.filter.competency)
    summed = held.counts[order].sum(1)
    ids = [register.session.id for register in table.sessions]
    paper, twice = _told(table, chosen)
    by_competency = list(zip(*(held.verdicts[key].codes[order].tolist() for key in Competency), strict=True))
    mine = list(Competency).index(chosen.filter.competency)
    every = _mappings(by_competency)
    columns: list[Iterable[Any]] = [
        [table.people[seat] for seat in seats],
        [table.codes[seat] for seat in seats],
        [table.countries[at] for at in table.country[order].tolist()],
        [table.agencies[at] for at in table.agency[order].tolist()],
        [ids[at] for at in table.session[order].tolist()],
        *(summed[:, AT[name]].tolist() for name in _COUNTED),
        held.counts[order, place, AT["asked"]].tolist(),
        held.points[order, place].tolist(),
        [verdict(codes[mine]) for codes in by_competency],
        [every[codes] for codes in by_competency],
        summed[:, AT["unscored"]].tolist(),
        paper[order].tolist(),
        twice[order].tolist(),
    ]
    return tuple(map(PersonRow, *columns))


def _mappings(codes: Iterable[tuple[int, ...]]) -> dict[tuple[int, ...], Mapping[str, Verdict]]:
    """Verdicts by competency, one mapping for all who have the same."""
    return {
        row: MappingProxyType({key.value: verdict(code) for key, code in zip(Competency, row, strict=True)})
        for row in set(codes)
    }


def _told(table: Table, chosen: Chosen) -> tuple[Flags, Flags]:
    """Seats with a sitting on paper among those that count, and seats that sat more often than once."""
    paper, twice = np.zeros((2, len(table.people)), np.bool_)
    paper[table.seat[chosen.occasion.sheets & table.paper]] = True
    again = table.repeated(chosen.filter.phase, chosen.filter.photo_check)
    twice[table.seat[again]] = True
    return paper, twice
