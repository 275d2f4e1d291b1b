"""Where a session is held: a crossing or a province from the table, and the town in words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.ui.pages.sessions.plan.desk import PlanDesk
from borderlens.ui.pages.sessions.tables import crossings, provinces
from borderlens.ui.say import say
from borderlens.ui.widgets.field import ChoiceField, Field

TOWN_LIMIT = 120


class PlaceFields(QWidget):
    """What is chosen goes to the desk at once."""

    def __init__(self, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.province, self.crossing = ChoiceField(), ChoiceField()
        self.province.changed.connect(lambda key: desk.change(province=key))
        self.crossing.changed.connect(lambda key: desk.change(crossing=key))
        column.addWidget(self.province)
        column.addWidget(self.crossing)
        self.town = Field(limit=TOWN_LIMIT)
        self.town.changed.connect(lambda text: desk.change(place=text))
        column.addWidget(self.town)
        for choice in (self.province.combo, self.crossing.combo):
            choice.setMinimumContentsLength(8)
            choice.setSizeAdjustPolicy(choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def show_plan(self, *, anew: bool) -> None:
        plan, context = self._desk.plan, self._desk.context
        self.province.say(say("session_plan.place.province"))
        self.crossing.say(say("session_plan.place.crossing"))
        self.town.say(say("session_plan.place.town"), say("session_plan.place.town_hint"))
        none = ("", say("session_plan.place.none"))
        self.province.set_choices([none, *provinces(context)], plan.province)
        self.crossing.set_choices([none, *crossings(context)], plan.crossing)
        if anew:
            self.town.set_text(plan.place)
