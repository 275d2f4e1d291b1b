"""Quick items made from the program's picture library: what is it, where is the sign, how wide is the angle.

They form a pack of their own, ``LIBRARY``, that lies in no folder: each picture with truth gives

- ``name-<picture>``: one picture, its kind and up to three others that look like it, and "cannot tell". A picture
  without any visible sign is answered by "cannot tell". What stands beside a kind is what the table of
  forms (``seen.toml``) put beside it; what is never told by eye is not asked.
- ``cue-<picture>-<sign>``: point at a sign. Only signs that are marked wherever the picture shows them are asked: a
  right place that was not marked would be called wrong.
- ``angle-<picture>``: the angle of crossing lines in a section of ivory whose angles were measured.

Keys and options of an item depend on picture and tables alone, so that answers of years can be compared.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from PIL import Image

from borderlens.domain import polygons
from borderlens.domain.items import (
    CANNOT_TELL,
    Competency,
    Item,
    ItemType,
    Kind,
    Mark,
    Number,
    Picture,
    Role,
    Unit,
)
from borderlens.packs.kinds import known_kinds
from borderlens.packs.library import Library
from borderlens.packs.pictures import TeachingPicture, picture_files
from borderlens.packs.quiz_pack import QuizItem, QuizPack
from borderlens.packs.seen import forms
from borderlens.services.drill_words import DrillTexts, Shown

LIBRARY = "picture-library"
NAME, CUE, ANGLE = "name", "cue", "angle"
BESIDE = 3  # other kinds offered
ALL_MARKED = frozenset({
    "bill", "core_marbling", "cut_end", "hippo_core", "hollow", "marrow_hole", "mould_seam", "nerve_line", "outer_bark",
    "primary_ring", "red_layer", "root_end", "tagua_cavity", "tip", "walrus_rind",
})  # fmt: skip
"""Signs that a thing has once."""
SMALLEST, LARGEST = 0.002, 0.35  # share of the picture: a sign that can be hit, and one that can be missed
READING, NEAR = 6.0, 5.0  # degrees: around the measured mean a reading fits; so much further it is worth half
_NEXT_FORMS = {
    "lengthwise": ("block", "section"), "block": ("seal", "figure"), "seal": ("block",), "bangle": ("beads",),
    "beads": ("bangle",), "figure": ("block",), "round": ("pieces",), "skin": ("pieces",),
    "hook": ("point",), "point": ("hook",),
}  # fmt: skip
_ONE_SECTION = {"tagua_cavity": "tagua_section"}
_ROLES = {"target": Role.PROTECTED, "protected": Role.PROTECTED, "look_alike": Role.LOOK_ALIKE}


@lru_cache(maxsize=2)
def library_pack(folder: Path, translations: Path) -> QuizPack:
    """Every quick item of the picture library in ``folder``; takes seconds when first asked for."""
    library = Library(folder)
    items: list[tuple[Item, Shown]] = []
    for stem in picture_files(folder):
        found = library.find(stem)
        if found is not None and found.kind in known_kinds():
            items += _items(found)
    texts = DrillTexts(translations, {item.key: (item, shown) for item, shown in items})
    entries = tuple(QuizItem(item, (shown.picture.file,), texts) for item, shown in items)
    return QuizPack(LIBRARY, 1, folder, "Apache-2.0", None, entries, texts)


def beside(kind: str, picture: str) -> tuple[str, ...]:
    """Up to ``BESIDE`` kinds that look like this one, for a picture of it.

    Kinds of the same form, then of the forms next to it. The picture's name draws them, so that different pictures of a
    kind stand beside different ones; the first differs in being a protected product wherever one of the forms does,
    and of products it is ivory, pangolin or tiger.
    """
    kinds, form = known_kinds(), forms()
    near = [form.get(kind, ""), *_NEXT_FORMS.get(form.get(kind, ""), ())]
    own = kind.partition("_")[0]  # of the forms next to it another piece of the same stuff would fit as well
    named = [k for k in kinds if k != kind and form.get(k) in near and kinds[k].standing != "not_by_eye"]
    named = [k for k in named if form[k] == near[0] or k.partition("_")[0] != own]
    random.Random(picture).shuffle(named)
    named.sort(key=lambda k: near.index(form[k]))
    first = [k for k in named if kinds[k].product is not kinds[kind].product]
    first.sort(key=lambda k: kinds[k].standing != "target")
    return tuple(dict.fromkeys((*first[:1], *named)))[:BESIDE]


def thing_of(entry: QuizItem) -> str:
    """What the picture of an item shows, as the table of kinds has it; else the item's kind."""
    folders = [path.parent.name for path in entry.picture_paths]
    return next((name for name in folders if name in known_kinds()), entry.item.kind.value)


