"""Differences between the two typings: each is decided on after a look at the sheet."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from borderlens.domain.form_errors import NotAnAnswer
from borderlens.services.forms.typed_sheets import Cell, TypedSheets
from borderlens.ui.pages.forms.typing_grid import EMPTY
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Lines
from borderlens.ui.widgets.tag import Tag


class SettleView(Lines):
    """``settled`` after each decision."""

    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: TypedSheets | None = None
        self._names: Mapping[str, str] = {}
        self.rows: dict[Cell, _Difference] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        self._none = Note("done")
        column.addWidget(self._none)
        self.card = Card(style="title", margins=(20, 12, 20, 12), spacing=4)
        self._lead = Label(tone="text_2", reading=True)
        self.card.body.addWidget(self._lead)
        self._rows = QVBoxLayout()
        self.card.body.addLayout(self._rows)
        column.addWidget(self.card)
        column.addStretch(1)

    def show_sheets(self, sheets: TypedSheets, names: Mapping[str, str]) -> None:
        self._sheets, self._names = sheets, names
        self.say()

    def say(self) -> None:
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.rows = {}
        if self._sheets is None:
            return
        found = self._sheets.differences()
        self._none.say(say("forms_room.settle.none"))
        self._none.setVisible(not found)
        self.card.setVisible(bool(found))
        self.card.set_title(say("forms_room.settle.title", count=len(found)))
        self._lead.setText(say("forms_room.settle.lead"))
        for cell in found:
            if self.rows:
                self._rows.addWidget(Rule())
            row = _Difference(self._sheets, cell, self._names.get(cell[0], cell[0]))
            row.settled.connect(partial(self._settled, cell))
            self.rows[cell] = row
            self._rows.addWidget(row)

    def begin(self) -> None:
        """The first difference that is open."""
        for cell, row in self.rows.items():
            if self._sheets is not None and cell in self._sheets.open():
                row.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _settled(self, cell: Cell) -> None:
        self.settled.emit()
        self.begin()


class _Difference(QWidget):
    """One cell: what was typed first and second, and the field for what stands on the sheet."""

    settled = Signal()

    def __init__(self, sheets: TypedSheets, cell: Cell, name: str) -> None:
        super().__init__()
        self._sheets, self._cell = sheets, cell
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 6, 0, 6)
        row = QHBoxLayout()
        row.setSpacing(12)
        where = say("forms_room.settle.where", name=name, place=cell[1] + 1)
        row.addWidget(Label(where, strong=True), 1)
        self.choices = []
        for typed in sheets.passes:
            button = Button(typed[cell] or EMPTY, size="compact")
            button.setAccessibleName(f"{where}: {button.text()}")
            button.clicked.connect(partial(self._settle, typed[cell]))
            self.choices.append(button)
            row.addWidget(button)
        self.edit = QLineEdit(sheets.settled.get(cell, ""))
        self.edit.setFixedWidth(theme().scaled(120))
        self.edit.setAccessibleName(where)
        self.edit.returnPressed.connect(lambda: self._settle(self.edit.text()))
        row.addWidget(self.edit)
        self.done = Tag(say("forms_room.settle.done"), "done")
        policy = self.done.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.done.setSizePolicy(policy)
        self.done.setVisible(cell in sheets.settled)
        row.addWidget(self.done)
        outer.addLayout(row)
        self.wrong = Note("attention")
        self.wrong.hide()
        outer.addWidget(self.wrong)

    def _settle(self, typed: str) -> None:
        try:
            self._sheets.settle(self._cell, typed)
        except NotAnAnswer as wrong:
            self.wrong.say(speaker().mistake(wrong))
            self.wrong.show()
            return
        self.wrong.hide()
        self.edit.setText(typed)
        self.done.show()
        self.settled.emit()
