"""Stripes of tiger and zebra on a flat skin, made once for the whole hide so that every view shows the same animal."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.hides import Hide
from studio.noise import Field, Rng, mix, ramp, rgb, smoothstep
from studio.sheets import Points, Sheet, Sway, stroke

TIGER = [(0.0, "#efe6d6"), (0.12, "#ecdcbd"), (0.26, "#dfb47a"), (0.5, "#cd8f4c"), (1.0, "#ad6b31")]


def tiger_marks(hide: Hide, rng: Rng, spacing: float, heavy: float) -> list[Points]:
    """Outlines in mm of all stripes. `spacing` from stripe to stripe; `heavy` scales their width.

    Each side has its own stripes. They come off the spine in broken columns, taper to points, open into loops, fork,
    and swell low on the flank; bars cross the legs, rings the tail.
    """
    large, small = Sway.drawn(rng, 9 * spacing, 0.34 * spacing), Sway.drawn(rng, 3.4 * spacing, 0.06 * spacing)
    slant = Sway.drawn(rng, 16 * spacing, 0.20)
    marks: list[Points] = []
    for side in (1, -1):
        at = (0.2 - 0.52) * hide.length + float(rng.uniform(0, spacing))
        while at < 0.47 * hide.length:
            marks += _column(hide, rng, side, at, spacing, heavy, float(slant.at(at, 900.0 * side)))
            front = at < -0.17 * hide.length
            at += spacing * float(rng.uniform(0.55, 1.0)) * (1.25 if front else 1.0)
    moved = [np.c_[p[:, 0] + large.at(p[:, 0], p[:, 1]) + small.at(p[:, 0], p[:, 1]), p[:, 1]] for p in marks]
    starts, middles = (np.array([p[len(p) // n] for p in moved], np.float32) for n in (4, 2))
    on_leg = [hide.limb(p[:, 0], p[:, 1])[0] for p in (starts, middles)]
    moved = [p for p, a, b in zip(moved, *on_leg, strict=True) if a < 0.45 and b < 0.6]
    return [*moved, *_legs(hide, rng, spacing, heavy), *_tail(hide, rng, heavy), *_head(hide, rng, heavy)]


def _column(
    hide: Hide, rng: Rng, side: int, at: float, spacing: float, heavy: float, slant: float
) -> list[Points]:  # fmt: skip
    """The pieces of one stripe from the spine to the belly's edge."""
    marks: list[Points] = []
    reach = 0.30 * hide.length
    share = at / hide.length + 0.52
    away = float(rng.choice([-0.012, 0.0, 0.03, 0.06], p=[0.35, 0.3, 0.2, 0.15])) * hide.length
    rear = max(0.0, share - 0.72) * 1.6
    while away < 0.86 * reach:
        low = np.clip(away / reach, 0, 1)
        long = float(rng.uniform(0.26, 0.95)) * reach * (1.15 - 0.45 * low)
        wide = heavy * spacing * float(rng.uniform(0.26, 0.46)) * (0.85 + 0.8 * low**1.5)
        if share < 0.36:
            wide, long = wide * 0.7, long * 0.85
        lean = slant + rear * (0.5 + low) + 0.10 * float(rng.normal())
        start = at + spacing * 0.16 * float(rng.normal()) + away * np.tan(0.6 * slant)
        marks += _piece(rng, side, start, away, long, wide, lean, spacing)
        away += long + float(rng.uniform(-0.05, 0.15)) * reach * 0.7
    return marks


