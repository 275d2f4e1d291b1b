"""Cross-cut faces of what is taken for ivory: bone, cast resin and tagua nut."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from studio.noise import Field, Rng, mix, rgb, scattered, smoothstep
from studio.outline import Outline
from studio.surface import Surface, crack, edge, saw_marks
from studio.view import View


def _nearest(view: View, points: Field, neighbours: int, step: int = 1) -> tuple[Field, Field]:
    """Distance in mm to the nearest points and the index of the first, on every `step`-th pixel, spread out again."""
    x, y = view.plane
    rows, columns = x[::step, ::step], y[::step, ::step]
    distance, index = cKDTree(points).query(np.c_[rows.ravel(), columns.ravel()], k=neighbours)
    distance = distance.reshape(*rows.shape, -1).astype(np.float32)
    index = index.reshape(*rows.shape, -1)[..., 0]
    return distance, index


def bone(view: View, rng: Rng, outline: Outline, *, pits: float = 0.5, hollow: float = 0.44) -> Surface:
    """Long bone cut across: compact wall with small dark pits (LA-001), spongy inner edge, marrow hole.

    pits: share 0..1 of the places on a 0.65 mm grid that hold a visible pit. hollow: marrow hole as share of radius.
    """
    x, y = view.plane
    rho, _ = outline.polar(x, y)
    radius, pixel = outline.radius, 1 / (view.pixels_per_mm * outline.radius)
    cloud = view.noise(rng, radius, radius / 40, 2.2)
    tint = mix(rgb("#ece3cf"), rgb("#e4d3ae"), float(rng.random()))
    colour = mix(np.broadcast_to(tint, (*view.shape, 3)), rgb("#a9895a"), 0.13 + 0.09 * cloud)
    lamellae = np.cos(rho * 60 + 2 * cloud) * smoothstep(0.8, 0.97, rho)
    colour = mix(colour, rgb("#a48455"), 0.07 * (1 + lamellae))

    corners = view.to_plane([[0, 0], [view.width, 0], [view.width, view.height], [0, view.height]])
    left, top = np.maximum(corners.min(0), -1.15 * radius)
    right, bottom = np.minimum(corners.max(0), 1.15 * radius)
    grid = max(0.65, 4.0 / view.pixels_per_mm)
    points = scattered(rng, (left, top, right, bottom), grid, 1.3)
    points = points[rng.random(len(points)) < pits]
    distance, which = _nearest(view, points, 1)
    away = distance[..., 0]
    size = np.clip(rng.lognormal(np.log(0.12), 0.45, len(points)), 0.05, 0.34)[which]
    size = np.maximum(size, 0.55 / view.pixels_per_mm)
    depth = rng.uniform(0.45, 1.0, len(points))[which]
    holes = (depth * smoothstep(size * 1.3, size * 0.7, away)).astype(np.float32)
    halo = np.exp(-(((away - size - 0.22) / 0.12) ** 2)) * 0.16
    colour = mix(mix(colour, rgb("#8d7147"), halo), rgb("#412f1e"), holes * 0.85)
    bump = -1.3 * holes + 0.12 * cloud + saw_marks(view, rng, 0.8)

    inner = rho + 0.02 * cloud + 0.025 * view.noise(rng, radius / 4, radius / 16, 2.0)
    start = hollow + float(rng.uniform(0.14, 0.24))
    web_points = scattered(rng, (left, top, right, bottom), radius / 13, 1.3)
    near, _ = _nearest(view, web_points, 2)
    strut = (near[..., 1] - near[..., 0]) / (radius / 13)
    sponge = smoothstep(start + 0.1, start - 0.06, inner)
    cells = sponge * smoothstep(0.16, 0.34, strut + 0.25 * (sponge - 0.75))
    colour = mix(colour, rgb("#d9c49a"), 0.35 * sponge)
    colour = mix(colour, rgb("#54401f"), 0.5 * cells)
    colour = mix(colour, rgb("#2a1e14"), cells * smoothstep(0.3, 0.6, strut) * 0.75)
    hole = smoothstep(hollow + 0.035, hollow, inner)
    colour = mix(colour, rgb("#231912"), hole * 0.96)
    bump = (bump - 2.4 * cells) * (1 - hole) - 1.5 * hole

    gloss = float(rng.uniform(0.02, 0.15))
    surface = Surface(colour, bump, edge(rho, 1.0, pixel), gloss=gloss, thickness=radius * 0.25)
    aim = _aim(view, rng, outline)
    wall = np.linspace(aim - 0.5, aim + 0.5, 20)
    edge_of_wall = min(start + 0.12, 0.86)
    ring = np.r_[outline.place(np.full(20, edge_of_wall), wall), outline.place(np.full(20, 0.97), wall[::-1])]
    surface.mark(view, "bone_pits", ring, "LA-001")
    sponge_ring = np.r_[
        outline.place(np.full(20, hollow + 0.03), wall), outline.place(np.full(20, start + 0.02), wall[::-1])
    ]
    surface.mark(view, "spongy_core", sponge_ring, "LA-033")
    full = np.linspace(0, 2 * np.pi, 32, endpoint=False)
    surface.mark(view, "marrow_hole", outline.place(np.full(32, hollow), full), "IV-046")
    wall_area = float(((rho < 0.97) & (inner > start + 0.12)).mean()) * view.height * view.width
    surface.quantities["pits_per_mm2"] = round(pits / (grid * grid * 0.87), 3)
    surface.quantities["wall_px"] = round(wall_area, 0)
    surface.facts = ("LA-001", "LA-002", "IV-046", "IV-047")
    return surface


def resin(view: View, rng: Rng, outline: Outline, *, bands: float = 24.0, bubbles: int = 9) -> Surface:
    """Cast piece: even colour, straight parallel bands, round bubbles, a mould seam (LA-004, LA-005).

    bands: how many band pairs across the diameter; bubbles: how many within the outline.
    """
    x, y = view.plane
    rho, _ = outline.polar(x, y)
    radius, pixel = outline.radius, 1 / (view.pixels_per_mm * outline.radius)
    turn = float(rng.uniform(0, np.pi))
    across = (x * np.sin(turn) + y * np.cos(turn)) / radius
    across = across + 0.006 * view.noise(rng, radius * 2, radius / 4, 3.0)
    phase = rng.uniform(0, 2 * np.pi, 2)
    wave = 0.6 * np.cos(across * bands * np.pi + phase[0]) + 0.4 * np.cos(across * bands * 0.437 * np.pi + phase[1])
    tint = mix(rgb("#f4ead0"), rgb("#eedcae"), float(rng.random()))
    strength = float(rng.uniform(0.12, 0.24))
    colour = mix(np.broadcast_to(tint, (*view.shape, 3)), rgb("#c39a58"), strength * (0.7 - 0.6 * wave))
    colour = mix(colour, rgb("#bd8f4a"), 0.3 * smoothstep(0.8, 1.0, rho))
    bump = 0.05 * view.noise(rng, radius / 10, radius / 60, 1.5)

    holes: list[tuple[float, float, float]] = []
    for _ in range(bubbles):
        r, t = 0.85 * np.sqrt(rng.random()), rng.uniform(0, 2 * np.pi)
        bx, by = outline.place([r], [t])[0]
        holes.append((float(bx), float(by), float(np.clip(rng.lognormal(np.log(0.016), 0.5), 0.007, 0.045)) * radius))
    for bx, by, size in holes:
        away = np.hypot(x - bx, y - by)
        pit = smoothstep(size * 1.08, size * 0.82, away)
        colour = mix(colour, rgb("#8a6a38"), 0.55 * pit)
        colour = mix(colour, rgb("#5b4423"), 0.45 * pit * smoothstep(-0.2, 0.9, (by - y) / size))
        shine = crack(away - size, size * 0.16) * smoothstep(0, 0.8, (y - by) / size)
        colour = mix(colour, rgb("#fffaf0"), 0.5 * shine)
        bump = bump - 1.4 * pit
    run = float(rng.uniform(0, np.pi))
    seam_at = float(rng.uniform(-0.35, 0.35))
    off = (x * np.cos(run) + y * np.sin(run)) / radius - seam_at
    seam = crack(off, max(0.012, 1.2 * pixel))
    bump = bump + 1.6 * seam
    colour = mix(colour, rgb("#a9854c"), 0.3 * crack(off - 0.02, max(0.012, 1.5 * pixel)))

    surface = Surface(colour, bump, edge(rho, 1.0, pixel), gloss=float(rng.uniform(0.45, 0.8)), thickness=radius * 0.22)
    aim = _aim(view, rng, outline)
    fan = np.linspace(aim - 0.45, aim + 0.45, 14)
    ring = np.r_[outline.place(np.full(14, 0.2), fan), outline.place(np.full(14, 0.9), fan[::-1])]
    surface.mark(view, "parallel_bands", ring, "LA-004")
    circle = np.linspace(0, 2 * np.pi, 14, endpoint=False)
    for bx, by, size in sorted(holes, key=lambda hole: -hole[2])[:4]:
        reach = max(1.7 * size, 0.03 * radius)
        surface.mark(view, "bubbles", np.c_[bx + reach * np.cos(circle), by + reach * np.sin(circle)], "LA-005")
    half = np.sqrt(max(0.81 - seam_at**2, 0.05)) * 0.88
    ends = np.array([(seam_at + s * 0.03, e * half) for s, e in ((-1, -1), (1, -1), (1, 1), (-1, 1))]) * radius
    spin = np.array([[np.cos(run), np.sin(run)], [-np.sin(run), np.cos(run)]])
    surface.mark(view, "mould_seam", (ends @ spin) * (1, outline.squash), "LA-005")
    surface.facts = ("LA-004", "LA-005", "IV-032", "IV-033")
    return surface


def tagua(view: View, rng: Rng, outline: Outline) -> Surface:
    """Tagua nut cut through: brown skin, near-white flesh with very fine rings, a hollow at the centre (LA-015)."""
    x, y = view.plane
    rho, _ = outline.polar(x, y)
    radius, pixel = outline.radius, 1 / (view.pixels_per_mm * outline.radius)
    cloud = view.noise(rng, radius * 1.5, radius / 14, 2.5)
    rings = float(rng.uniform(22, 34))
    fine = smoothstep(2.0, 4.0, np.full_like(rho, 1 / (rings * pixel)))
    lines = 0.5 * fine * np.cos(rho * rings * 2 * np.pi + cloud) + 0.35 * np.cos(rho * rings * 0.43 * 2 * np.pi + cloud)
    tint = mix(rgb("#f4eee0"), rgb("#efe3c9"), float(rng.random()))
    colour = mix(np.broadcast_to(tint, (*view.shape, 3)), rgb("#bda271"), 0.075 * (1 - lines) + 0.035 * cloud)
    colour = mix(colour, rgb("#c7a468"), 0.3 * smoothstep(0.72, 0.97, rho + 0.03 * cloud))
    rays = np.cos(np.arctan2(y, x) * 60 + 3 * cloud) * smoothstep(0.3, 0.6, rho)
    colour = mix(colour, rgb("#b59a68"), 0.02 * (1 + rays))

    toward, length = float(rng.uniform(0, np.pi)), float(rng.uniform(0.14, 0.3))
    bow, width = float(rng.normal() * 0.5), float(rng.uniform(0.03, 0.06))
    along = (x * np.cos(toward) + y * np.sin(toward)) / radius
    aside = (-x * np.sin(toward) + y * np.cos(toward)) / radius + bow * along * along
    cleft = np.hypot(np.maximum(np.abs(along) - length, 0), aside)
    cleft = cleft + 0.16 * width * view.noise(rng, radius / 3, radius / 30, 2.8)
    hollow = smoothstep(width, width * 0.45, cleft)
    colour = mix(colour, rgb("#d3b784"), 0.55 * smoothstep(width * 3, width, cleft))
    colour = mix(colour, rgb("#4b341c"), hollow * 0.94)
    skin_at = 1 - float(rng.uniform(0.035, 0.055))
    skin = smoothstep(skin_at - 0.008, skin_at + 0.008, rho + 0.004 * view.noise(rng, radius / 3, radius / 30, 2.4))
    bark = mix(rgb("#5d3b1e"), rgb("#3c2412"), float(rng.random()))
    colour = mix(colour, bark, skin * (0.9 + 0.08 * cloud))
    bump = 0.06 * lines - 2.5 * hollow + 0.6 * skin + saw_marks(view, rng, 0.7)

    surface = Surface(colour, bump, edge(rho, 1.0, pixel), gloss=float(rng.uniform(0.15, 0.4)), thickness=radius * 0.3)
    a = np.linspace(-length - width, length + width, 12)
    ridge = -bow * a * a
    cut = np.r_[np.c_[a, ridge - 1.4 * width], np.c_[a, ridge + 1.4 * width][::-1]] * radius
    spin = np.array([[np.cos(toward), np.sin(toward)], [-np.sin(toward), np.cos(toward)]])
    surface.mark(view, "tagua_cavity", cut @ spin, "LA-015")
    aim = _aim(view, rng, outline)
    t = np.linspace(aim - 0.6, aim + 0.6, 24)
    ring = np.r_[outline.place(np.full(24, skin_at - 0.01), t), outline.place(np.full(24, 0.985), t[::-1])]
    surface.mark(view, "tagua_skin", ring, "LA-015")
    surface.facts = ("LA-013", "LA-014", "LA-015")
    return surface


def _aim(view: View, rng: Rng, outline: Outline) -> float:
    """Direction from the thing's centre to the picture's, or any when the whole thing is in view."""
    middle = view.to_plane(np.array([[view.width / 2, view.height / 2]]))[0]
    free = float(rng.uniform(0, 2 * np.pi))
    return outline.turn_of(middle) if np.hypot(*middle) > 0.3 * outline.radius else free
