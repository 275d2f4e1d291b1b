"""Work that goes on: what is read, how far it is, and Cancel. Comes only when the work takes more than a second."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.progress import ProgressBar

PATIENCE_MS = 1000


class Working(QWidget):
    """``begin`` and ``end`` frame the work; ``cancel_asked`` when the person wants no more of it."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self.show)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 0, 24, 12)
        card = Card(margins=(16, 8, 8, 8))
        outer.addWidget(card)
        row = QHBoxLayout()
        row.setSpacing(16)
        self._what = Label()
        self._bar = ProgressBar()
        self.cancel_button = Button(size="compact")
        self.cancel_button.clicked.connect(self.cancel_asked)
        row.addWidget(self._what, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel_button)
        card.body.addLayout(row)
        self.hide()

    def begin(self, what: str, done: int, total: int) -> None:
        """``what`` is being done now, ``done`` of ``total`` photos are finished."""
        self._what.setText(what)
        self._bar.setVisible(total > 1)
        if total > 1:
            self._bar.show_progress(say("check.progress", done=done, total=total), done / total)
        self.cancel_button.setText(say("check.cancel"))
        if self.isHidden() and not self._timer.isActive():
            self._timer.start()

    def end(self) -> None:
        self._timer.stop()
        self.hide()
