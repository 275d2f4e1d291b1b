"""Answers and their outcomes in words."""

from __future__ import annotations

from datetime import datetime

from borderlens.domain.attempts import Mode
from borderlens.domain.events import Json
from borderlens.domain.items import CANNOT_TELL, Item, ItemType, Number, Role
from borderlens.domain.scoring import ItemOutcome, Scored, score
from borderlens.packs.quiz_text import ELSEWHERE, ItemWords
from borderlens.ui.pages.learn.paths import judge
from borderlens.ui.say import say, speaker

_BY_KIND = (ItemOutcome.MISS, ItemOutcome.FALSE_ACCUSATION)
_PLACED = (ItemType.MATCHING, ItemType.SORTING)
COUNTED = (ItemType.ORDERING, *_PLACED, ItemType.SCENARIO)
"""Types whose answer is a record of several parts: their verdict counts what fits."""


def chosen_options(response: Json) -> list[str]:
    """The option keys in a response; none for a pointed place or a number."""
    if isinstance(response, str):
        return [response]
    return [str(key) for key in response] if isinstance(response, list) else []


def option_words(words: ItemWords, option: str) -> str:
    """Of an option that is a picture, the words for who does not see it."""
    return words.options.get(option) or words.pictures[option]


def unit_words(number: Number) -> str:
    return say(f"learn.unit.{number.unit.value}") if number.unit else ""


def answer_words(item: Item, words: ItemWords, response: Json, between: str = "; ") -> str:
    """What was answered, several options with ``between`` between them; of several parts how many fit."""
    if item.type in COUNTED and not item.is_sealed:
        return counted(item, response)
    if item.type is ItemType.NUMERIC and isinstance(response, int | float):
        assert item.number is not None
        return say("learn.record.number", value=f"{response:g}", unit=unit_words(item.number)).strip()
    if isinstance(response, dict) and item.type is ItemType.HOTSPOT:
        found = [mark.cue for mark in item.touched(float(response["x"]), float(response["y"]))]
        return words.cues[found[0]].name if found else say("learn.point.elsewhere")
    return between.join(words.options[key] for key in item.options if key in chosen_options(response))


def fitting_words(item: Item, words: ItemWords, between: str = "; ") -> str:
    """What fits what the picture shows."""
    if item.type is ItemType.HOTSPOT and item.is_decidable:
        return say("learn.either").join(words.cues[cue].name for cue in item.answer)
    if item.type is ItemType.NUMERIC and item.is_decidable and item.number is not None:
        number, unit = item.number, unit_words(item.number)
        if number.low == number.high:
            return say("learn.record.number", value=f"{number.low:g}", unit=unit).strip()
        return say("learn.record.range", low=f"{number.low:g}", high=f"{number.high:g}", unit=unit).strip()
    return between.join(words.options[key] for key in item.options if key in item.answer)


def counted(item: Item, response: Json) -> str:
    """How many parts of an answer fit, with their denominator."""
    if item.type is ItemType.ORDERING:
        given = response if isinstance(response, list) else []
        right = sum(theirs == key for theirs, key in zip(given, item.answer, strict=False))
        return say("learn.record.order.sum", right=right, all=len(item.answer))
    if item.type is ItemType.SCENARIO:
        assert item.scenario is not None
        steps = judge(item.scenario, chosen_options(response))
        return say("learn.story.sum", good=sum(not step.better for step in steps), all=len(steps))
    placed = response if isinstance(response, dict) else {}
    right = sum(placed.get(option) == fits for option, fits in zip(item.options, item.fits, strict=True))
    return say("learn.record.placed.sum", right=right, all=len(item.options))


def mistake_words(item: Item, words: ItemWords, response: Json) -> list[tuple[str, str]]:
    """(option, the mistake behind it) for each wrong option that was chosen; the option is empty for a place."""
    if item.type in COUNTED or response is None:
        return []
    if item.type is ItemType.NUMERIC and isinstance(response, int | float):
        return _number_mistake(item, words, response)
    if isinstance(response, dict):
        return [] if score(item, response).points == 1 else [("", words.mistakes[ELSEWHERE])]
    wrong = [key for key in chosen_options(response) if key not in item.answer]
    return [(words.options[key], words.mistakes[key]) for key in wrong if key in words.mistakes]


def _number_mistake(item: Item, words: ItemWords, value: float) -> list[tuple[str, str]]:
    if score(item, value).points == 1 or item.number is None:
        return []
    told = words.mistakes.get("too_low" if value < item.number.low else "too_high")
    return [("", told)] if told else []


def judged(item: Item, response: Json) -> tuple[str, str]:
    """(words, tone) of the tag that names what became of an answer."""
    scored = score(item, response)
    if scored.points == 1:
        return say(f"learn.outcome.{scored.outcome.value}"), "done"
    return say(_look_again(item, scored, response)), "attention"


def _look_again(item: Item, scored: Scored, response: Json) -> str:
    """Id of the sentence that names the kind of error."""
    if scored.critical:
        return "learn.outcome.critical"
    if scored.outcome in _BY_KIND:
        named = f"learn.outcome.{scored.outcome.value}.{item.kind.value}"
        return named if speaker().has(named) else f"learn.outcome.{scored.outcome.value}"
    if scored.outcome is ItemOutcome.OVER_REFERRED:
        return "learn.outcome.over-referred"
    if item.role is Role.UNDECIDABLE or item.answer == (CANNOT_TELL,):
        return "learn.outcome.guessed"
    if item.role is not None:
        return f"learn.outcome.wrong.{item.role.value}"
    if scored.points > 0:
        return "learn.outcome.near" if item.type is ItemType.NUMERIC else "learn.outcome.partly"
    return "learn.outcome.wrong.place" if item.type is ItemType.HOTSPOT else "learn.outcome.wrong"


def title_of(mode: Mode, place: int, count: int) -> str:
    return say("learn.title.question" if mode.is_test else "learn.title.practice", place=place + 1, count=count)


def moment(stamp: str) -> str:
    """Day and minute where the laptop stands, from an ISO 8601 moment."""
    return datetime.fromisoformat(stamp).astimezone().strftime("%Y-%m-%d %H:%M")
