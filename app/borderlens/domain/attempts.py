"""Attempts: what one person was asked in one sitting, what the person answered, and the counts of it.

``domain.attempt_events`` reads an attempt from its events.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from enum import IntEnum, StrEnum

from borderlens.domain.events import Json
from borderlens.domain.items import Item, Role
from borderlens.domain.scoring import ItemOutcome


class Mode(StrEnum):
    """What a sitting is for."""

    TRAINING = "train"  # feedback after each item; an answer stands
    PRE = "pre"
    POST = "post"
    FOLLOW_UP = "follow-up"
    SELF = "self"  # a test a person takes alone, outside a session
    DRILL = "drill"  # picture after picture, a few seconds each
    REVIEW = "review"  # what is due today of what was learnt

    @property
    def is_test(self) -> bool:
        """In a test a person may go back and change an answer until the attempt is closed."""
        return self in (Mode.PRE, Mode.POST, Mode.FOLLOW_UP, Mode.SELF)


class Confidence(IntEnum):
    """How sure a person says to be of an answer."""

    GUESS = 1
    FAIRLY_SURE = 2
    SURE = 3


class Ended(StrEnum):
    COMPLETED = "completed"
    TERMINATED = "terminated"  # left before the end


@dataclass(frozen=True, slots=True)
class AskedItem:
    """One item of an attempt in its place.

    Attributes:
        key, version: the item in its pack.
        hash: SHA-256 of the item's content, 32 bytes.
        competency, kind: as in ``domain.items``, kept as plain words.
        role: which denominator it counts in; None for an item about a cue, a law or a step, and for a sealed one.
        options: option keys in the order shown; empty where the type has none.
    """

    key: str
    version: int
    hash: bytes
    competency: str
    kind: str
    role: Role | None
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Response:
    """The standing answer to one item.

    Attributes:
        position: the item's place in the attempt, from 0.
        points: 0 to 1; outcome: a word of ``domain.scoring.ItemOutcome``; both None while the item is sealed.
        critical: a critical evidence error was chosen.
        duration_ms: time on the item before this answer.
        changes: how often the answer was changed before it became this one.
        event: id of the answer's event.
        confidence: how sure the person was (``Confidence``); None where it was not asked.
        complete: False for a scenario that has not come to an end.
    """

    attempt: str
    position: int
    item: str
    item_version: int
    item_hash: bytes
    competency: str
    kind: str
    role: str | None
    response: Json
    points: float | None
    outcome: str | None
    critical: bool
    duration_ms: int
    given_at: str
    changes: int
    event: str
    confidence: int | None = None
    complete: bool = True

    @property
    def is_scored(self) -> bool:
        return self.points is not None

    @property
    def right(self) -> bool:
        return self.points is not None and self.points >= 1

    @property
    def overconfident(self) -> bool:
        """Said to be sure, and not right."""
        return self.confidence == Confidence.SURE and self.points is not None and self.points < 1


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one competency in one attempt; each pair carries its own denominator.

    ``asked`` counts items of the form whether answered or not; ``unscored`` answers to sealed items, which are neither
    right nor wrong yet. Of ``protected`` asked: ``found``, ``missed``; of
    ``look_alikes``: ``cleared``, ``accused``; of ``undecidable``: ``referred``. ``over_referred`` are protected
    and look-alike items that were referred though the picture decides; ``critical`` are critical evidence errors.
    Missed and accused are two different errors and are never added up.
    """

    attempt: str
    competency: str
    asked: int
    answered: int
    right: int
    points: float
    protected: int
    found: int
    missed: int
    look_alikes: int
    cleared: int
    accused: int
    undecidable: int
    referred: int
    over_referred: int
    critical: int
    unscored: int = 0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One sitting. ``ended`` and ``closed_at`` are None while it is open; ``photo_check`` says it was at hand.

    ``paper``: it was sat on paper and typed in later. ``minutes``: what the form allows, None without a limit;
    ``extra_time`` a factor on them, for a person who needs longer.
    """

    id: str
    person: str
    session: str | None
    device: str
    pack: str
    pack_version: int
    form: str
    mode: Mode
    photo_check: bool
    language: str
    opened_at: str
    closed_at: str | None
    ended: Ended | None
    items: tuple[AskedItem, ...]
    responses: tuple[Response, ...]
    paper: bool = False
    minutes: int | None = None
    extra_time: float = 1.0

    @property
    def is_open(self) -> bool:
        return self.ended is None

    @property
    def next_index(self) -> int:
        """Place of the first item without a whole answer; the number of items when all are answered."""
        answered = {response.item for response in self.responses if response.complete}
        return next((i for i, item in enumerate(self.items) if item.key not in answered), len(self.items))

    def item(self, key: str) -> AskedItem:
        """The asked item of that key; ``KeyError`` when the form does not hold it."""
        for item in self.items:
            if item.key == key:
                return item
        raise KeyError(key)

    def response_to(self, key: str) -> Response | None:
        return next((response for response in self.responses if response.item == key), None)


@dataclass(frozen=True, slots=True)
class AttemptSummary:
    """An attempt without its items: a row of the table for reading. ``asked`` and ``answered`` count items."""

    id: str
    person: str
    session: str | None
    device: str
    pack: str
    pack_version: int
    form: str
    mode: Mode
    photo_check: bool
    language: str
    opened_at: str
    closed_at: str | None
    ended: Ended | None
    asked: int
    answered: int


def summary(attempt: Attempt) -> AttemptSummary:
    """The attempt's row in the table for reading."""
    shared = {f.name: getattr(attempt, f.name) for f in fields(AttemptSummary) if hasattr(attempt, f.name)}
    return AttemptSummary(**shared, asked=len(attempt.items), answered=len(attempt.responses))


