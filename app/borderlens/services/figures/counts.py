"""Counts of many sheets at once: the tallies of ``domain.attempts`` as whole-number arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.items import Role
from borderlens.domain.scoring import ItemOutcome
from borderlens.services.figures.layouts import COMPETENCIES, Layout
from borderlens.services.figures.sheets import CRITICAL, FULL, OUTCOMES, UNANSWERED, UNSCORED
from borderlens.store.sheets import Columns

Ints = NDArray[np.int32]
Bytes = NDArray[np.uint8]

FIELDS = (
    "asked",
    "answered",
    "right",
    "protected",
    "found",
    "missed",
    "look_alikes",
    "cleared",
    "accused",
    "undecidable",
    "referred",
    "over_referred",
    "critical",
    "unscored",
)
"""Of ``domain.attempts.Tally``, in the order of the last axis."""
AT = {name: at for at, name in enumerate(FIELDS)}
_ROLE_FIELDS = (
    ("found", Role.PROTECTED, ItemOutcome.HIT),
    ("missed", Role.PROTECTED, ItemOutcome.MISS),
    ("cleared", Role.LOOK_ALIKE, ItemOutcome.CORRECT_CLEAR),
    ("accused", Role.LOOK_ALIKE, ItemOutcome.FALSE_ACCUSATION),
    ("referred", Role.UNDECIDABLE, ItemOutcome.REFERRED),
    ("over_referred", Role.PROTECTED, ItemOutcome.OVER_REFERRED),
    ("over_referred", Role.LOOK_ALIKE, ItemOutcome.OVER_REFERRED),
)
_ASKED_FIELDS = (
    ("protected", Role.PROTECTED),
    ("look_alikes", Role.LOOK_ALIKE),
    ("undecidable", Role.UNDECIDABLE),
)


@dataclass(frozen=True, slots=True)
class Block:
    """All sheets of one layout.

    Attributes:
        rows: places of the sheets among all that were read.
        points, outcomes, choices: bytes, (sheets, items).
    """

    layout: Layout
    rows: NDArray[np.intp]
    points: Bytes
    outcomes: Bytes
    choices: Bytes

    @property
    def shares(self) -> NDArray[np.float64]:
        """Points 0 to 1, (sheets, items); what was left out or is unscored has none."""
        shares: NDArray[np.float64] = np.where(self.points > FULL, 0, self.points) / FULL
        return shares


def blocks(sheets: Columns, layouts: dict[int, Layout]) -> list[Block]:
    """The sheets by layout, in the order of the layouts' numbers."""
    number = np.array(sheets.layout, np.int64)
    found = []
    for layout in np.unique(number).tolist():
        rows = np.flatnonzero(number == layout)
        places = rows.tolist()
        each = (_bytes([column[at] for at in places]) for column in (sheets.points, sheets.outcomes, sheets.choices))
        found.append(Block(layouts[layout], rows, *each))
    return found


def _bytes(rows: list[bytes]) -> Bytes:
    return np.frombuffer(b"".join(rows), np.uint8).reshape(len(rows), -1)


def tallies(block: Block) -> Ints:
    """Counts of each sheet, (sheets, competencies, ``FIELDS``)."""
    counts = np.zeros((len(block.rows), len(COMPETENCIES), len(FIELDS)), np.int32)
    outcome, critical = block.outcomes & ~np.uint8(CRITICAL), block.outcomes >= CRITICAL
    roles = np.array([item.role for item in block.layout.items])
    competencies = np.array([item.competency for item in block.layout.items])
    for place, competency in enumerate(COMPETENCIES):
        here = competencies == competency
        if not here.any():
            continue
        into = counts[:, place]
        points = block.points[:, here]
        into[:, AT["asked"]] = here.sum()
        into[:, AT["answered"]] = (points != UNANSWERED).sum(1)
        into[:, AT["right"]] = (points == FULL).sum(1)
        into[:, AT["unscored"]] = (points == UNSCORED).sum(1)
        into[:, AT["critical"]] = critical[:, here].sum(1)
        for name, role in _ASKED_FIELDS:
            into[:, AT[name]] = (here & (roles == role.value)).sum()
        for name, role, wanted in _ROLE_FIELDS:
            code = OUTCOMES.index(wanted) + 1
            into[:, AT[name]] += (outcome[:, here & (roles == role.value)] == code).sum(1, dtype=np.int32)
    return counts


def sums(block: Block, sheets: Columns) -> NDArray[np.float64]:
    """Exact points of each sheet by competency, (sheets, competencies)."""
    asked = block.layout.competencies
    out = np.zeros((len(block.rows), len(COMPETENCIES)))
    if asked:
        raw: NDArray[Any] = np.frombuffer(b"".join([sheets.sums[at] for at in block.rows.tolist()]), "<f8")
        out[:, [COMPETENCIES.index(competency) for competency in asked]] = raw.reshape(len(block.rows), -1)
    return out
