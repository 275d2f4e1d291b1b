"""Rosettes of the leopard and clouds of the clouded leopard on a flat skin, as outlines in mm and colours."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from scipy.spatial import Voronoi

from studio.hides import Hide
from studio.noise import Field, Rng, blur, mix, ramp, rgb, scattered, smoothstep
from studio.sheets import Points, Sheet, Sway, blot, stroke
from studio.stripes import Tone, pale_share

LEOPARD = [(0.0, "#f2ebdd"), (0.2, "#ecdfc6"), (0.42, "#dcbd8a"), (0.7, "#cda566"), (1.0, "#b98b4b")]
CLOUDED = [(0.0, "#e6ddc9"), (0.1, "#d6c6a4"), (0.3, "#c0a87c"), (0.7, "#b29768"), (1.0, "#a1865a")]


@dataclass
class Marks:
    """Outlines in mm: `black`, and `inside` (a rosette's or cloud's darker middle, drawn over its black)."""

    black: list[Points] = field(default_factory=list)
    inside: list[Points] = field(default_factory=list)
    over: list[Points] = field(default_factory=list)


def leopard_marks(hide: Hide, rng: Rng, spacing: float) -> Marks:
    """Rings of three to six uneven spots on back and flank; solid spots on legs, head, belly and along the spine.

    How far the solid spots reach up legs, neck and flank, how black and how large the marks are, differs between
    animals.
    """
    marks = Marks()
    neck, belly, thigh = (float(v) for v in rng.uniform((0.2, 0.045, 0.25), (0.38, 0.095, 0.6)))
    bold, among = float(rng.uniform(0.9, 1.4)), float(rng.uniform(0.02, 0.22))
    sway = Sway.drawn(rng, 5 * spacing, 0.25 * spacing)
    low, high = hide.outline.min(0), hide.outline.max(0)
    grid = scattered(rng, (low[0], low[1], high[0], high[1]), spacing, 0.62)
    x, y = grid[:, 0] + sway.at(grid[:, 0], grid[:, 1]), grid[:, 1] + sway.at(grid[:, 1], grid[:, 0])
    x, y = x.astype(np.float32), y.astype(np.float32)
    rim, (limb, _, _) = hide.rim(x, y) / hide.length, hide.limb(x, y)
    along = hide.along(x)
    for px, py, depth, leg, u in zip(x, y, rim, limb, along, strict=True):
        if depth <= 0:
            continue
        centre = np.array([px, py])
        small = leg > thigh or u < neck + 0.03 * rng.normal() or u > 1.0 or depth < belly + 0.02 * rng.normal()
        if small or rng.random() < among:
            _spots(marks, rng, centre, spacing, bold, u > 1.0, u < 0.16)
        else:
            _rosette(marks, rng, centre, spacing * float(rng.uniform(0.86, 1.1)), bold)
    for at in np.arange(0.24, 1.0, 0.62 * spacing / hide.length):
        for side in (-1, 1):
            if rng.random() < 0.8:
                place = np.array([(at - 0.52) * hide.length + 4 * rng.normal(), side * 0.2 * spacing])
                size = spacing * float(rng.uniform(0.22, 0.32))
                marks.over.append(blot(rng, place, size * 1.7, size * 0.75, 0.15 * float(rng.normal())))
    return marks


def _spots(marks: Marks, rng: Rng, centre: Points, spacing: float, bold: float, tail: bool, head: bool) -> None:
    """One solid spot, or two or three smaller ones in the same place."""
    count = 3 if head else int(rng.choice([1, 2], p=[0.7, 0.3]))
    for _ in range(count):
        place = centre + rng.normal(size=2) * spacing * (0.22 if count > 1 else 0.06)
        size = bold**0.5 * spacing * float(rng.uniform(0.3, 0.52)) / count**0.5 * (0.75 if head else 1.0)
        turn = np.pi / 2 if tail else float(rng.uniform(0, np.pi))
        marks.over.append(blot(rng, place, size * float(rng.uniform(1.1, 1.6)), size * 0.85, turn, 0.12))


def _rosette(marks: Marks, rng: Rng, centre: Points, spacing: float, bold: float) -> None:
    turn, long = float(rng.uniform(0, np.pi)), float(rng.uniform(1.0, 1.3))
    ring = spacing * float(rng.uniform(0.28, 0.36))
    spots = int(rng.choice([3, 4, 5, 6], p=[0.2, 0.38, 0.3, 0.12]))
    c, s = np.cos(turn), np.sin(turn)
    spin = np.array([[c, -s], [s, c]])
    begin = float(rng.uniform(0, 2 * np.pi))
    gaps = rng.dirichlet(np.full(spots, 5.0)) * 2 * np.pi
    at = begin
    for gap in gaps:
        arc = gap * float(rng.uniform(0.62, 1.0))
        thick = bold * spacing * float(rng.uniform(0.15, 0.27))
        count = 9
        t = np.linspace(at, at + arc, count)
        off = ring * (1 + 0.10 * rng.normal() + 0.06 * np.sin(3 * t + rng.uniform(0, 6)))
        line = centre + np.c_[off * long * np.cos(t), off / long**0.5 * np.sin(t)] @ spin.T
        taper = np.sin(np.pi * np.linspace(0.13, 0.87, count)) ** 0.6
        marks.black.append(stroke(line, thick * taper * (1 + 0.15 * rng.normal(size=count)), rng, 0.08))
        at += gap
    t = np.linspace(0, 2 * np.pi, 18, endpoint=False)
    marks.inside.append(centre + ring * np.c_[long * np.cos(t), np.sin(t) / long**0.5] @ spin.T)


def leopard_coat(sheet: Sheet, rng: Rng, tone: Tone, marks: Marks) -> tuple[Field, Field]:
    """Colour (h, w, 3) and share of black."""
    depth = pale_share(sheet, rng)
    blotch = sheet.view.noise(rng, 200, 12, 2.2)
    base = ramp(np.clip(depth + 0.05 * blotch, 0, 1), LEOPARD)
    middle = blur(sheet.fill(marks.inside, 1), max(0.5, 2.5 * sheet.scale))
    base = mix(base, rgb("#a8743a"), (0.38 + 0.1 * blotch) * middle * smoothstep(0.1, 0.5, depth))
    black = sheet.fill([*marks.black, *marks.over])
    dark = mix(rgb("#120e0b"), rgb("#46311f"), 0.12 + 0.4 * tone.worn)
    return mix(tone.over(base), dark, 0.96 * black), black


def clouded_marks(hide: Hide, rng: Rng, spacing: float) -> Marks:
    """Clouds: cells of uneven size with pale lanes between, black behind and thin or open in front; small spots inside.

    Two broken lines along the spine, long bars on neck and shoulder, solid ovals on the legs, rings on the tail.
    """
    marks = Marks()
    sway = Sway.drawn(rng, 3 * spacing, 0.16 * spacing)
    fine = Sway.drawn(rng, 0.55 * spacing, 0.055 * spacing, 10)
    low, high = hide.outline.min(0) - 2 * spacing, hide.outline.max(0) + 2 * spacing
    box = (low[0] / 1.12, low[1], high[0] / 1.12, high[1])
    grid = scattered(rng, box, spacing, 1.0)
    cells = Voronoi(grid)
    for region in cells.point_region:
        ring = cells.regions[region]
        if not ring or -1 in ring:
            continue
        cell = cells.vertices[ring] * (1.12, 1.0)
        centre = cell.mean(0)
        x, y = (centre[i : i + 1].astype(np.float32) for i in (0, 1))
        if np.ptp(cell, axis=0).max() > 3 * spacing:
            continue
        rim = float(hide.rim(x, y)[0]) / hide.length
        leg = float(hide.limb(x, y)[0][0])
        along = float(hide.along(x)[0])
        if rim <= 0 or along > 1.0:
            continue
        if leg > 0.5 or rim < 0.045 or along < 0.2:
            _ovals(marks, rng, centre, spacing, along < 0.2)
            continue
        if abs(centre[1]) < 0.032 * hide.length:
            continue
        _cloud(marks, rng, cell, spacing, sway, fine)
    _spine(marks, hide, rng, spacing)
    return marks


def _cloud(marks: Marks, rng: Rng, cell: Points, spacing: float, sway: Sway, fine: Sway) -> None:
    centre = cell.mean(0)
    size = float(rng.uniform(0.82, 0.97))
    ring = _rounded(centre + (cell - centre) * size)
    ring = np.c_[
        ring[:, 0] + sway.at(ring[:, 0], ring[:, 1]) + fine.at(ring[:, 0], ring[:, 1]),
        ring[:, 1] + sway.at(ring[:, 1], ring[:, 0]) + fine.at(ring[:, 1], ring[:, 0]),
    ]
    centre = ring.mean(0)
    ahead = ring - centre
    reach = np.hypot(ahead[:, 0], ahead[:, 1])
    hind = ahead[:, 0] / np.maximum(reach, 1e-6)
    t = np.linspace(0, 2 * np.pi, len(ring), endpoint=False)
    uneven = 0.5 + 0.5 * np.sin(2 * t + rng.uniform(0, 7)) * np.sin(3 * t + rng.uniform(0, 7))
    border = spacing * (0.025 + 0.15 * smoothstep(-0.25, 0.9, hind + 0.5 * (uneven - 0.5)))
    open_front = smoothstep(0.1, -0.5, hind) * smoothstep(0.2, 0.6, uneven)
    border = border * (1 - 1.15 * open_front) * (0.7 + 0.6 * uneven)
    inner = centre + ahead * np.clip(1 - border / np.maximum(reach, 1e-6), 0.3, 1.02)[:, None]
    marks.black.append(ring)
    marks.inside.append(inner)
    for _ in range(int(rng.integers(0, 5))):
        place = centre + rng.normal(size=2) * spacing * 0.16
        size = spacing * float(rng.uniform(0.05, 0.13))
        marks.over.append(blot(rng, place, size * float(rng.uniform(1, 1.7)), size, float(rng.uniform(0, 3)), 0.14))


def _ovals(marks: Marks, rng: Rng, centre: Points, spacing: float, head: bool) -> None:
    for _ in range(int(rng.integers(3, 6)) if head else int(rng.integers(2, 5))):
        place = centre + rng.normal(size=2) * spacing * 0.34
        size = spacing * float(rng.uniform(0.13, 0.24)) * (0.6 if head else 1.0)
        marks.over.append(blot(rng, place, size * float(rng.uniform(1.1, 1.8)), size, float(rng.uniform(0, 3)), 0.12))


def _spine(marks: Marks, hide: Hide, rng: Rng, spacing: float) -> None:
    for side in (-1, 1):
        at: float = 0.16
        while at < 0.99:
            long = float(rng.uniform(0.05, 0.16))
            t = np.linspace(0, 1, 14)
            x = (at + long * t - 0.52) * hide.length
            y = side * (0.013 + 0.01 * (at < 0.3)) * hide.length + 3 * np.sin(5 * t + rng.uniform(0, 6))
            wide = spacing * float(rng.uniform(0.14, 0.22)) * np.sin(np.pi * np.clip(t, 0.05, 0.95)) ** 0.5
            marks.over.append(stroke(np.c_[x, y], wide, rng, 0.1))
            at += long + float(rng.uniform(0.005, 0.03))
    for line, thick in hide.rings(0.058 * hide.length, 0.02 * hide.length, rng):
        marks.over.append(stroke(line, np.full(len(line), thick), rng, 0.15))


def _rounded(points: Points, parts: int = 9) -> Points:
    """Corners cut twice, then evenly many points along the ring (Chaikin's rule)."""
    for _ in range(3):
        after = np.roll(points, -1, axis=0)
        points = np.stack([0.75 * points + 0.25 * after, 0.25 * points + 0.75 * after], 1).reshape(-1, 2)
    steps = np.hypot(*np.diff(np.r_[points, points[:1]], axis=0).T)
    along = np.r_[0, np.cumsum(steps)]
    want = np.linspace(0, along[-1], max(40, parts), endpoint=False)
    closed = np.r_[points, points[:1]]
    return np.asarray(np.c_[np.interp(want, along, closed[:, 0]), np.interp(want, along, closed[:, 1])])


def clouded_coat(sheet: Sheet, rng: Rng, tone: Tone, marks: Marks) -> tuple[Field, Field]:
    """Colour (h, w, 3) and share of black: pale lanes, greyer-brown clouds dark behind, small spots."""
    depth = pale_share(sheet, rng)
    blotch = sheet.view.noise(rng, 160, 10, 2.2)
    base = ramp(np.clip(depth + 0.06 * blotch, 0, 1), CLOUDED)
    ring, inside = sheet.fill(marks.black), sheet.fill(marks.inside)
    over = sheet.fill(marks.over)
    fill = mix(base, rgb("#7f6a49"), np.clip(0.45 + 0.12 * blotch, 0, 1))
    shade = blur(np.clip(ring - inside, 0, 1), 11 * sheet.scale)
    fill = mix(fill, rgb("#4a3826"), np.clip(1.5 * shade, 0, 0.75))
    colour = mix(base, fill, np.clip(inside, 0, 1))
    black = np.maximum(np.clip(ring - inside, 0, 1), over)
    dark = mix(rgb("#15110d"), rgb("#43311f"), 0.15 + 0.4 * tone.worn)
    return mix(tone.over(colour), dark, 0.95 * black), black.astype(np.float32)
