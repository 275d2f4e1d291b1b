"""The person-item map: people's abilities beside the locations of items, where numbers allow it."""

from __future__ import annotations

from collections import Counter

import numpy as np

from borderlens.domain.items import Competency
from borderlens.services.figures.calibration import Calibration, right_answers
from borderlens.services.figures.records import RASCH_LEAST, RaschMap
from borderlens.services.figures.statistics.rasch import abilities
from borderlens.services.figures.table import Flags, Table

FEW_PEOPLE, NO_ESTIMATE = "figures.rasch.few_people", "figures.rasch.no_estimate"
"""Why there is no map."""


def rasch_map(table: Table, takers: int, scale: Calibration | None, sheets: Flags, competency: Competency) -> RaschMap:
    """Items that ``RASCH_LEAST`` people or more were asked, and the people of ``sheets``.

    Args:
        takers: people who sat the competency at all, whichever form. scale: None where there is no estimate.
    """
    if takers < RASCH_LEAST:
        return RaschMap(takers, why_not=FEW_PEOPLE)
    if scale is None:
        return RaschMap(takers, why_not=NO_ESTIMATE)
    shown = (scale.asked >= RASCH_LEAST) & ~np.isnan(scale.locations.value)
    if not shown.any():
        return RaschMap(int(scale.asked.max()), why_not=FEW_PEOPLE)
    people: Counter[float] = Counter()
    for number, places in scale.places.items():
        block = table.blocks[number]
        value = scale.locations.value[places]
        known = ~np.isnan(value)
        _, right = right_answers(block, block.layout.places(competency), sheets)
        if not len(right) or known.sum() < 2:
            continue
        ability = abilities(value[known])
        for score, count in enumerate(np.bincount(right[:, known].sum(1)).tolist()):
            if count:
                people[round(float(ability[score]), 3)] += count
    order = sorted(np.flatnonzero(shown).tolist(), key=lambda at: (scale.locations.value[at], scale.names[at]))
    return RaschMap(
        people_count=sum(scale.takers.values()),
        items=tuple(
            (scale.names[at], float(scale.locations.value[at]), float(scale.locations.error[at])) for at in order
        ),
        people=tuple(sorted(people.items())),
    )
