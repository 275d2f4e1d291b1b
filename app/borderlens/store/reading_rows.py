"""Attempts as rows of the tables for reading, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any

import orjson

from borderlens.domain.attempts import Attempt, AttemptSummary, Ended, Mode, Response, Tally, summary, tally
from borderlens.domain.events import canonical

SUMMARY = tuple(f.name for f in fields(AttemptSummary))
RESPONSE = tuple(f.name for f in fields(Response))
TALLY = tuple(f.name for f in fields(Tally))
_of_summary, _of_response, _of_tally = attrgetter(*SUMMARY), attrgetter(*RESPONSE), attrgetter(*TALLY)
_ANSWER = RESPONSE.index("response")


def insertion(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' for _ in columns)})"


INSERTIONS = {
    "attempts": insertion("attempts", SUMMARY),
    "responses": insertion("responses", RESPONSE),
    "scores": insertion("scores", TALLY),
}


@dataclass(slots=True)
class Rows:
    """Rows of some attempts, table by table in the order in which they can be inserted."""

    attempts: list[tuple[Any, ...]] = field(default_factory=list)
    responses: list[tuple[Any, ...]] = field(default_factory=list)
    scores: list[tuple[Any, ...]] = field(default_factory=list)

    def add(self, attempt: Attempt) -> None:
        self.attempts.append(_of_summary(summary(attempt)))
        self.responses += [_response_row(response) for response in attempt.responses]
        self.scores += [_of_tally(row) for row in tally(attempt)]

    def tables(self) -> Iterable[tuple[str, list[tuple[Any, ...]]]]:
        yield INSERTIONS["attempts"], self.attempts
        yield INSERTIONS["responses"], self.responses
        yield INSERTIONS["scores"], self.scores


def _response_row(response: Response) -> tuple[Any, ...]:
    row = _of_response(response)
    answer = row[_ANSWER]
    # most answers are one option's key
    text = orjson.dumps(answer) if type(answer) is str else canonical(answer)
    return (*row[:_ANSWER], text.decode(), *row[_ANSWER + 1 :])


def read_summary(row: dict[str, Any]) -> AttemptSummary:
    ended = Ended(row["ended"]) if row["ended"] else None
    return AttemptSummary(**{**row, "mode": Mode(row["mode"]), "photo_check": bool(row["photo_check"]), "ended": ended})


def read_response(row: dict[str, Any]) -> Response:
    flags = {name: bool(row[name]) for name in ("critical", "complete")}
    return Response(**{**row, **flags, "response": json.loads(row["response"])})
