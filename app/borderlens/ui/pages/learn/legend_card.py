"""What the rings of the skills say, and from how many answers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.skills import FEW, RELIABLE_SHARE, VARIED, WINDOW, Standing
from borderlens.ui.pages.learn.ring import Ring
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label

RING = 24
_FIGURES = {"few": FEW, "window": WINDOW, "enough": round(WINDOW * RELIABLE_SHARE), "varied": VARIED}


class LegendCard(Card):
    """One ring for each standing with its rule; ``show_rules`` puts it in the language of the window."""

    def __init__(self) -> None:
        super().__init__(margins=(20, 12, 20, 12))
        self._ground: QWidget | None = None

    def show_rules(self) -> None:
        self.set_title(say("learn.legend.title"))
        if self._ground is not None:
            self._ground.hide()
            self._ground.deleteLater()
        self._ground = QWidget()
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        across = 1 if theme().icons_only else 2
        for number, standing in enumerate(Standing):
            grid.addLayout(_rule(standing), *divmod(number, across))
        for place in range(across):
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        column.addWidget(Label(say("learn.legend.source", **_FIGURES), "caption", tone="text_2"))
        self.body.addWidget(self._ground)


def _rule(standing: Standing) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    ring = Ring(standing, RING)
    name = say(f"learn.standing.{standing.value}")
    ring.setAccessibleName(name)
    row.addWidget(ring, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(name, "caption", strong=True))
    words.addWidget(Label(say(f"learn.legend.{standing.value}", **_FIGURES), "caption", tone="text_2"))
    words.addStretch(1)
    row.addLayout(words, 1)
    return row
