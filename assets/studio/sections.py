"""Cross-cut faces of tusk: elephant family dentine with its crossing lines, and hippopotamus canine."""

from __future__ import annotations

import numpy as np

from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.outline import Outline
from studio.surface import Surface, crack, edge, saw_marks
from studio.view import View

BARK = 0.05


def spiral(rho: Field, angle: float, inner: float) -> Field:
    """F(rho) of the line families cos(N(t - F)) and cos(N(t + F)) whose opening along the radius is S(rho).

    dF/drho = tan(S/2)/rho. S grows from `inner` to `angle` (degrees) by 72 % of the radius, since only the outer
    zone carries the species angle (IV-002).
    """
    radii = np.linspace(0.03, 2.5, 3200)
    opening = np.radians(inner + (angle - inner) * smoothstep(0.1, 0.72, radii.astype(np.float32)))
    slope = np.tan(opening / 2) / radii
    turned = np.concatenate([[0.0], np.cumsum((slope[1:] + slope[:-1]) / 2 * np.diff(radii))])
    return np.asarray(np.interp(rho, radii, turned), np.float32)


def ivory(
    view: View,
    rng: Rng,
    outline: Outline,
    *,
    angle: float,
    lines: int,
    contrast: float = 0.18,
    bark: float = BARK,
    cracks: int = 2,
    stain: float = 0.3,
    blueing: float = 0.0,
    patchy: float = 0.38,
    mask: Field | None = None,
) -> Surface:
    """Dentine of elephant or mammoth cut across.

    angle: outer opening of the crossing lines in degrees. lines: lines in one family around the tusk. bark: share of
    the radius taken by the rind, 0 for none. stain: 0..1 yellow-brown from the rim. blueing: 0..1 grey-blue burial
    stain (IV-024). patchy: how unevenly clear the lines are, 0 for even. mask: a cut-out piece, not the whole face.
    """
    x, y = view.plane
    rho, theta = outline.polar(x, y)
    radius, pixel = outline.radius, 1 / (view.pixels_per_mm * outline.radius)
    turned = spiral(rho, angle, max(25.0, angle * 0.42))
    wobble = view.noise(rng, radius, radius / 9, 3.0) * 0.008
    first = np.cos(lines * (theta + wobble - turned))
    second = np.cos(lines * (theta + wobble + turned))
    sharp_first, sharp_second = _ridge(first), _ridge(second)
    weave = float(rng.uniform(0.35, 0.95))
    pattern = weave * np.maximum(sharp_first, sharp_second) + (0.85 - 0.55 * weave) * (first + second) / 2
    clearness = np.clip(1 + patchy * view.noise(rng, radius, radius / 6, 2.5), 0.25, 1.6)
    spacing = 2 * np.pi * rho / lines / pixel / np.maximum(np.hypot(1, np.tan(np.radians(angle) / 2)), 1)
    resolved = smoothstep(1.6, 3.2, spacing)
    zone = smoothstep(0.12, 0.5, rho)
    if mask is None:
        zone = zone * smoothstep(1 - bark * 0.9, 1 - bark - 0.02, rho)
    pattern = pattern * clearness * resolved * zone

    growth = 0.5 * np.cos(rho * 23 + 1.2 * view.noise(rng, radius, radius / 4, 3.0)) + 0.25 * np.cos(rho * 71)
    cloud = view.noise(rng, radius * 1.2, radius / 30, 2.3)
    warmth = float(rng.random())
    colour = np.broadcast_to(mix(rgb("#efe4cb"), rgb("#ecd9b4"), warmth), (*view.shape, 3))
    shade = contrast * (0.72 * zone - pattern) + (0.022 * growth + 0.02 * cloud) * (0.3 + 0.7 * zone)
    colour = mix(colour, rgb("#8f7148"), np.clip(shade + 0.04, 0, 0.9))
    rim = smoothstep(0.45, 1.0, rho + 0.06 * cloud)
    colour = mix(colour, rgb("#b07c3c"), stain * 0.45 * rim + 0.10 * stain)
    if blueing > 0:
        seep = view.noise(rng, radius, radius / 12, 3.0) + 1.4 * rim
        colour = mix(colour, rgb("#71828a"), blueing * smoothstep(0.2, 2.6, seep) * 0.55)
    bump = 0.25 * pattern + saw_marks(view, rng, 0.65)

    piece = mask if mask is not None else edge(rho, 1.0, pixel)
    surface = Surface(colour, bump, piece, gloss=float(rng.uniform(0.15, 0.45)), thickness=radius * 0.18)
    _nerve_canal(view, rng, surface, outline, rho)
    if bark:
        _bark(view, rng, surface, outline, rho, bark, pixel)
    for _ in range(cracks):
        _crack(view, rng, surface, outline, rho, theta)
    _mark_lines(view, surface, outline, clearness * resolved * piece * zone, bark)
    surface.facts = ("IV-001", "IV-002", "IV-004", "IV-012")
    surface.quantities["angle_asked"] = angle
    surface.quantities["line_spacing_px"] = round(2 * np.pi * 0.85 / lines / pixel, 2)
    return surface


