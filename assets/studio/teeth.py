"""Cut faces of teeth other than tusk of elephant: canines of hippopotamus, walrus and warthog."""

from __future__ import annotations

import numpy as np

from studio.growth import band, bore, broken, cells, disc, lines
from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.outline import Outline
from studio.strokes import Path, away, curved, fissure, ribbon, wandering
from studio.surface import Surface, edge, saw_marks
from studio.view import View

# Half the turn that the enamel of a hippopotamus canine covers: two faces of three, less a little at the ends.
_ENAMEL = 2.02


def hippo(
    view: View, rng: Rng, outline: Outline, *, mask: Field | None = None, rings: float = 42.0, seam: str = "arms"
) -> Surface:
    """Lower canine of hippopotamus: rounded triangle, fine broken lines that follow the outline, a seam at the centre,
    ridged enamel on two faces and a soft rind on the third (IV-041); the middle zone may be an arch (IV-042).

    rings: fine lines between centre and outline. seam: "arms" for three, "arch" for one bowed line.
    """
    x, y = view.plane
    rho, theta = outline.polar(x, y)
    radius, pixel = outline.radius, 1 / (view.pixels_per_mm * outline.radius)
    cloud = view.noise(rng, radius, radius / 25, 2.4)
    paths = _arch(rng, radius) if seam == "arch" else _arms(rng, radius)
    reach = np.minimum.reduce([away(view, path, 0.7 * radius)[0] for path in paths]) / radius
    toward = smoothstep(0.1, 0.62 if seam == "arch" else 0.4, rho)
    depth = rho * toward + (reach + 0.04) * (1 - toward)
    waved = depth + 0.0045 * view.noise(rng, radius / 2, radius / 24, 2.6)
    fine = lines(rng, waved, rings, pixel) * broken(view, rng, radius / 4)
    coarse = lines(rng, waved, 0.22 * rings, pixel, 0.5)
    warm = float(rng.random())
    tint = mix(rgb("#f3eee2"), rgb("#e9dabb"), warm)
    colour = mix(
        np.broadcast_to(tint, (*view.shape, 3)), rgb("#94795a"), 0.1 - 0.1 * fine - 0.035 * coarse + 0.03 * cloud
    )
    stain = float(rng.uniform(0.05, 0.4))
    colour = mix(colour, rgb("#b08a54"), stain * smoothstep(0.5, 1.0, rho + 0.08 * cloud))
    surface = Surface(
        colour.astype(np.float32),
        (0.05 * fine + 0.04 * coarse + saw_marks(view, rng, float(rng.uniform(0.2, 0.8)))).astype(np.float32),
        mask if mask is not None else edge(rho - 0.007 * _ridges(rng, theta), 1.0, pixel),
        gloss=float(rng.uniform(0.2, 0.5)),
        thickness=radius * 0.22,
    )
    _seam(view, rng, surface, radius, paths, "IV-041" if seam == "arms" else "IV-042")
    for _ in range(int(rng.integers(0, 3))):
        t = float(rng.uniform(0, 2 * np.pi))
        ends = outline.place([0.95, 0.95 - float(rng.uniform(0.15, 0.45))], [t, t + float(rng.normal() * 0.12)])
        fissure(view, rng, surface, wandering(rng, ends, 0.09), 0.006 * radius, dark="#5b4430")
    _enamel(view, rng, surface, outline, rho, theta, pixel)
    surface.quantities["rings"] = round(rings, 2)
    surface.facts = ("IV-041", "IV-042", "IV-014")
    return surface


def _ridges(rng: Rng, theta: Field) -> Field:
    """Ridges of enamel round the outline, -1..1, of changing width."""
    turns = np.linspace(-np.pi, np.pi, 720)
    profile = np.zeros_like(turns)
    for count in (17, 29, 44, 71):
        profile += rng.normal() * np.cos(count * turns + rng.uniform(0, 2 * np.pi)) / np.sqrt(count)
    profile /= np.abs(profile).max()
    return np.asarray(np.interp(theta, turns, profile), np.float32)


