"""Embeddings of photographs and of their views, by the base pack's own graph, kept by content, so made once.

A photograph is decoded once, by the program's reader; its views are cut from those pixels, spoilt as another camera
would, and go through JPEG and the reader again.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from borderlens.domain.errors import PhotoChanged
from borderlens.packs.model_manifest import MODEL
from borderlens.packs.model_pack import ModelPack
from borderlens.services.model_room.records import Cancelled, Photograph, Progress, Stage
from borderlens.services.model_room.waiting import Stop, each
from borderlens.vision.learning.views import cropped, finish, random_of
from borderlens.vision.model import Model
from borderlens.vision.photo import read_photo
from borderlens.vision.pixels import Measures, quality, to_input

THREADS = 2
MOST_READINGS = 4000
"""Passes of the network that a training spends on views: with the study's Lite2 about two minutes on two cores."""
MOST_VIEWS = 5


def views_for(photographs: int) -> int:
    """Views of each photograph, the untouched one among them: many of few photographs, one of very many."""
    return max(1, min(MOST_VIEWS, MOST_READINGS // max(1, photographs)))


@dataclass(frozen=True, slots=True, eq=False)
class Embedded:
    """One photograph as the network sees it.

    Attributes:
        embeddings: float32 [V,D] of length 1; row 0 is the untouched photograph.
        probabilities: float32 [L], what the base pack itself says of the untouched photograph.
        measures: its quality.
    """

    embeddings: NDArray[np.float32]
    probabilities: NDArray[np.float32]
    measures: Measures


def embed(
    photographs: Sequence[Photograph],
    views: int,
    model: Model,
    cache: Path,
    seed: int,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[Embedded]:
    """What the network sees of each photograph, in their order.

    Args:
        model: the base pack's, asked from two threads at once.
        cache: folder for what was worked out; it may be deleted at any time.

    Raises:
        Cancelled: at once, when ``cancelled`` says so; what was worked out stays in the cache.
        PhotoChanged: a file is no longer what the survey saw.
        Mistake: a file can no longer be read.
    """
    kept = _Cache(cache, model.pack, seed)

    def work(photograph: Photograph, stop: Stop) -> Embedded:
        found = kept.find(photograph.sha256)
        if found is None or len(found.embeddings) < views:
            found = _read(photograph, views, model, seed, stop)
            kept.keep(photograph.sha256, found)
        return Embedded(found.embeddings[:views], found.probabilities, found.measures)

    result: dict[int, Embedded] = {}
    for place, embedded in each(photographs, work, THREADS, cancelled):
        result[place] = embedded
        if progress is not None:
            progress(Stage.READING, len(result), len(photographs))
    return [result[place] for place in range(len(photographs))]


def _read(photograph: Photograph, views: int, model: Model, seed: int, stop: Stop) -> Embedded:
    stop.check()
    photo = read_photo(photograph.path)
    if photo.sha256 != photograph.sha256:
        raise PhotoChanged(file=str(photograph.path))
    size = model.pack.manifest.size
    whole = model.run(to_input(photo.pixels, size))
    rows = [whole.embedding]
    chance = int(photo.sha256[:8], 16) ^ seed
    picture = Image.fromarray(photo.pixels)
    for number in range(1, views):
        stop.check()
        random = random_of(number, chance)
        view = read_photo(finish(cropped(picture, random), random))
        rows.append(model.run(to_input(view.pixels, size)).embedding)
    return Embedded(np.stack(rows), whole.probabilities, quality(photo.pixels, photo.short_side))


class _Cache:
    """One small file a photograph, named by what went into it. A damaged one is made again, a full disk passed over."""

    def __init__(self, folder: Path, base: ModelPack, seed: int) -> None:
        self._folder = folder / _digest(base)[:16] / f"seed-{seed}"

    def find(self, sha256: str) -> Embedded | None:
        try:
            content = BytesIO(self._path(sha256).read_bytes())  # np.load leaves a damaged file open
            with np.load(content, allow_pickle=False) as arrays:
                sharpness, light, size = arrays["measures"].tolist()
                return Embedded(arrays["embeddings"], arrays["probabilities"], Measures(sharpness, light, int(size)))
        except Exception:  # absent, cut short, or of another program: what np.load raises has no common base
            return None

    def keep(self, sha256: str, found: Embedded) -> None:
        path = self._path(sha256)
        part = path.with_name(f".{sha256[:16]}.{secrets.token_hex(4)}.part")
        m = found.measures
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                with part.open("wb") as file:
                    np.savez(
                        file,
                        embeddings=found.embeddings,
                        probabilities=found.probabilities,
                        measures=np.array([m.sharpness, m.light, m.size]),
                    )
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / f"{sha256}.npz"


def _digest(base: ModelPack) -> str:
    """Of the graph with its head; the head's answers are kept too, for a comparison."""
    known = base.manifest.files.get(MODEL)
    return known or hashlib.sha256(f"{base.id} {base.version}".encode()).hexdigest()
