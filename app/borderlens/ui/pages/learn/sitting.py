"""The sitting on the screen: which item, what was answered, how long it was looked at."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from borderlens.domain.attempts import AskedItem, Attempt, Response
from borderlens.packs.quiz_pack import QuizItem

Clock = Callable[[], float]  # seconds, never back


class Sitting:
    """An attempt with the words and pictures of its items, and the place one is at.

    ``flagged`` holds places to look at again; it lives as long as the sitting is on the screen.
    """

    def __init__(self, attempt: Attempt, entries: tuple[QuizItem, ...], clock: Clock = time.monotonic) -> None:
        self.attempt, self._entries, self._clock = attempt, entries, clock
        self.place = min(attempt.next_index, len(entries) - 1)
        self.flagged: set[int] = set()
        self._spent: dict[int, float] = {}
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
        if self._since is None:
            self._since = self._clock()

    def pause(self) -> None:
        """It is not any more, e.g. another room is shown."""
        if self._since is not None:
            self._spent[self.place] = self._spent.get(self.place, 0.0) + self._clock() - self._since
            self._since = None

    @property
    def duration_ms(self) -> int:
        """Time on the item so far, over all visits, in milliseconds."""
        running = self._clock() - self._since if self._since is not None else 0.0
        return round((self._spent.get(self.place, 0.0) + running) * 1000)
