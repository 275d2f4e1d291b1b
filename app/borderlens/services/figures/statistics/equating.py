"""Points of one form as points of another, through the items that both share.

All forms are put on one scale by the Rasch model (``rasch.fit`` over all groups: common items hold the forms together);
the ability behind a raw score on one form gives the points that are expected on the other. Never by the means of two
groups: after a course they differ by what was learnt, and that would be taken for difficulty (assessment study,
section 5).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from borderlens.services.figures.statistics.rasch import chances, where_zero

Floats = NDArray[np.float64]


def equated(given: Floats, wanted: Floats) -> Floats:
    """Expected points on one form for each raw score 0 to n of another.

    Args:
        given, wanted: locations of the items of the form that was sat, and of the one to be told in.

    Returns:
        (n + 1,); none right stays none right, and all right all right.
    """
    scores = np.arange(1, len(given))
    ability = where_zero(lambda at: scores - chances(at, given).sum(1), len(scores), given)
    return np.array([0.0, *chances(ability, wanted).sum(1), float(len(wanted))])
