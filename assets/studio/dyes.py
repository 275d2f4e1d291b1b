"""Marks that are not the animal's own: dye on a dog or cow skin, and the print of a plush."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.hides import Hide
from studio.noise import Field, Rng, blur, mix, rgb, smoothstep
from studio.sheets import Points, Sheet, Sway, blot, stroke
from studio.stripes import Tone, pale_share

HAIRS = (("#c9a268", "#a97c44"), ("#d3b88c", "#b3905c"), ("#c58f4c", "#9a662f"), ("#b59a78", "#8f7454"))
INKS = ("#231814", "#33231a", "#3a2a1e", "#1d1a1c")
GROUNDS = ("#e8891c", "#e59a2e", "#dd7715", "#edb04a", "#e2a765")


@dataclass(frozen=True)
class Stencil:
    """Dyed marks (hide mm) and how the dye sits. strength: share on the tips; bleed: mm; spots: rings, not bars."""

    marks: tuple[Points, ...]
    spots: bool
    ink: str
    strength: float
    bleed: float
    seam: float | None


def stencil(hide: Hide, rng: Rng, spacing: float, spots: bool) -> Stencil:
    """One template of a few marks laid again and again, in rows, the same on both sides (TI-008: mirror-like)."""
    marks: list[Points] = []
    if spots:
        twin = rng.integers(0, 2**31, 2)
        dabs, reach = int(rng.integers(3, 6)), float(rng.uniform(0.2, 0.27))
        for row, y in enumerate(np.arange(-0.26 * hide.length, 0.27 * hide.length, 0.9 * spacing)):
            for column, at in enumerate(np.arange(-0.4 * hide.length, 0.47 * hide.length, spacing)):
                place = np.array([at + 0.5 * spacing * (row % 2), y]) + rng.normal(size=2) * 0.05 * spacing
                marks += _ring(np.random.default_rng(int(twin[column % 2])), place, spacing, dabs, reach)
    else:
        templates = [(float(rng.uniform(0.75, 1.15)), int(rng.integers(0, 2**31))) for _ in range(3)]
        wide = spacing * float(rng.uniform(0.28, 0.42))
        for number, at in enumerate(np.arange(-0.36 * hide.length, 0.46 * hide.length, spacing)):
            long, seed = templates[number % 3]
            shift = rng.normal() * 0.05 * spacing
            for side in (1, -1):
                again = np.random.default_rng(seed)
                marks += _bar(again, at + shift, side, 0.2 * hide.length * long, wide, spacing)
    for start, end, side in hide.legs:
        along = (end - start) / np.hypot(*(end - start))
        aside = np.array([-along[1], along[0]]) * side
        for at in np.arange(0.3, 1.0, 1.1 * spacing / float(np.hypot(*(end - start)))):
            t = np.linspace(-1, 1, 9)[:, None]
            line = start + (end - start) * at + aside * t * 0.05 * hide.length
            marks.append(stroke(line, np.full(9, 0.2 * spacing), rng, 0.06))
    rings = hide.rings(0.07 * hide.length, 0.02 * hide.length, rng)
    marks += [stroke(line, np.full(len(line), wide), rng, 0.05) for line, wide in rings]
    seam = float(rng.uniform(-0.22, 0.28)) * hide.length if rng.random() < 0.4 else None
    ink = str(rng.choice(INKS))
    return Stencil(tuple(marks), spots, ink, float(rng.uniform(0.62, 0.95)), float(rng.uniform(4, 11)), seam)


def _bar(rng: Rng, at: float, side: int, long: float, wide: float, spacing: float) -> list[Points]:
    t = np.linspace(0, 1, 16)
    begin = float(rng.uniform(0.0, 0.05)) * long
    x = at + spacing * (0.12 * np.sin(2.4 * t + rng.uniform(0, 6)) + 0.15 * t)
    width = wide * np.clip(np.minimum(t * 5, (1 - t) * 3.2), 0.12, 1) ** 0.6
    bars = [stroke(np.c_[x, side * (begin + long * t)], width, rng, 0.05)]
    if rng.random() < 0.5:
        bars.append(stroke(np.c_[x[7:] + 0.45 * spacing, side * (begin + long * t[7:])], 0.7 * width[7:], rng, 0.05))
    return bars


def _ring(rng: Rng, place: Points, spacing: float, dabs: int, reach: float) -> list[Points]:
    """An imitated rosette: `dabs` of the brush `reach` spacings from its middle, bare hair between it and the next."""
    turn = float(rng.uniform(0, 2))
    marks = []
    for k in range(dabs):
        at = turn + k * 2 * np.pi / dabs
        spot = place + reach * spacing * np.array([np.cos(at), np.sin(at)])
        long = 2.2 * np.pi * reach / dabs * spacing * float(rng.uniform(0.7, 1.0))
        marks.append(blot(rng, spot, min(long, 0.34 * spacing), 0.17 * spacing, at + np.pi / 2, 0.07))
    return marks


def painted_coat(sheet: Sheet, rng: Rng, tone: Tone, hairs: tuple[str, str], made: Stencil) -> tuple[Field, Field]:
    """Undyed colour (h, w, 3) of the hair and share of dye on the tips (h, w): thin at the rim, blotchy, run along."""
    depth = pale_share(sheet, rng)
    drift = sheet.view.noise(rng, 300, 10, 2.4)
    base = mix(rgb(hairs[0]), rgb(hairs[1]), np.clip(0.15 + 0.7 * depth + 0.2 * drift, 0, 1))
    base = mix(base, rgb("#5d452c"), np.clip(0.10 * sheet.view.noise(rng, 40, 3, 1.8), 0, 0.4))
    base = mix(base, rgb("#ddd0b8"), 0.75 * smoothstep(0.2, 0.02, depth))
    share = sheet.fill(made.marks)
    soft = blur(share, 0.3 * made.bleed * sheet.scale)
    halo = np.clip(blur(share, 1.6 * made.bleed * sheet.scale) - 0.4 * share, 0, 1)
    dye = soft * np.clip(0.95 + 0.14 * drift, 0.5, 1.1) + 0.12 * halo
    reach = smoothstep(0.06, 0.2, depth + 0.03 * drift)
    return tone.over(base), np.asarray(np.clip(dye * reach, 0, 1), np.float32)


@dataclass(frozen=True)
class Print:
    """One square tile of a plush print, `repeat` mm wide, in two inks, laid edge to edge; another panel from `seam`
    on, where the tiles start anew."""

    repeat: float
    marks: tuple[Points, ...]
    inside: tuple[Points, ...]
    ground: str
    stripes: bool
    seam: float | None
    start: tuple[float, float]


def printed_tile(rng: Rng, repeat: float, stripes: bool, panel: float) -> Print:
    """`panel`: mm from the middle within which a seam may lie."""
    marks: list[Points] = []
    inside: list[Points] = []
    if stripes:
        rows = int(rng.integers(3, 5))
        step = repeat / rows
        for row in range(rows):
            at = float(rng.uniform(0, repeat))
            for _ in range(2):
                long = float(rng.uniform(0.38, 0.62)) * repeat
                t = np.linspace(0, 1, 22)
                y = (row + 0.5) * step + 0.2 * step * np.sin(2 * np.pi * (t * long / repeat + row / rows))
                wide = step * float(rng.uniform(0.32, 0.6)) * np.sin(np.pi * np.clip(t, 0.02, 0.98)) ** 0.6
                marks.append(stroke(np.c_[at + long * t, y], wide, rng, 0.03))
                if rng.random() < 0.5:
                    marks.append(stroke(np.c_[at + long * t[8:18], y[8:18] + 0.42 * step], 0.4 * wide[8:18], rng, 0.03))
                at += long + 0.02 * repeat
    else:
        count = int(rng.integers(4, 6))
        step = repeat / count
        for row in range(count):
            for column in range(count):
                place = np.array([(column + 0.5 * (row % 2)) * step, row * step]) + rng.normal(size=2) * 0.1 * step
                begin = float(rng.uniform(0, 6))
                spots = int(rng.integers(3, 5))
                for k in range(spots):
                    t = begin + (k + np.linspace(0.08, float(rng.uniform(0.6, 0.85)), 8)) * 2 * np.pi / spots
                    line = place + 0.3 * step * np.c_[np.cos(t), np.sin(t)]
                    marks.append(stroke(line, 0.2 * step * np.sin(np.linspace(0.5, 2.6, 8)), rng, 0.04))
                inside.append(blot(rng, place, 0.56 * step, 0.52 * step, begin, 0.06))
    ground = str(rng.choice(GROUNDS))
    seam = float(rng.uniform(-0.6, 0.6)) * panel if rng.random() < 0.45 else None
    start = float(rng.uniform(0, repeat)), float(rng.uniform(0, repeat))
    return Print(repeat, tuple(marks), tuple(inside), ground, stripes, seam, start)


def printed_coat(sheet: Sheet, rng: Rng, tone: Tone, made: Print) -> tuple[Field, Field]:
    """Colour (h, w, 3) and share of black ink: flat inks with crisp edges, the same on belly and back."""
    black, middle = _laid(sheet, made, (0.0, 0.0))
    if made.seam is not None:
        beyond = (sheet.place[0] > made.seam).astype(np.float32)
        other = _laid(sheet, made, made.start)
        black, middle = (a + (b - a) * beyond for a, b in zip((black, middle), other, strict=True))
    base = mix(np.broadcast_to(rgb(made.ground), (*sheet.shape, 3)), rgb("#a14d14"), 0.8 * middle)
    rubbed = Sway.drawn(rng, 400, 0.05)
    wear = sheet.smooth(lambda u, v: [rubbed.at(u, v)])[0]
    base = mix(base, rgb("#f3dcae"), np.clip(0.04 + wear + 0.12 * tone.worn, 0, 0.25))
    return mix(base, rgb("#17110f"), 0.95 * black), black


def _laid(sheet: Sheet, made: Print, start: tuple[float, float]) -> tuple[Field, Field]:
    left, right, top, bottom = sheet.window
    found = []
    for shapes in (made.marks, made.inside):
        columns = range(int((left - start[0]) // made.repeat) - 1, int((right - start[0]) // made.repeat) + 1)
        rows = range(int((top - start[1]) // made.repeat) - 1, int((bottom - start[1]) // made.repeat) + 1)
        corner = [np.array([i * made.repeat + start[0], j * made.repeat + start[1]]) for i in columns for j in rows]
        found.append(sheet.fill([shape + at for at in corner for shape in shapes]))
    return found[0], found[1]
