"""The decision of ``domain.competence`` for many people at once, in the same whole numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.competence import DECIDING, FEW_QUESTIONS, UNDECIDED, Criteria, Shortfall, Verdict
from borderlens.domain.items import Competency
from borderlens.services.figures.counts import AT, Ints
from borderlens.services.figures.layouts import COMPETENCIES

Flags = NDArray[np.bool_]
_BITS = tuple(enumerate((Shortfall.CRITICAL, Shortfall.MISSED, Shortfall.ACCUSED, Shortfall.NOT_REFERRED)))
_TOO_FEW_RIGHT = len(_BITS)
_FEW = 1 << (_TOO_FEW_RIGHT + 1)
_DECIDED = _FEW << 1


@dataclass(frozen=True, slots=True)
class Verdicts:
    """One competency of many people.

    Attributes:
        decided, competent, few: flags; whoever is not decided is not competent and not decided on few items.
        codes: what ``verdict`` makes the record of.
    """

    decided: Flags
    competent: Flags
    few: Flags
    codes: NDArray[np.int64]


def verdict(code: int) -> Verdict:
    """The record behind a code; the same object for the same code."""
    if code not in _made:
        short = [reason for at, reason in _BITS if code & 1 << at]
        if code & 1 << _TOO_FEW_RIGHT:
            short.append(Shortfall.TOO_FEW_RIGHT)
        _made[code] = Verdict(not short, tuple(short), bool(code & _FEW)) if code & _DECIDED else UNDECIDED
    return _made[code]


_made: dict[int, Verdict] = {}


def decide_all(
    criteria: Sequence[Criteria | None],
    session: NDArray[np.intp],
    counts: Ints,
    points: NDArray[np.float64],
) -> Mapping[Competency, Verdicts]:
    """Every competency of every person.

    Args:
        criteria: of each session; None where they were not fixed, and nobody is decided.
        session: each person's session, a place in ``criteria``.
        counts, points: each person's counts, (people, competencies, fields) and (people, competencies).
    """
    given = [one or Criteria() for one in criteria] or [Criteria()]
    rule = {
        name: np.array([int(getattr(one, name)) for one in given], np.int64)[session]
        for name in ("found", "accused", "referred", "critical", "right")
    }
    fixed = np.array([one is not None for one in criteria] or [False], np.bool_)[session]
    critical = (counts[:, :, AT["critical"]].sum(1) > 0) & (rule["critical"] > 0)
    made = {}
    for place, key in enumerate(COMPETENCIES):
        field = {name: counts[:, place, at].astype(np.int64) for name, at in AT.items()}
        can = fixed & (field["asked"] > 0) & (field["unscored"] == 0)
        codes = critical.astype(np.int64)
        if key == Competency.IDENTIFICATION:
            asked = np.stack([field["protected"], field["look_alikes"], field["undecidable"]])
            can &= (asked > 0).all(0)
            codes |= (field["found"] * 100 < rule["found"] * field["protected"]).astype(np.int64) << 1
            codes |= (field["accused"] * 100 > rule["accused"] * field["look_alikes"]).astype(np.int64) << 2
            codes |= (field["referred"] * 100 < rule["referred"] * field["undecidable"]).astype(np.int64) << 3
            few = (asked < np.array(DECIDING)[:, None]).any(0)
        else:
            codes |= (points[:, place] * 100 < rule["right"] * field["asked"] - 1e-9).astype(np.int64) << _TOO_FEW_RIGHT
            few = field["asked"] < FEW_QUESTIONS
        competent = can & (codes == 0)
        few &= can
        codes = np.where(can, codes | np.where(few, _FEW, 0) | _DECIDED, 0)
        made[Competency(key)] = Verdicts(can, competent, few, codes)
    return made
