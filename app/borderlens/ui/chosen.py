"""What was chosen in one room and is looked at in another: the session, and the occasion in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Chosen:
    """``session`` is empty for all sessions pooled; ``phase`` is a value of ``domain.attempts.Mode``."""

    session: str = ""
    phase: str = "post"
