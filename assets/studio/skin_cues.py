"""What to look at on a skin: the cue polygons with their facts, and the bare side that a rim shows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.spreads import Spread
from studio.surface import Surface
from studio.view import View

MAIN = {
    "tiger_skin": ("tiger_stripes", "TI-001"),
    "leopard_skin": ("leopard_rosettes", "LA-030"),
    "clouded_leopard_skin": ("cloud_blotches", "LA-029"),
    "zebra_skin": ("zebra_bands", ""),
    "painted_skin": ("painted_marks", "TI-008"),
    "printed_plush": ("print_repeat", ""),
}
STRIPED = ("tiger_skin", "zebra_skin")
# What a place with thin hair shows, by kind.
WORN = {"tiger_skin": ("worn_patch", "TI-002"), "painted_skin": ("root_colour", "LA-032")}


def leather(view: View, rng: Rng, lay: Spread) -> Field:
    """Tanned flesh side (h, w, 3): cream to tan, veins and scraping marks, darker blotches."""
    tint = mix(rgb("#d9c8a8"), rgb("#b8976a"), float(rng.random()))
    cloud, grain = view.noise(rng, 90, 6, 2.2), view.noise(rng, 6, 0.6, 1.2)
    scrape = view.noise(rng, 130, 9, 2.4, float(rng.uniform(0, np.pi)), 4)
    vein = np.maximum(1 - np.abs(view.noise(rng, 70, 14, 2.4)) * 9, 0)
    base = mix(tint, rgb("#8a6a45"), np.clip(0.14 + 0.16 * cloud, 0, 0.7))
    return np.asarray(base * (1 + 0.03 * grain + 0.05 * scrape - 0.08 * vein)[..., None], np.float32)


def worn_patch(view: View, rng: Rng) -> Field | None:
    """Share of wear 0..1 round one place where the hair is rubbed short, in three pictures of ten; else None."""
    place, size, chance = rng.uniform(-0.45, 0.45, 2), float(rng.uniform(0.2, 0.36)), rng.random()
    if chance > 0.3:
        return None
    half = view.width / 2
    rows, columns = np.mgrid[0 : view.height, 0 : view.width].astype(np.float32)
    away = np.hypot(columns - half * (1 + place[0]), 1.4 * (rows - view.height / 2 * (1 + place[1]))) / (size * half)
    ragged = view.noise(rng, size * half / view.pixels_per_mm, 4, 2.2)
    return smoothstep(1.25, 0.7, away + 0.16 * ragged)


def skin_below(kind: str, share: Field) -> Field:
    """Colour (h, w, 3) under thin hair. LA-032: a tiger's stripes are in the skin, painted ones on the hair only."""
    skin = np.broadcast_to(rgb("#b39a7c"), (*share.shape, 3))
    return mix(skin, rgb("#4a4039"), 0.75 * share) if kind == "tiger_skin" else np.asarray(skin, np.float32)


def knit(view: View, rng: Rng) -> Field:
    """Knitted backing (h, w, 3): rows of small loops, off-white or grey."""
    x, y = view.plane
    pitch = max(float(rng.uniform(1.2, 1.9)), 2.6 / view.pixels_per_mm)
    turn = float(rng.normal() * 0.2)
    u, v = x * np.cos(turn) + y * np.sin(turn), -x * np.sin(turn) + y * np.cos(turn)
    slope = np.abs((u / pitch) % 1 - 0.5)
    loop = np.cos(2 * np.pi * (v / (0.8 * pitch) + 1.1 * slope)) + 0.8 * np.cos(2 * np.pi * u / pitch)
    tint = rgb(str(rng.choice(["#d8d4cb", "#b9b3a8", "#c9b48f", "#4a4744"])))
    return np.asarray(tint * (1 + 0.1 * loop + 0.05 * view.noise(rng, 30, 1, 1.4))[..., None], np.float32)


