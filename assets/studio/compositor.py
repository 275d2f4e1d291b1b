"""Things on tables: shadow, light and, where asked, a ruler beside. Flat things and cut-outs go the same way."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from studio.backgrounds import Ground
from studio.lighting import Lamp, haired, shaded
from studio.noise import Field, blur
from studio.surface import Surface
from studio.view import View


@dataclass(frozen=True)
class Scene:
    """Linear light of the whole picture (h, w, 3) and the thing's share of each pixel (h, w)."""

    light: Field
    mask: Field


def lay(view: View, surface: Surface, under: Ground, lamp: Lamp, beside: Surface | None = None) -> Scene:
    """Lay a thing on the ground under one lamp; `beside` is a second thing, such as a ruler, not part of the mask."""
    level = lamp.falloff(view.shape)
    floor = shaded(lamp, under.albedo, under.bump, under.gloss, level)
    for thing in (beside, surface):
        if thing is None:
            continue
        solid = thing.mask
        if float(solid.min()) < 0.999:
            floor = floor * _shadow(view, solid, lamp, thing.thickness)[..., None]
        floor = floor * (1 - solid)[..., None] + _lit(lamp, thing, level) * solid[..., None]
    return Scene(np.clip(floor, 0, None).astype(np.float32), surface.mask)


def _lit(lamp: Lamp, thing: Surface, level: Field) -> Field:
    if thing.lit is not None:
        return np.asarray(thing.lit * level[..., None] * np.array(lamp.tint, np.float32), np.float32)
    if thing.lie is not None:
        return haired(lamp, thing, level)
    rounded = blur(thing.mask, 1.6) * 3.0 if float(thing.mask.min()) < 0.5 else np.float32(0)
    return shaded(lamp, thing.albedo, thing.bump + rounded, thing.gloss, level)


def _shadow(view: View, solid: Field, lamp: Lamp, thickness: float) -> Field:
    """Share of light left on the ground: a dark line of contact and a cast shadow away from the lamp."""
    reach = min(thickness * view.pixels_per_mm / np.tan(lamp.elevation), 0.07 * view.width)
    shift = (-reach * np.sin(lamp.azimuth), -reach * np.cos(lamp.azimuth))
    halves = solid[::2, ::2]
    cast = np.zeros_like(halves)
    for share in (0.35, 0.7, 1.0):
        step = (shift[0] * share / 2, shift[1] * share / 2)
        cast = np.maximum(cast, ndimage.shift(halves, step, order=1, mode="nearest"))
    soft = max(1.0, reach * (0.2 + 0.5 * lamp.softness)) / 2
    cast = blur(cast, soft)
    contact = blur(halves, max(0.8, 0.005 * view.width))
    room = blur(halves, max(1.5, min(0.4 * reach, 0.02 * view.width)))
    left = (1 - (0.6 - 0.25 * lamp.softness) * cast) * (1 - 0.4 * contact) * (1 - 0.3 * room)
    grown = ndimage.zoom(left, 2, order=1)[: view.height, : view.width]
    return np.asarray(grown, np.float32)
