"""Skins and plush: a coat pattern under hair, seen close, folded, or laid out flat as a hide."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from studio import marks
from studio.fur import carried, comb
from studio.hides import drawn_mask, hair_direction, hide_coat, skin_outline
from studio.marks import Coat
from studio.noise import Field, Rng, blur, fractal, smoothstep
from studio.surface import Surface
from studio.view import View

KINDS = ("tiger_skin", "leopard_skin", "painted_skin", "printed_plush")
CUES = {
    "tiger_skin": ("tiger_stripes", "TI-001"),
    "leopard_skin": ("leopard_rosettes", "LA-030"),
    "painted_skin": ("painted_marks", "LA-023"),
    "printed_plush": ("print_repeat", "LA-031"),
}
FACTS = {
    "tiger_skin": ("TI-001", "TI-002", "TI-005"),
    "leopard_skin": ("LA-030",),
    "painted_skin": ("LA-023", "LA-024", "LA-032", "TI-009", "TI-010"),
    "printed_plush": ("LA-031",),
}


@dataclass(frozen=True)
class Skin:
    """One skin's own measures, drawn from its texture seed, all in mm."""

    kind: str
    spacing: float
    hair: float
    gloss: float
    second: bool

    @classmethod
    def drawn(cls, kind: str, rng: Rng) -> Skin:
        second = bool(rng.random() < 0.5)
        spacing, hair, gloss = {
            "tiger_skin": (rng.uniform(50, 80), rng.uniform(11, 18), rng.uniform(0.2, 0.5)),
            "leopard_skin": (rng.uniform(42, 62), rng.uniform(9, 15), rng.uniform(0.2, 0.5)),
            "painted_skin": (rng.uniform(48, 78), rng.uniform(7, 16), rng.uniform(0.15, 0.45)),
            "printed_plush": (rng.uniform(150, 240), rng.uniform(3, 8), rng.uniform(0.05, 0.5)),
        }[kind]
        return cls(kind, float(spacing), float(hair), float(gloss), second)


def pelt(view: View, rng: Rng, skin: Skin, layout: str) -> Surface:
    """A skin in one layout: "close" (fills the picture), "edge" (its rim in view), "folded" or "hide"."""
    if layout == "hide":
        return _hide(view, rng, skin)
    if layout == "folded":
        return _folded(view, rng, skin)
    mask = np.ones(view.shape, np.float32)
    if layout == "edge":
        mask = _rim(view, rng, skin)
    coat = _close_coat(view, rng)
    colour, share = _pattern(view, rng, skin, coat)
    relief = view.noise(rng, 220, 60, 3.2) * 2.2 * view.pixels_per_mm + blur(mask, 8) * 6 * (layout == "edge")
    start = float(rng.uniform(-0.5, 0.5)) + (np.pi if rng.random() < 0.5 else 0.0)
    surface = _furred(view, rng, skin, colour, np.full(view.shape, start, np.float32), relief.astype(np.float32), mask)
    _mark(view, surface, skin, share, mask)
    return surface


def _close_coat(view: View, rng: Rng) -> Coat:
    """Part of a flank: the belly edge may show at one side."""
    y = view.plane[1]
    high = float(rng.uniform(0.35, 0.95))
    low = float(rng.uniform(0.0, 0.3))
    along = y / (np.abs(y).max() + 1e-6) / 2 + 0.5
    flank = low + (high - low) * along + 0.05 * view.noise(rng, 500, 80, 2.6)
    spin = float(np.arctan2(view.matrix[1, 0], view.matrix[0, 0]))
    lean = float(rng.uniform(-0.25, 0.25))
    return Coat(
        np.clip(flank, 0, 1).astype(np.float32),
        np.zeros(view.shape, np.float32),
        view.pixels_per_mm,
        ((np.pi / 2 + lean - spin, np.ones(view.shape, np.float32)),),
    )


def _pattern(view: View, rng: Rng, skin: Skin, coat: Coat) -> tuple[Field, Field]:
    if skin.kind == "tiger_skin":
        return marks.tiger(coat, rng, skin.spacing)
    if skin.kind == "leopard_skin":
        return marks.leopard(coat, rng, skin.spacing)
    if skin.kind == "painted_skin":
        return marks.painted(coat, rng, skin.spacing, spots=skin.second and skin.spacing < 60)
    return marks.printed(coat, rng, skin.spacing, skin.second, *view.plane)


