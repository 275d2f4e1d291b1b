"""One more thing that can be done with a finding: a sentence that says when, and the button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label


class Offer(QWidget):
    """``button`` beside the words; below them from 150 % text, where both do not fit in a row."""

    def __init__(self, words: str, button: str, *, icon: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        down = theme().icons_only
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 if down else 12)
        row.addWidget(Label(words, "caption", tone="text_2"), 0 if down else 1)
        self.button = Button(button, icon=icon, key="" if down else key, size="compact")
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