def _arch(rng: Rng, radius: float) -> list[Path]:
    """One bowed line across the middle."""
    centre = rng.normal(size=2) * 0.04 * radius
    lean, half = float(rng.uniform(-0.35, 0.35)), float(rng.uniform(0.24, 0.4))
    rise = half * float(rng.uniform(0.3, 0.7))
    across = np.array([-1, -0.55, 0, 0.55, 1]) * half
    bow = np.c_[across, rise * np.array([0.7, -0.15, -0.4, -0.15, 0.7])]
    spin = np.array([[np.cos(lean), np.sin(lean)], [-np.sin(lean), np.cos(lean)]])
    return [wandering(rng, curved(centre + bow @ spin * radius, 14), 0.04, 2)]


def _arms(rng: Rng, radius: float) -> list[Path]:
    """Three lines from the middle towards the corners."""
    centre, paths = rng.normal(size=2) * 0.04 * radius, []
    for k in range(3):
        toward = -np.pi / 2 + k * 2 * np.pi / 3 + float(rng.normal() * 0.2)
        length, bend = float(rng.uniform(0.16, 0.36)), float(rng.normal() * 0.05)
        heading = np.array([np.cos(toward), np.sin(toward)])
        side = np.array([-heading[1], heading[0]])
        middle = centre + radius * (0.5 * length * heading + bend * side)
        paths.append(wandering(rng, curved([centre, middle, centre + radius * length * heading], 12), 0.05, 2))
    return paths


def _seam(view: View, rng: Rng, surface: Surface, radius: float, paths: list[Path], fact: str) -> None:
    """The closing line of the pulp: a pale translucent zone with a thin dark line that fades and widens."""
    zone = float(rng.uniform(0.05, 0.09)) * radius
    width = float(rng.uniform(0.006, 0.02)) * radius
    depth = float(rng.uniform(0.45, 0.95))
    mottle = view.noise(rng, zone * 1.6, zone / 8, 1.8)
    nearest = np.full(view.shape, 4 * zone, np.float32)
    lined = np.zeros(view.shape, np.float32)
    for path in paths:
        distance, along = away(view, path, 4 * zone)
        gaps = np.interp(along, np.linspace(0, 1, 14), np.clip(rng.normal(0.95, 0.5, 14), 0.12, 1.5))
        narrow = 0.55 / view.pixels_per_mm
        thin: Field = np.maximum(width / 2 * gaps, narrow)
        line = np.exp(-((distance / thin) ** 2)) * np.minimum(1, gaps * width / 2 / narrow * 1.6)
        lined = np.maximum(lined, (line * smoothstep(1.02, 0.9, along)).astype(np.float32))
        nearest = np.minimum(nearest, distance)
    glow = smoothstep(1.7 * zone, 0.5 * zone, nearest + 0.16 * zone * mottle)
    surface.albedo = mix(surface.albedo, rgb("#c3ab86"), (0.5 + 0.1 * mottle) * glow)
    surface.albedo = mix(surface.albedo, rgb("#3a2a1d"), depth * np.clip(lined, 0, 1))
    surface.bump = surface.bump - 2.0 * lined
    surface.mark(view, "hippo_core", np.concatenate([ribbon(path, 1.1 * zone) for path in paths]), fact)


def _enamel(view: View, rng: Rng, surface: Surface, outline: Outline, rho: Field, theta: Field, pixel: float) -> None:
    """Hard white band on two faces, its outside ridged; a soft brown rind on the third."""
    off = np.angle(np.exp(1j * (theta + np.pi / 2)))
    thick = float(rng.uniform(0.045, 0.075))
    slow = view.noise(rng, outline.radius, outline.radius / 5, 3.0)
    depth = thick * (1 + 0.14 * slow) * np.clip((_ENAMEL - np.abs(off)) / 0.5, 0, 1) ** 0.5
    inner = 1 - depth
    enamel = smoothstep(inner - pixel, inner + pixel, rho) * (np.abs(off) < _ENAMEL)
    within = np.clip((rho - inner) / np.maximum(depth, 1e-3), 0, 1)
    rods = view.noise(rng, outline.radius / 9, outline.radius / 80, 1.4)
    white = mix(rgb("#fbfaf6"), rgb("#e6e3dc"), np.clip(0.45 - 0.5 * within + 0.12 * rods, 0, 1))
    surface.albedo = mix(surface.albedo, white, 0.96 * enamel)
    seam = np.exp(-(((rho - inner) / np.maximum(0.006, 0.9 * pixel)) ** 2)) * (np.abs(off) < _ENAMEL) * (depth > 0.01)
    surface.albedo = mix(surface.albedo, rgb("#86693f"), 0.5 * seam)
    grime = smoothstep(0.985, 1.0, rho) * np.clip(0.4 + 0.5 * slow, 0, 1)
    surface.albedo = mix(surface.albedo, rgb("#8d7350"), 0.5 * grime * enamel)
    rind_depth = float(rng.uniform(0.02, 0.045))
    ragged = view.noise(rng, outline.radius / 2, outline.radius / 20, 2.8)
    start = 1 - rind_depth * (1 + 0.15 * ragged)
    rind = smoothstep(start - 2 * pixel, start + 2 * pixel, rho) * (1 - enamel) * (np.abs(off) > _ENAMEL - 0.2)
    surface.albedo = mix(
        surface.albedo, mix(rgb("#a98553"), rgb("#6b4c2c"), np.clip(0.4 + 0.25 * ragged, 0, 1)), 0.88 * rind
    )
    surface.bump = surface.bump * (1 - 0.7 * enamel) + 0.7 * enamel
    for start_at, end_at in ((-_ENAMEL + 0.12, -0.02), (0.02, _ENAMEL - 0.12)):
        face = band(outline, 1 - 1.08 * thick, 0.982, start_at - np.pi / 2, end_at - np.pi / 2, 48)
        surface.mark(view, "hippo_enamel", face, "IV-041")
    surface.mark(
        view, "hippo_rind", band(outline, 1 - 2.2 * rind_depth, 0.975, np.pi / 2 - 0.85, np.pi / 2 + 0.85), "IV-041"
    )


