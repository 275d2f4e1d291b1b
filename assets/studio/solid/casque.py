"""Casques of the helmeted hornbill: with bill, cut off, or cut into blocks and beads. Scene units of 100 mm.

Shown: yellow matter with a bright red outer layer (LA-007), pale part blotchy (LA-009), a solid casque (LA-010) of at
most about 80 x 50 x 25 mm (LA-008).
"""

from __future__ import annotations

import bpy
import numpy as np
from heap import MILLIMETRES, Lying, Mark, Piece
from lofts import (
    crate,
    egg,
    piece,
    rest,
    rod,
    shot_along,
    shot_around,
    side_by_side,
    soft_max,
    soft_min,
    solid_noise,
    spread,
    uv_of,
)
from mathutils import Euler
from specimen import Specimen
from surfaces import Points, Skin, sheet
from textures import Array, blend, cracks, field, ramp, step

YELLOW = {
    "yellow": ((0.0, "#8a5f1c"), (0.35, "#bb8c35"), (0.65, "#dcb868"), (1.0, "#efdba6")),
    "cream": ((0.0, "#9a7a3f"), (0.35, "#c9aa6a"), (0.65, "#e3cf9a"), (1.0, "#f3e8c9")),
    "deep yellow": ((0.0, "#7a4b12"), (0.35, "#a8731f"), (0.65, "#cf9f3c"), (1.0, "#e6c87c")),
}
RED = ((0.0, "#3f0d07"), (0.35, "#751b0d"), (0.65, "#a03216"), (1.0, "#c45f34"))
BONE = ((0.0, "#4d3a26"), (0.35, "#86704f"), (0.65, "#b5a27d"), (1.0, "#dacdb0"))
TEXTURE = (760, 700)


def _head(rng: np.random.Generator, skull: bool) -> tuple[Points, float]:
    """Grid of casque and upper bill, with the back of the skull or cut before it; x of the casque's front."""
    front = float(rng.uniform(-0.06, 0.06))
    high, droop = float(rng.uniform(0.26, 0.34)), float(rng.uniform(0.06, 0.13))
    wide = float(rng.uniform(0.115, 0.145))
    tip = front + float(rng.uniform(0.58, 0.80))

    def solid(p: Points) -> Points:
        q = p
        bill = rod(q, (front - 0.35, 0.0, -0.02), (tip, 0.0, -0.03), 0.175, 0.030)
        bill = soft_max(bill, np.abs(q[..., 1]) - 0.135 * np.clip(tip + 0.12 - q[..., 0], 0.0, 1) ** 0.6, 0.04)
        bill = soft_max(bill, -(q[..., 2] + 0.10), 0.03)
        crown = egg(q, (front - 0.30, 0.0, 0.10), (0.56, wide, high))
        crown = soft_max(crown, q[..., 0] - front - 0.05 * (q[..., 2] / 0.3) + 3.0 * q[..., 1] ** 2, 0.05)
        crown = soft_max(crown, -(q[..., 2] + 0.09), 0.03)
        body = soft_min(bill, crown, 0.035)
        if not skull:
            return body
        back = egg(q, (-0.68, 0.0, -0.03), (0.25, 0.19, 0.18))
        body = soft_min(body, back, 0.07)
        for y in (-0.20, 0.20):
            body = soft_max(body, -egg(q, (-0.56, y, -0.06), (0.10, 0.09, 0.085)), 0.04)
        return body

    near = np.linspace(front - 0.12, front + 0.12, 60)
    low = -0.78 if skull else -0.62
    stations = np.concatenate([np.linspace(low, front - 0.13, 44), near, np.linspace(front + 0.13, tip - 0.04, 44)])
    points = shot_along(solid, stations, 91, 0.8, 26)
    points[..., 2] -= droop * np.clip(points[..., 0] - front, 0, 2) ** 2 * 1.5
    return points, front


def _matter(rng: np.random.Generator, points: Points, tone: str) -> tuple[Array, Array, Array]:
    """Yellow matter, red layer and blotches at the corners of a grid, drawn out to the texture."""
    blot = spread(solid_noise(rng, points, 2.2, 4), TEXTURE)
    vein = field(rng, TEXTURE, 1.8, (3, 1), low=4)
    yellow = ramp(np.asarray(0.62 + 0.13 * blot + 0.05 * vein, np.float32), YELLOW[tone])
    red = ramp(np.asarray(0.52 + 0.13 * blot + 0.07 * vein, np.float32), RED)
    return yellow, red, blot


