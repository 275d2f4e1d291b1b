"""Laptops of a session, each with the fingerprint that it shows itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.domain.sessions import Laptop
from borderlens.services.collecting.keys import fingerprint
from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.say import say
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.table import Table

COLUMNS = ("label", "fingerprint", "accepted")
_Index = QModelIndex | QPersistentModelIndex


class LaptopsModel(QAbstractTableModel):
    """Read-only; words in the chosen language."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Laptop] = []

    def show_laptops(self, rows: Sequence[Laptop]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(f"sessions.laptops.head.{COLUMNS[section]}")
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        laptop, column = self.rows[index.row()], COLUMNS[index.column()]
        if column == "fingerprint":
            return fingerprint(laptop.public_key)
        if column == "accepted":
            return say(f"sessions.laptops.{'accepted' if laptop.accepted else 'not_accepted'}")
        return laptop.label


class LaptopsView(QWidget):
    """The table; without a laptop, how one joins."""

    def __init__(self, desk: SessionsDesk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(margins=(16, 10, 16, 10))
        column.addWidget(card)
        self._own = Label(strong=True)
        self._hint = Label(tone="text_2", reading=True)
        card.body.addWidget(self._own)
        card.body.addWidget(self._hint)
        self.model = LaptopsModel()
        self.table = Table(self.model, wide=2)
        card.body.addWidget(self.table, 1)
        card.body.addStretch(0)

    def show_session(self) -> None:
        whole = self._desk.whole
        if whole is None:
            return
        self.model.show_laptops(whole.laptops)
        self.table.setVisible(bool(whole.laptops))
        self.table.setAccessibleName(say("sessions.part.laptops"))
        self._own.setText(say("sessions.laptops.own", fingerprint=fingerprint(whole.row.session.trainer.sign)))
        self._hint.setText(say("sessions.laptops.hint" if whole.laptops else "sessions.laptops.none"))
