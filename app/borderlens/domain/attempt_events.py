"""Attempts in events: the bodies of ``attempt.opened``, ``answer.given`` and ``attempt.closed``, and reading them.

The rules of reading: the first answer to an item stands until a later answer names it under ``corrects`` (one that
says ``grows`` takes a scenario further and is no change of mind); points and outcome of a sealed item are null;
a voided event counts for nothing; nothing after the closing counts; an event of a newer schema is passed over.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from borderlens.domain.attempts import AskedItem, Attempt, Confidence, Ended, Mode, Response
from borderlens.domain.events import SCHEMA, Event, EventKind, Json, canonical
from borderlens.domain.items import Role


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
            paper=body.get("paper") is True,
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
            points=None if body["points"] is None else float(body["points"]),
            outcome=None if body["outcome"] is None else str(body["outcome"]),
            critical=bool(body["critical"]),
            duration_ms=int(body["duration_ms"]),
            given_at=event.ts,
            changes=0,
            event=event.id,
            confidence=None if body.get("confidence") is None else int(Confidence(body["confidence"])),
            complete=bool(body.get("complete", True)),
        )
    except (KeyError, TypeError, ValueError):
        return None
