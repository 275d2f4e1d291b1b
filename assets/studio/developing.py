"""From light to the library's file: flat pictures drawn by a recipe, rendered ones put through the same phone.

Both end as WebP of the best quality that keeps them under LARGEST bytes, with their truth.
"""

from __future__ import annotations

import io
import tomllib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from studio.files import put
from studio.noise import Field
from studio.phone import Camera, developed
from studio.plan import Entry
from studio.recipes import draw, judged
from studio.surface import Cue
from studio.truth import Truth, Value

WIDTH, ASPECT = 1024, 4 / 3
LARGEST = 140_000
QUALITIES = (90, 86, 82, 78, 74, 70, 66, 60, 54, 48, 40, 30)
STEADY: dict[str, float] = {"vignette": 0.12, "noise": 0.0, "sharpen": 0.25}
"""A careful officer's phone, for pictures that teach; the plan's `camera` changes single values."""
RENDERED: dict[str, float] = {"vignette": 0.14, "noise": 0.00025, "sharpen": 0.3, "defocus": 0.0003}
BY_LAMP: dict[str, dict[str, float]] = {
    "flash": {"vignette": 0.55, "noise": 0.0009},
    "dusk": {"vignette": 0.25, "noise": 0.0028, "defocus": 0.0007},
}
RECIPE = 1
_LOSSLESS_ENOUGH = 98


@dataclass(frozen=True)
class Developed:
    """WebP bytes and the truth of one picture of the library."""

    webp: bytes
    truth: Truth

    def save(self, stem: Path) -> None:
        """Write <stem>.picture.toml and then <stem>.webp: a picture that is there has its truth beside it."""
        put(stem.with_name(stem.name + ".picture.toml"), self.truth.to_toml().encode())
        put(stem.with_name(stem.name + ".webp"), self.webp)


def coded(image: np.ndarray) -> tuple[bytes, int]:
    """WebP of uint8 (h, w, 3) at the best of QUALITIES that keeps it under LARGEST bytes, else at the lowest."""
    picture = Image.fromarray(image)
    for quality in QUALITIES:
        out = io.BytesIO()
        picture.save(out, "WEBP", quality=quality, method=5)
        if out.tell() <= LARGEST:
            break
    return out.getvalue(), quality


def flat(entry: Entry, width: int = WIDTH) -> Developed:
    """Draw a flat kind as the plan asks. Raises UnknownKindError where its maker or a parameter is not known.

    `phone` = true in the plan draws a hurried officer's camera, `hard` scales its faults; else the camera is STEADY
    with the plan's `camera` over it.
    """
    asked = dict(entry.asked)
    hurried, camera = bool(asked.pop("phone", False)), dict(asked.pop("camera", {}))
    if not hurried:
        asked["camera"] = {**STEADY, **camera, "jpeg": _LOSSLESS_ENOUGH}
    aspect = float(asked.pop("aspect", ASPECT))
    picture = draw(entry.kind, entry.number, width, aspect=aspect, **asked)
    webp, quality = coded(picture.image)
    kept = {key: value for key, value in picture.truth.camera.items() if key != "jpeg"}
    truth = replace(
        picture.truth,
        parameters={**picture.truth.parameters, "plan": entry.mark},
        camera={**kept, "webp": float(quality)},
    )
    return Developed(webp, truth)


def rendered(entry: Entry, scenes: Path) -> Developed:
    """Photograph a rendered scene: <scenes>/<name>.png, .mask.png and .toml. Raises FileNotFoundError, KeyError."""
    known: dict[str, Any] = tomllib.loads((scenes / f"{entry.name}.toml").read_text("utf-8"))
    with Image.open(scenes / f"{entry.name}.png") as raw, Image.open(scenes / f"{entry.name}.mask.png") as small:
        shown = np.asarray(raw.convert("RGB"), np.float32) / np.float32(255)
        mask = np.asarray(small.convert("L").resize(raw.size, Image.Resampling.NEAREST), np.float32) / np.float32(255)
    light = np.power(shown, np.float32(2.2))
    lamp = str(known["scene"]["lamp"])
    camera = Camera(**{**RENDERED, **BY_LAMP.get(lamp, {}), **entry.asked.get("camera", {}), "jpeg": _LOSSLESS_ENOUGH})
    seed = (zlib.crc32(entry.kind.encode()), entry.number, zlib.crc32(entry.name.encode()))
    image = developed(camera.expose(light, np.random.default_rng(seed)))
    clean = developed(
        Camera(vignette=0.0, noise=0.0, sharpen=0.0, jpeg=_LOSSLESS_ENOUGH).expose(light, np.random.default_rng(0))
    )
    cues, difficulty = judged(_cues(known), image, clean, mask)
    webp, quality = coded(image)
    kept = {key: value for key, value in camera.as_numbers().items() if key != "jpeg"}
    truth = Truth(
        kind=entry.kind,
        recipe="studio.solid.settings",
        version=RECIPE,
        seed=int(known["shape_seed"]),
        shape=f"{entry.kind}-{entry.number}",
        width=image.shape[1],
        height=image.shape[0],
        difficulty=difficulty,
        facts=tuple(dict.fromkeys([*known["facts"], *(cue.fact for cue in cues if cue.fact)])),
        cues=tuple(cues),
        parameters={**_parameters(known), "plan": entry.mark},
        quantities=_quantities(known, mask),
        camera={**kept, "webp": float(quality)},
    )
    return Developed(webp, truth)


def _cues(known: Mapping[str, Any]) -> list[Cue]:
    return [
        Cue(
            part["name"], tuple((float(x), float(y)) for x, y in part["polygon"]), next(iter(part.get("facts", [])), "")
        )
        for part in known.get("cues", [])
    ]


def _parameters(known: Mapping[str, Any]) -> dict[str, Value]:
    """Everything that was asked of the scene and chosen for the thing, as plain words and numbers."""
    out: dict[str, Value] = {}
    for table, before in (("scene", ""), ("thing", "thing_")):
        for key, value in known[table].items():
            out[before + key] = ", ".join(map(str, value)) if isinstance(value, list) else value
    return out


def _quantities(known: Mapping[str, Any], mask: Field) -> dict[str, float]:
    out = {name: float(known[name]) for name in ("px_per_mm", "pieces", "pieces_seen")}
    out["share"] = round(float(mask.mean()), 4)
    bar = known.get("bar")
    if bar:
        (x0, y0), (x1, y1) = bar["from"], bar["to"]
        places = {"bar_x0": x0, "bar_y0": y0, "bar_x1": x1, "bar_y1": y1}
        out |= {"bar_mm": float(bar["mm"]), **{name: float(value) for name, value in places.items()}}
    return out