def _finish(rng: np.random.Generator, colour: Array, blot: Array, wear: float, coat: float, relief: float) -> Skin:
    scratch = cracks(rng, TEXTURE, int(24 * wear), (0.03, 0.25), 1.0)
    grit = field(rng, TEXTURE, 1.5, low=8)
    colour = blend(colour, "#3a2412", 0.50 * scratch)
    colour = blend(colour, "#4a3520", 0.35 * wear * step(grit + blot, 1.0, 2.6))
    height = 0.2 * blot + 0.12 * wear * grit - 0.8 * scratch
    rough = 0.30 + 0.16 * wear + 0.04 * blot
    return Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=relief, coat=coat)


def _whole(rng: np.random.Generator, tone: str, skull: bool) -> Piece:
    points, front = _head(rng, skull)
    yellow, red, blot = _matter(rng, points, tone)
    x, y, z = (spread(points[..., i], TEXTURE) for i in range(3))
    colour = yellow
    on_crown = step(z + 0.012 * blot, 0.055, 0.095) * step(x, front + 0.05, front + 0.005)
    faced = step(x + 0.012 * blot, front - 0.05, front - 0.015) * step(z, 0.06, 0.10)
    colour = blend(colour, red, on_crown * (1 - faced))
    bill_red = step(x + 0.03 * blot, 0.42, 0.10) * (1 - on_crown) * step(z, -0.12, -0.02)
    colour = blend(colour, red, 0.85 * bill_red)
    colour = blend(colour, "#e6cf93", 0.45 * step(x, 0.55, 0.85))
    colour = blend(colour, "#6b3a17", 0.55 * np.exp(-(((x - front - 0.02) / 0.02) ** 2)) * step(z, 0.16, 0.08))
    edge = step(z + 0.01 * blot, -0.05, -0.09)
    colour = blend(colour, "#8a6a3a", 0.5 * edge)
    rough_wear = 0.6
    if skull:
        bone = ramp(np.asarray(0.62 + 0.12 * blot + 0.06 * field(rng, TEXTURE, 1.8, low=6), np.float32), BONE)
        back = step(x + 0.02 * blot, -0.46, -0.52) * step(z + 0.10 * x, 0.10, 0.04)
        colour = blend(colour, bone, back)
        socket = np.exp(-(((x + 0.56) / 0.07) ** 2) - ((z + 0.06) / 0.06) ** 2) * step(np.abs(y), 0.06, 0.10)
        colour = blend(colour, "#1e140d", 0.8 * socket)
        rough_wear = 0.9
    skin = _finish(rng, colour, blot, rough_wear, 0.15, 0.005)
    flat = points.reshape(-1, 3)
    crown = flat[(flat[:, 2] > 0.10) & (flat[:, 0] < front + 0.03)]
    at_front = flat[(flat[:, 2] > 0.10) & (flat[:, 0] > front - 0.035) & (flat[:, 0] < front + 0.06)]
    bill = flat[flat[:, 0] > front + 0.10]
    marks = [
        Mark("red_layer", ("LA-007",), crown, None, closed=False),
        Mark("yellow_front", ("LA-007", "LA-009"), at_front, np.array([1.0, 0, 0.1]), closed=False, slant=0.3),
        Mark("bill", (), bill, None, closed=False),
    ]
    return piece("head", [sheet("head", points, uv_of(points), skin)], marks)


def _block(name: str, rng: np.random.Generator, tone: str, half: tuple[float, float, float], bead: bool) -> Piece:
    """A cut block whose outer side keeps the red layer, or a turned bead with red on one side."""
    rounding = min(half) * (0.9 if bead else float(rng.uniform(0.12, 0.4)))
    arch = 0.0 if bead else float(rng.uniform(0.2, 0.9))

    def solid(p: Points) -> Points:
        if bead:
            ball = egg(p, (0.0, 0.0, 0.0), half)
            return soft_max(ball, -(np.hypot(p[..., 0], p[..., 1]) - 0.16 * half[0]), 0.08 * half[0])
        return crate(p, half, rounding)

    points = shot_around(solid, 110, 121, 1.3 * float(np.linalg.norm(half)))
    yellow, red, blot = _matter(rng, points / max(half) * 0.35, tone)
    x, y, z = (spread(points[..., i], TEXTURE) for i in range(3))
    points[..., 2] -= arch * points[..., 1] ** 2 / half[1] * 0.5
    if bead:
        lean = rng.normal(size=3)
        lean = lean / np.linalg.norm(lean)
        place = (x * lean[0] + y * lean[1] + z * lean[2]) / half[0]
        share = step(place + 0.05 * blot, 0.25, 0.42)
        rimmed = np.exp(-(((place + 0.05 * blot - 0.27) / 0.09) ** 2))
    else:
        depth = half[2] - z
        layer = float(rng.uniform(0.035, 0.06))
        share = step(depth + 0.006 * blot, layer, layer * 0.75)
        rimmed = np.exp(-(((depth - layer) / (0.4 * layer)) ** 2))
    colour = blend(yellow, "#c2712c", 0.55 * rimmed)
    colour = blend(colour, red, share)
    if not bead:
        saw = np.sin((x * 0.8 + y) * 2 * np.pi * 30 + blot)
        colour = blend(colour, "#e9d6a2", 0.06 * (0.5 + 0.5 * saw) * (1 - share))
    skin = _finish(rng, colour, blot, 0.1 if bead else 0.4, 0.45 if bead else 0.2, 0.02 * min(half))
    uv = uv_of(points)
    flat = points.reshape(-1, 3)
    marks = [Mark("blotchy_yellow", ("LA-009",), flat, None, closed=False)]
    if not bead:
        top = flat[flat[:, 2] > half[2] - arch * flat[:, 1] ** 2 / half[1] * 0.5 - 0.05]
        marks.append(Mark("red_layer", ("LA-007",), top, None, closed=False))
    return piece(name, [sheet(name, points, uv, skin)], marks)


