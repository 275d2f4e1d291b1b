"""Whole pictures in three dimensions: any solid kind on a table, in a tray, a sack or a box, lit and seen as asked.

Where the light and camera stand, what the thing lies in and what covers it come from the plan or from the shape's
number, never from the kind: a product and its look-alikes are photographed in the same way.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import bpy
import containers
import covers
import cues
import grounds
import lamps
import numpy as np
import scene
import souvenirs
import specimens
from heap import Lying
from mathutils import Vector
from specimen import Specimen
from surfaces import Points, points_of

SETTINGS = ("table", "tray", "jute sack", "woven sack", "box")
ASPECT = 4 / 3
BARS = (10, 20, 50, 100, 200, 300)
FITTING = 1
GRID = (96, 128)


@dataclass(frozen=True)
class Scene:
    """One picture asked for: kind and shape; `setting` one of SETTINGS on the `ground`, `lamp` one of lamps.LAMPS,
    `cover` one of covers.COVERS or none; camera in degrees; `bar` in mm, 0 for none, FITTING for one that fits; `close`
    above 1 goes nearer, to the cue `at` where one is named, "*" for the largest of all; `exposure` in stops.
    """

    kind: str
    shape: int
    setting: str = "table"
    ground: str = "wood"
    lamp: str = "window"
    cover: str = ""
    elevation: float = 55.0
    azimuth: float = 265.0
    bar: int = 0
    close: float = 1.0
    at: str = ""
    exposure: float = 0.0


@dataclass(frozen=True)
class Shown:
    """What is known of the scene once the camera stands. mask: rows of 0 and 1 over GRID, where the things are seen."""

    specimen: Specimen
    lying: list[Lying]
    camera: scene.Camera
    view: scene.View
    found: list[cues.Cue]
    bar: tuple[int, Points] | None
    mask: Points
    pieces_seen: int


def seed_of(asked: Scene) -> int:
    """Seed of everything round the thing: by the shape's number and the setting, never the kind."""
    return zlib.crc32(f"{asked.setting} {asked.ground} {asked.cover} {asked.shape}".encode())


def _contained(asked: Scene, specimen: Specimen, rng: np.random.Generator) -> tuple[list[Lying], Points, float]:
    """Builds the container: the pieces as they lie in it, what to keep in the picture, height of the table."""
    points, scale = specimen.points(), specimen.millimetres
    if asked.setting == "tray":
        return specimen.lying, *containers.tray(points, rng, scale)
    if asked.setting.endswith("sack"):
        if len(specimen.lying) < 2:
            raise containers.DoesNotFitError("a single piece is not poured into a sack")
        return containers.sack(specimen.lying, rng, scale, asked.setting == "jute sack")
    if asked.setting == "box":
        return specimen.lying, *souvenirs.box(points, rng, scale)
    if asked.setting == "table":
        return specimen.lying, np.zeros((0, 3)), 0.0
    raise ValueError(f"no setting {asked.setting}; known: {', '.join(SETTINGS)}")


def fitting_bar(points: Points, millimetres: float) -> int:
    """Length in mm of the longest usual scale bar that is no longer than half of the things."""
    longest = float(np.ptp(points, axis=0).max()) * millimetres
    return max((length for length in BARS if length <= longest / 2), default=BARS[0])


def build(asked: Scene, width: int) -> Shown:
    """Builds everything in the empty scene and points the camera; nothing is rendered yet.

    Raises containers.DoesNotFitError where the container is too small for the thing.
    """
    specimen = specimens.lay(asked.kind, asked.shape)
    rng = np.random.default_rng(seed_of(asked))
    lying, border, floor = _contained(asked, specimen, rng)
    points = np.concatenate([points_of(piece.thing) for piece in lying])
    table = asked.ground if asked.setting == "table" else str(rng.choice(["wood", "laminate", "steel", "concrete"]))
    grounds.set_table(table, rng, specimen.millimetres, floor)
    bar = None
    if asked.bar:
        length = asked.bar if asked.bar > FITTING else fitting_bar(points, specimen.millimetres)
        bar = (length, grounds.lay_bar(points, asked.azimuth, length, specimen.millimetres))
    view = replace(
        scene.draw_view(asked.shape, 0),
        elevation=asked.elevation,
        azimuth=asked.azimuth,
        light_azimuth=asked.azimuth + float(rng.uniform(55, 95)) * float(rng.choice([-1, 1])),
        light_size=1.0,
        exposure=asked.exposure,
        warmth=float(rng.uniform(-0.5, 0.8)),
    )
    framed = np.concatenate([points, border, *([bar[1]] if bar is not None else [])])
    camera = scene.aim(view, framed, width, 0.07, ASPECT)
    found = cues.find(camera, lying)
    if asked.close > 1 or asked.at:
        camera = scene.aim(view, _nearer(asked, framed, points, lying, camera), width, 0.05, ASPECT)
        found = cues.find(camera, lying)
    middle = (framed.min(0) + framed.max(0)) / 2
    radius = float(np.linalg.norm(framed - middle, axis=1).max())
    lamps.hang(asked.lamp, view, camera, middle, radius)
    mask, seen = _seen(camera, lying)
    if asked.cover:
        # Through a sheet that mirrors here and there the guides are as grainy as the picture: they are cleaned first.
        bpy.context.scene.cycles.denoising_prefilter = "ACCURATE"
        covers.cover(asked.cover, points, rng, specimen.millimetres)
    return Shown(specimen, lying, camera, view, found, bar, mask, seen)


