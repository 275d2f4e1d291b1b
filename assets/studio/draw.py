"""Draw pictures of one kind: python -m studio.draw --kind ivory_section --seeds 0:10 --size 384 --out build/ivory"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from pathlib import Path

from studio.files import save
from studio.recipes import KINDS, draw

log = logging.getLogger("studio.draw")


def span(text: str) -> range:
    """Seeds "A:B" (B not included) or one number. Raises ValueError."""
    first, colon, last = text.partition(":")
    return range(int(first), int(last) if colon else int(first) + 1)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="studio.draw", description="Draw pictures of one kind with their truth.")
    parser.add_argument("--kind", required=True, choices=KINDS)
    parser.add_argument("--seeds", required=True, type=span, metavar="A:B")
    parser.add_argument("--size", type=int, default=384)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--clean", action="store_true", help="leave the phone camera's faults out")
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(message)s")
    started, drawn = time.monotonic(), 0
    for seed in asked.seeds:
        stem = asked.out / f"{asked.kind}-{seed:05d}"
        if stem.with_name(stem.name + ".jpg").exists():
            continue
        save(draw(asked.kind, seed, asked.size, phone=not asked.clean), stem)
        drawn += 1
        if drawn % 25 == 0:
            log.info("%s: %d drawn, %.2f s each", asked.kind, drawn, (time.monotonic() - started) / drawn)
    log.info("%s: %d drawn, %d were there", asked.kind, drawn, len(asked.seeds) - drawn)
    return 0


if __name__ == "__main__":
    sys.exit(main())
