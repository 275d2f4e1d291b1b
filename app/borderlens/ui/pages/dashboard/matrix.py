"""Which part of a confusion is shown: all of it, or the products that were mixed up most."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from borderlens.services.figures.records import REFER, Confusion

OTHER = "other"
"""The column of answers that have no column of their own."""
EXTRA = 2
"""Answers that are no row of the condensed matrix and yet get a column, because they were given most often."""
ATTENTION = 0.10
"""From this share of a row on, an answer is marked (look, "Table")."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows are what it was, columns the answers. ``items``: names of the items behind a cell."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    items: Mapping[tuple[int, int], tuple[str, ...]]

    def asked(self, row: int) -> int:
        return sum(self.counts[row])

    def right(self, row: int, column: int) -> bool:
        return self.rows[row] == self.columns[column]

    def wrong(self, row: int, column: int) -> bool:
        """An error of a size that is marked; to refer is none."""
        if self.right(row, column) or self.columns[column] == REFER or not self.counts[row][column]:
            return False
        return self.counts[row][column] >= ATTENTION * self.asked(row)

    @property
    def errors(self) -> Iterator[tuple[int, int]]:
        """Cells of one product taken for another."""
        for row in range(len(self.rows)):
            for column, name in enumerate(self.columns):
                if name not in (REFER, OTHER) and not self.right(row, column) and self.counts[row][column]:
                    yield row, column

    @property
    def worst(self) -> tuple[int, int] | None:
        """The error with the largest share of its row; None where nothing was mixed up."""
        share = {cell: self.counts[cell[0]][cell[1]] / self.asked(cell[0]) for cell in self.errors}
        return max(share, key=lambda cell: (share[cell], self.counts[cell[0]][cell[1]])) if share else None


def whole(confusion: Confusion) -> Matrix:
    return Matrix(confusion.products, confusion.columns, confusion.counts, confusion.items)


def condensed(confusion: Confusion, most: int) -> Matrix:
    """The ``most`` products that were most often taken for others or others for them, in the order of the whole.

    What else was answered is one column, so that each row still adds up to everybody who was asked.
    """
    full = whole(confusion)
    if len(full.rows) <= most and set(full.columns) <= {*full.rows, REFER}:
        return full
    mixed = dict.fromkeys(full.rows, 0)
    for row, column in full.errors:
        for name in (full.rows[row], full.columns[column]):
            if name in mixed:
                mixed[name] += full.counts[row][column]
    kept = sorted(full.rows, key=lambda name: (-mixed[name], full.rows.index(name)))[:most]
    rows = [at for at, name in enumerate(full.rows) if name in kept]
    names = [full.rows[at] for at in rows]
    beside = {name: sum(full.counts[row][full.columns.index(name)] for row in rows) for name in full.columns}
    others = [name for name in full.columns if beside[name] and name not in (*names, REFER)]
    extra = sorted(others, key=lambda name: -beside[name])[:EXTRA]
    shown = [full.columns.index(name) for name in (*names, *extra, REFER) if name in full.columns]
    rest = [at for at in range(len(full.columns)) if at not in shown]
    columns = [full.columns[at] for at in shown]
    place = columns.index(REFER) if REFER in columns else len(columns)
    groups: list[list[int]] = [[at] for at in shown]
    if any(full.counts[row][at] for row in rows for at in rest):
        columns.insert(place, OTHER)
        groups.insert(place, rest)
    counts = tuple(tuple(sum(full.counts[row][at] for at in group) for group in groups) for row in rows)
    items = {}
    for new, row in enumerate(rows):
        for column, group in enumerate(groups):
            behind = dict.fromkeys(name for at in group for name in full.items.get((row, at), ()))
            if behind:
                items[new, column] = tuple(behind)
    return Matrix(tuple(names), tuple(columns), counts, items)
