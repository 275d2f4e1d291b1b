"""Bottles of wine with something vague in it, and jars. Labels are blurred marks, never words. Units of 100 mm."""

from __future__ import annotations

import bpy
import numpy as np
from lofts import dress, lathe, uv_of
from surfaces import Points, Skin, sheet
from textures import Stops, blend, field, grid, linear, ramp, step

LIQUID: dict[str, Stops] = {
    "amber": ((0.0, "#2a0f03"), (0.4, "#6b300a"), (0.7, "#a85a16"), (1.0, "#dc9c48")),
    "dark amber": ((0.0, "#140703"), (0.4, "#3a1606"), (0.7, "#6b3010"), (1.0, "#a9682a")),
    "yellow": ((0.0, "#4a2a06"), (0.4, "#94630f"), (0.7, "#c9962f"), (1.0, "#ecd083")),
}
PAPER = ("#d8cfb8", "#cfc4a6", "#b98a4e", "#a83a2c", "#c9c5bb")
SMALL = (300, 300)


def _glass(rng: np.random.Generator) -> Skin:
    smear = field(rng, SMALL, 2.2, (2, 1))
    colour = np.broadcast_to(linear("#c9d2cc"), (*SMALL, 3)).astype(np.float32)
    rough = 0.05 + 0.05 * step(smear, 0.6, 2.0)
    return Skin(colour, smear, rough.astype(np.float32), relief=0.001, coat=1.0)


def _clear(thing: bpy.types.Object) -> bpy.types.Object:
    """Makes a thin wall of glass or film see-through without bending what lies behind it."""
    return dress(thing, Transmission_Weight=0.93, IOR=1.06, Specular_IOR_Level=1.0)


def _ridged(colour: str) -> Skin:
    """Plain lid with ridges around its side, rows from the lower edge to the middle of the top."""
    v, u = grid((120, 720))
    side = step(v, 0.62, 0.58) * step(v, 0.05, 0.10)
    ridge = 0.5 + 0.5 * np.sin(u * 2 * np.pi * 70)
    ring = np.exp(-(((v - 0.80) / 0.012) ** 2))
    values = np.broadcast_to(linear(colour), (120, 720, 3)).astype(np.float32)
    values = blend(values, "#000000", 0.35 * side * (1 - ridge) + 0.30 * ring)
    return Skin(
        values, (side * ridge - ring).astype(np.float32), np.full((120, 720), 0.38, np.float32), relief=0.006, coat=0.2
    )


def _label(rng: np.random.Generator) -> Skin:
    """Paper with a frame and grey bars that no one can read."""
    shape = (260, 420)
    v, u = grid(shape)
    cloud = field(rng, shape, 2.4)
    paper = str(rng.choice(PAPER))
    ink = "#5b1d16" if paper != "#a83a2c" else "#d9b45c"
    colour = np.broadcast_to(linear(paper), (*shape, 3)).astype(np.float32) * (1 + 0.05 * cloud[..., None])
    frame = step(np.minimum(np.minimum(u, 1 - u) * 1.6, np.minimum(v, 1 - v)), 0.07, 0.055) * step(
        np.minimum(np.minimum(u, 1 - u) * 1.6, np.minimum(v, 1 - v)), 0.035, 0.05
    )
    colour = blend(colour, ink, 0.7 * frame)
    if rng.random() < 0.65:
        smudge = field(rng, shape, 1.6, (1, 3), low=10)
        for row in np.linspace(0.25, 0.78, int(rng.integers(3, 6))):
            wide = rng.uniform(0.12, 0.32)
            bar = np.exp(-(((v - row) / 0.035) ** 2)) * step(np.abs(u - 0.5), wide + 0.04, wide - 0.04)
            colour = blend(colour, ink, 0.55 * bar * np.clip(0.6 + 0.5 * smudge, 0, 1))
    colour = blend(colour, "#8a6c3f", 0.35 * step(cloud, 0.8, 2.2))
    return Skin(colour, cloud, np.full(shape, 0.65, np.float32), relief=0.002)


