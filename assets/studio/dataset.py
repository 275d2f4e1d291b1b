"""The training set: which pictures, and on which side of the split each one stands.

python -m studio.dataset --out build/studio --per-kind 300 --size 320

A shape of a solid thing, or the texture of a flat one, stands on one side only, however many pictures it gives.
"""

from __future__ import annotations

import argparse
import csv
import io
import logging
import sys
import time
import zlib
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np

from studio import cutouts
from studio.files import put, save
from studio.recipes import FLAT_KINDS, draw

log = logging.getLogger("studio.dataset")

SPLITS = ("train", "train", "train", "calibrate", "test")
ASPECTS = (4 / 3, 3 / 4, 1.0)
"""Width over height: phones held across and upright, and pictures cut square for sending."""


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


def plan(per_kind: int, seed0: int = 0) -> list[Row]:
    """Rows for `per_kind` pictures of each kind with seeds from `seed0`; a solid kind without cut-outs is left out."""
    rows: list[Row] = []
    for seed in range(seed0, seed0 + per_kind):
        rows.extend(Row(kind, seed, split_of(seed), seed) for kind in FLAT_KINDS)
        for kind in cutouts.KINDS:
            numbers = cutouts.shapes(kind)
            if numbers:
                shape = numbers[seed % len(numbers)]
                rows.append(Row(kind, seed, split_of(shape), shape))
    return rows


def produce(row: Row, out: Path, size: int) -> Path:
    """Draw one row unless its picture is there, and say where it lies."""
    path = out / row.path
    if path.exists():
        return path
    asked: dict[str, float] = {"aspect": aspect_of(row.kind, row.seed)}
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


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="studio.dataset", description="Draw the training set.")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--per-kind", type=int, default=300)
    parser.add_argument("--size", type=int, default=320)
    parser.add_argument("--seed0", type=int, default=0)
    parser.add_argument("--workers", type=int, default=1)
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(message)s")
    rows = plan(asked.per_kind, asked.seed0)
    missing = [row for row in rows if not (asked.out / row.path).exists()]
    log.info("%d pictures planned, %d to draw", len(rows), len(missing))
    started = time.monotonic()
    if asked.workers > 1:
        with ProcessPoolExecutor(asked.workers) as pool:
            done: Iterable[Path] = pool.map(
                produce, missing, [asked.out] * len(missing), [asked.size] * len(missing), chunksize=8
            )
            _watch(done, len(missing), started)
    else:
        _watch((produce(row, asked.out, asked.size) for row in missing), len(missing), started)
    put(asked.out / "manifest.csv", manifest(rows))
    return 0


def _watch(done: Iterable[Path], total: int, started: float) -> None:
    for number, _ in enumerate(done, 1):
        if number % 100 == 0 or number == total:
            each = (time.monotonic() - started) / number
            log.info("%d of %d, %.3f s each, about %.0f s left", number, total, each, each * (total - number))


if __name__ == "__main__":
    sys.exit(main())
