"""The language-neutral half of a quiz pack: ``items.toml``.

What is common to all items is read here, what depends on the type in ``packs.quiz_types``.
"""

from __future__ import annotations

from pathlib import Path

from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Role
from borderlens.packs.library import Library
from borderlens.packs.pack_pictures import Gallery, PackPicture
from borderlens.packs.quiz_types import READERS
from borderlens.packs.quiz_types.parts import Asked
from borderlens.packs.toml_file import FACT, Table, TomlFile

ITEMS = 200
LIMIT_KB = 512


def read_items(folder: Path, library: Library | None = None) -> tuple[tuple[Item, ...], dict[str, PackPicture]]:
    """Read the items and every picture they show.

    Raises:
        PackMistake: see ``borderlens.packs.problems``.
    """
    root = TomlFile.read(folder, "items.toml", LIMIT_KB).table()
    gallery = Gallery(folder, library or Library(None))
    items: dict[str, Item] = {}
    for table in root.children("item", [], most=ITEMS):
        item = _read_item(table, gallery)
        if item.key in items:
            raise table.mistake("twice", "key", value=item.key)
        items[item.key] = item
    root.done()
    if not items:
        raise root.mistake("no_items")
    return tuple(items.values()), gallery.shown


def _read_item(table: Table, gallery: Gallery) -> Item:
    key, type_of_item = table.name("key"), table.choice("type", ItemType)
    competency = table.choice("competency", Competency)
    parts = READERS[type_of_item](Asked(table, type_of_item, competency, gallery))
    item = Item(
        key=key,
        version=table.integer("version", 1, 9999),
        type=type_of_item,
        competency=competency,
        kind=table.choice("kind", Kind),
        role=table.choice("role", Role) if "role" in table.data else None,
        difficulty=table.number("difficulty", 0, 1),
        facts=table.names("facts", FACT, least=0 if table.data.get("scored") is False else 1),
        pictures=tuple(entry.picture for entry in parts.pictures),
        options=parts.options,
        answer=parts.answer,
        accuses=parts.accuses,
        critical=parts.critical,
        marks=parts.marks,
        scored=table.flag("scored", True),
        targets=parts.targets,
        fits=parts.fits,
        number=parts.number,
        scenario=parts.scenario,
        true_on=table.day("true_on") if competency is Competency.LEGAL or "true_on" in table.data else None,
    )
    table.done()
    _check_role(table, item)
    return item


def _check_role(table: Table, item: Item) -> None:
    """The role, the answer and the accusing options have to tell the same story."""
    if item.critical & set(item.answer):
        raise table.mistake("role_answer", "critical", role="critical", rule="a critical error is never the answer")
    if CANNOT_TELL in item.accuses:
        raise table.mistake("role_answer", "accuses", role="accuses", rule="cannot_tell accuses nobody")
    undecidable = item.role is Role.UNDECIDABLE
    if undecidable is item.is_decidable:
        rule = "the role is undecidable exactly where cannot_tell is the answer"
        raise table.mistake("role_answer", "answer", role=item.role or "none", rule=rule)
    if item.role is None or undecidable:
        return
    if item.competency is not Competency.IDENTIFICATION:
        raise table.mistake("role_answer", "role", role=item.role, rule="only identification items have a role")
    if item.type not in (ItemType.SINGLE, ItemType.TRUE_FALSE):
        raise table.mistake("role_type", "role", role=item.role)
    if not item.accuses:
        raise table.mistake("role_answer", "role", role=item.role, rule="name the protected options in accuses")
    accused = item.answer[0] in item.accuses
    if accused is not (item.role is Role.PROTECTED):
        rule = "the answer is in accuses exactly where the role is protected"
        raise table.mistake("role_answer", "answer", role=item.role, rule=rule)
