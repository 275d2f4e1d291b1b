"""Reading blueprints: ``assets/tables/blueprints.toml``, or a file of the trainer's own of the same shape."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from borderlens.domain.blueprint import Band, Blueprint, Cell
from borderlens.domain.form_errors import UnknownBlueprint
from borderlens.domain.items import Competency, ItemType, Kind, Role
from borderlens.packs.toml_file import OPTION, Table, TomlFile

FILE = "blueprints.toml"
FORMAT = 1
LEAST_COMMON = 8
"""Fewer common items link two forms too loosely (assessment study, section 5)."""
FORMS, LENGTH = 6, 120
_Member = TypeVar("_Member", bound=StrEnum)


def read_blueprints(file: Path) -> tuple[Blueprint, ...]:
    """Every blueprint of a file.

    Raises:
        PackMistake: the first thing that breaks the format; file, line and mend.
    """
    root = TomlFile.read(file.parent, file.name).table()
    if root.integer("format", 1, 1_000_000) > FORMAT:
        raise root.mistake("newer", "format", what="this file")
    found: dict[str, Blueprint] = {}
    for table in root.children("blueprint"):
        made = _read(table)
        if made.name in found:
            raise table.mistake("twice", "name", value=made.name)
        found[made.name] = made
    root.done()
    return tuple(found.values())


def find_blueprint(name: str, bundled: Path) -> Blueprint:
    """The blueprint of that name in ``bundled``, or the first one of the file that the name is a path to.

    Raises:
        UnknownBlueprint: neither.
        PackMistake: the file breaks the format.
    """
    own = Path(name)
    is_file = own.suffix == ".toml" and own.exists()
    known = read_blueprints(own if is_file else bundled)
    for blueprint in known:
        if is_file or blueprint.name == name:
            return blueprint
    raise UnknownBlueprint(name=name, known=", ".join(b.name for b in known))


def _read(table: Table) -> Blueprint:
    length = table.integer("length", 1, LENGTH)
    forms = table.integer("forms", 1, FORMS)
    least = min(LEAST_COMMON, length) if forms > 1 else 0
    roles = table.child("roles", {})
    cells = [Cell(roles.integer(name, 0, length), length, roles=frozenset({_role(roles, name)})) for name in roles.data]
    blueprint = Blueprint(
        name=table.name("name"),
        minutes=table.integer("minutes", 1, 240),
        forms=forms,
        length=length,
        common=table.integer("common", least, length),
        cells=(*cells, *_read_cells(table, length)),
    )
    table.done()
    return blueprint


def _role(table: Table, name: str) -> Role:
    known = [role.value for role in Role]
    if name not in known:
        raise table.mistake("unknown_field", name, name=name, known=", ".join(known))
    return Role(name)


def _read_cells(table: Table, length: int) -> Iterator[Cell]:
    for row in table.children("cell", []):
        least = row.integer("least", 0, length)
        yield Cell(
            least=least,
            most=row.integer("most", least, length),
            competencies=_members(row, "competency", Competency),
            kinds=_members(row, "kind", Kind),
            bands=_members(row, "band", Band),
            types=_members(row, "type", ItemType),
            roles=_members(row, "role", Role),
        )
        row.done()


def _members(row: Table, key: str, group: type[_Member]) -> frozenset[_Member]:
    known = [member.value for member in group]
    names = row.names(key, OPTION, default=[])
    for name in names:
        if name not in known:
            raise row.mistake("unknown_value", key, name=key, value=name, known=", ".join(known))
    return frozenset(group(name) for name in names)
