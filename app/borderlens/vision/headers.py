"""What a picture file says about itself, read without decoding it, and what its decoder would swallow silently.

Pillow and libjpeg report nothing in some cases where data is missing or altered: a JPEG whose end was
overwritten with zeros (a stick pulled out while copying), a PNG whose compressed stream stops early or whose
picture data differ from their checksum; and a TIFF tag may ask for gigabytes. The checks here find those.
"""

from __future__ import annotations

import struct
import zlib
from typing import BinaryIO

_CHUNK = 1 << 20
_JPEG_END = b"\xff\xd9"
_JPEG_SCAN = 0xDA
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1", b"mif2"}
_AVIF_BRANDS = {b"avif", b"avis"}
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
_PNG_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


def picture_format(file: BinaryIO) -> str:
    """Pillow's name of the format that the first bytes announce; an empty string for anything else."""
    file.seek(0)
    head = file.read(64)
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return "TIFF"
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return "GIF"
    if head[:2] == b"BM":
        return "BMP"
    if head[4:8] == b"ftyp":
        length = min(max(int.from_bytes(head[:4], "big"), 16), len(head))
        brands = {head[8:12]} | {head[at : at + 4] for at in range(16, length, 4)}
        if brands & _AVIF_BRANDS:
            return "AVIF"
        if brands & _HEIF_BRANDS:
            return "HEIF"
    return ""


def declared_end(file: BinaryIO, kind: str) -> int:
    """Least size in bytes that the header promises (WebP, TIFF, HEIF, AVIF); 0 where the format does not say."""
    size = file.seek(0, 2)
    file.seek(0)
    head = file.read(16)
    if kind == "WEBP":
        return int.from_bytes(head[4:8], "little") + 8
    if kind == "TIFF" and head[2:4] in (b"*\0", b"\0*"):
        return int.from_bytes(head[4:8], "little" if head[:2] == b"II" else "big") + 2
    end = 0
    while kind in ("HEIF", "AVIF") and end + 8 <= size:
        file.seek(end)
        box = file.read(16)
        length = int.from_bytes(box[:4], "big")
        if length == 1:  # a 64-bit length follows the name
            length = int.from_bytes(box[8:16], "big")
        if length < 8:  # 0: up to the end of the file
            break
        end += length
    return end


def jpeg_has_end(file: BinaryIO) -> bool:
    """True when an end marker follows the start of the first scan.

    A thumbnail inside the EXIF block has an end marker of its own, so the search begins after the header.
    """
    file.seek(2)
    while True:
        marker = file.read(2)
        if len(marker) < 2 or marker[0] != 0xFF:
            return False
        if marker[1] == 0xFF:
            file.seek(-1, 1)
            continue
        if marker[1] == 0x01 or 0xD0 <= marker[1] <= 0xD8:
            continue
        length = file.read(2)
        if len(length) < 2:
            return False
        file.seek(max(int.from_bytes(length, "big") - 2, 0), 1)
        if marker[1] == _JPEG_SCAN:
            break
    scan = file.tell()
    file.seek(max(scan, file.seek(0, 2) - 4096))
    if _JPEG_END in file.read():  # the usual place
        return True
    file.seek(scan)
    tail = b""
    while block := file.read(_CHUNK):
        if _JPEG_END in tail + block:
            return True
        tail = block[-1:]
    return False


def png_sums_match(file: BinaryIO) -> bool:
    """False when a chunk of a PNG differs from its checksum; Pillow does not check those of the picture data."""
    file.seek(8)
    while len(head := file.read(8)) == 8:
        length = int.from_bytes(head[:4], "big")
        found = zlib.crc32(head[4:])
        while length and (block := file.read(min(length, _CHUNK))):
            found = zlib.crc32(block, found)
            length -= len(block)
        wanted = file.read(4)
        if length or len(wanted) < 4:
            return True  # cut short, which the decoder says itself
        if found != int.from_bytes(wanted, "big"):
            return False
        if head[4:] == b"IEND":
            break
    return True


def png_is_whole(file: BinaryIO) -> bool:
    """True when the compressed stream of a PNG yields every row that the header promises."""
    file.seek(8)
    expected = 0
    found = 0
    inflate = zlib.decompressobj()
    while len(head := file.read(8)) == 8:
        length, kind = struct.unpack(">I4s", head)
        if kind == b"IHDR":
            width, height, bits, colour, _, _, interlaced = struct.unpack(">IIBBBBB", file.read(13))
            expected = _png_bytes(width, height, bits * _PNG_CHANNELS.get(colour, 1), bool(interlaced))
            file.seek(4, 1)
            continue
        if kind != b"IDAT":
            file.seek(length + 4, 1)
            continue
        while length:
            block = file.read(min(length, _CHUNK // 16))
            if not block:
                return False
            length -= len(block)
            while block and not inflate.eof:
                found += len(inflate.decompress(block, _CHUNK))
                block = inflate.unconsumed_tail
            if found >= expected:
                return True
        file.seek(4, 1)
    return found >= expected


def _png_bytes(width: int, height: int, bits: int, interlaced: bool) -> int:
    """Bytes of the filtered rows, one filter byte a row."""
    if not interlaced:
        return height * (1 + (width * bits + 7) // 8)
    total = 0
    for left, top, across, down in _ADAM7:
        columns, rows = -(-(width - left) // across), -(-(height - top) // down)
        if columns > 0 and rows > 0:
            total += rows * (1 + (columns * bits + 7) // 8)
    return total


def largest_tiff_tag(file: BinaryIO) -> int:
    """Largest number of values that one tag of the first TIFF directory announces.

    Pillow unpacks a tag into Python objects of about 36 bytes a value before it knows the size of the picture.

    Raises:
        struct.error: the directory is cut short.
    """
    file.seek(0)
    order = "<" if file.read(2) == b"II" else ">"
    big = struct.unpack(order + "H", file.read(2))[0] == 43
    if big:
        file.seek(8)
    offset = struct.unpack(order + ("Q" if big else "I"), file.read(8 if big else 4))[0]
    file.seek(offset)
    entries = struct.unpack(order + ("Q" if big else "H"), file.read(8 if big else 2))[0]
    largest = 0
    for _ in range(min(entries, 4096)):
        entry = file.read(20 if big else 12)
        largest = max(largest, struct.unpack_from(order + ("Q" if big else "I"), entry, 4)[0])
    return largest
