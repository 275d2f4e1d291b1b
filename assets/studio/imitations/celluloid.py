"""Layered plastic ("French ivory"): thin sheets pressed together, so that fine lines run straight from edge to edge,
equally far apart, and turn yellow and crazed with the years (IV-033, LA-004)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from studio.framing import taken
from studio.imitations.form import Form, add_wear, framed, mask
from studio.noise import Field, Rng, mix, rgb, scattered, smoothstep
from studio.surface import Surface
from studio.view import View

FACTS = ("IV-033", "LA-004", "LA-005")


@dataclass(frozen=True)
class Sheets:
    """spacing: mm between lines. contrast: their depth. yellow: 0..1. crazed: 0..1. bow: how far a line bends over the
    piece's length, mm. seam: whether a moulded rim runs inside the edge."""

    spacing: float
    contrast: float
    yellow: float
    crazed: float
    bow: float
    seam: bool


def make(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> tuple[View, Surface]:
    """A layered piece; takes layout, across, turn and the fields of `Sheets` out of `asked`."""
    form = Form.drawn(texture, 0.3)
    view, layout = framed(kind, shape, form, where, asked)
    sheets = Sheets(
        spacing=float(taken(asked, "spacing", texture.uniform(0.4, 1.1))),
        contrast=float(taken(asked, "contrast", texture.uniform(0.07, 0.18))),
        yellow=float(taken(asked, "yellow", texture.beta(1.5, 1.5))),
        crazed=float(taken(asked, "crazed", max(0.0, texture.uniform(-0.8, 1.0)))),
        bow=float(taken(asked, "bow", texture.normal() * 0.5)),
        seam=bool(taken(asked, "seam", texture.random() < 0.7)),
    )
    surface = face(view, texture, form, sheets)
    surface.parameters.update({k: round(v, 3) if isinstance(v, float) else v for k, v in asdict(sheets).items()})
    surface.parameters["layout"] = layout
    return view, surface


def face(view: View, rng: Rng, form: Form, sheets: Sheets) -> Surface:
    """The piece's face, its lines along x."""
    x, y = view.plane
    inward = form.inward(x, y)
    size = 2 * form.half_x
    pixel = 1 / view.pixels_per_mm
    across = y + sheets.bow * (x / form.half_x) ** 2 + 0.05 * view.noise(rng, size, size / 4, 3.0, 0.0, 4.0)
    lines = _pressed(rng, across, sheets.spacing, size)
    lines = lines * np.float32(np.clip((sheets.spacing / pixel - 1.8) / 2, 0, 1))
    fresh, old = rgb("#f3ead3"), rgb("#e2b765")
    cloud = view.noise(rng, size, size / 8, 2.8)
    aged = np.clip(sheets.yellow + 0.12 * cloud + 0.25 * sheets.yellow * smoothstep(0.12 * size, 0.0, inward), 0, 1)
    colour = mix(np.broadcast_to(fresh, (*view.shape, 3)), old, aged)
    colour = mix(colour, rgb("#a0722f"), sheets.contrast * np.clip(0.5 + lines, 0, 1.6))
    colour = mix(colour, rgb("#fff8e4"), 0.8 * sheets.contrast * np.clip(-lines - 0.2, 0, 1))
    blot = smoothstep(1.0, 2.6, view.noise(rng, size / 2, size / 24, 2.6))
    colour = mix(colour, rgb("#8a4f1c"), 0.28 * sheets.yellow * blot)
    bump = 0.03 * view.noise(rng, 8.0, 1.0, 1.8)
    if sheets.crazed > 0:
        web = _crazing(view, rng, form, pixel)
        where = smoothstep(
            1.1 - 1.4 * sheets.crazed, 1.9 - 1.2 * sheets.crazed, view.noise(rng, size / 1.5, size / 8, 2.4)
        )
        colour = mix(colour, rgb("#6b4a24"), 0.42 * web * where)
        bump = bump - 0.4 * web * where
    surface = Surface(colour, np.asarray(bump, np.float32), mask(view, inward))
    surface.gloss, surface.thickness = float(rng.uniform(0.5, 0.9)), float(rng.uniform(2.5, 6))
    if sheets.seam:
        _rim(view, surface, form, inward, pixel)
    add_wear(view, rng, surface, inward, float(rng.uniform(0.2, 1.0)))
    surface.mark(view, "parallel_layers", form.box(0.8), "IV-033")
    surface.quantities["layer_spacing_px"] = round(sheets.spacing * view.pixels_per_mm, 2)
    way = view.to_pixels([[-1.0, 0.0], [1.0, 0.0]])
    surface.quantities["layer_turn_deg"] = round(float(np.degrees(np.arctan2(*(way[1] - way[0])[::-1])) % 180), 1)
    surface.facts = FACTS
    return surface


def _pressed(rng: Rng, across: Field, spacing: float, size: float) -> Field:
    """Sheets of equal thickness: sharp on one side, soft on the other, each a little darker or lighter; -1..1."""
    phase = across / spacing
    number = np.floor(phase)
    tones = rng.normal(size=int(4 * size / spacing) + 8) * 0.22
    tone = tones[np.clip(number + len(tones) // 2, 0, len(tones) - 1).astype(int)]
    share = (phase - number).astype(np.float32)
    line = smoothstep(0.0, 0.16, share) * (1 - smoothstep(0.3, 0.62, share))
    return np.asarray(1.5 * line - 0.6 + tone, np.float32)


def _crazing(view: View, rng: Rng, form: Form, pixel: float) -> Field:
    """A web of fine straight cracks: the borders between cells round scattered points, some of them not open."""
    x, y = view.plane
    step = float(rng.uniform(1.6, 3.4))
    points = scattered(rng, (-form.half_x, -form.half_y, form.half_x, form.half_y), step, 1.5)
    shift = 0.05 * step * view.noise(rng, step, step / 4, 2.2)
    places = np.c_[(x + shift).ravel(), (y - shift).ravel()]
    distance, number = cKDTree(points).query(places, k=2)
    away = (distance[:, 1] - distance[:, 0]).reshape(view.shape)
    pair = (number.min(1) * 7919 + number.max(1) * 104729).reshape(view.shape)
    open_ones = (pair % 97) / 97 < 0.7
    return np.asarray(np.exp(-((away / max(0.07, 0.7 * pixel)) ** 2)) * open_ones, np.float32)


def _rim(view: View, surface: Surface, form: Form, inward: Field, pixel: float) -> None:
    """The bead and the parting line that the press leaves along the edge (LA-005)."""
    at = 0.06 * form.half_y + 0.5
    bead = np.exp(-(((inward - at) / max(0.25, pixel)) ** 2))
    surface.bump = np.asarray(surface.bump + 1.1 * bead + 0.8 * smoothstep(at, 0.0, inward), np.float32)
    surface.albedo = mix(surface.albedo, rgb("#8a6330"), 0.3 * np.exp(-(((inward - 1.35 * at) / max(0.2, pixel)) ** 2)))
    inner = at + max(0.5, 0.012 * view.width * pixel)
    t = np.linspace(-0.55, 0.55, 8) * (form.half_x - form.round_off * 0.7)
    top = form.half_y if form.round_off < 0.6 * form.half_y else form.half_y * 0.985
    strip = np.r_[np.c_[t, np.full(8, top - 0.35 * at)], np.c_[t, np.full(8, top - inner)][::-1]]
    surface.mark(view, "mould_seam", strip, "LA-005")
