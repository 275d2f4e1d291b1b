"""An open cardboard box with crumpled tissue paper, in which the things lie among a few plain souvenirs."""

from __future__ import annotations

import bpy
import numpy as np
from containers import DoesNotFitError
from covers import crinkled
from grounds import scaled
from surfaces import Points, Skin, sheet
from textures import Array, blend, cracks, field, grid, ramp, step

LONGEST_MM = 340.0
HEIGHT = 82.0
DEPTH = 30.0
THICK = 4.0


def _cardboard(rng: np.random.Generator) -> Skin:
    shape = (640, 640)
    fibre, cloud = field(rng, shape, 1.3, low=20), field(rng, shape, 2.6)
    v, _ = grid(shape)
    flutes = np.sin(v * 2 * np.pi * 26 + 0.3 * field(rng, shape, 2.6))
    colour = ramp(
        0.5 + 0.07 * cloud + 0.06 * fibre + 0.03 * flutes, ((0.0, "#8a6a45"), (0.5, "#ae8b61"), (1.0, "#c9aa80"))
    )
    colour = blend(colour, "#7c5d3c", 0.35 * cracks(rng, shape, 8, (0.05, 0.4), 1.2))
    colour = blend(colour, "#6a4f33", 0.3 * step(field(rng, shape, 2.4), 1.2, 2.4))
    return Skin(colour, 0.3 * flutes + 0.2 * fibre, 0.82 + 0.03 * cloud, relief=0.35)


def _paper(rng: np.random.Generator) -> Skin:
    shape = (512, 512)
    fibre, cloud = field(rng, shape, 1.0, low=20), field(rng, shape, 2.4)
    stops = (
        ((0.0, "#d6d2c8"), (0.5, "#e9e6df"), (1.0, "#f4f2ed")),
        ((0.0, "#c9b48c"), (0.5, "#d9c8a4"), (1.0, "#e7d9bb")),
        ((0.0, "#b9bcc0"), (0.5, "#d0d2d4"), (1.0, "#e2e3e4")),
    )[int(rng.integers(3))]
    colour = ramp(0.5 + 0.03 * fibre + 0.05 * cloud, stops)
    return Skin(colour, 0.2 * fibre, np.full(shape, 0.55, np.float32), relief=0.12)


def _cones(rng: np.random.Generator, shape: tuple[int, int], count: int, slope: float) -> Array:
    """Crumple: facets between sharp folds, the lowest of many tilted planes' distances; 0 to about 1."""
    v, u = grid(shape)
    out = np.full(shape, 9.0, np.float32)
    for _ in range(count):
        y, x, lift = rng.random(), rng.random(), 0.35 * rng.random()
        tilt, turn = rng.uniform(0.6, 1.6), rng.uniform(0, np.pi)
        dx, dy = u - x, v - y
        along, across = dx * np.cos(turn) + dy * np.sin(turn), -dx * np.sin(turn) + dy * np.cos(turn)
        out = np.minimum(out, lift + slope * np.maximum(np.abs(along) * tilt, np.abs(across) / tilt))
    return np.asarray(out, np.float32)


def _plain(name: str, colour: tuple[float, float, float], rough: float, coat: float = 0.0) -> bpy.types.Material:
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    shader = made.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (*colour, 1)
    shader.inputs["Roughness"].default_value = rough
    shader.inputs["Coat Weight"].default_value = coat
    return made


