"""What is asked before a test is left or handed in, and told when its time is over."""

from __future__ import annotations

from collections.abc import Callable

from borderlens.ui.context import Ask
from borderlens.ui.pages.learn.sitting import Sitting
from borderlens.ui.say import say


def ask_leave(ask: Ask, sitting: Sitting, leave: Callable[[], None]) -> None:
    """The safe way is to stay."""
    ask(
        say("learn.leave.title"),
        say("learn.leave.text", answered=len(sitting.answered), count=sitting.count),
        say("learn.go_on", place=sitting.place + 1),
        say("learn.leave.leave"),
        leave,
    )


def ask_finish(ask: Ask, sitting: Sitting, hand_in: Callable[[], None], turn_to: Callable[[int], None]) -> None:
    """Before a test is handed in; the safe way leads to what is still open."""
    still_open = sorted(set(range(sitting.count)) - sitting.answered | sitting.flagged)
    parts = [say("learn.finish.answered", answered=len(sitting.answered), count=sitting.count)]
    if sitting.flagged:
        parts.append(say("learn.finish.flagged", count=len(sitting.flagged)))
    parts.append(say("learn.finish.final"))
    back_to = still_open[0] if still_open else sitting.place
    ask(
        say("learn.finish.title"),
        " ".join(parts),
        say("learn.finish.open", place=back_to + 1) if still_open else say("learn.finish.look_again"),
        say("learn.finish.hand_in"),
        hand_in,
        lambda: turn_to(back_to),
    )


def tell_over(ask: Ask, sitting: Sitting, hand_in: Callable[[], None]) -> None:
    """There is one way on: to hand in."""
    text = say("learn.time.over.text", answered=len(sitting.answered), count=sitting.count)
    ask(say("learn.time.over.title"), text, say("learn.time.over.hand_in"), "", lambda: None, hand_in)
