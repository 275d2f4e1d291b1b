"""What happens to a photo on a job's thread: read, checked, and made ready to be shown.

Everything slow is done here, so that the window only has to draw: the picture and the heat map become ``QImage``,
the outline of the heat map a path, and the reference pictures are read. Nothing here touches a widget.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QImage

from borderlens.domain.errors import Mistake
from borderlens.domain.finding import Finding, Outcome, Reason
from borderlens.packs.model_pack import ModelPack
from borderlens.services.check import Checker, Examined
from borderlens.ui.pages.check.outline import Point, outline
from borderlens.ui.pages.check.sources import Source
from borderlens.ui.pages.check.teaching import Teaching
from borderlens.vision.heat import HALF, HIGH, LOW

THUMB = 144  # px, a thumbnail of 72 px on a screen of twice the density
_THUMB_QUALITY = 80
_HEAT_SIDE = 320  # px: the map comes from 9 x 9 cells, more pixels show nothing more
UNREAD = (Reason.BLURRED, Reason.TOO_DARK, Reason.TOO_SMALL)  # the gates before the model: no heat map means anything


@dataclass(frozen=True)
class Reference:
    """A teaching picture, ready to be drawn."""

    stem: str
    label: str
    picture: QImage


@dataclass(frozen=True)
class View:
    """What is drawn for one finding.

    Attributes:
        picture: upright photo.
        heat: amber with its transparency, to be stretched over the picture; None where it would mean nothing.
        outlines: where the heat is half of its maximum, closed, in fractions of the picture.
        nearest: nearest teaching pictures, nearest first.
        of_label: one teaching picture for each candidate that has one.
    """

    picture: QImage
    heat: QImage | None = None
    outlines: tuple[tuple[Point, ...], ...] = ()
    nearest: tuple[Reference, ...] = ()
    of_label: dict[str, Reference] = field(default_factory=dict)


@dataclass(frozen=True)
class Checked:
    """``thumb`` is a small JPEG: thousands of rows must fit a laptop with 4 GB."""

    finding: Finding
    thumb: bytes
    view: View | None = None


class Loader:
    """Checks sources with one checker, opened by the first photo. Used from any thread."""

    def __init__(self, open_checker: Callable[[], Checker], pictures: Path) -> None:
        """``pictures`` is the folder of teaching pictures."""
        self._open, self._pictures = open_checker, pictures
        self._checker: Checker | None = None
        self._teaching: Teaching | None = None
        self._lock = Lock()

    @property
    def pack(self) -> ModelPack | None:
        """The pack in use, once a photo was checked."""
        return self._checker.pack if self._checker else None

    def check(self, source: Source, with_view: bool = False) -> Checked:
        """Finding and thumbnail, and with ``with_view`` all that is drawn.

        Raises:
            Mistake: the photo cannot be read, or there is no model. A picture without a file is named by its own name.
        """
        checker, teaching = self._opened()
        given = source.path if source.path is not None else source.bytes_of_picture() or b""
        try:
            examined = checker.examine(given)
        except Mistake as mistake:
            if source.path is None and mistake.fields.get("file") == "-":
                raise type(mistake)(**{**mistake.fields, "file": source.name}) from mistake
            raise
        view = make_view(examined, teaching) if with_view else None
        return Checked(examined.finding, thumbnail(examined.photo.pixels), view)

    def view(self, source: Source) -> View:
        """All that is drawn for a photo checked before; raises as ``check``."""
        view = self.check(source, with_view=True).view
        assert view is not None
        return view

    def _opened(self) -> tuple[Checker, Teaching]:
        with self._lock:
            if self._checker is None or self._teaching is None:
                self._checker = self._open()
                self._teaching = Teaching(self._pictures, self._checker.pack)
            return self._checker, self._teaching


def make_view(examined: Examined, teaching: Teaching) -> View:
    """Everything that is drawn for one photo."""
    finding = examined.finding
    heat, edge = None, ()
    if finding.outcome is not Outcome.CANNOT_TELL or finding.reason not in UNREAD:
        values = _shrunk(examined.heat())
        if values.max() > 0:
            heat, edge = amber(values), outline(values, HALF)
    nearest = (reference(teaching, stem) for stem, _ in finding.nearest)
    named = {c.label: teaching.stem_of(c.label) for c in finding.candidates}
    of_label = {label: made for label, stem in named.items() if stem and (made := reference(teaching, stem))}
    return View(qimage(examined.photo.pixels), heat, edge, tuple(r for r in nearest if r is not None), of_label)


def reference(teaching: Teaching, stem: str) -> Reference | None:
    """A teaching picture by its stem; None where the file is not there or cannot be read."""
    file = teaching.file(stem)
    picture = QImage(str(file)) if file else QImage()
    return None if picture.isNull() else Reference(stem, teaching.label_of(stem), picture)


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
