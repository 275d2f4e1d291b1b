"""The indicator: officers competent of those who sat and can be decided, with everything it must not be without."""

from __future__ import annotations

import numpy as np

from borderlens.domain.competence import Criteria
from borderlens.domain.items import Competency
from borderlens.services.figures.records import COUNTS_ONLY, Indicator, Share
from borderlens.services.figures.selection import Chosen
from borderlens.services.figures.statistics.intervals import wilson
from borderlens.services.figures.table import Table


def share(count: int, of: int) -> Share:
    """With its Wilson interval from ``COUNTS_ONLY`` on."""
    if of < COUNTS_ONLY:
        return Share(count, of)
    return Share(count, of, *wilson(count, of))


def indicator(table: Table, chosen: Chosen, competency: Competency) -> Indicator:
    """Of one competency for the seats that are chosen.

    Enrolled are all seats, also of somebody who sat without being on the list. Whoever is absent, or cannot be decided,
    is in the range ``if_absent`` only.
    """
    verdicts = chosen.occasion.verdicts[competency]
    enrolled, sat = int(chosen.seats.sum()), int(chosen.sat.sum())
    decided = int((verdicts.decided & chosen.sat).sum())
    competent = int((verdicts.competent & chosen.sat).sum())
    places = np.unique(table.session[chosen.seats]).tolist()
    if chosen.filter.session:
        wanted = chosen.filter.session
        places = [at for at, register in enumerate(table.sessions) if register.session.id == wanted]
    sessions = [table.sessions[at] for at in places]
    criteria = {register.session.criteria for register in sessions}
    fixed = {register.session.fixed_at for register in sessions}
    one: Criteria | None = next(iter(criteria)) if len(criteria) == 1 else None
    laptops = {device for register in sessions for device in (*register.laptops, register.session.device)}
    whole = decided >= COUNTS_ONLY
    return Indicator(
        share=share(competent, decided),
        enrolled=enrolled,
        sat=sat,
        undecided=sat - decided,
        if_absent=(competent / enrolled, (competent + enrolled - decided) / enrolled) if whole else None,
        criteria=one,
        fixed_at=next(iter(fixed)) if one is not None and len(fixed) == 1 else None,
        few_items=bool((verdicts.few & chosen.sat).any()),
        gaps=len(laptops & table.broken),
        simulated=any(register.session.plan.simulated for register in sessions),
    )
