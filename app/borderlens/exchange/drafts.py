"""An item on its way into or out of a pack: the tables of its files, not yet read and checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from borderlens.domain.items import Item, ItemType
from borderlens.exchange.report import SetAside
from borderlens.packs.pack_pictures import mark_table
from borderlens.packs.quiz_pack import QuizItem

RECORD_FORMAT = 1


@dataclass(slots=True)
class DraftPicture:
    """A picture with its bytes and the table beside it (``drawn``, ``width_mm``, ``mark``)."""

    file: str
    content: bytes
    table: dict[str, Any]


@dataclass(slots=True)
class Draft:
    """One item in one language.

    Attributes:
        fields: its ``[[item]]``.
        words: its ``[items.KEY]``, every text in it, common ones too.
        pictures, picture_words, cue_words: by name of the picture and id of the cue.
    """

    fields: dict[str, Any]
    words: dict[str, Any]
    pictures: dict[str, DraftPicture] = field(default_factory=dict)
    picture_words: dict[str, str] = field(default_factory=dict)
    cue_words: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return str(self.fields["key"])

    @property
    def type(self) -> ItemType:
        return ItemType(self.fields["type"])


def draft_of(entry: QuizItem, language: str) -> Draft:
    """The item of a loaded pack, with its words in ``language`` and its pictures' bytes."""
    item, words = entry.item, entry.texts[language].items[entry.item.key]
    pictures = {}
    for picture, path in zip(item.pictures, entry.picture_paths, strict=True):
        table: dict[str, Any] = {"drawn": picture.drawn}
        if picture.width_mm is not None:
            table["width_mm"] = picture.width_mm
        if marks := [mark_table(mark) for mark in item.marks if mark.picture == picture.name]:
            table["mark"] = marks
        pictures[picture.name] = DraftPicture(f"{picture.name}{path.suffix.lower()}", path.read_bytes(), table)
    own: dict[str, Any] = {name: getattr(words, name) for name in ("stem", "why", "cannot_see", "next_time")}
    for name in ("options", "mistakes", "targets"):
        if table := {key: text for key, text in getattr(words, name).items() if key not in pictures}:
            own[name] = table
    cues = {key: {"name": cue.name, "note": cue.note} for key, cue in words.cues.items()}
    return Draft(item_fields(item), own, pictures, dict(words.pictures), cues)


def item_fields(item: Item) -> dict[str, Any]:
    """The ``[[item]]`` table of an item that is no scenario."""
    fields: dict[str, Any] = {
        "key": item.key,
        "version": item.version,
        "type": item.type.value,
        "competency": item.competency.value,
        "kind": item.kind.value,
        "difficulty": item.difficulty,
        "facts": list(item.facts),
    }
    if item.role is not None:
        fields["role"] = item.role.value
    lists = {
        "pictures": [picture.name for picture in item.pictures],
        "options": list(item.options),
        "targets": list(item.targets),
        "answer": list(item.answer),
        "accuses": sorted(item.accuses),
        "critical": sorted(item.critical),
        "marks": list(dict.fromkeys(mark.cue for mark in item.marks)),
    }
    fields |= {name: values for name, values in lists.items() if values or name == "options"}
    if not item.scored:
        fields["scored"] = False
    if item.true_on is not None:
        fields["true_on"] = item.true_on
    if item.targets:
        fields["fits"] = dict(zip(item.options, item.fits, strict=True))
    if (number := item.number) is not None:
        fields["number"] = {
            name: getattr(number, name) for name in ("low", "high", "near", "least", "most", "step")
        } | {"unit": number.unit.value}
        if number.near is None:
            del fields["number"]["near"]
    return fields


def record_of(draft: Draft) -> bytes:
    """The item as our own record in another program's file: everything but the bytes of its pictures."""
    record = {
        "borderlens": RECORD_FORMAT,
        "item": draft.fields,
        "words": draft.words,
        "pictures": {name: {"file": p.file, "table": p.table} for name, p in draft.pictures.items()},
        "picture_words": draft.picture_words,
        "cue_words": draft.cue_words,
    }
    return json.dumps(record, ensure_ascii=False, default=_plain, separators=(",", ":")).encode()


def from_record(record: bytes, files: Mapping[str, bytes]) -> Draft:
    """The item of a record; its pictures' bytes come from ``files`` by file name.

    Raises:
        SetAside: the record is damaged or of a newer program, or a picture of it is missing.
    """
    try:
        data = json.loads(record)
        if data["borderlens"] != RECORD_FORMAT:
            raise SetAside("record_newer")
        fields, words = dict(data["item"]), dict(data["words"])
        if "true_on" in fields:
            fields["true_on"] = date.fromisoformat(fields["true_on"])
        pictures = {}
        for name, entry in dict(data["pictures"]).items():
            if entry["file"] not in files:
                raise SetAside("picture_missing", file=str(entry["file"]))
            pictures[str(name)] = DraftPicture(str(entry["file"]), files[entry["file"]], dict(entry["table"]))
        cues = {str(key): dict(cue) for key, cue in dict(data["cue_words"]).items()}
        draft = Draft(fields, words, pictures, dict(data["picture_words"]), cues)
        if not isinstance(fields["key"], str) or draft.type is ItemType.SCENARIO:
            raise SetAside("record_damaged")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise SetAside("record_damaged") from error
    return draft


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
