"""Where a session is held: a crossing or a province from the table, and the town in words."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.pages.sessions.plan.desk import PlanDesk
from borderlens.ui.pages.sessions.tables import crossings, provinces
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
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
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        self.province, self.crossing = ChoiceField(), ChoiceField()
        self.province.changed.connect(lambda key: desk.change(province=key))
        self.crossing.changed.connect(lambda key: desk.change(crossing=key))
        self._row.addWidget(self.province, 1)
        self._row.addWidget(self.crossing, 1)
        column.addLayout(self._row)
        self.town = Field(limit=TOWN_LIMIT)
        self.town.changed.connect(lambda text: desk.change(place=text))
        column.addWidget(self.town)
        for choice in (self.province.combo, self.crossing.combo):
            choice.setMinimumContentsLength(8)
            choice.setSizeAdjustPolicy(choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        follow(self)

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

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)
