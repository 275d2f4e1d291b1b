"""Texts that nobody has written yet: which they are, and what stands for them while the rest is read and shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from borderlens.packs.lint.missing import STAND_IN
from borderlens.services.authoring.document import Path, put
from borderlens.services.authoring.folder import Document
from borderlens.services.authoring.slots import place_of, slots, words_of

HEAD_STANDS = {"title": "a", "summary": "a"}
"""Stands for the pack's own words, which are looked at apart."""


def lacking(document: Document, language: str, item: Mapping[str, Any]) -> tuple[Path, ...]:
    """The slots without words; a picture of the library or of a known kind has words of its own."""
    text, key = document["texts"].get(language, {}), str(item.get("key", ""))
    strange = {name for name, table in document["pictures"].items() if not table.get("kind")}
    needed = (slot for slot in slots(item) if slot[0] != "pictures" or slot[1] in strange)
    return tuple(slot for slot in needed if not words_of(text, key, slot))


def stand_in(document: Document, key: str, language: str, lack: tuple[Path, ...]) -> Document:
    """The draft with the stand-in of its language in these slots."""
    text = document["texts"].get(language, {})
    for slot in lack:
        text = put(text, place_of(text, key, slot), STAND_IN[language])
    changed: Document = put(document, ("texts", language), text)
    return changed
