"""How a skin lies before the camera: close, at its rim, folded, whole, or a piece cut from it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from studio.hides import Hide
from studio.noise import Field, Rng, blur, smoothstep
from studio.sheets import Points, Sheet
from studio.view import View

LAYOUTS = ("close", "edge", "folded", "hide", "partial")


@dataclass
class Spread:
    """One lay-out in the picture's frame.

    sheets: the window on the hide of each level. level: int (h, w). mask: skin (hair not counted). under: share that
    shows the underside. fringe: where hair peeps out from under a fold, and its lie (dx, dy). relief: pixels. dark:
    0..1 shade between layers. thickness: mm. note: which piece a cut skin is.
    """

    sheets: list[Sheet]
    level: np.ndarray
    mask: Field
    under: Field
    relief: Field
    dark: Field
    thickness: float = 14.0
    fringe: tuple[Field, Field, Field] | None = None
    note: str = ""


def flank(hide: Hide, rng: Rng, low: float = 0.05, high: float = 0.17) -> Points:
    """A place on one side of the trunk, hide mm."""
    side = 1 if rng.random() < 0.5 else -1
    return np.array([rng.uniform(-0.21, 0.31), side * rng.uniform(low, high)]) * hide.length


def _turned(angle: float, over: bool = False) -> Points:
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[c, -s], [s, c]]) @ np.diag([1.0, -1.0 if over else 1.0])


def spread(view: View, rng: Rng, hide: Hide, layout: str) -> Spread:
    """Lay the skin out in one of LAYOUTS; KeyError for another."""
    makers = {"close": close, "edge": edge, "folded": folded, "hide": whole, "partial": partial}
    return makers[layout](view, rng, hide)


def _plain(view: View, sheet: Sheet, mask: Field) -> Spread:
    zero = np.zeros(view.shape, np.float32)
    return Spread([sheet], np.zeros(view.shape, np.int32), mask, zero, zero.copy(), zero.copy())


def _waves(view: View, rng: Rng, height: float) -> Field:
    """Soft unevenness of a skin on a table: `height` mm of slow hills, in pixels."""
    return np.asarray(view.noise(rng, 420, 90, 3.2) * height * view.pixels_per_mm, np.float32)


def close(view: View, rng: Rng, hide: Hide) -> Spread:
    room = 0.25 - 0.38 * float(np.ptp(view.plane[1])) / hide.length
    sheet = Sheet(view, hide, np.eye(2), flank(hide, rng, 0.02, float(np.clip(room, 0.025, 0.17))))
    spread = _plain(view, sheet, np.ones(view.shape, np.float32))
    spread.relief = _waves(view, rng, 4.0)
    return spread


def edge(view: View, rng: Rng, hide: Hide) -> Spread:
    """The skin's own rim in view, lying flat or turned over so that the underside shows."""
    reach = float(np.abs(view.plane[0]).max())
    spot = np.array([float(rng.uniform(-0.14, 0.16)) * hide.length, 0.0])
    side = 1 if rng.random() < 0.5 else -1
    ring = hide.outline[np.sign(hide.outline[:, 1]) == side]
    edge_at = ring[np.abs(ring[:, 0] - spot[0]).argmin()]
    depth = float(rng.uniform(0.0, 0.35)) * reach
    sheet = Sheet(view, hide, np.eye(2), np.array([spot[0], edge_at[1] - side * depth]))
    if rng.random() < 0.45:
        spread = _plain(view, sheet, sheet.fill([hide.outline]))
        spread.relief = _waves(view, rng, 3.0) + _curled(view, rng, spread.mask, 9.0)
        return spread
    return _turned_over(view, rng, sheet, side, depth, reach)


