"""What a person can tell apart, read from the person's own answers; nothing else enters.

A cell is a topic and a skill. Every standing answer counts in the cells of its item once it is scored, and a scenario
once it has come to its end. The skill:

- a scenario, whatever it is about: ``DECIDE``. An asked item does not carry its type; a scenario is known by its
  answer, a list of ``state.choice``;
- an item that the picture does not decide: ``LIMITS``, right when it was referred;
- an item about a protected product or a look-alike, and a pair without a role: ``LOOK_ALIKES``;
- any other: ``CUE``; for law and evidence that is knowing the rule or the step.

The topic: the product of an identification item and of any scenario about a product; evidence; law and counterparts.
``MATERIALS`` holds identification items about no product alone, and each answer about a look-alike once more, whatever
product it is taken for: it says whether the material itself is known.

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
from borderlens.domain.events import Json
from borderlens.domain.items import PRODUCTS, SAME, Competency, Item, ItemType, Kind, Role

WINDOW = 10
RELIABLE_SHARE = 0.8
VARIED = 4
FEW = 3


class Skill(StrEnum):
    CUE = "cue"
    LOOK_ALIKES = "look_alikes"
    LIMITS = "limits"
    DECIDE = "decide"


class Topic(StrEnum):
    IVORY = "ivory"
    PANGOLIN = "pangolin"
    TIGER = "tiger"
    MATERIALS = "materials"
    EVIDENCE = "evidence"
    LAW = "law"


Place = tuple[Topic, Skill]
_TAUGHT = {
    Competency.EVIDENCE: Topic.EVIDENCE,
    Competency.LEGAL: Topic.LAW,
    Competency.COOPERATION: Topic.LAW,
}


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


def skill_of(item: AskedItem, response: Json = None) -> Skill:
    """The skill that an asked item trains; ``response`` tells a scenario."""
    if is_path(response):
        return Skill.DECIDE
    if item.role is Role.UNDECIDABLE:
        return Skill.LIMITS
    if item.competency == Competency.IDENTIFICATION and (item.role is not None or SAME in item.options):
        return Skill.LOOK_ALIKES
    return Skill.CUE


def topics_of(item: AskedItem, skill: Skill) -> tuple[Topic, ...]:
    """The topics that an asked item counts for; none where kind or competency are not known here."""
    product = Topic(item.kind) if item.kind in PRODUCTS else None
    if skill is Skill.DECIDE and product is not None:
        return (product,)
    if item.competency in _TAUGHT:
        return (_TAUGHT[Competency(item.competency)],)
    if item.competency != Competency.IDENTIFICATION or (product is None and item.kind != Kind.GENERAL):
        return ()
    if product is None:
        return (Topic.MATERIALS,)
    return (product, Topic.MATERIALS) if item.role is Role.LOOK_ALIKE else (product,)


def places_of(item: Item) -> tuple[Place, ...]:
    """The cells that an item of a pack trains."""
    role, options = item.role, tuple(item.options)  # not by ``ask``: hundreds are asked for, and no hash is needed
    asked = AskedItem(item.key, item.version, b"", item.competency.value, item.kind.value, role, options)
    skill = Skill.DECIDE if item.type is ItemType.SCENARIO else skill_of(asked)
    return tuple((topic, skill) for topic in topics_of(asked, skill))


def is_path(response: Json) -> bool:
    """True for the answer to a scenario."""
    return isinstance(response, list) and bool(response) and all("." in str(part) for part in response)


def skills(attempts: Iterable[Attempt]) -> dict[Place, Cell]:
    """A cell for every topic and skill, from all standing answers of one person."""
    given: dict[Place, list[Response]] = {(topic, skill): [] for topic in Topic for skill in Skill}
    for attempt in attempts:
        for response in attempt.responses:
            if response.is_scored and response.complete:
                item = attempt.item(response.item)
                skill = skill_of(item, response.response)
                for topic in topics_of(item, skill):
                    given[topic, skill].append(response)
    return {place: _cell(responses) for place, responses in given.items()}


def _cell(responses: Sequence[Response]) -> Cell:
    latest = sorted(responses, key=lambda r: (r.given_at, r.event))[-WINDOW:]
    return Cell(sum(r.right for r in latest), len(latest), len({r.item for r in latest}))
