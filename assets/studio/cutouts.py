"""The library of solid things rendered once: RGBA pictures with their truth, and their place in a picture."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from studio.noise import Rng
from studio.surface import Cue, Surface
from studio.view import View, clipped

KINDS = ("pangolin_scales", "horn_chips", "seed_pods", "tusk", "cattle_horn")
FOLDER = Path(__file__).parent / "cutouts"


@dataclass(frozen=True)
class CutOut:
    """One rendered picture of one shape; `shape` is its number within the kind."""

    path: Path
    shape: int
    view: int

    @cached_property
    def truth(self) -> dict[str, Any]:
        """The TOML beside the picture."""
        return tomllib.loads(self.path.with_suffix(".toml").read_text("utf-8"))

    def across(self, share: float) -> float:
        """Millimetres across a picture in which the thing's longer side takes `share` of the width."""
        longest = max(int(self.truth["width"]), int(self.truth["height"]))
        return float(self.truth["mm_per_pixel"]) * longest / share

    @property
    def stretch(self) -> float:
        """How much a level table is foreshortened from where the thing was rendered, at most 3."""
        return float(1 / np.sin(np.radians(max(float(self.truth["photo"]["elevation"]), 20.0))))

    @property
    def keystone(self) -> float:
        """Change of scale from the middle to the upper edge that the same camera gives a level table."""
        photo = self.truth["photo"]
        field = np.radians(float(photo["field_of_view"]) / 2)
        return float(-np.tan(field) / np.tan(np.radians(max(float(photo["elevation"]), 20.0))))


@lru_cache(maxsize=32)
def shelf(kind: str, folder: Path = FOLDER) -> tuple[CutOut, ...]:
    """All cut-outs of a kind whose picture and truth are both there, by shape and view; empty when none are."""
    found = []
    for path in sorted((folder / kind).glob("*-*.webp")):
        shape, _, view = path.stem.rpartition("-")
        if path.with_suffix(".toml").exists() and shape.isdigit() and view.isdigit():
            found.append(CutOut(path, int(shape), int(view)))
    return tuple(sorted(found, key=lambda c: (c.shape, c.view)))


def shapes(kind: str, folder: Path = FOLDER) -> tuple[int, ...]:
    """Shape numbers of a kind that have at least one cut-out."""
    return tuple(sorted({cutout.shape for cutout in shelf(kind, folder)}))


def placed(
    view: View, rng: Rng, cutout: CutOut, *, share: float, shift: tuple[float, float], turn: float, flip: bool
) -> Surface:
    """The cut-out in the picture's frame: its longer side takes `share` of the width, its middle `shift` from the
    picture's (fractions), turned by `turn` radians, mirrored if `flip`."""
    truth = cutout.truth
    with Image.open(cutout.path) as opened:
        art = opened.convert("RGBA")
        own_width, own_height = art.size
        scale = share * view.width / max(art.size)
        move = _placement(view, art.size, scale, shift, turn, flip)
        if scale < 0.7:
            smaller = (max(8, round(own_width * scale * 1.3)), max(8, round(own_height * scale * 1.3)))
            art = art.resize(smaller, Image.Resampling.BOX)
        fit = np.diag([art.width / own_width, art.height / own_height, 1.0])
        back = tuple((fit @ np.linalg.inv(move))[:2].ravel())
        size = (view.width, view.height)
        drawn = art.transform(size, Image.Transform.AFFINE, back, Image.Resampling.BICUBIC)
    pixels = np.asarray(drawn).astype(np.float32) / np.float32(255)
    mask = pixels[..., 3]
    light = np.power(pixels[..., :3], 2.2) * np.float32(rng.uniform(0.85, 1.15))
    still = np.zeros(view.shape, np.float32)
    surface = Surface(pixels[..., :3], still, mask, lit=light)
    surface.thickness = 0.035 * view.width / view.pixels_per_mm
    for part in truth.get("cues", []):
        corners = np.array(part["polygon"], float) * (own_width, own_height)
        spots = np.c_[corners, np.ones(len(corners))] @ move.T
        polygon = clipped(spots[:, :2] / (view.width, view.height))
        if polygon:
            facts = part.get("facts", [])
            surface.cues.append(Cue(part["name"], polygon, facts[0] if facts else ""))
    surface.facts = tuple(truth.get("facts", ()))
    for key, value in truth.get("thing", {}).items():
        if isinstance(value, bool | int | float | str):
            surface.parameters[f"thing_{key}"] = value
    surface.parameters["view"] = cutout.view
    return surface


def _placement(
    view: View, size: tuple[int, int], scale: float, shift: tuple[float, float], turn: float, flip: bool
) -> np.ndarray:
    """3 x 3 map from cut-out pixels to picture pixels."""
    centre = np.array([[1, 0, -size[0] / 2], [0, 1, -size[1] / 2], [0, 0, 1]], float)
    mirror = np.diag([-1.0 if flip else 1.0, 1.0, 1.0])
    c, s = np.cos(turn) * scale, np.sin(turn) * scale
    spin = np.array([[c, -s, view.width * (0.5 + shift[0])], [s, c, view.height * (0.5 + shift[1])], [0, 0, 1]])
    return np.asarray(spin @ mirror @ centre)
