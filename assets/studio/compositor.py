"""Things on tables: shadow, light and, where asked, a ruler beside. Flat things and cut-outs go the same way."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from studio.backgrounds import Ground
from studio.lighting import Lamp, haired, relit, shaded
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
            floor = floor * _shadow(view, thing, lamp)[..., None]
        floor = floor * (1 - solid)[..., None] + _lit(lamp, thing, level) * solid[..., None]
    return Scene(np.clip(floor, 0, None).astype(np.float32), surface.mask)


def _lit(lamp: Lamp, thing: Surface, level: Field) -> Field:
    if thing.relief is not None:
        return relit(lamp, thing, level)
    if thing.lit is not None:
        return np.asarray(thing.lit * level[..., None] * np.array(lamp.tint, np.float32), np.float32)
    if thing.lie is not None:
        return haired(lamp, thing, level)
    rounded = blur(thing.mask, 1.6) * 3.0 if float(thing.mask.min()) < 0.5 else np.float32(0)
    return shaded(lamp, thing.albedo, thing.bump + rounded, thing.gloss, level)


def _shadow(view: View, thing: Surface, lamp: Lamp) -> Field:
    """Share of light left on the ground: a dark line of contact, dimmed room around, and a cast shadow away from the
    lamp that starts at the thing's foot and grows softer with its length."""
    reach = min(thing.thickness * view.pixels_per_mm, 0.09 * view.width)
    shift = np.array(lamp.shadow(*thing.seen_from)) * reach / 2
    if lamp.flash:
        shift = np.array([np.cos(lamp.azimuth), np.sin(lamp.azimuth)]) * (-0.15 * reach / 2)
    length = float(np.hypot(*shift))
    if length > 0.045 * view.width:
        shift, length = shift * (0.045 * view.width / length), 0.045 * view.width
    halves = np.ascontiguousarray(thing.mask[::2, ::2])
    cast = halves
    # Halving steps sweep the outline over every place between the foot and the end of the shadow.
    for share in (0.5, 0.25, 0.125, 0.125):
        cast = np.maximum(cast, _moved(cast, shift * share))
    cast = blur(cast, max(0.5, length * (0.1 + 0.28 * lamp.softness)))
    contact = blur(halves, max(0.8, 0.005 * view.width))
    room = blur(halves, max(1.5, min(0.4 * reach, 0.02 * view.width)))
    deep = 0.72 if lamp.flash else 0.66 - 0.26 * lamp.softness
    left = (1 - deep * cast) * (1 - 0.4 * contact) * (1 - 0.3 * room)
    grown = ndimage.zoom(left, 2, order=1)[: view.height, : view.width]
    return np.asarray(grown, np.float32)


def _moved(field: Field, shift: NDArray[np.float64]) -> Field:
    """Field moved by (x, y) pixels, edge values carried in."""
    return np.asarray(ndimage.shift(field, (shift[1], shift[0]), order=1, mode="nearest"), np.float32)
