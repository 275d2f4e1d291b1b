"""What things are carried in: a hand-luggage tray, an open sack filled with them, a cardboard box of souvenirs.

Each is built round the things where they lie, in millimetres of the real object, whatever the things are.
"""

from __future__ import annotations

import bpy
import numpy as np
from grounds import scaled
from heap import Lying
from surfaces import Points, Skin, points_of, sheet
from textures import blend, cracks, field, grid, ramp, step

AROUND = 192
TRAY = np.array([292.0, 198.0])
TRAY_TONES = (("#4e5154", "#686b6e", "#83868a"), ("#6f7275", "#8d9093", "#a9abae"), ("#3f464e", "#565e67", "#707983"))
SACK_WALL = 62.0
SACK_DEPTH = 120.0
SETTLE_FRAMES = 110
FULL = 125


class DoesNotFitError(ValueError):
    """The thing is larger than the container asked for."""


def rounded(half: Points, corner: float, grow: float) -> Points:
    """Closed outline (n, 2) of a rectangle of half sides `half` with rounded corners, all of it moved out by `grow`."""
    quarter = AROUND // 4
    straight, bend = half - corner, np.linspace(0, np.pi / 2, quarter // 2)
    parts = []
    for k, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        angle = bend + k * np.pi / 2
        arc = np.stack(
            [sx * straight[0] + (corner + grow) * np.cos(angle), sy * straight[1] + (corner + grow) * np.sin(angle)], -1
        )
        nxt = ((-1, 1), (-1, -1), (1, -1), (1, 1))[k]
        turn = (k + 1) * np.pi / 2
        start = np.array(
            [
                nxt[0] * straight[0] + (corner + grow) * np.cos(turn),
                nxt[1] * straight[1] + (corner + grow) * np.sin(turn),
            ]
        )
        run = np.linspace(0, 1, quarter - quarter // 2, endpoint=False)[1:, None]
        parts += [arc, arc[-1] * (1 - run) + start * run]
    ring = np.concatenate(parts)
    return np.concatenate([ring, ring[:1]])


def _at(ring: Points, height: float) -> Points:
    return np.c_[ring, np.full(len(ring), height)]


def _moulded(rng: np.random.Generator, tone: int, ribs: bool) -> Skin:
    shape = (900, 900)
    grain, cloud = field(rng, shape, 1.2, low=60), field(rng, shape, 2.6)
    scuff = np.maximum(cracks(rng, shape, 26, (0.02, 0.3), 1.8), cracks(rng, shape, 18, (0.02, 0.2), 2.4).T)
    stops = tuple(zip((0.0, 0.5, 1.0), TRAY_TONES[tone], strict=True))
    colour = ramp(0.5 + 0.07 * cloud + 0.05 * grain, stops)
    colour = blend(colour, "#c3c4c2", 0.35 * scuff)
    colour = blend(colour, "#3b3731", 0.3 * step(field(rng, shape, 2.3), 1.1, 2.4))
    height = 0.25 * grain - 0.4 * scuff
    if ribs:
        _, u = grid(shape)
        wave = np.abs((u * 5 + 0.5) % 1 - 0.5) * 200 / 5
        height = height + 7 * step(wave.astype(np.float32), 4.2, 2.8)
    return Skin(colour, height.astype(np.float32), 0.42 + 0.05 * cloud + 0.12 * scuff, relief=1.1 if ribs else 0.3)


def tray(points: Points, rng: np.random.Generator, millimetres: float) -> tuple[Points, float]:
    """A moulded grey tray of 600 x 410 mm round the things: points to keep in the picture, height of what it stands on.

    Raises DoesNotFitError.
    """
    low, high = points.min(0) * millimetres, points.max(0) * millimetres
    size, middle = high[:2] - low[:2], (high[:2] + low[:2]) / 2
    upright = size[0] < size[1]
    half = TRAY[::-1] if upright else TRAY
    if (size / 2 > half - 8).any():
        raise DoesNotFitError(f"{size.round()} mm does not fit into the tray")
    room = np.maximum(half - size / 2 - 30, 0)
    middle = middle + rng.uniform(-0.35, 0.35, 2) * room
    profile = [
        (-9, 0),
        (-5, 0.6),
        (-2.2, 2.4),
        (-0.6, 5.5),
        (0, 10),
        (5, 38),
        (9, 62),
        (11, 66.5),
        (15, 69),
        (21, 69.5),
        (26, 68),
    ]
    profile += [(28.5, 65), (29, 60), (29, 46), (25, 45)]
    rings = [_at(rounded(half, 42, grow) + middle, z) for grow, z in profile]
    wall = np.stack(rings) / millimetres
    inside = rounded(half, 42, -9)
    floor = np.stack([_at(inside * share + middle, -0.02) for share in (0.0, 0.3, 0.7, 1.0)])
    tone = int(rng.integers(len(TRAY_TONES)))
    for name, part, ribs in (("tray rim", wall, False), ("tray", floor / millimetres, True)):
        mm = part * millimetres
        uv = np.stack([mm[..., 0] + 0.7 * mm[..., 2], mm[..., 1] + 0.7 * mm[..., 2]], -1) / 200
        sheet(name, part, uv[..., ::-1] if upright else uv, scaled(_moulded(rng, tone, ribs), millimetres))
    border = np.array([[sx * (size[0] / 2 + 48), sy * (size[1] / 2 + 48), 20.0] for sx in (-1, 1) for sy in (-1, 1)])
    border[:, :2] += (high[:2] + low[:2]) / 2
    return border / millimetres, -4 / millimetres


def _woven(rng: np.random.Generator, jute: bool) -> tuple[Skin, float]:
    """Sackcloth and the mm that one repeat covers: flat tapes of polypropylene, or twisted jute."""
    shape = (1024, 1024)
    v, u = grid(shape)
    count = 34 if jute else 40
    sway = (0.16 if jute else 0.06) * field(rng, shape, 2.4)
    over = np.sin((u * count + sway) * np.pi) * np.sin((v * count + sway) * np.pi)
    warp = np.abs(np.sin((u * count + sway) * np.pi))
    weft = np.abs(np.sin((v * count + sway) * np.pi))
    top = step(over.astype(np.float32), -0.12, 0.12)
    body = top * warp ** (0.8 if jute else 0.3) + (1 - top) * weft ** (0.8 if jute else 0.3)
    thread = field(rng, shape, 1.4, (24, 1), low=8) * top + field(rng, shape, 1.4, (1, 24), low=8) * (1 - top)
    cloud = field(rng, shape, 2.6)
    if jute:
        stops = ((0.0, "#3d2f1c"), (0.45, "#87683f"), (0.75, "#a98a5c"), (1.0, "#c7ab7d"))
        tone = 0.12 + 0.5 * body + 0.10 * thread + 0.07 * cloud
    else:
        white = rng.random() < 0.6
        stops = (
            ((0.0, "#8b897f"), (0.5, "#cfccc0"), (1.0, "#eeece4"))
            if white
            else ((0.0, "#6e6a45"), (0.5, "#b7b27e"), (1.0, "#d9d5aa"))
        )
        tone = 0.26 + 0.45 * body + 0.06 * thread + 0.08 * cloud
    colour = ramp(np.asarray(tone, np.float32), stops)
    if not jute and rng.random() < 0.6:
        stripe = ("#2f5f9a", "#3c8a4b", "#b03a34")[int(rng.integers(3))]
        along = step(np.abs(u - 0.5), 0.075, 0.06) * step(np.abs(np.abs(u - 0.5) - 0.04), 0.008, 0.012)
        colour = blend(colour, stripe, 0.75 * along * (0.7 + 0.3 * body))
    colour = blend(colour, "#5d4f3c", 0.42 * step(field(rng, shape, 2.5), 0.4, 2.2))
    rough = np.full(shape, 0.92 if jute else 0.46, np.float32)
    return Skin(colour, np.asarray(body + 0.15 * thread, np.float32), rough, relief=2.0 if jute else 0.9), (
        150.0 if jute else 128.0
    )


def _support(thing: bpy.types.Object, directions: Points) -> bpy.types.Object:
    """A coarse stand-in for falling: the thing's farthest vertices along each of `directions`."""
    count = len(thing.data.vertices)
    local = np.empty(count * 3, np.float32)
    thing.data.vertices.foreach_get("co", local)
    local = local.reshape(count, 3)
    corners = local[np.unique((local @ directions.T).argmax(0))]
    mesh = bpy.data.meshes.new("stand-in")
    mesh.from_pydata(corners.tolist(), [], [])
    made = bpy.data.objects.new("stand-in", mesh)
    bpy.context.collection.objects.link(made)
    return made


def pour(lying: list[Lying], bowl: bpy.types.Object, radius: float, rng: np.random.Generator) -> list[Lying]:
    """Drops the pieces, repeated up to FULL of them, into the bowl of `radius`; returns them where they lie then."""
    from heap import _body

    space = bpy.context.scene
    bpy.ops.rigidbody.world_add()
    space.rigidbody_world.substeps_per_frame = 8
    space.rigidbody_world.point_cache.frame_end = SETTLE_FRAMES
    _body(bowl, "MESH", 0.002, passive=True)
    turn = np.arange(46) * 2.399963
    z = 1 - 2 * (np.arange(46) + 0.5) / 46
    directions = np.stack([np.sqrt(1 - z * z) * np.cos(turn), np.sqrt(1 - z * z) * np.sin(turn), z], -1)
    stands: dict[str, bpy.types.Object] = {}
    falling = []
    for number in range(FULL):
        piece = lying[number % len(lying)]
        mesh = piece.thing.data
        if mesh.name not in stands:
            stands[mesh.name] = _support(piece.thing, directions)
        thing = bpy.data.objects.new("falling", stands[mesh.name].data)
        bpy.context.collection.objects.link(thing)
        size = piece.thing.matrix_world.to_scale()[0] * (1.0 if number < len(lying) else float(rng.uniform(0.85, 1.15)))
        thing.scale = (size,) * 3
        reach, angle = radius * 0.6 * np.sqrt(rng.random()), rng.uniform(0, 2 * np.pi)
        thing.location = (reach * np.cos(angle), reach * np.sin(angle), 0.35 + number * 0.055)
        thing.rotation_euler = tuple(rng.uniform(0, 2 * np.pi, 3))
        _body(thing, "CONVEX_HULL", 0.003)
        falling.append((thing, piece))
    for frame in range(1, SETTLE_FRAMES + 1):
        space.frame_set(frame)
    rest = [thing.matrix_world.copy() for thing, _ in falling]
    bpy.ops.rigidbody.world_remove()
    space.frame_set(1)
    for piece in lying:
        piece.thing.hide_render = piece.thing.hide_viewport = True
    made = []
    for (thing, piece), matrix in zip(falling, rest, strict=True):
        bpy.data.objects.remove(thing)
        if np.hypot(matrix.translation.x, matrix.translation.y) > radius * 1.02 or matrix.translation.z < -0.05:
            continue
        seen = bpy.data.objects.new("piece", piece.thing.data)
        bpy.context.collection.objects.link(seen)
        seen.matrix_world = matrix
        made.append(Lying(seen, piece.marks))
    bpy.data.objects.remove(bowl)
    for stand in stands.values():
        bpy.data.objects.remove(stand)
    bpy.context.view_layer.update()
    return made


def sack(
    lying: list[Lying], rng: np.random.Generator, millimetres: float, jute: bool
) -> tuple[list[Lying], Points, float]:
    """An open sack with its mouth rolled down, filled with the pieces: the pieces in it, points to keep in the picture,
    and the height of the ground. Raises DoesNotFitError for pieces too large to pour.
    """
    longest = max(float(np.ptp(points_of(p.thing), axis=0).max()) for p in lying) * millimetres
    if longest > 130:
        raise DoesNotFitError(f"pieces of {longest:.0f} mm cannot be poured into a sack")
    radius = float(np.clip(2.5 * longest, 70, 165))
    angle = np.linspace(0, 2 * np.pi, AROUND + 1)
    wall, depth = SACK_WALL * radius / 130, SACK_DEPTH * radius / 130

    def wave(size: float, counts: tuple[int, ...]) -> Points:
        return np.asarray(size * sum(np.sin(k * angle + rng.uniform(0, 6.3)) / (1 + 0.1 * k) for k in counts))

    slow = wave(0.035, (2, 3, 5))
    profile: list[tuple[float, float, float]] = [
        (0.02, 0.0, 0.0),
        (0.4, 0.0, 0.0),
        (0.78, 0.01, 0.2),
        (0.88, 0.10, 0.5),
    ]
    profile += [
        (0.94, 0.3, 0.7),
        (0.98, 0.6, 0.8),
        (1.0, 0.9, 0.8),
        (1.02, 1.04, 0.7),
        (1.06, 1.12, 0.7),
        (1.12, 1.15, 0.8),
    ]
    profile += [
        (1.18, 1.11, 1.0),
        (1.215, 1.0, 1.1),
        (1.22, 0.86, 1.2),
        (1.19, 0.74, 1.3),
        (1.12, 0.68, 1.2),
        (1.10, 0.60, 1.2),
    ]
    profile += [
        (1.14, 0.40, 1.5),
        (1.20, 0.1, 1.9),
        (1.26, -0.3, 2.2),
        (1.30, -0.7, 2.0),
        (1.31, -1.1, 1.7),
        (1.26, -1.40, 1.4),
    ]
    profile += [(1.15, -1.47, 1.0)]
    folds = wave(0.018, (9, 14)) + 0.05 * (0.6 - _sharp(angle, rng, 11))
    small = wave(0.008, (23, 31)) + 0.03 * (0.6 - _sharp(angle, rng, 19))
    rings = []
    for number, (r, z, loose) in enumerate(profile):
        drift = 0.25 * number
        shifted = np.interp((angle + 0.05 * np.sin(drift)) % (2 * np.pi), angle, folds + small * np.cos(drift))
        share = r * (1 + slow + loose * shifted * 0.8)
        lift = 1 + 0.05 * np.sin(3 * angle + 1) * (r > 0.95) + 1.4 * shifted * (0.9 < z < 1.2)
        high = z * wall * lift if z > 0 else z * depth * 0.85
        rings.append(np.stack([share * radius * np.cos(angle), share * radius * np.sin(angle), high + 0 * angle], -1))
    surface = np.stack(rings)
    surface[:, -1] = surface[:, 0]
    dense = _finer(surface, 5)
    along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(dense.mean(1) * 0 + dense[:, 0], axis=0), axis=1))])
    skin, tile = _woven(rng, jute)
    turns = round(2 * np.pi * radius * 1.15 / tile)
    uv = np.stack(np.broadcast_arrays((angle / (2 * np.pi) * turns)[None, :], (along / tile)[:, None]), -1)
    sheet("sack", dense / millimetres, uv, scaled(skin, millimetres))
    coarse = surface[:, ::4]
    bowl = sheet("bowl", coarse / millimetres, np.zeros((*coarse.shape[:2], 2)))
    poured = pour(lying, bowl, radius / millimetres, rng)
    ring = np.stack([1.24 * radius * np.cos(angle), 1.24 * radius * np.sin(angle), np.full_like(angle, wall)], -1)
    return poured, ring[::8] / millimetres, -1.47 * depth * 0.85 / millimetres


def _sharp(angle: Points, rng: np.random.Generator, count: int) -> Points:
    """Gathers round a mouth: `count` soft bulges of uneven width between sharp creases, 0 in a crease to 1."""
    edges = np.sort(np.concatenate([[0.0], rng.uniform(0.15, 2 * np.pi - 0.15, count - 1), [2 * np.pi]]))
    place = np.clip(np.searchsorted(edges, angle, side="right") - 1, 0, count - 1)
    share = (angle - edges[place]) / (edges[place + 1] - edges[place])
    return np.asarray(np.sin(np.pi * np.clip(share, 0, 1)) ** 0.6)


def _finer(rings: Points, times: int) -> Points:
    """More rings between the given ones, on a Catmull-Rom curve."""
    held = np.concatenate([rings[:1], rings, rings[-1:]])
    out = []
    for a, b, c, d in zip(held, held[1:], held[2:], held[3:], strict=False):
        for t in np.linspace(0, 1, times, endpoint=False):
            out.append(
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
            )
    return np.stack([*out, rings[-1]])
