"""Cut faces of bone: dark dots where the blood channels are cut across, dashes where they run along."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from studio.growth import aim, band, bore, cells, disc, lines
from studio.noise import Field, Rng, mix, rgb, scattered, smoothstep
from studio.outline import Outline
from studio.strokes import fissure, wandering
from studio.surface import Surface, edge, saw_marks
from studio.view import View

# How many times longer than wide a channel looks where it runs along the face.
_DASH = 9.0


def bone(
    view: View,
    rng: Rng,
    outline: Outline,
    *,
    mask: Field | None = None,
    pits: float = 0.5,
    hollow: float = 0.44,
    dirt: float = 0.6,
    clean: float = 0.0,
    cut: str = "across",
) -> Surface:
    """Long bone: compact wall with small dark pits (LA-001), spongy inner edge, marrow hole.

    pits: share 0..1 of the places on a 0.65 mm grid that hold a visible pit. hollow: marrow hole as share of radius.
    dirt: 0..1 how dark the pits are, since dirt makes them stand out (LA-002). clean: 0 raw and greasy to 1 bleached
    and polished. cut: "across", or "along" for a plate of compact wall with dashes instead of dots.
    """
    x, y = view.plane
    off = rng.normal(size=2) * 0.06 * outline.radius
    rho, _ = outline.polar(x, y)
    radius, pixel = outline.radius, 1 / (view.pixels_per_mm * outline.radius)
    cloud = view.noise(rng, radius, radius / 40, 2.2)
    tint = mix(mix(rgb("#f0e9da"), rgb("#e2cfa6"), float(rng.random() ** 1.3)), rgb("#f4ece0"), 0.7 * clean)
    colour = mix(np.broadcast_to(tint, (*view.shape, 3)), rgb("#a9895a"), (0.1 + 0.05 * cloud) * (1 - 0.6 * clean))
    greasy = smoothstep(0.6, 1.9, view.noise(rng, radius * 1.3, radius / 10, 2.6))
    colour = mix(colour, rgb("#b88f52"), float(rng.uniform(0, 0.6)) * (1 - clean) * greasy)
    grain = float(rng.uniform(0, np.pi))
    if cut == "across":
        sheets = lines(rng, rho + 0.006 * cloud, 34, pixel) * smoothstep(0.78, 0.97, rho)
        fibre = np.zeros(view.shape, np.float32)
    else:
        sheets = np.zeros(view.shape, np.float32)
        fibre = view.noise(rng, 7, 0.35, 1.1, grain, 12)
    colour = mix(colour, rgb("#9c7b4c"), np.clip(0.06 + 0.06 * sheets + 0.05 * fibre, 0, 1))
    surface = Surface(
        colour.astype(np.float32),
        (0.12 * cloud + 0.1 * fibre + saw_marks(view, rng, float(rng.uniform(0.5, 1.5)) * (1 - 0.8 * clean))).astype(
            np.float32
        ),
        mask if mask is not None else edge(rho, 1.0, pixel),
        gloss=float(rng.uniform(0.02, 0.2)) + 0.3 * clean,
        thickness=radius * 0.25,
    )
    _pits(view, rng, surface, pits, dirt, grain if cut == "along" else None)
    facts = ["LA-001", "LA-002"]
    if cut == "across":
        _inside(view, rng, surface, outline, hollow, off)
        for _ in range(int(rng.integers(0, 4))):
            t = float(rng.uniform(0, 2 * np.pi))
            ends = outline.place([1.0, 1 - float(rng.uniform(0.08, 0.3))], [t, t + float(rng.normal() * 0.15)])
            fissure(view, rng, surface, wandering(rng, ends, 0.1), 0.008 * radius, dark="#4a3826")
        facts += ["IV-046", "IV-047"]
    else:
        surface.mark(view, "bone_pits", _frame(view), "LA-001")
    surface.facts = tuple(facts)
    return surface


def _frame(view: View) -> np.ndarray:
    return view.to_plane([[0, 0], [view.width, 0], [view.width, view.height], [0, view.height]])


def _pits(view: View, rng: Rng, surface: Surface, pits: float, dirt: float, grain: float | None) -> None:
    """Blood channels: dots, or dashes along `grain`, each in a faintly darker ring of its own bone."""
    x, y = view.plane
    grid = max(0.65, 4.0 / view.pixels_per_mm)
    long = 1.0 if grain is None else _DASH
    turn = float(rng.uniform(0, np.pi)) if grain is None else grain
    u = (x * np.cos(turn) + y * np.sin(turn)) / (1.25 if grain is None else long)
    v = -x * np.sin(turn) + y * np.cos(turn)
    if grain is not None:
        v = v + 0.25 * view.noise(rng, 30, 6, 3.0, turn, 4)
    ragged = [0.035 * view.noise(rng, 0.9, 0.2, 2.0) for _ in range(2)]
    u, v = u + ragged[0] / (1.0 if grain is None else 3.0), v + ragged[1]
    points = scattered(rng, (float(u.min()), float(v.min()), float(u.max()), float(v.max())), grid, 1.3)
    crowd = rng.random(len(points))
    points = points[crowd < pits]
    away, which = cKDTree(points).query(np.c_[u.ravel(), v.ravel()])
    away, which = away.reshape(view.shape).astype(np.float32), which.reshape(view.shape)
    size = np.clip(rng.lognormal(np.log(0.105), 0.5, len(points)), 0.04, 0.36)[which]
    size = np.maximum(size, 0.55 / view.pixels_per_mm)
    depth = rng.uniform(0.35, 1.0, len(points))[which]
    holes = (
        depth * (0.6 * smoothstep(size * 1.25, size * 0.75, away) + 0.4 * smoothstep(size, 0.1 * size, away))
    ).astype(np.float32)
    osteon = np.exp(-(((away - size - 0.13) / 0.07) ** 2)) * 0.12 + np.exp(-(((away - size - 0.27) / 0.05) ** 2)) * 0.07
    pale = smoothstep(0.3, 0.1, away) * 0.1
    colour = mix(mix(surface.albedo, rgb("#fbf5e6"), pale), rgb("#8d7147"), osteon)
    dark = mix(rgb("#8a6b45"), rgb("#2e2118"), 0.25 + 0.75 * dirt)
    surface.albedo = mix(colour, dark, holes * (0.55 + 0.35 * dirt))
    surface.bump = surface.bump - 1.3 * holes
    crossed = grid * grid * 0.87 * (1.25 if grain is None else long)
    surface.quantities["pits_per_mm2"] = round(pits / crossed, 3)


def _inside(view: View, rng: Rng, surface: Surface, outline: Outline, hollow: float, off: np.ndarray) -> None:
    """Spongy inner zone, its pores wider inwards, and the marrow hole, a little off the middle."""
    x, y = view.plane
    radius = outline.radius
    inner, _ = outline.polar((x - off[0]).astype(np.float32), (y - off[1]).astype(np.float32))
    inner = inner + 0.03 * view.noise(rng, radius, radius / 9, 2.8)
    start = hollow + float(rng.uniform(0.1, 0.26))
    sponge = smoothstep(start + 0.1, hollow, inner)
    colour = mix(surface.albedo, rgb("#d6be90"), 0.4 * sponge)
    pores = np.zeros(view.shape, np.float32)
    near = (inner < start + 0.14) & (inner > hollow - 0.1)
    for width, share in ((radius / 10, 1.0), (radius / 20, 0.8)):
        first, second, number, count = cells(view, rng, width, near, 0.08, 1.35)
        strut = second - first
        reach = 0.2 + 0.36 * sponge
        open_now = rng.random(count)[number] < 1.25 * sponge * share
        round_hole = smoothstep(reach + 0.07, reach - 0.07, first)
        pore = round_hole * smoothstep(0.03, 0.13, strut) * open_now * near
        pores = np.maximum(pores, pore.astype(np.float32))
        tone = rng.uniform(0.35, 1.0, count)[number]
        filled = mix(rgb("#8a6a3e"), rgb("#2b1f15"), tone * smoothstep(reach, 0.4 * reach, first))
        colour = mix(colour, filled, 0.88 * pore)
        lip = np.exp(-(((first - reach - 0.05) / 0.06) ** 2)) * open_now * near
        colour = mix(colour, rgb("#efe0bd"), 0.22 * lip)
    surface.albedo = colour
    surface.bump = surface.bump - 2.2 * pores
    bore(view, rng, surface, smoothstep(hollow + 0.03, hollow, inner), "#b79a69", "#3b2f24")
    toward = aim(view, rng, outline)
    edge_of_wall = min(start + 0.14, 0.84)
    surface.mark(view, "bone_pits", band(outline, edge_of_wall, 0.97, toward - 0.6, toward + 0.6), "LA-001")
    lift = off / radius
    surface.mark(
        view,
        "spongy_core",
        band(outline, hollow + 0.02, start + 0.04, toward - 0.6, toward + 0.6) + lift * radius,
        "",
    )
    surface.mark(view, "marrow_hole", disc(outline, hollow + 0.08) + off, "IV-046")
    rho, _ = outline.polar(x, y)
    wall_area = float(((rho < 0.97) & (inner > start + 0.12)).mean()) * view.height * view.width
    surface.quantities["wall_px"] = round(wall_area, 0)
    surface.quantities["hollow_share"] = round(hollow, 3)
