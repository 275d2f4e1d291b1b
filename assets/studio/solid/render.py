# /// script
# requires-python = "==3.11.*"
# dependencies = ["bpy==5.0.1", "numpy==1.26.4", "openexr==3.5.3", "pillow==12.0.0"]
# ///
"""Renders solid things once as cut-outs with Blender's Cycles: light, passes and truth.

    uv run assets/studio/solid/render.py --kind tusk --shapes 0:10 --views 0:6 --out assets/studio/cutouts
    uv run assets/studio/solid/render.py --kind all --shapes 0:60 --views 0:4 --size 288 --workers 2 --out build/cutouts

For each shape and view: NN-VV.webp (lit, with alpha), NN-VV.passes.webp (see passes.py), NN-VV.toml, and for heaps
NN-VV.pieces.png. Files that are there are passed over, so a broken run goes on where it stopped; raise RECIPE and
delete the pictures after a change of form, texture or light. Shapes are in specimens.py, cues in cues.py.

An environment of its own (about 0.9 GB) comes from the lines above; Debian needs libxi6 libxxf86vm1 libxfixes3
libxrender1 libgl1 libegl1 libxkbcommon0 libsm6. One thread a worker, every seed fixed: a second run gives the same
bytes. The last lines tell the CPU seconds a picture of each kind.
"""

from __future__ import annotations

import argparse
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import asdict, dataclass, field
from importlib.util import find_spec
from pathlib import Path

import cues
import cutout_files
import numpy as np
import passes
import scene
import specimens
from visibility import visible_pieces

RECIPE = 2
LONGEST = 448
SAMPLES = 16
MARGIN = 0.04
ALL = "all"

log = logging.getLogger("render")


@dataclass(frozen=True)
class Asked:
    """out: the shelf's folder. size: longest side in pixels. samples: a pixel."""

    out: Path
    size: int
    samples: int

    def stem(self, kind: str, shape: int, view: int) -> Path:
        return self.out / kind / f"{shape:02d}-{view:02d}"

    def is_drawn(self, kind: str, shape: int, view: int) -> bool:
        """Whether the picture and all that belongs to it, the truth aside, lie in the folder."""
        stem = self.stem(kind, shape, view)
        endings = (".webp", ".passes.webp", *((".pieces.png",) if specimens.MAKERS[kind] == "heaps" else ()))
        return all(stem.with_suffix(ending).exists() for ending in endings)

    def is_whole(self, kind: str, shape: int, view: int) -> bool:
        return self.is_drawn(kind, shape, view) and self.stem(kind, shape, view).with_suffix(".toml").exists()


@dataclass
class Progress:
    """How far a run is: CPU seconds and pictures of each kind, and how much time is left."""

    total: int
    began: float = field(default_factory=time.monotonic)
    done: int = 0
    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def note(self, kind: str, seconds: float, pictures: int) -> None:
        self.done += pictures
        self.seconds[kind].extend([seconds / pictures] * pictures)
        left = (time.monotonic() - self.began) / self.done * (self.total - self.done) / 60
        log.info("%d of %d pictures, about %.0f min left", self.done, self.total, left)

    def table(self) -> None:
        for kind, each in sorted(self.seconds.items()):
            log.info("%-20s %4d pictures, %6.2f CPU s each", kind, len(each), sum(each) / len(each))


def photograph(kind: str, shape: int, views: list[int], asked: Asked) -> None:
    """Renders `views` of one shape with passes and truth; where only the truth is missing, only that is written."""
    scene.start(asked.samples)
    specimen = specimens.lay(kind, shape)
    points = specimen.points()
    centre = (points.min(0) + points.max(0)) / 2
    radius = float(np.linalg.norm(points - centre, axis=1).max())
    passes.ask(specimen.lying)
    for view in views:
        stem = asked.stem(kind, shape, view)
        drawn = scene.draw_view(shape, view)
        camera = scene.aim(drawn, points, asked.size, MARGIN)
        found = cues.find(camera, specimen.lying)
        if not asked.is_drawn(kind, shape, view):
            scene.light(drawn, centre, radius)
            with tempfile.TemporaryDirectory() as folder:
                png = Path(folder) / "picture.png"
                rendered = passes.render(png, camera)
                if specimens.MAKERS[kind] == "heaps":
                    cutout_files.write(stem.with_suffix(".pieces.png"), passes.pieces_png(rendered))
                cutout_files.write(stem.with_suffix(".passes.webp"), passes.tiles(rendered))
                cutout_files.write(stem.with_suffix(".webp"), cutout_files.cut_out(png))
        found = cutout_files.on_the_thing(stem.with_suffix(".webp"), found)
        facts = sorted({fact for cue in found for fact in cue.facts}.union(specimen.facts))
        head = {
            "kind": kind,
            "recipe": RECIPE,
            "shape": shape,
            "view": view,
            "shape_seed": specimens.shape_seed(kind, shape),
            "view_seed": drawn.seed,
            "samples": asked.samples,
            "width": camera.pixels[0],
            "height": camera.pixels[1],
            "mm_per_pixel": round(camera.units_per_pixel() * specimen.millimetres, 4),
            "facts": facts,
        }
        seen = {key: value for key, value in asdict(drawn).items() if key != "seed"}
        tables = {
            "thing": specimen.chosen,
            "photo": seen,
            "quantities": {"visible_pieces": visible_pieces(camera, specimen.lying)},
        }
        cutout_files.write(stem.with_suffix(".toml"), cutout_files.truth(head, tables, found))
        log.info("%s %s, %d pieces, cues %s", kind, stem.name, len(specimen.lying), [c.name for c in found])


