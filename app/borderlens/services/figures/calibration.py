"""Items on one scale: locations from all takers of the same item versions, pooled over sessions.

Locations serve the item bank, the map and the equating of forms; never a person's verdict. What a demonstration made up
is never put together with what people answered.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.items import Competency
from borderlens.services.figures.counts import Block
from borderlens.services.figures.layouts import LaidItem
from borderlens.services.figures.sheets import FULL, UNSCORED
from borderlens.services.figures.statistics.rasch import Group, Locations, NoEstimate, fit
from borderlens.services.figures.table import Flags, Table

_BEYOND = 4.0
Same = tuple[str, int, str]
"""Name, version and hash: the same item in any form."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Locations over all forms.

    Attributes:
        names: of the items. asked: how many people answered each; easy: most of them rightly.
        places: for each block of the table that took part its items' places in ``names``.
        takers: for each of these blocks its people.
    """

    names: tuple[str, ...]
    asked: NDArray[np.int64]
    easy: NDArray[np.bool_]
    places: dict[int, NDArray[np.intp]]
    takers: dict[int, int]
    locations: Locations

    def of(self, block: int) -> NDArray[np.float64]:
        """Locations of a block's items; one that all or none got right lies four logits beyond the others."""
        value = self.locations.value
        beyond = np.where(self.easy, np.nanmin(value) - _BEYOND, np.nanmax(value) + _BEYOND)
        told: NDArray[np.float64] = np.where(np.isnan(value), beyond, value)[self.places[block]]
        return told


def same(item: LaidItem) -> Same:
    return (item.name, item.version, item.hash)


def right_answers(block: Block, places: list[int], sheets: Flags) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Rows of the table and right or not, (people, items), of those sheets without an unscored answer."""
    here = sheets[block.rows]
    points = block.points[here][:, places]
    whole = (points != UNSCORED).all(1)
    return block.rows[here][whole], points[whole] == FULL


def calibrate(table: Table, sheets: Flags, competency: Competency) -> Calibration:
    """Fit all items of a competency. Raises ``NoEstimate``, also where nobody sat anything."""
    items: dict[Same, int] = {}
    groups: list[Group] = []
    places: dict[int, NDArray[np.intp]] = {}
    takers: dict[int, int] = {}
    for number, block in enumerate(table.blocks):
        mine = block.layout.places(competency)
        rows, right = right_answers(block, mine, sheets)
        if not mine or not len(rows):
            continue
        at = [items.setdefault(same(block.layout.items[place]), len(items)) for place in mine]
        places[number], takers[number] = np.array(at, np.intp), len(rows)
        groups.append(Group(places[number], right.astype(np.int64)))
    if not groups:
        raise NoEstimate("nobody sat anything")
    right_of, asked = np.zeros((2, len(items)), np.int64)
    for group in groups:
        right_of[group.items] += group.right.sum(0)
        asked[group.items] += len(group.right)
    locations = fit(groups, len(items))
    return Calibration(tuple(name for name, _, _ in items), asked, right_of * 2 >= asked, places, takers, locations)
