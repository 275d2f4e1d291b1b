"""Small pictures of photographs that lie anywhere on the computer, in any format that Check reads."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.domain.errors import Mistake
from borderlens.ui import icons
from borderlens.ui.images import read_cover
from borderlens.ui.jobs import Jobs
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.sized import FixedSize

ROW = QSize(44, 44)


def read_any(file: Path, size: QSize) -> QImage:
    """The middle of a photograph that fills ``size``; what Qt cannot read is read as Check does. Empty when neither."""
    image = read_cover(file, size)
    if not image.isNull():
        return image
    from borderlens.vision.photo import read_photo

    try:
        pixels = read_photo(file).pixels
    except Mistake:
        return QImage()
    height, width = pixels.shape[:2]
    whole = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    smooth = Qt.TransformationMode.SmoothTransformation
    filled = whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, smooth)
    left, top = (filled.width() - size.width()) // 2, (filled.height() - size.height()) // 2
    return filled.copy(left, top, size.width(), size.height())


def shots(jobs: Jobs, parent: QWidget) -> Thumbs:
    """Small pictures for one page."""
    return Thumbs(jobs, parent, read_any)


class Shot(FixedSize, QWidget):
    """One photograph, ``fixed_size`` px at 100 % text; its file is named in the tooltip and for screen readers."""

    def __init__(self, thumbs: Thumbs, file: Path | None, size: QSize = ROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbs, self._file = thumbs, file
        self._pixmap: QPixmap | None = None
        self.fixed_size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        thumbs.arrived.connect(self._arrived)
        self.show_file(file)
        follow(self)

    def show_file(self, file: Path | None) -> None:
        self._file, self._pixmap = file, None
        self.setToolTip(file.name if file else "")
        self.setAccessibleName(file.name if file else "")
        self.update()

    def _arrived(self, file: object) -> None:
        if file == self._file and self._take():
            self.update()

    def _take(self) -> bool:
        """Ask for the picture until it came in the right size; it is kept here, as another may want another size."""
        wanted = (QSizeF(self.size()) * self.devicePixelRatio()).toSize()
        if self._pixmap is not None and self._pixmap.size() == wanted:
            return False
        self._pixmap = self._thumbs.thumb(self._file, wanted)
        return self._pixmap is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("stage" if self._file else "cannot_tell_soft"))
        if self._file is None:
            mark = look.size("icon")
            icons.paint(
                painter, "cannot-tell", "cannot_tell", (self.width() - mark) / 2, (self.height() - mark) / 2, mark
            )
            return
        self._take()
        if self._pixmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRectF(self.rect()), self._pixmap, QRectF(self._pixmap.rect()))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