def _furred(view: View, rng: Rng, skin: Skin, colour: Field, lie: Field, relief: Field, mask: Field) -> Surface:
    hair = skin.hair * view.pixels_per_mm
    curl = skin.kind == "printed_plush"
    swirl = 0.3 * view.noise(rng, 400, 120, 3.2)
    tuft = (0.45 if curl else 0.13) * fractal(view.shape, rng, max(hair * 3, 8), max(hair * 0.6, 3), 2.0)
    pile = comb(rng, (lie + swirl + tuft).astype(np.float32), hair)
    jag = {"leopard_skin": 0.2, "painted_skin": 0.12, "printed_plush": 0.15}.get(skin.kind, 0.28)
    moved = carried(colour, pile, jag)
    clump = min(1.0, 0.25 + hair / 16)
    bump = relief + clump * (0.85 * pile.coarse + 0.35 * pile.fine)
    strand = clump * (0.18 * pile.fine + 0.10 * pile.coarse)
    return Surface(
        moved,
        bump.astype(np.float32),
        mask,
        gloss=skin.gloss,
        thickness=12.0,
        lie=(pile.right, pile.down),
        strand=strand.astype(np.float32),
        facts=FACTS[skin.kind],
        quantities={"spacing_px": round(skin.spacing * view.pixels_per_mm, 2)},
        parameters={"spacing_mm": round(skin.spacing, 1), "hair_mm": round(skin.hair, 1)},
    )


def _rim(view: View, rng: Rng, skin: Skin) -> Field:
    """The skin covers the picture but for a strip along one side."""
    x, y = view.plane
    turn = float(rng.uniform(0, 2 * np.pi))
    reach = float(np.abs(x).max())
    wavy = 0.05 * reach * view.noise(rng, reach, reach / 5, 2.6)
    away = x * np.cos(turn) + y * np.sin(turn) + wavy - float(rng.uniform(0.35, 0.7)) * reach
    ragged = 0.5 * min(skin.hair, 10.0) * view.noise(rng, skin.hair * 1.2, skin.hair * 0.15, 1.2)
    return smoothstep(0.9, -0.9, (away + ragged) * view.pixels_per_mm)


def _folded(view: View, rng: Rng, skin: Skin) -> Surface:
    """Several turns of one skin lying over each other, each with its own part of the pattern and lie of the hair."""
    x, y = view.plane
    turn = float(rng.uniform(-0.35, 0.35))
    down = x * np.sin(turn) + y * np.cos(turn)
    aside = x * np.cos(turn) - y * np.sin(turn)
    reach = float(np.abs(down).max())
    coat = _close_coat(view, rng)
    bands = int(rng.integers(2, 5))
    lines = np.sort(rng.uniform(-0.7, 0.75, bands)) * reach
    lines = lines + np.linspace(-0.15, 0.15, bands) * reach
    colour, share = _pattern(view, rng, skin, coat)
    sheets = colour, share
    relief = view.noise(rng, 300, 80, 3.2) * 2.0 * view.pixels_per_mm
    lie = np.full(view.shape, float(rng.uniform(-0.4, 0.4)), np.float32)
    dark = np.zeros(view.shape, np.float32)
    for k, line in enumerate(lines):
        bow = 0.05 * reach * np.sin(aside / reach * float(rng.uniform(1.2, 2.6)) + float(rng.uniform(0, 6)))
        away = down - line - bow - 0.02 * reach * view.noise(rng, reach, reach / 6, 2.8)
        ragged = 0.14 * min(skin.hair, 12.0) * view.noise(rng, skin.hair * 2, skin.hair * 0.3, 1.8)
        over = smoothstep(-1.2, 1.2, (away + ragged) * view.pixels_per_mm)
        gentle = smoothstep(-4.0, 4.0, away * view.pixels_per_mm)
        other = slice(None, None, -1 if k % 2 == 0 else 1), slice(None, None, -1 if k % 3 != 1 else 1)
        colour = colour + (sheets[0][other] - colour) * over[..., None]
        share = share + (sheets[1][other] - share) * over
        lip = 0.1 * reach
        rise = 0.28 * reach * view.pixels_per_mm * (1 - np.exp(-np.clip(away, 0, None) / lip)) * 0.5
        relief = relief * (1 - gentle) + (rise + 0.2 * relief) * gentle
        lie = lie * (1 - over) + (float(rng.uniform(-0.6, 0.6)) + (np.pi if k % 2 else 0)) * over
        under = np.exp(-np.clip(-away, 0, None) / (0.06 * reach)) * (1 - over)
        dark = np.maximum(dark * (1 - over), 0.75 * under)
    surface = _furred(
        view, rng, skin, colour, lie.astype(np.float32), relief.astype(np.float32), np.ones(view.shape, np.float32)
    )
    surface.albedo = surface.albedo * (1 - 0.62 * dark)[..., None]
    _mark(view, surface, skin, share, surface.mask * (dark < 0.3))
    return surface


