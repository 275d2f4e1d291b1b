"""New items: the least that each type needs, still without words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from borderlens.domain.items import CANNOT_TELL, DIFFERENT, SAME, Competency, ItemType, Kind
from borderlens.exchange.item_types import CANNOT_TELL_WORDS, TRUE_FALSE_WORDS

Table = dict[str, Any]
PAIR_WORDS = {
    "en": ("Same", "Different"),
    "vi": ("Giống nhau", "Khác nhau"),
    "zh-Hans": ("相同", "不同"),
    "lo": ("ຄືກັນ", "ຕ່າງກັນ"),
}


def new_item(kind_of_item: ItemType, key: str, competency: Competency, kind: Kind, today: date | None = None) -> Table:
    """The ``[[item]]`` table of a new item: practice until it names facts, nothing marked, nothing right yet."""
    item: Table = {"key": key, "version": 1, "type": kind_of_item.value}
    item |= {"competency": competency.value, "kind": kind.value, "difficulty": 0.5, "facts": [], "scored": False}
    if competency is Competency.LEGAL:
        item["true_on"] = today or date.today()
    refer = [CANNOT_TELL] if competency is Competency.IDENTIFICATION else []
    return item | _PARTS[kind_of_item](refer)


def free_name(wish: str, taken: Iterable[str], between: str = "-") -> str:
    """``wish``, or with the first number that nobody has."""
    names = set(taken)
    number, name = 1, wish
    while name in names:
        number += 1
        name = f"{wish}{between}{number}"
    return name


def next_key(word: str, taken: Iterable[str], between: str = "_") -> str:
    """``word`` with the first number that nobody has: ``option_1``."""
    names = set(taken)
    number = 1
    while (name := f"{word}{between}{number}") in names:
        number += 1
    return name


def common_words(language: str) -> Table:
    """Words of the options that every pack can have."""
    yes, no = TRUE_FALSE_WORDS[language]
    same, different = PAIR_WORDS[language]
    return {CANNOT_TELL: CANNOT_TELL_WORDS[language], "true": yes, "false": no, SAME: same, DIFFERENT: different}


def _choice(refer: list[str]) -> Table:
    options = ["option_1", "option_2", *(refer or ["option_3"])]
    return {"options": options, "answer": ["option_1"]}


def _true_false(refer: list[str]) -> Table:
    return {"options": ["true", "false", *refer], "answer": ["true"]}


def _pair(refer: list[str]) -> Table:
    return {"pictures": [], "options": [SAME, DIFFERENT, CANNOT_TELL], "answer": [SAME]}


def _hotspot(refer: list[str]) -> Table:
    return {"pictures": [], "options": list(refer), "answer": [], "marks": []}


def _ordering(refer: list[str]) -> Table:
    steps = ["step_1", "step_2", "step_3"]
    return {"options": [*steps[1:], steps[0]], "answer": steps}


def _matching(refer: list[str]) -> Table:
    fits = {"option_1": "target_1", "option_2": "target_2"}
    return {"options": list(fits), "targets": list(fits.values()), "fits": fits}


def _sorting(refer: list[str]) -> Table:
    fits = {"option_1": "group_1", "option_2": "group_2"}
    return {"options": list(fits), "targets": [*fits.values(), *refer], "fits": fits}


def _numeric(refer: list[str]) -> Table:
    number = {"low": 40, "high": 60, "least": 0, "most": 100, "step": 1, "unit": ""}
    return {"options": list(refer), "number": number}


def _scenario(refer: list[str]) -> Table:
    choices = [{"key": "choice_1", "to": "end_1", "worth": 1}, {"key": "choice_2", "to": "end_2", "worth": 0}]
    return {"start": "state_1", "ends": ["end_1", "end_2"], "state": [{"key": "state_1", "choice": choices}]}


_PARTS = {
    ItemType.SINGLE: _choice,
    ItemType.MULTIPLE: _choice,
    ItemType.TRUE_FALSE: _true_false,
    ItemType.PAIR: _pair,
    ItemType.HOTSPOT: _hotspot,
    ItemType.ORDERING: _ordering,
    ItemType.MATCHING: _matching,
    ItemType.SORTING: _sorting,
    ItemType.NUMERIC: _numeric,
    ItemType.SCENARIO: _scenario,
}
