"""A patch of pangolin skin: overlapping keratin scales on hide that keeps the body's curve (PA-001). Units of 100 mm.

The hide lies with its scaled side up; one border is rolled over, so that its underside and frayed edge are seen. Hair
stands between the scales of some patches: what it says of origin is disputed (PA-027), so no cue rests on it.
"""

from __future__ import annotations

from dataclasses import dataclass

import bpy
import numpy as np
from heap import MILLIMETRES, Lying, Mark, Piece
from mathutils import Matrix
from scales import OUTER, SOILS, State, scale, wavering
from specimen import Specimen
from surfaces import Points, Skin, points_of, sheet
from textures import Stops, blend, field, ramp, step

HIDE: dict[str, Stops] = {
    "buff": ((0.0, "#4a3626"), (0.4, "#86694c"), (0.7, "#b0946f"), (1.0, "#d0bb98")),
    "brown": ((0.0, "#2a1b13"), (0.4, "#5a4030"), (0.7, "#85664d"), (1.0, "#ad9274")),
    "grey": ((0.0, "#37322d"), (0.4, "#6c6359"), (0.7, "#968b7d"), (1.0, "#bcb2a2")),
}
FORMS = ("shield", "fan", "diamond", "shield")
PITCH = (0.40, 0.60)  # distance of scales along and across, in scale lengths
RISE = np.radians(9.0)
MOST = 230


@dataclass(frozen=True)
class Hide:
    """The bent sheet: `s` runs across the back, `t` towards the tail; lengths in scene units.

    arch: slope of the flanks. rolled: angle by which the border beyond `fold` turns up and over. hump, bend: curve of
    the back along its length, seen from the side and from above.
    """

    half: float
    length: float
    arch: float
    fold: float
    rolled: float
    radius: float
    hump: float
    bend: float
    phase: tuple[float, ...]

    def at(self, s: Points, t: Points) -> Points:
        """Points (..., 3) of the outer face."""
        line = np.linspace(-1.6 * self.half, 1.6 * self.half, 500)
        flat = 1 - step(np.abs(line).astype(np.float32) / self.half, 0.65, 1.0)
        slope = -self.arch * np.tanh(line / (0.45 * self.half)) * flat
        slope = slope + self.rolled * np.clip((line - self.fold) / (self.radius * max(self.rolled, 0.1)), 0, 1)
        pace = line[1] - line[0]
        x, z = (np.cumsum(part) * pace for part in (np.cos(slope), np.sin(slope)))
        middle = int(np.argmin(np.abs(line)))
        x, z = x - x[middle], z - z[middle]
        a, b, c = self.phase
        share = t / self.length - 0.5
        waves = 0.035 * np.sin(2.1 * t + 1.3 * s + a) + 0.03 * np.sin(3.3 * s - 1.1 * t + b)
        waves = waves + 0.02 * np.sin(5.2 * t + c) * np.abs(s) / self.half
        return np.stack(
            [
                np.interp(s, line, x) * (1 + 0.05 * np.sin(2 * t + c)) + self.bend * share**2 * self.length,
                t - self.length / 2,
                np.interp(s, line, z) * (1 - 0.5 * share**2) - self.hump * share**2 * 4 + waves,
            ],
            -1,
        )

    def frame(self, s: Points, t: Points) -> tuple[Points, Points, Points]:
        """Points, and unit vectors towards the tail and out of the skin there."""
        here, tiny = self.at(s, t), 0.02
        along = self.at(s, t + tiny) - self.at(s, t - tiny)
        across = self.at(s + tiny, t) - self.at(s - tiny, t)
        out = np.cross(across, along)
        return (
            here,
            along / np.linalg.norm(along, axis=-1, keepdims=True),
            out / np.linalg.norm(out, axis=-1, keepdims=True),
        )


