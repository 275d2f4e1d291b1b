"""Empty state that teaches: what to do, one button, one example. Never only "nothing here"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import IconLabel, Label


class Empty(QWidget):
    """Icon at the left, words, and below them ``button`` and ``example`` where they are named."""

    def __init__(self, icon: str = "brand", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 32, 32, 32)
        row.setSpacing(32)
        row.addWidget(IconLabel(icon, "primary", 96), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(8)
        row.addLayout(column, 1)
        self._title = Label(style="title", strong=True)
        self._text = Label(tone="text_2", reading=True)
        self.button = Button(kind="primary")
        self.example = Button(kind="quiet")
        column.addWidget(self._title)
        column.addWidget(self._text)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.setContentsMargins(0, 8, 0, 0)
        buttons.addWidget(self.button)
        buttons.addWidget(self.example)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        self.say("", "")

    def say(self, title: str, text: str, button: str = "", example: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.example.setText(example)
        self.example.setVisible(bool(example))
