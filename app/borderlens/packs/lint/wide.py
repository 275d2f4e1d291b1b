"""A pointing item measures only where most of the picture is wrong: else a touch anywhere gets the point."""

from __future__ import annotations

from collections.abc import Iterator

from borderlens.domain.items import Item, ItemType
from borderlens.packs.lint.case import Case
from borderlens.packs.lint.finding import Finding, Level

WIDEST = 0.4
"""Share of the picture: whoever knows nothing and touches anywhere is right twice in five times."""

_CELLS = 50  # on a side: the share is known to about one per cent


def wide_regions(case: Case) -> Iterator[Finding]:
    """Scored pointing items of which a touch on more than ``WIDEST`` of the picture counts as right."""
    for entry in case.pack.items:
        item = entry.item
        if item.type is ItemType.HOTSPOT and item.scored and (share := right_share(item)) > WIDEST:
            yield case.at_item(Level.WARNING, "wide", entry, "answer", percent=round(100 * share))


def right_share(item: Item) -> float:
    """Share of the picture, 0 to 1, on which a touch counts for a region of the item."""
    middles = [(cell + 0.5) / _CELLS for cell in range(_CELLS)]
    return sum(bool(item.touched(x, y)) for x in middles for y in middles) / _CELLS**2
