"""The words of a quiz pack: one file a language, every item complete, so that a translator touches one file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from borderlens.domain.items import Item, ItemType
from borderlens.lao import breakable
from borderlens.packs.toml_file import Table, TomlFile
from borderlens.words import FALLBACK

ELSEWHERE = "elsewhere"


class Status(StrEnum):
    REVIEWED = "reviewed"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class CueWords:
    """Name of a cue, and one sentence on what it shows and where it ends."""

    name: str
    note: str


@dataclass(frozen=True, slots=True)
class ItemWords:
    """The words of one item in one language.

    Attributes:
        draft: True when the words are a draft, or stand in for a language the pack does not have.
        options: words of each option, in the order shown.
        why: the cue that carries the answer, and its limit.
        cannot_see: what the picture does not tell.
        next_time: where to look first.
        mistakes: the mistake behind each wrong option; of a hotspot also ``elsewhere``.
        pictures: words for a person who does not see the picture, by picture name; they give no answer away.
        cues: words of the cues marked on the pictures.
    """

    language: str
    draft: bool
    stem: str
    options: Mapping[str, str]
    why: str
    cannot_see: str
    next_time: str
    mistakes: Mapping[str, str]
    pictures: Mapping[str, str]
    cues: Mapping[str, CueWords]


@dataclass(frozen=True, slots=True)
class PackText:
    """All words of a pack in one language."""

    language: str
    status: Status
    title: str
    summary: str
    items: Mapping[str, ItemWords]


def read_text(folder: Path, language: str, items: Iterable[Item]) -> PackText:
    """Read ``text/<language>.toml`` against the items.

    Raises:
        PackMistake: words missing, empty, a placeholder, or for something the pack does not hold.
    """
    root = TomlFile.read(folder, f"text/{language}.toml").table()
    status = root.choice("status", Status)
    title, summary = root.words("title", 80), root.words("summary")
    common_options, common_mistakes = root.child("options", {}), root.child("mistakes", {})
    picture_words, cue_words = root.child("pictures", {}), root.child("cues", {})
    item_tables = root.child("items")
    words = {}
    for item in items:
        if item.key not in item_tables.data:
            raise item_tables.mistake("text_missing", name=item.key)
        table = item_tables.child(item.key)
        words[item.key] = ItemWords(
            language=language,
            draft=status is Status.DRAFT,
            stem=_say(table, "stem", language),
            options=_each(table.child("options", {}), common_options, item.options, language),
            why=_say(table, "why", language),
            cannot_see=_say(table, "cannot_see", language),
            next_time=_say(table, "next_time", language),
            mistakes=_each(table.child("mistakes", {}), common_mistakes, mistake_keys(item), language),
            pictures={picture.name: _say(picture_words, picture.name, language) for picture in item.pictures},
            cues={mark.cue: _read_cue(cue_words, mark.cue, language) for mark in item.marks},
        )
        table.done()
    for table in (common_options, common_mistakes, picture_words, cue_words, item_tables):
        _refuse_unused(table)
    root.done()
    return PackText(language, status, title, summary, words)


def mistake_keys(item: Item) -> tuple[str, ...]:
    """What needs a word on the mistake behind it: each wrong option, and a point beside every region."""
    return (*item.wrong_options, ELSEWHERE) if item.type is ItemType.HOTSPOT else item.wrong_options


def choose(texts: Mapping[str, PackText], language: str) -> tuple[PackText, bool]:
    """The text in ``language``; else in English, else in the first of the pack, and then True (stands in)."""
    if language in texts:
        return texts[language], False
    return texts[FALLBACK if FALLBACK in texts else next(iter(texts))], True


def stand_in(words: ItemWords) -> ItemWords:
    return replace(words, draft=True)


def _say(table: Table, key: str, language: str) -> str:
    if key not in table.data:
        table.asked.add(key)
        raise table.mistake("text_missing", name=key)
    text = table.words(key)
    return breakable(text) if language == "lo" else text


def _each(own: Table, common: Table, keys: Iterable[str], language: str) -> dict[str, str]:
    found = {key: _say(own if key in own.data or key not in common.data else common, key, language) for key in keys}
    _refuse_unused(own)
    return found


def _read_cue(table: Table, cue: str, language: str) -> CueWords:
    if cue not in table.data:
        raise table.mistake("text_missing", name=cue)
    entry = table.child(cue)
    words = CueWords(_say(entry, "name", language), _say(entry, "note", language))
    entry.done()
    return words


def _refuse_unused(table: Table) -> None:
    for key in table.data:
        if key not in table.asked:
            raise table.mistake("text_unused", key, name=key)
