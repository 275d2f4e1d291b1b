"""The kinds of pictures, read from assets/tables/kinds.toml: one table for the studio, the recipe and the program."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "tables" / "kinds.toml"


class UnknownKindError(ValueError):
    """A kind or parameter that no recipe knows."""


@dataclass(frozen=True)
class Kind:
    """family: ivory, pangolin, tiger or other. standing: target, protected, look_alike, refer or not_by_eye."""

    name: str
    family: str
    standing: str
    made: str

    @property
    def solid(self) -> bool:
        """Rendered once as cut-outs, not drawn afresh."""
        return self.made == "solid"


KINDS: dict[str, Kind] = {name: Kind(name, **row) for name, row in tomllib.loads(TABLE.read_text("utf-8")).items()}
FLAT = tuple(name for name, kind in KINDS.items() if not kind.solid)
SOLID = tuple(name for name, kind in KINDS.items() if kind.solid)
