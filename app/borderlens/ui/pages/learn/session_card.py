"""The joint session on the home of Learn: join it, or what is to be sat next in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from borderlens.paths import Paths
from borderlens.store.protocol import Store
from borderlens.ui.context import Context
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label

LONGEST = 80  # signs of a title


@dataclass(frozen=True, slots=True)
class Standing:
    """The last session that this laptop joined, and the first test that waits there for the person at work."""

    title: str = ""
    phase: str = ""
    begun: bool = False


class SessionCard(Card):
    """``look(context)`` reads; ``asked`` when the session is entered, or joined."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(20, 12, 16, 12), edge="primary")
        self._standing = Standing()
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name, self._text = Label(strong=True), Label(style="caption", tone="text_2")
        words.addWidget(self._name)
        words.addWidget(self._text)
        row.addLayout(words, 1)
        self.go = Button()
        self.go.clicked.connect(self.asked)
        row.addWidget(self.go)
        self.body.addLayout(row)
        self.say()

    def look(self, context: Context) -> None:
        """Read what there is, for the person at work; it is shown a moment later."""
        paths, person = context.paths, context.person.id
        context.database.run(lambda store: _read(store, paths, person), self._show, owner=self)

    def _show(self, standing: Standing) -> None:
        self._standing = standing
        self.say()

    def say(self) -> None:
        found = self._standing
        title = found.title if len(found.title) <= LONGEST else f"{found.title[: LONGEST - 1]}…"
        self._name.setText(title or say("join.card.none"))
        if not found.title:
            text = say("join.card.none.text")
        elif found.phase:
            words = "join.next.go_on" if found.begun else "join.next.sit"
            text = say(words, test=say(f"sessions.mode.{found.phase}"))
        else:
            text = say("join.card.open.text")
        self._text.setText(text)
        self.go.setText(say("join.card.open" if found.title else "join.card.join"))
        self.go.setAccessibleDescription(self._name.text())


def _read(store: Store, paths: Paths, person: str) -> Standing:
    if not (paths.data / "sessions").is_dir():
        return Standing()  # nothing was joined: spare the home the reading of sessions
    from borderlens.services.sessions.duties import DutyState
    from borderlens.services.sessions.sessions import Sessions
    from borderlens.ui.pages.join.service import LAST

    sessions = Sessions(store, paths)
    joined = [session for session in sessions.joined() if session.closed_at is None]
    if not joined:
        return Standing()
    left_in = store.recall(LAST)
    last = next((one for one in joined if one.id == left_in), joined[-1])
    waiting = (DutyState.READY, DutyState.BEGUN)
    duties = [duty for duty in sessions.duties(person) if duty.session == last.id and duty.state in waiting]
    first = duties[0] if duties else None
    if first is None:
        return Standing(last.plan.title)
    return Standing(last.plan.title, first.phase.value, first.state is DutyState.BEGUN)
