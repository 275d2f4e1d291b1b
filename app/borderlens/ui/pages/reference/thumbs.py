"""Small pictures for the gallery: read one after the other on a job's thread, what is seen now first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from borderlens.ui.images import read_cover
from borderlens.ui.jobs import Job, Jobs

AT_ONCE = 4  # read by one job: the next job begins with what is seen then
WAITING_MOST = 48  # more than a screen of them; older wishes were scrolled past
BYTES_MOST = 16_000_000

_Wish = tuple[Path, QSize]


class Thumbs(QObject):
    """``thumb(file, size)`` gives a pixmap, or None and ``arrived(file)`` later. Keeps BYTES_MOST of them.

    ``read`` is how a file becomes the picture that fills a size; it works on a job's thread.
    """

    arrived = Signal(object)

    def __init__(
        self, jobs: Jobs, parent: QObject | None = None, read: Callable[[Path, QSize], QImage] = read_cover
    ) -> None:
        super().__init__(parent)
        self._jobs, self._read = jobs, read
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()
        self._bytes = 0
        self._wishes: OrderedDict[Path, QSize] = OrderedDict()
        self._reading = False

    def thumb(self, file: Path, size: QSize) -> QPixmap | None:
        """The picture of ``file`` that fills ``size`` pixels; one of another size is given until the right one came."""
        kept = self._kept.get(file)
        if kept is not None:
            self._kept.move_to_end(file)
            if kept.size() == size:
                return kept
        self._wishes[file] = size
        self._wishes.move_to_end(file)
        while len(self._wishes) > WAITING_MOST:
            self._wishes.popitem(last=False)
        self._next()
        return kept

    def _next(self) -> None:
        if self._reading or not self._wishes:
            return
        self._reading = True
        wishes = [self._wishes.popitem() for _ in range(min(AT_ONCE, len(self._wishes)))]
        self._jobs.run(lambda job: _read(job, wishes, self._read), lambda images: self._put(wishes, images), owner=self)

    def _put(self, wishes: Sequence[_Wish], images: Sequence[QImage]) -> None:
        self._reading = False
        for (file, size), image in zip(wishes, images, strict=True):
            if image.isNull():
                image = QImage(size, QImage.Format.Format_RGB32)  # a broken file is not asked for again and again
                image.fill(0)
            before = self._kept.pop(file, None)
            self._bytes += _bytes(size) - (_bytes(before.size()) if before is not None else 0)
            self._kept[file] = QPixmap.fromImage(image)
            while self._bytes > BYTES_MOST:
                self._bytes -= _bytes(self._kept.popitem(last=False)[1].size())
            self.arrived.emit(file)
        self._next()


def _bytes(size: QSize) -> int:
    return size.width() * size.height() * 4


def _read(job: Job, wishes: Sequence[_Wish], read: Callable[[Path, QSize], QImage]) -> list[QImage]:
    images = []
    for file, size in wishes:
        job.check()
        images.append(read(file, size))
    return images
