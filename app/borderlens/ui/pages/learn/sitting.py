"""The sitting on the screen: which item, what was answered, how long it was looked at."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from borderlens.domain.attempts import AskedItem, Attempt, Response
from borderlens.packs.quiz_pack import QuizItem

Clock = Callable[[], float]  # seconds, never back


@dataclass(frozen=True, slots=True)
class Terms:
    """What the trainer chose for a sitting.

    Attributes:
        asks_confidence: with each answer the person says how sure it is.
        minutes: how long the items may take together; None without a limit.
        extra_time: factor on the minutes, for a person who needs longer (1.25, 1.5, 2).
    """

    asks_confidence: bool = False
    minutes: float | None = None
    extra_time: float = 1.0

    @property
    def limit(self) -> float | None:
        """Seconds on the items, over all of them."""
        return None if self.minutes is None else self.minutes * 60 * self.extra_time


FREE = Terms()


class Sitting:
    """An attempt with the words and pictures of its items, and the place one is at.

    ``flagged`` holds places to look at again; it lives as long as the sitting is on the screen. Time counts only while
    an item is before the person's eyes; after a restart it goes on from the durations of the answers that were given.
    """

    def __init__(
        self,
        attempt: Attempt,
        entries: tuple[QuizItem, ...],
        clock: Clock = time.monotonic,
        terms: Terms = FREE,
    ) -> None:
        self.attempt, self._entries, self._clock, self.terms = attempt, entries, clock, terms
        self.place = min(attempt.next_index, len(entries) - 1)
        self.flagged: set[int] = set()
        self.held = False  # the person paused: nothing is looked at until it goes on
        self._spent = {given.position: given.duration_ms / 1000 for given in attempt.responses}
        self._since: float | None = None

    @property
    def count(self) -> int:
        return len(self._entries)

    @property
    def is_test(self) -> bool:
        return self.attempt.mode.is_test

    @property
    def entry(self) -> QuizItem:
        return self._entries[self.place]

    @property
    def asked(self) -> AskedItem:
        return self.attempt.items[self.place]

    @property
    def response(self) -> Response | None:
        """The answer that stands for the item on the screen."""
        return self.attempt.response_to(self.asked.key)

    @property
    def is_last(self) -> bool:
        return self.place == self.count - 1

    @property
    def answered(self) -> frozenset[int]:
        """Places of the items with an answer."""
        return frozenset(response.position for response in self.attempt.responses)

    def entry_at(self, place: int) -> QuizItem:
        return self._entries[place]

    def go(self, place: int) -> None:
        """Turn to another item; the time on the one before is kept."""
        running = self._since is not None
        self.pause()
        self.place = min(max(place, 0), self.count - 1)
        if running:
            self.look()

    def keep(self, given: Response) -> None:
        """Take over an answer that was committed."""
        others = [response for response in self.attempt.responses if response.item != given.item]
        ordered = sorted([*others, given], key=lambda response: response.position)
        self.attempt = replace(self.attempt, responses=tuple(ordered))

    def flag(self) -> None:
        """Mark the item for another look, or take the mark away."""
        self.flagged ^= {self.place}

    def look(self) -> None:
        """The item is before the person's eyes from now on."""
        if self._since is None and not self.held:
            self._since = self._clock()

    def pause(self) -> None:
        """It is not any more, e.g. another room is shown."""
        if self._since is not None:
            self._spent[self.place] = self._spent.get(self.place, 0.0) + self._clock() - self._since
            self._since = None

    def hold(self, held: bool) -> None:
        """Pause, or go on."""
        self.pause()
        self.held = held
        self.look()

    @property
    def spent(self) -> float:
        """Seconds on all items so far."""
        return sum(self._spent.values()) + self._running

    @property
    def left(self) -> float | None:
        """Seconds left of the limit, never below 0; None without one."""
        return None if self.terms.limit is None else max(self.terms.limit - self.spent, 0.0)

    @property
    def is_over(self) -> bool:
        return self.left == 0

    @property
    def _running(self) -> float:
        return self._clock() - self._since if self._since is not None else 0.0

    @property
    def duration_ms(self) -> int:
        """Time on the item so far, over all visits, in milliseconds."""
        return round((self._spent.get(self.place, 0.0) + self._running) * 1000)
