"""How a row of the shelf is painted and how large it is: heading, small picture, line of words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from borderlens.ui.theme import theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.picture_marks import draw_plate

if TYPE_CHECKING:
    from borderlens.ui.pages.reference.shelf import Row, Shelf

THUMB = QSize(104, 78)  # px at 100 % text
EDGE = 4  # round a picture: 2 px of edge when chosen, 2 px of gap
SPACING = 2
FRAME = 5  # edge and padding of a list in the style sheet
SCROLL_BAR = 14  # its width there
_PAD = 8
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_AnyIndex = QModelIndex | QPersistentModelIndex


def thumb_size() -> QSize:
    """Of the picture in a row, in logical pixels at the text size in force."""
    return QSize(theme().scaled(THUMB.width()), theme().scaled(THUMB.height()))


def width_of(columns: int) -> int:
    """How wide a shelf is that shows so many pictures in a row, with its scroll bar."""
    return columns * (thumb_size().width() + 2 * EDGE + 2 * SPACING) + 2 * SPACING + 2 * FRAME + SCROLL_BAR + 2


class RowPainter(QStyledItemDelegate):
    """``thumb(file, size in device pixels)`` gives the picture, or None while it is being read."""

    def __init__(self, shelf: Shelf, thumb: Callable[[Path, QSize], QPixmap | None] | None) -> None:
        super().__init__(shelf)
        self._shelf, self._thumb = shelf, thumb

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        if row.file is not None:
            return thumb_size() + QSize(2 * EDGE, 2 * EDGE)
        width = self._shelf.viewport().width() - 2 * SPACING - 1
        inner = QRectF(0, 0, width - 2 * _PAD, 10_000)
        words = QFontMetricsF(self._font(row)).boundingRect(inner, _WRAP, row.words)
        return QSize(width, round(words.height()) + (14 if row.heading else 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.file is not None:
            self._paint_picture(painter, option.rect, row, picked, over)
        else:
            self._paint_words(painter, option.rect, row, picked, over)
        painter.restore()

    def _paint_picture(self, painter: QPainter, rect: QRect, row: Row, picked: bool, over: bool) -> None:
        look = theme()
        if picked or over:
            edge = look.colour("primary") if picked else look.colour("control")
            fill = look.colour("primary_soft") if picked else None
            plate(painter, QRectF(rect), fill, edge, width=3 if picked else 1, radius=look.radius("control"))
        inner = rect.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        painter.fillRect(inner, look.colour("stage"))
        ratio = self._shelf.devicePixelRatioF()
        image = self._thumb(row.file, thumb_size() * ratio) if self._thumb is not None else None
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(inner, image)
        draw_plate(painter, row.plate, QRectF(inner), "bottom-left", 2)

    def _paint_words(self, painter: QPainter, rect: QRect, row: Row, picked: bool, over: bool) -> None:
        look = theme()
        if picked or over:
            fill = look.colour("primary_soft" if picked else "sunken")
            edge = look.colour("primary") if picked else None
            plate(painter, QRectF(rect), fill, edge, width=2, radius=look.radius("control"))
        painter.setFont(self._font(row))
        painter.setPen(look.colour("text_2" if row.heading else "text"))
        area = QRectF(rect).adjusted(_PAD, 2, -_PAD, -2)
        if row.heading:
            area.setTop(area.top() + 4)
        painter.drawText(area, _WRAP, row.words)

    def _font(self, row: Row) -> object:
        return theme().font("caption" if row.heading else "body", strong=row.heading)
