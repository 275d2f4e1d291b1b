"""Resin with lines cast or printed on it to look like tusk: they cross, but never as the lines of a tusk do.

The maker's net is the same all over: straight, at one angle, in one direction, or arcs struck from a point that is not
the middle. Lines of a tusk turn with the rim (IV-001, IV-033, LA-004).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from studio.framing import taken
from studio.imitations.form import Form, add_bubbles, add_seam, add_wear, framed, mask
from studio.kinds import UnknownKindError
from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.surface import Surface
from studio.view import View

NETS = ("net", "arcs", "lines")
FACTS = ("LA-004", "IV-033", "IV-001", "IV-034")


@dataclass(frozen=True)
class Net:
    """net: "net" of two straight sets, "arcs" of two sets of circles, or plain "lines". spacing: mm between lines.
    angle: opening of the two sets in degrees. turn: direction of their middle in radians. line: share of the spacing
    that a line takes. strength: 0..1. cast: grooves with dirt in them, else printed. worn: 0..1 how much is rubbed
    off."""

    net: str
    spacing: float
    angle: float
    turn: float
    line: float
    strength: float
    cast: bool
    worn: float


def make(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]) -> tuple[View, Surface]:
    """A lined piece; takes layout, across, turn (camera), bubbles and the fields of `Net` (its turn as net_turn) out of
    `asked`. Raises UnknownKindError for a net not in NETS."""
    form = Form.drawn(texture)
    view, layout = framed(kind, shape, form, where, asked)
    net = Net(
        net=str(taken(asked, "net", texture.choice(NETS, p=(0.5, 0.3, 0.2)))),
        spacing=float(taken(asked, "spacing", texture.uniform(0.9, 2.1))),
        angle=float(taken(asked, "angle", texture.uniform(60, 125))),
        turn=float(taken(asked, "net_turn", texture.uniform(0, np.pi))),
        line=float(taken(asked, "line", texture.uniform(0.16, 0.4))),
        strength=float(taken(asked, "strength", texture.uniform(0.12, 0.3))),
        cast=bool(taken(asked, "cast", texture.random() < 0.45)),
        worn=float(taken(asked, "worn", texture.uniform(0.0, 0.75))),
    )
    if net.net not in NETS:
        raise UnknownKindError(f"{kind} has no net {net.net}")
    bubbles = int(taken(asked, "bubbles", texture.integers(1, 8)))
    surface = face(view, texture, form, net, bubbles)
    surface.parameters.update({k: round(v, 3) if isinstance(v, float) else v for k, v in asdict(net).items()})
    surface.parameters.update(layout=layout, bubbles=bubbles)
    return view, surface


def face(view: View, rng: Rng, form: Form, net: Net, bubbles: int) -> Surface:
    """The piece's face with its net and `bubbles` bubbles."""
    x, y = view.plane
    inward = form.inward(x, y)
    size = 2 * form.half_y
    pixel = 1 / view.pixels_per_mm
    light, dark = (("#f4ead0", "#e6d2a4"), ("#f3ecdf", "#e6dbc6"), ("#f1e3c0", "#dcc08a"))[int(rng.integers(3))]
    milk = view.noise(rng, size, size / 10, 2.8)
    colour = mix(np.broadcast_to(rgb(light), (*view.shape, 3)), rgb(dark), 0.45 + 0.3 * milk)
    sets = [_drawn(phase, net, pixel) for phase in _phases(rng, form, net, x, y)]
    rubbed = net.worn * smoothstep(-0.6, 2.0, view.noise(rng, size / 1.5, size / 14, 2.6))
    edge_worn = smoothstep(0.0, 0.12 * size * net.worn + 0.3, inward)
    grain = np.clip(1 + 0.22 * view.noise(rng, 0.9, 0.12, 0.6), 0.3, 1.5)
    ink = rgb(("#7a5a32", "#8a6a44", "#6e5f4c")[int(rng.integers(3))])
    bump = 0.05 * view.noise(rng, 8.0, 1.0, 1.8)
    for lines in sets:
        share = lines * (1 - 0.85 * rubbed) * edge_worn * (1.0 if net.cast else grain)
        colour = mix(colour, ink, net.strength * share)
        bump = bump - (0.6 if net.cast else 0.05) * share
    colour = mix(colour, rgb("#f0c27a"), 0.22 * smoothstep(0.08 * size, 0.0, inward))
    surface = Surface(colour, np.asarray(bump, np.float32), mask(view, inward))
    surface.gloss, surface.thickness = float(rng.uniform(0.35, 0.8)), float(rng.uniform(4, 12))
    add_bubbles(view, rng, surface, form, bubbles)
    if net.cast:
        add_seam(view, rng, surface, form)
    add_wear(view, rng, surface, inward, float(rng.uniform(0.1, 0.9)))
    surface.mark(view, "imitation_lines", form.box(0.8), "LA-004")
    surface.quantities["net_spacing_px"] = round(net.spacing * view.pixels_per_mm, 2)
    surface.facts = FACTS
    return surface


def _phases(rng: Rng, form: Form, net: Net, x: Field, y: Field) -> list[Field]:
    """Number of lines passed, one field for each set."""
    half = np.radians(net.angle / 2)
    if net.net == "arcs":
        reach = 2.2 * form.half_x
        middles = (net.turn + half, net.turn - half)
        centres = [(reach * np.cos(t), reach * np.sin(t)) for t in middles]
        return [np.asarray(np.hypot(x - a, y - b) / net.spacing, np.float32) for a, b in centres]
    turns = (net.turn,) if net.net == "lines" else (net.turn + half, net.turn - half)
    skew = float(rng.uniform(0, 1))
    return [np.asarray((-x * np.sin(t) + y * np.cos(t)) / net.spacing + skew, np.float32) for t in turns]


def _drawn(phase: Field, net: Net, pixel: float) -> Field:
    """Lines of equal width and sharp edge at whole numbers of `phase`."""
    away = np.abs(phase - np.round(phase)) * net.spacing
    half = net.line * net.spacing / 2
    soft = max(0.75 * pixel, 0.09 * net.spacing)
    return smoothstep(half + soft, half - soft, away) * np.float32(np.clip((net.spacing / pixel - 2) / 2, 0, 1))
