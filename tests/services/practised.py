"""A person's answers as the services read them, without a store."""

from __future__ import annotations

from datetime import datetime, timedelta

from borderlens.domain.attempts import Mode, Response, ask
from borderlens.packs.quiz_pack import QuizItem, QuizPack
from borderlens.services.history import Given


class Diary:
    """``history`` grows by one answer at a time, ``step`` after each other."""

    def __init__(self, start: datetime, step: timedelta = timedelta(seconds=10)) -> None:
        self.now, self.step = start, step
        self.history: list[Given] = []

    def answer(
        self,
        pick: tuple[QuizPack, QuizItem],
        mode: Mode,
        *,
        right: bool = False,
        said: str = "",
        points: float | None = None,
        confidence: int | None = None,
        seconds: float = 5.0,
    ) -> None:
        pack, entry = pick
        item, asked = entry.item, ask(entry.item)
        said = said or (item.answer[0] if right else next(o for o in (*item.options, "x") if o not in item.answer))
        number = len(self.history)
        self.now += self.step
        response = Response(
            attempt=f"a{number}",
            position=0,
            item=item.key,
            item_version=item.version,
            item_hash=asked.hash,
            competency=item.competency.value,
            kind=item.kind.value,
            role=item.role.value if item.role else None,
            response=said,
            points=float(said in item.answer) if points is None else points,
            outcome="hit",
            critical=False,
            duration_ms=round(seconds * 1000),
            given_at=self.now.isoformat(),
            changes=0,
            event=f"e{number:06}",
            confidence=confidence,
        )
        self.history.append(Given(pack.id, mode, asked, response))
