"""Quiz packs: read, validate, list. A pack with a mistake is set aside by name and never stops the program.

A pack is a folder: ``pack.toml`` (format, id, version, languages, licence), ``items.toml``, ``text/<language>.toml``
and ``pictures/``. Source of the shape: design, "Packs".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from borderlens.domain.items import Item
from borderlens.packs.library import Library
from borderlens.packs.listing import SetAside, read_packs
from borderlens.packs.pack_pictures import PackPicture
from borderlens.packs.problems import pack_mistake
from borderlens.packs.quiz_items import read_items
from borderlens.packs.quiz_text import ItemWords, PackText, choose, read_text, stand_in
from borderlens.packs.seen import seen
from borderlens.packs.toml_file import Table, TomlFile, clip
from borderlens.words import LANGUAGES

FORMAT = 1
HEAD = "pack.toml"


@dataclass(frozen=True, slots=True)
class QuizItem:
    """An item of a loaded pack: the neutral part, the files of ``item.pictures`` in that order, and its words."""

    item: Item
    picture_paths: tuple[Path, ...]
    texts: Mapping[str, PackText]

    def in_language(self, language: str) -> ItemWords:
        """The words in ``language``; English (marked as draft) where the pack does not have it."""
        text, stands_in = choose(self.texts, language)
        words = text.items[self.item.key]
        return stand_in(words) if stands_in else words


@dataclass(frozen=True, slots=True)
class QuizPack:
    """A valid quiz pack. ``minutes`` is what the author thinks a sitting takes."""

    id: str
    version: int
    folder: Path
    licence: str
    minutes: int | None
    items: tuple[QuizItem, ...]
    texts: Mapping[str, PackText]

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.texts)

    def item(self, key: str) -> QuizItem:
        """The item with this key; ``KeyError`` when the pack does not hold it."""
        for entry in self.items:
            if entry.item.key == key:
                return entry
        raise KeyError(key)

    def in_language(self, language: str) -> PackText:
        """Title and summary in ``language``, else in English."""
        return choose(self.texts, language)[0]


@dataclass(frozen=True, slots=True)
class QuizPacks:
    loaded: tuple[QuizPack, ...]
    set_aside: tuple[SetAside, ...]


def read_quiz_pack(folder: Path, library: Path | None = None) -> QuizPack:
    """Read and validate one pack.

    Args:
        library: folder of the program's pictures; a pack may name one that it does not have itself.

    Raises:
        PackMistake: the first thing that breaks the format, with file, line and mend.
    """
    if folder.is_symlink():
        raise pack_mistake("outside", folder)
    head = TomlFile.read(folder, HEAD).table()
    head.integer("format", 1, 1_000_000)
    if head.data["format"] > FORMAT:
        raise head.mistake("newer", "format", what="this pack")
    pack_id = head.name("id")
    own = folder.resolve().name  # of ".", too
    if pack_id != own:
        raise head.mistake("wrong_folder", "id", value=pack_id, folder=own)
    version = head.integer("version", 1, 9999)
    licence = head.words("licence", 80)
    minutes = head.integer("minutes", 1, 240) if "minutes" in head.data else None
    languages = _read_languages(head, folder)
    head.done()
    items, pictures = read_items(folder, Library(library))
    texts = {language: read_text(folder, language, items, _seen(pictures, language)) for language in languages}
    entries = tuple(QuizItem(item, _paths(item, pictures), texts) for item in items)
    return QuizPack(pack_id, version, folder, licence, minutes, entries, texts)


def list_quiz_packs(paths: Iterable[Path], library: Path | None = None) -> QuizPacks:
    """Read every pack in the given folders; a path may also be a pack itself. Never raises for a bad pack.

    The first pack with an id wins; a later one with the same id is set aside. ``library`` is as ``read_quiz_pack`` has
    it.
    """
    return QuizPacks(*read_packs(_pack_folders(paths), partial(_read_once, library=library), HEAD))


def _read_once(folder: Path, library: Path | None) -> QuizPack:
    return _read_stamped(folder, library, _stamp(folder))


@lru_cache(maxsize=32)
def _read_stamped(folder: Path, library: Path | None, stamp: tuple[object, ...]) -> QuizPack:
    """A pack whose files have the ``stamp`` that they had before need not be read again."""
    return read_quiz_pack(folder, library)


def _stamp(folder: Path) -> tuple[object, ...]:
    """Name, size and times of every file: another stamp for any change."""
    found = []
    for path in sorted(folder.rglob("*")):
        state = path.stat(follow_symlinks=False)
        found.append((path, state.st_size, state.st_mtime_ns, state.st_ctime_ns))
    return (folder.is_symlink(), *found)


def _pack_folders(paths: Iterable[Path]) -> list[Path]:
    found: dict[Path, None] = {}
    for path in paths:
        try:
            if (path / HEAD).is_file():
                found[path] = None
            elif path.is_dir():
                found.update(dict.fromkeys(f for f in sorted(path.iterdir()) if f.is_dir() and f.name[0] not in "._"))
        except OSError:
            found[path] = None  # reading it as a pack says why it cannot be read
    return list(found)


def _read_languages(head: Table, folder: Path) -> tuple[str, ...]:
    languages = head.data.get("languages")
    if not isinstance(languages, list) or not languages:
        raise head.mistake("wrong_kind", "languages", name="languages", wanted="a list of languages")
    head.asked.add("languages")
    for language in languages:
        if not isinstance(language, str) or language not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            raise head.mistake("unknown_value", "languages", name="languages", value=clip(language), known=known)
        if languages.count(language) > 1:
            raise head.mistake("twice", "languages", value=language)
    # macOS leaves a companion "._vi.toml" of each file on a memory stick.
    there = {file.stem for file in (folder / "text").glob("*.toml") if not file.name.startswith(".")}
    if there - set(languages):
        odd = ", ".join(sorted(there - set(languages)))
        raise head.mistake("language_files", "languages", value=odd)
    return tuple(languages)


def _seen(pictures: Mapping[str, PackPicture], language: str) -> dict[str, str]:
    told = ((name, seen(entry.kind, language)) for name, entry in pictures.items() if entry.kind)
    return {name: words for name, words in told if words is not None}


def _paths(item: Item, pictures: Mapping[str, PackPicture]) -> tuple[Path, ...]:
    return tuple(pictures[picture.name].path for picture in item.pictures)