def hippo(view: View, rng: Rng, outline: Outline) -> Surface:
    """Lower canine of hippopotamus: rounded triangle, fine lines that follow the outline, seam at the centre, enamel
    on two faces and a soft rind on the third (IV-041)."""
    x, y = view.plane
    rho, theta = outline.polar(x, y)
    radius, pixel = outline.radius, 1 / (view.pixels_per_mm * outline.radius)
    cloud = view.noise(rng, radius, radius / 25, 2.4)
    waved = rho + 0.005 * view.noise(rng, radius / 3, radius / 40, 2.2)
    rings = float(rng.uniform(34, 52))
    fine = smoothstep(2.0, 4.0, np.full_like(rho, 1 / (rings * pixel)))
    broken = np.clip(0.7 + 0.5 * view.noise(rng, radius / 4, radius / 30, 2.0), 0, 1.4)
    lines = fine * broken * np.cos(waved * rings * 2 * np.pi) * 0.6 + 0.5 * np.cos(waved * rings * 0.41 * 2 * np.pi)
    tint = mix(rgb("#f1ebdd"), rgb("#ebe0c8"), float(rng.random()))
    colour = mix(np.broadcast_to(tint, (*view.shape, 3)), rgb("#9c8462"), 0.11 * (0.9 - lines) + 0.035 * cloud)
    colour = mix(colour, rgb("#b08a54"), 0.25 * smoothstep(0.55, 1.0, rho + 0.05 * cloud))

    lean, seam = float(rng.normal() * 0.2), np.full(view.shape, 9.0, np.float32)
    arms = []
    for k in range(3):
        toward = -np.pi / 2 + k * 2 * np.pi / 3 + float(rng.normal() * 0.12) + lean
        length, bend = float(rng.uniform(0.2, 0.34)), float(rng.normal() * 0.5)
        along = (x * np.cos(toward) + y * np.sin(toward)) / radius
        aside = (-x * np.sin(toward) + y * np.cos(toward)) / radius + bend * along * along
        reach = np.where(along > -0.02, np.abs(aside) + np.maximum(along - length, 0) * 4, 9.0)
        seam = np.minimum(seam, reach.astype(np.float32))
        arms.append((toward, length, bend))
    seam = seam + 0.006 * view.noise(rng, radius / 5, radius / 40, 2.4)
    colour = mix(colour, rgb("#b79f7c"), 0.5 * smoothstep(0.11, 0.02, seam))
    colour = mix(colour, rgb("#3f2e20"), 0.92 * smoothstep(0.02, 0.007, seam))
    bump = 0.12 * lines - 2.2 * smoothstep(0.02, 0.007, seam) + saw_marks(view, rng, 0.8)

    ridges = 0.006 * np.cos(theta * 46 + 3 * cloud * 0.2)
    facing = np.cos(theta + np.pi / 2)
    enamel = smoothstep(0.945, 0.953, rho + ridges) * smoothstep(-0.5, -0.38, facing)
    rind = smoothstep(0.962, 0.972, rho + 0.5 * ridges) * (1 - enamel)
    colour = mix(colour, rgb("#f8f7f2"), enamel * 0.95)
    colour = mix(colour, rgb("#86693f"), 0.6 * crack(rho - 0.947, 0.006) * smoothstep(-0.5, -0.38, facing))
    colour = mix(colour, rgb("#9a7645"), rind * 0.85)
    surface = Surface(
        colour, bump + 0.6 * enamel, edge(rho, 1.0, pixel), gloss=float(rng.uniform(0.2, 0.45)), thickness=radius * 0.22
    )
    surface.mark(view, "hippo_core", _three_arms(radius, arms), "IV-041")
    for start, end in ((-2.55, -1.57), (-1.57, -0.59)):
        t = np.linspace(start, end, 24)
        ring = np.r_[outline.place(np.full(24, 0.93), t), outline.place(np.full(24, 0.984), t[::-1])]
        surface.mark(view, "hippo_enamel", ring, "IV-041")
    surface.facts = ("IV-041", "IV-042", "IV-014")
    return surface


