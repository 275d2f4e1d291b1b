"""Set-aside row: something that failed to load keeps its place and says why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.say import follow, say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import IconLabel, Label


class SetAside(QWidget):
    """``name`` in hint, ``why`` (file, line, mend) beside a fault icon; ``asked`` when "Why" is pressed."""

    asked = Signal()

    def __init__(self, name: str, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        column.addWidget(Label(name, strong=True, tone="hint"))
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(IconLabel("attention", "fault", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(why, "caption"), 1)
        column.addLayout(line)
        self.button = Button(kind="quiet", size="compact")
        self.button.clicked.connect(self.asked)
        row.addWidget(self.button)
        self._name = name
        self.setAccessibleName(f"{name}. {why}")
        follow(self)

    def retranslate(self) -> None:
        self.button.setText(say("shell.set_aside.why"))
        self.button.setAccessibleName(f"{say('shell.set_aside.why')} {self._name}")
