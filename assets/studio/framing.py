"""Where the camera stands over a cut face, and the polished pieces cut from one."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.noise import Field, Rng
from studio.outline import Outline
from studio.view import View


def taken(asked: dict[str, Any], name: str, otherwise: Any) -> Any:
    """What was asked for under this name, taken out of `asked`, or else `otherwise`."""
    return asked.pop(name) if name in asked else otherwise


def aimed(
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
    across, turn = float(taken(asked, "across", across)), float(taken(asked, "turn", turn))
    depth = float(taken(asked, "depth", depth))
    if layout == "whole":
        centre = where.uniform(-0.12, 0.12, 2) * outline.radius
    else:
        centre = outline.place([depth], [float(where.uniform(0, 2 * np.pi))])[0]
    if "shift" in asked:
        dx, dy = asked.pop("shift")
        spun = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ (dx, dy)
        centre = centre + spun * across
    return View.aim(*shape, across, (float(centre[0]), float(centre[1])), turn, (float(lean[0]), float(lean[1])))


def blank(view: View, texture: Rng, where: Rng) -> tuple[Field, NDArray[Any]]:
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
