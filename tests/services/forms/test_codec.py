"""Dataclasses as JSON and back: everything that an item holds, and nothing that does not fit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.services.forms.made_packs import every_type, words_of

from borderlens.domain.items import Item, Picture
from borderlens.packs.quiz_text import ItemWords
from borderlens.services.forms.codec import Misshapen, read, write, write_only


def test_every_item_and_its_words_come_back_equal(tmp_path: Path) -> None:
    for item in every_type(tmp_path):
        again = read(Item, json.loads(json.dumps(write(item))))
        assert again == item
        assert again.content_hash == item.content_hash
        words = words_of(item, "en")
        assert read(ItemWords, json.loads(json.dumps(write(words)))) == words


def test_what_is_not_named_is_blank(tmp_path: Path) -> None:
    item = every_type(tmp_path)[0]
    part = write_only(item, ("key", "version", "type", "competency", "kind", "options"))
    again = read(Item, part)
    assert (again.key, again.options, again.answer, again.difficulty, again.role) == (
        item.key,
        item.options,
        (),
        0,
        None,
    )


@pytest.mark.parametrize(
    "change",
    [
        {"width": "12"},
        {"width": True},
        {"width": 1.5},
        {"drawn": 1},
        {"width_mm": float("inf")},
        {"width_mm": "x"},
        {"name": None},
        {"more": 1},
    ],
)
def test_a_value_of_another_sort_is_refused(change: dict[str, Any]) -> None:
    good = {"name": "p", "sha256": "00", "width": 12, "height": 8, "drawn": True, "width_mm": 3}
    assert read(Picture, good).width_mm == 3
    with pytest.raises(Misshapen):
        read(Picture, good | change)
    with pytest.raises(Misshapen):
        read(Picture, [good])


def test_an_item_without_its_type_is_refused() -> None:
    with pytest.raises(Misshapen):
        read(Item, {"key": "q01"})
