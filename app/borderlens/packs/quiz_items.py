"""The language-neutral half of a quiz pack: ``items.toml`` and the pictures with their marks.

Each picture has a small file of its own beside it (``pictures/<name>.toml``: ``file``, ``drawn``, ``width_mm``,
``[[mark]]`` with ``cue`` and ``polygon``), so that marks can be filled in by the code that drew the picture.
"""

from __future__ import annotations

import hashlib
import warnings
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from borderlens.domain.items import (
    CANNOT_TELL,
    DIFFERENT,
    SAME,
    Competency,
    Item,
    ItemType,
    Kind,
    Mark,
    Picture,
    Role,
)
from borderlens.domain.polygons import area, crosses_itself
from borderlens.packs.problems import pack_mistake
from borderlens.packs.toml_file import FACT, OPTION, Table, TomlFile, clip, file_inside

PICTURE_LIMIT_KB = 4096
LARGEST_SIDE = 8192
CORNERS = 200
LEAST_AREA = 1e-6
ITEMS = 200
READ = frozenset({ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE, ItemType.HOTSPOT, ItemType.PAIR})
PICTURES_AN_ITEM = {ItemType.PAIR: (2, 2), ItemType.HOTSPOT: (1, 1)}


@dataclass(frozen=True, slots=True)
class PackPicture:
    """A picture of a pack with its file and its marks."""

    path: Path
    picture: Picture
    marks: tuple[Mark, ...]


def read_items(folder: Path) -> tuple[tuple[Item, ...], dict[str, PackPicture]]:
    """Read the items and every picture they show.

    Raises:
        PackMistake: see ``borderlens.packs.problems``.
    """
    root = TomlFile.read(folder, "items.toml").table()
    pictures: dict[str, PackPicture] = {}
    items: dict[str, Item] = {}
    for table in root.children("item", []):
        item = _read_item(table, folder, pictures)
        if item.key in items:
            raise table.mistake("twice", "key", value=item.key)
        items[item.key] = item
    root.done()
    if not items:
        raise root.mistake("no_items")
    if len(items) > ITEMS:
        raise root.mistake("too_many", name="item", found=len(items), wanted=ITEMS)
    return tuple(items.values()), pictures


def _read_item(table: Table, folder: Path, pictures: dict[str, PackPicture]) -> Item:
    key, kind_of_item = table.name("key"), table.choice("type", ItemType)
    if kind_of_item not in READ:
        raise table.mistake("newer", "type", what=f"the item type '{kind_of_item}'")
    competency = table.choice("competency", Competency)
    role = table.choice("role", Role) if "role" in table.data else None
    shown = _read_shown(table, kind_of_item, folder, pictures)
    marks = _read_marks(table, shown)
    options = _read_options(table, kind_of_item, competency)
    item = Item(
        key=key,
        version=table.integer("version", 1, 9999),
        type=kind_of_item,
        competency=competency,
        kind=table.choice("kind", Kind),
        role=role,
        difficulty=table.number("difficulty", 0, 1),
        facts=table.names("facts", FACT, least=1),
        pictures=tuple(entry.picture for entry in shown),
        options=options,
        answer=_read_answer(table, kind_of_item, options, marks),
        accuses=frozenset(_among(table, "accuses", options)),
        critical=frozenset(_among(table, "critical", options)),
        marks=marks,
        scored=table.flag("scored", True),
    )
    table.done()
    _check_role(table, item)
    return item


def _read_shown(
    table: Table, kind_of_item: ItemType, folder: Path, pictures: dict[str, PackPicture]
) -> list[PackPicture]:
    least, most = PICTURES_AN_ITEM.get(kind_of_item, (0, 4))
    names = table.names("pictures", least=least, most=most, default=[])
    for name in names:
        if name not in pictures:
            if not (folder / "pictures" / f"{name}.toml").exists():
                raise table.mistake("no_picture", "pictures", value=f"pictures/{name}")
            pictures[name] = _read_picture(folder, name)
    return [pictures[name] for name in names]


def _read_marks(table: Table, shown: list[PackPicture]) -> tuple[Mark, ...]:
    """All marks with these cues on the item's pictures, in the order the item names the cues."""
    there = [mark for entry in shown for mark in entry.marks]
    known = sorted({mark.cue for mark in there})
    cues = table.names("marks", OPTION, default=[])
    for cue in cues:
        if cue not in known:
            raise table.mistake("not_a_mark", "marks", value=cue, known=", ".join(known) or "none")
    return tuple(mark for cue in cues for mark in there if mark.cue == cue)


