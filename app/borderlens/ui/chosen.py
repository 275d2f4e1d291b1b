"""What was chosen in one room and is looked at in another: the session, the occasion in it, a test to be sat."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Duty:
    """A test of a session that the person at work is about to sit. ``extra_time`` is a factor on its minutes."""

    session: str
    phase: str
    form: str
    extra_time: float = 1.0


@dataclass
class Chosen:
    """``session`` is empty for all sessions pooled; ``phase`` is a value of ``domain.attempts.Mode``.

    ``duty`` is for the room in which forms are sat, which takes it away.
    """

    session: str = ""
    phase: str = "post"
    duty: Duty | None = None