@dataclass(frozen=True)
class Places:
    """Where squares of `half` pixels may stand: at least `full` of each on `solid`, clear of the picture's border."""

    solid: Field
    border: int

    def best(self, score: Field, half: int, full: float = 0.96) -> tuple[int, int] | None:
        """Middle (column, row) of the square with the highest mean score; None where none fits or all score 0."""
        step = max(1, half // 12)
        width = 2 * (half // step) + 1
        covered = ndimage.uniform_filter(self.solid[::step, ::step], width, mode="constant")
        value = ndimage.uniform_filter(np.ascontiguousarray(score[::step, ::step]), width, mode="constant")
        rows, columns = np.mgrid[0 : self.solid.shape[0] : step, 0 : self.solid.shape[1] : step]
        room = half + self.border
        allowed = (rows >= room) & (rows < self.solid.shape[0] - room)
        allowed &= (columns >= room) & (columns < self.solid.shape[1] - room)
        value = np.where(allowed & (covered > full), value, 0)
        row, column = np.unravel_index(int(np.argmax(value)), value.shape)
        return (int(column) * step, int(row) * step) if value[row, column] > 0 else None


def mark(
    view: View,
    surface: Surface,
    kind: str,
    spacing: float,
    lay: Spread,
    share: Field,
    solid: Field,
    gap: Field | None,
    worn: Field | None,
) -> None:
    """Frame the marks of the kind, and what else the lay-out shows, each with its fact."""
    places = Places((np.minimum(solid, surface.mask) > 0.6).astype(np.float32), max(4, view.width // 60))
    cue, fact = MAIN[kind]
    steps = {"printed_plush": 2.1, "clouded_leopard_skin": 2.2}.get(kind, 3.4)
    wanted = np.clip(spacing * view.pixels_per_mm * steps, 0.16 * view.width, 0.62 * min(view.shape))
    edges = share * (1 - share) * 4 + 0.3 * share
    if worn is not None:
        rubbed = Places(places.solid * (worn > 0.6), places.border)
        _framed(view, surface, rubbed, rubbed.solid, 0.3 * view.width, *WORN[kind])
        places = Places(places.solid * (worn < 0.3), places.border)
    square = _framed(view, surface, places, edges, wanted, cue, fact)
    if square is not None and kind in STRIPED:
        surface.quantities["duty_cycle"] = round(float((share[square] > 0.5).mean()), 4)
    if kind == "tiger_skin":
        _belly(view, surface, places, lay, wanted)
    _bare_side(view, surface, kind, lay)
    if gap is not None:
        _seam(view, surface, places, gap)


def _framed(
    view: View, surface: Surface, places: Places, score: Field, wanted: float, cue: str, fact: str
) -> tuple[slice, slice] | None:
    for shrunk in (1.0, 0.75, 0.55, 0.4):
        half = max(3, int(wanted * shrunk / 2))
        at = places.best(score, half)
        if at is not None:
            corners = np.array(at) + np.array([[-half, -half], [half, -half], [half, half], [-half, half]])
            surface.mark(view, cue, view.to_plane(corners), fact)
            return slice(at[1] - half, at[1] + half + 1), slice(at[0] - half, at[0] + half + 1)
    return None


def _belly(view: View, surface: Surface, places: Places, lay: Spread, wanted: float) -> None:
    sheet = lay.sheets[0]
    rim = sheet.smooth(lambda u, v: [sheet.hide.rim(u, v) / sheet.hide.length])[0]
    white = ((rim > 0) & (rim < 0.055) & (lay.level == 0)).astype(np.float32)
    only = Places(places.solid * white, places.border)
    if float(only.solid.mean()) > 0.01:
        _framed(view, surface, only, only.solid, 0.6 * wanted, "white_belly", "")


def _bare_side(view: View, surface: Surface, kind: str, lay: Spread) -> None:
    if float(lay.under.mean()) < 0.02:
        return
    cue = "backing" if kind == "printed_plush" else "skin_side"
    places = Places((lay.under > 0.6).astype(np.float32), max(4, view.width // 60))
    _framed(view, surface, places, places.solid, 0.4 * view.width, cue, "LA-031")


def _seam(view: View, surface: Surface, places: Places, gap: Field) -> None:
    near = smoothstep(12, 5, np.abs(gap))
    _framed(view, surface, places, near, 0.2 * view.width, "seam", "")
