"""Release and step codes, shown only after a press: the trainer's screen may be projected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.services.forms.keeping import Kept
from borderlens.services.forms.shelf import Series
from borderlens.ui.pages.forms import names
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Rule
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Lines

ACROSS = 6


class CodesView(Lines):
    """``print_asked`` and ``pdf_asked`` for the list on paper."""

    print_asked = Signal()
    pdf_asked = Signal()

    def __init__(self, series: Series) -> None:
        super().__init__()
        self._series = series
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 8, 2)
        self._column.setSpacing(12)
        self._hidden = Note("attention", say("forms_room.codes.hidden"), icon="lock")
        self.show_button = Button(say("forms_room.codes.show"), icon="lock")
        self.show_button.clicked.connect(self.show_codes)
        self._column.addWidget(self._hidden)
        self._column.addWidget(self.show_button)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.print_button, self.pdf_button = (
            Button(say("forms_room.print.printer")),
            Button(say("forms_room.print.pdf")),
        )
        self.print_button.clicked.connect(self.print_asked)
        self.pdf_button.clicked.connect(self.pdf_asked)
        row.addWidget(self.print_button)
        row.addWidget(self.pdf_button)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addStretch(1)
        self.shown = False

    def show_codes(self) -> None:
        """Put the codes on the screen; they go with the pane."""
        if self.shown:
            return
        self.shown = True
        self._hidden.hide()
        self.show_button.hide()
        at = 0
        for kept in self._series.forms:
            for widget in self._form(kept):
                self._column.insertWidget(at, widget)
                at += 1
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _form(self, kept: Kept) -> list[QWidget]:
        found: list[QWidget] = []
        title = f"{say('forms_room.letter', form=kept.record.name)} · {names.grouped(kept.record.id)}"
        found.append(Label(title, strong=True))
        code = Label(kept.code, "display", strong=True, wrap=False)
        code.setAccessibleName(say("forms.code", form=kept.record.name, code=kept.code))
        found.append(code)
        if kept.steps:
            found.append(Label(say("forms_room.codes.steps"), "caption", tone="text_2"))
            found.append(_steps(kept.steps))
        found.append(Rule())
        return found


def _steps(codes: tuple[str, ...]) -> QWidget:
    ground = QWidget()
    grid = QGridLayout(ground)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    across = 3 if theme().icons_only else ACROSS
    for place, code in enumerate(codes):
        cell = Label(f"{place + 1}   {code}", "lead", wrap=False)
        grid.addWidget(cell, place // across, place % across)
    grid.setColumnStretch(across, 1)
    return ground
