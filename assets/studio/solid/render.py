# /// script
# requires-python = "==3.11.*"
# dependencies = ["bpy==5.0.1", "numpy==1.26.4", "pillow==12.0.0"]
# ///
"""Renders solid things once as cut-outs (RGBA WebP and a TOML of truth) with Blender's Cycles.

    uv run assets/studio/solid/render.py --kind tusk --shapes 0:10 --views 0:6 --out assets/studio/cutouts

An environment of its own (about 0.9 GB) comes from the lines above; Debian needs libxi6 libxxf86vm1 libxfixes3
libxrender1 libgl1 libegl1 libxkbcommon0 libsm6. One thread, every seed fixed: a second run gives the same bytes. Files
that are there are passed over, so a broken run goes on where it stopped; raise RECIPE and delete the pictures after a
change of form, texture or light. Shapes are in specimens.py, cues in cues.py, whole pictures in table_scenes.py.

Measured on one core, CPU seconds for 448 px at 16 samples: a tusk 2.0 to 3.4, a heap of 48 scales 6.1 to 6.6 (denoising
1.2 of them), its cues 0.07 to 0.26; building the tusk 0.9, dropping the heap 1.5. Pictures are 3 to 31 kB. On a machine
busy with other work the 284 pictures took 55 minutes. Where only a TOML is missing it is written without rendering.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

import cues
import cutout_files
import numpy as np
import scene
import specimens

RECIPE = 1
LONGEST = 448
SAMPLES = 16
MARGIN = 0.04

log = logging.getLogger("render")


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
    specimen = specimens.lay(kind, shape)
    points = specimen.points()
    centre = (points.min(0) + points.max(0)) / 2
    radius = float(np.linalg.norm(points - centre, axis=1).max())
    log.info("%s %d built in %.1f s, %d pieces", kind, shape, time.monotonic() - started, len(specimen.lying))
    for view, stem in missing.items():
        began = time.monotonic()
        drawn = scene.draw_view(shape, view)
        camera = scene.aim(drawn, points, LONGEST, MARGIN)
        found = cues.find(camera, specimen.lying)
        if not stem.with_suffix(".webp").exists():
            scene.light(drawn, centre, radius)
            with tempfile.TemporaryDirectory() as folder:
                png = Path(folder) / "picture.png"
                scene.render(png, transparent=True)
                cutout_files.write(stem.with_suffix(".webp"), cutout_files.cut_out(png))
        facts = sorted({fact for cue in found for fact in cue.facts}.union(specimen.facts))
        head = {
            "kind": kind,
            "recipe": RECIPE,
            "shape": shape,
            "view": view,
            "shape_seed": specimens.shape_seed(kind, shape),
            "view_seed": drawn.seed,
            "samples": SAMPLES,
            "width": camera.pixels[0],
            "height": camera.pixels[1],
            "mm_per_pixel": round(camera.units_per_pixel() * specimen.millimetres, 4),
            "facts": facts,
        }
        seen = {key: value for key, value in asdict(drawn).items() if key != "seed"}
        cutout_files.write(
            stem.with_suffix(".toml"), cutout_files.truth(head, {"thing": specimen.chosen, "photo": seen}, found)
        )
        log.info(
            "%s in %.1f s, %d bytes, cues %s",
            stem.name,
            time.monotonic() - began,
            stem.with_suffix(".webp").stat().st_size,
            [c.name for c in found],
        )


def _span(text: str) -> list[int]:
    first, _, last = text.partition(":")
    return list(range(int(first), int(last))) if last else [int(first)]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Render solid things as cut-outs.")
    parser.add_argument("--kind", choices=specimens.KINDS, required=True)
    parser.add_argument("--shapes", type=_span, required=True, help="first:after-last, or one number")
    parser.add_argument("--views", type=_span, required=True, help="first:after-last, or one number")
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    for shape in asked.shapes:
        photograph(asked.kind, shape, asked.views, asked.out)


if __name__ == "__main__":
    main()
