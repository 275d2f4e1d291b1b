"""What is known about a drawn picture, written beside it as <stem>.picture.toml and read back."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields
from typing import Any

from studio.surface import Cue

LICENCE = "Apache-2.0"
_OUTLINES = ("cues", "beside")
Value = str | bool | int | float


@dataclass(frozen=True)
class Truth:
    """One picture's truth.

    recipe, version: what drew it. width, height in pixels. parameters: what was asked. facts: ids of the fact lines it
    rests on. cues: the visible signs. quantities: numbers measured or asked. difficulty: 0 easy to 1 hard. camera: the
    phone's settings, empty for a clean picture. shape: the group that must not cross a split. beside: outlines of what
    lies beside the thing and can be measured, such as the part of a scale from its first mark to its last.
    """

    kind: str
    recipe: str
    version: int
    seed: int
    shape: str
    width: int
    height: int
    difficulty: float
    facts: tuple[str, ...]
    cues: tuple[Cue, ...]
    parameters: dict[str, Value]
    quantities: dict[str, float]
    camera: dict[str, float]
    licence: str = LICENCE
    drawn: bool = True
    beside: tuple[Cue, ...] = ()

    def to_toml(self) -> str:
        """TOML text, the same for the same truth."""
        lines, tables = [], []
        for item in fields(self):
            value = getattr(self, item.name)
            if item.name in _OUTLINES:
                for cue in value:
                    tables.append(f"\n[[{item.name}]]")
                    tables.extend(f"{key} = {_written(part)}" for key, part in asdict(cue).items())
            elif isinstance(value, dict):
                tables.append(f"\n[{item.name}]")
                tables.extend(f"{key} = {_written(value[key])}" for key in sorted(value))
            else:
                lines.append(f"{item.name} = {_written(value)}")
        return "\n".join([*lines, *tables]) + "\n"

    @classmethod
    def from_toml(cls, text: str) -> Truth:
        """Truth from TOML text. Raises tomllib.TOMLDecodeError, or TypeError for a missing or unknown field."""
        read: dict[str, Any] = tomllib.loads(text)
        cues, beside = (_outlines(read.pop(name, [])) for name in _OUTLINES)
        return cls(cues=cues, beside=beside, facts=tuple(read.pop("facts")), **read)


def _outlines(parts: list[dict[str, Any]]) -> tuple[Cue, ...]:
    return tuple(
        Cue(part["id"], tuple((float(x), float(y)) for x, y in part["polygon"]), part["fact"]) for part in parts
    )


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"'
    if isinstance(value, float):
        return repr(float(value))
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_written(part) for part in value) + "]"
    raise TypeError(f"no TOML form for {type(value).__name__}")
