"""Contact sheets of what the studio draws: python -m studio.sheet --out FILE

All kinds, a row each; the seeds of one kind; one parameter through its range; or the library as it lies on disk.

    python -m studio.sheet --out kinds.webp
    python -m studio.sheet --kind tiger_skin --seeds 0:12 --out tigers.png
    python -m studio.sheet --kind ivory_section --vary angle 60:140:10 --out angles.png
    python -m studio.sheet --library --only tusk --out library.webp
"""

from __future__ import annotations

import argparse
import io
import logging
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from studio.files import put
from studio.kinds import KINDS, UnknownKindError
from studio.library import FOLDER, is_done
from studio.makers import is_ready
from studio.plan import PLAN, Plan, read
from studio.recipes import draw
from studio.tiles import Tile, sheet

log = logging.getLogger("studio.sheet")

Row = tuple[str, Sequence[Tile]]
ACROSS = 8


def span(text: str) -> range:
    """`first:after-last`, or one number."""
    first, _, last = text.partition(":")
    return range(int(first), int(last)) if last else range(int(first), int(first) + 1)


def steps(text: str) -> list[float]:
    """`low:high:step`, both ends in it. Raises ValueError for a step that leads nowhere."""
    low, high, step = (float(part) for part in text.split(":"))
    if step <= 0 or high < low:
        raise ValueError(f"{text} is no range")
    return [low + number * step for number in range(int((high - low) / step + 1e-9) + 1)]


def _tile(kind: str, seed: int, size: int, words: str, **asked: Any) -> Tile:
    picture = draw(kind, seed, size, **asked)
    return Tile(Image.fromarray(picture.image), words)


def kinds_rows(kinds: Iterable[str], seeds: Iterable[int], size: int) -> list[Row]:
    """A row of seeds for every kind; a kind that has no maker yet keeps an empty row that says so."""
    numbers = list(seeds)
    rows: list[Row] = []
    for kind in kinds:
        if is_ready(kind):
            rows.append((kind, [_tile(kind, seed, size, str(seed)) for seed in numbers]))
        else:
            rows.append((f"{kind}: no maker, or no cut-outs, yet", [Tile(None)]))
        log.info("%s", rows[-1][0])
    return rows


def seeds_rows(kind: str, seeds: Iterable[int], size: int, across: int = ACROSS) -> list[Row]:
    """All seeds of one kind, `across` in a row."""
    tiles = [_tile(kind, seed, size, str(seed)) for seed in seeds]
    return [("" if start else kind, tiles[start : start + across]) for start in range(0, len(tiles), across)]


def vary_rows(kind: str, name: str, values: Iterable[float], seeds: Iterable[int], size: int) -> list[Row]:
    """One parameter through its range, a row for each seed, in a clean picture."""
    numbers = list(values)
    return [
        (
            f"{kind} {seed}: {name}",
            [_tile(kind, seed, size, f"{value:g}", **{name: value}, phone=False, layout="close") for value in numbers],
        )
        for seed in seeds
    ]


def library_rows(plan: Plan, folder: Path, kinds: Sequence[str] = ()) -> list[Row]:
    """The library as it lies on disk: a row a kind, ACROSS in a row; what is not there stays empty."""
    rows: list[Row] = []
    for kind in plan.kinds:
        if kinds and kind not in kinds:
            continue
        tiles = []
        for entry in plan.entries:
            if entry.kind != kind:
                continue
            file = entry.stem(folder).with_name(f"{entry.name}.webp")
            if file.is_file():
                stale = "" if is_done(entry, folder) else " (of an older plan)"
                with Image.open(file) as opened:
                    tiles.append(Tile(opened.convert("RGB"), entry.name + stale))
            else:
                tiles.append(Tile(None, entry.name))
        rows += [("" if start else kind, tiles[start : start + ACROSS]) for start in range(0, len(tiles), ACROSS)]
    return rows


def write(rows: Sequence[Row], side: int, out: Path) -> None:
    """Save the sheet in the form that the file's ending names."""
    made = sheet(rows, side)
    buffer = io.BytesIO()
    form = {".webp": "WEBP", ".png": "PNG", ".jpg": "JPEG"}[out.suffix.lower()]
    made.save(buffer, form, **({} if form == "PNG" else {"quality": 84}))
    put(out, buffer.getvalue())
    log.info("%s: %d x %d", out, *made.size)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="studio.sheet", description="Contact sheets of what the studio draws.")
    parser.add_argument("--out", type=Path, required=True, help="a .png, .webp or .jpg")
    parser.add_argument("--kind", choices=list(KINDS))
    parser.add_argument("--seeds", type=span, default=range(6), help="first:after-last, or one number")
    parser.add_argument("--vary", nargs=2, metavar=("PARAMETER", "LOW:HIGH:STEP"))
    parser.add_argument("--library", action="store_true")
    parser.add_argument("--only", action="append", default=[], metavar="KIND", help="with --library; several times")
    parser.add_argument("--plan", type=Path, default=PLAN)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the library lies")
    parser.add_argument("--size", type=int, default=256, help="width of a drawn picture and of its place on the sheet")
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(message)s")
    if asked.vary and not asked.kind:
        parser.error("--vary wants a --kind")
    if asked.out.suffix.lower() not in (".png", ".webp", ".jpg"):
        parser.error("--out wants a .png, .webp or .jpg")
    try:
        if asked.library:
            rows = library_rows(read(asked.plan), asked.folder, asked.only)
        elif asked.vary:
            name, values = asked.vary
            rows = vary_rows(asked.kind, name, steps(values), asked.seeds, asked.size)
        elif asked.kind:
            rows = seeds_rows(asked.kind, asked.seeds, asked.size)
        else:
            rows = kinds_rows(KINDS, asked.seeds, asked.size)
    except (UnknownKindError, LookupError, ValueError) as wrong:
        log.error("%s", wrong)
        return 1
    if not rows:
        log.error("nothing to show")
        return 1
    write(rows, asked.size, asked.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
