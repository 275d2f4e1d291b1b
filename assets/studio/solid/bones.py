"""Long bones and pieces of them. Scene units of 200 mm.

A loose limb bone is at most that of a large carnivore or big cat in a photograph (TI-048): refer, name no animal. Shown
are the jointed ends, the openings of blood vessels and dark streaks (LA-001), and the marrow hole of a cut end.
"""

from __future__ import annotations

import bpy
import numpy as np
from heap import Lying, Mark, Piece
from lofts import (
    Solid,
    egg,
    face,
    facing,
    patch,
    piece,
    rod,
    shot_along,
    soft_max,
    soft_min,
    solid_noise,
    spread,
    uv_of,
)
from mathutils import Euler
from specimen import Specimen
from surfaces import Points, Skin, points_of, sheet
from textures import Stops, blend, cracks, field, grid, ramp, step

TONES: dict[str, Stops] = {
    "greasy yellow": ((0.0, "#5f4521"), (0.3, "#9a7a43"), (0.6, "#c6aa71"), (1.0, "#e2d2a8")),
    "ivory": ((0.0, "#86744f"), (0.3, "#b8a680"), (0.6, "#d8cbab"), (1.0, "#ece4ce")),
    "brown": ((0.0, "#33231a"), (0.3, "#614630"), (0.6, "#93744f"), (1.0, "#c1a67c")),
    "grey": ((0.0, "#57503f"), (0.3, "#8b8370"), (0.6, "#b5ae9b"), (1.0, "#d8d3c4")),
}
COUNTS = (1, 2, 3, 1, 7, 1, 3, 9, 2, 5)
FORMS = ("thigh-like", "upper-arm-like", "shin-like")
MILLIMETRES = 200.0
COLUMNS = 81
TEXTURE = (1100, 420)
REACH = 0.55