def _liquid(rng: np.random.Generator, tone: str) -> Skin:
    """Liquid seen through glass: something long and vague hangs in it, dregs lie at the foot. Rows from the foot up."""
    shape = (700, 520)
    v, u = grid(shape)
    cloud, fine = field(rng, shape, 2.4, (2, 1)), field(rng, shape, 1.7, (4, 1), low=4)
    colour = ramp(np.asarray(0.62 + 0.12 * v + 0.03 * cloud, np.float32), LIQUID[tone])
    deep = ramp(np.asarray(0.16 + 0.09 * fine, np.float32), LIQUID[tone])
    for _ in range(int(rng.integers(4, 8))):
        start = float(rng.uniform(0.0, 0.5))
        end = start + float(rng.uniform(0.2, 0.45))
        wave = 0.04 * np.sin(v * rng.uniform(6, 16) + rng.uniform(0, 6)) + rng.normal() * 0.15 * (v - start)
        knob = 1 + 0.4 * np.interp(v, np.linspace(0, 1, 18), rng.normal(size=18))
        wide = rng.uniform(0.04, 0.10) * np.clip(knob, 0.4, 2) * np.clip((end - v) / (end - start), 0.25, 1) ** 0.5
        off = np.abs((u - rng.uniform(0, 1) - wave + 0.5) % 1 - 0.5) / wide
        soft = float(rng.uniform(0.3, 0.7))
        near = float(rng.uniform(0.45, 0.95))
        body = step(off, 1 + soft, 1 - soft) * step(v, start - 0.02, start + 0.03) * step(v, end + 0.03, end - 0.03)
        colour = blend(colour, deep, near * body)
        colour = blend(
            colour, LIQUID[tone][2][1], 0.5 * near * body * step(off, 0.75, 0.1) * np.clip(0.5 + 0.4 * fine, 0, 1)
        )
    dregs = step(v + 0.02 * cloud, 0.14, 0.02)
    colour = blend(colour, LIQUID[tone][0][1], 0.8 * dregs)
    return Skin(colour, cloud, np.full(shape, 0.06, np.float32), relief=0.0005, coat=1.0)


def _rimmed(thing: bpy.types.Object, dark: str, glow: float) -> bpy.types.Object:
    """Darkens a surface where it turns away, as a thick round body of liquid looks; `glow` is light let through."""
    for slot in thing.material_slots:
        tree = slot.material.node_tree
        shader = tree.nodes["Principled BSDF"]
        weight = tree.nodes.new("ShaderNodeLayerWeight")
        weight.inputs["Blend"].default_value = 0.36
        mix = tree.nodes.new("ShaderNodeMix")
        mix.data_type = "RGBA"
        tree.links.new(weight.outputs["Facing"], mix.inputs[0])
        tree.links.new(shader.inputs["Base Color"].links[0].from_socket, mix.inputs[6])
        mix.inputs[7].default_value = (*(float(c) for c in linear(dark)), 1.0)
        tree.links.new(mix.outputs[2], shader.inputs["Base Color"])
        tree.links.new(mix.outputs[2], shader.inputs["Emission Color"])
        shader.inputs["Emission Strength"].default_value = glow
    return thing


def _profile(form: str, rng: np.random.Generator) -> tuple[Points, Points, float]:
    """Radius and height of the outside from the foot to the mouth, and the height of the shoulder."""
    wide = float(rng.uniform(0.9, 1.1))
    if form == "bottle":
        r = np.array([0.30, 0.36, 0.37, 0.37, 0.36, 0.30, 0.17, 0.125, 0.12, 0.12, 0.145, 0.145])
        z = np.array([0.0, 0.03, 0.10, 0.70, 1.45, 1.66, 1.84, 1.98, 2.10, 2.42, 2.44, 2.54])
        shoulder = 1.55
    elif form == "flask":
        r = np.array([0.40, 0.50, 0.56, 0.55, 0.46, 0.30, 0.20, 0.17, 0.17, 0.20, 0.20])
        z = np.array([0.0, 0.04, 0.30, 0.70, 1.00, 1.18, 1.28, 1.36, 1.52, 1.54, 1.62])
        shoulder = 1.05
    else:
        r = np.array([0.58, 0.66, 0.68, 0.68, 0.66, 0.56, 0.50, 0.50])
        z = np.array([0.0, 0.04, 0.12, 1.20, 1.36, 1.46, 1.50, 1.62])
        shoulder = 1.30
    fine = np.linspace(0, 1, 90)
    place = np.linspace(0, 1, len(z))
    return np.interp(fine, place, r) * wide, np.interp(fine, place, z), shoulder


