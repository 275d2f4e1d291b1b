"""What each kind of picture is made of: sizes, layouts and cameras drawn from the seed, or asked for by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from studio import cutouts, faces, pelts, placing, substitutes
from studio.cutouts import NoCutOutError
from studio.framing import aimed, taken
from studio.ivory import section
from studio.kinds import SOLID, UnknownKindError
from studio.noise import Rng
from studio.outline import Outline
from studio.surface import Surface
from studio.view import View

__all__ = ["FLAT", "NoCutOutError", "UnknownKindError", "is_ready", "make"]

Made = tuple[View, Surface, str]
Flat = Callable[[str, tuple[int, int], Rng, Rng, dict[str, Any]], tuple[View, Surface]]


def is_ready(kind: str) -> bool:
    """Whether pictures of this kind can be drawn: a flat one has a maker, a solid one has cut-outs on a shelf."""
    return kind in FLAT or bool(kind in SOLID and cutouts.shapes(kind))


def make(kind: str, seed: int, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> Made:
    """View, thing and group name of one picture of (height, width) pixels; takes what it knows out of `asked`.

    Raises UnknownKindError for a kind without a maker and for a value it does not know, NoCutOutError where the library
    has no such shape.
    """
    if kind in SOLID:
        return placing.make(kind, seed, shape, texture, where, asked)
    if kind not in FLAT:
        raise UnknownKindError(f"no maker of {kind} yet")
    view, surface = FLAT[kind](kind, shape, texture, where, asked)
    return view, surface, f"{kind}-{seed}"


def _resin(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> tuple[View, Surface]:
    """A cast face: "close" (part of it) or "whole" (all of it)."""
    layout = str(taken(asked, "layout", where.choice(("close", "whole"), p=(0.5, 0.5))))
    narrow = min(shape[0] / shape[1], 1.0)
    radius = float(texture.uniform(18, 40))
    outline = Outline.oval(texture, radius, float(texture.uniform(0.8, 0.98)), 0.04)
    close = float(where.uniform(0.75, 1.25)) * radius
    across = close if layout == "close" else 2 * radius * float(where.uniform(1.12, 1.5)) / narrow
    view = aimed(shape, where, outline, layout, across, float(where.uniform(0.42, 0.68)), asked)
    given: dict[str, Any] = {"bands": texture.uniform(16, 40), "bubbles": int(texture.integers(4, 16))}
    given = {name: type(value)(taken(asked, name, value)) for name, value in given.items()}
    surface = substitutes.resin(view, texture, outline, **given)
    surface.parameters.update({name: round(float(value), 3) for name, value in given.items()})
    surface.parameters["radius_mm"] = round(radius, 1)
    surface.parameters["layout"] = layout
    return view, surface


FLAT: dict[str, Flat] = {
    "ivory_section": section.make,
    "resin_section": _resin,
    **dict.fromkeys(faces.KINDS, faces.face),
    **dict.fromkeys(pelts.KINDS, pelts.pictured),
}
"""Flat kind → who makes it, called as maker(kind, (height, width), texture, where, asked)."""
