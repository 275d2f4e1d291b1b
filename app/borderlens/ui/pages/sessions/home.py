"""The list of sessions: each with its counts and its next step; without any, what a session is for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui.context import Context
from borderlens.ui.pages.sessions.rows import Row
from borderlens.ui.pages.sessions.session_row import SessionRow
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.scroll import Lines


class HomeView(Lines):
    """``opened(id)`` for one session, ``new_asked`` for the wizard, ``taken_asked`` for the table of this computer."""

    opened = Signal(str)
    new_asked = Signal()
    taken_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.rows: list[SessionRow] = []
        self._draft = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(12)
        self._empty_card = Card()
        self._empty_card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.empty = Empty("sessions")
        self.empty.button.clicked.connect(self.new_asked)
        self._empty_card.body.addWidget(self.empty)
        column.addWidget(self._empty_card)
        self._list = Card(style="title", margins=(20, 14, 20, 14), spacing=8)
        self.new = Button(kind="primary", icon="plus", key="Ctrl+N")
        self.new.clicked.connect(self.new_asked)
        self._list.head.addWidget(self.new)
        column.addWidget(self._list)
        column.addLayout(self._make_more())
        column.addStretch(1)
        follow(self)

    def _make_more(self) -> QBoxLayout:
        """Ways to the forms and to what was sat on this computer."""
        self._more = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._more.setSpacing(12)
        self._forms = Card(style="body", margins=(20, 12, 20, 12))
        self._forms_text = Label(tone="text_2", reading=True)
        self._forms.body.addWidget(self._forms_text)
        ground = QWidget()
        flow = FlowLayout(ground, gap=12, row_gap=8)
        self.forms, self.sit = Button(icon="certificate"), Button(icon="stick")
        self.forms.clicked.connect(lambda: self._context.go("forms"))
        self.sit.clicked.connect(lambda: self._context.go("sit_form"))
        flow.addWidget(self.forms)
        flow.addWidget(self.sit)
        self._forms.body.addWidget(ground)
        self._taken = Card(style="body", margins=(20, 12, 20, 12))
        self._taken_text = Label(tone="text_2", reading=True)
        self._taken.body.addWidget(self._taken_text)
        row = QHBoxLayout()
        self.taken = Button(icon="laptop")
        self.taken.clicked.connect(self.taken_asked)
        row.addWidget(self.taken)
        row.addStretch(1)
        self._taken.body.addLayout(row)
        self._more.addWidget(self._forms, 1)
        self._more.addWidget(self._taken, 1)
        return self._more

    def begin(self) -> None:
        target = self.rows[0].button if self.rows else self.empty.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows(self, rows: Sequence[Row], draft: str | None, sittings: int, people: int) -> None:
        """``draft`` is the title of a plan in progress, None without one."""
        going_on = draft is not None
        self._empty_card.setVisible(not rows)
        self._list.setVisible(bool(rows))
        new = say("sessions.go_on" if going_on else "sessions.new")
        self.empty.say(say("sessions.none_title"), say("sessions.none_text"), new)
        self._list.set_title(say("sessions.list"))
        self.new.setText(new)
        self._fill(rows)
        self._forms.set_title(say("forms_room.title"))
        self._forms_text.setText(say("forms_room.sessions_text"))
        self.forms.setText(say("forms_room.sessions_go"))
        self.sit.setText(say("forms_room.sit.title"))
        self._taken.set_title(say("sessions.taken"))
        self._taken_text.setText(say("sessions.count", attempts=sittings, people=people))
        self.taken.setText(say("sessions.taken_go"))

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._more.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)

    def _fill(self, rows: Sequence[Row]) -> None:
        focused = next((at for at, row in enumerate(self.rows) if row.button.hasFocus()), None)
        while self._list.body.count():
            gone = self._list.body.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        self.rows = []
        for at, row in enumerate(rows):
            if at:
                self._list.body.addWidget(Rule())
            widget = SessionRow(row, self._context)
            widget.button.clicked.connect(partial(self.opened.emit, row.session.id))
            self._list.body.addWidget(widget)
            self.rows.append(widget)
        if focused is not None and focused < len(self.rows):
            self.rows[focused].button.setFocus(Qt.FocusReason.OtherFocusReason)
