"""What was answered beside what fits, for the types whose answer is more than a word."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import Item, ItemType
from borderlens.packs.quiz_pack import QuizItem
from borderlens.packs.quiz_text import ItemWords
from borderlens.ui.pages.learn import sentences
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.records.gauge import NumberRecord
from borderlens.ui.pages.learn.records.rows import OrderRecord, PlacesRecord
from borderlens.ui.pages.learn.records.timeline import StoryRecord

MOST_PICTURES = 4


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


def pictures_for(item: Item, response: Json) -> list[str]:
    """What stands on the stage: all pictures; of many small ones those with cues, of a scenario those it passed."""
    marked = {mark.picture for mark in item.marks}
    names = [picture.name for picture in item.pictures]
    if item.type is ItemType.SORTING and not marked.isdisjoint(item.options):
        return [name for name in names if name in marked][:MOST_PICTURES]
    if item.type is ItemType.SORTING:
        return [name for name in names if name not in item.options]
    if item.type is ItemType.SCENARIO and item.scenario is not None:
        path = sentences.chosen_options(response)
        passed = {name for step in item.scenario.steps(path) for name in step.state.pictures}
        return [name for name in names if name in passed | marked][:MOST_PICTURES]
    return names
