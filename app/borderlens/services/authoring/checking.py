"""A draft under the eyes of the reader and of the rules for items, item by item, so that each says what it lacks.

An item is read as a pack of its own, and not again before something of it changes: that is quick enough to follow the
typing. The rules that hold items against each other look at the whole only when they are asked to. Texts that are not
written have a stand-in meanwhile, so that the rest can be read and shown.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path as File
from typing import Any

from borderlens.domain.errors import PackMistake
from borderlens.packs.library import Library
from borderlens.packs.lint import lint
from borderlens.packs.quiz_items import read_items
from borderlens.packs.quiz_pack import QuizItem, QuizPack, read_quiz_pack
from borderlens.packs.quiz_text import PackText, read_text
from borderlens.packs.seen import seen
from borderlens.services.authoring.document import Path, get
from borderlens.services.authoring.folder import Document, fill
from borderlens.services.authoring.problems import Problem, of_finding, of_mistake, of_pack, slot_at, unwritten
from borderlens.services.authoring.slots import fitted, pictures_of
from borderlens.services.authoring.stand_ins import HEAD_STANDS, lacking, stand_in

Stop = Callable[[], bool]
Missing = dict[str, tuple[Path, ...]]
"""For each language the slots without words."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found.

    Attributes:
        document: the one that was looked at.
        problems: errors first, then as the items stand.
        missing: by item key, then by language, the texts that are not written.
        entries: by key the items that can be read, as Learn would show them, with stand-ins.
    """

    document: Document
    problems: tuple[Problem, ...]
    missing: Mapping[str, Missing]
    entries: Mapping[str, QuizItem]

    def of_item(self, key: str) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.item == key)


@dataclass(frozen=True, slots=True)
class _Read:
    """What is known of one item; ``stamp`` is what it was read from."""

    stamp: tuple[Any, ...]
    problems: tuple[Problem, ...]
    entry: QuizItem | None = None


@dataclass
class Checker:
    """Reads drafts in a folder of its own below ``place``; ``close`` takes it away. One check at a time."""

    place: File
    library: File
    marks: Mapping[str, str]
    _folder: File = field(init=False)
    _known: dict[str, _Read] = field(default_factory=dict)
    _apart: tuple[Problem, ...] = ()

    def __post_init__(self) -> None:
        self.place.mkdir(parents=True, exist_ok=True)
        self._folder = File(tempfile.mkdtemp(prefix=".check-", dir=self.place)).resolve()
        self._pictures = Library(self.library)

    def close(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def check(
        self, document: Document, source: str, *, whole: bool = False, stop: Stop = lambda: False
    ) -> Checked | None:
        """Look at a draft; None when ``stop`` said so meanwhile. With ``whole`` items are held against each other."""
        languages = [str(each) for each in get(document, ("pack", "languages"), ())]
        problems: list[Problem] = of_pack(document, languages)
        missing: dict[str, Missing] = {}
        filled = document
        for item in document["items"]:
            if stop():
                return None
            key = str(item.get("key", ""))
            lacks = {each: lack for each in languages if (lack := lacking(document, each, item))}
            missing[key] = lacks
            problems += [unwritten(key, each, lack, source=each == source) for each, lack in lacks.items()]
            for language, lack in lacks.items():
                filled = stand_in(filled, key, language, lack)
            problems += [found for found in self._look_at(filled, item, languages) if not _stands(found, missing)]
        entries = {key: read.entry for key in missing if (read := self._known[key]).entry is not None}
        if whole:
            self._apart = self._hold_apart(filled, languages, [*entries])
        problems += [p for p in self._apart if not _stands(p, missing) and (not p.item or p.item in missing)]
        order = {key: place for place, key in enumerate(missing)}
        problems.sort(key=lambda p: (not p.is_error, order.get(p.item, -1), p.language))
        return Checked(document, tuple(problems), missing, {k: e for k, e in entries.items() if e is not None})

    def _look_at(self, document: Document, item: dict[str, Any], languages: list[str]) -> tuple[Problem, ...]:
        """The item alone: its structure, its words in each language, and the rules that need no other item."""
        key, alone = str(item.get("key", "")), _some(document, [item], languages)
        shown = tuple(alone["files"].get(str(table.get("file"))) for table in alone["pictures"].values())
        stamp = (item, alone["texts"], alone["pictures"], shown)
        if key not in self._known or self._known[key].stamp != stamp:
            self._known[key] = self._read_one(key, alone, languages, stamp)
        return self._known[key].problems

    def _read_one(self, key: str, alone: Document, languages: list[str], stamp: tuple[Any, ...]) -> _Read:
        place = self._folder / "one"
        shutil.rmtree(place, ignore_errors=True)
        fill(alone, place)
        try:
            items, pictures = read_items(place, self._pictures)
        except PackMistake as mistake:
            return _Read(stamp, (of_mistake(mistake, key),))
        problems, texts = [], {}
        for language in languages:
            told = {name: seen(entry.kind, language) for name, entry in pictures.items() if entry.kind}
            try:
                words = {name: said for name, said in told.items() if said is not None}
                texts[language] = read_text(place, language, items, words)
            except PackMistake as mistake:
                written = (place / "text" / f"{language}.toml").read_text("utf-8")
                line = int(str(mistake.fields.get("line", 0)))
                problems.append(of_mistake(mistake, key, language, slot_at(written, line, key)))
        if problems:
            return _Read(stamp, tuple(problems))
        entry = QuizItem(items[0], tuple(pictures[picture.name].path for picture in items[0].pictures), texts)
        found = lint(_pack(place, (entry,), texts), self.marks) if texts else ()
        rules = tuple(of_finding(finding) for finding in found if finding.item)
        return _Read(stamp, rules, _at_home(entry, alone))

    def _hold_apart(self, document: Document, languages: list[str], keys: list[str]) -> tuple[Problem, ...]:
        """What only the whole shows: stems alike, where the answers stand."""
        good = [item for item in document["items"] if item["key"] in keys]
        if not good:
            return ()
        place = self._folder / "all" / str(document["pack"].get("id", "pack"))
        shutil.rmtree(place.parent, ignore_errors=True)
        fill(_some(document, good, languages), place)
        try:
            pack = read_quiz_pack(place, self.library)
        except PackMistake as mistake:
            return (of_mistake(mistake, ""),)
        known = [problem for read in self._known.values() for problem in read.problems]
        return tuple(found for finding in lint(pack, self.marks) if (found := of_finding(finding)) not in known)


def _some(document: Document, items: list[dict[str, Any]], languages: list[str]) -> Document:
    """A pack of some items; what concerns the pack itself is looked at elsewhere and stands well here."""
    texts = {}
    for language in languages:
        text = fitted(document["texts"].get(language, {}), items)
        texts[language] = {**text, **HEAD_STANDS, "status": "draft"}
    shown = {name for item in items for name in pictures_of(item)}
    pictures = {name: table for name, table in document["pictures"].items() if name in shown}
    pack = {"format": 1, "id": document["pack"].get("id", "pack"), "version": 1, "languages": languages, "licence": "a"}
    return {**document, "pack": pack, "items": items, "texts": texts, "pictures": pictures, "sources": [], "draft": {}}


def _pack(place: File, entries: tuple[QuizItem, ...], texts: Mapping[str, PackText]) -> QuizPack:
    return QuizPack(place.name, 1, place, "", None, entries, texts)


def _stands(problem: Problem, missing: Mapping[str, Missing]) -> bool:
    """A rule speaks of words that only stand in; that they are missing was said already."""
    lack = missing.get(problem.item, {}).get(problem.language, ())
    return problem.slot in lack or (bool(lack) and problem.what == "lint.script")


def _at_home(entry: QuizItem, document: Document) -> QuizItem:
    """The entry with its own pictures where they stay, so that nobody reads them anew after each check."""
    paths = []
    for picture, path in zip(entry.item.pictures, entry.picture_paths, strict=True):
        file = str(get(document, ("pictures", picture.name, "file"), ""))
        paths.append(File(document["files"].get(file, path)))
    return replace(entry, picture_paths=tuple(paths))
