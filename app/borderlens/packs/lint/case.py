"""What a rule is given: the pack, the marks of the facts, the day, and where everything stands in the files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from pathlib import Path

from borderlens.packs.lint.finding import Finding, Level
from borderlens.packs.quiz_pack import QuizItem, QuizPack
from borderlens.packs.quiz_text import ItemWords
from borderlens.packs.toml_file import TomlFile
from borderlens.packs.toml_lines import TomlPath, line_of
from borderlens.words import FALLBACK

ITEMS_FILE = "items.toml"
_NO_TEXT = ("language", "draft")


@dataclass(frozen=True, slots=True)
class Text:
    """One text of an item: its path in the item's words, ``("options", "bone")``, and the words."""

    path: tuple[str, ...]
    words: str

    @property
    def name(self) -> str:
        return ".".join(self.path)


@dataclass(slots=True)
class Case:
    """A pack under the rules; ``facts`` are the marks (V, SEED, M, C) by fact id."""

    pack: QuizPack
    facts: Mapping[str, str]
    today: date
    _lines: dict[str, dict[TomlPath, int]] = field(default_factory=dict)

    @property
    def first_language(self) -> str:
        """The language that the others are held against: English, else the first of the pack."""
        return FALLBACK if FALLBACK in self.pack.texts else self.pack.languages[0]

    def words(self, entry: QuizItem, language: str) -> ItemWords:
        return self.pack.texts[language].items[entry.item.key]

    def texts(self, entry: QuizItem, language: str) -> Iterator[Text]:
        """Every text of an item in one language."""
        yield from _walk((), self.words(entry, language))

    def at_item(self, level: Level, rule: str, entry: QuizItem, name: str, /, **details: object) -> Finding:
        """A finding on a field of ``items.toml``."""
        key = entry.item.key
        place = [each.item.key for each in self.pack.items].index(key)
        line = line_of(self._lines_of(ITEMS_FILE), ("item", place, name))
        return Finding(level, rule, self.pack.folder / ITEMS_FILE, line, key, {"item": key, **details})

    def at_text(
        self, level: Level, rule: str, entry: QuizItem, language: str, path: tuple[str, ...], /, **details: object
    ) -> Finding:
        """A finding on a text, in the item's own table or in one that its items share."""
        key, relative = entry.item.key, f"text/{language}.toml"
        lines = self._lines_of(relative)
        own: TomlPath = ("items", key, *path)
        line = lines.get(own) or lines.get(path) or line_of(lines, own)
        where = {"item": key, "name": ".".join(path)}
        return Finding(level, rule, self.pack.folder / relative, line, key, where | details)

    def at_pack(self, level: Level, rule: str, relative: str, name: str, /, **details: object) -> Finding:
        """A finding on the whole pack."""
        return Finding(
            level, rule, self.pack.folder / relative, line_of(self._lines_of(relative), (name,)), "", details
        )

    def _lines_of(self, relative: str) -> dict[TomlPath, int]:
        if relative not in self._lines:
            self._lines[relative] = TomlFile.read(self.pack.folder, relative).lines
        return self._lines[relative]


def facts_file(assets: Path) -> Path:
    """The table of marks that comes with the program."""
    return assets / "tables" / "facts_marks.toml"


def _walk(path: tuple[str, ...], value: object) -> Iterator[Text]:
    if isinstance(value, str):
        if value:
            yield Text(path, value)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _walk((*path, str(key)), inner)
    elif is_dataclass(value):
        for each in fields(value):
            if each.name not in _NO_TEXT:
                yield from _walk((*path, each.name), getattr(value, each.name))
