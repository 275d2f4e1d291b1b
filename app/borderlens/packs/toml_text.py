"""A small TOML writer for documents that the program makes: values, tables, arrays of tables."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def toml_text(document: Mapping[str, Any], *, bare_dates: bool = False) -> str:
    """``document`` as TOML, in its own order, plain values before tables.

    Days are written as texts in quotes, or as days of TOML with ``bare_dates``.

    Raises:
        TypeError: a value that this writer does not know.
    """
    return "\n\n".join(block for block in _blocks("", document, bare_dates) if block) + "\n"


def _blocks(name: str, table: Mapping[str, Any], bare: bool, head: str = "[{}]") -> Iterator[str]:
    """The table's own lines under its header, then those of the tables in it; a table of tables needs no header."""
    plain = [_line(key, value, bare) for key, value in table.items() if not _is_table(value)]
    if name and (plain or not table or head != "[{}]"):
        plain.insert(0, head.format(name))
    yield "\n".join(plain)
    for key, value in table.items():
        inner = f"{name}.{_key(key)}" if name else _key(key)
        if isinstance(value, Mapping):
            yield from _blocks(inner, value, bare)
        elif _is_table(value):
            for row in value:
                yield from _blocks(inner, row, bare, "[[{}]]")


def _is_table(value: Any) -> bool:
    return isinstance(value, Mapping) or (
        isinstance(value, list) and bool(value) and all(isinstance(row, Mapping) for row in value)
    )


def _line(key: str, value: Any, bare: bool) -> str:
    if bare and isinstance(value, date):
        return f"{_key(key)} = {value.isoformat()}"
    return f"{_key(key)} = {_value(value)}"


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")  # else a JSON string is a TOML one


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return repr(float(value))
    if isinstance(value, date):
        return f'"{value.isoformat()}"'
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(entry) for entry in value) + "]"
    raise TypeError(f"no TOML for {type(value).__name__}")
