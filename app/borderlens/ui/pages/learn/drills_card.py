"""The three drills in a row."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from borderlens.services.drill import Drill
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label

ICONS = {Drill.PAIRS: "compare", Drill.CUE: "search", Drill.ANGLES: "angle"}


class DrillsCard(Card):
    """``asked(drill)``; the buttons sleep while nobody works here."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(margins=(16, 10, 12, 10))
        flow = FlowLayout(gap=6, row_gap=6)
        self.body.addLayout(flow)
        self._name = Label(strong=True, wrap=False)
        flow.addWidget(self._name)
        self.buttons: dict[Drill, Button] = {}
        for drill in Drill:
            button = Button(icon=ICONS[drill], size="compact")
            button.clicked.connect(partial(self.asked.emit, drill))
            self.buttons[drill] = button
            flow.addWidget(button)

    def say(self, *, awake: bool) -> None:
        """Put the words anew."""
        self._name.setText(say("practice.drills"))
        for drill, button in self.buttons.items():
            button.setText(say(f"practice.drill.{drill.value}"))
            button.setEnabled(awake)
            button.setAccessibleName(f"{say('practice.drills')}: {button.text()}")
            button.setAccessibleDescription(say(f"practice.drill.{drill.value}.what"))
            button.setToolTip(button.accessibleDescription())
