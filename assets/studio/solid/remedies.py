"""Goods that the eye cannot settle: glue, powder and meat (wine stands in bottles.py). Scene units of 100 mm.

No mark tells what animal they come from: glue sold under one name was mixed or of others (TI-030, TI-032), powder and
meat go to the laboratory (TI-047, PA-050). The one mark outlines the goods as such a case.
"""

from __future__ import annotations

import bpy
import numpy as np
from bottles import bottle, jar
from heap import MILLIMETRES, Lying, Mark, Piece, drop
from lofts import (
    Solid,
    crate,
    dress,
    egg,
    piece,
    rest,
    rod,
    shot_along,
    shot_around,
    side_by_side,
    soft_max,
    solid_noise,
    spread,
    uv_of,
)
from specimen import Specimen
from surfaces import Points, Skin, sheet
from textures import Array, Stops, blend, cracks, field, linear, ramp, step

TEXTURE = (560, 620)
FACTS = {
    "glue": ("TI-030", "TI-032"),
    "wine": ("TI-047",),
    "powder": ("PA-050", "TI-047"),
    "meat": ("TI-047", "TI-034"),
}
GLUE: dict[str, Stops] = {
    "dark brown": ((0.0, "#0d0603"), (0.35, "#1f0d05"), (0.65, "#3e1d0a"), (1.0, "#8a4a17")),
    "amber brown": ((0.0, "#160a04"), (0.35, "#3a1b08"), (0.65, "#6e3a10"), (1.0, "#b57425")),
    "black": ((0.0, "#070504"), (0.35, "#120a06"), (0.65, "#25150b"), (1.0, "#5c3416")),
}
POWDER: dict[str, Stops] = {
    "off-white": ((0.0, "#a89c82"), (0.4, "#cfc4aa"), (0.7, "#e2dac5"), (1.0, "#f0eadb")),
    "tan": ((0.0, "#7f6542"), (0.4, "#aa8c61"), (0.7, "#c7ae85"), (1.0, "#dfcdab")),
    "brown": ((0.0, "#3c2816"), (0.4, "#664729"), (0.7, "#8a6740"), (1.0, "#b2926a")),
    "grey": ((0.0, "#6d675c"), (0.4, "#958e80"), (0.7, "#b3ac9d"), (1.0, "#d0cabc")),
}
MEAT: dict[str, Stops] = {
    "dark": ((0.0, "#160806"), (0.35, "#34120c"), (0.65, "#5a2417"), (1.0, "#8d4a31")),
    "red brown": ((0.0, "#2a0c08"), (0.35, "#541a11"), (0.65, "#833323"), (1.0, "#b36a4c")),
    "brown": ((0.0, "#1f120a"), (0.35, "#472a18"), (0.65, "#74492c"), (1.0, "#a67c55")),
}


def _case(kind: str, points: Points) -> list[Mark]:
    return [Mark("not_by_eye", FACTS[kind], points.reshape(-1, 3), None, closed=False)]


def _flat_uv(points: Points) -> Points:
    """Texture laid on from above, a little askew so that upright sides get their share."""
    size = 1.1 * float(np.ptp(points.reshape(-1, 3), axis=0).max())
    return np.stack([points[..., 1] + 0.5 * points[..., 2], points[..., 0] + 0.4 * points[..., 2]], -1) / size + 0.5


def _lump(solid: Solid, half: float, rng: np.random.Generator, rough: float, scale: float, octaves: int = 4) -> Points:
    """A closed surface with uneven faces."""
    points = shot_around(solid, 96, 109, half)
    bumps = solid_noise(rng, points, scale, octaves)[..., None]
    points = points * (1 + rough * bumps)
    points[:, -1] = points[:, 0]
    points[0], points[-1] = points[0].mean(0), points[-1].mean(0)
    return points


