"""A draft into Learn: what it can be taught with, versions counted on, put there whole or not at all."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path as File
from typing import Any

from borderlens.domain.errors import PackMistake
from borderlens.domain.items import Item
from borderlens.packs.quiz_pack import QuizPack, read_quiz_pack
from borderlens.services.authoring.checking import Checked
from borderlens.services.authoring.document import Path, get, put
from borderlens.services.authoring.folder import Document, fill, read_folder, swap
from borderlens.services.authoring.problems import Problem
from borderlens.services.authoring.slots import fitted, pictures_of
from borderlens.whole_file import refusal


@dataclass(frozen=True, slots=True)
class Published:
    """What went into Learn.

    Attributes:
        folder: where it lies. version: of the pack. languages: that it has.
        left_out: languages that are not finished and stay in the draft.
        new_versions: keys of items that are another version now, as their meaning changed.
        document: the draft with the versions that were given.
    """

    folder: File
    version: int
    languages: tuple[str, ...]
    left_out: tuple[str, ...]
    new_versions: tuple[str, ...]
    document: Document


def blocking(checked: Checked, source: str) -> tuple[Problem, ...]:
    """What keeps a draft out of Learn: every error but those of a language that is left out."""
    kept = finished(checked, source)
    return tuple(p for p in checked.problems if p.is_error and (not p.language or p.language in kept))


def finished(checked: Checked, source: str) -> tuple[str, ...]:
    """The languages in which nothing is missing, the source first of all."""
    languages = [str(each) for each in get(checked.document, ("pack", "languages"), ())]
    lacking = {each for lacks in checked.missing.values() for each in lacks}
    for each in languages:
        if not all(str(get(checked.document, ("texts", each, name), "")).strip() for name in ("title", "summary")):
            lacking.add(each)
    return tuple(each for each in languages if each == source or each not in lacking)


def publish(checked: Checked, source: str, quizzes: File, library: File) -> Published:
    """Put what was checked into ``quizzes``, over the version that is there.

    An item whose meaning is another than in that version gets the next version, and so does the pack when anything in
    it is another.

    Raises:
        PackMistake: the reader refuses the pack; nothing was changed.
        CannotWrite, DiskFull: what was there is still there.
    """
    document, languages = checked.document, finished(checked, source)
    folder = quizzes / str(document["pack"]["id"])
    stage = quizzes / f".stage-{folder.name}-{secrets.token_hex(4)}"
    before = _there(folder, library)
    try:
        quizzes.mkdir(parents=True, exist_ok=True)
        try:
            made = stage / folder.name
            ready = _ready(document, languages)
            fill(ready, made)
            pack = read_quiz_pack(made.resolve(), library)
            newer = _newer(pack, before)
            for key, version in newer.items():
                place = next(n for n, item in enumerate(document["items"]) if item["key"] == key)
                document = put(document, ("items", place, "version"), version)
            if newer:
                ready = _ready(document, languages)
            version = _pack_version(ready, document, before, folder)
            document = put(document, ("pack", "version"), version)
            shutil.rmtree(made)
            fill({**ready, "pack": {**ready["pack"], "version": version}}, made, sync=True)
            read_quiz_pack(made.resolve(), library)
            swap(made, folder)
        finally:
            shutil.rmtree(stage, ignore_errors=True)
    except OSError as error:
        raise refusal(error, folder) from error
    left_out = tuple(each for each in document["pack"]["languages"] if each not in languages)
    return Published(folder, version, languages, left_out, tuple(newer), document)


def _ready(document: Document, languages: tuple[str, ...]) -> Document:
    """Only what the pack needs: its languages, the words of its items, the pictures that are shown."""
    shown = {name for item in document["items"] for name in pictures_of(item)}
    texts = {each: fitted(document["texts"][each], document["items"]) for each in languages}
    pictures = {name: table for name, table in document["pictures"].items() if name in shown}
    pack = {**document["pack"], "format": 1, "languages": list(languages)}
    sources = [row for row in document["sources"] if row.get("name") in shown]
    return {**document, "pack": pack, "texts": texts, "pictures": pictures, "sources": sources, "draft": {}}


def _there(folder: File, library: File) -> QuizPack | None:
    with suppress(PackMistake, OSError):
        return read_quiz_pack(folder.resolve(), library) if folder.exists() else None
    return None


def _newer(pack: QuizPack, before: QuizPack | None) -> dict[str, int]:
    """The next version of every item that means another thing than the one in Learn."""
    known: Mapping[str, Item] = {entry.item.key: entry.item for entry in before.items} if before else {}
    newer: dict[str, int] = {}
    for entry in pack.items:
        item, old = entry.item, known.get(entry.item.key)
        if old is not None and item.version <= old.version and _meaning(item) != _meaning(old):
            newer[item.key] = old.version + 1
    return newer


def _meaning(item: Item) -> str:
    return replace(item, version=1).content_hash


def _pack_version(ready: Document, document: Document, before: QuizPack | None, folder: File) -> int:
    """One more than in Learn, where anything but the version itself is another."""
    version = int(document["pack"].get("version", 1))
    if before is None:
        return version
    there = read_folder(folder)
    names: tuple[Path, ...] = (("pack",), ("items",), ("texts",), ("pictures",), ("sources",))
    same = all(_without_version(get(ready, name)) == _without_version(get(there, name)) for name in names)
    return before.version if same else max(version, before.version + 1)


def _without_version(part: Any) -> Any:
    if isinstance(part, dict) and "format" in part:
        return {name: value for name, value in part.items() if name != "version"}
    return part