def _slab(name: str, corners: Points, skin: Skin, millimetres: float) -> None:
    """A board of cardboard, THICK mm, on the quadrilateral `corners` (4, 3) mm, its two faces and its cut edge."""
    a, b, c, d = corners
    normal = np.cross(b - a, d - a)
    out = normal / np.linalg.norm(normal) * THICK
    n = 14
    share = np.linspace(0, 1, n)
    face = np.stack(
        [(a + (b - a) * s)[None] * (1 - share[:, None]) + (d + (c - d) * s)[None] * share[:, None] for s in share]
    )
    face = face + np.random.default_rng(len(name)).normal(size=(n, n, 1)) * 0.1 * out
    width, height = np.linalg.norm(b - a), np.linalg.norm(d - a)
    uv = np.stack(np.meshgrid(share * width, share * height, indexing="ij"), -1) / 150
    for part, points in (("inner", face), ("outer", face + out)):
        sheet(f"{name} {part}", points / millimetres, uv, skin)
    ring = np.concatenate([face[:, 0], face[-1, 1:], face[::-1, -1][1:], face[0, ::-1][1:]])
    strip = np.stack([ring, ring + out])
    edge_uv = np.stack(np.broadcast_arrays(np.linspace(0, 6, len(ring))[None], np.array([[0.0], [0.03]])), -1)
    sheet(f"{name} edge", strip / millimetres, edge_uv, skin)


def _lathe(name: str, radius: Points, height: Points, pleat: Points, rng: np.random.Generator) -> bpy.types.Object:
    """A round body of `radius` at `height` (n), its wall pleated by shares `pleat` (n)."""
    angle = np.linspace(0, 2 * np.pi, 73)
    waves = sum(np.sin(k * angle + rng.uniform(0, 6.3)) for k in (5, 8, 11)) / 2
    share = radius[:, None] * (1 + pleat[:, None] * waves[None])
    points = np.stack([share * np.cos(angle), share * np.sin(angle), height[:, None] + 0 * angle], -1)
    uv = np.stack(np.broadcast_arrays(angle[None] / 2.1, height[:, None] / 18), -1)
    return sheet(name, points, uv)


def _beads(centre: Points, rng: np.random.Generator, millimetres: float) -> None:
    """A loop of turned wooden beads."""
    radius, count = 4.2 + rng.uniform(0, 1.2), int(rng.integers(12, 16))
    reach = count * radius * 2.02 / (2 * np.pi)
    tone = ((0.30, 0.13, 0.05), (0.42, 0.25, 0.11), (0.16, 0.07, 0.035))[int(rng.integers(3))]
    material = _plain("bead", tone, 0.3, 0.4)
    angle, up = np.linspace(0, 2 * np.pi, 25), np.linspace(-np.pi / 2, np.pi / 2, 15)
    ball = np.stack(
        [
            np.cos(up)[:, None] * np.cos(angle),
            np.cos(up)[:, None] * np.sin(angle),
            0.92 * np.sin(up)[:, None] + 0 * angle,
        ],
        -1,
    )
    first = sheet("bead", ball * radius / millimetres, np.zeros((*ball.shape[:2], 2)))
    first.data.materials.append(material)
    squash, turn = rng.uniform(0.75, 1.0), rng.uniform(0, np.pi)
    for number in range(count):
        a = 2 * np.pi * number / count
        x, y = reach * np.cos(a), squash * reach * np.sin(a)
        bead = first if number == 0 else bpy.data.objects.new("bead", first.data)
        if number:
            bpy.context.collection.objects.link(bead)
        offset = (x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn), radius)
        bead.location = tuple((centre + np.array(offset)) / millimetres)
        bead.rotation_euler = (rng.uniform(0, 6), rng.uniform(0, 6), 0)