def run(kinds: list[str], shapes: list[int], views: list[int], asked: Asked, minutes: float) -> bool:
    """Renders what is missing, shape by shape through all kinds, until `minutes` have passed; False if a maker failed.

    A maker that raises costs its own shape only: the others of a long run go on.
    """
    missing = {
        (shape, kind): [view for view in views if not asked.is_whole(kind, shape, view)]
        for shape in shapes
        for kind in kinds
    }
    missing = {place: wanted for place, wanted in missing.items() if wanted}
    progress = Progress(sum(map(len, missing.values())))
    log.info("%d pictures to render", progress.total)
    whole = True
    for (shape, kind), wanted in missing.items():
        if time.monotonic() - progress.began > 60 * minutes:
            log.info("stopped after %.0f minutes; the same command goes on from here", minutes)
            break
        began = time.process_time()
        try:
            photograph(kind, shape, wanted, asked)
        except Exception:
            log.exception("%s %d could not be rendered", kind, shape)
            whole = False
            continue
        progress.note(kind, time.process_time() - began, len(wanted))
    progress.table()
    return whole


def _span(text: str) -> list[int]:
    """Numbers of "A:B" (B not included), of "A", or of several of these with commas between."""
    numbers: list[int] = []
    for part in text.split(","):
        first, _, last = part.partition(":")
        numbers += range(int(first), int(last) if last else int(first) + 1)
    return numbers


def _made() -> list[str]:
    """Kinds whose maker lies beside this file."""
    return [kind for kind, module in specimens.MAKERS.items() if find_spec(module) is not None]


def main() -> int:
    """Command line; 0 when all that was asked for could be rendered."""
    parser = argparse.ArgumentParser(description="Render solid things as cut-outs.")
    parser.add_argument(
        "--kind", choices=(ALL, *specimens.KINDS), required=True, action="append", help="may be repeated"
    )
    parser.add_argument("--shapes", type=_span, required=True, help="first:after-last, a number, or such with commas")
    parser.add_argument("--views", type=_span, required=True, help="first:after-last, a number, or such with commas")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", type=int, default=LONGEST, help="longest side in pixels")
    parser.add_argument("--samples", type=int, default=SAMPLES, help="a pixel")
    parser.add_argument("--limit-minutes", type=float, default=float("inf"), help="begin no shape after that")
    parser.add_argument("--workers", type=int, default=1, help="processes; they share the shapes out")
    parser.add_argument("--core", type=int, help="keep to this one processor; workers do so by themselves")
    given = parser.parse_args()
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    if given.workers > 1:
        return _shared_out(given)
    if given.core is not None:
        os.sched_setaffinity(0, {given.core})
    kinds = _made() if ALL in given.kind else given.kind
    whole = run(kinds, given.shapes, given.views, Asked(given.out, given.size, given.samples), given.limit_minutes)
    return 0 if whole else 1


def _shared_out(given: argparse.Namespace) -> int:
    """One process a worker, each with every so many-th shape: Blender holds one scene a process.

    Each keeps to one processor: the denoiser starts a thread for every one it sees, and they cost a third of the time.
    """
    cores = sorted(os.sched_getaffinity(0))
    views = ",".join(map(str, given.views))
    fixed = ["--views", views, "--out", str(given.out), "--size", str(given.size), "--samples", str(given.samples)]
    fixed += ["--limit-minutes", str(given.limit_minutes), *(f"--kind={kind}" for kind in given.kind)]
    started = []
    for worker in range(given.workers):
        for_it = given.shapes[worker :: given.workers]
        if for_it:
            own = ["--shapes", ",".join(map(str, for_it)), "--core", str(cores[worker % len(cores)])]
            started.append(subprocess.Popen([sys.executable, __file__, *fixed, *own]))
    return max(process.wait() for process in started)


if __name__ == "__main__":
    sys.exit(main())
