"""Dentine of elephant or mammoth cut across, with all that lies on it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.ivory import damage
from studio.ivory.reading import TuskFace
from studio.ivory.rind import add_rind, chipped
from studio.ivory.tusk import Tusk
from studio.ivory.weave import OUTER, Weave, woven
from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.surface import Surface, edge, saw_marks
from studio.view import View

FACTS = ("IV-001", "IV-002", "IV-003", "IV-004", "IV-012")


@dataclass(frozen=True)
class Cut:
    """What one cut face is like.

    angle: outer opening of the crossing lines in degrees. lines: lines in one family around the tusk. contrast: depth
    of the lines. bark: share of the radius taken by the rind, 0 for none. cracks, ring_cracks: how many. stain: 0..1
    yellow-brown from the rim. blueing: 0..1 grey-blue burial stain (IV-024). patchy: how unevenly clear the lines are.
    polish: 0 as sawn, 1 polished. buried: 0..1 marks of long burial. hollow: share of the radius that is pulp cavity,
    0 for a nerve canal.
    """

    angle: float
    lines: int
    contrast: float
    bark: float
    cracks: int
    ring_cracks: int
    stain: float
    blueing: float
    patchy: float
    polish: float
    buried: float
    hollow: float


def ivory(view: View, rng: Rng, tusk: Tusk, cut: Cut, mask: Field | None = None) -> tuple[TuskFace, Weave]:
    """The face, and its lines. mask: a piece cut out of it, which has no rind and no edge of its own."""
    x, y = view.plane
    rho, theta = tusk.polar(x, y)
    radius, pixel = tusk.radius, 1 / (view.pixels_per_mm * tusk.radius)
    weave = woven(view, rng, tusk, rho, theta, angle=cut.angle, lines=cut.lines, patchy=cut.patchy)
    inner = float(rng.uniform(0.1, 0.38))
    zone = smoothstep(inner, inner + 0.34, rho)
    if cut.bark:
        zone = zone * smoothstep(1 - cut.bark * 0.8, 1 - cut.bark - 0.015, rho)
    clear = weave.clear * zone
    cloud = view.noise(rng, radius * 1.2, radius / 30, 2.3)
    bands = damage.growth_bands(rng, rho, cloud)
    streaks = damage.polar_noise(rng, rho, theta, 5, 620) * smoothstep(0.08, 0.5, rho)
    streaks = streaks * min(1.0, 2 * np.pi * 0.8 / 620 / pixel / 2)

    colour = _dentine(view, rng, cut, clear * weave.pattern, zone, bands, cloud, streaks)
    rim = smoothstep(0.35, 1.0, rho + 0.07 * cloud + 0.03 * bands)
    colour = mix(colour, rgb("#b07c3c"), cut.stain * (0.42 * rim**1.6 + 0.1))
    if cut.blueing > 0:
        seep = view.noise(rng, radius, radius / 12, 3.0) + 1.4 * rim
        colour = mix(colour, rgb("#6c7f88"), cut.blueing * smoothstep(0.2, 2.6, seep) * 0.6)
    colour, sawn = _sawn(view, rng, cut, colour)
    surface = TuskFace(colour, 0.04 * clear * weave.pattern + sawn, np.ones(view.shape, np.float32))
    surface.mask = mask if mask is not None else edge(chipped(rng, rho, theta, cut.buried), 1.0, pixel)
    surface.gloss, surface.thickness = 0.06 + 0.5 * cut.polish * float(rng.uniform(0.6, 1.0)), radius * 0.18
    damage.spots(view, rng, surface, tusk, float(rng.uniform(0, 0.9)) * (1 - 0.6 * cut.polish) + 0.3 * cut.buried)
    if cut.hollow:
        _cavity(view, rng, surface, tusk, rho, theta, cut.hollow)
    else:
        damage.nerve_canal(view, rng, surface, tusk, rho, theta)
    if cut.bark:
        add_rind(view, rng, surface, tusk, rho, theta, cut.bark, cut.buried)
    _cracks(view, rng, surface, tusk, rho, theta, cut)
    surface.facts = FACTS
    surface.outer = (rho > OUTER[0]) & (rho < 0.985 - 1.25 * cut.bark) & (surface.mask > 0.99)
    middle = view.to_pixels([[0.0, 0.0]])[0]
    surface.centre = float(middle[0]), float(middle[1])
    surface.quantities["angle_asked"] = round(cut.angle, 2)
    surface.quantities["line_spacing_px"] = round(2 * np.pi * 0.85 / cut.lines / pixel, 2)
    return surface, Weave(**{**weave.__dict__, "clear": (clear * (surface.mask > 0.99)).astype(np.float32)})


def _dentine(
    view: View, rng: Rng, cut: Cut, lines: Field, zone: Field, bands: Field, cloud: Field, streaks: Field
) -> Field:
    base = mix(rgb("#f2e8d2"), rgb("#e9d2a6"), float(rng.beta(1.6, 2.0)))
    dark = mix(rgb("#8f7148"), rgb("#8d8168"), float(rng.random()))
    colour = np.broadcast_to(base, (*view.shape, 3))
    shade = cut.contrast * (0.72 * zone - lines) + 0.055 * bands + 0.022 * cloud + 0.02 * streaks
    colour = mix(colour, dark, np.clip(shade + 0.05, 0, 0.9))
    return mix(colour, rgb("#fff6e2"), np.clip(-1.2 * shade, 0, 0.35))


def _sawn(view: View, rng: Rng, cut: Cut, colour: Field) -> tuple[Field, Field]:
    """Colour and relief with the saw's strokes: long and deep on a raw face, almost gone on a polished one."""
    raw = 1 - cut.polish
    turn = float(rng.uniform(0, np.pi))
    stroke = view.noise(rng, 2.2, 0.4, 0.8, turn, 40) * np.clip(0.6 + 0.5 * view.noise(rng, 60.0, 12.0, 2.0), 0.1, 1.5)
    drift = view.noise(rng, 14.0, 3.0, 1.5, turn, 20)
    colour = mix(colour, rgb("#8a724c"), 0.04 * raw * np.clip(stroke + 0.7 * drift, 0, 2.5))
    colour = mix(colour, rgb("#fff8ea"), 0.035 * raw * np.clip(-stroke, 0, 2.0))
    relief = 0.1 * raw * stroke + 0.08 * raw * drift + saw_marks(view, rng, 0.1 + 0.3 * raw)
    return colour, np.asarray(relief, np.float32)