def _ridge(wave: Field) -> Field:
    return np.asarray(2 * np.maximum((1 + wave) / 2, 0) ** 1.6 - 1, np.float32)


def _nerve_canal(view: View, rng: Rng, surface: Surface, outline: Outline, rho: Field) -> None:
    x, y = view.plane
    radius = outline.radius
    size = float(rng.uniform(0.012, 0.022)) * radius
    cx, cy = rng.normal(size=2) * 0.04 * radius
    squash = float(rng.uniform(0.6, 1.0))
    away = np.hypot(x - cx, (y - cy) / squash) + 0.08 * size * view.noise(rng, size * 2, size * 0.7, 3.0)
    surface.albedo = mix(surface.albedo, rgb("#c2a376"), 0.45 * smoothstep(size * 5, size, away))
    hole = smoothstep(size * 1.35, size * 0.85, away)
    surface.albedo = mix(surface.albedo, rgb("#2d1f15"), hole * 0.95)
    surface.bump = surface.bump - 2.5 * hole
    t = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    ring = np.c_[cx + 2.2 * size * np.cos(t), cy + 2.2 * size * squash * np.sin(t)]
    surface.mark(view, "nerve_canal", ring, "IV-002")


def _bark(view: View, rng: Rng, surface: Surface, outline: Outline, rho: Field, bark: float, pixel: float) -> None:
    radius = outline.radius
    ragged = view.noise(rng, radius / 4, radius / 36, 2.5)
    start = 1 - bark + 0.09 * bark * ragged
    share = smoothstep(start - 2 * pixel, start + 2 * pixel, rho)
    layers = np.cos((rho - start) / bark * 2 * np.pi * 3 + 1.5 * ragged)
    blotch = view.noise(rng, radius / 6, radius / 90, 1.6)
    tone = mix(rgb("#a3814f"), rgb("#6d4d2b"), float(rng.random()))
    colour = mix(np.broadcast_to(tone, (*view.shape, 3)), rgb("#4a331d"), 0.18 + 0.12 * layers + 0.14 * blotch)
    colour = mix(colour, rgb("#c9aa78"), 0.35 * smoothstep(0.6, 1.8, blotch))
    surface.albedo = mix(surface.albedo, colour, share * 0.92)
    seam = crack(rho - start, max(0.05 * bark, 1.2 * pixel))
    surface.albedo = mix(surface.albedo, rgb("#553a20"), 0.6 * seam)
    surface.bump = surface.bump + share * (0.22 * blotch + 0.05 * layers) - 0.6 * seam
    middle = view.to_plane(np.array([[view.width / 2, view.height / 2]]))[0]
    aim = outline.turn_of(middle) if np.hypot(*middle) > 0.3 * radius else float(rng.uniform(0, 2 * np.pi))
    half = 0.5 if np.hypot(*middle) <= 0.3 * radius else 0.9
    t = np.linspace(aim - half, aim + half, 40)
    ring = np.r_[outline.place(np.full(40, 1 - bark), t), outline.place(np.full(40, 0.98), t[::-1])]
    surface.mark(view, "outer_bark", ring, "IV-023" if bark > 0.06 else "IV-002")


