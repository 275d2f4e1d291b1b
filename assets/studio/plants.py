"""Cut faces of palm nuts sold as vegetable ivory."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import CubicSpline

from studio.growth import aim, band, broken, lines
from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.outline import Outline
from studio.strokes import away, curved, fissure, ribbon, wandering
from studio.surface import Surface, edge, saw_marks
from studio.view import View


def tagua(
    view: View,
    rng: Rng,
    outline: Outline,
    *,
    mask: Field | None = None,
    rings: float = 30.0,
    slit: float = 0.24,
    skin: float = 0.045,
) -> Surface:
    """Tagua nut cut through: near-white flesh with very fine rings, a slit or starred hollow, brown skin (LA-015).

    rings: fine rings between centre and skin. slit: half length of the hollow as a share of the radius, 0 for none.
    skin: its thickness as a share of the radius, 0 where it was turned off.
    """
    x, y = view.plane
    rho, theta = outline.polar(x, y)
    radius, pixel = outline.radius, 1 / (view.pixels_per_mm * outline.radius)
    cloud = view.noise(rng, radius * 1.5, radius / 14, 2.5)
    lean, bow = float(rng.uniform(0, np.pi)), float(rng.normal() * 0.06)
    heading = np.array([np.cos(lean), np.sin(lean)])
    side = np.array([-heading[1], heading[0]])
    corners = radius * (
        np.array([-1.0, 0.0, 1.0])[:, None] * max(slit, 0.1) * heading + np.array([0, 1, 0])[:, None] * bow * side
    )
    path = curved(wandering(rng, corners, 0.06, 1))
    distance, along = away(view, path, radius)
    toward = smoothstep(0.2, 0.85, rho)
    depth = rho * toward + (distance / radius * 1.1 + 0.06) * (1 - toward)
    depth = depth + 0.008 * view.noise(rng, radius / 1.5, radius / 20, 2.6)
    fine = lines(rng, depth, rings, pixel, 0.5) * broken(view, rng, radius / 3, 0.2)
    coarse = lines(rng, depth, 0.17 * rings, pixel, 0.6)
    rays = np.interp(theta, np.linspace(-np.pi, np.pi, 240), np.r_[s := rng.normal(size=239), s[0]])
    spun = (rays * smoothstep(0.25, 0.6, depth)).astype(np.float32)
    tint = mix(rgb("#f6f1e6"), rgb("#eddfc2"), float(rng.random() ** 1.4))
    colour = mix(
        np.broadcast_to(tint, (*view.shape, 3)), rgb("#b3966a"), 0.085 - 0.08 * fine - 0.04 * coarse + 0.03 * cloud
    )
    colour = mix(colour, rgb("#b3966a"), np.clip(0.02 * spun + 0.015, 0, 1))
    glassy = smoothstep(0.5, 1.9, view.noise(rng, radius, radius / 8, 2.8))
    colour = mix(colour, rgb("#d6d3c8"), 0.28 * glassy)
    colour = mix(colour, rgb("#c49d60"), float(rng.uniform(0.1, 0.4)) * smoothstep(0.76, 0.98, rho + 0.05 * cloud))
    surface = Surface(
        colour.astype(np.float32),
        (0.06 * fine + 0.06 * coarse + saw_marks(view, rng, float(rng.uniform(0.1, 0.6)))).astype(np.float32),
        mask if mask is not None else edge(rho + 0.004 * view.noise(rng, radius / 4, radius / 40, 2.2), 0.992, pixel),
        gloss=float(rng.uniform(0.15, 0.5)),
        thickness=radius * 0.3,
    )
    if slit > 0:
        _slit(view, rng, surface, radius, path, distance, along, slit)
    if skin > 0:
        _skin(view, rng, surface, outline, rho, skin, pixel)
    start = aim(view, rng, outline)
    surface.mark(view, "tagua_rings", band(outline, 0.45, 0.9 - skin, start - 0.5, start + 0.5), "")
    surface.quantities["rings"] = round(rings, 2)
    surface.facts = ("LA-013", "LA-014", "LA-015")
    return surface


def _slit(
    view: View, rng: Rng, surface: Surface, radius: float, path: np.ndarray, distance: Field, along: Field, slit: float
) -> None:
    """The hollow: a lens that opens unevenly along its length, with brown lining and fine cracks at its ends."""
    width = float(rng.uniform(0.018, 0.075)) * radius
    knots = np.r_[0.0, np.clip(rng.normal(0.85, 0.35, 4), 0.3, 1.5), 0.0]
    opened = width * np.maximum(CubicSpline(np.linspace(0, 1, 6), knots)(along), 0.05)
    rough = distance + 0.1 * width * view.noise(rng, 5 * width, width, 2.8)
    soft = 0.7 / view.pixels_per_mm
    hollow = smoothstep(opened + soft, opened - soft - 0.06 * width, rough)
    lining = smoothstep(opened + 1.6 * width, opened + 0.1 * width, rough)
    surface.albedo = mix(surface.albedo, rgb("#caa874"), 0.3 * lining)
    surface.albedo = mix(surface.albedo, rgb("#8a6436"), 0.5 * smoothstep(opened + 0.3 * width, opened, rough))
    floor = mix(rgb("#5d4123"), rgb("#1f140b"), smoothstep(0, 0.9 * width, opened - rough))
    surface.albedo = mix(surface.albedo, floor, 0.95 * hollow)
    surface.bump = surface.bump - 2.2 * hollow
    for end, before in ((path[0], path[3]), (path[-1], path[-4])):
        if rng.random() < 0.6:
            heading = (end - before) / max(float(np.hypot(*(end - before))), 1e-6)
            far = end + heading * radius * float(rng.uniform(0.08, 0.35)) + rng.normal(size=2) * 0.03 * radius
            fissure(view, rng, surface, wandering(rng, [end, far], 0.1), 0.014 * radius, dark="#5b3f22")
    surface.mark(view, "tagua_cavity", ribbon(path, 1.9 * width + 0.02 * radius), "LA-015")
    surface.quantities["slit_share"] = round(slit, 3)


def _skin(view: View, rng: Rng, surface: Surface, outline: Outline, rho: Field, skin: float, pixel: float) -> None:
    """Brown skin of uneven thickness, rubbed off in places."""
    radius = outline.radius
    slow = view.noise(rng, radius * 1.2, radius / 5, 3.0)
    ragged = view.noise(rng, radius / 3, radius / 24, 2.8)
    start = 1 - skin * np.clip(1 + 0.25 * slow + 0.1 * ragged, 0.35, 1.8)
    share = smoothstep(start - 1.2 * pixel, start + 1.2 * pixel, rho)
    inner = mix(rgb("#a9773f"), rgb("#7c5128"), float(rng.random()))
    outer = mix(rgb("#55341a"), rgb("#33200f"), float(rng.random()))
    layer = smoothstep(0.25, 0.75, (rho - start) / np.maximum(1 - start, 1e-3))
    colour = mix(np.broadcast_to(inner, (*view.shape, 3)), outer, np.clip(layer + 0.12 * ragged, 0, 1))
    rubbed = smoothstep(1.4, 2.0, slow) * 0.8
    surface.albedo = mix(surface.albedo, colour, 0.93 * share * (1 - rubbed))
    surface.bump = surface.bump + share * (0.4 + 0.1 * ragged)
    turn = aim(view, rng, outline)
    surface.mark(view, "tagua_skin", band(outline, 1 - 1.6 * skin, 0.975, turn - 0.7, turn + 0.7), "LA-015")
