"""A laptop that joined: who, consent and tests at the left; this laptop and its bundle at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from borderlens.ui.pages.join.bundle_card import BundleCard
from borderlens.ui.pages.join.consent_view import ConsentView
from borderlens.ui.pages.join.new_view import NewView
from borderlens.ui.pages.join.place_card import PlaceCard
from borderlens.ui.pages.join.records import Joined
from borderlens.ui.pages.join.tasks_view import TasksView
from borderlens.ui.pages.join.who_view import WhoView
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.person_form import Agencies
from borderlens.ui.widgets.stepper import Stepper

STEPS = ("who", "consent", "tests")
Step = WhoView | NewView | ConsentView | TasksView


class Desk(QWidget):
    def __init__(self, agencies: Agencies, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who, self.new, self.consent, self.tasks = WhoView(), NewView(agencies), ConsentView(), TasksView()
        self.place, self.bundle = PlaceCard(), BundleCard()
        self.stepper = Stepper()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 24, 16)
        self._row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.stepper)
        self.stack = _Fitting()
        for view in (self.who, self.new, self.consent, self.tasks):
            self.stack.addWidget(view)
        left.addWidget(self.stack, 1)
        self._row.addLayout(left, 17)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.place)
        right.addWidget(self.bundle)
        right.addStretch(1)
        self._row.addLayout(right, 10)
        follow(self)

    @property
    def shown(self) -> Step:
        """The step on the screen."""
        return self.stack.currentWidget()

    def show_joined(self, joined: Joined) -> None:
        self.place.show_joined(joined)
        self.who.show_joined(joined)

    def show_step(self, view: Step) -> None:
        self.stack.setCurrentWidget(view)
        self._say_step()

    def say(self, language: str = "") -> None:
        for part in (self.who, self.new, self.consent, self.tasks, self.place, self.bundle):
            part.say()
        self._say_step()

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)

    def _say_step(self) -> None:
        place = {self.who: 0, self.new: 0, self.consent: 1, self.tasks: 2}[self.shown]
        self.stepper.show_step([say(f"join.step.{step}") for step in STEPS], place)


class _Fitting(QStackedWidget):
    """As high as the step on the screen wants to be: the longest consent must not stretch the list of tests."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        shown = self.currentWidget()
        return shown.heightForWidth(width) if shown is not None and shown.hasHeightForWidth() else -1

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()