def _cavity(view: View, rng: Rng, surface: Surface, tusk: Tusk, rho: Field, theta: Field, hollow: float) -> None:
    """The pulp cavity of the tusk's root end: a hole with a pale, ribbed wall."""
    pixel = 1 / (view.pixels_per_mm * tusk.radius)
    away = (
        rho + 0.012 * damage.polar_noise(rng, rho, theta, 2, 26) + 0.004 * damage.polar_noise(rng, rho, theta, 2, 160)
    )
    wall = smoothstep(hollow + 0.09, hollow, away)
    surface.albedo = mix(surface.albedo, rgb("#c9ad7c"), 0.5 * wall)
    surface.albedo = mix(surface.albedo, rgb("#6b4f30"), 0.75 * smoothstep(hollow + 0.018, hollow, away))
    surface.mask = surface.mask * (1 - edge(away, hollow, pixel))
    aim = float(rng.uniform(0, 2 * np.pi))
    t = np.linspace(aim - 0.8, aim + 0.8, 20)
    ring = np.r_[tusk.place(np.full(20, hollow + 0.03), t), tusk.place(np.full(20, hollow + 0.11), t[::-1])]
    surface.mark(view, "nerve_canal", ring, "IV-002")


def _cracks(view: View, rng: Rng, surface: Surface, tusk: Tusk, rho: Field, theta: Field, cut: Cut) -> None:
    middle = view.to_plane(np.array([[view.width / 2, view.height / 2]]))[0]
    whole = np.hypot(*middle) < 0.3 * tusk.radius
    for number in range(cut.cracks + cut.ring_cracks):
        spread = float(rng.uniform(0, 2 * np.pi)) if whole else float(rng.uniform(-0.45, 0.45))
        aim = spread if whole else tusk.turn_of(middle) + spread
        maker = damage.radial_crack if number < cut.cracks else damage.ring_crack
        maker(view, rng, surface, tusk, rho, theta, aim)
