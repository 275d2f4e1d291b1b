"""Long work on threads of its own, so that a wish to stop is heard at once and not after the longest step."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice
from typing import TypeVar

from borderlens.domain.errors import Cancelled as Stopped
from borderlens.services.model_room.records import Cancelled

_Item = TypeVar("_Item")
_Found = TypeVar("_Found")
LISTEN = 0.05
"""Seconds between two questions whether to go on."""


class Stop:
    """Tells the threads of one piece of work that nobody waits for them any more."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def ask(self) -> None:
        self._event.set()

    def check(self) -> None:
        """Raises ``Cancelled`` once somebody asked to stop."""
        if self._event.is_set():
            raise Stopped


def heard(work: Callable[[Stop], _Found], cancelled: Cancelled | None) -> _Found:
    """What ``work`` returns or raises; ``Cancelled`` as soon as ``cancelled`` says so, while it comes to its end alone.

    ``work`` is handed a ``Stop`` to look at between its steps.
    """
    return next(each([None], lambda _, stop: work(stop), 1, cancelled))[1]


def each(
    items: Iterable[_Item], work: Callable[[_Item, Stop], _Found], threads: int, cancelled: Cancelled | None
) -> Iterator[tuple[int, _Found]]:
    """(place of the item, what ``work`` found), as they come; the first thing that is raised ends it all.

    At most twice as many items are under way as there are threads, so that thousands take no room.

    Raises:
        Cancelled: within ``LISTEN`` seconds of ``cancelled`` saying so.
    """
    stop = Stop()
    waiting: dict[Future[_Found], int] = {}
    pool = ThreadPoolExecutor(threads, "model-room")
    try:
        coming = enumerate(items)
        while True:
            for place, item in islice(coming, 2 * threads - len(waiting)):
                waiting[pool.submit(work, item, stop)] = place
            if not waiting:
                return
            if cancelled is not None and cancelled():
                raise Stopped
            done, _ = wait(waiting, LISTEN, FIRST_COMPLETED)
            for future in done:
                yield waiting.pop(future), future.result()
    finally:
        stop.ask()
        pool.shutdown(wait=False, cancel_futures=True)
