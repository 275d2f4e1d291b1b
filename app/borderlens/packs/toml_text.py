"""A small TOML writer for documents that the program makes: values, one level of tables, arrays of tables."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def toml_text(document: Mapping[str, Any]) -> str:
    """``document`` as TOML, in its own order, plain values before tables.

    Raises:
        TypeError: a value that this writer does not know.
    """
    plain = [_line(key, value) for key, value in document.items() if not _is_table(value)]
    blocks = ["\n".join(plain)]
    for key, value in document.items():
        if isinstance(value, Mapping):
            blocks.append("\n".join([f"[{_key(key)}]", *(_line(k, v) for k, v in value.items())]))
        elif _is_table(value):
            blocks += ["\n".join([f"[[{_key(key)}]]", *(_line(k, v) for k, v in row.items())]) for row in value]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _is_table(value: Any) -> bool:
    return isinstance(value, Mapping) or (
        isinstance(value, list) and bool(value) and all(isinstance(row, Mapping) for row in value)
    )


def _line(key: str, value: Any) -> str:
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
