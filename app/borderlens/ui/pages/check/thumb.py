"""Small pictures that can be pressed: the photos given at once, and the nearest reference pictures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from borderlens.ui import icons
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.sized import FixedSize
from borderlens.ui.widgets.tag import TONE_ICONS

_CHOSEN = 2


def cover(picture: QSize, stage: QSize) -> QRectF:
    """The part of a picture that fills a stage without being stretched, in picture pixels."""
    scale = max(stage.width() / picture.width(), stage.height() / picture.height())
    width, height = stage.width() / scale, stage.height() / scale
    return QRectF((picture.width() - width) / 2, (picture.height() - height) / 2, width, height)


class Thumb(FixedSize, QAbstractButton):
    """A picture of ``width`` by ``height`` px at 100 % text; ``name`` is read out and shown as a tooltip."""

    def __init__(
        self,
        name: str,
        picture: QImage | None,
        width: int = 84,
        height: int = 64,
        *,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture, self._tone, self._chosen = picture, tone, False
        self._mark, self._dim, self._number = "", False, ""
        self.fixed_size = QSize(width, height)
        self.focus_radius = theme().radius("picture")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(name)
        follow(self)

    def set_picture(self, picture: QImage | None, tone: str = "") -> None:
        self._picture, self._tone = picture, tone
        self.update()

    def set_mark(self, tone: str, number: str, *, dim: bool) -> None:
        """An outcome's mark at the lower right and a number at the upper left; ``dim`` for a photo left out."""
        self._mark, self._number, self._dim = tone, number, dim
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        self._chosen = chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("stage"))
        if self._picture is not None and not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self._picture, cover(self._picture.size(), self.size()))
        elif self._tone:
            mark = look.size("icon")
            icons.paint(
                painter,
                "attention",
                look.colour("mark_core"),
                (self.width() - mark) / 2,
                (self.height() - mark) / 2,
                mark,
            )
        self._paint_mark(painter)
        role, width = ("primary", _CHOSEN) if self._chosen or self.underMouse() else ("line", 1)
        painter.setPen(QPen(look.colour(role), width))
        inset = width / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        if self._chosen:  # a second, light line, so that the choice shows on any picture
            painter.setPen(QPen(look.colour("surface"), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5))

    def _paint_mark(self, painter: QPainter) -> None:
        look = theme()
        if self._dim:
            painter.fillRect(self.rect(), look.colour("mark_veil"))
        if self._number:
            painter.setFont(look.font("caption", strong=True))
            wide = max(painter.fontMetrics().horizontalAdvance(self._number) + 8, painter.fontMetrics().height())
            place = QRectF(2, 2, wide, painter.fontMetrics().height())
            plate(painter, place, look.colour("surface"), look.colour("line"))
            painter.setPen(look.colour("text"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._number)
        if self._mark:
            side, icon = look.scaled(24), look.scaled(18)
            place = QRectF(self.width() - side - 2, self.height() - side - 2, side, side)
            plate(painter, place, look.colour(f"{self._mark}_soft"), look.colour(self._mark))
            inset = (side - icon) / 2
            icons.paint(
                painter, TONE_ICONS[self._mark], look.colour(self._mark), place.x() + inset, place.y() + inset, icon
            )