def _turned_over(view: View, rng: Rng, sheet: Sheet, side: int, depth: float, reach: float) -> Spread:
    """A strip or corner along the rim folded back over the hair."""
    x, y = view.plane
    lean = float(rng.uniform(-0.35, 0.35))
    outward = side * (y * np.cos(lean) + x * np.sin(lean)) - depth * 0.6
    wavy = 0.02 * reach * view.noise(rng, 1.6 * reach, reach / 3, 3.2)
    inside = -outward + wavy
    wide = reach * float(rng.uniform(0.25, 0.5))
    slope = float(rng.uniform(-0.45, 0.45))
    free = wide + slope * (x * np.cos(lean) - y * np.sin(lean) * side) + 0.02 * reach * view.noise(rng, reach, 14, 2.6)
    scale = view.pixels_per_mm
    mask = smoothstep(-0.8, 0.8, inside * scale)
    under = mask * smoothstep(-0.8, 0.8, (free - inside) * scale) * smoothstep(4, 10, free)
    spread = _plain(view, sheet, mask)
    spread.under = under
    spread.level = (under > 0.5).astype(np.int32)
    spread.sheets = [sheet, sheet]
    round_off = 11.0
    rise = 13.0 * np.sqrt(np.clip(1 - (1 - np.clip(inside / round_off, 0, 1)) ** 2, 0, 1))
    relief = (blur(under * rise, max(0.7, 1.3 * scale)) + 3.0 * mask) * scale * 0.8 + _waves(view, rng, 3.0)
    spread.relief = np.asarray(relief, np.float32)
    beside = np.clip(blur(under, 5 * scale) * 1.7, 0, 1) * (1 - under)
    spread.dark = np.asarray(0.8 * beside * mask, np.float32)
    spread.thickness = 22.0
    dy, dx = np.gradient(blur(inside, 2.0))
    norm = np.maximum(np.hypot(dx, dy), 1e-6)
    near = mask * smoothstep(7.0, 5.0, inside) * (under > 0.5)
    spread.fringe = np.asarray(near, np.float32), np.asarray(-dx / norm, np.float32), np.asarray(-dy / norm, np.float32)
    return spread


def folded(view: View, rng: Rng, hide: Hide) -> Spread:
    """A skin folded into a soft packet: each layer another part of the hide, rounded where it turns, shade below."""
    x, y = view.plane
    scale = view.pixels_per_mm
    reach = float(np.abs(y).max())
    turn = float(rng.uniform(-0.4, 0.4)) + (np.pi / 2 if rng.random() < 0.25 else 0.0)
    first = Sheet(view, hide, _turned(float(rng.uniform(-0.3, 0.3))), flank(hide, rng))
    ends = rng.random() < 0.5
    mask = np.ones(view.shape, np.float32)
    relief = _waves(view, rng, 3.0)
    spread = _plain(view, first, mask)
    edges = np.sort(rng.uniform(-0.62, 0.7, int(rng.integers(1, 4))))
    if ends:
        edges = np.r_[-0.82, edges]
    edges = edges + np.arange(len(edges)) * 0.08
    dark, level = spread.dark, spread.level
    for number, at in enumerate(edges):
        angle = turn + float(rng.normal() * 0.13)
        across = -x * np.sin(angle) + y * np.cos(angle)
        along = x * np.cos(angle) + y * np.sin(angle)
        bow = reach * (0.05 * np.sin(along / reach * float(rng.uniform(0.8, 1.8)) + float(rng.uniform(0, 6))))
        inside = across - at * reach - bow - 0.012 * reach * view.noise(rng, reach, reach / 6, 3.0)
        round_off = float(rng.uniform(0.09, 0.2)) * reach
        over = inside > 0
        roll = np.clip(inside / round_off, 0, 1)
        rise = round_off * 0.6 * np.sin(0.5 * np.pi * roll)
        sag = 0.12 * round_off * smoothstep(1, 4, inside / round_off)
        gather = view.noise(rng, reach, reach / 7, 2.6, float(angle) + np.pi / 2, 3.5)
        lump = 0.05 * round_off * gather * roll
        if ends and number == 0:
            mask = smoothstep(-0.8, 0.8, inside * scale)
            relief = relief * 0.5 + (rise - sag + lump) * scale
            continue
        under = np.exp(-np.clip(-inside, 0, None) / (0.045 * reach)) + 0.5 * np.exp(
            -np.clip(-inside, 0, None) / (0.14 * reach)
        )
        dark = np.where(over, 0.16 * (1 - roll) ** 3, np.maximum(dark, 0.5 * np.clip(under, 0, 1.3)))
        relief = np.where(over, (rise - sag + lump) * scale + 0.3 * relief + 6 * scale, relief)
        spread.sheets.append(
            Sheet(view, hide, _turned(float(rng.uniform(-0.5, 0.5)) + np.pi * (number % 2), number % 2 == 1),
                  flank(hide, rng, 0.03, 0.2))
        )  # fmt: skip
        level = np.where(over, len(spread.sheets) - 1, level)
    spread.mask, spread.level = mask, level.astype(np.int32)
    spread.dark, spread.relief = (
        np.asarray(dark, np.float32),
        np.asarray(blur(relief, max(1.0, 2.5 * scale)), np.float32),
    )
    spread.thickness = 38.0
    return spread


