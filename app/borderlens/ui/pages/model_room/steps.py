"""The steps side by side: folder, checks, and at the right training or its card. From 150 % text, and in a
small window, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from borderlens.ui.pages.model_room.checks_card import ChecksCard
from borderlens.ui.pages.model_room.desk import Desk, State
from borderlens.ui.pages.model_room.folder_card import FolderCard
from borderlens.ui.pages.model_room.result_card import ResultCard
from borderlens.ui.pages.model_room.train_card import TrainCard
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.segmented import Segmented

STEPS = ("folder", "checks", "train", "card")
PLACES = ("folder", "checks", "last")
_ALL_FROM = 1080  # px of width at which all three have room
_SHARES = {"folder": 300, "checks": 330, "last": 560}


class StepsView(QWidget):
    """``tabs`` turn from one to the next where only one has room."""

    def __init__(self, desk: Desk, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.tabs = Segmented([(place, "") for place in PLACES], PLACES[0])
        self.tabs.changed.connect(lambda _: self.restyle())
        column.addWidget(self.tabs)
        row = QHBoxLayout()
        row.setSpacing(16)
        column.addLayout(row, 1)
        self.folder, self.checks = FolderCard(thumbs), ChecksCard()
        self.train, self.result = TrainCard(desk), ResultCard(thumbs)
        self.last = QStackedWidget()
        self.last.addWidget(self.train)
        self.last.addWidget(self.result)
        self._cards = {"folder": self.folder, "checks": self.checks, "last": self.last}
        for place, card in self._cards.items():
            row.addWidget(card, _SHARES[place])
        follow(self)

    def show_desk(self, desk: Desk, step: int, *, anew: bool = False) -> None:
        last = STEPS[3] if desk.state is State.TRAINED else STEPS[2]
        words = [say(f"model_room.step.{name}") for name in (*STEPS[:2], last)]
        self.tabs.say([f"{number} {word}" for number, word in zip((1, 2, STEPS.index(last) + 1), words, strict=True)])
        if step != self._step:
            self._step = step
            self.tabs.set_value(PLACES[min(step, 2)])
            self.restyle()
        for card in (self.folder, self.checks, self.train, self.result):
            card.show_desk(desk, anew=anew)
        self.last.setCurrentWidget(self.result if desk.state is State.TRAINED else self.train)

    def show_progress(self) -> None:
        """A photograph more."""
        desk = self.train.desk
        (self.checks if desk.state is State.LOOKING else self.train).show_progress(desk)

    def focus_step(self, desk: Desk) -> None:
        """Put the focus where the work goes on."""
        target = {
            State.LOOKING: self.checks.working.cancel,
            State.TRAINING: self.train.working.cancel,
            State.TRAINED: self.result.use,
        }.get(desk.state) or self._next(desk)
        place = next(place for place, card in self._cards.items() if card.isAncestorOf(target))
        if place != self.tabs.value():
            self.tabs.set_value(place)
            self.restyle()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self, desk: Desk) -> QWidget:
        """After the checks: what has to be mended or said, else the form."""
        if desk.survey is not None and not desk.survey.may_train:
            return self.checks.buttons[0][1] if self.checks.buttons else self.folder.another
        waiting = [self.folder.rows[share.label.key] for share in desk.unanswered]
        if waiting:
            return waiting[0].open_form().what.combo
        return self.train.start if desk.may_start else self.train.name.edit

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        one = theme().icons_only or self.width() < _ALL_FROM
        self.tabs.setVisible(one)
        for place, card in self._cards.items():
            card.setVisible(not one or place == self.tabs.value())
