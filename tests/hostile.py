"""Damaged and hostile files, made on the spot: what each is called, and what may be said about it."""

from __future__ import annotations

import functools
import io
import os
import struct
import sys
import zlib
from pathlib import Path

import numpy as np
import pillow_heif
from PIL import Image

READ = "read"
Outcomes = frozenset[str]


def grain(width: int = 640, height: int = 480, seed: int = 1) -> Image.Image:
    """A picture with slopes and noise, so that no row repeats."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width]
    slopes = np.stack([x * 255 // max(width - 1, 1), y * 255 // max(height - 1, 1), (x + y) % 256], axis=-1)
    return Image.fromarray((slopes * 0.8 + rng.integers(0, 50, slopes.shape)).clip(0, 255).astype(np.uint8))


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    if kind == "HEIF":
        pillow_heif.from_pillow(picture).save(out, **options)
    else:
        picture.save(out, kind, **options)
    return out.getvalue()


def chunk(kind: bytes, data: bytes, crc: int | None = None) -> bytes:
    return (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data) if crc is None else crc)
    )


def png(width: int, height: int, rows: bytes, *extra: bytes, colour: int = 2, bits: int = 8) -> bytes:
    """A PNG by hand: ``rows`` are the filtered rows, ``extra`` chunks come before the picture."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
    data = chunk(b"IDAT", zlib.compress(rows, 1))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(extra) + data + chunk(b"IEND", b"")


def large_png(width: int, height: int) -> bytes:
    """A grey PNG of any size, packed without holding its rows."""
    pack = zlib.compressobj(1)
    row = b"\0" + b"\x80" * (3 * width)
    body = b"".join(pack.compress(row) for _ in range(height)) + pack.flush()
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def tiff(*tags: tuple[int, int, int, int], data: bytes = b"") -> bytes:
    """A little-endian TIFF of one directory: tags are (id, type, count, value or offset); data follows at 8."""
    directory = (
        struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", *tag) for tag in tags) + struct.pack("<I", 0)
    )
    return b"II*\0" + struct.pack("<I", 8 + len(data)) + data + directory


def with_segment(jpeg: bytes, marker: int, body: bytes) -> bytes:
    return jpeg[:2] + bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def orientation_exif(value: int) -> bytes:
    exif = Image.Exif()
    exif[274] = value
    return exif.tobytes()