def _glue_block(
    name: str,
    rng: np.random.Generator,
    tone: str,
    half: tuple[float, float, float],
    broken: bool,
    filmed: bool,
    wrapping: bpy.types.Object | None,
) -> Piece:
    """A slab or cube of glue: dark, glassy, lighter where it is thin."""
    chips = [(rng.normal(size=3), rng.uniform(0.80, 0.97)) for _ in range(3 if broken else 1)]

    def solid(p: Points) -> Points:
        body = crate(p, half, min(half) * 0.18)
        for way, far in chips:
            w = way / np.linalg.norm(way)
            body = soft_max(body, p @ w - far * float(np.abs(w) @ np.array(half)), 0.01)
        return body

    points = _lump(solid, 1.4 * float(np.linalg.norm(half)), rng, 0.007, 1.6 / max(half))
    x, y, z = (spread(points[..., i], TEXTURE) for i in range(3))
    gap = np.sort(np.stack([half[0] - np.abs(x), half[1] - np.abs(y), half[2] - np.abs(z)]), axis=0)
    thin = np.exp(-((gap[0] + gap[1]) / (0.22 * min(half)))) + 0.35 * np.exp(-((gap[1]) / (0.5 * min(half))))
    cloud = spread(solid_noise(rng, points, 1.2 / max(half), 4), TEXTURE)
    grit = field(rng, TEXTURE, 1.4, low=12)
    colour = ramp(0.32 + 0.10 * cloud + 0.60 * thin.astype(np.float32), GLUE[tone])
    dust = step(cloud + 0.6 * grit, 0.9, 3.0)
    colour = blend(colour, "#8a6a45", 0.16 * dust)
    split = cracks(rng, TEXTURE, 8, (0.05, 0.3), 0.8)
    colour = blend(colour, "#6e3f18", 0.5 * split)
    ripple = np.sin((x * 0.7 + y) / max(half) * 9 + 1.5 * cloud)
    height = 0.3 * cloud + 0.15 * ripple - 0.6 * split + 0.05 * grit
    rough = 0.16 + 0.04 * cloud + 0.35 * dust
    skin = Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.05 * min(half), coat=0.5)
    if filmed:
        skin = _filmed(rng, skin, 0.05 * min(half))
    parts = [sheet(name, points, uv_of(points), skin)]
    return piece(name, parts if wrapping is None else [*parts, wrapping], _case("glue", points))


def _filmed(rng: np.random.Generator, skin: Skin, depth: float) -> Skin:
    """The skin of a thing seen through clear film that clings to it: gloss, folds and pale creases."""
    shape = (skin.colour.shape[0], skin.colour.shape[1])
    folds = field(rng, shape, 2.9, (1, 2.2), low=2)
    crease = np.exp(-((np.abs(field(rng, shape, 2.9, (1, 2.5), low=1)) / 0.035) ** 2)) * step(folds, -0.6, 0.8)
    colour = blend(skin.colour, "#dfe3e4", 0.08 + 0.55 * crease)
    return Skin(
        colour,
        (0.6 * folds + 1.2 * crease).astype(np.float32),
        (0.10 + 0.1 * crease).astype(np.float32),
        depth,
        coat=1.0,
    )


def _paper(rng: np.random.Generator, half: tuple[float, float, float]) -> bpy.types.Object:
    """A paper sleeve around a block, open towards one end."""
    grown = tuple(h * 1.03 + 0.006 for h in half)
    points = shot_around(lambda p: crate(p, grown, 0.012), 96, 109, 1.5 * float(np.linalg.norm(half)))
    cloud, fibre = field(rng, TEXTURE, 2.5), field(rng, TEXTURE, 1.2, low=20)
    folds = np.exp(-((np.abs(field(rng, TEXTURE, 2.6, (1, 1.6), low=2)) / 0.05) ** 2))
    tint = str(rng.choice(["#ddd6c4", "#c2a878", "#d0cabb"]))
    colour = (
        np.broadcast_to(linear(tint), (*TEXTURE, 3)).astype(np.float32) * (1 + 0.05 * cloud + 0.03 * fibre)[..., None]
    )
    colour = blend(colour, "#7d6a48", 0.30 * folds)
    colour = blend(colour, "#8a5d28", 0.45 * step(cloud, 0.9, 2.4))
    skin = Skin(colour, (0.4 * cloud + 0.7 * folds).astype(np.float32), np.full(TEXTURE, 0.8, np.float32), relief=0.005)
    last = int(96 * rng.uniform(0.55, 0.75))
    ragged = 0.03 * np.interp(np.linspace(0, 1, 109), np.linspace(0, 1, 30), rng.normal(size=30))
    part = points[:last].copy()
    part[-1, :, 0] += ragged
    part[:, -1] = part[:, 0]
    return sheet("paper", part, _flat_uv(part), skin)