def ask(item: Item, options: Sequence[str] | None = None) -> AskedItem:
    """The item as it is asked, its options in the given order or the pack's.

    Raises ``ValueError`` when the order does not hold the item's options, each once.
    """
    order = tuple(item.options if options is None else options)
    if sorted(order) != sorted(item.options):
        raise ValueError(f"{item.key}: {order} is no order of {item.options}")
    key, version, content = item.key, item.version, bytes.fromhex(item.content_hash)
    return AskedItem(key, version, content, item.competency.value, item.kind.value, item.role, order)


def tally(attempt: Attempt) -> tuple[Tally, ...]:
    """One tally a competency of the attempt, by the competency's key."""
    return tuple(
        _count(attempt, competency, [i for i in attempt.items if i.competency == competency])
        for competency in sorted({item.competency for item in attempt.items})
    )


def total(attempt: Attempt) -> Tally:
    """All competencies of the attempt in one tally, whose competency is empty."""
    return _count(attempt, "", attempt.items)


def _count(attempt: Attempt, competency: str, items: Sequence[AskedItem]) -> Tally:
    keys = {item.key for item in items}
    given = [response for response in attempt.responses if response.item in keys]

    def asked(role: Role) -> int:
        return sum(item.role is role for item in items)

    def outcome(role: Role, wanted: ItemOutcome) -> int:
        return sum(r.role == role and r.outcome == wanted for r in given)

    return Tally(
        attempt=attempt.id,
        competency=competency,
        asked=len(items),
        answered=len(given),
        right=sum(r.right for r in given),
        points=math.fsum(r.points for r in given if r.points is not None),
        protected=asked(Role.PROTECTED),
        found=outcome(Role.PROTECTED, ItemOutcome.HIT),
        missed=outcome(Role.PROTECTED, ItemOutcome.MISS),
        look_alikes=asked(Role.LOOK_ALIKE),
        cleared=outcome(Role.LOOK_ALIKE, ItemOutcome.CORRECT_CLEAR),
        accused=outcome(Role.LOOK_ALIKE, ItemOutcome.FALSE_ACCUSATION),
        undecidable=asked(Role.UNDECIDABLE),
        referred=outcome(Role.UNDECIDABLE, ItemOutcome.REFERRED),
        over_referred=outcome(Role.PROTECTED, ItemOutcome.OVER_REFERRED)
        + outcome(Role.LOOK_ALIKE, ItemOutcome.OVER_REFERRED),
        critical=sum(r.critical for r in given),
        unscored=sum(not r.is_scored for r in given),
    )
