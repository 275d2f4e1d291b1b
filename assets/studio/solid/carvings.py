"""Carvings: bangles, beads, blocks, seals and figures of ivory and of what is taken for it.

Form and size are drawn alike for every material, since outline and motif prove nothing about the source (IV-017); only
the material differs.
"""

from __future__ import annotations

import bpy
import carved_figures
import carved_plain
import numpy as np
from carved_form import Array, Surface, Waves, carve, vector
from carved_layout import Cord, Layout, Part
from carved_marks import mark, patches
from carved_materials import Grain, Stuff
from heap import Lying, Mark
from mathutils import Matrix
from solid_material import plain
from specimen import Specimen
from surfaces import Points, body, points_of

FORMS = {
    "bangle": carved_plain.bangle,
    "beads": carved_plain.beads,
    "block": carved_plain.block,
    "seal": carved_plain.seal,
    "figure": carved_figures.figure,
}
FACTS = {"ivory": ["IV-017", "IV-018"], "bone": ["IV-017"], "resin": ["IV-017"], "tagua": ["IV-017", "LA-014"]}
UNITS = 2.0  # of the scene along the longest side
ACROSS, ALONG = 0.8, 0.45  # cosine between a face and the grain above which it counts as cut across, below as along


def make(kind: str, rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> Specimen:
    """One subject of `kind` (material_form) at rest on the ground."""
    del ground
    material, form = kind.split("_")
    layout: Layout = FORMS[form](rng, shape)
    stuff = Stuff(material, rng, layout.size, fine=form == "figure")
    unit = layout.size / UNITS
    cut = [carve(part.cut) for part in layout.parts]
    if layout.parts[0].ringed and material == "ivory":
        stuff.tusk = max(stuff.tusk, 1.06 * float(np.hypot(*cut[0].points[:, :2].T).max()))
    things, weaves, marks = [], [], []
    for number, (part, surface) in enumerate(zip(layout.parts, cut, strict=True)):
        grain = _grain(stuff, part)
        values = stuff.values(surface, grain, vector(part.parting), vector(rng.normal(size=3) * 3 * layout.size))
        values["saw"] = surface.points @ _saw(rng)
        if material == "tagua":
            values["skin"] = _skin(rng, stuff, surface)
        points = stuff.wobble(surface, layout.uneven) / unit
        things.append(body(f"{form} {number}", points, surface.quads, values))
        weaves.append(values["weave"])
        marks.append(_marks(stuff, surface, grain, values, form, unit))
    stuff.paint(things, weaves, unit, scratch=layout.saw)
    if material == "resin":
        for thing, surface, found in zip(things, cut, marks, strict=True):
            found.extend(_bubbles(rng, stuff, thing, surface, unit))
    lying = _lay(layout, things, marks, unit)
    for cord in layout.cords:
        _cord(cord, unit)
    chosen = layout.chosen | stuff.chosen
    return Specimen(lying, chosen, FACTS[material], unit)


def _grain(stuff: Stuff, part: Part) -> Grain:
    """Rings are cut around the axis of the tusk; other pieces out of its wall, somewhat off the axis."""
    if part.ringed or stuff.material in ("resin", "tagua"):
        return Grain(vector(part.middle if not part.ringed else (0, 0, 0)), part.turn)
    turn = stuff.rng.uniform(0, 2 * np.pi)
    off = stuff.tusk * stuff.rng.uniform(0.5, 0.62) if stuff.material == "ivory" else stuff.size * 0.5
    axis = part.turn @ np.array([np.cos(turn), np.sin(turn), 0], dtype=np.float32)
    return Grain(vector(part.middle) + (axis * off).astype(np.float32), part.turn)


def _saw(rng: np.random.Generator) -> Array:
    """Turns points so that the strokes of the saw run square to the second axis, askew to the piece."""
    turned, _ = np.linalg.qr(rng.normal(size=(3, 3)))
    return np.asarray(turned, dtype=np.float32)


def _skin(rng: np.random.Generator, stuff: Stuff, surface: Surface) -> Array:
    """Above 0 where the nut's skin was left: on what reaches farthest out, on one side more than on the others."""
    ragged = Waves.draw(rng, 0.016 * stuff.size, 40)
    middle = (surface.points.min(0) + surface.points.max(0)) / 2
    out = (surface.points - middle) / np.ptp(surface.points, axis=0) * 2
    side = rng.normal(size=3) * (1, 1, 0.8)
    side /= np.linalg.norm(side)
    reach = np.linalg.norm(out, axis=1) + 0.55 * (out @ side) - 0.6 * surface.deep + 0.07 * stuff.cloud(surface.points)
    reach = reach + 0.035 * ragged(surface.points)
    limit = np.quantile(reach, rng.uniform(0.78, 0.94))
    return np.asarray((reach - limit) * 3.0, dtype=np.float32)


def _marks(
    stuff: Stuff, surface: Surface, grain: Grain, values: dict[str, Array], form: str, unit: float
) -> list[Mark]:
    """Cues that this piece can show from one side or another."""
    if not stuff.readable:
        return []
    along = np.abs(surface.normals @ grain.turn[:, 2])
    clean = values["dirt"] < 0.4
    reach = stuff.size * (0.09 if form in ("figure", "bangle") else 0.055 if form == "beads" else 0.14)
    found: list[tuple[str, tuple[str, ...], np.ndarray, float]] = []
    if stuff.material == "ivory":
        plain_lines = clean & (values["clear"] > 0.8)
        found.append(("crossing_lines", ("IV-001", "IV-015"), plain_lines & (along > ACROSS), reach))
        found.append(("lengthwise_grain", ("IV-015",), clean & (along < ALONG) & (values["clear"] > 0.4), reach))
    elif stuff.material == "bone":
        open_pits = clean & (values["clear"] > 0.7)
        found.append(
            ("bone_pits", ("LA-001", "LA-002"), open_pits & (along > ACROSS), max(reach, 1.6 * stuff.pits.across))
        )
        found.append(
            ("bone_streaks", ("LA-001", "LA-002"), open_pits & (along < ALONG), max(reach, 0.8 * stuff.pits.along))
        )
    elif stuff.material == "resin":
        if stuff.bands:
            found.append(
                (
                    "parallel_bands",
                    ("IV-033", "LA-004"),
                    clean & (np.abs(surface.normals @ grain.turn[:, 0]) < 0.8),
                    reach,
                )
            )
        else:
            found.append(("even_surface", ("LA-004",), clean, reach))
        if stuff.seam:
            found.append(("mould_seam", ("LA-005",), np.abs(values["seam"]) < 0.7 * stuff.seam, 1.1 * reach))
    else:
        found.append(("brown_skin", ("LA-015",), values["skin"] > 0.12, 0.7 * reach))
    marks = []
    for name, facts, shown, wide in found:
        narrow = name == "mould_seam"
        picked = _strips(stuff, surface, shown, wide) if narrow else patches(surface, shown, wide, 8)
        marks += [mark(name, facts, points, facing, unit) for points, facing in picked]
    return marks


def _strips(stuff: Stuff, surface: Surface, shown: np.ndarray, reach: float) -> list[tuple[Points, Points]]:
    """Stretches of a seam about two `reach` long."""
    left, found = np.flatnonzero(shown), []
    while len(left) > 12 and len(found) < 12:
        first = int(stuff.rng.choice(left))
        off = np.linalg.norm(surface.points[left] - surface.points[first], axis=1)
        near = (off < reach) & (surface.normals[left] @ surface.normals[first] > 0.6)
        taken = left[near]
        if len(taken) >= 12:
            around = surface.points[taken] + surface.normals[taken] * 0.02
            wide = np.concatenate([around, surface.points[taken] + _aside(surface, taken) * 3 * stuff.seam])
            found.append((wide, surface.normals[taken].mean(0)))
        left = left[off > 1.6 * reach] if len(taken) >= 12 else np.setdiff1d(left, [first])
    return found


def _aside(surface: Surface, taken: np.ndarray) -> Points:
    """To both sides of a seam by turns, along the surface."""
    span = surface.points[taken] - surface.points[taken].mean(0)
    ahead = np.linalg.svd(span, full_matrices=False)[2][0]
    across = np.cross(surface.normals[taken], ahead)
    across *= np.where(np.arange(len(taken)) % 2, 1, -1)[:, None]
    return np.asarray(across)


def _bubbles(
    rng: np.random.Generator, stuff: Stuff, thing: bpy.types.Object, surface: Surface, unit: float
) -> list[Mark]:
    """Small round holes where trapped air was cut open, laid on the surface as shaded caps, and their marks."""
    marks = []
    steps, rings = np.linspace(0, 2 * np.pi, 18, endpoint=False), np.array([0.0, 0.5, 0.82, 1.0])
    open_places = np.flatnonzero(surface.deep < 0.35)
    made: list[tuple[Points, Points]] = []
    for _ in range(stuff.bubbles):
        at = int(rng.choice(open_places))
        radius = float(np.clip(rng.lognormal(0.0, 0.4), 0.6, 2.0)) * stuff.size * 0.0075
        normal = surface.normals[at].astype(np.float64)
        side = np.cross(normal, [0.31, 0.87, 0.38])
        side /= np.linalg.norm(side)
        across = np.cross(normal, side)
        flat = np.cos(steps)[:, None] * side + np.sin(steps)[:, None] * across
        close = np.linalg.norm(surface.points - surface.points[at], axis=1) < 1.3 * radius
        if (surface.normals[close] @ surface.normals[at]).min() < 0.85:
            continue
        lift = 0.02 * stuff.size / 45 + radius * 0.12
        cap = surface.points[at] + normal * lift + rings[:, None, None] * radius * flat[None]
        made.append((cap, normal))
        rim = surface.points[at] + 1.5 * radius * flat
        marks.append(Mark("bubbles", ("LA-005",), rim / unit, normal, True, 0.5))
    for number, (cap, _) in enumerate(made):
        _cap(f"{thing.name} bubble {number}", thing, cap / unit)
    return marks


def _cap(name: str, thing: bpy.types.Object, rings: Points) -> None:
    mesh = bpy.data.meshes.new(name)
    around = rings.shape[1]
    index = np.arange(rings.shape[0] * around).reshape(rings.shape[:2])
    faces = np.stack([index[:-1], np.roll(index[:-1], -1, 1), np.roll(index[1:], -1, 1), index[1:]], -1)
    mesh.from_pydata(rings.reshape(-1, 3).tolist(), [], faces.reshape(-1, 4).tolist())
    mesh.update()
    hole = bpy.data.materials.get("bubble") or plain("bubble", "#6b4f2c", 0.5)
    mesh.materials.append(hole)
    cap = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(cap)
    cap.parent = thing


def _lay(layout: Layout, things: list[bpy.types.Object], marks: list[list[Mark]], unit: float) -> list[Lying]:
    lying, used = [], set()
    for lay in layout.lying:
        thing = things[lay.part]
        if lay.part in used:
            copy = bpy.data.objects.new(thing.name, thing.data)
            bpy.context.collection.objects.link(copy)
            thing = copy
        used.add(lay.part)
        frame = np.eye(4)
        frame[:3, :3] = lay.turn
        frame[:2, 3] = np.array(lay.place) / unit
        thing.matrix_world = Matrix(frame.tolist())
        bpy.context.view_layer.update()
        if lay.height is None:
            frame[2, 3] = -points_of(thing)[:, 2].min()
        else:
            frame[2, 3] = lay.height / unit
        thing.matrix_world = Matrix(frame.tolist())
        bpy.context.view_layer.update()
        parts = tuple(child.name for child in thing.children)
        lying.append(Lying(thing, tuple(marks[lay.part]), parts))
    for number, thing in enumerate(things):
        if number not in used:
            bpy.data.objects.remove(thing)
    return lying


def _cord(cord: Cord, unit: float) -> None:
    line = bpy.data.curves.new("cord", "CURVE")
    line.dimensions = "3D"
    line.bevel_depth = cord.thick / unit
    spline = line.splines.new("POLY")
    spline.points.add(len(cord.path) - 1)
    spline.points.foreach_set("co", np.c_[cord.path / unit, np.ones(len(cord.path))].astype(np.float32).ravel())
    spline.use_cyclic_u = True
    line.materials.append(plain("cord", cord.colour, 0.85))
    bpy.context.collection.objects.link(bpy.data.objects.new("cord", line))
