"""A photo file as upright RGB pixels, or the mistake that says why not.

One path for queries, references and training pictures alike (classifier study, section 3): a JPEG is decoded at the
smallest scale that keeps its shorter side at 448 px or more, other formats are reduced to the same order of size.
"""

from __future__ import annotations

import errno
import hashlib
import io
import math
import os
import re
import stat
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from borderlens.domain.errors import (
    CutShort,
    DamagedPhoto,
    EmptyFile,
    NoSuchFile,
    NotAPhoto,
    TooLargeFile,
    TooManyPixels,
    Unreadable,
)
from borderlens.domain.finding import PhotoName
from borderlens.vision import headers
from borderlens.vision.flatten import READING_SIDE, flatten

PIXEL_LIMIT = 80_000_000
SIZE_LIMIT = 200_000_000  # bytes
_DECODING_ROOM = 380_000_000  # bytes for decoding, so that the whole program stays under 600 MB
_TAG_LIMIT = 1 << 20
_EXIF_LIMIT = 1 << 20
_ORIENTATION = 274
_PLUGINS = (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)  # named here so that Pillow need not import its forty others to find them
# Peak bytes a pixel while decoding, measured on 40-megapixel pictures with Pillow 13 and pillow-heif 1.8.
_BYTES_PER_PIXEL = {"AVIF": 9.3, "BMP": 5.0, "GIF": 5.0, "HEIF": 7.5, "PNG": 4.1, "WEBP": 16.1}
_WHOLE_IN_MEMORY = ("AVIF", "HEIF", "WEBP")
# Two threads would need the decoding room twice, and Python's warning filters are not kept apart by thread.
_ONE_AT_A_TIME = threading.Lock()
Stream = io.BufferedReader | io.BytesIO
_CUT_WORDS = re.compile(r"truncat|end of file|end of data|unexpected end|not enough data|incomplete", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A photo that was read.

    Attributes:
        sha256: of the original bytes, hexadecimal.
        width, height: of the upright original, in pixels.
        pixels: uint8 H x W x 3, sRGB assumed, upright; shorter side at least 448 px, or what
            was asked for, where the original has it.
    """

    sha256: str
    width: int
    height: int
    pixels: NDArray[np.uint8]

    @property
    def name(self) -> PhotoName:
        return PhotoName(self.sha256, self.width, self.height)

    @property
    def short_side(self) -> int:
        return min(self.width, self.height)


def read_photo(
    source: Path | str | bytes, *, pixel_limit: int = PIXEL_LIMIT, reading_side: int = READING_SIDE
) -> Photo:
    """Read a photo from a file, or from bytes (named ``-`` in mistakes).

    JPEG, PNG, WebP, TIFF, HEIC/HEIF, AVIF, BMP and the first frame of a GIF, whatever the name says. Transparency is
    laid on white, EXIF orientation applied, colour profiles ignored.

    Args:
        pixel_limit: most pixels of the original.
        reading_side: px; the shorter side is reduced to this or somewhat more, never enlarged.

    Raises:
        NoSuchFile, Unreadable, EmptyFile, TooLargeFile: nothing was read.
        NotAPhoto, TooManyPixels: judged from the header, before decoding.
        CutShort, DamagedPhoto: the header is a picture's, the rest is not whole.
    """
    file = "-" if isinstance(source, bytes) else str(source)
    with _opened(source, file) as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        size = stream.seek(0, io.SEEK_END)
        if size == 0:
            raise EmptyFile(file=file)
        with _ONE_AT_A_TIME:
            width, height, pixels = _decode(stream, file, size, pixel_limit, reading_side)
    return Photo(digest, width, height, pixels)


@contextmanager
def _opened(source: Path | str | bytes, file: str) -> Iterator[Stream]:
    if isinstance(source, bytes):
        if len(source) > SIZE_LIMIT:
            raise TooLargeFile(file=file, megabytes=len(source) // 1_000_000, limit=SIZE_LIMIT // 1_000_000)
        yield io.BytesIO(source)
        return
    try:
        status = Path(source).stat()
        if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for ever
            raise NotAPhoto(file=file)
        if status.st_size > SIZE_LIMIT:
            raise TooLargeFile(file=file, megabytes=status.st_size // 1_000_000, limit=SIZE_LIMIT // 1_000_000)
        stream = open(source, "rb")  # noqa: SIM115, PTH123  closed below; here only the opening may fail
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a NUL in the name
        raise NoSuchFile(file=file) from error
    except OSError as error:
        raise Unreadable(file=file, why=error.strerror or str(error)) from error
    with stream:
        yield stream


def _decode(
    stream: Stream, file: str, size: int, pixel_limit: int, reading_side: int
) -> tuple[int, int, NDArray[np.uint8]]:
    kind = headers.picture_format(stream)
    if not kind:
        raise NotAPhoto(file=file)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of odd metadata, which is no reason to refuse a photo
            _check_structure(stream, kind, size, file)
            stream.seek(0)
            with _open_picture(stream, kind, file) as picture:
                _check_pixels(picture, kind, size, pixel_limit, file)
                width, height = picture.size
                if kind == "JPEG":
                    picture.draft("RGB", (reading_side, reading_side))
                picture.load()
                _check_last_row(picture, stream, kind, file)
                orientation = _orientation(picture)
                pixels = flatten(picture, orientation, reading_side)
    except (NotAPhoto, TooManyPixels, CutShort, DamagedPhoto):
        raise
    except Image.DecompressionBombError as error:
        found = re.search(r"\((\d+) pixels\)", str(error))
        raise _too_many(file, int(found.group(1)) if found else 2 * pixel_limit, pixel_limit) from error
    except MemoryError as error:
        raise Unreadable(file=file, why=os.strerror(errno.ENOMEM)) from error
    except Exception as error:  # a hostile file can make a decoder raise anything; all of it means "not whole"
        if isinstance(error, EOFError) or _CUT_WORDS.search(str(error)):
            raise CutShort(file=file) from error
        raise DamagedPhoto(file=file) from error
    return (height, width, pixels) if orientation >= 5 else (width, height, pixels)


def _open_picture(stream: Stream, kind: str, file: str) -> Image.Image:
    if kind == "HEIF":
        import pillow_heif  # 50 ms that only a HEIC photo needs to pay

        pillow_heif.register_heif_opener(thumbnails=False)
    return Image.open(stream, formats=(kind,))


def _check_structure(stream: Stream, kind: str, size: int, file: str) -> None:
    if headers.declared_end(stream, kind) > size:
        raise CutShort(file=file)
    if kind == "JPEG" and not headers.jpeg_has_end(stream):
        raise CutShort(file=file)
    if kind == "PNG" and not headers.png_sums_match(stream):
        raise DamagedPhoto(file=file)
    if kind == "TIFF" and headers.largest_tiff_tag(stream) > _TAG_LIMIT:
        raise DamagedPhoto(file=file)


def _check_pixels(picture: Image.Image, kind: str, size: int, pixel_limit: int, file: str) -> None:
    """Refuse by the header what could not be decoded in the room that is left."""
    pixels = picture.width * picture.height
    if pixels == 0:
        raise NotAPhoto(file=file)
    room = _DECODING_ROOM - (size if kind in _WHOLE_IN_MEMORY else 0)
    limit = min(pixel_limit, int(room / _bytes_per_pixel(picture, kind)))
    if pixels > limit:
        raise _too_many(file, pixels, limit)


def _too_many(file: str, pixels: int, limit: int) -> TooManyPixels:
    """In tenths of a megapixel, rounded apart, so that the sentence never says that 23 is more than 23."""
    found, allowed = math.ceil(pixels / 1e5) / 10, max(limit, 0) // 100_000 / 10
    return TooManyPixels(
        file=file, megapixels=f"{found:.1f}".removesuffix(".0"), limit=f"{allowed:.1f}".removesuffix(".0")
    )


def _bytes_per_pixel(picture: Image.Image, kind: str) -> float:
    if kind == "JPEG":
        if not picture.info.get("progressive"):
            return 1.0
        layers = getattr(picture, "layer", [])  # a progressive JPEG keeps all its coefficients, 2 bytes each
        widest = max((across * down for _, across, down, *_ in layers), default=1)
        return float(1.0 + 2.0 * sum(across * down / widest for _, across, down, *_ in layers))
    if kind == "TIFF" and isinstance(picture, TiffImagePlugin.TiffImageFile):
        tags = picture.tag_v2
        bits = float(sum(tags.get(TiffImagePlugin.BITSPERSAMPLE, (8,))[:8]))
        rows = min(int(tags.get(TiffImagePlugin.ROWSPERSTRIP, picture.height)), picture.height)
        strip: float = 0.0 if TiffImagePlugin.TILEWIDTH in tags else bits / 8 * rows / picture.height
        turned: float = 4.0 if tags.get(_ORIENTATION, 1) != 1 else 0.0
        return 4.1 + strip + turned
    return _BYTES_PER_PIXEL[kind] + (3.0 if picture.mode == "RGBA" and kind in ("AVIF", "HEIF") else 0.0)


def _check_last_row(picture: Image.Image, stream: Stream, kind: str, file: str) -> None:
    """Pillow leaves rows black that a PNG stream does not hold; a black last row is the sign to count them."""
    if kind != "PNG":
        return
    last = picture.crop((0, picture.height - 1, picture.width, picture.height))
    if last.getbbox(alpha_only=False) is None and not headers.png_is_whole(stream):
        raise CutShort(file=file)


def _orientation(picture: Image.Image) -> int:
    """EXIF orientation 1 to 8; 1 where the EXIF block is absent, oversized or broken."""
    if len(picture.info.get("exif") or b"") > _EXIF_LIMIT:
        return 1
    try:
        value = picture.getexif().get(_ORIENTATION, 1)
    except Exception:  # broken metadata says nothing about the pixels
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1
