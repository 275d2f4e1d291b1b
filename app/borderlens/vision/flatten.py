"""Any decoded picture as upright 8-bit RGB of a bounded size, without a second full-size copy in memory."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

READING_SIDE = 448  # px; classifier study, section 3: the same embedding as a full decode, four times faster
_MOST_PIXELS = 40 * READING_SIDE * READING_SIDE  # longer strips than 40:1 shrink further, to bound memory
_BAND_PIXELS = 1 << 21
_WIDE = ("I", "F")  # 32 bits a pixel, range unknown until read
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def shrink_factor(width: int, height: int, side: int = READING_SIDE) -> int:
    """Whole number by which both sides are divided: the shorter side stays at ``side`` or more."""
    factor = max(1, min(width, height) // side)
    while (width // factor) * (height // factor) > _MOST_PIXELS:
        factor += 1
    return factor


def flatten(picture: Image.Image, orientation: int = 1, side: int = READING_SIDE) -> NDArray[np.uint8]:
    """RGB pixels, uint8 H x W x 3, on white where the picture is transparent, turned by the EXIF orientation (1 to 8).

    Works in bands, because Pillow keeps 4 bytes a pixel and a converted copy of 80 megapixels is 320 MB.
    """
    width, height = picture.size
    factor = shrink_factor(width, height, side)
    result = Image.new("RGB", (math.ceil(width / factor), math.ceil(height / factor)))
    rows = max(1, _BAND_PIXELS // (width * factor)) * factor
    scale = _wide_scale(picture, rows) if picture.mode in _WIDE else 1.0
    for top in range(0, height, rows):
        band = _rgb(picture.crop((0, top, width, min(height, top + rows))), scale)
        result.paste(band.reduce(factor) if factor > 1 else band, (0, top // factor))
    turn = _TURNS.get(orientation)
    return np.array(result if turn is None else result.transpose(turn))


def _rgb(band: Image.Image, scale: float) -> Image.Image:
    if band.mode == "RGB":
        return band
    if band.mode.startswith("I;16"):
        band = Image.fromarray((np.asarray(band) >> 8).astype(np.uint8))
    elif band.mode in _WIDE:
        levels = np.nan_to_num(np.asarray(band, dtype=np.float64) * scale, nan=0.0, posinf=255.0, neginf=0.0)
        band = Image.fromarray(np.clip(levels, 0, 255).astype(np.uint8))
    elif band.mode == "LAB":
        profiles = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(band, *profiles, outputMode="RGB") or band.getchannel("L").convert("RGB")
    if band.has_transparency_data:
        clear = band.convert("RGBA")
        white = Image.new("RGB", band.size, "white")
        white.paste(clear, mask=clear.getchannel("A"))
        return white
    return band.convert("RGB")


def _wide_scale(picture: Image.Image, rows: int) -> float:
    """Factor from the values of a 32-bit picture to 0..255, by the smallest usual range that holds them all."""
    top = 0.0
    for at in range(0, picture.height, rows):
        values = np.asarray(picture.crop((0, at, picture.width, min(picture.height, at + rows))), dtype=np.float64)
        finite = values[np.isfinite(values)]
        top = max(top, float(finite.max(initial=0.0)))
    whole = picture.mode == "I"
    for usual in (255.0, 65535.0) if whole else (1.0, 255.0, 65535.0):
        if top <= usual:
            return 255.0 / usual
    return 255.0 / top
