"""Write all diagrams: python -m studio.diagrams.make [NAME ...]"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from studio.diagrams.canvas import Canvas
from studio.files import put

log = logging.getLogger("studio.diagrams")

FOLDER = Path(__file__).resolve().parents[2] / "diagrams"
CHAPTERS = {
    "ivory": ("ivory",),
    "teeth": ("teeth",),
    "scales": ("scales",),
    "cats": ("skins", "claws"),
    "evidence": ("photographs", "custody"),
}
"""Chapters in their order, each with the modules that draw it."""


def drawn() -> list[Canvas]:
    """Every diagram, in the order of the chapters."""
    boards = []
    for chapter, modules in CHAPTERS.items():
        for module in modules:
            makers: tuple[Callable[[], Canvas], ...] = import_module(f"studio.diagrams.{module}").DIAGRAMS
            boards += [replace(maker(), chapter=chapter) for maker in makers]
    return boards


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="studio.diagrams.make", description="Write the vector diagrams.")
    parser.add_argument("names", nargs="*", help="all by default")
    parser.add_argument("--out", type=Path, default=FOLDER)
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(message)s")
    boards = [board for board in drawn() if not asked.names or board.name in asked.names]
    for board in boards:
        put(asked.out / f"{board.name}.svg", board.svg().encode())
        put(asked.out / f"{board.name}.toml", board.toml().encode())
    log.info("%d diagrams in %s", len(boards), asked.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
