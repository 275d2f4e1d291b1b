"""Attempts in events: the bodies of ``attempt.opened``, ``answer.given`` and ``attempt.closed``, and reading them.

The rules of reading: the first answer to an item stands until a later answer names it under ``corrects`` (one that
says ``grows`` takes a scenario further and is no change of mind); points and outcome of a sealed item are null;
a voided event counts for nothing; nothing after the closing counts; an event of a newer schema is passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from borderlens.domain.attempts import AskedItem, Attempt, Confidence, Ended, Mode, Response
from borderlens.domain.events import SCHEMA, Event, EventKind, Json, canonical
from borderlens.domain.items import Role

_LARGEST = 1 << 53  # above this a number is not the same one in every program


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
    return _item(
        record["key"],
        record["version"],
        record["hash"],
        record["competency"],
        record["kind"],
        record["role"],
        tuple(record["options"]),
    )


@lru_cache(maxsize=4096)  # everybody in a room is asked the same items
def _item(
    key: object,
    version: object,
    hash: str,
    competency: object,
    kind: object,
    role: str | None,
    options: tuple[str, ...],
) -> AskedItem:
    return AskedItem(
        _text(key),
        _number(version),
        bytes.fromhex(hash),
        _text(competency),
        _text(kind),
        Role(role) if role else None,
        tuple(_text(option) for option in options),
    )


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise TypeError(f"{value!r} is no text")


def _points(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, int | float) and 0 <= value <= 1:
        return float(value)
    raise ValueError(f"{value!r} are no points")


def _number(value: Any) -> int:
    """A whole number that a database holds, too."""
    found = int(value)
    if -_LARGEST < found < _LARGEST:
        return found
    raise ValueError("a number out of range")


def derive(events: Iterable[Event]) -> Attempt | None:
    """The attempt that the events of one attempt tell, in whatever order they come; None without its opening.

    An event whose body is not of the known shape counts for nothing, as if it were of a newer schema.
    """
    known = sorted((e for e in events if e.schema <= SCHEMA), key=lambda e: (e.device, e.seq))
    named = (e.body.get("event") for e in known if e.kind == EventKind.EVENT_VOIDED)
    voided = {id for id in named if isinstance(id, str)}
    standing = [e for e in known if e.id not in voided] if voided else known
    opening = next((found for e in standing if (found := _read_opening(e)) is not None), None)
    if opening is None:
        return None
    opened, empty = opening
    places = {item.key: (place, item) for place, item in reversed(tuple(enumerate(empty.items)))}
    responses: dict[str, Response] = {}
    for event in standing:
        if event.device != opened.device or event.seq < opened.seq:
            continue
        if (closed := _read_closing(event)) is not None:
            empty = replace(empty, ended=closed, closed_at=event.ts)
            break
        given = _read_answer(event, empty, places)
        if given is None:
            continue
        before = responses.get(given.item)
        if before is None:
            responses[given.item] = given
        elif event.body.get("corrects") == before.event:
            changed = event.body.get("grows") is not True and canonical(before.response) != canonical(given.response)
            responses[given.item] = replace(given, changes=before.changes + changed)
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
            pack_version=_number(body["pack_version"]),
            form=str(body["form"]),
            mode=Mode(body["mode"]),
            photo_check=bool(body["photo_check"]),
            language=str(body["language"]),
            opened_at=event.ts,
            closed_at=None,
            ended=None,
            items=tuple(_read_item(record) for record in body["items"]),
            responses=(),
            paper=body.get("paper") is True,
            minutes=None if body.get("minutes") is None else _number(body["minutes"]),
            extra_time=_extra(body.get("extra_percent", 0)),
        )
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return event, attempt


def _extra(percent: object) -> float:
    """The factor on a sitting's minutes; more than twice the time is nobody's."""
    added = _number(percent)
    if not 0 <= added <= 100:
        raise ValueError("extra time out of range")
    return 1 + added / 100


def _read_closing(event: Event) -> Ended | None:
    if event.kind != EventKind.ATTEMPT_CLOSED:
        return None
    try:
        return Ended(str(event.body["ended"]))
    except (KeyError, ValueError):
        return None


def _read_answer(event: Event, attempt: Attempt, places: Mapping[str, tuple[int, AskedItem]]) -> Response | None:
    if event.kind != EventKind.ANSWER_GIVEN or event.item is None or event.item not in places:
        return None
    body = event.body
    place, item = places[event.item]
    try:
        points, outcome, confidence = _points(body["points"]), body["outcome"], body.get("confidence")
        if (points is None) != (outcome is None):
            return None
        return Response(
            attempt.id,
            place,
            item.key,
            event.item_version or item.version,
            event.item_hash or item.hash,
            item.competency,
            item.kind,
            item.role.value if item.role else None,
            body["response"],
            points,
            None if outcome is None else str(outcome),
            bool(body["critical"]),
            _number(body["duration_ms"]),
            event.ts,
            0,
            event.id,
            None if confidence is None else int(Confidence(confidence)),  # type: ignore[arg-type]
            bool(body.get("complete", True)),
        )
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
