"""The vector diagrams that come with the program: ``assets/diagrams/<name>.svg`` and the words laid over each.

The TOML beside the shapes holds chapter, size, fact ids and labels; a label is a key of the catalogue ``diagrams`` or a
literal sign, with a box: top left corner (or middle height where ``centred``), width and number of lines, in the
diagram's own units.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

CHAPTERS = ("ivory", "teeth", "scales", "cats", "evidence")
"""Chapters in their order; the words of each are ``reference.chapter.<chapter>``."""


@dataclass(frozen=True, slots=True)
class DiagramLabel:
    """``anchor`` is start, middle or end; ``style`` title, label, small or number; ``role`` a colour
    of the theme, or ``#rrggbb`` for words on matter that keeps its colour in every theme."""

    x: float
    y: float
    width: float
    key: str = ""
    literal: str = ""
    anchor: str = "start"
    style: str = "label"
    role: str = "text"
    lines: int = 3
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Diagram:
    """One diagram; ``facts`` are the fact lines it rests on."""

    name: str
    chapter: str
    file: Path
    width: float
    height: float
    facts: tuple[str, ...]
    labels: tuple[DiagramLabel, ...]

    @property
    def title_key(self) -> str:
        """Key of the sentence above the diagram, also its accessible name."""
        return f"diagrams.{self.name}.title"

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys that the catalogue must hold for it."""
        return (self.title_key, *(label.key for label in self.labels if label.key))


def read_diagrams(folder: Path) -> list[Diagram]:
    """Every diagram of ``folder`` by chapter and name; empty when the folder is not there.

    Raises ValueError, naming the file, for a TOML that is damaged: the files come with the program.
    """
    found = [read_diagram(file) for file in sorted(folder.glob("*.svg"))]
    return sorted(found, key=lambda diagram: CHAPTERS.index(diagram.chapter))


def read_diagram(file: Path) -> Diagram:
    """One diagram by its SVG file. Raises ValueError as above, OSError when the TOML cannot be read."""
    beside = file.with_suffix(".toml")
    try:
        table = tomllib.loads(beside.read_text("utf-8"))
        labels = tuple(DiagramLabel(**label) for label in table.get("label", ()))
        return Diagram(
            name=str(table["name"]),
            chapter=CHAPTERS[CHAPTERS.index(table["chapter"])],
            file=file,
            width=float(table["width"]),
            height=float(table["height"]),
            facts=tuple(str(fact) for fact in table["facts"]),
            labels=labels,
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as damaged:
        raise ValueError(f"{beside}: {damaged}") from damaged
