"""Faults of an activity's definition, above all of the interaction in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from borderlens.exchange.xapi.shapes import Faults

_PATH = "object.definition"
_INTERACTION = "http://adlnet.gov/expapi/activities/cmi.interaction"
_COMPONENTS = {
    "true-false": set[str](),
    "choice": {"choices"},
    "fill-in": set[str](),
    "long-fill-in": set[str](),
    "matching": {"source", "target"},
    "performance": {"steps"},
    "sequencing": {"choices"},
    "likert": {"scale"},
    "numeric": set[str](),
    "other": set[str](),
}
_LISTS = {"choices", "source", "target", "steps", "scale"}
_KNOWN = {
    "type",
    "name",
    "description",
    "extensions",
    "moreInfo",
    "interactionType",
    "correctResponsesPattern",
    *_LISTS,
}


def interaction_faults(value: object, found: Faults) -> None:
    """Name the faults of a definition: its type, its words, its components, its pattern."""
    definition = found.table(value, _PATH, _KNOWN, ())
    for name in ("type", "moreInfo"):
        found.iri(definition.get(name), f"{_PATH}.{name}")
    for name in ("name", "description"):
        if name in definition:
            found.languages(definition[name], f"{_PATH}.{name}")
    if "extensions" in definition:
        found.extensions(definition["extensions"], f"{_PATH}.extensions")
    kind = definition.get("interactionType")
    if kind is None:
        for name in sorted(definition.keys() & {*_LISTS, "correctResponsesPattern"}):
            found.add(f"{_PATH}.{name}", "no interactionType beside it")
        if definition.get("type") == _INTERACTION:
            found.add(f"{_PATH}.interactionType", "missing")
        return
    if not isinstance(kind, str) or kind not in _COMPONENTS:
        found.add(f"{_PATH}.interactionType", "unknown interaction")
        return
    for name in sorted(definition.keys() & _LISTS):
        if name not in _COMPONENTS[kind]:
            found.add(f"{_PATH}.{name}", f"has no place in {kind}")
    parts = {name: _components(definition, name, found) for name in sorted(_COMPONENTS[kind])}
    if "correctResponsesPattern" in definition:
        _pattern(definition["correctResponsesPattern"], kind, parts, found)


def _components(definition: Mapping[str, Any], name: str, found: Faults) -> set[str]:
    if name not in definition:
        return set()
    ids: set[str] = set()
    for place, entry in enumerate(found.list(definition[name], f"{_PATH}.{name}")):
        path = f"{_PATH}.{name}[{place}]"
        component = found.table(entry, path, {"id", "description"}, ("id",))
        id = component.get("id")
        if not isinstance(id, str) or not id or any(mark in id for mark in ("[,]", "[.]", "[:]")) or id.split() != [id]:
            found.add(f"{path}.id", "no name of a component")
        elif id in ids:
            found.add(f"{path}.id", "named twice")
        else:
            ids.add(id)
        if "description" in component:
            found.languages(component["description"], f"{path}.description")
    return ids


def _pattern(value: object, kind: str, parts: Mapping[str, set[str]], found: Faults) -> None:
    path = f"{_PATH}.correctResponsesPattern"
    for place, text in enumerate(found.list(value, path)):
        here = f"{path}[{place}]"
        if not isinstance(text, str):
            found.add(here, "no text")
        elif kind == "true-false" and text not in ("true", "false"):
            found.add(here, "neither true nor false")
        elif kind == "numeric" and not _is_range(text):
            found.add(here, "no number and no range")
        elif kind in ("choice", "sequencing") and not set(text.split("[,]")) <= parts["choices"]:
            found.add(here, "names no choice")
        elif kind == "matching" and not all(_is_pair(pair, parts) for pair in text.split("[,]")):
            found.add(here, "pairs nothing")


def _is_pair(pair: str, parts: Mapping[str, set[str]]) -> bool:
    source, _, target = pair.partition("[.]")
    return source in parts["source"] and target in parts["target"]


def _is_range(text: str) -> bool:
    ends = text.split("[:]")
    try:
        numbers = [float(end) for end in ends if end]
    except ValueError:
        return False
    return len(ends) <= 2 and bool(numbers) and numbers == sorted(numbers)