def _pouch(centre: Points, rng: np.random.Generator, millimetres: float) -> None:
    """A small tied cloth pouch."""
    size = rng.uniform(0.85, 1.1)
    radius = np.array([4, 22, 27, 28, 26, 21, 14, 8.5, 8, 10, 14, 17, 18]) * size
    height = np.array([0, 0.5, 4, 10, 17, 24, 30, 34, 37, 41, 46, 51, 54]) * size * 0.82
    pleat = np.array([0, 0.01, 0.02, 0.03, 0.05, 0.09, 0.16, 0.2, 0.2, 0.2, 0.18, 0.17, 0.16])
    pouch = _lathe("pouch", radius, height, pleat, rng)
    shape = (256, 256)
    v, u = grid(shape)
    weave = np.sin(v * 2 * np.pi * 44) * np.sin(u * 2 * np.pi * 44)
    bright = (("#3a0d12", "#7a1f28", "#9c3a40"), ("#12243f", "#274874", "#436899"), ("#23301c", "#46603a", "#6a8358"))
    stops = tuple(zip((0.0, 0.5, 1.0), bright[int(rng.integers(3))], strict=True))
    colour = ramp(np.asarray(0.5 + 0.12 * weave + 0.1 * field(rng, shape, 2.2), np.float32), stops)
    from surfaces import material

    skin = Skin(colour, np.asarray(weave, np.float32), np.full(shape, 0.8, np.float32), relief=0.3)
    pouch.data.materials.append(material("pouch", scaled(skin, 1.0)))
    pouch.scale = (1 / millimetres,) * 3
    pouch.location = tuple(centre / millimetres)
    pouch.rotation_euler = (rng.normal() * 0.12, rng.normal() * 0.12, rng.uniform(0, 6))
    cord = _lathe(
        "cord", np.array([8.2, 9.6, 9.6, 8.2]) * size, np.array([28.4, 28.9, 30.5, 31]) * size, np.full(4, 0.1), rng
    )
    cord.data.materials.append(_plain("cord", (0.55, 0.42, 0.16), 0.6))
    cord.parent = pouch


def _casket(centre: Points, rng: np.random.Generator, millimetres: float) -> None:
    """A small lidded box of lacquered wood."""
    half = np.array([rng.uniform(22, 30), rng.uniform(17, 22)])
    high = rng.uniform(20, 28)
    tone = ((0.20, 0.015, 0.012), (0.035, 0.03, 0.03), (0.23, 0.12, 0.05))[int(rng.integers(3))]
    for number, (low, up, grow) in enumerate(((0.0, 0.68 * high, 0.0), (0.70 * high, high, 1.2))):
        bpy.ops.mesh.primitive_cube_add(size=1)
        part = bpy.context.object
        part.name = f"casket {number}"
        part.scale = (*(2 * (half + grow) / millimetres), (up - low) / millimetres)
        turn = float(centre[0] % 3.1)
        part.location = tuple((centre + np.array([0, 0, (low + up) / 2])) / millimetres)
        part.rotation_euler = (0, 0, turn)
        soft = part.modifiers.new("round", "BEVEL")
        soft.width, soft.segments = 1.6 / millimetres, 3
        part.data.materials.append(_plain(part.name, tone, 0.28, 0.6))


TRINKETS = ((_beads, 30.0), (_pouch, 29.0), (_casket, 31.0), (_beads, 30.0))


