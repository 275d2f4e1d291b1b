"""A TOML file of a pack, read field by field: each complaint names the file, the line and the mend."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from borderlens.domain.errors import PackMistake
from borderlens.packs.plain_words import fault_of
from borderlens.packs.problems import pack_mistake
from borderlens.packs.toml_lines import TomlPath, find_lines, line_of

TOML_LIMIT_KB = 2048
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
OPTION = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")
KEY = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
FACT = re.compile(r"[A-Z]{2}(?:-[A-Z]{2})?-[0-9]{3}")
TEXT_LIMIT = 600
_KEY_PART = r"""(?:(?<![A-Za-z0-9_-])[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')"""
_DEEP = re.compile(rf"(?:{_KEY_PART}[ \t]*+\.[ \t]*+){{16}}")  # the parser takes the square of the parts of a key
_AT_LINE = re.compile(r"\(at line (\d+)")
_ABSENT: Any = object()
_Choice = TypeVar("_Choice", bound=StrEnum)


def file_inside(folder: Path, relative: str, limit_kb: int) -> Path:
    """The file below ``folder``, once it is sure to be a plain file that lies there.

    Raises:
        PackMistake: absent, too large, no plain file, a link, or outside of the folder.
    """
    path = folder / relative
    try:
        if not path.exists() and not path.is_symlink():
            raise pack_mistake("absent", path)
        home = folder.resolve(strict=True)
        if path.is_symlink() or not path.resolve(strict=True).is_relative_to(home) or not path.is_file():
            raise pack_mistake("outside", path)
        if path.stat().st_size > limit_kb * 1024:
            raise pack_mistake("too_large", path, limit=limit_kb)
    except (OSError, ValueError, RuntimeError) as error:
        raise pack_mistake("unreadable", path, why=type(error).__name__) from error
    return path


@dataclass(slots=True)
class TomlFile:
    """A parsed file; where each value stands is looked for when something is wrong with one."""

    path: Path
    data: dict[str, Any]
    text: str

    @classmethod
    def read(cls, folder: Path, relative: str, limit_kb: int = TOML_LIMIT_KB) -> TomlFile:
        """Read ``folder/relative``.

        Raises:
            PackMistake: the file is absent, lies outside, or is not TOML in UTF-8.
        """
        path = file_inside(folder, relative, limit_kb)
        try:
            text = path.read_bytes().decode("utf-8-sig")
        except OSError as error:
            raise pack_mistake("unreadable", path, why=error.strerror or "system") from error
        except UnicodeDecodeError as error:
            raise pack_mistake("not_toml", path, why="not UTF-8") from error
        if deep := _DEEP.search(text):
            line = text.count("\n", 0, deep.start()) + 1
            raise pack_mistake("not_toml", path, line, why="a key of too many parts")
        try:
            data = tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            at = _AT_LINE.search(str(error))
            why = str(error).split(" (at ")[0] or "nested too deeply"
            raise pack_mistake("not_toml", path, int(at[1]) if at else text.count("\n") + 1, why=why) from error
        return cls(path, data, text)

    @property
    def lines(self) -> dict[TomlPath, int]:
        """The line of every header and of every key that starts a line."""
        return find_lines(self.text)

    def table(self) -> Table:
        return Table(self, (), self.data)

    def mistake(self, problem: str, path: TomlPath = (), **details: object) -> PackMistake:
        return pack_mistake(problem, self.path, line_of(self.lines, path), **details)


@dataclass(slots=True)
class Table:
    """One table; ``done`` complains about every field that nobody asked for."""

    file: TomlFile
    path: TomlPath
    data: dict[str, Any]
    asked: set[str] = field(default_factory=set)

    def mistake(self, problem: str, key: str | None = None, **details: object) -> PackMistake:
        path = self.path if key is None else (*self.path, key)
        return self.file.mistake(problem, path, **details)

    def _take(self, key: str, default: Any) -> Any:
        self.asked.add(key)
        if key in self.data:
            return self.data[key]
        if default is _ABSENT:
            raise self.mistake("missing_field", name=key)
        return default

    def _wrong(self, key: str, wanted: str) -> PackMistake:
        return self.mistake("wrong_kind", key, name=key, wanted=wanted)

    def integer(self, key: str, low: int, high: int, default: int = _ABSENT) -> int:
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self._wrong(key, "a whole number")
        if not low <= value <= high:
            raise self.mistake("out_of_range", key, name=key, value=clip(value), low=low, high=high)
        return value

    def number(self, key: str, low: float, high: float) -> float:
        value = self._take(key, _ABSENT)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._wrong(key, "a number")
        if not low <= value <= high:
            raise self.mistake("out_of_range", key, name=key, value=clip(value), low=low, high=high)
        return float(value)

    def numbers(self, key: str, count: int, low: float, high: float) -> tuple[float, ...]:
        """A list of ``count`` numbers."""
        values = self._take(key, _ABSENT)
        wanted = f"a list of {count} numbers"
        if not isinstance(values, list) or len(values) != count:
            raise self._wrong(key, wanted)
        for value in values:
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise self._wrong(key, wanted)
            if not low <= value <= high:
                raise self.mistake("out_of_range", key, name=key, value=clip(value), low=low, high=high)
        return tuple(float(value) for value in values)

    def flag(self, key: str, default: bool = _ABSENT) -> bool:
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self._wrong(key, "true or false")
        return value

    def words(self, key: str, limit: int = TEXT_LIMIT, default: str = _ABSENT) -> str:
        """A sentence for people: not empty, no placeholder, no control character, no markup."""
        value = self._take(key, default)
        if not isinstance(value, str):
            raise self._wrong(key, "a text in quotes")
        text = value.strip()
        if not text:
            raise self.mistake("empty_text", key, name=key)
        if len(text) > limit:
            raise self.mistake("too_long", key, name=key, found=len(text), limit=limit)
        if fault := fault_of(text):
            raise self.mistake(fault.problem, key, name=key, value=clip(fault.value))
        return text

    def name(self, key: str, pattern: re.Pattern[str] = NAME) -> str:
        value = self._take(key, _ABSENT)
        return self._checked_name(key, value, pattern)

    def names(
        self,
        key: str,
        pattern: re.Pattern[str] = NAME,
        least: int = 0,
        most: int = 20,
        default: list[str] = _ABSENT,
    ) -> tuple[str, ...]:
        """A list of different names."""
        value = self._take(key, default)
        if not isinstance(value, list):
            raise self._wrong(key, "a list of names")
        if len(value) > most:
            raise self.mistake("too_many", key, name=key, found=len(value), wanted=most)
        found = tuple(self._checked_name(key, entry, pattern) for entry in value)
        for entry in found:
            if found.count(entry) > 1:
                raise self.mistake("twice", key, value=clip(entry))
        if len(found) < least:
            raise self.mistake("too_few", key, name=key, found=len(found), wanted=least)
        return found

    def _checked_name(self, key: str, value: Any, pattern: re.Pattern[str]) -> str:
        if not isinstance(value, str):
            raise self._wrong(key, "a name in quotes")
        if not pattern.fullmatch(value) or len(value) > 64:
            problem = {OPTION: "bad_option", KEY: "bad_key", FACT: "bad_fact"}.get(pattern, "bad_name")
            raise self.mistake(problem, key, value=clip(value))
        return value

    def day(self, key: str) -> date:
        """A TOML date without a time."""
        value = self._take(key, _ABSENT)
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.mistake("not_a_date", key, name=key)
        return value

    def choice(self, key: str, kinds: type[_Choice]) -> _Choice:
        value = self._take(key, _ABSENT)
        known = [kind.value for kind in kinds]
        if value not in known:
            raise self.mistake("unknown_value", key, name=key, value=clip(value), known=", ".join(known))
        return kinds(value)

    def child(self, key: str, default: dict[str, Any] = _ABSENT) -> Table:
        value = self._take(key, default)
        if not isinstance(value, dict):
            raise self._wrong(key, f"a table [{key}]")
        return Table(self.file, (*self.path, key), value)

    def children(
        self, key: str, default: list[Any] = _ABSENT, least: int = 0, most: int | None = None
    ) -> Iterator[Table]:
        """Every table of a list; how many there are is looked at before the first one is read."""
        value = self._take(key, default)
        if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
            raise self._wrong(key, f"a list of tables [[{key}]]")
        if len(value) < least:
            raise self.mistake("too_few", key, name=key, found=len(value), wanted=least)
        if most is not None and len(value) > most:
            raise self.mistake("too_many", key, name=key, found=len(value), wanted=most)
        for index, entry in enumerate(value):
            yield Table(self.file, (*self.path, key, index), entry)

    def polygon(self, key: str) -> list[tuple[float, float]]:
        """A list of [x, y]; only its shape is checked here."""
        value = self._take(key, _ABSENT)
        wanted = "a list of corners [x, y]"
        if not isinstance(value, list):
            raise self._wrong(key, wanted)
        corners = []
        for corner in value:
            if not isinstance(corner, list) or len(corner) != 2:
                raise self._wrong(key, wanted)
            x, y = corner
            for part in (x, y):
                if isinstance(part, bool) or not isinstance(part, int | float):
                    raise self._wrong(key, wanted)
                if isinstance(part, float) and not math.isfinite(part):
                    raise self.mistake("polygon_outside", key)
                if not 0 <= part <= 1:
                    raise self.mistake("polygon_outside", key)
            corners.append((float(x), float(y)))
        return corners

    def keys(self) -> list[str]:
        """Every key, all of them taken as asked for."""
        self.asked.update(self.data)
        return list(self.data)

    def done(self) -> None:
        for key in self.data:
            if key not in self.asked:
                raise self.mistake("unknown_field", key, name=clip(key), known=", ".join(sorted(self.asked)))


def clip(value: object) -> str:
    """A value short enough to stand in a sentence."""
    try:
        text = str(value)
    except ValueError:
        return "a number that is far too long"
    return text if len(text) <= 60 else text[:57] + "..."
