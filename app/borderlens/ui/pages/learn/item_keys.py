"""The keys of a question, wherever on its page the focus is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderlens.ui.pages.learn.answers import Answer
from borderlens.ui.pages.learn.confidence import Confidence
from borderlens.ui.pages.learn.halves import ENTER, Halves
from borderlens.ui.pages.learn.stage import Stage


class ItemKeys(Halves):
    """1…9 answer, Enter goes on, F flags, P pauses, left and right turn the pages of a test, Z is a loupe.

    The answer has the first word on each key, but for the arrows while a loupe is held.
    """

    next_asked = Signal()
    back_asked = Signal()
    forward_asked = Signal()
    flag_asked = Signal()
    pause_asked = Signal()

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self._test = self._busy = False
        self.answer: Answer | None = None
        self.confidence = Confidence()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._busy:
            event.accept()
            return
        key = Qt.Key(event.key())
        if self.stage.loupe and self.stage.press(event):
            return
        if (self.answer is not None and self.answer.take_key(event)) or self.stage.press(event):
            return
        if key in ENTER:
            if not event.isAutoRepeat():
                self.next_asked.emit()
        elif self.confidence.take_key(event) or self._to_answer(key):
            return
        elif not self._turn(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        for picture in self.stage.pictures:
            picture.set_loupe(False)

    def _turn(self, event: QKeyEvent) -> bool:
        """Keys of a sitting; flag and pages are a test's alone."""
        signal = {Qt.Key.Key_P: self.pause_asked}
        if self._test:
            signal |= {
                Qt.Key.Key_F: self.flag_asked, Qt.Key.Key_Left: self.back_asked, Qt.Key.Key_Right: self.forward_asked
            }  # fmt: skip
        found = signal.get(Qt.Key(event.key()))
        if found is not None and not (event.isAutoRepeat() and event.text()):
            found.emit()
        return found is not None

    def _to_answer(self, key: Qt.Key) -> bool:
        """From the question up and down lead to the answer."""
        first = self.answer.first() if self.answer is not None else None
        if key not in (Qt.Key.Key_Down, Qt.Key.Key_Up) or not self.hasFocus() or first is None:
            return False
        first.setFocus(Qt.FocusReason.TabFocusReason)
        return True