def _lid(radius: float, height: float, tall: float, tint: str) -> bpy.types.Object:
    r = np.array([1.0, 1.06, 1.06, 1.06, 1.02, 0.94, 0.90, 0.6, 0.0]) * radius
    z = np.array([0.0, 0.0, 0.4, 0.90, 0.99, 1.0, 0.97, 0.97, 0.97]) * tall + height
    return lathe("lid", r, z, _ridged(tint))


def bottle(rng: np.random.Generator, shape: int) -> tuple[list[bpy.types.Object], Points, dict[str, object]]:
    """Parts of a bottle of wine, the points of its outside, and what was chosen."""
    form = ("bottle", "jar", "flask", "bottle", "jar")[shape % 5]
    tone = list(LIQUID)[int(rng.integers(len(LIQUID)))]
    radius, height, shoulder = _profile(form, rng)
    lies = form == "bottle" or bool(rng.random() < 0.75)
    full = float(height[-1]) * 0.93 if lies else shoulder * float(rng.uniform(0.85, 1.05))
    low = height < full
    neck = _clear(lathe("glass", radius[~low], height[~low], _glass(rng)))
    skin = _liquid(rng, tone)
    r = np.concatenate([[0.0], radius[low], radius[low][-1:] * [0.96], [0.0]])
    z = np.concatenate([[0.012], height[low], height[low][-1:], height[low][-1:]])
    parts = [neck, _rimmed(lathe("liquid", r, z, skin), LIQUID[tone][0][1], 0.10)]
    tall = {"bottle": 0.20, "flask": 0.16, "jar": 0.16}[form]
    tint = str(rng.choice(["#7a1d18", "#1f1d1b", "#8f8b84", "#a8842c"]))
    parts.append(_lid(float(radius[-1]), float(height[-1]) - tall * 0.7, tall, tint))
    labelled = bool(rng.random() < 0.7)
    if labelled:
        t = np.linspace(-0.95, 0.95, 40) + rng.normal() * 0.55
        h = np.linspace(0.20, 0.66, 16) * shoulder
        around = np.interp(h, height, radius)[:, None] * 1.006
        points = np.stack(np.broadcast_arrays(around * np.cos(t), around * np.sin(t), h[:, None]), -1)
        parts.append(sheet("label", points, uv_of(points), _label(rng)))
    body = np.stack(
        np.broadcast_arrays(
            radius[:, None] * np.cos(np.linspace(0, 6.2, 24)),
            radius[:, None] * np.sin(np.linspace(0, 6.2, 24)),
            height[:, None],
        ),
        -1,
    )
    return parts, body, {"colour": tone, "forms": [form], "lying": lies, "label": "unreadable" if labelled else "none"}


def jar(rng: np.random.Generator, content: Skin) -> tuple[list[bpy.types.Object], Points]:
    """Parts of a screw-top jar filled with `content`, and the points of its outside."""
    wide, tall = float(rng.uniform(0.32, 0.42)), float(rng.uniform(0.65, 0.95))
    r = np.array([0.90, 1.0, 1.0, 0.96, 0.84, 0.82, 0.82]) * wide
    z = np.array([0.0, 0.04, 0.80, 0.88, 0.92, 0.93, 1.02]) * tall
    fine = np.linspace(0, 1, 70)
    radius, height = np.interp(fine, np.linspace(0, 1, 7), r), np.interp(fine, np.linspace(0, 1, 7), z)
    full = tall * float(rng.uniform(0.55, 0.82))
    inside = height < full
    filled = lathe(
        "powder",
        np.concatenate([[0.0], radius[inside], radius[inside][-1:] * [0.97], [0.0]]),
        np.concatenate([[0.012], height[inside], [full, full]]),
        content,
    )
    glass = _clear(lathe("glass", radius[~inside], height[~inside], _glass(rng)))
    tint = str(rng.choice(["#d8d5cd", "#2b2a29", "#8e2b22", "#3f6a3a"]))
    parts = [filled, glass, _lid(0.84 * wide, 0.92 * tall, 0.20 * tall, tint)]
    body = np.stack(
        np.broadcast_arrays(
            radius[:, None] * np.cos(np.linspace(0, 6.2, 24)),
            radius[:, None] * np.sin(np.linspace(0, 6.2, 24)),
            height[:, None],
        ),
        -1,
    )
    return parts, body