def glue(rng: np.random.Generator, shape: int) -> tuple[list[Lying], dict[str, object]]:
    """Slabs or cubes of glue, bare, in paper or in film."""
    tone = list(GLUE)[int(rng.integers(len(GLUE)))]
    form = ("slab", "cubes", "broken slab", "slabs", "slab in paper", "cubes in film")[shape % 6]
    count = {
        "slab": 1,
        "broken slab": int(rng.integers(3, 6)),
        "slabs": int(rng.integers(2, 4)),
        "slab in paper": 1,
    }.get(form, int(rng.integers(3, 8)))
    pieces = []
    for i in range(count):
        size = float(rng.uniform(0.85, 1.15))
        if form.startswith("cubes"):
            half = (0.15 * size, 0.14 * size, 0.11 * size)
        elif form == "broken slab":
            half = (float(rng.uniform(0.12, 0.32)), float(rng.uniform(0.12, 0.26)), 0.055)
        else:
            half = (0.46 * size, 0.28 * size, float(rng.uniform(0.05, 0.10)))
        broken = form == "broken slab" or bool(rng.random() < 0.3)
        wrapping = _paper(rng, half) if form.endswith("paper") else None
        pieces.append(_glue_block(f"glue {i}", rng, tone, half, broken, form.endswith("film"), wrapping))
    lying = [rest(pieces[0], (0.0, 0.0, 0.0))] if count == 1 else side_by_side(pieces, rng)
    return lying, {"colour": tone, "forms": [form]}


def _grain(rng: np.random.Generator, tone: str, cloud: Array) -> Skin:
    fine, speck = field(rng, TEXTURE, 0.9, low=30), field(rng, TEXTURE, 1.2, low=40)
    lumps = field(rng, TEXTURE, 1.7, low=8)
    colour = ramp(0.56 + 0.09 * cloud + 0.08 * fine + 0.05 * lumps, POWDER[tone])
    colour = blend(colour, POWDER[tone][0][1], 0.7 * step(speck, 1.9, 2.7))
    colour = blend(colour, "#f4efe2", 0.5 * step(-speck, 2.0, 2.8))
    height = 0.5 * fine + 0.7 * lumps
    return Skin(colour, height.astype(np.float32), np.full(TEXTURE, 0.95, np.float32), relief=0.012)


def _crumbs(rng: np.random.Generator, rim: Points, broad: float) -> bpy.types.Object:
    """Loose grains around the rim of a heap, as one mesh of small rough octahedra."""
    count = int(rng.integers(350, 700))
    size = broad * rng.uniform(0.004, 0.015, (count, 1, 1)) * rng.uniform(0.6, 1.4, (count, 3, 1))
    at = rim[rng.integers(0, len(rim), count)] * (0.93 + np.abs(rng.normal(size=(count, 1))) * 0.10)
    corners = np.concatenate([np.eye(3)[None] * size, -np.eye(3)[None] * size], 1) + at[:, None]
    corners[..., 2] += 0.5 * size.max((1, 2))[:, None]
    faces = np.array([[0, 1, 2], [1, 3, 2], [3, 4, 2], [4, 0, 2]])
    mesh = bpy.data.meshes.new("crumbs")
    mesh.from_pydata(
        corners.reshape(-1, 3).tolist(), [], (faces + 6 * np.arange(count)[:, None, None]).reshape(-1, 3).tolist()
    )
    spots = np.repeat(rng.uniform(0, 1, (count, 2)), 12, axis=0)
    mesh.uv_layers.new(name="skin").data.foreach_set("uv", spots.astype(np.float32).ravel())
    thing = bpy.data.objects.new("crumbs", mesh)
    bpy.context.collection.objects.link(thing)
    return thing


def _powder_heap(rng: np.random.Generator, tone: str, broad: float) -> Piece:
    """A poured heap that thins out to loose grains and crumbs."""
    q, t = np.linspace(0, 1, 110)[:, None], np.linspace(0, 2 * np.pi, 181)[None, :]
    way = np.stack([np.cos(t), np.sin(t), 0 * t], -1) * np.ones_like(q)[..., None]
    reach = broad * (1 + 0.07 * solid_noise(rng, way, 0.30, 6))
    flat = (reach * q)[..., None] * way * [1.0, float(rng.uniform(0.75, 1.0)), 1.0]
    lump, fine = solid_noise(rng, flat, 1.4 / broad, 3), solid_noise(rng, flat, 9.0 / broad, 3)
    slope = np.log1p(np.exp((1 - q - 0.20) * 14)) / 14 / 0.82
    peak = 1 - 0.22 * np.exp(-((q / 0.22) ** 2))
    z = broad * float(rng.uniform(0.28, 0.45)) * slope * peak * (1 + 0.10 * lump) + 0.005 * broad * fine * (1 - q**6)
    points = flat.copy()
    points[..., 2] = np.maximum(z, 0) + 0.004 * (1 - q)
    points[-1, :, 2] = 0.0
    points[:, -1] = points[:, 0]
    skin = _grain(rng, tone, field(rng, TEXTURE, 2.2, low=2))
    uv = flat[..., :2] / (2.6 * broad) + 0.5
    parts = [sheet("heap", points, uv, skin)]
    parts.append(_crumbs(rng, points[-1], broad))
    parts[-1].data.materials.append(parts[0].data.materials[0])
    return piece("heap", parts, _case("powder", points))


