"""Whose answer sheets are typed in: people of this laptop, and new ones by name or code."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.people import Country, Person
from borderlens.ui.pages.forms import names
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.field import Field
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.person_form import COUNTRIES
from borderlens.ui.widgets.segmented import Segmented


class TypingPeople(QWidget):
    """``ticked(person id, on)``, ``added(name, country)``, ``occasion(mode)``."""

    ticked = Signal(str, bool)
    added = Signal(str, object)
    occasion = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, CheckBox] = {}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(16)
        self._list = Card(style="title", margins=(20, 16, 20, 16))
        self._occasion, self._who = Label(strong=True), Label(strong=True)
        self.mode = Segmented([(mode, mode) for mode in names.MODES], names.MODES[0], tall=True)
        self.mode.changed.connect(self.occasion)
        ground = QWidget()
        self._flow = FlowLayout(ground, gap=20, row_gap=10)
        self._none = Label(tone="text_2")
        for widget in (self._occasion, self.mode, self._who, self._none):
            self._list.body.addWidget(widget)
        self._list.body.addWidget(ground)
        self._row.addWidget(self._list, 3, Qt.AlignmentFlag.AlignTop)
        self._side = Card(style="title", margins=(20, 16, 20, 16), spacing=10)
        self.name = Field(limit=120)
        self.name.edit.returnPressed.connect(self._add)
        self._country = Label(strong=True)
        self.country = Segmented([(key, key) for key in COUNTRIES], COUNTRIES[0], tall=True)
        self.add = Button(icon="plus")
        self.add.clicked.connect(self._add)
        column = QVBoxLayout()
        column.setSpacing(10)
        for widget in (self.name, self._country, self.country, self.add):
            column.addWidget(widget)
        self._side.body.addLayout(column)
        self._row.addWidget(self._side, 2, Qt.AlignmentFlag.AlignTop)
        follow(self)

    def show_people(self, people: Sequence[Person], chosen: Sequence[str], mode: str) -> None:
        while self._flow.count():
            widget = self._flow.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.boxes = {}
        for person in people:
            box = CheckBox(person.name, person.id in chosen)
            box.toggled.connect(partial(self.ticked.emit, person.id))
            self.boxes[person.id] = box
            self._flow.addWidget(box)
        self._none.setVisible(not people)
        self.mode.set_value(mode)

    def say(self) -> None:
        self._who.setText(say("forms_room.type.who"))
        self._none.setText(say("forms_room.type.nobody"))
        self._side.set_title(say("forms_room.type.add"))
        self._occasion.setText(say("forms_room.occasion"))
        self.mode.say([say(f"sessions.mode.{mode}") for mode in names.MODES], say("forms_room.occasion"))
        self.name.say(say("first_start.name"), say("first_start.name_hint"))
        self._country.setText(say("first_start.country"))
        self.country.say([say(f"first_start.country.{key}") for key in COUNTRIES], say("first_start.country"))
        self.add.setText(say("forms_room.type.add.go"))

    def begin(self) -> None:
        (next(iter(self.boxes.values()), None) or self.name.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)

    def _add(self) -> None:
        name = self.name.text()
        if not name:
            self.name.set_error(say("first_start.name_missing"))
            return
        self.name.set_text("")
        self.added.emit(name, Country(self.country.value()))
        self.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)
