"""What was answered beside what fits, for the types whose answer is more than a word."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import ItemType
from borderlens.packs.quiz_pack import QuizItem
from borderlens.packs.quiz_text import ItemWords
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.records.gauge import NumberRecord
from borderlens.ui.pages.learn.records.rows import OrderRecord, PlacesRecord
from borderlens.ui.pages.learn.records.timeline import StoryRecord


def make_record(entry: QuizItem, words: ItemWords, response: Json, pictures: Pictures) -> QWidget | None:
    """None for types whose verdict says everything, and for a number where none was right."""
    kind = entry.item.type
    if kind is ItemType.ORDERING:
        return OrderRecord(entry.item, words, response)
    if kind in (ItemType.MATCHING, ItemType.SORTING):
        return PlacesRecord(entry, words, response, pictures)
    if kind is ItemType.NUMERIC and entry.item.is_decidable:
        return NumberRecord(entry.item, response)
    if kind is ItemType.SCENARIO:
        return StoryRecord(entry.item, words, response)
    return None
