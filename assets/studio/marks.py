"""Coat patterns as fields: tiger stripes, leopard rosettes, marks painted on another skin, a print that repeats.

Every pattern is made for one `Coat`: where each pixel lies on the animal and how the pattern runs there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from studio.noise import Field, Rng, blur, fractal, mix, ramp, rgb, ripples, sample, scattered, smoothstep


@dataclass(frozen=True)
class Coat:
    """Where the pixels lie on the skin.

    flank: 0 on the spine to 1 at the belly edge. small: 0 on the trunk to 1 on legs, head and tail. unit: pixels a
    millimetre. across: (direction, weight) pairs, the way stripes run (picture axes, radians).
    """

    flank: Field
    small: Field
    unit: float
    across: Sequence[tuple[float, Field]]

    @property
    def shape(self) -> tuple[int, int]:
        return self.flank.shape[0], self.flank.shape[1]


TIGER = [(0.0, "#a3601f"), (0.3, "#bd7a2d"), (0.58, "#cf9a52"), (0.78, "#e8d2a8"), (1.0, "#f3ecdc")]
LEOPARD = [(0.0, "#b0803f"), (0.5, "#c9a063"), (0.82, "#e6d3ac"), (1.0, "#f0e7d2")]


def tiger(coat: Coat, rng: Rng, spacing: float) -> tuple[Field, Field]:
    """Coat colour (h, w, 3) and stripe share (h, w). `spacing` in mm from stripe to stripe."""
    step = spacing * coat.unit
    field = _stripes(coat, rng, step, 4.4)
    drift = fractal(coat.shape, rng, step * 9, step * 3, 3.0)
    lean = drift * step * 0.4, fractal(coat.shape, rng, step * 6, step * 2, 2.6) * step * 0.25
    field = _shifted(field, *lean)
    swell = fractal(coat.shape, rng, step * 7, step * 0.9, 2.4)
    width = np.clip(0.3 + 0.2 * swell, -0.02, 0.62) + 0.28 * smoothstep(0.55, 1.0, coat.flank) - 0.12 * coat.small
    solid = (field - width) / 0.26
    hollow = np.minimum((field - 0.06) / 0.2, (0.97 - field) / 0.14)
    doubled = smoothstep(0.2, 0.5, fractal(coat.shape, rng, step * 6, step * 2, 3.0)) * (1 - coat.small)
    solid, hollow = np.clip(solid, -0.4, 1.4), np.clip(hollow, -0.4, 1.4)
    share = smoothstep(0.2, 0.8, solid + (hollow - solid) * doubled)
    pale = coat.flank + 0.07 * drift + 0.10 * coat.small
    base = ramp(np.clip(pale, 0, 1), TIGER)
    halo = np.clip(blur(share, step * 0.16) - share, 0, 1)
    base = mix(base, rgb("#f1dfb9"), 0.35 * halo)
    black = mix(rgb("#17110d"), rgb("#3a2516"), 0.25 + 0.2 * swell[..., None])
    return mix(base, black, share * 0.96), share


def leopard(coat: Coat, rng: Rng, spacing: float) -> tuple[Field, Field]:
    """Coat colour and share of black. Rings of three to six blots round a darker middle; solid spots on limbs and
    spine. `spacing` in mm from rosette to rosette."""
    step = spacing * coat.unit
    height, width = coat.shape
    black, middle = np.zeros(coat.shape, np.float32), np.zeros(coat.shape, np.float32)
    for x, y in scattered(rng, (0, 0, width, height), step, 0.7):
        row, column = int(np.clip(y, 0, height - 1)), int(np.clip(x, 0, width - 1))
        solid = coat.small[row, column] > 0.5 or coat.flank[row, column] > 0.84 or coat.flank[row, column] < 0.05
        _rosette(black, middle, rng, x, y, step, bool(solid) or rng.random() < 0.08)
    ragged = fractal(coat.shape, rng, step * 0.5, step * 0.07, 2.0)
    share = smoothstep(0.36, 0.62, black + 0.09 * ragged)
    drift = fractal(coat.shape, rng, step * 8, step * 2, 2.6)
    base = ramp(np.clip(coat.flank + 0.05 * drift, 0, 1), LEOPARD)
    base = mix(base, rgb("#93602a"), 0.62 * smoothstep(0.2, 0.8, middle) * (1 - smoothstep(0.7, 1, coat.flank)))
    return mix(base, rgb("#17110c"), share * 0.95), share


def painted(coat: Coat, rng: Rng, spacing: float, spots: bool) -> tuple[Field, Field]:
    """A dog or cow skin with dyed marks (LA-023, LA-024): one dye, soft edges, even width, near-regular spacing."""
    step = spacing * coat.unit
    share = _stencil(coat, rng, step, spots)
    share = blur(share, step * float(rng.uniform(0.05, 0.11)))
    uneven = np.clip(0.82 + 0.12 * fractal(coat.shape, rng, step * 4, step * 0.3, 2.2), 0.4, 1)
    share = np.clip(share * uneven, 0, 1).astype(np.float32)
    tone = float(rng.random())
    drift = fractal(coat.shape, rng, step * 12, step * 0.4, 2.6)
    light, dark = mix(rgb("#cf9f58"), rgb("#d9b98a"), tone), mix(rgb("#9c6630"), rgb("#a88654"), tone)
    base = mix(light, dark, np.clip(0.45 + 0.22 * drift, 0, 1))
    base = mix(base, rgb("#e6d8bd"), 0.5 * smoothstep(0.8, 1.0, coat.flank))
    bleed = np.clip(blur(share, step * 0.2) - share, 0, 1)
    base = mix(base, rgb("#6b4828"), 0.4 * bleed)
    return mix(base, mix(rgb("#2f2119"), rgb("#46301e"), float(rng.random())), share * 0.86), share


def printed(coat: Coat, rng: Rng, repeat: float, stripes: bool, x: Field, y: Field) -> tuple[Field, Field]:
    """Plush print: one square tile of side `repeat` mm laid edge to edge on cloth coordinates x, y (mm)."""
    side = int(np.clip(repeat * coat.unit, 48, 360))
    share, middle = _tile(rng, side, stripes)
    rows, columns = (y / repeat * side) % side, (x / repeat * side) % side
    black = sample(share, rows, columns, "grid-wrap")
    inside = sample(middle, rows, columns, "grid-wrap")
    ground = rgb(str(rng.choice(["#e08a22", "#e2a23c", "#d9781f", "#e9b45c"])))
    colour = mix(np.broadcast_to(ground, (*coat.shape, 3)), rgb("#a9521a"), 0.75 * inside)
    wear = fractal(coat.shape, rng, 300 * coat.unit, 20 * coat.unit, 2.4)
    colour = mix(colour, rgb("#f3d9a6"), np.clip(0.04 * wear, 0, 0.2))
    return mix(colour, rgb("#1a1210"), black * 0.95), black


def _stripes(coat: Coat, rng: Rng, step: float, stretch: float) -> Field:
    """Stripe field at half the pixels where stripes are wide enough, then spread out."""
    half = 2 if step > 20 else 1
    shape = (-(-coat.shape[0] // half), -(-coat.shape[1] // half))
    steer = [(turn, weight[::half, ::half].astype(np.float32)) for turn, weight in coat.across]
    field = ripples(shape, rng, step / half, 0.0, stretch, 13, steer)
    if half == 1:
        return field
    grown = ndimage.zoom(field, half, order=1)[: coat.shape[0], : coat.shape[1]]
    return np.asarray(blur(grown, 0.7), np.float32)


def _shifted(field: Field, right: Field, down: Field) -> Field:
    rows, columns = np.mgrid[0 : field.shape[0], 0 : field.shape[1]].astype(np.float32)
    return sample(field, rows + down, columns + right)


def _rosette(black: Field, middle: Field, rng: Rng, x: float, y: float, step: float, solid: bool) -> None:
    """Add one ring of blots (or a single spot) to the two fields around pixel x, y."""
    reach = int(step * 0.75) + 2
    left, top = max(int(x) - reach, 0), max(int(y) - reach, 0)
    right, bottom = min(int(x) + reach + 1, black.shape[1]), min(int(y) + reach + 1, black.shape[0])
    if right <= left or bottom <= top:
        return
    dy = (np.arange(top, bottom, dtype=np.float32) - np.float32(y))[:, None] / np.float32(step)
    dx = (np.arange(left, right, dtype=np.float32) - np.float32(x))[None, :] / np.float32(step)
    turn, long = float(rng.uniform(0, np.pi)), float(rng.uniform(1.0, 1.25))
    u = (dx * np.cos(turn) + dy * np.sin(turn)) / long
    v = (-dx * np.sin(turn) + dy * np.cos(turn)) * long**0.5
    patch = np.zeros(u.shape, np.float32)
    if solid:
        size = float(rng.uniform(0.15, 0.24))
        patch = np.exp(-(((u * u + v * v) / (size * size)) ** 1.5))
    else:
        ring = float(rng.uniform(0.25, 0.34))
        blots = int(rng.integers(3, 7))
        start = float(rng.uniform(0, 2 * np.pi))
        for k in range(blots):
            if blots > 4 and rng.random() < 0.18:
                continue
            at = start + (k + float(rng.uniform(-0.22, 0.22))) * 2 * np.pi / blots
            off = ring * float(rng.uniform(0.88, 1.12))
            bx, by = u - off * np.cos(at), v - off * np.sin(at)
            radial, tangent = bx * np.cos(at) + by * np.sin(at), -bx * np.sin(at) + by * np.cos(at)
            thick = float(rng.uniform(0.07, 0.11))
            length = float(np.pi * ring / blots * rng.uniform(0.75, 1.15))
            patch = np.maximum(patch, np.exp(-(((radial / thick) ** 2 + (tangent / length) ** 2) ** 1.3)))
        fill = np.exp(-(((u * u + v * v) / ring**2) ** 2))
        view = middle[top:bottom, left:right]
        np.maximum(view, fill, out=view)
    view = black[top:bottom, left:right]
    np.maximum(view, patch, out=view)


def _stencil(coat: Coat, rng: Rng, step: float, spots: bool) -> Field:
    """Even marks in rows: bars across the spine, or round spots, each nearly like the last."""
    height, width = coat.shape
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    turn = float(coat.across[int(np.argmax([w.mean() for _, w in coat.across]))][0])
    bend = fractal(coat.shape, rng, step * 10, step * 4, 3.2) * step * 0.18
    along = columns * np.cos(turn) + rows * np.sin(turn) + bend
    side = -columns * np.sin(turn) + rows * np.cos(turn) + bend
    line = np.floor(side / step)
    drop = ((line * 0.618) % 1.0).astype(np.float32)
    if spots:
        u, v = (side / step) % 1 - 0.5, (along / step + 0.5 * (line % 2)) % 1 - 0.5
        return smoothstep(0.33, 0.27, np.hypot(u, v))
    length = step * float(rng.uniform(2.6, 4.2))
    v = (along / length + drop) % 1 - 0.5
    taper = np.clip(1 - (np.abs(v) / 0.42) ** 3, 0, 1)
    bar = smoothstep(0.03, -0.03, np.abs((side / step) % 1 - 0.5) - 0.17 * taper)
    return np.asarray(bar * (taper > 0), np.float32)


def _tile(rng: Rng, side: int, stripes: bool) -> tuple[Field, Field]:
    """One print tile, both fields (side, side) periodic: black share and the brown inside of spots."""
    if stripes:
        field = ripples((side, side), rng, side / 4.5, 0.3, 2.6, 14)
        return smoothstep(0.1, 0.3, field), np.zeros((side, side), np.float32)
    black = np.zeros((3 * side, 3 * side), np.float32)
    middle = np.zeros_like(black)
    step = side / 4
    for x, y in scattered(rng, (step / 2, step / 2, side - step / 2, side - step / 2), step, 0.6):
        if not (0 <= x < side and 0 <= y < side):
            continue
        twin = int(rng.integers(0, 2**31))
        for down in range(3):
            for right in range(3):
                same = np.random.default_rng(twin)
                _rosette(black, middle, same, x + right * side, y + down * side, step, False)
    centre = slice(side, 2 * side)
    return smoothstep(0.36, 0.5, black[centre, centre]), smoothstep(0.2, 0.8, middle[centre, centre])