def _nearer(asked: Scene, framed: Points, points: Points, lying: list[Lying], camera: scene.Camera) -> Points:
    """Points that a nearer camera frames: those round the best place of the cue `at`, else the middle of the things."""
    size = np.ptp(framed, axis=0) / max(asked.close, 1.0)
    middle = (points.min(0) + points.max(0)) / 2
    if asked.at:
        best = 0.0
        for piece in lying:
            matrix = np.array(piece.thing.matrix_world)
            for mark in piece.marks:
                if asked.at not in (mark.name, "*"):
                    continue
                outline = mark.outline @ matrix[:3, :3].T + matrix[:3, 3]
                area = cues.area(cues.hull(camera.project(outline)))
                extent = float(np.linalg.norm(np.ptp(outline, axis=0)))
                faces = mark.facing is None or (matrix[:3, :3] @ mark.facing) @ (camera.position - outline.mean(0)) > 0
                if (
                    faces
                    and area > best
                    and cues.seen_share(camera, outline[::3], piece, extent, mark.facing is None) > 0.7
                ):
                    best, middle = area, outline.mean(0)
                    size = np.ptp(outline, axis=0) * (1.9 if asked.close <= 1 else 1.9 / asked.close)
    flat = float(max(size.max(), 1e-3)) / 2
    corners = [middle + np.array([sx, sy, 0.0]) * flat for sx in (-1, 1) for sy in (-1, 1)]
    return np.array(corners)


def _seen(camera: scene.Camera, lying: list[Lying]) -> tuple[Points, int]:
    """Where rays through a coarse grid meet the things, and how many pieces more than one ray meets."""
    graph = bpy.context.evaluated_depsgraph_get()
    owner = {name: number for number, piece in enumerate(lying) for name in (piece.thing.name, *piece.parts)}
    rows, columns = GRID
    hits = np.full(GRID, -1)
    origin = Vector(camera.position)
    for i in range(rows):
        for j in range(columns):
            x = camera.left_top[0] + camera.extent[0] * (j + 0.5) / columns
            y = camera.left_top[1] - camera.extent[1] * (i + 0.5) / rows
            ray = camera.forward + camera.right * x + camera.up * y
            hit, _, _, _, met, _ = bpy.context.scene.ray_cast(graph, origin, Vector(ray).normalized())
            if hit:
                hits[i, j] = owner.get(met.name, -1)
    counts = np.bincount(hits[hits >= 0], minlength=len(lying)) if (hits >= 0).any() else np.zeros(1, int)
    return (hits >= 0).astype(np.uint8), int((counts > 1).sum())


def prepare(samples: int, noise: float) -> None:
    """An empty scene with the renderer set up: at most `samples` a pixel, fewer where its noise is below `noise`."""
    made = scene.start(samples, settled=noise)
    made.cycles.adaptive_min_samples = max(samples // 3, 4)
    made.cycles.transparent_max_bounces = 6
    made.cycles.max_bounces = 4


def known(shown: Shown) -> dict[str, Any]:
    """What a truth holds of the scene, in plain numbers and words."""
    camera, scale = shown.camera, shown.specimen.millimetres
    out: dict[str, Any] = {
        "width": camera.pixels[0],
        "height": camera.pixels[1],
        "px_per_mm": round(1 / (camera.units_per_pixel() * scale), 4),
        "pieces": len(shown.lying),
        "pieces_seen": shown.pieces_seen,
        "facts": sorted({fact for cue in shown.found for fact in cue.facts}.union(shown.specimen.facts)),
        "thing": shown.specimen.chosen,
    }
    if shown.bar is not None:
        ends = camera.project(shown.bar[1]).round(4).tolist()
        out["bar"] = {"mm": shown.bar[0], "from": ends[0], "to": ends[1]}
    return out


def write_picture(path: Path) -> None:
    """Renders the scene as it stands to a PNG of 8 bits."""
    scene.render(path, transparent=False)