def walrus(
    view: View,
    rng: Rng,
    outline: Outline,
    *,
    mask: Field | None = None,
    core: float = 0.52,
    cracks: int = 6,
    rind: float = 0.09,
) -> Surface:
    """Upper canine of walrus: oval with wide dents, smooth ring of first dentine, marbled core of second dentine
    (IV-038), thin cracks running in from the rind (IV-039).

    core, rind: shares of the radius. cracks: how many run in from the rim.
    """
    x, y = view.plane
    rho, _ = outline.polar(x, y)
    radius, pixel = outline.radius, 1 / (view.pixels_per_mm * outline.radius)
    cloud = view.noise(rng, radius, radius / 25, 2.4)
    ring = lines(rng, rho + 0.006 * cloud, 26, pixel, 0.5) * broken(view, rng, radius / 3)
    tint = mix(rgb("#f2e8d2"), rgb("#e7d2a6"), float(rng.random()))
    colour = mix(np.broadcast_to(tint, (*view.shape, 3)), rgb("#a58654"), 0.07 - 0.035 * ring + 0.035 * cloud)
    colour = mix(colour, rgb("#b78f55"), float(rng.uniform(0.05, 0.4)) * smoothstep(0.55, 1.0, rho + 0.05 * cloud))

    border = rho + 0.014 * view.noise(rng, radius, radius / 8, 3.0)
    inner = smoothstep(core + 1.5 * pixel + 0.008, core - 1.5 * pixel - 0.008, border)
    marbled, bump = _oatmeal(view, rng, radius, border < core + 0.06)
    colour = mix(colour, marbled, inner)
    halo = np.exp(-(((border - core) / 0.022) ** 2))
    colour = mix(colour, rgb("#b89c6c"), 0.45 * halo)
    colour = mix(colour, rgb("#fbf4e2"), 0.25 * np.exp(-(((border - core - 0.05) / 0.03) ** 2)))
    surface = Surface(
        colour.astype(np.float32),
        (0.04 * ring + bump * inner + saw_marks(view, rng, float(rng.uniform(0.2, 0.7)))).astype(np.float32),
        mask if mask is not None else edge(rho, 1.0, pixel),
        gloss=float(rng.uniform(0.2, 0.5)),
        thickness=radius * 0.22,
    )
    _rind(view, rng, surface, outline, rho, rind, pixel)
    turns = np.sort(rng.uniform(0, 2 * np.pi, cracks) + rng.uniform(0, 2 * np.pi))
    for t in turns:
        reach = float(rng.uniform(0.12, 0.42))
        ends = outline.place([1.0, 1 - reach], [t, t + float(rng.normal() * 0.1)])
        path = wandering(rng, ends, 0.08)
        fissure(view, rng, surface, path, float(rng.uniform(0.006, 0.018)) * radius)
        surface.mark(view, "rim_crack", ribbon(path[path_inside(outline, path, 0.985)], 0.03 * radius), "IV-039")
    surface.mark(view, "core_marbling", disc(outline, core - 0.03), "IV-038")
    start = float(rng.uniform(0, 2 * np.pi))
    smooth = band(outline, core + 0.05, 1 - rind - 0.02, start, start + 2 * np.pi * 0.985, 72)
    surface.mark(view, "primary_ring", smooth, "IV-038")
    surface.mark(view, "walrus_rind", band(outline, 1 - rind, 0.98, start, start + 2 * np.pi * 0.985, 72), "IV-039")
    surface.quantities["core_share"] = round(core * core, 4)
    surface.quantities["cracks"] = float(cracks)
    surface.facts = ("IV-038", "IV-039", "IV-040")
    return surface


