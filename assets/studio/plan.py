"""The plan of the library of teaching pictures, read from library.toml beside this file.

A set holds pictures that several kinds share, so that a product and its look-alikes are seen in the same way; single
pictures stand for themselves. A picture that was looked at and found weak is named under [[dropped]] with the reason.
"""

from __future__ import annotations

import json
import tomllib
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from studio.kinds import KINDS

PLAN = Path(__file__).with_name("library.toml")
_LARGEST_SEED = 2**31


class PlanError(ValueError):
    """The plan names a kind that is not in the table, a name twice, or a picture without seed or shape."""


@dataclass(frozen=True)
class Entry:
    """One planned picture. number: seed of a flat kind, shape of a solid one. asked: all that is wanted beside."""

    name: str
    kind: str
    number: int
    asked: Mapping[str, Any] = field(default_factory=dict)

    @property
    def rendered(self) -> bool:
        """Rendered in three dimensions, not drawn flat."""
        return KINDS[self.kind].solid

    @property
    def mark(self) -> str:
        """Short sum of all that is asked: a picture whose truth holds another one is drawn again."""
        text = json.dumps([self.kind, self.number, dict(self.asked)], sort_keys=True)
        return f"{zlib.crc32(text.encode()):08x}"

    def stem(self, folder: Path) -> Path:
        """Where the picture lies below the library's folder, without its ending."""
        return folder / self.kind / self.name


@dataclass(frozen=True)
class Plan:
    """All pictures in order of kinds, and the names taken out of the plan with the reason."""

    entries: tuple[Entry, ...]
    dropped: Mapping[str, str]

    @property
    def kinds(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(entry.kind for entry in self.entries))


def _entry(kind: str, name: str, row: Mapping[str, Any]) -> Entry:
    if kind not in KINDS:
        raise PlanError(f"{name}: no kind {kind}")
    asked = {key: value for key, value in row.items() if key not in ("name", "kind", "seed", "shape")}
    wanted = "shape" if KINDS[kind].solid else "seed"
    number = row.get(wanted)
    if not isinstance(number, int) or not 0 <= number < _LARGEST_SEED:
        raise PlanError(f"{name}: a {kind} wants a {wanted}")
    return Entry(name, kind, number, asked)


def _rows(plan: Mapping[str, Any]) -> Iterator[Entry]:
    for row in plan.get("picture", []):
        yield _entry(row["kind"], row["name"], row)
    for group in plan.get("set", []):
        for kind in group["kinds"]:
            for row in group["pictures"]:
                yield _entry(kind, f"{kind.replace('_', '-')}-{row['name']}", row)


def read(path: Path = PLAN) -> Plan:
    """The plan. Raises PlanError, tomllib.TOMLDecodeError, KeyError for a missing part."""
    text = tomllib.loads(path.read_text("utf-8"))
    dropped = {row["name"]: row["reason"] for row in text.get("dropped", [])}
    entries: dict[str, Entry] = {}
    for entry in _rows(text):
        if entry.name in entries:
            raise PlanError(f"{entry.name} stands twice in the plan")
        entries[entry.name] = entry
    unknown = dropped.keys() - entries.keys()
    if unknown:
        raise PlanError(f"dropped but not planned: {', '.join(sorted(unknown))}")
    order = {kind: place for place, kind in enumerate(KINDS)}
    kept = sorted((e for e in entries.values() if e.name not in dropped), key=lambda e: order[e.kind])
    return Plan(tuple(kept), dropped)
