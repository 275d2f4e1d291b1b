"""How each type of item is answered; the item view knows only ``Answer``."""

from __future__ import annotations

from collections.abc import Callable

from borderlens.domain.items import ItemType
from borderlens.ui.pages.learn.answers.answer import Answer, Asked
from borderlens.ui.pages.learn.answers.choosing import PointAnswer, SeveralAnswer, TileAnswer
from borderlens.ui.pages.learn.answers.matching import MatchingAnswer
from borderlens.ui.pages.learn.answers.numeric import NumericAnswer
from borderlens.ui.pages.learn.answers.ordering import OrderingAnswer
from borderlens.ui.pages.learn.answers.sorting import SortingAnswer
from borderlens.ui.pages.learn.answers.story import ScenarioAnswer

__all__ = ["Answer", "Asked", "SeveralAnswer", "make_answer"]


def _one(asked: Asked) -> Answer:
    return TileAnswer(asked.options, asked.words)


def _several(asked: Asked) -> Answer:
    return SeveralAnswer(asked.options, asked.words)


def _point(asked: Asked) -> Answer:
    return PointAnswer(asked.options, asked.words, asked.stage)


ANSWERS: dict[ItemType, Callable[[Asked], Answer]] = {
    ItemType.SINGLE: _one,
    ItemType.TRUE_FALSE: _one,
    ItemType.PAIR: _one,
    ItemType.MULTIPLE: _several,
    ItemType.HOTSPOT: _point,
    ItemType.ORDERING: OrderingAnswer,
    ItemType.MATCHING: MatchingAnswer,
    ItemType.SORTING: SortingAnswer,
    ItemType.NUMERIC: NumericAnswer,
    ItemType.SCENARIO: ScenarioAnswer,
}


def make_answer(asked: Asked) -> Answer:
    """The answer for an item of this type; the stage shows its pictures already."""
    return ANSWERS[asked.entry.item.type](asked)
