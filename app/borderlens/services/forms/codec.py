"""Frozen dataclasses as JSON data and back, checked by their own type hints: a form's file may come from anybody.

Known are text, whole and other numbers, flags, None, days, names of an enumeration, tuples, sets of text, mappings
from text, and dataclasses of these. A field whose value is ``blank`` of its type may be left out in writing, and reads
as that: so a public half holds the fields that it names and no others.
"""

from __future__ import annotations

import math
import types
import typing
from collections.abc import Collection, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from borderlens.domain.events import Json

_Record = TypeVar("_Record")
_TEXT_LIMIT = 4000
_LIST_LIMIT = 2000


class Misshapen(ValueError):
    """The data is not what the type asks for; the text says where."""


def write(value: object) -> Json:
    """``value`` as JSON data, every field of it.

    Raises:
        TypeError: a value of a sort that is not known here.
    """
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Enum):
        return write(value.value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return [write(entry) for entry in sorted(value)]
    if isinstance(value, tuple | list):
        return [write(entry) for entry in value]
    if isinstance(value, Mapping):
        return {str(key): write(inner) for key, inner in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: write(getattr(value, f.name)) for f in fields(value)}
    raise TypeError(f"{type(value).__name__} is not written")


def write_only(value: object, names: Collection[str]) -> dict[str, Json]:
    """The named fields of a dataclass as JSON data."""
    return {name: write(getattr(value, name)) for name in names if hasattr(value, name)}


def read(kind: type[_Record], data: object) -> _Record:
    """A dataclass of that kind out of JSON data; what is not there is blank.

    Raises:
        Misshapen: an unknown field, or a value that does not fit its field's type.
    """
    record: _Record = _read(kind, data, kind.__name__)
    return record


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _read(kind: Any, data: object, where: str) -> Any:
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        if data is None and type(None) in inner:
            return None
        return _read(next(one for one in inner if one is not type(None)), data, where)
    if origin is tuple:
        return _read_tuple(inner, _listed(data, where), where)
    if origin is frozenset:
        return frozenset(_read(inner[0], entry, where) for entry in _listed(data, where))
    if origin is not None and issubclass(origin, Mapping):
        entries = _mapped(data, where)
        return {key: _read(inner[1], entry, f"{where}.{key[:40]}") for key, entry in entries.items()}
    if is_dataclass(kind):
        return _read_record(kind, _mapped(data, where), where)
    return _read_plain(kind, data, where)


def _read_record(kind: Any, data: Mapping[str, object], where: str) -> Any:
    hints, known = _hints(kind), fields(kind)
    if unknown := sorted(set(data) - {f.name for f in known}):
        raise Misshapen(f"{where}: {unknown[0][:40]} is no field")
    values = {f.name: _read(hints[f.name], data[f.name], f"{where}.{f.name}") for f in known if f.name in data}
    for f in known:
        if f.name not in values and f.default is MISSING and f.default_factory is MISSING:
            values[f.name] = _blank(hints[f.name])
    try:
        return kind(**values)
    except (ValueError, TypeError) as error:
        raise Misshapen(f"{where}: {error}") from error


def _read_tuple(inner: tuple[Any, ...], data: list[object], where: str) -> tuple[Any, ...]:
    if len(inner) == 2 and inner[1] is Ellipsis:
        return tuple(_read(inner[0], entry, where) for entry in data)
    if len(data) != len(inner):
        raise Misshapen(f"{where}: {len(inner)} values are needed")
    return tuple(_read(one, entry, where) for one, entry in zip(inner, data, strict=True))


def _listed(data: object, where: str) -> list[object]:
    if not isinstance(data, list) or len(data) > _LIST_LIMIT:
        raise Misshapen(f"{where}: a list of at most {_LIST_LIMIT} is needed")
    return data


def _mapped(data: object, where: str) -> dict[str, object]:
    if not isinstance(data, dict) or len(data) > _LIST_LIMIT:
        raise Misshapen(f"{where}: a table of at most {_LIST_LIMIT} is needed")
    return data


def _read_plain(kind: Any, data: object, where: str) -> Any:
    if kind is date:
        return _day(data, where)
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(data)
        except ValueError as error:
            raise Misshapen(f"{where}: {str(data)[:40]} is not known") from error
    if kind is float and isinstance(data, int | float) and not isinstance(data, bool) and math.isfinite(data):
        return float(data)
    wanted = kind if kind in (str, int, bool) else None
    if wanted is None or type(data) is not wanted or (isinstance(data, str) and len(data) > _TEXT_LIMIT):
        raise Misshapen(f"{where}: a value of another sort is needed")
    return data


def _day(data: object, where: str) -> date:
    try:
        return date.fromisoformat(data if isinstance(data, str) else "")
    except ValueError as error:
        raise Misshapen(f"{where}: a day is needed") from error


def _blank(kind: Any) -> Any:
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return None
    if origin in (tuple, frozenset):
        return origin()
    if origin is not None and issubclass(origin, Mapping):
        return {}
    if kind in (str, int, float, bool):
        return kind()
    raise Misshapen(f"{getattr(kind, '__name__', kind)} is missing")