def path_inside(outline: Outline, path: np.ndarray, rho: float) -> np.ndarray:
    """Which places of a path in mm lie within a share of the radius."""
    share, _ = outline.polar(path[:, 0].astype(np.float32), path[:, 1].astype(np.float32))
    return np.asarray(share < rho)


def _oatmeal(view: View, rng: Rng, radius: float, where: np.ndarray) -> tuple[Field, Field]:
    """Second dentine: pale grains of two sizes, some run together, in a darker translucent ground."""
    spacing = radius / float(rng.uniform(8, 13))
    first, second, number, count = cells(view, rng, spacing, where, 0.13, 1.3)
    small, _, few, many = cells(view, rng, 0.4 * spacing, where, 0.13, 1.3)
    cluster = view.noise(rng, 4 * spacing, spacing, 2.6)
    grain = rng.normal(size=count)[number] + 0.75 * cluster
    round_off = smoothstep(0.74, 0.36, first) * (0.55 + 0.45 * smoothstep(0.0, 0.2, second - first))
    bits = smoothstep(0.55, 0.25, small) * (rng.random(many)[few] < 0.4)
    pale = round_off * smoothstep(-0.95, 0.15, grain)
    value = np.clip(0.82 * pale + 0.5 * bits * (1 - pale) + 0.05 * view.noise(rng, spacing, spacing / 10, 2.0), 0, 1)
    ground = mix(rgb("#c0a478"), rgb("#977b57"), float(rng.random()))
    deep = mix(np.broadcast_to(ground, (*view.shape, 3)), rgb("#d6c39e"), np.clip(0.4 + 0.3 * cluster, 0, 1))
    light = mix(rgb("#f4ead4"), rgb("#e4d2ac"), float(rng.random()))
    ringed = 0.5 + 0.5 * np.cos(first * 14 + 2 * cluster)
    colour = mix(deep, mix(np.broadcast_to(light, (*view.shape, 3)), ground, 0.12 * ringed), value)
    return colour, (0.3 * value).astype(np.float32)


def _rind(view: View, rng: Rng, surface: Surface, outline: Outline, rho: Field, rind: float, pixel: float) -> None:
    """Layered cementum at the rim."""
    radius = outline.radius
    ragged = view.noise(rng, radius / 3, radius / 30, 2.6)
    start = 1 - rind * (1 + 0.06 * ragged)
    share = smoothstep(start - 1.5 * pixel, start + 1.5 * pixel, rho)
    layers = lines(rng, rho + 0.004 * ragged, 3.2 / rind, pixel, 0.5)
    blotch = view.noise(rng, radius / 5, radius / 50, 1.9)
    tone = mix(rgb("#d9c292"), rgb("#b0905c"), float(rng.random()))
    colour = mix(np.broadcast_to(tone, (*view.shape, 3)), rgb("#806138"), 0.14 - 0.1 * layers + 0.1 * blotch)
    colour = mix(colour, rgb("#6a4c2b"), 0.7 * smoothstep(0.965, 1.0, rho + 0.006 * ragged))
    surface.albedo = mix(surface.albedo, colour, 0.9 * share)
    border = np.exp(-(((rho - start) / max(0.007, 1.1 * pixel)) ** 2))
    surface.albedo = mix(surface.albedo, rgb("#8b6b40"), 0.5 * border)
    surface.bump = surface.bump + share * (0.14 * blotch + 0.05 * layers)


