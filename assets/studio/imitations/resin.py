"""Cast resin: even colour, broad flow bands that run straight, bubbles and the mark of the mould (LA-004, LA-005)."""

from __future__ import annotations

from typing import Any

import numpy as np

from studio.framing import taken
from studio.imitations.form import Form, add_bubbles, add_seam, add_wear, framed, mask
from studio.noise import Rng, mix, rgb, smoothstep
from studio.surface import Surface
from studio.view import View

FACTS = ("LA-004", "LA-005", "IV-032", "IV-033", "IV-034")
_TINTS = (("#f5ecd6", "#eee0bb"), ("#f3e6c2", "#e8cf98"), ("#f2ede2", "#e7dcc6"))


def make(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> tuple[View, Surface]:
    """A cast piece; takes layout, across, turn, bands (pairs across it), bubbles, strength out of `asked`."""
    form = Form.drawn(texture)
    view, layout = framed(kind, shape, form, where, asked)
    bands = float(taken(asked, "bands", texture.uniform(9, 26)))
    bubbles = int(taken(asked, "bubbles", texture.integers(6, 26)))
    strength = float(taken(asked, "strength", texture.uniform(0.06, 0.16)))
    surface = face(view, texture, form, bands, bubbles, strength)
    surface.parameters.update(layout=layout, bands=round(bands, 2), bubbles=bubbles, strength=round(strength, 3))
    return view, surface


def face(view: View, rng: Rng, form: Form, bands: float, bubbles: int, strength: float) -> Surface:
    """The piece's face: `bands` pairs of bands across its breadth, `strength` 0..0.3 how dark they are."""
    x, y = view.plane
    inward = form.inward(x, y)
    size = 2 * form.half_y
    turn = float(rng.normal() * 0.25)
    across = -x * np.sin(turn) + y * np.cos(turn) + 0.012 * size * view.noise(rng, size * 1.4, size / 3, 3.0)
    phase = across / size * bands * 2 * np.pi + float(rng.uniform(0, 6))
    wave = 0.7 * np.cos(phase) + 0.3 * np.cos(0.437 * phase + float(rng.uniform(0, 6)))
    light, dark = _TINTS[int(rng.integers(len(_TINTS)))]
    swirl = view.noise(rng, size * 0.8, size / 12, 3.0, turn, 3.5)
    milk = view.noise(rng, size * 1.5, size / 5, 3.0)
    colour = mix(np.broadcast_to(rgb(light), (*view.shape, 3)), rgb(dark), 0.5 + 0.3 * milk)
    colour = mix(colour, rgb("#b98f50"), strength * np.clip(0.55 - 0.5 * wave + 0.25 * swirl, 0, 1.5))
    colour = mix(colour, rgb("#fffdf6"), 0.14 * np.clip(swirl - 0.4, 0, 2))
    # Light goes deep into resin, so a thin edge glows.
    colour = mix(colour, rgb("#f0c27a"), 0.28 * smoothstep(0.09 * size, 0.0, inward))
    bump = 0.05 * view.noise(rng, 8.0, 1.0, 1.8)
    surface = Surface(colour, np.asarray(bump, np.float32), mask(view, inward))
    surface.gloss, surface.thickness = float(rng.uniform(0.45, 0.85)), float(rng.uniform(4, 12))
    add_bubbles(view, rng, surface, form, bubbles)
    add_seam(view, rng, surface, form)
    add_wear(view, rng, surface, inward, float(rng.uniform(0.1, 0.9)))
    surface.mark(view, "parallel_bands", form.box(0.8), "LA-004")
    surface.quantities["band_spacing_px"] = round(size / bands * view.pixels_per_mm, 2)
    surface.facts = FACTS
    return surface
