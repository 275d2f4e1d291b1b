"""What an opening tells of the terms of a sitting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from borderlens.domain.attempt_events import derive
from borderlens.domain.events import FIRST_PREV, Draft, Event, EventKind, seal

BODY = {
    "pack": "law",
    "pack_version": 1,
    "form": "A",
    "mode": "post",
    "photo_check": False,
    "language": "lo",
    "items": [],
}
OPENED: Event = seal(
    Draft(EventKind.ATTEMPT_OPENED, BODY, person="p", attempt="a"),
    id="e",
    device="d",
    seq=0,
    prev=FIRST_PREV,
    moment=datetime(2026, 11, 24, tzinfo=UTC),
)


@pytest.mark.parametrize(("percent", "factor"), [(None, 1.0), (0, 1.0), (25, 1.25), (100, 2.0)])
def test_minutes_and_extra_time_stand_in_the_opening(percent: int | None, factor: float) -> None:
    body = dict(OPENED.body) | {"minutes": 45} | ({} if percent is None else {"extra_percent": percent})
    found = derive([replace(OPENED, body=body)])
    assert found is not None
    assert (found.minutes, found.extra_time) == (45, factor)


@pytest.mark.parametrize("percent", [-1, 101, "much", None, [], 10**400])
def test_an_extra_time_that_is_none_makes_no_opening(percent: object) -> None:
    assert derive([replace(OPENED, body=dict(OPENED.body) | {"extra_percent": percent})]) is None