def _solid(form: str, rng: np.random.Generator) -> Solid:
    """Rounded solid of a bone along x, from -1 (upper end) to 1, and a little more at the joints."""
    v = {name: float(rng.uniform(0.9, 1.1)) for name in ("shaft", "upper", "lower", "bow", "depth")}
    bow, twist = 0.05 * v["bow"] * float(rng.choice([-1.0, 1.0])), float(rng.uniform(-0.03, 0.03))
    shaft = 0.088 * v["shaft"]

    def thigh(p: Points) -> Points:
        body = rod(p, (-0.82, 0.0, 0.0), (0.80, 0.0, 0.0), shaft * 1.12, shaft * 1.0)
        body = soft_min(body, egg(p, (-0.80, -0.02, 0.0), (0.22, 0.16, 0.115)), 0.16)
        body = soft_min(body, rod(p, (-0.80, 0.03, 0.0), (-0.91, 0.17, 0.03), 0.075, 0.068), 0.06)
        body = soft_min(body, egg(p, (-0.945, 0.215, 0.035), (0.112, 0.112, 0.112)), 0.035)
        body = soft_min(body, egg(p, (-0.95, -0.10, -0.01), (0.12, 0.085, 0.10)), 0.05)
        body = soft_min(body, egg(p, (-0.68, 0.085, -0.06), (0.07, 0.045, 0.05)), 0.07)
        body = soft_min(body, egg(p, (0.80, 0.0, 0.02), (0.24, 0.125, 0.115)), 0.14)
        for y in (-0.095, 0.095):
            body = soft_min(body, egg(p, (0.90, y * v["lower"], -0.05), (0.135, 0.078, 0.135)), 0.035)
        body = soft_min(body, rod(p, (0.82, -0.05, 0.10), (0.97, -0.045, 0.06), 0.045, 0.05), 0.05)
        body = soft_min(body, rod(p, (0.82, 0.05, 0.10), (0.97, 0.045, 0.06), 0.045, 0.05), 0.05)
        return soft_max(body, -rod(p, (0.86, 0.0, -0.20), (1.10, 0.0, -0.06), 0.05, 0.05), 0.04)

    def arm(p: Points) -> Points:
        body = rod(p, (-0.80, 0.0, 0.0), (0.75, 0.0, 0.0), shaft * 1.25, shaft * 0.92)
        body = soft_min(body, egg(p, (-0.74, 0.0, 0.05), (0.30, 0.105, 0.13)), 0.16)
        body = soft_min(body, egg(p, (-0.90, 0.02, -0.075), (0.15, 0.165, 0.145)), 0.05)
        body = soft_min(body, egg(p, (-0.93, -0.07, 0.12), (0.125, 0.10, 0.085)), 0.05)
        body = soft_min(body, egg(p, (-0.90, 0.12, 0.09), (0.075, 0.06, 0.06)), 0.05)
        body = soft_min(body, rod(p, (-0.65, -0.03, 0.12), (-0.10, -0.01, 0.075), 0.05, 0.02), 0.10)
        body = soft_min(body, egg(p, (0.78, 0.0, 0.0), (0.22, 0.17, 0.07)), 0.14)
        body = soft_min(body, rod(p, (0.93, -0.17, 0.02), (0.93, -0.06, 0.02), 0.085, 0.08), 0.03)
        body = soft_min(body, rod(p, (0.92, -0.04, 0.01), (0.93, 0.12, 0.02), 0.075, 0.108), 0.03)
        body = soft_min(body, egg(p, (0.86, 0.19, -0.06), (0.085, 0.055, 0.075)), 0.06)
        body = soft_min(body, egg(p, (0.84, -0.20, -0.03), (0.10, 0.04, 0.055)), 0.07)
        return soft_max(body, -egg(p, (0.80, 0.0, -0.13), (0.075, 0.065, 0.085)), 0.04)

    def shin(p: Points) -> Points:
        body = rod(p, (-0.80, 0.0, 0.0), (0.80, 0.0, 0.0), shaft * 1.02, shaft * 0.80)
        body = soft_min(body, egg(p, (-0.78, 0.0, 0.01), (0.26, 0.15, 0.12)), 0.18)
        body = soft_min(body, egg(p, (-0.92, 0.10, -0.02), (0.085, 0.125, 0.125)), 0.06)
        body = soft_min(body, egg(p, (-0.92, -0.10, -0.02), (0.085, 0.125, 0.125)), 0.06)
        body = soft_min(body, rod(p, (-0.92, 0.0, 0.14), (-0.30, 0.0, 0.055), 0.07, 0.03), 0.12)
        body = soft_max(body, -rod(p, (-1.05, 0.0, -0.17), (-0.80, 0.0, -0.17), 0.05, 0.03), 0.05)
        body = soft_max(body, -(p[..., 0] + 0.975 + 0.10 * np.abs(p[..., 1])), 0.03)
        body = soft_min(body, egg(p, (0.86, 0.0, 0.0), (0.15, 0.125, 0.095)), 0.12)
        body = soft_min(body, egg(p, (0.945, 0.095, 0.0), (0.095, 0.045, 0.07)), 0.04)
        for y in (-0.035, 0.045):
            body = soft_max(body, -egg(p, (1.02, y, 0.0), (0.075, 0.036, 0.15)), 0.03)
        return body

    made = {"thigh-like": thigh, "upper-arm-like": arm, "shin-like": shin}[form]

    def bent(p: Points) -> Points:
        q = p.copy()
        q[..., 2] += bow * (p[..., 0] ** 2 - 0.6) - 0.02 * p[..., 0]
        q[..., 1] += twist * np.sin(2.4 * p[..., 0])
        scale = np.where(p[..., 0] < 0, v["upper"], v["lower"])
        q[..., 1:] /= (1 + (scale - 1) * np.clip(np.abs(p[..., 0]) * 2 - 1, 0, 1))[..., None]
        return np.asarray(made(q))

    return bent


