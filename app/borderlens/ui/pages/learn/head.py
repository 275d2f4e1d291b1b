"""What stands in the header during a sitting: place, what is saved, the time that is left, the pause."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.pages.learn.answers.answer import announce
from borderlens.ui.pages.learn.sitting import Sitting
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import IconButton
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.progress import ExamTicks
from borderlens.ui.widgets.tag import Tag

LOOK_MS = 250  # how often the clock is read
WARN_MINUTES = (5, 1)


class SittingHead(QObject):
    """``over`` once when the time has run out; ``pause_asked`` by the button."""

    over = Signal()
    pause_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sitting: Sitting | None = None
        self._warned = 0  # minutes of the last warning
        self.ticks = ExamTicks()
        self.saved = Tag("", "done")
        policy = self.saved.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.saved.setSizePolicy(policy)
        self._saved_ground = QWidget()  # the header shows what it is given; the tag in it comes and goes
        place = QVBoxLayout(self._saved_ground)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.saved)
        self.clock = Chip()
        self.warning = Tag("", "attention", icon="practice")
        self.warning.hide()
        self._clock_ground = QWidget()
        row = QHBoxLayout(self._clock_ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.clock)
        row.addWidget(self.warning)
        self.pause = IconButton("pause", "", kind="plain")
        self.pause.clicked.connect(self.pause_asked)
        self._practice = Chip(icon="practice")
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.say()

    def say(self) -> None:
        """Put the words anew."""
        self.saved.show_state(say("learn.saved"), "done")
        self._practice.setText(say("learn.practice_chip"))
        self.pause.set_name(f"{say('learn.pause')} (P)")
        self._warned = 0
        self.look()

    def widgets(self, sitting: Sitting) -> Sequence[QWidget]:
        """What belongs at the right of the header."""
        if not sitting.is_test:
            return (self._practice,)
        words = say("learn.ticks", place=sitting.place + 1, count=sitting.count, answered=len(sitting.answered))
        self.ticks.show_state(sitting.count, sitting.place, sitting.answered, sitting.flagged, words)
        clock = () if sitting.left is None else (self._clock_ground,)
        return (self.ticks, *clock, self.pause, self._saved_ground)

    def watch(self, sitting: Sitting | None) -> None:
        """Show the time of this sitting, if it has a limit; None stops."""
        self._sitting, self._warned = sitting, 0
        if sitting is not None and sitting.left is not None:
            self._timer.start()
        else:
            self._timer.stop()
        self.look()

    def look(self) -> None:
        """Read the clock: it warns at five minutes and at one, and tells when the time is over."""
        left = self._sitting.left if self._sitting is not None else None
        if left is None:
            return
        seconds = math.ceil(left)
        self.clock.setText(say("learn.time.left", clock=f"{seconds // 60}:{seconds % 60:02}"))
        due = next((m for m in sorted(WARN_MINUTES) if left <= 60 * m), 0)
        self.clock.setVisible(not due)
        self.warning.setVisible(bool(due))
        if due:
            minutes = math.ceil(left / 60)
            words = say("learn.time.minutes", minutes=minutes) if minutes > 1 else say("learn.time.minute")
            if words != self.warning.text:
                self.warning.show_state(words, "attention", icon="practice")
            if due != self._warned:
                self._warned = due
                announce(self.warning, words)
        if left == 0:
            self._timer.stop()
            self.over.emit()
