"""The way on below a question, and what is said there when an answer was not written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout

from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.note import Note


class ItemFoot(QObject):
    """``back``, ``flag`` and ``next`` in one row, ``failure`` in the row above."""

    def __init__(self, above: QHBoxLayout, row: QHBoxLayout) -> None:
        super().__init__(row.parentWidget())
        self._test = self._last = self._flagged = False
        self._next_words = ""
        self._why: Callable[[], str] | None = None
        self.failure = Note("fault")
        self.failure.setMinimumHeight(1)
        self.failure.hide()
        above.addWidget(self.failure)
        self.back = Button(icon="back")
        self.flag = Button(key="F")
        self.flag.setCheckable(True)
        self.next = Button(kind="primary", trailing="next", size="big")
        for button in (self.back, self.flag):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.next, 0, Qt.AlignmentFlag.AlignVCenter)
        follow(self)

    def show_place(self, *, test: bool, first: bool, last: bool, flagged: bool) -> None:
        """Where in the sitting the item stands; back and flag are a test's alone."""
        self._test, self._last, self._why = test, last, None
        self.back.setVisible(test)
        self.back.setEnabled(not first)
        self.flag.setVisible(test)
        self.set_flagged(flagged)

    def set_flagged(self, flagged: bool) -> None:
        self._flagged = flagged
        self.flag.setChecked(flagged)
        self.flag.setText(say("learn.flag.off" if flagged else "learn.flag"))

    def fail(self, why: Callable[[], str]) -> None:
        """Say why an answer was not written; ``why`` is asked again in another language."""
        self._why = why
        self.failure.say(why(), say("learn.not_saved"))
        self.failure.show()
        self.say_next(self._next_words)

    def clear_failure(self) -> None:
        self._why = None
        self.failure.hide()
        self.say_next(self._next_words)

    @property
    def failed(self) -> bool:
        return self._why is not None

    def say(self) -> None:
        """Put the words anew."""
        self.back.setText(say("learn.back"))
        self.set_flagged(self._flagged)
        if self._why is not None:
            self.fail(self._why)

    def say_next(self, words: str = "") -> None:
        """``words``: id of what the answer would have on the button; the usual ones when empty."""
        self._next_words = words
        if self._why is not None:
            self.next.setText(say("learn.try_again"))
        elif words:
            self.next.setText(say(words))
        elif not self._test:
            self.next.setText(say("learn.answer"))
        else:
            self.next.setText(say("learn.finish" if self._last else "learn.next"))

    def restyle(self) -> None:
        self.flag.set_key("" if theme().icons_only else "F")
