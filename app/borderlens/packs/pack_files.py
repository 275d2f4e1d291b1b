"""Which files make up a pack, under names that every system can keep, and of which kind a pack is.

Names have parts of ASCII letters, digits and ``._-+`` and blanks, at most four of them; no part begins with a dot or
ends with a dot or a blank or is a device of Windows. Files that a system leaves behind by itself (hidden ones,
``Thumbs.db``, ``desktop.ini``) are no part of a pack.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from borderlens.packs.problems import pack_mistake
from borderlens.packs.toml_file import TomlFile

FILES_LIMIT = 20_000
FILE_LIMIT = 512 << 20  # bytes, as for a model
PACK_LIMIT = 1 << 30
_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._+ -]{0,99}(?<![. ])")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_DEPTH = 4
_LEFT_BEHIND = ("thumbs.db", "desktop.ini")


class Kind(StrEnum):
    """The kinds of packs; the value is the last word of message ids."""

    QUIZ = "quiz"
    MODEL = "model"
    REFERENCE = "reference"

    @property
    def head(self) -> str:
        """The file that says what the pack is."""
        return {"quiz": "pack.toml", "model": "manifest.toml", "reference": "library.toml"}[self.value]

    @property
    def place(self) -> str:
        """Folder of one's own packs of this kind, below ``paths.data``."""
        return {"quiz": "quizzes", "model": "models", "reference": "references"}[self.value]


@dataclass(frozen=True, slots=True)
class PackName:
    """What a pack says it is; nothing else of it was read."""

    kind: Kind
    id: str
    version: str


def portable(name: str) -> bool:
    """True for a relative name that means the same inside file on every system."""
    parts = name.split("/")
    return len(parts) <= _DEPTH and all(_PART.fullmatch(part) and not _DEVICE.fullmatch(part) for part in parts)


def clash(names: Iterable[str]) -> tuple[str, str] | None:
    """Two names of which one system or another would keep only one: the same but for capitals, or file and folder."""
    seen: dict[str, tuple[str, bool]] = {}
    for name in names:
        parts = name.split("/")
        for depth in range(1, len(parts) + 1):
            path, is_file = "/".join(parts[:depth]), depth == len(parts)
            before = seen.get(path.casefold())
            if before is not None and (is_file or before != (path, False)):
                return before[0], name
            seen[path.casefold()] = (path, is_file)
    return None


def files_of(folder: Path) -> list[str]:
    """Relative names, sorted, with ``/`` between parts.

    Raises:
        PackMistake: a link, something that is no plain file, a name that not every system can keep, too many or too
            large files.
    """
    names = sorted(path.relative_to(folder).as_posix() for path in _walk(folder))
    if len(names) > FILES_LIMIT:
        raise pack_mistake("too_many", folder, name="files", found=len(names), wanted=FILES_LIMIT)
    for name in names:
        if not portable(name):
            raise pack_mistake("file_name", folder, value=name[:100])
    if pair := clash(names):
        raise pack_mistake("case_clash", folder, value=pair[1], other=pair[0])
    return names


def _walk(folder: Path) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            children = sorted(entries, key=lambda entry: entry.name)
        for entry in children:
            if entry.name.startswith(".") or entry.name.casefold() in _LEFT_BEHIND:
                continue
            path = Path(entry.path)
            if entry.is_symlink():
                raise pack_mistake("outside", path)
            if entry.is_dir():
                yield from _walk(path)
            elif not entry.is_file():
                raise pack_mistake("outside", path)
            elif entry.stat().st_size > FILE_LIMIT:
                raise pack_mistake("too_large", path, limit=FILE_LIMIT // 1024)
            else:
                yield path
    except OSError as error:
        raise pack_mistake("unreadable", folder, why=error.strerror or "system") from error


def name_of(folder: Path) -> PackName:
    """Kind, id and version of the pack in ``folder``.

    Raises:
        PackMistake: there is no head, or more than one, or id or version cannot be read.
    """
    heads = [kind for kind in Kind if (folder / kind.head).exists()]
    if len(heads) != 1:
        raise pack_mistake("no_head" if not heads else "two_heads", folder)
    table = TomlFile.read(folder, heads[0].head).table()
    version: Any = table.data.get("version")
    if isinstance(version, bool) or not isinstance(version, int | str):
        raise table.mistake("missing_field" if version is None else "wrong_kind", name="version", wanted="a version")
    return PackName(heads[0], table.name("id"), str(version)[:32])


def read_pack(folder: Path, library: Path | None = None) -> PackName:
    """Read and validate a pack of any kind as the program would when it uses it.

    ``library`` is the folder of the program's pictures, which a quiz pack may borrow.

    Raises:
        PackMistake: the first thing that breaks its format.
    """
    found = name_of(folder)
    if found.kind is Kind.QUIZ:
        from borderlens.packs.quiz_pack import read_quiz_pack

        read_quiz_pack(folder, library)
    elif found.kind is Kind.MODEL:
        from borderlens.packs.model_pack import read_model_pack

        read_model_pack(folder)
    else:
        from borderlens.packs.reference_library import read_library

        read_library(folder)
    return found
