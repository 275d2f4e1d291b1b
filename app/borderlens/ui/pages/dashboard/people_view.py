"""People as a card: search, order, table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from borderlens.services.figures.records import Dashboard, PersonRow
from borderlens.ui.pages.dashboard.chips import MenuChip
from borderlens.ui.pages.dashboard.people_model import People
from borderlens.ui.pages.dashboard.people_table import PeopleTable
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label

_SEARCH_MS = 120
_LEAST_ROWS = 6


class PeopleCard(Card):
    """``opened`` with the person of a row. ``whole`` shows every column and a field to search in."""

    opened = Signal(object)

    def __init__(self, whole: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(margins=(14, 10, 14, 12), spacing=6, parent=parent)
        self._whole = whole
        self.model = People(whole)
        self.table = PeopleTable(self.model)
        self.count = Label(style="caption", tone="text_2", wrap=False)
        self.order = MenuChip()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        if not whole:
            self.search.hide()
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.count)
        tools.addWidget(self.order)
        if whole:
            self.body.addLayout(tools)
        else:
            self.head.addLayout(tools)
        self.body.addWidget(self.table, 1)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._wait = QTimer(self, interval=_SEARCH_MS, singleShot=True)
        self._wait.timeout.connect(self._search)
        self.search.textChanged.connect(self._wait.start)
        self.search.returnPressed.connect(self.table.setFocus)
        self.order.picked.connect(self._sort)
        self.table.opened.connect(self.opened)
        self.table.arranged.connect(self._say_order)
        follow(self)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "table"):
            row = self.table.verticalHeader().defaultSectionSize()
            self.table.setMinimumHeight(row * _LEAST_ROWS + theme().scaled(30))
            self.search.setMaximumWidth(theme().scaled(360))

    def show_people(
        self,
        board: Dashboard,
        *,
        hidden: bool,
        names: Mapping[str, str],
        agencies: Mapping[str, str],
        sessions: Mapping[str, str],
        people: Sequence[PersonRow] | None = None,
    ) -> None:
        """Put the people of a board, or those ``people`` of it."""
        kept = self.table.chosen_person()
        rows = board.people if people is None else people
        self.model.show(board, rows, hidden=hidden, names=names, agencies=agencies, sessions=sessions)
        self.set_title(say("dashboard.people.title"))
        self.search.setPlaceholderText(say("dashboard.people.search"))
        self.search.setAccessibleName(say("dashboard.people.search"))
        self.table.setAccessibleName(say("dashboard.people.title"))
        self._say_order()
        place = next((at for at, row in enumerate(self.model.rows) if kept and row.person == kept.person), 0)
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(place, 0))
            self.table.clearSelection()

    def _search(self) -> None:
        self.model.search(self.search.text())
        self._say_order()
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _sort(self, column: str) -> None:
        if self.model.sort_by(column):
            self._say_order()

    def _say_order(self) -> None:
        model = self.model
        self.count.setText(say("dashboard.people.count", shown=len(model.rows), all=model.total))
        choices = [(column, say("dashboard.people.by", column=model.head(column))) for column in model.sortable]
        self.order.show_choices(say("dashboard.people.order"), choices, model.order)
        self.order.set_chosen(False)
