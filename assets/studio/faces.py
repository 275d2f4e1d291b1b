"""Cut faces other than tusk: which outline, size, camera and numbers each kind is drawn with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.bone import bone
from studio.framing import aimed, blank, taken
from studio.growth import sidewall
from studio.keratin import horn, rhino
from studio.kinds import UnknownKindError
from studio.noise import Rng
from studio.outline import Outline
from studio.plants import tagua
from studio.shell import shell
from studio.surface import Cue, Surface
from studio.teeth import hippo, walrus, warthog
from studio.view import View, area, cut_to

Numbers = dict[str, Any]
Span = tuple[float, float]
_WORDS = {
    "seam": ("arms", "arch"),
    "cut": ("across", "along"),
    "animal": ("cattle", "buffalo"),
    "sort": ("white", "pearl"),
}


@dataclass(frozen=True)
class Face:
    """One kind. draw(view, rng, outline, mask=, **numbers); numbers(rng, layout); outline(rng, numbers).

    odds: chance of each layout: "close" (part of the face), "whole", "slice" (whole, thick, seen at a slant), "piece"
    (a polished blank). close, piece: width of the picture in radii in these layouts. depth, piece_depth: how far out,
    in radii, the camera is aimed there.
    """

    draw: Callable[..., Surface]
    outline: Callable[[Rng, Numbers], Outline]
    numbers: Callable[[Rng, str], Numbers]
    odds: dict[str, float]
    close: Span
    depth: Span
    piece: Span = (0.9, 1.3)
    piece_depth: Span = (0.2, 0.45)


def face(kind: str, shape: tuple[int, int], texture: Rng, where: Rng, asked: Numbers) -> tuple[View, Surface]:
    """View and thing of one cut face. Takes `layout`, `radius` and the kind's own numbers out of `asked`.

    Raises UnknownKindError for a layout, animal, cut, seam or sort that the kind does not have.
    """
    made = FACES[kind]
    layout = str(taken(asked, "layout", where.choice(list(made.odds), p=list(made.odds.values()))))
    if layout not in made.odds:
        raise UnknownKindError(f"{kind} has no layout {layout}")
    numbers = made.numbers(texture, layout)
    numbers = {name: type(value)(taken(asked, name, value)) for name, value in numbers.items()}
    for name, words in _WORDS.items():
        if numbers.get(name, words[0]) not in words:
            raise UnknownKindError(f"{kind} has no {name} {numbers[name]}")
    outline = made.outline(texture, numbers)
    if "radius" in asked:
        outline = Outline(float(asked.pop("radius")), outline.squash, outline.lobes, outline.dents)
    view = _view(made, shape, where, outline, layout, asked)
    mask, corners = blank(view, texture, where) if layout == "piece" else (None, None)
    surface = made.draw(view, texture, outline, mask=mask, **numbers)
    if corners is not None:
        surface.cues = _within(view, surface.cues, corners)
        surface.thickness = float(texture.uniform(2.0, 8.0))
    if layout == "slice":
        sidewall(view, texture, surface, float(where.uniform(0.05, 0.14)))
    surface.parameters.update({k: round(v, 3) if isinstance(v, float) else v for k, v in numbers.items()})
    surface.parameters["radius_mm"] = round(outline.radius, 1)
    surface.parameters["layout"] = layout
    surface.quantities["radius_px"] = round(outline.radius * view.pixels_per_mm, 1)
    middle = view.to_pixels([[0.0, 0.0]])[0]
    surface.quantities["centre_x_px"], surface.quantities["centre_y_px"] = (round(float(v), 1) for v in middle)
    return view, surface


def _view(made: Face, shape: tuple[int, int], where: Rng, outline: Outline, layout: str, asked: Numbers) -> View:
    narrow, radius = min(shape[0] / shape[1], 1.0), outline.radius
    if layout == "slice":
        across = float(taken(asked, "across", 2 * radius * float(where.uniform(1.25, 1.6)) / narrow))
        turn = float(taken(asked, "turn", where.uniform(0, 2 * np.pi)))
        centre = where.uniform(-0.1, 0.1, 2) * radius
        lean = (float(where.normal() * 0.02), -float(where.uniform(0.04, 0.12)))
        stretch = float(where.uniform(1.2, 1.7))
        return View.aim(*shape, across, (float(centre[0]), float(centre[1])), turn, lean, stretch)
    low, high = {"close": made.close, "piece": made.piece}.get(layout, (2.24, 3.0))
    across = radius * float(where.uniform(low, high)) / (narrow if layout == "whole" else 1.0)
    depth = float(where.uniform(*(made.piece_depth if layout == "piece" else made.depth)))
    return aimed(shape, where, outline, layout, across, depth, asked)


def _within(view: View, cues: list[Cue], corners: NDArray[Any]) -> list[Cue]:
    """Cues cut to a convex piece given in mm, less a little of its edge."""
    middle = corners.mean(0)
    ring = (view.to_pixels(middle + 0.97 * (corners - middle)) + 0.5) / (view.width, view.height)
    kept = []
    for cue in cues:
        polygon = cut_to(np.array(cue.polygon), ring)
        if len(polygon) >= 3 and area(polygon) > 1e-4:
            kept.append(Cue(cue.id, tuple((round(float(a), 4), round(float(b), 4)) for a, b in polygon), cue.fact))
    return kept


def _triangle(rng: Rng, numbers: Numbers) -> Outline:
    outline = Outline.triangle(rng, float(rng.uniform(17, 32)))
    dent = ((np.pi / 2 + float(rng.normal() * 0.1), float(rng.uniform(0.0, 0.05)), 0.5),)
    return Outline(
        outline.radius, float(rng.uniform(0.86, 1.02)), (*outline.lobes, (4, float(rng.normal() * 0.012), 0.4)), dent
    )


def _dented_oval(rng: Rng, numbers: Numbers) -> Outline:
    """Oval with a wide dent on one or both flat sides."""
    oval = Outline.oval(rng, float(rng.uniform(20, 36)), float(rng.uniform(0.6, 0.78)), 0.035)
    dents = [
        (float(at + rng.normal() * 0.15), float(rng.uniform(0.03, 0.11)), float(rng.uniform(0.3, 0.5)))
        for at in (np.pi / 2, -np.pi / 2)
    ]
    return Outline(oval.radius, oval.squash, oval.lobes, tuple(dents[: int(rng.integers(1, 3))]))


def _grooved_square(rng: Rng, numbers: Numbers) -> Outline:
    """Rounded square or wedge with grooves along two or three sides."""
    corner, lean = float(rng.uniform(0.018, 0.042)), float(rng.normal() * 0.1)
    lobes = (
        (4, corner, np.pi + lean),
        (3, float(rng.normal() * 0.016), 0.7),
        (2, float(rng.normal() * 0.03), 0.2),
        (5, float(rng.normal() * 0.008), 2.0),
    )
    sides = np.array([-np.pi / 2, np.pi / 2, np.pi])[: int(rng.integers(2, 4))]
    dents = tuple(
        (float(side + rng.normal() * 0.12), float(rng.uniform(0.06, 0.13)), float(rng.uniform(0.16, 0.3)))
        for side in sides
    )
    return Outline(float(rng.uniform(10, 19)), float(rng.uniform(0.74, 0.96)), lobes, dents)


def _shaft(rng: Rng, numbers: Numbers) -> Outline:
    """Shaft of a long bone: uneven oval, often with one flat or ridged side."""
    oval = Outline.oval(rng, float(rng.uniform(14, 34)), float(rng.uniform(0.68, 0.98)), float(rng.uniform(0.05, 0.12)))
    at, width = float(rng.uniform(0, 2 * np.pi)), float(rng.uniform(0.35, 0.7))
    return Outline(oval.radius, oval.squash, oval.lobes, ((at, float(rng.uniform(-0.1, 0.12)), width),))


def _nut(rng: Rng, numbers: Numbers) -> Outline:
    oval = Outline.oval(rng, float(rng.uniform(14, 25)), float(rng.uniform(0.74, 0.97)), 0.05)
    flat = (float(rng.uniform(0, 2 * np.pi)), float(rng.uniform(0.0, 0.09)), float(rng.uniform(0.5, 0.9)))
    return Outline(oval.radius, oval.squash, oval.lobes, (flat,))


def _rhino_oval(rng: Rng, numbers: Numbers) -> Outline:
    return Outline.oval(rng, float(rng.uniform(30, 60)), float(rng.uniform(0.68, 0.94)), 0.06)


def _horn_oval(rng: Rng, numbers: Numbers) -> Outline:
    if numbers["animal"] == "buffalo":
        oval = Outline.oval(rng, float(rng.uniform(24, 46)), float(rng.uniform(0.56, 0.76)), 0.035)
        return Outline(oval.radius, oval.squash, (*oval.lobes, (3, float(rng.uniform(0.01, 0.045)), 0.5)))
    radius = float(rng.uniform(16, 34)) * (0.7 if numbers["hollow"] == 0 else 1.0)
    return Outline.oval(rng, radius, float(rng.uniform(0.78, 0.97)), 0.04)


def _plate(rng: Rng, numbers: Numbers) -> Outline:
    return Outline(float(rng.uniform(14, 30)))


def _hippo_numbers(rng: Rng, layout: str) -> Numbers:
    return {"rings": float(rng.uniform(34, 52)), "seam": str(rng.choice(["arms", "arch"], p=(0.68, 0.32)))}


def _walrus_numbers(rng: Rng, layout: str) -> Numbers:
    return {
        "core": float(rng.uniform(0.4, 0.6)),
        "cracks": int(rng.integers(2, 9)),
        "rind": float(rng.uniform(0.06, 0.12)),
    }


def _warthog_numbers(rng: Rng, layout: str) -> Numbers:
    return {"rings": float(rng.uniform(24, 42)), "line": float(rng.uniform(0.03, 0.3))}


def _rhino_numbers(rng: Rng, layout: str) -> Numbers:
    return {
        "spacing": float(rng.uniform(0.42, 0.72)),
        "core": float(rng.choice([0.0, 1.0], p=(0.2, 0.8)) * rng.uniform(0.3, 0.6)),
    }


def _horn_numbers(rng: Rng, layout: str) -> Numbers:
    solid = layout == "piece" or rng.random() < 0.2
    return {
        "animal": str(rng.choice(["cattle", "buffalo"])),
        "hollow": 0.0 if solid else float(rng.uniform(0.42, 0.76)),
        "layers": float(rng.uniform(12, 26)),
        "loose": int(rng.integers(2, 8)),
    }


def _bone_numbers(rng: Rng, layout: str) -> Numbers:
    along = layout == "piece" and rng.random() < 0.6
    pits = float(rng.uniform(0.32, 0.7))
    hollow = float(rng.uniform(0.06, 0.2) if layout == "piece" else rng.uniform(0.3, 0.52))
    dirt = float(rng.uniform(0.1, 1.0))
    # Pieces are mostly worked: boiled and bleached clean, polished, cut from the dense wall with few pits.
    clean = 1 - dirt if layout == "piece" else 0.0
    return {
        "pits": pits * (1 - 0.6 * clean),
        "hollow": hollow,
        "dirt": dirt * (1 - 0.5 * clean),
        "clean": clean,
        "cut": "along" if along else "across",
    }


def _tagua_numbers(rng: Rng, layout: str) -> Numbers:
    piece = layout == "piece"
    return {
        "rings": float(rng.uniform(22, 36)),
        "slit": 0.0 if piece and rng.random() < 0.3 else float(rng.uniform(0.12, 0.34)),
        "skin": 0.0 if piece else float(rng.uniform(0.03, 0.06)),
    }


def _shell_numbers(rng: Rng, layout: str) -> Numbers:
    return {
        "sort": str(rng.choice(["white", "pearl"])),
        "spacing": float(rng.uniform(0.7, 1.7)),
        "buttons": int(rng.integers(2, 7)) if layout == "whole" else 0,
    }


_CLOSE = {"close": 0.5, "whole": 0.32, "slice": 0.18}
FACES = {
    "hippo_section": Face(hippo, _triangle, _hippo_numbers, _CLOSE, (1.0, 1.5), (0.2, 0.5)),
    "walrus_section": Face(
        walrus,
        _dented_oval,
        _walrus_numbers,
        {"close": 0.4, "whole": 0.3, "slice": 0.16, "piece": 0.14},
        (0.9, 1.4),
        (0.3, 0.62),
    ),
    "warthog_section": Face(warthog, _grooved_square, _warthog_numbers, _CLOSE, (1.1, 1.6), (0.15, 0.5)),
    "rhino_section": Face(
        rhino,
        _rhino_oval,
        _rhino_numbers,
        {"close": 0.36, "whole": 0.32, "slice": 0.2, "piece": 0.12},
        (0.5, 1.0),
        (0.5, 0.95),
    ),
    "horn_section": Face(
        horn,
        _horn_oval,
        _horn_numbers,
        {"close": 0.42, "whole": 0.3, "slice": 0.16, "piece": 0.12},
        (0.8, 1.4),
        (0.72, 0.92),
    ),
    "bone_section": Face(
        bone,
        _shaft,
        _bone_numbers,
        {"close": 0.34, "whole": 0.26, "slice": 0.14, "piece": 0.26},
        (0.8, 1.4),
        (0.58, 0.78),
        (0.7, 1.1),
        (0.7, 0.8),
    ),
    "tagua_section": Face(
        tagua,
        _nut,
        _tagua_numbers,
        {"close": 0.4, "whole": 0.32, "slice": 0.14, "piece": 0.14},
        (0.75, 1.25),
        (0.42, 0.68),
    ),
    "shell_section": Face(
        shell, _plate, _shell_numbers, {"close": 0.2, "whole": 0.38, "piece": 0.42}, (0.5, 1.1), (0.1, 0.5), (1.2, 2.0)
    ),
}
KINDS = tuple(FACES)
