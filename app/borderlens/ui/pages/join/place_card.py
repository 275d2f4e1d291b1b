"""This laptop in the session: which session, its number, and its fingerprint in large for the trainer to compare."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from borderlens.ui.pages.join.records import Joined
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label


class PlaceCard(Card):
    """``others_asked``: another session is joined, or gone on with."""

    others_asked = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(20, 14, 16, 12), spacing=4, edge="primary")
        self._joined: Joined | None = None
        self._facts = Label(style="caption", tone="text_2")
        self._number = Label(style="lead", strong=True)
        self._name = Label(style="caption", tone="text_2")
        self.fingerprint = Label(style="headline", strong=True)
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._why = Label(style="caption", tone="text_2")
        self.others = Button(kind="quiet", size="compact")
        self.others.clicked.connect(self.others_asked)
        for widget in (self._facts, self._number, self._name, self.fingerprint, self._why, self.others):
            self.body.addWidget(widget)

    def show_joined(self, joined: Joined) -> None:
        self._joined = joined
        self.say()

    def say(self) -> None:
        joined = self._joined
        if joined is None:
            return
        self.set_title(shortened(joined.title))
        self.title.setToolTip(joined.title)
        days = " – ".join(dict.fromkeys(day for day in (joined.starts_on, joined.ends_on) if day))
        facts = [part for part in (joined.place, days, say("join.closed") if joined.closed else "") if part]
        self._facts.setText(" · ".join(facts))
        self._facts.setVisible(bool(facts))
        self._number.setText(say("collecting.laptop", label=joined.label))
        self._name.setText(say("collecting.fingerprint"))
        self.fingerprint.setText(joined.fingerprint)
        self._why.setText(say("join.fingerprint.why"))
        self.others.setText(say("join.others"))


def shortened(title: str, most: int = 90) -> str:
    return title if len(title) <= most else f"{title[: most - 1]}…"