def warthog(
    view: View, rng: Rng, outline: Outline, *, mask: Field | None = None, rings: float = 34.0, line: float = 0.16
) -> Surface:
    """Tusk of warthog: squared section with grooves and a nerve dot drawn out to a line (IV-044), fine uneven lines.

    rings: fine lines between centre and outline. line: half length of the nerve line as a share of the radius.
    """
    x, y = view.plane
    rho, theta = outline.polar(x, y)
    radius, pixel = outline.radius, 1 / (view.pixels_per_mm * outline.radius)
    lean = float(rng.normal() * 0.2)
    centre = rng.normal(size=2) * 0.05 * radius
    along = ((x - centre[0]) * np.cos(lean) + (y - centre[1]) * np.sin(lean)) / radius
    aside = (-(x - centre[0]) * np.sin(lean) + (y - centre[1]) * np.cos(lean)) / radius
    reach = np.hypot(np.maximum(np.abs(along) - line, 0), aside)
    toward = smoothstep(0.15, 0.85, rho)
    depth = rho * toward + np.minimum(reach * 1.15, 1.0) * (1 - toward)
    cloud = view.noise(rng, radius, radius / 22, 2.5)
    depth = depth + 0.006 * view.noise(rng, radius / 2, radius / 26, 2.5)
    fine = lines(rng, depth, rings, pixel, 0.55) * broken(view, rng, radius / 3, 0.25)
    coarse = lines(rng, depth, 0.2 * rings, pixel, 0.6)
    tint = mix(rgb("#f0e7d3"), rgb("#e3cfa4"), float(rng.random()))
    colour = mix(
        np.broadcast_to(tint, (*view.shape, 3)), rgb("#9a7b50"), 0.12 - 0.11 * fine - 0.06 * coarse + 0.03 * cloud
    )
    glassy = smoothstep(0.5, 1.5, view.noise(rng, radius / 2, radius / 14, 2.6)) * smoothstep(0.75, 0.3, depth)
    colour = mix(colour, rgb("#b79a6e"), 0.3 * glassy)
    colour = mix(colour, rgb("#b08a50"), float(rng.uniform(0.1, 0.45)) * smoothstep(0.6, 1.0, rho + 0.06 * cloud))
    surface = Surface(
        colour.astype(np.float32),
        (0.05 * fine + 0.05 * coarse + saw_marks(view, rng, float(rng.uniform(0.2, 0.8)))).astype(np.float32),
        mask if mask is not None else edge(rho, 1.0, pixel),
        gloss=float(rng.uniform(0.2, 0.45)),
        thickness=radius * 0.3,
    )
    _nerve_line(view, rng, surface, radius, centre, lean, line)
    for _ in range(int(rng.integers(0, 3))):
        t = float(rng.uniform(0, 2 * np.pi))
        ends = outline.place([1.0, 1 - float(rng.uniform(0.15, 0.5))], [t, t + float(rng.normal() * 0.15)])
        fissure(view, rng, surface, wandering(rng, ends, 0.09), 0.012 * radius)
    _rind(view, rng, surface, outline, rho, float(rng.uniform(0.03, 0.06)), pixel)
    for at, dent, width in outline.dents:
        groove = band(outline, 0.86, 0.96, at - 1.2 * width, at + 1.2 * width, 24)
        surface.mark(view, "groove", groove, "IV-044")
        dirt = np.exp(-((np.angle(np.exp(1j * (theta - at))) / (0.6 * width)) ** 2)) * smoothstep(0.96, 1.0, rho)
        surface.albedo = mix(surface.albedo, rgb("#4d3822"), min(8 * dent, 0.7) * dirt)
    surface.quantities["rings"] = round(rings, 2)
    surface.quantities["grooves"] = float(len(outline.dents))
    surface.facts = ("IV-044",)
    return surface


def _nerve_line(
    view: View, rng: Rng, surface: Surface, radius: float, centre: np.ndarray, lean: float, line: float
) -> None:
    heading = np.array([np.cos(lean), np.sin(lean)])
    path = curved(wandering(rng, [centre - radius * line * heading, centre + radius * line * heading], 0.1, 2))
    width = float(rng.uniform(0.02, 0.045)) * radius
    distance, _ = away(view, path, 6 * width)
    rough = distance + 0.07 * width * view.noise(rng, 3 * width, width, 3.0)
    surface.albedo = mix(surface.albedo, rgb("#c0a172"), 0.6 * smoothstep(4 * width, width, rough))
    inside = smoothstep(0.62 * width, 0.3 * width, rough)
    bore(view, rng, surface, inside, "#a98a5c", "#2c1f15")
    surface.mark(view, "nerve_line", ribbon(path, 2 * width), "IV-044")
