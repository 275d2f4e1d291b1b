"""The library of solid things rendered once: RGBA pictures with passes and truth, on two shelves.

The small shelf comes with the sources; the large one is rendered for training and lies in build/cutouts, or where
BORDERLENS_CUTOUTS says. A picture that is on both is taken from the small one, unless only the other has passes.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from studio.kinds import SOLID as KINDS

__all__ = ["FOLDER", "KINDS", "Art", "CutOut", "NoCutOutError", "large_shelf", "shapes", "shelf"]

FOLDER = Path(__file__).parent / "cutouts"
KEPT = 64
"""Decoded pictures held in memory; at 448 px one takes about 2 MB with its passes."""


class NoCutOutError(LookupError):
    """No cut-out of a solid kind (or of the shape asked for) lies in the library."""


@dataclass(frozen=True)
class Art:
    """Decoded pixels, uint8. lit: (h, w, 4) sRGB and alpha. passes: (h, w, 8) albedo (3), normal (3), occlusion and
    roughness, or None for a picture rendered without."""

    lit: NDArray[np.uint8]
    passes: NDArray[np.uint8] | None


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

    @property
    def art(self) -> Art:
        """The pixels, kept for the next picture that asks for them."""
        return _read(self.path)

    def across(self, share: float) -> float:
        """Millimetres across a picture in which the thing's longer side takes `share` of the width."""
        longest = max(int(self.truth["width"]), int(self.truth["height"]))
        return float(self.truth["mm_per_pixel"]) * longest / share

    @property
    def elevation(self) -> float:
        """How high over the table the camera stood, in radians; at least 20 degrees, so that a table stays one."""
        return float(np.radians(max(float(self.truth["photo"]["elevation"]), 20.0)))

    @property
    def stretch(self) -> float:
        """How much a level table is foreshortened from where the thing was rendered, at most 3."""
        return float(1 / np.sin(self.elevation))

    @property
    def keystone(self) -> float:
        """Change of scale from the middle to the upper edge that the same camera gives a level table."""
        field = np.radians(float(self.truth["photo"]["field_of_view"]) / 2)
        return float(-np.tan(field) / np.tan(self.elevation))


@lru_cache(maxsize=KEPT)
def _read(path: Path) -> Art:
    with Image.open(path) as opened:
        lit = np.asarray(opened.convert("RGBA"))
    beside = path.with_suffix(".passes.webp")
    if not beside.exists():
        return Art(lit, None)
    with Image.open(beside) as opened:
        tiles = np.asarray(opened.convert("RGB"))
    albedo, normal, matter = np.split(tiles, 3)
    return Art(lit, np.concatenate([albedo, normal, matter[..., 1:2], matter[..., :1]], -1))


def large_shelf() -> Path:
    """Where the cut-outs for training lie; the folder need not be there."""
    return Path(os.environ.get("BORDERLENS_CUTOUTS") or Path(__file__).parents[2] / "build" / "cutouts")


def shelf(kind: str, folder: Path | None = None) -> tuple[CutOut, ...]:
    """All cut-outs of a kind whose picture and truth are both there, by shape and view; empty when none are.

    From both shelves, or from `folder` alone.
    """
    return _shelf(kind, (large_shelf(), FOLDER) if folder is None else (folder,))


@lru_cache(maxsize=256)
def _shelf(kind: str, folders: tuple[Path, ...]) -> tuple[CutOut, ...]:
    found: dict[tuple[int, int], CutOut] = {}
    for folder in folders:
        for path in sorted((folder / kind).glob("*-*.webp")):
            shape, _, view = path.stem.rpartition("-")
            if not (path.with_suffix(".toml").exists() and shape.isdigit() and view.isdigit()):
                continue
            place = int(shape), int(view)
            if place not in found or _has_passes(path) or not _has_passes(found[place].path):
                found[place] = CutOut(path, *place)
    return tuple(found[place] for place in sorted(found))


def _has_passes(path: Path) -> bool:
    return path.with_suffix(".passes.webp").exists()


@lru_cache(maxsize=256)
def _shapes(kind: str, folders: tuple[Path, ...]) -> tuple[int, ...]:
    return tuple(sorted({cutout.shape for cutout in _shelf(kind, folders)}))


def shapes(kind: str, folder: Path | None = None) -> tuple[int, ...]:
    """Shape numbers of a kind that have at least one cut-out."""
    return _shapes(kind, (large_shelf(), FOLDER) if folder is None else (folder,))
