"""Words on paper: fonts of each script in page units, and blocks that know their height before they are painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTextDocument, QTextOption

from borderlens.ui.theme import theme

DPI = 150
"""Page units an inch. A picture is drawn with at least one of its pixels in each, so that it is never enlarged."""
PAGE = QSizeF(1240, 1754)  # A4
MARGIN = 89  # 15 mm
WIDTH = PAGE.width() - 2 * MARGIN
INK, GREY = QColor(Qt.GlobalColor.black), QColor.fromRgbF(0.35, 0.35, 0.35)  # paper has no themes

Paint = Callable[[QPainter, float, float], None]
"""Paints at a left and a top edge."""


@dataclass(frozen=True, slots=True)
class Block:
    """Something that stands on one page: ``place`` is that of its item, None for others."""

    height: float
    paint: Paint
    place: int | None = None


def paper_font(language: str, points: float = 11, *, strong: bool = False) -> QFont:
    font = QFont(theme().font("body", strong, language))
    font.setPixelSize(round(points * DPI / 72))
    return font


def words(text: str, width: float, font: QFont, ink: QColor = INK) -> Block:
    """Running text in a column."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setPlainText(text)
    document.setTextWidth(width)

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.save()
        painter.translate(x, y)
        context = document.documentLayout().PaintContext()
        context.palette.setColor(context.palette.ColorRole.Text, ink)
        document.documentLayout().draw(painter, context)
        painter.restore()

    return Block(document.size().height(), paint)


def beside(mark: str, block: Block, indent: float, font: QFont) -> Block:
    """A mark at the left of a block, e.g. its letter."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.setFont(font)
        painter.setPen(INK)
        height = QFontMetricsF(font).height()
        painter.drawText(QRectF(x, y, indent, height), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, mark)
        block.paint(painter, x + indent, y)

    return Block(max(block.height, QFontMetricsF(font).height()), paint)


def stacked(blocks: Sequence[Block], gap: float = 6, place: int | None = None) -> Block:
    """Blocks below one another that stay together."""
    height = sum(block.height for block in blocks) + gap * max(len(blocks) - 1, 0)

    def paint(painter: QPainter, x: float, y: float) -> None:
        for block in blocks:
            block.paint(painter, x, y)
            y += block.height + gap

    return Block(height, paint, place)


def abreast(blocks: Sequence[Block], pitch: float) -> Block:
    """Blocks beside one another, ``pitch`` from left edge to left edge."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        for at, block in enumerate(blocks):
            block.paint(painter, x + at * pitch, y)

    return Block(max((block.height for block in blocks), default=0), paint)


def picture(image: QImage, room: QSizeF) -> Block:
    """A picture as large as the room lets it be, never larger than its pixels."""
    size = fitted(QSizeF(image.size()), room)

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(x, y, size.width(), size.height()), image)

    return Block(size.height(), paint)


def fitted(size: QSizeF, room: QSizeF) -> QSizeF:
    """The size scaled down into the room; as it is where it fits."""
    if size.width() <= room.width() and size.height() <= room.height():
        return size
    return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)


def line(width: float) -> Block:
    """Room to write on."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.fillRect(QRectF(x, y + 34, width, 1.5), GREY)

    return Block(38, paint)
