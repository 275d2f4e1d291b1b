"""The items of a draft: type, question, how far each language is, and whether something is to be mended."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from borderlens.ui import icons
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.sentences import SHORT
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate

_LINES = 2
_PAD = 8


@dataclass(frozen=True, slots=True)
class Row:
    """What is shown of an item. ``missing`` texts by language; ``faults`` to mend, ``looks`` that deserve one."""

    number: int
    type: str
    stem: str
    missing: dict[str, int]
    faults: int
    looks: int

    @property
    def icon(self) -> str:
        return type_icon(self.type)

    @property
    def said(self) -> str:
        """Everything in words, for a person who hears it."""
        parts = [f"{self.number}. {say(f'author.type.{self.type}')}", self.stem or say("author.items.no_stem")]
        parts += [say("author.items.lacks", language=SHORT[k], count=n) for k, n in self.missing.items() if n]
        if self.faults:
            parts.append(say("author.items.faults", count=self.faults))
        elif self.looks:
            parts.append(say("author.items.looks", count=self.looks))
        return ". ".join(parts)


def type_icon(kind: str) -> str:
    """The icon of a type of item."""
    return f"type-{kind.replace('_', '-')}"


class Items(QAbstractListModel):
    """Rows of the desk's draft; ``shown`` is a language, the one that stems are shown in."""

    def __init__(self, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own shape
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.said
        return None

    def show_desk(self, desk: Desk) -> None:
        rows = rows_of(desk)
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        changed = [place for place, row in enumerate(rows) if row != self.rows[place]]
        self.rows = rows
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))


def rows_of(desk: Desk) -> list[Row]:
    draft, checked = desk.draft, desk.checked
    if draft is None:
        return []
    found = []
    faults: dict[str, int] = {}
    looks: dict[str, int] = {}
    for problem in checked.problems if checked else ():
        counts = faults if problem.is_error else looks
        counts[problem.item] = counts.get(problem.item, 0) + 1
    for place, item in enumerate(draft.items):
        key = str(item["key"])
        missing = checked.missing.get(key, {}) if checked else {}
        lacks = {language: len(missing.get(language, ())) for language in draft.languages}
        stem = draft.word(desk.language, place, ("stem",)) or draft.word(draft.source, place, ("stem",))
        found.append(Row(place + 1, str(item["type"]), stem, lacks, faults.get(key, 0), looks.get(key, 0)))
    return found


class ItemList(QListView):
    """Up and down choose an item; Delete, and Ctrl with up and down, ask for what their names say."""

    chosen = Signal(int)
    delete_asked = Signal()
    move_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.items = Items(self)
        self.setModel(self.items)
        self.setItemDelegate(_Painted(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListView { border: 0; padding: 0; background: transparent; }")
        self.selectionModel().currentChanged.connect(self._moved)
        self._quiet = False
        follow(self)

    def show_desk(self, desk: Desk) -> None:
        self._quiet = True
        self.items.show_desk(desk)
        if self.currentIndex().row() != desk.place and self.items.rows:
            self.setCurrentIndex(self.items.index(desk.place))
        self._quiet = False

    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _moved(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.chosen.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif control and step:
            self.move_asked.emit(step)
        else:
            super().keyPressEvent(event)


class _Painted(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        body, caption = QFontMetricsF(theme().font()), QFontMetricsF(theme().font("caption"))
        return QSize(120, round(_LINES * body.lineSpacing() + caption.height() + 2 * _PAD + 6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if row is None:
            return
        look, rect = theme(), QRectF(option.rect)
        painter.save()
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if here or over:
            inner = rect.adjusted(0, 1, -2, -2)
            fill = look.colour("primary_soft" if here else "sunken")
            plate(painter, inner, fill, look.colour("primary") if here else None, width=2 if here else 1)
        mark = look.size("icon")
        icons.paint(painter, row.icon, "primary" if here else "text_2", rect.x() + _PAD, rect.y() + _PAD, mark)
        left = rect.x() + _PAD + mark + 8
        state = "fault" if row.faults else "attention" if row.looks else ""
        right = rect.right() - _PAD - (mark + 4 if state else 0)
        if state:
            icons.paint(painter, "attention", state, right + 4, rect.y() + _PAD, mark)
        self._stem(painter, row, QRectF(left, rect.y() + _PAD - 2, right - left, rect.height()), here)
        self._foot(painter, row, left, rect.bottom() - _PAD - 2)
        painter.setPen(look.colour("line"))
        if not here:
            painter.drawLine(round(left), round(rect.bottom()), round(rect.right()) - 4, round(rect.bottom()))
        painter.restore()

    def _stem(self, painter: QPainter, row: Row, room: QRectF, here: bool) -> None:
        font = theme().font(strong=here)
        layout = QTextLayout(row.stem or say("author.items.no_stem"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        painter.setPen(theme().colour("text" if row.stem else "hint"))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        layout.beginLayout()
        y = room.y()
        for number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            text = layout.text()[line.textStart() : line.textStart() + line.textLength()]
            if number == _LINES - 1:
                text = metrics.elidedText(layout.text()[line.textStart() :], Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(
                QRectF(room.x(), y, room.width() + 2, metrics.height() + 2), Qt.AlignmentFlag.AlignTop, text
            )
            y += metrics.lineSpacing()
        layout.endLayout()

    def _foot(self, painter: QPainter, row: Row, x: float, bottom: float) -> None:
        """Number, and each language: strong where it is whole, in brackets where texts are missing."""
        look = theme()
        parts = [(str(row.number), True, "text_2")]
        for language, lacks in row.missing.items():
            parts.append(
                (
                    SHORT[language] if not lacks else f"({SHORT[language]})",
                    not lacks,
                    "text_2" if not lacks else "attention",
                )
            )
        for text, strong, tone in parts:
            font = look.font("caption", strong)
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(look.colour(tone))
            painter.drawText(QRectF(x, bottom - metrics.height(), 80, metrics.height() + 2), 0, text)
            x += metrics.horizontalAdvance(text) + 8