def _skin(rng: np.random.Generator, tone: str, points: Points, whole: bool) -> Skin:
    x = spread(points[..., 0], TEXTURE)
    ends = step(np.abs(x), 0.66, 0.84) if whole else np.zeros(TEXTURE, np.float32)
    joint = step(np.abs(x), 0.90, 0.985) if whole else np.zeros(TEXTURE, np.float32)
    at = points[::2, ::2]
    cloud = spread(solid_noise(rng, at, 1.6), TEXTURE)
    grease = spread(solid_noise(rng, at, 1.1, 5), TEXTURE)
    streak, hair = field(rng, TEXTURE, 2.0, (9, 1), low=3), field(rng, TEXTURE, 1.4, (24, 1), low=12)
    grit, pits = field(rng, TEXTURE, 1.5, low=8), field(rng, TEXTURE, 1.2, (1.2, 2.4), low=25)
    colour = ramp(0.56 + 0.07 * streak + 0.12 * cloud + 0.04 * hair + 0.03 * grit + 0.05 * joint, TONES[tone])
    colour = blend(colour, "#7a5524", 0.62 * step(grease + 0.25 * grit, 0.0, 1.5) * (0.5 + 0.5 * ends))
    colour = blend(colour, "#4a2f17", 0.60 * step(grease + 0.5 * streak, 1.1, 2.4))
    tissue = step(field(rng, TEXTURE, 2.4, (2, 1)) + 1.4 * ends - 0.8 * joint, 1.3, 2.4)
    colour = blend(colour, "#5b3420", 0.55 * tissue)
    sponge = step(pits, 1.05, 1.7) * np.clip(ends * (1 - 0.75 * joint) + 0.06, 0, 1)
    colour = blend(colour, "#3b2614", 0.72 * sponge)
    holes = np.zeros(TEXTURE, np.float32)
    v, u = grid(TEXTURE)
    for _ in range(int(rng.integers(7, 14))):
        a = float(rng.choice([rng.uniform(0.16, 0.27), rng.uniform(0.74, 0.84), rng.uniform(0.35, 0.6)]))
        b, r = float(rng.uniform(0.04, 0.96)), float(rng.uniform(0.006, 0.012))
        holes = np.maximum(holes, step(np.hypot((v - a) * 1.6, (u - b) * 1.0), r, 0.5 * r))
    colour = blend(colour, "#1f130a", 0.9 * holes)
    line = cracks(rng, TEXTURE, 14, (0.05, 0.35), 0.25) * (1 - ends)
    dash = cracks(rng, TEXTURE, 110, (0.008, 0.03), 0.1) * (1 - ends)
    colour = blend(colour, "#3a2714", 0.75 * line)
    colour = blend(colour, "#4a3219", 0.60 * dash)
    height = (
        0.15 * streak + 0.08 * hair + 0.15 * grit - 0.8 * sponge - 1.5 * holes - 0.7 * line - 0.3 * dash + 0.3 * tissue
    )
    rough = 0.52 + 0.05 * cloud - 0.14 * step(grease, 0.2, 1.5) - 0.08 * joint
    return Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.008, coat=0.06)


def _cut_skin(rng: np.random.Generator, tone: str) -> Skin:
    """A cut end: a dense wall, a spongy edge and the marrow hole."""
    shape = (300, 300)
    v, u = grid(shape)
    cloud, grit = field(rng, shape, 2.4), field(rng, shape, 1.3, low=14)
    r = np.hypot(v - 0.5, u - 0.5) * 2.04 + 0.03 * cloud
    colour = ramp(0.78 + 0.06 * cloud + 0.03 * grit, TONES[tone])
    inner = float(rng.uniform(0.50, 0.62))
    sponge = step(r, inner + 0.10, inner + 0.02)
    colour = blend(colour, "#5a3f22", sponge * np.clip(0.45 + 0.4 * grit, 0, 0.9))
    colour = blend(colour, "#1c110a", 0.93 * step(r, inner, inner - 0.10))
    saw = np.sin((u * 0.9 + v * 0.3) * 2 * np.pi * 24 + cloud)
    colour = blend(colour, "#8c7347", 0.18 * (0.5 + 0.5 * saw))
    height = 0.1 * saw - 1.2 * step(r, inner + 0.02, inner - 0.12) - 0.4 * sponge * grit
    return Skin(colour, height.astype(np.float32), np.full(shape, 0.6, np.float32), relief=0.02)


