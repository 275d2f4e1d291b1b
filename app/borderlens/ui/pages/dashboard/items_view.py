"""Items: the whole table with its flags, how reliable the forms are, and people and items on one ladder."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from borderlens.services.figures.records import RASCH_LEAST, Dashboard, RaschMap, Reliability
from borderlens.ui.jobs import Jobs
from borderlens.ui.pages.dashboard.figure import FigureButton
from borderlens.ui.pages.dashboard.fitted_table import FittedTable
from borderlens.ui.pages.dashboard.items_model import Items, letters_of
from borderlens.ui.pages.dashboard.plot_place import PlotPlace
from borderlens.ui.pages.dashboard.shelf import Shelf
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label


class ItemTable(FittedTable):
    """``opened`` with the name of an item."""

    opened = Signal(str)

    def __init__(self, model: Items, parent: QWidget | None = None) -> None:
        self.items = model  # its columns are asked for while the table is made
        super().__init__(model, parent)
        self.horizontalHeader().sectionClicked.connect(lambda section: model.sort_by(model.columns[section]))
        self.chosen_row.connect(lambda row: self.opened.emit(self.items.rows[row].name))

    def giving(self) -> Mapping[int, int]:
        columns = self.items.columns
        return {columns.index("flag"): 120, columns.index("question"): 80}


class ItemsView(QWidget):
    """``opened`` with the name of an item, from the table and from the ladder."""

    opened = Signal(str)

    def __init__(
        self, jobs: Jobs, shelf: Shelf, take: Callable[[QWidget, str], FigureButton], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self.card = Card(style="title", margins=(16, 12, 16, 12), spacing=6)
        self.model = Items(shelf)
        self.table = ItemTable(self.model)
        self.table.setMinimumHeight(200)
        self.alpha = Label(style="caption", tone="text_2")
        self.limit = Label(say("dashboard.items.limit"), "caption", tone="text_2")
        for widget in (self.table, self.alpha, self.limit):
            self.card.body.addWidget(widget, 1 if widget is self.table else 0)
        self._row.addWidget(self.card, 5)
        self.map_card = Card(style="title", margins=(16, 12, 16, 12), spacing=6)
        self.place = PlotPlace(jobs, "rasch_plot", lambda module: self._make(module, shelf))
        self.take = take(self.place, "rasch")
        self.map_card.head.addWidget(self.take)
        self.why = Label(tone="text_2", reading=True)
        self.map_card.body.addWidget(self.why)
        self.map_card.body.addWidget(self.place, 1)
        self._stretch = self.map_card.body.count()
        self.map_card.body.addStretch(0)
        self._row.addWidget(self.map_card, 3)
        self.table.opened.connect(self.opened)
        shelf.arrived.connect(self._named)
        follow(self)

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)

    def begin(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_board(self, board: Dashboard) -> None:
        self.model.show(board.items)
        if board.items:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.clearSelection()
        self.card.set_title(say("dashboard.items.title"))
        self.table.setAccessibleName(say("dashboard.items.title"))
        letters = letters_of(board.items)
        self.alpha.setText("\n".join(alpha_words(one, letters.get(one.form, one.form)) for one in board.reliability))
        self.alpha.setVisible(bool(board.reliability))
        self.limit.setText(say("dashboard.items.limit"))
        found = board.rasch
        self.map_card.set_title(say("dashboard.rasch.title"))
        self.why.setVisible(bool(found.why_not))
        self.why.setText(why_not_words(found) if found.why_not else "")
        self.place.setVisible(not found.why_not)
        self.take.setVisible(not found.why_not)
        self.map_card.body.setStretch(self._stretch, 1 if found.why_not else 0)
        self.take.retranslate()
        if not found.why_not:
            self.place.say_axes(say("dashboard.rasch.above"), say("dashboard.rasch.below", people=found.people_count))
            self.place.show_on(lambda plot: plot.show_map(found))

    def _named(self) -> None:
        """The packs came: questions stand in the place of names."""
        self.model.show(self.model.rows)

    def _make(self, module: object, shelf: Shelf) -> QWidget:
        plot: QWidget = module.RaschPlot(shelf, self.place)  # type: ignore[attr-defined]
        plot.asked.connect(self.opened.emit)  # type: ignore[attr-defined]
        return plot


def why_not_words(found: RaschMap) -> str:
    """Why there is no ladder, in the words of the figures."""
    return say(found.why_not, people=found.people_count, least=RASCH_LEAST)


def alpha_words(one: Reliability, letter: str) -> str:
    """Reliability of a form in one line; why there is none under twenty people."""
    if one.alpha is None or one.low is None or one.high is None:
        return say("dashboard.alpha.none", form=letter, people=one.people)
    words = say("dashboard.alpha", form=letter, value=f"{one.alpha:.2f}", low=f"{one.low:.2f}", high=f"{one.high:.2f}",
                people=one.people, items=one.items)  # fmt: skip
    return f"{words} {say('dashboard.items.few')}" if one.few else words
