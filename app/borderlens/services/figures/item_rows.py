"""Items to look at, and how far a form's items pull together. An item is flagged for review, never dropped by itself.

Group sizes (assessment study, section 5): under 20 people neither correlations nor alpha; from 20 to 49 they are shown
greyed, and an item is flagged only where even the upper bound of its correlation is low; from 50 on its own value
counts. Forms are looked at one by one, as people sat them; whoever has unscored answers stays out.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.items import Competency
from borderlens.services.figures.counts import Block
from borderlens.services.figures.layouts import LaidItem
from borderlens.services.figures.records import FEW_PEOPLE, NO_ITEMS, ItemFlag, ItemRow, Reliability
from borderlens.services.figures.sheets import FULL, UNSCORED
from borderlens.services.figures.statistics.classical import ItemRest, alpha, facilities, feldt, item_rest
from borderlens.services.figures.statistics.intervals import wilson
from borderlens.services.figures.table import Flags, Table

LOW_REST = 0.15
"""An item whose correlation with the rest is below this tells the strong from the weak hardly, or the wrong way."""


def item_rows(
    table: Table, sheets: Flags, competency: Competency
) -> tuple[tuple[ItemRow, ...], tuple[Reliability, ...]]:
    """One row an item and form, in the form's order, and one reliability a form. Forms by their ids."""
    rows: list[ItemRow] = []
    reliable: list[Reliability] = []
    for block, places, shares, full in sorted(_forms(table, sheets, competency), key=lambda part: part[0].layout.form):
        people = len(shares)
        known = people >= NO_ITEMS
        rests = item_rest(shares) if known else [None] * len(places)
        means, right = facilities(shares).tolist(), full.sum(0).tolist()
        for at, place in enumerate(places):
            item, rest = block.layout.items[place], rests[at]
            rows.append(
                ItemRow(
                    name=item.name,
                    form=block.layout.form,
                    place=place,
                    version=item.version,
                    competency=item.competency,
                    kind=item.kind,
                    role=item.role,
                    asked=people,
                    right=right[at],
                    facility=means[at],
                    rest=rest.value if rest else None,
                    rest_low=rest.low if rest else None,
                    rest_high=rest.high if rest else None,
                    few=people < FEW_PEOPLE,
                    flag=_flag(item, people, right[at], means[at], rest),
                )
            )
        value = alpha(shares) if known else None
        low, high = feldt(value, *shares.shape) if value is not None else (None, None)
        reliable.append(Reliability(block.layout.form, people, len(places), value, low, high, people < FEW_PEOPLE))
    return tuple(rows), tuple(reliable)


def _forms(
    table: Table, sheets: Flags, competency: Competency
) -> Iterator[tuple[Block, list[int], NDArray[np.float64], NDArray[np.bool_]]]:
    for block in table.blocks:
        places = block.layout.places(competency)
        points = block.points[sheets[block.rows]][:, places]
        points = points[(points != UNSCORED).all(1)]
        if points.size:
            yield block, places, np.where(points > FULL, 0, points) / FULL, points == FULL


def _flag(item: LaidItem, people: int, right: int, facility: float, rest: ItemRest | None) -> ItemFlag | None:
    if people < NO_ITEMS:
        return None
    if right == people:
        return ItemFlag.ALL_RIGHT
    if facility == 0:
        return ItemFlag.ALL_WRONG
    if rest is not None and (rest.high if people < FEW_PEOPLE else rest.value) < LOW_REST:
        return ItemFlag.STRONGER_WORSE
    if item.choices and wilson(right, people)[1] < 1 / item.choices:
        return ItemFlag.TOO_HARD
    return None
