"""What is looked at in passing, in the pane over the page: a person, the people at a sign, the items behind a cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.services.figures.records import PersonRow
from borderlens.ui.context import Context
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.behind import ItemsBehind
from borderlens.ui.pages.dashboard.desk import Desk
from borderlens.ui.pages.dashboard.people_view import PeopleCard
from borderlens.ui.pages.dashboard.person import PersonView
from borderlens.ui.pages.dashboard.shelf import Shelf
from borderlens.ui.pages.model_room.pane import Pane
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say

if TYPE_CHECKING:
    from borderlens.ui.pages.dashboard.errors_plot import Standing

WIDE = 900


class Looking(QObject):
    """``agencies`` are names by key, in the language of the window."""

    def __init__(self, context: Context, desk: Desk, shelf: Shelf, thumbs: Thumbs, pane: Pane) -> None:
        super().__init__(pane)
        self._context, self._desk, self._shelf, self._thumbs, self.pane = context, desk, shelf, thumbs, pane
        self.agencies: Mapping[str, str] = {}

    def retranslate(self) -> None:
        self.pane.close_pane()
        self.agencies = names.agency_names(self._context)

    def person(self, row: PersonRow) -> None:
        """One person's counts; the name only while names are shown."""
        desk = self._desk
        if desk.board is not None:
            name = "" if desk.hidden else desk.names.get(row.person, "")
            who = f"{row.code} · {name}" if name else row.code
            where = f"{names.country_name(row.country)} · {self.agencies.get(row.agency, row.agency)}"
            self.pane.open_with(names.shortened(who, 120), names.shortened(where, 240), PersonView(row, desk.board))

    def person_of(self, person: str) -> None:
        rows = self._desk.board.people if self._desk.board is not None else ()
        found = next((row for row in rows if row.person == person), None)
        if found is not None:
            self.person(found)

    def standing(self, standing: Standing) -> None:
        """The people at one sign of the two errors."""
        card = PeopleCard()
        self.fill(card, standing.people)
        card.opened.connect(self.person)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(card)
        at = {"found": f"{standing.found:.0f}", "accused": f"{standing.accused:.0f}"}
        title = say("dashboard.behind.people", count=len(standing.people))
        self.pane.open_with(title, say("dashboard.behind.at", **at), ground)

    def items(self, items: Sequence[str], words: str) -> None:
        """Pictures behind a cell, which ``words`` say."""
        board = self._desk.board
        if board is not None:
            rows = {row.name: row for row in board.items}
            content = ItemsBehind(items, rows, self._shelf, self._thumbs)
            self.pane.open_with(words, say("dashboard.behind.items", count=len(items)), content, wide=WIDE)

    def item(self, name: str) -> None:
        self.items((name,), self._shelf.question(name))

    def fill(self, card: PeopleCard, people: Sequence[PersonRow] | None = None) -> None:
        """Put the people of the board, or these of them, into a table."""
        desk = self._desk
        if desk.board is not None:
            card.show_people(desk.board, hidden=desk.hidden, names=desk.names, agencies=self.agencies,
                             sessions=desk.titles, people=people)  # fmt: skip
