"""What the imitations share: their outlines, the camera over them, bubbles and mould seams."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.framing import taken
from studio.kinds import UnknownKindError
from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.surface import Surface, crack
from studio.view import View

LAYOUTS = ("close", "whole")


@dataclass(frozen=True)
class Form:
    """A flat piece: rounded rectangle or disc, half sizes and corner radius in mm, with a slightly uneven edge."""

    half_x: float
    half_y: float
    round_off: float

    @classmethod
    def drawn(cls, rng: Rng, slender: float = 0.55) -> Form:
        half = float(rng.uniform(14, 38))
        if rng.random() < 0.45:
            flat = float(rng.uniform(0.78, 1.0))
            return cls(half, half * flat, half * flat)
        flat = float(rng.uniform(slender, 1.0))
        return cls(half, half * flat, half * flat * float(rng.uniform(0.06, 0.5)))

    def inward(self, x: Field, y: Field) -> Field:
        """Distance in mm from the outline, positive inside."""
        du, dv = np.abs(x) - self.half_x + self.round_off, np.abs(y) - self.half_y + self.round_off
        outside = np.hypot(np.maximum(du, 0), np.maximum(dv, 0)) + np.minimum(np.maximum(du, dv), 0)
        return np.asarray(self.round_off - outside, np.float32)

    def spot(self, rng: Rng, margin: float) -> NDArray[Any]:
        """A place inside, at least `margin` mm from the edge."""
        for _ in range(200):
            at = rng.uniform(-1, 1, 2) * (self.half_x - margin, self.half_y - margin)
            if float(self.inward(*np.asarray(at, np.float32)[:, None])[0]) > margin:
                return np.asarray(at)
        return np.zeros(2)

    def box(self, share: float) -> NDArray[Any]:
        """Outline in mm of the middle part, `share` of the sizes."""
        corner = self.half_x * share, self.half_y * share
        shape = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * corner
        return shape if self.round_off < 0.6 * self.half_y else shape * 0.72


def framed(kind: str, shape: tuple[int, int], form: Form, where: Rng, asked: dict[str, Any]) -> tuple[View, str]:
    """Camera over the whole piece or over a part of it. Raises UnknownKindError for another layout."""
    layout = str(taken(asked, "layout", where.choice(LAYOUTS, p=(0.45, 0.55))))
    if layout not in LAYOUTS:
        raise UnknownKindError(f"{kind} has no layout {layout}")
    narrow = min(shape[0] / shape[1], 1.0)
    reach = float(np.hypot(form.half_x, form.half_y)) if form.round_off < 0.6 * form.half_y else form.half_x
    whole = 2 * reach * float(where.uniform(1.05, 1.4)) / narrow
    close = form.half_x * float(where.uniform(0.7, 1.2))
    across = float(taken(asked, "across", whole if layout == "whole" else close))
    turn = float(taken(asked, "turn", where.uniform(0, 2 * np.pi)))
    off = where.uniform(-1, 1, 2) * (form.half_x, form.half_y) * (0.06 if layout == "whole" else 0.5)
    lean = where.normal(size=2) * 0.03
    return View.aim(*shape, across, (float(off[0]), float(off[1])), turn, (float(lean[0]), float(lean[1]))), layout


def mask(view: View, inward: Field) -> Field:
    return np.asarray(np.clip(0.5 + inward * view.pixels_per_mm / 1.5, 0, 1), np.float32)


def add_bubbles(view: View, rng: Rng, surface: Surface, form: Form, count: int) -> None:
    """Round bubbles: some cut open, pits with a bright far lip, some under the surface, pale and soft (LA-005).

    Writes `open_bubbles`: how many cut ones lie within the picture and are four pixels wide or more.
    """
    x, y = view.plane
    pixel = 1 / view.pixels_per_mm
    nests = [form.spot(rng, 1.5) for _ in range(3)]
    seen: list[tuple[float, float, float]] = []
    taken_places: list[tuple[NDArray[Any], float]] = []
    for number in range(count):
        size = float(np.clip(rng.lognormal(np.log(0.42), 0.5), 0.16, 1.3))
        sunk = number % 3 == 2
        for _ in range(40):
            at = form.spot(rng, 2.2 * size)
            if rng.random() < 0.5:
                at = nests[int(rng.integers(3))] + rng.normal(size=2) * 3.0
            clear = all(np.hypot(*(at - other)) > 1.6 * (size + reach) for other, reach in taken_places)
            if clear and float(form.inward(*np.asarray(at, np.float32)[:, None])[0]) > 2 * size:
                break
        else:
            continue
        taken_places.append((at, size))
        away = np.hypot(x - at[0], y - at[1]).astype(np.float32)
        if sunk:
            surface.albedo = mix(surface.albedo, rgb("#fffaf0"), 0.28 * smoothstep(size * 1.2, size * 0.7, away))
            surface.albedo = mix(surface.albedo, rgb("#a88a5c"), 0.2 * crack(away - size, 0.22 * size))
            continue
        pit = smoothstep(size + 0.7 * pixel, size - 0.7 * pixel, away)
        bowl = np.sqrt(np.clip(1 - (away / size) ** 2, 0, 1)) * pit
        surface.albedo = mix(surface.albedo, rgb("#7d6138"), (0.3 + 0.3 * bowl) * pit)
        surface.bump = np.asarray(surface.bump - 0.75 * size * view.pixels_per_mm * bowl, np.float32)
        place = view.to_pixels([at])[0]
        inside = (place > 0).all() and (place < (view.width, view.height)).all()
        if inside and 2 * size * view.pixels_per_mm >= 4:
            seen.append((float(at[0]), float(at[1]), size))
    surface.quantities["open_bubbles"] = float(len(seen))
    circle = np.linspace(0, 2 * np.pi, 14, endpoint=False)
    for bx, by, size in sorted(seen, key=lambda bubble: -bubble[2])[:4]:
        reach = max(1.6 * size, 0.018 * view.width * pixel)
        surface.mark(view, "bubbles", np.c_[bx + reach * np.cos(circle), by + reach * np.sin(circle)], "LA-005")


def add_seam(view: View, rng: Rng, surface: Surface, form: Form) -> None:
    """The line where two halves of the mould met: a raised thread, a step, here and there a fin of flash (LA-005)."""
    x, y = view.plane
    pixel = 1 / view.pixels_per_mm
    turn = float(rng.normal() * 0.12 + (np.pi / 2 if rng.random() < 0.4 else 0.0))
    at = float(rng.uniform(-0.4, 0.4)) * form.half_y
    along = x * np.cos(turn) + y * np.sin(turn)
    off = -x * np.sin(turn) + y * np.cos(turn) - at
    width = max(float(rng.uniform(0.1, 0.22)), 0.9 * pixel)
    uneven = np.clip(0.7 + 0.4 * np.interp(along, np.linspace(-60, 60, 90), rng.normal(size=90)), 0.15, 1.5)
    thread = crack(off, width) * uneven
    step = smoothstep(-width, width, off) * float(rng.uniform(0.4, 1.2))
    surface.bump = np.asarray(surface.bump + 1.3 * thread + step, np.float32)
    surface.albedo = mix(surface.albedo, rgb("#a9854c"), 0.3 * crack(off - 1.5 * width, 1.4 * width) * uneven)
    surface.albedo = mix(surface.albedo, rgb("#fffaf0"), 0.2 * thread)
    half = 0.62 * min(form.half_x, form.half_y)
    wide = max(4 * width, 0.012 * view.width * pixel)
    line = np.array([(-half, at - wide), (half, at - wide), (half, at + wide), (-half, at + wide)])
    spin = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    surface.mark(view, "mould_seam", line @ spin, "LA-005")


def add_wear(view: View, rng: Rng, surface: Surface, inward: Field, amount: float) -> None:
    """Fine scratches, handling dirt and a rubbed edge."""
    scratches = np.zeros(view.shape, np.float32)
    for _ in range(3):
        fine = view.noise(rng, 1.6, 0.15, 0.6, float(rng.uniform(0, np.pi)), 60)
        scratches += np.clip(fine - 1.7, 0, 1.5)
    surface.bump = np.asarray(surface.bump - 0.25 * amount * scratches, np.float32)
    surface.albedo = mix(surface.albedo, rgb("#7c6a4e"), 0.16 * amount * scratches)
    dirt = view.noise(rng, 25.0, 1.5, 2.4)
    surface.albedo = mix(surface.albedo, rgb("#8c7a5e"), 0.1 * amount * np.clip(dirt, 0, 2))
    surface.albedo = mix(surface.albedo, rgb("#7a6444"), 0.22 * amount * np.exp(-((inward / 0.8) ** 2)))
