"""Asks for more photographs of the same object before a finding gives up: what to photograph, and ways in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.finding import Reason
from borderlens.ui.pages.check.cards import how_tos
from borderlens.ui.pages.check.same_drop import TakesDrops
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label


class AskCard(TakesDrops, QWidget):
    """``paste_asked``; ``join_asked`` for the photos given at once; ``again_asked`` for those joined before."""

    dropped = Signal(object)
    paste_asked = Signal()
    join_asked = Signal()
    again_asked = Signal()

    def __init__(self, room: int, before: int, reason: Reason | None, parent: QWidget | None = None) -> None:
        """``room`` more can be added; ``before`` so many were joined to the photo, 0 where none.

        With a ``reason`` what helps against it is drawn, as wide as the card is; without one the card is slim.
        """
        super().__init__(parent)
        self._slim = reason is None
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(say("check.same.title"), "body" if self._slim else "title", strong=True))
        words.addWidget(Label(say("check.same.text", room=room), "caption", tone="text_2"))
        head.addLayout(words, 1)
        self.paste_button = Button(say("check.paste"), key="Ctrl+Shift+V", size="compact")
        self.paste_button.setToolTip("Ctrl+Shift+V")
        self.paste_button.clicked.connect(self.paste_asked)
        self.join_button = Button(key="T", size="compact")
        self.join_button.clicked.connect(self.join_asked)
        self.again_button = Button(say("check.same.again", count=before), size="compact")
        self.again_button.clicked.connect(self.again_asked)
        self.again_button.setVisible(before > 0)
        self._ground = QWidget()
        flow = FlowLayout(self._ground, gap=8, row_gap=4)
        flow.addWidget(self.again_button)
        flow.addWidget(self.join_button)
        self._below = self._slim and theme().icons_only  # large words leave no room beside them
        if self._below:
            flow.addWidget(self.paste_button)
        else:
            head.addWidget(self.paste_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._ground)
        body = QVBoxLayout()
        column.addLayout(body, 1)
        if reason is not None:
            body.addLayout(how_tos(reason))
        self.set_given(0)
        follow(self)

    def set_given(self, count: int) -> None:
        """So many photos were given at once with this one; 0 where they cannot be of one object."""
        self.join_button.setText(say("check.same.join", count=count))
        self.join_button.setVisible(count > 0)
        used = not self.join_button.isHidden() or not self.again_button.isHidden()
        self._ground.setVisible(used or self._below)
        self._ground.updateGeometry()

    def restyle(self) -> None:
        large = theme().icons_only
        self.paste_button.set_key("" if large or self._slim else "Ctrl+Shift+V")
        self.join_button.set_key("" if large else "T")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        plate(
            QPainter(self),
            QRectF(self.rect()),
            look.colour("primary_soft" if self.over else "surface"),
            look.colour("primary" if self.over else "control"),
            width=2 if self.over else 1,
            radius=look.radius("card"),
            dashed=not self.over,
        )