def whole(view: View, rng: Rng, hide: Hide) -> Spread:
    """The whole hide on a floor: nearly flat, its rim curled here and there."""
    sheet = Sheet.flat(view, hide)
    spread = _plain(view, sheet, sheet.fill([hide.outline]))
    body = blur(spread.mask, 8 * view.pixels_per_mm) + 1.2 * blur(spread.mask, 32 * view.pixels_per_mm)
    ripple = view.noise(rng, 330, 90, 3.0) * 11.0 + view.noise(rng, 900, 260, 3.0) * 14.0
    relief = (body * 17 + ripple) * view.pixels_per_mm + _curled(view, rng, spread.mask, 26.0)
    spread.relief = np.asarray(relief, np.float32)
    spread.thickness = 24.0
    return spread


def partial(view: View, rng: Rng, hide: Hide) -> Spread:
    """A piece: a cushion's square, a strip, or a leg, cut with a knife; part of the rim may be the skin's own."""
    scale = view.pixels_per_mm
    size = 0.44 * float(np.abs(view.plane[0]).max())
    kind = str(rng.choice(["square", "strip", "leg"], p=[0.4, 0.3, 0.3]))
    if kind == "leg":
        start, end, _ = hide.legs[int(rng.integers(4))]
        middle = start + 0.4 * (end - start)
        sheet = Sheet(view, hide, np.eye(2), middle)
        hx, hy = sheet.place
        step = (end - start) / np.hypot(*(end - start))
        lean = float(rng.uniform(-0.3, 0.3))
        cut = _turned(lean) @ step
        beyond = (hx - start[0]) * cut[0] + (hy - start[1]) * cut[1] + 0.06 * hide.length
        beyond = beyond + 3 * view.noise(rng, 200, 20, 2.4)
        mask = sheet.fill([hide.outline]) * smoothstep(-0.8, 0.8, beyond * scale)
    else:
        place = flank(hide, rng, 0.03, 0.2)
        sheet = Sheet(view, hide, np.eye(2), place)
        half = size * (np.array([1.0, 0.3]) if kind == "strip" else np.array([0.85, float(rng.uniform(0.65, 0.9))]))
        half = half * (1.6 if kind == "strip" else 1.45)
        corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half * (1 + 0.07 * rng.normal(size=(4, 2)))
        ring = np.concatenate([
            np.linspace(a, b, 16, endpoint=False) for a, b in zip(corners, np.roll(corners, -1, 0), strict=True)
        ])  # fmt: skip
        ring = ring + np.cumsum(rng.normal(size=ring.shape), 0) * 0.004 * size + rng.normal(size=ring.shape) * 0.4
        mask = sheet.fill([ring @ _turned(float(rng.uniform(-0.6, 0.6))).T + place])
        mask = mask * sheet.fill([hide.outline])
    spread = _plain(view, sheet, mask)
    body = blur(mask, 9 * scale) + 0.6 * blur(mask, 26 * scale)
    relief = body * 9 * scale + _waves(view, rng, 5.0) + _curled(view, rng, mask, 10.0)
    spread.relief = np.asarray(relief, np.float32)
    spread.note, spread.thickness = kind, 17.0
    return spread


def _curled(view: View, rng: Rng, mask: Field, height: float) -> Field:
    """Rim lifted by up to `height` mm over stretches of it, in pixels."""
    scale = view.pixels_per_mm
    small = 2 if view.width > 500 else 1
    deep = ndimage.distance_transform_edt(mask[::small, ::small] > 0.5).astype(np.float32) * small
    if small == 2:
        deep = ndimage.zoom(deep, 2, order=1)[: view.height, : view.width]
    where = smoothstep(0.1, 1.2, view.noise(rng, 520, 150, 3.0))
    return np.asarray(height * scale * where * np.exp(-((deep / (2.2 * height * scale + 1)) ** 2)), np.float32)
