"""Cut faces of horn: rhinoceros horn, packed hair-like fibres without a bone core; and hollow, layered cattle horn."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from studio.growth import aim, band, bore, disc, lines, seen
from studio.noise import Field, Rng, mix, ramp, rgb, scattered, smoothstep
from studio.outline import Outline
from studio.strokes import fissure, ribbon, wandering
from studio.surface import Surface, edge, saw_marks
from studio.view import View

_RHINO = (
    ("#241f1c", "#5d5045", "#9a8468"),
    ("#1f1d1d", "#56504c", "#8a8278"),
    ("#33241a", "#7a5b3c", "#b9966a"),
    ("#2b2926", "#6d665b", "#a79c86"),
)
_HORN = {
    "cattle": (("#b99a6b", "#e3cfa5", "#5d4228"), ("#8d6a40", "#cda873", "#3a271a"), ("#cbb893", "#efe6d0", "#8b6c47")),
    "buffalo": (
        ("#2a2725", "#4b4540", "#151312"),
        ("#3b342e", "#6a5c4d", "#1c1815"),
        ("#1f1e20", "#3d3b3d", "#0f0e0e"),
    ),
}


def rhino(
    view: View,
    rng: Rng,
    outline: Outline,
    *,
    mask: Field | None = None,
    spacing: float = 0.6,
    core: float = 0.5,
) -> Surface:
    """Rhinoceros horn cut across: dense, packed hair-like fibres seen as fine dots, no bone core, no layers (LA-016).

    spacing: mm from fibre to fibre. core: darker middle as share of the radius, 0 for none.
    """
    x, y = view.plane
    rho, _ = outline.polar(x, y)
    radius, pixel = outline.radius, 1 / (view.pixels_per_mm * outline.radius)
    cloud = view.noise(rng, radius, radius / 20, 2.5)
    box = seen(view, 1.25 * radius, 2 * spacing)
    points = scattered(rng, box, spacing, 1.1)
    bend = [0.07 * spacing * view.noise(rng, 3 * spacing, spacing, 3.0) for _ in range(2)]
    away, which = cKDTree(points).query(np.c_[(x + bend[0]).ravel(), (y + bend[1]).ravel()])
    away = (away.reshape(view.shape) / spacing).astype(np.float32)
    which = which.reshape(view.shape)
    own = (rng.normal(size=len(points)) * 0.5 + (rng.random(len(points)) < 0.12) * rng.normal(size=len(points)))[which]
    thick = rng.uniform(0.07, 0.19, len(points))[which]
    deep = rng.uniform(0.05, 0.8, len(points))[which]
    soft = 0.6 / (view.pixels_per_mm * spacing)
    clear = float(smoothstep(2.2, 4.4, view.pixels_per_mm * spacing))

    dark, middle, pale = _RHINO[int(rng.integers(len(_RHINO)))]
    depth = rho + 0.07 * cloud + 0.03 * view.noise(rng, radius / 5, radius / 40, 2.0)
    shade = smoothstep(core - 0.3, core + 0.34, depth) if core > 0 else 0.72 + 0.1 * cloud
    shade = 0.12 + 0.72 * shade + 0.16 * smoothstep(0.8, 1.0, depth) + 0.045 * cloud
    colour = ramp(np.clip(shade + 0.07 * own, 0, 1).astype(np.float32), [(0.0, dark), (0.55, middle), (1.0, pale)])
    ring = smoothstep(0.58, 0.3, away) * (1 - smoothstep(thick + soft, thick - soft, away)) * clear
    dot = smoothstep(thick + soft, thick - soft, away) * clear
    between = smoothstep(0.44, 0.66, away) * clear
    colour = mix(colour, rgb(pale), np.clip(0.36 + 0.16 * own, 0.08, 0.7) * ring * (0.5 + 0.5 * shade))
    colour = mix(colour, rgb("#120e0c"), deep * dot)
    colour = mix(colour, rgb(dark), 0.5 * between)
    bump = 0.35 * ring - 0.5 * dot - 0.3 * between + 0.25 * own * (1 - clear)
    frayed = 0.004 * view.noise(rng, 3 * spacing, spacing, 1.6) + 0.008 * view.noise(rng, radius / 2, radius / 14, 2.6)
    surface = Surface(
        colour.astype(np.float32),
        (bump + saw_marks(view, rng, float(rng.uniform(0.4, 1.2)))).astype(np.float32),
        mask if mask is not None else edge(rho + frayed, 0.99, pixel),
        gloss=float(rng.uniform(0.03, 0.25)),
        thickness=radius * 0.2,
    )
    if mask is None:
        crust = smoothstep(0.95, 0.985, rho + 1.5 * frayed)
        surface.albedo = mix(surface.albedo, rgb("#5c5247"), 0.5 * crust)
    for _ in range(int(rng.integers(0, 4))):
        t, start = float(rng.uniform(0, 2 * np.pi)), float(rng.uniform(0.55, 1.0))
        ends = outline.place([start, start - float(rng.uniform(0.15, 0.5))], [t, t + float(rng.normal() * 0.3)])
        fissure(view, rng, surface, wandering(rng, ends, 0.14), 0.01 * radius, dark="#0e0b0a", dirt="#2a221c")
    if clear > 0.25:
        toward = aim(view, rng, outline)
        surface.mark(view, "tubules", band(outline, 0.3, 0.93, toward - 0.7, toward + 0.7), "LA-016")
    surface.mark(view, "no_bone_core", disc(outline, 0.3), "LA-016")
    surface.quantities["fibres_per_mm2"] = round(1 / (spacing * spacing * 0.87), 3)
    surface.quantities["fibre_spacing_px"] = round(spacing * view.pixels_per_mm, 2)
    surface.facts = ("LA-016", "LA-018")
    return surface


def horn(
    view: View,
    rng: Rng,
    outline: Outline,
    *,
    mask: Field | None = None,
    animal: str = "cattle",
    hollow: float = 0.55,
    layers: float = 16.0,
    loose: int = 5,
) -> Surface:
    """Cattle or buffalo horn cut across: a wall of thin layers round a hollow (LA-020), solid only near the tip.

    hollow: the hole as share of the radius, 0 for a solid tip. layers: layers between centre and outline. loose: how
    many cracks where layers come apart.
    """
    x, y = view.plane
    off = rng.normal(size=2) * 0.05 * outline.radius
    rho, theta = outline.polar(x, y)
    radius, pixel = outline.radius, 1 / (view.pixels_per_mm * outline.radius)
    cloud = view.noise(rng, radius, radius / 20, 2.5)
    waved = rho + 0.012 * view.noise(rng, radius, radius / 12, 2.8)
    sheet = lines(rng, waved, layers, pixel, 0.6)
    fine = lines(rng, waved, 4.3 * layers, pixel, 0.5) * np.clip(0.7 + 0.5 * cloud, 0.1, 1.3)
    base, light, dark = (rgb(code) for code in _HORN[animal][int(rng.integers(3))])
    streaked = np.interp(theta, np.linspace(-np.pi, np.pi, 40), np.r_[s := rng.normal(size=39), s[0]])
    smoke = 0.8 * view.noise(rng, 1.4 * radius, radius / 8, 3.0) + 0.4 * streaked.astype(np.float32)
    colour = mix(
        np.broadcast_to(base, (*view.shape, 3)),
        light,
        np.clip(0.4 + 0.26 * smoke + (0.07 if animal == "cattle" else 0.24) * sheet, 0, 1),
    )
    colour = mix(
        colour,
        dark,
        np.clip(
            0.55 * smoothstep(-0.3, 2.4, -smoke) + 0.08 - (0.04 if hollow == 0 else 0.08) * fine - 0.04 * sheet, 0, 0.9
        ),
    )
    colour = mix(colour, dark, float(rng.uniform(0.1, 0.6)) * smoothstep(0.86, 1.0, rho + 0.03 * cloud))
    colour = mix(colour, light, float(rng.uniform(0.0, 0.35)) * smoothstep(hollow + 0.2, hollow, rho))
    flecks = np.maximum(view.noise(rng, 2.5, 0.3, 0.9) - 1.2, 0)
    colour = mix(colour, dark, 0.22 * flecks)
    surface = Surface(
        colour.astype(np.float32),
        (0.12 * sheet + 0.08 * fine + saw_marks(view, rng, float(rng.uniform(0.2, 0.9)))).astype(np.float32),
        mask if mask is not None else edge(rho + 0.005 * view.noise(rng, radius / 2, radius / 20, 2.8), 0.99, pixel),
        gloss=float(rng.uniform(0.2, 0.6)) * (0.4 if hollow > 0 else 1.0),
        thickness=radius * 0.3,
    )
    toward = aim(view, rng, outline)
    inner = max(hollow, 0.12)
    for number in range(loose):
        turn = toward + float(rng.normal() * 0.7) if number < 2 else float(rng.uniform(0, 2 * np.pi))
        span = float(rng.uniform(0.4, 1.2))
        at = inner + 0.08 + (0.83 - inner) * float(rng.random() ** 0.6)
        t = np.linspace(turn, turn + span * rng.choice([-1, 1]), 9)
        path = wandering(rng, outline.place(np.full(9, at) + rng.normal(size=9) * 0.004, t), 0.03, 3)
        fissure(view, rng, surface, path, float(rng.uniform(0.004, 0.02)) * radius, dark="#14100d", dirt="#5a4530")
        surface.mark(view, "layers_apart", ribbon(path, 0.03 * radius), "")
    if hollow > 0:
        hole, _ = outline.polar((x - off[0]).astype(np.float32), (y - off[1]).astype(np.float32))
        hole = hole + 0.016 * view.noise(rng, radius, radius / 8, 3.0)
        lining = np.exp(-(((hole - hollow - 0.02) / 0.02) ** 2))
        surface.albedo = mix(surface.albedo, dark, 0.4 * lining)
        inner_wall, floor = ("#8a704c", "#382f28") if animal == "cattle" else ("#4a4138", "#14110f")
        bore(view, rng, surface, smoothstep(hollow + 0.012, hollow - 0.012, hole), inner_wall, floor)
        surface.mark(view, "hollow", disc(outline, hollow + 0.08) + off, "LA-020")
    else:
        pith = rng.normal(size=2) * 0.05 * radius
        reach = np.hypot(x - pith[0], y - pith[1]) / radius
        surface.albedo = mix(surface.albedo, dark, 0.55 * smoothstep(0.5, 0.0, reach + 0.06 * cloud))
    surface.mark(view, "layers", band(outline, inner + 0.04, 0.95, toward - 0.5, toward + 0.5), "")
    surface.quantities["layers"] = round(layers * (1 - hollow), 2)
    surface.quantities["hollow_share"] = round(hollow, 3)
    surface.facts = ("LA-020", "LA-017")
    return surface
