"""Signs on pictures: those that the program's own pictures carry, and those that an author draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path as File
from typing import Any

from borderlens.domain.polygons import Polygon
from borderlens.packs.library import Library
from borderlens.services.authoring.document import get, put, take
from borderlens.services.authoring.folder import Document
from borderlens.services.authoring.shelf import with_picture
from borderlens.services.authoring.slots import pictures_of
from borderlens.services.authoring.templates import next_key
from borderlens.words import read_catalogue

DIGITS = 4
"""Of a fraction of a picture's side, as it is written."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture of a draft: its file, whether it is the pack's own, and its signs (cue, polygon) in order."""

    name: str
    file: File
    own: bool
    signs: tuple[tuple[str, Polygon], ...]


def shown(document: Document, library: Library, name: str) -> Shown | None:
    """The picture of that name; None where there is none."""
    table = document["pictures"].get(name)
    if table is not None:
        file = document["files"].get(str(table.get("file", "")))
        if file is None:
            return None
        signs = tuple((str(mark["cue"]), tuple(map(tuple, mark["polygon"]))) for mark in table.get("mark", []))
        return Shown(name, File(file), True, signs)
    lent = library.find(name)
    if lent is None:
        return None
    return Shown(name, lent.file, False, tuple((cue.id, cue.polygon) for cue in lent.cues))


def adopted(document: Document, library: Library, name: str, file: File) -> Document:
    """The draft with a copy of a picture of the library as its own, so that its signs can be changed.

    ``file`` holds the same bytes where they stay.
    """
    lent = library.find(name)
    if lent is None:
        return document
    table: dict[str, Any] = {"drawn": lent.drawn, "kind": lent.kind}
    table["mark"] = [{"cue": cue.id, "polygon": [list(corner) for corner in cue.polygon]} for cue in lent.cues]
    return with_picture(document, name, file, table if table["mark"] else {"drawn": lent.drawn, "kind": lent.kind})


def with_signs(document: Document, name: str, signs: list[tuple[str, Polygon]]) -> Document:
    """An own picture with these signs."""
    rows = [
        {"cue": cue, "polygon": [[round(x, DIGITS), round(y, DIGITS)] for x, y in polygon]} for cue, polygon in signs
    ]
    where = ("pictures", name, "mark")
    changed: Document = put(document, where, rows) if rows else take(document, where)
    return changed


def new_cue(document: Document) -> str:
    """An id that no sign of the draft has."""
    known = {mark.get("cue") for table in document["pictures"].values() for mark in table.get("mark", [])}
    known |= {cue for text in document["texts"].values() for cue in text.get("cues", {})}
    known |= {cue for item in document["items"] for cue in item.get("marks", [])}
    return next_key("sign", (str(cue) for cue in known))


def with_cue_words(document: Document, cue: str, translations: File) -> Document:
    """The draft with the program's own words of a sign, where it has some and the draft has none."""
    for language in get(document, ("pack", "languages"), ()):
        words = _words(translations, language)
        name, note = words.get(f"reference.cue.{cue}"), words.get(f"reference.cue.{cue}.note")
        if name and note and get(document, ("texts", language, "cues", cue)) is None:
            document = put(document, ("texts", language, "cues", cue), {"name": name, "note": note})
    return document


def without_gone(item: Mapping[str, Any], document: Document, library: Library) -> dict[str, Any]:
    """The item without the signs that none of its pictures carries any more."""
    there = {cue for name in pictures_of(item) if (one := shown(document, library, name)) for cue, _ in one.signs}
    changed = dict(item)
    for field in ("marks", "answer") if item.get("type") == "hotspot" else ("marks",):
        kept = [cue for cue in item.get(field, []) if cue in there or cue in item.get("options", [])]
        if field in item:
            changed[field] = kept
    return changed


@cache
def _words(translations: File, language: str) -> Mapping[str, str]:
    return read_catalogue(translations, language, "cues").texts