def _bag(rng: np.random.Generator, half: tuple[float, float, float], content: Skin, kind: str) -> Piece:
    """A clear plastic bag lying flat, filled to below its closed top."""

    def pillow(p: Points) -> Points:
        edge = np.clip(1 - (p[..., 0] / half[0]) ** 4, 0, 1) * np.clip(1 - (p[..., 1] / half[1]) ** 4, 0, 1)
        return np.asarray(
            np.maximum(crate(p, (*half[:2], half[2]), 0.6 * half[2]), np.abs(p[..., 2]) - half[2] * edge**0.5)
        )

    inner = _lump(pillow, 1.5 * float(np.linalg.norm(half)), rng, 0.03, 0.8 / half[0], 2)
    inside = sheet("content", inner, _flat_uv(inner), _filmed(rng, content, 0.02))
    folds = field(rng, TEXTURE, 1.9, (1, 2), low=4)
    colour = np.full((*TEXTURE, 3), 0.75, np.float32)
    skin = Skin(colour, folds, np.full(TEXTURE, 0.12, np.float32), relief=0.02, coat=0.8)
    v, u = np.linspace(0, 1, 24)[:, None], np.linspace(-1, 1, 60)[None, :]
    ruff = 0.02 * np.sin(9 * u + rng.uniform(0, 6)) * v
    x = half[0] * (0.98 + 0.42 * v) + 0 * u
    flap = np.stack([x, half[1] * u * (0.98 + 0.05 * v), ruff - half[2] * 0.4 * v], -1)
    top = dress(sheet("flap", flap, uv_of(flap), skin), Transmission_Weight=0.9, IOR=1.05)
    parts = [inside, top]
    if rng.random() < 0.6:
        strip = flap[4:9] + np.array([0, 0, 0.006])
        tint = str(rng.choice(["#2e5fa8", "#b83a32", "#d8d8d4"]))
        plain = np.broadcast_to(linear(tint), (8, 8, 3)).astype(np.float32)
        parts.append(
            sheet(
                "zip",
                strip,
                uv_of(strip),
                Skin(plain, np.zeros((8, 8), np.float32), np.full((8, 8), 0.3, np.float32), 0.001),
            )
        )
    return piece("bag", parts, _case(kind, inner))


def powder(rng: np.random.Generator, shape: int) -> tuple[list[Lying], dict[str, object]]:
    """Powder in a heap, a clear bag or a jar."""
    tone = list(POWDER)[int(rng.integers(len(POWDER)))]
    form = ("heap", "bag", "jar", "heap", "bag")[shape % 5]
    laid = 0.0
    if form == "heap":
        made = _powder_heap(rng, tone, float(rng.uniform(0.4, 0.9)))
    elif form == "bag":
        half = (float(rng.uniform(0.45, 0.65)), float(rng.uniform(0.32, 0.45)), float(rng.uniform(0.10, 0.17)))
        made = _bag(rng, half, _grain(rng, tone, field(rng, TEXTURE, 2.4)), "powder")
    else:
        grain = _grain(rng, tone, field(rng, TEXTURE, 2.4))
        glossy = Skin(grain.colour, grain.height, np.full(TEXTURE, 0.1, np.float32), relief=0.0, coat=1.0)
        parts, body = jar(rng, glossy)
        laid = float(rng.choice([0.0, np.pi / 2, np.pi / 2]))
        made = piece("jar", parts, _case("powder", body))
    return [rest(made, (0.0, laid, 0.0))], {"colour": tone, "forms": [form]}


def _flesh(rng: np.random.Generator, tone: str, dry: bool) -> Skin:
    fibre, hair = field(rng, TEXTURE, 1.8, (9, 1), low=3), field(rng, TEXTURE, 1.3, (28, 1), low=10)
    cloud, grit = field(rng, TEXTURE, 2.5), field(rng, TEXTURE, 1.5, low=8)
    colour = ramp(0.48 + 0.14 * fibre + 0.13 * cloud + 0.07 * hair, MEAT[tone])
    fat = step(field(rng, TEXTURE, 2.2, (4, 1), low=2), 1.0, 1.7)
    colour = blend(colour, "#c9a878" if dry else "#e3cfae", (0.6 if dry else 0.75) * fat)
    colour = blend(colour, "#120706", 0.5 * step(cloud + 0.4 * grit, 0.9, 2.2))
    if dry:
        colour = blend(colour, "#b0a08a", 0.35 * step(grit + 0.4 * hair, 1.4, 2.6))
    height = 0.5 * fibre + 0.2 * hair + 0.3 * grit - 0.2 * fat
    rough = (0.46 if dry else 0.30) + 0.08 * cloud - 0.1 * fat
    return Skin(colour, height.astype(np.float32), rough.astype(np.float32), relief=0.02, coat=0.25)


