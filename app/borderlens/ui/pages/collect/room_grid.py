"""The room: a tile a laptop, as large as there is room for; forty fill the card, four hundred are scrolled."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from borderlens.services.collecting.records import LaptopRow
from borderlens.ui.pages.collect.room_model import RoomModel
from borderlens.ui.pages.collect.tile_delegate import GAP, TileDelegate, lowest, widest
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme

HIGHEST = 116  # px at 100 %: a room of five does not become five billboards
WIDEST = 144
MOST_SCREENS = 1.6  # full tiles may be scrolled so far; with more laptops the tiles become dense


class RoomGrid(QListView):
    """``chosen(device)`` by a click or Enter on a tile. Arrows move as the tiles stand."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.focus_ring = None  # the tile in focus is ringed
        self.rooms, self.tiles = RoomModel(self), TileDelegate(self)
        self.setModel(self.rooms)
        self.setItemDelegate(self.tiles)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setProperty("ground", "surface")
        self.clicked.connect(self._send)
        follow(self)

    def show_rows(self, rows: Iterable[LaptopRow]) -> None:
        """The laptops as they are now; the one that was chosen stays so."""
        before, rows = self.device, tuple(rows)
        self.rooms.show_rows(rows)
        self._fit()
        if before:
            self.choose(before)

    @property
    def device(self) -> str:
        """The laptop that is chosen; empty for none."""
        found = self.selectedIndexes()
        return self.rooms.row(found[0]).device if found else ""

    def choose(self, device: str) -> None:
        """Mark a laptop and bring it into sight; sends nothing."""
        place = self.rooms.place_of(device)
        if place < 0:
            self.clearSelection()
            return
        index = self.rooms.index(place)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def say(self) -> None:
        self.setAccessibleName(say("collecting.room"))
        self._fit()
        self.viewport().update()

    def restyle(self) -> None:
        self._fit()
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        """The least is two rows; the rest is scrolled to."""
        return QSize(200, 2 * lowest(dense=False) + 2 * GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first tile takes the focus that comes by Tab."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rooms.rows:
            self.selectionModel().setCurrentIndex(self.rooms.index(0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._send(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _send(self, index: QModelIndex) -> None:
        self.choose(self.rooms.row(index).device)
        self.chosen.emit(self.rooms.row(index).device)

    def _fit(self) -> None:
        """Tiles as large as the room lets them be: all in sight if they can be, else dense and scrolled."""
        rows = self.rooms.rows
        bar = self.verticalScrollBar().sizeHint().width()
        wide, high = self.width() - bar - 4, self.height() - 2  # a bar's width is kept whether there is one or not
        if not rows or wide < 60:
            return
        roomy = math.ceil(wide / (theme().scaled(WIDEST) + GAP))
        for dense in (False, True):
            least = QSize(widest(rows, dense=dense) + GAP, lowest(dense=dense) + GAP)
            most = max(wide // least.width(), 1)
            columns = min(roomy, most)
            if dense or math.ceil(len(rows) / columns) * least.height() > high:
                columns = most
            lines = math.ceil(len(rows) / columns)
            if dense or lines * least.height() <= high * MOST_SCREENS:
                break
        tall = max(least.height(), min(high // lines, theme().scaled(HIGHEST) + GAP))
        size = QSize(wide // columns, tall)
        self.tiles.dense = dense
        if size != self.tiles.size or self.gridSize() != size:
            self.tiles.size = size
            self.setGridSize(size)
