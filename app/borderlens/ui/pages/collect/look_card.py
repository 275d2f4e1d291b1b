"""What needs a look, in plain words, each with what to do and, where there is one, the laptop to show."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui.pages.collect.sentences import Notice
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button, IconButton
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.scroll import Lines, Scroll

_ICON = {"attention": "attention", "fault": "close"}
MOST = 60  # rows; what is beyond is told by its count


class LookCard(Card):
    """``show_asked(device)``; ``forget_asked(received)`` for a file that was looked into."""

    show_asked = Signal(str)
    forget_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(margins=(18, 12, 14, 12))
        self.notices: tuple[Notice, ...] = ()
        self.buttons: list[Button] = []
        self.forgets: list[IconButton] = []
        self.scroll = Scroll()
        self.scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # takes the room there is
        self.body.addWidget(self.scroll)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Made anew; the focus stays with the row it was on."""
        held = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), None)
        self.notices, self.buttons, self.forgets = tuple(notices), [], []
        ground = Lines()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        self.set_title(say("collecting.look"))
        for place, notice in enumerate(self.notices[:MOST]):
            if place:
                column.addWidget(Rule())
            column.addWidget(self._row(notice))
        if len(self.notices) > MOST:
            more = say("collecting.look.more", count=len(self.notices) - MOST)
            column.addWidget(Label(more, "caption", tone="text_2"))
        if not self.notices:
            column.addWidget(Label(say("collecting.look.nothing"), tone="text_2"))
        column.addStretch(1)
        self.scroll.replace(ground)
        if held is not None and held < len(self.buttons):
            self.buttons[held].setFocus()

    def _row(self, notice: Notice) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(_ICON[notice.tone], notice.tone), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(notice.title, strong=True))
        words.addWidget(Label(notice.do, "caption", tone="text_2"))
        row.addLayout(words, 1)
        if notice.device:
            button = Button(say("collecting.show"), size="compact")
            button.setAccessibleName(f"{button.text()}: {notice.title}")
            button.clicked.connect(partial(self.show_asked.emit, notice.device))
            self.buttons.append(button)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        if notice.file is not None:
            forget = IconButton("done", f"{say('collecting.forget')}: {notice.title}")
            forget.clicked.connect(partial(self.forget_asked.emit, notice.file))
            self.forgets.append(forget)
            row.addWidget(forget, 0, Qt.AlignmentFlag.AlignVCenter)
        return ground