def _read_options(table: Table, kind_of_item: ItemType, competency: Competency) -> tuple[str, ...]:
    identifies = competency is Competency.IDENTIFICATION
    referral = (CANNOT_TELL,) if identifies else ()
    least = 3 if kind_of_item in (ItemType.SINGLE, ItemType.MULTIPLE) else 0
    options = table.names("options", OPTION, least=least, most=9)
    fixed = {
        ItemType.TRUE_FALSE: ("true", "false", *referral),
        ItemType.PAIR: (SAME, DIFFERENT, CANNOT_TELL),
        ItemType.HOTSPOT: referral,
    }.get(kind_of_item)
    if fixed is not None and options != fixed:
        raise table.mistake("fixed_options", "options", type=kind_of_item.value, wanted=", ".join(fixed) or "none")
    if identifies and options[-1] != CANNOT_TELL:
        raise table.mistake("cannot_tell_last", "options")
    return options


def _read_answer(
    table: Table, kind_of_item: ItemType, options: tuple[str, ...], marks: tuple[Mark, ...]
) -> tuple[str, ...]:
    if kind_of_item is ItemType.HOTSPOT:
        regions = sorted({mark.cue for mark in marks})
        known = (*regions, *options)
        answer = table.names("answer", OPTION, least=1)
        for cue in answer:
            if cue not in known:
                raise table.mistake("not_a_mark", "answer", value=cue, known=", ".join(known) or "none")
        return _alone(table, answer)
    most = 9 if kind_of_item is ItemType.MULTIPLE else 1
    answer = table.names("answer", OPTION, least=1, most=most)
    for option in answer:
        _check_option(table, "answer", option, options)
    return _alone(table, answer)


def _alone(table: Table, answer: tuple[str, ...]) -> tuple[str, ...]:
    if CANNOT_TELL in answer and len(answer) > 1:
        raise table.mistake("cannot_tell_alone", "answer")
    return answer


def _among(table: Table, key: str, options: tuple[str, ...]) -> tuple[str, ...]:
    names = table.names(key, OPTION, default=[])
    for name in names:
        _check_option(table, key, name, options)
    return names


def _check_option(table: Table, key: str, value: str, options: tuple[str, ...]) -> None:
    if value not in options:
        raise table.mistake("not_an_option", key, value=value, name=key, known=", ".join(options))


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


def _read_picture(folder: Path, name: str) -> PackPicture:
    table = TomlFile.read(folder, f"pictures/{name}.toml").table()
    file = table.words("file", 80)
    if file not in (f"{name}.jpg", f"{name}.png", f"{name}.webp"):
        known = f"{name}.jpg, {name}.png, {name}.webp"
        raise table.mistake("unknown_value", "file", name="file", value=clip(file), known=known)
    path = file_inside(folder, f"pictures/{file}", PICTURE_LIMIT_KB)
    width, height = _size(path)
    picture = Picture(
        name=name,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        width=width,
        height=height,
        drawn=table.flag("drawn"),
        width_mm=table.number("width_mm", 0.1, 10_000) if "width_mm" in table.data else None,
    )
    marks = []
    for entry in table.children("mark", []):
        marks.append(Mark(name, entry.name("cue", OPTION), _polygon(entry)))
        entry.done()
    table.done()
    return PackPicture(path, picture, tuple(marks))


def _polygon(table: Table) -> tuple[tuple[float, float], ...]:
    corners = tuple(table.polygon("polygon"))
    if not 3 <= len(corners) <= CORNERS:
        raise table.mistake("polygon_short", "polygon", found=len(corners), limit=CORNERS)
    if crosses_itself(corners):
        raise table.mistake("polygon_crossing", "polygon")
    if area(corners) < LEAST_AREA:
        raise table.mistake("polygon_flat", "polygon")
    return corners


def _size(path: Path) -> tuple[int, int]:
    """Width and height from the header alone; the pixels are not read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the limit below is the tighter one
            with Image.open(path, formats=("JPEG", "PNG", "WEBP")) as image:
                width, height = image.size
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as error:
        raise pack_mistake("not_a_picture", path) from error
    if max(width, height) > LARGEST_SIDE:
        raise pack_mistake(
            "out_of_range", path, name="the longer side", value=max(width, height), low=1, high=LARGEST_SIDE
        )
    return width, height
