"""Drawn pictures beside real ones, and beside the first study's: python -m studio.compare --shared ../shared --out DIR

What differs and the verdict words come from verdicts/*.toml. The sheets hold photographs of others: DIR must lie
outside what is committed, and a folder below the checkout is taken only if git ignores it.
"""

from __future__ import annotations

import argparse
import logging
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from studio.kinds import KINDS
from studio.library import FOLDER, ROOT
from studio.makers import is_ready
from studio.recipes import draw
from studio.sheet import Row, write
from studio.tiles import Tile

log = logging.getLogger("studio.compare")

VERDICTS = Path(__file__).parent / "verdicts"
SEEDS = (9301, 9302, 9303)
SHOWN = 3


class KeptPathError(ValueError):
    """The folder asked for is one that git would commit."""


@dataclass(frozen=True)
class Verdict:
    """What is thought of one kind. study_box: fractions (x0, y0, x1, y1) of the study's picture. real: below photos."""

    kind: str
    study: str
    study_picture: str
    study_box: tuple[float, float, float, float]
    now: str
    differs: str
    real: tuple[str, ...]


def verdicts(folder: Path = VERDICTS) -> list[Verdict]:
    """All verdicts in the order of kinds. Raises KeyError for a missing field, ValueError for an unknown kind."""
    found = []
    for file in sorted(folder.glob("*.toml")):
        for kind, row in tomllib.loads(file.read_text("utf-8")).items():
            if kind not in KINDS:
                raise ValueError(f"{file.name}: no kind {kind}")
            box = tuple(float(part) for part in row.get("study_box") or (0, 0, 1, 1))
            x0, y0, x1, y1 = box
            found.append(
                Verdict(
                    kind,
                    row["study"],
                    row["study_picture"],
                    (x0, y0, x1, y1),
                    row["now"],
                    row["differs"],
                    tuple(row["real"]),
                )
            )
    order = list(KINDS)
    return sorted(found, key=lambda verdict: order.index(verdict.kind))


def ours(kind: str, library: Path, size: int) -> list[Tile]:
    """The easiest pictures of the library, else freshly drawn ones; empty where the kind has none."""
    chosen = sorted((library / kind).glob("*.webp"), key=lambda file: (_difficulty(file), file.name))[:SHOWN]
    if chosen:
        return [Tile(_opened(file), file.stem) for file in chosen]
    if not is_ready(kind):
        return []
    return [Tile(Image.fromarray(draw(kind, seed, size, hard=0.3).image), f"seed {seed}") for seed in SEEDS]


def _difficulty(file: Path) -> float:
    truth = file.with_name(f"{file.stem}.picture.toml")
    return float(tomllib.loads(truth.read_text("utf-8"))["difficulty"]) if truth.is_file() else 1.0


def _opened(file: Path) -> Image.Image:
    with Image.open(file) as opened:
        return opened.convert("RGB")


def cut(picture: Image.Image, box: Sequence[float]) -> Image.Image:
    """The part of a picture that a box in fractions holds."""
    x0, y0, x1, y1 = (round(share * size) for share, size in zip(box, picture.size * 2, strict=True))
    return picture.crop((x0, y0, max(x1, x0 + 1), max(y1, y0 + 1)))


def real_rows(found: Iterable[Verdict], photos: Path, library: Path, size: int) -> list[Row]:
    """Kinds that have photographs: ours first, then the photographs, and what still differs."""
    rows: list[Row] = []
    for verdict in found:
        there = [photos / path for path in verdict.real if (photos / path).is_file()]
        for path in verdict.real:
            if photos / path not in there:
                log.warning("%s: no photograph %s", verdict.kind, path)
        tiles = ours(verdict.kind, library, size) if there else []
        if tiles:
            beside = [Tile(_opened(file), f"real: {file.parent.name}/{file.name}") for file in there[:SHOWN]]
            rows.append((f"{verdict.kind} ({verdict.now}): {verdict.differs}", [*tiles, *beside]))
    return rows


def study_rows(found: Iterable[Verdict], study: Path, library: Path, size: int) -> list[Row]:
    """Every kind before and after: the study's picture with its word, ours with today's."""
    rows: list[Row] = []
    for verdict in found:
        tiles = ours(verdict.kind, library, size)
        if not tiles:
            continue
        file = study / verdict.study_picture
        before = cut(_opened(file), verdict.study_box) if verdict.study_picture and file.is_file() else None
        rows.append(
            (verdict.kind, [Tile(before, f"study: {verdict.study}"), *tiles[:SHOWN], Tile(None, f"now: {verdict.now}")])
        )
    return rows


def check_uncommitted(folder: Path) -> None:
    """Raises KeptPathError for a folder below the checkout that git does not ignore."""
    full = folder.resolve()
    if full.is_relative_to(ROOT):
        run = subprocess.run(["git", "check-ignore", "-q", str(full / "sheet.png")], cwd=ROOT, check=False)
        if run.returncode != 0:
            raise KeptPathError(f"{folder} would be committed; sheets with photographs must not be")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="studio.compare", description="Drawn pictures beside real ones.")
    parser.add_argument("--shared", type=Path, required=True, help="the folder with photos/ and render-study/")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--study", action="store_true", help="before and after, against the first study's pictures")
    parser.add_argument("--only", action="append", default=[], metavar="KIND")
    parser.add_argument("--library", type=Path, default=FOLDER)
    parser.add_argument("--verdicts", type=Path, default=VERDICTS)
    parser.add_argument("--size", type=int, default=300)
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(message)s")
    try:
        check_uncommitted(asked.out)
    except KeptPathError as kept:
        log.error("%s", kept)
        return 1
    found = [verdict for verdict in verdicts(asked.verdicts) if not asked.only or verdict.kind in asked.only]
    if asked.study:
        rows = study_rows(found, asked.shared / "render-study", asked.library, asked.size)
    else:
        rows = real_rows(found, asked.shared / "photos", asked.library, asked.size)
    if not rows:
        log.error("nothing to compare")
        return 1
    write(rows, asked.size, asked.out / ("study.png" if asked.study else "real.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
