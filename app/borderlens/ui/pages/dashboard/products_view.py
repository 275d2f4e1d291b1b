"""Products mixed up: the matrix with its chosen cell in words, condensed for the first page or whole on its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from borderlens.services.figures.records import Confusion, Dashboard
from borderlens.ui.pages.dashboard.confusion import ConfusionTable
from borderlens.ui.pages.dashboard.figure import FigureButton
from borderlens.ui.pages.dashboard.matrix import condensed, whole
from borderlens.ui.pages.dashboard.shelf import Shelf
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Scroll

MOST = 5  # products on the first page


class ProductsCard(Card):
    """``opened(items, words)`` with the names of the items behind a cell, and the cell in words."""

    opened = Signal(object, str)

    def __init__(
        self,
        shelf: Shelf,
        thumbs: Thumbs,
        take: Callable[[QWidget, str], FigureButton],
        full: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margins=(14, 10, 14, 12), spacing=6, parent=parent)
        self._full = full
        self.table = ConfusionTable(shelf, thumbs, named=full)
        self.take = take(self.table, "products")
        self.most = Label(style="caption", tone="text_2", wrap=False)
        self.head.addWidget(self.most)
        self.head.addWidget(self.take)
        self.lead = Label(style="caption", tone="text_2")
        self.note = Note("attention")
        self.none = Label(tone="text_2", reading=True)
        self.body.addWidget(self.lead)
        self.body.addWidget(self.none)
        if full:
            ground = QWidget()
            column = QVBoxLayout(ground)
            column.setContentsMargins(2, 2, 2, 2)
            column.addWidget(self.table)
            column.addStretch(1)
            self.scroll = Scroll(ground)
            self.scroll.setMinimumHeight(220)
            self.body.addWidget(self.scroll, 1)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        else:
            self.body.addWidget(self.table)
        self.body.addWidget(self.note)
        self.table.chosen_changed.connect(self._say_cell)
        self.table.cell_asked.connect(self._ask)
        shelf.arrived.connect(self._say_cell)

    def begin(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_board(self, board: Dashboard) -> None:
        confusion: Confusion = board.confusion
        there = bool(confusion.products)
        self.set_title(say("dashboard.confusion.title"))
        self.take.retranslate()
        self.table.show_matrix(whole(confusion) if self._full else condensed(confusion, MOST))
        left_out = len(confusion.products) - len(self.table.matrix.rows)
        self.lead.setText(say("dashboard.confusion.lead"))
        self.most.setText(say("dashboard.people.count", shown=MOST, all=len(confusion.products)))
        self.most.setVisible(bool(left_out))
        self.none.setText(say("dashboard.confusion.none"))
        for widget in (self.lead, self.table, self.note, self.take):
            widget.setVisible(there)
        if self._full:
            self.scroll.setVisible(there)
        self.none.setVisible(not there)
        self._say_cell()

    def _say_cell(self) -> None:
        matrix = self.table.matrix
        if matrix.rows:
            words = self.table.cell_words(*self.table.chosen)
            if matrix.worst is None and not self.table.hasFocus():
                self.note.say(say("dashboard.confusion.no_error"))
            else:
                self.note.say(say("dashboard.confusion.enter"), words)

    def _ask(self, row: int, column: int) -> None:
        behind = self.table.matrix.items.get((row, column), ())
        self.opened.emit(behind, self.table.cell_words(row, column))
