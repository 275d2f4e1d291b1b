"""Small pictures of photographs that lie anywhere on the computer, in any format that Check reads."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
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
        self.fixed_size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        thumbs.arrived.connect(self._arrived)
        self.show_file(file)
        follow(self)

    def show_file(self, file: Path | None) -> None:
        self._file = file
        self.setToolTip(file.name if file else "")
        self.setAccessibleName(file.name if file else "")
        self.update()

    def _arrived(self, file: object) -> None:
        if file == self._file:
            self.update()

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
        ratio = self.devicePixelRatio()
        pixmap = self._thumbs.thumb(self._file, (QRectF(self.rect()).size() * ratio).toSize())
        if pixmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRectF(self.rect()), pixmap, QRectF(pixmap.rect()))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
