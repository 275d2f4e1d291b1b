"""Cut-outs in a picture's frame: which one, how large and how turned; its pixels, passes and cues moved along."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from studio import cutouts
from studio.cutouts import CutOut, NoCutOutError
from studio.framing import taken
from studio.noise import Field, Rng
from studio.surface import Cue, Relief, Surface
from studio.view import View, clipped

BAKED = (0.15, 0.5)
"""Share of the rendered light that stays beside the new lamp's: its own shadows and the light between pieces."""


def make(
    kind: str, seed: int, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]
) -> tuple[View, Surface, str]:
    """View, thing and group name of one picture; raises NoCutOutError where no shelf has the shape or view asked."""
    numbers = cutouts.shapes(kind)
    wanted = int(taken(asked, "shape", numbers[seed % len(numbers)] if numbers else -1))
    views = [c for c in cutouts.shelf(kind) if c.shape == wanted]
    number = asked.pop("view", None)
    views = views if number is None else [c for c in views if c.view == int(number)]
    if not views:
        raise NoCutOutError(f"no cut-out of {kind} shape {wanted} in {cutouts.FOLDER} or {cutouts.large_shelf()}")
    cutout = views[int(where.integers(len(views)))]
    share = float(taken(asked, "share", where.uniform(0.6, 1.2)))
    shift = taken(asked, "shift", where.uniform(-0.12, 0.12, 2))
    turn = float(taken(asked, "turn", where.normal() * 0.35))
    lean = float(where.normal() * 0.02)
    # No horizon comes into the picture, however far its corners reach when the camera is rolled.
    reach = abs(float(np.sin(turn))) + abs(float(np.cos(turn))) * shape[0] / shape[1]
    tilt = max(cutout.keystone, -0.85 / reach)
    view = View.aim(*shape, cutout.across(share), keystone=(lean, tilt), stretch=cutout.stretch).rolled(turn)
    flip = bool(where.random() < 0.5)
    at = (float(shift[0]), float(shift[1]))
    surface = placed(view, texture, cutout, share=share, shift=at, turn=turn, flip=flip)
    return view, surface, f"{kind}-{wanted}"


def placed(
    view: View, rng: Rng, cutout: CutOut, *, share: float, shift: tuple[float, float], turn: float, flip: bool
) -> Surface:
    """The cut-out in the picture's frame: its longer side takes `share` of the width, its middle `shift` from the
    picture's (fractions), turned by `turn` radians, mirrored if `flip`."""
    truth, art = cutout.truth, cutout.art
    own_height, own_width = art.lit.shape[:2]
    scale = share * view.width / max(own_width, own_height)
    move = _placement(view, (own_width, own_height), scale, shift, turn, flip)
    level, baked = np.float32(rng.uniform(0.85, 1.15)), float(rng.uniform(*BAKED))
    pixels = _moved(art.lit, view, move, scale)
    mask = np.ascontiguousarray(pixels[..., 3])
    light = np.power(pixels[..., :3], 2.2) * level
    still = np.zeros(view.shape, np.float32)
    surface = Surface(pixels[..., :3], still, mask, lit=light)
    if art.passes is not None:
        passes = _moved(art.passes, view, move, scale)
        surface.albedo = passes[..., :3]
        surface.relief = Relief(_turned(passes[..., 3:6], turn, flip), passes[..., 6], passes[..., 7], baked)
    surface.thickness = 0.035 * view.width / view.pixels_per_mm
    surface.seen_from = (cutout.elevation, turn)
    for part in truth.get("cues", []):
        corners = np.array(part["polygon"], float) * (own_width, own_height)
        spots = np.c_[corners, np.ones(len(corners))] @ move.T
        polygon = clipped(spots[:, :2] / (view.width, view.height))
        if polygon:
            facts = part.get("facts", [])
            surface.cues.append(Cue(part["name"], polygon, facts[0] if facts else ""))
    surface.facts = tuple(truth.get("facts", ()))
    for key, value in truth.get("thing", {}).items():
        if isinstance(value, bool | int | float | str):
            surface.parameters[f"thing_{key}"] = value
    surface.parameters["view"] = cutout.view
    return surface


def _moved(planes: NDArray[np.uint8], view: View, move: NDArray[np.float64], scale: float) -> Field:
    """(h, w, n) bytes carried into the picture's frame, as 0..1; four planes at a time, which Pillow moves as one."""
    height, width, count = planes.shape
    moved = np.empty((*view.shape, count), np.float32)
    for first in range(0, count, 4):
        # Pillow weighs the colours of RGBA by its alpha; the passes have none.
        part, form = planes[..., first : first + 4].tobytes(), "RGBA" if count == 4 else "RGBX"
        art = Image.frombytes(form, (width, height), part)
        if scale < 0.7:
            smaller = (max(8, round(width * scale * 1.3)), max(8, round(height * scale * 1.3)))
            art = art.resize(smaller, Image.Resampling.BOX)
        fit = np.diag([art.width / width, art.height / height, 1.0])
        back = tuple((fit @ np.linalg.inv(move))[:2].ravel())
        size = (view.width, view.height)
        drawn = art.transform(size, Image.Transform.AFFINE, back, Image.Resampling.BICUBIC)
        moved[..., first : first + 4] = np.asarray(drawn)
    moved /= np.float32(255)
    return moved


def _turned(coded: Field, turn: float, flip: bool) -> Field:
    """Unit normals (h, w, 3) from their coded ones, mirrored and turned with the thing."""
    normal = coded * np.float32(2) - np.float32(1)
    x = -normal[..., 0] if flip else normal[..., 0]
    y = normal[..., 1]
    c, s = np.float32(np.cos(turn)), np.float32(np.sin(turn))
    out = np.stack([x * c - y * s, x * s + y * c, normal[..., 2]], -1)
    out /= np.maximum(np.sqrt((out * out).sum(-1, keepdims=True)), np.float32(1e-3))
    return np.asarray(out, np.float32)


def _placement(
    view: View, size: tuple[int, int], scale: float, shift: tuple[float, float], turn: float, flip: bool
) -> NDArray[np.float64]:
    """3 x 3 map from cut-out pixels to picture pixels."""
    centre = np.array([[1, 0, -size[0] / 2], [0, 1, -size[1] / 2], [0, 0, 1]], float)
    mirror = np.diag([-1.0 if flip else 1.0, 1.0, 1.0])
    c, s = np.cos(turn) * scale, np.sin(turn) * scale
    spin = np.array([[c, -s, view.width * (0.5 + shift[0])], [s, c, view.height * (0.5 + shift[1])], [0, 0, 1]])
    return np.asarray(spin @ mirror @ centre)
