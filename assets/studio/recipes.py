"""One call for every kind of picture: `draw(kind, seed)`. The same seed gives the same bytes."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio import makers, measure
from studio.ivory import reading
from studio.ivory.reading import TuskFace
from studio.kinds import FLAT
from studio.kinds import KINDS as ALL
from studio.makers import UnknownKindError
from studio.noise import Field
from studio.phone import Camera, clipped_share, developed, shoot
from studio.stage import Wishes, staged
from studio.surface import Cue
from studio.truth import Truth

VERSION = 2
# Mean brightness (0 to 1, as stored) under which an eye on an ordinary screen reads no pattern.
DARK = 0.12
FLAT_KINDS, KINDS = FLAT, tuple(ALL)
_STREAMS = {"texture": 1, "view": 2, "table": 3, "lamp": 4, "phone": 5, "setting": 6}


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
    `aspect` (width over height), `setting`, `ground`, `scale` (or `ruler`, True for a plain one) and `lamp` as Wishes
    has them, `hard` (camera faults, 0..1), `camera` (a dict of Camera fields: that camera is used as it is, without
    the clipping bound). Each kind has its own besides, named where it is made; cut-outs `shape`, `view`, `share`,
    `shift`, `turn`. Raises UnknownKindError, NoCutOutError.
    """
    if kind not in KINDS:
        raise UnknownKindError(f"no recipe draws {kind}; known: {', '.join(KINDS)}")
    asked = dict(parameters)
    height = round(size / float(asked.pop("aspect", 1.0)))
    camera_asked, hard = asked.pop("camera", None), float(asked.pop("hard", 1.0))
    wishes = Wishes.taken(asked, not phone or camera_asked is not None)
    rngs = {name: np.random.default_rng(stream(kind, seed, name)) for name in _STREAMS}

    view, surface, shape = makers.make(kind, seed, (height, size), rngs["texture"], rngs["view"], asked)
    if asked:
        raise UnknownKindError(f"{kind} has no parameter {', '.join(sorted(asked))}")
    stage = staged(view, surface, wishes, rngs["table"], rngs["lamp"], rngs["setting"])
    light, mask = stage.light, stage.mask

    plain = Camera(vignette=0.05, noise=0.0, sharpen=0.15, jpeg=95)
    clean_bytes = plain.expose(stage.bare, np.random.default_rng(0))
    if camera_asked is not None:
        camera = Camera(**camera_asked)
        data = camera.expose(light, np.random.default_rng(stream(kind, seed, "phone")))
    elif phone:
        camera, data = shoot(light, mask, stream(kind, seed, "phone"), hard, stage.setting.mood)
    else:
        camera = plain
        data = clean_bytes if light is stage.bare else camera.expose(light, np.random.default_rng(0))
    image, clean = developed(data), developed(clean_bytes)

    cues, difficulty = judged(stage.cues, image, clean, mask)
    if isinstance(surface, TuskFace):
        reading.note_clean(surface, clean)
        reading.note_finished(surface, image, cues)
    quantities = {"px_per_mm": round(view.pixels_per_mm, 4), **surface.quantities, **stage.quantities}
    quantities["clipped_share"] = round(clipped_share(image, mask), 4)
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
        parameters={**surface.parameters, **stage.parameters, "phone": phone},
        quantities=quantities,
        camera=camera.as_numbers() if phone or camera_asked is not None else {},
        beside=stage.beside,
    )
    return Picture(image, data, mask, truth)


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
