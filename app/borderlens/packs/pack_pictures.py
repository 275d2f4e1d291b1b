"""Pictures of a quiz pack: its own, each with a small file beside it, and those of the program's library.

``pictures/<name>.toml`` holds ``file``, ``drawn``, ``width_mm``, ``kind`` (of the table of kinds) and ``[[mark]]`` with
``cue`` and ``polygon``, so that marks can be filled in by the code that drew the picture; with ``seam = true`` its
outline may touch itself, as one that goes round a hole does. A name that the pack does not have is looked for in the
library.
"""

from __future__ import annotations

import hashlib
import warnings
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, UnidentifiedImageError
from PIL.WebPImagePlugin import WebPImageFile  # known from the start, Pillow does not look for every other format

from borderlens.domain.items import Mark, Picture
from borderlens.domain.polygons import area, crosses_itself
from borderlens.packs.kinds import known_kinds
from borderlens.packs.library import Library
from borderlens.packs.problems import pack_mistake
from borderlens.packs.toml_file import OPTION, Table, TomlFile, clip, file_inside

PICTURE_LIMIT_KB = 4096
TRUTH_LIMIT_KB = 256
LARGEST_SIDE = 8192
LARGEST_MEGAPIXELS = 25
CORNERS = 200
MARKS = 100
LEAST_AREA = 1e-6


@dataclass(frozen=True, slots=True)
class PackPicture:
    """A picture of a pack with its file and its marks.

    ``kind`` names what was drawn, as the table of kinds has it; empty where nothing is said. ``borrowed`` is True for a
    picture of the library.
    """

    path: Path
    picture: Picture
    marks: tuple[Mark, ...]
    kind: str = ""
    borrowed: bool = False


@dataclass(slots=True)
class Gallery:
    """The pictures that the items of the pack in ``folder`` show, each read once."""

    folder: Path
    library: Library
    shown: dict[str, PackPicture] = field(default_factory=dict)

    def names(self, table: Table, key: str, least: int, most: int) -> tuple[PackPicture, ...]:
        """The pictures that a table names under ``key``."""
        found = table.names(key, least=least, most=most, default=[])
        for name in found:
            if name not in self.shown:
                self.shown[name] = self._read(table, key, name)
        return tuple(self.shown[name] for name in found)

    def _read(self, table: Table, key: str, name: str) -> PackPicture:
        if (self.folder / "pictures" / f"{name}.toml").exists():
            return _read_own(self.folder, name)
        lent = self.library.find(name)
        if lent is None:
            raise table.mistake("no_picture", key, value=f"pictures/{name}")
        width, height = _size(lent.file)
        digest = hashlib.sha256(lent.file.read_bytes()).hexdigest()
        scale = lent.per_millimetre
        picture = Picture(name, digest, width, height, lent.drawn, round(width / scale, 1) if scale else None)
        marks = tuple(Mark(name, cue.id, cue.polygon) for cue in lent.cues)
        return PackPicture(lent.file, picture, marks, lent.kind, borrowed=True)


def mark_table(mark: Mark) -> dict[str, object]:
    """The mark as its ``[[mark]]``, which reads back as the same: an outline that touches itself says so."""
    seam: dict[str, object] = {"seam": True} if crosses_itself(mark.polygon) else {}
    return {"cue": mark.cue, "polygon": [list(corner) for corner in mark.polygon], **seam}


def _read_own(folder: Path, name: str) -> PackPicture:
    table = TomlFile.read(folder, f"pictures/{name}.toml", TRUTH_LIMIT_KB).table()
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
    kind = table.name("kind", OPTION) if "kind" in table.data else ""
    if kind and kind not in known_kinds():
        raise table.mistake("unknown_value", "kind", name="kind", value=kind, known=clip(", ".join(known_kinds())))
    marks = []
    for entry in table.children("mark", [], most=MARKS):
        marks.append(Mark(name, entry.name("cue", OPTION), _polygon(entry)))
        entry.done()
    table.done()
    return PackPicture(path, picture, tuple(marks), kind)


def _polygon(table: Table) -> tuple[tuple[float, float], ...]:
    corners = tuple(table.polygon("polygon"))
    if not 3 <= len(corners) <= CORNERS:
        raise table.mistake("polygon_short", "polygon", found=len(corners), limit=CORNERS)
    if not table.flag("seam", False) and crosses_itself(corners):
        raise table.mistake("polygon_crossing", "polygon")
    if area(corners) < LEAST_AREA:
        raise table.mistake("polygon_flat", "polygon")
    return corners


def _size(path: Path) -> tuple[int, int]:
    """Width and height from the header alone; the pixels are not read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the limit below is the tighter one
            with Image.open(path, formats=("JPEG", "PNG", WebPImageFile.format)) as image:
                width, height = image.size
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as error:
        raise pack_mistake("not_a_picture", path) from error
    if max(width, height) > LARGEST_SIDE:
        raise pack_mistake(
            "out_of_range", path, name="the longer side", value=max(width, height), low=1, high=LARGEST_SIDE
        )
    if width * height > LARGEST_MEGAPIXELS * 1_000_000:
        raise pack_mistake("too_many_pixels", path, found=width * height // 1_000_000, limit=LARGEST_MEGAPIXELS)
    return width, height
