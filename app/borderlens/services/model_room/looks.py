"""What one pass over a photograph keeps of it: its sum, its quality, and three hundred bytes to compare it by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from borderlens.vision.photo import Photo, read_photo
from borderlens.vision.pixels import Measures, quality

SIDE = 16
"""Side of the grey thumbnail."""
RING = 2
"""Width of the frame of that thumbnail that is taken for background, in its pixels: an eighth of the side."""
_FREQUENCIES = 8
_SAMPLES = 32
_HEAD = 1 << 20  # bytes in which a camera writes the time
_TIME = re.compile(rb"(\d{4}:[01]\d:[0-3]\d [0-2]\d:[0-5]\d:[0-5]\d)\0")
_COSINES = np.cos(
    np.pi / _SAMPLES * np.outer(np.arange(_FREQUENCIES), np.arange(_SAMPLES) + 0.5)  # rows of the DCT-II
).astype(np.float32)
_IN_RING = np.ones((SIDE, SIDE), dtype=np.bool_)
_IN_RING[RING:-RING, RING:-RING] = False


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """One opened photograph.

    Attributes:
        sha256: of the file's bytes.
        measures: sharpness, light and size as Check takes them.
        mark: 64-bit perceptual hash, see ``perceptual_hash``.
        thumb: uint8 16 x 16, grey.
        ring: mean colour along the border, float32, three 8-bit levels.
        taken: second of the exposure as the camera wrote it, None where it did not.
    """

    sha256: str
    measures: Measures
    mark: np.uint64
    thumb: NDArray[np.uint8]
    ring: NDArray[np.float32]
    taken: float | None


def look_at(path: Path) -> Look:
    """Open one photograph by the program's own reader.

    Raises:
        Mistake: as ``vision.photo.read_photo``.
    """
    photo: Photo = read_photo(path)
    small = Image.fromarray(photo.pixels).resize((SIDE, SIDE), Image.Resampling.BOX)
    ring = np.asarray(small, dtype=np.float32)[_IN_RING].mean(axis=0)
    return Look(
        sha256=photo.sha256,
        measures=quality(photo.pixels, photo.short_side),
        mark=perceptual_hash(photo.pixels),
        thumb=np.array(small.convert("L")),
        ring=ring,
        taken=taken_at(path),
    )


def perceptual_hash(pixels: NDArray[np.uint8]) -> np.uint64:
    """64 bits that stay nearly the same when a picture is shrunk, saved again, or made lighter.

    Signs of the 63 lowest frequencies of a 32 x 32 cosine transform against their median (the usual "pHash"). Written
    here: the library ImageHash does the same and would bring SciPy's and PyWavelets' weight for ten lines.
    """
    grey = Image.fromarray(pixels).convert("L").resize((_SAMPLES, _SAMPLES), Image.Resampling.BOX)
    low = (_COSINES @ np.asarray(grey, dtype=np.float32) @ _COSINES.T).ravel()[1:]  # the first is the mean light
    return np.uint64(np.packbits(np.append(low > np.median(low), False)).view(np.uint64)[0])


def taken_at(path: Path) -> float | None:
    """Earliest time that stands in the file's head in the form EXIF uses, in seconds; None where there is none.

    The words are searched for, not parsed: a broken EXIF block says its time all the same. A file's own time is of no
    use, since copying gives every file of a stick nearly the same.
    """
    try:
        with path.open("rb") as file:
            found = _TIME.findall(file.read(_HEAD))
    except OSError:
        return None
    seconds = []
    for text in found:
        try:
            seconds.append(datetime.strptime(text.decode(), "%Y:%m:%d %H:%M:%S").timestamp())
        except (ValueError, OverflowError, OSError):  # year 0, or a month of 19
            continue
    return min(seconds, default=None)
