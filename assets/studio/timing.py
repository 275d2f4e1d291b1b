"""What a picture costs: python -m studio.timing --size 288 --pictures 5

One line a kind with the CPU seconds of drawing, photographing and storing one picture, then the pictures an hour that
two processors would give if every kind were drawn as often.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from pathlib import Path

from studio.dataset import plan, produce
from studio.makers import is_ready
from studio.recipes import KINDS

log = logging.getLogger("studio.timing")


def seconds(kind: str, pictures: int, size: int, seed0: int = 0) -> float:
    """CPU seconds a picture of one kind, over `pictures` of them, as the training set draws and writes them."""
    rows = plan(pictures + 1, seed0, (kind,))
    with tempfile.TemporaryDirectory() as folder:
        produce(rows[0], Path(folder), size)
        started = time.process_time()
        for row in rows[1:]:
            produce(row, Path(folder), size)
        return (time.process_time() - started) / pictures


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="studio.timing", description="Time the drawing of each kind.")
    parser.add_argument("--size", type=int, default=288)
    parser.add_argument("--pictures", type=int, default=5, help="of each kind")
    parser.add_argument("--kind", action="append", choices=KINDS, help="only these; may be repeated")
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(message)s")
    kinds = [kind for kind in asked.kind or KINDS if is_ready(kind)]
    found = {kind: seconds(kind, asked.pictures, asked.size) for kind in kinds}
    for kind, each in sorted(found.items(), key=lambda item: item[1]):
        log.info("%-24s %6.3f s a picture", kind, each)
    mean = sum(found.values()) / len(found)
    log.info("%-24s %6.3f s a picture, %.0f an hour on two processors", "mean of the kinds", mean, 2 * 3600 / mean)
    return 0


if __name__ == "__main__":
    sys.exit(main())
