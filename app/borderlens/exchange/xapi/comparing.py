"""Whether what a store holds is what we sent: it may have added fields, and may write times and numbers otherwise."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

_TIMES = ("timestamp",)


def same(ours: bytes, theirs: dict[str, Any]) -> bool:
    """True when every field of ours is in theirs with the same value."""
    return _within(json.loads(ours), theirs, "")


def _within(ours: object, theirs: object, name: str) -> bool:
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return all(key in theirs and _within(value, theirs[key], key) for key, value in ours.items())
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(_within(a, b, "") for a, b in zip(ours, theirs, strict=True))
    if isinstance(ours, bool) or isinstance(theirs, bool):
        return ours is theirs
    if name in _TIMES and isinstance(ours, str) and isinstance(theirs, str):
        return _moment(ours) == _moment(theirs)
    return ours == theirs


def _moment(text: str) -> datetime | str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return moment if moment.tzinfo is not None else text
