"""What each kind of picture is made of: sizes, layouts and cameras drawn from the seed, or asked for by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio import cutouts, pelts, sections, substitutes
from studio.noise import Field, Rng
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


def _taken(asked: dict[str, Any], name: str, otherwise: Any) -> Any:
    return asked.pop(name) if name in asked else otherwise


def _face(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> tuple[View, Surface]:
    """A cut face: "close" (part of it), "whole" (all of it) or, for ivory, "piece" (a polished blank)."""
    layouts = ("close", "whole", "piece") if kind == "ivory_section" else ("close", "whole")
    odds = (0.66, 0.2, 0.14) if kind == "ivory_section" else (0.5, 0.5)
    layout = str(_taken(asked, "layout", where.choice(layouts, p=odds)))
    if kind == "ivory_section":
        view, surface = _ivory(shape, texture, where, layout, asked)
    else:
        view, surface = _substitute(kind, shape, texture, where, layout, asked)
    surface.parameters["layout"] = layout
    return view, surface


def _aimed(
    shape: tuple[int, int],
    where: Rng,
    outline: Outline,
    layout: str,
    across: float,
    depth: float,
    asked: dict[str, Any],
) -> View:
    """Camera over the middle of a face, or over a place `depth` of the radius out from it."""
    lean = where.normal(size=2) * 0.03
    turn = float(where.uniform(0, 2 * np.pi))
    across, turn = float(_taken(asked, "across", across)), float(_taken(asked, "turn", turn))
    depth = float(_taken(asked, "depth", depth))
    if layout == "whole":
        centre = where.uniform(-0.12, 0.12, 2) * outline.radius
    else:
        centre = outline.place([depth], [float(where.uniform(0, 2 * np.pi))])[0]
    if "shift" in asked:
        dx, dy = asked.pop("shift")
        spun = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ (dx, dy)
        centre = centre + spun * across
    return View.aim(*shape, across, (float(centre[0]), float(centre[1])), turn, (float(lean[0]), float(lean[1])))


def _ivory(
    shape: tuple[int, int], texture: Rng, where: Rng, layout: str, asked: dict[str, Any]
) -> tuple[View, Surface]:
    origin = str(_taken(asked, "origin", texture.choice(list(ANGLES), p=(0.5, 0.32, 0.18))))
    if origin not in ANGLES:
        raise UnknownKindError(f"ivory_section has no origin {origin}")
    angle = float(_taken(asked, "angle", texture.uniform(*ANGLES[origin])))
    mammoth = angle < 90
    radius = float(_taken(asked, "radius", texture.uniform(26, 58)))
    outline = Outline.oval(texture, radius, float(texture.uniform(0.9, 1.0)), 0.025)
    lines = int(_taken(asked, "lines", texture.integers(58, 78) if layout == "whole" else texture.integers(64, 120)))
    spacing = 2 * np.pi * 0.85 * radius / lines
    narrow = shape[0] / shape[1]
    if layout == "whole":
        across, depth = 2 * radius * float(where.uniform(1.12, 1.5)) / min(narrow, 1.0), 0.0
    else:
        per_line = float(where.uniform(0.034, 0.062)) * (0.85 if mammoth else 1.0)
        across, depth = spacing / per_line, float(where.uniform(0.72, 0.92))
        across = min(across, 1.25 * radius)
        depth = min(depth, 1.0 - 0.12 * across / radius)
    view = _aimed(shape, where, outline, layout, across, depth, asked)
    bark = float(texture.uniform(0.05, 0.1) if mammoth else texture.uniform(0.03, 0.055))
    mask, corners = _blank(view, texture, where) if layout == "piece" else (None, None)
    if layout == "piece" or texture.random() < 0.2:
        bark = 0.0
    given: dict[str, Any] = {
        "angle": angle,
        "lines": lines,
        "contrast": float(_taken(asked, "contrast", texture.uniform(0.11, 0.27))),
        "bark": float(_taken(asked, "bark", bark)),
        "cracks": int(_taken(asked, "cracks", texture.integers(0, 5) if layout == "whole" else texture.integers(0, 3))),
        "stain": float(_taken(asked, "stain", texture.uniform(0, 0.75))),
        "patchy": float(_taken(asked, "patchy", texture.uniform(0.2, 0.5))),
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


def _blank(view: View, texture: Rng, where: Rng) -> tuple[Field, NDArray[Any]]:
    """A polished piece, rounded rectangle or disc, in the middle of the picture: mask, and an outline inside in mm."""
    x, y = view.plane
    cx, cy = view.to_plane([[view.width / 2, view.height / 2]])[0]
    half = 0.5 * min(view.shape) / view.pixels_per_mm * float(where.uniform(0.6, 0.8))
    turn = float(where.uniform(0, np.pi))
    u = (x - cx) * np.cos(turn) + (y - cy) * np.sin(turn)
    v = -(x - cx) * np.sin(turn) + (y - cy) * np.cos(turn)
    flat = 1.0 if texture.random() < 0.3 else float(texture.uniform(0.55, 1.0))
    round_off = half * (flat if texture.random() < 0.3 else float(texture.uniform(0.06, 0.2)))
    du = np.maximum(np.abs(u) - half + round_off, 0)
    dv = np.maximum(np.abs(v) - half * flat + round_off, 0)
    mask = np.clip(0.5 + (round_off - np.hypot(du, dv)) * view.pixels_per_mm / 1.5, 0, 1).astype(np.float32)
    t = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    a, b = 0.9 * half * np.cos(t), 0.9 * half * flat * np.sin(t)
    ring = np.c_[cx + a * np.cos(turn) - b * np.sin(turn), cy + a * np.sin(turn) + b * np.cos(turn)]
    return mask, ring


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
    view = _aimed(shape, where, outline, layout, across, float(where.uniform(low, high)), asked)
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
    given = {name: type(value)(_taken(asked, name, value)) for name, value in given.items()}
    surface = maker(view, texture, outline, **given)
    surface.parameters.update({name: round(float(value), 3) for name, value in given.items()})
    surface.parameters["radius_mm"] = round(radius, 1)
    return view, surface


def _skin(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> tuple[View, Surface]:
    skin = Skin.drawn(kind, texture)
    if "spacing" in asked:
        skin = Skin(kind, float(asked.pop("spacing")), skin.hair, skin.gloss, skin.second)
    layout = str(_taken(asked, "layout", where.choice(("close", "edge", "folded", "hide"), p=(0.44, 0.14, 0.2, 0.22))))
    few, many = {"printed_plush": (2.3, 3.6), "tiger_skin": (6.0, 11.0)}.get(kind, (4.0, 9.0))
    steps = float(where.uniform(few, many))
    across = skin.spacing * steps
    if layout == "hide":
        across = float(where.uniform(1.42, 1.75)) * {"tiger_skin": 1750.0, "leopard_skin": 1250.0}.get(kind, 1300.0)
    across = float(_taken(asked, "across", across))
    lean = where.normal(size=2) * 0.04
    turn = float(where.normal() * 0.3 + np.pi * where.integers(0, 2))
    centre = (0.26 * across * 0.5, 0.0) if layout == "hide" else (0.0, 0.0)
    turn = float(_taken(asked, "turn", turn))
    view = View.aim(*shape, across, centre, turn, (float(lean[0]), float(lean[1])))
    surface = pelts.pelt(view, texture, skin, layout)
    surface.parameters["layout"] = layout
    return view, surface


def _cut_out(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, seed: int, asked: dict[str, Any]) -> Made:
    numbers = cutouts.shapes(kind)
    wanted = int(_taken(asked, "shape", numbers[seed % len(numbers)] if numbers else -1))
    views = [c for c in cutouts.shelf(kind) if c.shape == wanted]
    number = asked.pop("view", None)
    views = views if number is None else [c for c in views if c.view == int(number)]
    if not views:
        raise NoCutOutError(f"no cut-out of {kind} shape {wanted} in {cutouts.FOLDER}")
    cutout = views[int(where.integers(len(views)))]
    share = float(_taken(asked, "share", where.uniform(0.6, 1.2)))
    shift = _taken(asked, "shift", where.uniform(-0.12, 0.12, 2))
    turn = float(_taken(asked, "turn", where.normal() * 0.35))
    lean = float(where.normal() * 0.02)
    view = View.aim(*shape, cutout.across(share), keystone=(lean, cutout.keystone), stretch=cutout.stretch)
    flip = bool(where.random() < 0.5)
    at = (float(shift[0]), float(shift[1]))
    surface = cutouts.placed(view, texture, cutout, share=share, shift=at, turn=turn, flip=flip)
    return view, surface, f"{kind}-{wanted}"
