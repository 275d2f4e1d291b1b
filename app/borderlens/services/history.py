"""What one person has answered, in the order it was answered: what drills, review and the daily plan go by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from borderlens.domain.attempts import AskedItem, Attempt, Mode, Response

PRACTICE = (Mode.TRAINING, Mode.DRILL, Mode.REVIEW)
"""Modes with feedback: only what was answered there is learnt from."""

Asked = tuple[str, str]
"""Pack and key of an item."""


@dataclass(frozen=True, slots=True)
class Given:
    """One standing, scored answer with what it was an answer to."""

    pack: str
    mode: Mode
    asked: AskedItem
    response: Response

    @property
    def key(self) -> Asked:
        return self.pack, self.asked.key

    @property
    def at(self) -> datetime:
        return datetime.fromisoformat(self.response.given_at)

    @property
    def points(self) -> float:
        return self.response.points or 0.0


def given(attempts: Iterable[Attempt]) -> tuple[Given, ...]:
    """Every scored answer, the earliest first.

    A test that is open gives no feedback yet and counts for nothing; a scenario counts once it came to its end.
    """
    found = [
        Given(attempt.pack, attempt.mode, attempt.item(response.item), response)
        for attempt in attempts
        if not (attempt.is_open and attempt.mode.is_test)
        for response in attempt.responses
        if response.is_scored and response.complete
    ]
    return tuple(sorted(found, key=lambda g: (g.response.given_at, g.response.event)))


def withheld(attempts: Iterable[Attempt]) -> frozenset[Asked]:
    """Items of tests that are open: nobody practises them meanwhile."""
    return frozenset(
        (attempt.pack, item.key) for attempt in attempts if attempt.is_open and attempt.mode.is_test
        for item in attempt.items
    )  # fmt: skip


def latest(history: Iterable[Given]) -> dict[Asked, Given]:
    """The last answer to each item."""
    return {g.key: g for g in history}


def weakest_first(keys: Sequence[Asked], history: Iterable[Given]) -> list[Asked]:
    """Items never answered first, in their order; then by fewest points of the last answer, the longest ago first."""
    last = latest(history)
    fresh = [key for key in keys if key not in last]
    known = [key for key in keys if key in last]
    return fresh + sorted(known, key=lambda key: (last[key].points, last[key].response.given_at))
