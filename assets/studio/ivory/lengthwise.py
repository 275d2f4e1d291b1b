"""Tusk cut along its length: grain lines that run with it and close towards the tip, and no crossing lines (IV-015)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from studio.framing import taken
from studio.ivory import damage
from studio.kinds import UnknownKindError
from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.outline import Outline
from studio.surface import Surface, saw_marks
from studio.view import View

LAYOUTS = ("close", "whole", "piece")
FACTS = ("IV-015", "IV-017", "IV-022")


@dataclass(frozen=True)
class Plank:
    """A face cut along the tusk, lengths in mm.

    length, width: its size; round_off: radius of the corners. bend: how far the middle of a whole length bows aside.
    narrow: share of the width lost towards the tip. offset: where the tusk's axis runs, in half widths from the middle
    (beyond 1: not on the face). close: how fast the layers close on the axis, mm a mm. spacing: between grain lines.
    contrast: their depth. wave: how far they waver. rind: on the long edges, negative for none. cavity: share of the
    length that is pulp cavity, 0 for none. cracks: how many. stain: 0..1 yellow-brown. polish: 0 as sawn to 1.
    """

    length: float
    width: float
    round_off: float
    bend: float
    narrow: float
    offset: float
    close: float
    spacing: float
    contrast: float
    wave: float
    rind: float
    cavity: float
    cracks: int
    stain: float
    polish: float


def make(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> tuple[View, Surface]:
    """A plank "whole" with its rind, "close", or a polished "piece" such as a plaque or a chopstick blank.

    Takes out of `asked`: layout, across (mm), turn and every field of `Plank`. Raises UnknownKindError for a layout
    that it does not know.
    """
    layout = str(taken(asked, "layout", where.choice(LAYOUTS, p=(0.4, 0.25, 0.35))))
    if layout not in LAYOUTS:
        raise UnknownKindError(f"{kind} has no layout {layout}")
    plank = _plank(texture, layout, asked)
    narrow = min(shape[0] / shape[1], 1.0)
    turn = float(taken(asked, "turn", where.uniform(0, 2 * np.pi)))
    reach = float(np.hypot(plank.length, plank.width + abs(plank.bend))) if layout != "close" else plank.width
    across = (
        float(where.uniform(1.02, 1.3)) * reach / narrow
        if layout != "close"
        else float(where.uniform(0.7, 1.3)) * reach
    )
    across = float(taken(asked, "across", across))
    along = float(where.uniform(-0.3, 0.3)) * plank.length if layout == "close" else 0.0
    aside = float(where.uniform(-0.35, 0.35)) * plank.width if layout == "close" else 0.0
    lean = where.normal(size=2) * 0.03
    view = View.aim(*shape, across, (along, aside), turn, (float(lean[0]), float(lean[1])))
    surface = face(view, texture, plank)
    surface.parameters.update({k: round(v, 3) if isinstance(v, float) else v for k, v in asdict(plank).items()})
    surface.parameters["layout"] = layout
    return view, surface


def _plank(texture: Rng, layout: str, asked: dict[str, Any]) -> Plank:
    worked = layout == "piece"
    width = float(texture.uniform(7, 34) if worked else texture.uniform(34, 80))
    length = width * float(texture.uniform(1.3, 3.4) if worked else texture.uniform(1.5, 2.8))
    corner = float(texture.uniform(0.06, 0.5) if worked else texture.uniform(0.01, 0.06))
    polish = float(texture.uniform(0.7, 1.0)) if worked else float(texture.beta(1.2, 1.3))
    if not worked:
        length = length * 1.25
    defaults: dict[str, Any] = {
        "length": length,
        "width": width,
        "round_off": corner * width,
        "bend": 0.0 if worked else length * float(texture.uniform(0.01, 0.06)) * float(texture.choice((-1.0, 1.0))),
        "narrow": 0.0 if worked else float(texture.uniform(0.06, 0.42)),
        "offset": float(texture.normal() * (1.6 if worked else 0.12)),
        "close": float(texture.uniform(0.02, 0.1)),
        "spacing": float(texture.uniform(0.6, 1.5)) * (0.8 if worked else 1.15),
        "contrast": float(texture.uniform(0.07, 0.17)),
        "wave": float(texture.uniform(0.1, 0.5)),
        "rind": float(texture.uniform(0.7, 2.4)) if not worked and texture.random() < 0.75 else -1.0,
        "cavity": float(texture.uniform(0.2, 0.5)) if not worked and texture.random() < 0.4 else 0.0,
        "cracks": int(texture.integers(0, 2) if worked else texture.integers(0, 5)),
        "stain": float(texture.uniform(0, 0.7)),
        "polish": polish,
    }
    return Plank(**{name: type(value)(taken(asked, name, value)) for name, value in defaults.items()})


def face(view: View, rng: Rng, plank: Plank) -> Surface:
    """Draw the face, its long side along x, the tip's end at +x."""
    x, y = view.plane
    along, aside, half = _straightened(plank, x, y)
    pixel = 1 / view.pixels_per_mm
    sway = plank.wave * view.noise(rng, plank.width, plank.width / 5, 2.6, 0.0, 7.0)
    sway = sway + 0.3 * plank.wave * view.noise(rng, plank.width / 4, plank.width / 14, 2.2, 0.0, 9.0)
    # Layers of growth are cones one in another: seen from the side they run with the outside and meet in a V whose
    # point is towards the tip.
    axis = plank.offset * plank.width / 2
    depth = np.sqrt((aside - axis) ** 2 + (0.03 * plank.width) ** 2) * (plank.width / 2) / half
    layer = depth + plank.close * along * np.exp(-depth / (0.3 * plank.width)) + sway
    lines = _lines(rng, layer, plank.spacing, plank.width * (1 + abs(plank.offset)) + plank.length * plank.close)
    clear = np.clip(0.7 + 0.55 * view.noise(rng, plank.width, plank.width / 8, 2.4, 0.0, 2.5), 0.05, 1.4)
    clear = clear * np.float32(np.clip((plank.spacing / pixel - 1.5) / 2, 0, 1))
    bands = _bands(rng, layer, plank.width)
    fibre = view.noise(rng, 0.8, 0.1, 1.0, 0.0, 20)
    cloud = view.noise(rng, plank.width * 1.5, plank.width / 20, 2.4)

    base = mix(rgb("#f3ebd9"), rgb("#ead8b4"), float(rng.beta(1.4, 2.4)))
    dark = mix(rgb("#93774f"), rgb("#8d8168"), float(rng.random()))
    shade = plank.contrast * clear * lines + 0.06 * bands + 0.025 * cloud + 0.01 * fibre
    colour = mix(np.broadcast_to(base, (*view.shape, 3)), dark, np.clip(shade + 0.06, 0, 0.85))
    colour = mix(colour, rgb("#fffaf0"), np.clip(-1.4 * shade, 0, 0.4))
    inward = np.asarray(np.minimum(_inward(along, aside, plank.length / 2, half, plank.round_off), 1e4), np.float32)
    rim = smoothstep(0.3 * plank.width, 0.0, inward + 0.05 * plank.width * cloud)
    colour = mix(colour, rgb("#b07c3c"), plank.stain * (0.36 * rim + 0.1))
    raw = 1 - plank.polish
    across = view.noise(rng, 2.0, 0.4, 0.8, np.pi / 2 + float(rng.normal() * 0.25), 40)
    across = across * np.clip(0.5 + 0.6 * view.noise(rng, 50.0, 12.0, 2.0), 0, 1.4)
    colour = mix(colour, rgb("#8a724c"), 0.035 * raw * np.clip(across, 0, 2.5))
    bump = 0.02 * lines * clear + 0.09 * raw * across + saw_marks(view, rng, 0.08 + 0.25 * raw)
    surface = Surface(colour, np.asarray(bump, np.float32), _mask(inward, pixel))
    surface.gloss, surface.thickness = (
        0.08 + 0.55 * plank.polish * float(rng.uniform(0.6, 1.0)),
        min(9.0, plank.width / 2),
    )
    damage.spots(view, rng, surface, Outline(plank.width / 2), float(rng.uniform(0, 0.8)) * (0.3 + 0.7 * raw))
    solid = np.ones(view.shape, np.float32)
    if plank.cavity > 0:
        solid = 1 - _cavity(view, rng, surface, plank, along, aside - axis, half)
    if plank.rind > 0:
        _rind(view, rng, surface, plank, half - np.abs(aside), pixel)
    for _ in range(plank.cracks):
        _crack(rng, surface, plank, along, aside, pixel, solid)
    _mark_grain(view, surface, plank, np.asarray(clear * (surface.mask > 0.99), np.float32), along, aside)
    surface.facts = FACTS
    surface.quantities["grain_spacing_px"] = round(plank.spacing * view.pixels_per_mm, 2)
    way = view.to_pixels([[-1.0, 0.0], [1.0, 0.0]])
    surface.quantities["grain_turn_deg"] = round(float(np.degrees(np.arctan2(*(way[1] - way[0])[::-1])) % 180), 1)
    return surface


