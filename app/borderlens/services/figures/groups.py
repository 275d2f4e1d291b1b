"""Agencies, countries and sessions: the same figure for the people of each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from borderlens.domain.items import Competency
from borderlens.services.figures.indicator import share
from borderlens.services.figures.records import GroupRow
from borderlens.services.figures.selection import Chosen
from borderlens.services.figures.table import Places, Table


def group_rows(table: Table, chosen: Chosen) -> tuple[tuple[GroupRow, ...], tuple[GroupRow, ...], tuple[GroupRow, ...]]:
    """Rows of agencies, of countries and of sessions; sessions the oldest first. Nothing is hidden here."""
    ids = [register.session.id for register in table.sessions]
    return (
        _rows(chosen, table.agencies, table.agency),
        _rows(chosen, table.countries, table.country),
        _rows(chosen, ids, table.session),
    )


def _rows(chosen: Chosen, keys: Sequence[str], place: Places) -> tuple[GroupRow, ...]:
    verdicts = chosen.occasion.verdicts[Competency(chosen.filter.competency)]
    enrolled, sat, decided, competent = (
        np.bincount(place[flags], minlength=len(keys)).tolist()
        for flags in (
            chosen.seats,
            chosen.sat,
            chosen.sat & verdicts.decided,
            chosen.sat & verdicts.competent,
        )
    )
    return tuple(
        GroupRow(key, enrolled[at], sat[at], share(competent[at], decided[at]))
        for at, key in enumerate(keys)
        if enrolled[at]
    )
