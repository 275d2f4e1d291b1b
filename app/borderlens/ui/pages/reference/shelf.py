"""A list with headings whose rows are small pictures or lines of words, for the keyboard as well as the mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from borderlens.ui.pages.reference.rows import RowPainter
from borderlens.ui.theme import follow, theme

_AnyIndex = QModelIndex | QPersistentModelIndex
_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LINES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


@dataclass(frozen=True)
class Row:
    """A heading has no ``value``; a picture has a ``file`` and a ``plate``; else ``words`` are a line of the list."""

    words: str
    value: object = None
    spoken: str = ""
    file: Path | None = None
    plate: str = ""

    @property
    def heading(self) -> bool:
        return self.value is None


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def put(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or row.words
        if role == Qt.ItemDataRole.ToolTipRole and row.file is not None:
            return row.spoken
        return row.words if role == Qt.ItemDataRole.DisplayRole and row.file is None else None

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        if self.rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Shelf(QListView):
    """``chosen(value)`` when another row was chosen, ``opened()`` at Enter. Arrows pass over headings."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(
        self, thumb: Callable[[Path, QSize], QPixmap | None] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self._painter = RowPainter(self, thumb)
        self._silent = False
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width for rows never jumps
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._current_changed)
        follow(self)

    @property
    def rows(self) -> list[Row]:
        return self._rows.rows

    def values(self) -> list[object]:
        """Everything that can be chosen, in order."""
        return [row.value for row in self.rows if not row.heading]

    def value(self) -> object:
        """What is chosen; None while nothing is."""
        row = self.currentIndex().row()
        return self.rows[row].value if row >= 0 else None

    def put(self, rows: Sequence[Row], value: object = None) -> None:
        """List these rows with ``value`` chosen if it is among them, else the first; sends nothing."""
        self._silent = True
        self._rows.put(rows)
        values = self.values()
        if values:
            self.choose(value if value in values else values[0])
        self._silent = False

    def choose(self, value: object) -> None:
        """Choose a row by its value; one that is not listed changes nothing."""
        place = next((place for place, row in enumerate(self.rows) if not row.heading and row.value == value), None)
        if place is not None:
            self._go(place)

    def arrived(self, file: Path) -> None:
        """The picture of a row can be painted now."""
        for place, row in enumerate(self.rows):
            if row.file == file:
                self.update(self._rows.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        here = self.currentIndex().row()
        own = [place for place, row in enumerate(self.rows) if not row.heading]
        if not own:
            event.ignore()
        elif key == Qt.Key.Key_Home or here not in own:
            self._go(own[0])
        elif key == Qt.Key.Key_End:
            self._go(own[-1])
        elif key in _WAYS:
            self._go(own[min(max(own.index(here) + _WAYS[key], 0), len(own) - 1)])
        elif key in _LINES:
            self._go(self._line(own, here, _LINES[key], 1))
        elif key in _PAGES:
            self._go(self._line(own, here, _PAGES[key], self.viewport().height()))
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # headings and lines are as wide as the list

    def restyle(self) -> None:
        self.setSpacing(2)
        self.verticalScrollBar().setSingleStep(theme().scaled(40))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _line(self, own: Sequence[int], here: int, way: int, far: int) -> int:
        """The row above or below, at least ``far`` pixels away or the last there is, in line with this one."""
        at = self.visualRect(self._rows.index(here))
        places = {place: self.visualRect(self._rows.index(place)) for place in own}
        beyond = {place: rect for place, rect in places.items() if (rect.top() - at.top()) * way > 0}
        if not beyond:
            return here
        enough = {place: rect for place, rect in beyond.items() if abs(rect.top() - at.top()) >= far}
        tops = [abs(rect.top() - at.top()) for rect in (enough or beyond).values()]
        top = min(tops) if enough else max(tops)
        row = [place for place, rect in beyond.items() if abs(rect.top() - at.top()) == top]
        return min(row, key=lambda place: abs(places[place].center().x() - at.center().x()))

    def _go(self, place: int) -> None:
        index = self._rows.index(place)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._silent:
            self.chosen.emit(self.rows[now.row()].value)
