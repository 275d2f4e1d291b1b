"""Status line: what holds for the page, and at the right what worked on it. From 150 % text the first half alone."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.label import Label


class Status(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 1, 24, 0)
        row.setSpacing(16)
        self.left = Label(style="caption", tone="text_2")
        self.right = Label(style="caption", tone="text_2", wrap=False)
        row.addWidget(self.left, 1)
        row.addWidget(self.right)
        follow(self)

    def show_status(self, left: str, right: str = "") -> None:
        self.left.setText(left)
        self.right.setText(right)
        self.setToolTip(right if theme().icons_only else "")
        self.right.setVisible(bool(right) and not theme().icons_only)

    def restyle(self) -> None:
        self.setMinimumHeight(theme().size("status"))
        self.show_status(self.left.text(), self.right.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, theme().colour("line"))
