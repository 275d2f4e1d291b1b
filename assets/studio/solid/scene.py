"""One Cycles scene: set-up, lights, cameras and the projection from the scene into the picture.

How many millimetres a unit of the scene is comes with each shape. Lights and cameras are drawn from the shape and view
numbers alone, never from the kind, so that a product and its look-alikes are photographed in the same way.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import bpy
import numpy as np
from mathutils import Vector
from numpy.typing import NDArray

Points = NDArray[np.float64]

LIGHTS = ("soft window", "two lamps", "overhead", "low side", "frontal flash")
ELEVATION = (35.0, 85.0)
FIELD_OF_VIEW = (22.0, 48.0)
GROUND = "ground"


@dataclass(frozen=True)
class View:
    """Where the camera and the light stand: degrees, lengths in radii of the subject, exposure in stops."""

    seed: int
    light: str
    elevation: float
    azimuth: float
    field_of_view: float
    light_azimuth: float
    light_size: float
    warmth: float
    exposure: float


def draw_view(shape: int, view: int) -> View:
    """The same for every kind: light in turn, camera height spread over its range."""
    seed = 7919 * shape + view + 1
    rng = np.random.default_rng([41, seed])
    place = (view * 0.618034 + shape * 0.381966 + rng.uniform(0, 0.08)) % 1.0
    return View(
        seed=seed,
        light=LIGHTS[(view + 2 * shape) % len(LIGHTS)],
        elevation=round(ELEVATION[0] + (ELEVATION[1] - ELEVATION[0]) * place, 2),
        azimuth=round(rng.uniform(0, 360), 2),
        field_of_view=round(rng.uniform(*FIELD_OF_VIEW), 2),
        light_azimuth=round(rng.uniform(0, 360), 2),
        light_size=round(rng.uniform(0.7, 1.4), 3),
        warmth=round(rng.uniform(-1, 1), 3),
        exposure=round(rng.uniform(-0.3, 0.3), 3),
    )


def start(samples: int, settled: float | None = None) -> bpy.types.Scene:
    """An empty scene on one thread; with `settled` a pixel whose noise is below it takes fewer than `samples`."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device = "CPU"
    cycles.samples = samples
    cycles.use_adaptive_sampling = settled is not None
    if settled is not None:
        cycles.adaptive_threshold, cycles.adaptive_min_samples = settled, 12
    cycles.use_denoising = True
    cycles.denoiser = "OPENIMAGEDENOISE"
    cycles.denoising_input_passes = "RGB_ALBEDO_NORMAL"
    cycles.denoising_prefilter = "FAST"
    cycles.max_bounces = 3
    cycles.diffuse_bounces = 2
    cycles.glossy_bounces = 2
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 4
    scene.render.threads_mode = "FIXED"
    scene.render.threads = 1
    scene.render.resolution_percentage = 100
    scene.render.use_persistent_data = True
    scene.render.image_settings.file_format = "PNG"
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = "AgX - Medium High Contrast"
    scene.world = bpy.data.worlds.new("sky")
    scene.world.use_nodes = True
    return scene


def floor() -> bpy.types.Object:
    """A grey ground at height 0; unseen by the camera it still gives bounce light and holds the heap up."""
    bpy.ops.mesh.primitive_plane_add(size=60)
    ground = bpy.context.object
    ground.name = GROUND
    material = bpy.data.materials.new("ground")
    material.use_nodes = True
    shader = material.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (0.3, 0.3, 0.3, 1)
    shader.inputs["Roughness"].default_value = 0.9
    ground.data.materials.append(material)
    ground.visible_camera = False
    return ground


def polar(azimuth: float, elevation: float) -> Points:
    """Unit vector of a direction given in degrees."""
    a, e = math.radians(azimuth), math.radians(elevation)
    return np.array([math.cos(e) * math.cos(a), math.cos(e) * math.sin(a), math.sin(e)])


def _lamp(centre: Points, direction: Points, distance: float, size: float, irradiance: float, tint: Points) -> None:
    data = bpy.data.lights.new("lamp", "AREA")
    data.shape = "DISK"
    data.size = size
    data.energy = irradiance * math.pi * distance**2
    data.color = tuple(tint)
    lamp = bpy.data.objects.new("lamp", data)
    bpy.context.collection.objects.link(lamp)
    lamp.location = Vector(centre + direction * distance)
    lamp.rotation_euler = (Vector(centre) - lamp.location).to_track_quat("-Z", "Y").to_euler()