def _strip(name: str, rng: np.random.Generator, tone: str, length: float) -> Piece:
    """A dried strip, flattened, twisted and torn at its ends."""
    broad, thick = length * float(rng.uniform(0.10, 0.17)), length * float(rng.uniform(0.035, 0.06))

    def solid(p: Points) -> Points:
        return rod(p * [1, thick / broad, 1], (-0.46 * length, 0, 0), (0.46 * length, 0, 0), thick, thick * 0.75)

    points = shot_along(solid, np.linspace(-0.46, 0.46, 90) * length, 61, 0.4, 10)
    lump = solid_noise(rng, points, 3.0 / length, 4)[..., None]
    points = points * (1 + [0.02, 0.22, 0.22] * lump)
    x = points[..., 0]
    turned = float(rng.normal() * 1.1) * x / length
    y, z = points[..., 1].copy(), points[..., 2].copy()
    points[..., 1] = y * np.cos(turned) - z * np.sin(turned) + float(rng.normal() * 0.35) * x**2 / length
    points[..., 2] = (
        y * np.sin(turned) + z * np.cos(turned) + 0.02 * length * np.sin(7 * x / length + rng.uniform(0, 6))
    )
    points[:, -1] = points[:, 0]
    return piece(name, [sheet(name, points, uv_of(points), _flesh(rng, tone, True))], _case("meat", points))


def _chunk(rng: np.random.Generator, tone: str) -> Skin:
    """Frozen meat seen through frost."""
    base = _flesh(rng, tone, False)
    frost = step(field(rng, TEXTURE, 1.9, low=2) + 0.5 * field(rng, TEXTURE, 1.2, low=14), -0.5, 1.8)
    colour = blend(base.colour, "#d7dde0", 0.62 * frost)
    return Skin(
        colour, (base.height + 0.4 * frost).astype(np.float32), (0.35 + 0.4 * frost).astype(np.float32), relief=0.02
    )


def meat(rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> tuple[list[Lying], dict[str, object]]:
    """Dried strips, or a frozen piece, bare or in a bag."""
    tone = list(MEAT)[int(rng.integers(len(MEAT)))]
    form = ("dried strips", "frozen in bag", "dried strips", "frozen piece", "dried pieces")[shape % 5]
    if form.startswith("dried"):
        length = float(rng.uniform(0.75, 0.95)) if form == "dried strips" else 0.42
        pieces = [_strip(f"strip {i}", rng, tone, length * float(rng.uniform(0.8, 1.15))) for i in range(4)]
        return drop(pieces, int(rng.integers(5, 11)), rng, ground), {"colour": tone, "forms": [form]}
    half = (float(rng.uniform(0.42, 0.60)), float(rng.uniform(0.30, 0.42)), float(rng.uniform(0.15, 0.22)))
    if form == "frozen in bag":
        made = _bag(rng, half, _chunk(rng, tone), "meat")
    else:
        points = _lump(
            lambda p: np.minimum(crate(p, half, 0.8 * half[2]), egg(p, (0.1, 0.05, 0.0), half)), 1.2, rng, 0.05, 1.5
        )
        made = piece("chunk", [sheet("chunk", points, _flat_uv(points), _chunk(rng, tone))], _case("meat", points))
    return [rest(made, (0.0, 0.0, 0.0))], {"colour": tone, "forms": [form]}


def wine(rng: np.random.Generator, shape: int) -> tuple[list[Lying], dict[str, object]]:
    """A bottle or jar of amber liquid with something vague in it."""
    parts, body, chosen = bottle(rng, shape)
    laid = (float(rng.normal() * 0.7), -np.pi / 2, 0.0) if chosen["lying"] else (0.0, 0.0, 0.0)
    return [rest(piece("bottle", parts, _case("wine", body)), laid)], chosen


def make(kind: str, rng: np.random.Generator, shape: int, ground: bpy.types.Object) -> Specimen:
    """Glue, wine, powder or meat: each only to teach that it must be referred."""
    if kind == "glue":
        lying, chosen = glue(rng, shape)
    elif kind == "wine":
        lying, chosen = wine(rng, shape)
    elif kind == "powder":
        lying, chosen = powder(rng, shape)
    else:
        lying, chosen = meat(rng, shape, ground)
    return Specimen(lying, {"count": len(lying), **chosen}, list(FACTS[kind]), MILLIMETRES)