def _hide(view: View, rng: Rng, skin: Skin) -> Surface:
    length = float(rng.uniform(0.92, 1.08)) * (1750.0 if skin.kind == "tiger_skin" else 1250.0)
    if skin.kind == "printed_plush":
        length = float(rng.uniform(900, 1300))
    if skin.kind == "painted_skin" and rng.random() < 0.5:
        length *= 1.3
    outline = skin_outline(rng, length)
    mask = drawn_mask(view, outline, rng, skin.hair * 0.55)
    coat = hide_coat(view, length)
    colour, share = _pattern(view, rng, skin, coat)
    scale = view.pixels_per_mm
    body = blur(mask, 16 * scale) + 0.6 * blur(mask, 45 * scale)
    relief = body * 11 * scale + view.noise(rng, 500, 120, 3.0) * 4 * scale
    surface = _furred(view, rng, skin, colour, hair_direction(view, length), relief.astype(np.float32), mask)
    surface.thickness = 16.0
    x, _ = view.plane
    trunk = mask * smoothstep(-0.28, -0.2, x / length) * smoothstep(0.3, 0.22, x / length)
    _mark(view, surface, skin, share, trunk)
    return surface


def _mark(view: View, surface: Surface, skin: Skin, share: Field, mask: Field) -> None:
    """Frame a part of the skin with many marks: a square of about three spacings, smaller where the skin is."""
    cue, fact = CUES[skin.kind]
    steps = 2.1 if skin.kind == "printed_plush" else 3.6
    wanted = np.clip(skin.spacing * view.pixels_per_mm * steps, 0.16 * view.width, 0.62 * min(view.shape))
    solid = (np.minimum(mask, surface.mask) > 0.6).astype(np.float32)
    for shrunk in (1.0, 0.75, 0.55, 0.4):
        half = int(wanted * shrunk / 2)
        place = _busiest(share, solid, half, max(4, view.width // 60))
        if place is not None:
            corners = np.array(place) + np.array([[-half, -half], [half, -half], [half, half], [-half, half]])
            surface.mark(view, cue, view.to_plane(corners), fact)
            return


def _busiest(share: Field, solid: Field, half: int, border: int) -> tuple[int, int] | None:
    """Middle (column, row) of the square with most edges of marks among those at least 96 % on the skin, if any."""
    step = max(1, half // 12)
    width = 2 * (half // step) + 1
    covered = ndimage.uniform_filter(solid[::step, ::step], width, mode="constant")
    busy = share[::step, ::step]
    edges = ndimage.uniform_filter(busy * (1 - busy) * 4 + 0.3 * busy, width, mode="constant")
    rows, columns = np.mgrid[0 : solid.shape[0] : step, 0 : solid.shape[1] : step]
    room = half + border
    allowed = (rows >= room) & (rows < solid.shape[0] - room) & (columns >= room) & (columns < solid.shape[1] - room)
    score = np.where(allowed & (covered > 0.96), edges, -1)
    row, column = np.unravel_index(int(np.argmax(score)), score.shape)
    return (int(column) * step, int(row) * step) if score[row, column] >= 0 else None
