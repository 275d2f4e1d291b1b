"""The statements of one sitting: a pure function of its events, the items, the criteria and the mapping.

The same events give the same bytes, on every laptop and at every time: nothing here asks for the clock, the program's
version or the language of the window. A correction has the id of its own event; the statement of the answer that it
took the place of is no longer made, and whoever sent it before voids it (``voided``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from borderlens.domain.attempts import Attempt, Ended, Mode, Response, Tally, total
from borderlens.domain.events import Event, Json, canonical
from borderlens.domain.items import Item
from borderlens.domain.outcomes import ResponseError
from borderlens.exchange.xapi import responses
from borderlens.exchange.xapi.numbers import between, duration, number, score
from borderlens.exchange.xapi.sitting import Sitting
from borderlens.exchange.xapi.terms import (
    ASSESSMENT,
    INTERACTION,
    OBJECTIVE,
    Terms,
    derived_id,
    event_id,
    registration,
    verb,
)

PLATFORM = "Borderlens"
Statement = dict[str, Any]
_PHASES = {Mode.PRE: "pre", Mode.POST: "post", Mode.FOLLOW_UP: "follow-up", Mode.TRAINING: "train"}


@dataclass(frozen=True, slots=True)
class Made:
    """Statements in the order of what happened, and the names of items that are not here in the version answered."""

    statements: tuple[Statement, ...]
    unknown: tuple[str, ...] = field(default=())


def statements(sitting: Sitting, terms: Terms) -> Made:
    """Every statement of a sitting that stands.

    Raises:
        ValueError: an answer is unscored; its form must be opened first.
    """
    if any(response.points is None for response in sitting.attempt.responses):
        raise ValueError(f"attempt {sitting.attempt.id} is not scored")
    writer = _Writer(sitting, terms)
    unknown = [
        f"{sitting.name(r.item)} v{r.item_version}" for r in sitting.attempt.responses if sitting.item(r) is None
    ]
    return Made(tuple(writer.all()), tuple(sorted(unknown)))


def voided(old: str, actor: str, terms: Terms) -> Statement:
    """Takes back the statement of the id ``old``. It has no time of its own: when it is sent is when it holds."""
    return {
        "id": derived_id("voided", old),
        "actor": terms.actor(actor),
        "verb": verb("voided"),
        "object": {"objectType": "StatementRef", "id": old},
    }


def as_bytes(statement: Statement) -> bytes:
    """Canonical JSON: the same statement is the same bytes."""
    return canonical(statement)


class _Writer:
    def __init__(self, sitting: Sitting, terms: Terms) -> None:
        self._sitting, self._attempt, self._terms = sitting, sitting.attempt, terms
        self._by_id = {event.id: event for event in sitting.events}

    def all(self) -> Iterator[Statement]:
        opened, closed = self._sitting.event("attempt.opened"), self._sitting.event("attempt.closed")
        if opened is None:
            return
        yield self._statement(self._own(opened.id), "initialized", self._assessment(), opened)
        given = [(response, self._by_id.get(response.event)) for response in self._attempt.responses]
        answers = [(event.seq, response, event) for response, event in given if event is not None]
        for _, response, event in sorted(answers, key=lambda row: row[0]):
            yield from self._answered(response, event)
        if closed is not None and self._attempt.ended is not None:
            yield self._ended(closed, opened)
            yield from self._judged(closed)

    def _own(self, event: str) -> str:
        return event_id(event, self._terms.mapping)

    def _reckoned(self, *parts: str) -> str:
        """The id of what was reckoned from several events: another one once some of them are voided."""
        mapping = () if self._terms.mapping == 1 else (f"v{self._terms.mapping}",)
        return derived_id(*parts, *mapping, *sorted(self._sitting.voided))

    def _answered(self, response: Response, event: Event) -> Iterator[Statement]:
        item = self._sitting.item(response)
        if item is None:
            return
        if item.scenario is not None:
            yield from self._scenario(item, response, event)
            return
        said = responses.said(item, response.response)
        result: dict[str, Any] = {
            "success": response.right,
            "score": score(response.points or 0.0, 1),
            "duration": duration(response.duration_ms),
        }
        if said.text is not None:
            result["response"] = said.text
        result["extensions"] = self._extensions({**_told(response), **said.extensions})
        thing = self._interaction(self._terms.item(self._sitting.name(response.item), item.version), item)
        yield self._statement(self._own(event.id), "answered", thing, event, result, response)

    def _scenario(self, item: Item, response: Response, event: Event) -> Iterator[Statement]:
        """One statement a decision, in the event that took it, and one of the whole path once it came to an end."""
        scenario, path = item.scenario, response.response
        if scenario is None or not isinstance(path, list):
            raise ResponseError(f"{item.key}: a path is needed")
        name = self._sitting.name(response.item)
        before = 0
        for answer in self._chain(event):
            length = min(_length(answer), len(path))
            for place in range(before, length):
                step = scenario.steps([str(part) for part in path[: place + 1]])[-1]
                thing = {
                    "objectType": "Activity",
                    "id": self._terms.item(name, item.version, step.state.key),
                    "definition": {"type": INTERACTION, **responses.decision(step.state)},
                }
                result: dict[str, Any] = {
                    "response": step.choice.key,
                    "score": {"raw": number(step.choice.worth), "min": 0, "max": 1},
                    "extensions": self._extensions({"critical-error": step.choice.critical}),
                }
                if place == length - 1:
                    result["duration"] = duration(int(str(answer.body.get("duration_ms", 0))))
                own = place == length - 1
                id = self._own(answer.id) if own else self._reckoned("decision", answer.id, str(place))
                yield self._statement(id, "answered", thing, answer, result, response)
            before = max(before, length)
        if not response.complete and self._attempt.is_open:
            return
        result = {
            "response": responses.said(item, response.response).text,
            "success": response.right,
            "score": score(response.points or 0.0, 1),
            "extensions": self._extensions(_told(response)),
        }
        thing = self._interaction(self._terms.item(name, item.version), item)
        yield self._statement(self._reckoned("path", event.id), "answered", thing, event, result, response)

    def _chain(self, last: Event) -> list[Event]:
        """Answers to the item from the first to the one that stands."""
        return [
            event
            for event in self._sitting.events
            if event.kind == last.kind
            and (event.item, event.device) == (last.item, last.device)
            and event.seq <= last.seq
        ]

    def _ended(self, closed: Event, opened: Event) -> Statement:
        id = self._own(closed.id) if not self._sitting.voided else self._reckoned("ended", closed.id)
        if self._attempt.ended is Ended.TERMINATED:
            return self._statement(id, "terminated", self._assessment(), closed, {"completion": False})
        counts = total(self._attempt)
        result = {"completion": True, "score": score(counts.points, counts.asked), **between(opened.ts, closed.ts)}
        return self._statement(id, "completed", self._assessment(), closed, result)

    def _judged(self, closed: Event) -> Iterator[Statement]:
        judged = self._sitting.judged
        if judged is None or not judged.competencies:
            return
        for key, (verdict, tally, interval) in sorted(judged.competencies.items()):
            thing = {
                "objectType": "Activity",
                "id": self._terms.competency(key),
                "definition": {"type": OBJECTIVE},
            }
            told: dict[str, Json] = {
                "criteria": judged.criteria,
                "n": tally.asked,
                "interval95": [round(interval[0], 4), round(interval[1], 4)],
                "sensitivity": [tally.found, tally.protected],
                "false-accusation": [tally.accused, tally.look_alikes],
                "referred": [tally.referred, tally.undecidable],
                "few-items": verdict.few_items,
                "shortfalls": [shortfall.value for shortfall in verdict.shortfalls],
            }
            yield self._verdict(closed, bool(verdict.competent), thing, tally, told, key)
        counts = total(self._attempt)
        whole: dict[str, Json] = {"criteria": judged.criteria}
        yield self._verdict(closed, judged.competent, self._assessment(), counts, whole, "")

    def _verdict(
        self,
        closed: Event,
        met: bool,
        thing: Mapping[str, Any],
        tally: Tally,
        told: Mapping[str, Json],
        key: str,
    ) -> Statement:
        word = "passed" if met else "failed"
        why = told.get("shortfalls")
        reckoned = (str(told["criteria"]), key, *(map(str, why) if isinstance(why, list) else ()))
        result = {
            "success": met,
            "score": score(tally.points, tally.asked),
            "extensions": self._extensions(told),
        }
        id = self._reckoned(self._attempt.id, word, *reckoned)
        return self._statement(id, word, thing, closed, result, competency=key)

    def _statement(
        self,
        id: str,
        word: str,
        thing: Mapping[str, Any],
        event: Event,
        result: Mapping[str, Any] | None = None,
        response: Response | None = None,
        competency: str = "",
    ) -> Statement:
        statement: Statement = {
            "id": id,
            "actor": self._terms.actor(self._sitting.actor),
            "verb": verb(word),
            "object": dict(thing),
            "context": self._context(event, response, competency),
            "timestamp": event.ts,
        }
        if result is not None:
            statement["result"] = dict(result)
        return statement

    def _context(self, event: Event, response: Response | None, competency: str) -> dict[str, Any]:
        attempt, terms = self._attempt, self._terms
        about = {response.competency} if response else {competency} if competency else set(_competencies(attempt))
        activities: dict[str, Any] = {
            "parent": [{"id": terms.assessment(attempt.pack, attempt.form, attempt.pack_version)}],
            "category": [{"id": terms.profile}, *({"id": terms.competency(key)} for key in sorted(about))],
        }
        if attempt.session is not None:
            activities["grouping"] = [{"id": terms.session(attempt.session)}]
        told: dict[str, Json] = {
            "device": event.device,
            "seq": event.seq,
            "phase": _PHASES.get(attempt.mode, attempt.mode.value),
            "form": attempt.form,
            "with-photo-check": attempt.photo_check,
        }
        if response is not None:
            told["item-sha256"] = response.item_hash.hex()
        for name, holds in (("paper", attempt.paper), ("simulated", self._sitting.simulated)):
            if holds:
                told[name] = True
        return {
            "registration": registration(attempt.id),
            "platform": PLATFORM,
            "language": attempt.language,
            "contextActivities": activities,
            "extensions": self._extensions(told),
        }

    def _extensions(self, told: Mapping[str, Json]) -> dict[str, Json]:
        return {self._terms.extension(name): value for name, value in told.items()}

    def _assessment(self) -> dict[str, Any]:
        attempt = self._attempt
        id = self._terms.assessment(attempt.pack, attempt.form, attempt.pack_version)
        return {"objectType": "Activity", "id": id, "definition": {"type": ASSESSMENT}}

    def _interaction(self, id: str, item: Item) -> dict[str, Any]:
        return {
            "objectType": "Activity",
            "id": id,
            "definition": {"type": INTERACTION, **responses.definition(item)},
        }


def _told(response: Response) -> dict[str, Json]:
    told: dict[str, Json] = {"outcome": response.outcome, "critical-error": response.critical}
    if response.confidence is not None:
        told["confidence"] = response.confidence
    return told


def _length(answer: Event) -> int:
    given = answer.body.get("response")
    return len(given) if isinstance(given, list) else 0


def _competencies(attempt: Attempt) -> list[str]:
    return sorted({item.competency for item in attempt.items})
