"""Drawn things laid on real photographs, and their outlines filled with real matter.

A drawn product on a drawn table and a photograph of no product differ in two ways, and only one of them matters. So
each thing is also laid on a photograph (still its own label), and outlines are also filled with a piece of another
photograph (label ``none``): neither the look of a photograph nor that of a cut edge is a sign of anything then.
"""

from __future__ import annotations

import csv
import io
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from borderlens.vision.learning.views import finish
from borderlens.vision.photo import read_photo
from recipe.data import GROUND_FOLDS, Picture, photographs
from studio import cutouts
from studio.dataset import aspect_of, plan
from studio.files import put
from studio.recipes import draw

Pixels = npt.NDArray[np.uint8]
Levels = npt.NDArray[np.float32]
FILLED = "filled_outline"
COVERED = 0.97
"""A thing that covers more of the frame leaves no ground to lay it on."""


def lay_all(out: Path, shared: Path, per_kind: int, size: int, seed: int) -> None:
    """Write ``per_kind`` pictures of each kind, half as many filled outlines, and ``manifest.csv``, under ``out``.

    Training pictures lie on photographs of one fold, calibration and test pictures on those of others.
    """
    grounds = _grounds(shared)
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["path", "kind", "seed", "shape", "split", "ground"])
    for row in plan(per_kind, 50_000):
        fold = GROUND_FOLDS[row.split]
        path = out / row.path
        filled = path.with_name(f"{FILLED}-{path.name}")
        bare = path.with_suffix(".bare")
        if not path.exists() and not bare.exists():
            frame: dict[str, float] = {"aspect": aspect_of(row.kind, row.seed)}
            if row.kind in cutouts.KINDS:
                frame["shape"] = row.shape
            picture = draw(row.kind, row.seed, size, phone=False, **frame)
            if float(picture.mask.mean()) > COVERED:
                put(bare, b"")
                continue
            random = np.random.default_rng([seed, zlib.crc32(row.kind.encode()), row.seed])
            choice = grounds[fold]
            under, stuff = (choice[int(i)] for i in random.integers(len(choice), size=2))
            if row.seed % 2 == 0:
                put(filled, _laid(_piece(stuff, picture.mask.shape, random), picture.mask, under, random))
            put(path, _laid(picture.image, picture.mask, under, random))
        if path.exists():
            table.writerow([row.path, row.kind, row.seed, row.shape, row.split, fold])
        if filled.exists():
            table.writerow([filled.relative_to(out), FILLED, row.seed, f"{row.kind}-{row.shape}", row.split, fold])
    put(out / "manifest.csv", text.getvalue().encode())


def _grounds(shared: Path) -> dict[int, list[Picture]]:
    found: dict[int, list[Picture]] = {fold: [] for fold in GROUND_FOLDS.values()}
    for picture in photographs(shared):
        if picture.fold in found and picture.kind != "animal":
            found[picture.fold].append(picture)
    return found


def _piece(picture: Picture, shape: tuple[int, ...], random: np.random.Generator) -> Pixels:
    """A piece of a photograph, uint8 of that height and width."""
    pixels = Image.fromarray(read_photo(picture.path).pixels)
    height, width = shape
    scale = min(pixels.width / width, pixels.height / height) * float(random.uniform(0.45, 1.0))
    across, down = max(24, round(width * scale)), max(24, round(height * scale))
    left = int(random.integers(0, max(1, pixels.width - across + 1)))
    top = int(random.integers(0, max(1, pixels.height - down + 1)))
    part = pixels.crop((left, top, left + across, top + down))
    return np.asarray(part.resize((width, height), Image.Resampling.BICUBIC))


def _laid(thing: Pixels, mask: npt.NDArray[np.floating], under: Picture, random: np.random.Generator) -> bytes:
    ground = _piece(under, mask.shape, random).astype(np.float32)
    share = np.asarray(
        Image.fromarray((np.clip(mask, 0, 1) * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7)),
        dtype=np.float32,
    )[..., None] / np.float32(255)
    shadow = _shadow(share[..., 0], random)
    # The lamp of the photograph falls on the thing too, about half way.
    gain = (float(ground.mean()) / max(1.0, float(thing.mean()))) ** float(random.uniform(0.1, 0.6))
    lit = np.clip(thing.astype(np.float32) * np.clip(gain, 0.6, 1.2), 0, 255)
    whole = ground * shadow[..., None] * (1 - share) + lit * share
    return finish(Image.fromarray(np.clip(whole, 0, 255).astype(np.uint8)), random, brightest=1.1)


def _shadow(share: Levels, random: np.random.Generator) -> Levels:
    """Share of light left on the ground beside the thing."""
    size = share.shape[0]
    reach = float(random.uniform(0.0, 0.05)) * size
    turn = float(random.uniform(0, 2 * np.pi))
    shift = round(reach * np.sin(turn)), round(reach * np.cos(turn))
    moved = np.roll(share, shift, axis=(0, 1))
    cast = Image.fromarray((moved * 255).astype(np.uint8)).filter(
        ImageFilter.GaussianBlur(float(random.uniform(0.01, 0.04)) * size)
    )
    deep = float(random.uniform(0.2, 0.6))
    return np.asarray(1 - deep * np.asarray(cast, dtype=np.float32) / 255, dtype=np.float32)
