"""The teaching pictures that come with the program: ``assets/pictures/<kind>/<stem>.webp`` and what is known of each.

A stem is used once in the whole library; pictures may also lie in ``assets/pictures`` itself. The truth lies beside
the picture as ``<stem>.picture.toml``. A picture without one, or with one that cannot be read, stays in the list with
the reason.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from borderlens.packs.kinds import known_kinds

if TYPE_CHECKING:
    from borderlens.domain.polygons import Polygon

SUFFIXES = (".webp", ".jpg", ".png")
UNDECIDED = "elephant_or_mammoth"
"""Standing of ivory drawn with angles of mammoth or between: which animal it is cannot be told from a picture."""
_UNDECIDED_ORIGINS = ("mammoth", "between")


@dataclass(frozen=True, slots=True)
class Cue:
    """A visible sign: its id, where it is (fractions of width and height), and the fact it rests on."""

    id: str
    polygon: Polygon
    fact: str


@dataclass(frozen=True, slots=True)
class TeachingPicture:
    """``fault`` says why the truth could not be read; the other fields are then empty.

    ``kind`` names what was drawn, e.g. ``ivory_section``; ``origin`` the animal whose angles ivory was drawn with
    (elephant, mammoth, between), empty where nothing is said; ``difficulty`` goes from 0, easy, to 1; ``quantities``
    are what can be measured in it, by names that end in their unit, e.g. ``radius_px``.
    """

    file: Path
    kind: str = ""
    drawn: bool = True
    cues: tuple[Cue, ...] = ()
    facts: tuple[str, ...] = ()
    origin: str = ""
    difficulty: float = 0.0
    quantities: Mapping[str, float] = field(default_factory=dict)
    fault: str = ""

    @property
    def stem(self) -> str:
        return self.file.stem

    @property
    def family(self) -> str:
        """Ivory, pangolin, tiger or other, as the table of kinds has it; empty for an unknown kind."""
        kind = known_kinds().get(self.kind)
        return kind.family if kind else ""

    @property
    def standing(self) -> str:
        """How the program may speak of it: as the table of kinds has it, or UNDECIDED; empty for an unknown kind."""
        kind = known_kinds().get(self.kind)
        if kind is not None and kind.name.startswith("ivory_") and self.origin in _UNDECIDED_ORIGINS:
            return UNDECIDED
        return kind.standing if kind else ""

    @property
    def rendered(self) -> bool:
        """Rendered from a model of the thing, not drawn flat."""
        kind = known_kinds().get(self.kind)
        return kind is not None and kind.made == "solid"

    @property
    def per_millimetre(self) -> float:
        """Picture pixels a millimetre; 0 when the scale is not known."""
        return self.quantities.get("px_per_mm", 0.0)


def picture_files(folder: Path) -> dict[str, Path]:
    """File of every picture by stem, from ``folder`` and the folders in it; empty when the folder is not there.

    Of two files with one stem, the one in a folder of its kind counts, then the one whose ending stands first above.
    """
    found: dict[str, Path] = {}
    below = sorted(entry for entry in folder.glob("*") if entry.is_dir())
    for place in (folder, *below):
        files = (file for file in place.glob("*.*") if file.suffix.lower() in SUFFIXES)
        for file in sorted(files, key=lambda file: SUFFIXES.index(file.suffix.lower()), reverse=True):
            found[file.stem] = file
    return dict(sorted(found.items()))


def read_pictures(folder: Path) -> list[TeachingPicture]:
    """Every picture of ``folder`` and the folders in it, by stem; empty when the folder is not there."""
    return [read_picture(file) for file in picture_files(folder).values()]


def find_picture(folder: Path, stem: str) -> Path | None:
    """A picture of the library by its stem; None when it did not come with the program.

    Each call walks the folders: who asks for many takes ``picture_files``.
    """
    return picture_files(folder).get(stem)


def read_picture(file: Path) -> TeachingPicture:
    """One picture with its truth; never raises for a truth that is absent or damaged."""
    beside = file.with_name(f"{file.stem}.picture.toml")
    try:
        truth = tomllib.loads(beside.read_text("utf-8"))
        cues = tuple(
            Cue(str(cue["id"]), tuple((float(x), float(y)) for x, y in cue["polygon"]), str(cue.get("fact", "")))
            for cue in truth.get("cues", ())
        )
        return TeachingPicture(
            file=file,
            kind=str(truth["kind"]),
            drawn=bool(truth.get("drawn", True)),
            cues=tuple(cue for cue in cues if len(cue.polygon) > 2),
            facts=tuple(str(fact) for fact in truth.get("facts", ())),
            origin=str(truth.get("parameters", {}).get("origin", "")),
            difficulty=float(truth.get("difficulty", 0.0)),
            quantities={str(name): float(value) for name, value in truth.get("quantities", {}).items()},
        )
    except OSError as absent:
        return TeachingPicture(file, fault=f"{beside.name}: {absent.strerror or absent}")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError, AttributeError) as damaged:
        return TeachingPicture(file, fault=f"{beside.name}: {damaged}")