def _hide_faces(rng: np.random.Generator, stops: Stops, rows: float, columns: float) -> Skin:
    """The outer face, hardly seen between scales, and the underside with the dimples of the scales' roots."""
    shape = (420, 300)
    cloud, fine, grit = field(rng, shape, 2.8), field(rng, shape, 1.9, low=5), field(rng, shape, 1.2, low=20)
    outer = ramp(0.40 + 0.12 * cloud + 0.08 * fine, stops)
    v, u = np.meshgrid(np.linspace(0, 1, shape[0]), np.linspace(0, 1, shape[1]), indexing="ij")
    row = v * rows + 0.10 * cloud
    shift = 0.5 * (np.floor(row) % 2)
    root = np.exp(-(((row % 1 - 0.5) / 0.20) ** 2) - (((u * columns + shift + 0.06 * fine) % 1 - 0.5) / 0.28) ** 2)
    creases = np.abs(field(rng, shape, 2.2, (1, 2.0), low=3))
    tone = 0.56 + 0.12 * cloud + 0.06 * fine + 0.03 * grit - 0.16 * root - 0.10 * step(creases, 0.3, 0.0)
    inner = ramp(tone, stops)
    inner = blend(inner, "#c9ae78", 0.5 * step(field(rng, shape, 2.6) + 0.3 * fine, 0.7, 2.0))
    inner = blend(inner, "#3d150f", 0.75 * step(field(rng, shape, 2.5) + 0.25 * fine, 1.2, 2.1))
    inner_height = 0.5 * root + 0.25 * fine - 0.5 * step(creases, 0.25, 0.0) + 0.15 * grit
    colour = np.concatenate([outer, inner[:, ::-1]], axis=1)
    height = np.concatenate([0.4 * fine + 0.2 * grit, inner_height[:, ::-1]], axis=1).astype(np.float32)
    rough = np.concatenate([0.75 + 0 * cloud, (0.52 + 0.10 * cloud)[:, ::-1]], axis=1).astype(np.float32)
    return Skin(colour, height, rough, relief=0.02)


def _hide(rng: np.random.Generator, form: Hide, stops: Stops, pitch: tuple[float, float]) -> bpy.types.Object:
    rows, columns = 96, 64
    t = np.linspace(0, 1, rows)[:, None]
    u = np.linspace(-1, 1, columns)[None, :]
    fringe = [wavering(rng, 3 * t[:, 0], 0.022) + rng.normal(size=rows) * 0.004 for _ in range(2)]
    half = form.half + 0.02 + np.where(u > 0, fringe[1][:, None], fringe[0][:, None])
    ends = (wavering(rng, 1.5 * u[0], 0.03) + rng.normal(size=columns) * 0.005)[None, :]
    corner = 1 - 0.16 * np.abs(2 * t - 1) ** 6
    along = t * form.length + ends * np.where(t > 0.5, (2 * t - 1) ** 5, (1 - 2 * t) ** 5)
    here, _, out = form.frame(u * half * corner, along)
    thick = 0.03 * (1 - np.abs(u) ** 12) * (1 - np.abs(2 * t - 1) ** 16)
    inner = here - out * thick[..., None]
    share = (np.linspace(0, 1, columns) * 0.5)[None, :] * np.ones((rows, 1))
    uv = np.stack([np.concatenate([share, share + 0.5], 1), np.repeat(t, 2 * columns, axis=1)], -1)
    skin = _hide_faces(rng, stops, form.length / pitch[0], 2 * form.half / pitch[1])
    return sheet("hide", np.concatenate([here, inner[:, ::-1]], axis=1), uv, skin)


