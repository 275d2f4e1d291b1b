"""How sharp the line is: what somebody who guesses comes to, and somebody who is good."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from borderlens.domain.competence import Criteria
from borderlens.ui.pages.sessions.plan.sharpness import COIN, GOOD, Odds, chance, odds
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.progress import Track

_POINTS = ("vi", "lo")  # languages that part thousands by a point
WHO = {"coin": COIN, "good": GOOD}


class SharpCard(Card):
    """``show_line`` with the criteria and how many items they are decided on."""

    def __init__(self) -> None:
        super().__init__(margins=(20, 12, 20, 12), spacing=6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 2)
        self._names = {who: Label() for who in WHO}
        self._tracks = {who: Track() for who in WHO}
        self.odds = {who: Label(strong=True, wrap=False) for who in WHO}
        for row, who in enumerate(WHO):
            grid.addWidget(self._names[who], row, 0)
            grid.addWidget(self._tracks[who], row, 1)
            self.odds[who].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self.odds[who], row, 2)
        self.body.addLayout(grid)
        self._foot = Label(style="caption", tone="text_2")
        self.body.addWidget(self._foot)

    def show_line(self, criteria: Criteria, protected: int, look_alikes: int) -> None:
        self.set_title(say("session_plan.sharp.title"))
        for who, right in WHO.items():
            share = chance(criteria, protected, look_alikes, right)
            self._names[who].setText(say(f"session_plan.sharp.{who}"))
            self._tracks[who].show_share(float(share))
            self.odds[who].setText(odds_words(share))
            self._tracks[who].setAccessibleName(self.odds[who].text())
        self._foot.setText(say("session_plan.sharp.foot", protected=protected, look_alikes=look_alikes))


def odds_words(share: Fraction) -> str:
    """3 in 1,000; more than 99 in 100; always; never."""
    told: Odds = odds(share)
    if told.of == 1:
        return say("session_plan.sharp.always" if told.count else "session_plan.sharp.never")
    key = "fewer" if told.fewer else "more" if told.more else "in"
    return say(f"session_plan.sharp.{key}", count=_grouped(told.count), of=_grouped(told.of))


def _grouped(count: int) -> str:
    """Thousands apart, as the language of the window writes them."""
    return f"{count:,}".replace(",", "." if speaker().language in _POINTS else ",")
