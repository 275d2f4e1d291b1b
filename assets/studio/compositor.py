"""Things on tables: shadow, light and what lies around or over them. Flat things and cut-outs go the same way."""

from __future__ import annotations

from collections.abc import Sequence
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


def lay(
    view: View,
    surface: Surface,
    under: Ground,
    lamp: Lamp,
    beside: Sequence[Surface] = (),
    on: Surface | None = None,
) -> Scene:
    """Lay a thing on the ground under one lamp. `beside`: other things that lie under it, the lowest first; `on`: one
    that lies on it. Neither is part of the mask."""
    level = lamp.falloff(view.shape)
    light = shaded(lamp, under.albedo, under.bump, under.gloss, level)
    if under.standing is not None and float(under.standing.max()) > 0.1:
        light = light * _wall_shadow(view, under, surface.seen_from, lamp)[..., None]
    for thing in (*beside, surface, *(() if on is None else (on,))):
        solid = thing.mask
        if float(solid.min()) < 0.999:
            light = light * _shadow(view, thing, lamp)[..., None]
        light = light * (1 - solid)[..., None] + _lit(lamp, thing, level) * solid[..., None]
    mask = surface.mask if on is None else surface.mask * (1 - on.mask)
    return Scene(np.clip(light, 0, None).astype(np.float32), mask)


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


def _wall_shadow(view: View, under: Ground, seen_from: tuple[float, float], lamp: Lamp) -> Field:
    """Share of light left beside the walls of what the thing lies in; the walls themselves keep theirs."""
    if under.standing is None:
        raise ValueError("a ground without walls")
    shift = np.array(lamp.shadow(*seen_from)) * (under.tall * view.pixels_per_mm)
    length = float(np.hypot(*shift))
    if length > 0.3 * view.width:
        shift, length = shift * (0.3 * view.width / length), 0.3 * view.width
    walls = np.ascontiguousarray(under.standing[::2, ::2])
    cast = walls
    for share in (0.5, 0.25, 0.125, 0.0625, 0.0625):
        cast = np.maximum(cast, ndimage.shift(cast, shift[::-1] * share / 2, order=1, mode="constant"))
    cast = blur(cast, max(1.0, 0.5 * length * (0.06 + 0.25 * lamp.softness)))
    deep = 0.15 if lamp.flash else 0.6 - 0.25 * lamp.softness
    left = ndimage.zoom(1 - deep * cast, 2, order=1)[: view.height, : view.width]
    return np.asarray(left + (1 - left) * under.standing, np.float32)


def _moved(field: Field, shift: NDArray[np.float64]) -> Field:
    """Field moved by (x, y) pixels, edge values carried in."""
    return np.asarray(ndimage.shift(field, (shift[1], shift[0]), order=1, mode="nearest"), np.float32)
