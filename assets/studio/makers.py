"""What each kind of picture is made of: sizes, layouts and cameras drawn from the seed, or asked for by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from studio import cutouts, pelts, sections, substitutes
from studio.framing import aimed, blank, taken
from studio.noise import Rng
from studio.outline import Outline
from studio.pelts import Skin
from studio.surface import Surface
from studio.view import View

ANGLES = {"elephant": (115.0, 135.0), "mammoth": (60.0, 88.0), "between": (90.0, 115.0)}
Made = tuple[View, Surface, str]


class UnknownKindError(ValueError):
    """A kind or parameter that no recipe knows."""


class NoCutOutError(LookupError):
    """No cut-out of a solid kind (or of the shape asked for) lies in the library."""


def make(kind: str, seed: int, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> Made:
    """View, thing and group name of one picture of (height, width) pixels; takes what it knows out of `asked`.

    Raises UnknownKindError for a value it does not know, NoCutOutError where the library has no such shape.
    """
    if kind in cutouts.KINDS:
        return _cut_out(kind, shape, texture, where, seed, asked)
    maker = _skin if kind in pelts.KINDS else _face
    view, surface = maker(kind, shape, texture, where, asked)
    return view, surface, f"{kind}-{seed}"


def _face(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> tuple[View, Surface]:
    """A cut face: "close" (part of it), "whole" (all of it) or, for ivory, "piece" (a polished blank)."""
    layouts = ("close", "whole", "piece") if kind == "ivory_section" else ("close", "whole")
    odds = (0.66, 0.2, 0.14) if kind == "ivory_section" else (0.5, 0.5)
    layout = str(taken(asked, "layout", where.choice(layouts, p=odds)))
    if kind == "ivory_section":
        view, surface = _ivory(shape, texture, where, layout, asked)
    else:
        view, surface = _substitute(kind, shape, texture, where, layout, asked)
    surface.parameters["layout"] = layout
    return view, surface


def _ivory(
    shape: tuple[int, int], texture: Rng, where: Rng, layout: str, asked: dict[str, Any]
) -> tuple[View, Surface]:
    origin = str(taken(asked, "origin", texture.choice(list(ANGLES), p=(0.5, 0.32, 0.18))))
    if origin not in ANGLES:
        raise UnknownKindError(f"ivory_section has no origin {origin}")
    angle = float(taken(asked, "angle", texture.uniform(*ANGLES[origin])))
    mammoth = angle < 90
    radius = float(taken(asked, "radius", texture.uniform(26, 58)))
    outline = Outline.oval(texture, radius, float(texture.uniform(0.9, 1.0)), 0.025)
    lines = int(taken(asked, "lines", texture.integers(58, 78) if layout == "whole" else texture.integers(64, 120)))
    spacing = 2 * np.pi * 0.85 * radius / lines
    narrow = shape[0] / shape[1]
    if layout == "whole":
        across, depth = 2 * radius * float(where.uniform(1.12, 1.5)) / min(narrow, 1.0), 0.0
    else:
        per_line = float(where.uniform(0.034, 0.062)) * (0.85 if mammoth else 1.0)
        across, depth = spacing / per_line, float(where.uniform(0.72, 0.92))
        across = min(across, 1.25 * radius)
        depth = min(depth, 1.0 - 0.12 * across / radius)
    view = aimed(shape, where, outline, layout, across, depth, asked)
    bark = float(texture.uniform(0.05, 0.1) if mammoth else texture.uniform(0.03, 0.055))
    mask, corners = blank(view, texture, where) if layout == "piece" else (None, None)
    if layout == "piece" or texture.random() < 0.2:
        bark = 0.0
    given: dict[str, Any] = {
        "angle": angle,
        "lines": lines,
        "contrast": float(taken(asked, "contrast", texture.uniform(0.11, 0.27))),
        "bark": float(taken(asked, "bark", bark)),
        "cracks": int(taken(asked, "cracks", texture.integers(0, 5) if layout == "whole" else texture.integers(0, 3))),
        "stain": float(taken(asked, "stain", texture.uniform(0, 0.75))),
        "patchy": float(taken(asked, "patchy", texture.uniform(0.2, 0.5))),
        "blueing": float(texture.uniform(0, 0.9)) if mammoth and texture.random() < 0.4 else 0.0,
    }
    surface = sections.ivory(view, texture, outline, mask=mask, **given)
    if corners is not None:
        surface.cues.clear()
        surface.mark(view, "crossing_lines", corners, "IV-001")
        surface.thickness = 9.0
    surface.parameters.update({k: round(v, 3) if isinstance(v, float) else v for k, v in given.items()})
    surface.parameters["radius_mm"] = round(radius, 1)
    surface.quantities["radius_px"] = round(radius * view.pixels_per_mm, 1)
    middle = view.to_pixels([[0.0, 0.0]])[0]
    surface.quantities["centre_x_px"], surface.quantities["centre_y_px"] = (round(float(v), 1) for v in middle)
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


def _skin(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> tuple[View, Surface]:
    skin = Skin.drawn(kind, texture)
    if "spacing" in asked:
        skin = Skin(kind, float(asked.pop("spacing")), skin.hair, skin.gloss, skin.second)
    layout = str(taken(asked, "layout", where.choice(("close", "edge", "folded", "hide"), p=(0.44, 0.14, 0.2, 0.22))))
    few, many = {"printed_plush": (2.3, 3.6), "tiger_skin": (6.0, 11.0)}.get(kind, (4.0, 9.0))
    steps = float(where.uniform(few, many))
    across = skin.spacing * steps
    if layout == "hide":
        across = float(where.uniform(1.42, 1.75)) * {"tiger_skin": 1750.0, "leopard_skin": 1250.0}.get(kind, 1300.0)
    across = float(taken(asked, "across", across))
    lean = where.normal(size=2) * 0.04
    turn = float(where.normal() * 0.3 + np.pi * where.integers(0, 2))
    centre = (0.26 * across * 0.5, 0.0) if layout == "hide" else (0.0, 0.0)
    turn = float(taken(asked, "turn", turn))
    view = View.aim(*shape, across, centre, turn, (float(lean[0]), float(lean[1])))
    surface = pelts.pelt(view, texture, skin, layout)
    surface.parameters["layout"] = layout
    return view, surface


def _cut_out(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, seed: int, asked: dict[str, Any]) -> Made:
    numbers = cutouts.shapes(kind)
    wanted = int(taken(asked, "shape", numbers[seed % len(numbers)] if numbers else -1))
    views = [c for c in cutouts.shelf(kind) if c.shape == wanted]
    number = asked.pop("view", None)
    views = views if number is None else [c for c in views if c.view == int(number)]
    if not views:
        raise NoCutOutError(f"no cut-out of {kind} shape {wanted} in {cutouts.FOLDER}")
    cutout = views[int(where.integers(len(views)))]
    share = float(taken(asked, "share", where.uniform(0.6, 1.2)))
    shift = taken(asked, "shift", where.uniform(-0.12, 0.12, 2))
    turn = float(taken(asked, "turn", where.normal() * 0.35))
    lean = float(where.normal() * 0.02)
    view = View.aim(*shape, cutout.across(share), keystone=(lean, cutout.keystone), stretch=cutout.stretch)
    flip = bool(where.random() < 0.5)
    at = (float(shift[0]), float(shift[1]))
    surface = cutouts.placed(view, texture, cutout, share=share, shift=at, turn=turn, flip=flip)
    return view, surface, f"{kind}-{wanted}"
