"""A share as a small bar with its interval, by itself and in a cell of a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from borderlens.services.figures.records import Share
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.people_model import CELL
from borderlens.ui.pages.dashboard.scale import paint_interval
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.sized import Sized

WIDE, _HIGH = 180, 10


def paint_share(painter: QPainter, place: QRectF, share: Share) -> None:
    """Line from 0 to 100 with ticks at the quarters, plate and mark on it."""
    look = theme()
    high = look.scaled(_HIGH)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(look.colour("control"), 1))
    line = round(place.center().y())
    painter.drawLine(round(place.left()), line, round(place.right()), line)
    for quarter in range(5):
        x = round(place.left() + place.width() * quarter / 4)
        painter.drawLine(x, line - 3, x, line + 3)
    paint_interval(painter, QRectF(place.left(), line - high / 2, place.width(), high), share)


class ShareBar(Sized, QWidget):
    """One share; its words are the name of the widget."""

    def __init__(self, share: Share, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(names.share_words(share))
        self.setToolTip(names.share_words(share))
        follow(self)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(WIDE), theme().scaled(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_share(QPainter(self), QRectF(self.rect()).adjusted(2, 0, -3, 0), self._share)


class ShareDelegate(QStyledItemDelegate):
    """Paints ``Share`` cells."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        share = index.data(CELL)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if not isinstance(share, Share):
            super().paint(painter, option, index)
            return
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        painter.save()
        wide = min(option.rect.width() - 24, theme().scaled(WIDE) * 2)
        paint_share(painter, QRectF(option.rect.left() + 12, option.rect.top(), wide, option.rect.height()), share)
        painter.setPen(QPen(theme().colour("line"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if isinstance(index.data(CELL), Share):
            return QSize(theme().scaled(WIDE) + 24, theme().scaled(24))
        return super().sizeHint(option, index)
