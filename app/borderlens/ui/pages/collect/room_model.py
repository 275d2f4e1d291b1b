"""The laptops of a room, one a row, in the order people count them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from borderlens.services.collecting.records import LaptopRow
from borderlens.ui.pages.collect import sentences

Index = QModelIndex | QPersistentModelIndex


class RoomModel(QAbstractListModel):
    """``row(index)`` is the laptop; words are made when they are asked for, in the language of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[LaptopRow, ...] = ()

    def show_rows(self, rows: Iterable[LaptopRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(sorted(rows, key=lambda row: sentences.order(row.label)))
        self.endResetModel()

    def row(self, index: Index) -> LaptopRow:
        return self.rows[index.row()]

    def place_of(self, device: str) -> int:
        """The row of a laptop; -1 for one that is not in the room."""
        return next((place for place, row in enumerate(self.rows) if row.device == device), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return sentences.spoken(row)
        return None
