"""The training set: which pictures, and on which side of the split each one stands.

    python -m studio.dataset --out build/studio --per-kind 400 --size 288 --workers 2

A shape of a solid thing, or the texture of a flat one, stands on one side only, however many pictures it gives. A run
that was broken off goes on with the same command and ends with the same bytes; one run at a time in a folder.
manifest.csv is written at the end.
"""

from __future__ import annotations

import argparse
import csv
import io
import logging
import os
import sys
import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from studio import cutouts
from studio.files import put, save
from studio.makers import is_ready
from studio.recipes import KINDS, draw

log = logging.getLogger("studio.dataset")

SPLITS = ("train", "train", "train", "calibrate", "test")
ASPECTS = (4 / 3, 3 / 4, 1.0)
"""Width over height: phones held across and upright, and pictures cut square for sending."""
SIZE = 288
RENEWED = 40
"""Groups after which a worker is replaced by a fresh one, so that what it cached is given back."""


class Row(NamedTuple):
    """One picture of the set; `shape` is the number of the shape, or of the texture for flat kinds."""

    kind: str
    seed: int
    split: str
    shape: int

    @property
    def path(self) -> str:
        """Below the set's folder. A solid thing's name holds its shape: a grown library gives a seed another shape."""
        shape = f"-{self.shape:03d}" if self.kind in cutouts.KINDS else ""
        return f"{self.split}/{self.kind}/{self.kind}-{self.seed:05d}{shape}.jpg"


def split_of(shape: int) -> str:
    """Side of a shape or texture by its number alone: in every five, three train, one calibrates, one tests.

    The order within a five is shuffled, since the makers of shapes let things run in step with the number.
    """
    block, place = divmod(shape, len(SPLITS))
    return SPLITS[int(np.random.default_rng([20, block]).permutation(len(SPLITS))[place])]


def aspect_of(kind: str, seed: int) -> float:
    """Shape of the frame of one picture; each of ``ASPECTS`` as often."""
    return ASPECTS[int(np.random.default_rng([21, zlib.crc32(kind.encode()), seed]).integers(len(ASPECTS)))]


def plan(per_kind: int, seed0: int = 0, kinds: Iterable[str] = KINDS) -> list[Row]:
    """Rows for `per_kind` pictures of each kind with seeds from `seed0`; kinds without maker or cut-outs are left out.

    The shapes of a solid kind are taken in turn.
    """
    rows: list[Row] = []
    ready = {kind: cutouts.shapes(kind) if kind in cutouts.KINDS else () for kind in kinds if is_ready(kind)}
    for seed in range(seed0, seed0 + per_kind):
        for kind, numbers in ready.items():
            shape = numbers[seed % len(numbers)] if numbers else seed
            rows.append(Row(kind, seed, split_of(shape), shape))
    return rows


def produce(row: Row, out: Path, size: int) -> Path:
    """Draw one row unless its picture is there, and say where it lies."""
    path = out / row.path
    if path.exists():
        return path
    asked: dict[str, Any] = {"aspect": aspect_of(row.kind, row.seed)}
    if row.kind in cutouts.KINDS:
        asked["shape"] = row.shape
    picture = draw(row.kind, row.seed, size, **asked)
    save(picture, path.with_suffix(""))
    return path


def manifest(rows: Iterable[Row]) -> bytes:
    """CSV with path, kind, seed, shape and split."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["path", "kind", "seed", "shape", "split"])
    table.writerows([row.path, row.kind, row.seed, row.shape, row.split] for row in rows)
    return text.getvalue().encode()


def grouped(rows: Iterable[Row], most: int = 24) -> list[list[Row]]:
    """Rows of one kind and shape together, at most `most`, so that a cut-out is decoded once; the groups shuffled, so
    that the time left can be told from the first ones. The same for the same rows."""
    together: dict[tuple[str, int], list[Row]] = {}
    for row in rows:
        key = (row.kind, row.shape if row.kind in cutouts.KINDS else row.seed // most)
        together.setdefault(key, []).append(row)
    groups = [part[i : i + most] for part in together.values() for i in range(0, len(part), most)]
    order = np.random.default_rng(22).permutation(len(groups))
    return [groups[int(i)] for i in order]


class Done(NamedTuple):
    """A group: pictures there now, CPU seconds they took, and names of those that could not be drawn, with reasons."""

    drawn: int
    seconds: float
    faults: list[str]


def _drawn(group: Sequence[Row], out: Path, size: int) -> Done:
    began, faults = time.process_time(), []
    for row in group:
        try:
            produce(row, out, size)
        except (ValueError, LookupError, ArithmeticError, OSError) as fault:
            faults.append(f"{row.path}: {type(fault).__name__}: {fault}")
    return Done(len(group) - len(faults), time.process_time() - began, faults)


def fill(rows: Sequence[Row], out: Path, size: int, workers: int = 1) -> list[str]:
    """Draw the rows whose pictures are missing below `out`; returns what could not be drawn."""
    for half in out.rglob(".*.part"):
        half.unlink()
    missing = [row for row in rows if not (out / row.path).exists()]
    log.info("%d pictures planned, %d to draw", len(rows), len(missing))
    groups, one = grouped(missing), partial(_drawn, out=out, size=size)
    if workers == 1:
        return _watch(map(one, groups), len(missing))
    # Fresh processes, not forks: a fork would copy the caches, and threads that a library may have started.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    with get_context("spawn").Pool(workers, maxtasksperchild=RENEWED) as pool:
        return _watch(pool.imap_unordered(one, groups), len(missing))


def _watch(groups: Iterator[Done], total: int) -> list[str]:
    started = told = time.monotonic()
    drawn, seconds, faults = 0, 0.0, list[str]()
    for done in groups:
        drawn, seconds = drawn + done.drawn, seconds + done.seconds
        faults += done.faults
        now, left = time.monotonic(), total - drawn - len(faults)
        if drawn and (now - told > 20 or not left):
            each, told = (now - started) / drawn, now
            log.info("%d of %d, %.3f CPU s each, %.0f min left", drawn, total, seconds / drawn, each * left / 60)
    for fault in faults:
        log.warning("not drawn: %s", fault)
    return faults


def main(arguments: list[str] | None = None) -> int:
    """Command line; 0 when every picture is there."""
    parser = argparse.ArgumentParser(prog="studio.dataset", description="Draw the training set.")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--per-kind", type=int, default=400)
    parser.add_argument("--size", type=int, default=SIZE)
    parser.add_argument("--seed0", type=int, default=0)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--kind", action="append", choices=KINDS, help="only these; may be repeated")
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(message)s")
    rows = plan(asked.per_kind, asked.seed0, asked.kind or KINDS)
    faults = fill(rows, asked.out, asked.size, asked.workers)
    put(asked.out / "manifest.csv", manifest(row for row in rows if (asked.out / row.path).exists()))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
