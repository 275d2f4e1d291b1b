"""Agencies, countries and sessions beside one another, never in an order of merit."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.services.figures.records import LEAST_ACROSS, LEAST_CELL, Dashboard
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.groups_model import Groups
from borderlens.ui.pages.dashboard.share_bar import ShareDelegate
from borderlens.ui.say import say
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.segmented import Segmented
from borderlens.ui.widgets.table import Table

SORTS = ("agencies", "countries", "sessions")


class GroupsView(QWidget):
    """On a projector (names hidden) the figures for sharing are shown: small groups are covered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.card = Card(style="title", margins=(16, 12, 16, 12))
        self.sorts = Segmented([(sort, sort) for sort in SORTS], SORTS[0])
        self.card.head.addWidget(self.sorts)
        self.model = Groups()
        self.table = Table(self.model, wide=0)
        self.table.setItemDelegate(ShareDelegate(self.table))
        self.table.setMinimumHeight(180)
        self.cover = Note("attention", icon="lock")
        self.limit = Label(style="caption", tone="text_2", reading=True)
        for widget in (self.cover, self.table, self.limit):
            self.card.body.addWidget(widget, 1 if widget is self.table else 0)
        column.addWidget(self.card, 1)
        self.sorts.changed.connect(self._fill)
        self._board: Dashboard | None = None
        self._agencies: Mapping[str, str] = {}
        self._sessions: Mapping[str, str] = {}

    def begin(self) -> None:
        self.sorts.segment(self.sorts.value()).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_board(
        self, board: Dashboard | None, *, covered: bool, agencies: Mapping[str, str], sessions: Mapping[str, str]
    ) -> None:
        """``board`` is the one for sharing when ``covered``; None until it came."""
        self._board, self._agencies, self._sessions = board, agencies, sessions
        self.card.set_title(say("dashboard.groups.title"))
        self.sorts.say([say(f"dashboard.groups.{sort}") for sort in SORTS], say("dashboard.groups.title"))
        self.cover.setVisible(covered)
        self.cover.say(say("dashboard.groups.cover", least=LEAST_CELL, across=LEAST_ACROSS))
        self.limit.setText(say("dashboard.groups.limit"))
        self.table.setAccessibleName(say("dashboard.groups.title"))
        self._fill()

    def _fill(self) -> None:
        sort = self.sorts.value()
        rows = getattr(self._board, sort) if self._board is not None else ()
        self.model.show(sort, rows, lambda key: self._name(sort, key))

    def _name(self, sort: str, key: str) -> str:
        if sort == "countries":
            return names.country_name(key)
        known = self._agencies if sort == "agencies" else self._sessions
        return known.get(key, key) or names.NONE
