"""The place of the right option among the others must tell nothing.

Each single-choice item adds one expected answer, spread evenly over the places that its answer can take. Pearson's
sum over the places is held against the chi-square value that chance exceeds once in a hundred (Wilson and Hilferty's
approximation). "Cannot tell" always stands last and is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from borderlens.domain.items import CANNOT_TELL, ItemType
from borderlens.packs.lint.case import ITEMS_FILE, Case
from borderlens.packs.lint.finding import Finding, Level

LEAST_ITEMS = 20
_NORMAL_99 = 2.3263


def answer_position(case: Case) -> Iterator[Finding]:
    """One warning a pack, from 20 single-choice items on."""
    found: Counter[int] = Counter()
    expected: Counter[int] = Counter()
    shares: dict[int, float] = {}
    for entry in case.pack.items:
        item = entry.item
        places = [option for option in item.options if option != CANNOT_TELL]
        if item.type is not ItemType.SINGLE or item.answer[0] not in places:
            continue
        found[places.index(item.answer[0]) + 1] += 1
        expected[len(places)] += 1
    count = found.total()
    if count < LEAST_ITEMS:
        return
    for width, items in expected.items():
        for place in range(1, width + 1):
            shares[place] = shares.get(place, 0.0) + items / width
    distance = sum((found[place] - share) ** 2 / share for place, share in shares.items())
    if distance > chi_square_99(len(shares) - 1):
        place = max(shares, key=lambda place: abs(found[place] - shares[place]))
        yield case.at_pack(
            Level.WARNING,
            "position",
            ITEMS_FILE,
            "item",
            place=place,
            found=found[place],
            expected=round(shares[place]),
            count=count,
        )


def chi_square_99(freedom: int) -> float:
    """The value that a chi-square sum of so many degrees of freedom exceeds once in a hundred."""
    part = 2 / (9 * freedom)
    return float(freedom * (1 - part + _NORMAL_99 * part**0.5) ** 3)
