"""Views of the recipe's photographs: how many of each kind, textures from afar, and spoilt copies.

Real textures, heaps and animals are few here and the drawn labels must not fire on them, so each photograph is also
seen in the views of ``borderlens.vision.learning.views``.
"""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image, ImageEnhance, ImageFilter, ImageOps

from borderlens.vision.flatten import READING_SIDE
from borderlens.vision.learning import views

VIEWS: dict[str, int] = {"texture": 4, "background": 10, "animal": 16, "phone": 3}
"""Views of one photograph by kind, the untouched file among them."""


SPOILT: dict[str, tuple[float, ...]] = {
    "blurred": (1.0, 2.0, 3.0, 5.0, 8.0),
    "darkened": (0.5, 0.3, 0.2, 0.12, 0.06),
    "shrunk": (224, 160, 112, 80, 56),
}
"""Spoilt copies that the quality limits are chosen from, mildest first: blur in pixels at the reading size, share of
the light that is left, shorter side in pixels."""


@dataclass(frozen=True, slots=True)
class View:
    """View ``number`` of a photograph; 0 is the file as it is. For a spoilt copy ``kind`` is the fault."""

    number: int
    kind: str

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.number}" if self.number else "whole"


def views_of(kind: str) -> list[View]:
    """All views of a photograph of that kind; drawn pictures and product photographs have the file alone."""
    return [View(number, kind) for number in range(VIEWS.get(kind, 1))]


def make_view(data: bytes, view: View, seed: int) -> bytes:
    """File bytes of one view; the same bytes, view and seed give the same view."""
    if view.number and view.kind in SPOILT:
        return views.encoded(_spoilt(views.opened(data), view.kind, SPOILT[view.kind][view.number - 1]), 90)
    if view.kind == "texture" and view.number == 1:
        return views.finish(_tiled(views.opened(data)), views.random_of(view.number, seed))
    return views.make_view(data, view.number, seed)


def _spoilt(picture: Image.Image, fault: str, level: float) -> Image.Image:
    if fault == "darkened":
        return ImageEnhance.Brightness(picture).enhance(level)
    if fault == "shrunk":
        scale = level / min(picture.size)
        size = round(picture.width * scale), round(picture.height * scale)
        return picture if scale >= 1 else picture.resize(size, Image.Resampling.BICUBIC)
    return picture.filter(ImageFilter.GaussianBlur(level * min(1.0, min(picture.size) / READING_SIDE)))


def _tiled(picture: Image.Image) -> Image.Image:
    """Two by two, mirrored at the seams: the same material from twice as far."""
    width, height = picture.size
    sheet = Image.new("RGB", (2 * width, 2 * height))
    mirrored = ImageOps.mirror(picture)
    for left, top, tile in (
        (0, 0, picture),
        (width, 0, mirrored),
        (0, height, ImageOps.flip(picture)),
        (width, height, ImageOps.flip(mirrored)),
    ):
        sheet.paste(tile, (left, top))
    return sheet
