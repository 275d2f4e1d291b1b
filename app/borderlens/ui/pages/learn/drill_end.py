"""The end of a round: how many fitted, how fast, what was mixed up, and another round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from borderlens.ui.pages.learn.crop import Crop
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label

CROP = QSize(124, 92)
WIDEST = 760
UNBOUND = 16_777_215  # what Qt takes for no limit


@dataclass(frozen=True, slots=True)
class Ended:
    """What a round came to. ``mixed``: pairs of kinds, each with a picture."""

    right: int
    count: int
    seconds: float
    mixed: Sequence[tuple[tuple[str, Path], tuple[str, Path]]]


class DrillEnd(QWidget):
    again_asked = Signal()
    home_asked = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._ended: Ended | None = None
        self.crops: list[Crop] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        self._card = card = Card(margins=(28, 22, 28, 22), spacing=10)
        self.title, self._pace = Label(style="headline", strong=True), Label(tone="text_2")
        self._mixed = Label(strong=True)
        self._pairs = QVBoxLayout()
        self._pairs.setSpacing(10)
        self._hint = Label("", "caption", tone="text_2")
        for widget in (self.title, self._pace, self._mixed):
            card.body.addWidget(widget)
        card.body.addLayout(self._pairs)
        card.body.addWidget(self._hint)
        self.again = Button(kind="primary", size="big", key="Enter", icon="practice")
        self.home = Button(size="big")
        self.again.clicked.connect(self.again_asked)
        self.home.clicked.connect(self.home_asked)
        ground = QWidget()
        flow = FlowLayout(ground, gap=12, row_gap=8)
        flow.addWidget(self.again)
        flow.addWidget(self.home)
        card.body.addWidget(ground)
        column.addWidget(card)
        column.addStretch(1)
        follow(self)

    def show_end(self, ended: Ended) -> None:
        self._ended = ended

    def begin(self) -> None:
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Large text takes the whole width, and the names stand below each other."""
        self._card.setMaximumWidth(UNBOUND if theme().icons_only else WIDEST)
        self.say("")

    def say(self, language: str) -> None:
        """Put the words anew; ``language`` is that of the window already."""
        if self._ended is None:
            return
        ended = self._ended
        self.title.setText(say("practice.drill.end", right=ended.right, count=ended.count))
        each = round(ended.seconds / ended.count)
        pace = say("practice.drill.end.pace", seconds=each) if each > 1 else say("practice.drill.end.second")
        self._pace.setText(pace)
        self._mixed.setText(say("practice.drill.end.mixed" if ended.mixed else "practice.drill.end.none"))
        self._hint.setText(say("practice.drill.end.on"))
        self._hint.setVisible(bool(ended.mixed))
        self.again.setText(say("practice.drill.again"))
        self.home.setText(say("practice.drill.home"))
        while self._pairs.count():
            widget = self._pairs.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.crops = []
        for pair in ended.mixed:
            self._pairs.addWidget(self._pair(pair))

    def _pair(self, pair: tuple[tuple[str, Path], tuple[str, Path]]) -> QWidget:
        ground = QWidget()
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        stacked = theme().icons_only
        for number, (kind, file) in enumerate(pair):
            crop = Crop(CROP)
            self._pictures.want(file, partial(_show, crop))
            self.crops.append(crop)
            row, column = (number, 0) if stacked else (0, 2 * number)
            grid.addWidget(crop, row, column)
            grid.addWidget(Label(say(f"kinds.{kind}")), row, column + 1)
            grid.setColumnStretch(column + 1, 1)
        return ground


def _show(crop: Crop, image: QImage) -> None:
    if shiboken6.isValid(crop):
        crop.show_part(image)
