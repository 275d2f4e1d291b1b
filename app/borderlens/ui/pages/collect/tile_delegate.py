"""A laptop as a tile: number, two short lines, the sign of its state; dense tiles show number and sign alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from borderlens.services.collecting.records import LaptopRow, LaptopState
from borderlens.ui import icons
from borderlens.ui.pages.collect import sentences
from borderlens.ui.pages.collect.room_model import RoomModel
from borderlens.ui.theme import theme
from borderlens.ui.widgets.drawing import plate

GAP = 8  # between tiles, px
_PAD, _SPACE = 8, 6
_MARK = 18
_FACE = {
    LaptopState.HERE: ("surface", "line", 1.0),
    LaptopState.WAITING: ("sunken", "control", 1.0),
    LaptopState.INCOMPLETE: ("surface", "attention", 2.0),
    LaptopState.SET_ASIDE: ("surface", "fault", 2.0),
}
"""Ground, edge and its width of a state; a waiting laptop's edge is dashed."""


class TileDelegate(QStyledItemDelegate):
    """``dense`` leaves the two lines out. ``size`` is that of the grid's cell, the gap in it."""

    dense = False
    size = QSize(120, 60)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, RoomModel)
        row, look = model.row(index), theme()
        painter.save()
        body = QRectF(option.rect).adjusted(0, 0, -GAP, -GAP)
        ground, edge, width = _FACE[row.state]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            ground = "primary_soft"
            edge, width = (edge, 2.0) if edge in ("attention", "fault") else ("primary", 2.0)
        dashed = row.state is LaptopState.WAITING and not chosen
        plate(painter, body, look.colour(ground), look.colour(edge), width=width, radius=look.radius("card"),
              dashed=dashed)  # fmt: skip
        if option.state & QStyle.StateFlag.State_HasFocus:
            plate(painter, body.adjusted(3, 3, -3, -3), None, look.colour("focus"), width=2, radius=4)
        self._paint_words(painter, body, row)
        painter.restore()

    def _paint_words(self, painter: QPainter, body: QRectF, row: LaptopRow) -> None:
        look = theme()
        icon, role = sentences.ICONS[row.state]
        mark = look.scaled(_MARK)
        font = look.font("body" if self.dense else "title", strong=True)
        label = QFontMetricsF(font).elidedText(row.label or "?", Qt.TextElideMode.ElideRight, body.width() / 2)
        wide = QFontMetricsF(font).horizontalAdvance(label)
        x = body.left() + _PAD
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        painter.drawText(QRectF(x, body.top(), wide + 2, body.height()), Qt.AlignmentFlag.AlignVCenter, label)
        x += wide + _SPACE
        right = body.right() - _PAD - mark
        icons.paint(painter, icon, role, right, body.center().y() - mark / 2, mark)
        if self.dense:
            return
        small = look.font("caption")
        metrics = QFontMetricsF(small)
        top = body.center().y() - metrics.height()
        painter.setFont(small)
        waiting = row.state is LaptopState.WAITING
        for line, tone in zip(sentences.tile_lines(row), ("text_2" if waiting else "text", "text_2"), strict=True):
            painter.setPen(look.colour(tone))
            place = QRectF(x, top, max(right - _SPACE / 2 - x, 0), metrics.height())
            words = metrics.elidedText(line, Qt.TextElideMode.ElideRight, place.width() + 1)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            top += metrics.height()


def widest(rows: tuple[LaptopRow, ...], *, dense: bool) -> int:
    """Width of the widest tile's words with what stands around them, in pixels."""
    look = theme()
    label = QFontMetricsF(look.font("body" if dense else "title", strong=True))
    small = QFontMetricsF(look.font("caption"))
    most = 0.0
    for row in rows:
        wide = label.horizontalAdvance(row.label or "?")
        if not dense:
            wide += _SPACE + max(small.horizontalAdvance(line) for line in sentences.tile_lines(row))
        most = max(most, wide)
    return round(most + 2 * _PAD + _SPACE + look.scaled(_MARK) + 2)


def lowest(*, dense: bool) -> int:
    """Height of the lowest tile, in pixels."""
    look = theme()
    line = QFontMetricsF(look.font("body" if dense else "caption")).height()
    return max(look.scaled(_MARK) + 14, round(line * (1 if dense else 2) + 12))
