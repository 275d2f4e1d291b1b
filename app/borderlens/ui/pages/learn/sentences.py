"""Answers and their outcomes in words."""

from __future__ import annotations

from datetime import datetime

from borderlens.domain.attempts import Mode
from borderlens.domain.events import Json
from borderlens.domain.items import Item, ItemType, Role
from borderlens.domain.scoring import ItemOutcome, Scored, score
from borderlens.packs.quiz_text import ELSEWHERE, ItemWords
from borderlens.ui.say import say

_BY_KIND = (ItemOutcome.MISS, ItemOutcome.FALSE_ACCUSATION)


def chosen_options(response: Json) -> list[str]:
    """The option keys in a response; none for a pointed place."""
    if isinstance(response, str):
        return [response]
    return [str(key) for key in response] if isinstance(response, list) else []


def answer_words(item: Item, words: ItemWords, response: Json, between: str = "; ") -> str:
    """What was answered, several options with ``between`` between them."""
    if isinstance(response, dict):
        found = [mark.cue for mark in item.regions if mark.holds(float(response["x"]), float(response["y"]))]
        return words.cues[found[0]].name if found else say("learn.point.elsewhere")
    return between.join(words.options[key] for key in item.options if key in chosen_options(response))


def fitting_words(item: Item, words: ItemWords, between: str = "; ") -> str:
    """What fits what the picture shows."""
    if item.type is ItemType.HOTSPOT and item.is_decidable:
        return say("learn.either").join(words.cues[cue].name for cue in item.answer)
    return between.join(words.options[key] for key in item.options if key in item.answer)


def mistake_words(item: Item, words: ItemWords, response: Json) -> list[tuple[str, str]]:
    """(option, the mistake behind it) for each wrong option that was chosen; the option is empty for a place."""
    if isinstance(response, dict):
        return [] if score(item, response).points == 1 else [("", words.mistakes[ELSEWHERE])]
    wrong = [key for key in chosen_options(response) if key not in item.answer]
    return [(words.options[key], words.mistakes[key]) for key in wrong]


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
        return f"learn.outcome.{scored.outcome.value}.{item.kind.value}"
    if scored.outcome is ItemOutcome.OVER_REFERRED:
        return "learn.outcome.over-referred"
    if item.role is Role.UNDECIDABLE:
        return "learn.outcome.guessed"
    if item.role is not None:
        return f"learn.outcome.wrong.{item.role.value}"
    if scored.points > 0:
        return "learn.outcome.partly"
    return "learn.outcome.wrong.place" if isinstance(response, dict) else "learn.outcome.wrong"


def title_of(mode: Mode, place: int, count: int) -> str:
    return say("learn.title.question" if mode.is_test else "learn.title.practice", place=place + 1, count=count)


def moment(stamp: str) -> str:
    """Day and minute where the laptop stands, from an ISO 8601 moment."""
    return datetime.fromisoformat(stamp).astimezone().strftime("%Y-%m-%d %H:%M")
