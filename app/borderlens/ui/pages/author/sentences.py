"""What the room says of a text, of an item and of a problem, by their ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from borderlens.services.authoring.document import Path
from borderlens.services.authoring.problems import Problem
from borderlens.ui.say import say, speaker
from borderlens.words import LANGUAGES

SHORT = {"en": "EN", "vi": "VI", "zh-Hans": "ZH", "lo": "LO"}
_NUMBERED = {"options": "options", "mistakes": "options", "targets": "targets"}


def what(problem: Problem) -> str:
    """What is wrong; a reader's own English words where there is no sentence for it."""
    return _words(problem.what, problem) or problem.told


def mend(problem: Problem) -> str:
    return _words(problem.mend, problem) or problem.told_mend


def _words(key: str, problem: Problem) -> str:
    if not speaker().has(key):
        return ""
    fields = {"language": LANGUAGES.get(problem.language, problem.language), **problem.fields}
    if "name" in fields:
        fields["name"] = field_name(str(fields["name"]))
    if "language" in problem.fields:
        fields["language"] = LANGUAGES.get(str(fields["language"]), fields["language"])
    try:
        return say(key, **fields)
    except KeyError:  # a field that only the reader's own sentence has
        return ""


def slot_name(slot: Path, item: Mapping[str, Any]) -> str:
    """Name of a text for people: "Question", "Option 2", "Mistake behind option 2"."""
    first = str(slot[0])
    if len(slot) == 1:
        return field_name(first)
    if first in _NUMBERED and len(slot) > 1:
        listed = list(item.get(_NUMBERED[first], []))
        number = listed.index(slot[1]) + 1 if slot[1] in listed else ""
        if not number and speaker().has(f"author.slot.{slot[1]}"):
            return say(f"author.slot.{slot[1]}")
        return say(f"author.slot.{first}", number=number)
    if first == "states":
        states = [state.get("key") for state in item.get("state", [])]
        number = states.index(slot[1]) + 1 if slot[1] in states else ""
        return say(f"author.slot.states.{slot[2]}", number=number)
    if first in ("cues", "pictures", "ends"):
        part = f".{slot[2]}" if first == "cues" else ""
        return say(f"author.slot.{first}{part}", name=str(slot[1]))
    return field_name(first)


def field_name(name: str) -> str:
    """Name of a field of an item, or of one of its texts; a key of the author's stays as it is."""
    known = (key for key in (f"author.field.{name}", f"author.slot.{name}") if speaker().has(key))
    return next((say(key) for key in known), name)


def where(problem: Problem, item: Mapping[str, Any] | None) -> str:
    """Language and text that a problem is about; empty for the item as a whole."""
    parts = [SHORT.get(problem.language, "")]
    if problem.slot and item is not None:
        name = slot_name(problem.slot, item)
        parts.append(name if name != problem.slot[0] else "")
    return " · ".join(part for part in parts if part)
