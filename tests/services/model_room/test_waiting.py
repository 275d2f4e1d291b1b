from __future__ import annotations

import threading
import time

import pytest

from borderlens.domain.errors import Cancelled
from borderlens.services.model_room.waiting import Stop, each, heard


def test_every_item_comes_back_with_its_place() -> None:
    found = dict(each("abcdefg", lambda item, stop: item.upper(), 2, None))
    assert found == dict(enumerate("ABCDEFG"))
    assert dict(each([], lambda item, stop: item, 2, None)) == {}


def test_few_items_are_under_way_at_a_time() -> None:
    taken: list[int] = []

    def items() -> object:
        for number in range(1000):
            taken.append(number)
            yield number

    coming = each(items(), lambda item, stop: item, 2, None)
    next(coming)
    assert len(taken) < 10
    coming.close()


def test_a_mistake_ends_it_all() -> None:
    def work(item: int, stop: Stop) -> int:
        if item == 3:
            raise ZeroDivisionError
        return item

    with pytest.raises(ZeroDivisionError):
        list(each(range(1000), work, 2, None))


def test_a_wish_to_stop_is_heard_while_a_long_step_runs_and_the_step_hears_of_it() -> None:
    told, ended = threading.Event(), threading.Event()

    def work(stop: Stop) -> None:
        told.set()
        try:
            while True:
                time.sleep(0.01)
                stop.check()
        except Cancelled:
            ended.set()
            raise

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        heard(work, told.is_set)
    assert time.monotonic() - begun < 5
    assert ended.wait(10)


def test_what_is_not_stopped_returns() -> None:
    assert heard(lambda stop: 7, lambda: False) == 7
