"""Skins and plush: a coat under hair in one lay-out, seen by one camera, with its cues."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from studio import dyes, rosettes, skin_cues, stripes
from studio.fur import Pile, coloured, grown
from studio.hides import Hide
from studio.noise import Field, Rng, blur, mix, rgb, smoothstep
from studio.sheets import Sheet
from studio.spreads import LAYOUTS, Spread, spread
from studio.stripes import Tone
from studio.surface import Surface
from studio.view import View

ODDS = (0.34, 0.16, 0.18, 0.18, 0.14)
FACTS = {
    "tiger_skin": ("TI-001", "TI-002", "TI-005"),
    "leopard_skin": ("LA-030",),
    "clouded_leopard_skin": ("LA-029",),
    "zebra_skin": ("TI-001",),
    "painted_skin": ("LA-023", "LA-024", "LA-032", "TI-008", "TI-009", "TI-010"),
    "printed_plush": ("LA-031",),
}
KINDS = tuple(FACTS)


@dataclass(frozen=True)
class Habit:
    """Ranges in mm: nose to tail root, mark to mark, hair; tail in body lengths; marks across a close view."""

    length: tuple[float, float]
    spacing: tuple[float, float]
    hair: tuple[float, float]
    tail: float
    across: tuple[float, float]
    build: str = "cat"
    tousle: float = 0.16


HABITS = {
    "tiger_skin": Habit((1550, 1950), (62, 84), (14, 22), 0.52, (4.2, 8.0)),
    "leopard_skin": Habit((1050, 1350), (52, 66), (11, 18), 0.62, (4.2, 8.0)),
    "clouded_leopard_skin": Habit((760, 1040), (92, 128), (12, 19), 0.85, (2.9, 5.2)),
    "zebra_skin": Habit((1700, 2150), (76, 112), (6, 10), 0.22, (3.2, 6.5), "hoofed", 0.1),
    "painted_skin": Habit((900, 1400), (56, 84), (14, 30), 0.32, (4.2, 8.0), tousle=0.24),
    "printed_plush": Habit((900, 1300), (130, 220), (4, 8), 0.4, (2.3, 3.6), tousle=1.1),
}


@dataclass(frozen=True)
class Skin:
    """One skin: its own measures (mm) and the seed of its pattern."""

    kind: str
    spacing: float
    hair: float
    gloss: float
    heavy: float
    variant: bool
    tone: Tone
    hide: Hide
    seed: int

    @classmethod
    def drawn(cls, kind: str, rng: Rng) -> Skin:
        habit = HABITS[kind]
        variant = bool(rng.random() < (0.5 if kind == "printed_plush" else 0.3))
        hoofed = habit.build == "hoofed" or (kind == "painted_skin" and rng.random() < 0.3)
        hide = Hide.drawn(rng, float(rng.uniform(*habit.length)), "hoofed" if hoofed else "cat", habit.tail)
        gloss = rng.uniform(0.05, 0.5) if kind == "printed_plush" else rng.uniform(0.15, 0.5)
        return cls(
            kind, float(rng.uniform(*habit.spacing)), float(rng.uniform(*habit.hair)), float(gloss),
            float(rng.uniform(0.82, 1.2)), variant, Tone.drawn(rng), hide, int(rng.integers(0, 2**31)),
        )  # fmt: skip

    @cached_property
    def pattern(self) -> Callable[[Sheet, Rng], tuple[Field, Field]]:
        """From a window on the hide to (colour (h, w, 3), share of marks (h, w))."""
        rng = np.random.default_rng(self.seed)
        if self.kind == "tiger_skin":
            stroked = stripes.tiger_marks(self.hide, rng, self.spacing, self.heavy)

            def tiger(sheet: Sheet, dice: Rng) -> tuple[Field, Field]:
                share = sheet.fill(stroked)
                return stripes.tiger_coat(sheet, dice, self.tone, share), share

            return tiger
        if self.kind == "zebra_skin":
            bands = stripes.Zebra.drawn(rng, self.hide, self.spacing)
            return lambda sheet, dice: stripes.zebra_coat(sheet, dice, self.tone, bands)
        if self.kind == "leopard_skin":
            rings = rosettes.leopard_marks(self.hide, rng, self.spacing)
            return lambda sheet, dice: rosettes.leopard_coat(sheet, dice, self.tone, rings)
        if self.kind == "clouded_leopard_skin":
            clouds = rosettes.clouded_marks(self.hide, rng, self.spacing)
            return lambda sheet, dice: rosettes.clouded_coat(sheet, dice, self.tone, clouds)
        if self.kind == "painted_skin":
            hairs = dyes.HAIRS[int(rng.integers(len(dyes.HAIRS)))]
            return lambda sheet, dice: dyes.painted_coat(sheet, dice, self.tone, hairs, self.stencil)
        return lambda sheet, dice: dyes.printed_coat(sheet, dice, self.tone, self.tile)

    @cached_property
    def stencil(self) -> dyes.Stencil:
        return dyes.stencil(self.hide, np.random.default_rng((self.seed, 1)), self.spacing, self.variant)

    @cached_property
    def tile(self) -> dyes.Print:
        rng = np.random.default_rng((self.seed, 1))
        return dyes.printed_tile(rng, self.spacing, self.variant, 0.8 * self.spacing)

    @property
    def seam(self) -> float | None:
        """Where along the hide (x, mm) two pieces are joined, if they are."""
        if self.kind == "painted_skin":
            return self.stencil.seam
        return self.tile.seam if self.kind == "printed_plush" else None


def pictured(
    kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]
) -> tuple[View, Surface]:
    """View and skin of one picture; takes `layout`, `spacing`, `across`, `turn` out of `asked`."""
    skin = Skin.drawn(kind, texture)
    if "spacing" in asked:
        skin = replace(skin, spacing=float(asked.pop("spacing")))
    layout = str(asked.pop("layout", where.choice(LAYOUTS, p=ODDS)))
    habit = HABITS[kind]
    across = skin.spacing * float(where.uniform(*habit.across))
    low, high = skin.hide.framed
    if layout == "hide":
        across = float(where.uniform(1.02, 1.2)) * max(float(high[0] - low[0]), 1.1 * float(high[1] - low[1]))
    elif layout == "partial":
        few = 1.5 if kind == "printed_plush" else 3.2
        across = float(where.uniform(1.0, 1.3)) * max(few * skin.spacing, 0.34 * skin.hide.length)
    across = float(asked.pop("across", across))
    lean = where.normal(size=2) * 0.04
    turn = float(where.normal() * 0.3 + np.pi * where.integers(0, 2))
    if layout in ("close", "partial"):
        turn += float(where.choice([0.0, np.pi / 2]))
    turn = float(asked.pop("turn", turn))
    middle = (0.0, 0.0)
    if layout == "hide":
        middle = (float(low[0] + high[0]) / 2, float(low[1] + high[1]) / 2)
    view = View.aim(*shape, across, middle, turn, (float(lean[0]), float(lean[1])))
    surface = pelt(view, texture, skin, layout)
    surface.parameters["layout"] = layout
    return view, surface


def pelt(view: View, rng: Rng, skin: Skin, layout: str) -> Surface:
    """A skin in one of `spreads.LAYOUTS`."""
    lay = spread(view, rng, skin.hide, layout)
    colour, share, right, down = _layers(lay, rng, skin)
    gap = _seam_gap(view, rng, lay, skin)
    swirl = 0.25 * view.noise(rng, 420, 110, 3.0) + 0.16 * view.noise(rng, 4 * skin.hair, 1.4 * skin.hair, 2.0)
    if gap is not None:
        swirl = swirl + 0.9 * np.exp(-((gap / 14) ** 2)) * np.sign(gap)
    cosine, sine = np.cos(swirl), np.sin(swirl)
    right, down = right * cosine - down * sine, right * sine + down * cosine
    worn = skin_cues.worn_patch(view, rng) if skin.kind in skin_cues.WORN and layout in ("close", "partial") else None
    bare_skin = lay.under > 0.5
    if lay.fringe is not None:
        near, out_x, out_y = lay.fringe
        right, down = np.where(bare_skin, out_x, right), np.where(bare_skin, out_y, down)
        bare_skin = bare_skin & (near < 0.5)
    pixels = skin.hair * view.pixels_per_mm
    pile = grown(
        rng, right.astype(np.float32), down.astype(np.float32), pixels, lay.mask * ~bare_skin,
        lay.level if len(lay.sheets) > 1 else None,        HABITS[skin.kind].tousle,
        reach=None if worn is None else 1 - 0.75 * worn,
    )  # fmt: skip
    hair = coloured(colour, pile)
    marked = blur(share[pile.rows, pile.columns], 0.45)
    if skin.kind == "painted_skin":
        rubbed = np.float32(1) if worn is None else 1 - 0.92 * worn
        hair = _dyed(hair, share * rubbed, marked * rubbed, pile, skin)
    bare = _underside(view, rng, skin, lay)
    seen = blur(pile.cover, 0.5)
    scale = view.pixels_per_mm
    naked = np.maximum(lay.under, smoothstep(0.97, 0.8, blur(lay.mask, max(0.8, 2.2 * scale)))) * (1 - seen)
    albedo = mix(hair * (1 - 0.55 * np.clip(0.5 - pile.rise, 0, 1))[..., None], bare, naked)
    if worn is not None:
        below = skin_cues.skin_below(skin.kind, share)
        albedo = mix(albedo, below, worn * (0.4 + 0.45 * smoothstep(0.75, 0.3, pile.rise)))
    furry = min(1.0, 0.3 + skin.hair / 20) * seen
    parted = blur(np.gradient(right, axis=1) + np.gradient(down, axis=0), 0.8) * max(pixels, 3)
    calm = float(np.clip(pixels / 13, 0.4, 1.0))
    strand = (
        furry
        * calm
        * (
            -0.16 * np.clip(parted, -1.2, 1.8)
            + 0.075 * pile.tone
            + 0.11 * pile.lock
            + 0.42 * (np.minimum(pile.rise, 0.6) - 0.42)
        )
    )
    height = 0.5 * blur(pile.rise, 0.9) * min(pixels / 4, 2.2) + 0.35 * blur(pile.lock, 1.2) * min(pixels / 10, 1.2)
    bump = lay.relief + height * seen
    if gap is not None:
        groove = np.exp(-((gap / 4.0) ** 2)) * seen
        bump, albedo = bump - 4.0 * scale * groove, albedo * (1 - 0.3 * groove)[..., None]
    mask = np.maximum(lay.mask, seen).astype(np.float32)
    apart = "repeat_px" if skin.kind == "printed_plush" else "spacing_px"
    surface = Surface(
        np.asarray(np.clip(albedo * (1 - lay.dark)[..., None], 0.005, 1), np.float32),
        np.asarray(bump, np.float32),
        mask,
        gloss=skin.gloss,
        thickness=lay.thickness,
        lie=(right.astype(np.float32), down.astype(np.float32)),
        strand=np.asarray(strand, np.float32),
        facts=FACTS[skin.kind],
        quantities={apart: round(skin.spacing * scale, 2)},
        parameters={
            "spacing_mm": round(skin.spacing, 1),
            "hair_mm": round(skin.hair, 1),
            "length_mm": round(skin.hide.length, 0),
            "worn": round(skin.tone.worn, 2),
        },
    )
    if lay.note:
        surface.parameters["piece"] = lay.note
    solid = lay.mask * (lay.under < 0.5) * (lay.dark < 0.3)
    skin_cues.mark(view, surface, skin.kind, skin.spacing, lay, marked, solid, gap, worn)
    return surface


def _layers(lay: Spread, rng: Rng, skin: Skin) -> tuple[Field, Field, Field, Field]:
    """Colour, share of marks and lie of the hair (picture axes), each pixel from the sheet of its own level."""
    parts = []
    for sheet in dict.fromkeys(lay.sheets):
        picture, share = skin.pattern(sheet, rng)
        parts.append((picture, share, *sheet.arrows(*sheet.smooth(skin.hide.hair))))
    colour, share, right, down = parts[0]
    for number, (picture, other, dx, dy) in enumerate(parts[1:], 1):
        here = lay.level == number
        colour = np.where(here[..., None], picture, colour)
        share, right, down = np.where(here, other, share), np.where(here, dx, right), np.where(here, dy, down)
    return colour, share, right, down


def _seam_gap(view: View, rng: Rng, lay: Spread, skin: Skin) -> Field | None:
    """Signed distance in mm from the seam on the lowest level, far away elsewhere; None without a seam."""
    if skin.seam is None or len(dict.fromkeys(lay.sheets)) > 1:
        return None
    gap = lay.sheets[0].place[0] - skin.seam + 2.5 * view.noise(rng, 160, 12, 2.4)
    return np.asarray(np.where(lay.under > 0.5, 1e3, gap), np.float32)


def _dyed(hair: Field, share: Field, marked: Field, pile: Pile, skin: Skin) -> Field:
    """Dye that lies on the tips: strands below stay as they grew, some tips take more, it runs along the hair."""
    made = skin.stencil
    laid = np.clip(0.35 * share + 0.65 * marked, 0, 1)
    strand = smoothstep(0.22, 0.62, laid + 0.17 * pile.tone) * np.minimum(1, 5 * laid)
    taken = strand * smoothstep(0.1, 0.5, pile.rise) * made.strength
    ink = rgb(made.ink)
    stained = mix(hair, mix(rgb("#7b5a33"), ink, 0.15), 0.35 * laid)
    return mix(stained, ink, np.clip(taken, 0, 0.94))


def _underside(view: View, rng: Rng, skin: Skin, lay: Spread) -> Field:
    """Colour of what no hair covers: raw leather, or the knitted backing of a plush."""
    if skin.kind == "printed_plush":
        return skin_cues.knit(view, rng)
    return skin_cues.leather(view, rng, lay)