def _piece(
    rng: Rng, side: int, start: float, away: float, long: float, wide: float, lean: float, spacing: float
) -> list[Points]:  # fmt: skip
    """One stroke, or a loop of two, or a stroke with a branch, from (start, away) outwards."""
    count = max(8, int(long / 9))
    t = np.linspace(0, 1, count)
    bow = float(rng.normal()) * 0.05 * long
    wave = 0.03 * spacing * np.sin(2 * np.pi * (t * long / (2.2 * spacing) + rng.random()))
    x = start + np.sin(lean) * long * t + bow * np.sin(np.pi * t) + wave
    line = np.c_[x, side * (away + long * t * np.cos(lean))]
    peak = float(rng.uniform(0.3, 0.7))
    blunt_in, blunt_out = rng.uniform(0.45, 1.0, 2)
    shape = np.where(t < peak, (t / peak) ** blunt_in, ((1 - t) / (1 - peak)) ** blunt_out)
    uneven = 1 + 0.16 * np.sin(2 * np.pi * (t * float(rng.uniform(0.8, 2.4)) + rng.random()))
    width = wide * np.clip(shape * uneven, 0.02, None)
    kind = rng.random()
    if kind < 0.2 and long > 1.3 * spacing:
        gap = float(rng.uniform(0.75, 1.15)) * wide * np.sin(np.pi * np.clip(t * 1.12 - 0.06, 0, 1)) ** 0.7
        shift = np.c_[gap * 0.62, 0 * t]
        tip = float(rng.uniform(0, 0.25))
        other = slice(int(tip * count), count)
        return [
            stroke(line - shift, 0.52 * width + 0.10 * wide * shape, rng),
            stroke((line + shift)[other], (0.48 * width + 0.10 * wide * shape)[other], rng),
        ]
    marks = [stroke(line, width, rng, 0.07)]
    if kind < 0.42 and long > spacing:
        begin = int(count * float(rng.uniform(0.25, 0.6)))
        branch = t[begin:] - t[begin]
        turn = float(rng.choice([-1, 1])) * float(rng.uniform(0.25, 0.5))
        out = line[begin:] + np.c_[turn * spacing * smoothstep(0, 0.45, branch), 0 * branch]
        keep = slice(0, max(4, int(len(out) * float(rng.uniform(0.5, 0.95)))))
        out = out[keep]
        thin = np.linspace(1, 0, len(out)) ** 0.7
        marks.append(stroke(out, 0.62 * wide * thin + 0.02, rng, 0.07))
    elif kind < 0.6:
        dash = float(rng.uniform(0.2, 0.5)) * spacing * float(rng.choice([-1, 1]))
        part = slice(int(count * float(rng.uniform(0.1, 0.5))), None)
        piece = line[part][: max(4, count // 3)] + np.array([dash, 0.0])
        marks.append(stroke(piece, 0.32 * wide * np.sin(np.pi * np.linspace(0.02, 0.98, len(piece))), rng))
    return marks


def _legs(hide: Hide, rng: Rng, spacing: float, heavy: float) -> list[Points]:
    """Bars across each leg from its hind edge inwards, few on the forelegs' front, many on the thighs."""
    marks = []
    for number, (start, end, side) in enumerate(hide.legs):
        hind = number >= 2
        along = (end - start) / np.hypot(*(end - start))
        aside = np.array([-along[1], along[0]]) * side
        long, wide = float(np.hypot(*(end - start))), 0.09 * hide.length
        at = 0.12 * long if hind else 0.25 * long
        while at < 1.05 * long:
            cover = float(rng.uniform(0.5, 1.0)) if hind else float(rng.uniform(0.25, 0.7))
            edge = 1 if rng.random() < (0.5 if hind else 0.25) else -1
            t = np.linspace(0, 1, 12)
            across = edge * wide * (1 - 2 * cover * t)
            bend = float(rng.normal()) * 0.25 * spacing * np.sin(np.pi * t) + 0.3 * spacing * t * float(rng.normal())
            line = start + along * (at + bend)[:, None] + aside * across[:, None]
            taper = np.clip((1 - t) ** 0.6, 0.03, 1) * np.clip(t * 6 + 0.4, 0, 1)
            share, _, _ = hide.limb(line[:, 0].astype(np.float32), line[:, 1].astype(np.float32))
            kept = share > 0.35
            if kept.sum() > 3:
                marks.append(stroke(line[kept], heavy * spacing * float(rng.uniform(0.2, 0.36)) * taper[kept], rng))
            at += spacing * float(rng.uniform(0.55, 1.0)) * (1.0 if hind else 1.5)
    return marks


def _tail(hide: Hide, rng: Rng, heavy: float) -> list[Points]:
    """Rings, wider to the tip."""
    rings = hide.rings(0.043 * hide.length, heavy * 0.019 * hide.length, rng)
    return [stroke(line, np.full(len(line), wide), rng, 0.12) for line, wide in rings]


def _head(hide: Hide, rng: Rng, heavy: float) -> list[Points]:
    """Short thin marks over brow and cheeks, in pairs that do not quite match."""
    marks = []
    unit = hide.length / 1750
    for side in (1, -1):
        for at in np.arange(0.05, 0.2, 0.017):
            if rng.random() < 0.15:
                continue
            inner = float(rng.uniform(0.0, 0.03)) * hide.length
            long = float(rng.uniform(0.025, 0.07)) * hide.length
            t = np.linspace(0, 1, 8)
            x = (at - 0.52) * hide.length + long * 0.5 * (t - t * t) + float(rng.normal()) * 4 * unit
            wide = heavy * float(rng.uniform(6, 12)) * unit * np.sin(np.pi * np.clip(t, 0.04, 0.96))
            marks.append(stroke(np.c_[x, side * (inner + long * t)], wide, rng))
    return marks


@dataclass(frozen=True)
class Tone:
    """How one coat is coloured: `tint` -1 pale and grey to 1 red and rich, `worn` 0 fresh to 1 faded and dusty."""

    tint: float
    worn: float

    @classmethod
    def drawn(cls, rng: Rng) -> Tone:
        return cls(float(np.clip(rng.normal() * 0.5, -1, 1)), float(rng.beta(1.3, 2.6)))

    def over(self, colour: Field) -> Field:
        """Colour (h, w, 3) made richer or greyer, then dusty."""
        grey = colour.mean(-1, keepdims=True)
        rich = grey + (colour - grey) * np.float32(1 + 0.22 * self.tint - 0.3 * self.worn)
        return mix(np.clip(rich, 0, 1), rgb("#a8977c"), 0.16 * self.worn)


def pale_share(sheet: Sheet, rng: Rng) -> Field:
    """0 at the rim (belly, insides of the legs) to 1 on the spine."""
    hide = sheet.hide
    wander = Sway.drawn(rng, 0.22 * hide.length, 0.02)

    def depth(x: Field, y: Field) -> list[Field]:
        limb, _, _ = hide.limb(x, y)
        along = hide.along(x)
        ends = np.maximum(smoothstep(0.34, 0.2, along), smoothstep(0.78, 0.92, along))
        deep = hide.rim(x, y) / hide.length + wander.at(x, y) + 0.02 * ends
        deep = deep / (0.24 - 0.14 * np.maximum(limb, 0.8 * ends))
        return [np.clip(np.maximum(deep, 0.62 * hide.on_tail(x, y)), 0, 1)]

    return sheet.smooth(depth)[0]


def tiger_coat(sheet: Sheet, rng: Rng, tone: Tone, share: Field) -> Field:
    """Colour (h, w, 3) under the stripes `share`: rufous back, tawny flank, white belly, pale round the stripes low."""
    depth = pale_share(sheet, rng)
    blotch = sheet.view.noise(rng, 220, 12, 2.2)
    base = tone.over(ramp(np.clip(depth + 0.05 * blotch, 0, 1), TIGER))
    dark = mix(rgb("#120d0a"), rgb("#4b3320"), 0.16 + 0.34 * tone.worn)
    faded = np.clip(1 - 0.30 * smoothstep(0.4, 0.0, depth) - 0.05 * blotch, 0.5, 1)
    return mix(base, dark, share * faded * 0.97)


@dataclass(frozen=True)
class Zebra:
    """The phase that makes a zebra's bands: waves along the spine, bent on rump and neck, with forks at `faults`."""

    spacing: float
    sway: Sway
    faults: Points
    duty: float
    burchell: bool

    @classmethod
    def drawn(cls, rng: Rng, hide: Hide, spacing: float) -> Zebra:
        count = int(rng.integers(8, 14))
        side = np.where(np.arange(count) % 2 == 0, 1, -1)
        places = np.c_[
            rng.uniform(-0.42, 0.44, count) * hide.length,
            side * rng.uniform(0.06, 0.27, count) * hide.length,
            np.where(rng.random(count) < 0.5, 1.0, -1.0),
        ]
        sway = Sway.drawn(rng, 8 * spacing, 0.3 * spacing)
        return cls(spacing, sway, places, float(rng.uniform(0.47, 0.58)), bool(rng.random() < 0.55))

    def bent(self, hide: Hide, x: Field, y: Field) -> Field:
        """Place along the waves in mm: along the spine on the trunk, turning to run down the legs."""
        side, along = np.abs(y), x + self.sway.at(x, y)
        turned = along.copy()
        for start, end, half in hide.legs:
            step = (end - start) * (1, half)
            toward = step if start[0] > 0 else -step
            x0, y0 = float(start[0]), float(abs(start[1]))
            t = np.clip(((x - x0) * step[0] + (side - y0) * step[1]) / (step @ step), 0, 1.3)
            off = np.hypot(x - x0 - t * step[0], side - y0 - t * step[1])
            near = smoothstep(0.3, 0.04, off / hide.length) * (np.sign(y) == half)
            angle = near * np.float32(np.arctan2(toward[1], toward[0]))
            turned = turned + (along - x0) * (np.cos(angle) - 1) + (side - y0) * np.sin(angle)
        neck = smoothstep(-0.2, -0.42, x / hide.length)
        return np.asarray(turned + 0.3 * neck * (x + 0.2 * hide.length), np.float32)

    def phase(self, sheet: Sheet) -> Field:
        """Radians over a window; one stripe and its gap are 2 pi."""
        x, y = sheet.place
        phase = np.float32(2 * np.pi / self.spacing) * sheet.smooth(lambda u, v: [self.bent(sheet.hide, u, v)])[0]
        for px, py, way in self.faults.astype(np.float32):
            phase = phase + way * np.arctan2(y - py, x - px)
        return np.asarray(phase, np.float32)


def zebra_coat(sheet: Sheet, rng: Rng, tone: Tone, made: Zebra) -> tuple[Field, Field]:
    """Colour (h, w, 3) and share of black: near-even bands, a line along the spine, brown shadow bands on the rump."""
    x, y = sheet.place
    hide = sheet.hide
    depth = pale_share(sheet, rng)
    fine = sheet.view.noise(rng, 60, 8, 2.0)
    wave = np.cos(made.phase(sheet))
    along = x / hide.length
    thick = Sway.drawn(rng, 5 * made.spacing, 0.16)
    swell = sheet.smooth(lambda u, v: [thick.at(u, v)])[0]
    level = np.cos(np.pi * made.duty) + swell + 0.03 * fine + 0.9 * smoothstep(0.16, 0.0, depth)
    sharp = 0.05 + 0.35 * 2 * np.pi / made.spacing / max(sheet.scale, 0.05)
    black = smoothstep(-sharp, sharp, wave - level)
    line = smoothstep(0.0085, 0.0065, np.abs(y) / hide.length + 0.012 * swell)
    black = np.maximum(black, line * smoothstep(-0.38, -0.3, along))
    shadow = smoothstep(0.55, 0.95, -wave) * smoothstep(0.0, 0.25, along) * float(made.burchell)
    base = mix(rgb("#efe7d8"), rgb("#d9c5a2"), np.clip(0.35 + 0.22 * fine + 0.5 * tone.worn, 0, 1))
    base = tone.over(mix(base, rgb("#8d6a47"), 0.55 * shadow * smoothstep(0.1, 0.4, depth)))
    dark = mix(rgb("#15110f"), rgb("#3d2a1e"), 0.15 + 0.45 * tone.worn + 0.2 * smoothstep(0.35, 0.05, depth)[..., None])
    return mix(base, dark, black * 0.97), black.astype(np.float32)
