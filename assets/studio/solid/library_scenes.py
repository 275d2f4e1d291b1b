# /// script
# requires-python = "==3.11.*"
# dependencies = ["bpy==5.0.1", "numpy==1.26.4", "pillow==12.0.0"]
# ///
"""Renders the raw pictures of the library's solid kinds: whole scenes, each a PNG, a mask and a TOML of truth.

    python -m studio.library --part rendered          (writes the jobs and calls this)
    uv run assets/studio/solid/library_scenes.py --jobs build/scenes/jobs.json --out build/scenes

One thread, every seed fixed. Raw pictures that are there are passed over, so a broken run goes on where it stopped.
A kind without a maker, or a thing too large for what it should lie in, is reported and passed over.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import tempfile
import time
import tomllib
from dataclasses import asdict
from pathlib import Path

import containers
import cutout_files
import numpy as np
import settings
import specimens
from PIL import Image

NOISE = 0.06

log = logging.getLogger("library_scenes")


def is_there(stem: Path, plan: str) -> bool:
    """Whether the raw picture is there and was rendered as the plan asks."""
    files = [stem.with_name(stem.name + ending) for ending in (".png", ".mask.png", ".toml")]
    return all(f.exists() for f in files) and tomllib.loads(files[2].read_text("utf-8")).get("plan") == plan


def picture(job: dict[str, object], out: Path, size: int, samples: int) -> None:
    """Renders one job. Raises DoesNotFitError, KeyError or ModuleNotFoundError where it cannot be built."""
    asked = settings.Scene(kind=str(job["kind"]), shape=int(str(job["shape"])), **dict(job["asked"]))  # type: ignore[call-overload]
    stem = out / str(job["name"])
    settings.prepare(samples, NOISE)
    shown = settings.build(asked, size)
    with tempfile.TemporaryDirectory() as folder:
        png, mask = Path(folder) / "picture.png", Path(folder) / "mask.png"
        settings.write_picture(png)
        Image.fromarray(shown.mask * np.uint8(255)).save(mask)
        cutout_files.write(stem.with_name(f"{stem.name}.png"), png.read_bytes())
        cutout_files.write(stem.with_name(f"{stem.name}.mask.png"), mask.read_bytes())
    known = settings.known(shown)
    chosen, bar = known.pop("thing"), known.pop("bar", None)
    scene = {key: value for key, value in asdict(asked).items() if key not in ("kind", "shape")}
    scene |= {"light_azimuth": round(shown.view.light_azimuth, 1), "field_of_view": shown.view.field_of_view}
    head = {
        "kind": asked.kind,
        "plan": job["plan"],
        "shape": asked.shape,
        "shape_seed": specimens.shape_seed(asked.kind, asked.shape),
        "samples": samples,
        **known,
    }
    tables = {"scene": scene, "thing": chosen}
    if bar:
        tables["bar"] = bar
    cutout_files.write(stem.with_name(f"{stem.name}.toml"), cutout_files.truth(head, tables, shown.found))
    log.info("%s: cues %s", job["name"], ", ".join(cue.name for cue in shown.found) or "none")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Render the library's scenes.")
    parser.add_argument("--jobs", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", type=int, default=800, help="width in pixels; the height is three quarters of it")
    parser.add_argument("--samples", type=int, default=14, help="at most, a pixel")
    asked = parser.parse_args()
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    jobs = json.loads(asked.jobs.read_text("utf-8"))
    missing = [job for job in jobs if not is_there(asked.out / job["name"], job["plan"])]
    log.info("%d scenes asked for, %d to render", len(jobs), len(missing))
    started = time.monotonic()
    for number, job in enumerate(missing, 1):
        if is_there(asked.out / job["name"], job["plan"]):
            continue  # made meanwhile by another run
        try:
            picture(job, asked.out, asked.size, asked.samples)
        except ModuleNotFoundError as absent:
            log.warning("%s waits: no maker of %s yet (%s)", job["name"], job["kind"], absent.name)
        except containers.DoesNotFitError as large:
            log.warning("%s cannot be built: %s", job["name"], large)
        except Exception:  # one faulty maker does not end a run of hours; its picture stays missing and is named again
            log.exception("%s cannot be built", job["name"])
        each = (time.monotonic() - started) / number
        log.info("%d of %d, %.1f s each, about %.0f s left", number, len(missing), each, each * (len(missing) - number))


if __name__ == "__main__":
    main()