def _hair(rng: np.random.Generator, form: Hide, spots: Points, length: float) -> bpy.types.Object:
    """Bristles between the scales: one mesh of narrow blades rooted near `spots` (n, 2)."""
    chosen = spots[rng.integers(len(spots), size=3 * len(spots))] + rng.normal(size=(3 * len(spots), 2)) * 0.04
    here, along, out = form.frame(chosen[:, 0], chosen[:, 1])
    side = np.cross(along, out)
    reach = length * rng.uniform(0.55, 1.0, (len(here), 1))
    sway = rng.normal(size=(len(here), 1)) * 0.35
    share = np.linspace(0, 1, 4)
    bent = [here + reach * (q * along + (0.30 * q - 0.22 * q**2) * out + sway * q**2 * side) for q in share]
    blades = np.stack(
        [part + side * sign * 0.0035 * (1.05 - q) for q, part in zip(share, bent, strict=True) for sign in (-1, 1)], 1
    )
    points = blades.reshape(len(here), 4, 2, 3)
    mesh = bpy.data.meshes.new("hair")
    index = np.arange(points.size // 3).reshape(len(here), 4, 2)
    faces = np.stack([index[:, :-1, 0], index[:, :-1, 1], index[:, 1:, 1], index[:, 1:, 0]], -1).reshape(-1, 4)
    mesh.from_pydata(points.reshape(-1, 3).tolist(), [], faces.tolist())
    material = bpy.data.materials.new("hair")
    material.use_nodes = True
    shader = material.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (*ramp(np.array(rng.uniform(0, 1)), HIDE["buff"]).tolist(), 1)
    shader.inputs["Roughness"].default_value = 0.5
    mesh.materials.append(material)
    hair = bpy.data.objects.new("hair", mesh)
    bpy.context.collection.objects.link(hair)
    return hair


def _spots(rng: np.random.Generator, form: Hide, pitch: tuple[float, float]) -> Points:
    """Where scales are rooted, (n, 2) in the hide's coordinates: staggered rows, never quite even."""
    found = []
    for row in range(int(form.length / pitch[0])):
        t = (row + 0.4) * pitch[0]
        drift = rng.normal() * 0.08
        reach = int(form.half / pitch[1]) + 1
        for column in range(-reach, reach + 1):
            s = (column + 0.5 * (row % 2) + drift) * pitch[1] * (1 - 0.10 * (2 * t / form.length - 1) ** 2)
            spot = np.array([s, t]) + rng.normal(size=2) * 0.06 * np.array(pitch[::-1])
            bald = rng.random() < 0.012
            corner = 1 - 0.16 * abs(2 * spot[1] / form.length - 1) ** 6
            if abs(spot[0]) < form.half * corner - 0.05 and spot[1] < form.length - 0.05 and not bald:
                found.append(spot)
    return np.array(found)


def _place(rng: np.random.Generator, piece: Piece, form: Hide, spot: Points, length: float) -> Lying:
    """One scale rooted at `spot`, rising towards its tip so that it lies on the next rows."""
    here, along, out = form.frame(spot[:1], spot[1:])
    out, along = out[0], along[0]
    side = np.cross(along, out)
    turn = 0.10 * spot[0] / form.half + rng.normal() * 0.06
    ahead = along * np.cos(turn) + side * np.sin(turn)
    rise = RISE + rng.normal() * 0.035
    lean = rng.normal() * 0.05
    y = ahead * np.cos(rise) + out * np.sin(rise)
    z = out * np.cos(rise) - ahead * np.sin(rise)
    x = np.cross(y, z)
    x, z = x * np.cos(lean) - z * np.sin(lean), z * np.cos(lean) + x * np.sin(lean)
    size = (1.04 - 0.20 * (spot[0] / form.half) ** 2) * float(rng.uniform(0.94, 1.06))
    origin = here[0] + y * 0.42 * length * size + out * 0.035
    thing = bpy.data.objects.new("scale", piece.seen.data)
    bpy.context.collection.objects.link(thing)
    matrix = np.eye(4)
    matrix[:3, :3] = np.stack([x, y, z], -1) * size
    matrix[:3, 3] = origin
    thing.matrix_world = Matrix(matrix.tolist())
    return Lying(thing, piece.marks)


def _marks(form: Hide, spots: Points, rolled: bool) -> tuple[Mark, ...]:
    inside = spots[(np.abs(spots[:, 0]) < 0.6 * form.half) & (np.abs(spots[:, 1] / form.length - 0.5) < 0.34)]
    here, _, out = form.frame(inside[:, 0], inside[:, 1])
    marks = [Mark("overlapping_scales", ("PA-001",), here + out * 0.12, out.mean(0), closed=False)]
    if rolled:
        s = np.linspace(form.fold + 0.55 * (form.half - form.fold), form.half - 0.03, 6)
        t = np.linspace(0.15, 0.85, 14) * form.length
        around = np.concatenate([np.stack([s[0] + 0 * t, t], -1), np.stack([s[-1] + 0 * t, t[::-1]], -1)])
        points, _, outwards = form.frame(around[:, 0], around[:, 1])
        marks.append(Mark("skin_underside", ("PA-012",), points - outwards * 0.035, -outwards.mean(0), closed=False))
    return tuple(marks)


def make(kind: str, rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> Specimen:
    """One patch of scaled skin with a rolled border."""
    mean = float(rng.uniform(0.36, 0.52))
    pitch = (PITCH[0] * mean, PITCH[1] * mean)
    rows, columns = float(rng.uniform(8, 15)), float(rng.uniform(6.5, 11))
    columns = min(columns, MOST / rows)
    half, length = columns * pitch[1] / 2, rows * pitch[0] + 0.4 * mean
    form = Hide(
        half=half,
        length=length,
        arch=float(rng.uniform(0.35, 0.85)),
        fold=half * float(rng.uniform(0.30, 0.62)),
        rolled=float(rng.uniform(1.7, 2.7)),
        radius=float(rng.uniform(0.16, 0.30)),
        hump=float(rng.uniform(-0.05, 0.22)),
        bend=float(rng.normal() * 0.25),
        phase=tuple(float(p) for p in rng.uniform(0, 2 * np.pi, 3)),
    )
    colour = str(rng.choice(list(OUTER)))
    state = State(str(rng.choice(list(SOILS))), float(rng.uniform(0, 0.8)), float(rng.uniform(0.3, 1)))
    hide_colour = str(rng.choice(list(HIDE)))
    made = [scale(f"scale {i}", rng, FORMS[i % len(FORMS)], colour, mean, False, state) for i in range(7)]
    hide = _hide(rng, form, HIDE[hide_colour], pitch)
    spots = _spots(rng, form, pitch)
    laid = [_place(rng, made[int(rng.integers(len(made)))], form, spot, mean) for spot in spots]
    parts = [item.thing.name for item in laid]
    haired = bool(rng.random() < 0.5)
    if haired:
        parts.append(_hair(rng, form, spots, 0.95 * mean).name)
    for piece in made:
        for thing in (piece.seen, piece.hull):
            thing.hide_render = thing.hide_viewport = True
    bpy.context.view_layer.update()
    everything = [bpy.data.objects[name] for name in (hide.name, *parts)]
    lowest = min(float(points_of(thing)[:, 2].min()) for thing in everything)
    for thing in everything:
        thing.matrix_world = Matrix.Translation((0, 0, -lowest)) @ thing.matrix_world
    bpy.context.view_layer.update()
    whole = Lying(hide, _marks(form, spots, form.rolled > 1.5), tuple(parts))
    chosen: dict[str, object] = {
        "count": len(laid),
        "colour": colour,
        "hide": hide_colour,
        "hair": haired,
        "piece_length_mm": round(mean * MILLIMETRES, 1),
        "patch_mm": [round(length * MILLIMETRES), round(2 * half * MILLIMETRES)],
        "dirt": round(state.dirt, 2),
        "wear": round(state.wear, 2),
    }
    return Specimen([whole, *laid], chosen, ["PA-001"], MILLIMETRES)
