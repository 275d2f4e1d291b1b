"""The pages behind the tabs of the dashboard, each made when it is first shown and filled while it is seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from borderlens.ui.context import Context
from borderlens.ui.pages.dashboard.change_view import ChangeView
from borderlens.ui.pages.dashboard.desk import Desk
from borderlens.ui.pages.dashboard.groups_view import GroupsView
from borderlens.ui.pages.dashboard.items_view import ItemsView
from borderlens.ui.pages.dashboard.looking import Looking
from borderlens.ui.pages.dashboard.overview import Overview
from borderlens.ui.pages.dashboard.people_view import PeopleCard
from borderlens.ui.pages.dashboard.products_view import ProductsCard
from borderlens.ui.pages.dashboard.shelf import Shelf
from borderlens.ui.pages.dashboard.taking import Taking
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import speaker
from borderlens.ui.widgets.scroll import Scroll

NAMES = ("overview", "people", "products", "change", "items", "groups")


class Sections(QStackedWidget):
    """``show_section`` brings one forward; ``wanted`` when a section leads to another."""

    wanted = Signal(str)

    def __init__(
        self, context: Context, desk: Desk, shelf: Shelf, thumbs: Thumbs, looking: Looking, taking: Taking
    ) -> None:
        super().__init__()
        self._context, self._desk, self._shelf, self._thumbs = context, desk, shelf, thumbs
        self._looking, self._taking = looking, taking
        self._views: dict[str, Any] = {}
        self._grounds: dict[str, Scroll] = {}
        self._shown: dict[str, tuple[object, ...]] = {}

    def view(self, name: str) -> Any:
        """The page of a section."""
        if name not in self._views:
            make: dict[str, Callable[[], QWidget]] = {
                "overview": self._overview,
                "people": self._people,
                "products": self._products,
                "change": self._change,
                "items": self._items,
                "groups": GroupsView,
            }
            self._views[name] = make[name]()
            self._grounds[name] = Scroll(self._views[name])
            self.addWidget(self._grounds[name])
        return self._views[name]

    def show_section(self, name: str) -> None:
        """Bring a section forward, filled anew only where something it shows is another."""
        desk = self._desk
        if desk.board is None:
            return
        view = self.view(name)
        shared = desk.shared if name == "groups" and desk.hidden else None
        shown = (desk.board, desk.hidden, shared, speaker().language)
        before = self._shown.get(name, (None,) * len(shown))
        if any(one is not other for one, other in zip(shown, before, strict=True)):
            self._shown[name] = shown
            self._fill(name, view)
        self.setCurrentWidget(self._grounds[name])

    def begin(self, name: str) -> None:
        """The focus goes to where work in a section begins."""
        view = self.view(name)
        if name == "people":
            view.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            view.begin()

    def _fill(self, name: str, view: Any) -> None:
        desk, looking = self._desk, self._looking
        if name == "overview":
            looking.fill(view.people)
            view.show_board(desk.board)
        elif name == "people":
            looking.fill(view)
        elif name == "groups":
            if desk.hidden:
                desk.ask_shared()
            board = desk.shared if desk.hidden else desk.board
            view.show_board(board, covered=desk.hidden, agencies=looking.agencies, sessions=desk.titles)
        else:
            view.show_board(desk.board)

    def _overview(self) -> QWidget:
        view = Overview(self._context.jobs, self._shelf, self._thumbs, self._taking.button)
        view.people.opened.connect(self._looking.person)
        view.errors.opened.connect(self._looking.standing)
        view.products.opened.connect(self._looking.items)
        view.item_opened.connect(self._looking.item)
        view.all_items.connect(lambda: self.wanted.emit("items"))
        return view

    def _people(self) -> QWidget:
        card = PeopleCard(whole=True)
        card.opened.connect(self._looking.person)
        return card

    def _products(self) -> QWidget:
        card = ProductsCard(self._shelf, self._thumbs, self._taking.button, full=True)
        card.opened.connect(self._looking.items)
        return card

    def _change(self) -> QWidget:
        view = ChangeView(self._context.jobs, self._taking.button)
        view.opened.connect(self._looking.person_of)
        return view

    def _items(self) -> QWidget:
        view = ItemsView(self._context.jobs, self._shelf, self._taking.button)
        view.opened.connect(self._looking.item)
        return view
