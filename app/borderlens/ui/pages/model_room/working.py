"""Work that goes on: its stages, how far the present one is, how long it may take, and Cancel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.pages.model_room import names
from borderlens.ui.pages.model_room.desk import Desk
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.progress import ProgressBar
from borderlens.ui.widgets.scroll import Lines

LOOKING = "looking"
_MARKS = {-1: ("done", "done"), 0: ("search", "primary"), 1: ("next", "hint")}  # before, at and after the present
TRAINING = ("reading", "learning", "measuring", "writing")


class Working(Lines):
    """``cancel_asked`` when the person wants no more of it."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(10)
        self._marks: dict[str, tuple[IconLabel, Label]] = {}
        self._rows: dict[str, QWidget] = {}
        for stage in (LOOKING, *TRAINING):
            ground = QWidget()
            row = QHBoxLayout(ground)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            mark, words = IconLabel("next", "hint", 20), Label()
            row.addWidget(mark)
            row.addWidget(words, 1)
            self._column.addWidget(ground)
            self._marks[stage], self._rows[stage] = (mark, words), ground
        self.bar = ProgressBar()
        self._left = Label(style="caption", tone="text_2")
        self.cancel = Button()
        self.cancel.clicked.connect(self.cancel_asked)
        self._column.addWidget(self.bar)
        self._column.addWidget(self._left)
        self._column.addSpacing(4)
        self._column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def show_desk(self, desk: Desk, stages: Sequence[str] = TRAINING) -> None:
        """``stages`` are those of the work, in order."""
        here = stages.index(desk.stage) if desk.stage in stages else 0
        for stage, (mark, words) in self._marks.items():
            self._rows[stage].setVisible(stage in stages)
            if stage not in stages:
                continue
            place = stages.index(stage)
            mark.set_icon(*_MARKS[(place > here) - (place < here)])
            words.setText(say(f"model_room.stage.{stage}"))
            words.set_strong(place == here)
            words.set_tone("text" if place <= here else "text_2")
        self.bar.setVisible(desk.total > 0)
        if desk.total:
            words = say("model_room.progress", done=desk.done, total=desk.total)
            self.bar.show_progress(words, desk.done / desk.total)
        self._left.setText(self._how_long(desk))
        self.cancel.setText(say("model_room.stopping" if desk.stopping else "model_room.cancel"))
        self.cancel.set_working(desk.stopping)

    def _how_long(self, desk: Desk) -> str:
        seconds = desk.seconds_left
        if desk.stopping:
            return say("model_room.stopping.text")
        return (
            say("model_room.left", time=names.minutes(seconds)) if seconds is not None else say("model_room.left.wait")
        )
