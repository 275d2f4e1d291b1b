"""The forms that were made here, and the way to new ones."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.services.forms.shelf import Series
from borderlens.ui.pages.forms import names
from borderlens.ui.pages.forms.desk import Desk
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.note import Note

HOW = ("assemble", "seal", "stick", "release")


class FormsHome(QWidget):
    """``make_asked`` for new forms, ``open_asked(series)`` for those that were made."""

    make_asked = Signal()
    open_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: list[Button] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 24, 16)
        self._row.setSpacing(16)
        self._made = Card(style="title", margins=(20, 16, 20, 16))
        self._row.addWidget(self._made, 3, Qt.AlignmentFlag.AlignTop)
        self._how = Card(style="title", edge="primary", margins=(24, 16, 20, 16))
        self._lead = Label(tone="text_2", reading=True)
        self._how.body.addWidget(self._lead)
        self._steps: dict[str, Label] = {}
        for key in HOW:
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(IconLabel("done", "done", 18), 0, Qt.AlignmentFlag.AlignTop)
            self._steps[key] = Label()
            line.addWidget(self._steps[key], 1)
            self._how.body.addLayout(line)
        self.make = Button(kind="primary", icon="plus", key="Ctrl+N", size="big")
        self.make.clicked.connect(self.make_asked)
        self._mistake = Note("fault")
        self._how.body.addWidget(self._mistake)
        self._how.body.addWidget(self.make)
        self._row.addWidget(self._how, 2, Qt.AlignmentFlag.AlignTop)
        follow(self)

    def begin(self) -> None:
        self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self) -> None:
        """Put everything anew."""
        self._how.set_title(say("forms_room.new.title"))
        self._lead.setText(say("forms_room.new.lead"))
        for key, label in self._steps.items():
            label.setText(say(f"forms_room.new.{key}"))
        self.make.setText(say("forms_room.new.go"))
        mistake = self._desk.mistake
        self._mistake.say(speaker().mistake(mistake) if mistake else "")
        self._mistake.setVisible(mistake is not None)
        self._made.set_title(say("forms_room.made.title"))
        self._fill()

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.BottomToTop if theme().icons_only else way.LeftToRight)

    def _fill(self) -> None:
        self.rows = []
        while self._made.body.count():
            widget = self._made.body.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        if not self._desk.made:
            self._made.body.addWidget(Label(say("forms_room.made.none"), tone="text_2", reading=True))
        for series in self._desk.made:
            if self.rows:
                self._made.body.addWidget(Rule())
            self._made.body.addWidget(self._series(series))

    def _series(self, series: Series) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        record = series.forms[0].record
        title = names.blueprint_name(series.blueprint)
        words.addWidget(Label(title, strong=True))
        facts = " · ".join(
            (
                say("forms_room.made.letters", letters=" ".join(kept.record.name for kept in series.forms)),
                say("forms_room.items", count=len(record.items)),
                say("forms_room.minutes", count=record.minutes),
                say("forms.paced" if record.paced else "forms.free"),
                series.made_on.isoformat(),
            )
        )
        words.addWidget(Label(facts, "caption", tone="text_2"))
        ids = "   ".join(f"{kept.record.name} {names.grouped(kept.record.id)}" for kept in series.forms)
        words.addWidget(Label(ids, "caption", tone="text_2"))
        row.addLayout(words, 1)
        button = Button(say("forms_room.made.open"), size="compact")
        button.setAccessibleName(f"{button.text()}: {title}, {series.made_on.isoformat()}")
        button.clicked.connect(partial(self.open_asked.emit, series))
        self.rows.append(button)
        row.addWidget(button)
        return ground
