"""Durations and scores as xAPI writes them."""

from __future__ import annotations

from datetime import datetime
from typing import Any


def duration(milliseconds: int) -> str:
    """ISO 8601 to the hundredth of a second, as xAPI compares them: ``PT12.3S``, ``PT25M3S``."""
    hundredths = round(max(0, milliseconds) / 10)
    minutes, rest = divmod(hundredths, 6000)
    hours, minutes = divmod(minutes, 60)
    seconds = f"{rest / 100:.2f}".rstrip("0").rstrip(".")
    parts = f"{hours}H" * bool(hours) + f"{minutes}M" * bool(minutes)
    return f"PT{parts}{seconds}S" if rest or not parts else f"PT{parts}"


def between(opened: str, closed: str) -> dict[str, str]:
    """How long it took, where the laptop's clock was not set back in between."""
    passed = (datetime.fromisoformat(closed) - datetime.fromisoformat(opened)).total_seconds()
    return {"duration": duration(round(passed * 1000))} if passed >= 0 else {}


def score(points: float, of: int) -> dict[str, Any]:
    """Points of so many, from 0."""
    if not of:
        return {"raw": 0, "min": 0}
    # points are sums of thirds and eighths: the sixth digit after the point is the last that says anything
    return {"scaled": number(points / of), "raw": number(points), "min": 0, "max": of}


def number(value: float) -> float | int:
    """Six digits after the point; a whole number as one."""
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded
