"""Tables as a value: an edit gives another document that shares with the one before all that it did not touch.

So an undo keeps the documents themselves, and what was found out about an unchanged part is found again by identity.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Path = tuple[str | int, ...]
"""Keys of tables and places in lists: ``("items", 2, "answer")``."""


def get(document: Any, path: Path, otherwise: Any = None) -> Any:
    """What stands at ``path``; ``otherwise`` where there is nothing."""
    here = document
    for step in path:
        known = step in here if isinstance(here, Mapping) else _is_place(here, step)
        if not known:
            return otherwise
        here = here[step]
    return here


def put(document: Any, path: Path, value: Any) -> Any:
    """The document with ``value`` at ``path``; tables on the way are made, a list only has places it has."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        if not 0 <= step < len(document):
            raise IndexError(step)
        return [*document[:step], put(document[step], rest, value), *document[step + 1 :]]
    table = document if isinstance(document, Mapping) else {}
    return {**table, step: put(table.get(step), rest, value)}


def take(document: Any, path: Path) -> Any:
    """The document without what stands at ``path``; tables that are empty afterwards go too, but the outermost."""
    if get(document, path, _ABSENT) is _ABSENT:
        return document
    *way, last = path
    parent = get(document, tuple(way))
    if isinstance(last, int):
        left: Any = [*parent[:last], *parent[last + 1 :]]
    else:
        left = {key: value for key, value in parent.items() if key != last}
    if not left and len(way) > 1 and isinstance(way[-1], str) and isinstance(left, dict):
        return take(document, tuple(way))
    return put(document, tuple(way), left)


def insert(document: Any, path: Path, value: Any) -> Any:
    """The document with ``value`` put before the place in the list that ``path`` names."""
    *way, place = path
    assert isinstance(place, int)
    there = get(document, tuple(way)) or []
    return put(document, tuple(way), [*there[:place], value, *there[place:]])


def _is_place(here: Any, step: str | int) -> bool:
    return isinstance(here, list | tuple) and isinstance(step, int) and 0 <= step < len(here)


_ABSENT = object()