def box(points: Points, rng: np.random.Generator, millimetres: float) -> tuple[Points, float]:
    """Puts the things (n, 3) into a box with paper and souvenirs; points to keep in the picture, height of the ground.

    Raises DoesNotFitError.
    """
    low, high = points.min(0) * millimetres, points.max(0) * millimetres
    size, middle = high[:2] - low[:2], (high[:2] + low[:2]) / 2
    if size.max() > LONGEST_MM - 40:
        raise DoesNotFitError(f"a thing of {size.max():.0f} mm does not fit into a box of {LONGEST_MM:.0f} mm")
    side = int(rng.integers(2)) if abs(size[0] - size[1]) < 25 else int(size[1] > size[0])
    half = np.maximum(size / 2 + 26, (80.0, 66.0))
    half[1 - side] += 34
    shift = np.zeros(2)
    shift[1 - side] = float(rng.choice([-1, 1])) * 24
    centre = middle + shift
    skin = scaled(_cardboard(rng), millimetres)
    floor = -DEPTH
    corners = [centre + half * sign for sign in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    for k in range(4):
        a, b = corners[k], corners[(k + 1) % 4]
        out = np.array([b[1] - a[1], a[0] - b[0]]) / np.linalg.norm(b - a)
        top = HEIGHT + 4 * (k % 2)
        base, rim = (np.r_[a, floor], np.r_[b, floor]), (np.r_[b, top], np.r_[a, top])
        _slab(f"wall {k}", np.array([*base, *rim]), skin, millimetres)
        slant, length = rng.uniform(0.5, 1.35), 62.0 if k % 2 else 70.0
        tip = np.r_[out * np.cos(slant), -np.sin(slant)] * length
        inset = np.r_[(b - a) / np.linalg.norm(b - a), 0] * 3
        hinge = np.array([rim[1] + inset, rim[0] - inset])
        _slab(
            f"flap {k}",
            np.array([hinge[0], hinge[1], hinge[1] + tip - inset, hinge[0] + tip + inset]),
            skin,
            millimetres,
        )
    spots = points[:: max(1, len(points) // 4000), :2] * millimetres
    taken: list[tuple[Points, float]] = []
    for maker, radius in (TRINKETS[int(i)] for i in rng.permutation(len(TRINKETS))[: int(rng.integers(2, 4))]):
        for _ in range(300):
            at = centre + rng.uniform(-1, 1, 2) * (half - radius - 6)
            clear = float(np.linalg.norm(spots - at, axis=1).min()) > radius + 4
            if clear and all(np.linalg.norm(at - other) > radius + r for other, r in taken):
                taken.append((at, radius))
                maker(np.array([*at, 0.0]), rng, millimetres)
                break
    _bed(points * millimetres, taken, centre, half, rng, millimetres)
    frame = np.array([[*(centre + 0.94 * (corner - centre)), 0.5 * HEIGHT] for corner in corners])
    return frame / millimetres, (floor - THICK) / millimetres


def _bed(
    points: Points,
    taken: list[tuple[Points, float]],
    centre: Points,
    half: Points,
    rng: np.random.Generator,
    millimetres: float,
) -> None:
    """Crumpled paper under the things and the souvenirs, at places and radii `taken`: higher where nothing lies."""
    shape = (210, 170)
    rows, columns = grid(shape)
    place = np.stack([centre[0] + (rows * 2 - 1) * (half[0] - 2), centre[1] + (columns * 2 - 1) * (half[1] - 2)], -1)
    crumple = 30 * _cones(rng, shape, 34, 2.0) + 10 * _cones(rng, shape, 130, 3.6) + 9 * crinkled(rng, shape, 110)
    crumple = crumple - crumple.mean()
    cell = np.stack([(points[:, i] - centre[i]) / (2 * (half[i] - 2)) + 0.5 for i in (0, 1)], -1)
    index = np.clip((cell * (np.array(shape) - 1)).round().astype(int), 0, np.array(shape) - 1)
    under = np.zeros(shape, bool)
    under[index[:, 0], index[:, 1]] = True
    for spot, radius in taken:
        under |= np.linalg.norm(place - spot, axis=-1) < 0.95 * radius
    near = under.astype(np.float32)
    for _ in range(60):
        wide = np.pad(near, 1, mode="edge")
        near = (wide[:-2, 1:-1] + wide[2:, 1:-1] + wide[1:-1, :-2] + wide[1:-1, 2:]) / 4
        near = np.maximum(near, under)
    edge = np.minimum(np.minimum(rows, 1 - rows) * 2 * half[0], np.minimum(columns, 1 - columns) * 2 * half[1])
    free = crumple * 0.75 + 5 + 16 * np.exp(-edge / 18)
    height = np.where(under, np.minimum(free, 0), free * (1 - near) + np.minimum(free, 0) * near) - 0.6
    skin = scaled(_paper(rng), millimetres)
    uv = (place - centre) / 120
    points3 = np.concatenate([place, height[..., None]], -1)
    sheet("paper", points3 / millimetres, uv, skin)
