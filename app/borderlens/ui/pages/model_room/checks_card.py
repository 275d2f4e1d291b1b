"""Step 2, the checks: each notice with its mend and the photographs it speaks of; while looking, how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.services.model_room.records import Notice, Weight
from borderlens.ui.pages.model_room import names
from borderlens.ui.pages.model_room.desk import Desk, State
from borderlens.ui.pages.model_room.working import LOOKING, Working
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import QUIET_PAD, Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.scroll import Lines, Scroll

ORDER = (Weight.STOP, Weight.ATTENTION, Weight.FINE)
MARKS = {
    Weight.STOP: ("close", "fault"),
    Weight.ATTENTION: ("attention", "attention"),
    Weight.FINE: ("done", "done"),
}


class ChecksCard(Card):
    """``pictures_asked(notice)``, ``cancel_asked``, ``again_asked``; what stops the training stands first."""

    pictures_asked = Signal(object)
    cancel_asked = Signal()
    again_asked = Signal()

    def __init__(self) -> None:
        super().__init__(style="title")
        self._shown: object = None
        self.buttons: list[tuple[Notice, Button]] = []
        self._lead = Label(style="caption", tone="text_2")
        self.body.addWidget(self._lead)
        self.working = Working()
        self.working.cancel_asked.connect(self.cancel_asked)
        self.body.addWidget(self.working)
        self._scroll = Scroll()
        self.body.addWidget(self._scroll, 1)
        self.again = Button(kind="quiet", size="compact", icon="search", key="F5")
        self.again.clicked.connect(self.again_asked)
        self.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)

    def show_desk(self, desk: Desk, *, anew: bool = False) -> None:
        self.set_title(say("model_room.checks.title"))
        self._lead.setText(say("model_room.checks.lead"))
        looking = desk.state is State.LOOKING
        self.working.setVisible(looking)
        self._scroll.setVisible(not looking)
        self.again.setText(say("model_room.checks.again"))
        self.again.setVisible(desk.state in (State.SURVEYED, State.TRAINED))
        if looking:
            self.show_progress(desk)
        if anew or desk.survey is not self._shown:
            self._shown = desk.survey
            self._fill(desk)

    def show_progress(self, desk: Desk) -> None:
        self.working.show_desk(desk, (LOOKING,))

    def _fill(self, desk: Desk) -> None:
        ground = Lines()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(0)
        self.buttons = []
        notices = desk.survey.notices if desk.survey else ()
        for notice in sorted(notices, key=lambda one: ORDER.index(one.weight)):
            column.addWidget(self._row(notice, desk))
            column.addWidget(Rule())
        column.addStretch(1)
        self._scroll.replace(ground)

    def _row(self, notice: Notice, desk: Desk) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        icon, role = MARKS[notice.weight]
        mark = IconLabel(icon, role, 20)
        mark.setAccessibleName(say(f"model_room.weight.{notice.weight.value}"))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        row.addLayout(words, 1)
        line, mend = names.notice_line(notice, desk.survey), names.notice_mend(notice, desk.survey)
        words.addWidget(Label(line, strong=notice.weight is Weight.STOP))
        if mend:
            words.addWidget(Label(mend, "caption", tone="text_2"))
        if notice.files:
            button = Button(kind="quiet", size="compact")
            button.setText(say("model_room.checks.show", count=len(notice.files)))
            button.setAccessibleName(f"{button.text()}: {line}")
            button.clicked.connect(lambda: self.pictures_asked.emit(notice))
            edge = QHBoxLayout()
            edge.setContentsMargins(-QUIET_PAD, 0, 0, 0)  # its words begin where the sentence begins, not its frame
            edge.addWidget(button)
            edge.addStretch(1)
            words.addLayout(edge)
            self.buttons.append((notice, button))
        return ground
