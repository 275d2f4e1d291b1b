"""Marks of the facts that pictures, diagrams and quizzes cite: python -m studio.facts [facts.md]

The lines themselves stay in the project's shared folder. assets/tables/facts_marks.toml keeps of each cited line only
its mark, so that a quiz that scores a line nobody has verified is found without that folder.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from studio.files import put

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "assets" / "tables" / "facts_marks.toml"
FACTS = ROOT.parent / "shared" / "domain" / "facts.md"
# Marks of lines that may be scored; M is not verified, C stands where sources disagree.
SCORED = frozenset({"V", "SEED"})
MARKS = (*sorted(SCORED), "M", "C")
CITING = (
    "assets/studio/**/*.py",
    "assets/studio/cutouts/**/*.toml",
    "assets/pictures/**/*.toml",
    "assets/diagrams/**/*.toml",
    "quizzes/**/*.toml",
)

_ID = re.compile(r"\b(?:IV|LA|PA|TI|LW-[A-Z]{2}|PR|CO|ME)-\d{3}\b")
_LINE = re.compile(rf"^- ({_ID.pattern}) \| \[({'|'.join(MARKS)})\] \|", re.MULTILINE)
_HEAD = """\
# Mark of every line of the project's facts that a picture, a diagram or a quiz cites. V: read in its source.
# SEED: stated in a user text. M: general knowledge, not verified. C: sources conflict. Only V and SEED may be scored.
# Made by python -m studio.facts
"""


def cited(root: Path = ROOT) -> set[str]:
    """Ids of fact lines named in recipes, truths, diagrams and quizzes below `root`."""
    return {fact for pattern in CITING for path in root.glob(pattern) for fact in _ID.findall(path.read_text("utf-8"))}


def marks(text: str) -> dict[str, str]:
    """Id and mark of every line of facts.md."""
    return dict(_LINE.findall(text))


def table(ids: set[str], known: dict[str, str]) -> str:
    """TOML text of the table for these ids.

    Raises:
        KeyError: an id stands in no line.
    """
    return _HEAD + "".join(f'{fact} = "{known[fact]}"\n' for fact in sorted(ids))


def main(arguments: list[str] | None = None) -> int:
    """Writes the table anew from the given facts.md."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("facts", nargs="?", type=Path, default=FACTS)
    known = marks(parser.parse_args(arguments).facts.read_text("utf-8"))
    ids = cited()
    if lost := sorted(ids - known.keys()):
        parser.error(f"no line of the facts has the id {', '.join(lost)}")
    put(TABLE, table(ids, known).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