def _crack(view: View, rng: Rng, surface: Surface, outline: Outline, rho: Field, theta: Field) -> None:
    middle = view.to_plane(np.array([[view.width / 2, view.height / 2]]))[0]
    whole = np.hypot(*middle) < 0.3 * outline.radius
    aim = float(rng.uniform(0, 2 * np.pi)) if whole else outline.turn_of(middle) + float(rng.uniform(-0.35, 0.35))
    depth, outer = float(rng.uniform(0.35, 0.8)), float(rng.uniform(0.97, 1.01))
    steps = np.convolve(np.cumsum(rng.normal(size=44)), np.ones(5) / 5, "valid") * 0.014
    radii = np.linspace(0, 1, 40)
    path = aim + np.interp(rho, radii, steps - steps[-1])
    away = np.abs(np.angle(np.exp(1j * (theta - path)))) * rho
    within = smoothstep(depth, depth + 0.1, rho) * (rho < outer)
    width = 0.0032 * float(rng.uniform(0.6, 1.6)) * smoothstep(depth, depth + 0.3, rho)
    width = np.maximum(width, 0.6 / (view.pixels_per_mm * outline.radius))
    share = np.exp(-((away / width) ** 2)) * within
    dirt = np.exp(-((away / (3.5 * width)) ** 2)) * within
    surface.albedo = mix(mix(surface.albedo, rgb("#a17c4c"), 0.28 * dirt), rgb("#35241a"), 0.9 * share)
    surface.bump = surface.bump - 2.2 * share.astype(np.float32)
    r = np.linspace(depth + 0.02, min(outer, 0.985), 14)
    line = aim + np.interp(r, radii, steps - steps[-1])
    span = 0.018 / r
    ring = np.r_[outline.place(r, line - span), outline.place(r[::-1], (line + span)[::-1])]
    surface.mark(view, "radial_crack", ring, "")


def _mark_lines(view: View, surface: Surface, outline: Outline, clear: Field, bark: float) -> None:
    """Outline the sector of the outer zone where the crossing lines are clearest in this picture."""
    x, y = view.plane
    rho, theta = outline.polar(x, y)
    outer = (rho > 0.62) & (rho < 0.985 - bark) & (clear > 0.2)
    if outer.mean() < 0.01:
        return
    turns = theta[outer]
    bins = np.linspace(-np.pi, np.pi, 37)
    weight, _ = np.histogram(turns, bins, weights=clear[outer])
    smooth = sum(np.roll(weight, k) for k in range(-3, 4))
    aim = float((bins[:-1] + bins[1:])[int(np.argmax(smooth))] / 2)
    t = np.linspace(aim - 0.55, aim + 0.55, 30)
    ring = np.r_[outline.place(np.full(30, 0.62), t), outline.place(np.full(30, 0.985 - bark), t[::-1])]
    surface.mark(view, "crossing_lines", ring, "IV-001")


def _three_arms(radius: float, arms: list[tuple[float, float, float]]) -> list[tuple[float, float]]:
    """Outline in mm round a three-armed seam."""
    points: list[tuple[float, float]] = []
    for toward, length, bend in arms:
        for along, side in ((0.05, -0.06), (length, -0.05), (length, 0.05), (0.05, 0.06)):
            aside = side - bend * along * along
            points.append(
                (
                    radius * (along * np.cos(toward) - aside * np.sin(toward)),
                    radius * (along * np.sin(toward) + aside * np.cos(toward)),
                )
            )
    return points
