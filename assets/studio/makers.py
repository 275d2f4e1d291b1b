"""What each kind of picture is made of: sizes, layouts and cameras drawn from the seed, or asked for by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from studio import cutouts, faces, pelts, placing
from studio.cutouts import NoCutOutError
from studio.imitations import celluloid, lined, resin
from studio.ivory import lengthwise, section
from studio.kinds import SOLID, UnknownKindError
from studio.noise import Rng
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


FLAT: dict[str, Flat] = {
    "ivory_section": section.make,
    "ivory_lengthwise": lengthwise.make,
    "resin_section": resin.make,
    "lined_resin_section": lined.make,
    "celluloid_section": celluloid.make,
    **dict.fromkeys(faces.KINDS, faces.face),
    **dict.fromkeys(pelts.KINDS, pelts.pictured),
}
"""Flat kind → who makes it, called as maker(kind, (height, width), texture, where, asked)."""
