"""Chains of other laptops, written line by line."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from uuid6 import uuid7

from borderlens.domain.events import FIRST_PREV, Draft, Event, EventKind, event_hash, seal
from borderlens.store.event_rows import to_row
from borderlens.store.lines import line_of

ITEMS = ("tusk", "bone-seal", "polished")
ROLES = ("protected", "look_alike", "undecidable")


class Chain:
    """A laptop's chain; ``start`` is where the part begins."""

    def __init__(self, device: str, start: int = 0) -> None:
        self.device = device
        self.events: list[Event] = []
        self._seq, self._prev = start, FIRST_PREV
        self._now = datetime(2026, 11, 24, 8, tzinfo=UTC)

    def add(self, draft: Draft, *, id: str | None = None, schema: int | None = None) -> Event:
        self._now += timedelta(seconds=1)
        event = seal(draft, id=id or str(uuid7()), device=self.device, seq=self._seq, prev=self._prev, moment=self._now)
        if schema is not None:
            event = _of_schema(event, schema)
        self.events.append(event)
        self._seq, self._prev = event.seq + 1, event.hash
        return event

    def sit(self, attempt: str, person: str = "p1", answers: int = 3, session: str = "s1") -> list[Event]:
        """An opening, answers and the closing."""
        asked: list[Any] = [
            {
                "key": key,
                "version": 1,
                "hash": bytes([place] * 32).hex(),
                "competency": "identification",
                "kind": "ivory",
                "role": ROLES[place],
                "options": ["ivory", "bone", "cannot_tell"],
            }
            for place, key in enumerate(ITEMS)
        ]
        body: dict[str, Any] = {"pack": "x", "pack_version": 1, "form": "A", "mode": "pre", "photo_check": False}
        more: dict[str, Any] = {"session": session, "person": person, "attempt": attempt}
        first = self.add(Draft(EventKind.ATTEMPT_OPENED, body | {"language": "lo", "items": asked}, **more))
        given = [self.answer(attempt, place, person=person, session=session) for place in range(answers)]
        return [first, *given, self.add(Draft(EventKind.ATTEMPT_CLOSED, {"ended": "completed"}, **more))]

    def answer(
        self, attempt: str, place: int, *, person: str = "p1", session: str = "s1", id: str | None = None, **said: Any
    ) -> Event:
        body = {"response": "ivory", "points": 0.5, "outcome": "hit", "critical": False, "duration_ms": 900} | said
        draft = Draft(
            EventKind.ANSWER_GIVEN,
            body,
            session=session,
            person=person,
            attempt=attempt,
            item=ITEMS[place],
            item_version=1,
            item_hash=bytes([place] * 32),
        )
        return self.add(draft, id=id)

    @property
    def lines(self) -> list[bytes]:
        return lines_of(self.events)


def lines_of(events: list[Event]) -> list[bytes]:
    return [line_of(to_row(event)) for event in events]


def _of_schema(event: Event, schema: int) -> Event:
    unsealed = replace(event, schema=schema)
    return replace(unsealed, hash=event_hash(unsealed))
