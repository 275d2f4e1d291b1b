"""The kinds of teaching pictures: what each belongs to and how it may be spoken of, from ``assets/tables/kinds.toml``.

The studio draws by the same table.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from borderlens import paths

FAMILIES = ("ivory", "pangolin", "tiger", "other")
STANDINGS = ("target", "protected", "look_alike", "refer", "not_by_eye")
MADE = ("flat", "solid")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind. ``standing``: target, protected, look_alike, refer (no photograph settles it), not_by_eye.

    ``made`` is flat (drawn) or solid (rendered from a model of the thing).
    """

    name: str
    family: str
    standing: str
    made: str

    @property
    def product(self) -> bool:
        """Itself a protected product, not something that is taken for one or must be referred."""
        return self.standing in ("target", "protected")


def read_kinds(file: Path) -> dict[str, Kind]:
    """Kinds by name, in the order of the table.

    Raises ValueError, naming file and kind, for a damaged table: it comes with the program.
    """
    try:
        rows = tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as damaged:
        raise ValueError(f"{file}: {damaged}") from damaged
    return {name: _kind(file, name, row) for name, row in rows.items()}


@cache
def known_kinds() -> Mapping[str, Kind]:
    """The table that came with the program. Raises as ``read_kinds``, and OSError where it is not there."""
    return read_kinds(paths.bundled() / "assets" / "tables" / "kinds.toml")


def counterparts(name: str) -> list[str]:
    """Kinds worth holding beside this one, best first; empty for an unknown kind and for what no eye tells apart.

    First the cast of a claw or tooth and what it copies. Then what differs in being a protected product: look-alikes
    before what must be referred, the same form (the last word of the name) before other things of the family.
    """
    kinds = known_kinds()
    kind = kinds.get(name)
    if kind is None or kind.standing == "not_by_eye":
        return []
    seen = [other for other in kinds.values() if other.name != name and other.standing != "not_by_eye"]
    copies = [other for other in seen if f"{name}_cast" == other.name or f"{other.name}_cast" == name]
    differing = [
        other
        for other in seen
        if other.product is not kind.product and (other.family == kind.family or _form(other.name) == _form(name))
    ]
    differing.sort(key=lambda o: (o.standing == "refer", _form(o.name) != _form(name), o.family != kind.family))
    return list(dict.fromkeys(other.name for other in (*copies, *differing)))


def _form(name: str) -> str:
    return name.rpartition("_")[2]


def _kind(file: Path, name: str, row: object) -> Kind:
    allowed = {"family": FAMILIES, "standing": STANDINGS, "made": MADE}
    if not isinstance(row, dict) or row.keys() != allowed.keys():
        raise ValueError(f"{file}: {name} needs {', '.join(allowed)} and nothing else")
    for field, values in allowed.items():
        if row[field] not in values:
            raise ValueError(f"{file}: {name}: {field} is {row[field]!r}, not one of {', '.join(values)}")
    return Kind(name, **row)
