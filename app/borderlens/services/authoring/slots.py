"""Which texts an item needs, where each stands, and which of its words are not needed (any more).

Works on tables as they are written, also half written ones; ``packs.quiz_text`` reads the same places of a whole pack.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from borderlens.packs.quiz_text import ELSEWHERE, TOO_HIGH, TOO_LOW
from borderlens.services.authoring.document import Path, get

Table = Mapping[str, Any]
PLAIN = ("stem", "why", "cannot_see", "next_time")
SHARED = ("options", "mistakes", "targets")
"""Words of these stand with the item, else in a table that all items of the pack share."""
_WITH_MISTAKES = ("single", "multiple", "true_false", "pair")
_TYPES_MISTAKES = {"hotspot": (ELSEWHERE,), "numeric": (TOO_LOW, TOO_HIGH)}


def slots(item: Table) -> tuple[Path, ...]:
    """Every text of an item, in the order a person reads it: ``("stem",)``, ``("options", "bone")``…

    The words of pictures and of cues are ``("pictures", name)`` and ``("cues", cue, "name" | "note")``.
    """
    shown = pictures_of(item)
    found: list[Path] = [("stem",)]
    found += [("options", key) for key in _keys(item, "options") if key not in shown]
    found += [("targets", key) for key in _keys(item, "targets")]
    found += _story(item)
    found += [("why",), ("cannot_see",), ("next_time",)]
    found += [("mistakes", key) for key in mistakes_of(item)]
    for cue in dict.fromkeys(_keys(item, "marks")):
        found += [("cues", cue, "name"), ("cues", cue, "note")]
    found += [("pictures", name) for name in shown]
    return tuple(found)


def mistakes_of(item: Table) -> tuple[str, ...]:
    """What needs a word on the mistake behind it."""
    kind, answer = item.get("type"), _keys(item, "answer")
    wrong = tuple(key for key in _keys(item, "options") if key not in answer)
    if kind in _TYPES_MISTAKES:
        return (*wrong, *_TYPES_MISTAKES[str(kind)])
    return wrong if kind in _WITH_MISTAKES else ()


def pictures_of(item: Table) -> tuple[str, ...]:
    """Names of the pictures that an item shows; those of a scenario are its states'."""
    own = _keys(item, "pictures")
    told = (name for state in states_of(item) for name in _keys(state, "pictures"))
    return tuple(dict.fromkeys((*own, *told)))


def states_of(item: Table) -> list[Table]:
    states = item.get("state", [])
    return [state for state in states if isinstance(state, Mapping)] if isinstance(states, list) else []


def choices_of(state: Table) -> list[Table]:
    choices = state.get("choice", [])
    return [choice for choice in choices if isinstance(choice, Mapping)] if isinstance(choices, list) else []


def place_of(text: Table, key: str, slot: Path) -> Path:
    """Where the words of a slot stand in a language's table, or would be written."""
    if slot[0] in ("pictures", "cues"):
        return slot
    own: Path = ("items", key, *slot)
    shared = slot[0] in SHARED and get(text, own) is None and get(text, slot) is not None
    return slot if shared else own


def words_of(text: Table, key: str, slot: Path) -> str:
    """The words of a slot; empty where there are none yet."""
    found = get(text, place_of(text, key, slot))
    return found.strip() if isinstance(found, str) else ""


def fitted(text: Table, items: Sequence[Table]) -> dict[str, Any]:
    """A language's table with the words that these items need, and no other: a reader refuses what nothing needs."""
    fitted: dict[str, Any] = {name: text[name] for name in ("status", "title", "summary") if name in text}
    for item in items:
        key = str(item.get("key", ""))
        _put(fitted, ("items", key), {})
        for slot in slots(item):
            place = place_of(text, key, slot)
            if (words := get(text, place)) is not None:
                _put(fitted, place, words)
    return fitted


def _put(table: dict[str, Any], path: Path, value: Any) -> None:
    """As ``document.put``, into a table that nobody else holds."""
    *way, last = path
    for step in way:
        table = table.setdefault(str(step), {})
    table[str(last)] = value


def _story(item: Table) -> Iterator[Path]:
    for state in states_of(item):
        here = str(state.get("key", ""))
        yield ("states", here, "text")
        for choice in choices_of(state):
            yield ("states", here, "choices", str(choice.get("key", "")))
            yield ("states", here, "after", str(choice.get("key", "")))
    yield from (("ends", end) for end in _keys(item, "ends"))


def _keys(table: Table, name: str) -> tuple[str, ...]:
    value = table.get(name, [])
    return tuple(key for key in value if isinstance(key, str)) if isinstance(value, list | tuple) else ()
