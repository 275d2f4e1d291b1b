"""What a person can tell apart, read from the person's own answers; nothing else enters.

A cell is a kind of product and a skill. Every standing answer to an identification item about one of the products
counts in one cell, once it is scored:

- an item about a protected product or a look-alike, and a pair without a role: ``LOOK_ALIKES``;
- an item that the picture does not decide: ``LIMITS``, right when it was referred;
- any other identification item, e.g. pointing at a sign: ``CUE``.

Of the latest ``WINDOW`` answers in a cell, with ``n`` answers about ``k`` items and ``r`` of them right:

- not tried: n = 0
- reliable: n = WINDOW, r >= 80 %, k >= VARIED. Ten and 80 % are those of the default criteria (design,
  "Competence"); several items, so that nobody gets there by learning one picture by heart
- getting there: n >= FEW and r >= half
- started: everything else
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from borderlens.domain.attempts import AskedItem, Attempt, Response
from borderlens.domain.items import PRODUCTS, SAME, Competency, Kind, Role

WINDOW = 10
RELIABLE_SHARE = 0.8
VARIED = 4
FEW = 3


class Skill(StrEnum):
    CUE = "cue"
    LOOK_ALIKES = "look_alikes"
    LIMITS = "limits"


class Standing(StrEnum):
    NOT_TRIED = "not_tried"
    STARTED = "started"
    GETTING_THERE = "getting_there"
    RELIABLE = "reliable"


@dataclass(frozen=True, slots=True)
class Cell:
    """``right`` of the ``answers`` looked at (at most ``WINDOW``), about ``items`` different items."""

    right: int = 0
    answers: int = 0
    items: int = 0

    @property
    def standing(self) -> Standing:
        if not self.answers:
            return Standing.NOT_TRIED
        share = self.right / self.answers
        if self.answers >= WINDOW and share >= RELIABLE_SHARE and self.items >= VARIED:
            return Standing.RELIABLE
        return Standing.GETTING_THERE if self.answers >= FEW and share >= 0.5 else Standing.STARTED


def skill_of(item: AskedItem) -> Skill | None:
    """The skill that an asked item trains; None for one about law or evidence."""
    if item.competency != Competency.IDENTIFICATION:
        return None
    if item.role is Role.UNDECIDABLE:
        return Skill.LIMITS
    if item.role is not None or SAME in item.options:
        return Skill.LOOK_ALIKES
    return Skill.CUE


def skills(attempts: Iterable[Attempt]) -> dict[tuple[Kind, Skill], Cell]:
    """A cell for every product and skill, from all standing answers of one person."""
    given: dict[tuple[Kind, Skill], list[Response]] = {(kind, skill): [] for kind in PRODUCTS for skill in Skill}
    for attempt in attempts:
        for response in attempt.responses:
            item = attempt.item(response.item)
            skill = skill_of(item)
            if skill is not None and item.kind in PRODUCTS and response.is_scored:
                given[Kind(item.kind), skill].append(response)
    return {place: _cell(responses) for place, responses in given.items()}


def _cell(responses: Sequence[Response]) -> Cell:
    latest = sorted(responses, key=lambda r: (r.given_at, r.event))[-WINDOW:]
    return Cell(sum(r.right for r in latest), len(latest), len({r.item for r in latest}))
