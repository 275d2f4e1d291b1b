"""Beside each other: the words of the source and of a translation, and what about them deserves a look."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from borderlens.packs.lint.numbers import difference
from borderlens.services.authoring.document import Path
from borderlens.services.authoring.slots import slots, words_of

LONGER = 1.5
LEAST_ROOM = 14
"""Widths that even a word of one syllable has room for."""


@dataclass(frozen=True, slots=True)
class Line:
    """One text in both languages.

    Attributes:
        longer: how much wider than the source it is, where it is more than ``LONGER`` times as wide; else 0.
        lost, added: numbers of the source that it lacks, and those that only it has.
    """

    slot: Path
    source: str
    target: str
    longer: float = 0.0
    lost: tuple[str, ...] = ()
    added: tuple[str, ...] = ()

    @property
    def done(self) -> bool:
        return bool(self.target)


def lines(
    texts: Mapping[str, Mapping[str, Any]], item: Mapping[str, Any], source: str, target: str
) -> tuple[Line, ...]:
    """Every text of an item that has words in the source or in the target."""
    key = str(item.get("key", ""))
    found = []
    for slot in slots(item):
        first, second = words_of(texts.get(source, {}), key, slot), words_of(texts.get(target, {}), key, slot)
        if first or second:
            found.append(compare(slot, first, second, source, target))
    return tuple(found)


def compare(slot: Path, first: str, second: str, source: str, target: str) -> Line:
    if not first or not second:
        return Line(slot, first, second)
    lost, added = difference(first, source, second, target)
    times = width(second) / max(width(first), LEAST_ROOM)
    return Line(slot, first, second, times if times > LONGER else 0.0, tuple(lost), tuple(added))


def width(text: str) -> int:
    """How wide words are written, in widths of a Latin letter; a Chinese one counts two, marks above letters none."""
    shown = (c for c in text if c != "\u200b" and not unicodedata.combining(c) and unicodedata.category(c) != "Mn")
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in shown)


def next_untranslated(
    texts: Mapping[str, Mapping[str, Any]], items: list[dict[str, Any]], target: str, place: int, after: Path = ()
) -> tuple[int, Path] | None:
    """The next text without words in ``target``, from behind ``after`` in the item at ``place`` on, and round again."""
    for step in range(len(items) + 1):
        here = (place + step) % len(items)
        item = items[here]
        needed = [slot for slot in slots(item) if slot[0] != "pictures"]
        if step == 0 and after in needed:
            needed = needed[needed.index(after) + 1 :]
        for slot in needed:
            if not words_of(texts.get(target, {}), str(item.get("key", "")), slot):
                return here, slot
    return None
