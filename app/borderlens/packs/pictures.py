"""The teaching pictures that come with the program: ``assets/pictures/<stem>.jpg`` and what is known of each.

The truth lies beside the picture as ``<stem>.picture.toml``. A picture without one, or with one that cannot be read,
stays in the list with the reason.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from borderlens.domain.items import Polygon

SUFFIXES = (".jpg", ".png")


@dataclass(frozen=True, slots=True)
class Cue:
    """A visible sign: its id, where it is (fractions of width and height), and the fact it rests on."""

    id: str
    polygon: Polygon
    fact: str


@dataclass(frozen=True, slots=True)
class TeachingPicture:
    """``fault`` says why the truth could not be read; the other fields are then empty.

    ``kind`` names what was drawn, e.g. ``ivory_section``; ``difficulty`` goes from 0, easy, to 1; ``quantities`` are
    what can be measured in it, by names that end in their unit, e.g. ``radius_px``.
    """

    file: Path
    kind: str = ""
    drawn: bool = True
    cues: tuple[Cue, ...] = ()
    facts: tuple[str, ...] = ()
    difficulty: float = 0.0
    quantities: Mapping[str, float] = field(default_factory=dict)
    fault: str = ""

    @property
    def stem(self) -> str:
        return self.file.stem

    @property
    def per_millimetre(self) -> float:
        """Picture pixels a millimetre; 0 when the scale is not known."""
        return self.quantities.get("px_per_mm", 0.0)


def read_pictures(folder: Path) -> list[TeachingPicture]:
    """Every picture of ``folder`` by name; empty when the folder is not there."""
    files = [file for file in sorted(folder.glob("*")) if file.suffix.lower() in SUFFIXES]
    return [read_picture(file) for file in files]


def find_picture(folder: Path, stem: str) -> Path | None:
    """A picture of the library by its stem; None when it did not come with the program."""
    return next((file for suffix in SUFFIXES if (file := folder / f"{stem}{suffix}").is_file()), None)


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
            difficulty=float(truth.get("difficulty", 0.0)),
            quantities={str(name): float(value) for name, value in truth.get("quantities", {}).items()},
        )
    except OSError as absent:
        return TeachingPicture(file, fault=f"{beside.name}: {absent.strerror or absent}")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError, AttributeError) as damaged:
        return TeachingPicture(file, fault=f"{beside.name}: {damaged}")
