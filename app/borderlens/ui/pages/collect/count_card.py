"""How many people's answers are here, of how many; laptops and answers below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from borderlens.services.collecting.records import LaptopState, Room
from borderlens.ui.say import say
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.progress import Track


class CountCard(Card):
    def __init__(self) -> None:
        super().__init__(margins=(18, 10, 18, 12), spacing=6)
        self._room: Room | None = None
        row = QHBoxLayout()
        row.setSpacing(12)
        self.count = Label(style="display", strong=True, wrap=False)
        self._words = Label()
        row.addWidget(self.count)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self._track = Track()
        self.body.addWidget(self._track)
        foot = FlowLayout(gap=16, row_gap=2)
        self._laptops = Label(style="caption", tone="text_2", wrap=False)
        self._answers = Label(style="caption", tone="text_2", wrap=False)
        foot.addWidget(self._laptops)
        foot.addWidget(self._answers)
        self.body.addLayout(foot)

    def show_room(self, room: Room) -> None:
        self._room = room
        self.say()

    def say(self) -> None:
        room = self._room
        if room is None:
            return
        whole = sum(row.state is LaptopState.HERE for row in room.laptops)
        self.count.setText(str(room.here))
        self._words.setText(say("collecting.of_people", count=room.enrolled))
        self._track.show_share(room.here / room.enrolled if room.enrolled else 0.0)
        self._laptops.setText(say("collecting.laptops_whole", count=whole, all=len(room.laptops)))
        self._answers.setText(say("collecting.answers", count=room.answers))
        self.setAccessibleName(f"{room.here} {self._words.text()}")
