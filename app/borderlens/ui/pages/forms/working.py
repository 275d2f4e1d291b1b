"""Work that goes on: what it is, how far, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.ui.pages.forms.desk import Desk
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.progress import ProgressBar


class Working(QWidget):
    """Hidden while nothing goes on."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        self._words = Label(strong=True)
        self.bar = ProgressBar()
        self.cancel = Button()
        self.cancel.clicked.connect(desk.cancel)
        column.addWidget(self._words)
        column.addWidget(self.bar)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        desk.moved.connect(self.show_work)
        self.hide()

    def show_work(self) -> None:
        work = self._desk.work
        self.setVisible(work is not None)
        if work is None:
            return
        self._words.setText(say(f"forms_room.work.{work.name}"))
        share = work.done / work.total if work.total else 0.0
        self.bar.show_progress(f"{100 * share:.0f} %", share)
        self.cancel.setText(say("forms_room.work.cancel"))
