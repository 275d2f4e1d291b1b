"""The plan of the day in the Learn room: worked out behind the home, run pack by pack, the card of dates saved."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from borderlens.domain.attempts import Attempt, Mode
from borderlens.packs.quiz_pack import QuizItem, QuizPack
from borderlens.services import drill, learning, plan, review
from borderlens.services.drill_items import LIBRARY, library_pack
from borderlens.services.learning import Overview
from borderlens.ui.context import Context
from borderlens.ui.pages.learn import dates_card
from borderlens.ui.pages.learn.due_card import Day
from borderlens.ui.pages.learn.home_view import first_of
from borderlens.ui.pages.learn.sitting import Clock, Sitting, Terms
from borderlens.ui.say import say

FORM = "today"
SURENESS = Terms(asks_confidence=True)


class Today(QObject):
    """``ready(overview, day)`` after ``look``; ``begun(sitting)`` for each pack in turn; ``ended`` after the last."""

    ready = Signal(object, object)
    begun = Signal(object)
    ended = Signal()

    def __init__(self, context: Context, parent: QObject, clock: Clock = time.monotonic) -> None:
        super().__init__(parent)
        self._context, self._clock = context, clock
        self._packs: Sequence[QuizPack] = ()
        self._done: Overview | None = None
        self._plan: plan.Plan | None = None
        self._waiting: list[Sitting] = []
        self._asked = 0
        self.running = False

    def look(self, packs: Sequence[QuizPack], done: Overview) -> None:
        """Work out the day of the person at work."""
        self._packs, self._done, self.running = packs, done, False
        self._asked += 1
        asked, wanted, paths = self._asked, self._wanted, self._context.paths
        work = _work_out(packs, done, wanted, paths.pictures, paths.translations)
        self._context.jobs.run(lambda job: work(), lambda found: self._take(asked, *found), owner=self)

    def _take(self, asked: int, packs: Sequence[QuizPack], day: Day) -> None:
        if asked == self._asked:  # somebody else may be at work by now
            self._packs, self._plan = packs, day.plan
            self.ready.emit(self._done, day)

    def start(self, chance: learning.random.Random) -> None:
        """Run the plan: a sitting for each pack that has a part in it."""
        if self._plan is None or not self._plan.steps:
            return
        known = {(pack.id, entry.item.key): (pack, entry) for pack in self._packs for entry in pack.items}
        chosen = [known[step] for step in self._plan.steps]
        person, language = self._context.person.id, self._context.say.language
        self._context.database.run(
            lambda store: learning.open_round(store, person, chosen, Mode.REVIEW, FORM, language, chance),
            lambda attempts: self._run(attempts, chosen),
            owner=self,
        )

    def _run(self, attempts: dict[str, Attempt], chosen: Sequence[tuple[QuizPack, QuizItem]]) -> None:
        self._waiting = [
            Sitting(attempt, tuple(entry for pack, entry in chosen if pack.id == id), self._clock, SURENESS)
            for id, attempt in attempts.items()
        ]
        self.running = True
        self.go_on()

    def go_on(self) -> None:
        """The next pack, or the end."""
        if self._waiting:
            self.begun.emit(self._waiting.pop(0))
        else:
            self.running = False
            self._context.toast(say("practice.plan.done"))
            self.ended.emit()

    def drop(self) -> None:
        """What is left is left: it is due again."""
        self._waiting, self.running = [], False

    def title_of(self, pack: str) -> str:
        """The title of a pack that may be the picture library."""
        found = next((p for p in self._packs if p.id == pack), None)
        return found.in_language(self._context.say.language).title if found else pack

    def want_review(self, wanted: bool) -> None:
        """Remember whether what was learnt comes back to this person, and look again."""
        settings, person = self._context.settings, self._context.person.id
        settings.reviewers = [id for id in settings.reviewers if id != person] + [person] * wanted
        self._context.save_settings()
        if self._done is not None:
            self.look([pack for pack in self._packs if pack.id != LIBRARY], self._done)

    def save_dates(self, file: Path, today: date) -> None:
        """Write the card of dates, counted from the last day of learning before today."""
        start = review.last_day(self._done.history if self._done is not None else (), today)
        write = dates_card.writing(file, start)
        self._context.jobs.run(
            lambda job: write(),
            lambda _: self._context.toast(say("practice.dates.saved", file=file.name)),
            owner=self,
        )

    @property
    def _wanted(self) -> bool:
        return self._context.person.id in self._context.settings.reviewers


def _work_out(
    packs: Sequence[QuizPack], done: Overview, wanted: bool, pictures: Path, translations: Path
) -> Callable[[], tuple[Sequence[QuizPack], Day]]:
    """The day, and the packs with the library among them once something was drilled. For a job's thread."""

    def work() -> tuple[Sequence[QuizPack], Day]:
        drilled = any(answer.mode is Mode.DRILL for answer in done.history)
        library = (library_pack(pictures, translations),) if drilled else ()
        now = datetime.now().astimezone()
        due = review.due(done.history, done.withheld, now) if wanted else []
        keys = {(LIBRARY, entry.item.key) for pack in library for entry in pack.items}
        day_plan = plan.daily(packs, done, due, now, keys)
        everything = (*packs, *library)
        picks = [(pack, entry) for pack in everything for entry in pack.items]
        mixed = []
        for pair in drill.confused(done.history, picks):
            files = first_of(pictures, pair.one), first_of(pictures, pair.other)
            if files[0] is not None and files[1] is not None:
                mixed.append((pair, (files[0], files[1])))
        return everything, Day(day_plan, mixed, wanted)

    return work
