"""Review between workshop and follow-up: an item comes back on the day on which it would begin to be forgotten.

A card is an item that was answered in practice. Its state is replayed from the person's answers with the library
``fsrs`` at its published parameters: none are fitted (that needs thousands of reviews), intervals are whole days and
not blurred, and there are no steps of minutes, as a practice day is short. Source: assessment study, section 6.
A rating never becomes a score. ``fsrs`` is imported when the first card is made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from borderlens.domain.attempts import Confidence
from borderlens.services.history import PRACTICE, Asked, Given

if TYPE_CHECKING:
    from fsrs import Card as State
    from fsrs import Rating, Scheduler

RETENTION = 0.9  # an item comes back when this chance of recalling it is left
ON_PAPER = (2, 7, 30, 60)
"""Days after a course on which a look at the pictures, without any software, does nearly as much."""
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Card:
    """An item of a pack, the moment at which it is due, and the chance 0 to 1 that it is recalled now."""

    key: Asked
    version: int
    due: datetime
    recalled: float

    def is_due(self, now: datetime) -> bool:
        """True on the day of ``due`` where the laptop stands, and after it."""
        return self.due.astimezone().date() <= now.astimezone().date()


def rating(given: Given) -> Rating:
    """How well an answer was recalled, as ``fsrs`` asks it.

    Again: less than half the points. Hard: at least half, or right by a guess. Good: right. Easy: right and sure.
    """
    from fsrs import Rating

    if given.points < _HALF:
        return Rating.Again
    if given.points < 1 or given.response.confidence == Confidence.GUESS:
        return Rating.Hard
    return Rating.Easy if given.response.confidence == Confidence.SURE else Rating.Good


def cards(history: Iterable[Given], withheld: Collection[Asked], now: datetime) -> list[Card]:
    """A card for each item answered in practice, the one most at risk of being forgotten first.

    Args:
        history: as ``services.history`` gives it, the earliest answer first. Answers given in tests are no reviews.
        withheld: items of tests that are open; they have no card.
        now: with a time zone.
    """
    found: dict[tuple[Asked, int], State] = {}
    for answer in history:
        if answer.mode in PRACTICE and answer.key not in withheld:
            place = answer.key, answer.asked.version
            found[place], _ = _scheduler().review_card(found.get(place) or _new(), rating(answer), _utc(answer.at))
    made = [
        Card(key, version, state.due, _scheduler().get_card_retrievability(state, _utc(now)))
        for (key, version), state in found.items()
    ]
    return sorted(made, key=lambda card: (card.recalled, card.key))


def due(history: Iterable[Given], withheld: Collection[Asked], now: datetime) -> list[Card]:
    """The cards that are due by the end of the day."""
    return [card for card in cards(history, withheld, now) if card.is_due(now)]


def paper_dates(start: date) -> list[tuple[int, date]]:
    """The days of the card on paper: how long after ``start``, and the date."""
    return [(days, start + timedelta(days=days)) for days in ON_PAPER]


def last_day(history: Iterable[Given], today: date) -> date:
    """The day of the last answer before today, from which the card on paper counts; today where there is none."""
    days = [answer.at.astimezone().date() for answer in history]
    return max((day for day in days if day < today), default=today)


def write_dates(file: Path, header: tuple[str, str, str, str], start: date, count: str, task: str) -> int:
    """The card on paper as a table with an empty column to tick; gives the number of rows.

    Args:
        header: words over the four columns. count: words with ``{days}``. task: what is done on such a day.

    Raises:
        DiskFull, CannotWrite: the file was not written.
    """
    from borderlens.exchange.csv_table import write_table

    rows = [(count.format(days=days), day.isoformat(), task, "") for days, day in paper_dates(start)]
    return write_table(file, header, rows)


def _new() -> State:
    from fsrs import Card as State

    return State(card_id=0)  # without a number it would wait a millisecond for one of its own


@cache
def _scheduler() -> Scheduler:
    from fsrs import Scheduler

    return Scheduler(desired_retention=RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
