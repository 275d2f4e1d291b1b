"""Pictures of tusk cut across: what the seed chooses, or what is asked for by name."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np

from studio.framing import aimed, blank, taken
from studio.ivory.angles import BETWEEN, ORIGINS, fitting, outer_angle
from studio.ivory.crossings import mark_angles, mark_lines
from studio.ivory.face import Cut, ivory
from studio.ivory.tusk import Tusk
from studio.kinds import UnknownKindError
from studio.noise import Rng
from studio.surface import Surface
from studio.view import View

LAYOUTS = ("close", "whole", "piece")


def make(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> tuple[View, Surface]:
    """A face "close" (part of it, at the rim), "whole", or a polished "piece" of one.

    Takes out of `asked`: layout, origin, angle, radius (mm), lines, across (mm), depth, shift, turn and every field of
    `Cut`. Raises UnknownKindError for an origin or a layout it does not know.
    """
    layout = str(taken(asked, "layout", where.choice(LAYOUTS, p=(0.6, 0.25, 0.15))))
    if layout not in LAYOUTS:
        raise UnknownKindError(f"{kind} has no layout {layout}")
    drawn = str(texture.choice(ORIGINS, p=(0.5, 0.32, 0.18)))
    origin = str(taken(asked, "origin", fitting(float(asked["angle"])) if "angle" in asked else drawn))
    cut, radius = cut_of(texture, origin, layout, asked)
    tusk = Tusk.drawn(texture, radius)
    narrow = min(shape[0] / shape[1], 1.0)
    if layout == "whole":
        across, depth = 2 * radius * float(where.uniform(1.12, 1.5)) / narrow, 0.0
    else:
        spacing = 2 * np.pi * 0.85 * radius / cut.lines
        across = min(spacing / float(where.uniform(0.034, 0.062)), 1.25 * radius)
        depth = min(float(where.uniform(0.72, 0.92)), 1.0 - 0.12 * across / radius)
    if layout == "piece":
        # A piece comes out of the tusk, so it ends where the tusk does.
        across = min(across, 0.8 * radius)
        depth = 1.0 - 0.38 * across / radius
    view = aimed(shape, where, tusk, layout, across, depth, asked)
    mask, corners = blank(view, texture, where) if layout == "piece" else (None, None)
    surface, weave = ivory(view, texture, tusk, cut, mask)
    if corners is not None:
        surface.cues.clear()
        surface.mark(view, "crossing_lines", corners, "IV-001")
        surface.thickness = 9.0
    else:
        mark_lines(view, surface, weave, cut.bark)
    mark_angles(view, surface, weave, surface.quantities["line_spacing_px"])
    surface.parameters.update({k: round(v, 3) if isinstance(v, float) else v for k, v in asdict(cut).items()})
    surface.parameters.update(layout=layout, origin=origin, radius_mm=round(radius, 1))
    surface.quantities["radius_px"] = round(radius * view.pixels_per_mm, 1)
    surface.quantities["centre_x_px"], surface.quantities["centre_y_px"] = (round(v, 1) for v in surface.centre)
    return view, surface


def cut_of(texture: Rng, origin: str, layout: str, asked: dict[str, Any]) -> tuple[Cut, float]:
    """The face's looks and its radius in mm."""
    angle = float(taken(asked, "angle", outer_angle(texture, origin)))
    radius = float(taken(asked, "radius", texture.uniform(26, 58)))
    mammoth = origin == "mammoth" or (origin == "between" and texture.random() < 0.5)
    # Weathered or worked: a worked mammoth piece looks like any other ivory (IV-025).
    buried = float(texture.uniform(0.35, 1.0)) if mammoth and texture.random() < 0.6 else 0.0
    polish = 1.0 if layout == "piece" else float(np.clip(texture.beta(1.3, 1.2) - 0.3 * buried, 0, 1))
    bark = float(texture.uniform(0.06, 0.125) if buried else texture.uniform(0.018, 0.05))
    if layout == "piece" or (not buried and texture.random() < 0.2 + 0.2 * polish):
        bark = 0.0
    fewest, most = {"whole": (58, 100), "piece": (90, 150)}.get(layout, (64, 120))
    lines = float(texture.uniform(fewest, most))
    wide = np.cos(np.radians(124.0) / 2) / np.cos(np.radians(min(angle, 170.0)) / 2)
    lines = lines if angle < 124 else max(lines / float(wide), 54.0)
    often = (6, 3) if layout == "whole" else (3, 2)
    few = 0 if layout == "piece" and texture.random() < 0.7 else 1
    defaults: dict[str, Any] = {
        "angle": angle,
        "lines": round(lines),
        "contrast": float(texture.uniform(0.11, 0.25)),
        "bark": bark,
        "cracks": int(few * texture.integers(0, often[0]) + (round(7 * buried) if layout == "whole" else buried > 0.5)),
        "ring_cracks": int(few * (texture.random() < 0.25 + 0.6 * buried) * texture.integers(1, often[1] + 1)),
        "stain": float(texture.uniform(0, 0.75)),
        "blueing": float(texture.uniform(0.2, 0.95)) if buried and texture.random() < 0.5 else 0.0,
        "patchy": float(texture.uniform(0.2, 0.55)),
        "polish": polish,
        "buried": buried,
        "hollow": float(texture.uniform(0.14, 0.42)) if layout == "whole" and texture.random() < 0.2 else 0.0,
    }
    for name in ("cracks", "ring_cracks", "lines"):
        defaults[name] = int(taken(asked, name, defaults[name]))
    given = {
        name: value if name == "angle" else type(value)(taken(asked, name, value)) for name, value in defaults.items()
    }
    return Cut(**given), radius


__all__ = ["BETWEEN", "LAYOUTS", "ORIGINS", "cut_of", "make"]
