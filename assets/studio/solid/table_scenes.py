# /// script
# requires-python = "==3.11.*"
# dependencies = ["bpy==5.0.1", "numpy==1.26.4", "pillow==12.0.0"]
# ///
"""Renders whole pictures: a heap, a tusk or a single scale on a table with a scale bar, for quiz items and screens.

    uv run assets/studio/solid/table_scenes.py --out assets/studio/cutouts/hero [NAME ...]

The shapes are numbered above those of the cut-outs, so that no picture shows a thing that training pictures show.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import bpy
import cues
import cutout_files
import numpy as np
import scene
import specimens
from surfaces import Points, Skin, sheet
from textures import blend, field, grid, ramp, step

RECIPE = 1
SIZE = (960, 720)
SAMPLES = 48
MARGIN = 0.09

log = logging.getLogger("table_scenes")


@dataclass(frozen=True)
class TableScene:
    """One picture: which shape, on what, how lit and seen from where (degrees), the bar's length,
    and how many scene units one repeat of the table's texture covers.
    """

    kind: str
    shape: int
    table: str
    light: str
    elevation: float
    azimuth: float
    bar_millimetres: int
    tile: float = 4.0


SCENES = {
    "heap-1": TableScene("pangolin_scales", 15, "wood", "soft window", 52, 265, 100),
    "heap-2": TableScene("pangolin_scales", 17, "laminate", "two lamps", 63, 280, 100),
    "tusk-1": TableScene("tusk", 11, "cloth", "soft window", 48, 215, 200),
    "tusk-2": TableScene("tusk", 15, "wood", "overhead", 38, 196, 200),
    "horn-chips-1": TableScene("horn_chips", 14, "laminate", "soft window", 55, 270, 100),
    "scale-single-1": TableScene("pangolin_scales", 11, "cloth", "low side", 66, 270, 50, tile=1.2),
}


def _table_skin(kind: str, rng: np.random.Generator) -> Skin:
    shape = (1024, 1024)
    grit, cloud = field(rng, shape, 1.0, low=40), field(rng, shape, 2.6)
    if kind == "wood":
        grain, pores = field(rng, shape, 2.1, (14, 1), low=2), field(rng, shape, 1.3, (40, 1), low=12)
        stops = ((0.0, "#3d2a1b"), (0.45, "#6b4c31"), (1.0, "#9a7650"))
        colour = ramp(0.5 + 0.13 * grain + 0.06 * pores + 0.05 * cloud, stops)
        return Skin(colour, 0.4 * grain + 0.4 * pores, 0.42 + 0.05 * cloud, relief=0.004)
    if kind == "cloth":
        v, u = grid(shape)
        weave = np.sin(v * 2 * np.pi * 150) * np.sin(u * 2 * np.pi * 150)
        stops = ((0.0, "#252c35"), (0.5, "#3c4754"), (1.0, "#5c6875"))
        colour = ramp(0.5 + 0.16 * weave + 0.08 * cloud + 0.08 * grit, stops)
        return Skin(colour, (weave + 0.3 * grit).astype(np.float32), np.full(shape, 0.95, np.float32), relief=0.008)
    colour = ramp(0.5 + 0.12 * grit + 0.08 * cloud, ((0.0, "#9b9d9c"), (0.5, "#b4b6b3"), (1.0, "#cbccc8")))
    colour = blend(colour, "#8b8479", 0.25 * step(field(rng, shape, 2.2), 1.4, 2.8))
    return Skin(colour, 0.2 * grit, 0.40 + 0.04 * cloud, relief=0.002)


def _level(name: str, corners: Points, uv_size: tuple[float, float], skin: Skin) -> None:
    """A flat four-cornered sheet; `corners` (2, 2, 3), texture repeated `uv_size` times."""
    uv = np.array([[[0, 0], [1, 0]], [[0, 1], [1, 1]]], dtype=float) * uv_size
    sheet(name, corners, uv, skin)


def _set_table(kind: str, tile: float, rng: np.random.Generator) -> None:
    bpy.data.objects.remove(bpy.data.objects[scene.GROUND])
    half = 30.0
    corners = np.array([[[-half, -half, 0], [half, -half, 0]], [[-half, half, 0], [half, half, 0]]])
    _level("table", corners, (2 * half / tile,) * 2, _table_skin(kind, rng))


def _lay_bar(points: Points, azimuth: float, length: float, marks: int) -> tuple[Points, Points]:
    """Puts a bar of `length` scene units before the things, in `marks` black and white fields; returns its ends."""
    towards, across = scene.polar(azimuth, 0), scene.polar(azimuth + 90, 0)
    middle = (points.min(0) + points.max(0)) / 2
    reach = float(((points - middle) @ towards).max())
    broad = length * 0.07
    near = np.array([*(middle + towards * (reach + broad * 1.6))[:2], 0.004 * length])
    start, end = near - across * length / 2, near + across * length / 2
    corners = np.array([[start, end], [start - towards * broad, end - towards * broad]])
    fields = (np.arange(marks * 16) // 16 % 2).astype(np.float32)
    rows = np.stack([fields] * 32 + [1 - fields] * 32)
    colour = blend(np.full((*rows.shape, 3), 0.012, np.float32), "#f1f0ec", rows)
    flat = np.zeros_like(rows)
    _level("bar", corners, (1, 1), Skin(colour, flat, flat + 0.5, relief=0.001))
    return start, end


def picture(name: str, asked: TableScene, out: Path) -> None:
    """Renders one scene with its truth, unless both files are there."""
    stem = out / name
    if stem.with_suffix(".jpg").exists() and stem.with_suffix(".toml").exists():
        return
    began = time.monotonic()
    scene.start(SAMPLES, settled=0.03)
    specimen = specimens.lay(asked.kind, asked.shape)
    points = specimen.points()
    rng = np.random.default_rng(specimens.shape_seed(name, asked.shape))
    _set_table(asked.table, asked.tile, rng)
    ends = _lay_bar(points, asked.azimuth, asked.bar_millimetres / specimen.millimetres, asked.bar_millimetres // 10)
    middle = (points.min(0) + points.max(0)) / 2
    radius = float(np.linalg.norm(points - middle, axis=1).max())
    view = replace(
        scene.draw_view(asked.shape, 0),
        light=asked.light,
        elevation=asked.elevation,
        azimuth=asked.azimuth,
        light_azimuth=asked.azimuth + 75,
        exposure=0.0,
        warmth=0.2,
    )
    framed = np.concatenate([points, np.array(ends)])
    camera = scene.aim(view, framed, SIZE[0], MARGIN, SIZE[0] / SIZE[1])
    scene.light(view, middle, radius)
    found = cues.find(camera, specimen.lying)
    with tempfile.TemporaryDirectory() as folder:
        png = Path(folder) / "picture.png"
        scene.render(png, transparent=False)
        content = cutout_files.scene_jpeg(png)
    flat_ends = camera.project(np.array(ends)).round(4).tolist()
    head = {
        "kind": asked.kind,
        "scene": name,
        "recipe": RECIPE,
        "shape": asked.shape,
        "shape_seed": specimens.shape_seed(asked.kind, asked.shape),
        "samples": SAMPLES,
        "width": camera.pixels[0],
        "height": camera.pixels[1],
        "mm_per_pixel": round(camera.units_per_pixel() * specimen.millimetres, 4),
        "facts": sorted({fact for cue in found for fact in cue.facts}.union(specimen.facts)),
    }
    tables = {
        "thing": specimen.chosen,
        "photo": {"table": asked.table, **{k: v for k, v in asdict(view).items() if k != "seed"}},
        "scale_bar": {"mm": asked.bar_millimetres, "from": flat_ends[0], "to": flat_ends[1]},
    }
    cutout_files.write(stem.with_suffix(".jpg"), content)
    cutout_files.write(stem.with_suffix(".toml"), cutout_files.truth(head, tables, found))
    log.info("%s in %.1f s, %d bytes, cues %s", name, time.monotonic() - began, len(content), [c.name for c in found])


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Render whole scenes on a table.")
    parser.add_argument("names", nargs="*", help=f"any of {', '.join(SCENES)}; all where none is named")
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    for name in asked.names or SCENES:
        picture(name, SCENES[name], asked.out)


if __name__ == "__main__":
    main()
