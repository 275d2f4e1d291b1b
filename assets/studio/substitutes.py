"""Cross-cut faces of cast resin, taken for ivory."""

from __future__ import annotations

import numpy as np

from studio.growth import aim
from studio.noise import Rng, mix, rgb, smoothstep
from studio.outline import Outline
from studio.surface import Surface, crack, edge
from studio.view import View


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
    toward = aim(view, rng, outline)
    fan = np.linspace(toward - 0.45, toward + 0.45, 14)
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
