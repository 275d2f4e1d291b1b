"""Attempts: what one person was asked in one sitting and what the person answered, read from events.

The rules of reading: the first answer to an item stands until a later answer names it under ``corrects``;
a voided event counts for nothing; nothing after the closing counts; an event of a newer schema is passed over.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from borderlens.domain.events import SCHEMA, Event, EventKind, Json
from borderlens.domain.items import Item, Role
from borderlens.domain.scoring import ItemOutcome


class Mode(StrEnum):
    """What a sitting is for."""

    TRAINING = "train"  # feedback after each item; an answer stands
    PRE = "pre"
    POST = "post"
    FOLLOW_UP = "follow-up"
    SELF = "self"  # a test a person takes alone, outside a session

    @property
    def is_test(self) -> bool:
        """In a test a person may go back and change an answer until the attempt is closed."""
        return self is not Mode.TRAINING


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
        role: which denominator it counts in; None for an item about a cue, a law or a step.
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
        points: 0 to 1; outcome: a word of ``domain.scoring.ItemOutcome``.
        critical: a critical evidence error was chosen.
        duration_ms: time on the item before this answer.
        changes: how often the answer was changed before it became this one.
        event: id of the answer's event.
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
    points: float
    outcome: str
    critical: bool
    duration_ms: int
    given_at: str
    changes: int
    event: str

    @property
    def right(self) -> bool:
        return self.points >= 1


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one competency in one attempt; each pair carries its own denominator.

    ``asked`` counts items of the form whether answered or not. Of ``protected`` asked: ``found``, ``missed``; of
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


@dataclass(frozen=True, slots=True)
class Attempt:
    """One sitting. ``ended`` and ``closed_at`` are None while it is open; ``photo_check`` says it was at hand."""

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

    @property
    def is_open(self) -> bool:
        return self.ended is None

    @property
    def next_index(self) -> int:
        """Place of the first item without an answer; the number of items when all are answered."""
        answered = {response.item for response in self.responses}
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


def item_record(item: AskedItem) -> dict[str, Json]:
    """The asked item as it stands in the body of ``attempt.opened``."""
    return {
        "key": item.key,
        "version": item.version,
        "hash": item.hash.hex(),
        "competency": item.competency,
        "kind": item.kind,
        "role": item.role.value if item.role else None,
        "options": list(item.options),
    }


def _read_item(record: dict[str, Any]) -> AskedItem:
    return AskedItem(
        key=record["key"],
        version=record["version"],
        hash=bytes.fromhex(record["hash"]),
        competency=record["competency"],
        kind=record["kind"],
        role=Role(record["role"]) if record["role"] else None,
        options=tuple(record["options"]),
    )


def derive(events: Iterable[Event]) -> Attempt | None:
    """The attempt that the events of one attempt tell, in whatever order they come; None without its opening.

    An event whose body is not of the known shape counts for nothing, as if it were of a newer schema.
    """
    known = sorted((e for e in events if e.schema <= SCHEMA), key=lambda e: (e.device, e.seq))
    voided = {e.body.get("event") for e in known if e.kind == EventKind.EVENT_VOIDED}
    standing = [e for e in known if e.id not in voided]
    opening = next((found for e in standing if (found := _read_opening(e)) is not None), None)
    if opening is None:
        return None
    opened, empty = opening
    responses: dict[str, Response] = {}
    for event in standing:
        if event.device != opened.device or event.seq < opened.seq:
            continue
        if (closed := _read_closing(event)) is not None:
            empty = replace(empty, ended=closed, closed_at=event.ts)
            break
        given = _read_answer(event, empty)
        if given is None:
            continue
        before = responses.get(given.item)
        if before is None:
            responses[given.item] = given
        elif event.body.get("corrects") == before.event:
            responses[given.item] = replace(given, changes=before.changes + 1)
    return replace(empty, responses=tuple(sorted(responses.values(), key=lambda r: r.position)))


def _read_opening(event: Event) -> tuple[Event, Attempt] | None:
    if event.kind != EventKind.ATTEMPT_OPENED or event.attempt is None or event.person is None:
        return None
    body: dict[str, Any] = dict(event.body)
    try:
        attempt = Attempt(
            id=event.attempt,
            person=event.person,
            session=event.session,
            device=event.device,
            pack=str(body["pack"]),
            pack_version=int(body["pack_version"]),
            form=str(body["form"]),
            mode=Mode(body["mode"]),
            photo_check=bool(body["photo_check"]),
            language=str(body["language"]),
            opened_at=event.ts,
            closed_at=None,
            ended=None,
            items=tuple(_read_item(record) for record in body["items"]),
            responses=(),
        )
    except (KeyError, TypeError, ValueError):
        return None
    return event, attempt


def _read_closing(event: Event) -> Ended | None:
    if event.kind != EventKind.ATTEMPT_CLOSED:
        return None
    try:
        return Ended(str(event.body["ended"]))
    except (KeyError, ValueError):
        return None


def _read_answer(event: Event, attempt: Attempt) -> Response | None:
    if event.kind != EventKind.ANSWER_GIVEN or event.item is None:
        return None
    body: dict[str, Any] = dict(event.body)
    try:
        item = attempt.item(event.item)
        return Response(
            attempt=attempt.id,
            position=attempt.items.index(item),
            item=item.key,
            item_version=event.item_version or item.version,
            item_hash=event.item_hash or item.hash,
            competency=item.competency,
            kind=item.kind,
            role=item.role.value if item.role else None,
            response=body["response"],
            points=float(body["points"]),
            outcome=str(body["outcome"]),
            critical=bool(body["critical"]),
            duration_ms=int(body["duration_ms"]),
            given_at=event.ts,
            changes=0,
            event=event.id,
        )
    except (KeyError, TypeError, ValueError):
        return None


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
        points=math.fsum(r.points for r in given),
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
    )
