"""What a person gives the Check room: files, folders and pictures, by drop, paste or dialog.

Nothing here reads a file: that is slow and belongs to a job. A picture that comes without a file (a screenshot, a
copied image) keeps the very bytes the other program offered; only where it offers none is its ``QImage`` encoded,
without loss, on the job's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

# Formats a program may put on the clipboard as encoded bytes, the photo's own first.
ENCODED = ("image/jpeg", "image/heic", "image/webp", "image/tiff", "image/png")


@dataclass(frozen=True, eq=False)
class Source:
    """One photo to be checked: a file, the encoded bytes of a picture, or a picture that must still be encoded.

    ``drawn`` is true for the program's own example, which is a drawn picture and says so.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    image: QImage | None = None
    drawn: bool = False

    def bytes_of_picture(self) -> bytes | None:
        """The encoded picture of a source without a file; slow, for a job's thread only."""
        if self.data is None and self.image is not None:
            return encode(self.image)
        return self.data


@dataclass(frozen=True)
class Given:
    """What was given at once: single photos in their order, and folders."""

    photos: tuple[Source, ...] = ()
    folders: tuple[Path, ...] = field(default_factory=tuple)

    def __bool__(self) -> bool:
        return bool(self.photos or self.folders)


def encode(image: QImage) -> bytes:
    """A picture as PNG bytes: without loss, so what is checked is what was pasted."""
    into = QByteArray()
    buffer = QBuffer(into)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(into.data())


def from_paths(paths: list[Path]) -> Given:
    """Files and folders; a path that does not exist stays a photo, so that its row can say so."""
    folders = tuple(p for p in paths if p.is_dir())
    return Given(tuple(Source(p.name, path=p) for p in paths if p not in folders), folders)


def holds_photos(mime: QMimeData) -> bool:
    """Whether a drop or a clipboard holds anything the Check room takes; cheap enough for a drag that moves."""
    return bool(_local_paths(mime)) or mime.hasImage() or any(mime.hasFormat(kind) for kind in ENCODED)


def from_mime(mime: QMimeData, name: Callable[[], str]) -> Given:
    """Files before pictures: a file manager offers a preview beside the file, and the file is the original.

    ``name`` is asked only for a picture that has no file.
    """
    paths = _local_paths(mime)
    if paths:
        return from_paths(paths)
    for kind in ENCODED:
        if mime.hasFormat(kind):
            return Given((Source(name(), data=bytes(mime.data(kind).data())),))
    if mime.hasImage():
        image = QImage(mime.imageData())
        if not image.isNull():
            return Given((Source(name(), image=image),))
    return Given()


def _local_paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
