"""What each kind of picture is made of: sizes, layouts and cameras drawn from the seed, or asked for by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from studio import cutouts, faces, pelts, placing, sections, substitutes
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


def _face(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> tuple[View, Surface]:
    """A cut face: "close" (part of it) or "whole" (all of it)."""
    layout = str(taken(asked, "layout", where.choice(("close", "whole"), p=(0.5, 0.5))))
    view, surface = _substitute(kind, shape, texture, where, layout, asked)
    surface.parameters["layout"] = layout
    return view, surface


def _substitute(
    kind: str, shape: tuple[int, int], texture: Rng, where: Rng, layout: str, asked: dict[str, Any]
) -> tuple[View, Surface]:
    narrow = min(shape[0] / shape[1], 1.0)
    radius = float(texture.uniform(*{"tagua_section": (16, 26), "hippo_section": (17, 30)}.get(kind, (18, 40))))
    if kind == "hippo_section":
        outline = Outline.triangle(texture, radius)
    else:
        squash, uneven = (0.7, 0.11) if kind == "bone_section" else (0.8, 0.04)
        outline = Outline.oval(texture, radius, float(texture.uniform(squash, 0.98)), uneven)
    aims = {"hippo_section": (1.0, 1.5, 0.2, 0.5), "bone_section": (0.7, 1.2, 0.58, 0.78)}
    near, far, low, high = aims.get(kind, (0.75, 1.25, 0.42, 0.68))
    close = float(where.uniform(near, far)) * radius
    across = close if layout == "close" else 2 * radius * float(where.uniform(1.12, 1.5)) / narrow
    view = aimed(shape, where, outline, layout, across, float(where.uniform(low, high)), asked)
    makers: dict[str, tuple[Callable[..., Surface], dict[str, Any]]] = {
        "hippo_section": (sections.hippo, {}),
        "bone_section": (substitutes.bone, {"pits": texture.uniform(0.32, 0.7), "hollow": texture.uniform(0.3, 0.5)}),
        "resin_section": (
            substitutes.resin,
            {"bands": texture.uniform(16, 40), "bubbles": int(texture.integers(4, 16))},
        ),
        "tagua_section": (substitutes.tagua, {}),
    }
    maker, given = makers[kind]
    given = {name: type(value)(taken(asked, name, value)) for name, value in given.items()}
    surface = maker(view, texture, outline, **given)
    surface.parameters.update({name: round(float(value), 3) for name, value in given.items()})
    surface.parameters["radius_mm"] = round(radius, 1)
    return view, surface


FLAT: dict[str, Flat] = {
    "ivory_section": section.make,
    "resin_section": _face,
    **dict.fromkeys(faces.KINDS, faces.face),
    **dict.fromkeys(pelts.KINDS, pelts.pictured),
}
"""Flat kind → who makes it, called as maker(kind, (height, width), texture, where, asked)."""
