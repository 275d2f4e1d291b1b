"""One call for every kind of picture: `draw(kind, seed)`. The same seed gives the same bytes."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio import makers, measure
from studio.backgrounds import NAMES, ground
from studio.compositor import lay
from studio.ivory import reading
from studio.ivory.reading import TuskFace
from studio.kinds import FLAT
from studio.kinds import KINDS as ALL
from studio.lighting import Lamp
from studio.makers import UnknownKindError
from studio.noise import Field, Rng
from studio.phone import Camera, clipped_share, developed, shoot
from studio.ruler import ruler
from studio.surface import Cue, Surface
from studio.truth import Truth
from studio.view import View

VERSION = 1
# Mean brightness (0 to 1, as stored) under which an eye on an ordinary screen reads no pattern.
DARK = 0.12
FLAT_KINDS, KINDS = FLAT, tuple(ALL)
_STREAMS = {"texture": 1, "view": 2, "table": 3, "lamp": 4, "phone": 5}


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

    view, surface, shape = makers.make(kind, seed, (height, size), rngs["texture"], rngs["view"], asked)
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

    cues, difficulty = judged(surface.cues, image, clean, scene.mask)
    if isinstance(surface, TuskFace):
        reading.note_clean(surface, clean)
        reading.note_finished(surface, image, cues)
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

    A cue counts as lost when less than a quarter of its local contrast in the clean picture is left, when half of it is
    clipped, or when it is darker than DARK. Difficulty = 0.4 (1 - contrast kept) + 0.35 (1 - gradient kept) + 0.25
    (1 - size), where kept is against the clean picture and size is the root of the best cue's area over 0.35 of the
    picture's side; 1 where no cue is left.
    """
    kept, shares, areas = [], [], []
    sigma = max(2.0, image.shape[1] / 128)
    for cue in cues:
        region = measure.inside(cue.polygon, mask.shape) & (mask > 0.5)
        if region.sum() < 12:
            continue
        share = measure.detail(image, region, sigma) / max(measure.detail(clean, region, sigma), 1e-4)
        dark = float(measure.luma(image)[region].mean()) < DARK
        if dark or share < 0.25 or clipped_share(image, region.astype(np.float32)) > 0.5:
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
