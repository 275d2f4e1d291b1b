"""A dashboard that may be shown to others: counts of groups, no people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from borderlens.domain.report_errors import TooFewToShare
from borderlens.services.figures.disclosure import BREAKDOWNS, large_sessions, least_cell, plan
from borderlens.services.figures.records import Dashboard, GroupRow
from borderlens.services.figures.selection import Chosen
from borderlens.services.figures.table import Flags, Places, Table


@dataclass(frozen=True, slots=True)
class Sharing:
    """What may be shown.

    Attributes:
        everybody: seats of the report without country and agency; seats: those of the filter, among them.
        pool: seats of sessions that are large enough, each person's all. least: the least cell.
        rows: keys of the rows that are shown, by breakdown.
    """

    everybody: Flags
    seats: Flags
    pool: Flags
    least: int
    rows: dict[str, frozenset[str]]


def sharing(table: Table, whole: Chosen, chosen: Chosen) -> Sharing:
    """What of a filter may be shown.

    A narrower filter shows a part of the report of its session, or of all: a row that is hidden there has no report of
    its own, and only rows that lie inside as a whole are shown.

    Args:
        whole: of the filter without country and agency; chosen: of the filter itself.

    Raises:
        TooFewToShare: these are too few people, or showing them would tell about too few others.
    """
    decided = whole.occasion.verdicts[whole.filter.competency].decided & whole.sat
    pool = large_sessions(table, whole, decided) | bool(whole.filter.session)
    everybody = whole.seats & pool
    least = least_cell(table, everybody)
    _enough(everybody, whole.sat, decided, least)
    shown = plan(table, everybody, everybody & whole.sat, everybody & decided).shown
    seats = everybody & chosen.seats
    keys = _keys(table)
    for name, wanted in (("countries", chosen.filter.country), ("agencies", chosen.filter.agency)):
        names, places = keys[name]
        if wanted and not any(names[at] == wanted for at in shown[name]):
            raise TooFewToShare(people=int(seats.sum()), least=least)
        if name == "agencies" and wanted and (everybody & (places == names.index(wanted)) & ~seats).any():
            raise TooFewToShare(people=int(seats.sum()), least=least)  # a part of an agency
    _enough(seats, whole.sat, decided, least)
    rows = {
        name: frozenset(names[at] for at in shown[name] if not (everybody & (places == at) & ~seats).any())
        for name, (names, places) in keys.items()
    }
    return Sharing(everybody, seats, pool, least, rows)


def _keys(table: Table) -> dict[str, tuple[Sequence[str], Places]]:
    ids = [register.session.id for register in table.sessions]
    told = ((ids, table.session), (table.countries, table.country), (table.agencies, table.agency))
    return dict(zip(BREAKDOWNS, told, strict=True))


def _enough(seats: Flags, sat: Flags, decided: Flags, least: int) -> None:
    sizes = [int((seats & flags).sum()) for flags in (seats, sat, decided)]
    if sizes[0] < least or any(0 < size < least for size in sizes):
        raise TooFewToShare(people=min((size for size in sizes if size), default=0), least=least)


def without_people(board: Dashboard, whole: Dashboard, held: Sharing) -> Dashboard:
    """The dashboard without what may not be shown, and without everything about single people.

    Args:
        whole: that of the filter without country and agency: what is told of a part must leave enough of the whole.
    """

    def told(part: int, everybody: int) -> bool:
        return part >= held.least and (everybody == part or everybody - part >= held.least)

    items = {(row.form, row.name, row.version): row.asked for row in whole.items}
    forms = {row.form: row.people for row in whole.reliability}
    pairs = {(row.phase_before, row.phase_after): row.pairs for row in whole.changes}
    return replace(
        board,
        people=(),
        items=tuple(row for row in board.items if told(row.asked, items[row.form, row.name, row.version])),
        reliability=tuple(row for row in board.reliability if told(row.people, forms[row.form])),
        changes=tuple(
            replace(row, people=())
            for row in board.changes
            if told(row.pairs, pairs[row.phase_before, row.phase_after])
        ),
        agencies=_rows(board.agencies, held.rows["agencies"]),
        countries=_rows(board.countries, held.rows["countries"]),
        sessions=_rows(board.sessions, held.rows["sessions"]),
        rasch=replace(board.rasch, people=()),
        others={
            key: one
            for key, one in board.others.items()
            if one.share.of == whole.others[key].share.of == 0 or told(one.share.of, whole.others[key].share.of)
        },
    )


def _rows(rows: tuple[GroupRow, ...], shown: frozenset[str]) -> tuple[GroupRow, ...]:
    return tuple(row if row.key in shown else GroupRow(row.key, None, None, None) for row in rows)
