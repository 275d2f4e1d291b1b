"""From what was worked out about a photo to what is drawn: images, outlines, reference pictures. For a job's thread."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QImage

from borderlens.domain.finding import Finding
from borderlens.services.check import Examined, heat_label
from borderlens.ui.pages.check.loader import Reference, View
from borderlens.ui.pages.check.outline import outline
from borderlens.ui.pages.check.sentences import UNREAD
from borderlens.ui.pages.check.teaching import Teaching
from borderlens.vision.heat import HALF, HIGH, LOW

if TYPE_CHECKING:
    from borderlens.services.references import Near

THUMB = 144  # px, a thumbnail of 72 px on a screen of twice the density
_THUMB_QUALITY = 80
_HEAT_SIDE = 320  # px: the map comes from 9 x 9 cells, more pixels show nothing more


def make_view(
    examined: Examined, teaching: Teaching, finding: Finding | None = None, confirmed: Sequence[Near] = ()
) -> View:
    """Everything that is drawn for one photo.

    ``finding`` is another one to explain, about several photos with it; ``confirmed`` the photographs nearest to it.
    """
    alone = examined.finding
    finding = finding or alone
    heat, edge = None, ()
    if finding.reason not in UNREAD and alone.reason not in UNREAD:
        values = _shrunk(examined.heat(heat_label(finding, examined.pack)))
        if values.max() > 0:
            heat, edge = amber(values), outline(values, HALF)
    nearest = (reference(teaching, stem) for stem, _ in finding.nearest)
    named = {c.label: teaching.stem_of(c.label) for c in finding.candidates}
    of_label = {label: made for label, stem in named.items() if stem and (made := reference(teaching, stem))}
    shown = tuple(one for one in nearest if one is not None)
    return View(qimage(examined.photo.pixels), heat, edge, shown, of_label, tuple(confirmed))


def reference(teaching: Teaching, stem: str) -> Reference | None:
    """A teaching picture by its stem; None where the file is not there or cannot be read."""
    file = teaching.file(stem)
    picture = QImage(str(file)) if file else QImage()
    if file is None or picture.isNull():
        return None
    return Reference(stem, teaching.label_of(stem), picture, teaching.is_rendered(stem))


def qimage(pixels: NDArray[np.uint8]) -> QImage:
    """uint8 H x W x 3 as an image that owns its pixels."""
    height, width, _ = pixels.shape
    packed = np.ascontiguousarray(pixels)
    return QImage(packed.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def amber(heat: NDArray[np.float32]) -> QImage:
    """The heat map as one hue that grows opaque with the value (roles ``heat_low`` to ``heat_high``)."""
    low, high = np.array(LOW, dtype=np.float32), np.array(HIGH, dtype=np.float32)
    ramp = np.clip(np.rint(low + (high - low) * heat[..., None]), 0, 255).astype(np.uint8)
    height, width = heat.shape
    return QImage(np.ascontiguousarray(ramp).data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def thumbnail(pixels: NDArray[np.uint8]) -> bytes:
    """A small JPEG of the whole photo."""
    small = Image.fromarray(pixels)
    small.thumbnail((THUMB, THUMB))
    out = io.BytesIO()
    small.save(out, "JPEG", quality=_THUMB_QUALITY)
    return out.getvalue()


def _shrunk(heat: NDArray[np.float32]) -> NDArray[np.float32]:
    scale = min(1.0, _HEAT_SIDE / max(heat.shape))
    size = (max(1, round(heat.shape[1] * scale)), max(1, round(heat.shape[0] * scale)))
    return np.asarray(Image.fromarray(heat).resize(size, Image.Resampling.BILINEAR), dtype=np.float32)