@functools.cache
def hostile_files() -> dict[str, tuple[bytes, Outcomes]]:
    """Name → bytes, and the codes (or ``READ``) that are right answers."""
    jpeg = encoded(grain(), "JPEG", quality=88)
    progressive = encoded(grain(), "JPEG", quality=88, progressive=True)
    whole_png = encoded(grain(), "PNG")
    webp = encoded(grain(), "WEBP")
    gif = encoded(grain(), "GIF")
    plain_tiff = encoded(grain(), "TIFF")
    packed_tiff = encoded(grain(), "TIFF", compression="tiff_lzw")
    bmp = encoded(grain(), "BMP")
    heic = encoded(grain(), "HEIF", quality=80)
    avif = encoded(grain(), "AVIF", speed=10)
    scan = jpeg.index(b"\xff\xda")
    noise = np.random.default_rng(7).integers(0, 255, 60_000, dtype=np.uint8).tobytes()
    row = b"\0" + b"\x80" * 300
    files: dict[str, tuple[bytes, set[str]]] = {
        "empty.jpg": (b"", {"empty_file"}),
        "text.jpg": (b"This is a shopping list.\n" * 50, {"not_a_photo"}),
        "page.png": (b"<!doctype html><title>404</title>", {"not_a_photo"}),
        "archive.jpeg": (b"PK\x03\x04" + noise[:200], {"not_a_photo"}),
        "document.heic": (b"%PDF-1.7\n" + noise[:300], {"not_a_photo"}),
        "program.png": (b"MZ" + noise[:300], {"not_a_photo"}),
        "drawing.jpg": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", {"not_a_photo"}),
        "icon.bmp": (encoded(grain(32, 32), "ICO"), {"not_a_photo"}),
        "noise.jpg": (noise, {"not_a_photo"}),
        "nothing-but-start.jpg": (jpeg[:3], {"cut_short"}),
        "one-byte.png": (b"\x89", {"not_a_photo"}),
        "cut-header.jpg": (jpeg[:100], {"cut_short"}),
        "progressive-half.jpg": (progressive[: len(progressive) // 2], {"cut_short"}),
        "zero-tail.jpg": (jpeg[: len(jpeg) // 2] + bytes(len(jpeg) // 2), {"cut_short"}),
        "no-scan.jpg": (jpeg[:scan] + b"\xff\xd9", {"cut_short", "damaged_photo"}),
        "scrambled-scan.jpg": (jpeg[: scan + 20] + noise + b"\xff\xd9", {READ, "damaged_photo", "cut_short"}),
        "zero-size.jpg": (
            _patched(jpeg, jpeg.index(b"\xff\xc0") + 5, b"\0\0\0\0"),
            {"damaged_photo", "cut_short", "not_a_photo"},
        ),
        "big-lie.jpg": (_patched(jpeg, jpeg.index(b"\xff\xc0") + 5, b"\xff\xff\xff\xff"), {"too_many_pixels"}),
        "huge-exif.jpg": (with_segment(jpeg, 0xE1, b"Exif\0\0" + noise[:60_000]), {READ}),
        "exif-loop.jpg": (
            with_segment(jpeg, 0xE1, b"Exif\0\0II*\0\x08\0\0\0\x01\0i\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0"),
            {READ},
        ),
        "exif-orientation-99.jpg": (encoded(grain(), "JPEG", exif=orientation_exif(99)), {READ}),
        "broken-icc.jpg": (with_segment(jpeg, 0xE2, b"ICC_PROFILE\0\x01\x01" + noise[:3000]), {READ}),
        "with-archive-behind.jpg": (jpeg + b"PK\x03\x04" + noise[:500], {READ}),
        "with-film-behind.jpg": (jpeg + b"\0\0\0\x18ftypmp42" + noise, {READ}),
        "jpeg-inside.png": (jpeg, {READ}),
        "png-inside.jpg": (whole_png, {READ}),
        "cmyk.jpg": (encoded(grain().convert("CMYK"), "JPEG"), {READ}),
        "20000x1.jpg": (encoded(grain(20_000, 1), "JPEG"), {READ}),
        "cut-in-chunk.png": (whole_png[: len(whole_png) // 3], {"cut_short"}),
        "bad-header-sum.png": (_patched(whole_png, 29, b"\0\0\0\0"), {"damaged_photo"}),
        "bad-data-sum.png": (_patched(whole_png, len(whole_png) - 16, b"\0\0\0\0"), {"damaged_photo", "cut_short"}),
        "short-stream.png": (png(100, 100, row * 40), {"cut_short"}),
        "zero-width.png": (png(0, 100, row * 100), {"damaged_photo", "not_a_photo"}),
        "bomb-100-megapixels.png": (png(10_000, 10_000, row), {"too_many_pixels"}),
        "bomb-200-megapixels.png": (png(20_000, 10_000, row), {"too_many_pixels"}),
        "bomb-largest.png": (png(2**31 - 1, 2**31 - 1, row), {"too_many_pixels"}),
        "text-bomb.png": (
            png(100, 100, row * 100, chunk(b"zTXt", b"k\0\0" + zlib.compress(bytes(80_000_000), 9))),
            {"damaged_photo", READ},
        ),
        "profile-bomb.png": (
            png(100, 100, row * 100, chunk(b"iCCP", b"k\0\0" + zlib.compress(bytes(80_000_000), 9))),
            {"damaged_photo", READ},
        ),
        "odd-colour.png": (png(100, 100, row * 100, colour=5), {"damaged_photo"}),
        "1x1.png": (encoded(grain(1, 1), "PNG"), {READ}),
        "1x20000.png": (encoded(grain(1, 20_000), "PNG"), {READ}),
        "grey-alpha.png": (encoded(grain().convert("LA"), "PNG"), {READ}),
        "one-bit.png": (encoded(grain().convert("1"), "PNG"), {READ}),
        "sixteen-bit.png": (
            encoded(Image.fromarray(np.arange(480 * 640, dtype=np.uint16).reshape(480, 640)), "PNG"),
            {READ},
        ),
        "cut.webp": (webp[: len(webp) // 2], {"cut_short"}),
        "wrong-length.webp": (_patched(webp, 4, b"\xff\xff\xff\x7f"), {"cut_short"}),
        "clear.webp": (encoded(grain().convert("RGBA"), "WEBP", lossless=True), {READ}),
        "moving.webp": (encoded(grain(), "WEBP", save_all=True, append_images=[grain(seed=2)]), {READ}),
        "cut.gif": (gif[: len(gif) // 2], {"cut_short"}),
        "moving.gif": (encoded(grain(), "GIF", save_all=True, append_images=[grain(seed=2)]), {READ}),
        "big-screen.gif": (_patched(gif, 6, b"\xff\xff\xff\xff"), {"too_many_pixels"}),
        "page-inside.gif": (b"GIF89a<script>alert(1)</script>", {"cut_short", "damaged_photo"}),
        "cut.tif": (plain_tiff[: len(plain_tiff) // 2], {"cut_short"}),
        "cut-packed.tif": (packed_tiff[: len(packed_tiff) // 2], {"cut_short"}),
        "not-a-number.tif": (encoded(_float_picture(), "TIFF"), {READ}),
        "endless-tag.tif": (tiff((273, 4, 0x7FFFFFFF, 8), (256, 4, 1, 10), (257, 4, 1, 10)), {"damaged_photo"}),
        "directory-far-away.tif": (b"II*\0\xff\xff\xff\x7f", {"cut_short"}),
        "no-tags.tif": (tiff(), {"damaged_photo"}),
        "cut.bmp": (bmp[: len(bmp) // 2], {"cut_short"}),
        "big-lie.bmp": (_patched(bmp, 18, struct.pack("<ii", 60_000, 60_000)), {"too_many_pixels"}),
        "cut.heic": (heic[: len(heic) // 2], {"cut_short"}),
        "start-only.heic": (heic[:24], {"cut_short", "damaged_photo"}),
        "scrambled.heic": (heic[:60] + noise[: len(heic) - 60], {"damaged_photo", "cut_short", "not_a_photo"}),
        "whole.heic": (heic, {READ}),
        "cut.avif": (avif[: len(avif) // 2], {"cut_short"}),
        "whole.avif": (avif, {READ}),
        "=1+1.jpg": (jpeg, {READ}),
        "voi-ngà-象牙-ງາຊ້າງ.jpg": (jpeg, {READ}),
    }
    for percent in (1, 10, 25, 50, 75, 90, 99):
        files[f"cut-at-{percent:02d}.jpg"] = (jpeg[: len(jpeg) * percent // 100], {"cut_short"})
    return {name: (content, frozenset(codes)) for name, (content, codes) in files.items()}


def make_hostile(folder: Path) -> dict[Path, Outcomes]:
    """Write the files, and the traps that are no plain files; path → right answers."""
    folder.mkdir(parents=True, exist_ok=True)
    expected: dict[Path, Outcomes] = {}
    for name, (content, codes) in hostile_files().items():
        (folder / name).write_bytes(content)
        expected[folder / name] = codes
    (folder / "folder.jpg").mkdir()
    (folder / "folder.jpg" / "inside.png").write_bytes(encoded(grain(), "PNG"))
    expected[folder / "folder.jpg" / "inside.png"] = frozenset({READ})
    (folder / "largest-allowed.png").write_bytes(large_png(9_900, 8_000))
    expected[folder / "largest-allowed.png"] = frozenset({READ})
    if sys.platform != "win32":
        (folder / "loop-a.jpg").symlink_to("loop-b.jpg")
        (folder / "loop-b.jpg").symlink_to("loop-a.jpg")
        (folder / "gone.jpg").symlink_to("never-there.jpg")
        (folder / "endless.jpg").symlink_to("/dev/zero")
        os.mkfifo(folder / "pipe.jpg")
        (folder / "line\nbreak.jpg").write_bytes(b"")
        expected |= {folder / "loop-a.jpg": frozenset({"unreadable"}), folder / "loop-b.jpg": frozenset({"unreadable"})}
        expected |= {
            folder / "gone.jpg": frozenset({"no_such_file"}),
            folder / "line\nbreak.jpg": frozenset({"empty_file"}),
        }
        expected |= {folder / name: frozenset({"not_a_photo"}) for name in ("endless.jpg", "pipe.jpg")}
    return expected


def _patched(content: bytes, at: int, replacement: bytes) -> bytes:
    return content[:at] + replacement + content[at + len(replacement) :]


def _float_picture() -> Image.Image:
    values = np.linspace(0, 1, 480 * 640, dtype=np.float32).reshape(480, 640)
    values[::7] = np.nan
    values[1::7] = np.inf
    return Image.fromarray(values)
