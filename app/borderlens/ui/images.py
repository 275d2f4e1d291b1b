"""Pictures from files, upright as the camera says; what cannot be read is an empty image."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader


def read_image(file: Path) -> QImage:
    """The whole picture. A large one takes its time: on a job's thread."""
    return _reader(file).read()


def read_cover(file: Path, size: QSize) -> QImage:
    """The middle of the picture that fills ``size`` pixels, read at a small size where the format can do that."""
    reader = _reader(file)
    found = reader.size()
    if found.isValid():
        turned = (
            QImageIOHandler.Transformation.TransformationRotate90 in reader.transformation()
        )  # a size is told unturned
        target = size.transposed() if turned else size
        reader.setScaledSize(found.scaled(target, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    left, top = max(image.width() - size.width(), 0) // 2, max(image.height() - size.height(), 0) // 2
    return image.copy(left, top, size.width(), size.height())


def _reader(file: Path) -> QImageReader:
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    return reader
