"""The first page of the dashboard: people, the two errors, products mixed up, and the items to look at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from borderlens.services.figures.records import Dashboard
from borderlens.ui.jobs import Jobs
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.figure import FigureButton
from borderlens.ui.pages.dashboard.item_line import ItemLine
from borderlens.ui.pages.dashboard.items_model import flag_words, letters_of, number
from borderlens.ui.pages.dashboard.people_view import PeopleCard
from borderlens.ui.pages.dashboard.plot_place import PlotPlace
from borderlens.ui.pages.dashboard.products_view import ProductsCard
from borderlens.ui.pages.dashboard.scale import Swatch
from borderlens.ui.pages.dashboard.shelf import Shelf
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label

FLAGGED_MOST = 2


class ErrorsCard(Card):
    """``opened`` with a ``Standing``: the people at one sign."""

    opened = Signal(object)

    def __init__(self, jobs: Jobs, take: Callable[[QWidget, str], FigureButton], parent: QWidget | None = None) -> None:
        super().__init__(margins=(14, 10, 14, 12), spacing=4, parent=parent)
        self.place = PlotPlace(jobs, "errors_plot", self._make)
        self.take = take(self.place, "errors")
        self.head.addWidget(self.take)
        self.body.addWidget(self.place, 1)
        self.none = Label(tone="text_2")
        self.body.addWidget(self.none)
        ground = QWidget()
        key = FlowLayout(ground, gap=14, row_gap=2)
        self.keys = {sign: Label(style="caption", wrap=False) for sign in ("competent", "not_yet")}
        for sign, label in self.keys.items():
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(Swatch(sign), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label)
            key.addWidget(pair)
        self.key = ground
        self.body.addWidget(ground)
        self.rest = Label(style="caption", tone="text_2")
        self.body.addWidget(self.rest)

    def show_board(self, board: Dashboard) -> None:
        self.set_title(say("dashboard.errors.title"))
        self.take.retranslate()
        for sign, label in self.keys.items():
            label.setText(say(f"dashboard.key.{sign}"))
        fitting = names.is_identification(board)
        for widget in (self.place, self.key, self.take):
            widget.setVisible(fitting)
        self.none.setVisible(not fitting)
        self.none.setText(say("dashboard.errors.none"))
        off = sum(1 for row in board.people
                  if row.verdict.competent is None or not row.protected or not row.look_alikes)  # fmt: skip
        self.rest.setText(say("dashboard.errors.off", count=off) if off and fitting else "")
        self.rest.setVisible(bool(off) and fitting)
        if fitting:
            self.place.say_axes(say("dashboard.errors.above"), say("dashboard.errors.below"))
            people, criteria = board.people, board.indicator.criteria
            self.place.show_on(lambda plot: plot.show_people(people, criteria))

    def _make(self, module: object) -> QWidget:
        plot: QWidget = module.ErrorsPlot(self.place)  # type: ignore[attr-defined]
        plot.asked.connect(self.opened)  # type: ignore[attr-defined]
        return plot


class Overview(QWidget):
    """``item_opened`` with the name of an item; ``all_items`` leads to the whole table."""

    item_opened = Signal(str)
    all_items = Signal()

    def __init__(
        self,
        jobs: Jobs,
        shelf: Shelf,
        thumbs: Thumbs,
        take: Callable[[QWidget, str], FigureButton],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self.people = PeopleCard()
        self.errors = ErrorsCard(jobs, take)
        self.products = ProductsCard(shelf, thumbs, take)
        body = self.products.body
        self.flag_title = Label(strong=True)
        self.more = Button(kind="quiet", size="compact")
        self.more.clicked.connect(self.all_items)
        head = QHBoxLayout()
        head.addWidget(self.flag_title, 1)
        head.addWidget(self.more)
        body.addLayout(head)
        self._flags = QVBoxLayout()
        self._flags.setSpacing(0)
        body.addLayout(self._flags)
        body.addStretch(1)
        self.lines: list[ItemLine] = []
        for widget, share in ((self.people, 44), (self.errors, 26), (self.products, 30)):
            self._row.addWidget(widget, share)
        follow(self)

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)
        self.errors.place.setMinimumHeight(theme().scaled(280 if theme().icons_only else 180))

    def begin(self) -> None:
        self.people.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_board(self, board: Dashboard) -> None:
        """Everything but the people, whom the page puts."""
        self.errors.show_board(board)
        self.products.show_board(board)
        self._show_flags(board)

    def _show_flags(self, board: Dashboard) -> None:
        _empty(self._flags)
        letters = letters_of(board.items)
        flagged = [row for row in board.items if row.flag is not None]
        self.flag_title.setText(say("dashboard.flags.title"))
        self.lines = []
        for row in flagged[:FLAGGED_MOST]:
            line = ItemLine(number(row, letters), flag_words(row))
            line.clicked.connect(partial(self.item_opened.emit, row.name))
            self._flags.addWidget(line)
            self.lines.append(line)
        if not flagged:
            words = "dashboard.flags.none" if board.items else "dashboard.flags.no_items"
            self._flags.addWidget(Label(say(words), tone="text_2"))
        self.more.setText(say("dashboard.flags.all", count=len(board.items)))
        self.more.setVisible(bool(board.items))


def _empty(layout: QLayout) -> None:
    while layout.count():
        widget = layout.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