def _straightened(plank: Plank, x: Field, y: Field) -> tuple[Field, Field, Field]:
    """Places along and aside of the tusk's middle line, and half the width there, in mm."""
    share = 2 * x / plank.length
    aside = y - plank.bend * (0.5 - share * share)
    tip = np.clip(0.5 + x / plank.length, 0, 1.2)
    half = plank.width / 2 * (1 - plank.narrow * tip**1.4)
    return np.asarray(x, np.float32), np.asarray(aside, np.float32), np.asarray(half, np.float32)


def _lines(rng: Rng, layer: Field, spacing: float, breadth: float) -> Field:
    """Grain lines unevenly apart and unevenly dark, -1..1 across the layers."""
    count = max(8, int(2.4 * breadth / spacing))
    places = np.cumsum(rng.lognormal(0, 0.35, count)) * spacing
    places = places - places[count // 2]
    strength = np.clip(rng.lognormal(-0.15, 0.5, count), 0.2, 2.0)
    fine = np.linspace(places[0], places[-1], 6 * count)
    phase = np.interp(fine, places, np.arange(count))
    strong = np.interp(fine, places, strength)
    table = (2 * np.maximum((1 + np.cos(2 * np.pi * phase)) / 2, 0) ** 1.5 - 0.75) * strong
    return np.interp(layer, fine, table).astype(np.float32)


def _bands(rng: Rng, depth: Field, width: float) -> Field:
    at = np.linspace(0, 3 * width, 900)
    total = sum(
        share * np.interp(at, np.linspace(0, 3 * width, n), rng.uniform(-1, 1, n))
        for n, share in ((12, 0.6), (40, 0.5))
    )
    return np.interp(depth, at, total).astype(np.float32)


def _inward(x: Field, y: Field, reach: float, half: Field, round_off: float) -> Field:
    """Distance in mm from the outline of a rounded strip, positive inside."""
    r = np.minimum(round_off, half)
    du, dv = np.abs(x) - reach + r, np.abs(y) - half + r
    outside = np.hypot(np.maximum(du, 0), np.maximum(dv, 0)) + np.minimum(np.maximum(du, dv), 0)
    return np.asarray(r - outside, np.float32)


def _mask(inward: Field, pixel: float) -> Field:
    return np.asarray(np.clip(0.5 + inward / (1.5 * pixel), 0, 1), np.float32)


def _cavity(view: View, rng: Rng, surface: Surface, plank: Plank, along: Field, aside: Field, half: Field) -> Field:
    """The pulp cavity laid open at the root's end: a smooth hollow that runs out in a point towards the tip.

    Gives its share of each pixel.
    """
    run = np.clip((along + plank.length / 2) / (plank.cavity * plank.length), 0, 1.5)
    uneven = view.noise(rng, 2 * plank.width, plank.width / 4, 3.0, 0.0, 3.0)
    wall = 0.58 * half * np.clip(1 - run, 0, 1) ** 0.8 * (1 + 0.05 * uneven)
    inside = smoothstep(0.0, max(0.5, 1.5 / view.pixels_per_mm), wall - np.abs(aside))
    deep = np.sqrt(np.clip(1 - (aside / np.maximum(wall, 0.1)) ** 2, 0, 1)) * inside
    ribs = view.noise(rng, 3.0, 0.6, 1.6, 0.0, 10)
    surface.albedo = mix(surface.albedo, rgb("#c8ab79"), (0.7 + 0.1 * ribs) * inside)
    surface.albedo = mix(surface.albedo, rgb("#4d3822"), (0.35 + 0.4 * (1 - run)) * deep**1.5 * inside)
    lip = np.exp(-(((wall - np.abs(aside)) / 0.7) ** 2)) * (run < 1)
    surface.albedo = mix(surface.albedo, rgb("#fff6e0"), 0.25 * lip * (1 - inside) + 0.2 * lip * (aside > 0))
    hollow = 0.12 * plank.width * view.pixels_per_mm * deep
    surface.bump = np.asarray(surface.bump * (1 - 0.8 * inside) - hollow + 0.25 * ribs * inside, np.float32)
    return inside


def _rind(view: View, rng: Rng, surface: Surface, plank: Plank, from_edge: Field, pixel: float) -> None:
    ragged = view.noise(rng, plank.width, 2.0, 3.0, 0.0, 6.0)
    start = plank.rind * (1 + 0.14 * ragged)
    share = smoothstep(start + pixel, start - pixel, from_edge)
    tones = (("#c2a271", "#94703f"), ("#ab8a5a", "#6b4c2a"), ("#8d6d45", "#45311f"))
    inner, outer = tones[int(rng.integers(len(tones)))]
    streak = view.noise(rng, 4.0, 0.4, 1.4, 0.0, 12)
    colour = mix(np.broadcast_to(rgb(inner), (*view.shape, 3)), rgb(outer), 1 - from_edge / plank.rind + 0.15 * streak)
    surface.albedo = mix(surface.albedo, colour, 0.95 * share)
    seam = np.exp(-(((from_edge - start) / max(0.1 * plank.rind, 0.8 * pixel)) ** 2))
    surface.albedo = mix(surface.albedo, rgb("#5a3f22"), 0.35 * seam)
    surface.bump = surface.bump + (0.12 * share * streak - 0.2 * seam).astype(np.float32)
    t = np.linspace(-0.4, 0.4, 12) * plank.length
    for side in (-1, 1):
        half = plank.width / 2 * (1 - plank.narrow * (0.5 + t / plank.length) ** 1.4)
        middle = plank.bend * (0.5 - (2 * t / plank.length) ** 2)
        outer_line = np.c_[t, middle + side * (half - max(0.3 * plank.rind, 1.2 * pixel))]
        inner_line = np.c_[t, middle + side * (half - max(plank.rind, 3.5 * pixel))]
        surface.mark(view, "outer_bark", np.r_[outer_line, inner_line[::-1]], "IV-023")


def _crack(rng: Rng, surface: Surface, plank: Plank, along: Field, aside: Field, pixel: float, solid: Field) -> None:
    """A crack along the grain from one end, a hair where it runs out."""
    at, end = float(rng.uniform(-0.4, 0.4)) * plank.width, float(rng.choice((-1.0, 1.0)))
    length = float(rng.uniform(0.15, 0.75)) * plank.length
    knots = np.linspace(-plank.length / 2, plank.length / 2, 120)
    path = (
        at * (1 - plank.narrow * (0.5 + knots / plank.length) ** 1.4)
        + np.cumsum(rng.normal(size=120)) * 0.0025 * plank.width
    )
    run = np.clip(1 - (plank.length / 2 - end * along) / length, 0, 1)
    uneven = 0.6 + 0.8 * np.interp(along, knots, rng.random(120))
    width = 0.16 * float(rng.lognormal(0, 0.5)) * run * uneven
    drawn = np.maximum(width, 0.55 * pixel)
    away = np.abs(aside - np.interp(along, knots, path))
    share = np.exp(-((away / drawn) ** 2)) * smoothstep(0, 0.08, run) * float(rng.uniform(0.4, 0.9))
    share = share * np.minimum(1, width / drawn) ** 0.4 * solid
    seep = np.exp(-((away / (5 * drawn)) ** 2)) * smoothstep(0, 0.08, run) * solid
    surface.albedo = mix(mix(surface.albedo, rgb("#9c7643"), 0.16 * seep), rgb("#2e2018"), share)
    surface.bump = (surface.bump - 1.2 * share).astype(np.float32)


def _mark_grain(view: View, surface: Surface, plank: Plank, clear: Field, along: Field, aside: Field) -> None:
    """Outline the stretch where the grain is clearest, a third of the face's width across."""
    best, chosen = 0.0, (0.0, 0.0)
    deep, long = 0.14 * plank.width, min(0.22 * plank.length, 0.32 * view.width / view.pixels_per_mm)
    room = plank.width / 2 * (1 - plank.narrow) - max(plank.rind, 0.0) - 0.04 * plank.width - deep
    start = plank.length * (plank.cavity - 0.5) + 1.1 * long
    for cy in np.linspace(-room, room, 5):
        for cx in np.linspace(start, max(plank.length / 2 - 1.15 * long, start), 9):
            inside = (np.abs(along - cx) < long) & (np.abs(aside - cy) < deep)
            score = float(clear[inside].sum())
            if score > best:
                best, chosen = score, (float(cx), float(cy))
    if best > 0:
        cx, cy = chosen
        t = np.linspace(cx - long, cx + long, 8)
        middle = cy + plank.bend * (0.5 - (2 * t / plank.length) ** 2)
        surface.mark(view, "grain_lines", np.r_[np.c_[t, middle - deep], np.c_[t, middle + deep][::-1]], "IV-015")
