"""Runs a drill: draws a round, has each answer written before the next picture, tells what it came to."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from borderlens.domain.attempts import Attempt, Mode, Response
from borderlens.domain.errors import Mistake
from borderlens.domain.events import Json
from borderlens.packs.quiz_pack import QuizPack
from borderlens.services import drill, learning
from borderlens.services.attempts import Attempts
from borderlens.services.drill import Drill, Pick
from borderlens.services.drill_items import library_pack
from borderlens.services.history import given
from borderlens.store.protocol import Store
from borderlens.ui.context import Context
from borderlens.ui.pages.learn.drill_end import Ended
from borderlens.ui.pages.learn.drill_view import DrillView
from borderlens.ui.pages.learn.home_view import first_of
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.sitting import Clock
from borderlens.ui.say import say

MOST_MIXED = 3
AHEAD = 2  # pictures read before they are wanted


class DrillRunner(QObject):
    """``drill`` is None while none is on the screen. ``shown`` after each picture, ``ended(Ended)`` after the last."""

    shown = Signal()
    ended = Signal(object)

    def __init__(
        self, context: Context, view: DrillView, pictures: Pictures, parent: QObject, clock: Clock = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._context, self._view, self._pictures, self._clock = context, view, pictures, clock
        self.drill: Drill | None = None
        self.person = ""  # whose round it is
        self.picks: Sequence[Pick] = ()
        self.place = 0
        self._attempts: dict[str, Attempt] = {}
        self._given: list[Response] = []
        self._spent, self._since = 0.0, 0.0
        self._begun = 0  # rounds asked for: what an earlier one brings late is let go
        view.answered.connect(self._answer)
        view.next_asked.connect(self._next)
        view.looked.connect(self._look)

    def start(self, kind: Drill, packs: Sequence[QuizPack], chance: random.Random) -> None:
        """Draw a round from the library and the packs for the person at work."""
        self._begun += 1
        number, paths = self._begun, self._context.paths
        self._context.jobs.run(
            lambda job: library_pack(paths.pictures, paths.translations),
            lambda library: self._draw(number, kind, (library, *packs), chance),
            owner=self,
        )

    def _draw(self, number: int, kind: Drill, packs: Sequence[QuizPack], chance: random.Random) -> None:
        person, language = self._context.person.id, self._context.say.language
        self.person = person

        def draw(store: Store) -> tuple[list[Pick], dict[str, Attempt]]:
            done = learning.overview(store, person)
            picks = drill.choose(drill.pool(kind, packs, done.withheld), done.history, chance)
            if not picks:
                return [], {}
            return picks, learning.open_round(store, person, picks, Mode.DRILL, kind.value, language, chance)

        self._context.database.run(draw, lambda drawn: self._begin(number, kind, *drawn), owner=self)

    def _begin(self, number: int, kind: Drill, picks: Sequence[Pick], attempts: dict[str, Attempt]) -> None:
        if number != self._begun:
            return
        if not picks:
            self._context.toast(say("practice.drill.none"), "attention")
            return
        self.drill, self.picks, self.place, self._attempts = kind, picks, 0, attempts
        self._given = []
        self._show()

    def drop(self) -> None:
        """The round leaves the screen; what was answered stays."""
        self._begun += 1
        self.drill = None
        self._view.tick.stop()

    def _show(self) -> None:
        pack, entry = self.picks[self.place]
        self._spent, self._since = 0.0, self._clock()
        asked = self._attempts[pack.id].item(entry.item.key)
        self._view.show_item(entry, asked.options, self._context.say.language)
        self.shown.emit()
        for _, ahead in self.picks[self.place + 1 : self.place + 1 + AHEAD]:
            self._pictures.prepare(ahead.picture_paths)

    def _answer(self, response: Json) -> None:
        pack, entry = self.picks[self.place]
        attempt, item, number = self._attempts[pack.id].id, entry.item, self._begun
        spent = round((self._spent + self._clock() - self._since) * 1000)

        def written(kept: Response) -> None:
            if number == self._begun:
                self._given.append(kept)
                self._view.show_outcome(response, right=kept.right)

        def refused(error: Exception) -> None:
            if number != self._begun:
                return
            if isinstance(error, Mistake):
                self._view.show_failure(say(error.message_id, **error.fields))
            else:
                self._context.errors.log(error)
                self._view.show_failure(say("learn.not_saved.fault", file=str(self._context.paths.log)))

        self._context.database.run(
            lambda store: Attempts(store).give_answer(attempt, item, response, spent), written, refused, owner=self
        )

    def _next(self) -> None:
        if self.place + 1 < len(self.picks):
            self.place += 1
            self._show()
            return
        number, ids = self._begun, [attempt.id for attempt in self._attempts.values()]

        def close(store: Store) -> list[Attempt]:
            service = Attempts(store)
            return [service.close_attempt(id) for id in ids]

        self._context.database.run(close, lambda closed: self._end(number, closed), owner=self)

    def _end(self, number: int, closed: Sequence[Attempt]) -> None:
        if number != self._begun:
            return
        folder = self._context.paths.pictures
        mixed = []
        for pair in drill.confused(given(closed), self.picks)[:MOST_MIXED]:
            one, other = _shown(folder, pair.one), _shown(folder, pair.other)
            if one is not None and other is not None:
                mixed.append((one, other))
        seconds = sum(response.duration_ms for response in self._given) / 1000
        self.ended.emit(Ended(sum(r.right for r in self._given), len(self.picks), seconds, mixed))

    def _look(self, looking: bool) -> None:
        """Time counts only while the picture is before the person's eyes."""
        if looking:
            self._since = self._clock()
        else:
            self._spent += self._clock() - self._since


def _shown(folder: Path, kind: str) -> tuple[str, Path] | None:
    file = first_of(folder, kind)
    return (kind, file) if file is not None else None
