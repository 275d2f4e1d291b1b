"""One thing to sort: a picture, or words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.ui.pages.learn.answers.plates import Movable
from borderlens.ui.pages.learn.crop import WHOLE, crop_of
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.picture_marks import draw_plate

WORDS_WIDE, WORDS_PAD = 240, 12


class Piece(Movable):
    """A picture with its number, or a tile with words. ``chosen``: a press on a group puts it there.

    Words carry no number: it would be taken for the key of a group.
    """

    def __init__(self, number: int, *, side: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self._side, self._words = number, side, ""
        self._image: QImage | None = None
        self._chosen = False
        self.focus_radius = theme().radius("picture" if side else "card")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    @property
    def image(self) -> QImage | None:
        return self._image

    def show_picture(self, image: QImage) -> None:
        if not image.isNull():
            self._image = image
            self.update()

    def say(self, words: str, where: str) -> None:
        """``where`` it lies now, for a screen reader."""
        self._words = words
        self.setAccessibleName(f"{self.number}. {words}. {where}" if self._side else f"{words}. {where}")
        self.updateGeometry()
        self.update()

    def show_chosen(self, chosen: bool) -> None:
        self._chosen = chosen
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        if self._side:
            return QSize(look.scaled(self._side), look.scaled(self._side))
        metrics = QFontMetricsF(look.font())
        wide = look.scaled(WORDS_WIDE) * look.factor**0.5
        words = metrics.boundingRect(QRectF(0, 0, wide, 10_000), self._flags, self._words)
        longest = max((metrics.horizontalAdvance(word) for word in self._words.split()), default=0.0)
        wide = max(min(words.width() + 2, wide), longest)
        high = max(words.height(), look.scaled(24))
        return QSize(round(wide) + 2 * WORDS_PAD + 4, max(round(high) + 2 * WORDS_PAD, look.size("touch")))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _flags(self) -> int:
        return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._side:
            self._paint_picture(painter)
        else:
            self._paint_words(painter)

    def _paint_picture(self, painter: QPainter) -> None:
        look = theme()
        area = QRectF(self.rect())
        painter.fillRect(area, look.colour("stage"))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image, crop_of(WHOLE, self._image.size(), self.size()))
        draw_plate(painter, str(self.number), area, inset=4)
        if self._chosen:
            plate(painter, area, None, look.colour("primary"), width=3, radius=look.radius("picture"))

    def _paint_words(self, painter: QPainter) -> None:
        look = theme()
        area = QRectF(self.rect())
        plate(
            painter,
            area,
            look.colour("primary_soft" if self._chosen else "sunken" if self.underMouse() else "surface"),
            look.colour("primary" if self._chosen else "control"),
            width=2.0 if self._chosen else 1.0,
            radius=look.radius("card"),
        )
        painter.setFont(look.font())
        painter.setPen(look.colour("text"))
        painter.drawText(area.adjusted(WORDS_PAD + 2, 0, -WORDS_PAD + 2, 0), self._flags, self._words)
