"""One call for every kind of picture: `draw(kind, seed)`. The same seed gives the same bytes."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio import cutouts, measure, pelts, sections, substitutes
from studio.backgrounds import NAMES, ground
from studio.compositor import lay
from studio.lighting import Lamp
from studio.noise import Field, Rng
from studio.outline import Outline
from studio.pelts import Skin
from studio.phone import Camera, clipped_share, developed, shoot
from studio.ruler import ruler
from studio.surface import Cue, Surface
from studio.truth import Truth
from studio.view import View

VERSION = 1
FLAT_KINDS = (
    "ivory_section",
    "hippo_section",
    "bone_section",
    "resin_section",
    "tagua_section",
    *pelts.KINDS,
)
KINDS = (*FLAT_KINDS, *cutouts.KINDS)
ANGLES = {"elephant": (115.0, 135.0), "mammoth": (60.0, 88.0), "between": (90.0, 115.0)}
_STREAMS = {"texture": 1, "view": 2, "table": 3, "lamp": 4, "phone": 5}


class UnknownKindError(ValueError):
    """A kind or parameter that no recipe knows."""


class NoCutOutError(LookupError):
    """No cut-out of a solid kind (or of the shape asked for) lies in the library."""


@dataclass(frozen=True)
class Picture:
    """image: uint8 (h, w, 3) sRGB, the decoded `jpeg`. mask: (h, w) share of the thing. truth: what is known of it."""

    image: NDArray[np.uint8]
    jpeg: bytes
    mask: Field
    truth: Truth


def stream(kind: str, seed: int, name: str) -> tuple[int, int, int]:
    """Seed of one independent source of chance in one picture."""
    return zlib.crc32(kind.encode()), seed, _STREAMS[name]


def draw(kind: str, seed: int, size: int = 384, *, phone: bool = True, **parameters: Any) -> Picture:
    """Draw one picture, `size` pixels wide.

    phone=False leaves the camera's faults out. Parameters override what the seed would choose; for all kinds: `layout`,
    `aspect` (width over height), `ground`, `ruler`, `hard` (camera faults, 0..1), `camera` (a dict of Camera fields:
    that camera is used as it is, without the clipping bound), `lamp` (a dict of Lamp fields). For ivory: `angle`,
    `origin`, `lines`, `contrast`, `bark`, `cracks`, `stain`; for bone `pits`; for resin `bands`, `bubbles`; for
    skins `spacing`; for cut-outs `shape`, `view`. Raises UnknownKindError, NoCutOutError.
    """
    if kind not in KINDS:
        raise UnknownKindError(f"no recipe draws {kind}; known: {', '.join(KINDS)}")
    asked = dict(parameters)
    height = round(size / float(asked.pop("aspect", 1.0)))
    camera_asked, lamp_asked = asked.pop("camera", None), asked.pop("lamp", {})
    hard, ground_name, with_ruler = float(asked.pop("hard", 1.0)), asked.pop("ground", None), asked.pop("ruler", None)
    rngs = {name: np.random.default_rng(stream(kind, seed, name)) for name in _STREAMS}

    maker = _cut_out if kind in cutouts.KINDS else _skin if kind in pelts.KINDS else _face
    view, surface, shape = maker(kind, seed, (height, size), rngs["texture"], rngs["view"], asked)
    if asked:
        raise UnknownKindError(f"{kind} has no parameter {', '.join(sorted(asked))}")

    lamp = Lamp.drawn(rngs["lamp"])
    lamp = Lamp(**{**lamp.__dict__, **lamp_asked})
    table = rngs["table"]
    name = str(table.choice(NAMES))
    name = ground_name or name
    under = ground(view, table, name)
    beside = _beside(view, table, with_ruler)
    scene = lay(view, surface, under, lamp, beside)

    plain = Camera(vignette=0.05, noise=0.0, sharpen=0.15, jpeg=95)
    clean_bytes = plain.expose(scene.light, np.random.default_rng(0))
    if not phone and camera_asked is None:
        camera, data = plain, clean_bytes
    elif camera_asked is not None:
        camera = Camera(**camera_asked)
        data = camera.expose(scene.light, np.random.default_rng(stream(kind, seed, "phone")))
    else:
        camera, data = shoot(scene.light, scene.mask, stream(kind, seed, "phone"), hard)
    image, clean = developed(data), developed(clean_bytes)

    if kind == "ivory_section":
        _measure_angle(view, surface, clean)
    cues, difficulty = judged(surface.cues, image, clean, scene.mask)
    surface.quantities.setdefault("px_per_mm", round(view.pixels_per_mm, 4))
    surface.quantities["clipped_share"] = round(clipped_share(image, scene.mask), 4)
    truth = Truth(
        kind=kind,
        recipe=f"studio.{kind}",
        version=VERSION,
        seed=seed,
        shape=shape,
        width=size,
        height=height,
        difficulty=difficulty,
        facts=tuple(dict.fromkeys([*surface.facts, *(cue.fact for cue in cues if cue.fact)])),
        cues=tuple(cues),
        parameters={**surface.parameters, "ground": name, "ruler": beside is not None, "phone": phone},
        quantities=surface.quantities,
        camera=camera.as_numbers() if phone or camera_asked is not None else {},
    )
    return Picture(image, data, scene.mask, truth)


def judged(cues: list[Cue], image: NDArray[np.uint8], clean: NDArray[np.uint8], mask: Field) -> tuple[list[Cue], float]:
    """Cues still readable in `image`, and the picture's difficulty 0..1.

    A cue counts as lost when less than a quarter of its local contrast in the clean picture is left, or half of it is
    clipped. Difficulty = 0.4 (1 - contrast kept) + 0.35 (1 - gradient kept) + 0.25 (1 - size), where kept is against
    the clean picture and size is the root of the best cue's area over 0.35 of the picture's side.
    """
    kept, shares, areas = [], [], []
    sigma = max(2.0, image.shape[1] / 64)
    for cue in cues:
        region = measure.inside(cue.polygon, mask.shape) & (mask > 0.5)
        if region.sum() < 12:
            continue
        share = measure.detail(image, region, sigma) / max(measure.detail(clean, region, sigma), 1e-4)
        if share < 0.25 or clipped_share(image, region.astype(np.float32)) > 0.5:
            continue
        kept.append(cue)
        shares.append(min(share, 1.0))
        areas.append(float(region.mean()))
    thing = mask > 0.5
    if not kept or not thing.any():
        return kept, 1.0
    sharp = min(measure.sharpness(image, thing) / max(measure.sharpness(clean, thing), 1e-4), 1.0)
    size = min(float(np.sqrt(max(areas))) / 0.35, 1.0)
    return kept, round(float(np.clip(0.4 * (1 - max(shares)) + 0.35 * (1 - sharp) + 0.25 * (1 - size), 0, 1)), 3)


def _taken(asked: dict[str, Any], name: str, otherwise: Any) -> Any:
    return asked.pop(name) if name in asked else otherwise


def _face(
    kind: str, seed: int, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]
) -> tuple[View, Surface, str]:
    """A cut face: "close" (part of it), "whole" (all of it) or, for ivory, "piece" (a polished blank)."""
    layouts = ("close", "whole", "piece") if kind == "ivory_section" else ("close", "whole")
    odds = (0.66, 0.2, 0.14) if kind == "ivory_section" else (0.5, 0.5)
    layout = str(_taken(asked, "layout", where.choice(layouts, p=odds)))
    if kind == "ivory_section":
        view, surface = _ivory(shape, texture, where, layout, asked)
    else:
        view, surface = _substitute(kind, shape, texture, where, layout, asked)
    surface.parameters["layout"] = layout
    return view, surface, f"{kind}-{seed}"


def _aimed(shape: tuple[int, int], where: Rng, outline: Outline, layout: str, across: float, depth: float) -> View:
    """Camera over the middle of a face, or over a place `depth` of the radius out from it."""
    lean = where.normal(size=2) * 0.03
    turn = float(where.uniform(0, 2 * np.pi))
    if layout == "whole":
        centre = where.uniform(-0.12, 0.12, 2) * outline.radius
    else:
        centre = outline.place([depth], [float(where.uniform(0, 2 * np.pi))])[0]
    return View.aim(*shape, across, (float(centre[0]), float(centre[1])), turn, (float(lean[0]), float(lean[1])))


def _ivory(
    shape: tuple[int, int], texture: Rng, where: Rng, layout: str, asked: dict[str, Any]
) -> tuple[View, Surface]:
    origin = str(_taken(asked, "origin", texture.choice(list(ANGLES), p=(0.5, 0.32, 0.18))))
    if origin not in ANGLES:
        raise UnknownKindError(f"ivory_section has no origin {origin}")
    angle = float(_taken(asked, "angle", texture.uniform(*ANGLES[origin])))
    mammoth = angle < 90
    radius = float(texture.uniform(26, 58))
    outline = Outline.oval(texture, radius, float(texture.uniform(0.9, 1.0)), 0.025)
    lines = int(_taken(asked, "lines", texture.integers(58, 78) if layout == "whole" else texture.integers(64, 120)))
    spacing = 2 * np.pi * 0.85 * radius / lines
    narrow = shape[0] / shape[1]
    if layout == "whole":
        across, depth = 2 * radius * float(where.uniform(1.12, 1.5)) / min(narrow, 1.0), 0.0
    else:
        per_line = float(where.uniform(0.034, 0.062)) * (0.85 if mammoth else 1.0)
        across, depth = spacing / per_line, float(where.uniform(0.72, 0.92))
        across = min(across, 1.25 * radius)
        depth = min(depth, 1.0 - 0.12 * across / radius)
    view = _aimed(shape, where, outline, layout, across, depth)
    bark = float(texture.uniform(0.05, 0.1) if mammoth else texture.uniform(0.03, 0.055))
    mask, corners = _blank(view, texture, where) if layout == "piece" else (None, None)
    if layout == "piece" or texture.random() < 0.2:
        bark = 0.0
    given: dict[str, Any] = {
        "angle": angle,
        "lines": lines,
        "contrast": float(_taken(asked, "contrast", texture.uniform(0.11, 0.27))),
        "bark": float(_taken(asked, "bark", bark)),
        "cracks": int(_taken(asked, "cracks", texture.integers(0, 5) if layout == "whole" else texture.integers(0, 3))),
        "stain": float(_taken(asked, "stain", texture.uniform(0, 0.75))),
        "blueing": float(texture.uniform(0, 0.9)) if mammoth and texture.random() < 0.4 else 0.0,
    }
    surface = sections.ivory(view, texture, outline, mask=mask, **given)
    if corners is not None:
        surface.cues.clear()
        surface.mark(view, "crossing_lines", corners, "IV-001")
        surface.thickness = 9.0
    surface.parameters.update({k: round(v, 3) if isinstance(v, float) else v for k, v in given.items()})
    surface.parameters["radius_mm"] = round(radius, 1)
    surface.quantities["radius_px"] = round(radius * view.pixels_per_mm, 1)
    middle = view.to_pixels([[0.0, 0.0]])[0]
    surface.quantities["centre_x_px"], surface.quantities["centre_y_px"] = (round(float(v), 1) for v in middle)
    return view, surface


def _blank(view: View, texture: Rng, where: Rng) -> tuple[Field, NDArray[Any]]:
    """A polished piece, rounded rectangle or disc, in the middle of the picture: mask, and an outline inside in mm."""
    x, y = view.plane
    cx, cy = view.to_plane([[view.width / 2, view.height / 2]])[0]
    half = 0.5 * min(view.shape) / view.pixels_per_mm * float(where.uniform(0.6, 0.8))
    turn = float(where.uniform(0, np.pi))
    u = (x - cx) * np.cos(turn) + (y - cy) * np.sin(turn)
    v = -(x - cx) * np.sin(turn) + (y - cy) * np.cos(turn)
    flat = 1.0 if texture.random() < 0.3 else float(texture.uniform(0.55, 1.0))
    round_off = half * (flat if texture.random() < 0.3 else float(texture.uniform(0.06, 0.2)))
    du = np.maximum(np.abs(u) - half + round_off, 0)
    dv = np.maximum(np.abs(v) - half * flat + round_off, 0)
    mask = np.clip(0.5 + (round_off - np.hypot(du, dv)) * view.pixels_per_mm / 1.5, 0, 1).astype(np.float32)
    t = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    a, b = 0.9 * half * np.cos(t), 0.9 * half * flat * np.sin(t)
    ring = np.c_[cx + a * np.cos(turn) - b * np.sin(turn), cy + a * np.sin(turn) + b * np.cos(turn)]
    return mask, ring


def _substitute(
    kind: str, shape: tuple[int, int], texture: Rng, where: Rng, layout: str, asked: dict[str, Any]
) -> tuple[View, Surface]:
    narrow = min(shape[0] / shape[1], 1.0)
    radius = float(texture.uniform(*{"tagua_section": (16, 26), "hippo_section": (17, 30)}.get(kind, (18, 40))))
    if kind == "hippo_section":
        outline = Outline.triangle(texture, radius)
    else:
        squash, uneven = (0.7, 0.11) if kind == "bone_section" else (0.8, 0.04)
        outline = Outline.oval(texture, radius, float(texture.uniform(squash, 0.98)), uneven)
    close = float(where.uniform(0.75, 1.25)) * radius
    across = close if layout == "close" else 2 * radius * float(where.uniform(1.12, 1.5)) / narrow
    view = _aimed(shape, where, outline, layout, across, float(where.uniform(0.42, 0.68)))
    makers: dict[str, tuple[Callable[..., Surface], dict[str, Any]]] = {
        "hippo_section": (sections.hippo, {}),
        "bone_section": (substitutes.bone, {"pits": texture.uniform(0.32, 0.7), "hollow": texture.uniform(0.3, 0.5)}),
        "resin_section": (
            substitutes.resin,
            {"bands": texture.uniform(16, 40), "bubbles": int(texture.integers(4, 16))},
        ),
        "tagua_section": (substitutes.tagua, {}),
    }
    maker, given = makers[kind]
    given = {name: type(value)(_taken(asked, name, value)) for name, value in given.items()}
    surface = maker(view, texture, outline, **given)
    surface.parameters.update({name: round(float(value), 3) for name, value in given.items()})
    surface.parameters["radius_mm"] = round(radius, 1)
    return view, surface


def _skin(
    kind: str, seed: int, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]
) -> tuple[View, Surface, str]:
    skin = Skin.drawn(kind, texture)
    if "spacing" in asked:
        skin = Skin(kind, float(asked.pop("spacing")), skin.hair, skin.gloss, skin.second)
    layout = str(_taken(asked, "layout", where.choice(("close", "edge", "folded", "hide"), p=(0.44, 0.14, 0.2, 0.22))))
    steps = float(where.uniform(2.3, 3.6) if kind == "printed_plush" else where.uniform(4.0, 9.0))
    across = skin.spacing * steps
    if layout == "hide":
        across = float(where.uniform(1.42, 1.75)) * {"tiger_skin": 1750.0, "leopard_skin": 1250.0}.get(kind, 1300.0)
    across = float(_taken(asked, "across", across))
    lean = where.normal(size=2) * 0.04
    turn = float(where.normal() * 0.3 + np.pi * where.integers(0, 2))
    centre = (0.26 * across * 0.5, 0.0) if layout == "hide" else (0.0, 0.0)
    turn = float(_taken(asked, "turn", turn))
    view = View.aim(*shape, across, centre, turn, (float(lean[0]), float(lean[1])))
    surface = pelts.pelt(view, texture, skin, layout)
    surface.parameters["layout"] = layout
    return view, surface, f"{kind}-{seed}"


def _cut_out(
    kind: str, seed: int, shape: tuple[int, int], texture: Rng, where: Rng, asked: dict[str, Any]
) -> tuple[View, Surface, str]:
    numbers = cutouts.shapes(kind)
    wanted = int(_taken(asked, "shape", numbers[seed % len(numbers)] if numbers else -1))
    views = [c for c in cutouts.shelf(kind) if c.shape == wanted]
    number = asked.pop("view", None)
    views = views if number is None else [c for c in views if c.view == int(number)]
    if not views:
        raise NoCutOutError(f"no cut-out of {kind} shape {wanted} in {cutouts.FOLDER}")
    cutout = views[int(where.integers(len(views)))]
    share = float(_taken(asked, "share", where.uniform(0.6, 1.2)))
    shift = where.uniform(-0.12, 0.12, 2)
    turn = float(_taken(asked, "turn", where.normal() * 0.35))
    view = View.aim(*shape, float(where.uniform(180, 420)))
    flip = bool(where.random() < 0.5)
    at = (float(shift[0]), float(shift[1]))
    surface = cutouts.placed(view, texture, cutout, share=share, shift=at, turn=turn, flip=flip)
    return view, surface, f"{kind}-{wanted}"


def _beside(view: View, rng: Rng, wanted: bool | None) -> Surface | None:
    """A ruler along the lower or left side, in about one picture of nine whatever the kind."""
    chance, steel, low = rng.random(), bool(rng.random() < 0.5), bool(rng.random() < 0.6)
    lean = float(rng.normal() * 0.04)
    if not (chance < 0.11 if wanted is None else wanted):
        return None
    spin = float(np.arctan2(view.matrix[1, 0], view.matrix[0, 0]))
    breadth = 26 * view.pixels_per_mm
    if breadth > 0.28 * view.height:
        return None
    lower = (0.03 * view.width, 0.97 * view.height - 0.7 * breadth)
    at = lower if low else (0.9 * breadth, 0.04 * view.height)
    corner = view.to_plane([at])[0]
    turn = spin + lean + (0.0 if low else np.pi / 2)
    return ruler(view, (float(corner[0]), float(corner[1])), turn, 300, steel)


def _measure_angle(view: View, surface: Surface, clean: NDArray[np.uint8]) -> None:
    """Measure the outer angle on the clean picture inside the marked sector, and put it beside the asked one."""
    for cue in surface.cues:
        if cue.id != "crossing_lines":
            continue
        region = measure.inside(cue.polygon, view.shape)
        rows, columns = np.nonzero(region)
        centre = view.to_pixels([[0.0, 0.0]])[0]
        reach = np.hypot(columns - centre[0], rows - centre[1])
        far = reach > np.percentile(reach, 45)
        step = max(1, int(far.sum()) // 9)
        places = [(float(x), float(y)) for x, y in zip(columns[far][::step], rows[far][::step], strict=True)]
        spacing = surface.quantities["line_spacing_px"]
        angle = measure.schreger_angle(clean, (float(centre[0]), float(centre[1])), places, spacing)
        if angle is not None:
            surface.quantities["angle_measured"] = round(angle, 1)
