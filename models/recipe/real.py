"""Real photographs of products, look-alikes and coats, and which label each would be right under.

The table ``real.csv`` holds paths, boxes as fractions of the frame, and words; no pixels. One photograph may stand in
it twice: as it is, and with only its coat or thing. The labels of a row are all that would be right, the closest first.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from borderlens.whole_file import write_whole
from recipe.augment import View
from recipe.data import Picture, photographs, rows_of

TABLE = Path(__file__).with_name("real.csv")
WHOLE = "whole"
PARTS = (WHOLE, "coat", "crop")
_EDGES = ("left", "top", "right", "bottom")


@dataclass(frozen=True, slots=True)
class Shown:
    """One row: ``picture`` is the file to read (of a crop the cut piece), ``what`` the real class in words.

    ``picture.family`` is the source, since photographs of one source are alike in more than what they show.
    """

    picture: Picture
    what: str
    part: str
    labels: tuple[str, ...]
    words: str

    def label_among(self, taught: frozenset[str]) -> str | None:
        """The closest of its labels that is taught; None where none is."""
        return next((label for label in self.labels if label in taught), None)

    def views(self) -> list[View]:
        """The file itself and crops of it with other cameras' faults, as of photographs of animals."""
        return [View(number, "animal" if number else self.picture.kind) for number in range(12)]


def shown(shared: Path, cuts: Path, table: Path = TABLE) -> list[Shown]:
    """All rows; the cut pieces are written under ``cuts``.

    Raises:
        ValueError: an unknown part, a box that is none, or a photograph that ``sources.csv`` does not list.
    """
    listed = {row["path"].removeprefix("shared/"): row for row in rows_of(shared / "photos" / "sources.csv")}
    found: list[Shown] = []
    for row in rows_of(table):
        name, part = row["photo"], row["part"]
        box = _box(row)
        if name not in listed or part not in PARTS:
            raise ValueError(f"{name}, {part}: not a listed photograph or not a part")
        path = shared / name
        if part != WHOLE:
            path = cuts / f"{Path(name).parent.name}-{Path(name).stem}-{part}.png"
            write_whole(path, _cut(shared / name, box))
        source = listed[name]["repository"]
        shot = Picture(path, f"{name}#{part}", row["labels"].split()[0], "check", source, "product", source=source)
        found.append(Shown(shot, row["class"], part, tuple(row["labels"].split()), row["words"]))
    return found


def of_nothing(shared: Path) -> list[Picture]:
    """Photographs of materials and of everyday scenes, whose only right label is ``none``."""
    return [picture for picture in photographs(shared) if picture.kind in ("texture", "background")]


def _box(row: dict[str, str]) -> tuple[float, float, float, float]:
    left, top, right, bottom = (float(row[edge]) for edge in _EDGES)
    if not (0 <= left < right <= 1 and 0 <= top < bottom <= 1):
        raise ValueError(f"{row['photo']}, {row['part']}: no box")
    return left, top, right, bottom


def _cut(path: Path, box: tuple[float, float, float, float]) -> bytes:
    """PNG bytes of that part of a photograph."""
    with Image.open(path) as opened:
        whole = ImageOps.exif_transpose(opened).convert("RGB")
    left, top, right, bottom = box
    edges = (left * whole.width, top * whole.height, right * whole.width, bottom * whole.height)
    out = BytesIO()
    whole.crop((round(edges[0]), round(edges[1]), round(edges[2]), round(edges[3]))).save(out, "PNG")
    return out.getvalue()
