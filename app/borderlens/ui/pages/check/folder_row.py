"""One row of a list of photos: thumbnail, file, what was found in words, and the outcome as a tag."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from borderlens.ui import icons
from borderlens.ui.pages.check.photo_list import ENTRY, Entry, State, said
from borderlens.ui.pages.check.thumb import cover
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.tag import TONE_ICONS

_THUMB = QSize(72, 54)
_PAD, _GAP = 8, 12
_LINES = 2  # of what was found or what went wrong


class FolderRow(QStyledItemDelegate):
    """Draws rows of ``Entry``; every row is equally high, so that thousands need no measuring."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(320, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        look = theme()
        entry: Entry = index.data(ENTRY)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, look.colour("primary_soft"))
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.colour("line"))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            ring = QRectF(option.rect).adjusted(2, 2, -2, -3)
            plate(painter, ring, None, look.colour("focus"), width=2, radius=look.radius("control"))
        area = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        words_left = area.left() + self._paint_thumb(painter, entry, area) + _GAP
        tag_left = self._paint_tag(painter, entry, area)
        self._paint_words(painter, entry, QRect(words_left, area.top(), tag_left - _GAP - words_left, area.height()))
        painter.restore()

    def _paint_thumb(self, painter: QPainter, entry: Entry, area: QRect) -> int:
        look = theme()
        size = QSize(look.scaled(_THUMB.width()), look.scaled(_THUMB.height()))
        place = QRect(area.left(), area.top() + (area.height() - size.height()) // 2, size.width(), size.height())
        if entry.thumb:
            image = _decoded(entry.thumb)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(place), image, cover(image.size(), size))
        else:
            painter.fillRect(place, look.colour("sunken"))
            if entry.state is State.ASIDE:
                mark, middle = look.size("icon"), place.center()
                icons.paint(painter, "attention", "fault", middle.x() - mark / 2, middle.y() - mark / 2, mark)
        return size.width()

    def _paint_tag(self, painter: QPainter, entry: Entry, area: QRect) -> int:
        """Returns where it begins; the same for every row of an outcome, so that tags stand in a column."""
        shown = tag_of(entry)
        if shown is None:
            return area.right()
        text, tone = shown
        look = theme()
        font = look.font("caption", strong=True)
        metrics = QFontMetricsF(font)
        mark = look.scaled(16)
        width = round(8 + mark + 6 + metrics.horizontalAdvance(text) + 9)
        height = max(look.scaled(24), round(metrics.height()) + 4)
        place = QRect(area.right() - _tag_width() + 1, area.top() + (area.height() - height) // 2, width, height)
        plate(painter, QRectF(place), look.colour(f"{tone}_soft"), look.colour(tone))
        icons.paint(painter, TONE_ICONS[tone], tone, place.left() + 8, place.top() + (height - mark) / 2, mark)
        painter.setFont(font)
        painter.setPen(look.colour(tone))
        painter.drawText(place.adjusted(8 + mark + 6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        return place.left()

    def _paint_words(self, painter: QPainter, entry: Entry, area: QRect) -> None:
        look = theme()
        name = look.font(strong=True)
        metrics = QFontMetricsF(name)
        lines = _broken(said(entry), area.width())
        spacing = QFontMetricsF(look.font("caption")).lineSpacing()
        area = area.adjusted(0, max(round((area.height() - metrics.height() - len(lines) * spacing) / 2), 0), 0, 0)
        painter.setFont(name)
        painter.setPen(look.colour("hint" if entry.state is State.ASIDE else "text"))
        text = metrics.elidedText(entry.source.name, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(QRectF(area.left(), area.top(), area.width(), metrics.height()), text)
        painter.setPen(look.colour("text" if entry.settled else "text_2"))
        painter.setFont(look.font("caption"))
        for number, line in enumerate(lines):
            top = area.top() + metrics.height() + number * spacing
            painter.drawText(QRectF(area.left(), top, area.width() + 2, spacing), line)


def tag_of(entry: Entry) -> tuple[str, str] | None:
    """Words and tone of the tag at the right end."""
    if entry.finding is not None:
        outcome = entry.finding.outcome.value
        return say(f"check.tag.{outcome}"), outcome
    return (say("check.folder.aside"), "fault") if entry.mistake is not None else None


def row_height() -> int:
    look = theme()
    words = QFontMetricsF(look.font(strong=True)).height() + _LINES * QFontMetricsF(look.font("caption")).lineSpacing()
    return 2 * _PAD + max(look.scaled(_THUMB.height()), round(words) + 1)


def _tag_width() -> int:
    texts = [say(f"check.tag.{o}") for o in ("consistent", "narrowed", "look_alike", "cannot_tell")]
    metrics = QFontMetricsF(theme().font("caption", strong=True))
    widest = max(metrics.horizontalAdvance(text) for text in (*texts, say("check.folder.aside")))
    return round(8 + theme().scaled(16) + 6 + widest + 9)


def _broken(text: str, width: int) -> list[str]:
    """At most ``_LINES`` lines, broken between words; the last one is cut at its end."""
    font = theme().font("caption")
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while text and len(lines) < _LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        last = len(lines) == _LINES - 1 and end < len(text)
        shown = (
            QFontMetricsF(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
            if last
            else text[start:end]
        )
        lines.append(shown)
    layout.endLayout()
    return lines


@lru_cache(maxsize=256)
def _decoded(thumb: bytes) -> QImage:
    return QImage.fromData(thumb)