def _strung(pieces: list[Piece], count: int, size: float, rng: np.random.Generator) -> list[Lying]:
    """Beads on a cord laid in a loose ring, their holes along it."""
    reach = size * 2.02 * count / (2 * np.pi)
    squash, turned = float(rng.uniform(0.75, 1.0)), float(rng.uniform(0, 6))
    lying = []
    for i in range(count):
        a = 2 * np.pi * i / count + turned
        bead = pieces[i % len(pieces)]
        thing = bpy.data.objects.new("bead", bead.seen.data)
        bpy.context.collection.objects.link(thing)
        along = np.arctan2(np.cos(a) * squash, -np.sin(a))
        roll = Euler((0.0, 0.0, float(rng.uniform(0, 6.28)))).to_matrix()
        laid = Euler((0.0, np.pi / 2, float(along))).to_matrix() @ roll
        thing.matrix_world = laid.to_4x4()
        wobble = 1 + float(rng.normal() * 0.03)
        thing.location = (reach * np.cos(a) * wobble, reach * np.sin(a) * squash * wobble, size)
        lying.append(Lying(thing, bead.marks))
    a, b = np.linspace(0, 2 * np.pi, 120)[:, None], np.linspace(0, 2 * np.pi, 9)[None, :]
    wire = 0.07 * size
    x, y = (reach + wire * np.cos(b)) * np.cos(a), (reach + wire * np.cos(b)) * np.sin(a) * squash
    cord = np.stack([x, y, size + wire * np.sin(b) + 0 * a], -1)
    twist = field(rng, (40, 200), 1.6)
    dark = np.broadcast_to(ramp(np.asarray(0.3 + 0.1 * twist, np.float32), BONE) * 0.5, (40, 200, 3))
    skin = Skin(np.asarray(dark, np.float32), twist, np.full((40, 200), 0.8, np.float32), relief=0.002)
    lying.append(Lying(sheet("cord", cord, uv_of(cord), skin)))
    for bead in pieces:
        bpy.data.objects.remove(bead.hull)
        bpy.data.objects.remove(bead.seen)
    bpy.context.view_layer.update()
    return lying


def make(kind: str, rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> Specimen:
    """A casque with bill and skull, with bill, or blocks or beads cut from one."""
    del kind, ground
    tone = list(YELLOW)[int(rng.integers(len(YELLOW)))]
    form = ("casque, bill and skull", "block", "casque and bill", "beads", "blocks")[shape % 5]
    if form.startswith("casque"):
        made = _whole(rng, tone, form.endswith("skull"))
        roll = float(rng.choice([0.0, 1.35, -1.35]) + rng.normal() * 0.1)
        lying = [rest(made, (roll, 0.0, 0.0))]
        length = 160.0
    elif form == "beads":
        size = float(rng.uniform(0.055, 0.10))
        pieces = [
            _block(f"bead {i}", rng, tone, (size, size, size * float(rng.uniform(0.85, 1.0))), True) for i in range(3)
        ]
        lying = _strung(pieces, int(rng.integers(9, 19)), size, rng)
        length = 200 * size
    else:
        count = 1 if form == "block" else int(rng.integers(2, 5))
        pieces = []
        for i in range(count):
            half = (float(rng.uniform(0.16, 0.40)), float(rng.uniform(0.12, 0.22)), float(rng.uniform(0.07, 0.125)))
            pieces.append(_block(f"block {i}", rng, tone, half, False))
        lying = [rest(pieces[0], (0.0, 0.0, 0.0))] if count == 1 else side_by_side(pieces, rng)
        length = 80.0
    count = len(lying) - (form == "beads")
    chosen: dict[str, object] = {"count": count, "colour": tone, "forms": [form], "length_mm": round(length, 1)}
    return Specimen(lying, chosen, ["LA-008"] if form.startswith("block") else [], MILLIMETRES)
