from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from tests.hostile import READ, encoded, grain, hostile_files, orientation_exif, png

from borderlens.domain.errors import (
    CutShort,
    DamagedPhoto,
    EmptyFile,
    Mistake,
    NoSuchFile,
    NotAPhoto,
    TooLargeFile,
    TooManyPixels,
    Unreadable,
)
from borderlens.vision import photo as photo_module
from borderlens.vision.photo import Photo, read_photo

WHOLE = {
    "jpeg": ("JPEG", {"quality": 88}),
    "progressive": ("JPEG", {"quality": 88, "progressive": True}),
    "png": ("PNG", {}),
    "webp": ("WEBP", {}),
    "webp-lossless": ("WEBP", {"lossless": True}),
    "tiff": ("TIFF", {}),
    "tiff-lzw": ("TIFF", {"compression": "tiff_lzw"}),
    "tiff-deflate": ("TIFF", {"compression": "tiff_adobe_deflate"}),
    "tiff-jpeg": ("TIFF", {"compression": "jpeg"}),
    "bmp": ("BMP", {}),
    "gif": ("GIF", {}),
    "heic": ("HEIF", {}),
    "avif": ("AVIF", {"speed": 10}),
}
SMALL = grain(160, 120)


def answer(source: bytes | Path) -> str:
    try:
        read_photo(source)
    except Mistake as mistake:
        return mistake.code
    return READ


@pytest.mark.parametrize("name", WHOLE)
def test_reads_every_format(name: str) -> None:
    kind, options = WHOLE[name]
    content = encoded(SMALL, kind, **options)
    photo = read_photo(content)
    assert photo.sha256 == hashlib.sha256(content).hexdigest()
    assert (photo.width, photo.height) == (160, 120)
    assert photo.pixels.shape == (120, 160, 3)
    assert photo.pixels.dtype == np.uint8
    wanted = np.asarray(SMALL, dtype=np.float64)
    assert np.abs(photo.pixels - wanted).mean() < (0.01 if kind in ("PNG", "BMP") else 22)


