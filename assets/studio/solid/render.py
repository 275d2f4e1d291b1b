# /// script
# requires-python = "==3.11.*"
# dependencies = ["bpy==5.0.1", "numpy==1.26.4", "pillow==12.0.0"]
# ///
"""Renders solid things once as cut-outs with Cycles."""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
import zlib
from dataclasses import asdict
from pathlib import Path

import cues
import cutout_files
import heap
import lookalikes
import numpy as np
import scales
import scene
import tusk
from surfaces import points_of

RECIPE = 1
LONGEST = 448
SAMPLES = 16
MARGIN = 0.04
KINDS = ("pangolin_scales", "horn_chips", "seed_pods", "tusk", "cattle_horn")
HEAPS = {"pangolin_scales": scales.pieces, "horn_chips": lookalikes.horn_chips, "seed_pods": lookalikes.seed_pods}
LONG = {"tusk": tusk.tusks, "cattle_horn": tusk.horns}

log = logging.getLogger("render")


def shape_seed(kind: str, shape: int) -> int:
    """Seed of a shape; differs between kinds, stays the same for ever."""
    return zlib.crc32(f"{kind} {shape}".encode())


def build(kind: str, shape: int, visible_floor: bool = False) -> tuple[list[heap.Lying], dict[str, object], float]:
    """The things of one shape lying on the ground, what was chosen, and the millimetres in a scene unit."""
    rng = np.random.default_rng(shape_seed(kind, shape))
    ground = scene.floor(visible_floor)
    if kind in HEAPS:
        count = heap.COUNTS[shape % len(heap.COUNTS)]
        pieces, chosen = HEAPS[kind](rng, count)
        lying = heap.drop(pieces, count, rng, ground)
        return lying, {"count": len(lying), **chosen}, scales.MILLIMETRES
    return LONG[kind](rng, shape)


def photograph(kind: str, shape: int, views: list[int], out: Path) -> None:
    """Renders the missing views of one shape into `out`/`kind`."""
    stems = {view: out / kind / f"{shape:02d}-{view:02d}" for view in views}
    missing = {
        v: s for v, s in stems.items() if not (s.with_suffix(".webp").exists() and s.with_suffix(".toml").exists())
    }
    if not missing:
        return
    started = time.monotonic()
    scene.start(SAMPLES)
    lying, chosen, millimetres = build(kind, shape)
    points = np.concatenate([points_of(piece.thing) for piece in lying])
    centre = (points.min(0) + points.max(0)) / 2
    radius = float(np.linalg.norm(points - centre, axis=1).max())
    log.info("%s %d built in %.1f s, %d pieces", kind, shape, time.monotonic() - started, len(lying))
    shown = chosen.pop("facts", [])
    for view, stem in missing.items():
        began = time.monotonic()
        drawn = scene.draw_view(shape, view)
        camera = scene.aim(drawn, points, LONGEST, MARGIN)
        scene.light(drawn, centre, radius)
        found = cues.find(camera, lying)
        with tempfile.TemporaryDirectory() as folder:
            png = Path(folder) / "picture.png"
            scene.render(png, transparent=True)
            picture = cutout_files.cut_out(png)
        facts = sorted({fact for cue in found for fact in cue.facts}.union(shown))
        head = {
            "kind": kind,
            "recipe": RECIPE,
            "shape": shape,
            "view": view,
            "shape_seed": shape_seed(kind, shape),
            "view_seed": drawn.seed,
            "samples": SAMPLES,
            "width": camera.pixels[0],
            "height": camera.pixels[1],
            "mm_per_pixel": round(camera.units_per_pixel() * millimetres, 4),
            "facts": facts,
        }
        seen = {key: value for key, value in asdict(drawn).items() if key != "seed"}
        cutout_files.write(stem.with_suffix(".webp"), picture)
        cutout_files.write(stem.with_suffix(".toml"), cutout_files.truth(head, {"thing": chosen, "photo": seen}, found))
        log.info(
            "%s in %.1f s, %d bytes, cues %s",
            stem.name,
            time.monotonic() - began,
            len(picture),
            [c.name for c in found],
        )


def _span(text: str) -> list[int]:
    first, _, last = text.partition(":")
    return list(range(int(first), int(last))) if last else [int(first)]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Render solid things as cut-outs.")
    parser.add_argument("--kind", choices=KINDS, required=True)
    parser.add_argument("--shapes", type=_span, required=True, help="first:after-last, or one number")
    parser.add_argument("--views", type=_span, required=True, help="first:after-last, or one number")
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    for shape in asked.shapes:
        photograph(asked.kind, shape, asked.views, asked.out)


if __name__ == "__main__":
    main()