def _bone(name: str, rng: np.random.Generator, form: str, tone: str, length: float, cut: str) -> Piece:
    """One bone of `length` scene units; `cut` is "whole", "end" (one end sawn off) or "shaft" (both)."""
    solid = _solid(form, rng)
    low = -0.80 if cut == "whole" or cut == "end" else float(rng.uniform(-0.55, -0.25))
    high = 0.80 if cut == "whole" else float(rng.uniform(0.0, 0.45))
    near = np.concatenate([np.linspace(-0.80, -0.45, 44), np.linspace(-0.44, 0.44, 44), np.linspace(0.45, 0.80, 44)])
    stations = np.concatenate([[low], near[(near > low) & (near < high)], [high]])
    points = shot_along(solid, stations, COLUMNS, REACH, 40)
    points = points[40 if cut == "shaft" else 0 : len(points) - (0 if cut == "whole" else 40)]
    bumps = solid_noise(rng, points, 3.0, 3)[..., None]
    centre = points.mean(1, keepdims=True)
    points = points + (points - centre) * 0.014 * bumps
    points[:, -1] = points[:, 0]
    skin = _skin(rng, tone, points, cut == "whole")
    points = points * (length / 2)
    parts = [sheet(name, points, uv_of(points), skin)]
    marks = []
    if cut != "shaft":
        marks.append(Mark("joint_end", (), points[:62].reshape(-1, 3), None, closed=False))
    if cut == "whole":
        marks.append(Mark("joint_end", (), points[-62:].reshape(-1, 3), None, closed=False))
    middle = len(points) // 2
    for start in (2, 22, 42, 62):
        columns = slice(start, start + 15)
        marks.append(Mark("vessel_streaks", ("LA-001",), *patch(points, slice(middle - 14, middle + 14), columns)))
    ends = ([(0, 4)] if cut == "shaft" else []) + ([] if cut == "whole" else [(-1, -5)])
    for edge, inner in ends:
        parts.append(face(name + " cut", points[edge], _cut_skin(rng, tone)))
        marks.append(Mark("marrow_hole", ("IV-046",), points[edge], facing(points[edge], points[inner]), slant=0.3))
    return piece(name, parts, marks)


def stacked(pieces: list[Piece], rng: np.random.Generator, width: float) -> list[Lying]:
    """Lays long pieces side by side across `width`, and further ones on top of those, each down to first contact."""
    cell, half = 0.02, 110
    floor = np.zeros((2 * half, 2 * half))
    lying = []
    for i, made in enumerate(pieces):
        thing = bpy.data.objects.new(made.seen.name, made.seen.data)
        bpy.context.collection.objects.link(thing)
        thing.scale = (float(rng.uniform(0.82, 1.08)),) * 3
        upper = i >= 5
        across = np.pi / 2 if upper and rng.random() < 0.25 else 0.0
        flip = np.pi if rng.random() < 0.5 else 0.0
        thing.rotation_euler = Euler(
            (float(rng.uniform(0, 2 * np.pi)), 0.0, across + flip + float(rng.normal() * 0.16))
        )
        bpy.context.view_layer.update()
        own = points_of(thing)
        lane = (i % 5 - (min(len(pieces), 5) - 1) / 2) * width
        own = own - own.mean(0) + [float(rng.normal() * 0.06), lane * (0.6 if upper else 1.0), 0.0]
        cells = np.clip((own[:, :2] / cell + half).astype(int), 0, 2 * half - 1)
        under = np.full_like(floor, np.inf)
        np.minimum.at(under, (cells[:, 0], cells[:, 1]), own[:, 2])
        rise = float((floor - under)[np.isfinite(under)].max())
        over = np.zeros_like(floor)
        np.maximum.at(over, (cells[:, 0], cells[:, 1]), own[:, 2] + rise)
        floor = np.maximum(floor, over)
        x, y, z = own.mean(0) - points_of(thing).mean(0)
        thing.location = (float(x), float(y), float(z) + rise)
        bpy.context.view_layer.update()
        lying.append(Lying(thing, made.marks))
    for made in {id(p): p for p in pieces}.values():
        bpy.data.objects.remove(made.hull)
        bpy.data.objects.remove(made.seen)
    return lying


def make(kind: str, rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> Specimen:
    """One to nine long bones, or sawn pieces of them."""
    del kind, ground
    count = COUNTS[shape % len(COUNTS)]
    tone = list(TONES)[int(rng.integers(len(TONES)))]
    sawn = shape % 4 == 2
    length = float(rng.uniform(1.3, 1.9))
    pieces, forms = [], set()
    for i in range(min(count, 3)):
        form = FORMS[(shape + i) % 3]
        cut = str(rng.choice(["end", "shaft"])) if sawn else "whole"
        forms.add("sawn piece" if sawn else form)
        pieces.append(_bone(f"bone {i}", rng, form, tone, length * float(rng.uniform(0.75, 1.1)), cut))
    lying = stacked([pieces[i % len(pieces)] for i in range(count)], rng, (0.15 if sawn else 0.25) * length)
    chosen: dict[str, object] = {
        "count": count,
        "colour": tone,
        "forms": sorted(forms),
        "length_mm": round(length * MILLIMETRES, 1),
    }
    return Specimen(lying, chosen, ["TI-048"], MILLIMETRES)
