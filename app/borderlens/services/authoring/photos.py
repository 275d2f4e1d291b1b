"""A trainer's own photographs into a pack: upright, no larger than is shown, and without what a camera writes down.

Each is decoded and written anew as JPEG, so that nothing of the original's metadata (place, time, camera, owner,
thumbnail) is in it. The originals are only read. Who has the right to show a photograph is asked for and stands with
it in ``sources.toml``.
"""

from __future__ import annotations

import hashlib
import io
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path as File
from typing import Any

from PIL import Image

from borderlens.domain.errors import Mistake
from borderlens.services.authoring.document import put
from borderlens.services.authoring.folder import Document
from borderlens.services.authoring.shelf import with_picture
from borderlens.services.authoring.templates import free_name
from borderlens.services.photo_files import find_photos
from borderlens.vision.photo import read_photo

LONGEST = 1600
QUALITY = 88
USES = ("own", "agency", "training", "public")
"""Who may use a photograph: this trainer, the agency, anybody who trains, everybody."""
_NAME = 40


@dataclass(frozen=True, slots=True)
class Rights:
    """What is said of the photographs that come in together; none of it may be empty."""

    licence: str
    source: str
    use: str

    def __post_init__(self) -> None:
        if not self.licence.strip() or not self.source.strip() or self.use not in USES:
            raise ValueError("a photograph needs a licence, a source and who may use it")


@dataclass(frozen=True, slots=True)
class Photo:
    """A photograph as it goes into a pack. ``original`` is the SHA-256 of the bytes that were read."""

    name: str
    content: bytes
    width: int
    height: int
    original: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be read, and why."""

    file: File
    why: Mistake


@dataclass(frozen=True, slots=True)
class Taken:
    photos: tuple[Photo, ...]
    refused: tuple[Refused, ...]
    passed_over: int
    """Files in the folders that are no photographs by their names."""


def take_photos(
    paths: Iterable[File],
    taken: Iterable[str],
    progress: Callable[[int, int], None] = lambda done, total: None,
    stop: Callable[[], bool] = lambda: False,
) -> Taken:
    """Read photographs, and those in folders, for a pack in which the names ``taken`` are not free.

    One that is in twice comes in once. What cannot be read is named and keeps nothing else out.
    """
    found = find_photos(paths)
    names, photos, refused, seen = set(taken), [], [], set()
    for number, file in enumerate(found.files):
        if stop():
            break
        try:
            photo = _take(file, names)
        except Mistake as why:
            refused.append(Refused(file, why))
        else:
            if photo.original not in seen:
                seen.add(photo.original)
                names.add(photo.name)
                photos.append(photo)
        progress(number + 1, len(found.files))
    return Taken(tuple(photos), tuple(refused), found.passed_over)


def add_photo(document: Document, photo: Photo, file: File, rights: Rights, today: date | None = None) -> Document:
    """The draft with a photograph in it, whose bytes lie in ``file``, and what is said of it."""
    changed = with_picture(document, photo.name, file, {"drawn": False})
    row: dict[str, Any] = {
        "name": photo.name,
        "sha256": hashlib.sha256(photo.content).hexdigest(),
        "original_sha256": photo.original,
        "licence": rights.licence.strip(),
        "source": rights.source.strip(),
        "use": rights.use,
        "added": today or date.today(),
    }
    rows = [each for each in changed["sources"] if each.get("name") != photo.name]
    result: Document = put(changed, ("sources",), [*rows, row])
    return result


def _take(file: File, names: set[str]) -> Photo:
    read = read_photo(file, reading_side=LONGEST)
    image = Image.fromarray(read.pixels)
    image.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    image.save(written, "JPEG", quality=QUALITY, optimize=True)
    return Photo(free_name(_plain(file.stem), names), written.getvalue(), *image.size, read.sha256)


def _plain(stem: str) -> str:
    """A name that a pack can have, made of a file's."""
    letters = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:_NAME].strip("-") or "photo"
