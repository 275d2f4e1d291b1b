"""Taking a quiz: open an attempt, give answers one by one, pick it up again after a power cut, close it, read it.

Every answer is on the disk before ``give_answer`` returns. The order of items and options is part of the opening
event, so that a sitting is picked up as it was shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from uuid6 import uuid7

from borderlens.domain.attempt_events import item_record
from borderlens.domain.attempts import (
    Attempt,
    AttemptSummary,
    Confidence,
    Ended,
    Mode,
    Response,
    Tally,
    ask,
    tally,
    total,
)
from borderlens.domain.errors import AlreadyAnswered, AttemptClosed, AttemptStillOpen
from borderlens.domain.events import Draft, EventKind, Json, canonical
from borderlens.domain.items import Item, ItemType
from borderlens.domain.scoring import check_response, grows, is_complete, score
from borderlens.store.protocol import Store


@dataclass(frozen=True, slots=True)
class Result:
    """What an attempt came to: one tally a competency, and all of them together."""

    attempt: Attempt
    competencies: tuple[Tally, ...]
    total: Tally


class Attempts:
    """Sittings of the people on this laptop."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def open_attempt(
        self,
        person: str,
        pack: str,
        form: str,
        mode: Mode,
        items: Sequence[Item],
        *,
        pack_version: int,
        options: Mapping[str, Sequence[str]] | None = None,
        session: str | None = None,
        language: str = "en",
        photo_check: bool = False,
        paper: bool = False,
        minutes: int | None = None,
        extra_time: float = 1.0,
    ) -> Attempt:
        """Open a sitting of ``items`` in that order.

        Args:
            person, session: ids.
            options: for an item's key, its options in the order shown; the pack's order where it is absent.
            photo_check: the photo check is at hand; such scores are kept apart.
            paper: it was sat on paper and is typed in.
            minutes: what the form allows; None without a limit.
            extra_time: factor on the minutes, from 1 to 2.

        Raises:
            AttemptStillOpen: the person has this pack and form open in this mode and session; ``resume`` it.
            ValueError: no item, an item twice, or an order that is none of the item's options.
        """
        asked = [ask(item, (options or {}).get(item.key)) for item in items]
        if not asked or len({item.key for item in asked}) != len(asked):
            raise ValueError("an attempt asks at least one item, and each once")
        with self._store.transaction():
            for other in self._store.reading.attempts(person=person, session=session):
                same = (other.pack, other.form, other.mode, other.session) == (pack, form, mode, session)
                if same and other.ended is None:
                    raise AttemptStillOpen(pack=pack, form=form)
            id = str(uuid7())
            body: dict[str, Json] = {
                "pack": pack,
                "pack_version": pack_version,
                "form": form,
                "mode": mode.value,
                "photo_check": photo_check,
                "language": language,
                "items": [item_record(item) for item in asked],
            }
            if paper:
                body["paper"] = True
            if minutes is not None:
                body["minutes"] = minutes
            if extra_time > 1:
                body["extra_percent"] = round(100 * (min(extra_time, 2.0) - 1))
            self._store.events.append(Draft(EventKind.ATTEMPT_OPENED, body, session=session, person=person, attempt=id))
            return self.attempt(id)

    def give_answer(
        self, attempt: str, item: Item, response: Json, duration_ms: int, *, confidence: int | None = None
    ) -> Response:
        """Score and keep one answer; it is committed and synced when this returns.

        In a test an answer may be changed until the attempt is closed: a new event names the old one. The same
        answer again changes nothing. A scenario is answered decision by decision, in every mode: each answer takes the
        path of the one before further, and none is taken back. An answer to a sealed item is kept without a score
        (``domain.sealing.unsealed`` gives it later).

        Args:
            response: as ``domain.scoring`` reads it: an option key, a list of keys, or a point.
            duration_ms: time spent on the item, in milliseconds, not negative.
            confidence: how sure the person is (``Confidence``); None where it is not asked.

        Raises:
            AlreadyAnswered: where the first answer stands: outside of tests, and on the path of a scenario.
            AttemptClosed: the attempt takes no more answers.
            KeyError: no such attempt, or it does not ask this item.
            ResponseError: the value is no response to this item.
        """
        if duration_ms < 0:
            raise ValueError(f"a duration of {duration_ms} ms")
        said: dict[str, Json] = {"confidence": int(Confidence(confidence))} if confidence is not None else {}
        check_response(item, response)
        scored = None if item.is_sealed else score(item, response)
        with self._store.transaction():
            sitting = self.attempt(attempt)
            sitting.item(item.key)
            if not sitting.is_open:
                raise AttemptClosed
            before = sitting.response_to(item.key)
            further = before is not None and grows(item, before.response, response)
            same = before is not None and canonical(before.response) == canonical(response)
            if before is not None and not further:
                if same and sitting.mode.is_test and confidence == before.confidence:
                    return before
                if not sitting.mode.is_test or item.type is ItemType.SCENARIO:
                    raise AlreadyAnswered(item=item.key)
            body: dict[str, Json] = {
                "response": response,
                "points": scored.points if scored else None,
                "outcome": scored.outcome.value if scored else None,
                "critical": scored is not None and scored.critical,
                "duration_ms": duration_ms,
                **said,
            }
            if not is_complete(item, response):
                body["complete"] = False
            if before is not None:
                body["corrects"] = before.event
            if further:
                body["grows"] = True
            draft = Draft(
                EventKind.ANSWER_GIVEN,
                body,
                session=sitting.session,
                person=sitting.person,
                attempt=attempt,
                item=item.key,
                item_version=item.version,
                item_hash=bytes.fromhex(item.content_hash),
            )
            self._store.events.append(draft)
            given = self.attempt(attempt).response_to(item.key)
        if given is None:
            raise RuntimeError(f"the answer to {item.key} is not in the attempt it was given in")
        return given

    def attempt(self, id: str) -> Attempt:
        """The attempt of that id; ``KeyError`` when there is none."""
        found = self._store.reading.attempt(id)
        if found is None:
            raise KeyError(id)
        return found

    def attempts(self, *, person: str | None = None, session: str | None = None) -> list[AttemptSummary]:
        """Sittings of a person, of a session, or all, oldest first."""
        return self._store.reading.attempts(person=person, session=session)

    def resume(self, person: str) -> Attempt | None:
        """The person's open attempt, the latest if there are several; ``next_index`` is the item to go on with."""
        still_open = [row for row in self._store.reading.attempts(person=person) if row.ended is None]
        return self.attempt(still_open[-1].id) if still_open else None

    def close_attempt(self, attempt: str, ended: Ended = Ended.COMPLETED) -> Attempt:
        """Close an attempt, or leave it before its end; closing it again changes nothing."""
        with self._store.transaction():
            sitting = self.attempt(attempt)
            if not sitting.is_open:
                return sitting
            draft = Draft(
                EventKind.ATTEMPT_CLOSED,
                {"ended": ended.value},
                session=sitting.session,
                person=sitting.person,
                attempt=attempt,
            )
            self._store.events.append(draft)
            return self.attempt(attempt)

    def result(self, attempt: str) -> Result:
        """Counts by competency with their denominators; ``KeyError`` when there is no such attempt."""
        sitting = self.attempt(attempt)
        return Result(sitting, tally(sitting), total(sitting))
