"""The five minutes of a day: first what is due for review, then what the person is weakest in.

How many items five minutes hold follows from the person's own pace. What is due is taken most at risk first. Then the
cells of the skills table that have answers but are not reliable come in turn, the lowest share of right answers first,
then cells not tried yet; of a cell its items never answered come first, then the weakest. An item answered today is
not asked again as weak, and items of open tests are never asked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median

from borderlens.domain.attempts import Mode
from borderlens.domain.items import Item
from borderlens.domain.skills import Place, Standing, places_of
from borderlens.packs.quiz_pack import QuizPack
from borderlens.services.history import PRACTICE, Asked, Given, weakest_first
from borderlens.services.learning import Overview
from borderlens.services.review import Card

SECONDS = 5 * 60.0
USUAL = 20.0  # seconds an item, before there are answers to know better
FEWEST, LATEST = 5, 60  # answers from which a pace is read, at least and at most
SHORTEST, LONGEST = 6.0, 120.0  # a pace outside of these says nothing of reading, answering and reading why


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do today.

    Attributes:
        steps: the items, in the order they are asked; the first ``due_steps`` of them are due.
        due: how many items are due in all. seconds: what the steps will take.
        done: seconds of review today already.
    """

    steps: tuple[Asked, ...]
    due_steps: int
    due: int
    seconds: float
    done: float

    @property
    def is_done(self) -> bool:
        """Five minutes were given today."""
        return self.done >= SECONDS


def pace(history: Sequence[Given]) -> float:
    """Seconds that this person takes for an item: median of the latest answers in practice with feedback."""
    spent = [answer.response.duration_ms / 1000 for answer in history if answer.mode in PRACTICE][-LATEST:]
    return min(max(median(spent), SHORTEST), LONGEST) if len(spent) >= FEWEST else USUAL


def daily(
    packs: Iterable[QuizPack], done: Overview, due: Sequence[Card], now: datetime, drilled: Collection[Asked] = ()
) -> Plan:
    """The plan of the day.

    Args:
        packs: weak items come from these. drilled: items outside of packs that may come back when they are due.
        due: empty while the person does not want review.
    """
    today = now.astimezone().date()
    each = pace(done.history)
    room = max(int(SECONDS / each), 1)
    known = {(pack.id, entry.item.key): entry.item for pack in packs for entry in pack.items}
    waiting = [card.key for card in due if card.key in known or card.key in drilled]
    steps = waiting[:room]
    if len(steps) < room:
        steps += _weak(known, done, {*waiting, *done.withheld, *_of_day(done.history, today)})[: room - len(steps)]
    spent = sum(a.response.duration_ms for a in done.history if a.mode is Mode.REVIEW and _day(a) == today)
    return Plan(tuple(steps), min(len(waiting), room), len(waiting), len(steps) * each, spent / 1000)


def _weak(known: dict[Asked, Item], done: Overview, without: Collection[Asked]) -> list[Asked]:
    """Items of the weak cells, one of each cell in turn."""
    by_cell: dict[Place, list[Asked]] = {}
    for key, item in known.items():
        if key not in without:
            for place in places_of(item):
                by_cell.setdefault(place, []).append(key)
    weak = sorted(
        (place for place in by_cell if done.skills[place].standing is not Standing.RELIABLE),
        key=lambda place: _rank(done, place),
    )
    rows = [weakest_first(by_cell[place], done.history) for place in weak]
    longest = max((len(row) for row in rows), default=0)
    return list(dict.fromkeys(row[number] for number in range(longest) for row in rows if number < len(row)))


def _rank(done: Overview, place: Place) -> tuple[bool, float, Place]:
    cell = done.skills[place]
    return not cell.answers, cell.right / cell.answers if cell.answers else 0.0, place


def _of_day(history: Iterable[Given], day: date) -> set[Asked]:
    return {answer.key for answer in history if _day(answer) == day}


def _day(answer: Given) -> date:
    return answer.at.astimezone().date()
