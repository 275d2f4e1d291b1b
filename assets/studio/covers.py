"""Clear plastic between the thing and the camera: a sheet of film, or a bag with a zip."""

from __future__ import annotations

import numpy as np

from studio.lighting import Lamp
from studio.noise import Field, Rng, blur, mix, smoothstep
from studio.view import View


def covered(view: View, light: Field, lamp: Lamp, rng: Rng, cover: str) -> Field:
    """Linear light (h, w, 3) seen through "film" or "bag": a veil, a little blur, bright wrinkles, the zip of a bag.

    Raises ValueError for another cover.
    """
    if cover not in ("film", "bag"):
        raise ValueError(f"no cover called {cover}")
    bright, bent = _wrinkles(view, rng, lamp)
    through = blur(light, float(rng.uniform(0.0012, 0.003)) * view.width)
    out = through * (0.93 - 0.25 * np.clip(bent, 0, 1))[..., None]
    gleam = float(rng.uniform(0.02, 0.09)) + float(rng.uniform(0.25, 0.7)) * np.clip(bright, 0, 1.2)
    out = out + gleam[..., None] * np.array(lamp.tint, np.float32)
    if cover == "bag":
        out = _zipped(view, out, rng)
    return np.asarray(out, np.float32)


def _wrinkles(view: View, rng: Rng, lamp: Lamp) -> tuple[Field, Field]:
    """Shares 0..1 of the lamp mirrored, and of light bent away: creases that fan out from where the sheet is pulled,
    bright on the side towards the lamp, and broad dull gleams between them."""
    rows, columns = np.mgrid[0 : view.height, 0 : view.width].astype(np.float32)
    x, y = (columns - view.width / 2) / view.width, (rows - view.height / 2) / view.width
    bright, bent = np.zeros(view.shape, np.float32), np.zeros(view.shape, np.float32)
    across = view.width / view.pixels_per_mm
    hub = rng.uniform(-0.9, 0.9, 2)
    toward = np.array([np.cos(lamp.azimuth), np.sin(lamp.azimuth)])
    uneven = np.clip(0.6 + 0.6 * view.noise(rng, 0.3 * across, 0.04 * across, 1.6), 0, 1.5)
    for _ in range(int(rng.integers(7, 18))):
        start = rng.uniform(-0.6, 0.6, 2)
        turn = float(np.arctan2(*(hub - start)[::-1]) + rng.normal() * 0.35)
        c, s = np.cos(turn), np.sin(turn)
        along, side = (x - start[0]) * c + (y - start[1]) * s, -(x - start[0]) * s + (y - start[1]) * c
        long, wide = float(rng.uniform(0.08, 0.4)), float(rng.uniform(0.0025, 0.009))
        side = side + float(rng.normal() * 0.5) * along * along
        taper = np.exp(-((along / long) ** 2))
        wide = wide * (0.4 + taper)
        edge = float(np.sign(-toward[0] * s + toward[1] * c) or 1.0)
        glint = abs(-toward[0] * s + toward[1] * c) * float(rng.uniform(0.5, 1.2))
        bright += glint * taper * np.exp(-(((side - edge * wide) / (0.6 * wide)) ** 2))
        bent += 0.6 * taper * np.exp(-(((side + edge * wide) / wide) ** 2))
    dull = np.clip(view.noise(rng, 0.7 * across, 0.06 * across, 3.0, float(hub[0]), 2.0) - 1.1, 0, None)
    return np.asarray(bright * uneven + 0.25 * dull, np.float32), bent


def _zipped(view: View, light: Field, rng: Rng) -> Field:
    """The zip: two raised lines and a coloured strip near one side, with the seam beyond it."""
    rows, columns = np.mgrid[0 : view.height, 0 : view.width].astype(np.float32)
    turn, at = float(rng.normal() * 0.12 + rng.integers(0, 4) * np.pi / 2), float(rng.uniform(0.3, 0.46))
    away = (columns - view.width / 2) * np.cos(turn) + (rows - view.height / 2) * np.sin(turn)
    reach = 0.5 * abs(view.width * np.cos(turn)) + 0.5 * abs(view.height * np.sin(turn))
    place = away - 2 * at * reach
    wide = max(1.2, 0.006 * view.width)
    ink = np.array(((0.5, 0.03, 0.03), (0.03, 0.08, 0.45), (0.75, 0.75, 0.75))[int(rng.integers(3))], np.float32)
    strip = smoothstep(1.6 * wide, 1.1 * wide, np.abs(place))
    out = mix(light, ink * max(float(light.mean()), 0.05) * 2.2, 0.45 * strip)
    for side in (-3.2, 3.2, 7.5):
        line = (place - side * wide) / wide
        out = out * (1 - 0.25 * np.exp(-((line + 0.5) ** 2)))[..., None]
        out = out + (0.22 * float(light.mean()) * np.exp(-((line - 0.4) ** 2)))[..., None]
    return np.asarray(out, np.float32)
