from __future__ import annotations

import pytest

from borderlens.domain.finding import Candidate, Outcome, Quality, Reason
from borderlens.domain.products import Group
from borderlens.vision.judge import Verdict
from recipe.fates import Fate, fate

GOOD = Quality(100, 200, 400, 1, 1, 1)


def said(outcome: Outcome, *labels: str, reason: Reason | None = None) -> Verdict:
    named = outcome in (Outcome.CONSISTENT, Outcome.NARROWED)
    candidates = tuple(Candidate(label, Group.TARGET, 0.9) for label in labels)
    group = Group.TARGET if named else Group.NONE
    return Verdict(outcome, reason, None, group, candidates, GOOD, candidates, ())


@pytest.mark.parametrize(
    ("verdict", "right", "wanted"),
    [
        (said(Outcome.CONSISTENT, "tusk"), ["tusk"], Fate.RIGHT),
        (said(Outcome.NARROWED, "worked_ivory", "tusk"), ["tusk"], Fate.RIGHT),
        (said(Outcome.CONSISTENT, "tusk"), ["tiger_skin"], Fate.MISNAMED),
        (said(Outcome.CONSISTENT, "tusk"), ["resin"], Fate.ACCUSED),
        (said(Outcome.CONSISTENT, "tusk"), ["none"], Fate.ACCUSED),
        (said(Outcome.LOOK_ALIKE, "resin"), ["resin"], Fate.RIGHT),
        (said(Outcome.LOOK_ALIKE, "resin"), ["tagua"], Fate.MISNAMED),
        (said(Outcome.LOOK_ALIKE, "resin"), ["none"], Fate.MISNAMED),
        (said(Outcome.LOOK_ALIKE, "resin"), ["tusk"], Fate.MISSED),
        (said(Outcome.LOOK_ALIKE, "resin"), ["worked_ivory", "walrus_ivory"], Fate.MISSED),
        (said(Outcome.CANNOT_TELL, "bone", reason=Reason.NOT_BY_EYE), ["bone"], Fate.RIGHT),
        (said(Outcome.CANNOT_TELL, "bone", reason=Reason.NOT_BY_EYE), ["tusk"], Fate.CANNOT_TELL),
        (said(Outcome.CANNOT_TELL, "tusk", reason=Reason.AMBIGUOUS), ["tusk"], Fate.CANNOT_TELL),
        (said(Outcome.CANNOT_TELL, reason=Reason.UNFAMILIAR), ["none"], Fate.RIGHT),
        (said(Outcome.CANNOT_TELL, reason=Reason.UNFAMILIAR), ["tusk"], Fate.CANNOT_TELL),
        (said(Outcome.CANNOT_TELL, reason=Reason.BLURRED), ["none"], Fate.CANNOT_TELL),
    ],
)
def test_every_finding_has_one_fate(verdict: Verdict, right: list[str], wanted: Fate) -> None:
    assert fate(verdict, right) is wanted


def test_three_of_the_fates_are_wrong() -> None:
    assert [one for one in Fate if one.is_wrong] == [Fate.MISSED, Fate.ACCUSED, Fate.MISNAMED]
