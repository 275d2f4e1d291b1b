"""Small pictures that can be pressed: the photos given at once, and the nearest reference pictures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from borderlens.ui import icons
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.sized import FixedSize

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
        role, width = ("primary", _CHOSEN) if self._chosen or self.underMouse() else ("line", 1)
        painter.setPen(QPen(look.colour(role), width))
        inset = width / 2
        painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        if self._chosen:  # a second, light line, so that the choice shows on any picture
            painter.setPen(QPen(look.colour("surface"), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5))
