"""Light of whole pictures: the studio's lamps under a room that shines back, a phone's flash in the dark, and dusk."""

from __future__ import annotations

from dataclasses import replace

import bpy
import numpy as np
import scene
from surfaces import Points

LAMPS = {
    "window": "soft window",
    "two lamps": "two lamps",
    "ceiling": "overhead",
    "low side": "low side",
    "flash": "flash",
    "dusk": "dusk",
}
"""Name in a plan → name of the set-up."""


def _room(strength: float, tint: Points) -> None:
    """A plain room seen in reflections and shade: a pale ceiling with two tubes, walls, a window, a dark floor."""
    rows, columns = 64, 128
    height = np.linspace(-1, 1, rows)[:, None] * np.ones(columns)
    around = np.ones((rows, 1)) * np.linspace(0, 1, columns, endpoint=False)
    level = np.where(height > 0.45, 1.25, np.where(height > -0.05, 0.8, 0.45))
    level = level + 2.2 * ((height > 0.62) & (height < 0.72) & (np.abs(around % 0.5 - 0.25) < 0.1))
    level = level + 2.0 * ((np.abs(height - 0.2) < 0.2) & (np.abs(around - 0.3) < 0.06))
    pixels = np.ones((rows, columns, 4), np.float32)
    pixels[..., :3] = (level / level.mean())[..., None] * tint
    picture = bpy.data.images.new("room", columns, rows, float_buffer=True, is_data=True)
    picture.pixels.foreach_set(pixels.ravel())
    picture.update()
    tree = bpy.context.scene.world.node_tree
    node = tree.nodes.new("ShaderNodeTexEnvironment")
    node.image = picture
    background = tree.nodes["Background"]
    tree.links.new(node.outputs["Color"], background.inputs["Color"])
    background.inputs["Strength"].default_value = strength
    # An even room is found by chance rays; aiming some at it costs time and shows no gain.
    bpy.context.scene.world.cycles.sampling_method = "NONE"


def _lamp(centre: Points, direction: Points, distance: float, size: float, irradiance: float, tint: Points) -> None:
    scene._lamp(centre, direction, distance, size, irradiance, tint)


def hang(lamp: str, view: scene.View, camera: scene.Camera, centre: Points, radius: float) -> None:
    """Hangs the lamps of a set-up round the subject: its `centre` and `radius` in scene units."""
    settings = bpy.context.scene.view_settings
    if lamp not in ("flash", "dusk"):
        scene.light(replace(view, light=LAMPS[lamp]), centre, radius)
        background = bpy.context.scene.world.node_tree.nodes["Background"]
        _room(float(background.inputs["Strength"].default_value), np.array([0.9, 0.95, 1.0]))
        return
    if lamp == "flash":
        away = camera.position - centre
        distance = float(np.linalg.norm(away))
        beside = away / distance + camera.right * 0.045 + camera.up * 0.03
        _lamp(centre, beside / np.linalg.norm(beside), distance, 0.012 * distance, 3.0, np.array([1.0, 0.97, 0.93]))
        _room(0.035, np.array([1.0, 0.8, 0.6]))
        settings.exposure = 0.2 + view.exposure
        return
    side = view.light_azimuth
    _lamp(centre, scene.polar(side, 11), 6 * radius, 1.6 * radius, 1.5, np.array([1.0, 0.62, 0.36]))
    _room(0.30, np.array([0.62, 0.8, 1.15]))
    settings.exposure = 0.05 + view.exposure
