"""What stands where no figures are: no session, nobody sat yet, answers that are still sealed, counting that failed."""

from __future__ import annotations

from borderlens.services.figures.records import Dashboard
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.desk import Desk
from borderlens.ui.say import say
from borderlens.ui.widgets.empty import Empty

READING, NO_SESSION, NOBODY, SEALED, FAILED = "reading", "no_session", "nobody", "sealed", "failed"
WAYS = {NO_SESSION: "sessions", NOBODY: "collect", SEALED: "forms"}
"""The room that the button of a state leads to."""
_ICONS = {READING: "sessions", NO_SESSION: "sessions", NOBODY: "laptop", SEALED: "lock", FAILED: "attention"}
ALL = tuple(_ICONS)


def state_of(desk: Desk) -> str:
    """Which state holds; empty while there are figures to show."""
    if desk.board is None:
        return FAILED if desk.failed else NO_SESSION if desk.read else READING
    if not desk.board.people:
        return NOBODY
    return SEALED if all_sealed(desk.board) else ""


def all_sealed(board: Dashboard) -> bool:
    """Nobody can be decided here, and answers wait for their release."""
    return not board.indicator.share.of and any(row.sealed for row in board.people)


class State(Empty):
    """Says what to do, and has the one button for it."""

    def __init__(self, state: str) -> None:
        super().__init__(_ICONS[state])
        self.state = state

    def show_state(self, desk: Desk) -> None:
        fields: dict[str, object] = {"phase": names.phase_name(desk.filter.phase)}
        if desk.board is not None:
            fields["count"] = sum(1 for row in desk.board.people if row.sealed)
            fields["enrolled"] = desk.board.indicator.enrolled
        button = say(f"dashboard.state.{self.state}.go") if self.state != READING else ""
        title, text = f"dashboard.state.{self.state}.title", f"dashboard.state.{self.state}.text"
        self.say(say(title, **fields), say(text, **fields), button)
