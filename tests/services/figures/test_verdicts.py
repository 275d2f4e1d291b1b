"""Many verdicts at once are those of ``domain.competence``, one by one."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.attempts import Tally
from borderlens.domain.competence import UNDECIDED, Criteria, decide
from borderlens.domain.items import Competency
from borderlens.services.figures.counts import AT
from borderlens.services.figures.layouts import COMPETENCIES
from borderlens.services.figures.verdicts import decide_all, verdict

few = st.integers(0, 12)


@st.composite
def tallies(draw: st.DrawFn) -> dict[str, Tally]:
    """One person's counts in some of the competencies."""
    told = {}
    for competency in draw(st.sets(st.sampled_from(COMPETENCIES))):
        protected, look_alikes, undecidable = (
            (draw(few), draw(few), draw(few)) if competency == Competency.IDENTIFICATION else (0, 0, 0)
        )
        asked = draw(st.integers(max(1, protected + look_alikes + undecidable), 40))
        told[competency] = Tally(
            "a", competency, asked, asked, 0,
            points=draw(st.integers(0, asked * 6)) / 6,
            protected=protected, found=draw(st.integers(0, protected)), missed=0,
            look_alikes=look_alikes, cleared=0, accused=draw(st.integers(0, look_alikes)),
            undecidable=undecidable, referred=draw(st.integers(0, undecidable)), over_referred=0,
            critical=draw(st.sampled_from((0, 0, 0, 1))), unscored=draw(st.sampled_from((0, 0, 0, 2))),
        )  # fmt: skip
    return told


percent = st.integers(0, 100)
criteria = st.none() | st.builds(Criteria, percent, percent, percent, st.booleans(), percent)


@given(st.lists(st.tuples(tallies(), criteria), min_size=1, max_size=6))
def test_they_are_the_domains(people: list[tuple[dict[str, Tally], Criteria | None]]) -> None:
    counts = np.zeros((len(people), len(COMPETENCIES), len(AT)), np.int32)
    points = np.zeros((len(people), len(COMPETENCIES)))
    for at, (told, _) in enumerate(people):
        for competency, one in told.items():
            place = COMPETENCIES.index(competency)
            counts[at, place] = [getattr(one, name) for name in AT]
            points[at, place] = one.points
    found = decide_all([rule for _, rule in people], np.arange(len(people)), counts, points)
    for at, (told, rule) in enumerate(people):
        for competency in Competency:
            wanted = UNDECIDED if rule is None else decide(rule, told, competency)
            assert verdict(int(found[competency].codes[at])) == wanted
            assert bool(found[competency].decided[at]) == (wanted.competent is not None)
            assert bool(found[competency].competent[at]) == (wanted.competent is True)
            assert bool(found[competency].few[at]) == wanted.few_items