def light(view: View, centre: Points, radius: float) -> None:
    """Takes the lamps away and hangs those of `view`; each set-up gives about the same light on a level surface."""
    for lamp in [o for o in bpy.data.objects if o.type == "LIGHT"]:
        bpy.data.objects.remove(lamp)
    tint = np.array([1.0, 0.98 - 0.03 * view.warmth, 0.96 - 0.08 * view.warmth])
    warm, cool = tint * [1, 0.95, 0.86], tint * [0.95, 0.985, 1.03]
    a, size = view.light_azimuth, view.light_size * radius
    sky = {"soft window": 0.35, "two lamps": 0.22, "overhead": 0.3, "low side": 0.22, "frontal flash": 0.16}[view.light]
    if view.light == "soft window":
        _lamp(centre, polar(a, 38), 4 * radius, 3.2 * size, 3.3, cool)
    elif view.light == "two lamps":
        _lamp(centre, polar(a, 50), 4 * radius, 0.7 * size, 2.0, warm)
        _lamp(centre, polar(a + 130, 42), 5 * radius, 0.5 * size, 1.3, warm)
    elif view.light == "overhead":
        _lamp(centre, polar(a, 80), 4 * radius, 2.4 * size, 2.5, tint)
    elif view.light == "low side":
        _lamp(centre, polar(a, 19), 5 * radius, 0.9 * size, 4.6, warm)
        _lamp(centre, polar(a + 170, 60), 5 * radius, 2.0 * size, 0.7, tint)
    else:
        _lamp(centre, polar(view.azimuth + 4, min(view.elevation + 5, 89)), 4 * radius, 0.25 * size, 2.35, tint)
    background = bpy.context.scene.world.node_tree.nodes["Background"]
    background.inputs["Color"].default_value = (0.86, 0.93, 1.0, 1)
    background.inputs["Strength"].default_value = sky
    bpy.context.scene.view_settings.exposure = 0.35 + view.exposure


@dataclass(frozen=True)
class Camera:
    """A placed camera: turns points of the scene into fractions of the picture, x to the right and y down."""

    position: Points
    right: Points
    up: Points
    forward: Points
    left_top: tuple[float, float]
    extent: tuple[float, float]
    pixels: tuple[int, int]
    depth: float

    def project(self, points: Points) -> Points:
        """(n, 2) fractions of the picture's width and height; outside 0 to 1 lies outside the picture."""
        offset = np.asarray(points, dtype=np.float64) - self.position
        depth = offset @ self.forward
        x, y = offset @ self.right / depth, offset @ self.up / depth
        return np.stack([(x - self.left_top[0]) / self.extent[0], (self.left_top[1] - y) / self.extent[1]], -1)

    def units_per_pixel(self) -> float:
        """Length of the scene that one pixel covers, square to the view, at the depth of the subject's centre."""
        return self.extent[0] * self.depth / self.pixels[0]


def aim(view: View, points: Points, longest: int, margin: float, aspect: float | None = None) -> Camera:
    """Points the camera at `points` (n, 3) and frames them with `margin` (share of the extent) on each side.

    The frame is cut to the subject, its longest side `longest` pixels, or has the form `aspect` (width by height).
    """
    scene = bpy.context.scene
    low, high = points.min(0), points.max(0)
    centre = (low + high) / 2
    radius = float(np.linalg.norm(points - centre, axis=1).max())
    distance = radius / math.sin(math.radians(view.field_of_view) / 2)
    if scene.camera is None:
        camera = bpy.data.objects.new("camera", bpy.data.cameras.new("camera"))
        scene.collection.objects.link(camera)
        scene.camera = camera
    camera = scene.camera
    camera.location = Vector(centre + polar(view.azimuth, view.elevation) * distance)
    camera.rotation_euler = (Vector(centre) - camera.location).to_track_quat("-Z", "Y").to_euler()
    bpy.context.view_layer.update()
    axes = np.array(camera.matrix_world.to_3x3())
    right, up, forward = axes[:, 0], axes[:, 1], -axes[:, 2]
    position = np.array(camera.location)
    offset = points - position
    depth = offset @ forward
    x, y = offset @ right / depth, offset @ up / depth
    spread = np.array([np.ptp(x), np.ptp(y)]) * (1 + 2 * margin)
    if aspect is not None:
        spread = np.array([max(spread[0], spread[1] * aspect), max(spread[1], spread[0] / aspect)])
    middle = np.array([(x.min() + x.max()) / 2, (y.min() + y.max()) / 2])
    across = max(spread)
    size = tuple(max(32, round(longest * s / across)) for s in spread)
    spread = np.array(size) * across / longest
    scene.render.resolution_x, scene.render.resolution_y = size
    data = camera.data
    data.sensor_fit = "HORIZONTAL" if size[0] >= size[1] else "VERTICAL"
    data.sensor_width = data.sensor_height = 36.0
    data.lens = 36.0 / max(spread)
    data.shift_x, data.shift_y = (float(m / max(spread)) for m in middle)
    data.clip_start, data.clip_end = distance / 100, distance * 20
    corner = (float(middle[0] - spread[0] / 2), float(middle[1] + spread[1] / 2))
    return Camera(
        position,
        right,
        up,
        forward,
        corner,
        (float(spread[0]), float(spread[1])),
        size,
        float((centre - position) @ forward),
    )


@contextmanager
def quiet() -> Iterator[None]:
    """Keeps the renderer's progress lines off the standard output."""
    kept, null = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(null)


def render(path: Path, transparent: bool) -> None:
    """Writes the picture as PNG to `path`, with alpha where `transparent`."""
    scene = bpy.context.scene
    scene.render.film_transparent = transparent
    scene.render.image_settings.color_mode = "RGBA" if transparent else "RGB"
    scene.render.filepath = str(path)
    with quiet():
        bpy.ops.render.render(write_still=True)