@pytest.mark.parametrize("name", WHOLE)
def test_a_cut_file_is_never_read_silently(name: str) -> None:
    kind, options = WHOLE[name]
    content = encoded(SMALL, kind, **options)
    whole = read_photo(content).pixels
    refused = 0
    places = {*range(1, len(content), max(1, len(content) // 40)), *(len(content) - n for n in (1, 2, 3, 8, 12))}
    for place in sorted(places):
        try:
            cut = read_photo(content[:place]).pixels
        except CutShort:
            refused += 1
        except (DamagedPhoto, NotAPhoto):
            continue
        else:
            assert np.array_equal(cut, whole), f"half a picture was read at {place} of {len(content)}"
    assert refused > len(places) * 0.7


@pytest.mark.parametrize("name", hostile_files())
def test_hostile_file_gets_its_mistake(name: str) -> None:
    content, codes = hostile_files()[name]
    assert answer(content) in codes


STORED_TO_UPRIGHT = {
    1: lambda a: a,
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.transpose(1, 0, 2),
    6: lambda a: np.rot90(a, -1),
    7: lambda a: np.rot90(a, 2).transpose(1, 0, 2),
    8: lambda a: np.rot90(a, 1),
}


@pytest.mark.parametrize("orientation", STORED_TO_UPRIGHT)
@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP", "JPEG"])
def test_is_upright_for_every_orientation(kind: str, orientation: int) -> None:
    stored = grain(90, 60)
    options: dict[str, object] = {"lossless": True} if kind == "WEBP" else {"quality": 100} if kind == "JPEG" else {}
    photo = read_photo(encoded(stored, kind, exif=orientation_exif(orientation), **options))
    upright = STORED_TO_UPRIGHT[orientation](np.asarray(stored))
    assert (photo.height, photo.width) == upright.shape[:2] == photo.pixels.shape[:2]
    assert np.abs(photo.pixels.astype(int) - upright).mean() < (12 if kind == "JPEG" else 0.01)


def test_orientation_of_a_large_jpeg_survives_the_reduced_decoding() -> None:
    stored = grain(2400, 1800)
    photo = read_photo(encoded(stored, "JPEG", quality=90, exif=orientation_exif(6)))
    assert (photo.width, photo.height) == (1800, 2400)
    assert photo.pixels.shape == (600, 450, 3)
    small = np.asarray(Image.fromarray(np.rot90(np.asarray(stored), -1)).resize((450, 600)), dtype=int)
    assert np.abs(photo.pixels - small).mean() < 10


def test_an_oversized_exif_block_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tag of megabytes becomes as many Python objects: such a block says nothing about the pixels here."""
    unpacked: list[int] = []
    real = Image.Exif.load
    monkeypatch.setattr(Image.Exif, "load", lambda self, data: unpacked.append(len(data or b"")) or real(self, data))
    for more, turned in ((0, True), (1 << 20, False)):
        photo = read_photo(encoded(grain(64, 32), "PNG", exif=orientation_exif(6) + bytes(more)))
        assert (photo.width < photo.height) is turned
    assert max(unpacked) < 1 << 20


def test_heic_orientation_is_applied_once() -> None:
    stored = grain(96, 64)
    photo = read_photo(encoded(stored, "HEIF", quality=95, exif=orientation_exif(6)))
    assert (photo.width, photo.height) == (64, 96)
    assert np.abs(photo.pixels.astype(int) - np.rot90(np.asarray(stored), -1)).mean() < 15


@pytest.mark.parametrize(
    ("size", "kind", "shape"),
    [
        ((4000, 3000), "JPEG", (750, 1000)),  # a quarter
        ((4000, 3000), "PNG", (500, 667)),  # a sixth, rounded up at the edge
        ((900, 500), "PNG", (500, 900)),
        ((895, 895), "JPEG", (895, 895)),
        ((300, 200), "JPEG", (200, 300)),
    ],
)
def test_shorter_side_stays_at_reading_size(size: tuple[int, int], kind: str, shape: tuple[int, int]) -> None:
    photo = read_photo(encoded(Image.new("RGB", size, "tan"), kind))
    assert photo.pixels.shape == (*shape, 3)
    assert photo.short_side == min(size)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA", "P"])
def test_transparency_is_white(mode: str) -> None:
    clear = Image.new("RGBA", (40, 40), (200, 30, 30, 255))
    clear.paste((0, 0, 0, 0), (0, 0, 40, 20))
    if mode in ("P", "PA"):
        content = encoded(clear.convert("P"), "PNG", transparency=clear.convert("P").getpixel((5, 5)))
    else:
        content = encoded(clear.convert(mode), "PNG")
    pixels = read_photo(content).pixels
    assert (pixels[5, 5] == 255).all()
    assert pixels[30, 5].max() < 230


def test_sixteen_bits_keep_their_brightness() -> None:
    values = np.linspace(0, 65535, 200 * 200).astype(np.uint16).reshape(200, 200)
    pixels = read_photo(encoded(Image.fromarray(values), "PNG")).pixels
    assert np.abs(pixels[..., 0].astype(float) - values / 257).max() <= 1


@pytest.mark.parametrize("top", [1.0, 255.0, 65535.0, 4e6])
def test_wide_values_fill_the_range(top: float) -> None:
    values = np.linspace(0, top, 100 * 100, dtype=np.float32).reshape(100, 100)
    values[50] = np.nan
    pixels = read_photo(encoded(Image.fromarray(values), "TIFF")).pixels
    assert pixels[0, 0, 0] == 0
    assert pixels[-1, -1, 0] >= 254
    assert (pixels[50] == 0).all()


def test_lab_becomes_colour() -> None:
    pixels = read_photo(encoded(Image.new("LAB", (30, 30), (150, 190, 128)), "TIFF")).pixels
    red, green, _ = (int(value) for value in pixels[10, 10])
    assert red > green + 40


def test_bands_meet_without_a_seam() -> None:
    wide = grain(3000, 1500)
    pixels = read_photo(encoded(wide, "PNG")).pixels.astype(int)
    boxed = np.asarray(wide.reduce(3), dtype=int)
    assert np.abs(pixels - boxed).max() <= 1


def test_first_picture_of_a_stereo_photo_is_read() -> None:
    content = encoded(SMALL, "MPO", save_all=True, append_images=[grain(160, 120, seed=9)], quality=95)
    assert np.abs(read_photo(content).pixels - np.asarray(SMALL, dtype=int)).mean() < 12
    assert answer(content[: len(content) // 4]) == "cut_short"


def test_many_threads_read_at_once() -> None:
    contents = [encoded(grain(200, 150, seed=n), "PNG") for n in range(4)] * 5
    with ThreadPoolExecutor(4) as pool:
        photos = list(pool.map(read_photo, contents))
    assert [photo.sha256 for photo in photos] == [hashlib.sha256(content).hexdigest() for content in contents]
    assert all(np.array_equal(photo.pixels, photos[n % 4].pixels) for n, photo in enumerate(photos))


def test_long_strip_is_bounded() -> None:
    photo = read_photo(encoded(Image.new("L", (60_000, 500), 128), "PNG"))
    height, width, _ = photo.pixels.shape
    assert height * width <= 40 * 448 * 448
    assert photo.width == 60_000


def test_limit_is_judged_from_the_header() -> None:
    with pytest.raises(TooManyPixels) as caught:
        read_photo(png(10_000, 10_000, b"\0"))
    assert caught.value.fields == {"file": "-", "megapixels": "100", "limit": "80"}
    with pytest.raises(TooManyPixels) as caught:
        read_photo(png(20_000, 10_000, b"\0"))
    assert caught.value.fields["megapixels"] == "200"
    with pytest.raises(TooManyPixels):
        read_photo(encoded(grain(), "PNG"), pixel_limit=640 * 480 - 1)
    assert isinstance(read_photo(encoded(grain(), "PNG"), pixel_limit=640 * 480), Photo)


def test_formats_that_need_more_room_have_a_lower_limit() -> None:
    content = encoded(Image.new("RGB", (6000, 4100)), "WEBP", method=0)  # 24.6 megapixels at 16 bytes
    with pytest.raises(TooManyPixels) as caught:
        read_photo(content)
    assert caught.value.fields["limit"] == "23.5"


def test_files_that_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NoSuchFile):
        read_photo(tmp_path / "absent.jpg")
    with pytest.raises(NoSuchFile):
        read_photo("nul\0name.jpg")
    with pytest.raises(NotAPhoto):
        read_photo(tmp_path)
    (tmp_path / "empty.jpg").touch()
    with pytest.raises(EmptyFile):
        read_photo(tmp_path / "empty.jpg")
    with pytest.raises((Unreadable, NoSuchFile)):
        read_photo(tmp_path / ("x" * 400))
    monkeypatch.setattr(photo_module, "SIZE_LIMIT", 10)
    (tmp_path / "large.jpg").write_bytes(encoded(SMALL, "JPEG"))
    with pytest.raises(TooLargeFile):
        read_photo(tmp_path / "large.jpg")
    with pytest.raises(TooLargeFile):
        read_photo(encoded(SMALL, "JPEG"))


def test_refused_file_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "locked.jpg").write_bytes(encoded(SMALL, "JPEG"))

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(photo_module, "open", refuse, raising=False)
    with pytest.raises(Unreadable) as caught:
        read_photo(tmp_path / "locked.jpg")
    assert caught.value.fields["why"] == "Permission denied"


def test_no_memory_is_said_and_not_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(photo_module, "flatten", fail)
    with pytest.raises(Unreadable):
        read_photo(encoded(SMALL, "PNG"))


@given(
    st.binary(max_size=400), st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"II*\0", b"BM"])
)
@settings(max_examples=150, deadline=None)
def test_random_bytes_raise_nothing_but_mistakes(body: bytes, start: bytes) -> None:
    answer(start + body)


BASES = {
    "jpeg": encoded(grain(64, 48), "JPEG"),
    "progressive": encoded(grain(64, 48), "JPEG", progressive=True),
    "png": encoded(grain(64, 48), "PNG"),
    "webp": encoded(grain(64, 48), "WEBP"),
    "gif": encoded(grain(64, 48), "GIF"),
    "tiff": encoded(grain(64, 48), "TIFF", compression="tiff_lzw"),
    "heic": encoded(grain(64, 48), "HEIF"),
}


@pytest.mark.parametrize("name", BASES)
@given(data=st.data())
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_altered_bytes_raise_nothing_but_mistakes(name: str, data: st.DataObject) -> None:
    content = bytearray(BASES[name])
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content) - 1)) :]
    answer(bytes(content))


def test_heif_is_imported_only_when_a_file_needs_it() -> None:
    code = (
        "import sys, io; from PIL import Image; from borderlens.vision.photo import read_photo\n"
        "out = io.BytesIO(); Image.new('RGB', (9, 9)).save(out, 'PNG'); read_photo(out.getvalue())\n"
        "sys.exit('pillow_heif' in sys.modules)"
    )
    root = Path(__file__).resolve().parents[2]
    assert (
        subprocess.run(
            [sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(root / "app")}, check=False
        ).returncode
        == 0
    )