def drill_of(pack: str, item: Item) -> str:
    """Which of the three kinds of quick items an item of a pack is; empty for none."""
    if pack == LIBRARY:
        return item.key.partition("-")[0]
    if not item.pictures or item.competency is not Competency.IDENTIFICATION:
        return ""
    if item.type is ItemType.PAIR or (item.type is ItemType.SINGLE and item.role is not None):
        return NAME
    if item.type is ItemType.HOTSPOT:
        return CUE
    number = item.number
    return ANGLE if number is not None and number.unit is Unit.DEGREES else ""


def _items(found: TeachingPicture) -> Iterator[tuple[Item, Shown]]:
    picture = _picture(found)
    if known_kinds()[found.kind].standing != "not_by_eye":
        yield _name(found, picture)
    if found.quantities.get("pieces", 1) <= 1:
        for cue in dict.fromkeys(c.id for c in found.cues):
            if _can_be_found(found, cue):
                yield _cue(found, picture, cue)
    if "angle_measured" in found.quantities:
        yield _angle(found, picture)


def _name(found: TeachingPicture, picture: Picture) -> tuple[Item, Shown]:
    kinds = known_kinds()
    seen = bool(found.cues)
    names = (found.kind, *beside(found.kind, found.stem))
    role = _ROLES.get(kinds[found.kind].standing) if seen else Role.UNDECIDABLE
    accuses = frozenset(name for name in names if kinds[name].product)
    item = _item(found, picture, NAME, ItemType.SINGLE, (*sorted(names), CANNOT_TELL), role=role, accuses=accuses,
                 answer=(found.kind if seen else CANNOT_TELL,), marks=_marks(found))  # fmt: skip
    return item, Shown(found)


def _cue(found: TeachingPicture, picture: Picture, cue: str) -> tuple[Item, Shown]:
    marks = tuple(mark for mark in _marks(found) if mark.cue == cue)
    item = _item(found, picture, CUE, ItemType.HOTSPOT, (CANNOT_TELL,), answer=(cue,), marks=marks, of=cue)
    return item, Shown(found, cue)


def _angle(found: TeachingPicture, picture: Picture) -> tuple[Item, Shown]:
    mean, seen = round(found.quantities["angle_measured"]), bool(found.cues)
    number = Number(mean - READING, mean + READING, 20.0, 170.0, 1.0, Unit.DEGREES, NEAR)
    lines = tuple(mark for mark in _marks(found) if mark.cue == "crossing_lines")
    item = _item(found, picture, ANGLE, ItemType.NUMERIC, (CANNOT_TELL,), answer=() if seen else (CANNOT_TELL,),
                 number=number, role=None if seen else Role.UNDECIDABLE, marks=lines)  # fmt: skip
    return item, Shown(found)


def _item(
    found: TeachingPicture,
    picture: Picture,
    drill: str,
    type_of_item: ItemType,
    options: tuple[str, ...],
    *,
    answer: tuple[str, ...],
    marks: tuple[Mark, ...],
    role: Role | None = None,
    accuses: frozenset[str] = frozenset(),
    number: Number | None = None,
    of: str = "",
) -> Item:
    return Item(
        key="-".join(part for part in (drill, found.stem, of.replace("_", "-")) if part),
        version=1,
        type=type_of_item,
        competency=Competency.IDENTIFICATION,
        kind=Kind(found.family) if found.family in tuple(Kind) else Kind.GENERAL,
        role=role,
        difficulty=min(max(found.difficulty, 0.0), 1.0),
        facts=found.facts,
        pictures=(picture,),
        options=options,
        answer=answer,
        accuses=accuses,
        marks=marks,
        number=number,
    )


def _marks(found: TeachingPicture) -> tuple[Mark, ...]:
    return tuple(Mark(found.stem, cue.id, cue.polygon) for cue in found.cues)


def _can_be_found(found: TeachingPicture, cue: str) -> bool:
    if cue not in ALL_MARKED or _ONE_SECTION.get(cue, found.kind) != found.kind:
        return False
    size = sum(polygons.area(c.polygon) for c in found.cues if c.id == cue)
    return SMALLEST <= size <= LARGEST


def _picture(found: TeachingPicture) -> Picture:
    with Image.open(found.file) as image:
        width, height = image.size
    digest = hashlib.sha256(found.file.read_bytes()).hexdigest()
    scale = found.per_millimetre
    return Picture(found.stem, digest, width, height, found.drawn, round(width / scale, 1) if scale else None)
