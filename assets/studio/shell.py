"""Worked shell: plates and buttons cut from thick white shell or from mother-of-pearl."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.growth import lines
from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.outline import Outline
from studio.surface import Surface, saw_marks
from studio.view import View

_ROUND = np.linspace(0, 2 * np.pi, 28, endpoint=False)


@dataclass(frozen=True)
class Disc:
    """A button or its blank: middle and radius in mm, direction of its layers, holes as (x, y, radius) in mm."""

    x: float
    y: float
    radius: float
    turn: float
    holes: tuple[tuple[float, float, float], ...]


def shell(
    view: View,
    rng: Rng,
    outline: Outline,
    *,
    mask: Field | None = None,
    sort: str = "white",
    spacing: float = 1.1,
    buttons: int = 0,
) -> Surface:
    """Worked shell: straight or gently waved thin layers right through, colour mottling (LA-006), lustre.

    sort: "white" for thick white shell, "pearl" for mother-of-pearl. spacing: mm from layer to layer. buttons: how many
    lie in the picture, 0 for one plate (or the given mask).
    """
    x, y = view.plane
    radius = outline.radius
    turn = float(rng.uniform(0, np.pi))
    discs = _scatter(view, rng, buttons) if buttons else []
    u, v, rim = _own_frames(view, discs, turn, x, y)
    wave = view.noise(rng, 12 * spacing, 2 * spacing, 2.8, turn, 3)
    bent = v + float(rng.normal() * 0.004) * u * u + 0.5 * spacing * wave * float(rng.uniform(0.3, 1.2))
    reach = 60 * spacing
    pixel = 1 / (view.pixels_per_mm * reach)
    layer = lines(rng, ((bent + 20 * spacing) % reach) / reach, 60, pixel, 0.45)
    fine = lines(rng, ((bent + 20 * spacing) % reach) / reach, 60 * 4.6, pixel, 0.5)
    patch = view.noise(rng, 0.9 * radius, radius / 16, 2.5, turn, 2.2)
    if sort == "pearl":
        colour = _pearl(view, rng, spacing, v, layer, fine, patch, turn)
        gloss = float(rng.uniform(0.5, 0.95))
    else:
        colour = _white(view, rng, layer, fine, patch)
        gloss = float(rng.uniform(0.3, 0.7))
    bump = 0.12 * layer + 0.05 * fine + saw_marks(view, rng, float(rng.uniform(0.2, 0.6)))
    pieces = _cut(view, discs, x, y) if discs else mask
    if discs:
        colour = mix(colour, rgb("#8a7a60"), 0.35 * smoothstep(0.06, 0.0, rim))
        bump = bump + 2.2 * smoothstep(0.0, 0.16, rim) - 0.8 * smoothstep(0.3, 0.42, rim) * (rim < 5)
    surface = Surface(
        np.clip(colour, 0, 1).astype(np.float32),
        bump.astype(np.float32),
        pieces if pieces is not None else np.ones(view.shape, np.float32),
        gloss=gloss,
        thickness=float(rng.uniform(1.5, 4.0)),
    )
    _mark(view, surface, discs, sort)
    surface.quantities["layer_spacing_px"] = round(spacing * view.pixels_per_mm, 2)
    surface.facts = ("LA-006",)
    return surface


def _white(view: View, rng: Rng, layer: Field, fine: Field, patch: Field) -> Field:
    """Porcelain white in glassy and chalky layers, with yellow or brown mottling."""
    base = mix(rgb("#f7f6f2"), rgb("#f0ead9"), float(rng.random()))
    colour = mix(
        np.broadcast_to(base, (*view.shape, 3)), rgb("#b9b2a2"), np.clip(0.17 - 0.15 * layer - 0.05 * fine, 0, 1)
    )
    tone = mix(rgb("#d7b684"), rgb("#c48f62"), float(rng.random()))
    strength = float(rng.uniform(0.25, 0.75))
    colour = mix(colour, tone, strength * smoothstep(-0.2, 2.6, patch + 0.3 * layer + 0.1 * fine))
    return mix(colour, rgb("#ffffff"), 0.5 * smoothstep(0.6, 1.8, -patch))


def _pearl(
    view: View, rng: Rng, spacing: float, across: Field, layer: Field, fine: Field, patch: Field, turn: float
) -> Field:
    """Silver white with soft bands of rose and green that follow the layers and swim with the slope."""
    swim = view.noise(rng, 26 * spacing, 4 * spacing, 3.2, turn, 1.6)
    phase = across / (spacing * float(rng.uniform(14, 30))) + 0.22 * swim
    hue = np.stack([0.5 + 0.5 * np.cos(2 * np.pi * (phase + shift)) for shift in (0.0, 0.36, 0.68)], -1)
    grey = float(rng.random())
    base = mix(rgb("#ece9e2"), rgb("#aeb0ad"), 0.8 * grey * grey)
    tinted = np.broadcast_to(base, (*view.shape, 3)) + float(rng.uniform(0.05, 0.13)) * (hue - 0.5)
    sheen = smoothstep(-0.4, 1.3, np.cos(2 * np.pi * (1.3 * phase + 0.06 * patch)))
    colour = tinted * (0.86 + 0.19 * sheen)[..., None]
    colour = mix(colour, rgb("#6f6a63"), np.clip(0.12 - 0.1 * layer - 0.05 * fine, 0, 1))
    return mix(colour, rgb("#a8845a"), float(rng.uniform(0.0, 0.35)) * smoothstep(0.7, 2.8, patch))


def _scatter(view: View, rng: Rng, count: int) -> list[Disc]:
    """Discs that lie beside one another inside the picture, in mm."""
    across = min(view.shape) / view.pixels_per_mm
    size = across * float(rng.uniform(0.13, 0.2)) * (1.4 if count < 3 else 1.0)
    drilled = int(rng.choice([0, 2, 4], p=(0.35, 0.3, 0.35)))
    discs: list[Disc] = []
    for _ in range(400):
        if len(discs) == count:
            break
        radius = size * float(rng.uniform(0.93, 1.06))
        inset = 0.42 * across - 0.8 * radius
        place = view.to_plane([[view.width / 2, view.height / 2]])[0] + rng.uniform(-inset, inset, 2)
        if all(np.hypot(place[0] - d.x, place[1] - d.y) > 1.03 * (radius + d.radius) for d in discs):
            spin, gap = float(rng.uniform(0, np.pi)), float(rng.uniform(0.2, 0.28)) * radius
            turns = spin + np.arange(drilled) * 2 * np.pi / max(drilled, 1)
            holes = tuple(
                (float(place[0] + gap * np.cos(t)), float(place[1] + gap * np.sin(t)), 0.1 * radius) for t in turns
            )
            discs.append(Disc(float(place[0]), float(place[1]), radius, float(rng.uniform(0, np.pi)), holes))
    return discs


def _own_frames(view: View, discs: list[Disc], turn: float, x: Field, y: Field) -> tuple[Field, Field, Field]:
    """Places along and across the layers, each disc in its own direction; and how far inside its rim, in radii."""
    u: Field = x * np.cos(turn) + y * np.sin(turn)
    v: Field = -x * np.sin(turn) + y * np.cos(turn)
    rim = np.full(view.shape, 9.0, np.float32)
    for number, disc in enumerate(discs):
        reach = np.hypot(x - disc.x, y - disc.y)
        own = reach < 1.1 * disc.radius
        dx, dy = x[own] - disc.x, y[own] - disc.y
        u[own] = dx * np.cos(disc.turn) + dy * np.sin(disc.turn)
        v[own] = -dx * np.sin(disc.turn) + dy * np.cos(disc.turn) + 7.3 * (number + 1)
        rim[own] = 1 - reach[own] / disc.radius
    return u, v, rim


def _cut(view: View, discs: list[Disc], x: Field, y: Field) -> Field:
    """Mask of discs with their holes."""
    mask = np.zeros(view.shape, np.float32)
    scale = view.pixels_per_mm / 1.5
    for disc in discs:
        solid = np.clip(0.5 + (disc.radius - np.hypot(x - disc.x, y - disc.y)) * scale, 0, 1)
        for hx, hy, hole in disc.holes:
            solid = solid * np.clip(0.5 + (np.hypot(x - hx, y - hy) - hole) * scale, 0, 1)
        mask = np.maximum(mask, solid.astype(np.float32))
    return mask


def _mark(view: View, surface: Surface, discs: list[Disc], sort: str) -> None:
    corners = np.array([[0.02, 0.02], [0.98, 0.02], [0.98, 0.98], [0.02, 0.98]]) * (view.width, view.height)
    regions = [np.c_[d.x + 0.93 * d.radius * np.cos(_ROUND), d.y + 0.93 * d.radius * np.sin(_ROUND)] for d in discs]
    for region in regions or [view.to_plane(corners)]:
        surface.mark(view, "shell_layers", region, "")
        surface.mark(view, *(("pearl_lustre", region, "") if sort == "pearl" else ("shell_mottling", region, "LA-006")))
