"""Who are you: the session's people with a search, or a code; and the way for somebody who is not among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from borderlens.domain.people import Person
from borderlens.ui.pages.join.records import Joined, find
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.field import Field
from borderlens.ui.widgets.label import Label

NAME_SHOWN = 60


class WhoView(Card):
    """``chosen(person)``; ``new_asked(code)`` with what was typed, where it may be a code."""

    chosen = Signal(object)
    new_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(style="title", margins=(24, 16, 20, 16), spacing=10)
        self._people: Sequence[Person] = ()
        self._agreed: frozenset[str] = frozenset()
        self._names = True
        self._lead = Label(tone="text_2", reading=True)
        self.search = Field(limit=80)
        self.search.changed.connect(self._filter)
        self.search.edit.returnPressed.connect(self._enter)
        self.list = _List()
        self.list.itemSelectionChanged.connect(self._say_go)
        self.list.entered_row.connect(self._send)
        self.list.itemDoubleClicked.connect(lambda _: self._send())
        self._none = Label(tone="text_2", reading=True)
        for widget in (self._lead, self.search, self._none):
            self.body.addWidget(widget)
        self.body.addWidget(self.list, 1)
        foot = QHBoxLayout()
        self.new = Button(icon="person")
        self.new.clicked.connect(lambda: self.new_asked.emit(self.search.text()))
        self.go = Button(kind="primary", trailing="next", size="big")
        self.go.clicked.connect(self._send)
        foot.addWidget(self.new)
        foot.addStretch(1)
        foot.addWidget(self.go)
        self.body.addLayout(foot)
        follow(self)

    def show_joined(self, joined: Joined) -> None:
        self._people, self._agreed, self._names = joined.people, joined.agreed, joined.names
        self.search.set_text("")
        self.say()

    @property
    def person(self) -> Person | None:
        """Who is marked in the list."""
        marked = self.list.currentItem() if self.list.selectedItems() else None
        return marked.data(Qt.ItemDataRole.UserRole) if marked is not None else None

    def begin(self) -> None:
        self.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, language: str = "") -> None:
        self.set_title(say("join.who"))
        self._lead.setText(say("join.who.lead" if self._people else "join.who.no_list"))
        self.search.say(say("join.who.search" if self._people else "join.who.code"), say("join.who.search.hint"))
        self.list.setAccessibleName(say("join.who"))
        self.new.setText(say("join.who.new"))
        self.go.setText(say("join.who.go"))
        self._filter()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "list"):
            self.list.setFont(theme().font("lead"))
            self.list.setMinimumHeight(theme().scaled(160))

    def _filter(self) -> None:
        """The list as far as it fits what is typed; the only one left is marked."""
        before = self.person.id if self.person is not None else ""
        shown = find(self._people, self.search.text())
        self.list.clear()
        for one in shown:
            item = QListWidgetItem(self._words(one))
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(item)
            if one.id == before or len(shown) == 1:
                self.list.setCurrentItem(item)
        self.list.setVisible(bool(shown))
        self._none.setText(say("join.who.none"))
        self._none.setVisible(bool(self._people) and not shown)
        self._say_go()

    def _words(self, one: Person) -> str:
        name = one.name if len(one.name) <= NAME_SHOWN else f"{one.name[: NAME_SHOWN - 1]}…"
        parts = [one.code, name if self._names and name != one.code else ""]
        if one.id in self._agreed:
            parts.append(say("join.who.agreed"))
        return "   ".join(part for part in parts if part) or one.id[:8]

    def _say_go(self) -> None:
        self.go.setEnabled(self.person is not None)

    def _enter(self) -> None:
        """Enter in the search: the one that is marked, else a code that nobody has."""
        if self.person is not None:
            self._send()
        elif self.search.text() and not self.list.count():
            self.new_asked.emit(self.search.text())
        elif self.list.count():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentRow(0)

    def _send(self) -> None:
        if self.person is not None:
            self.chosen.emit(self.person)


class _List(QListWidget):
    """Enter chooses."""

    entered_row = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
